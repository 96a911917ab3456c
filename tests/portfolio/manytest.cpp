#include "portfoliolab.h"

#include "models/portfolio/portfoliodatabase.h"

#include <random>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::NameId;

/// 100,000 names: whole, and on disk; and a list that changes while it is read. With NAMESTEAD_ALL_STYLES whole and changing in
/// every style of replies, 100,000 names each, in pages of a hundred as the program reads them; that takes the better part of an
/// hour. NAMESTEAD_LOAD_NAMES is the number of names of the test that loads.
class ManyTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void findsEveryName_data();
    void findsEveryName();
    void findsEveryNameOfAListThatChanges_data();
    void findsEveryNameOfAListThatChanges();
    void loads();
    void capsTheFeed();

private:
    static constexpr int names = 100'000;
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
    void readStyle(Service &service);
    const bool m_readsAll = qEnvironmentVariableIsSet("NAMESTEAD_ALL_STYLES");
    static constexpr int patienceMs = 600'000;
};

void ManyTest::findsEveryName_data()
{
    QTest::addColumn<int>("nameCase");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("text");
    if (!m_readsAll) {
        QTest::newRow("pascal catalogue") << 0 << 0 << false;
        return;
    }
    const char *const cases[] = {"pascal", "camel", "lower"};
    const char *const shapes[] = {"catalogue", "wrapped", "bare", "single"};
    for (int nameCase = 0; nameCase < 3; ++nameCase) {
        for (int shape = 0; shape < 4; ++shape) {
            for (const bool text : {false, true})
                QTest::addRow("%s %s%s", cases[nameCase], shapes[shape], text ? " text" : "")
                    << nameCase << shape << text;
        }
    }
}

void ManyTest::readStyle(Service &service)
{
    QFETCH(int, nameCase);
    QFETCH(int, shape);
    QFETCH(bool, text);
    service.practice.setStyle({.nameCase = practice::ReplyStyle::NameCase(nameCase),
                               .listShape = practice::ReplyStyle::ListShape(shape),
                               .scalarsAsText = text});
}

