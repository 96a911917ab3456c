#include "models/tasks/taskbook.h"

#include "models/accounts/askservice.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int taskPageSize = 100;
constexpr int detailPageSize = 1000; ///< the most that 5.14 allows
constexpr int acknowledgedAtOnce = 100;
constexpr int detailJobsAtOnce = 2;
constexpr int mostLiveDetails = 20; ///< running tasks whose results are read along while somebody watches
/// In which zone a day of a request's range begins is not stated, so a day more is asked for.
constexpr qint64 zoneSlackMs = 24LL * 3600 * 1000;
/// How often a cancellation without answer is looked for before it counts as unknown, and how many readings may fail.
constexpr int looksForLostCancel = 5;
constexpr int failuresOfLooks = 8;

using TaskState = service::TaskStatus;
using DetailState = service::TaskDetailStatus;

/// The text of a state, or what its number says when there is no text.
template <class State, class Code> Open<State> stateOf(const Open<State> &state, const Open<Code> &code)
{
    if (state.isSet())
        return state;
    switch (code.value()) {
    case Code::Waiting:
        return State::Waiting;
    case Code::Running:
        return State::Running;
    default:
        break;
    }
    if constexpr (std::is_same_v<State, service::TaskStatus>) {
        if (code.value() == Code::Finished)
            return State::Finished;
    } else {
        if (code.value() == Code::Succeeded)
            return State::Succeeded;
        if (code.value() == Code::Failed)
            return State::Failed;
    }
    return code.isSet() ? Open<State>::fromWire(code.wire().toUtf8()) : Open<State>();
}

template <class Record> RemoteTask commonOfTask(const Record &record)
{
    RemoteTask task;
    task.taskNo = record.taskNo;
    task.type = record.taskType;
    task.typeText = record.taskTypeDescription;
    task.status = stateOf(record.taskStatus, record.taskStatusCode);
    task.names = record.taskNum.value_or(0);
    task.createdMs = record.createTime.utcMs.value_or(0);
    return task;
}

RemoteTask remoteTaskOf(const service::TaskInfo &info)
{
    RemoteTask task = commonOfTask(info);
    task.cancel = info.taskCancelStatus;
    if (!task.cancel.isSet()) {
        switch (info.taskCancelStatusCode.value()) {
        case service::TaskCancelStatusCode::NotCancelled:
            task.cancel = service::TaskCancelStatus::NotCancelled;
            break;
        case service::TaskCancelStatusCode::Cancelling:
            task.cancel = service::TaskCancelStatus::Cancelling;
            break;
        case service::TaskCancelStatusCode::Cancelled:
            task.cancel = service::TaskCancelStatus::Cancelled;
            break;
        default:
            break;
        }
    }
    return task;
}

RemoteTask remoteTaskOf(const service::TaskInfoHistory &info)
{
    RemoteTask task = commonOfTask(info);
    task.isHistory = true;
    return task;
}

template <class Record> RemoteTask::Detail commonOfDetail(const Record &record)
{
    RemoteTask::Detail detail;
    detail.detailNo = record.taskDetailNo;
    detail.name = record.domainName;
    detail.instanceId = record.instanceId;
    detail.status = stateOf(record.taskStatus, record.taskStatusCode);
    detail.reason = record.errorMsg;
    detail.updatedMs = record.updateTime.utcMs.value_or(0);
    return detail;
}

RemoteTask::Detail remoteDetailOf(const service::TaskDetail &record)
{
    RemoteTask::Detail detail = commonOfDetail(record);
    if (!record.failReason.isEmpty())
        detail.reason = record.failReason;
    detail.hasResult = !record.taskResult.isEmpty();
    return detail;
}

bool sameDetails(const QList<RemoteTask::Detail> &a, const QList<RemoteTask::Detail> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const RemoteTask::Detail &x, const RemoteTask::Detail &y) {
            return x.detailNo == y.detailNo && x.name == y.name && x.instanceId == y.instanceId && x.status == y.status
                && x.reason == y.reason && x.updatedMs == y.updatedMs && x.hasResult == y.hasResult;
        });
}

