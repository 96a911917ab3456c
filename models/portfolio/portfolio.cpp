#include "models/portfolio/portfolio.h"

#include "models/portfolio/detailsreader.h"
#include "models/portfolio/domainname.h"
#include "models/portfolio/listsync.h"
#include "models/portfolio/portfoliodatabase.h"
#include "models/portfolio/storedbatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int loadBatch = 5'000;
constexpr int checkAfterMs = 500;        ///< what was loaded is painted first
constexpr int loadBatchesAhead = 3;      ///< that wait for the main thread
constexpr int annotateBatch = 10'000;    ///< names in one transaction
constexpr int changedBatch = 2'000;      ///< records in one changed() of a sync
constexpr int changedPauseMs = 150;      ///< between two changed() of a sync
constexpr int firstAutomaticMs = 30'000; ///< after opening; whoever opens it may sync before
constexpr quint32 ofNoPass = 0;

} // namespace

class Portfolio::Private
{
public:
    Private(Portfolio &portfolio, const QString &path, ReachClient reachClient,
            const PortfolioSettings &portfolioSettings);
    ~Private();

    /// Runs `work(PortfolioDatabase &)` in the database's thread, then `then(result)` in the main thread unless `context` died.
    template <class Work, class Then> void onDisk(QObject *context, Work work, Then then);
    template <class Work> void onDisk(Work work);
    void end();

    void open();
    void onOpened(const PortfolioFile &opened, const SyncOutcome &outcome);
    void checkLater();
    void onDamage();
    void tellFailure(const QString &failure);
    void mergePage(QList<service::Domain> entries, quint32 mark, qint64 askedMs,
                   std::function<void(const PageMerge &)> merged);
    void take(const QList<DomainRecord> &records);
    void flush();
    void updateCounts(int names, int open);
    void countWaiting();
    void onSyncEnded(SyncOutcome::Kind kind, const std::optional<ApiError> &error, const QList<DetailsWish> &gone);
    void scheduleSync();
    void updateBackground();
    void annotate(const QStringList &names, PortfolioDatabase::Annotate change);
    [[nodiscard]] qint64 staleBefore() const;
    [[nodiscard]] ListStore listStore();
    [[nodiscard]] DetailsStore detailsStore();

    Portfolio &q;
    const QString path;
    PortfolioSettings settings;
    QThread thread;
    QObject *worker = nullptr;                   ///< lives in the thread, whose tasks it receives
    std::unique_ptr<PortfolioDatabase> database; ///< touched in the thread only, and before and after it runs
    QSemaphore loadRoom{loadBatchesAhead};
    std::atomic_bool stopping = false;

    bool isOpen = false;
    bool isErased = false;
    PortfolioFile file;
    int names = 0;
    int openChanges = 0;
    int waiting = 0;
    SyncOutcome last;
    int syncChanges = 0;
    QString lastFailure;
    qint64 lastFailureMs = 0;
    QList<DomainRecord> pending; ///< of changed()
    QTimer flushTimer;
    QTimer syncTimer;
    QTimer countTimer;
    std::unique_ptr<ListSync> sync;
    std::unique_ptr<DetailsReader> details;
};

