#include "api/operations/tasks.h"
#include "api/practice/handlers/days.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// A task that was created longer ago than this is found in the history queries only.
constexpr qint64 recentMs = dayMs;

using Detail = std::pair<const TaskRecord *, const TaskDetailRecord *>;

bool isRecent(World &world, const TaskRecord &task)
{
    return task.createMs > world.nowMs() - recentMs;
}

/// Newest first.
std::vector<const TaskRecord *> tasksOf(World &world, bool recent, const std::optional<qint64> &from,
                                        const std::optional<qint64> &to)
{
    const auto begin = dayStart(from);
    const auto end = dayEnd(to);
    std::vector<const TaskRecord *> found;
    const auto &all = world.tasks().tasks();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const TaskRecord &task = **it;
        if (isRecent(world, task) == recent && (!begin || task.createMs >= *begin) && (!end || task.createMs <= *end))
            found.push_back(&task);
    }
    return found;
}

/// What TaskInfo and TaskInfoHistory have in common.
template <class Record> Record taskRecordOf(const TaskRecord &task, const Context &context)
{
    Record r;
    r.clientip = task.clientIp;
    r.createTime = Time::fromMs(task.createMs);
    r.taskNo = task.taskNo;
    r.taskNum = int(task.details.size());
    r.taskType = Open<service::TaskType>::fromWire(task.kind.type.toUtf8());
    r.taskTypeDescription = describeTask(task.kind, context);
    if (task.isFinished()) {
        r.taskStatus = service::TaskStatus::Finished;
        r.taskStatusCode = service::TaskStatusCode::Finished;
    } else if (task.hasStarted()) {
        r.taskStatus = service::TaskStatus::Running;
        r.taskStatusCode = service::TaskStatusCode::Running;
    } else {
        r.taskStatus = service::TaskStatus::Waiting;
        r.taskStatusCode = service::TaskStatusCode::Waiting;
    }
    return r;
}

/// What TaskDetail and TaskDetailHistory have in common.
template <class Record> Record detailRecordOf(const Detail &found, const Context &context)
{
    const auto &[task, detail] = found;
    Record r;
    r.taskNo = task->taskNo;
    r.taskDetailNo = detail->detailNo;
    r.taskType = Open<service::TaskType>::fromWire(task->kind.type.toUtf8());
    r.taskTypeDescription = describeTask(task->kind, context);
    r.instanceId = detail->instanceId;
    r.domainName = detail->domainName;
    r.createTime = Time::fromMs(task->createMs);
    r.updateTime = Time::fromMs(detail->updateMs);
    r.tryCount = detail->tries;
    switch (detail->state) {
    case DetailState::Waiting:
        r.taskStatus = service::TaskDetailStatus::Waiting;
        r.taskStatusCode = service::TaskDetailStatusCode::Waiting;
        break;
    case DetailState::Running:
        r.taskStatus = service::TaskDetailStatus::Running;
        r.taskStatusCode = service::TaskDetailStatusCode::Running;
        break;
    case DetailState::Succeeded:
        r.taskStatus = service::TaskDetailStatus::Succeeded;
        r.taskStatusCode = service::TaskDetailStatusCode::Succeeded;
        break;
    case DetailState::Failed:
        r.taskStatus = service::TaskDetailStatus::Failed;
        r.taskStatusCode = service::TaskDetailStatusCode::Failed;
        r.errorMsg = context.in(detail->reason);
        break;
    }
    return r;
}

service::TaskDetail taskDetailOf(const Detail &found, const Context &context)
{
    auto r = detailRecordOf<service::TaskDetail>(found, context);
    r.taskResult = found.second->result;
    r.failReason = r.errorMsg;
    return r;
}

bool sameName(const QString &wanted, const QString &name)
{
    return wanted.isEmpty() || wanted.compare(name, Qt::CaseInsensitive) == 0;
}

/// Details of one task that fit; none when it is not in that part of the account's memory.
std::vector<Detail> detailsOf(World &world, const QString &taskNo, bool recent, const QString &domainName,
                              const QString &instanceId, const Open<service::TaskDetailStatusCode> &status)
{
    std::vector<Detail> found;
    const TaskRecord *task = world.tasks().find(taskNo);
    if (!task || isRecent(world, *task) != recent)
        return found;
    for (const TaskDetailRecord &detail : task->details) {
        if (sameName(domainName, detail.domainName) && (instanceId.isEmpty() || instanceId == detail.instanceId)
            && (!status.isSet() || status.wire().toInt() == int(detail.state)))
            found.emplace_back(task, &detail);
    }
    return found;
}

Outcome<service::QueryTaskListReply> queryTaskList(World &world, const Context &context,
                                                   const service::QueryTaskList &r)
{
    const auto tasks = tasksOf(world, true, r.beginCreateTime, r.endCreateTime);
    service::QueryTaskListReply reply;
    const PageCut cut = cutPage(reply, r, qint64(tasks.size()));
    for (qint64 i = cut.from; i < cut.to; ++i) {
        const TaskRecord &task = *tasks[size_t(i)];
        auto info = taskRecordOf<service::TaskInfo>(task, context);
        info.taskCancelStatusCode = Open<service::TaskCancelStatusCode>::fromWire(QByteArray::number(int(task.cancel)));
        info.taskCancelStatus = task.cancel == CancelState::None ? service::TaskCancelStatus::NotCancelled
            : task.cancel == CancelState::Cancelling             ? service::TaskCancelStatus::Cancelling
                                                                 : service::TaskCancelStatus::Cancelled;
        reply.data.append(info);
    }
    return reply;
}

