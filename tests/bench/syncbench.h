#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// Reading the whole list of an account into a portfolio: the first time, when nothing changed, when one name in a hundred did;
/// what its steps cost alone; memory, disk, and how long the event loop stands still. With plan.comparison an official client
/// lists the same account, where node and the client are installed.
std::vector<Figure> syncFigures(const Plan &plan);

} // namespace namestead::bench
