#include "tests/practice/practiceclient.h"

#include "api/operations/domains.h"
#include "api/operations/orders.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/router.h"
#include "api/practice/server/requesthandler.h"

#include <QTest>

using namespace namestead;
using namespace Qt::StringLiterals;

namespace {

PracticeService::Settings smallAccount()
{
    PracticeService::Settings settings;
    settings.world.names = 20;
    return settings;
}

/// The parameters of a signed form, to change one and sign again or not.
QList<std::pair<QByteArray, QByteArray>> entriesOf(const QByteArray &form)
{
    QList<std::pair<QByteArray, QByteArray>> result;
    const auto parameters = Parameters::fromForm(form);
    for (qsizetype i = 0; parameters && i < parameters->size(); ++i)
        result.append({parameters->at(i).name.toByteArray(), parameters->at(i).value.toByteArray()});
    return result;
}

QByteArray formOf(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray form;
    for (const auto &[name, value] : entries) {
        appendPercentEncoded(form, name);
        form += '=';
        appendPercentEncoded(form, value);
        form += '&';
    }
    form.chop(1);
    return form;
}

/// With `name` set to `value` (null: left out) and a signature that fits.
QByteArray signedAgain(const QByteArray &form, const QByteArray &name, const QByteArray &value,
                       const QByteArray &secret)
{
    auto entries = entriesOf(form);
    entries.removeIf([&](const auto &entry) { return entry.first == name || entry.first == "Signature"; });
    if (!value.isNull())
        entries.append({name, value});
    Parameters parameters;
    for (const auto &[n, v] : entries)
        parameters.add(n, v);
    const QByteArray canonical = canonicalForm(parameters);
    entries.append({"Signature", signatureOf("POST", canonical, secret)});
    return formOf(entries);
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<PracticeService>(smallAccount());
        QVERIFY(m_service->start());
        m_client = std::make_unique<PracticeClient>(*m_service);
    }

    void everyOperationHasAHandler()
    {
        practice::Router router;
        practice::addAllHandlers(router);
        const auto operations = Catalogue::builtIn().operations();
        QVERIFY(operations.size() >= 94);
        for (const Operation *operation : operations)
            QVERIFY2(router.handler(operation->name.toUtf8()), qPrintable(operation->name));
    }