Portfolio::Private::Private(Portfolio &portfolio, const QString &file_, ReachClient reach,
                            const PortfolioSettings &portfolioSettings)
    : q(portfolio), path(file_), settings(portfolioSettings)
{
    if (!settings.utcMs)
        settings.utcMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
    file.path = path;
    database = std::make_unique<PortfolioDatabase>(path);
    worker = new QObject;
    worker->moveToThread(&thread);
    thread.setObjectName(u"portfolio"_s);
    sync = std::make_unique<ListSync>(reach, listStore(), settings.utcMs, nullptr);
    details =
        std::make_unique<DetailsReader>(reach, detailsStore(), settings.utcMs, settings.detailsPerSecond, nullptr);

    flushTimer.setSingleShot(true);
    QObject::connect(&flushTimer, &QTimer::timeout, &q, [this] { flush(); });
    syncTimer.setSingleShot(true);
    QObject::connect(&syncTimer, &QTimer::timeout, &q, &Portfolio::sync);
    countTimer.setSingleShot(true);
    QObject::connect(&countTimer, &QTimer::timeout, &q, [this] { countWaiting(); });
    QObject::connect(sync.get(), &ListSync::progressed, &q, &Portfolio::syncChanged);
    QObject::connect(sync.get(), &ListSync::ended, &q,
                     [this](SyncOutcome::Kind kind, const std::optional<ApiError> &error,
                            const QList<DetailsWish> &gone) { onSyncEnded(kind, error, gone); });
    QObject::connect(details.get(), &DetailsReader::failed, &q, &Portfolio::detailsFailed);
    QObject::connect(details.get(), &DetailsReader::needsSync, &q, &Portfolio::sync);
    QObject::connect(details.get(), &DetailsReader::merged, &q, [this](bool) {
        // Counting walks an index; between two counts the number is taken down by hand.
        waiting = std::max(0, waiting - 1);
        emit q.detailsProgress();
        if (!countTimer.isActive())
            countTimer.start(waiting == 0 ? 0 : 10'000);
    });
}

Portfolio::Private::~Private()
{
    end();
}

void Portfolio::Private::end()
{
    details.reset();
    sync.reset();
    stopping = true;
    loadRoom.release(1'000'000);
    if (thread.isRunning()) {
        // Behind everything that was asked for: the thread writes it first.
        QMetaObject::invokeMethod(
            worker,
            [this] {
                database->close();
                thread.quit();
            },
            Qt::QueuedConnection);
        thread.wait();
    }
    delete worker;
    worker = nullptr;
    database.reset();
}

template <class Work> void Portfolio::Private::onDisk(Work work)
{
    if (!worker)
        return;
    QMetaObject::invokeMethod(
        worker,
        [this, work = std::move(work)]() mutable {
            work(*database);
            const QString failure = database->takeFailure();
            const bool damaged = database->isDamaged();
            if (failure.isEmpty() || stopping)
                return;
            QMetaObject::invokeMethod(
                &q,
                [this, failure, damaged] {
                    tellFailure(failure);
                    if (damaged)
                        onDamage();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <class Work, class Then> void Portfolio::Private::onDisk(QObject *context, Work work, Then then)
{
    onDisk([this, context = QPointer<QObject>(context), work = std::move(work),
            then = std::move(then)](PortfolioDatabase &disk) mutable {
        auto result = work(disk);
        QMetaObject::invokeMethod(
            &q,
            [context, then = std::move(then), result = std::move(result)]() mutable {
                if (context)
                    then(std::move(result));
            },
            Qt::QueuedConnection);
    });
}

void Portfolio::Private::tellFailure(const QString &failure)
{
    constexpr qint64 sameAgainMs = 60'000;
    const qint64 now = settings.utcMs();
    if (failure == lastFailure && now - lastFailureMs < sameAgainMs)
        return;
    lastFailure = failure;
    lastFailureMs = now;
    emit q.storingFailed(failure);
}

// --- Opening ----------------------------------------------------------------------------------------------------------

void Portfolio::Private::open()
{
    if (thread.isRunning() || isErased)
        return;
    thread.start();
    onDisk([this, now = settings.utcMs()](PortfolioDatabase &disk) {
        PortfolioFile opened = disk.open(now);
        const auto hand = [this, &disk](const StoredBatch &batch) {
            // Not further ahead than the main thread can follow.
            loadRoom.acquire();
            if (stopping)
                return false;
            QMetaObject::invokeMethod(
                &q,
                [this, batch, known = disk.count()] {
                    loadRoom.release();
                    names = known;
                    emit q.loaded(batch);
                },
                Qt::QueuedConnection);
            return true;
        };
        if (disk.isOpen() && !disk.load(loadBatch, hand) && !stopping) {
            QMetaObject::invokeMethod(
                &q, [this] { emit q.emptied(); }, Qt::QueuedConnection);
            opened = disk.setAside(now);
            disk.load(loadBatch, hand);
        }
        SyncOutcome outcome = disk.isOpen() ? disk.readOutcome() : SyncOutcome();
        if (stopping)
            return;
        QMetaObject::invokeMethod(
            &q,
            [this, opened, outcome, known = disk.count(), open = disk.openChanges()] {
                names = known;
                openChanges = open;
                onOpened(opened, outcome);
            },
            Qt::QueuedConnection);
    });
}

void Portfolio::Private::onOpened(const PortfolioFile &opened, const SyncOutcome &outcome)
{
    file = opened;
    last = outcome;
    isOpen = file.condition == PortfolioFile::Condition::Good || file.condition == PortfolioFile::Condition::New
        || file.condition == PortfolioFile::Condition::SetAside;
    emit q.opened();
    if (!isOpen)
        return;
    if (openChanges > 0)
        emit q.changesChanged();
    countWaiting();
    updateBackground();
    scheduleSync();
    if (file.condition == PortfolioFile::Condition::Good)
        QTimer::singleShot(checkAfterMs, &q, [this] { checkLater(); });
}

/// Big files are not checked before they are shown. The check only reads and has a connection and a thread of its own, which
/// may outlive this object: nothing waits for it.
void Portfolio::Private::checkLater()
{
    if (QFile(path).size() <= DatabaseFile::checkedAtOnce)
        return;
    auto *check = QThread::create([path = path, portfolio = QPointer<Portfolio>(&q)] {
        const bool whole = DatabaseFile::isWhole(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [portfolio, whole] {
                if (!whole && portfolio && portfolio->d->isOpen)
                    portfolio->d->onDamage();
            },
            Qt::QueuedConnection);
    });
    check->setObjectName(u"portfolio-check"_s);
    QObject::connect(check, &QThread::finished, check, &QObject::deleteLater);
    check->start(QThread::LowPriority);
}

/// The open file turned out damaged: it is set aside, and the list read anew.
void Portfolio::Private::onDamage()
{
    if (!isOpen)
        return;
    isOpen = false;
    sync->cancel();
    pending.clear();
    struct Rescue
    {
        PortfolioFile file;
        int openChanges = 0;
    };
    onDisk(
        &q,
        [now = settings.utcMs()](PortfolioDatabase &disk) {
            Rescue rescue;
            rescue.file = disk.setAside(now);
            rescue.openChanges = disk.openChanges();
            return rescue;
        },
        [this](const Rescue &rescue) {
            names = 0;
            openChanges = rescue.openChanges;
            emit q.emptied();
            onOpened(rescue.file, {});
            if (isOpen)
                q.sync();
        });
}

// --- The list ---------------------------------------------------------------------------------------------------------

ListStore Portfolio::Private::listStore()
{
    ListStore store;
    store.merge = [this](QList<service::Domain> entries, quint32 mark, qint64 askedMs, QObject *context,
                         std::function<void(const PageMerge &)> merged) {
        mergePage(std::move(entries), mark, askedMs,
                  [this, context = QPointer<QObject>(context), merged = std::move(merged)](const PageMerge &page) {
                      syncChanges += page.changes;
                      if (context)
                          merged(page);
                  });
    };
    store.unseen = [this](quint32 mark, QObject *context, std::function<void(const QList<DetailsWish> &)> found) {
        onDisk(
            context, [mark](PortfolioDatabase &disk) { return disk.unseen(mark); }, std::move(found));
    };
    return store;
}

void Portfolio::Private::mergePage(QList<service::Domain> entries, quint32 mark, qint64 askedMs,
                                   std::function<void(const PageMerge &)> merged)
{
    struct Merged
    {
        PageMerge page;
        int names = 0;
        int openChanges = 0;
    };
    // Records are handed out even when the pass was cancelled meanwhile: they are in the database.
    onDisk(
        &q,
        [entries = std::move(entries), mark, askedMs, arrivals = last.completeMs != 0](PortfolioDatabase &disk) {
            Merged result;
            result.page = disk.mergePage(entries, mark, askedMs, arrivals);
            result.names = disk.count();
            result.openChanges = disk.openChanges();
            return result;
        },
        [this, merged = std::move(merged)](const Merged &result) {
            if (result.page.arrivals.size() > 0)
                emit q.arrived(result.page.arrivals);
            take(result.page.records);
            updateCounts(result.names, result.openChanges);
            merged(result.page);
        });
}

void Portfolio::Private::take(const QList<DomainRecord> &records)
{
    if (records.isEmpty())
        return;
    pending += records;
    if (!flushTimer.isActive()) {
        flush(); // the first at once, the next not before the pause is over
        flushTimer.start(changedPauseMs);
    } else if (pending.size() >= changedBatch) {
        flush();
    }
}

void Portfolio::Private::flush()
{
    if (!pending.isEmpty())
        emit q.changed(std::exchange(pending, {}));
}

void Portfolio::Private::updateCounts(int known, int open)
{
    names = known;
    if (std::exchange(openChanges, open) != open)
        emit q.changesChanged();
}

void Portfolio::Private::onSyncEnded(SyncOutcome::Kind kind, const std::optional<ApiError> &error,
                                     const QList<DetailsWish> &gone)
{
    struct Ended
    {
        int changes = 0;
        int names = 0;
        int openChanges = 0;
    };
    SyncOutcome outcome = last;
    outcome.kind = kind;
    outcome.error = error;
    outcome.endedMs = settings.utcMs();
    if (kind == SyncOutcome::Kind::Complete)
        outcome.completeMs = outcome.endedMs;
    // The pages that were merged before answer before this does, so that syncChanges is whole.
    onDisk(
        &q,
        [gone, now = outcome.endedMs](PortfolioDatabase &disk) {
            Ended ended;
            ended.changes = gone.isEmpty() ? 0 : disk.remove(gone, now);
            ended.names = disk.count();
            ended.openChanges = disk.openChanges();
            return ended;
        },
        [this, outcome, gone](const Ended &ended) mutable {
            outcome.changes = syncChanges + ended.changes;
            onDisk([outcome, began = sync->beganMs()](PortfolioDatabase &disk) { disk.writeOutcome(outcome, began); });
            flush();
            if (!gone.isEmpty()) {
                QStringList ids;
                for (const DetailsWish &wish : gone)
                    ids.append(wish.instanceId);
                details->forget(ids);
                emit q.removed(ids);
            }
            last = outcome;
            updateCounts(ended.names, ended.openChanges);
            if (outcome.kind == SyncOutcome::Kind::Complete)
                details->forgetFailures();
            emit q.syncChanged();
            emit q.syncEnded();
            countWaiting();
            updateBackground();
            scheduleSync();
        });
}

void Portfolio::Private::scheduleSync()
{
    syncTimer.stop();
    if (settings.syncEvery.count() <= 0 || !isOpen)
        return;
    const qint64 interval = std::chrono::milliseconds(settings.syncEvery).count();
    const qint64 due = last.endedMs == 0 ? 0 : last.endedMs + interval - settings.utcMs();
    syncTimer.start(
        std::chrono::milliseconds(std::clamp<qint64>(due, std::min<qint64>(firstAutomaticMs, interval), interval)));
}

// --- Details ----------------------------------------------------------------------------------------------------------

qint64 Portfolio::Private::staleBefore() const
{
    return settings.utcMs() - std::chrono::milliseconds(settings.detailsStaleAfter).count();
}

DetailsStore Portfolio::Private::detailsStore()
{
    DetailsStore store;
    store.staleOf = [this](const QStringList &ids, QObject *context, DetailsStore::Found found) {
        onDisk(
            context, [ids, before = staleBefore()](PortfolioDatabase &disk) { return disk.staleOf(ids, before); },
            std::move(found));
    };
    store.namesOf = [this](const QStringList &ids, QObject *context, DetailsStore::Found found) {
        onDisk(
            context, [ids](PortfolioDatabase &disk) { return disk.namesOf(ids); }, std::move(found));
    };
    store.stalest = [this](int most, QObject *context, DetailsStore::Found found) {
        onDisk(
            context, [most, before = staleBefore()](PortfolioDatabase &disk) { return disk.stalest(before, most); },
            std::move(found));
    };
    store.merge = [this](const service::QueryDomainByInstanceIdReply &reply, QObject *context,
                         std::function<void(bool)> merged) {
        struct Merged
        {
            std::optional<DomainRecord> record;
            int openChanges = 0;
        };
        onDisk(
            &q,
            [reply, now = settings.utcMs()](PortfolioDatabase &disk) {
                Merged result;
                int changes = 0;
                result.record = disk.mergeDetails(reply, now, changes);
                result.openChanges = disk.openChanges();
                return result;
            },
            [this, context = QPointer<QObject>(context), merged = std::move(merged)](const Merged &result) {
                if (result.record) {
                    flush();
                    emit q.changed({*result.record});
                }
                updateCounts(names, result.openChanges);
                if (context)
                    merged(result.record.has_value());
            });
    };
    store.mergeEntries = [this](const QList<service::Domain> &entries, qint64 askedMs) {
        mergePage(entries, ofNoPass, askedMs, [](const PageMerge &) {});
    };
    return store;
}

void Portfolio::Private::countWaiting()
{
    onDisk(
        &q, [before = staleBefore()](PortfolioDatabase &disk) { return disk.staleCount(before); },
        [this](int count) {
            const bool more = count > 0 && waiting == 0;
            if (std::exchange(waiting, count) != count)
                emit q.detailsProgress();
            if (more)
                updateBackground();
            if (isOpen && !countTimer.isActive())
                countTimer.start(60'000); // details grow stale
        });
}

/// The list comes first: while it is read, the background waits.
void Portfolio::Private::updateBackground()
{
    details->setBackground(isOpen && settings.readsDetailsInBackground && !sync->isRunning());
}

// --- Annotations ------------------------------------------------------------------------------------------------------

void Portfolio::Private::annotate(const QStringList &wanted, PortfolioDatabase::Annotate change)
{
    QStringList canonical;
    canonical.reserve(wanted.size());
    for (const QString &name : wanted)
        canonical.append(canonicalDomainName(name));
    canonical.removeDuplicates();
    for (qsizetype i = 0; i < canonical.size(); i += annotateBatch) {
        onDisk(
            &q,
            [part = canonical.mid(i, annotateBatch), change](PortfolioDatabase &disk) {
                return disk.isOpen() ? disk.annotate(part, change) : QList<Portfolio::Annotation>();
            },
            [this](const QList<Portfolio::Annotation> &annotations) {
                flush();
                if (!annotations.isEmpty())
                    emit q.annotated(annotations);
            });
    }
}

// --- The facade -------------------------------------------------------------------------------------------------------

Portfolio::Portfolio(const QString &file, ReachClient reach, PortfolioSettings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, file, std::move(reach), settings))
{}

Portfolio::~Portfolio() = default;

void Portfolio::open()
{
    d->open();
}

bool Portfolio::isOpen() const
{
    return d->isOpen;
}

const PortfolioFile &Portfolio::file() const
{
    return d->file;
}

int Portfolio::count() const
{
    return d->names;
}

void Portfolio::sync()
{
    if (!d->isOpen || d->sync->isRunning())
        return;
    d->syncTimer.stop();
    d->syncChanges = 0;
    d->sync->start(d->settings.pageSize);
    d->updateBackground();
    emit syncChanged();
}

void Portfolio::cancelSync()
{
    if (d->sync)
        d->sync->cancel();
}

bool Portfolio::isSyncing() const
{
    return d->sync && d->sync->isRunning();
}

SyncProgress Portfolio::progress() const
{
    return d->sync ? d->sync->progress() : SyncProgress();
}

const SyncOutcome &Portfolio::lastSync() const
{
    return d->last;
}

void Portfolio::setSyncEvery(std::chrono::minutes interval)
{
    d->settings.syncEvery = interval;
    if (!isSyncing())
        d->scheduleSync();
}

void Portfolio::setVisible(const QStringList &instanceIds)
{
    if (d->isOpen)
        d->details->setVisible(instanceIds);
}

void Portfolio::refresh(const QStringList &instanceIds)
{
    if (d->isOpen)
        d->details->refresh(instanceIds);
}

void Portfolio::expectRenewal(const QStringList &instanceIds)
{
    if (!d->isOpen || instanceIds.isEmpty())
        return;
    d->onDisk(
        this,
        [instanceIds, now = d->settings.utcMs()](PortfolioDatabase &disk) {
            disk.expectRenewal(instanceIds, now);
            return disk.openChanges();
        },
        [this](int open) { d->updateCounts(d->names, open); });
}

int Portfolio::detailsWaiting() const
{
    return d->waiting;
}

void Portfolio::setTags(const QStringList &names, const QStringList &tags)
{
    d->annotate(names, [tags](Annotation &annotation) { annotation.tags = tags; });
}

void Portfolio::changeTags(const QStringList &names, const QStringList &add, const QStringList &remove)
{
    d->annotate(names, [add, remove](Annotation &annotation) {
        for (const QString &tag : remove) {
            const QString gone = tag.simplified();
            annotation.tags.removeIf(
                [&](const QString &present) { return present.compare(gone, Qt::CaseInsensitive) == 0; });
        }
        annotation.tags += add;
    });
}

void Portfolio::setNote(const QStringList &names, const QString &note)
{
    d->annotate(names, [note](Annotation &annotation) { annotation.note = note; });
}

void Portfolio::setAnnotations(const QList<Annotation> &annotations)
{
    QHash<QString, Annotation> wanted;
    QStringList names;
    for (const Annotation &annotation : annotations) {
        const QString name = canonicalDomainName(annotation.name);
        names.append(name);
        wanted.insert(name, annotation);
    }
    d->annotate(names, [wanted](Annotation &annotation) {
        const Annotation wish = wanted.value(annotation.name);
        annotation.tags = wish.tags;
        annotation.note = wish.note;
    });
}

void Portfolio::readChanges(QObject *context, std::function<void(const QList<Change> &)> ready)
{
    d->onDisk(
        context, [](PortfolioDatabase &disk) { return disk.isOpen() ? disk.readChanges() : QList<Change>(); },
        std::move(ready));
}

void Portfolio::acknowledge(const QList<qint64> &changeIds)
{
    d->onDisk(
        this,
        [changeIds](PortfolioDatabase &disk) {
            disk.acknowledge(changeIds);
            return disk.openChanges();
        },
        [this](int open) {
            d->openChanges = open;
            emit changesChanged();
        });
}

int Portfolio::openChanges() const
{
    return d->openChanges;
}

void Portfolio::erase()
{
    d->isErased = true;
    d->isOpen = false;
    d->end();
    for (const QString &file : DatabaseFile::allFiles(d->path)) {
        if (!QFile::remove(file))
            emit storingFailed(file);
    }
}

} // namespace namestead
