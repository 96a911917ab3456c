#include "models/portfolio/databasefile.h"

#include <QAtomicInteger>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QString newConnectionName()
{
    static QAtomicInteger<int> last = 0;
    return u"portfolio-%1"_s.arg(++last);
}

constexpr const char16_t *companions[] = {u"-wal", u"-shm", u"-journal"};

/// 0 in detail_id: never read.
const QStringList &schemaOfVersion1()
{
    static const QStringList statements{
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
        u"CREATE TABLE list_values(id INTEGER PRIMARY KEY, status TEXT, real_name TEXT, registrant_type TEXT, "
        "suffix_kind TEXT, group_id TEXT, group_name TEXT, owner TEXT, registrar TEXT, premium INTEGER, auto_renew INTEGER)"_s,
        u"CREATE TABLE detail_values(id INTEGER PRIMARY KEY, dns_servers TEXT, transfer_lock TEXT, update_lock TEXT, "
        "transfer_out TEXT, registrant_updating TEXT, email_state TEXT, email_hold INTEGER, registrant_name TEXT, "
        "registrant_organization TEXT, zh_registrant_name TEXT, zh_registrant_organization TEXT, email TEXT)"_s,
        u"CREATE TABLE domains(id INTEGER PRIMARY KEY, instance_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
        "expires_ms INTEGER NOT NULL, registered_ms INTEGER NOT NULL, listed_ms INTEGER NOT NULL, "
        "details_ms INTEGER NOT NULL DEFAULT 0, list_id INTEGER NOT NULL, detail_id INTEGER NOT NULL DEFAULT 0, remark TEXT)"_s,
        u"CREATE INDEX domains_by_name ON domains(name)"_s,
        u"CREATE TABLE annotations(name TEXT PRIMARY KEY, tags TEXT) WITHOUT ROWID"_s,
    };
    return statements;
}

/// The change feed, notes beside tags, and the order in which details are read.
const QStringList &stepToVersion2()
{
    static const QStringList statements{
        u"ALTER TABLE annotations ADD COLUMN note TEXT"_s,
        u"CREATE TABLE changes(id INTEGER PRIMARY KEY AUTOINCREMENT, found_ms INTEGER NOT NULL, instance_id TEXT NOT NULL, "
        "name TEXT NOT NULL, kind TEXT NOT NULL, before TEXT, after TEXT, acknowledged INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX changes_open ON changes(id) WHERE acknowledged = 0"_s,
        u"CREATE INDEX domains_by_details ON domains(details_ms)"_s,
    };
    return statements;
}

/// A domain's own values in one piece (StoredRow), what it shares in four tables (SharedKind), and no index by name or id: where a
/// domain's row is, is known in memory, and an index in no order of arrival made each page of a sync write a hundred pages of
/// the file. PortfolioDatabase moves the rows over.
const QStringList &stepToVersion3()
{
    static const QStringList statements{
        u"ALTER TABLE domains RENAME TO domains_of_version_2"_s,
        u"DROP INDEX domains_by_name"_s,
        u"DROP INDEX domains_by_details"_s,
        u"CREATE TABLE states(id INTEGER PRIMARY KEY, status TEXT, real_name TEXT, registrant_type TEXT, "
        "suffix_kind TEXT, group_id TEXT, group_name TEXT, premium INTEGER, auto_renew INTEGER)"_s,
        u"CREATE TABLE owners(id INTEGER PRIMARY KEY, owner TEXT, registrar TEXT)"_s,
        u"CREATE TABLE details(id INTEGER PRIMARY KEY, dns_servers TEXT, transfer_lock TEXT, update_lock TEXT, "
        "transfer_out TEXT, registrant_updating TEXT, email_state TEXT, email_hold INTEGER)"_s,
        u"CREATE TABLE contacts(id INTEGER PRIMARY KEY, registrant_name TEXT, registrant_organization TEXT, "
        "zh_registrant_name TEXT, zh_registrant_organization TEXT, email TEXT)"_s,
        u"CREATE TABLE domains(id INTEGER PRIMARY KEY, details_ms INTEGER NOT NULL, row BLOB NOT NULL)"_s,
        u"CREATE INDEX domains_by_details ON domains(details_ms)"_s,
    };
    return statements;
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path) : m_path(path), m_name(newConnectionName()) {}

