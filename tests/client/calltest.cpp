#include "lab.h"

#include "api/client/proxysetting.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

using What = Deed::What;
using Carrier = Endpoint::Carrier;
using WriteReply = service::SaveBatchTaskForModifyingDomainDnsReply;
using ReadReply = service::QueryDomainListReply;

/// The contract of calls, and what happens before and around one attempt.
class CallTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void aCallFinishesOnceAndDeletesItself();
    void aCallNeverFinishesBeforeItsCallerReturned();
    void aDeadContextHearsNothing();
    void aQueuedCallIsCancelledAtOnce();
    void anAbortedReadIsCancelled();
    void anAbortedWriteIsUnknown();
    void anAbortAfterTheEndDoesNothing();
    void abortAllEndsEveryCall();
    void aClientMayGoWithCallsRunning();
    void aClientMayGoInAnAnswersSlot();
    void addresses_data();
    void addresses();
    void plainHttpToAnotherMachineIsNotSent();
    void wrongParametersAreNotSent();
    void aLongQueryIsNotSent();
    void withoutCredentialsNothingIsSent();
    void anOrderNeedsAPermitForItsAddress();
    void theFormCarriesEverythingToo();
    void aReadIsRetriedWithNewNonceAndTime();
    void pausesGrow();
    void theClockIsLearnedFromARefusal();
    void aWriteIsNotSentAgainForTheClock();
    void checkDomainIsRetriedWhenTheRegistryFails();
    void aSignatureErrorIsNotQuoted();
    void aReplyCodeAloneIsNoError();
    void rawAnswers();
    void rawWritesNeedWhatIdentifies();
    void theReplyLanguageIsAskedFor();
    void secretParametersAreHidden();
    void proxies();
    void noLineHoldsASecret();
};

void CallTest::aCallFinishesOnceAndDeletesItself()
{
    Lab lab;
    Call<ReadReply> *call = lab.read();
    const QPointer<CallBase> alive(call);
    QCOMPARE(call->parent(), &lab.client);
    QSignalSpy finished(call, &CallBase::finished);
    Watch watch(call);
    QVERIFY(!call->isFinished());
    QVERIFY(watch.wait());
    QVERIFY(watch.isGood());
    QTRY_VERIFY(!alive);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(watch.times(), 1);
}

void CallTest::aCallNeverFinishesBeforeItsCallerReturned()
{
    Lab lab;
    service::SaveBatchTaskForModifyingDomainDns empty; // refused before anything is sent
    Call<WriteReply> *call = lab.client.send(empty);
    QSignalSpy finished(call, &CallBase::finished);
    Watch watch(call);
    call->abort();
    QCOMPARE(finished.count(), 0);
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome(), "Invalid"); // the first end counts
    QCOMPARE(finished.count(), 1);
}

void CallTest::aDeadContextHearsNothing()
{
    Lab lab;
    Call<ReadReply> *call = lab.read();
    int heard = 0;
    auto context = std::make_unique<QObject>();
    call->then(context.get(), [&](const Result<ReadReply> &) { ++heard; });
    Watch watch(call);
    context.reset();
    QVERIFY(watch.wait());
    QCOMPARE(heard, 0);
}

void CallTest::aQueuedCallIsCancelledAtOnce()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    std::vector<std::unique_ptr<Watch<WriteReply>>> flying;
    for (int i = 0; i < 6; ++i)
        flying.push_back(std::make_unique<Watch<WriteReply>>(lab.write()));
    QTRY_COMPARE(lab.server.arrivals.size(), size_t(6));
    Watch write(lab.write(u"late.example"_s));
    Watch order(lab.order(u"late.example"_s));
    QTRY_COMPARE(lab.client.queue().waiting(), 2);
    write.call()->abort();
    order.call()->abort();
    QVERIFY(write.wait(200) && order.wait(200));
    QCOMPARE(write.outcome(), "Cancelled");
    QCOMPARE(order.outcome(), "Cancelled");
    QCOMPARE(lab.client.queue().waiting(), 0);
    QCOMPARE(lab.server.countOfTag("late.example"), 0);
}

void CallTest::anAbortedReadIsCancelled()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    Watch watch(lab.read());
    QTRY_COMPARE(lab.server.arrivals.size(), size_t(1));
    watch.call()->abort();
    watch.call()->abort();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome(), "Cancelled");
    QCOMPARE(watch.times(), 1);
    QCOMPARE(lab.client.queue().running(), 0);
}

