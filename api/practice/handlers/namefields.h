#pragma once

#include "api/operations/shared.h"
#include "api/practice/world/world.h"

namespace namestead::practice {

/// A name's state in the words of the service's replies.

Open<service::RealNameStatus> realNameStatus(RealName state);
Open<service::LockStatus> lockStatus(Lock lock);
Open<service::DomainStatus> domainStatus(const NameState &state, qint64 nowMs);
Open<service::DomainType> domainType(SuffixKind kind);
Open<service::ExpirationDateStatus> expirationStatus(const NameState &state, qint64 nowMs);
Open<service::RegistrantType> registrantType(const Contact &contact);
/// `-1` without a group.
QString groupIdText(const NameState &state);
QString groupName(World &world, const NameState &state);
/// The number of a group id; 0 for `-1`, and one that no group has for what is no number.
quint32 groupNumber(const QString &id);
QString productId(const Names &names, NameId id);
/// A DomainType's wire text as a condition; empty sets none.
void setSuffixKind(NameFilter &filter, const QString &wire);

template <class T> QList<T> tagsOf(const Names &names, const NameState &state)
{
    QList<T> result;
    for (const Tag &tag : names.tagSets().at(state.tags)) {
        T made;
        made.key = tag.key;
        made.value = tag.value;
        result.append(made);
    }
    return result;
}

} // namespace namestead::practice
