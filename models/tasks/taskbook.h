#pragma once

#include "api/client/apierror.h"
#include "api/operations/tasks.h"
#include "models/accounts/reachclient.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace namestead {

/// A task at the service, from QueryTaskList or QueryTaskInfoHistory (merged by number).
struct RemoteTask
{
    QString taskNo;
    Open<service::TaskType> type;
    QString typeText; ///< the service's words
    Open<service::TaskStatus> status;
    Open<service::TaskCancelStatus> cancel;
    int names = 0;
    qint64 createdMs = 0;
    bool isHistory = false;

    struct Detail
    {
        QString detailNo;
        QString name;
        QString instanceId;
        Open<service::TaskDetailStatus> status;
        QString reason; ///< of a failure, the service's words
        qint64 updatedMs = 0;
        /// TaskResult may be a transfer code: it is never kept here.
        bool hasResult = false;
    };
    enum class Details { NotRead, Reading, Read, Failed };
    Details detailsState = Details::NotRead;
    std::optional<ApiError> detailsError;
    QList<Detail> details;

    [[nodiscard]] bool isFinished() const;
};

/// One account's tasks at the service: reads the list and the history, polls what runs with growing pauses, reads results on demand,
/// cancels and acknowledges. Main thread.
class TaskBook final : public QObject
{
    Q_OBJECT
public:
    TaskBook(ReachClient reach, std::function<qint64()> utcMs, QObject *parent = nullptr);
    ~TaskBook() override;

    /// Reads tasks created from this local day on; earlier ones are kept if they were read. Goes on polling while something runs
    /// and somebody watches.
    void refresh();
    void setFrom(const QDate &day);
    [[nodiscard]] QDate from() const;
    void setWatched(bool watched); ///< a page shows it
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] qint64 readMs() const;                        ///< 0: never
    [[nodiscard]] const std::optional<ApiError> &error() const; ///< of the last reading

    [[nodiscard]] const QList<RemoteTask> &tasks() const; ///< newest first
    [[nodiscard]] int rowOf(const QString &taskNo) const;
    void readDetails(const QString &taskNo);
    /// CancelTask, then looks what came of it: none of `error` and cancelled() true, or false when it ran all the same.
    void cancel(const QString &taskNo, QObject *context, std::function<void(const Result<bool> &wasCancelled)> ready);
    /// AcknowledgeTaskResult for the finished details of a task; hides them from other programs' PollTaskResult.
    void acknowledge(const QString &taskNo, QObject *context, std::function<void(const Result<Done> &)> ready);

signals:
    void readingChanged();
    void tasksReset();
    void taskChanged(int row);                ///< also its details
    void taskFinished(const QString &taskNo); ///< seen running before, finished now

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
