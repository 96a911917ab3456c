#include "models/portfolio/portfoliodatabase.h"

#include "models/portfolio/recordmerge.h"
#include "models/portfolio/slotindex.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr qsizetype rowsOfPages = 4'000; ///< written by pages of the list in one transaction
constexpr int rowsOfFirstBatch = 1'000;  ///< of those loaded: enough to fill a screen at once

// --- Words of the change feed -----------------------------------------------------------------------------------------

struct KindWord
{
    ChangeKind kind;
    QLatin1StringView word;
};
constexpr KindWord kindWords[] = {
    {ChangeKind::Gone, "gone"_L1},
    {ChangeKind::DnsServers, "dns-servers"_L1},
    {ChangeKind::TransferLock, "transfer-lock"_L1},
    {ChangeKind::UpdateLock, "update-lock"_L1},
    {ChangeKind::Holder, "holder"_L1},
    {ChangeKind::TransferOut, "transfer-out"_L1},
    {ChangeKind::ExpiresEarlier, "expires-earlier"_L1},
    {ChangeKind::Status, "status"_L1},
    {ChangeKind::RealName, "real-name"_L1},
    {ChangeKind::EmailState, "email-state"_L1},
    {ChangeKind::ExpiresLater, "expires-later"_L1},
    {ChangeKind::Arrived, "arrived"_L1},
    {ChangeKind::Group, "group"_L1},
    {ChangeKind::Remark, "remark"_L1},
};

QString wordOf(ChangeKind kind)
{
    for (const KindWord &entry : kindWords) {
        if (entry.kind == kind)
            return entry.word;
    }
    return {};
}

std::optional<ChangeKind> kindOf(const QString &word)
{
    for (const KindWord &entry : kindWords) {
        if (entry.word == word)
            return entry.kind;
    }
    return std::nullopt;
}

bool isNormalAgain(ChangeKind kind, const QString &after)
{
    return kind == ChangeKind::Status
        && Open<service::DomainStatus>::fromWire(after.toUtf8()) == service::DomainStatus::Normal;
}

DetailsWish wishOf(const StoredRow &row)
{
    return {QString::fromUtf8(row.instanceId), QString::fromUtf8(row.name)};
}

} // namespace

// --- Plumbing ---------------------------------------------------------------------------------------------------------

