#pragma once

#include "api/catalogue/catalogue.h"
#include "api/client/domainsclient.h"
#include "models/accounts/reachclient.h"
#include "models/orders/orderrecord.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace namestead {

class OrderJournal;

/// What a plan hands over.
struct RunRequest
{
    OrderKind kind = OrderKind::Renewal;
    QString accountId;
    QString accountLabel;
    QString title;
    QString couponNo;    ///< voucher; empty: none
    QString promotionNo; ///< coupon; empty: none
    int chunkSize = 50;
    QList<OrderItem> items; ///< name, instanceId, years, premiumAllowed, plannedExpiryMs, priceShown
};

/// How the engine reaches an account. `claimScope` names the service that holds the names, the same in every program instance
/// (host and port; of the built-in practice account something of the profile), since a name exists once at a service.
struct OrderAccount
{
    ReachClient reach;
    QString claimScope;
    bool readOnly = false;
};
using FindOrderAccount = std::function<std::optional<OrderAccount>(const QString &accountId)>;

struct OrderTiming
{
    int canary = 5;                           ///< names of the first chunk of a run with more than twice as many
    std::chrono::milliseconds firstLook{500}; ///< after a doubt, and between polls of a task; grows by half each time
    std::chrono::milliseconds longestLook{15'000};
    std::chrono::milliseconds quickLooks{8'000}; ///< so long a doubt holds up the next chunk
    /// After this long a request that did not arrive can no longer be accepted: its time stamp has expired (15 minutes by one
    /// page of the service, 31 by another). Until then nothing proves NotReceived.
    std::chrono::milliseconds stampLife{32 * 60'000};
    std::chrono::milliseconds loopbackStampLife{
        3'000};                         ///< a practice service on this machine, where nothing lingers on the way
    std::chrono::hours giveUpAfter{24}; ///< a doubt that cannot be looked up for so long becomes Unknown
    std::function<qint64()> utcMs;      ///< the machine's clock; empty: the real one
};

/// Pays exactly once. Every order of the program goes through it: the intent is in the journal, durably, before the first byte
/// leaves; a name has one order in flight across plans, windows and program instances; what became of an order whose answer
/// was lost is looked up, and what cannot be proven not to have arrived is never sent again. After a crash begin() goes on
/// where the journal says. Main thread.
class OrderEngine final : public QObject
{
    Q_OBJECT
public:
    /// `journal` and `catalogue` must outlive it.
    OrderEngine(OrderJournal &journal, const Catalogue &catalogue, FindOrderAccount findAccount,
                const OrderTiming &timing = {}, QObject *parent = nullptr);
    ~OrderEngine() override; ///< what flies is in doubt and looked up at the next start

    /// Takes up the runs of the journal: resolves doubts, then goes on. Call once, when accounts can be reached.
    void begin();

    /// Writes the run down and begins it from the event loop: its id. Errors of kind Invalid: NoNames, TooManyNames,
    /// AccountUnknown, ReadOnlyAccount, NameTwice (or empty), YearsUnknown (not 1 to 10), KindUnknown (only renewals so far),
    /// JournalNotWritable.
    Result<qint64> start(const RunRequest &request);
    void pause(qint64 runId);  ///< after the chunk that flies
    void resume(qint64 runId); ///< also after the engine's own pauses; the person has looked
    void stop(qint64 runId);   ///< after the chunk that flies; what was not sent becomes NotSent
    /// The person looked and says what became of an unknown name; written down with `note`, the name's claim ends.
    Result<Done> decide(qint64 runId, qint64 itemId, bool wasPaid, const QString &note);
    /// Looks doubts up now instead of later.
    void lookNow(qint64 runId);

    /// An order from the API console: journalled, claimed and sent once like any other; `ready` gets the answer as it came.
    /// Refused when a name has an order in flight (Invalid, OrderRunning; `field` is the name).
    void sendConsoleOrder(const QString &accountId, const QString &accountLabel, const Operation &operation,
                          const Parameters &parameters, QObject *context,
                          std::function<void(const Result<RawReply> &)> ready);

    /// Stops the console's orders that were begun with this context: one that has not left is not sent; one that has is in doubt.
    void abortConsoleOrders(QObject *context);

    /// All runs known, newest first; the pointers live as long as the engine.
    [[nodiscard]] QList<const OrderRun *> runs() const;
    [[nodiscard]] const OrderRun *run(qint64 runId) const;
    /// Runs that are not finished, and of them those that work now.
    [[nodiscard]] int openRuns() const;
    [[nodiscard]] bool isSending() const; ///< a request is on its way now
    /// What has this name in flight: title and account of a run of this or another program; empty: nothing.
    [[nodiscard]] QString inFlight(const QString &accountId, const QString &name) const;
    /// When this name was last renewed by an order of this journal (its task's success); 0: never.
    [[nodiscard]] qint64 lastRenewedMs(const QString &accountId, const QString &name) const;

signals:
    void runAdded(qint64 runId);
    void runChanged(qint64 runId);                        ///< state, chunks
    void itemsChanged(qint64 runId, int first, int last); ///< rows of OrderRun::items
    void runFinished(qint64 runId);
    /// Names whose list entry and details are worth reading again.
    void namesTouched(const QString &accountId, const QStringList &instanceIds);
    void journalFailed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
