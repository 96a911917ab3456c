#include "portfoliolab.h"

#include "models/portfolio/domainname.h"

#include <random>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::NameId;
using Kind = SyncOutcome::Kind;

/// Whole lists from a running practice service: changing, broken, given up.
class SyncTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void namesAreUnicodeAndLowerCase();
    void secondSyncChangesNothing();
    void isThereAfterARestart();
    void takesWhatMovedBetweenSyncs();
    void survivesAListThatChanges_data();
    void survivesAListThatChanges();
    void saysWhenTheListNeverRests();
    void keepsEverythingWhenManyGo();
    void copesWithFaults_data();
    void copesWithFaults();
    void anErrorKeepsEverything();
    void anEmptyAnswerIsNoEmptyAccount();
    void cancelsAndGoesOn();
    void takesSmallerPages();
    void emptyAccount();
    void erases();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
};

void SyncTest::namesAreUnicodeAndLowerCase()
{
    QCOMPARE(canonicalDomainName(u" Example.COM. "_s), u"example.com"_s);
    QCOMPARE(canonicalDomainName(u"xn--fiqs8s.xn--55qx5d"_s), u"中国.公司"_s);
    QCOMPARE(canonicalDomainName(u"XN--FIQS8S.com"_s), u"中国.com"_s);
    QCOMPARE(canonicalDomainName(u"中国.COM"_s), u"中国.com"_s);
    QCOMPARE(canonicalDomainName(u"xn--.com"_s), u"xn--.com"_s); // cannot be decoded
    QCOMPARE(asciiDomainName(u"中国.公司"_s), u"xn--fiqs8s.xn--55qx5d"_s);
    QCOMPARE(asciiDomainName(u"Example.com"_s), u"example.com"_s);
}

void SyncTest::secondSyncChangesNothing()
{
    Service service(350);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    const auto records = listener.records;
    const qint64 before = service.practice.counts().of(u"QueryDomainList"_s);
    QCOMPARE(before, 4);
    QVERIFY(listener.sync());
    QCOMPARE(service.practice.counts().of(u"QueryDomainList"_s) - before, 4);
    QCOMPARE(listener.changedRecords, 350);
    QCOMPARE(listener.records, records);
    QCOMPARE(portfolio.lastSync().changes, 0);
}

void SyncTest::isThereAfterARestart()
{
    Service service(5'600);
    const QString file = newFile();
    PortfolioSettings settings = stillSettings();
    settings.pageSize = 1'000;
    QHash<QString, DomainRecord> records;
    qint64 completeMs = 0;
    {
        Portfolio portfolio(file, service.reach(), settings);
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        records = listener.records;
        completeMs = portfolio.lastSync().completeMs;
    }
    service.practice.stop();
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.file().condition, PortfolioFile::Condition::Good);
    QCOMPARE(listener.loads, 2); // batches of 5,000
    QCOMPARE(listener.loadedTwice, 0);
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(portfolio.lastSync().completeMs, completeMs);
    QCOMPARE(listener.records.size(), records.size());
    for (DomainRecord record : listener.records) {
        record.listedMs = records.value(record.instanceId).listedMs; // the complete pass, not the single page
        QCOMPARE(record, records.value(record.instanceId));
    }
}

void SyncTest::takesWhatMovedBetweenSyncs()
{
    Service service(450);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    service.practice.withWorld([](practice::World &world) {
        auto &names = world.names();
        for (const quint32 id : {0u, 77u, 200u, 449u})
            names.remove(NameId(id));
        for (int i = 0; i < 5; ++i)
            names.add(u"late-%1.com"_s.arg(i), names.at(NameId(quint32(5 + 80 * i))));
        names.edit(NameId(10)).expirationMs += 365 * practice::dayMs;
    });
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.lastSync().changes, 4 + 5 + 1);
    QCOMPARE(portfolio.openChanges(), 10);
}

void SyncTest::survivesAListThatChanges_data()
{
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("moved");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("names leave") << 1 << 0 << 0 << quint64(1);
    QTest::newRow("names come") << 0 << 1 << 0 << quint64(2);
    QTest::newRow("as many leave as come") << 1 << 1 << 0 << quint64(3); // the total says nothing
    QTest::newRow("the order changes") << 0 << 0 << 2 << quint64(4);
    QTest::newRow("everything") << 2 << 2 << 2 << quint64(5);
    QTest::newRow("everything else") << 2 << 2 << 2 << quint64(6);
}