/// Begins a transaction and ends it; a failed one is rolled back. `durable`: on the disk, not only with the system.
class PortfolioDatabase::Transaction
{
public:
    enum class Keep { Usual, Durable };
    explicit Transaction(PortfolioDatabase &database, Keep keep = Keep::Usual) : m_database(database), m_keep(keep)
    {
        database.m_pages.reset();
        // NORMAL is safe against a killed program; what a person typed shall survive a power cut too.
        if (keep == Keep::Durable)
            m_database.run(m_database.prepared("PRAGMA synchronous = FULL"));
        m_begun = m_database.run(m_database.prepared("BEGIN IMMEDIATE"));
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction()
    {
        if (m_begun && !m_database.run(m_database.prepared("COMMIT")))
            QSqlQuery(m_database.m_file.connection()).exec(u"ROLLBACK"_s); // fails when SQLite has done so by itself
        if (m_keep == Keep::Durable)
            m_database.run(m_database.prepared("PRAGMA synchronous = NORMAL"));
    }

private:
    PortfolioDatabase &m_database;
    const Keep m_keep;
    bool m_begun = false;
};

PortfolioDatabase::PortfolioDatabase(const QString &path) : m_file(path) {}

PortfolioDatabase::~PortfolioDatabase()
{
    close();
}

void PortfolioDatabase::close()
{
    m_pages.reset();
    m_queries.clear();
    m_file.close();
    m_open = false;
}

void PortfolioDatabase::reset()
{
    m_index.clear();
    m_loaded.clear();
    m_sharedIds = {};
    m_lastRow = 0;
    m_damaged = false;
    m_failure.clear();
    m_completeMs = 0;
    m_openChanges = 0;
    m_expected.clear();
}

PortfolioFile PortfolioDatabase::open(qint64 nowMs)
{
    PortfolioFile file = m_file.open(nowMs);
    m_open = file.condition == PortfolioFile::Condition::Good || file.condition == PortfolioFile::Condition::New
        || file.condition == PortfolioFile::Condition::SetAside;
    if (m_open) {
        packVersion2();
        if (m_damaged)
            return setAside(nowMs);
        if (!m_failure.isEmpty()) {
            // A sync into half of the rows would be overwritten when the others are packed.
            file.condition = PortfolioFile::Condition::Unusable;
            file.error = takeFailure();
            close();
            return file;
        }
        countOpenChanges();
        QSqlQuery &query = prepared("SELECT MAX(id) FROM domains");
        if (run(query) && query.next())
            m_lastRow = query.value(0).toUInt();
        query.finish();
    }
    return file;
}

/// Rows of version 2 had a column for each value. When some cannot be written now, all are packed anew at the next opening.
void PortfolioDatabase::packVersion2()
{
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT 1 FROM sqlite_master WHERE name = 'domains_of_version_2'"_s) || !query.next())
        return;
    const Transaction transaction(*this);
    QString columns =
        u"d.id, d.instance_id, d.name, d.expires_ms, d.registered_ms, d.listed_ms, d.details_ms, d.remark"_s;
    for (const SharedKind kind : sharedKinds)
        columns += ", "_L1 + QLatin1StringView(sharedTable(kind).columns);
    if (!query.exec(u"SELECT %1 FROM domains_of_version_2 d LEFT JOIN list_values l ON l.id = d.list_id "
                    "LEFT JOIN detail_values v ON v.id = d.detail_id"_s.arg(columns)))
        note(query.lastError());
    while (query.next()) {
        DomainRecord record;
        record.instanceId = query.value(1).toString();
        record.name = query.value(2).toString();
        record.expiresMs = query.value(3).toLongLong();
        record.registeredMs = query.value(4).toLongLong();
        record.listedMs = query.value(5).toLongLong();
        record.detailsMs = query.value(6).toLongLong();
        record.remark = query.value(7).toString();
        int column = 8;
        for (const SharedKind kind : sharedKinds) {
            sharedTable(kind).read(query, column, record);
            column += int(sharedTable(kind).values(record).size());
        }
        writeRow(record, query.value(0).toUInt());
    }
    if (query.lastError().isValid())
        note(query.lastError());
    query.finish();
    if (!m_failure.isEmpty())
        return;
    for (const char *table : {"domains_of_version_2", "list_values", "detail_values"}) {
        if (!query.exec(u"DROP TABLE %1"_s.arg(QLatin1StringView(table))))
            note(query.lastError());
    }
}

PortfolioFile PortfolioDatabase::setAside(qint64 nowMs)
{
    m_pages.reset();
    m_queries.clear();
    reset();
    const PortfolioFile file = m_file.setAside(nowMs);
    m_open = file.condition == PortfolioFile::Condition::SetAside;
    if (m_open) {
        lookForAnnotations();
        countOpenChanges();
    }
    return file;
}

QSqlQuery &PortfolioDatabase::prepared(const char *sql)
{
    const auto known = m_queries.find(sql);
    if (known != m_queries.end())
        return known->second;
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql)))
        note(query.lastError());
    return m_queries.emplace(sql, std::move(query)).first->second;
}

bool PortfolioDatabase::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    note(query.lastError());
    return false;
}

void PortfolioDatabase::note(const QSqlError &error)
{
    if (DatabaseFile::isDamage(error))
        m_damaged = true;
    if (m_failure.isEmpty())
        m_failure = error.text().trimmed();
}

QString PortfolioDatabase::takeFailure()
{
    return std::exchange(m_failure, QString());
}

bool PortfolioDatabase::buildIndex()
{
    if (m_loaded.empty())
        return true;
    m_index.reserve(m_index.size() + qsizetype(m_loaded.size()));
    auto loaded = m_loaded.cbegin();
    QSqlQuery &query = prepared("SELECT id FROM domains ORDER BY id");
    if (run(query)) {
        for (; loaded != m_loaded.cend() && query.next(); ++loaded)
            m_index.insert(loaded->key, {loaded->listed, 0, query.value(0).toUInt()});
    }
    const bool isWhole = loaded == m_loaded.cend();
    if (!isWhole) {
        note(query.lastError());
        m_index.clear();
    }
    query.finish();
    if (isWhole)
        m_loaded = {};
    return isWhole;
}

quint32 PortfolioDatabase::rowOf(const QString &instanceId)
{
    if (!buildIndex())
        return 0;
    return m_index.value(StoredRow::keyOf(instanceId.toUtf8())).row;
}

QByteArray PortfolioDatabase::rowBytes(quint32 row)
{
    if (row == 0)
        return {};
    QSqlQuery &query = prepared("SELECT row FROM domains WHERE id = ?");
    query.bindValue(0, row);
    QByteArray bytes;
    if (run(query) && query.next())
        bytes = query.value(0).toByteArray();
    query.finish();
    return bytes;
}