bool isWorking(const RemoteTask &task)
{
    return !task.isFinished() && (task.status == TaskState::Waiting || task.status == TaskState::Running);
}

bool needsPerson(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Keychain || kind == ApiError::Kind::Credentials || kind == ApiError::Kind::Forbidden
        || kind == ApiError::Kind::Invalid;
}

/// Those of one moment stay as the service tells them, so that page after page goes to the end.
bool isNewerTask(const RemoteTask &a, const RemoteTask &b)
{
    return a.createdMs > b.createdMs;
}

} // namespace

bool RemoteTask::isFinished() const
{
    // A cancelled task need not reach COMPLETE; one of the archive no longer moves, unless it says so.
    return status == TaskState::Finished || cancel == service::TaskCancelStatus::Cancelled
        || (isHistory && !(status == TaskState::Waiting) && !(status == TaskState::Running));
}

int RemoteTask::count(service::TaskDetailStatus of) const
{
    return int(std::count_if(details.begin(), details.end(), [of](const Detail &d) { return d.status == of; }));
}

class TaskBook::Private
{
public:
    Private(TaskBook *book, ReachClient reachClient, std::function<qint64()> clock)
        : q(book), reach(std::move(reachClient)), utcMs(std::move(clock))
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { beginReading(false); });
    }

    /// One pass over the list, and over the history where that is needed.
    struct Reading
    {
        bool isFull = false;
        qint64 beginMs = 0;
        QSet<QString> seen;
        QSet<QString> expected;  ///< ran before: must be seen, in the list or in the history
        bool isKnownPage = true; ///< the page merged last had no task that is new here
    };
    struct DetailJob
    {
        QString taskNo;
        Priority priority = Priority::Background;
        bool inHistory = false;
        bool triedBoth = false;
        QList<RemoteTask::Detail> found;
        QSet<QString> numbers;
        std::vector<std::function<void(const std::optional<ApiError> &)>> ended;
    };
    using CancelReady = std::function<void(const Result<bool> &)>;
    struct PendingCancel
    {
        QString taskNo;
        std::optional<ApiError> lost; ///< no answer came to CancelTask
        int looks = 0;
        int failedLooks = 0;
        bool asksDetails = false;
        CancelReady ready;
    };

    template <class Request>
    void ask(const Request &request, Priority priority,
             std::function<void(const Result<typename Request::Reply> &)> ready)
    {
        askService(reach, q, request, {priority}, std::move(ready));
    }

    // Reading the list
    void beginReading(bool isFull);
    void askList(int page);
    void onList(int page, const Result<service::QueryTaskListReply> &reply);
    void afterList();
    void askHistory(const QString &taskNo, std::optional<qint64> createdMs);
    void onHistory(const Result<service::QueryTaskInfoHistoryReply> &reply);
    void endReading(const std::optional<ApiError> &fault);
    template <class Records> bool merge(const Records &records);
    void scheduleNext();
    [[nodiscard]] qint64 beginOfDay(const QDate &day) const { return day.startOfDay().toMSecsSinceEpoch(); }
    [[nodiscard]] Priority priorityOf() const { return reading->isFull ? Priority::Normal : Priority::Background; }

    // Details
    void wantDetails(const QString &taskNo, Priority priority,
                     std::function<void(const std::optional<ApiError> &)> ended = {});
    void startJobs();
    void askDetails(DetailJob *job, int page);
    void askDetailHistory(DetailJob *job, const QString &numberCursor, const QString &nameCursor);
    bool take(DetailJob *job, RemoteTask::Detail detail);
    void tryOtherPlace(DetailJob *job);
    void endJob(DetailJob *job, const std::optional<ApiError> &fault);

    // Writes
    void lookAtCancels(bool wasRead);
    void decide(const QString &taskNo, const Result<bool> &outcome);
    void acknowledgeNext(const QString &taskNo, const QStringList &numbers, qsizetype from,
                         const std::function<void(const Result<Done> &)> &ready);
    void setWrites(int by)
    {
        writes += by;
        emit q->readingChanged();
    }

    RemoteTask *find(const QString &taskNo)
    {
        const auto it = rows.constFind(taskNo);
        return it == rows.cend() ? nullptr : &tasks[*it];
    }
    void changed(const QString &taskNo)
    {
        if (const auto it = rows.constFind(taskNo); it != rows.cend())
            emit q->taskChanged(*it);
    }

    TaskBook *q;
    const ReachClient reach;
    const std::function<qint64()> utcMs;
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::milliseconds pause{1'000};
    QTimer timer;
    QDate from;
    QDate readFrom; ///< the earliest day that a complete reading began with
    bool isWatched = false;
    bool wasWanted = false; ///< somebody has asked for tasks at all
    bool wantsFull = false; ///< behind the reading that runs
    bool looksOnce = false; ///< lookSoon() during a reading, or with nothing known to run
    bool sawNew = false;
    std::optional<Reading> reading;
    qint64 readMs = 0;
    std::optional<ApiError> error;
    QList<RemoteTask> tasks;
    QHash<QString, int> rows;

    std::deque<std::unique_ptr<DetailJob>> waiting;
    std::vector<std::unique_ptr<DetailJob>> jobs;
    std::vector<std::unique_ptr<PendingCancel>> cancels;
    QSet<QString> acknowledged;
    int writes = 0;
};

