#include "planlab.h"

#include "api/operations/orders.h"
#include "api/practice/world/prices.h"
#include "models/orders/priceinquiry.h"
#include "models/orders/renewalcheck.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

namespace {

/// Renews by hand, as another program with the same account would.
QString renewElsewhere(PlanLab &lab, const QStringList &names)
{
    service::SaveBatchTaskForCreatingOrderRenew request;
    for (const QString &name : names)
        request.orderRenewParam.append({.domainName = name,
                                        .currentExpirationDate = lab.expiryOf(name),
                                        .subscriptionDuration = 1,
                                        .permitPremiumRenew = {}});
    QString taskNo;
    QEventLoop loop; // QTest::qWaitFor() takes fifty milliseconds for each call
    QTimer::singleShot(8'000, &loop, &QEventLoop::quit);
    lab.client->send(request, *OrderPermit::forPracticeAccount(lab.client->endpoint()))
        ->then(lab.client.get(), [&](const Result<service::SaveBatchTaskForCreatingOrderRenewReply> &reply) {
            loop.quit();
            if (reply)
                taskNo = reply->taskNo;
        });
    loop.exec();
    return taskNo;
}

void waitForPrices(const RenewalPlan &plan)
{
    QVERIFY(QTest::qWaitFor([&plan] {
        return std::none_of(plan.entries().begin(), plan.entries().end(), [](const PlanEntry &entry) {
            return entry.isIncluded()
                && (entry.price == PlanEntry::Price::Asking || entry.price == PlanEntry::Price::NotAsked);
        });
    }));
}

} // namespace

class PlanCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QLoggingCategory::setFilterRules(u"namestead.client=false"_s);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }
    void oldDatesAreReadLive();
    void whatTheServiceSaysCounts();
    void renewalsOfOthersAreFound();
    void runningOrdersOfOthersAreFound();
    void oldTasksAreFoundInTheHistory();
    void manyTasksAreCut();
    void failedReadingLeavesNamesOut();
    void oneNameThatCannotBeReadStopsNobody();
    void aCheckCanBeCancelled();
    void longTermsAreLowered();
    void pricesAreTold();
    void pricesOfChangedTermsAreAskedAgain();
    void pricesThatAreNotToldBlockNothing();
};

void PlanCheckTest::oldDatesAreReadLive()
{
    PlanLab lab;
    QVERIFY(lab.started);
    lab.fill(2 * planHourMs);
    const QString moved = lab.names.at(3);
    const qint64 date = lab.expiryOf(moved) + 30 * planDayMs;
    lab.edit(moved, [date](practice::NameState &state) { state.expirationMs = date; });
    const DomainRecord fresh = planRecord(lab.names.at(5), lab.expiryOf(lab.names.at(5)), lab.service->nowMs());
    lab.domains.insert({[&] {
        DomainRecord record = fresh;
        record.instanceId = lab.domains.recordOf(fresh.name)->instanceId;
        return record;
    }()});
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    const qint64 before = lab.service->nowMs();
    int mostDone = 0;
    connect(&plan, &RenewalPlan::checkChanged, this, [&] { mostDone = std::max(mostDone, plan.checkDone()); });
    QVERIFY(!checkPlan(plan));
    QVERIFY(plan.isChecked());
    QCOMPARE(mostDone, int(lab.names.size()));
    QCOMPARE(plan.included().size(), lab.names.size());
    QCOMPARE(entryNamed(plan, moved).expiresMs, date);
    for (const PlanEntry &entry : plan.entries())
        QVERIFY(entry.readMs >= before - planHourMs);
    QCOMPARE(lab.service->counts().of(u"QueryDomainByInstanceId"_s),
             lab.names.size() - 1); // the fresh one is not asked for
    QVERIFY(!checkPlan(plan));      // read by the check, but not by the table: read again
    QCOMPARE(plan.included().size(), lab.names.size());
}

