#include "models/orders/renewalcheck.h"

#include "api/operations/domains.h"
#include "api/operations/tasks.h"
#include "models/domains/namelist.h"
#include "models/orders/plancalls.h"
#include "models/portfolio/portfolio.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;
constexpr int mostYearsAhead = 10;
constexpr int readingsAtOnce = 4;
constexpr int detailsAtOnce = 2;
/// So many readings in a row without a trustworthy answer, and the rest is not tried: the line is down.
constexpr int failuresToStop = 6;
constexpr int taskPageSize = 100;
constexpr int mostTaskPages = 20;
constexpr int detailPageSize = 500;
constexpr int mostDetailPages = 4;

bool isNotThere(const ApiError &error)
{
    return error.kind == ApiError::Kind::Rejected && error.code == "DomainNotExist"_L1;
}

/// Nothing that another name could change.
bool concernsEveryName(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Credentials || error.kind == Kind::Keychain || error.kind == Kind::Clock
        || error.kind == Kind::Invalid;
}

} // namespace

qint64 yearsLater(qint64 ms, int years)
{
    if (ms == 0)
        return 0;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, beijingSeconds).addYears(years).toMSecsSinceEpoch();
}

int yearsUnderCeiling(qint64 expiresMs, qint64 nowMs)
{
    const qint64 ceiling = yearsLater(nowMs, mostYearsAhead);
    int years = mostYearsAhead;
    while (years > 0 && yearsLater(expiresMs, years) > ceiling)
        --years;
    return years;
}

bool wantsReading(const RenewalFacts &facts, qint64 nowMs)
{
    return facts.expiresMs == 0 || facts.readMs < nowMs - dateFreshMs || facts.detailsMs < nowMs - detailsFreshMs;
}

PlanReason judgeRenewal(const RenewalFacts &facts, qint64 nowMs)
{
    if (!facts.isInAccount)
        return PlanReason::NotInAccount;
    if (!facts.runningOrder.isEmpty() || !facts.runningTask.isEmpty())
        return PlanReason::OrderRunning;
    if (facts.status == service::DomainStatus::RedemptionNeeded)
        return PlanReason::Redemption;
    if (facts.transferOut == service::TransferOutStatus::Pending)
        return PlanReason::TransferOut;
    if (facts.readingFailed)
        return PlanReason::StaleData;
    if (facts.expiresMs == 0)
        return PlanReason::DateUnknown;
    if (yearsUnderCeiling(facts.expiresMs, nowMs) == 0)
        return PlanReason::TenYearCeiling;
    if (facts.renewedBy != RenewalFacts::RenewedBy::Nobody && facts.renewedMs > nowMs - renewedRecentlyMs)
        return PlanReason::RenewedRecently;
    if (facts.realName.isSet() && !(facts.realName == service::RealNameStatus::Verified))
        return PlanReason::NotVerified;
    return PlanReason::None;
}

bool mayPutBackReason(PlanReason reason)
{
    return reason == PlanReason::NotVerified || reason == PlanReason::RenewedRecently || reason == PlanReason::Removed;
}

class RenewalCheck::Private
{
public:
    Private(RenewalCheck &q, ReachClient reach, Portfolio *portfolio, std::function<qint64()> utcMs)
        : q(q), reach(std::move(reach)), portfolio(portfolio), utcMs(std::move(utcMs))
    {}

    RenewalCheck &q;
    const ReachClient reach;
    Portfolio *const portfolio;
    const std::function<qint64()> utcMs;

    std::unique_ptr<QObject> work; ///< its end is the end of all that is under way
    QSet<QString> names;
    qint64 fromMs = 0;

    QList<Question> toRead;
    qsizetype nextRead = 0;
    int reading = 0;
    int done = 0;
    int failuresInARow = 0;
    QHash<QString, Reading> readings;
    std::optional<ApiError> readingError;

    bool changesRead = false;
    bool tasksListed = false;
    QSet<QString> tasksSeen;
    struct Task
    {
        QString taskNo;
        bool isHistory = false;
    };
    QList<Task> tasks;
    qsizetype nextTask = 0;
    int detailing = 0;
    bool cut = false;
    std::optional<ApiError> tasksError;
    QHash<QString, Renewed> renewed;
    QHash<QString, QString> running;

    void noteRenewal(const QString &name, RenewalFacts::RenewedBy by, qint64 ms, const QString &taskNo = {})
    {
        if (ms < fromMs || !names.contains(name))
            return;
        Renewed &known = renewed[name];
        if (ms > known.ms)
            known = {by, ms, taskNo};
    }

    void readOn()
    {
        while (work && reading < readingsAtOnce && nextRead < toRead.size()) {
            const Question question = toRead.at(nextRead++);
            ++reading;
            askService(
                reach, work.get(), Priority::Normal,
                [id = question.instanceId](const DomainsClient &) {
                    service::QueryDomainByInstanceId request;
                    request.instanceId = id;
                    return request;
                },
                [this, question](const Result<service::QueryDomainByInstanceIdReply> &answer) {
                    --reading;
                    takeReading(question, answer);
                    readOn();
                    endIfDone();
                });
        }
    }

