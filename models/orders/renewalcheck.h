#pragma once

#include "models/accounts/reachclient.h"
#include "models/orders/renewalplan.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace namestead {

class Portfolio;

/// All that is known of a name when it is judged. Times are milliseconds UTC; 0: not known.
struct RenewalFacts
{
    bool isInAccount = true;
    qint64 expiresMs = 0;
    qint64 readMs = 0;    ///< when the expiry date was read
    qint64 detailsMs = 0; ///< when the details were read
    Open<service::DomainStatus> status;
    Open<service::RealNameStatus> realName;
    Open<service::TransferOutStatus> transferOut;
    bool premium = false;
    bool readingFailed = false; ///< it had to be read live, and that failed

    enum class RenewedBy { Nobody, Journal, Feed, Task };
    RenewedBy renewedBy = RenewedBy::Nobody;
    qint64 renewedMs = 0;
    QString taskNo;       ///< of RenewedBy::Task
    QString runningOrder; ///< by OrderEngine::inFlight()
    QString runningTask;  ///< a task number: the service has an order for it running
};

inline constexpr qint64 renewedRecentlyMs = 30LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 dateFreshMs = 60LL * 60 * 1000;         ///< an expiry date is read again when older
inline constexpr qint64 detailsFreshMs = 24LL * 60 * 60 * 1000; ///< details are read again when older

/// Years later, same day and time of day in Beijing time, in which the service counts its days; 29 February becomes 28.
/// 0 of 0.
qint64 yearsLater(qint64 ms, int years);
/// The longest term up to ten years with which the new date lies no more than ten years ahead; 0: not even one year fits.
int yearsUnderCeiling(qint64 expiresMs, qint64 nowMs);
/// Whether a check has to read the name live.
bool wantsReading(const RenewalFacts &facts, qint64 nowMs);
/// The most weighty reason against renewing the name now; None: nothing speaks against it.
PlanReason judgeRenewal(const RenewalFacts &facts, qint64 nowMs);
/// Whether the person may put back a name with this reason.
bool mayPutBackReason(PlanReason reason);

/// The reading part of a check: expiry dates and states live, renewals of the last 30 days from the change feed and the service's
/// tasks. Few requests at a time, so that what a person looks at is not held up. Main thread.
class RenewalCheck final : public QObject
{
    Q_OBJECT
public:
    RenewalCheck(ReachClient reach, Portfolio *portfolio, std::function<qint64()> utcMs, QObject *parent = nullptr);
    ~RenewalCheck() override;

    struct Question
    {
        QString name;
        QString instanceId;
    };
    /// Ends in one finished(), from the event loop. `names`: of whom tasks and changes are of interest.
    void begin(const QStringList &names, const QList<Question> &toRead);
    void cancel(); ///< no finished() comes then
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int read() const; ///< of `toRead`, also those whose reading failed

    // From finished() on
    struct Reading
    {
        enum class Kind { Good, Gone, Failed };
        Kind kind = Kind::Failed;
        qint64 readMs = 0;
        qint64 expiresMs = 0;
        Open<service::DomainStatus> status;
        Open<service::RealNameStatus> realName;
        Open<service::TransferOutStatus> transferOut;
        std::optional<bool> premium;
    };
    [[nodiscard]] const QHash<QString, Reading> &readings() const; ///< by name
    struct Renewed
    {
        RenewalFacts::RenewedBy by = RenewalFacts::RenewedBy::Nobody;
        qint64 ms = 0;
        QString taskNo;
    };
    [[nodiscard]] const QHash<QString, Renewed> &renewed() const;
    [[nodiscard]] const QHash<QString, QString> &runningTasks() const; ///< name to task number
    [[nodiscard]] bool tasksCut() const; ///< there were more renewal tasks than are looked into
    [[nodiscard]] const std::optional<ApiError> &tasksError() const;
    [[nodiscard]] const std::optional<ApiError> &readingError() const; ///< the first one

    static constexpr int mostTasks = 40;

signals:
    void progressed();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