void SyncTest::survivesAListThatChanges()
{
    QFETCH(int, removed);
    QFETCH(int, added);
    QFETCH(int, moved);
    QFETCH(quint64, seed);
    Service service(900, seed);
    std::mt19937_64 random(seed);
    int requests = 0;
    int made = 0;
    QHash<QString, QString> stayed = service.names();
    // Under the world's lock, so that the total changes by the difference only; during the first pass.
    service.beforeEach = [&] {
        if (++requests > 10 || requests % 2 != 0)
            return;
        service.practice.withWorld([&](practice::World &world) {
            auto &names = world.names();
            const auto anyName = [&] {
                for (;;) {
                    const auto id = NameId(quint32(random() % names.end()));
                    if (names.isPresent(id))
                        return id;
                }
            };
            for (int i = 0; i < removed; ++i) {
                const NameId id = anyName();
                stayed.remove(names.instanceIdOf(id));
                names.remove(id);
            }
            for (int i = 0; i < added; ++i)
                names.add(u"new-%1.com"_s.arg(++made), names.at(anyName())); // somewhere in the middle
            for (int i = 0; i < moved; ++i) {
                const qint64 date = names.at(anyName()).registrationMs;
                const NameId id = anyName();
                stayed.remove(names.instanceIdOf(id));
                names.edit(id).registrationMs = date + 1;
            }
        });
    };
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QVERIFY(requests >= 10); // all of it happened while it was read
    const QHash<QString, QString> found = listener.names();
    for (auto it = stayed.cbegin(); it != stayed.cend(); ++it)
        QCOMPARE(found.value(it.key()), it.value());
    QVERIFY(listener.sync());
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.count(), int(service.names().size()));
    QCOMPARE(listener.removedUnknown, 0);
}

void SyncTest::saysWhenTheListNeverRests()
{
    Service service(900);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    const qint64 completeMs = portfolio.lastSync().completeMs;
    // Dates change, so that nothing keeps its place.
    std::mt19937_64 random(1);
    service.beforeEach = [&] {
        service.practice.withWorld([&](practice::World &world) {
            auto &names = world.names();
            for (int i = 0; i < 300; ++i)
                names.edit(NameId(quint32(random() % names.end()))).registrationMs =
                    names.at(NameId(quint32(random() % names.end()))).registrationMs + 1;
        });
    };
    const qint64 before = service.practice.counts().of(u"QueryDomainList"_s);
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Disturbed);
    QCOMPARE(portfolio.lastSync().completeMs, completeMs);
    QCOMPARE(listener.records.size(), 900);                                                // nothing is called gone
    QVERIFY(service.practice.counts().of(u"QueryDomainList"_s) - before <= 3 * (11 + 24)); // three passes with repairs
    service.beforeEach = {};
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(listener.names(), service.names());
}

void SyncTest::keepsEverythingWhenManyGo()
{
    Service service(600);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    service.practice.withWorld([](practice::World &world) {
        for (quint32 i = 100; i < 400; ++i)
            world.names().remove(NameId(i));
    });
    const qint64 before = service.practice.counts().of(u"QueryDomainList"_s);
    QVERIFY(listener.sync());
    QCOMPARE(service.practice.counts().of(u"QueryDomainList"_s) - before, 8); // two passes of four pages
    QCOMPARE(service.practice.counts().of(u"QueryDomainByInstanceId"_s), 0);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.lastSync().changes, 300);
}

void SyncTest::copesWithFaults_data()
{
    using practice::FaultKind;
    QTest::addColumn<int>("kind");
    for (const FaultKind kind :
         {FaultKind::LostBefore, FaultKind::LostAfter, FaultKind::ResetAfter, FaultKind::HalfHeader,
          FaultKind::HalfBody, FaultKind::Throttle, FaultKind::Error, FaultKind::Status500Html, FaultKind::NonJson200,
          FaultKind::Garbage, FaultKind::EmptyBody, FaultKind::WrongTypes})
        QTest::newRow(practice::faultKindName(kind)) << int(kind);
}

void SyncTest::copesWithFaults()
{
    QFETCH(int, kind);
    Service service(700);
    practice::FaultRule rule;
    rule.kind = practice::FaultKind(kind);
    rule.match = u"QueryDomainList"_s;
    rule.times = 6;
    rule.skip = 3;
    rule.probability = 0.5;
    service.practice.addFault(rule);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QVERIFY(!service.practice.firedFaults().empty());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(listener.names(), service.names());
}