DatabaseFile::~DatabaseFile()
{
    close();
}

QSqlDatabase DatabaseFile::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

void DatabaseFile::close()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

bool DatabaseFile::isDamage(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == corrupt || code == notADatabase;
}

PortfolioFile DatabaseFile::open(qint64 nowMs)
{
    PortfolioFile file;
    file.path = m_path;
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.absolutePath())) {
        file.condition = PortfolioFile::Condition::Unusable;
        file.error = u"the folder %1 cannot be made"_s.arg(QDir::toNativeSeparators(info.absolutePath()));
        return file;
    }
    m_new = !info.exists() || info.size() == 0;
    Step step = connectAndPrepare();
    if (step == Step::Done && !m_new && info.size() <= checkedAtOnce && !isWhole(m_path))
        step = Step::Damaged;
    switch (step) {
    case Step::Done:
        file.condition = m_new ? PortfolioFile::Condition::New : PortfolioFile::Condition::Good;
        break;
    case Step::Damaged:
        return setAside(nowMs);
    case Step::Newer:
        close();
        file.condition = PortfolioFile::Condition::Newer;
        break;
    case Step::Refused:
        close();
        file.condition = PortfolioFile::Condition::Unusable;
        file.error = m_error;
        break;
    }
    return file;
}

DatabaseFile::Step DatabaseFile::run(const QString &sql)
{
    QSqlQuery query(connection());
    if (query.exec(sql))
        return Step::Done;
    m_error = query.lastError().text();
    return isDamage(query.lastError()) ? Step::Damaged : Step::Refused;
}

DatabaseFile::Step DatabaseFile::connectAndPrepare()
{
    close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open()) {
            m_error = database.lastError().text();
            return isDamage(database.lastError()) ? Step::Damaged : Step::Refused;
        }
    }
    // Which version comes before anything that writes: a newer file stays as it is.
    int version = 0;
    {
        QSqlQuery query(connection());
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
            m_error = query.lastError().text();
            return isDamage(query.lastError()) ? Step::Damaged : Step::Refused;
        }
        version = query.value(0).toInt();
    }
    if (version > schemaVersion)
        return Step::Newer;
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -16000"_s,
                                  u"PRAGMA journal_size_limit = 67108864"_s, u"PRAGMA wal_autocheckpoint = 4000"_s}) {
        if (const Step step = run(pragma); step != Step::Done)
            return step;
    }
    const Step step = migrate();
    if (step != Step::Done)
        return step;
    // A schema that is there but cannot be read, or is not ours, shows here.
    for (const QString &table : {u"meta"_s, u"states"_s, u"owners"_s, u"details"_s, u"contacts"_s, u"domains"_s,
                                 u"annotations"_s, u"changes"_s}) {
        QSqlQuery query(connection());
        if (!query.exec(u"SELECT * FROM %1 LIMIT 1"_s.arg(table))) {
            m_error = query.lastError().text();
            return Step::Damaged;
        }
    }
    return Step::Done;
}