void CallTest::anAbortedWriteIsUnknown()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    Watch write(lab.write());
    Watch order(lab.order());
    QTRY_COMPARE(lab.server.arrivals.size(), size_t(2));
    write.call()->abort();
    order.call()->abort();
    QVERIFY(write.wait() && order.wait());
    QCOMPARE(write.outcome(), "OutcomeUnknown");
    QCOMPARE(write.error().code, u"Aborted"_s);
    QCOMPARE(order.outcome(), "OutcomeUnknown");
}

void CallTest::anAbortAfterTheEndDoesNothing()
{
    Lab lab;
    Call<ReadReply> *call = lab.read();
    QByteArray outcome;
    call->then(&lab.client, [&](const Result<ReadReply> &result) {
        call->abort();
        outcome = result ? "ok" : kindName(result.error().kind);
    });
    QSignalSpy finished(call, &CallBase::finished);
    QTRY_COMPARE(outcome, "ok");
    QTest::qWait(5);
    QCOMPARE(finished.count(), 1);
}

void CallTest::abortAllEndsEveryCall()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    std::vector<std::unique_ptr<Watch<ReadReply>>> watches;
    for (int i = 0; i < 20; ++i)
        watches.push_back(std::make_unique<Watch<ReadReply>>(lab.read()));
    QTRY_COMPARE(lab.server.arrivals.size(), size_t(6));
    lab.client.abortAll();
    for (const auto &watch : watches) {
        QVERIFY(watch->wait(500));
        QCOMPARE(watch->outcome(), "Cancelled");
        QCOMPARE(watch->times(), 1);
    }
}

void CallTest::aClientMayGoWithCallsRunning()
{
    RawServer server;
    server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    QNetworkAccessManager network;
    auto client =
        std::make_unique<DomainsClient>(network, Endpoint::custom(server.url()), labCredentials, Catalogue::builtIn());
    service::QueryDomainList request;
    request.pageNum = 1;
    request.pageSize = 20;
    int heard = 0;
    QPointer<CallBase> last;
    for (int i = 0; i < 20; ++i) {
        auto *call = client->send(request);
        call->then(this, [&](const Result<ReadReply> &) { ++heard; });
        last = call;
    }
    QTRY_COMPARE(server.arrivals.size(), size_t(6));
    client.reset();
    QVERIFY(!last);
    QTest::qWait(20);
    QCOMPARE(heard, 0);
    QCOMPARE(server.arrivals.size(), size_t(6));
}

void CallTest::aClientMayGoInAnAnswersSlot()
{
    RawServer server;
    QNetworkAccessManager network;
    auto client =
        std::make_unique<DomainsClient>(network, Endpoint::custom(server.url()), labCredentials, Catalogue::builtIn());
    service::QueryDomainList request;
    request.pageNum = 1;
    request.pageSize = 20;
    auto *call = client->send(request);
    connect(call, &CallBase::finished, this, [&] { client.reset(); });
    QTRY_VERIFY(!client);
}

void CallTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *address, const char *code) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(code);
    };
    row("https://domain-intl.aliyuncs.com/", "");
    row("https://domain.aliyuncs.com", "");
    row("https://domain.example:8443/", "");
    row("http://127.0.0.1:8080/", "");
    row("http://127.3.2.1:8080/", "");
    row("http://[::1]:8080/", "");
    row("http://localhost:8080/", "");
    row("http://LOCALHOST/", "");
    row("http://domain.aliyuncs.com/", "EndpointNotSecure");
    row("http://10.0.0.1/", "EndpointNotSecure");
    row("http://128.0.0.1/", "EndpointNotSecure");
    row("http://0.0.0.0/", "EndpointNotSecure");
    row("http://[::2]/", "EndpointNotSecure");
    row("http://127.0.0.1.example.com/", "EndpointNotSecure");
    row("http://localhost.example.com/", "EndpointNotSecure");
    row("ftp://127.0.0.1/", "EndpointNotSecure");
    row("https:///", "EndpointIncomplete");
    row("", "EndpointIncomplete");
    row("https://name:word@domain.aliyuncs.com/", "EndpointIncomplete");
    row("https://domain.aliyuncs.com/path", "EndpointIncomplete");
    row("https://domain.aliyuncs.com/?a=b", "EndpointIncomplete");
}

void CallTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    const auto fault = Endpoint::custom(QUrl(address)).fault();
    QCOMPARE(fault ? fault->code : QString(), code);
    if (fault) {
        QCOMPARE(fault->kind, ApiError::Kind::Invalid);
        QCOMPARE(fault->field, u"Endpoint"_s);
    }
}

void CallTest::plainHttpToAnotherMachineIsNotSent()
{
    QNetworkAccessManager network;
    DomainsClient client(network, Endpoint::custom(QUrl(u"http://192.0.2.1/"_s)), labCredentials, Catalogue::builtIn());
    service::QueryDomainList request;
    request.pageNum = 1;
    request.pageSize = 20;
    Watch watch(client.send(request));
    QVERIFY(watch.wait(500));
    QCOMPARE(watch.outcome(), "Invalid");
    QCOMPARE(watch.error().code, u"EndpointNotSecure"_s);
}

void CallTest::wrongParametersAreNotSent()
{
    Lab lab;
    service::QueryDomainList noPage;
    Watch missing(lab.client.send(noPage));
    service::SaveBatchTaskForCreatingOrderRenew renewal;
    renewal.orderRenewParam = {{.domainName = u"a.example"_s,
                                .currentExpirationDate = 1'800'000'000'000,
                                .subscriptionDuration = 11,
                                .permitPremiumRenew = {}}};
    Watch outOfRange(lab.client.send(renewal, *OrderPermit::forPracticeAccount(lab.endpoint)));
    QVERIFY(missing.wait() && outOfRange.wait());
    QCOMPARE(missing.outcome(), "Invalid");
    QCOMPARE(missing.error().code, u"MissingParameter"_s);
    QCOMPARE(missing.error().field, u"PageNum"_s);
    QCOMPARE(outOfRange.error().code, u"InvalidParameter"_s);
    QVERIFY(outOfRange.error().field.contains(u"SubscriptionDuration"_s));
    QCOMPARE(lab.server.connections, 0);
}

void CallTest::aLongQueryIsNotSent()
{
    RawServer server;
    QNetworkAccessManager network;
    Endpoint endpoint = Endpoint::custom(server.url());
    endpoint.longestQuery = 7 * 1024; // as the real service's
    DomainsClient client(network, endpoint, labCredentials, Catalogue::builtIn(), quickSettings());
    service::SaveBatchTaskForModifyingDomainDns request;
    request.aliyunDns = true;
    while (client.requestBytes(request) <= endpoint.longestQuery)
        request.domainName += u"a-long-name-%1.example"_s.arg(request.domainName.size());
    Watch tooLong(client.send(request));
    QVERIFY(tooLong.wait());
    QCOMPARE(tooLong.outcome(), "Invalid");
    QCOMPARE(tooLong.error().code, u"RequestTooLong"_s);
    QCOMPARE(server.connections, 0);
    request.domainName.removeLast();
    Watch justFits(client.send(request));
    QVERIFY(justFits.wait());
    QCOMPARE(justFits.outcome(), "ok");
    const QByteArray line = server.arrivals.front().header.left(server.arrivals.front().header.indexOf('\n'));
    QVERIFY(line.size() < endpoint.longestQuery + 30);
}

void CallTest::withoutCredentialsNothingIsSent()
{
    RawServer server;
    QNetworkAccessManager network;
    DomainsClient client(
        network, Endpoint::custom(server.url()), [] { return Credentials{}; }, Catalogue::builtIn());
    service::QueryDomainList request;
    request.pageNum = 1;
    request.pageSize = 20;
    Watch watch(client.send(request));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome(), "Credentials");
    QCOMPARE(watch.error().code, u"NoCredentials"_s);
    QCOMPARE(server.connections, 0);
    QCOMPARE(client.queue().running(), 0);
}

template <class Request>
concept SentWithoutPermit = requires(DomainsClient &client, const Request &request)
{
    client.send(request);
};
static_assert(SentWithoutPermit<service::QueryDomainList>);
static_assert(SentWithoutPermit<service::SaveBatchTaskForModifyingDomainDns>);
static_assert(!SentWithoutPermit<service::SaveBatchTaskForCreatingOrderRenew>);
static_assert(!std::is_default_constructible_v<OrderPermit>);

