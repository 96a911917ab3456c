#pragma once

#include "api/catalogue/catalogue.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>

namespace namestead::practice {

class World;

/// Transfers of names into the account; `world.state<TransfersIn>()`. Begun by a paid transfer order. Each goes by the world's clock
/// (durations in practicerules.h): paid → mail token (.com, .net …) → review of the name (Chinese names, country suffixes) → check of the
/// transfer code (isRightTransferCode) → waiting time of the registries → the name is in the account. Refused names
/// (isRefusedText) fail the review, or are rejected by the losing registrar. Names with `nomail` in them have no readable WHOIS.
class TransfersIn
{
public:
    struct Transfer
    {
        QString domainName;
        QString instanceId;
        QString email; ///< owner's address in WHOIS; empty while it could not be read
        QString code;  ///< transfer code as last submitted
        qint64 profileId = 0;
        int status = 10; ///< Status : TransferInStatus of the catalogue
        QString resultCode;
        bool needMailCheck = true;
        bool needNameAudit = false;
        bool mailSent = false;
        QString token; ///< of the last mail, until used
        int mails = 0;
        qint64 submittedMs = 0;
        qint64 codeSubmittedMs = 0;
        qint64 changedMs = 0;
        qint64 resultMs = 0;
        qint64 expirationMs = 0; ///< of the name at its present registrar
        int years = 1;           ///< paid with the transfer
        quint64 round = 0;       ///< grows with every change of status: what was planned before is void

        [[nodiscard]] bool isRunning() const { return status < 50 && status != 21; }
        /// SimpleTransferInStatus on the wire.
        [[nodiscard]] QString stage() const;
        /// End of the validity of the request (ExpirationDate on the wire).
        [[nodiscard]] qint64 requestEndsMs() const;
        [[nodiscard]] bool isWhoisRead() const { return !email.isEmpty(); }
        /// ProgressBarType on the wire.
        [[nodiscard]] int progressBar() const
        {
            return needMailCheck ? (needNameAudit ? 0 : 1) : (needNameAudit ? 2 : 3);
        }
    };
    struct Refusal
    {
        QString code; ///< CheckTransferResult.…
        LocalText message;
    };
    struct TokenResult
    {
        QStringList confirmed;
        QStringList failed; ///< no longer waiting for the mail
    };
    static constexpr int mailsPerTransfer = 5;

    /// Starts with a transfer in every state.
    explicit TransfersIn(World &world);

    /// Oldest first; references stay valid.
    std::deque<Transfer> &all() { return m_transfers; }
    [[nodiscard]] Transfer *findInstance(const QString &instanceId);
    /// The latest transfer of that name.
    [[nodiscard]] Transfer *findName(const QString &domainName);
    /// The latest transfer of that name, if it has not ended.
    [[nodiscard]] Transfer *findRunning(const QString &domainName);
    /// A new transfer, from a paid order.
    Transfer &begin(World &world, const QString &domainName, const QString &code, qint64 profileId);

    /// Why the name cannot be transferred in; the code is looked at when there is one.
    [[nodiscard]] std::optional<Refusal> whyNot(World &world, const QString &domainName, const QString &code);
    /// Nothing: the token is unknown or used.
    std::optional<TokenResult> confirmToken(World &world, const QString &token);
    /// Reads the owner's address once more; the second reading succeeds.
    void refetchEmail(World &world, Transfer &transfer);
    /// False when the transfer has had all the mails it may have.
    bool resendToken(World &world, Transfer &transfer);
    void reenterCode(World &world, Transfer &transfer, const QString &code);
    void cancel(World &world, Transfer &transfer);
    /// ResultMsg.
    static LocalText resultMessage(const Transfer &transfer);

private:
    using Step = void (TransfersIn::*)(World &, Transfer &);

    Transfer &make(World &world, const QString &domainName, const QString &code, qint64 profileId, qint64 submittedMs);
    void seed(World &world);
    void enter(World &world, Transfer &transfer, int status, qint64 after = 0, Step next = nullptr);
    void end(World &world, Transfer &transfer, int status, const QString &resultCode);
    void beginSteps(World &world, Transfer &transfer);
    void sendToken(World &world, Transfer &transfer);
    void afterMail(World &world, Transfer &transfer);
    void auditName(World &world, Transfer &transfer);
    void beginCodeCheck(World &world, Transfer &transfer);
    void checkCode(World &world, Transfer &transfer);
    void finish(World &world, Transfer &transfer);
    void expire(World &world, Transfer &transfer);

    std::deque<Transfer> m_transfers;
    QHash<QString, QStringList> m_tokens; ///< token → names in the mail
};

} // namespace namestead::practice