void PlanCheckTest::whatTheServiceSaysCounts()
{
    PlanLab lab;
    lab.fill(2 * planHourMs);
    const qint64 now = lab.service->nowMs();
    lab.edit(lab.names.at(0), [now](practice::NameState &s) { s.expirationMs = now - 45 * planDayMs; });
    lab.edit(lab.names.at(1), [](practice::NameState &s) { s.transferringOut = true; });
    lab.edit(lab.names.at(2), [](practice::NameState &s) { s.realName = practice::RealName::Failed; });
    lab.edit(lab.names.at(3), [&](practice::NameState &s) { s.expirationMs = now + 9 * planYearMs + 60 * planDayMs; });
    lab.service->withWorld([&](practice::World &world) { world.names().remove(*world.names().find(lab.names.at(4))); });
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names.mid(0, 6) + QStringList{u"elsewhere.com"_s});
    QVERIFY(!checkPlan(plan));
    const auto reason = [&](int i) { return entryNamed(plan, lab.names.at(i)).reason; };
    QCOMPARE(reason(0), PlanReason::Redemption);
    QCOMPARE(reason(1), PlanReason::TransferOut);
    QCOMPARE(reason(2), PlanReason::NotVerified);
    QVERIFY(entryNamed(plan, lab.names.at(2)).mayPutBack);
    QVERIFY(!entryNamed(plan, lab.names.at(2)).reasonText.isEmpty());
    QCOMPARE(reason(3), PlanReason::TenYearCeiling);
    QCOMPARE(reason(4), PlanReason::NotInAccount);
    QVERIFY(entryNamed(plan, lab.names.at(4)).instanceId.isEmpty());
    QCOMPARE(reason(5), PlanReason::None);
    QCOMPARE(entryNamed(plan, u"elsewhere.com"_s).reason, PlanReason::NotInAccount);
    QCOMPARE(plan.included().size(), 1);
    plan.setPutBack(plan.leftOut(), true); // only the one that may
    QCOMPARE(plan.included().size(), 2);
}

void PlanCheckTest::renewalsOfOthersAreFound()
{
    PlanLab lab;
    const QString taskNo = renewElsewhere(lab, lab.names.mid(0, 2));
    QVERIFY(!taskNo.isEmpty());
    lab.service->finishTasks();
    lab.fill(0);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names.mid(1, 2));
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.entries().at(0).reason, PlanReason::RenewedRecently);
    QVERIFY(plan.entries().at(0).mayPutBack);
    QVERIFY(plan.entries().at(0).reasonText.contains(taskNo));
    QCOMPARE(plan.entries().at(1).reason, PlanReason::None);
    QVERIFY(!plan.checkNotes().tasksCut);
    plan.setPutBack({0}, true);
    QVERIFY(!checkPlan(plan)); // the wish outlives a check with the same outcome
    QVERIFY(plan.entries().at(0).putBack);
}

void PlanCheckTest::runningOrdersOfOthersAreFound()
{
    PlanLab lab;
    lab.service->setTaskSpeed(60'000, 60'000);
    const QString taskNo = renewElsewhere(lab, {lab.names.at(0)});
    QVERIFY(!taskNo.isEmpty());
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names.mid(0, 2));
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.entries().at(0).reason, PlanReason::OrderRunning);
    QVERIFY(!plan.entries().at(0).mayPutBack);
    QVERIFY(plan.entries().at(0).reasonText.contains(taskNo));
    QCOMPARE(plan.included(), QList<int>{1});
}

void PlanCheckTest::oldTasksAreFoundInTheHistory()
{
    PlanLab lab;
    QVERIFY(!renewElsewhere(lab, {lab.names.at(0)}).isEmpty());
    lab.service->finishTasks();
    lab.service->moveClock(20 * planDayMs); // no longer in the task list
    QVERIFY(!renewElsewhere(lab, {lab.names.at(1)}).isEmpty());
    lab.service->finishTasks();
    lab.fill(0);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names.mid(0, 3));
    const auto error = checkPlan(plan);
    QVERIFY2(!error, error ? qPrintable(error->code) : "");
    QCOMPARE(plan.entries().at(0).reason, PlanReason::RenewedRecently);
    QCOMPARE(plan.entries().at(1).reason, PlanReason::RenewedRecently);
    QCOMPARE(plan.entries().at(2).reason, PlanReason::None);
    lab.service->moveClock(15 * planDayMs); // the first one is 35 days ago now
    lab.fill(0);
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.entries().at(0).reason, PlanReason::None);
    QCOMPARE(plan.entries().at(1).reason, PlanReason::RenewedRecently);
}