void CallTest::anOrderNeedsAPermitForItsAddress()
{
    QVERIFY(!OrderPermit::forPracticeAccount(Endpoint::china()));
    QVERIFY(!OrderPermit::forPracticeAccount(Endpoint::international()));
    Lab lab;
    const auto permit = OrderPermit::forPracticeAccount(lab.endpoint);
    QVERIFY(permit);
    // A loopback permit is of no use for another address; nothing is sent, so no such host is asked for.
    DomainsClient real(lab.network, Endpoint::china(), labCredentials, Catalogue::builtIn());
    service::SaveSingleTaskForCreatingOrderRenew renewal;
    renewal.domainName = u"a.example"_s;
    renewal.currentExpirationDate = 1'800'000'000'000;
    renewal.subscriptionDuration = 1;
    Watch typed(real.send(renewal, *permit));
    const Operation &operation = *Catalogue::builtIn().operation(u"SaveSingleTaskForCreatingOrderRenew"_s);
    Parameters parameters;
    encode(renewal, parameters);
    Watch raw(lab.client.sendRaw(operation, parameters));
    Watch rawElsewhere(real.sendRaw(operation, parameters, *permit));
    QVERIFY(typed.wait(500) && raw.wait(500) && rawElsewhere.wait(500));
    for (const ApiError &error : {typed.error(), raw.error(), rawElsewhere.error()}) {
        QCOMPARE(error.kind, ApiError::Kind::Invalid);
        QCOMPARE(error.code, u"OrderNotPermitted"_s);
    }
    QCOMPARE(lab.server.connections, 0);
    Watch permitted(lab.client.sendRaw(operation, parameters, *permit));
    QVERIFY(permitted.wait());
    QVERIFY(permitted.isGood());
    QCOMPARE(lab.server.arrivals.size(), size_t(1));
}

void CallTest::theFormCarriesEverythingToo()
{
    Lab lab(RawServer::Security::Plain, Carrier::FormBody);
    Watch watch(lab.write(u"form.example"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch.isGood());
    QCOMPARE(watch.result()->taskNo, u"task-1"_s);
    QCOMPARE(lab.server.countOfTag("form.example"), 1);
    const QByteArray header = lab.server.arrivals.front().header;
    QVERIFY(header.startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(header.toLower().contains("content-type: application/x-www-form-urlencoded"));
}

void CallTest::aReadIsRetriedWithNewNonceAndTime()
{
    auto now = std::make_shared<qint64>(1'700'000'000'000);
    const Surroundings surroundings{.utcMs = [now] { return *now; }, .random = [] { return 0.5; }};
    Lab lab(RawServer::Security::Plain, Carrier::Query, quickSettings(), surroundings);
    lab.server.onArrival = [&](const Arrival &) -> Deed {
        *now += 1'000;
        if (lab.server.arrivals.size() == 1)
            return {.what = What::Close};
        if (lab.server.arrivals.size() == 2)
            return Deed::error("InternalError", 500);
        return Deed::json(plausibleReply());
    };
    Watch watch(lab.read());
    QVERIFY(watch.wait());
    QVERIFY(watch.isGood());
    const auto &arrivals = lab.server.arrivals;
    QCOMPARE(arrivals.size(), size_t(3));
    QCOMPARE(lab.server.mostOfOneNonce(), 1);
    QCOMPARE(arrivals[0].timestamp, "2023-11-14T22:13:20Z");
    QCOMPARE(arrivals[1].timestamp, "2023-11-14T22:13:21Z");
    QCOMPARE(arrivals[2].timestamp, "2023-11-14T22:13:22Z");
}

void CallTest::pausesGrow()
{
    ClientSettings settings = quickSettings();
    settings.firstPause = std::chrono::milliseconds(40);
    const Surroundings surroundings{.utcMs = Surroundings::real().utcMs, .random = [] { return 0.5; }};
    Lab lab(RawServer::Security::Plain, Carrier::Query, settings, surroundings);
    lab.server.onArrival = [](const Arrival &) { return Deed::error("InternalError", 500); };
    Watch watch(lab.read());
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome(), "Service");
    const auto &arrivals = lab.server.arrivals;
    QCOMPARE(arrivals.size(), size_t(4));
    for (size_t i = 1; i < 4; ++i) // a coarse timer may be a twentieth early
        QVERIFY(arrivals[i].ms - arrivals[i - 1].ms >= (36 << (i - 1)) - 2);
}

void CallTest::theClockIsLearnedFromARefusal()
{
    const Surroundings surroundings{.utcMs = [] { return Q_INT64_C(1'700'000'000'000); }, .random = [] { return 0.5; }};
    Lab lab(RawServer::Security::Plain, Carrier::Query, quickSettings(), surroundings);
    lab.server.onArrival = [&](const Arrival &arrival) -> Deed {
        if (arrival.timestamp.startsWith("2023-11-15T01:1"))
            return Deed::json(plausibleReply());
        Deed deed = Deed::error("InvalidTimeStamp.Expired");
        deed.headers = "Date: Wed, 15 Nov 2023 01:13:20 GMT\r\n";
        return deed;
    };
    Watch first(lab.read());
    QVERIFY(first.wait());
    QVERIFY(first.isGood());
    QCOMPARE(lab.server.arrivals.size(), size_t(2));
    QCOMPARE(lab.client.clockSkewMs(), 3 * 3'600'000);
    Watch second(lab.write());
    QVERIFY(second.wait());
    QVERIFY(second.isGood());
    QCOMPARE(lab.server.arrivals.size(), size_t(3));
}

void CallTest::aWriteIsNotSentAgainForTheClock()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) {
        Deed deed = Deed::error("InvalidTimeStamp.Expired");
        deed.headers = "Date: Wed, 15 Nov 2023 01:13:20 GMT\r\n";
        return deed;
    };
    Watch write(lab.write());
    QVERIFY(write.wait());
    QCOMPARE(write.outcome(), "Clock");
    QCOMPARE(lab.server.arrivals.size(), size_t(1));
    QVERIFY(lab.client.clockSkewMs() != 0);
    // A clock that is refused although it was corrected ends the read.
    Watch read(lab.read());
    QVERIFY(read.wait());
    QCOMPARE(read.outcome(), "Clock");
    QCOMPARE(lab.server.countOfAction("QueryDomainList"), 2);
}