void TaskBook::Private::beginReading(bool isFull)
{
    wasWanted = true;
    if (reading) {
        wantsFull = wantsFull || isFull;
        return;
    }
    timer.stop();
    looksOnce = false;
    reading.emplace();
    reading->isFull = isFull || readMs == 0;
    qint64 begin = reading->isFull || tasks.isEmpty() ? beginOfDay(from) : tasks.first().createdMs;
    for (const RemoteTask &task : std::as_const(tasks)) {
        if (isWorking(task)) {
            reading->expected.insert(task.taskNo);
            begin = std::min(begin, task.createdMs);
        }
    }
    reading->beginMs = std::max<qint64>(0, begin - zoneSlackMs);
    emit q->readingChanged();
    askList(1);
}

void TaskBook::Private::askList(int page)
{
    service::QueryTaskList request;
    request.pageNum = page;
    request.pageSize = taskPageSize;
    request.beginCreateTime = reading->beginMs;
    ask(request, priorityOf(), [this, page](const auto &reply) { onList(page, reply); });
}

void TaskBook::Private::onList(int page, const Result<service::QueryTaskListReply> &reply)
{
    if (!reply) {
        endReading(reply.error());
        return;
    }
    // A service that tells the same page for ever must not keep us: a page without anything new ends the pass.
    reading->isKnownPage = true;
    const bool isNew = merge(reply->data);
    // A poll has seen enough when all that ran was seen and the newest are known. The order is not stated (5.16), so it counts
    // only where the page shows it.
    if (!reading->isFull && reading->expected.isEmpty() && reading->isKnownPage && !reply->data.isEmpty()
        && !tasks.isEmpty() && reply->data.first().createTime.utcMs.value_or(0) == tasks.first().createdMs
        && reply->data.first().createTime.utcMs >= reply->data.last().createTime.utcMs) {
        endReading({});
        return;
    }
    const bool hasNext = reply->nextPage.value_or(reply->totalPageNum ? page < *reply->totalPageNum
                                                                      : reply->data.size() >= taskPageSize);
    if (isNew && hasNext)
        askList(page + 1);
    else
        afterList();
}

void TaskBook::Private::afterList()
{
    // A task may move to the history between two pages: looked for in this order it is met in one of them.
    if (reading->isFull || !reading->expected.isEmpty())
        askHistory({}, {});
    else
        endReading({});
}

