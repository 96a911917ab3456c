#include "models/orders/sqliteorderstorage.h"

#include "models/orders/sqlitefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int journalVersion = 1;
constexpr int claimsVersion = 1;
constexpr int claimsPatienceMs = 3'000;

// Result codes of SQLite's C interface.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

// Words, not numbers, so that a journal can be read without the program and an enumeration may grow in the middle.
constexpr std::array kindWords{"renewal"_L1, "registration"_L1, "redemption"_L1, "transferIn"_L1, "console"_L1};
constexpr std::array runWords{"running"_L1, "paused"_L1, "stopping"_L1, "finished"_L1};
constexpr std::array pauseWords{"none"_L1,    "person"_L1,  "mostlyFailing"_L1, "doubts"_L1,
                                "account"_L1, "service"_L1, "journal"_L1};
constexpr std::array chunkWords{"planned"_L1,     "sending"_L1, "inDoubt"_L1, "accepted"_L1,
                                "notReceived"_L1, "refused"_L1, "unknown"_L1, "done"_L1};
constexpr std::array itemWords{"planned"_L1, "submitted"_L1, "succeeded"_L1, "failed"_L1,
                               "leftOut"_L1, "unknown"_L1,   "notSent"_L1};
constexpr std::array reasonWords{
    "none"_L1,     "dateMoved"_L1, "notInAccount"_L1, "orderRunning"_L1,    "unreadable"_L1,
    "service"_L1,  "refused"_L1,   "noTrace"_L1,      "dateMovedNoTask"_L1, "foreignTask"_L1,
    "noDetail"_L1, "taskGone"_L1,  "person"_L1};

template <class E, size_t N> QString wordOf(const std::array<QLatin1StringView, N> &words, E value)
{
    return QString(words.at(size_t(value)));
}

template <class E, size_t N> bool readWord(const std::array<QLatin1StringView, N> &words, const QString &word, E &to)
{
    for (size_t i = 0; i < N; ++i) {
        if (words[i] == word) {
            to = E(i);
            return true;
        }
    }
    return false;
}

ApiError storageError(const QString &code, const QString &text)
{
    return {.kind = ApiError::Kind::Invalid, .code = code, .serverText = text};
}

ApiError errorOfFile(const SqliteFile &file)
{
    const bool damaged = file.errorCode() == sqliteCorrupt || file.errorCode() == sqliteNotADatabase;
    return storageError(damaged ? u"JournalDamaged"_s : u"JournalNotWritable"_s,
                        QFileInfo(file.path()).fileName() + u": "_s + file.errorText());
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString errorText(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    return jsonText({{u"kind"_s, int(error->kind)},
                     {u"code"_s, error->code},
                     {u"text"_s, error->serverText},
                     {u"requestId"_s, error->requestId},
                     {u"field"_s, error->field},
                     {u"httpStatus"_s, error->httpStatus}});
}

std::optional<ApiError> errorFromText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return ApiError{.kind = ApiError::Kind(object.value("kind"_L1).toInt()),
                    .code = object.value("code"_L1).toString(),
                    .serverText = object.value("text"_L1).toString(),
                    .requestId = object.value("requestId"_L1).toString(),
                    .field = object.value("field"_L1).toString(),
                    .httpStatus = object.value("httpStatus"_L1).toInt()};
}

/// One name of a run as the log keeps it; what is empty is left out.
QJsonObject loggedItem(const OrderItem &item)
{
    QJsonObject line{{u"name"_s, item.name}, {u"state"_s, wordOf(itemWords, item.state)}};
    if (item.reason.code != OrderReason::Code::None)
        line.insert(u"reason"_s, wordOf(reasonWords, item.reason.code));
    if (!item.reason.text.isEmpty())
        line.insert(u"text"_s, item.reason.text);
    if (item.sentExpiryMs != 0)
        line.insert(u"sentExpiryMs"_s, item.sentExpiryMs);
    if (item.newExpiryMs != 0)
        line.insert(u"newExpiryMs"_s, item.newExpiryMs);
    return line;
}

QJsonObject plannedItem(const OrderItem &item)
{
    return {{u"name"_s, item.name},
            {u"years"_s, item.years},
            {u"plannedExpiryMs"_s, item.plannedExpiryMs},
            {u"priceShown"_s, item.priceShown}};
}

