#include "tests/practice/practiceclient.h"

#include "api/operations/deletion.h"
#include "api/operations/dns.h"
#include "api/operations/domains.h"
#include "api/operations/locks.h"
#include "api/operations/orders.h"
#include "api/operations/profiles.h"
#include "api/operations/tasks.h"
#include "api/operations/transfer_orders.h"

#include <QSet>
#include <QTest>

using namespace namestead;
using namespace Qt::StringLiterals;
using practice::ChargeKind;
using practice::dayMs;
using service::Domain;

namespace {

constexpr qint64 minuteMs = 60'000;

QDateTime dateOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

/// Each test has an account of its own whose tasks take a minute a stage, so that only the moved clock drives them.
class OrdersTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PracticeService::Settings settings;
        settings.world.names = 300;
        settings.world.stageLeastMs = int(minuteMs);
        settings.world.stageMostMs = int(minuteMs);
        settings.world.batchLimit = 20;
        m_service = std::make_unique<PracticeService>(settings);
        QVERIFY(m_service->start());
        m_client = std::make_unique<PracticeClient>(*m_service);
        m_names = list();
        QCOMPARE(m_names.size(), 300);
    }

    void taskMovesThroughItsStates()
    {
        const Domain d = normal();
        const QString taskNo = renew(d, 1);
        QVERIFY(!taskNo.isEmpty());
        QCOMPARE(detail(taskNo).taskStatus, service::TaskDetailStatus::Waiting);
        QCOMPARE(task(taskNo).taskStatusCode, service::TaskStatusCode::Waiting);
        m_service->moveClock(minuteMs);
        QCOMPARE(detail(taskNo).taskStatusCode, service::TaskDetailStatusCode::Running);
        QCOMPARE(task(taskNo).taskStatus, service::TaskStatus::Running);
        QCOMPARE(expiryOf(d.domainName), *d.expirationDate.utcMs); // not yet
        m_service->moveClock(minuteMs);
        const auto done = detail(taskNo);
        QCOMPARE(done.taskStatus, service::TaskDetailStatus::Succeeded);
        QCOMPARE(done.taskType, service::TaskType::Renewal);
        QCOMPARE(done.tryCount, 1);
        QCOMPARE(done.instanceId, d.instanceId);
        QCOMPARE(task(taskNo).taskStatus, service::TaskStatus::Finished);
        QCOMPARE(expiryOf(d.domainName), dateOf(*d.expirationDate.utcMs).addYears(1).toMSecsSinceEpoch());
        m_service->moveClock(dayMs / 2);
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 1);
    }

    void renewalIsChargedOnce()
    {
        const Domain d = normal();
        const QString first = renew(d, 2);
        m_service->finishTasks();
        const QString second = renew(d, 2); // the same request again, with the date of the first
        m_service->finishTasks();
        QCOMPARE(detail(first).taskStatus, service::TaskDetailStatus::Succeeded);
        QCOMPARE(detail(second).taskStatus, service::TaskDetailStatus::Failed);
        QVERIFY(!detail(second).errorMsg.isEmpty());
        QVERIFY(detail(second, true).errorMsg.contains(u"到期时间"_s));
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 1);
        m_service->withWorld([&](practice::World &world) {
            QCOMPARE(world.ledger().charges().size(), 1);
            QCOMPARE(world.ledger().charges().front().years, 2);
            QVERIFY(world.ledger().totalFen() > 0);
        });
    }

    void withoutTheDateGuardItIsChargedTwice()
    {
        setGuards(false, true);
        const Domain d = normal();
        renew(d, 1);
        m_service->finishTasks();
        renew(d, 1);
        m_service->finishTasks();
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 2);
    }

    void busyNamesAreRefused()
    {
        const Domain d = normal();
        const QString taskNo = renew(d, 1);
        const auto again = m_client->call(renewal(d, 1));
        QCOMPARE(again.code, u"TaskIsBeingProcessed"_s);
        service::SaveSingleTaskForTransferProhibitionLock lock;
        lock.domainName = d.domainName;
        lock.status = true;
        QCOMPARE(m_client->call(lock).code, u"TaskIsBeingProcessed"_s);
        setGuards(true, false);
        QVERIFY(m_client->call(lock).ok());
        setGuards(true, true);
        m_service->finishTasks();
        QVERIFY(m_client->call(lock).ok());
        QCOMPARE(detail(taskNo).taskStatus, service::TaskDetailStatus::Succeeded);
    }

    void batchTellsEachName()
    {
        service::SaveBatchTaskForCreatingOrderRenew batch;
        const auto add = [&](const QString &name, qint64 date) {
            service::SaveBatchTaskForCreatingOrderRenew::OrderRenewParam param;
            param.domainName = name;
            param.currentExpirationDate = date;
            param.subscriptionDuration = 1;
            batch.orderRenewParam.append(param);
        };
        const Domain good = normal();
        const Domain stale = normal(1);
        add(good.domainName, *good.expirationDate.utcMs);
        add(stale.domainName, *stale.expirationDate.utcMs - 1000);
        add(u"not-ours.com"_s, 1'700'000'000'000);
        const auto answer = m_client->call(batch);
        QVERIFY2(answer.ok(), qPrintable(answer.code));
        m_service->finishTasks();
        const auto details = detailsOf(answer.reply.taskNo);
        QCOMPARE(details.size(), 3);
        QCOMPARE(details[0].taskStatus, service::TaskDetailStatus::Succeeded);
        QCOMPARE(details[1].taskStatus, service::TaskDetailStatus::Failed);
        QCOMPARE(details[2].taskStatus, service::TaskDetailStatus::Failed);
        add(good.domainName, 1);
        QCOMPARE(m_client->call(batch).code, u"ParameterIllegal"_s); // twice the same name
        batch.orderRenewParam.removeLast();
        while (batch.orderRenewParam.size() <= 20)
            add(u"filler%1.com"_s.arg(batch.orderRenewParam.size()), 1);
        QCOMPARE(m_client->call(batch).code, u"ParameterIllegal"_s); // more than the limit
    }

    void renewalHasACeiling()
    {
        const Domain d = normal();
        renew(d, 10);
        m_service->finishTasks();
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 0);
        QCOMPARE(expiryOf(d.domainName), *d.expirationDate.utcMs);
    }

    void redemptionIsForLostNamesOnly()
    {
        const Domain lost = withStatus(service::DomainStatus::RedemptionNeeded);
        const Domain fine = normal();
        const auto redeem = [&](const Domain &d) {
            service::SaveSingleTaskForCreatingOrderRedeem request;
            request.domainName = d.domainName;
            request.currentExpirationDate = d.expirationDate.utcMs;
            const auto answer = m_client->call(request);
            m_service->finishTasks();
            return answer.ok() ? detail(answer.reply.taskNo).taskStatus : Open<service::TaskDetailStatus>();
        };
        renew(lost, 1);
        m_service->finishTasks();
        QCOMPARE(charges(lost.domainName, ChargeKind::Renewal), 0); // a renewal is too late
        QCOMPARE(redeem(lost), service::TaskDetailStatus::Succeeded);
        QCOMPARE(charges(lost.domainName, ChargeKind::Redemption), 1);
        QVERIFY(expiryOf(lost.domainName) > m_service->nowMs());
        QCOMPARE(redeem(fine), service::TaskDetailStatus::Failed);
        QCOMPARE(charges(fine.domainName, ChargeKind::Redemption), 0);
    }

    void registrationAddsTheName()
    {
        const qint64 profile = verifiedProfile();
        QVERIFY(profile > 0);
        const QString name = freeName();
        service::SaveSingleTaskForCreatingOrderActivate request;
        request.domainName = name;
        request.subscriptionDuration = 3;
        request.registrantProfileId = profile;
        request.aliyunDns = false;
        QCOMPARE(m_client->call(request).code, u"ParameterIllegal"_s); // own servers are missing
        request.dns1 = u"ns1.example.org"_s;
        request.dns2 = u"ns2.example.org"_s;
        const auto answer = m_client->call(request);
        QVERIFY2(answer.ok(), qPrintable(answer.code + answer.message));
        m_service->finishTasks();
        QCOMPARE(detail(answer.reply.taskNo).taskStatus, service::TaskDetailStatus::Succeeded);
        QCOMPARE(charges(name, ChargeKind::Registration), 1);
        const auto names = list();
        QCOMPARE(names.size(), 301);
        QCOMPARE(names.last().domainName, name); // new names are the youngest
        QCOMPARE(names.last().dnsList, QStringList({u"ns1.example.org"_s, u"ns2.example.org"_s}));
        QCOMPARE(*names.last().expirationDate.utcMs,
                 dateOf(*names.last().registrationDate.utcMs).addYears(3).toMSecsSinceEpoch());
        const auto again = m_client->call(request); // somebody has it now: ourselves
        m_service->finishTasks();
        QCOMPARE(detail(again.reply.taskNo).taskStatus, service::TaskDetailStatus::Failed);
        QCOMPARE(charges(name, ChargeKind::Registration), 1);
        request.registrantProfileId = 1;
        QCOMPARE(m_client->call(request).code, u"ContactTemplateNotExist"_s);
        request.registrantProfileId.reset();
        QCOMPARE(m_client->call(request).code, u"ParameterIllegal"_s); // no owner at all
        request.domainName = u"no such suffix.nowhere"_s;
        QCOMPARE(m_client->call(request).code, u"ParameterIllegal"_s);
    }

    void transferInIsPaidOnce()
    {
        service::SaveSingleTaskForCreatingOrderTransfer request;
        request.domainName = heldName();
        request.authorizationCode = u"right-code-1"_s;
        request.registrantProfileId = verifiedProfile();
        const auto answer = m_client->call(request);
        QVERIFY2(answer.ok(), qPrintable(answer.code + answer.message));
        m_service->finishTasks();
        QVERIFY2(detail(answer.reply.taskNo).taskStatus == service::TaskDetailStatus::Succeeded,
                 qPrintable(detail(answer.reply.taskNo).errorMsg));
        QCOMPARE(charges(request.domainName, ChargeKind::TransferIn), 1);
        const auto again = m_client->call(request);
        m_service->finishTasks();
        QCOMPARE(detail(again.reply.taskNo).taskStatus, service::TaskDetailStatus::Failed);
        QCOMPARE(charges(request.domainName, ChargeKind::TransferIn), 1);
    }

    void cancellingStopsWhatWaits()
    {
        const Domain d = normal();
        const QString taskNo = renew(d, 1);
        service::CancelTask cancel;
        cancel.taskNo = taskNo;
        QVERIFY(m_client->call(cancel).ok());
        m_service->moveClock(10 * minuteMs);
        QCOMPARE(detail(taskNo).taskStatus, service::TaskDetailStatus::Failed);
        QCOMPARE(task(taskNo).taskCancelStatus, service::TaskCancelStatus::Cancelled);
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 0);
        const QString running = renew(d, 1);
        m_service->moveClock(minuteMs);
        cancel.taskNo = running;
        QVERIFY(m_client->call(cancel).ok());
        QCOMPARE(task(running).taskCancelStatus, service::TaskCancelStatus::Cancelling);
        m_service->moveClock(minuteMs);
        QCOMPARE(detail(running).taskStatus, service::TaskDetailStatus::Succeeded); // it ran already
        QCOMPARE(charges(d.domainName, ChargeKind::Renewal), 1);
        cancel.taskNo = u"no-such-task"_s;
        QCOMPARE(m_client->call(cancel).code, u"ParameterIllegal"_s);
    }

    void pollingEndsWithAcknowledging()
    {
        const QString taskNo = renew(normal(), 1);
        auto poll = paged<service::PollTaskResult>(1, 100);
        QCOMPARE(m_client->call(poll).reply.totalItemNum, 0);
        m_service->finishTasks();
        const auto results = m_client->call(poll);
        QCOMPARE(results.reply.totalItemNum, 1);
        QCOMPARE(results.reply.data[0].taskNo, taskNo);
        poll.taskResultStatus = service::TaskResultStatus::Failed;
        QCOMPARE(m_client->call(poll).reply.totalItemNum, 0);
        poll.taskResultStatus = {};
        service::AcknowledgeTaskResult acknowledge;
        acknowledge.taskDetailNo = {results.reply.data[0].taskDetailNo, u"unknown"_s};
        QCOMPARE(m_client->call(acknowledge).reply.result, 1);
        QCOMPARE(m_client->call(poll).reply.totalItemNum, 0);
        QCOMPARE(detail(taskNo).taskStatus, service::TaskDetailStatus::Succeeded);
    }

    void oldTasksAreHistory()
    {
        QStringList numbers;
        for (int i = 0; i < 7; ++i) {
            numbers.prepend(renew(normal(i), 1));
            m_service->moveClock(5 * minuteMs);
        }
        service::SaveBatchTaskForUpdateProhibitionLock locks;
        locks.status = true;
        for (int i = 0; i < 15; ++i)
            locks.domainName.append(m_names[i].domainName);
        const QString batch = m_client->call(locks).reply.taskNo;
        m_service->moveClock(5 * minuteMs);
        auto recent = paged<service::QueryTaskList>(1, 100);
        QCOMPARE(m_client->call(recent).reply.totalItemNum, 8);
        service::QueryTaskInfoHistory old;
        old.pageSize = 3;
        QCOMPARE(m_client->call(old).reply.objects.size(), 0);
        m_service->moveClock(dayMs);
        QCOMPARE(m_client->call(recent).reply.totalItemNum, 0);
        QCOMPARE(detailsOf(batch).size(), 0);
        QStringList walked;
        for (int calls = 0; calls < 20; ++calls) {
            const auto page = m_client->call(old);
            QVERIFY(page.ok());
            for (const auto &info : page.reply.objects)
                walked.append(info.taskNo);
            if (!page.reply.nextPageCursor)
                break;
            old.taskNoCursor = page.reply.nextPageCursor->taskNo;
            old.createTimeCursor = page.reply.nextPageCursor->createTime.utcMs;
        }
        QCOMPARE(walked, QStringList(batch) + numbers);
        service::QueryTaskDetailHistory details;
        details.pageSize = 4;
        details.taskNo = batch;
        QStringList names;
        for (int calls = 0; calls < 20; ++calls) {
            const auto page = m_client->call(details);
            for (const auto &d : page.reply.objects)
                names.append(d.domainName);
            if (!page.reply.nextPageCursor)
                break;
            details.taskDetailNoCursor = page.reply.nextPageCursor->taskDetailNo;
            details.domainNameCursor = page.reply.nextPageCursor->domainName;
        }
        QCOMPARE(names, locks.domainName);
    }

    void taskListGoesByDays()
    {
        renew(normal(), 1);
        auto request = paged<service::QueryTaskList>(1, 10);
        request.beginCreateTime = m_service->nowMs();
        request.endCreateTime = m_service->nowMs();
        QCOMPARE(m_client->call(request).reply.totalItemNum, 1);
        request.endCreateTime = m_service->nowMs() - 2 * dayMs;
        request.beginCreateTime.reset();
        QCOMPARE(m_client->call(request).reply.totalItemNum, 0);
    }

    void dnsServersChangeUnlessLocked()
    {
        service::SaveBatchTaskForUpdateProhibitionLock locks;
        locks.status = true;
        locks.domainName = {m_names[0].domainName};
        QVERIFY(m_client->call(locks).ok());
        locks.status = false;
        locks.domainName = {m_names[1].domainName};
        QVERIFY(m_client->call(locks).ok());
        m_service->finishTasks();
        service::SaveBatchTaskForModifyingDomainDns dns;
        dns.aliyunDns = false;
        dns.domainName = {m_names[0].domainName, m_names[1].domainName};
        QCOMPARE(m_client->call(dns).code, u"MissingDomainNameServer"_s);
        dns.domainNameServer = {u"NS1.example.org"_s, u"ns2.example.org"_s};
        const auto answer = m_client->call(dns);
        m_service->finishTasks();
        const auto details = detailsOf(answer.reply.taskNo);
        QCOMPARE(details.value(0).taskStatus, service::TaskDetailStatus::Failed);
        QCOMPARE(details.value(1).taskStatus, service::TaskDetailStatus::Succeeded);
        const auto names = list();
        QCOMPARE(names[0].dnsList, m_names[0].dnsList);
        QCOMPARE(names[1].dnsList, QStringList({u"ns1.example.org"_s, u"ns2.example.org"_s}));
        auto log = paged<service::QueryChangeLogList>(1, 100);
        log.domainName = m_names[1].domainName;
        QCOMPARE(m_client->call(log).reply.totalItemNum, 2);
    }

    void deletedNamesAreGone()
    {
        service::SaveTaskForSubmittingDomainDelete request;
        request.instanceId = normal().instanceId;
        const QString name = normal().domainName;
        const auto answer = m_client->call(request);
        QVERIFY(answer.ok());
        m_service->finishTasks();
        QCOMPARE(list().size(), 299);
        QCOMPARE(m_client->call(request).code, u"DomainNotExist"_s);
        QCOMPARE(m_client->call(renewal(stranger(name), 1)).code, u"DomainNotExist"_s);
    }

    void unknownNameIsRefusedAtOnce()
    {
        const auto answer = m_client->call(renewal(stranger(u"not-ours.com"_s), 1));
        QCOMPARE(answer.code, u"DomainNotExist"_s);
        QCOMPARE(answer.status, 400);
    }

