#include "portfoliolab.h"

#include "models/portfolio/portfoliodatabase.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using Condition = PortfolioFile::Condition;

namespace {

/// Runs SQL on a file over a connection of the test's own. Returns the first value of the last statement.
QVariant sql(const QString &file, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open the test's file");
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &name, qint64 from, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QFile::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("cannot damage the test's file");
}

/// A file with all that the service has, and one name tagged "keep".
bool fillAndTag(Service &service, const QString &file, const QString &name)
{
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    const bool isFilled = listener.open() && listener.sync();
    portfolio.setTags({name}, {u"keep"_s});
    return isFilled;
}

/// The first page of a table or an index, in bytes from the start of the file.
qint64 placeOf(const QString &file, const QString &name)
{
    const qint64 root = sql(file, {u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name)}).toLongLong();
    return (root - 1) * sql(file, {u"PRAGMA page_size"_s}).toLongLong();
}

} // namespace

/// The file: made, brought up to date, found damaged, refused.
class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void makesItsFolder();
    void opensAFileOfVersion1();
    void leavesANewerFileAlone();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void findsDamageLater();
    void takesNoKnownNameForNew();
    void saysWhyItCannotBeUsed();
    void saysThatTheDiskRefuses();
    void isWholeAfterAKill();
    void setsAFileWithAnUnreadableRowAside();
    void packsRows();
    void refusesWhatIsNoRow();
    void keepsValuesThatItDoesNotKnow();
    void writesWhatIsNotedBeforeItEnds();
    void forgetsUnusedValues();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
};

void DatabaseTest::makesItsFolder()
{
    Service service(10);
    const QString file = newFile();
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        QVERIFY(!portfolio.isOpen());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(portfolio.isOpen());
        QCOMPARE(portfolio.file().condition, Condition::New);
        QCOMPARE(portfolio.file().path, file);
        QCOMPARE(portfolio.lastSync().kind, SyncOutcome::Kind::Never);
    }
    QCOMPARE(sql(file, {u"PRAGMA user_version"_s}).toInt(), DatabaseFile::schemaVersion);
    QCOMPARE(sql(file, {u"PRAGMA journal_mode"_s}).toString(), u"wal"_s);
}

void DatabaseTest::opensAFileOfVersion1()
{
    Service service(3);
    const QString file = newFile();
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    sql(file,
        {u"CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
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
         u"INSERT INTO list_values VALUES (1, '3', 'SUCCEED', '2', 'gTLD', '5', 'Shop', 'Owner Ltd', 'Registrar', 0, 1)"_s,
         u"INSERT INTO detail_values VALUES (1, 'ns1.example.com' || char(10) || 'ns2.example.com', 'OPEN', 'CLOSE', "
         "'NORMAL', 'NORMAL', '1', 0, 'A', 'B', '甲', '乙', 'a@example.com')"_s,
         u"INSERT INTO domains VALUES (1, 'S1', 'one.com', 2000, 1000, 500, 600, 1, 1, 'remark')"_s,
         u"INSERT INTO domains VALUES (2, 'S2', '二.com', 2000, 1000, 500, 0, 1, 0, NULL)"_s,
         u"INSERT INTO annotations VALUES ('二.com', 'alpha' || char(10) || 'beta')"_s, u"PRAGMA user_version = 1"_s});
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QCOMPARE(portfolio.file().condition, Condition::Good);
        QCOMPARE(listener.records.size(), 2);
        const DomainRecord one = listener.records.value(u"S1"_s);
        QCOMPARE(one.name, u"one.com"_s);
        QVERIFY(one.status == service::DomainStatus::Normal);
        QCOMPARE(one.group, u"Shop"_s);
        QCOMPARE(one.autoRenew, std::optional(true));
        QCOMPARE(one.dnsServers, (QStringList{u"ns1.example.com"_s, u"ns2.example.com"_s}));
        QVERIFY(one.transferLock == service::LockStatus::Locked);
        QCOMPARE(one.zhRegistrantName, u"甲"_s);
        QCOMPARE(one.remark, u"remark"_s);
        const DomainRecord two = listener.records.value(u"S2"_s);
        QCOMPARE(two.tags, (QStringList{u"alpha"_s, u"beta"_s}));
        QCOMPARE(two.detailsMs, 0);
        QVERIFY(two.dnsServers.isEmpty() && !two.transferLock.isSet());
        QVERIFY(listener.feed().isEmpty());
        portfolio.setNote({u"二.com"_s}, u"new in version 2"_s);
        QVERIFY(Listener::waitFor([&] { return !listener.records.value(u"S2"_s).note.isEmpty(); }));
        QVERIFY(listener.refused.isEmpty());
    }
    QCOMPARE(sql(file, {u"PRAGMA user_version"_s}).toInt(), DatabaseFile::schemaVersion);
    QCOMPARE(sql(file, {u"SELECT tags || '/' || note FROM annotations"_s}).toString(),
             u"alpha\nbeta/new in version 2"_s);
}

