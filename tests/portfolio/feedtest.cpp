#include "portfoliolab.h"

#include "models/portfolio/changefeedmodel.h"
#include "models/portfolio/portfoliodatabase.h"

#include <QAbstractItemModelTester>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::NameId;

/// What changed since last time, and what the person noted.
class FeedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { quietLog(); }
    void tellsEveryKind();
    void ranks();
    void keepsAndAcknowledges();
    void ownRenewalsAreNoNews();
    void ownRenewalsAreExpectedOnceAndForAWhile();
    void model();
    void tagsAndNotes();
    void notesOutliveTheName();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1/portfolio.sqlite"_s.arg(++m_files)); }
};

void FeedTest::tellsEveryKind()
{
    Service service(50);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    portfolio.refresh(listener.records.keys());
    QVERIFY(Listener::waitFor([&] {
        return std::all_of(listener.records.begin(), listener.records.end(),
                           [](const DomainRecord &record) { return record.detailsMs > 0; });
    }));
    QCOMPARE(portfolio.openChanges(), 0);

    QString id;
    QString name;
    QStringList oldServers;
    service.practice.withWorld([&](practice::World &world) {
        auto &names = world.names();
        id = names.instanceIdOf(NameId(4));
        name = names.nameOf(NameId(4));
        oldServers = names.dnsOf(NameId(4));
        const quint32 servers = names.keepDns({u"ns1.thief.example"_s, u"ns2.thief.example"_s});
        const quint32 remark = names.keepRemark(u"another remark"_s);
        practice::NameState &state = names.edit(NameId(4));
        state.dns = servers;
        state.transferLock = practice::Lock::Locked;
        state.updateLock = practice::Lock::Locked;
        state.transferringOut = !state.transferringOut;
        state.remark = remark;
        state.realName = state.nameAudit =
            state.nameAudit == practice::RealName::Failed ? practice::RealName::Verified : practice::RealName::Failed;
        state.holder = (state.holder + 1) % world.holders().size();
        names.remove(NameId(9));
        names.add(u"arrived.com"_s, names.at(NameId(5)));
    });
    QVERIFY(listener.sync());
    portfolio.refresh({id});
    QVERIFY(Listener::waitFor([&] { return listener.records.value(id).dnsServers.contains(u"ns1.thief.example"_s); }));

    QHash<ChangeKind, Change> found;
    for (const Change &change : listener.feed()) {
        if (change.instanceId == id || change.kind == ChangeKind::Gone || change.kind == ChangeKind::Arrived)
            found.insert(change.kind, change);
    }
    QVERIFY(found.contains(ChangeKind::Gone));
    QCOMPARE(found.value(ChangeKind::Arrived).name, u"arrived.com"_s);
    const Change dns = found.value(ChangeKind::DnsServers);
    QCOMPARE(dns.name, name);
    QCOMPARE(dns.before, oldServers.join(u','));
    QCOMPARE(dns.after, u"ns1.thief.example,ns2.thief.example"_s);
    QCOMPARE(dns.rank, ChangeRank::Danger);
    QVERIFY(found.contains(ChangeKind::TransferOut));
    QVERIFY(found.contains(ChangeKind::Holder));
    QVERIFY(found.contains(ChangeKind::RealName));
    QCOMPARE(found.value(ChangeKind::Remark).after, u"another remark"_s);
    QCOMPARE(found.value(ChangeKind::Remark).rank, ChangeRank::Note);

    // An unlocked lock is danger.
    service.practice.withWorld(
        [&](practice::World &world) { world.names().edit(NameId(4)).transferLock = practice::Lock::Unlocked; });
    portfolio.refresh({id});
    QVERIFY(
        Listener::waitFor([&] { return listener.records.value(id).transferLock == service::LockStatus::Unlocked; }));
    const QList<Change> feed = listener.feed();
    QCOMPARE(feed.first().kind, ChangeKind::TransferLock); // newest first
    QCOMPARE(feed.first().before, u"OPEN"_s);
    QCOMPARE(feed.first().after, u"CLOSE"_s);
    QCOMPARE(feed.first().rank, ChangeRank::Danger);
    QCOMPARE(portfolio.openChanges(), feed.size());
}

