#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/tablestage.h"

namespace namestead::bench {

/// Clicks on the header of every column, both ways, against std::sort of the column's texts as bare strings in the same order.
std::vector<Figure> sortingFigures(TableStage &stage, int names, int runs);

} // namespace namestead::bench
