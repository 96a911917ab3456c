#include "models/domains/domainwords.h"

namespace namestead {

QString DomainWords::notTold()
{
    return tr("Not told");
}

QString DomainWords::notRead()
{
    return tr("Not read yet");
}

QString DomainWords::status(const Open<service::DomainStatus> &value)
{
    switch (value.value()) {
    case service::DomainStatus::Normal:
        return tr("Normal");
    case service::DomainStatus::RenewalNeeded:
        return tr("Renewal needed");
    case service::DomainStatus::RedemptionNeeded:
        return tr("Redemption needed");
    case service::DomainStatus::Unknown:
        return value.wire();
    case service::DomainStatus::Unset:
        break;
    }
    return notTold();
}

QString DomainWords::realName(const Open<service::RealNameStatus> &value)
{
    switch (value.value()) {
    case service::RealNameStatus::NotVerified:
        return tr("Not verified");
    case service::RealNameStatus::InReview:
        return tr("In review");
    case service::RealNameStatus::Verified:
        return tr("Verified");
    case service::RealNameStatus::Failed:
        return tr("Verification failed");
    case service::RealNameStatus::Unknown:
        return value.wire();
    case service::RealNameStatus::Unset:
        break;
    }
    return notTold();
}

QString DomainWords::registrantType(const Open<service::RegistrantType> &value)
{
    switch (value.value()) {
    case service::RegistrantType::Individual:
        return tr("Individual");
    case service::RegistrantType::Organization:
        return tr("Organization");
    case service::RegistrantType::Unknown:
        return value.wire();
    case service::RegistrantType::Unset:
        break;
    }
    return notTold();
}

QString DomainWords::lock(const Open<service::LockStatus> &value, bool detailsRead)
{
    switch (value.value()) {
    case service::LockStatus::Locked:
        return tr("Locked");
    case service::LockStatus::Unlocked:
        return tr("Unlocked");
    case service::LockStatus::NeverSet:
        return tr("Never set");
    case service::LockStatus::Unknown:
        return value.wire();
    case service::LockStatus::Unset:
        break;
    }
    return detailsRead ? notTold() : notRead();
}

QString DomainWords::transferOut(const Open<service::TransferOutStatus> &value, bool detailsRead)
{
    switch (value.value()) {
    case service::TransferOutStatus::Normal:
        return tr("Not being transferred out");
    case service::TransferOutStatus::Pending:
        return tr("Being transferred out");
    case service::TransferOutStatus::Unknown:
        return value.wire();
    case service::TransferOutStatus::Unset:
        break;
    }
    return detailsRead ? notTold() : notRead();
}

QString DomainWords::autoRenew(std::optional<bool> value)
{
    if (!value)
        return notTold();
    return *value ? tr("On", "automatic renewal") : tr("Off", "automatic renewal");
}

} // namespace namestead