void FeedTest::ranks()
{
    QCOMPARE(rankOf(ChangeKind::Gone, {}), ChangeRank::Danger);
    QCOMPARE(rankOf(ChangeKind::TransferLock, u"OPEN"_s), ChangeRank::Note);
    QCOMPARE(rankOf(ChangeKind::TransferLock, u"CLOSE"_s), ChangeRank::Danger);
    QCOMPARE(rankOf(ChangeKind::UpdateLock, u"SOMETHING"_s), ChangeRank::Danger);
    QCOMPARE(rankOf(ChangeKind::TransferOut, u"PENDING"_s), ChangeRank::Danger);
    QCOMPARE(rankOf(ChangeKind::TransferOut, u"NORMAL"_s), ChangeRank::Note);
    QCOMPARE(rankOf(ChangeKind::Status, u"2"_s), ChangeRank::Attention);
    QCOMPARE(rankOf(ChangeKind::Status, u"3"_s), ChangeRank::Note);
    QCOMPARE(rankOf(ChangeKind::RealName, u"FAILED"_s), ChangeRank::Attention);
    QCOMPARE(rankOf(ChangeKind::ExpiresLater, u"1"_s), ChangeRank::Note);
}

void FeedTest::keepsAndAcknowledges()
{
    Service service(60);
    const QString file = newFile();
    QList<Change> feed;
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        service.practice.withWorld([](practice::World &world) {
            for (quint32 i = 0; i < 6; ++i)
                world.names().edit(NameId(i)).expirationMs += practice::dayMs;
        });
        QVERIFY(listener.sync());
        feed = listener.feed();
        QVERIFY(feed.size() >= 6);
        portfolio.acknowledge({feed.at(0).id, feed.at(1).id});
        QVERIFY(Listener::waitFor([&] { return portfolio.openChanges() == feed.size() - 2; }));
    }
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(portfolio.openChanges(), feed.size() - 2);
    feed[0].acknowledged = feed[1].acknowledged = true;
    QCOMPARE(listener.feed(), feed);
}

void FeedTest::ownRenewalsAreNoNews()
{
    Service service(60);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QStringList ids;
    QList<qint64> before;
    service.practice.withWorld([&](practice::World &world) {
        for (quint32 i = 0; i < 4; ++i) {
            ids.append(world.names().instanceIdOf(NameId(i)));
            before.append(world.names().at(NameId(i)).expirationMs);
        }
    });
    const auto renew = [&](int which) {
        service.practice.withWorld([&](practice::World &world) {
            world.names().edit(NameId(quint32(which))).expirationMs += 365 * practice::dayMs;
        });
    };
    const auto later = [&](int which) {
        QList<Change> found = listener.feed();
        found.removeIf([&](const Change &change) {
            return change.instanceId != ids.at(which) || change.kind != ChangeKind::ExpiresLater;
        });
        return found;
    };
    const auto stateOf = [&](int which) {
        QString text;
        for (const Change &change : later(which))
            text += change.acknowledged ? u'a' : u'o';
        return text;
    };
    // Read again one by one, as after a run.
    renew(0);
    portfolio.expectRenewal({ids.at(0)});
    portfolio.refresh({ids.at(0)});
    QVERIFY(Listener::waitFor([&] { return listener.records.value(ids.at(0)).expiresMs > before.at(0); }));
    QCOMPARE(stateOf(0), u"a"_s);
    QCOMPARE(later(0).first().before, QString::number(before.at(0)));
    QCOMPARE(later(0).first().after, QString::number(listener.records.value(ids.at(0)).expiresMs));
    QCOMPARE(portfolio.openChanges(), 0);
    // A sync comes before the reading; somebody else has renewed another.
    renew(1);
    renew(2);
    portfolio.expectRenewal({ids.at(1)});
    QVERIFY(listener.sync());
    QCOMPARE(stateOf(1), u"a"_s);
    QCOMPARE(stateOf(2), u"o"_s);
    // A sync came before the run's end.
    renew(3);
    QVERIFY(listener.sync());
    QCOMPARE(stateOf(3), u"o"_s);
    const int open = portfolio.openChanges();
    portfolio.expectRenewal({ids.at(3)});
    QVERIFY(Listener::waitFor([&] { return portfolio.openChanges() < open; }));
    QCOMPARE(stateOf(3), u"a"_s);
    QCOMPARE(stateOf(2), u"o"_s);
    // Once more: that was nobody here.
    renew(0);
    QVERIFY(listener.sync());
    QCOMPARE(stateOf(0), u"oa"_s);
}

