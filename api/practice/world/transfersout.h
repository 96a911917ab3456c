#pragma once

#include "api/practice/outcome.h"
#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <QHash>

namespace namestead::practice {

class World;

/// Transfers of names to another registrar; `world.state<TransfersOut>()`. The account takes a transfer code; the other registrar
/// then requests the transfer (control address, `transfer-out-request`), which ends after durations::transferRuns or when it is
/// approved: the name leaves the account.
class TransfersOut
{
public:
    /// TransferOutInfoStatus of the catalogue.
    enum Status { None = 0, CodeObtained = 3, Running = 4, Succeeded = 5, Failed = 8 };

    struct Transfer
    {
        QString domainName;
        Status status = None;
        QString email; ///< where the code went
        QString code;
        qint64 codeSentMs = 0;
        qint64 requestedMs = 0; ///< by the other registrar
        QString resultCode;
        LocalText result;
        int codes = 0;     ///< how many were made: a new one replaces the old one
        quint64 round = 0; ///< an end that was planned in an earlier round is void
    };

    /// Transfers that ran when the world began began in the three days before.
    explicit TransfersOut(World &world);

    /// Of a name in the account, or of one that has left by a transfer.
    [[nodiscard]] const Transfer *find(const QString &domainName) const;

    /// Parts of tasks, for one name.
    TaskOutcome makeCode(World &world, NameId id);
    TaskOutcome cancel(World &world, NameId id);
    TaskOutcome approve(World &world, NameId id);

    /// The other registrar asks for the name with its code; false when there is no such name or the code is wrong.
    bool request(World &world, const QString &domainName, const QString &code);

private:
    Transfer &entry(const QString &domainName) { return m_transfers[domainName]; }
    void planEnd(World &world, NameId id, Transfer &transfer);
    void succeed(World &world, NameId id);

    QHash<QString, Transfer> m_transfers;
};

} // namespace namestead::practice