DatabaseFile::Step DatabaseFile::migrate()
{
    if (const Step step = run(u"BEGIN IMMEDIATE"_s); step != Step::Done) // says at once when nothing can be written
        return step;
    int version = 0;
    {
        QSqlQuery query(connection());
        if (query.exec(u"PRAGMA user_version"_s) && query.next())
            version = query.value(0).toInt();
    }
    if (version == schemaVersion)
        return run(u"ROLLBACK"_s); // nothing to write
    const QStringList *const steps[schemaVersion] = {&schemaOfVersion1(), &stepToVersion2(), &stepToVersion3()};
    for (; version < schemaVersion; ++version) {
        for (const QString &statement : *steps[version]) {
            if (const Step step = run(statement); step != Step::Done) {
                const QString error = m_error;
                run(u"ROLLBACK"_s);
                m_error = error;
                // Tables that stand in the way of a first schema, or are missing for a later one: not a file of ours.
                return step == Step::Refused && error.contains("table"_L1) ? Step::Damaged : step;
            }
        }
    }
    if (const Step step = run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)); step != Step::Done)
        return step;
    return run(u"COMMIT"_s);
}

PortfolioFile DatabaseFile::setAside(qint64 nowMs)
{
    close();
    PortfolioFile file;
    file.path = m_path;
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.damaged-%2"_s.arg(m_path, stamp);
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = u"%1.damaged-%2-%3"_s.arg(m_path, stamp).arg(number);
    if (!QFile::rename(m_path, aside)) {
        file.condition = PortfolioFile::Condition::Unusable;
        file.error = u"the damaged file cannot be renamed"_s;
        return file;
    }
    for (const char16_t *companion : companions) {
        const QString name = m_path + QString::fromUtf16(companion);
        // A log that stayed would be played into the new file.
        if (QFileInfo::exists(name) && !QFile::rename(name, aside + QString::fromUtf16(companion)))
            QFile::remove(name);
    }
    m_new = true;
    if (connectAndPrepare() != Step::Done) {
        close();
        file.condition = PortfolioFile::Condition::Unusable;
        file.error = m_error;
        return file;
    }
    file.condition = PortfolioFile::Condition::SetAside;
    file.asidePath = aside;

    // Tags and notes exist nowhere else. What cannot be read any more is left behind: the file stays for a closer look.
    const QString from = newConnectionName();
    {
        QSqlDatabase damaged = QSqlDatabase::addDatabase(u"QSQLITE"_s, from);
        damaged.setDatabaseName(aside);
        damaged.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (damaged.open()) {
            const std::pair<QString, QString> moves[] = {
                {u"SELECT name, tags, note FROM annotations"_s,
                 u"INSERT OR IGNORE INTO annotations(name, tags, note) VALUES (?, ?, ?)"_s},
                {u"SELECT found_ms, instance_id, name, kind, before, after, acknowledged FROM changes"_s,
                 u"INSERT INTO changes(found_ms, instance_id, name, kind, before, after, acknowledged) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)"_s},
            };
            connection().transaction();
            for (const auto &[select, insert] : moves) {
                QSqlQuery read(damaged);
                read.setForwardOnly(true);
                QSqlQuery write(connection());
                if (!read.exec(select) || !write.prepare(insert))
                    continue;
                const int columns = int(insert.count(u'?'));
                while (read.next()) {
                    for (int i = 0; i < columns; ++i)
                        write.bindValue(i, read.value(i));
                    if (!write.exec())
                        break;
                }
            }
            connection().commit();
            damaged.close();
        }
    }
    QSqlDatabase::removeDatabase(from);
    return file;
}

bool DatabaseFile::isWhole(const QString &path)
{
    const QString name = newConnectionName();
    bool whole = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"PRAGMA quick_check(1)"_s) && query.next())
                whole = query.value(0).toString() == "ok"_L1;
            else
                whole = !isDamage(query.lastError());
        }
    }
    QSqlDatabase::removeDatabase(name);
    return whole;
}

QStringList DatabaseFile::allFiles(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const bool companion = std::any_of(std::begin(companions), std::end(companions), [&](const char16_t *end) {
            return name == info.fileName() + QString::fromUtf16(end);
        });
        if (name == info.fileName() || companion || name.startsWith(info.fileName() + ".damaged-"_L1))
            files.append(folder.filePath(name));
    }
    return files;
}

} // namespace namestead