/// Bytes that are no row are damage that SQLite has not seen.
bool PortfolioDatabase::unpack(StoredRow &row, QByteArrayView bytes)
{
    if (row.unpack(bytes))
        return true;
    m_damaged = true;
    if (m_failure.isEmpty())
        m_failure = u"a row of the table domains cannot be read"_s;
    return false;
}

// --- Reading ----------------------------------------------------------------------------------------------------------

std::shared_ptr<SharedValues> PortfolioDatabase::loadShared()
{
    auto shared = std::make_shared<SharedValues>();
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    for (const SharedKind kind : sharedKinds) {
        const SharedTable &table = sharedTable(kind);
        if (!query.exec(QString::fromLatin1(table.select)))
            note(query.lastError());
        while (query.next()) {
            DomainRecord &values = shared->byId[size_t(kind)][query.value(0).toInt()];
            table.read(query, 1, values);
            m_sharedIds[size_t(kind)].insert(table.hash(values), query.value(0).toInt());
        }
    }
    return shared;
}

/// What the person noted, by the name's key.
class PortfolioDatabase::NotesByName
{
public:
    void add(quint64 key, const StoredBatch::Notes &notes)
    {
        m_index.insert(quint32(key), quint32(m_notes.size()));
        m_notes.push_back({key, notes});
    }
    /// `names` are the keys of a batch's rows. All in one go: a look-up mostly waits for memory, several at a time do so together.
    void addTo(StoredBatch &batch, const std::vector<quint64> &names) const
    {
        for (size_t row = 0; row < names.size(); ++row) {
            const quint64 key = names[row];
            const quint32 place = m_index.find(quint32(key), [&](quint32 at) { return m_notes[at].key == key; });
            if (place != ~0U)
                batch.addNotes(qsizetype(row), m_notes[place].notes);
        }
    }

private:
    struct Noted
    {
        quint64 key = 0;
        StoredBatch::Notes notes;
    };
    std::vector<Noted> m_notes;
    SlotIndex m_index;
};

PortfolioDatabase::NotesByName PortfolioDatabase::loadNotes(QList<QStringList> &tagSets)
{
    NotesByName notes;
    QHash<quint64, int> places; // by key
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT CAST(name AS BLOB), CAST(tags AS BLOB), CAST(note AS BLOB) FROM annotations"_s))
        note(query.lastError());
    while (query.next()) {
        const QByteArray tags = query.value(1).toByteArray();
        const quint64 tagsKey = StoredRow::keyOf(tags);
        auto place = places.constFind(tagsKey);
        if (place == places.cend()) {
            place = places.insert(tagsKey, int(tagSets.size()));
            tagSets.append(splitLines(QString::fromUtf8(tags)));
        }
        notes.add(StoredRow::keyOf(query.value(0).toByteArray()), {*place, query.value(2).toByteArray()});
    }
    return notes;
}

