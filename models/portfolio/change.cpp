#include "models/portfolio/change.h"

#include "api/operations/shared.h"

namespace namestead {

ChangeRank rankOf(ChangeKind kind, const QString &after)
{
    const QByteArray wire = after.toUtf8();
    switch (kind) {
    case ChangeKind::Gone:
    case ChangeKind::DnsServers:
    case ChangeKind::Holder:
    case ChangeKind::ExpiresEarlier:
        return ChangeRank::Danger;
    case ChangeKind::TransferLock:
    case ChangeKind::UpdateLock:
        return Open<service::LockStatus>::fromWire(wire) == service::LockStatus::Locked ? ChangeRank::Note
                                                                                        : ChangeRank::Danger;
    case ChangeKind::TransferOut:
        return Open<service::TransferOutStatus>::fromWire(wire) == service::TransferOutStatus::Normal
            ? ChangeRank::Note
            : ChangeRank::Danger;
    case ChangeKind::Status:
        return Open<service::DomainStatus>::fromWire(wire) == service::DomainStatus::Normal ? ChangeRank::Note
                                                                                            : ChangeRank::Attention;
    case ChangeKind::RealName:
        return Open<service::RealNameStatus>::fromWire(wire) == service::RealNameStatus::Verified
            ? ChangeRank::Note
            : ChangeRank::Attention;
    case ChangeKind::EmailState:
        return Open<service::EmailVerificationStatus>::fromWire(wire) == service::EmailVerificationStatus::Verified
            ? ChangeRank::Note
            : ChangeRank::Attention;
    case ChangeKind::ExpiresLater:
    case ChangeKind::Arrived:
    case ChangeKind::Group:
    case ChangeKind::Remark:
        break;
    }
    return ChangeRank::Note;
}

} // namespace namestead