void TaskBook::Private::askHistory(const QString &taskNo, std::optional<qint64> createdMs)
{
    service::QueryTaskInfoHistory request;
    request.pageSize = taskPageSize;
    request.beginCreateTime = reading->beginMs;
    request.taskNoCursor = taskNo;
    request.createTimeCursor = createdMs;
    ask(request, priorityOf(), [this](const auto &reply) { onHistory(reply); });
}

void TaskBook::Private::onHistory(const Result<service::QueryTaskInfoHistoryReply> &reply)
{
    if (!reply) {
        endReading(reply.error());
        return;
    }
    const bool isNew = merge(reply->objects);
    const auto &next = reply->nextPageCursor;
    if (isNew && next && !next->taskNo.isEmpty() && !reading->seen.contains(next->taskNo)) {
        askHistory(next->taskNo, next->createTime.utcMs);
        return;
    }
    // Neither here nor there: what it does is no longer known.
    for (const QString &lost : std::as_const(reading->expected)) {
        if (RemoteTask *task = find(lost); task && task->createdMs >= reading->beginMs) {
            task->status = {};
            changed(lost);
        }
    }
    endReading({});
}

template <class Records> bool TaskBook::Private::merge(const Records &records)
{
    bool isNew = false;
    QList<RemoteTask> came;
    QStringList moved;
    QStringList finished;
    for (const auto &record : records) {
        RemoteTask now = remoteTaskOf(record);
        if (now.taskNo.isEmpty() || reading->seen.contains(now.taskNo))
            continue;
        isNew = true;
        reading->seen.insert(now.taskNo);
        reading->expected.remove(now.taskNo);
        RemoteTask *known = find(now.taskNo);
        if (!known) {
            reading->isKnownPage = false;
            came.append(now);
            continue;
        }
        if (!now.cancel.isSet())
            now.cancel = known->cancel; // the history does not tell
        const bool wasWorking = isWorking(*known);
        const bool differs = !(known->status == now.status) || !(known->cancel == now.cancel)
            || known->names != now.names || known->createdMs != now.createdMs || known->isHistory != now.isHistory;
        if (!differs && known->type == now.type && known->typeText == now.typeText)
            continue;
        sawNew = sawNew || differs;
        now.createdMs = now.createdMs ? now.createdMs : known->createdMs;
        now.detailsState = known->detailsState;
        now.detailsError = known->detailsError;
        now.details = std::move(known->details);
        if (now.createdMs != known->createdMs) { // its place is another one
            const int row = rows.value(now.taskNo);
            tasks.removeAt(row);
            rows.clear();
            for (int i = 0; i < int(tasks.size()); ++i)
                rows.insert(tasks.at(i).taskNo, i);
            came.append(now);
        } else {
            *known = now;
        }
        moved.append(now.taskNo);
        if (wasWorking && now.isFinished())
            finished.append(now.taskNo);
    }
    if (!came.isEmpty()) {
        sawNew = true;
        std::stable_sort(came.begin(), came.end(), isNewerTask);
        const auto middle = tasks.size();
        tasks.append(came);
        std::inplace_merge(tasks.begin(), tasks.begin() + middle, tasks.end(), isNewerTask);
        for (int i = 0; i < int(tasks.size()); ++i)
            rows.insert(tasks.at(i).taskNo, i);
        emit q->tasksReset();
    }
    for (const QString &taskNo : std::as_const(moved))
        changed(taskNo);
    for (const QString &taskNo : std::as_const(finished)) {
        wantDetails(taskNo, Priority::Background); // only they say whether it succeeded
        emit q->taskFinished(taskNo);
    }
    return isNew;
}