void SyncTest::anErrorKeepsEverything()
{
    Service service(500);
    const QString file = newFile();
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    practice::FaultRule rule;
    rule.kind = practice::FaultKind::Error;
    rule.match = u"QueryDomainList"_s;
    rule.times = -1;
    rule.skip = 2;
    rule.http = 403;
    rule.code = u"Forbidden.RAM"_s;
    service.practice.addFault(rule);
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Failed);
    QCOMPARE(portfolio.lastSync().error->kind, ApiError::Kind::Forbidden);
    QVERIFY(portfolio.lastSync().completeMs > 0);
    QCOMPARE(listener.records.size(), 500);
    QCOMPARE(portfolio.openChanges(), 0);

    service.refusal = ApiError{.kind = ApiError::Kind::Keychain, .code = u"Locked"_s};
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().error->kind, ApiError::Kind::Keychain);
    QCOMPARE(listener.records.size(), 500);

    Portfolio again(file, service.reach(), stillSettings());
    Listener reader(again);
    QVERIFY(reader.open());
    QCOMPARE(reader.records.size(), 500);
    QCOMPARE(again.lastSync().kind, Kind::Failed);
    QCOMPARE(again.lastSync().error->kind, ApiError::Kind::Keychain);
    QCOMPARE(again.lastSync().error->code, u"Locked"_s);
}

void SyncTest::anEmptyAnswerIsNoEmptyAccount()
{
    Service service(50);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    practice::FaultRule rule;
    rule.kind = practice::FaultKind::WrongTypes;
    rule.match = u"QueryDomainList"_s;
    rule.times = -1;
    service.practice.addFault(rule);
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Failed);
    QCOMPARE(listener.records.size(), 50);
}

void SyncTest::cancelsAndGoesOn()
{
    Service service(2'000);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    portfolio.sync();
    QVERIFY(portfolio.isSyncing());
    QVERIFY(Listener::waitFor([&] { return portfolio.progress().names >= 500; }));
    QCOMPARE(portfolio.progress().total, 2'000);
    portfolio.cancelSync();
    QVERIFY(!portfolio.isSyncing());
    QVERIFY(Listener::waitFor([&] { return listener.syncs == 1; }));
    QCOMPARE(portfolio.lastSync().kind, Kind::Cancelled);
    QVERIFY(listener.records.size() >= 500 && listener.records.size() < 2'000);
    QCOMPARE(portfolio.lastSync().completeMs, 0);
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.openChanges(), 0); // still the first filling
}

void SyncTest::takesSmallerPages()
{
    Service service(1'234);
    PortfolioSettings settings = stillSettings();
    settings.pageSize = 6'000; // the practice service gives 5,000 at the most
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QCOMPARE(listener.names(), service.names());

    Service big(5'200);
    Portfolio second(newFile(), big.reach(), settings);
    Listener other(second);
    QVERIFY(other.open());
    QVERIFY(other.sync());
    QCOMPARE(second.lastSync().kind, Kind::Complete);
    QCOMPARE(other.names(), big.names());

    // A service that refuses the size.
    Service strict(334);
    practice::FaultRule rule;
    rule.kind = practice::FaultKind::Error;
    rule.match = u"QueryDomainList"_s;
    rule.times = 2; // 200, 100
    rule.http = 400;
    rule.code = u"InvalidPageSize"_s;
    strict.practice.addFault(rule);
    settings.pageSize = 200;
    Portfolio third(newFile(), strict.reach(), settings);
    Listener last(third);
    QVERIFY(last.open());
    QVERIFY(last.sync());
    QCOMPARE(third.lastSync().kind, Kind::Complete);
    QCOMPARE(last.names(), strict.names());
    QCOMPARE(strict.practice.counts().of(u"QueryDomainList"_s), 2 + 8); // pages of 50
}

void SyncTest::emptyAccount()
{
    Service service(0);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QCOMPARE(portfolio.lastSync().kind, Kind::Complete);
    QCOMPARE(portfolio.count(), 0);
}

void SyncTest::erases()
{
    Service service(100);
    const QString file = newFile();
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QVERIFY(QFile::exists(file));
    portfolio.erase();
    QVERIFY(!portfolio.isOpen());
    QVERIFY(QDir(QFileInfo(file).path()).isEmpty());
    portfolio.sync(); // of no more use, and no harm
    portfolio.setTags({u"a.com"_s}, {u"x"_s});
    portfolio.refresh({u"S1"_s});
    QVERIFY(!portfolio.isSyncing());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "synctest.moc"