bool PortfolioDatabase::load(int batch, const std::function<bool(const StoredBatch &)> &take)
{
    std::shared_ptr<SharedValues> shared = loadShared();
    lookForAnnotations();
    m_completeMs = readOutcome().completeMs;

    std::array<std::vector<bool>, sharedKinds.size()> used;
    for (const SharedKind kind : sharedKinds) {
        const QList<int> ids = shared->byId[size_t(kind)].keys();
        used[size_t(kind)].resize(ids.isEmpty() ? 1 : size_t(*std::max_element(ids.cbegin(), ids.cend())) + 1);
    }
    const auto newBatch = [&] {
        StoredBatch made(shared, m_completeMs, m_lastRow);
        made.reserve(batch);
        return made;
    };
    m_loaded.reserve(m_lastRow);
    StoredBatch rows = newBatch();
    // The first rows look for their notes one by one; reading all notes takes a while.
    std::optional<NotesByName> notes;
    std::vector<quint64> names;
    bool wanted = true;
    const auto hand = [&] {
        if (notes)
            notes->addTo(rows, names);
        names.clear();
        wanted = take(rows);
    };
    QSqlQuery query(m_file.connection());
    query.setForwardOnly(true);
    // Without the id, which is read when it is needed: a number takes as long as a row's bytes.
    if (!query.exec(u"SELECT row FROM domains ORDER BY id"_s))
        note(query.lastError());
    while (wanted && query.next()) {
        const QByteArray bytes = query.value(0).toByteArray();
        StoredRow row;
        if (!unpack(row, bytes))
            return false;
        for (size_t kind = 0; kind < used.size(); ++kind) {
            if (const auto id = size_t(row.shared[kind]); id < used[kind].size())
                used[kind][id] = true;
        }
        m_loaded.push_back({StoredRow::keyOf(row.instanceId), row.listedHash()});
        rows.append(bytes);
        if (notes) {
            names.push_back(StoredRow::keyOf(row.name));
        } else if (const auto noted = readNotes(row.name, *shared)) {
            rows.addNotes(rows.size() - 1, *noted);
        }
        if (rows.size() == (notes ? batch : std::min(batch, rowsOfFirstBatch))) {
            hand();
            if (!notes) {
                shared = std::make_shared<SharedValues>(*shared); // the other one is read by who took the rows
                shared->tagSets.clear();
                notes = loadNotes(shared->tagSets);
            }
            rows = newBatch();
        }
    }
    if (query.lastError().isValid())
        note(query.lastError());
    query.finish();
    if (wanted && rows.size() > 0)
        hand();
    if (m_damaged || !wanted)
        return !m_damaged;

    // Values that no domain has any more.
    for (const SharedKind kind : sharedKinds) {
        QHash<quint64, int> &ids = m_sharedIds[size_t(kind)];
        const std::vector<bool> &isUsed = used[size_t(kind)];
        if (ids.size() - qsizetype(std::count(isUsed.begin(), isUsed.end(), true)) < 1000)
            continue;
        const Transaction transaction(*this);
        ids.removeIf([&](const auto &id) {
            if (isUsed[size_t(id.value())])
                return false;
            QSqlQuery &erase = prepared(sharedTable(kind).erase);
            erase.bindValue(0, id.value());
            run(erase);
            return true;
        });
    }
    return true;
}

std::optional<DomainRecord> PortfolioDatabase::read(quint32 id)
{
    const QByteArray bytes = rowBytes(id);
    StoredRow row;
    if (bytes.isEmpty() || !unpack(row, bytes))
        return std::nullopt;
    DomainRecord record;
    for (const SharedKind kind : sharedKinds) {
        const int shared = row.shared[size_t(kind)];
        if (shared == 0)
            continue;
        QSqlQuery &query = prepared(sharedTable(kind).selectOne);
        query.bindValue(0, shared);
        if (run(query) && query.next())
            sharedTable(kind).read(query, 0, record);
        query.finish();
    }
    row.copyTo(record);
    if (m_hasAnnotations) {
        if (const auto noted = readAnnotation(record.name)) {
            record.tags = noted->tags;
            record.note = noted->note;
        }
    }
    return record;
}

void PortfolioDatabase::lookForAnnotations()
{
    QSqlQuery &query = prepared("SELECT EXISTS(SELECT 1 FROM annotations)");
    m_hasAnnotations = run(query) && query.next() && query.value(0).toBool();
    query.finish();
}

std::optional<Portfolio::Annotation> PortfolioDatabase::readAnnotation(const QString &name)
{
    QSqlQuery &query = prepared("SELECT tags, note FROM annotations WHERE name = ?");
    query.bindValue(0, name);
    std::optional<Portfolio::Annotation> annotation;
    if (run(query) && query.next())
        annotation = {name, splitLines(query.value(0).toString()), query.value(1).toString()};
    query.finish();
    return annotation;
}

/// The tags go to `shared`.
std::optional<StoredBatch::Notes> PortfolioDatabase::readNotes(QByteArrayView name, SharedValues &shared)
{
    if (!m_hasAnnotations)
        return std::nullopt;
    const auto noted = readAnnotation(QString::fromUtf8(name));
    if (!noted)
        return std::nullopt;
    shared.tagSets.append(noted->tags);
    return StoredBatch::Notes{int(shared.tagSets.size()) - 1, noted->note.toUtf8()};
}

// --- The list ---------------------------------------------------------------------------------------------------------

int PortfolioDatabase::sharedIdOf(SharedKind kind, const DomainRecord &record)
{
    const SharedTable &table = sharedTable(kind);
    const quint64 hash = table.hash(record);
    if (const int known = m_sharedIds[size_t(kind)].value(hash); known != 0)
        return known;
    QSqlQuery &query = prepared(table.insert);
    const QVariantList values = table.values(record);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!run(query))
        return 0;
    const int id = query.lastInsertId().toInt();
    m_sharedIds[size_t(kind)].insert(hash, id);
    return id;
}

