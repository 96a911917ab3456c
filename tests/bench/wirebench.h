#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// Encoding, checking, signing and decoding, without a network.
std::vector<Figure> wireFigures(const Plan &plan);

} // namespace namestead::bench
