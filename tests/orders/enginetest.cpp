#include "tests/orders/orderlab.h"

#include "api/operations/orders.h"
#include "models/orders/orderreading.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::FaultKind;

namespace {

int countOf(const OrderRun &run, ItemState state)
{
    return run.count(state);
}

} // namespace

class OrderEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"namestead.client=false"_s); }

    void aRunIsPaidOnce()
    {
        OrderWorld world;
        OrderDesk desk(world);
        desk.engine->begin();
        QSignalSpy touched(desk.engine.get(), &OrderEngine::namesTouched);
        const auto id = desk.engine->start(world.plan(25));
        QVERIFY(id);
        QVERIFY(desk.finish());
        const OrderRun &run = *desk.engine->run(*id);
        compareWithLedger(run, world);
        QCOMPARE(countOf(run, ItemState::Succeeded), 25);
        QCOMPARE(run.chunks.size(), 4); // a canary of 3, then 10, 10, 2
        QCOMPARE(touched.size(), 4);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
        QVERIFY(desk.engine->lastRenewedMs(u"practice"_s, run.items[3].name) > 0);
        QCOMPARE(desk.engine->lastRenewedMs(u"practice"_s, world.names[60].name), 0);
        QVERIFY(desk.engine->inFlight(u"practice"_s, run.items[3].name).isEmpty());
        world.service->withWorld([&](practice::World &w) {
            for (const practice::Charge &charge : w.ledger().charges()) {
                const auto item = std::find_if(run.items.begin(), run.items.end(),
                                               [&](const OrderItem &i) { return i.name == charge.domainName; });
                QCOMPARE(charge.years, item->years); // each its own term
            }
        });
    }

    void datesMovedAndNamesGone()
    {
        OrderWorld world;
        OrderDesk desk(world);
        RunRequest plan = world.plan(12);
        world.move(1, 24 * 3'600'000LL);
        plan.items[5].instanceId = u"S-of-nobody"_s;
        plan.items[6].plannedExpiryMs += 400; // the same second
        QVERIFY(desk.engine->start(plan));
        QVERIFY(desk.finish());
        const OrderRun &run = desk.last();
        compareWithLedger(run, world);
        QCOMPARE(countOf(run, ItemState::Succeeded), 10);
        QCOMPARE(run.items[1].state, ItemState::LeftOut);
        QCOMPARE(run.items[1].reason.code, OrderReason::Code::DateMoved);
        QCOMPARE(run.items[1].reason.text.toLongLong(), world.names[1].expiresMs + 24 * 3'600'000LL);
        QCOMPARE(run.items[5].reason.code, OrderReason::Code::NotInAccount);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
    }

    void requestsThatCannotBe()
    {
        OrderWorld world(30);
        OrderDesk desk(world);
        const auto codeOf = [&](const RunRequest &request) { return desk.engine->start(request).error().code; };
        RunRequest plan = world.plan(3);
        QCOMPARE(codeOf(world.plan(0)), u"NoNames"_s);
        plan.accountId = u"other"_s;
        QCOMPARE(codeOf(plan), u"AccountUnknown"_s);
        plan = world.plan(3);
        plan.items[2].name = plan.items[0].name.toUpper();
        QCOMPARE(codeOf(plan), u"NameTwice"_s);
        world.readOnly = true;
        QCOMPARE(codeOf(world.plan(3)), u"ReadOnlyAccount"_s);
        QVERIFY(desk.engine->runs().isEmpty());
    }

    void refusedByTheService()
    {
        OrderWorld world(60, 5);
        OrderDesk desk(world);
        QVERIFY(desk.engine->start(world.plan(20, 8))); // 3, then more than the service takes
        QVERIFY(waitUntil([&] { return desk.last().state == RunState::Paused; }, 5'000));
        QCOMPARE(desk.last().pause, PauseReason::MostlyFailing);
        QCOMPARE(desk.last().chunks[1].state, ChunkState::Refused);
        QCOMPARE(desk.last().items[4].reason.code, OrderReason::Code::Refused);
        QCOMPARE(desk.last().items[4].reason.text, u"ParameterIllegal"_s);
        desk.engine->stop(desk.last().id);
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::NotSent), 9);
    }

    void busyNamesAreRefused()
    {
        OrderWorld world(60);
        world.setGuards(true, true);
        world.service->setTaskSpeed(60'000, 60'000);
        QVERIFY(world.renewElsewhere({1}));
        OrderDesk desk(world);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(desk.finish());
        QCOMPARE(desk.last().chunks[0].state, ChunkState::Refused);
        QCOMPARE(desk.last().items[0].reason.text, u"TaskIsBeingProcessed"_s);
        compareWithLedger(desk.last(), world);
    }

    void mostlyFailingAsks()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        RunRequest plan = world.plan(20, 5);
        for (int i = 0; i < 3; ++i)
            plan.items[i].years = 10; // beyond the ceiling
        QVERIFY(desk.engine->start(plan));
        QVERIFY(waitUntil([&] { return desk.last().state == RunState::Paused; }, 5'000));
        QCOMPARE(desk.last().pause, PauseReason::MostlyFailing);
        QCOMPARE(desk.last().items[0].state, ItemState::Failed);
        QCOMPARE(desk.last().items[0].reason.code, OrderReason::Code::Service);
        QVERIFY(!desk.last().items[0].reason.text.isEmpty());
        QCOMPARE(countOf(desk.last(), ItemState::Planned), 17);
        desk.restart(); // it goes on asking
        QVERIFY(!waitUntil([&] { return world.charges().size() > 0; }, 150));
        desk.engine->resume(desk.last().id);
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 17);
    }

    void pausedResumedStopped()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        const qint64 id = *desk.engine->start(world.plan(30, 5));
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        desk.engine->pause(id);
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Done; }, 5'000));
        QVERIFY(!waitUntil([&] { return desk.last().chunks[1].state != ChunkState::Planned; }, 150));
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
        QCOMPARE(desk.last().pause, PauseReason::Person);
        desk.engine->resume(id);
        QVERIFY(waitUntil([&] { return desk.last().chunks[1].state == ChunkState::Sending; }, 5'000));
        desk.engine->stop(id);
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 8);
        QCOMPARE(countOf(desk.last(), ItemState::NotSent), 22);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
    }

    void foreignTaskIsNotOurs()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        world.fault(FaultKind::LostBefore, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().hasDoubt(); }, 5'000));
        QVERIFY(world.renewElsewhere({1, 40})); // somebody renews one of them with another program
        QVERIFY(desk.finish());
        const OrderRun &run = desk.last();
        QCOMPARE(run.items[1].state, ItemState::Unknown);
        QCOMPARE(run.items[1].reason.code, OrderReason::Code::ForeignTask);
        QCOMPARE(run.items[0].state, ItemState::Succeeded);
        QCOMPARE(run.items[2].state, ItemState::Succeeded);
        QCOMPARE(world.mostCharges(), 1);
        compareWithLedger(run, world);
        QCOMPARE(desk.storage->claims(world.scope)->size(), 1); // until a person has looked
        QVERIFY(!desk.engine->inFlight(u"practice"_s, run.items[1].name).isEmpty());
        QVERIFY(desk.engine->decide(run.id, run.items[1].id, true, u"seen in the bill"_s));
        QVERIFY(!desk.engine->decide(run.id, run.items[1].id, false, {}));
        QCOMPARE(desk.last().items[1].state, ItemState::Succeeded);
        QCOMPARE(desk.last().items[1].reason.code, OrderReason::Code::Person);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
        desk.restart();
        QCOMPARE(desk.last().items[1].state, ItemState::Succeeded);
    }

    /// The same names were renewed elsewhere just before: that task is over, and its years are in the dates that were sent.
    void equalTaskFromBeforeIsNotOurs()
    {
        OrderWorld world(60);
        QVERIFY(world.renewElsewhere({0, 1, 2}));
        QVERIFY(waitUntil([&] { return world.charges().size() == 3; }, 2'000));
        OrderDesk desk(world);
        RunRequest plan = world.plan(3);
        for (int i = 0; i < 3; ++i)
            plan.items[i].plannedExpiryMs = world.expiryOf(i);
        world.fault(FaultKind::LostBefore, u"@order"_s);
        QVERIFY(desk.engine->start(plan));
        QVERIFY(desk.finish());
        for (const OrderItem &item : desk.last().items) {
            QCOMPARE(item.state, ItemState::Unknown); // never "succeeded", and never sent again either
            QCOMPARE(item.reason.code, OrderReason::Code::ForeignTask);
        }
        QCOMPARE(world.mostCharges(), 1);
    }

    /// Our clock is days ahead, which the client puts right for its stamps: the task bears the service's time.
    void ourClockMayBeWrong()
    {
        OrderWorld world(60);
        constexpr qint64 aheadMs = 3 * 24 * 3'600'000LL;
        OrderTiming timing = quickTiming();
        timing.utcMs = [] { return QDateTime::currentMSecsSinceEpoch() + aheadMs; };
        world.client = std::make_unique<DomainsClient>(
            world.network, world.client->endpoint(),
            [&world] {
                return Credentials{
                    .keyId = world.service->keyId(), .secret = world.service->secret(), .securityToken = {}};
            },
            Catalogue::builtIn(), quickClient(), Surroundings{.utcMs = timing.utcMs, .random = [] { return 0.5; }});
        OrderDesk desk(world, {}, timing);
        world.service->setTaskSpeed(60'000, 60'000); // no date moves
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        QVERIFY(world.client->clockSkewMs() < -aheadMs / 2);
        QCOMPARE(desk.last().chunks[0].sends, 1);
        world.service->finishTasks();
        QVERIFY(desk.finish());
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 3);
        QCOMPARE(world.mostCharges(), 1);
    }

    /// The time of a task is a text; in the zone of the other site it lies eight hours off.
    void timesOfTasksMayBeOfAnotherZone()
    {
        OrderWorld world(60);
        OrderTiming timing = quickTiming();
        timing.firstLook = std::chrono::milliseconds(300);
        OrderDesk desk(world, {}, timing);
        world.service->setTaskSpeed(60'000, 60'000);
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().hasDoubt(); }, 5'000));
        world.service->withWorld([](practice::World &w) { w.tasks().tasks().back()->createMs -= 8 * 3'600'000LL; });
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        QCOMPARE(desk.last().chunks[0].sends, 1);
        world.service->finishTasks();
        QVERIFY(desk.finish());
        QCOMPARE(world.mostCharges(), 1);
    }

    /// Another program had failed with the same names, and its task lies nearer to the time of sending than ours.
    void anEqualTaskThatFailedIsNotOurs()
    {
        OrderWorld world(60);
        world.service->setTaskSpeed(60'000, 60'000);
        QVERIFY(world.renewElsewhere({0, 1, 2}));
        world.service->withWorld(
            [](practice::World &w) { QVERIFY(w.tasks().cancel(w, w.tasks().tasks().back()->taskNo)); });
        world.service->setTaskSpeed(0, 5);
        OrderTiming timing = quickTiming();
        timing.firstLook = std::chrono::milliseconds(300);
        OrderDesk desk(world, {}, timing);
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().hasDoubt(); }, 5'000));
        world.service->withWorld([](practice::World &w) { w.tasks().tasks().back()->createMs += 10 * 60'000LL; });
        QVERIFY(desk.finish());
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 3);
        compareWithLedger(desk.last(), world);
        QCOMPARE(world.mostCharges(), 1);
    }

    /// A name is one name in its ASCII and its Unicode form.
    void claimsKnowBothFormsOfAName()
    {
        OrderWorld world(300);
        OrderDesk desk(world);
        qsizetype row = 0;
        while (row < world.names.size() && comparableName(world.names[row].name) == world.names[row].name)
            ++row;
        QVERIFY(row < world.names.size());
        const QString ascii = comparableName(world.names[row].name);
        QVERIFY(desk.storage->claim({{world.scope, ascii, u"another"_s, 1, u"Elsewhere"_s, 1}})->isEmpty());
        QVERIFY(desk.engine->start(world.plan(1, 10, int(row))));
        QVERIFY(desk.finish());
        QCOMPARE(desk.last().items[0].state, ItemState::LeftOut);
        QCOMPARE(desk.last().items[0].reason.text, u"Elsewhere"_s);
        QCOMPARE(world.charges().size(), 0);
    }

    void movedDateWithoutTaskProvesNothing()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        world.fault(FaultKind::LostBefore, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().hasDoubt(); }, 5'000));
        world.move(2, 365 * 24 * 3'600'000LL);
        QVERIFY(desk.finish());
        const OrderRun &run = desk.last();
        QCOMPARE(run.chunks[0].state, ChunkState::Unknown);
        QCOMPARE(run.items[0].reason.code, OrderReason::Code::NoTrace);
        QCOMPARE(run.items[2].reason.code, OrderReason::Code::DateMovedNoTask);
        QCOMPARE(countOf(run, ItemState::Unknown), 3);
        QCOMPARE(world.charges().size(), 0);
        QCOMPARE(desk.storage->claims(world.scope)->size(), 3);
        desk.restart();
        QCOMPARE(desk.storage->claims(world.scope)->size(), 3);
    }

    void whatCannotBeLookedUpIsUnknown()
    {
        OrderWorld world(60);
        OrderTiming timing = quickTiming();
        timing.giveUpAfter = std::chrono::hours(0);
        OrderDesk desk(world, {}, timing);
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(desk.finish());
        QCOMPARE(countOf(desk.last(), ItemState::Unknown), 3);
        QCOMPARE(desk.last().items[0].reason.code, OrderReason::Code::NoTrace);
        QCOMPARE(world.mostCharges(), 1);
    }

    void lookingNowMayBeTheEnd()
    {
        OrderWorld world(60);
        OrderTiming timing = quickTiming();
        timing.giveUpAfter = std::chrono::hours(0);
        timing.firstLook = std::chrono::milliseconds(2'000);
        OrderDesk desk(world, {}, timing);
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().hasDoubt(); }, 5'000));
        QTest::qWait(20); // the resolver is made at the next step
        desk.engine->lookNow(desk.last().id);
        QCOMPARE(countOf(desk.last(), ItemState::Unknown), 3);
        QVERIFY(desk.finish());
        QCOMPARE(desk.storage->claims(world.scope)->size(), 3);
    }

    void aTaskThatIsGone()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        world.service->setTaskSpeed(60'000, 60'000);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        world.service->reset(); // its tasks are forgotten
        QVERIFY(desk.finish());
        QCOMPARE(countOf(desk.last(), ItemState::Unknown), 3);
        QCOMPARE(desk.last().items[0].reason.code, OrderReason::Code::TaskGone);
    }

    void twoDoubtsWait()
    {
        OrderWorld world(60);
        OrderTiming timing = quickTiming();
        timing.quickLooks = std::chrono::milliseconds(1);
        timing.loopbackStampLife = std::chrono::milliseconds(700);
        OrderDesk desk(world, {}, timing);
        world.fault(FaultKind::LostBefore, u"@order"_s, 2);
        QVERIFY(desk.engine->start(world.plan(20, 5)));
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Doubts; }, 5'000));
        QCOMPARE(world.charges().size(), 0);
        QVERIFY(desk.finish()); // goes on when both are explained
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 20);
    }

    void obstaclesPause()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        world.obstacle = ApiError{
            .kind = ApiError::Kind::Keychain, .code = u"Locked"_s, .serverText = {}, .requestId = {}, .field = {}};
        const qint64 id = *desk.engine->start(world.plan(10, 4));
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Account; }, 5'000));
        QCOMPARE(desk.last().error->code, u"Locked"_s);
        world.obstacle.reset();
        world.readOnly = true;
        desk.engine->resume(id);
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Account; }, 5'000));
        QCOMPARE(desk.last().error->code, u"ReadOnlyAccount"_s);
        world.readOnly = false;
        world.scope = u"another service"_s;
        desk.engine->resume(id);
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Account; }, 5'000));
        QCOMPARE(desk.last().error->code, u"AccountChanged"_s);
        world.scope = u"127.0.0.1"_s;
        world.fault(FaultKind::Error, u"QueryDomainByInstanceId"_s, -1);
        desk.engine->resume(id);
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Service; }, 8'000));
        world.service->clearFaults();
        QCOMPARE(world.charges().size(), 0);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
        desk.restart(); // what may be cured is tried again
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 10);
    }

    void nothingLeavesWhenTheDiskRefuses()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        QSignalSpy failed(desk.engine.get(), &OrderEngine::journalFailed);
        const qint64 id = *desk.engine->start(world.plan(10, 4));
        desk.refuseWrites(true);
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Journal; }, 5'000));
        QVERIFY(failed.size() > 0);
        QCOMPARE(world.service->counts().of(u"SaveBatchTaskForCreatingOrderRenew"_s), 0);
        QCOMPARE(desk.engine->start(world.plan(3, 3, 20)).error().code, u"JournalNotWritable"_s);
        desk.refuseWrites(false);
        desk.engine->resume(id);
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 10);
    }

    /// The disk refuses while the request flies: what came of it is written when it takes it again.
    void theDiskRefusesMeanwhile()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        const qint64 id = *desk.engine->start(world.plan(10, 4));
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Sending; }, 5'000));
        desk.refuseWrites(true);
        QVERIFY(waitUntil([&] { return desk.last().pause == PauseReason::Journal; }, 5'000));
        QVERIFY(!waitUntil([&] { return desk.last().chunks[1].state != ChunkState::Planned; }, 150));
        desk.refuseWrites(false);
        desk.engine->resume(id);
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
        desk.restart();
        compareWithLedger(desk.last(), world);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
    }

    void longRequestsAreSplit()
    {
        OrderWorld world(60);
        world.longestQuery = 1'800;
        world.client = world.makeClient();
        OrderDesk desk(world);
        QVERIFY(desk.engine->start(world.plan(40, 40)));
        QVERIFY(desk.finish());
        QVERIFY(desk.last().chunks.size() > 4);
        compareWithLedger(desk.last(), world);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 40);
        desk.restart();
        compareWithLedger(desk.last(), world);
        QCOMPARE(desk.last().items[39].chunk, int(desk.last().chunks.size()) - 1);
    }

    void twoEnginesRaceForTheSameNames()
    {
        OrderWorld world(80);
        QTemporaryDir shared;
        const QString claims = shared.filePath(u"claims.sqlite"_s);
        OrderDesk one(world, claims);
        OrderDesk two(world, claims);
        QVERIFY(one.engine->start(world.plan(60, 5)));
        QVERIFY(two.engine->start(world.plan(60, 7)));
        QVERIFY(waitUntil([&] { return two.last().chunks[0].state != ChunkState::Planned; }, 5'000));
        QVERIFY(one.finish() && two.finish());
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(int(world.charges().size()), 60);
        QCOMPARE(countOf(one.last(), ItemState::Succeeded) + countOf(two.last(), ItemState::Succeeded), 60);
        QCOMPARE(countOf(one.last(), ItemState::LeftOut) + countOf(two.last(), ItemState::LeftOut), 60);
    }

    void aNameInFlightElsewhereLeaves()
    {
        OrderWorld world(80);
        QTemporaryDir shared;
        const QString claims = shared.filePath(u"claims.sqlite"_s);
        OrderDesk one(world, claims);
        OrderDesk two(world, claims);
        world.service->setTaskSpeed(60'000, 60'000);
        QVERIFY(one.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return one.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        const QString name = world.names[0].name;
        QCOMPARE(one.engine->inFlight(u"practice"_s, name), u"Renewal – Practice"_s);
        QCOMPARE(two.engine->inFlight(u"practice"_s, name), u"Renewal – Practice"_s);
        QVERIFY(two.engine->inFlight(u"practice"_s, world.names[9].name).isEmpty());
        QVERIFY(two.engine->start(world.plan(3, 3)));
        QVERIFY(two.finish());
        QCOMPARE(countOf(two.last(), ItemState::LeftOut), 3);
        QCOMPARE(two.last().items[0].reason.code, OrderReason::Code::OrderRunning);
        QCOMPARE(two.last().items[0].reason.text, u"Renewal – Practice"_s);
        // Another run of the same program is kept out as well.
        QVERIFY(one.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return one.last().state == RunState::Finished; }, 5'000));
        QCOMPARE(countOf(one.last(), ItemState::LeftOut), 3);
        world.service->finishTasks();
        QVERIFY(one.finish());
        QCOMPARE(world.mostCharges(), 1);
    }

    void claimsThatWereLostAreTakenAgain()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        world.service->setTaskSpeed(60'000, 60'000);
        QVERIFY(desk.engine->start(world.plan(3)));
        QVERIFY(waitUntil([&] { return desk.last().chunks[0].state == ChunkState::Accepted; }, 5'000));
        desk.crash();
        QVERIFY(QFile::remove(desk.folder.filePath(u"claims.sqlite"_s)));
        desk.open();
        QVERIFY(desk.storage->claim({{world.scope, u"left.over"_s, desk.storage->holder(), 99, {}, 1}})->isEmpty());
        desk.engine->begin();
        QCOMPARE(desk.storage->claims(world.scope)->size(), 3); // no run of it knows the fourth one
        world.service->finishTasks();
        QVERIFY(desk.finish());
        compareWithLedger(desk.last(), world);
    }

    void consoleOrdersGoTheSameWay()
    {
        OrderWorld world(60);
        OrderDesk desk(world);
        QObject context;
        std::optional<Result<RawReply>> answer;
        const auto order = [&](int name) {
            answer.reset();
            service::SaveSingleTaskForCreatingOrderRenew request;
            request.domainName = world.names[name].name;
            request.currentExpirationDate = world.names[name].expiresMs;
            request.subscriptionDuration = 2;
            Parameters parameters;
            encode(request, parameters);
            desk.engine->sendConsoleOrder(
                u"practice"_s, u"Practice"_s, *Catalogue::builtIn().operation(u"SaveSingleTaskForCreatingOrderRenew"_s),
                parameters, &context, [&](const Result<RawReply> &result) { answer = result; });
            return waitUntil([&] { return answer.has_value(); }, 5'000);
        };
        world.service->setTaskSpeed(300, 300);
        QVERIFY(order(0));
        QVERIFY(*answer && !(*answer)->error);
        QCOMPARE(desk.last().kind, OrderKind::Console);
        QVERIFY(order(0)); // while the first one runs
        QCOMPARE(answer->error().code, u"OrderRunning"_s);
        QCOMPARE(answer->error().field, world.names[0].name);
        QCOMPARE(desk.engine->runs().size(), 1);
        QVERIFY(desk.finish());
        QCOMPARE(desk.last().items[0].state, ItemState::Succeeded);
        QVERIFY(desk.engine->lastRenewedMs(u"practice"_s, world.names[0].name) > 0);
        const auto events = desk.storage->events(desk.last().id);
        QVERIFY(std::any_of(events->begin(), events->end(), [](const OrderStorage::Event &event) {
            return event.event == "parameters"_L1 && event.text.contains(u"SubscriptionDuration=2"_s);
        }));

        world.service->setTaskSpeed(0, 5);
        world.fault(FaultKind::LostAfter, u"@order"_s);
        QVERIFY(order(1));
        QCOMPARE(answer->error().kind, ApiError::Kind::OutcomeUnknown);
        QVERIFY(desk.finish());
        QCOMPARE(desk.last().items[0].state, ItemState::Succeeded); // found by looking

        world.fault(FaultKind::LostBefore, u"@order"_s);
        QVERIFY(order(2));
        QCOMPARE(answer->error().kind, ApiError::Kind::OutcomeUnknown);
        QVERIFY(desk.finish());
        QCOMPARE(desk.last().chunks[0].state, ChunkState::NotReceived); // told, and not sent again
        QCOMPARE(desk.last().items[0].state, ItemState::NotSent);
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(int(world.charges().size()), 2);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
        world.readOnly = true;
        QVERIFY(order(3));
        QCOMPARE(answer->error().code, u"ReadOnlyAccount"_s);
    }
};

QTEST_GUILESS_MAIN(OrderEngineTest)
#include "enginetest.moc"
