#pragma once

#include "tests/bench/measure.h"

namespace namestead::bench {

/// The page of domains over a big portfolio, from the key or click to the painted table: search, sort, scrolling, commands over
/// all names; and a QSortFilterProxyModel over the same rows as a yardstick.
std::vector<Figure> tableFigures(const Plan &plan);

} // namespace namestead::bench