SharedIds PortfolioDatabase::sharedIdsOf(const DomainRecord &record)
{
    SharedIds ids{};
    for (const SharedKind kind : sharedKinds) {
        if (record.detailsMs != 0 || kind == SharedKind::State || kind == SharedKind::Owner)
            ids[size_t(kind)] = sharedIdOf(kind, record);
    }
    return ids;
}

void PortfolioDatabase::writeRow(const DomainRecord &record, quint32 row)
{
    const RowTexts texts(record);
    QByteArray bytes;
    texts.row(sharedIdsOf(record)).pack(bytes);
    // Never a second row of a domain, whatever the disk said before.
    QSqlQuery &query = prepared("INSERT OR REPLACE INTO domains(id, details_ms, row) VALUES (?, ?, ?)");
    query.bindValue(0, row);
    query.bindValue(1, record.detailsMs);
    query.bindValue(2, bytes);
    run(query);
}

PageMerge PortfolioDatabase::mergePage(const QList<service::Domain> &entries, quint32 mark, qint64 askedMs,
                                       bool tellsArrivals)
{
    PageMerge merge;
    QList<Change> changes;
    if (!buildIndex()) // names that are known would be taken for new ones
        return merge;
    // What a crash takes of a list is read again, so that pages need no transaction each.
    if (!m_pages)
        m_pages = std::make_unique<Transaction>(*this);
    NewRows newRows;
    const auto shared = std::make_shared<SharedValues>();
    merge.arrivals = StoredBatch(shared, 0);
    for (const service::Domain &entry : entries) {
        DomainRecord listed = recordOfEntry(entry, askedMs);
        const RowTexts texts(listed);
        const StoredRow told = texts.row(sharedIdsOf(listed));
        const quint64 key = StoredRow::keyOf(told.instanceId);
        const auto known = m_index.find(key);
        const quint64 hash = told.listedHash();
        if (known != m_index.end()) {
            if (mark != 0) {
                if (known->mark == mark) {
                    // Pages overlap, and answers overtake each other: which of two is the newer one is not known.
                    ++merge.repeats;
                    continue;
                }
                ++merge.fresh;
                known->mark = mark;
            }
            if (known->listed == hash)
                continue;
        }
        std::optional<DomainRecord> before;
        if (known != m_index.end()) {
            insert(newRows);
            before = read(known->row);
        }
        if (before) {
            DomainRecord after = *before;
            takeListed(after, listed);
            if (before->detailsMs > askedMs) {
                // The details are newer than this page: what both tell stays.
                after.expiresMs = before->expiresMs;
                after.status = before->status;
                after.groupId = before->groupId;
                after.group = before->group;
                after.remark = before->remark;
            }
            changes += changesBetween(*before, after);
            writeRow(after, known->row);
            known->listed = before->detailsMs > askedMs ? 0 : hash; // 0: looked at again by the next pass
            merge.records.append(std::move(after));
            continue;
        }
        if (known == m_index.end())
            merge.fresh += mark != 0 ? 1 : 0;
        ++merge.arrived;
        if (tellsArrivals)
            changes.append(arrivalOf(listed));
        if (known == m_index.end()) {
            m_index.insert(key, {hash, mark, ++m_lastRow});
            const QByteArrayView bytes = newRows.add(m_lastRow, told);
            merge.arrivals.append(bytes);
            if (const auto noted = readNotes(told.name, *shared))
                merge.arrivals.addNotes(merge.arrivals.size() - 1, *noted);
            for (const SharedKind kind : {SharedKind::State, SharedKind::Owner}) {
                auto &values = shared->byId[size_t(kind)];
                if (const int id = told.shared[size_t(kind)]; !values.contains(id))
                    sharedTable(kind).copy(listed, values[id]);
            }
            continue;
        }
        // The disk did not keep it; whoever listens has it.
        known->listed = hash;
        writeRow(listed, known->row);
        if (m_hasAnnotations) {
            if (const auto noted = readAnnotation(listed.name)) {
                listed.tags = noted->tags;
                listed.note = noted->note;
            }
        }
        merge.records.append(std::move(listed));
    }
    insert(newRows);
    merge.changes = addChanges(std::move(changes), askedMs);
    m_pagesRows += merge.arrivals.size() + merge.records.size();
    if (m_pagesRows >= rowsOfPages || mark == 0) { // entries of no pass have no end that would write them
        m_pages.reset();
        m_pagesRows = 0;
    }
    return merge;
}