const QStringList &journalTables()
{
    static const QStringList statements{
        u"CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE runs(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, account_id TEXT NOT NULL, "
        "account_label TEXT NOT NULL, claim_scope TEXT NOT NULL, title TEXT NOT NULL, created_ms INTEGER NOT NULL, "
        "finished_ms INTEGER NOT NULL, state TEXT NOT NULL, pause TEXT NOT NULL, error TEXT NOT NULL, action TEXT NOT "
        "NULL, coupon_no TEXT NOT NULL, promotion_no TEXT NOT NULL, chunk_size INTEGER NOT NULL)"_s,
        u"CREATE TABLE chunks(id INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL REFERENCES runs(id), place "
        "INTEGER NOT NULL, state TEXT NOT NULL, task_no TEXT NOT NULL, request_id TEXT NOT NULL, sending_ms INTEGER "
        "NOT NULL, ended_ms INTEGER NOT NULL, doubt_ms INTEGER NOT NULL, looks INTEGER NOT NULL, sends INTEGER NOT "
        "NULL, error_code TEXT NOT NULL)"_s,
        u"CREATE INDEX chunks_of_run ON chunks(run_id, place)"_s,
        u"CREATE TABLE items(id INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL REFERENCES runs(id), place "
        "INTEGER NOT NULL, chunk INTEGER NOT NULL, name TEXT NOT NULL, instance_id TEXT NOT NULL, years INTEGER NOT "
        "NULL, premium_allowed INTEGER NOT NULL, planned_ms INTEGER NOT NULL, sent_ms INTEGER NOT NULL, new_ms "
        "INTEGER NOT NULL, price_shown TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, reason_text TEXT NOT "
        "NULL)"_s,
        u"CREATE INDEX items_of_run ON items(run_id, place)"_s,
        u"CREATE TABLE events(id INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL, utc_ms INTEGER NOT NULL, "
        "event TEXT NOT NULL, text TEXT NOT NULL)"_s,
        u"CREATE INDEX events_of_run ON events(run_id, id)"_s,
        u"CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
        u"CREATE TRIGGER events_keep BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"_s,
    };
    return statements;
}

} // namespace

class SqliteOrderStorage::Private
{
public:
    Private(const QString &journalFile, const QString &claimsFile)
        : journal(journalFile), claims(claimsFile), lock(journalFile + u".lock"_s)
    {
        lock.setStaleLockTime(0); // only a process that is gone loses it, never a slow one
    }

    Result<Done> takeJournal();
    Result<Done> makeJournal();
    Result<Done> identify();
    bool openClaims();
    [[nodiscard]] ApiError claimsError() const;
    [[nodiscard]] ApiError openingError() const;

    template <class Write> Result<Done> write(Write function)
    {
        if (!opened)
            return storageError(u"JournalNotWritable"_s, u"the journal is not open"_s);
        SqliteTransaction transaction(journal);
        if (!transaction.isOpen() || !function() || !transaction.commit())
            return errorOfFile(journal);
        return Done();
    }
    bool log(qint64 runId, const QString &event, const QString &text, qint64 utcMs = 0)
    {
        return journal.run(u"INSERT INTO events(run_id, utc_ms, event, text) VALUES(?, ?, ?, ?)"_s,
                           {runId, utcMs != 0 ? utcMs : QDateTime::currentMSecsSinceEpoch(), event, filled(text)});
    }
    /// A null text would be NULL to SQLite.
    static QString filled(const QString &text) { return text.isNull() ? u""_s : text; }

    bool insertChunk(qint64 runId, int place, OrderChunk &chunk);
    bool updateItems(const OrderRun &run, const QList<int> &items);

    SqliteFile journal;
    SqliteFile claims;
    QLockFile lock;
    QString holder;
    bool opened = false;
    bool claimsReady = false;
    QString claimsProblem; ///< an error code of our own
};

SqliteOrderStorage::SqliteOrderStorage(const QString &journalFile, const QString &claimsFile)
    : d(std::make_unique<Private>(journalFile, claimsFile))
{}

SqliteOrderStorage::~SqliteOrderStorage() = default;

Result<Done> SqliteOrderStorage::open()
{
    if (d->opened)
        return Done();
    auto taken = d->takeJournal();
    if (!taken) {
        d->journal.close();
        d->lock.unlock();
        return taken;
    }
    d->opened = true;
    return taken;
}

