#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// The program itself, started with a portfolio on the disk and with an empty one: when the window, the first and all names are
/// painted, and the memory then.
std::vector<Figure> startFigures(const Plan &plan);

} // namespace namestead::bench