void TaskBook::Private::endReading(const std::optional<ApiError> &fault)
{
    const bool wasFull = reading->isFull;
    reading.reset();
    // An abort is somebody's wish, and nothing to show: the next reading says how things are.
    if (!fault || fault->kind != ApiError::Kind::Cancelled)
        error = fault;
    if (!fault) {
        readMs = utcMs();
        if (wasFull && (!readFrom.isValid() || from < readFrom))
            readFrom = from;
        if (isWatched) {
            int live = 0;
            for (const RemoteTask &task : std::as_const(tasks)) {
                if (isWorking(task) && ++live <= mostLiveDetails)
                    wantDetails(task.taskNo, Priority::Background);
            }
        }
    }
    pause = !fault && sawNew ? firstPause : std::min(pause * 2, longestPause);
    sawNew = false;
    lookAtCancels(!fault);
    if (wantsFull) {
        wantsFull = false;
        beginReading(true);
        return;
    }
    emit q->readingChanged();
    scheduleNext();
}

void TaskBook::Private::scheduleNext()
{
    if (!wasWanted || reading || timer.isActive() || !jobs.empty() || !waiting.empty())
        return;
    // What a person has to put right is not asked for again and again; a locked keychain would ask each time.
    if (error && cancels.empty() && !looksOnce && needsPerson(error->kind))
        return;
    const bool isBusy = looksOnce || !cancels.empty() || std::any_of(tasks.cbegin(), tasks.cend(), isWorking);
    if (isBusy)
        timer.start(pause);
    else if (isWatched)
        timer.start(longestPause); // others may make tasks too, but nothing here is known to move
}

// ---- details

void TaskBook::Private::wantDetails(const QString &taskNo, Priority priority,
                                    std::function<void(const std::optional<ApiError> &)> ended)
{
    RemoteTask *task = find(taskNo);
    if (!task)
        return;
    for (const auto &job : jobs) {
        // What is being read now may have been told before: who needs it fresh has it read once more.
        if (job->taskNo == taskNo && !ended)
            return;
    }
    if (task->detailsState == RemoteTask::Details::NotRead || task->detailsState == RemoteTask::Details::Failed) {
        task->detailsState = RemoteTask::Details::Reading;
        task->detailsError.reset();
        changed(taskNo);
    }
    auto known = std::find_if(waiting.begin(), waiting.end(), [&](const auto &job) { return job->taskNo == taskNo; });
    std::unique_ptr<DetailJob> job;
    if (known != waiting.end()) {
        job = std::move(*known);
        waiting.erase(known);
        job->priority = std::min(job->priority, priority);
    } else {
        job = std::make_unique<DetailJob>();
        job->taskNo = taskNo;
        job->priority = priority;
    }
    if (ended)
        job->ended.push_back(std::move(ended));
    if (job->priority == Priority::Background)
        waiting.push_back(std::move(job));
    else
        waiting.push_front(std::move(job));
    startJobs();
}

void TaskBook::Private::startJobs()
{
    while (int(jobs.size()) < detailJobsAtOnce && !waiting.empty()) {
        jobs.push_back(std::move(waiting.front()));
        waiting.pop_front();
        DetailJob *job = jobs.back().get();
        const RemoteTask *task = find(job->taskNo);
        job->inHistory = task && task->isHistory;
        if (job->inHistory)
            askDetailHistory(job, {}, {});
        else
            askDetails(job, 1);
    }
}

void TaskBook::Private::askDetails(DetailJob *job, int page)
{
    service::QueryTaskDetailList request;
    request.taskNo = job->taskNo;
    request.pageNum = page;
    request.pageSize = detailPageSize;
    ask(request, job->priority, [this, job, page](const Result<service::QueryTaskDetailListReply> &reply) {
        if (!reply) {
            endJob(job, reply.error());
            return;
        }
        bool isNew = false;
        for (const auto &record : reply->data)
            isNew = take(job, remoteDetailOf(record)) || isNew;
        const bool hasNext = reply->nextPage.value_or(reply->totalPageNum ? page < *reply->totalPageNum
                                                                          : reply->data.size() >= detailPageSize);
        if (isNew && hasNext)
            askDetails(job, page + 1);
        else
            tryOtherPlace(job);
    });
}

