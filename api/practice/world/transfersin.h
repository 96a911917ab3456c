#pragma once

#include <QString>

#include <deque>

namespace namestead::practice {

class World;

/// Transfers of names into the account; `world.state<TransfersIn>()`. Begun by a paid transfer order.
class TransfersIn
{
public:
    struct Transfer
    {
        QString domainName;
        QString instanceId;
        QString email;
        QString code;           ///< transfer code as last submitted
        qint64 profileId = 0;
        int status = 10;        ///< Status : TransferInStatus of the catalogue
        QString resultCode;
        QString resultMessage;
        bool needMailCheck = true;
        bool mailSent = false;
        qint64 submittedMs = 0;
        qint64 codeSubmittedMs = 0;
        qint64 changedMs = 0;
        qint64 resultMs = 0;
        qint64 expirationMs = 0; ///< of the name at its present registrar
        int years = 1;           ///< paid with the transfer
    };

    explicit TransfersIn(World &world);

    /// Oldest first; references stay valid.
    std::deque<Transfer> &all() { return m_transfers; }
    [[nodiscard]] Transfer *findInstance(const QString &instanceId);
    /// The latest transfer of that name.
    [[nodiscard]] Transfer *findName(const QString &domainName);
    /// A new transfer, from a paid order.
    Transfer &begin(World &world, const QString &domainName, const QString &code, qint64 profileId);

private:
    std::deque<Transfer> m_transfers;
};

} // namespace namestead::practice
