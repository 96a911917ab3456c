#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/tablestage.h"

namespace namestead::bench {

/// Words typed into the search letter by letter, against a bare repaint of the same table.
std::vector<Figure> typingFigures(TableStage &stage, int names, int runs);

} // namespace namestead::bench
