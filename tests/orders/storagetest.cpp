#include "models/orders/orderjournal.h"
#include "models/orders/sqlitefile.h"
#include "models/orders/sqliteorderstorage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace namestead;
using namespace Qt::StringLiterals;

namespace {

OrderRun sampleRun(int names = 5)
{
    OrderRun run;
    run.accountId = u"a1"_s;
    run.accountLabel = u"公司"_s;
    run.claimScope = u"host:443"_s;
    run.title = u"Spring"_s;
    run.createdMs = 1'700'000'000'123;
    run.action = u"SaveBatchTaskForCreatingOrderRenew"_s;
    run.couponNo = u"C1"_s;
    run.chunkSize = 3;
    run.chunks = {OrderChunk(), OrderChunk()};
    for (int i = 0; i < names; ++i) {
        OrderItem item;
        item.name = u"name%1.com"_s.arg(i);
        item.instanceId = u"S%1"_s.arg(i);
        item.years = 1 + i;
        item.premiumAllowed = i == 2;
        item.plannedExpiryMs = 1'800'000'000'000 + i;
        item.priceShown = i == 0 ? u"78.00 CNY"_s : QString();
        item.chunk = i / 3;
        run.items.append(item);
    }
    return run;
}

OrderClaim claimOf(const SqliteOrderStorage &storage, const QString &name, qint64 runId)
{
    return {u"host:443"_s, name, storage.holder(), runId, u"run of "_s + storage.holder(), 1};
}

} // namespace

class OrderStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void everythingIsThereAfterReopening()
    {
        OrderRun run = sampleRun();
        {
            const auto storage = opened();
            QVERIFY(storage->addRun(run));
            QVERIFY(run.id > 0 && run.items[4].id > 0 && run.chunks[1].id > 0);
            run.state = RunState::Paused;
            run.pause = PauseReason::Service;
            run.error = ApiError{.kind = ApiError::Kind::Throttled,
                                 .code = u"Throttling.User"_s,
                                 .serverText = u"慢一点"_s,
                                 .requestId = u"R"_s,
                                 .field = u"f"_s,
                                 .httpStatus = 429};
            QVERIFY(storage->storeRun(run));
            run.chunks[0].state = ChunkState::Accepted;
            run.chunks[0].taskNo = u"T-1"_s;
            run.chunks[0].requestId = u"Q-1"_s;
            run.chunks[0].sendingMs = 5;
            run.chunks[0].doubtMs = 6;
            run.chunks[0].endedMs = 7;
            run.chunks[0].looks = 8;
            run.chunks[0].sends = 2;
            run.chunks[0].errorCode = u"TimedOut"_s;
            run.items[1].state = ItemState::Failed;
            run.items[1].reason = {OrderReason::Code::Service, u"余额不足"_s};
            run.items[1].sentExpiryMs = 11;
            run.items[1].newExpiryMs = 12;
            QVERIFY(storage->storeChunk(run, 0));
            run.items[4].state = ItemState::LeftOut;
            run.items[4].reason = {OrderReason::Code::DateMoved, u"99"_s};
            QVERIFY(storage->storeItems(run, {4}));
        }
        const auto storage = opened();
        const auto runs = storage->loadRuns();
        QVERIFY(runs);
        QCOMPARE(runs->size(), 1);
        compareRuns(runs->first(), run);
    }

    void chunksCanBeSplit()
    {
        OrderRun run = sampleRun();
        {
            const auto storage = opened();
            QVERIFY(storage->addRun(run));
            run.chunks.insert(1, OrderChunk());
            run.items[2].chunk = 1;
            run.items[3].chunk = run.items[4].chunk = 2;
            QVERIFY(storage->storeLayout(run));
            QVERIFY(run.chunks[1].id > run.chunks[2].id);
        }
        const auto runs = opened()->loadRuns();
        QVERIFY(runs);
        compareRuns(runs->first(), run);
    }

    void whatAProcessLeftHalfDoneIsNotThere()
    {
        OrderRun run = sampleRun();
        {
            const auto storage = opened();
            QVERIFY(storage->addRun(run));
        }
        // The same statements as a change of a chunk, cut off before the end, as a death of the process would.
        {
            SqliteFile file(journal());
            QVERIFY(file.open(0));
            QVERIFY(file.run(u"BEGIN IMMEDIATE"_s));
            QVERIFY(file.run(u"UPDATE chunks SET state = 'sending', task_no = 'T' WHERE id = ?"_s, {run.chunks[0].id}));
            QVERIFY(file.run(u"UPDATE items SET state = 'submitted'"_s));
            file.close();
        }
        const auto runs = opened()->loadRuns();
        QVERIFY(runs);
        compareRuns(runs->first(), run);
    }

    void theLogCannotBeAltered()
    {
        OrderRun run = sampleRun();
        {
            const auto storage = opened();
            QVERIFY(storage->addRun(run));
            run.chunks[0].state = ChunkState::Sending;
            OrderJournal book(*storage);
            QVERIFY(book.beginSending(run, 0));
            QVERIFY(book.note(run.id, u"decided"_s, u"name0.com: paid"_s));
            const auto events = storage->events(run.id);
            QVERIFY(events);
            QCOMPARE(events->size(), 3);
            QCOMPARE(events->at(0).event, u"planned"_s);
            QVERIFY(events->at(1).text.contains(u"\"state\":\"sending\""_s));
            QVERIFY(events->at(0).text.contains(u"78.00 CNY"_s));
        }
        SqliteFile file(journal());
        QVERIFY(file.open(0));
        QVERIFY(!file.run(u"DELETE FROM events"_s));
        QVERIFY(!file.run(u"UPDATE events SET text = ''"_s));
        QCOMPARE(file.value(u"SELECT count(*) FROM events"_s)->toInt(), 3);
    }

    void noPermitWithoutSending()
    {
        const auto storage = opened();
        OrderJournal book(*storage);
        OrderRun run = sampleRun();
        QVERIFY(book.add(run));
        QVERIFY(!book.beginSending(run, 0)); // still planned
        run.chunks[0].state = ChunkState::Sending;
        QVERIFY(book.beginSending(run, 0));
        OrderRun unknown = run;
        unknown.chunks[0].id = 0;
        unknown.items.clear();
        QVERIFY(book.beginSending(run, 1).error().code == u"JournalNotWritable"_s);
    }

    void nothingIsWrittenWhereNothingCanBeWritten()
    {
        const auto storage = opened();
        OrderRun run = sampleRun();
        OrderJournal book(*storage);
        QVERIFY(book.add(run));
        // The disk refuses: a statement that SQLite aborts stands for it.
        {
            const auto raw = std::make_unique<SqliteFile>(journal());
            QVERIFY(raw->open(0));
            QVERIFY(!raw->run(u"UPDATE chunks SET looks = 1"_s)); // the journal has the file to itself
        }
        run.items[0].name = QString();
        OrderRun broken = sampleRun();
        broken.items[1].name = QString(); // NULL is refused by the table, in the middle of the transaction
        QCOMPARE(storage->addRun(broken).error().code, u"JournalNotWritable"_s);
        QCOMPARE(broken.id, 0);
        QCOMPARE(storage->loadRuns()->size(), 1);
    }

    void oneProcessAtATime()
    {
        const auto first = opened();
        SqliteOrderStorage second(journal(), claims());
        QCOMPARE(second.open().error().code, u"JournalInUse"_s);
        QVERIFY(!second.isOpen());
        // Also for one that does not know the lock file.
        QVERIFY(QFile::rename(journal() + u".lock"_s, journal() + u".aside"_s));
        SqliteOrderStorage third(journal(), claims());
        QCOMPARE(third.open().error().code, u"JournalInUse"_s);
        QVERIFY(QFile::rename(journal() + u".aside"_s, journal() + u".lock"_s));
    }

    void aDamagedJournalIsLeftAlone_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("header") << 0;
        QTest::newRow("pages") << 4096;
    }

    void aDamagedJournalIsLeftAlone()
    {
        QFETCH(int, from);
        {
            const auto storage = opened();
            OrderRun run = sampleRun(400);
            for (OrderItem &item : run.items)
                item.chunk = 0;
            QVERIFY(storage->addRun(run));
        }
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(QByteArray(16'000, 'x'));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        SqliteOrderStorage storage(journal(), claims());
        QCOMPARE(storage.open().error().code, u"JournalDamaged"_s);
        OrderRun run = sampleRun();
        QVERIFY(!storage.addRun(run));
        QVERIFY(!storage.loadRuns());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aNewerJournalIsLeftAlone()
    {
        {
            SqliteFile file(journal());
            QVERIFY(file.open(0) && file.run(u"CREATE TABLE runs(x)"_s) && file.run(u"PRAGMA user_version=99"_s));
        }
        SqliteOrderStorage storage(journal(), claims());
        QCOMPARE(storage.open().error().code, u"JournalNewer"_s);
    }

    void anotherFileIsNoJournal()
    {
        {
            SqliteFile file(journal());
            QVERIFY(file.open(0) && file.run(u"CREATE TABLE pictures(x)"_s));
        }
        SqliteOrderStorage storage(journal(), claims());
        QCOMPARE(storage.open().error().code, u"JournalDamaged"_s);
    }

    void claimsAreAllOrNone()
    {
        const auto one = opened(u"one"_s);
        const auto other = opened(u"other"_s);
        QVERIFY(one->holder() != other->holder());
        const auto claim = [](SqliteOrderStorage &storage, const QStringList &names, qint64 run) {
            QList<OrderClaim> wanted;
            for (const QString &name : names)
                wanted.append(claimOf(storage, name, run));
            return storage.claim(wanted);
        };
        QVERIFY(claim(*one, {u"a"_s, u"b"_s}, 1)->isEmpty());
        QVERIFY(claim(*one, {u"a"_s, u"b"_s}, 1)->isEmpty()); // its own, again
        const auto taken = claim(*other, {u"b"_s, u"c"_s}, 1);
        QVERIFY(taken);
        QCOMPARE(taken->size(), 1);
        QCOMPARE(taken->first().name, u"b"_s);
        QCOMPARE(taken->first().holder, one->holder());
        QCOMPARE(one->claims(u"host:443"_s)->size(), 2); // c was not taken
        QCOMPARE(claim(*one, {u"a"_s}, 2)->size(), 1);   // another run of the same journal
        QVERIFY(other->release(u"host:443"_s, {u"a"_s, u"b"_s}, 1));
        QCOMPARE(one->claims(u"host:443"_s)->size(), 2); // not its to release
        QVERIFY(one->release(u"host:443"_s, {u"a"_s, u"b"_s}, 1));
        QVERIFY(claim(*other, {u"b"_s, u"c"_s}, 1)->isEmpty());
        QVERIFY(other->claims(u"elsewhere:443"_s)->isEmpty());
    }

    void claimsLastBeyondTheProcess()
    {
        QString holder;
        {
            const auto storage = opened();
            holder = storage->holder();
            QVERIFY(storage->claim({claimOf(*storage, u"a"_s, 7)})->isEmpty());
        }
        const auto storage = opened();
        QCOMPARE(storage->holder(), holder);
        QCOMPARE(storage->claims(u"host:443"_s)->first().runId, 7);
    }

    /// A copied profile folder is another holder, a moved one the same.
    void aCopyIsSomebodyElse()
    {
        const QString holder = opened(u"one"_s)->holder();
        QVERIFY(QFile::copy(journal(u"one"_s), journal(u"two"_s)));
        QVERIFY(opened(u"two"_s)->holder() != holder);
        QVERIFY(QFile::rename(journal(u"one"_s), journal(u"three"_s)));
        QCOMPARE(opened(u"three"_s)->holder(), holder);
    }

    void damagedClaimsRefuse()
    {
        QFile file(claims());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, 'x'));
        file.close();
        const auto storage = opened();
        QCOMPARE(storage->claim({claimOf(*storage, u"a"_s, 1)}).error().code, u"JournalDamaged"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5'000, 'x'));
    }

private:
    [[nodiscard]] QString journal(const QString &profile = u"p"_s) const
    {
        return m_folder->filePath(profile + u".sqlite"_s);
    }
    [[nodiscard]] QString claims() const { return m_folder->filePath(u"claims.sqlite"_s); }
    std::unique_ptr<SqliteOrderStorage> opened(const QString &profile = u"p"_s)
    {
        auto storage = std::make_unique<SqliteOrderStorage>(journal(profile), claims());
        const auto result = storage->open();
        if (!result)
            qFatal("%s", qPrintable(result.error().code + result.error().serverText));
        return storage;
    }

    static void compareRuns(const OrderRun &one, const OrderRun &other)
    {
        QCOMPARE(one.id, other.id);
        QCOMPARE(one.accountId, other.accountId);
        QCOMPARE(one.accountLabel, other.accountLabel);
        QCOMPARE(one.claimScope, other.claimScope);
        QCOMPARE(one.title, other.title);
        QCOMPARE(one.createdMs, other.createdMs);
        QCOMPARE(one.state, other.state);
        QCOMPARE(one.pause, other.pause);
        QVERIFY(one.error == other.error);
        QCOMPARE(one.couponNo, other.couponNo);
        QCOMPARE(one.chunks.size(), other.chunks.size());
        for (qsizetype i = 0; i < one.chunks.size(); ++i) {
            const OrderChunk &a = one.chunks[i];
            const OrderChunk &b = other.chunks[i];
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.taskNo, b.taskNo);
            QCOMPARE(a.requestId, b.requestId);
            QCOMPARE(std::tie(a.sendingMs, a.doubtMs, a.endedMs, a.looks, a.sends),
                     std::tie(b.sendingMs, b.doubtMs, b.endedMs, b.looks, b.sends));
            QCOMPARE(a.errorCode, b.errorCode);
        }
        QCOMPARE(one.items.size(), other.items.size());
        for (qsizetype i = 0; i < one.items.size(); ++i) {
            const OrderItem &a = one.items[i];
            const OrderItem &b = other.items[i];
            QCOMPARE(a.name, b.name);
            QCOMPARE(
                std::tie(a.id, a.years, a.premiumAllowed, a.plannedExpiryMs, a.sentExpiryMs, a.newExpiryMs, a.chunk),
                std::tie(b.id, b.years, b.premiumAllowed, b.plannedExpiryMs, b.sentExpiryMs, b.newExpiryMs, b.chunk));
            QCOMPARE(a.state, b.state);
            QVERIFY(a.reason == b.reason);
            QCOMPARE(a.priceShown, b.priceShown);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(OrderStorageTest)
#include "storagetest.moc"
