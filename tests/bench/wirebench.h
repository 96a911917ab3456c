#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// Encoding, checking, signing and decoding, without a network.
std::vector<Figure> wireFigures();

} // namespace namestead::bench
