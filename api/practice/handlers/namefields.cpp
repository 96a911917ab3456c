#include "api/practice/handlers/namefields.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

Open<service::RealNameStatus> realNameStatus(RealName state)
{
    switch (state) {
    case RealName::NotVerified:
        return service::RealNameStatus::NotVerified;
    case RealName::InReview:
        return service::RealNameStatus::InReview;
    case RealName::Verified:
        return service::RealNameStatus::Verified;
    case RealName::Failed:
        return service::RealNameStatus::Failed;
    }
    return {};
}

Open<service::LockStatus> lockStatus(Lock lock)
{
    switch (lock) {
    case Lock::NeverSet:
        return service::LockStatus::NeverSet;
    case Lock::Locked:
        return service::LockStatus::Locked;
    case Lock::Unlocked:
        return service::LockStatus::Unlocked;
    }
    return {};
}

Open<service::DomainStatus> domainStatus(const NameState &state, qint64 nowMs)
{
    switch (statusOf(state, nowMs)) {
    case NameStatus::RenewalNeeded:
        return service::DomainStatus::RenewalNeeded;
    case NameStatus::RedemptionNeeded:
        return service::DomainStatus::RedemptionNeeded;
    case NameStatus::Normal:
        return service::DomainStatus::Normal;
    }
    return {};
}

Open<service::DomainType> domainType(SuffixKind kind)
{
    switch (kind) {
    case SuffixKind::Generic:
        return service::DomainType::Generic;
    case SuffixKind::NewGeneric:
        return service::DomainType::NewGeneric;
    case SuffixKind::CountryCode:
        return service::DomainType::CountryCode;
    }
    return {};
}

Open<service::ExpirationDateStatus> expirationStatus(const NameState &state, qint64 nowMs)
{
    return state.expirationMs > nowMs ? service::ExpirationDateStatus::NotExpired
                                      : service::ExpirationDateStatus::Expired;
}

Open<service::RegistrantType> registrantType(const Contact &contact)
{
    return contact.organization ? service::RegistrantType::Organization : service::RegistrantType::Individual;
}

QString groupIdText(const NameState &state)
{
    return state.group == 0 ? u"-1"_s : QString::number(state.group);
}

QString groupName(World &world, const NameState &state)
{
    const auto *group = std::as_const(world.groups()).find(state.group);
    return group ? group->name : QString();
}

quint32 groupNumber(const QString &id)
{
    if (id == u"-1")
        return 0;
    bool good = false;
    const quint32 number = id.toUInt(&good);
    return good && number > 0 ? number : std::numeric_limits<quint32>::max();
}

QString productId(const Names &names, NameId id)
{
    return u"P-domain"_s + QString::fromUtf8(names.suffixOf(id).text).replace(u'.', u'-');
}

void setSuffixKind(NameFilter &filter, const QString &wire)
{
    if (wire.isEmpty())
        return;
    const auto type = Open<service::DomainType>::fromWire(wire.toUtf8());
    if (type == service::DomainType::Generic)
        filter.suffixKind = SuffixKind::Generic;
    else if (type == service::DomainType::NewGeneric)
        filter.suffixKind = SuffixKind::NewGeneric;
    else if (type == service::DomainType::CountryCode)
        filter.suffixKind = SuffixKind::CountryCode;
    else
        filter.otherSuffix = true;
}

} // namespace namestead::practice