void PlanCheckTest::manyTasksAreCut()
{
    PlanLab lab;
    for (int i = 0; i < RenewalCheck::mostTasks + 2; ++i)
        QVERIFY(!renewElsewhere(lab, {lab.names.at(i)}).isEmpty());
    lab.service->finishTasks();
    lab.fill(0);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    QVERIFY(!checkPlan(plan));
    QVERIFY(plan.checkNotes().tasksCut);
    QCOMPARE(plan.leftOut().size(), RenewalCheck::mostTasks);
    QCOMPARE(lab.service->counts().of(u"QueryTaskDetailList"_s), RenewalCheck::mostTasks);
}

void PlanCheckTest::failedReadingLeavesNamesOut()
{
    PlanLab lab;
    lab.fill(2 * planHourMs);
    practice::FaultRule fault;
    fault.kind = practice::FaultKind::LostBefore;
    fault.match = u"QueryDomainByInstanceId"_s;
    fault.times = -1;
    lab.service->addFault(fault);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    const auto error = checkPlan(plan);
    QVERIFY(error.has_value());
    QVERIFY(error->kind == ApiError::Kind::Network);
    QVERIFY(plan.included().isEmpty());
    for (const PlanEntry &entry : plan.entries()) {
        QCOMPARE(entry.reason, PlanReason::StaleData);
        QVERIFY(!entry.mayPutBack);
    }
    QCOMPARE(plan.checkNotes().notRead, int(lab.names.size()));
    // A dead line is not asked for every name.
    QVERIFY(lab.service->counts().of(u"QueryDomainByInstanceId"_s) < 60);
    lab.service->clearFaults();
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.included().size(), lab.names.size());
}

void PlanCheckTest::oneNameThatCannotBeReadStopsNobody()
{
    PlanLab lab;
    lab.fill(2 * planHourMs);
    practice::FaultRule fault;
    fault.kind = practice::FaultKind::Error;
    fault.match = u"QueryDomainByInstanceId"_s;
    fault.http = 400;
    fault.code = u"ParameterIllegal"_s;
    lab.service->addFault(fault);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.leftOut().size(), 1);
    QCOMPARE(plan.entries().at(plan.leftOut().at(0)).reason, PlanReason::StaleData);
}

void PlanCheckTest::aCheckCanBeCancelled()
{
    PlanLab lab;
    lab.fill(2 * planHourMs);
    practice::FaultRule fault;
    fault.kind = practice::FaultKind::Hang;
    fault.match = u"QueryDomainByInstanceId"_s;
    fault.skip = 5;
    fault.times = -1;
    lab.service->addFault(fault);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    const QSignalSpy ends(&plan, &RenewalPlan::checkFinished);
    plan.check();
    QVERIFY(plan.isChecking());
    QVERIFY(QTest::qWaitFor([&] { return plan.checkDone() == 5; }));
    plan.cancelCheck();
    QVERIFY(!plan.isChecking());
    QVERIFY(!plan.isChecked());
    QCOMPARE(ends.size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return lab.client->queue().running() == 0 && lab.client->queue().waiting() == 0; }));
    QCOMPARE(ends.size(), 1);
    lab.service->clearFaults();
    QVERIFY(!checkPlan(plan));
    QVERIFY(plan.isChecked());
}

void PlanCheckTest::longTermsAreLowered()
{
    PlanLab lab;
    lab.fill(2 * planHourMs);
    const QString name = lab.names.at(0);
    RenewalPlan plan(lab.place());
    plan.addNames({name});
    plan.setYears({0}, 8);
    QCOMPARE(plan.entries().at(0).years, 8);
    // It was renewed elsewhere meanwhile: only two years fit.
    const qint64 now = lab.service->nowMs();
    lab.edit(name, [now](practice::NameState &s) { s.expirationMs = now + 7 * planYearMs + 100 * planDayMs; });
    QVERIFY(!checkPlan(plan));
    QCOMPARE(plan.entries().at(0).years, 2);
    QCOMPARE(plan.mostYears(0), 2);
    QVERIFY(plan.entries().at(0).isIncluded());
}