bool SqliteOrderStorage::isOpen() const
{
    return d->opened;
}

/// In WAL mode with its exclusive lock a journal that somebody has open is busy for everybody else.
ApiError SqliteOrderStorage::Private::openingError() const
{
    if (journal.errorCode() == sqliteBusy || journal.errorCode() == sqliteLocked)
        return storageError(u"JournalInUse"_s, u"another running program has this order journal open"_s);
    return errorOfFile(journal);
}

Result<Done> SqliteOrderStorage::Private::takeJournal()
{
    const QFileInfo place(journal.path());
    if (!QDir().mkpath(place.absolutePath()))
        return storageError(u"JournalNotWritable"_s, u"the folder cannot be made"_s);
    if (!lock.tryLock(0)) {
        if (lock.error() == QLockFile::LockFailedError)
            return storageError(u"JournalInUse"_s, u"another running program has this order journal open"_s);
        return storageError(u"JournalNotWritable"_s, u"the lock file cannot be written"_s);
    }
    const bool isNew = !place.exists() || place.size() == 0;
    if (isNew && !QFileInfo(place.absolutePath()).isWritable())
        return storageError(u"JournalNotWritable"_s, u"the folder cannot be written"_s);
    if (!journal.open(0))
        return openingError();
    // The lock of the operating system itself, beside the lock file: a copy of the program that knows of no lock file, or one
    // that wrongly takes it for stale, cannot get in.
    if (!journal.run(u"PRAGMA locking_mode=EXCLUSIVE"_s) || !journal.run(u"PRAGMA foreign_keys=ON"_s)
        || !journal.run(u"PRAGMA synchronous=FULL"_s) || !journal.run(u"PRAGMA fullfsync=ON"_s)
        || !journal.run(u"PRAGMA checkpoint_fullfsync=ON"_s))
        return openingError();
    const auto version = journal.value(u"PRAGMA user_version"_s);
    if (!version)
        return openingError();
    if (version->toInt() > journalVersion)
        return storageError(u"JournalNewer"_s,
                            u"format %1, this program knows %2"_s.arg(version->toInt()).arg(journalVersion));
    const auto health = journal.value(u"PRAGMA integrity_check(1)"_s);
    if (!health)
        return openingError();
    if (health->toString() != "ok"_L1)
        return storageError(u"JournalDamaged"_s, health->toString());
    const auto mode = journal.value(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return openingError();
    if (mode->toString().compare("wal"_L1, Qt::CaseInsensitive) != 0)
        return storageError(u"JournalNotWritable"_s, u"the file system knows no write-ahead log"_s);
    if (version->toInt() == 0) {
        const auto tables = journal.value(u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables)
            return openingError();
        if (tables->toInt() != 0)
            return storageError(u"JournalDamaged"_s, u"the file is no order journal"_s);
        if (auto made = makeJournal(); !made)
            return made;
    }
    return identify();
}

Result<Done> SqliteOrderStorage::Private::makeJournal()
{
    QFile::setPermissions(journal.path(), QFile::ReadOwner | QFile::WriteOwner);
    SqliteTransaction transaction(journal);
    if (!transaction.isOpen())
        return errorOfFile(journal);
    for (const QString &statement : journalTables()) {
        if (!journal.run(statement))
            return errorOfFile(journal);
    }
    if (!journal.run(u"PRAGMA application_id=1315988847"_s)
        || !journal.run(u"PRAGMA user_version=%1"_s.arg(journalVersion)) || !transaction.commit())
        return errorOfFile(journal);
    return Done();
}

/// A journal that was copied together with its profile folder must not pass for the one it was copied from: both would hold the
/// same claims. A moved one may.
Result<Done> SqliteOrderStorage::Private::identify()
{
    const QString here = QFileInfo(journal.path()).canonicalFilePath();
    const auto known = journal.value(u"SELECT value FROM meta WHERE name = 'holder'"_s);
    const auto home = journal.value(u"SELECT value FROM meta WHERE name = 'home'"_s);
    if (!known || !home)
        return errorOfFile(journal);
    holder = known->toString();
    const bool moved = home->toString() != here;
    const bool copied = moved && !holder.isEmpty() && QFile::exists(home->toString());
    if (!holder.isEmpty() && !moved)
        return Done();
    if (holder.isEmpty() || copied)
        holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SqliteTransaction transaction(journal);
    const QString put = u"INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)"_s;
    if (!transaction.isOpen() || !journal.run(put, {u"holder"_s, holder}) || !journal.run(put, {u"home"_s, here})
        || !transaction.commit())
        return errorOfFile(journal);
    return Done();
}

Result<QList<OrderRun>> SqliteOrderStorage::loadRuns()
{
    if (!d->opened)
        return storageError(u"JournalNotWritable"_s, u"the journal is not open"_s);
    QList<OrderRun> runs;
    QHash<qint64, qsizetype> byId;
    const auto strange = [](const QString &what) {
        return storageError(u"JournalDamaged"_s, u"a %1 is in a state that does not exist"_s.arg(what));
    };
    auto rows =
        d->journal.ask(u"SELECT id, kind, account_id, account_label, claim_scope, title, created_ms, finished_ms, "
                       "state, pause, error, action, coupon_no, promotion_no, chunk_size FROM runs ORDER BY id"_s);
    if (!rows)
        return errorOfFile(d->journal);
    while (rows->next()) {
        OrderRun run;
        run.id = rows->value(0).toLongLong();
        run.accountId = rows->value(2).toString();
        run.accountLabel = rows->value(3).toString();
        run.claimScope = rows->value(4).toString();
        run.title = rows->value(5).toString();
        run.createdMs = rows->value(6).toLongLong();
        run.finishedMs = rows->value(7).toLongLong();
        run.error = errorFromText(rows->value(10).toString());
        run.action = rows->value(11).toString();
        run.couponNo = rows->value(12).toString();
        run.promotionNo = rows->value(13).toString();
        run.chunkSize = rows->value(14).toInt();
        if (!readWord(kindWords, rows->value(1).toString(), run.kind)
            || !readWord(runWords, rows->value(8).toString(), run.state)
            || !readWord(pauseWords, rows->value(9).toString(), run.pause))
            return strange(u"run"_s);
        byId.insert(run.id, runs.size());
        runs.append(std::move(run));
    }
    rows =
        d->journal.ask(u"SELECT run_id, id, state, task_no, request_id, sending_ms, ended_ms, doubt_ms, looks, sends, "
                       "error_code FROM chunks ORDER BY run_id, place"_s);
    if (!rows)
        return errorOfFile(d->journal);
    while (rows->next()) {
        OrderChunk chunk;
        chunk.id = rows->value(1).toLongLong();
        chunk.taskNo = rows->value(3).toString();
        chunk.requestId = rows->value(4).toString();
        chunk.sendingMs = rows->value(5).toLongLong();
        chunk.endedMs = rows->value(6).toLongLong();
        chunk.doubtMs = rows->value(7).toLongLong();
        chunk.looks = rows->value(8).toInt();
        chunk.sends = rows->value(9).toInt();
        chunk.errorCode = rows->value(10).toString();
        const auto run = byId.constFind(rows->value(0).toLongLong());
        if (run == byId.cend() || !readWord(chunkWords, rows->value(2).toString(), chunk.state))
            return strange(u"chunk"_s);
        runs[*run].chunks.append(std::move(chunk));
    }
    rows = d->journal.ask(
        u"SELECT run_id, id, chunk, name, instance_id, years, premium_allowed, planned_ms, sent_ms, new_ms, "
        "price_shown, state, reason, reason_text FROM items ORDER BY run_id, place"_s);
    if (!rows)
        return errorOfFile(d->journal);
    while (rows->next()) {
        OrderItem item;
        item.id = rows->value(1).toLongLong();
        item.chunk = rows->value(2).toInt();
        item.name = rows->value(3).toString();
        item.instanceId = rows->value(4).toString();
        item.years = rows->value(5).toInt();
        item.premiumAllowed = rows->value(6).toBool();
        item.plannedExpiryMs = rows->value(7).toLongLong();
        item.sentExpiryMs = rows->value(8).toLongLong();
        item.newExpiryMs = rows->value(9).toLongLong();
        item.priceShown = rows->value(10).toString();
        item.reason.text = rows->value(13).toString();
        const auto run = byId.constFind(rows->value(0).toLongLong());
        if (run == byId.cend() || !readWord(itemWords, rows->value(11).toString(), item.state)
            || !readWord(reasonWords, rows->value(12).toString(), item.reason.code) || item.chunk < 0
            || item.chunk >= runs[*run].chunks.size())
            return strange(u"name"_s);
        runs[*run].items.append(std::move(item));
    }
    if (rows->lastError().isValid())
        return errorOfFile(d->journal);
    return runs;
}

bool SqliteOrderStorage::Private::insertChunk(qint64 runId, int place, OrderChunk &chunk)
{
    auto query =
        journal.ask(u"INSERT INTO chunks(run_id, place, state, task_no, request_id, sending_ms, ended_ms, doubt_ms, "
                    "looks, sends, error_code) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {runId, place, wordOf(chunkWords, chunk.state), filled(chunk.taskNo), filled(chunk.requestId),
                     chunk.sendingMs, chunk.endedMs, chunk.doubtMs, chunk.looks, chunk.sends, filled(chunk.errorCode)});
    if (!query)
        return false;
    chunk.id = query->lastInsertId().toLongLong();
    return true;
}

