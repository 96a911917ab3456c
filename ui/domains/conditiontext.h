#pragma once

#include "models/domains/domainfilter.h"

#include <QList>

namespace namestead {

/// What the screens call a field of a filter: "Expires within", "State".
QString fieldName(DomainCondition::Field field);
/// A condition as a chip says it: "Expires within 30 days", "State: Normal, Renewal needed", "Not: Group: Shop".
QString conditionText(const DomainCondition &condition);
/// Fields that offer values which occur, with their counts.
bool hasFacets(DomainCondition::Field field);
/// Fields that say nothing without a value.
bool needsValues(DomainCondition::Field field);
/// In the order of the filter menu; groups stand apart.
const QList<QList<DomainCondition::Field>> &fieldGroups();

} // namespace namestead