void DatabaseTest::leavesANewerFileAlone()
{
    Service service(3);
    const QString file = newFile();
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    sql(file,
        {u"CREATE TABLE future(x)"_s, u"INSERT INTO future VALUES (1)"_s,
         u"PRAGMA user_version = %1"_s.arg(DatabaseFile::schemaVersion + 1)});
    const QByteArray before = contents(file);
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QCOMPARE(portfolio.file().condition, Condition::Newer);
        QVERIFY(!portfolio.isOpen());
        portfolio.sync();
        portfolio.setTags({u"a.com"_s}, {u"x"_s});
        portfolio.setVisible({u"S1"_s});
        QVERIFY(!portfolio.isSyncing());
    }
    QCOMPARE(contents(file), before);
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList{u"portfolio.sqlite"_s});
}

void DatabaseTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("notesSurvive");
    QTest::newRow("header") << QString() << false;
    QTest::newRow("table") << u"domains"_s << true;
    QTest::newRow("index") << u"domains_by_details"_s << true;
    QTest::newRow("not SQLite") << u"text"_s << false;
    QTest::newRow("cut off") << u"cut"_s << false;
}

void DatabaseTest::setsADamagedFileAside()
{
    QFETCH(QString, where);
    QFETCH(bool, notesSurvive);
    Service service(1'000);
    const QString file = newFile();
    const QString name = service.names().begin().value();
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        portfolio.setAnnotations({{name, {u"keep"_s}, u"me"_s}});
    }
    if (where == u"text"_s) {
        QFile text(file);
        QVERIFY(text.open(QFile::WriteOnly | QFile::Truncate));
        text.write(QByteArray("this is no database\n").repeated(500));
    } else if (where == u"cut"_s) {
        QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2 + 100));
    } else {
        overwrite(file, where.isEmpty() ? 0 : placeOf(file, where), QByteArray(100, '\xa5'));
    }
    const QByteArray damaged = contents(file);
    overwrite(file + u"-wal"_s, 0, QByteArray(64, 'w')); // what a crash may leave

    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.file().condition, Condition::SetAside);
    QVERIFY(portfolio.file().asidePath.startsWith(file + u".damaged-"_s));
    QCOMPARE(contents(portfolio.file().asidePath), damaged);
    QVERIFY(listener.records.isEmpty());
    QVERIFY(portfolio.isOpen());
    QVERIFY(listener.sync());
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.openChanges(), 0);
    QCOMPARE(listener.named(name).tags, notesSurvive ? QStringList{u"keep"_s} : QStringList());
    QCOMPARE(listener.named(name).note, notesSurvive ? u"me"_s : QString());
}

/// A big file is shown before it is checked; here it is big by something that is not read.
void DatabaseTest::findsDamageLater()
{
    Service service(500);
    const QString file = newFile();
    const QString name = service.names().begin().value();
    QVERIFY(fillAndTag(service, file, name));
    sql(file,
        {u"CREATE TABLE ballast(x)"_s,
         u"INSERT INTO ballast VALUES (zeroblob(%1))"_s.arg(DatabaseFile::checkedAtOnce)});
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QTest::qWait(1'000);
        QCOMPARE(portfolio.file().condition, Condition::Good);
        QCOMPARE(listener.opened, 1);
    }
    overwrite(file, placeOf(file, u"domains_by_details"_s), QByteArray(200, '\xa5'));
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(listener.loadedTwice, 0);
    QVERIFY(Listener::waitFor([&] { return portfolio.file().condition == Condition::SetAside; }));
    QCOMPARE(listener.opened, 2);
    QCOMPARE(listener.removedUnknown, 0);
    // It is read anew without being asked.
    QVERIFY(Listener::waitFor([&] { return listener.syncs > 0 && portfolio.lastSync().completeMs != 0; }));
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(listener.named(name).tags, QStringList{u"keep"_s});
}