Outcome<service::QueryTaskDetailListReply> queryTaskDetails(World &world, const Context &context,
                                                            const service::QueryTaskDetailList &r)
{
    const auto details = detailsOf(world, r.taskNo, true, r.domainName, r.instanceId, r.taskStatus);
    service::QueryTaskDetailListReply reply;
    const PageCut cut = cutPage(reply, r, qint64(details.size()), 1000);
    for (qint64 i = cut.from; i < cut.to; ++i)
        reply.data.append(taskDetailOf(details[size_t(i)], context));
    return reply;
}

Outcome<service::PollTaskResultReply> pollResults(World &world, const Context &context,
                                                  const service::PollTaskResult &r)
{
    const int wanted = r.taskResultStatus.isSet() ? r.taskResultStatus.wire().toInt() : 0;
    std::vector<Detail> found;
    for (const auto &task : world.tasks().tasks()) {
        if (!isRecent(world, *task) || (!r.taskNo.isEmpty() && r.taskNo != task->taskNo))
            continue;
        for (const TaskDetailRecord &detail : task->details) {
            const int state = int(detail.state);
            const bool finished = detail.state == DetailState::Succeeded || detail.state == DetailState::Failed;
            if (finished && !detail.acknowledged && (wanted == 0 || wanted == state)
                && sameName(r.domainName, detail.domainName)
                && (r.instanceId.isEmpty() || r.instanceId == detail.instanceId))
                found.emplace_back(task.get(), &detail);
        }
    }
    service::PollTaskResultReply reply;
    const PageCut cut = cutPage(reply, r, qint64(found.size()), 1000);
    for (qint64 i = cut.from; i < cut.to; ++i)
        reply.data.append(taskDetailOf(found[size_t(i)], context));
    return reply;
}

Outcome<service::AcknowledgeTaskResultReply> acknowledge(World &world, const Context &,
                                                         const service::AcknowledgeTaskResult &r)
{
    service::AcknowledgeTaskResultReply reply;
    int known = 0;
    for (const QString &number : r.taskDetailNo)
        known += world.tasks().acknowledge(number) ? 1 : 0;
    reply.result = known;
    return reply;
}

Outcome<service::CancelTaskReply> cancelTask(World &world, const Context &, const service::CancelTask &r)
{
    if (!world.tasks().cancel(world, r.taskNo))
        return refusals::parameterIllegal(u"TaskNo"_s, u"is the number of no task"_s);
    return service::CancelTaskReply();
}

Outcome<service::QueryTaskInfoHistoryReply> queryTaskHistory(World &world, const Context &context,
                                                             const service::QueryTaskInfoHistory &r)
{
    const auto tasks = tasksOf(world, false, r.beginCreateTime, r.endCreateTime);
    service::QueryTaskInfoHistoryReply reply;
    const bool hasCursor = !r.taskNoCursor.isEmpty() || r.createTimeCursor;
    cutCursorPage(
        reply, r.pageSize, qint64(tasks.size()), hasCursor,
        [&](qint64 i) {
            const TaskRecord &task = *tasks[size_t(i)];
            return r.taskNoCursor.isEmpty() ? task.createMs <= *r.createTimeCursor : task.taskNo == r.taskNoCursor;
        },
        [&](qint64 i) { return taskRecordOf<service::TaskInfoHistory>(*tasks[size_t(i)], context); });
    return reply;
}

Outcome<service::QueryTaskDetailHistoryReply> queryDetailHistory(World &world, const Context &context,
                                                                 const service::QueryTaskDetailHistory &r)
{
    const auto details = detailsOf(world, r.taskNo, false, r.domainName, {}, r.taskStatus);
    service::QueryTaskDetailHistoryReply reply;
    const bool hasCursor = !r.taskDetailNoCursor.isEmpty() || !r.domainNameCursor.isEmpty();
    cutCursorPage(
        reply, r.pageSize, qint64(details.size()), hasCursor,
        [&](qint64 i) {
            const TaskDetailRecord &detail = *details[size_t(i)].second;
            return r.taskDetailNoCursor.isEmpty() ? detail.domainName == r.domainNameCursor
                                                  : detail.detailNo == r.taskDetailNoCursor;
        },
        [&](qint64 i) { return detailRecordOf<service::TaskDetailHistory>(details[size_t(i)], context); });
    return reply;
}

} // namespace

void addTaskHandlers(Router &router)
{
    router.on<service::QueryTaskList>(queryTaskList);
    router.on<service::QueryTaskDetailList>(queryTaskDetails);
    router.on<service::PollTaskResult>(pollResults);
    router.on<service::AcknowledgeTaskResult>(acknowledge);
    router.on<service::CancelTask>(cancelTask);
    router.on<service::QueryTaskInfoHistory>(queryTaskHistory);
    router.on<service::QueryTaskDetailHistory>(queryDetailHistory);
}

} // namespace namestead::practice
