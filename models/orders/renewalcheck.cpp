#include "models/orders/renewalcheck.h"

#include "api/operations/domains.h"
#include "models/accounts/askservice.h"
#include "models/domains/namelist.h"
#include "models/orders/orderreading.h"
#include "models/portfolio/portfolio.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;
constexpr int mostYearsAhead = 10;
constexpr int readingsAtOnce = 4;
constexpr int tasksAtOnce = 2;
/// So many readings in a row without a trustworthy answer, and the rest is not tried: the line is down.
constexpr int failuresToStop = 6;

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
    QList<ListedTask> tasks;
    qsizetype nextTask = 0;
    int naming = 0;
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
            service::QueryDomainByInstanceId request;
            request.instanceId = question.instanceId;
            askService(reach, work.get(), request, {},
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

    void listTasks()
    {
        TaskCensusReading::read(reach, fromMs, work.get(), [this](const TaskCensus &census) {
            for (const ListedTask &task : census.tasks) {
                const bool isPaid =
                    task.type == service::TaskType::Renewal || task.type == service::TaskType::Redemption;
                if (isPaid && task.createdMs.value_or(fromMs) >= fromMs)
                    tasks.append(task);
            }
            // When there are too many, the latest say most.
            std::stable_sort(tasks.begin(), tasks.end(), [](const ListedTask &one, const ListedTask &other) {
                return one.createdMs.value_or(0) > other.createdMs.value_or(0);
            });
            cut = tasks.size() > mostTasks;
            tasks.resize(std::min<qsizetype>(tasks.size(), mostTasks));
            tasksError = census.error;
            tasksListed = true;
            readNames();
            endIfDone();
        });
    }

    void readNames()
    {
        while (work && naming < tasksAtOnce && nextTask < tasks.size()) {
            const QString taskNo = tasks.at(nextTask++).taskNo;
            ++naming;
            TaskNamesReading::read(reach, taskNo, work.get(), [this, taskNo](const TaskNames &found) {
                for (const TaskNameState &name : found.names)
                    noteName(name, taskNo);
                if (!tasksError)
                    tasksError = found.error;
                --naming;
                readNames();
                endIfDone();
            });
        }
    }

    void noteName(const TaskNameState &found, const QString &taskNo)
    {
        const QString name = canonicalName(found.name);
        if (found.state == TaskNameState::State::Succeeded)
            noteRenewal(name, RenewalFacts::RenewedBy::Task, found.updatedMs != 0 ? found.updatedMs : utcMs(), taskNo);
        else if (found.state == TaskNameState::State::Open && names.contains(name))
            running.insert(name, taskNo);
    }

    void endIfDone()
    {
        if (!work || done < toRead.size() || !changesRead || !tasksListed || nextTask < tasks.size() || naming > 0
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
    d->listTasks();
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