    void takeReading(const Question &question, const Result<service::QueryDomainByInstanceIdReply> &answer)
    {
        ++done;
        readings.insert(question.name, readingOf(question, answer));
        if (answer || answer.error().kind == ApiError::Kind::Rejected) {
            failuresInARow = 0;
        } else {
            ++failuresInARow;
            if (!readingError)
                readingError = answer.error();
            if (failuresInARow >= failuresToStop || concernsEveryName(answer.error()))
                giveUpReading();
        }
        emit q.progressed();
    }

    /// The rest counts as failed; the plan says so for each name.
    void giveUpReading()
    {
        for (; nextRead < toRead.size(); ++nextRead) {
            readings.insert(toRead.at(nextRead).name, {});
            ++done;
        }
    }

    Reading readingOf(const Question &question, const Result<service::QueryDomainByInstanceIdReply> &answer) const
    {
        Reading reading;
        reading.readMs = utcMs();
        if (!answer) {
            reading.kind = isNotThere(answer.error()) ? Reading::Kind::Gone : Reading::Kind::Failed;
            return reading;
        }
        // An instance that bears another name now is not the one that was meant.
        if (canonicalName(answer->domainName) != question.name) {
            reading.kind = Reading::Kind::Gone;
            return reading;
        }
        reading.kind = Reading::Kind::Good;
        reading.expiresMs = answer->expirationDate.utcMs.value_or(0);
        reading.status = answer->domainStatus;
        reading.realName = answer->realNameStatus;
        reading.transferOut = answer->transferOutStatus;
        reading.premium = answer->premium;
        return reading;
    }

    void readChanges()
    {
        if (!portfolio) {
            changesRead = true;
            return;
        }
        portfolio->readChanges(work.get(), [this](const QList<Change> &changes) {
            for (const Change &change : changes) {
                if (change.kind == ChangeKind::ExpiresLater)
                    noteRenewal(change.name, RenewalFacts::RenewedBy::Feed, change.foundMs);
            }
            changesRead = true;
            endIfDone();
        });
    }

    template <class Info> void noteTask(const Info &info, bool isHistory)
    {
        if (!(info.taskType == service::TaskType::Renewal || info.taskType == service::TaskType::Redemption))
            return;
        if (info.createTime.utcMs.value_or(fromMs) < fromMs || tasksSeen.contains(info.taskNo))
            return;
        tasksSeen.insert(info.taskNo);
        if (tasks.size() < mostTasks)
            tasks.append({info.taskNo, isHistory});
        else
            cut = true;
    }

    void listTasks(int page)
    {
        askService(
            reach, work.get(), Priority::Normal,
            [page, from = fromMs](const DomainsClient &) {
                service::QueryTaskList request;
                request.pageNum = page;
                request.pageSize = taskPageSize;
                request.beginCreateTime = from;
                return request;
            },
            [this, page](const Result<service::QueryTaskListReply> &answer) {
                if (!answer) {
                    endListing(answer.error());
                    return;
                }
                for (const service::TaskInfo &task : answer->data)
                    noteTask(task, false);
                const bool more = answer->nextPage.value_or(false) && !answer->data.isEmpty() && !cut;
                if (more && page < mostTaskPages) {
                    listTasks(page + 1);
                    return;
                }
                cut = cut || more;
                if (cut)
                    endListing({});
                else
                    listHistory({}, {}, 1);
            });
    }

    void listHistory(const QString &taskNoCursor, const std::optional<qint64> &timeCursor, int page)
    {
        askService(
            reach, work.get(), Priority::Normal,
            [taskNoCursor, timeCursor, from = fromMs](const DomainsClient &) {
                service::QueryTaskInfoHistory request;
                request.pageSize = taskPageSize;
                request.beginCreateTime = from;
                request.taskNoCursor = taskNoCursor;
                request.createTimeCursor = timeCursor;
                return request;
            },
            [this, taskNoCursor, page](const Result<service::QueryTaskInfoHistoryReply> &answer) {
                if (!answer) {
                    endListing(answer.error());
                    return;
                }
                for (const service::TaskInfoHistory &task : answer->objects)
                    noteTask(task, true);
                const auto next = answer->nextPageCursor;
                const bool more = next && !next->taskNo.isEmpty() && next->taskNo != taskNoCursor
                    && !answer->objects.isEmpty() && !cut;
                if (more && page < mostTaskPages) {
                    listHistory(next->taskNo, next->createTime.utcMs, page + 1);
                    return;
                }
                cut = cut || more;
                endListing({});
            });
    }

    void endListing(const std::optional<ApiError> &error)
    {
        if (error)
            tasksError = error;
        tasksListed = true;
        readDetails();
        endIfDone();
    }