void ManyTest::findsEveryName()
{
    Service service(names);
    readStyle(service);
    PortfolioSettings settings = stillSettings();
    settings.pageSize = m_readsAll ? 100 : 500;
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(listener.sync(patienceMs));
    const qint64 firstMs = clock.restart();
    const qint64 pages = service.practice.counts().of(u"QueryDomainList"_s);
    QVERIFY(listener.sync(patienceMs));
    qInfo("%d names: first sync %lld ms in %lld pages, second %lld ms", names, firstMs, pages, clock.elapsed());
    QVERIFY(pages < names / settings.pageSize * 107 / 100); // once
    QCOMPARE(portfolio.lastSync().kind, SyncOutcome::Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    // Each once, but for the few that came near their expiry while this ran: the account's clock does not stand still.
    QVERIFY(listener.changedRecords >= names && listener.changedRecords < names + 20);
    QCOMPARE(portfolio.openChanges(), listener.changedRecords - names);
}

void ManyTest::findsEveryNameOfAListThatChanges_data()
{
    if (m_readsAll) {
        findsEveryName_data();
        return;
    }
    QTest::addColumn<int>("nameCase");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("text");
    QTest::newRow("pascal catalogue") << 0 << 0 << false;
}

void ManyTest::findsEveryNameOfAListThatChanges()
{
    const int count = m_readsAll ? names : 20'000;
    const int pages = count / 100;
    Service service(count);
    readStyle(service);
    std::mt19937_64 random(11);
    int requests = 0;
    int made = 0;
    int left = 0;
    int moved = 0;
    QHash<QString, QString> stayed = service.names();
    service.beforeEach = [&] {
        if (++requests > pages * 11 / 10 || requests % (pages / 40) != 0)
            return; // forty-four times, in the first pass
        service.practice.withWorld([&](practice::World &world) {
            auto &all = world.names();
            const auto anyName = [&] {
                for (;;) {
                    const auto id = NameId(quint32(random() % all.end()));
                    if (all.isPresent(id))
                        return id;
                }
            };
            // Several at once: the practice service sorts its list anew after each change.
            for (int i = 0; i < 4; ++i) {
                const auto how = random() % 4;
                if (how != 0) {
                    const NameId id = anyName();
                    stayed.remove(all.instanceIdOf(id));
                    all.remove(id);
                    ++left;
                }
                if (how != 1)
                    all.add(u"new-%1.com"_s.arg(++made), all.at(anyName()));
                if (how == 3) {
                    const qint64 date = all.at(anyName()).registrationMs;
                    const NameId id = anyName();
                    stayed.remove(all.instanceIdOf(id));
                    all.edit(id).registrationMs = date + 1;
                    ++moved;
                }
            }
        });
    };
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(listener.sync(patienceMs));
    qInfo("%d names, %d left, %d came, %d moved meanwhile: %lld ms in %lld pages", count, left, made, moved,
          clock.elapsed(), service.practice.counts().of(u"QueryDomainList"_s));
    QVERIFY(left > 50 && made > 50 && moved > 20);
    QCOMPARE(portfolio.lastSync().kind, SyncOutcome::Kind::Complete);
    const QHash<QString, QString> found = listener.names();
    for (auto it = stayed.cbegin(); it != stayed.cend(); ++it)
        QCOMPARE(found.value(it.key()), it.value());
    // What came where had been read before is there after the next one.
    QVERIFY(listener.sync(patienceMs));
    QCOMPARE(portfolio.lastSync().kind, SyncOutcome::Kind::Complete);
    QCOMPARE(listener.names(), service.names());
    QCOMPARE(portfolio.count(), int(service.names().size()));
}

void ManyTest::loads()
{
    const int count = qEnvironmentVariableIsSet("NAMESTEAD_LOAD_NAMES")
        ? qEnvironmentVariableIntValue("NAMESTEAD_LOAD_NAMES")
        : names;
    const QString file = newFile();
    QElapsedTimer clock;
    clock.start();
    {
        PortfolioDatabase database(file);
        QCOMPARE(database.open(1).condition, PortfolioFile::Condition::New);
        QList<service::Domain> page;
        for (int i = 0; i < count; ++i) {
            service::Domain entry;
            entry.instanceId = u"S2018%1"_s.arg(i, 12, 10, QChar(u'0'));
            entry.domainName = u"name-%1-%2.com"_s.arg(i % 977).arg(i);
            entry.expirationDate = Time::fromMs(1'800'000'000'000 + i * 1000LL);
            entry.registrationDate = Time::fromMs(1'500'000'000'000 + i * 1000LL);
            entry.domainStatus = service::DomainStatus::Normal;
            entry.domainGroupName = u"group %1"_s.arg(i % 50);
            page.append(entry);
            if (page.size() == 5'000 || i + 1 == count) {
                QCOMPARE(database.mergePage(page, 1, 5, false).arrived, page.size());
                page.clear();
            }
        }
        QCOMPARE(database.takeFailure(), QString());
    }
    const qint64 fillMs = clock.restart();
    const bool whole = DatabaseFile::isWhole(file);
    const qint64 checkMs = clock.restart();
    QVERIFY(whole);
    Service service(1);
    Portfolio portfolio(file, service.reach(), stillSettings());
    int loaded = 0;
    qint64 firstMs = -1;
    QObject::connect(&portfolio, &Portfolio::loaded, this, [&](const StoredBatch &batch) {
        loaded += int(batch.size());
        if (firstMs < 0)
            firstMs = clock.elapsed();
    });
    bool opened = false;
    QObject::connect(&portfolio, &Portfolio::opened, this, [&] { opened = true; });
    clock.restart();
    portfolio.open();
    QVERIFY(Listener::waitFor([&] { return opened; }, 60'000));
    qInfo("%d records: written %lld ms, checked %lld ms, first batch after %lld ms, loaded %lld ms, file %lld KB",
          count, fillMs, checkMs, firstMs, clock.elapsed(), QFileInfo(file).size() / 1024);
    QCOMPARE(loaded, count);
}

void ManyTest::capsTheFeed()
{
    PortfolioDatabase database(newFile());
    QCOMPARE(database.open(1).condition, PortfolioFile::Condition::New);
    QList<DetailsWish> gone;
    for (int i = 0; i < PortfolioDatabase::mostChanges + 500; ++i)
        gone.append({u"S%1"_s.arg(i), u"name-%1.com"_s.arg(i)});
    database.remove(gone, 1'000);
    QCOMPARE(database.openChanges(), PortfolioDatabase::mostChanges);
    const QList<Change> feed = database.readChanges();
    QCOMPARE(feed.size(), PortfolioDatabase::mostChanges);
    QCOMPARE(feed.first().name, gone.last().name);
}

int main(int argc, char **argv)
{
    // Qt Test would end it all after five minutes.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3000000");
    QCoreApplication program(argc, argv);
    ManyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "manytest.moc"