QByteArrayView PortfolioDatabase::NewRows::add(quint32 id, const StoredRow &row)
{
    if (count++ == 0)
        firstId = id;
    const qsizetype from = bytes.size();
    row.pack(bytes);
    // A number each, of which SQLite takes start and length: one bound value costs as much as the whole rest of a row.
    pieces += QByteArray::number((quint64(from) << lengthBits) | quint64(bytes.size() - from)) + ',';
    return QByteArrayView(bytes).sliced(from);
}

/// Rows of rising numbers, by one statement.
void PortfolioDatabase::insert(NewRows &rows)
{
    if (rows.count == 0)
        return;
    static_assert(NewRows::lengthBits == 28);
    rows.pieces.back() = ']';
    QSqlQuery &query = prepared("INSERT OR REPLACE INTO domains(id, details_ms, row) "
                                "SELECT ? + key, 0, substr(?, 1 + (value >> 28), value & 268435455) FROM json_each(?)");
    query.bindValue(0, rows.firstId);
    query.bindValue(1, rows.bytes);
    query.bindValue(2, QString::fromLatin1(rows.pieces));
    run(query);
    rows = {};
}

int PortfolioDatabase::unseenCount(quint32 mark)
{
    if (!buildIndex())
        return 0;
    return int(std::count_if(m_index.cbegin(), m_index.cend(), [&](const Brief &brief) { return brief.mark != mark; }));
}

QList<DetailsWish> PortfolioDatabase::unseen(quint32 mark)
{
    QList<DetailsWish> found;
    if (unseenCount(mark) == 0)
        return found;
    QSqlQuery &query = prepared("SELECT row FROM domains");
    if (run(query)) {
        while (query.next()) {
            const QByteArray bytes = query.value(0).toByteArray();
            StoredRow row;
            if (unpack(row, bytes) && m_index.value(StoredRow::keyOf(row.instanceId)).mark != mark)
                found.append(wishOf(row));
        }
    }
    query.finish();
    return found;
}

int PortfolioDatabase::remove(const QList<DetailsWish> &gone, qint64 nowMs)
{
    QList<Change> changes;
    const Transaction transaction(*this);
    for (const DetailsWish &wish : gone) {
        QSqlQuery &query = prepared("DELETE FROM domains WHERE id = ?");
        query.bindValue(0, rowOf(wish.instanceId));
        run(query);
        m_index.remove(StoredRow::keyOf(wish.instanceId.toUtf8()));
        changes.append(goneOf(wish.instanceId, wish.name));
    }
    return addChanges(std::move(changes), nowMs);
}

namespace {

constexpr QLatin1StringView outcomeWords[] = {"never"_L1, "complete"_L1, "disturbed"_L1, "cancelled"_L1, "failed"_L1};

} // namespace

SyncOutcome PortfolioDatabase::readOutcome()
{
    QHash<QString, QVariant> meta;
    QSqlQuery &query = prepared("SELECT key, value FROM meta");
    if (run(query)) {
        while (query.next())
            meta.insert(query.value(0).toString(), query.value(1));
    }
    query.finish();
    SyncOutcome outcome;
    const QString word = meta.value(u"sync_outcome"_s).toString();
    for (int i = 0; i < int(std::size(outcomeWords)); ++i) {
        if (word == outcomeWords[i])
            outcome.kind = SyncOutcome::Kind(i);
    }
    outcome.endedMs = meta.value(u"sync_ended_ms"_s).toLongLong();
    outcome.completeMs = meta.value(u"sync_complete_ms"_s).toLongLong();
    outcome.changes = meta.value(u"sync_changes"_s).toInt();
    const QString kind = meta.value(u"sync_error_kind"_s).toString();
    if (outcome.kind == SyncOutcome::Kind::Failed) {
        ApiError error{.kind = ApiError::Kind::Network,
                       .code = meta.value(u"sync_error_code"_s).toString(),
                       .serverText = meta.value(u"sync_error_text"_s).toString(),
                       .requestId = meta.value(u"sync_error_request"_s).toString(),
                       .field = {}};
        for (int i = 0; i <= int(ApiError::Kind::Keychain); ++i) {
            if (kind == QLatin1StringView(kindName(ApiError::Kind(i))))
                error.kind = ApiError::Kind(i);
        }
        outcome.error = error;
    }
    return outcome;
}

