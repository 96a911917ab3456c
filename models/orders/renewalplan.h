#pragma once

#include "models/accounts/reachclient.h"
#include "models/orders/orderengine.h"
#include "models/portfolio/domainrecord.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace namestead {

class DomainTableModel;
class Portfolio;

/// Why a name is not renewed by this plan, or what is doubtful about it.
enum class PlanReason {
    None,
    NotInAccount,
    Redemption,      ///< needs a redemption first
    NotVerified,     ///< real name not verified: the registry may refuse
    RenewedRecently, ///< within the last 30 days, by the journal, the change feed or the service's tasks
    OrderRunning,    ///< an order for it is in flight, here or elsewhere
    TransferOut,
    TenYearCeiling, ///< the new date would lie more than ten years ahead
    DateUnknown,
    StaleData, ///< its expiry date was read too long ago: read it again first
    Removed,   ///< by the person
};

/// One name of the plan.
struct PlanEntry
{
    QString name;       ///< Unicode, lower case
    QString instanceId; ///< empty: not in the account
    qint64 expiresMs = 0;
    qint64 readMs = 0; ///< when the date was read
    int years = 1;
    PlanReason reason = PlanReason::None;
    QString reasonText; ///< which order, which date; in words of the reason's own, may be empty
    bool mayPutBack = false;
    bool putBack = false;
    bool premium = false;
    bool premiumAllowed = false; ///< the person accepts a premium price for it
    enum class Price { NotAsked, Asking, Told, NotTold };
    Price price = Price::NotAsked;
    qint64 priceFen = 0; ///< hundredths, of Price::Told, for the whole term
    QString currency;    ///< "CNY", "USD"

    [[nodiscard]] bool isIncluded() const { return reason == PlanReason::None || putBack; }
    [[nodiscard]] qint64 newExpiryMs() const; ///< years later, same day (29 February becomes 28)
};

/// A renewal before it is paid: names, checks, terms, vouchers, prices. Nothing here costs anything; run() hands it to the engine.
/// Main thread. `portfolio` and `domains` of the same account; all references must outlive it.
class RenewalPlan final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString accountId;
        QString accountLabel;
        ReachClient reach;
        Portfolio *portfolio = nullptr;
        DomainTableModel *domains = nullptr;
        OrderEngine *engine = nullptr;
        std::function<qint64()> utcMs; ///< empty: the machine's clock
    };
    explicit RenewalPlan(const Place &place, QObject *parent = nullptr);
    ~RenewalPlan() override;

    [[nodiscard]] const Place &place() const;
    [[nodiscard]] const QList<PlanEntry> &entries() const;
    [[nodiscard]] QList<int> included() const; ///< rows
    [[nodiscard]] QList<int> leftOut() const;

    // Choose
    struct Added
    {
        int added = 0;
        int alreadyThere = 0;
        QStringList notInAccount;
        QStringList refused; ///< words that are no domain name
    };
    Added addNames(const QStringList &names);
    Added addText(const QString &text);                    ///< pasted
    Added addCsv(const QByteArray &bytes, QString *error); ///< column domain, and optionally years/term/年限
    void remove(const QList<int> &rows);                   ///< out of the plan
    void clear();

    // Check: reads what is stale, asks the engine and the service for renewals of the last 30 days
    void check();
    void cancelCheck();
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] int checkDone() const;  ///< of entries().size()
    [[nodiscard]] bool isChecked() const; ///< and nothing was added since
    /// What the last check could not find out. It is a check all the same: the names concerned are left out with their reason,
    /// and the engine looks at each date again just before it sends.
    struct CheckNotes
    {
        int notRead = 0;                    ///< names whose expiry date could not be read: PlanReason::StaleData
        bool tasksCut = false;              ///< more renewal tasks in 30 days than are looked into
        std::optional<ApiError> tasksError; ///< the service's tasks could not be asked for earlier renewals
    };
    [[nodiscard]] const CheckNotes &checkNotes() const;
    void setPutBack(const QList<int> &rows, bool putBack); ///< only where mayPutBack

    // Terms
    void setYears(const QList<int> &rows, int years); ///< 1 to 10
    [[nodiscard]] int mostYears(int row) const;       ///< under the ten-year ceiling, at least 1
    void setPremiumAllowed(const QList<int> &rows, bool allowed);
    void setCouponNo(const QString &number);
    [[nodiscard]] QString couponNo() const;
    void setPromotionNo(const QString &number);
    [[nodiscard]] QString promotionNo() const;

    // Review
    void askPrices(); ///< QueryDomainRealTimePrice for those without; never blocks the plan
    struct Totals
    {
        int names = 0;
        int years = 0;
        QList<std::pair<QString, qint64>> sums; ///< currency, hundredths; of the prices told
        int notTold = 0;
    };
    [[nodiscard]] Totals totals() const;
    void setChunkSize(int size);
    [[nodiscard]] int chunkSize() const;
    [[nodiscard]] int requests() const; ///< how many, the canary included

    /// Starts the run of the included names: its id. After that the plan has to be checked again. Errors of kind Invalid beside the
    /// engine's: PlanNotChecked, CheckTooOld (a day), NoNames.
    Result<qint64> run();

    // Draft
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// False: not a plan of this account.
    bool fromJson(const QJsonObject &json);
    /// A new plan of the names that failed, were left out or not sent, never of unknown ones; its entries keep their terms. Check it before running.
    void takeFailed(const OrderRun &run);
    /// Unknown names that takeFailed() did not take: they may have been paid.
    [[nodiscard]] int unknownExcluded() const;
    void retranslate(); ///< the reasons' texts

signals:
    void entriesReset();
    void entriesChanged(int first, int last);
    void checkChanged();
    /// `error`: of kind Cancelled, or the first reading that failed; isChecked() tells whether the check holds.
    void checkFinished(const std::optional<namestead::ApiError> &error);
    void settingsChanged(); ///< title, vouchers, chunk size

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
