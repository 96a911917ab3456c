#include "tests/practice/practiceclient.h"

#include "api/operations/domains.h"
#include "api/operations/orders.h"
#include "api/operations/tasks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <thread>

using namespace namestead;
using namespace Qt::StringLiterals;
using practice::FaultKind;
using practice::FaultRule;

namespace {

const QList<FaultKind> allFaults = {FaultKind::LostBefore, FaultKind::LostAfter,  FaultKind::ResetBefore,
                                    FaultKind::ResetAfter, FaultKind::HalfHeader, FaultKind::HalfBody,
                                    FaultKind::Throttle,   FaultKind::Error,      FaultKind::Status500Html,
                                    FaultKind::NonJson200, FaultKind::Garbage,    FaultKind::EmptyBody,
                                    FaultKind::Slow,       FaultKind::Trickle,    FaultKind::Hang,
                                    FaultKind::WrongTypes, FaultKind::Redirect,   FaultKind::BigBody};

} // namespace

/// Every fault as it looks on the socket, and whether the order behind it was carried out.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        PracticeService::Settings settings;
        settings.world.names = 100;
        settings.world.stageLeastMs = 0;
        settings.world.stageMostMs = 0;
        m_service = std::make_unique<PracticeService>(settings);
        QVERIFY(m_service->start());
        m_client = std::make_unique<PracticeClient>(*m_service);
    }

    void everyKindHasAName()
    {
        for (const FaultKind kind : allFaults)
            QCOMPARE(practice::faultKindOf(QString::fromLatin1(practice::faultKindName(kind))), kind);
        QVERIFY(!practice::faultKindOf(u"calm"));
    }

    void looksAsItSays_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<bool>("works");
        const QList<FaultKind> idle = {FaultKind::LostBefore, FaultKind::ResetBefore,   FaultKind::Throttle,
                                       FaultKind::Error,      FaultKind::Status500Html, FaultKind::NonJson200,
                                       FaultKind::Hang,       FaultKind::Redirect};
        for (const FaultKind kind : allFaults)
            QTest::newRow(practice::faultKindName(kind)) << kind << !idle.contains(kind);
    }

    void looksAsItSays()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const bool, works);
        FaultRule rule;
        rule.kind = kind;
        rule.match = u"@order"_s;
        rule.ms = 400;
        rule.http = kind == FaultKind::Error || kind == FaultKind::Status500Html ? 503 : 500;
        QVERIFY(m_client->call(listRequest()).ok()); // the connection is kept and used before
        m_service->addFault(rule);
        const service::Domain d = someName();
        const RawAnswer answer = m_client->raw(renewal(d), kind == FaultKind::Hang ? 600 : 10'000);
        check(kind, answer);
        m_client->http().drop();
        QCOMPARE(m_service->counts().of(u"SaveSingleTaskForCreatingOrderRenew"_s), 1);
        QCOMPARE(m_service->firedFaults().at(QString::fromLatin1(practice::faultKindName(kind))), 1);
        m_service->finishTasks();
        QCOMPARE(chargesOf(d), works ? 1 : 0);
        // Once was asked for: the next one is served.
        m_client->http().drop();
        const auto next = m_client->call(renewal(someName(1)));
        QVERIFY2(next.ok(), qPrintable(next.failure + next.code));
    }

    void workCanBeTurnedAround()
    {
        FaultRule rule;
        rule.kind = FaultKind::Status500Html;
        rule.match = u"@order"_s;
        rule.work = true;
        m_service->addFault(rule);
        const service::Domain d = someName();
        QCOMPARE(m_client->raw(renewal(d)).status, 500);
        m_service->finishTasks();
        QCOMPARE(chargesOf(d), 1);
    }

    void ruleChoosesItsRequests()
    {
        FaultRule rule;
        rule.kind = FaultKind::Throttle;
        rule.match = u"QueryDomainList"_s;
        rule.skip = 1;
        rule.times = 2;
        m_service->addFault(rule);
        QStringList codes;
        for (int i = 0; i < 5; ++i) {
            codes.append(m_client->call(listRequest()).code);
            QVERIFY(m_client->call(paged<service::QueryTaskList>(1, 1)).ok());
        }
        QCOMPARE(codes, QStringList({{}, u"Throttling.User"_s, u"Throttling.User"_s, {}, {}}));
        rule = {};
        rule.kind = FaultKind::Throttle;
        rule.times = -1;
        rule.probability = 0.5;
        m_service->addFault(rule);
        int hits = 0;
        for (int i = 0; i < 100; ++i)
            hits += m_client->call(listRequest()).ok() ? 0 : 1;
        QVERIFY2(hits > 25 && hits < 75, qPrintable(QString::number(hits)));
        m_service->clearFaults();
        QVERIFY(m_client->call(listRequest()).ok());
    }

    void hangingDoesNotKeepTheServiceFromStopping()
    {
        FaultRule rule;
        rule.kind = FaultKind::Hang;
        m_service->addFault(rule);
        std::thread stopper([this] {
            QTest::qSleep(200);
            m_service->stop();
        });
        QElapsedTimer timer;
        timer.start();
        const RawAnswer answer = m_client->raw(listRequest(), 10'000);
        stopper.join();
        QVERIFY(answer.closed && answer.status == 0);
        QVERIFY(timer.elapsed() < 3000);
    }

    void manyHangingClientsLeaveOthersServed()
    {
        FaultRule rule;
        rule.kind = FaultKind::Hang;
        rule.times = 20;
        m_service->addFault(rule);
        std::vector<std::unique_ptr<QTcpSocket>> hanging;
        for (int i = 0; i < 20; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(u"127.0.0.1"_s, m_service->port());
            QVERIFY(socket->waitForConnected(2000));
            Parameters parameters;
            encode(listRequest(), parameters);
            socket->write("GET /?" + m_client->form("GET", "QueryDomainList", parameters)
                          + " HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(socket->waitForBytesWritten(2000));
            hanging.push_back(std::move(socket));
        }
        QTRY_COMPARE(m_service->counts().total(), 20);
        QVERIFY(m_client->call(listRequest()).ok());
    }

    void controlAddressDoesAllOfIt()
    {
        const QByteArray path = QUrl(m_service->controlUrl()).path().toUtf8();
        const auto post = [&](const QByteArray &name, const QByteArray &json) {
            return m_client->http().send("POST", path + '/' + name, json, "application/json").status;
        };
        const qint64 before = m_service->nowMs();
        QCOMPARE(post("clock", R"({"advanceMs": 86400000})"), 200);
        QVERIFY(m_service->nowMs() - before >= 86'400'000);
        QCOMPARE(post("guards", R"({"date": false})"), 200);
        QVERIFY(!m_service->guards().date && m_service->guards().busy);
        QCOMPARE(post("style", R"({"case": "camel", "lists": "bare", "scalarsAsText": true})"), 200);
        QVERIFY(m_service->style().scalarsAsText);
        QVERIFY(m_client->call(listRequest()).ok());
        QCOMPARE(post("tasks", R"({"leastMs": 60000, "mostMs": 60000})"), 200);
        QCOMPARE(post("faults", R"({"kind": "throttle", "match": "QueryTaskList"})"), 200);
        QCOMPARE(m_client->call(paged<service::QueryTaskList>(1, 1)).code, u"Throttling.User"_s);
        const service::Domain d = someName();
        QVERIFY(m_client->call(renewal(d)).ok());
        QCOMPARE(chargesOf(d), 0);
        QCOMPARE(post("finish", {}), 200);
        QCOMPARE(chargesOf(d), 1);
        const RawAnswer raw = m_client->http().send("GET", path + "/report");
        const QJsonObject report = QJsonDocument::fromJson(raw.body).object();
        QCOMPARE(report[u"charges"_s][d.domainName][u"renewal"_s].toInt(), 1);
        QCOMPARE(report[u"requests"_s][u"QueryTaskList"_s][u"fault:throttle"_s].toInt(), 1);
        QCOMPARE(report[u"faults"_s][u"throttle"_s].toInt(), 1);
        QVERIFY(report[u"chargedFen"_s].toInteger() > 0);
        QCOMPARE(post("reset", {}), 200);
        QCOMPARE(chargesOf(d), 0);
        QVERIFY(m_service->guards().date);
        for (const char *wrong :
             {R"({"kind": "calm"})", R"({"match": "*"})", R"({"kind": "slow", "colour": 1})", "not JSON", "[]"})
            QCOMPARE(post("faults", wrong), 400);
        QCOMPARE(post("clock", R"({"advance": 1})"), 400);
        QCOMPARE(post("unheard-of", "{}"), 400);
        QCOMPARE(m_client->http().send("POST", "/control/clock", "{}").status, 404); // not without the random word
    }

private:
    static service::QueryDomainList listRequest() { return paged<service::QueryDomainList>(1, 50); }

    service::Domain someName(int skip = 0)
    {
        auto request = paged<service::QueryDomainList>(1, 100);
        for (const auto &d : m_client->call(request).reply.data) {
            if (d.domainStatus == service::DomainStatus::Normal && d.premium == false
                && d.expirationCurrDateDiff.value_or(9999) < 800 && skip-- == 0)
                return d;
        }
        return {};
    }

    static service::SaveSingleTaskForCreatingOrderRenew renewal(const service::Domain &d)
    {
        service::SaveSingleTaskForCreatingOrderRenew request;
        request.domainName = d.domainName;
        request.currentExpirationDate = d.expirationDate.utcMs;
        request.subscriptionDuration = 1;
        return request;
    }

    int chargesOf(const service::Domain &d)
    {
        return m_service->withWorld(
            [&](practice::World &world) { return world.ledger().count(d.domainName, practice::ChargeKind::Renewal); });
    }

    void check(FaultKind kind, const RawAnswer &answer)
    {
        using Reply = service::SaveSingleTaskForCreatingOrderRenewReply;
        const auto read = PracticeClient::read<Reply>(answer);
        switch (kind) {
        case FaultKind::LostBefore:
        case FaultKind::LostAfter:
            QVERIFY(answer.closed && answer.status == 0 && answer.body.isEmpty());
            break;
        case FaultKind::ResetBefore:
        case FaultKind::ResetAfter:
            QVERIFY(answer.closed && answer.status == 0 && answer.body.isEmpty());
            break;
        case FaultKind::HalfHeader:
            QVERIFY(answer.closed && answer.status == 0);
            QVERIFY(answer.body.startsWith("HTTP/1.1 200 OK\r\nContent-Type"));
            break;
        case FaultKind::HalfBody:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.closed && !answer.whole);
            QCOMPARE(answer.body.size(), answer.headers.value("content-length").toInt() / 2);
            break;
        case FaultKind::Throttle:
            QCOMPARE(answer.status, 400);
            QCOMPARE(read.code, u"Throttling.User"_s);
            break;
        case FaultKind::Error:
            QCOMPARE(answer.status, 503);
            QCOMPARE(read.code, u"InternalError"_s);
            break;
        case FaultKind::Status500Html:
            QCOMPARE(answer.status, 503);
            QVERIFY(answer.body.contains("<html>"));
            break;
        case FaultKind::NonJson200:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.contains("<html>"));
            break;
        case FaultKind::Garbage:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.whole && !read.ok());
            break;
        case FaultKind::EmptyBody:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.whole && answer.body.isEmpty());
            break;
        case FaultKind::Slow:
        case FaultKind::Trickle:
            QVERIFY(read.ok());
            QVERIFY2(answer.tookMs >= 350 && answer.tookMs < 5000, qPrintable(QString::number(answer.tookMs)));
            break;
        case FaultKind::Hang:
            QVERIFY(!answer.closed && answer.status == 0 && answer.body.isEmpty());
            break;
        case FaultKind::WrongTypes:
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.whole);
            break;
        case FaultKind::Redirect:
            QCOMPARE(answer.status, 307);
            QCOMPARE(answer.headers.value("location"), "http://127.0.0.1:9/");
            break;
        case FaultKind::BigBody:
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body.size(), 50'000'000);
            break;
        }
    }

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
