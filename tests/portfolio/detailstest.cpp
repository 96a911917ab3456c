#include "portfoliolab.h"

#include "api/operations/domains.h"

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::NameId;

/// Details: who is read first, how often, and what a reading changes.
class DetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void readsWhatIsSeenFirst();
    void readsWhatIsSeenWhileScrolling();
    void readsWhatIsSeenBesideOtherWork();
    void readsTheRestOnce();
    void keepsItsPace();
    void readsAgainWhenStale();
    void refreshesTheListEntryToo();
    void aNameThatIsGoneIsNotTakenOut();
    void waitsWhenNothingComesThrough();
    void comesBackAfterARestart();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
    static PortfolioSettings busySettings()
    {
        PortfolioSettings settings = stillSettings();
        settings.readsDetailsInBackground = true;
        settings.detailsPerSecond = 1'000;
        return settings;
    }
};

void DetailsTest::readsWhatIsSeenFirst()
{
    Service service(400);
    PortfolioSettings settings = busySettings();
    settings.detailsPerSecond = 100;
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QStringList order;
    connect(&portfolio, &Portfolio::changed, this, [&](const QList<DomainRecord> &records) {
        for (const DomainRecord &record : records) {
            if (record.detailsMs > 0)
                order.append(record.instanceId);
        }
    });
    QStringList seen;
    service.practice.withWorld([&](practice::World &world) {
        for (quint32 i = 380; i < 400; ++i)
            seen.append(world.names().instanceIdOf(NameId(i)));
    });
    const qsizetype before = order.size();
    portfolio.setVisible(seen);
    QVERIFY(Listener::waitFor(
        [&] { return std::all_of(seen.begin(), seen.end(), [&](const QString &id) { return order.contains(id); }); }));
    // What was in flight already may come between.
    QVERIFY2(order.size() - before <= 20 + 6, qPrintable(QString::number(order.size() - before)));
    const DomainRecord record = listener.records.value(seen.first());
    const practice::NameState state =
        service.practice.withWorld([](practice::World &world) { return world.names().at(NameId(380)); });
    QCOMPARE(record.dnsServers,
             service.practice.withWorld([](practice::World &world) { return world.names().dnsOf(NameId(380)); }));
    QVERIFY(record.transferLock.isSet() && record.updateLock.isSet() && record.emailState.isSet());
    QCOMPARE(record.emailHold, std::optional(state.emailHold));
    QVERIFY(!record.email.isEmpty());
    QCOMPARE(portfolio.openChanges(), 0); // a first reading is no change
}

