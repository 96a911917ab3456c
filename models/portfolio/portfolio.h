#pragma once

#include "api/client/apierror.h"
#include "models/accounts/reachclient.h"
#include "models/portfolio/change.h"
#include "models/portfolio/domainrecord.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace namestead {

class StoredBatch;

struct PortfolioSettings
{
    int pageSize = 300;                       ///< names of a list page; fewer where the service gives or takes fewer
    std::chrono::minutes syncEvery{60};       ///< 0: only on request
    std::chrono::hours detailsStaleAfter{24}; ///< read again in the background when older
    bool readsDetailsInBackground = true;
    int detailsPerSecond = 20;     ///< begun in the background; what a person looks at is not held back
    std::function<qint64()> utcMs; ///< the machine's clock; tests put their own in
};

/// What the database turned out to be when it was opened.
struct PortfolioFile
{
    enum class Condition {
        Good,
        New,
        SetAside, ///< it was damaged: renamed to `asidePath`, a new one takes its place and is filled by the next sync
        Newer,    ///< made by a newer program: not touched, nothing can be shown
        Unusable, ///< cannot be opened or written: `error` says why
    };
    Condition condition = Condition::New;
    QString path;
    QString asidePath;
    QString error;
};

struct SyncProgress
{
    int names = 0; ///< so far
    int total = 0; ///< as the service says; 0: not known yet
};

/// How the last pass over the account's list ended.
struct SyncOutcome
{
    enum class Kind { Never, Complete, Disturbed, Cancelled, Failed };
    Kind kind = Kind::Never; ///< Disturbed: the list went on changing, what is gone could not be told
    qint64 endedMs = 0;
    qint64 completeMs = 0; ///< when a pass was last complete; 0: never
    int changes = 0;       ///< entries it brought to the change feed
    std::optional<ApiError> error;
};

/// One account's domains: kept in a local database, brought up to date from the service. The database has a thread of its own;
/// this object lives on the main thread, never waits for it, and hands out records by signal. After open(): loaded() for what
/// the disk holds, then opened(), then arrived(), changed() and removed() as syncs, readings and the person change things.
class Portfolio final : public QObject
{
    Q_OBJECT
public:
    /// `file` is the database's path; its folder is made when it is missing.
    Portfolio(const QString &file, ReachClient reach, PortfolioSettings settings = {}, QObject *parent = nullptr);
    ~Portfolio() override; ///< writes what was noted, then ends the thread

    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const PortfolioFile &file() const;
    [[nodiscard]] int count() const; ///< domains known now

    // The list
    void sync(); ///< does nothing while one runs
    void cancelSync();
    [[nodiscard]] bool isSyncing() const;
    [[nodiscard]] SyncProgress progress() const;
    [[nodiscard]] const SyncOutcome &lastSync() const;
    void setSyncEvery(std::chrono::minutes interval);

    // Details
    /// The rows a person looks at: those whose details are missing or stale are read before all others. Replaces the last wish.
    void setVisible(const QStringList &instanceIds);
    /// Reads list entry and details of these again now, e.g. after a run. Says detailsFailed() for those that could not be read.
    void refresh(const QStringList &instanceIds);
    /// A run of this program renewed these: to be said before refresh(). That their expiry date is later, and their status normal
    /// again, is news to nobody: it is kept in the change feed, but as acknowledged. Holds for one such change of each name,
    /// one found up to an hour ago (a run may end after a sync has seen its work) or within the next fifteen minutes; what
    /// changes beside it or again is told as ever. Not remembered across a restart.
    void expectRenewal(const QStringList &instanceIds);
    /// How many still wait to have their details read in the background.
    [[nodiscard]] int detailsWaiting() const;

    // The person's own notes; by name (Unicode, lower case). annotated() comes with the next turns of the event loop, when the
    // database's thread has written them.
    void setTags(const QStringList &names, const QStringList &tags);
    void changeTags(const QStringList &names, const QStringList &add, const QStringList &remove);
    void setNote(const QStringList &names, const QString &note);
    /// Sets both of each; for undo and import.
    struct Annotation
    {
        QString name;
        QStringList tags;
        QString note;
        bool operator==(const Annotation &) const = default;
    };
    void setAnnotations(const QList<Annotation> &annotations);

    // The change feed
    /// Newest first; `ready` is called from the event loop unless `context` died.
    void readChanges(QObject *context, std::function<void(const QList<Change> &)> ready);
    void acknowledge(const QList<qint64> &changeIds);
    [[nodiscard]] int openChanges() const; ///< not acknowledged

    /// Ends the thread and deletes the database with its companions. The object is of no more use.
    void erase();

signals:
    /// file() and lastSync() are known. A second time when damage is found later, after emptied().
    void opened();
    /// From the disk, in batches, notes included. Ids are new to whoever listens.
    void loaded(const namestead::StoredBatch &batch);
    /// From the list, a page each. Ids are new to whoever listens.
    void arrived(const namestead::StoredBatch &batch);
    /// Different ones, in batches of a sync page or more.
    void changed(const QList<namestead::DomainRecord> &records);
    void removed(const QStringList &instanceIds);
    /// The file turned out damaged: nothing that was handed out is there any more.
    void emptied();
    /// Tags and notes that are different now, whether or not the account has these names.
    void annotated(const QList<namestead::Portfolio::Annotation> &annotations);
    void syncChanged(); ///< begin, progress, end
    void syncEnded();   ///< lastSync() is new
    void detailsFailed(const QString &instanceId, const namestead::ApiError &error);
    void detailsProgress();
    void changesChanged(); ///< the feed or openChanges()
    /// The disk refused something that was to be kept.
    void storingFailed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