Result<Done> SqliteOrderStorage::addRun(OrderRun &run)
{
    OrderRun added = run; // what failed half-way must leave no ids behind
    const auto written = d->write([&] {
        auto query = d->journal.ask(
            u"INSERT INTO runs(kind, account_id, account_label, claim_scope, title, created_ms, finished_ms, state, pause, "
            "error, action, coupon_no, promotion_no, chunk_size) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {wordOf(kindWords, added.kind), Private::filled(added.accountId), Private::filled(added.accountLabel),
             Private::filled(added.claimScope), Private::filled(added.title), added.createdMs, added.finishedMs,
             wordOf(runWords, added.state), wordOf(pauseWords, added.pause), Private::filled(errorText(added.error)),
             Private::filled(added.action), Private::filled(added.couponNo), Private::filled(added.promotionNo),
             added.chunkSize});
        if (!query)
            return false;
        added.id = query->lastInsertId().toLongLong();
        for (int i = 0; i < added.chunks.size(); ++i) {
            if (!d->insertChunk(added.id, i, added.chunks[i]))
                return false;
        }
        auto insert = d->journal.prepare(
            u"INSERT INTO items(run_id, place, chunk, name, instance_id, years, premium_allowed, planned_ms, sent_ms, new_ms, "
            "price_shown, state, reason, reason_text) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return false;
        QJsonArray names;
        for (int i = 0; i < added.items.size(); ++i) {
            OrderItem &item = added.items[i];
            if (!d->journal.again(*insert,
                                  {added.id, i, item.chunk, item.name, Private::filled(item.instanceId), item.years,
                                   item.premiumAllowed, item.plannedExpiryMs, item.sentExpiryMs, item.newExpiryMs,
                                   Private::filled(item.priceShown), wordOf(itemWords, item.state),
                                   wordOf(reasonWords, item.reason.code), Private::filled(item.reason.text)}))
                return false;
            item.id = insert->lastInsertId().toLongLong();
            names.append(plannedItem(item));
        }
        insert->finish();
        return d->log(added.id, u"planned"_s,
                      jsonText({{u"kind"_s, wordOf(kindWords, added.kind)},
                                {u"account"_s, added.accountLabel},
                                {u"title"_s, added.title},
                                {u"action"_s, added.action},
                                {u"chunks"_s, int(added.chunks.size())},
                                {u"names"_s, names}}));
    });
    if (written)
        run = std::move(added);
    return written;
}