    void takesQueryAndBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("inBody");
        QTest::newRow("GET") << QByteArray("GET") << false;
        QTest::newRow("POST, query") << QByteArray("POST") << false;
        QTest::newRow("POST, body") << QByteArray("POST") << true;
    }

    void takesQueryAndBody()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const bool, inBody);
        const QByteArray form = listForm(method);
        const RawAnswer answer =
            inBody ? m_client->http().send(method, "/", form) : m_client->http().send(method, "/?" + form);
        QCOMPARE(answer.status, 200);
        const auto list = PracticeClient::read<service::QueryDomainListReply>(answer);
        QVERIFY2(list.ok(), qPrintable(list.failure));
        QCOMPARE(list.reply.totalItemNum, 20);
        QCOMPARE(list.reply.data.size(), 5);
        QVERIFY(!list.reply.requestId.isEmpty());
    }

    void bodyAndQueryAreSignedTogether()
    {
        auto entries = entriesOf(listForm("POST"));
        const auto half = entries.size() / 2;
        const RawAnswer answer =
            m_client->http().send("POST", "/?" + formOf(entries.sliced(0, half)), formOf(entries.sliced(half)));
        QCOMPARE(answer.status, 200);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *parameter, const QByteArray &value, int status,
                            const QString &code) {
            QTest::newRow(name) << QByteArray(parameter) << value << status << code;
        };
        const QByteArray absent;
        row("no key", "AccessKeyId", absent, 400, u"MissingAccessKeyId"_s);
        row("unknown key", "AccessKeyId", "somebody else", 404, u"InvalidAccessKeyId.NotFound"_s);
        row("no action", "Action", absent, 400, u"MissingAction"_s);
        row("unknown action", "Action", "QueryEverything", 404, u"InvalidApi.NotFound"_s);
        row("no version", "Version", absent, 400, u"MissingVersion"_s);
        row("wrong version", "Version", "2019-01-29", 400, u"NoSuchVersion"_s);
        row("wrong method", "SignatureMethod", "HMAC-SHA256", 400, u"InvalidSignatureMethod"_s);
        row("wrong signature version", "SignatureVersion", "2.0", 400, u"InvalidSignatureVersion"_s);
        row("no nonce", "SignatureNonce", absent, 400, u"MissingSignatureNonce"_s);
        row("no time", "Timestamp", absent, 400, u"MissingTimestamp"_s);
        row("broken time", "Timestamp", "yesterday", 400, u"InvalidTimeStamp.Format"_s);
        row("time without zone", "Timestamp", "2026-01-01 00:00:00", 400, u"InvalidTimeStamp.Format"_s);
        row("old time", "Timestamp", timestampText(m_service->nowMs() - 16 * 60'000), 400,
            u"InvalidTimeStamp.Expired"_s);
        row("early time", "Timestamp", timestampText(m_service->nowMs() + 16 * 60'000), 400,
            u"InvalidTimeStamp.Expired"_s);
        row("just in time", "Timestamp", timestampText(m_service->nowMs() - 14 * 60'000), 200, {});
        row("token", "SecurityToken", "a token", 400, u"InvalidSecurityToken.Malformed"_s);
        row("missing", "PageNum", absent, 400, u"MissingPageNum"_s);
        row("not a number", "PageSize", "many", 400, u"InvalidPageSize"_s);
        row("out of range", "PageNum", "0", 400, u"InvalidPageNum"_s);
        row("not a value", "OrderByType", "SIDEWAYS", 400, u"InvalidOrderByType"_s);
        row("deep inside", "Tag.2.Key", "gap", 400, u"ParameterIllegal"_s);
        row("unknown is ignored", "RegionId", "cn-hangzhou", 200, {});
    }

    void refuses()
    {
        QFETCH(const QByteArray, parameter);
        QFETCH(const QByteArray, value);
        const RawAnswer raw =
            m_client->http().send("POST", "/?" + signedAgain(listForm("POST"), parameter, value, m_service->secret()));
        const auto answer = PracticeClient::read<service::QueryDomainListReply>(raw);
        QTEST(answer.code, "code");
        QTEST(answer.status, "status");
    }

    void refusesAWrongSecret()
    {
        const QByteArray form = signedAgain(listForm("POST"), "Format", "JSON", "wrong");
        const auto answer =
            PracticeClient::read<service::QueryDomainListReply>(m_client->http().send("POST", "/?" + form));
        QCOMPARE(answer.code, u"SignatureDoesNotMatch"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.message.contains(
            u"POST&%2F&"_s)); // the real service quotes the string to sign: clients must not show it
    }

    void refusesAnotherMethodThanWasSigned()
    {
        const auto answer =
            PracticeClient::read<service::QueryDomainListReply>(m_client->http().send("GET", "/?" + listForm("POST")));
        QCOMPARE(answer.code, u"SignatureDoesNotMatch"_s);
    }

    void refusesARepeatedNonce()
    {
        const QByteArray form = listForm("POST");
        QCOMPARE(m_client->http().send("POST", "/?" + form).status, 200);
        const auto answer =
            PracticeClient::read<service::QueryDomainListReply>(m_client->http().send("POST", "/?" + form));
        QCOMPARE(answer.code, u"SignatureNonceUsed"_s);
        QCOMPARE(m_service->repeatedNonces().size(), 1);
    }

    void refusesWhatIsWrongInsideAList()
    {
        Parameters parameters;
        parameters.add("OrderRenewParam.1.DomainName", "a.com");
        parameters.add("OrderRenewParam.1.SubscriptionDuration", "99");
        parameters.add("OrderRenewParam.1.CurrentExpirationDate", "1");
        const RawAnswer raw = m_client->http().send(
            "POST", "/?" + m_client->form("POST", "SaveBatchTaskForCreatingOrderRenew", parameters));
        const auto answer = PracticeClient::read<service::SaveBatchTaskForCreatingOrderRenewReply>(raw);
        QCOMPARE(answer.code, u"ParameterIllegal"_s);
        QVERIFY(answer.message.contains(u"OrderRenewParam.1.SubscriptionDuration"_s));
    }

    void answersInXmlUnlessAsked()
    {
        const QByteArray form = signedAgain(listForm("POST"), "Format", {}, m_service->secret());
        const RawAnswer raw = m_client->http().send("POST", "/?" + form);
        QVERIFY(raw.body.startsWith("<?xml"));
        QVERIFY(raw.headers.value("content-type").startsWith("text/xml"));
        QVERIFY(PracticeClient::read<service::QueryDomainListReply>(raw).ok());
        const RawAnswer refused = m_client->http().send("POST", "/?" + form);
        QVERIFY(refused.body.contains("<Error>"));
        QCOMPARE(PracticeClient::read<service::QueryDomainListReply>(refused).code, u"SignatureNonceUsed"_s);
    }

    void tellsItsOwnTime()
    {
        PracticeService service(smallAccount());
        QVERIFY(service.start());
        PracticeClient client(service);
        service.moveClock(40 * practice::dayMs);
        const RawAnswer raw = client.raw(paged<service::QueryDomainList>(1, 1));
        QCOMPARE(raw.status, 200);
        QVERIFY(raw.headers.contains("date"));
        const QByteArray now = practice::httpDate(service.nowMs());
        QCOMPARE(raw.headers.value("date").first(17), now.first(17));
        // A client with the real time is 40 days behind now.
        const QByteArray old = signedForm("POST", "QueryDomainList", {}, client.credentials(),
                                          newStamp(service.nowMs() - 40 * practice::dayMs));
        QCOMPARE(PracticeClient::read<service::QueryDomainListReply>(client.http().send("POST", "/?" + old)).code,
                 u"InvalidTimeStamp.Expired"_s);
    }

    void refusesOtherMethodsAddressesAndSizes()
    {
        QCOMPARE(m_client->http().send("PUT", "/?" + listForm("PUT")).status, 405);
        QCOMPARE(m_client->http().send("GET", "/elsewhere").status, 404);
        QCOMPARE(m_client->http().send("GET", "/control/report").status, 404);
        const QByteArray big(5 * 1024 * 1024, 'x');
        QCOMPARE(m_client->http().send("POST", "/", big).status, 413);
    }

    void takesALongQuery()
    {
        service::SaveBatchTaskForCreatingOrderRenew request;
        for (int i = 0; i < 500; ++i) {
            service::SaveBatchTaskForCreatingOrderRenew::OrderRenewParam param;
            param.domainName = u"a-domain-name-that-is-quite-long-and-not-in-the-account-%1.com"_s.arg(i);
            param.currentExpirationDate = 1'700'000'000'000;
            param.subscriptionDuration = 1;
            request.orderRenewParam.append(param);
        }
        const auto answer = m_client->call(request);
        QVERIFY2(answer.ok(), qPrintable(answer.code + answer.failure));
        request.orderRenewParam.append(request.orderRenewParam.first());
        QCOMPARE(m_client->call(request).code, u"ParameterIllegal"_s); // the limit of a batch
    }

    void limitsCheckDomain()
    {
        int throttled = 0;
        const auto ask = [&] {
            service::CheckDomain request;
            request.domainName = u"some-name-nobody-has.com"_s;
            const auto answer = m_client->call(request);
            throttled += answer.code == u"Throttling.User"_s ? 1 : 0;
            return answer;
        };
        for (int i = 0; i < 15; ++i)
            ask();
        QVERIFY(throttled >= 1 && throttled <= 5);
        auto guards = m_service->guards();
        guards.rate = false;
        m_service->setGuards(guards);
        throttled = 0;
        for (int i = 0; i < 30; ++i)
            QCOMPARE(ask().status, 200);
    }

private:
    QByteArray listForm(QByteArrayView method)
    {
        Parameters parameters;
        encode(paged<service::QueryDomainList>(1, 5), parameters);
        return m_client->form(method, "QueryDomainList", parameters);
    }

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(GateTest)
#include "gatetest.moc"
