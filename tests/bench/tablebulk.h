#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/tablestage.h"

namespace namestead::bench {

/// Commands over all names: selecting, tagging, export; how long each takes and how long the event loop stands still at most.
/// Leaves a tag on every name.
std::vector<Figure> bulkFigures(TableStage &stage, int names, int runs);

} // namespace namestead::bench