    void readDetails()
    {
        while (work && detailing < detailsAtOnce && nextTask < tasks.size()) {
            const Task task = tasks.at(nextTask++);
            ++detailing;
            if (task.isHistory)
                readHistoryDetail(task.taskNo, {}, {}, 1);
            else
                readDetail(task.taskNo, 1);
        }
    }

    void endDetail(const std::optional<ApiError> &error)
    {
        if (error && !tasksError)
            tasksError = error;
        --detailing;
        readDetails();
        endIfDone();
    }

    template <class Detail> void noteDetail(const Detail &detail, const QString &taskNo)
    {
        const QString name = canonicalName(detail.domainName);
        if (detail.taskStatus == service::TaskDetailStatus::Succeeded)
            noteRenewal(name, RenewalFacts::RenewedBy::Task,
                        detail.updateTime.utcMs.value_or(detail.createTime.utcMs.value_or(utcMs())), taskNo);
        else if (!(detail.taskStatus == service::TaskDetailStatus::Failed) && names.contains(name))
            running.insert(name, taskNo);
    }

    void readDetail(const QString &taskNo, int page)
    {
        askService(
            reach, work.get(), Priority::Normal,
            [taskNo, page](const DomainsClient &) {
                service::QueryTaskDetailList request;
                request.taskNo = taskNo;
                request.pageNum = page;
                request.pageSize = detailPageSize;
                return request;
            },
            [this, taskNo, page](const Result<service::QueryTaskDetailListReply> &answer) {
                if (!answer) {
                    endDetail(answer.error());
                    return;
                }
                for (const service::TaskDetail &detail : answer->data)
                    noteDetail(detail, taskNo);
                const bool more = answer->nextPage.value_or(false) && !answer->data.isEmpty();
                if (more && page < mostDetailPages) {
                    readDetail(taskNo, page + 1);
                    return;
                }
                cut = cut || more;
                endDetail({});
            });
    }

    void readHistoryDetail(const QString &taskNo, const QString &detailCursor, const QString &nameCursor, int page)
    {
        askService(
            reach, work.get(), Priority::Normal,
            [taskNo, detailCursor, nameCursor](const DomainsClient &) {
                service::QueryTaskDetailHistory request;
                request.taskNo = taskNo;
                request.pageSize = detailPageSize;
                request.taskDetailNoCursor = detailCursor;
                request.domainNameCursor = nameCursor;
                return request;
            },
            [this, taskNo, detailCursor, page](const Result<service::QueryTaskDetailHistoryReply> &answer) {
                if (!answer) {
                    endDetail(answer.error());
                    return;
                }
                for (const service::TaskDetailHistory &detail : answer->objects)
                    noteDetail(detail, taskNo);
                const auto next = answer->nextPageCursor;
                const bool more = next && !next->taskDetailNo.isEmpty() && next->taskDetailNo != detailCursor
                    && !answer->objects.isEmpty();
                if (more && page < mostDetailPages) {
                    readHistoryDetail(taskNo, next->taskDetailNo, next->domainName, page + 1);
                    return;
                }
                cut = cut || more;
                endDetail({});
            });
    }

    void endIfDone()
    {
        if (!work || done < toRead.size() || !changesRead || !tasksListed || nextTask < tasks.size() || detailing > 0
            || reading > 0)
            return;
        // The callback that brought us here may belong to `work`.
        work.release()->deleteLater();
        emit q.finished();
    }
};

RenewalCheck::RenewalCheck(ReachClient reach, Portfolio *portfolio, std::function<qint64()> utcMs, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(reach), portfolio, std::move(utcMs)))
{}

RenewalCheck::~RenewalCheck() = default;

void RenewalCheck::begin(const QStringList &names, const QList<Question> &toRead)
{
    Q_ASSERT(!d->work);
    d->work = std::make_unique<QObject>();
    d->names = {names.begin(), names.end()};
    d->fromMs = d->utcMs() - renewedRecentlyMs;
    d->toRead = toRead;
    d->readChanges();
    d->readOn();
    d->listTasks(1);
}

void RenewalCheck::cancel()
{
    d->work.reset();
}

bool RenewalCheck::isRunning() const
{
    return d->work != nullptr;
}

int RenewalCheck::read() const
{
    return d->done;
}

const QHash<QString, RenewalCheck::Reading> &RenewalCheck::readings() const
{
    return d->readings;
}

const QHash<QString, RenewalCheck::Renewed> &RenewalCheck::renewed() const
{
    return d->renewed;
}

const QHash<QString, QString> &RenewalCheck::runningTasks() const
{
    return d->running;
}

bool RenewalCheck::tasksCut() const
{
    return d->cut;
}

const std::optional<ApiError> &RenewalCheck::tasksError() const
{
    return d->tasksError;
}

const std::optional<ApiError> &RenewalCheck::readingError() const
{
    return d->readingError;
}

} // namespace namestead