void DetailsTest::readsWhatIsSeenWhileScrolling()
{
    Service service(600);
    PortfolioSettings settings = busySettings();
    settings.detailsPerSecond = 20;
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    practice::FaultRule slow;
    slow.kind = practice::FaultKind::Slow;
    slow.match = u"QueryDomainByInstanceId"_s;
    slow.times = -1;
    slow.ms = 50;
    service.practice.addFault(slow);
    QStringList ids = listener.records.keys();
    ids.sort();
    const auto isRead = [&](const QString &id) { return listener.records.value(id).detailsMs > 0; };
    // A key held down: another window of twenty rows each time, from the last of the list to its middle.
    QStringList window;
    for (int first = 580; first > 540; --first) {
        window = ids.mid(first, 20);
        portfolio.setVisible(window);
        QTest::qWait(15);
    }
    const auto readOnTheWay = std::count_if(ids.begin() + 540, ids.end(), isRead);
    QVERIFY2(readOnTheWay >= 8, qPrintable(QString::number(readOnTheWay)));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(Listener::waitFor([&] { return isRead(window.first()); }, 1'000));
    QVERIFY(Listener::waitFor([&] { return std::all_of(window.begin(), window.end(), isRead); }, 2'000));
    // Twenty at four times twenty a second; the background alone would take a second for other rows first.
    QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
}

void DetailsTest::readsWhatIsSeenBesideOtherWork()
{
    Service service(30);
    Portfolio portfolio(newFile(), service.reach(), busySettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    practice::FaultRule slow;
    slow.kind = practice::FaultKind::Slow;
    slow.match = u"QueryDomainList"_s;
    slow.times = -1;
    slow.ms = 50;
    // Somebody else's questions, always more than the client has places: the background's wait in its queue.
    bool works = true;
    std::function<void()> ask = [&] {
        if (!works)
            return;
        service::QueryDomainList question;
        question.pageNum = 1;
        question.pageSize = 1;
        service.client->send(question, {Priority::Normal})
            ->then(this, [&](const Result<service::QueryDomainListReply> &) { ask(); });
    };
    connect(&portfolio, &Portfolio::syncEnded, this, [&] {
        service.practice.addFault(slow);
        for (int i = 0; i < 12; ++i)
            ask();
    });
    QVERIFY(listener.sync());
    QTest::qWait(200);
    const auto isRead = [](const DomainRecord &record) { return record.detailsMs > 0; };
    QVERIFY(std::count_if(listener.records.begin(), listener.records.end(), isRead) < 10);
    // Among them those that the background has asked about in vain.
    portfolio.setVisible(listener.records.keys());
    const bool allRead =
        Listener::waitFor([&] { return std::all_of(listener.records.begin(), listener.records.end(), isRead); }, 3'000);
    works = false;
    QVERIFY(allRead);
    QVERIFY(
        Listener::waitFor([&] { return service.client->queue().waiting() + service.client->queue().running() == 0; }));
}

void DetailsTest::readsTheRestOnce()
{
    Service service(150);
    Portfolio portfolio(newFile(), service.reach(), busySettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QVERIFY(Listener::waitFor([&] {
        return std::all_of(listener.records.begin(), listener.records.end(),
                           [](const DomainRecord &record) { return record.detailsMs > 0; });
    }));
    QVERIFY(Listener::waitFor([&] { return portfolio.detailsWaiting() == 0; }));
    QCOMPARE(service.practice.counts().of(u"QueryDomainByInstanceId"_s), 150);
    portfolio.setVisible(listener.records.keys()); // all fresh
    QTest::qWait(100);
    QCOMPARE(service.practice.counts().of(u"QueryDomainByInstanceId"_s), 150);
}

void DetailsTest::keepsItsPace()
{
    Service service(100);
    PortfolioSettings settings = busySettings();
    settings.detailsPerSecond = 20;
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    const qint64 before = service.practice.counts().of(u"QueryDomainByInstanceId"_s);
    QElapsedTimer clock;
    clock.start();
    QTest::qWait(600);
    const qint64 read = service.practice.counts().of(u"QueryDomainByInstanceId"_s) - before;
    QVERIFY2(read > 0 && read <= clock.elapsed() / 50 + 2, qPrintable(QString::number(read)));
    QVERIFY(Listener::waitFor([&] { return portfolio.detailsWaiting() > 0; }));
}

void DetailsTest::readsAgainWhenStale()
{
    Service service(30);
    qint64 now = 1'800'000'000'000;
    PortfolioSettings settings = stillSettings();
    settings.utcMs = [&now] { return now; };
    Portfolio portfolio(newFile(), service.reach(), settings);
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    const QString id = listener.records.keys().first();
    portfolio.setVisible({id});
    QVERIFY(Listener::waitFor([&] { return listener.records.value(id).detailsMs == now; }));
    now += 23 * 3'600'000;
    portfolio.setVisible({id});
    QTest::qWait(100);
    QCOMPARE(service.practice.counts().of(u"QueryDomainByInstanceId"_s), 1);
    now += 2 * 3'600'000;
    portfolio.setVisible({id});
    QVERIFY(Listener::waitFor([&] { return listener.records.value(id).detailsMs == now; }));
    QCOMPARE(service.practice.counts().of(u"QueryDomainByInstanceId"_s), 2);
}

void DetailsTest::refreshesTheListEntryToo()
{
    Service service(40);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QString id;
    qint64 expiresMs = 0;
    service.practice.withWorld([&](practice::World &world) {
        practice::NameState &state = world.names().edit(NameId(3));
        state.expirationMs += 365 * practice::dayMs;
        state.autoRenew = !state.autoRenew; // only the list tells it
        id = world.names().instanceIdOf(NameId(3));
        expiresMs = state.expirationMs;
    });
    const std::optional<bool> autoRenew = listener.records.value(id).autoRenew;
    portfolio.refresh({id});
    QVERIFY(Listener::waitFor([&] {
        const DomainRecord record = listener.records.value(id);
        return record.expiresMs == expiresMs && record.detailsMs > 0 && record.autoRenew != autoRenew;
    }));
    const QList<Change> feed = listener.feed();
    QCOMPARE(feed.size(), 1);
    QCOMPARE(feed.first().kind, ChangeKind::ExpiresLater);
    QCOMPARE(feed.first().after, QString::number(expiresMs));
    // The next list agrees with what the details told.
    QVERIFY(listener.sync());
    QCOMPARE(listener.records.value(id).expiresMs, expiresMs);
    QCOMPARE(listener.feed().size(), 1);
}

void DetailsTest::aNameThatIsGoneIsNotTakenOut()
{
    Service service(40);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QString id;
    service.practice.withWorld([&](practice::World &world) {
        id = world.names().instanceIdOf(NameId(3));
        world.names().remove(NameId(3));
    });
    portfolio.refresh({id});
    QVERIFY(Listener::waitFor([&] { return listener.failed.contains(id); }));
    QCOMPARE(listener.failed.value(id).code, u"DomainNotExist"_s);
    QVERIFY(listener.records.contains(id));
    QVERIFY(listener.sync());
    QVERIFY(!listener.records.contains(id));
}

void DetailsTest::waitsWhenNothingComesThrough()
{
    Service service(60);
    Portfolio portfolio(newFile(), service.reach(), busySettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    int asked = 0;
    bool counts = false;
    service.beforeEach = [&] { asked += counts ? 1 : 0; };
    connect(&portfolio, &Portfolio::syncEnded, this, [&] {
        service.refusal = ApiError{.kind = ApiError::Kind::Network, .code = u"ConnectionRefusedError"_s};
        counts = true;
    });
    QVERIFY(listener.sync());
    QTest::qWait(300);
    QVERIFY2(asked >= 1 && asked <= 3, qPrintable(QString::number(asked)));
    QVERIFY(listener.failed.isEmpty()); // nobody asked
    const QString id = listener.records.keys().first();
    portfolio.refresh({id});
    QVERIFY(Listener::waitFor([&] { return listener.failed.contains(id); }));
    QCOMPARE(listener.failed.value(id).kind, ApiError::Kind::Network);
}

void DetailsTest::comesBackAfterARestart()
{
    Service service(60);
    const QString file = newFile();
    QHash<QString, DomainRecord> records;
    {
        Portfolio portfolio(file, service.reach(), busySettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        QVERIFY(Listener::waitFor([&] {
            return std::all_of(listener.records.begin(), listener.records.end(),
                               [](const DomainRecord &record) { return record.detailsMs > 0; });
        }));
        records = listener.records;
    }
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(listener.records.size(), 60);
    for (DomainRecord record : listener.records) {
        record.listedMs = records.value(record.instanceId).listedMs;
        QCOMPARE(record, records.value(record.instanceId));
    }
}

QTEST_GUILESS_MAIN(DetailsTest)
#include "detailstest.moc"
