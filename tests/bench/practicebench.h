#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// The practice service over loopback HTTP: start with a million names, pages, requests per second.
/// `comparison` also runs an official client's script against it, where node and the client are installed.
std::vector<Figure> practiceFigures(bool comparison);

} // namespace namestead::bench
