#include "api/practice/world/taskboard.h"

#include "api/practice/world/world.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const LocalText *labelOfTaskType(const QString &type)
{
    static const QHash<QString, const LocalText *> labels = [] {
        QHash<QString, const LocalText *> result;
        for (const auto &group : Catalogue::builtIn().groups()) {
            for (const auto &enumeration : group->enumerations) {
                if (enumeration->name != "TaskType"_L1)
                    continue;
                for (const EnumValue &value : enumeration->values)
                    result.insert(value.wire, &value.label);
            }
        }
        return result;
    }();
    return labels.value(type);
}

} // namespace

QString describeTask(const TaskKind &kind, const Context &context)
{
    return kind.description.en.isEmpty() ? kind.type : context.in(kind.description);
}

QString TaskBoard::newNumber()
{
    const std::array<quint64, 2> bits = {m_random(), m_random()};
    return QUuid::fromRfc4122(QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), 16))
        .toString(QUuid::WithoutBraces);
}

void TaskBoard::setSpeed(int leastMs, int mostMs)
{
    m_leastMs = std::max(0, leastMs);
    m_mostMs = std::max(m_leastMs, mostMs);
}

Outcome<QString> TaskBoard::submit(World &world, const Context &context, const TaskKind &kind,
                                   std::vector<TaskItem> items)
{
    QSet<QString> names;
    for (const TaskItem &item : items) {
        if (names.contains(item.domainName))
            return refusals::parameterIllegal(u"DomainName"_s, u"names %1 twice"_s.arg(item.domainName));
        names.insert(item.domainName);
        if (world.guards().busy && isBusy(item.domainName))
            return refusals::taskIsBeingProcessed(item.domainName);
    }
    auto made = std::make_unique<TaskRecord>();
    TaskRecord &task = *made;
    task.taskNo = newNumber();
    task.kind = kind;
    if (const LocalText *label = labelOfTaskType(kind.type); label && kind.description.en.isEmpty())
        task.kind.description = *label;
    task.clientIp = context.clientIp;
    task.createMs = world.nowMs();
    task.waiting = int(items.size());
    task.details.reserve(items.size());
    std::uniform_int_distribution<int> duration(m_leastMs, m_mostMs);
    for (TaskItem &item : items) {
        TaskDetailRecord detail;
        detail.detailNo = newNumber();
        detail.domainName = std::move(item.domainName);
        detail.instanceId = std::move(item.instanceId);
        detail.action = std::move(item.action);
        detail.updateMs = task.createMs;
        const size_t index = task.details.size();
        ++m_busy[detail.domainName];
        m_details.insert(detail.detailNo, {&task, index});
        task.details.push_back(std::move(detail));
        world.schedule(task.createMs + duration(m_random), [this, &task, index](World &w) { start(w, task, index); });
    }
    m_byNumber.insert(task.taskNo, &task);
    m_tasks.push_back(std::move(made));
    return task.taskNo;
}

void TaskBoard::start(World &world, TaskRecord &task, size_t index)
{
    TaskDetailRecord &detail = task.details[index];
    if (detail.state != DetailState::Waiting) // cancelled, or driven on by finishAll()
        return;
    detail.state = DetailState::Running;
    detail.updateMs = world.nowMs();
    detail.tries = 1;
    --task.waiting;
    ++task.running;
    std::uniform_int_distribution<int> duration(m_leastMs, m_mostMs);
    world.schedule(detail.updateMs + duration(m_random), [this, &task, index](World &w) { finish(w, task, index); });
}

void TaskBoard::finish(World &world, TaskRecord &task, size_t index)
{
    TaskDetailRecord &detail = task.details[index];
    if (detail.state != DetailState::Running)
        return;
    const auto action = std::exchange(detail.action, nullptr);
    --task.running;
    close(world, task, detail, action(world));
}

void TaskBoard::close(World &world, TaskRecord &task, TaskDetailRecord &detail, const TaskOutcome &outcome)
{
    detail.state = outcome.succeeded ? DetailState::Succeeded : DetailState::Failed;
    detail.result = outcome.result;
    detail.reason = outcome.reason;
    detail.updateMs = world.nowMs();
    detail.action = nullptr;
    if (const auto it = m_busy.find(detail.domainName); it != m_busy.end() && --*it <= 0)
        m_busy.erase(it);
    if (task.cancel == CancelState::Cancelling && task.running == 0)
        task.cancel = CancelState::Cancelled;
    world.log(detail.domainName, task.kind.description, outcome.reason.en, outcome.succeeded, task.clientIp);
}

bool TaskBoard::cancel(World &world, const QString &taskNo)
{
    TaskRecord *task = find(taskNo);
    if (!task)
        return false;
    if (task->isFinished())
        return true;
    task->cancel = task->running > 0 ? CancelState::Cancelling : CancelState::Cancelled;
    for (TaskDetailRecord &detail : task->details) {
        if (detail.state != DetailState::Waiting)
            continue;
        --task->waiting;
        close(world, *task, detail, TaskOutcome::failure(u"The task was cancelled."_s, u"任务已取消。"_s));
    }
    return true;
}

bool TaskBoard::acknowledge(const QString &detailNo)
{
    const auto it = m_details.constFind(detailNo);
    if (it == m_details.cend())
        return false;
    it->first->details[it->second].acknowledged = true;
    return true;
}

void TaskBoard::finishAll(World &world)
{
    for (size_t t = 0; t < m_tasks.size(); ++t) {
        TaskRecord &task = *m_tasks[t];
        for (size_t i = 0; i < task.details.size() && !task.isFinished(); ++i) {
            start(world, task, i);
            finish(world, task, i);
        }
    }
}

} // namespace namestead::practice
