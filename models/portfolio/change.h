#pragma once

#include <QString>

namespace namestead {

/// What a sync or a reading of details found different from before.
enum class ChangeKind {
    Gone, ///< no longer in the account
    DnsServers,
    TransferLock,
    UpdateLock,
    Holder, ///< registrant's name, organization or e-mail address
    TransferOut,
    ExpiresEarlier,
    Status, ///< renewal needed, redemption needed, normal
    RealName,
    EmailState,
    ExpiresLater, ///< renewed
    Arrived,      ///< new in the account
    Group,
    Remark,
};

/// How much it wants attention.
enum class ChangeRank { Danger, Attention, Note };

/// One entry of the change feed. Texts are the service's values, as stored; times milliseconds UTC.
struct Change
{
    qint64 id = 0;
    qint64 foundMs = 0;
    QString instanceId;
    QString name;
    ChangeKind kind = ChangeKind::Arrived;
    ChangeRank rank = ChangeRank::Note;
    QString before; ///< dates: milliseconds as text; lists: joined by a comma; enumerations: the wire's text
    QString after;
    bool acknowledged = false;

    bool operator==(const Change &) const = default;
};

/// Rank of a kind of change; an unlocked lock is danger, a set one a note.
ChangeRank rankOf(ChangeKind kind, const QString &after);

} // namespace namestead