void TaskBook::Private::askDetailHistory(DetailJob *job, const QString &numberCursor, const QString &nameCursor)
{
    service::QueryTaskDetailHistory request;
    request.taskNo = job->taskNo;
    request.pageSize = detailPageSize;
    request.taskDetailNoCursor = numberCursor;
    request.domainNameCursor = nameCursor;
    ask(request, job->priority, [this, job](const Result<service::QueryTaskDetailHistoryReply> &reply) {
        if (!reply) {
            endJob(job, reply.error());
            return;
        }
        bool isNew = false;
        for (const auto &record : reply->objects)
            isNew = take(job, commonOfDetail(record)) || isNew;
        const auto &next = reply->nextPageCursor;
        if (isNew && next && !next->taskDetailNo.isEmpty() && !job->numbers.contains(next->taskDetailNo))
            askDetailHistory(job, next->taskDetailNo, next->domainName);
        else
            tryOtherPlace(job);
    });
}

bool TaskBook::Private::take(DetailJob *job, RemoteTask::Detail detail)
{
    const QString key = detail.detailNo.isEmpty() ? detail.name : detail.detailNo;
    if (job->numbers.contains(key))
        return false;
    job->numbers.insert(key);
    job->found.append(std::move(detail));
    return true;
}

void TaskBook::Private::tryOtherPlace(DetailJob *job)
{
    // When a task moves to the history is not stated (5.13): where nothing is, the other place is asked once.
    if (!job->found.isEmpty() || job->triedBoth) {
        endJob(job, {});
        return;
    }
    job->triedBoth = true;
    job->inHistory = !job->inHistory;
    if (job->inHistory)
        askDetailHistory(job, {}, {});
    else
        askDetails(job, 1);
}

void TaskBook::Private::endJob(DetailJob *job, const std::optional<ApiError> &fault)
{
    const auto place = std::find_if(jobs.begin(), jobs.end(), [job](const auto &own) { return own.get() == job; });
    const std::unique_ptr<DetailJob> held = std::move(*place);
    jobs.erase(place);
    if (RemoteTask *task = find(held->taskNo)) {
        using Details = RemoteTask::Details;
        const Details before = task->detailsState;
        const bool hadError = task->detailsError.has_value();
        if (fault) {
            task->detailsError = fault;
            task->detailsState = before == Details::Read ? Details::Read : Details::Failed; // what is known stays
        } else {
            task->detailsError.reset();
            task->detailsState = Details::Read;
        }
        const bool differs = !fault && !sameDetails(task->details, held->found);
        if (differs) {
            task->details = held->found;
            sawNew = true;
            pause = firstPause;
        }
        if (differs || before != task->detailsState || hadError || fault)
            changed(held->taskNo);
    }
    for (const auto &ended : held->ended)
        ended(fault);
    startJobs();
    scheduleNext();
}

// ---- writes

void TaskBook::Private::lookAtCancels(bool wasRead)
{
    std::vector<std::pair<QString, Result<bool>>> decided;
    QStringList doubtful;
    for (const auto &pending : cancels) {
        if (pending->asksDetails)
            continue;
        const ApiError unknown = pending->lost.value_or(ApiError{.kind = ApiError::Kind::OutcomeUnknown,
                                                                 .code = u"CancelNotSeen"_s,
                                                                 .serverText = {},
                                                                 .requestId = {},
                                                                 .field = {}});
        if (!wasRead) {
            if (++pending->failedLooks >= failuresOfLooks)
                decided.emplace_back(pending->taskNo, unknown);
            continue;
        }
        ++pending->looks;
        const RemoteTask *task = find(pending->taskNo);
        const bool isCancelSeen = task
            && (task->cancel == service::TaskCancelStatus::Cancelled
                || task->cancel == service::TaskCancelStatus::Cancelling);
        if (task && task->isFinished()) {
            if (isCancelSeen)
                doubtful.append(pending->taskNo);
            else
                decided.emplace_back(pending->taskNo, false);
        } else if (!task || !isWorking(*task) || (pending->lost && !isCancelSeen)) {
            if (pending->looks >= looksForLostCancel)
                decided.emplace_back(pending->taskNo, unknown);
        }
    }
    for (const QString &taskNo : std::as_const(doubtful)) {
        // "Cancelled" is also told of a task all of whose names were already on their way: they say what really happened.
        for (const auto &pending : cancels)
            pending->asksDetails = pending->asksDetails || pending->taskNo == taskNo;
        wantDetails(taskNo, Priority::Normal, [this, taskNo](const std::optional<ApiError> &fault) {
            const RemoteTask *task = find(taskNo);
            const bool ranAll = !fault && task && !task->details.isEmpty()
                && task->count(DetailState::Succeeded) == int(task->details.size());
            decide(taskNo, !ranAll);
        });
    }
    for (const auto &[taskNo, outcome] : decided)
        decide(taskNo, outcome);
}