/// Row numbers are read when they are first needed: when the file does not tell them then, nothing is written.
void DatabaseTest::takesNoKnownNameForNew()
{
    Service service(30);
    const QString file = newFile();
    QVERIFY(fillAndTag(service, file, service.names().begin().value()));
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    sql(file, {u"DELETE FROM domains WHERE id = (SELECT max(id) FROM domains)"_s});
    (void)listener.sync(); // how it ends is looked at
    QVERIFY(portfolio.lastSync().kind != SyncOutcome::Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(sql(file, {u"SELECT count(*) FROM domains"_s}).toInt(), 29);
}

void DatabaseTest::saysWhyItCannotBeUsed()
{
    Service service(3);
    const QString inTheWay = m_folder.filePath(u"in-the-way"_s);
    overwrite(inTheWay, 0, "a file");
    Portfolio portfolio(inTheWay + u"/portfolio.sqlite"_s, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.file().condition, Condition::Unusable);
    QVERIFY(!portfolio.file().error.isEmpty());
    QVERIFY(!portfolio.isOpen());
    QVERIFY(!portfolio.isSyncing());
    QCOMPARE(contents(inTheWay), QByteArray("a file"));
}

void DatabaseTest::saysThatTheDiskRefuses()
{
    Service service(300);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    // No file of this process may grow beyond what the database has now: a full disk, as SQLite sees it.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 8 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const bool ended = listener.sync();
    const bool told = Listener::waitFor([&] { return !listener.refused.isEmpty(); }, 3'000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(ended);
    QVERIFY(told);
    QVERIFY(!listener.refused.first().isEmpty());
    QCOMPARE(listener.names(), service.names()); // shown all the same
}

void DatabaseTest::isWholeAfterAKill()
{
    Service service(1'000);
    const QString file = newFile();
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QVERIFY(listener.feed().isEmpty()); // the thread is through with what it had to do
    // What a killed program leaves: the file and its log, not closed.
    const QString copy = newFile();
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(QFile::exists(file + u"-wal"_s));
    QVERIFY(QFile::copy(file + u"-wal"_s, copy + u"-wal"_s));
    Portfolio after(copy, service.reach(), stillSettings());
    Listener reader(after);
    QVERIFY(reader.open());
    QCOMPARE(after.file().condition, Condition::Good);
    QCOMPARE(reader.names(), service.names());
    QCOMPARE(after.lastSync().kind, SyncOutcome::Kind::Complete);
}

/// SQLite finds nothing wrong with it.
void DatabaseTest::setsAFileWithAnUnreadableRowAside()
{
    Service service(300);
    const QString file = newFile();
    const QString name = service.names().begin().value();
    QVERIFY(fillAndTag(service, file, name));
    sql(file, {u"UPDATE domains SET row = substr(row, 1, length(row) - 1) WHERE id = 200"_s});
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.file().condition, Condition::SetAside);
    QVERIFY(listener.records.isEmpty());
    QVERIFY(listener.sync());
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(listener.named(name).tags, QStringList{u"keep"_s});
}

void DatabaseTest::packsRows()
{
    DomainRecord record;
    record.instanceId = u"S20181232"_s;
    record.name = u"例子.中国"_s;
    record.remark = u"line 1\nline 2 "_s.repeated(2'000);
    record.expiresMs = std::numeric_limits<qint64>::max();
    record.registeredMs = -1;
    record.listedMs = std::numeric_limits<qint64>::min();
    const RowTexts texts(record);
    const StoredRow row = texts.row({1, 200, 0, 70'000});
    QCOMPARE(row.ascii.toByteArray(), QByteArray("xn--fsqu00a.xn--fiqs8s"));
    QByteArray bytes("before");
    const qsizetype from = bytes.size();
    row.pack(bytes);
    StoredRow read;
    QVERIFY(read.unpack(QByteArrayView(bytes).sliced(from)));
    DomainRecord again;
    read.copyTo(again);
    QCOMPARE(again, record);
    QCOMPARE(read.shared, (SharedIds{1, 200, 0, 70'000}));
    QCOMPARE(read.ascii, row.ascii);
    QCOMPARE(read.listedHash(), row.listedHash());
    record.name = u"plain.com"_s;
    QVERIFY(RowTexts(record).row({}).ascii.isEmpty());
    QVERIFY(RowTexts(record).row({1, 200, 0, 70'000}).listedHash() != row.listedHash());
}

void DatabaseTest::refusesWhatIsNoRow()
{
    DomainRecord record;
    record.instanceId = u"S1"_s;
    record.name = u"one.com"_s;
    QByteArray bytes;
    const RowTexts texts(record);
    texts.row({1, 1, 0, 0}).pack(bytes);
    StoredRow row;
    QVERIFY(row.unpack(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!row.unpack(QByteArrayView(bytes).first(size)));
    QVERIFY(!row.unpack(bytes + 'x'));
    QVERIFY(!row.unpack(char(2) + bytes.sliced(1))); // another layout
    QVERIFY(!row.unpack(QByteArray(20, '\xff')));
}

void DatabaseTest::keepsValuesThatItDoesNotKnow()
{
    const QString file = newFile();
    service::Domain entry;
    entry.instanceId = u"S1"_s;
    entry.domainName = u"XN--FIQS8S.com"_s;
    entry.domainStatus = Open<service::DomainStatus>::fromWire("42");
    entry.domainType = Open<service::DomainType>::fromWire("brandTLD");
    service::QueryDomainByInstanceIdReply details;
    details.instanceId = u"S1"_s;
    details.domainName = entry.domainName;
    details.transferProhibitionLock = Open<service::LockStatus>::fromWire("HALF_OPEN");
    details.dnsList = {u"ns1.example.com"_s};
    {
        PortfolioDatabase database(file);
        QCOMPARE(database.open(1).condition, Condition::New);
        QCOMPARE(database.mergePage({entry}, 1, 100, false).arrived, 1);
        int changes = -1;
        QVERIFY(database.mergeDetails(details, 200, changes));
        QCOMPARE(changes, 0);
        QCOMPARE(database.takeFailure(), QString());
    }
    PortfolioDatabase database(file);
    QCOMPARE(database.open(2).condition, Condition::Good);
    QList<DomainRecord> records;
    QVERIFY(database.load(10, [&](const StoredBatch &batch) {
        records += batch.records();
        return true;
    }));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().name, u"中国.com"_s);
    QVERIFY(records.first().status == service::DomainStatus::Unknown);
    QCOMPARE(records.first().status.wire(), u"42"_s);
    QCOMPARE(records.first().suffixKind.wire(), u"brandTLD"_s);
    QCOMPARE(records.first().transferLock.wire(), u"HALF_OPEN"_s);
    QCOMPARE(records.first().premium, std::optional<bool>());
    // The same again is no change, a page that was asked for before the details is older than they.
    QVERIFY(database.mergePage({entry}, 1, 300, true).records.isEmpty());
    entry.expirationDate = Time::fromMs(5'000);
    QCOMPARE(database.mergePage({entry}, 2, 150, true).records.value(0).expiresMs, 0);
    QCOMPARE(database.mergePage({entry}, 3, 300, true).records.value(0).expiresMs, 5'000);
}

void DatabaseTest::writesWhatIsNotedBeforeItEnds()
{
    Service service(200);
    const QString file = newFile();
    QStringList names;
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        names = service.names().values();
        portfolio.setTags(names, {u"last"_s});
        portfolio.setNote(names.mid(0, 50), u"words"_s);
    } // at once
    QCOMPARE(sql(file, {u"SELECT COUNT(*) FROM annotations WHERE tags = 'last'"_s}).toInt(), 200);
    QCOMPARE(sql(file, {u"SELECT COUNT(*) FROM annotations WHERE note = 'words'"_s}).toInt(), 50);
}

void DatabaseTest::forgetsUnusedValues()
{
    const QString file = newFile();
    {
        PortfolioDatabase database(file);
        QCOMPARE(database.open(1).condition, Condition::New);
        service::Domain entry;
        entry.instanceId = u"S1"_s;
        entry.domainName = u"one.com"_s;
        for (quint32 i = 1; i <= 1'200; ++i) {
            entry.domainGroupName = u"group %1"_s.arg(i);
            database.mergePage({entry}, i, i, false);
        }
    }
    QCOMPARE(sql(file, {u"SELECT COUNT(*) FROM states"_s}).toInt(), 1'200);
    {
        PortfolioDatabase database(file);
        QCOMPARE(database.open(2).condition, Condition::Good);
        QString group;
        QVERIFY(database.load(10, [&](const StoredBatch &batch) {
            group = batch.record(0).group;
            return true;
        }));
        QCOMPARE(group, u"group 1200"_s);
    }
    QCOMPARE(sql(file, {u"SELECT COUNT(*) FROM states"_s}).toInt(), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
