#pragma once

#include "api/practice/context.h"
#include "api/practice/outcome.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <random>
#include <vector>

namespace namestead::practice {

class World;

/// How one domain's part of a task ended.
struct TaskOutcome
{
    bool succeeded = true;
    QString result;   ///< TaskResult of a success, e.g. a transfer code
    LocalText reason; ///< why it failed

    static TaskOutcome success(const QString &result = {}) { return {true, result, {}}; }
    static TaskOutcome failure(const QString &en, const QString &zh) { return {false, {}, {en, zh}}; }
};

/// What is done to one domain; `action` runs once, when its turn comes, and changes the world.
struct TaskItem
{
    QString domainName;
    QString instanceId;
    std::function<TaskOutcome(World &)> action;
};

/// TaskType on the wire; the description is looked up in the catalogue when it is empty.
struct TaskKind
{
    QString type;
    LocalText description;
};

enum class DetailState : quint8 { Waiting = 0, Running = 1, Succeeded = 2, Failed = 3 };
enum class CancelState : quint8 { None = 0, Cancelling = 1, Cancelled = 2 };

struct TaskDetailRecord
{
    QString detailNo;
    QString domainName;
    QString instanceId;
    std::function<TaskOutcome(World &)> action; ///< empty once run
    DetailState state = DetailState::Waiting;
    QString result;
    LocalText reason;
    qint64 updateMs = 0;
    int tries = 0;
    bool acknowledged = false;
};

struct TaskRecord
{
    QString taskNo;
    TaskKind kind;
    QString clientIp;
    qint64 createMs = 0;
    CancelState cancel = CancelState::None;
    int waiting = 0;
    int running = 0;
    std::vector<TaskDetailRecord> details;

    [[nodiscard]] bool isFinished() const { return waiting == 0 && running == 0; }
    [[nodiscard]] bool hasStarted() const { return waiting < int(details.size()); }
};

/// The tasks of the account. Details move on as the world's clock passes; World::advance() drives them.
class TaskBoard
{
public:
    explicit TaskBoard(quint64 seed) : m_random(seed) {}

    /// Makes a task and answers its number. A domain that another task works on refuses the whole request
    /// (TaskIsBeingProcessed) while the busy guard is on.
    Outcome<QString> submit(World &world, const Context &context, const TaskKind &kind, std::vector<TaskItem> items);
    /// Details that wait fail with that reason; what runs goes on. False when there is no such task.
    bool cancel(World &world, const QString &taskNo);

    [[nodiscard]] bool isBusy(const QString &domainName) const { return m_busy.contains(domainName); }
    /// Oldest first.
    [[nodiscard]] const std::vector<std::unique_ptr<TaskRecord>> &tasks() const { return m_tasks; }
    [[nodiscard]] TaskRecord *find(const QString &taskNo) const { return m_byNumber.value(taskNo); }
    /// True when it knew the number.
    bool acknowledge(const QString &detailNo);
    /// Runs everything that waits to its end, now.
    void finishAll(World &world);

    /// Duration of each of the two stages (waiting, running) in milliseconds.
    void setSpeed(int leastMs, int mostMs);

private:
    friend class World;
    void start(World &world, TaskRecord &task, size_t detail);
    void finish(World &world, TaskRecord &task, size_t detail);
    void close(World &world, TaskRecord &task, TaskDetailRecord &detail, const TaskOutcome &outcome);
    QString newNumber();

    std::mt19937_64 m_random;
    int m_leastMs = 300;
    int m_mostMs = 1500;
    std::vector<std::unique_ptr<TaskRecord>> m_tasks;
    QHash<QString, TaskRecord *> m_byNumber;
    QHash<QString, std::pair<TaskRecord *, size_t>> m_details;
    QHash<QString, int> m_busy; ///< domain name → running details
};

/// TaskTypeDescription in the request's language.
QString describeTask(const TaskKind &kind, const Context &context);

} // namespace namestead::practice
