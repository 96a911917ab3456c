#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// The practice service over loopback HTTP: start with a million names, pages, requests per second.
/// With plan.comparison an official client's script runs against it too, where node and the client are installed.
std::vector<Figure> practiceFigures(const Plan &plan);

} // namespace namestead::bench