private:
    QList<Domain> list()
    {
        auto request = paged<service::QueryDomainList>(1, 5000);
        request.orderKeyType = service::OrderKeyType::RegistrationDate;
        request.orderByType = service::OrderByType::Ascending;
        return m_client->call(request).reply.data;
    }

    /// The skip-th ordinary name that expires within two years and is not locked or a premium one.
    Domain normal(int skip = 0)
    {
        for (const Domain &d : m_names) {
            if (d.domainStatus == service::DomainStatus::Normal && d.premium == false
                && d.expirationCurrDateDiff.value_or(9999) < 700 && d.expirationCurrDateDiff.value_or(0) > 60
                && skip-- == 0)
                return d;
        }
        return {};
    }

    Domain withStatus(service::DomainStatus status)
    {
        for (const Domain &d : m_names) {
            if (d.domainStatus == status && d.premium == false)
                return d;
        }
        return {};
    }

    /// A name that the account does not have.
    static Domain stranger(const QString &name)
    {
        Domain d;
        d.domainName = name;
        d.expirationDate = Time::fromMs(1'700'000'000'000);
        return d;
    }

    static service::SaveSingleTaskForCreatingOrderRenew renewal(const Domain &d, int years)
    {
        service::SaveSingleTaskForCreatingOrderRenew request;
        request.domainName = d.domainName;
        request.currentExpirationDate = d.expirationDate.utcMs;
        request.subscriptionDuration = years;
        return request;
    }

    QString renew(const Domain &d, int years) { return m_client->call(renewal(d, years)).reply.taskNo; }

    QList<service::TaskDetail> detailsOf(const QString &taskNo, bool chinese = false)
    {
        auto request = paged<service::QueryTaskDetailList>(1, 1000);
        request.taskNo = taskNo;
        if (chinese)
            request.lang = service::Lang::Chinese;
        return m_client->call(request).reply.data;
    }

    service::TaskDetail detail(const QString &taskNo, bool chinese = false)
    {
        return detailsOf(taskNo, chinese).value(0);
    }

    service::TaskInfo task(const QString &taskNo)
    {
        for (const auto &info : m_client->call(paged<service::QueryTaskList>(1, 100)).reply.data) {
            if (info.taskNo == taskNo)
                return info;
        }
        return {};
    }

    qint64 expiryOf(const QString &name)
    {
        service::QueryDomainByDomainName request;
        request.domainName = name;
        return m_client->call(request).reply.expirationDate.utcMs.value_or(0);
    }

    int charges(const QString &name, ChargeKind kind)
    {
        return m_service->withWorld([&](practice::World &world) { return world.ledger().count(name, kind); });
    }

    void setGuards(bool date, bool busy)
    {
        auto guards = m_service->guards();
        guards.date = date;
        guards.busy = busy;
        m_service->setGuards(guards);
    }

    qint64 verifiedProfile()
    {
        service::QueryRegistrantProfiles request;
        request.pageNum = 1;
        request.pageSize = 100;
        request.realNameStatus = service::RealNameStatus::Verified;
        const auto answer = m_client->call(request);
        return answer.reply.registrantProfiles.isEmpty()
            ? 0
            : answer.reply.registrantProfiles[0].registrantProfileId.value_or(0);
    }

    QString nameWith(service::DomainAvail avail)
    {
        auto guards = m_service->guards();
        guards.rate = false;
        m_service->setGuards(guards);
        for (int i = 0; i < 100; ++i) {
            service::CheckDomain check;
            check.domainName = u"a-new-name-%1.com"_s.arg(i);
            if (m_client->call(check).reply.avail == avail)
                return check.domainName;
        }
        return {};
    }

    QString freeName() { return nameWith(service::DomainAvail::Free); }
    QString heldName() { return nameWith(service::DomainAvail::Taken); }

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    QList<Domain> m_names;
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orderstest.moc"