void PlanCheckTest::pricesAreTold()
{
    PlanLab lab;
    lab.edit(lab.names.at(1), [](practice::NameState &s) { s.premium = true; });
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names);
    QVERIFY(!checkPlan(plan));
    plan.setYears({0}, 3);
    plan.remove({2});
    plan.askPrices();
    waitForPrices(plan);
    qint64 sum = 0;
    for (const int row : plan.included()) {
        const PlanEntry &entry = plan.entries().at(row);
        const qint64 expected = lab.service->withWorld([&](practice::World &world) {
            return practice::priceFen(world, entry.name, practice::ChargeKind::Renewal, entry.years);
        });
        QCOMPARE(entry.price, PlanEntry::Price::Told);
        QCOMPARE(entry.priceFen, expected);
        QCOMPARE(entry.currency, u"CNY"_s);
        QCOMPARE(entry.premium, row == 1);
        sum += expected;
    }
    QCOMPARE(plan.entries().at(2).price, PlanEntry::Price::NotAsked); // not part of the plan
    QCOMPARE(plan.totals().sums, (QList<std::pair<QString, qint64>>{{u"CNY"_s, sum}}));
    QCOMPARE(plan.totals().notTold, 0);
    const qint64 asked = lab.service->counts().of(u"QueryDomainRealTimePrice"_s);
    QVERIFY(asked >= 3 && asked <= 6); // in batches
    plan.askPrices();
    QCOMPARE(lab.service->counts().of(u"QueryDomainRealTimePrice"_s), asked);
}

void PlanCheckTest::pricesOfChangedTermsAreAskedAgain()
{
    PlanLab lab;
    RenewalPlan plan(lab.place());
    plan.addNames({lab.names.at(0), lab.names.at(1)});
    QVERIFY(!checkPlan(plan));
    plan.askPrices();
    plan.setYears({0}, 2); // while the question is on its way
    QVERIFY(QTest::qWaitFor([&] { return plan.entries().at(1).price == PlanEntry::Price::Told; }));
    QCOMPARE(plan.entries().at(0).price, PlanEntry::Price::NotAsked);
    plan.askPrices();
    waitForPrices(plan);
    const qint64 two = plan.entries().at(0).priceFen;
    plan.setYears({0}, 1);
    QCOMPARE(plan.totals().notTold, 1);
    plan.askPrices();
    waitForPrices(plan);
    QCOMPARE(two, 2 * plan.entries().at(0).priceFen);
    // Taken out and put in anew: with another term, and so another price.
    plan.setYears({1}, 3);
    plan.askPrices();
    waitForPrices(plan);
    plan.remove({1});
    plan.addNames({lab.names.at(1)});
    QCOMPARE(plan.entries().at(1).years, 1);
    QCOMPARE(plan.entries().at(1).price, PlanEntry::Price::NotAsked);
}

void PlanCheckTest::pricesThatAreNotToldBlockNothing()
{
    PlanLab lab;
    practice::FaultRule fault;
    fault.kind = practice::FaultKind::Error;
    fault.match = u"QueryDomainRealTimePrice"_s;
    fault.http = 404;
    fault.code = u"InvalidApi.NotFound"_s;
    fault.times = -1;
    lab.service->addFault(fault);
    RenewalPlan plan(lab.place());
    plan.addNames(lab.names + QStringList{});
    QVERIFY(!checkPlan(plan));
    plan.askPrices();
    waitForPrices(plan);
    QCOMPARE(plan.totals().notTold, int(lab.names.size()));
    QVERIFY(plan.totals().sums.isEmpty());
    QCOMPARE(plan.included().size(), lab.names.size());
    lab.service->clearFaults();
    plan.askPrices();
    waitForPrices(plan);
    QCOMPARE(plan.totals().notTold, 0);
}

QTEST_GUILESS_MAIN(PlanCheckTest)
#include "plancheckertest.moc"
