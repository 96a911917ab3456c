#include "lab.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

using What = Deed::What;

/// Every fault against a read, a write and an order: what the call ends in, and how many requests arrived.
class FaultTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void everyFaultHasItsKind_data();
    void everyFaultHasItsKind();
    void cleanupTestCase();

private:
    QByteArrayList m_table;
};

void FaultTest::everyFaultHasItsKind_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<int>("readArrivals");
    QTest::addColumn<QByteArray>("write");
    QTest::addColumn<QString>("code"); // of the write
    const auto row = [](const char *name, const Deed &deed, const char *read, int arrivals, const char *write,
                        const char *code) {
        QTest::newRow(name) << deed << QByteArray(read) << arrivals << QByteArray(write) << QString::fromLatin1(code);
    };
    const QByteArray page = "<html><body>Bad gateway</body></html>";
    const Deed twoHundred{.body = plausibleReply()};

    row("answer", twoHundred, "ok", 1, "ok", "");
    row("FIN after the request", {.what = What::Close}, "Network", 4, "OutcomeUnknown", "*");
    row("RST after the request", {.what = What::Reset}, "Network", 4, "OutcomeUnknown", "*");
    row("half a header", {.what = What::HalfHeader, .body = plausibleReply()}, "Network", 4, "OutcomeUnknown", "*");
    row("half a body", {.what = What::HalfBody, .body = plausibleReply()}, "Network", 4, "OutcomeUnknown", "*");
    row("half a body, RST", {.what = What::HalfBodyReset, .body = plausibleReply()}, "Network", 4, "OutcomeUnknown",
        "*");
    row("no answer in time", {.what = What::Hang}, "Timeout", 4, "OutcomeUnknown", "TimedOut");
    row("answer longer than allowed", Deed::json(QByteArray(80'000, ' ')), "Malformed", 1, "OutcomeUnknown",
        "ReplyTooLarge");
    row("garbage, 200", Deed::json("\x01\x02garbage{{"), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("cut JSON, 200", Deed::json(R"({"RequestId":"x","TaskN)"), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("HTML page, 200", Deed::json(page), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("HTML page, 403", Deed::json(page, 403), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("HTML page, 502", Deed::json(page, 502), "Service", 4, "OutcomeUnknown", "HttpStatus");
    row("nothing, 503", Deed::json("", 503), "Service", 4, "OutcomeUnknown", "HttpStatus");
    row("nothing, 200", Deed::json(""), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("nothing, 204", Deed{.status = 204}, "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("a list, 200", Deed::json("[1,2]"), "Malformed", 3, "OutcomeUnknown", "NotAReply");
    row("an empty object, 200", Deed::json("{}"), "Malformed", 3, "OutcomeUnknown", "UnexpectedReply");
    row("wrong types, 200", Deed::json(R"({"RequestId":"x","TaskNo":{},"Data":7,"TotalItemNum":"many"})"), "Malformed",
        3, "OutcomeUnknown", "UnexpectedReply");
    row("nothing but a RequestId, 200", Deed::json(R"({"RequestId":"x"})"), "Malformed", 3, "OutcomeUnknown",
        "UnexpectedReply");
    row("redirect 302", {.status = 302, .headers = "Location: http://127.0.0.1:1/\r\n"}, "Malformed", 1,
        "OutcomeUnknown", "Redirected");
    row("redirect 307", {.status = 307, .headers = "Location: http://127.0.0.1:1/\r\n"}, "Malformed", 1,
        "OutcomeUnknown", "Redirected");
    row("InternalError, 500", Deed::error("InternalError", 500), "Service", 4, "OutcomeUnknown", "InternalError");
    row("ServiceUnavailable, 503", Deed::error("ServiceUnavailable", 503), "Service", 4, "OutcomeUnknown",
        "ServiceUnavailable");
    row("unknown code, 500", Deed::error("Whatever", 500), "Service", 4, "OutcomeUnknown", "Whatever");
    row("Throttling, 503", Deed::error("Throttling", 503), "Throttled", 8, "OutcomeUnknown", "Throttling");
    row("NetworkIOError, 400", Deed::error("NetworkIOError"), "Service", 4, "OutcomeUnknown", "NetworkIOError");
    row("SignatureNonceUsed, 400", Deed::error("SignatureNonceUsed"), "Service", 4, "OutcomeUnknown",
        "SignatureNonceUsed");
    row("InternalError, 200", Deed::error("InternalError", 200), "Service", 4, "OutcomeUnknown", "InternalError");
    row("an error code without message, 200", Deed::json(R"({"RequestId":"x","Code":"InternalError"})"), "Service", 4,
        "OutcomeUnknown", "InternalError");
    row("a task number and an unknown code, 200",
        Deed::json(R"({"RequestId":"x","TaskNo":"t","Code":"Denied","Message":"m"})"), "Malformed", 3, "OutcomeUnknown",
        "UnexpectedReply");
    row("a task number that is none, 200", Deed::json(R"({"RequestId":"x","TaskNo":false})"), "Malformed", 3,
        "OutcomeUnknown", "UnexpectedReply");
    row("a blank task number, 200", Deed::json(R"({"RequestId":"x","TaskNo":"  "})"), "Malformed", 3, "OutcomeUnknown",
        "UnexpectedReply");
    row("Failed, 400", Deed::error("Failed"), "Rejected", 1, "OutcomeUnknown", "Failed");
    row("GatewayTimeout, 400", Deed::error("GatewayTimeout"), "Rejected", 1, "OutcomeUnknown", "GatewayTimeout");
    for (const char *code : {"InternalFailure", "SystemBusy", "UnknownError", "ServiceUnavailableTemporary"})
        row(qPrintable(QLatin1StringView(code) + u", 400"_s), Deed::error(code), "Rejected", 1, "OutcomeUnknown", code);
    row("ParameterIllegal, 200", Deed::error("ParameterIllegal", 200), "Rejected", 1, "Rejected", "ParameterIllegal");
    row("Throttling.User, 400", Deed::error("Throttling.User"), "Throttled", 8, "Throttled", "Throttling.User");
    row("Throttling.Api, 429", Deed::error("Throttling.Api", 429), "Throttled", 8, "Throttled", "Throttling.Api");
    row("nothing, 429", Deed::json("", 429), "Throttled", 8, "OutcomeUnknown", "HttpStatus");
    row("error without RequestId, 400", Deed::json(R"({"Code":"DomainNotExist","Message":"no"})", 400), "Rejected", 1,
        "OutcomeUnknown", "DomainNotExist");
    row("ParameterIllegal, 400", Deed::error("ParameterIllegal"), "Rejected", 1, "Rejected", "ParameterIllegal");
    row("unknown code, 400", Deed::error("Whatever"), "Rejected", 1, "Rejected", "Whatever");
    row("TaskIsBeingProcessed, 400", Deed::error("TaskIsBeingProcessed"), "Rejected", 1, "Rejected",
        "TaskIsBeingProcessed");
    row("SignatureDoesNotMatch, 403", Deed::error("SignatureDoesNotMatch", 403), "Credentials", 1, "Credentials",
        "SignatureDoesNotMatch");
    row("InvalidAccessKeyId.NotFound, 404", Deed::error("InvalidAccessKeyId.NotFound", 404), "Credentials", 1,
        "Credentials", "InvalidAccessKeyId.NotFound");
    row("InvalidSecurityToken.Expired, 400", Deed::error("InvalidSecurityToken.Expired"), "Credentials", 1,
        "Credentials", "InvalidSecurityToken.Expired");
    row("Forbidden.RAM, 403", Deed::error("Forbidden.RAM", 403), "Forbidden", 1, "Forbidden", "Forbidden.RAM");
    row("InvalidTimeStamp.Expired, 400", Deed::error("InvalidTimeStamp.Expired"), "Clock", 1, "Clock",
        "InvalidTimeStamp.Expired");
}

void FaultTest::everyFaultHasItsKind()
{
    QFETCH(Deed, deed);
    QFETCH(QByteArray, read);
    QFETCH(int, readArrivals);
    QFETCH(QByteArray, write);
    QFETCH(QString, code);
    ClientSettings settings = quickSettings();
    settings.timeLimit = std::chrono::milliseconds(deed.what == What::Hang ? 60 : 5'000);
    settings.longestBody = 64 * 1024;
    Lab lab(RawServer::Security::Plain, Endpoint::Carrier::Query, settings);
    lab.server.onArrival = [&](const Arrival &) { return deed; };
    // One after another: a Throttling answer to one would delay the others.
    Watch reading(lab.read());
    QVERIFY(reading.wait());
    Watch writing(lab.write());
    QVERIFY(writing.wait());
    Watch ordering(lab.order());
    QVERIFY(ordering.wait());

    const int reads = lab.server.countOfAction("QueryDomainList");
    const int writes = lab.server.countOfAction("SaveBatchTaskForModifyingDomainDns");
    const int orders = lab.server.countOfAction("SaveBatchTaskForCreatingOrderRenew");
    m_table += QByteArray(QTest::currentDataTag()).leftJustified(34) + " | "
        + (reading.outcome() + ' ' + QByteArray::number(reads)).leftJustified(14) + " | "
        + (writing.outcome() + ' ' + QByteArray::number(writes)).leftJustified(16) + " | " + ordering.outcome() + ' '
        + QByteArray::number(orders);

    QCOMPARE(reading.outcome(), read);
    QCOMPARE(writing.outcome(), write);
    QCOMPARE(ordering.outcome(), write);
    QCOMPARE(reads, readArrivals);
    QCOMPARE(writes, 1);
    QCOMPARE(orders, 1);
    QCOMPARE(lab.server.mostOfOneNonce(), 1);
    if (!writing.isGood()) {
        if (code == "*"_L1)
            QVERIFY(!writing.error().code.isEmpty());
        else
            QCOMPARE(writing.error().code, code);
    }
}

void FaultTest::cleanupTestCase()
{
    std::printf("fault                              | read, arrived  | write, arrived   | order, arrived\n");
    for (const QByteArray &line : m_table)
        std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