void FeedTest::ownRenewalsAreExpectedOnceAndForAWhile()
{
    PortfolioDatabase database(newFile());
    QCOMPARE(database.open(1).condition, PortfolioFile::Condition::New);
    constexpr qint64 minute = 60'000;
    qint64 expiresMs = 1'800'000'000'000;
    const auto list = [&](service::DomainStatus status, const QString &remark, qint64 nowMs) {
        service::Domain entry;
        entry.instanceId = u"S1"_s;
        entry.domainName = u"a.com"_s;
        entry.expirationDate = Time::fromMs(expiresMs);
        entry.domainStatus = status;
        entry.remark = remark;
        return database.mergePage({entry}, 0, nowMs, true).changes;
    };
    list(service::DomainStatus::RenewalNeeded, {}, minute);
    QList<qint64> all;
    for (const Change &change : database.readChanges())
        all.append(change.id);
    database.acknowledge(all);
    QCOMPARE(database.openChanges(), 0);

    // A later date and a status that is normal again are the renewal's; the remark is not.
    database.expectRenewal({u"S1"_s}, 2 * minute);
    expiresMs += practice::dayMs;
    QCOMPARE(list(service::DomainStatus::Normal, u"other"_s, 3 * minute), 3);
    QCOMPARE(database.openChanges(), 1);
    // Back and forth: neither is.
    QCOMPARE(list(service::DomainStatus::RenewalNeeded, u"other"_s, 4 * minute), 1);
    QCOMPARE(database.openChanges(), 2);
    QCOMPARE(list(service::DomainStatus::Normal, u"other"_s, 5 * minute), 1);
    QCOMPARE(database.openChanges(), 3);
    // Explained afterwards, within an hour.
    database.expectRenewal({u"S1"_s}, 6 * minute);
    QCOMPARE(database.openChanges(), 2);
    // An earlier date is never the renewal's, and after a while nothing is.
    expiresMs -= 2 * practice::dayMs;
    QCOMPARE(list(service::DomainStatus::Normal, u"other"_s, 7 * minute), 1);
    QCOMPARE(database.openChanges(), 3);
    expiresMs += practice::dayMs;
    QCOMPARE(list(service::DomainStatus::Normal, u"other"_s, 22 * minute), 1);
    QCOMPARE(database.openChanges(), 4);
    database.expectRenewal({u"S1"_s}, 83 * minute);
    QCOMPARE(database.openChanges(), 4);
    QCOMPARE(database.takeFailure(), QString());
}

void FeedTest::model()
{
    Service service(60);
    auto portfolio = std::make_unique<Portfolio>(newFile(), service.reach(), stillSettings());
    ChangeFeedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPortfolio(portfolio.get());
    Listener listener(*portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QCOMPARE(model.rowCount(), 0);
    service.practice.withWorld([](practice::World &world) {
        world.names().edit(NameId(1)).remark = world.names().keepRemark(u"x y z"_s);
        world.names().remove(NameId(2));
        world.names().edit(NameId(3)).expirationMs -= practice::dayMs;
    });
    QVERIFY(listener.sync());
    QVERIFY(Listener::waitFor([&] { return model.rowCount() >= 3; }));
    // Dangerous first.
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.at(row - 1).rank <= model.at(row).rank);
    QCOMPARE(model.at(0).kind, ChangeKind::Gone);
    const auto cell = [&](int row, ChangeFeedModel::Column column) {
        return model.index(row, int(column)).data().toString();
    };
    QCOMPARE(cell(0, ChangeFeedModel::Column::What), u"No longer in the account"_s);
    QCOMPARE(cell(0, ChangeFeedModel::Column::Name), model.at(0).name);
    QCOMPARE(cell(1, ChangeFeedModel::Column::What), u"Expires earlier"_s);
    const auto dayOf = [](const QString &ms) {
        return QDateTime::fromMSecsSinceEpoch(ms.toLongLong()).date().toString(u"yyyy-MM-dd"_s);
    };
    QCOMPARE(cell(1, ChangeFeedModel::Column::Before), dayOf(model.at(1).before));
    QCOMPARE(cell(1, ChangeFeedModel::Column::After), dayOf(model.at(1).after));
    QVERIFY(cell(1, ChangeFeedModel::Column::Found).startsWith(dayOf(QString::number(model.at(1).foundMs))));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());

    const int all = model.rowCount();
    ChangeFeedModel::Filter filter;
    filter.kind = ChangeKind::Remark;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(0, ChangeFeedModel::Column::After), u"x y z"_s);
    model.acknowledge({model.index(0, 0)});
    QVERIFY(Listener::waitFor([&] { return model.rowCount() == 0; }));
    filter = {};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), all - 1);
    filter.rank = ChangeRank::Danger;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    model.acknowledgeAllShown();
    QVERIFY(Listener::waitFor([&] { return model.rowCount() == 0; }));
    filter = {};
    filter.openOnly = false;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), all);
    portfolio.reset();
    QCOMPARE(model.rowCount(), 0);
}