void PortfolioDatabase::writeOutcome(const SyncOutcome &outcome, qint64 beganMs)
{
    if (outcome.kind == SyncOutcome::Kind::Complete)
        m_completeMs = beganMs;
    const ApiError error = outcome.error.value_or(ApiError{});
    const std::pair<QString, QVariant> entries[] = {
        {u"sync_outcome"_s, QString(outcomeWords[size_t(outcome.kind)])},
        {u"sync_ended_ms"_s, outcome.endedMs},
        {u"sync_complete_ms"_s, outcome.completeMs},
        {u"sync_changes"_s, outcome.changes},
        {u"sync_error_kind"_s, outcome.error ? QString::fromLatin1(kindName(error.kind)) : QString()},
        {u"sync_error_code"_s, error.code},
        {u"sync_error_text"_s, error.serverText},
        {u"sync_error_request"_s, error.requestId},
    };
    const Transaction transaction(*this);
    for (const auto &[key, value] : entries) {
        QSqlQuery &query = prepared("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)");
        query.bindValue(0, key);
        query.bindValue(1, value);
        run(query);
    }
}

// --- Details ----------------------------------------------------------------------------------------------------------

std::optional<DomainRecord> PortfolioDatabase::mergeDetails(const service::QueryDomainByInstanceIdReply &details,
                                                            qint64 readMs, int &changes)
{
    changes = 0;
    if (!buildIndex())
        return std::nullopt;
    const auto known = m_index.find(StoredRow::keyOf(details.instanceId.toUtf8()));
    if (known == m_index.end())
        return std::nullopt;
    const std::optional<DomainRecord> before = read(known->row);
    if (!before)
        return std::nullopt;
    DomainRecord after = *before;
    takeDetails(after, details, readMs);
    const Transaction transaction(*this);
    writeRow(after, known->row);
    known->listed = RowTexts(after).row(sharedIdsOf(after)).listedHash();
    changes = addChanges(changesBetween(*before, after), readMs);
    return after;
}

QList<DetailsWish> PortfolioDatabase::staleOf(const QStringList &instanceIds, qint64 olderThanMs)
{
    QList<DetailsWish> stale;
    for (const QString &id : instanceIds) {
        const QByteArray bytes = rowBytes(rowOf(id));
        StoredRow row;
        if (!bytes.isEmpty() && unpack(row, bytes) && row.detailsMs < olderThanMs)
            stale.append(wishOf(row));
    }
    return stale;
}

QList<DetailsWish> PortfolioDatabase::namesOf(const QStringList &instanceIds)
{
    return staleOf(instanceIds, std::numeric_limits<qint64>::max());
}

QList<DetailsWish> PortfolioDatabase::stalest(qint64 olderThanMs, int most)
{
    QList<DetailsWish> stale;
    QSqlQuery &query = prepared("SELECT row FROM domains WHERE details_ms < ? ORDER BY details_ms, id LIMIT ?");
    query.bindValue(0, olderThanMs);
    query.bindValue(1, most);
    if (run(query)) {
        while (query.next()) {
            const QByteArray bytes = query.value(0).toByteArray();
            StoredRow row;
            if (unpack(row, bytes))
                stale.append(wishOf(row));
        }
    }
    query.finish();
    return stale;
}

