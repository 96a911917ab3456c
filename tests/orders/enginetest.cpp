#include "tests/orders/orderlab.h"

#include "api/operations/orders.h"
#include "models/orders/sqlitefile.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::FaultKind;

Q_DECLARE_METATYPE(practice::FaultKind)

namespace {

int countOf(const OrderRun &run, ItemState state)
{
    return run.count(state);
}

/// Every name has an end, and what is said of it is what the ledger says.
void compareWithLedger(const OrderRun &run, const OrderWorld &world)
{
    const auto charges = world.charges();
    QCOMPARE(run.state, RunState::Finished);
    for (const OrderItem &item : run.items) {
        const auto found = charges.find(item.name);
        const int charged = found == charges.end() ? 0 : found->second;
        switch (item.state) {
        case ItemState::Succeeded:
            QCOMPARE(charged, 1);
            QVERIFY(item.newExpiryMs > item.sentExpiryMs);
            break;
        case ItemState::Failed:
        case ItemState::LeftOut:
        case ItemState::NotSent:
            QCOMPARE(charged, 0);
            break;
        case ItemState::Unknown:
            QVERIFY(charged <= 1);
            break;
        case ItemState::Planned:
        case ItemState::Submitted:
            QFAIL(qPrintable(item.name + u" has no end"_s));
        }
    }
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

    void faultOnTheOrder_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<bool>("isDone");
        const auto row = [](const char *name, FaultKind kind, bool isDone) { QTest::newRow(name) << kind << isDone; };
        row("lostBefore", FaultKind::LostBefore, false);
        row("lostAfter", FaultKind::LostAfter, true);
        row("resetBefore", FaultKind::ResetBefore, false);
        row("resetAfter", FaultKind::ResetAfter, true);
        row("halfHeader", FaultKind::HalfHeader, true);
        row("halfBody", FaultKind::HalfBody, true);
        row("throttle", FaultKind::Throttle, false);
        row("error 500", FaultKind::Error, false);
        row("status500Html", FaultKind::Status500Html, false);
        row("nonJson200", FaultKind::NonJson200, false);
        row("garbage", FaultKind::Garbage, true);
        row("emptyBody", FaultKind::EmptyBody, true);
        row("wrongTypes", FaultKind::WrongTypes, true);
        row("redirect", FaultKind::Redirect, false);
        row("hang", FaultKind::Hang, false);
    }

    /// The answer to the canary and to a later chunk is not to be had; the service would charge twice if it were asked twice.
    void faultOnTheOrder()
    {
        QFETCH(FaultKind, kind);
        OrderWorld world;
        OrderDesk desk(world);
        desk.engine->begin();
        world.fault(kind, u"@order"_s, 1);
        world.fault(kind, u"@order"_s, 1, 1);
        QVERIFY(desk.engine->start(world.plan(25)));
        QVERIFY(desk.finish());
        const OrderRun &run = desk.last();
        compareWithLedger(run, world);
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(countOf(run, ItemState::Succeeded), 25);
        QVERIFY(desk.storage->claims(world.scope)->isEmpty());
    }

    void faultOnTheLooks_data() { faultOnTheOrder_data(); }

    /// The answer is lost, and looking for the order goes wrong as well, again and again.
    void faultOnTheLooks()
    {
        QFETCH(FaultKind, kind);
        OrderWorld world;
        OrderDesk desk(world);
        desk.engine->begin();
        world.fault(FaultKind::LostAfter, u"@order"_s, 1, 1);
        world.fault(FaultKind::LostBefore, u"@order"_s, 1, 2);
        for (const QLatin1StringView action : {"QueryTaskList"_L1, "QueryTaskInfoHistory"_L1, "QueryTaskDetailList"_L1,
                                               "QueryTaskDetailHistory"_L1, "QueryDomainByInstanceId"_L1}) {
            const int times = kind == FaultKind::Hang ? 2 : 6;
            world.fault(kind, QString(action), times, action == "QueryDomainByInstanceId"_L1 ? 13 : 0);
        }
        QVERIFY(desk.engine->start(world.plan(25)));
        QVERIFY(desk.finish(20'000));
        compareWithLedger(desk.last(), world);
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(countOf(desk.last(), ItemState::Succeeded), 25);
    }

private:
};

QTEST_GUILESS_MAIN(OrderEngineTest)
#include "enginetest.moc"