void CallTest::checkDomainIsRetriedWhenTheRegistryFails()
{
    for (const char *code : {"Busy", "QueryRegistryFailed", "Failed"}) {
        Lab lab;
        lab.server.onArrival = [&](const Arrival &) {
            return lab.server.arrivals.size() < 3 ? Deed::error(code) : Deed::json(plausibleReply());
        };
        service::CheckDomain request;
        request.domainName = u"free.example"_s;
        Watch watch(lab.client.send(request));
        QVERIFY(watch.wait());
        QVERIFY(watch.isGood());
        QCOMPARE(lab.server.arrivals.size(), size_t(3));
        // The same code means no for others.
        lab.server.onArrival = [&](const Arrival &) { return Deed::error(code); };
        Watch other(lab.read());
        QVERIFY(other.wait());
        QCOMPARE(other.outcome(), "Rejected");
    }
}

void CallTest::aSignatureErrorIsNotQuoted()
{
    Lab lab;
    lab.server.onArrival = [](const Arrival &) {
        return Deed::error("SignatureDoesNotMatch", 403,
                           "server string to sign is:POST&%2F&AccessKeyId%3DLTAIkeyidoflab%26Action");
    };
    Watch watch(lab.read());
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome(), "Credentials");
    QVERIFY(!watch.error().serverText.isEmpty());
    QVERIFY(!watch.error().serverText.contains("LTAI"_L1) && !watch.error().serverText.contains("POST"_L1));
    QCOMPARE(watch.error().requestId, u"0A1B2C3D-0000-4000-8000-00000000000E"_s);
}

void CallTest::aReplyCodeAloneIsNoError()
{
    Lab lab;
    const Operation &cancel = *Catalogue::builtIn().operation(u"CancelTask"_s);
    Parameters parameters;
    parameters.add("TaskNo", "task-1");
    lab.server.onArrival = [](const Arrival &) {
        return Deed::json(
            R"({"RequestId":"010E55C9-C64C-4C85-9BB2-7C225ADA6C86","HostId":"h","Code":"200","Message":"success"})");
    };
    Watch watch(lab.client.sendRaw(cancel, parameters));
    QVERIFY(watch.wait());
    QVERIFY(watch.isGood());
    QVERIFY(!watch.result()->error);
    QCOMPARE(watch.result()->requestId, u"010E55C9-C64C-4C85-9BB2-7C225ADA6C86"_s);
}