Result<Done> SqliteOrderStorage::storeRun(const OrderRun &run)
{
    return d->write([&] {
        return d->journal.run(u"UPDATE runs SET state = ?, pause = ?, error = ?, finished_ms = ? WHERE id = ?"_s,
                              {wordOf(runWords, run.state), wordOf(pauseWords, run.pause),
                               Private::filled(errorText(run.error)), run.finishedMs, run.id})
            && d->log(run.id, u"run"_s,
                      jsonText({{u"state"_s, wordOf(runWords, run.state)},
                                {u"pause"_s, wordOf(pauseWords, run.pause)},
                                {u"code"_s, run.error ? run.error->code : QString()}}));
    });
}

bool SqliteOrderStorage::Private::updateItems(const OrderRun &run, const QList<int> &items)
{
    auto update = journal.prepare(u"UPDATE items SET instance_id = ?, sent_ms = ?, new_ms = ?, state = ?, reason = ?, "
                                  "reason_text = ?, chunk = ? WHERE id = ?"_s);
    if (!update)
        return false;
    for (const int index : items) {
        const OrderItem &item = run.items[index];
        if (!journal.again(*update,
                           {filled(item.instanceId), item.sentExpiryMs, item.newExpiryMs, wordOf(itemWords, item.state),
                            wordOf(reasonWords, item.reason.code), filled(item.reason.text), item.chunk, item.id}))
            return false;
    }
    update->finish();
    return true;
}

