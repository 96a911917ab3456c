#include "tests/orders/orderlab.h"

#include <QLoggingCategory>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using practice::FaultKind;

Q_DECLARE_METATYPE(practice::FaultKind)

/// Everything that can go wrong on the way, with the order itself and with the looking for it.
class OrderFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"namestead.client=false"_s); }

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
        QVERIFY(desk.engine->start(world.plan(15, 6)));
        QVERIFY(desk.finish());
        const OrderRun &run = desk.last();
        compareWithLedger(run, world);
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(run.count(ItemState::Succeeded), 15);
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
        QVERIFY(desk.engine->start(world.plan(15, 6)));
        QVERIFY(desk.finish(20'000));
        compareWithLedger(desk.last(), world);
        QCOMPARE(world.mostCharges(), 1);
        QCOMPARE(desk.last().count(ItemState::Succeeded), 15);
    }
};

QTEST_GUILESS_MAIN(OrderFaultsTest)
#include "faultstest.moc"