void CallTest::rawAnswers()
{
    Lab lab;
    const Operation &list = *Catalogue::builtIn().operation(u"QueryDomainList"_s);
    Parameters parameters;
    parameters.add("PageNum", "1");
    parameters.add("PageSize", "20");
    Watch good(lab.client.sendRaw(list, parameters));
    QVERIFY(good.wait());
    QVERIFY(good.isGood());
    QCOMPARE(good.result()->httpStatus, 200);
    QCOMPARE(good.result()->body, plausibleReply());
    QVERIFY(good.result()->parsed && !good.result()->error);
    QCOMPARE(good.result()->attempts, 1);
    const QString shown = good.result()->request;
    QVERIFY(shown.startsWith(u"POST http://127.0.0.1:"_s));
    QVERIFY(shown.contains("PageSize=20"_L1) && shown.contains("Action=QueryDomainList"_L1));
    QVERIFY(shown.contains("AccessKeyId=***"_L1) && shown.contains("Signature=***"_L1)
            && shown.contains("SecurityToken=***"_L1));
    QVERIFY(!shown.contains(labKeyId) && !shown.contains(QString::fromLatin1(labToken)));

    lab.server.onArrival = [](const Arrival &) { return Deed::error("ParameterIllegal"); };
    Watch refused(lab.client.sendRaw(list, parameters));
    QVERIFY(refused.wait());
    QVERIFY(refused.isGood()); // an answer came
    QCOMPARE(refused.result()->httpStatus, 400);
    QCOMPARE(refused.result()->error->kind, ApiError::Kind::Rejected);
    QVERIFY(refused.result()->body.contains("ParameterIllegal"));

    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Close}; };
    Watch broken(lab.client.sendRaw(list, parameters));
    QVERIFY(broken.wait());
    QCOMPARE(broken.outcome(), "Network");
}

void CallTest::rawWritesNeedWhatIdentifies()
{
    Lab lab;
    const Operation &dns = *Catalogue::builtIn().operation(u"SaveBatchTaskForModifyingDomainDns"_s);
    Parameters parameters;
    parameters.add("AliyunDns", "true");
    parameters.add("DomainName.1", "a.example");
    lab.server.onArrival = [](const Arrival &) { return Deed::json(R"({"RequestId":"x"})"); };
    Watch watch(lab.client.sendRaw(dns, parameters));
    QVERIFY(watch.wait());
    QVERIFY(watch.isGood());
    QCOMPARE(watch.result()->error->kind, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(watch.result()->error->field, u"TaskNo"_s);
}

void CallTest::theReplyLanguageIsAskedFor()
{
    Lab lab;
    const auto sent = [&](const QString &own) {
        service::QueryDomainList request;
        request.pageNum = 1;
        request.pageSize = 20;
        if (!own.isEmpty())
            request.lang = Open<service::Lang>::fromWire(own.toUtf8());
        Watch watch(lab.client.send(request));
        return watch.wait() ? lab.server.arrivals.back().header.split('\n').constFirst() : QByteArray();
    };
    QVERIFY(!sent({}).contains("Lang="));
    lab.client.setReplyLanguage(u"zh"_s);
    QVERIFY(sent({}).contains("&Lang=zh&"));
    QVERIFY(sent(u"en"_s).contains("&Lang=en&") && !sent(u"en"_s).contains("Lang=zh"));
    // What is shown before is what is sent.
    const Operation &list = *Catalogue::builtIn().operation(u"QueryDomainList"_s);
    QVERIFY(lab.client.preview(list, {}).contains("&Lang=zh&"_L1));
    // An operation that has no such parameter goes without.
    for (const Operation *operation : Catalogue::builtIn().operations()) {
        const bool has = operation->parameter("Lang") != nullptr;
        QCOMPARE(lab.client.complete(*operation, {}).value("Lang").has_value(), has);
    }
}

void CallTest::secretParametersAreHidden()
{
    Lab lab(RawServer::Security::Plain, Carrier::FormBody);
    const Operation &transfer = *Catalogue::builtIn().operation(u"SaveBatchTaskForCreatingOrderTransfer"_s);
    Parameters parameters;
    parameters.add("OrderTransferParam.1.DomainName", "a.example");
    parameters.add("OrderTransferParam.1.AuthorizationCode", "hush-hush");
    const QString shown = lab.client.preview(transfer, parameters);
    QVERIFY(shown.contains("OrderTransferParam.1.DomainName=a.example"_L1));
    QVERIFY(shown.contains("OrderTransferParam.1.AuthorizationCode=***"_L1));
    QVERIFY(!shown.contains("hush"_L1) && !shown.contains(labKeyId));
    QCOMPARE(lab.server.connections, 0);
}

void CallTest::proxies()
{
    // A proxy that refuses stands for any: what goes to this machine goes past it, all else ends at the proxy.
    RawServer gone;
    const quint16 port = gone.port();
    gone.stopListening();
    Lab lab;
    applyProxy(
        lab.network,
        {.mode = ProxySetting::Mode::Manual, .manual = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)});
    Watch here(lab.write());
    QVERIFY(here.wait());
    QCOMPARE(here.outcome(), "ok");
    // Qt names no error of its own for it, so with an empty body "may have left" is all that can be said.
    for (const Carrier carrier : {Carrier::Query, Carrier::FormBody}) {
        DomainsClient elsewhere(lab.network, Endpoint::custom(QUrl(u"https://domain.invalid/"_s), carrier),
                                labCredentials, Catalogue::builtIn(), quickSettings());
        service::SaveBatchTaskForModifyingDomainDns request;
        request.aliyunDns = true;
        request.domainName = {u"a.example"_s};
        Watch there(elsewhere.send(request));
        QVERIFY(there.wait());
        QCOMPARE(there.outcome(), carrier == Carrier::Query ? "OutcomeUnknown" : "NotSent");
        QVERIFY(there.error().serverText.contains("roxy"_L1));
    }
}

