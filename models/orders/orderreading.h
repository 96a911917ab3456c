#pragma once

#include "api/client/domainsclient.h"
#include "api/operations/tasks.h"
#include "models/accounts/askservice.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace namestead {

/// The name as it is compared: ASCII form, lower case; the service may answer with either form.
QString comparableName(const QString &name);

/// A reading of several requests that goes through one account. Reports once, from the event loop, and deletes itself; never
/// when it is destroyed before.
class OrderReading : public QObject
{
    Q_OBJECT
protected:
    OrderReading(const ReachClient &reach, QObject *parent) : QObject(parent), m_reach(reach) {}
    /// Calls go() with a client, or fail().
    void begin();
    virtual void go(DomainsClient &client) = 0;
    virtual void fail(const ApiError &error) = 0;
    /// The client of go(), or none when it has gone since.
    [[nodiscard]] DomainsClient *client() const { return m_client; }
    [[nodiscard]] bool isLoopback() const { return m_isLoopback; }
    static ApiError clientGone();

private:
    ReachClient m_reach;
    QPointer<DomainsClient> m_client;
    bool m_isLoopback = false;
};

/// One name's expiry date as the service tells it now.
struct NameDate
{
    enum class State { Read, NotInAccount, Unreadable };
    State state = State::Unreadable;
    qint64 expiresMs = 0;
    QString instanceId;
    std::optional<ApiError> error; ///< of Unreadable
};

/// Reads the present dates of names (QueryDomainByInstanceId, section 5.11; without instance id QueryDomainByDomainName, 5.53).
class NameDates final : public OrderReading
{
    Q_OBJECT
public:
    struct Name
    {
        QString name;
        QString instanceId;
    };
    using Ready = std::function<void(const QList<NameDate> &)>; ///< in the order of the names
    static NameDates *read(const ReachClient &reach, const QList<Name> &names, QObject *parent, Ready ready);

private:
    using OrderReading::OrderReading;
    void go(DomainsClient &client) override;
    void fail(const ApiError &error) override;
    template <class Request> void ask(DomainsClient &client, const Request &request, qsizetype index);
    void ended(qsizetype index, const NameDate &date);

    QList<Name> m_names;
    QList<NameDate> m_dates;
    qsizetype m_missing = 0;
    Ready m_ready;
};

/// A task as the lists show it.
struct ListedTask
{
    QString taskNo;
    Open<service::TaskType> type;
    std::optional<qint64> createdMs;
    std::optional<int> names;
    bool isFinished = false;
};

/// What reading all lists gave.
struct TaskCensus
{
    bool isComplete = false; ///< every page came, and together they held as many tasks as the service counted
    QList<ListedTask> tasks;
    bool isLoopback = false; ///< the service is on this machine
    std::optional<ApiError> error;
};

/// Reads all tasks created since some time: QueryTaskList (section 5.16) page by page, and then, so that a task that moves
/// between the two is seen at least once, QueryTaskInfoHistory (5.15) along its cursor.
class TaskCensusReading final : public OrderReading
{
    Q_OBJECT
public:
    using Ready = std::function<void(const TaskCensus &)>;
    /// `sinceMs`: some older ones may come too, the service counts in days.
    static TaskCensusReading *read(const ReachClient &reach, qint64 sinceMs, QObject *parent, Ready ready);

private:
    using OrderReading::OrderReading;
    void go(DomainsClient &client) override;
    void fail(const ApiError &error) override;
    void askPage(int page);
    void onPage(const service::QueryTaskListReply &reply);
    void askHistory(const QString &cursorTask, std::optional<qint64> cursorTime);
    void onHistory(const service::QueryTaskInfoHistoryReply &reply);
    void add(ListedTask task);
    void finish();

    qint64 m_sinceMs = 0;
    int m_page = 0;
    int m_rounds = 0;
    std::optional<int> m_total;
    QHash<QString, qsizetype> m_known;
    QSet<QString> m_cursors;
    TaskCensus m_census;
    Ready m_ready;
};

/// One name's part of a task.
struct TaskNameState
{
    enum class State { Open, Succeeded, Failed };
    QString name;
    State state = State::Open;
    QString status;       ///< the service's word
    qint64 updatedMs = 0; ///< 0: not told
    QString reason;       ///< of Failed, in the language asked for
};

struct TaskNames
{
    bool isComplete = false; ///< as many names as the service counted, or proven that it knows no such task
    QList<TaskNameState> names;
    bool isLoopback = false; ///< the service is on this machine
    std::optional<ApiError> error;
};

/// Reads all names of a task: QueryTaskDetailList (section 5.14), and when that knows nothing, QueryTaskDetailHistory (5.13).
class TaskNamesReading final : public OrderReading
{
    Q_OBJECT
public:
    using Ready = std::function<void(const TaskNames &)>;
    static TaskNamesReading *read(const ReachClient &reach, const QString &taskNo, QObject *parent, Ready ready);

private:
    using OrderReading::OrderReading;
    void go(DomainsClient &client) override;
    void fail(const ApiError &error) override;
    void askPage(int page);
    void onPage(const service::QueryTaskDetailListReply &reply);
    void askHistory(const QString &cursorDetail, const QString &cursorName);
    void onHistory(const service::QueryTaskDetailHistoryReply &reply);
    void finish(bool complete);

    QString m_taskNo;
    int m_page = 0;
    int m_rounds = 0;
    std::optional<int> m_total;
    QSet<QString> m_known;
    QSet<QString> m_cursors;
    TaskNames m_result;
    Ready m_ready;
};

} // namespace namestead