void TaskBook::Private::decide(const QString &taskNo, const Result<bool> &outcome)
{
    std::vector<CancelReady> ready;
    for (const auto &pending : cancels) {
        if (pending->taskNo == taskNo)
            ready.push_back(std::move(pending->ready));
    }
    std::erase_if(cancels, [&](const auto &pending) { return pending->taskNo == taskNo; });
    changed(taskNo);
    for (const CancelReady &call : ready)
        call(outcome);
}

void TaskBook::Private::acknowledgeNext(const QString &taskNo, const QStringList &numbers, qsizetype begin,
                                        const std::function<void(const Result<Done> &)> &ready)
{
    reach(q, [this, taskNo, numbers, begin, ready](const Result<DomainsClient *> &client) {
        if (!client) {
            ready(client.error());
            return;
        }
        service::AcknowledgeTaskResult request;
        request.taskDetailNo = numbers.mid(begin, acknowledgedAtOnce);
        while (request.taskDetailNo.size() > 1 && (*client)->requestBytes(request) > (*client)->endpoint().longestQuery)
            request.taskDetailNo.resize((request.taskDetailNo.size() + 1) / 2);
        const qsizetype next = begin + request.taskDetailNo.size();
        (*client)
            ->send(request, {Priority::Interactive})
            ->then(q, [this, taskNo, numbers, next, ready](const Result<service::AcknowledgeTaskResultReply> &reply) {
                if (!reply)
                    ready(reply.error());
                else if (next < numbers.size())
                    acknowledgeNext(taskNo, numbers, next, ready);
                else
                    ready(Done());
            });
    });
}

// ---- the book

TaskBook::TaskBook(ReachClient reach, std::function<qint64()> utcMs, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(reach), std::move(utcMs)))
{
    d->from = QDateTime::fromMSecsSinceEpoch(d->utcMs()).date().addDays(-30);
}

TaskBook::~TaskBook() = default;

void TaskBook::refresh()
{
    d->pause = d->firstPause;
    d->beginReading(true);
}

void TaskBook::setFrom(const QDate &day)
{
    d->from = day;
    if (d->wasWanted && (!d->readFrom.isValid() || day < d->readFrom))
        refresh();
}

QDate TaskBook::from() const
{
    return d->from;
}

void TaskBook::setWatched(bool watched)
{
    if (d->isWatched == watched)
        return;
    d->isWatched = watched;
    if (!watched) {
        d->timer.stop();
        d->scheduleNext();
    } else if (d->readMs == 0) {
        refresh();
    } else {
        lookSoon();
    }
}

void TaskBook::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->firstPause = first;
    d->longestPause = longest;
    d->pause = first;
}

void TaskBook::lookSoon()
{
    d->wasWanted = true;
    d->looksOnce = true;
    d->pause = d->firstPause;
    d->timer.stop();
    d->scheduleNext();
}

bool TaskBook::isReading() const
{
    return d->reading.has_value();
}

bool TaskBook::isRefreshing() const
{
    return d->reading && d->reading->isFull;
}

qint64 TaskBook::readMs() const
{
    return d->readMs;
}

const std::optional<ApiError> &TaskBook::error() const
{
    return d->error;
}