QByteArrayList *capturedLines = nullptr;
void captureLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    *capturedLines += QByteArray(context.category) + ": " + text.toUtf8();
}

void CallTest::noLineHoldsASecret()
{
    QByteArrayList lines;
    capturedLines = &lines;
    QLoggingCategory::setFilterRules(u"namestead.client=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(captureLine);
    const auto restore = qScopeGuard([&] { qInstallMessageHandler(before); });
    QByteArrayList nonces;
    {
        ClientSettings settings = quickSettings();
        settings.timeLimit = std::chrono::milliseconds(40);
        settings.longestBody = 50'000;
        Lab lab(RawServer::Security::Plain, Carrier::Query, settings);
        const Deed deeds[] = {
            Deed::json(plausibleReply()),
            {.what = What::Close},
            {.what = What::Reset},
            {.what = What::HalfHeader, .body = plausibleReply()},
            {.what = What::HalfBody, .body = plausibleReply()},
            {.what = What::Hang},
            Deed::json("<html>hidden-name.example</html>", 502),
            Deed::json("hidden-name.example"),
            Deed::json(QByteArray(80'000, 'x')),
            Deed::error("Throttling.User"),
            Deed::error("Forbidden.RAM", 403, "hidden-name.example"),
            Deed::error("SignatureDoesNotMatch", 403, "POST&%2F&AccessKeyId%3DLTAIkeyidoflab"),
            Deed::json(
                R"({"RequestId":"hidden-name.example LTAIkeyidoflab","Code":"hidden-name.example","Message":"m"})",
                400),
            Deed{.status = 307, .headers = "Location: http://hidden-name.example/\r\n"}};
        for (const Deed &deed : deeds) {
            lab.server.onArrival = [&](const Arrival &) { return deed; };
            Watch read(lab.read(u"hidden-name.example"_s));
            QVERIFY(read.wait());
            Watch write(lab.write(u"hidden-name.example"_s));
            QVERIFY(write.wait());
            Watch order(lab.order(u"hidden-name.example"_s));
            QVERIFY(order.wait());
        }
        lab.server.stopListening();
        lab.server.closeAll();
        Watch refused(lab.write(u"hidden-name.example"_s));
        QVERIFY(refused.wait());
        for (const Arrival &arrival : lab.server.arrivals)
            nonces += arrival.nonce;
    }
    qInstallMessageHandler(before);
    QVERIFY(lines.size() > 60);
    const QRegularExpression form(
        u"^namestead\\.client: [A-Za-z]+ [A-Za-z]+ \\d+ ms (-|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}) attempt \\d+$"_s);
    for (const QByteArray &line : lines) {
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line);
        for (const QByteArray &secret : {labKeyId.toLatin1(), labSecret, labToken, QByteArray("hidden-name"),
                                         QByteArray("Signature"), QByteArray("DomainName")})
            QVERIFY2(!line.contains(secret), line);
        for (const QByteArray &nonce : nonces)
            QVERIFY2(!line.contains(nonce), line);
    }
}

QTEST_GUILESS_MAIN(CallTest)
#include "calltest.moc"
