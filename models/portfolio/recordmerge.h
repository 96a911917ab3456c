#pragma once

#include "api/operations/domains.h"
#include "models/portfolio/change.h"
#include "models/portfolio/domainrecord.h"

#include <QList>

namespace namestead {

/// What a list entry tells, as a record without details.
DomainRecord recordOfEntry(const service::Domain &entry, qint64 listedMs);
/// Takes over what a list entry tells; details and annotations stay.
void takeListed(DomainRecord &record, const DomainRecord &listed);
/// Takes over what a reading of details tells, which is newer than the list.
void takeDetails(DomainRecord &record, const service::QueryDomainByInstanceIdReply &details, qint64 readMs);

/// What differs for a person, most dangerous first. What was not told before or is not told now is no change; details count
/// only when both have them. `foundMs`, id and acknowledged are left to the caller.
QList<Change> changesBetween(const DomainRecord &before, const DomainRecord &after);
Change arrivalOf(const DomainRecord &record);
Change goneOf(const QString &instanceId, const QString &name);

/// Trimmed, sorted, each once without regard to case.
QStringList cleanTags(const QStringList &tags);

} // namespace namestead
