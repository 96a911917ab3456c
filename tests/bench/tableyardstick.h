#pragma once

#include "models/domains/domaintablemodel.h"
#include "tests/bench/measure.h"

namespace namestead::bench {

/// What Qt brings for the same: QSortFilterProxyModel over the rows of `domains`, under a QTableView, or without a view where
/// there are more than 100,000 names. `domains` shows all its names.
std::vector<Figure> yardstickFigures(DomainTableModel &domains, int names, int runs);

} // namespace namestead::bench