Result<Done> SqliteOrderStorage::storeChunk(const OrderRun &run, int chunk)
{
    QList<int> items;
    QJsonArray names;
    for (int i = 0; i < run.items.size(); ++i) {
        if (run.items[i].chunk == chunk) {
            items.append(i);
            names.append(loggedItem(run.items[i]));
        }
    }
    const OrderChunk &stored = run.chunks[chunk];
    return d->write([&] {
        return d->journal.run(
                   u"UPDATE chunks SET state = ?, task_no = ?, request_id = ?, sending_ms = ?, ended_ms = ?, "
                   "doubt_ms = ?, looks = ?, sends = ?, error_code = ? WHERE id = ?"_s,
                   {wordOf(chunkWords, stored.state), Private::filled(stored.taskNo), Private::filled(stored.requestId),
                    stored.sendingMs, stored.endedMs, stored.doubtMs, stored.looks, stored.sends,
                    Private::filled(stored.errorCode), stored.id})
            && d->updateItems(run, items)
            && d->log(run.id, u"chunk"_s,
                      jsonText({{u"chunk"_s, chunk},
                                {u"state"_s, wordOf(chunkWords, stored.state)},
                                {u"taskNo"_s, stored.taskNo},
                                {u"requestId"_s, stored.requestId},
                                {u"sends"_s, stored.sends},
                                {u"code"_s, stored.errorCode},
                                {u"names"_s, names}}));
    });
}

Result<Done> SqliteOrderStorage::storeItems(const OrderRun &run, const QList<int> &items)
{
    QJsonArray names;
    for (const int index : items)
        names.append(loggedItem(run.items[index]));
    return d->write([&] {
        return d->updateItems(run, items) && d->log(run.id, u"names"_s, jsonText({{u"names"_s, names}}));
    });
}

Result<Done> SqliteOrderStorage::storeLayout(OrderRun &run)
{
    QList<OrderChunk> chunks = run.chunks;
    QList<int> all(run.items.size());
    for (int i = 0; i < all.size(); ++i)
        all[i] = i;
    const auto written = d->write([&] {
        for (int i = 0; i < chunks.size(); ++i) {
            const bool done = chunks[i].id == 0
                ? d->insertChunk(run.id, i, chunks[i])
                : d->journal.run(u"UPDATE chunks SET place = ? WHERE id = ?"_s, {i, chunks[i].id});
            if (!done)
                return false;
        }
        return d->updateItems(run, all) && d->log(run.id, u"layout"_s, jsonText({{u"chunks"_s, int(chunks.size())}}));
    });
    if (written)
        run.chunks = std::move(chunks);
    return written;
}

Result<Done> SqliteOrderStorage::appendEvent(qint64 runId, qint64 utcMs, const QString &event, const QString &text)
{
    return d->write([&] { return d->log(runId, event, text, utcMs); });
}

Result<QList<OrderStorage::Event>> SqliteOrderStorage::events(qint64 runId)
{
    if (!d->opened)
        return storageError(u"JournalNotWritable"_s, u"the journal is not open"_s);
    auto rows = d->journal.ask(u"SELECT utc_ms, event, text FROM events WHERE run_id = ? ORDER BY id"_s, {runId});
    if (!rows)
        return errorOfFile(d->journal);
    QList<Event> found;
    while (rows->next())
        found.append({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString()});
    return found;
}

QString SqliteOrderStorage::holder() const
{
    return d->holder;
}