void FeedTest::tagsAndNotes()
{
    Service service(20);
    const QString file = newFile();
    QString name;
    {
        Portfolio portfolio(file, service.reach(), stillSettings());
        Listener listener(portfolio);
        QVERIFY(listener.open());
        QVERIFY(listener.sync());
        name = service.names().begin().value();
        const auto tags = [&] { return listener.named(name).tags; };
        portfolio.setTags({u" "_s + name.toUpper() + u". "_s}, {u" shop "_s, u"Brand"_s, u"SHOP"_s, QString()});
        QVERIFY(Listener::waitFor([&] { return tags() == QStringList{u"Brand"_s, u"shop"_s}; }));
        portfolio.changeTags({name}, {u"a new  one"_s}, {u"brand"_s});
        QVERIFY(Listener::waitFor([&] { return tags() == QStringList{u"a new one"_s, u"shop"_s}; }));
        portfolio.setNote({name}, u"line 1\nline 2"_s);
        QVERIFY(Listener::waitFor([&] { return listener.named(name).note == u"line 1\nline 2"_s; }));
        const int before = listener.changes;
        portfolio.setNote({name}, u"line 1\nline 2"_s); // the same
        QVERIFY(listener.feed().isEmpty());
        QCOMPARE(listener.changes, before);
        QVERIFY(listener.sync()); // the list knows nothing of them
        QCOMPARE(listener.named(name).note, u"line 1\nline 2"_s);
        portfolio.setAnnotations({{service.names().values().last(), {u"z"_s}, u"n"_s}});
        QVERIFY(Listener::waitFor([&] { return listener.named(service.names().values().last()).note == u"n"_s; }));
    }
    Portfolio portfolio(file, service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QCOMPARE(listener.named(name).tags, (QStringList{u"a new one"_s, u"shop"_s}));
    QCOMPARE(listener.named(name).note, u"line 1\nline 2"_s);
    portfolio.setAnnotations({{name, {}, {}}});
    QVERIFY(
        Listener::waitFor([&] { return listener.named(name).tags.isEmpty() && listener.named(name).note.isEmpty(); }));
}

void FeedTest::notesOutliveTheName()
{
    Service service(20);
    Portfolio portfolio(newFile(), service.reach(), stillSettings());
    Listener listener(portfolio);
    QVERIFY(listener.open());
    QVERIFY(listener.sync());
    QString name;
    practice::NameState state;
    service.practice.withWorld([&](practice::World &world) {
        name = world.names().nameOf(NameId(7));
        state = world.names().at(NameId(7));
    });
    portfolio.setTags({name}, {u"mine"_s});
    service.practice.withWorld([&](practice::World &world) { world.names().remove(NameId(7)); });
    QVERIFY(listener.sync());
    QVERIFY(listener.named(name).instanceId.isEmpty());
    service.practice.withWorld([&](practice::World &world) { world.names().add(name, state); });
    QVERIFY(listener.sync());
    QCOMPARE(listener.named(name).tags, QStringList{u"mine"_s}); // under another instance id
    QCOMPARE(listener.feed().size(), 2);
}

QTEST_GUILESS_MAIN(FeedTest)
#include "feedtest.moc"