int PortfolioDatabase::staleCount(qint64 olderThanMs)
{
    QSqlQuery &query = prepared("SELECT COUNT(*) FROM domains WHERE details_ms < ?");
    query.bindValue(0, olderThanMs);
    const int count = run(query) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

// --- Annotations ------------------------------------------------------------------------------------------------------

QList<Portfolio::Annotation> PortfolioDatabase::annotate(const QStringList &names, const Annotate &change)
{
    QList<Portfolio::Annotation> changed;
    const Transaction transaction(*this, Transaction::Keep::Durable);
    for (const QString &name : names) {
        const auto before = readAnnotation(name);
        Portfolio::Annotation after = before.value_or(Portfolio::Annotation{name, {}, {}});
        change(after);
        after.name = name;
        after.tags = cleanTags(after.tags);
        if (after == before.value_or(Portfolio::Annotation{name, {}, {}}))
            continue;
        if (after.tags.isEmpty() && after.note.isEmpty()) {
            QSqlQuery &query = prepared("DELETE FROM annotations WHERE name = ?");
            query.bindValue(0, name);
            run(query);
        } else {
            QSqlQuery &query = prepared("INSERT OR REPLACE INTO annotations(name, tags, note) VALUES (?, ?, ?)");
            query.bindValue(0, name);
            query.bindValue(1, after.tags.join(u'\n'));
            query.bindValue(2, after.note);
            run(query);
            m_hasAnnotations = true;
        }
        changed.append(after); // as the person sees it, whatever the disk said
    }
    return changed;
}

// --- The change feed --------------------------------------------------------------------------------------------------

int PortfolioDatabase::addChanges(QList<Change> changes, qint64 nowMs)
{
    if (changes.isEmpty())
        return 0;
    QSqlQuery &query = prepared("INSERT INTO changes(found_ms, instance_id, name, kind, before, after, acknowledged) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)");
    qint64 last = 0;
    for (const Change &change : changes) {
        query.bindValue(0, nowMs);
        query.bindValue(1, change.instanceId);
        query.bindValue(2, change.name);
        query.bindValue(3, wordOf(change.kind));
        query.bindValue(4, change.before);
        query.bindValue(5, change.after);
        const bool isExpected = !m_expected.isEmpty() && takeExpected(change, nowMs);
        query.bindValue(6, int(isExpected));
        if (run(query)) {
            last = query.lastInsertId().toLongLong();
            m_openChanges += isExpected ? 0 : 1;
        }
    }
    if (last > mostChanges) {
        QSqlQuery &old = prepared("DELETE FROM changes WHERE id <= ?");
        old.bindValue(0, last - mostChanges);
        if (run(old) && old.numRowsAffected() > 0)
            countOpenChanges();
    }
    return int(changes.size());
}

bool PortfolioDatabase::takeExpected(const Change &change, qint64 nowMs)
{
    const auto expected = m_expected.find(change.instanceId);
    if (expected == m_expected.end())
        return false;
    if (expected->untilMs < nowMs) {
        m_expected.erase(expected);
        return false;
    }
    if (change.kind == ChangeKind::ExpiresLater)
        return std::exchange(expected->laterExpiry, false);
    if (isNormalAgain(change.kind, change.after))
        return std::exchange(expected->normalStatus, false);
    return false;
}

void PortfolioDatabase::expectRenewal(const QStringList &instanceIds, qint64 nowMs)
{
    m_expected.removeIf([&](const auto &one) { return one.value().untilMs < nowMs; });
    QSet<QString> renewed;
    for (const QString &id : instanceIds) {
        renewed.insert(id);
        m_expected.insert(id, {.untilMs = nowMs + renewalExpectedMs});
    }
    // One walk over what is open: there may be many of either.
    QList<qint64> explained;
    QSqlQuery &query = prepared("SELECT id, found_ms, instance_id, kind, after FROM changes "
                                "WHERE acknowledged = 0 ORDER BY id DESC");
    if (run(query)) {
        while (query.next()) {
            if (query.value(1).toLongLong() < nowMs - renewalSeenMs || !renewed.contains(query.value(2).toString()))
                continue;
            Change change;
            change.instanceId = query.value(2).toString();
            change.kind = kindOf(query.value(3).toString()).value_or(ChangeKind::Arrived);
            change.after = query.value(4).toString();
            if (takeExpected(change, nowMs))
                explained.append(query.value(0).toLongLong());
        }
    }
    query.finish();
    if (!explained.isEmpty())
        acknowledge(explained);
}

void PortfolioDatabase::countOpenChanges()
{
    QSqlQuery &query = prepared("SELECT COUNT(*) FROM changes WHERE acknowledged = 0");
    if (run(query) && query.next())
        m_openChanges = query.value(0).toInt();
    query.finish();
}

QList<Change> PortfolioDatabase::readChanges()
{
    QList<Change> changes;
    QSqlQuery &query =
        prepared("SELECT id, found_ms, instance_id, name, kind, before, after, acknowledged FROM changes "
                 "ORDER BY id DESC");
    if (run(query)) {
        while (query.next()) {
            const auto kind = kindOf(query.value(4).toString());
            if (!kind)
                continue; // of a program that knows more kinds
            Change change;
            change.id = query.value(0).toLongLong();
            change.foundMs = query.value(1).toLongLong();
            change.instanceId = query.value(2).toString();
            change.name = query.value(3).toString();
            change.kind = *kind;
            change.before = query.value(5).toString();
            change.after = query.value(6).toString();
            change.acknowledged = query.value(7).toBool();
            change.rank = rankOf(change.kind, change.after);
            changes.append(std::move(change));
        }
    }
    query.finish();
    return changes;
}

void PortfolioDatabase::acknowledge(const QList<qint64> &ids)
{
    {
        const Transaction transaction(*this, Transaction::Keep::Durable);
        QSqlQuery &query = prepared("UPDATE changes SET acknowledged = 1 WHERE id = ?");
        for (const qint64 id : ids) {
            query.bindValue(0, id);
            run(query);
        }
    }
    countOpenChanges();
}

} // namespace namestead
