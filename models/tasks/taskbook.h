#pragma once

#include "api/client/apierror.h"
#include "api/operations/tasks.h"
#include "models/accounts/reachclient.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <chrono>
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

    /// It has run, was cancelled, or is in the archive. Says nothing of success: that stands in the details.
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] int count(service::TaskDetailStatus of) const; ///< details in this state, of those that were read
};

/// One account's tasks at the service: reads the list and the history (sections 5.15, 5.16), polls what runs with growing pauses,
/// reads results on demand (5.13, 5.14), cancels (5.60) and acknowledges (5.1). One reading at a time. Main thread.
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
    /// Pauses between polls: they double from the first to the longest, and begin anew when something new is seen.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// A task was made or will move soon: looks after the first pause, also when nothing was known to run.
    void lookSoon();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool isRefreshing() const;                    ///< a complete reading, no poll
    [[nodiscard]] qint64 readMs() const;                        ///< 0: never
    [[nodiscard]] const std::optional<ApiError> &error() const; ///< of the last reading

    [[nodiscard]] const QList<RemoteTask> &tasks() const; ///< newest first
    [[nodiscard]] int rowOf(const QString &taskNo) const;
    void readDetails(const QString &taskNo);
    /// The same for many, one after another behind everything else.
    void readDetailsLater(const QStringList &taskNos);
    /// A cancellation was asked for here and its outcome is still looked up.
    [[nodiscard]] bool isCancelling(const QString &taskNo) const;
    [[nodiscard]] bool isAcknowledged(const QString &taskNo) const; ///< from here, since the start
    [[nodiscard]] bool isWriting() const; ///< a cancellation or an acknowledgement is on its way
    /// CancelTask, then looks what came of it until that is decided: true when it was cancelled (names that had been done before
    /// stay done: see the details), false when it ran all the same. OutcomeUnknown when neither can be seen.
    void cancel(const QString &taskNo, QObject *context, std::function<void(const Result<bool> &wasCancelled)> ready);
    /// AcknowledgeTaskResult for the finished details of a task; hides them from other programs' PollTaskResult. Invalid with code
    /// NothingToAcknowledge when none has finished.
    void acknowledge(const QString &taskNo, QObject *context, std::function<void(const Result<Done> &)> ready);

signals:
    void readingChanged();
    void tasksReset();                        ///< tasks came in; those that were there are still there
    void taskChanged(int row);                ///< also its details
    void taskFinished(const QString &taskNo); ///< seen running before, finished now

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