const QList<RemoteTask> &TaskBook::tasks() const
{
    return d->tasks;
}

int TaskBook::rowOf(const QString &taskNo) const
{
    return d->rows.value(taskNo, -1);
}

void TaskBook::readDetails(const QString &taskNo)
{
    d->wantDetails(taskNo, Priority::Interactive);
}

void TaskBook::readDetailsLater(const QStringList &taskNos)
{
    for (const QString &taskNo : taskNos)
        d->wantDetails(taskNo, Priority::Background);
}

bool TaskBook::isCancelling(const QString &taskNo) const
{
    return std::any_of(d->cancels.begin(), d->cancels.end(),
                       [&](const auto &pending) { return pending->taskNo == taskNo; });
}

bool TaskBook::isAcknowledged(const QString &taskNo) const
{
    return d->acknowledged.contains(taskNo);
}

bool TaskBook::isWriting() const
{
    return d->writes > 0;
}

void TaskBook::cancel(const QString &taskNo, QObject *context,
                      std::function<void(const Result<bool> &wasCancelled)> ready)
{
    // What was asked for is looked up to its end, also when who asked has gone.
    auto answer = [context = QPointer<QObject>(context), ready = std::move(ready)](const Result<bool> &outcome) {
        if (context)
            ready(outcome);
    };
    auto pending = std::make_unique<Private::PendingCancel>();
    pending->taskNo = taskNo;
    pending->asksDetails = true; // not before the service has been asked
    pending->ready = std::move(answer);
    Private::PendingCancel *held = pending.get();
    d->cancels.push_back(std::move(pending));
    d->setWrites(1);
    d->changed(taskNo);
    service::CancelTask request;
    request.taskNo = taskNo;
    d->ask(request, Priority::Interactive, [this, taskNo, held](const Result<service::CancelTaskReply> &reply) {
        d->setWrites(-1);
        if (std::none_of(d->cancels.begin(), d->cancels.end(), [held](const auto &own) { return own.get() == held; }))
            return; // decided meanwhile by another cancellation of the same task
        if (!reply && reply.error().kind != ApiError::Kind::OutcomeUnknown) {
            d->decide(taskNo, reply.error());
            return;
        }
        if (!reply)
            held->lost = reply.error();
        held->asksDetails = false;
        lookSoon();
    });
}

void TaskBook::acknowledge(const QString &taskNo, QObject *context, std::function<void(const Result<Done> &)> ready)
{
    const auto end = [this, taskNo, context = QPointer<QObject>(context),
                      ready = std::move(ready)](const Result<Done> &outcome) {
        d->setWrites(-1);
        if (outcome)
            d->acknowledged.insert(taskNo);
        d->changed(taskNo);
        if (context)
            ready(outcome);
    };
    const auto nothing = [](const QString &code) {
        return ApiError{.kind = ApiError::Kind::Invalid,
                        .code = code,
                        .serverText = {},
                        .requestId = {},
                        .field = u"TaskDetailNo"_s};
    };
    d->setWrites(1);
    if (!d->find(taskNo)) {
        QMetaObject::invokeMethod(
            this, [end, nothing] { end(nothing(u"NothingToAcknowledge"_s)); }, Qt::QueuedConnection);
        return;
    }
    // The numbers must be those of now: a detail that has finished since would stay unread otherwise.
    d->wantDetails(taskNo, Priority::Interactive, [this, taskNo, end, nothing](const std::optional<ApiError> &fault) {
        QStringList numbers;
        if (const RemoteTask *task = d->find(taskNo); task && !fault) {
            for (const RemoteTask::Detail &detail : task->details) {
                if (detail.status == DetailState::Succeeded || detail.status == DetailState::Failed)
                    numbers.append(detail.detailNo);
            }
        }
        if (fault)
            end(*fault);
        else if (numbers.isEmpty())
            end(nothing(u"NothingToAcknowledge"_s));
        else
            d->acknowledgeNext(taskNo, numbers, 0, end);
    });
}

} // namespace namestead
