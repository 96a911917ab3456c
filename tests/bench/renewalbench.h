#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// Renewing many names through the order engine and its journal, from the start of the run to the end of the last name.
std::vector<Figure> renewalFigures(const Plan &plan);

} // namespace namestead::bench