/// Opened when first needed and, after a failure, tried again: the journal can be looked at without it, but nothing is sent.
bool SqliteOrderStorage::Private::openClaims()
{
    if (claimsReady)
        return true;
    claimsProblem.clear();
    if (!QDir().mkpath(QFileInfo(claims.path()).absolutePath()) || !claims.open(claimsPatienceMs))
        return false;
    // A rollback journal, not a write-ahead log: several processes share it, each transaction is a few rows, and a home folder
    // on a network file system would break the shared memory of the latter.
    if (!claims.run(u"PRAGMA synchronous=EXTRA"_s) || !claims.run(u"PRAGMA fullfsync=ON"_s))
        return false;
    {
        SqliteTransaction transaction(claims);
        if (!transaction.isOpen())
            return false;
        const auto version = claims.value(u"PRAGMA user_version"_s);
        if (!version)
            return false;
        if (version->toInt() > claimsVersion) {
            claimsProblem = u"JournalNewer"_s;
            return false;
        }
        if (version->toInt() == 0
            && (!claims.run(
                    u"CREATE TABLE claims(scope TEXT NOT NULL, name TEXT NOT NULL, holder TEXT NOT NULL, run_id "
                    "INTEGER NOT NULL, description TEXT NOT NULL, since_ms INTEGER NOT NULL, PRIMARY KEY(scope, "
                    "name)) WITHOUT ROWID"_s)
                || !claims.run(u"PRAGMA user_version=%1"_s.arg(claimsVersion))))
            return false;
        if (!transaction.commit())
            return false;
    }
    QFile::setPermissions(claims.path(), QFile::ReadOwner | QFile::WriteOwner);
    claimsReady = true;
    return true;
}

ApiError SqliteOrderStorage::Private::claimsError() const
{
    return claimsProblem.isEmpty() ? errorOfFile(claims)
                                   : storageError(claimsProblem, QFileInfo(claims.path()).fileName());
}

Result<QList<OrderClaim>> SqliteOrderStorage::claim(const QList<OrderClaim> &wanted)
{
    if (!d->openClaims())
        return d->claimsError();
    QList<OrderClaim> taken;
    SqliteTransaction transaction(d->claims);
    if (!transaction.isOpen())
        return d->claimsError();
    auto look =
        d->claims.prepare(u"SELECT holder, run_id, description, since_ms FROM claims WHERE scope = ? AND name = ?"_s);
    auto insert = d->claims.prepare(u"INSERT OR IGNORE INTO claims(scope, name, holder, run_id, description, since_ms) "
                                    "VALUES(?, ?, ?, ?, ?, ?)"_s);
    if (!look || !insert)
        return d->claimsError();
    for (const OrderClaim &claim : wanted) {
        if (!d->claims.again(*look, {claim.scope, claim.name}))
            return d->claimsError();
        if (!look->next()) {
            if (look->lastError().isValid()) // not read is not free
                return d->claimsError();
            continue;
        }
        if (look->value(0).toString() != claim.holder || look->value(1).toLongLong() != claim.runId)
            taken.append({claim.scope, claim.name, look->value(0).toString(), look->value(1).toLongLong(),
                          look->value(2).toString(), look->value(3).toLongLong()});
    }
    look->finish();
    if (!taken.isEmpty())
        return taken;
    for (const OrderClaim &claim : wanted) {
        if (!d->claims.again(*insert,
                             {claim.scope, claim.name, claim.holder, claim.runId, Private::filled(claim.description),
                              claim.sinceMs}))
            return d->claimsError();
    }
    insert->finish();
    if (!transaction.commit())
        return d->claimsError();
    return taken;
}

Result<Done> SqliteOrderStorage::release(const QString &scope, const QStringList &names, qint64 runId)
{
    if (names.isEmpty())
        return Done();
    if (!d->openClaims())
        return d->claimsError();
    SqliteTransaction transaction(d->claims);
    auto query = d->claims.prepare(u"DELETE FROM claims WHERE scope = ? AND name = ? AND holder = ? AND run_id = ?"_s);
    if (!transaction.isOpen() || !query)
        return d->claimsError();
    for (const QString &name : names) {
        if (!d->claims.again(*query, {scope, name, d->holder, runId}))
            return d->claimsError();
    }
    query->finish();
    if (!transaction.commit())
        return d->claimsError();
    return Done();
}

Result<QList<OrderClaim>> SqliteOrderStorage::claims(const QString &scope)
{
    if (!d->openClaims())
        return d->claimsError();
    auto rows = d->claims.ask(
        u"SELECT name, holder, run_id, description, since_ms FROM claims WHERE scope = ? ORDER BY name"_s, {scope});
    if (!rows)
        return d->claimsError();
    QList<OrderClaim> found;
    while (rows->next())
        found.append({scope, rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toLongLong(),
                      rows->value(3).toString(), rows->value(4).toLongLong()});
    return found;
}

} // namespace namestead
