#include "lab.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

using What = Deed::What;
using Security = RawServer::Security;
using Carrier = Endpoint::Carrier;

/// What arrives at a server that breaks connections, and what the client says about it.
class TransportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { RawServer::trust(true); }
    void cleanupTestCase();
    void init() { failOnAnyWarning(); }
    void aBrokenWriteArrivesOnceAndIsUnknown_data();
    void aBrokenWriteArrivesOnceAndIsUnknown();
    void whatIsNotSentHasNotArrived_data();
    void whatIsNotSentHasNotArrived();
    void oneBrokenConnectionFailsNoOther_data();
    void oneBrokenConnectionFailsNoOther();
    void aRefusedConnectionIsNotSent();
    void anUntrustedCertificateIsNotSent_data();
    void anUntrustedCertificateIsNotSent();
    void aServerWithoutTlsIsNotSent();
    void noRedirectIsFollowed();
    void aLongBodyIsCutOff();
    void aSlowAnswerEndsInTime();
    void http2WritesArriveOnce_data();
    void http2WritesArriveOnce();

private:
    bool startHttp2Server(const QString &node);
    QTemporaryDir m_folder;
    QProcess m_http2Server;
    QByteArrayList m_http2Lines;
    QHash<QByteArray, int> m_http2Ports; ///< by what the server does
};

constexpr std::array http2Modes{"answer", "close", "destroy", "goaway", "rst", "refuse"};

void TransportTest::aBrokenWriteArrivesOnceAndIsUnknown_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Carrier>("carrier");
    QTest::addColumn<What>("what");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<int>("many");
    const std::pair<What, const char *> deeds[] = {{What::Close, "FIN"},
                                                   {What::CloseRude, "FIN without close_notify"},
                                                   {What::Reset, "RST"},
                                                   {What::HalfHeader, "half a header"},
                                                   {What::HalfBody, "half a body"},
                                                   {What::HalfBodyReset, "half a body, RST"}};
    for (const Security security : {Security::Plain, Security::Tls}) {
        for (const Carrier carrier : {Carrier::Query, Carrier::FormBody}) {
            for (const auto &[what, name] : deeds) {
                for (const bool reused : {false, true}) {
                    for (const int many : {1, 12}) {
                        const bool halfBody = what == What::HalfBody || what == What::HalfBodyReset;
                        if (security == Security::Plain && what == What::CloseRude)
                            continue; // the same as FIN
                        if (many > 1 && (!reused || halfBody))
                            continue; // whatIsNotSentHasNotArrived() has these mixed
                        QTest::addRow("%s, %s, %s, %s, %d", name, security == Security::Tls ? "TLS" : "plain",
                                      carrier == Carrier::Query ? "query" : "form", reused ? "reused" : "first use",
                                      many)
                            << security << carrier << what << reused << many;
                    }
                }
            }
        }
    }
}

void TransportTest::aBrokenWriteArrivesOnceAndIsUnknown()
{
    QFETCH(Security, security);
    QFETCH(Carrier, carrier);
    QFETCH(What, what);
    QFETCH(bool, reused);
    QFETCH(int, many);
    Lab lab(security, carrier);
    if (reused) {
        Watch first(lab.write());
        QVERIFY(first.wait());
        QVERIFY(first.isGood());
    }
    lab.server.onArrival = [&](const Arrival &) { return Deed{.what = what, .body = plausibleReply()}; };
    using Reply = service::SaveBatchTaskForModifyingDomainDnsReply;
    std::vector<std::unique_ptr<Watch<Reply>>> watches;
    for (int i = 0; i < many; ++i)
        watches.push_back(std::make_unique<Watch<Reply>>(lab.write(u"n%1.example"_s.arg(i))));
    int arrived = 0;
    for (int i = 0; i < many; ++i) {
        QVERIFY(watches[size_t(i)]->wait());
        const int times = lab.server.countOfTag("n" + QByteArray::number(i) + ".example");
        QVERIFY(times <= 1);
        arrived += times;
        const QByteArray outcome = watches[size_t(i)]->outcome();
        if (outcome == "NotSent")
            QCOMPARE(times, 0);
        else
            QCOMPARE(outcome, "OutcomeUnknown");
    }
    QCOMPARE(lab.server.mostOfOneNonce(), 1);
    QVERIFY(arrived >= 1);
    if (reused && many == 1)
        QVERIFY(lab.server.arrivals.back().onThatConnection > 1);
}

void TransportTest::whatIsNotSentHasNotArrived_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Carrier>("carrier");
    QTest::addColumn<int>("inFlight");
    for (const Security security : {Security::Plain, Security::Tls}) {
        for (const Carrier carrier : {Carrier::Query, Carrier::FormBody}) {
            for (const int inFlight : {1, 6}) {
                QTest::addRow("%s, %s, %d in flight", security == Security::Tls ? "TLS" : "plain",
                              carrier == Carrier::Query ? "query" : "form", inFlight)
                    << security << carrier << inFlight;
            }
        }
    }
}

/// Breaks at every stage, drawn from a fixed seed: at once after connecting, after the header, after the request, in the
/// answer, after the answer while the next request may be on its way.
void TransportTest::whatIsNotSentHasNotArrived()
{
    QFETCH(Security, security);
    QFETCH(Carrier, carrier);
    QFETCH(int, inFlight);
    ClientSettings settings = quickSettings();
    settings.pace.inFlight = inFlight;
    settings.timeLimit = std::chrono::milliseconds(1'000);
    Lab lab(security, carrier, settings);
    quint32 seed = 20180129;
    const auto draw = [&](quint32 below) {
        seed = seed * 1664525U + 1013904223U;
        return (seed >> 16) % below;
    };
    lab.server.onConnect = [&]() -> std::optional<Deed> {
        switch (draw(10)) {
        case 0:
            return Deed{.what = What::Close};
        case 1:
            return Deed{.what = What::Reset};
        default:
            return std::nullopt;
        }
    };
    if (carrier == Carrier::FormBody) {
        lab.server.onHeader = [&]() -> std::optional<Deed> {
            switch (draw(8)) {
            case 0:
                return Deed{.what = What::Close};
            case 1:
                return Deed{.what = What::Reset};
            default:
                return std::nullopt;
            }
        };
    }
    lab.server.onArrival = [&](const Arrival &) -> Deed {
        const What whats[] = {What::Close,    What::CloseRude,     What::Reset,           What::HalfHeader,
                              What::HalfBody, What::HalfBodyReset, What::AnswerThenClose, What::AnswerThenClose,
                              What::Answer,   What::Answer,        What::Answer,          What::Answer};
        return {.what = whats[draw(12)], .body = plausibleReply(), .delayMs = int(draw(3))};
    };
    using Reply = service::SaveBatchTaskForModifyingDomainDnsReply;
    const int total = inFlight == 1 ? 30 : 100;
    std::vector<std::unique_ptr<Watch<Reply>>> watches;
    for (int i = 0; i < total; ++i)
        watches.push_back(std::make_unique<Watch<Reply>>(lab.write(u"n%1.example"_s.arg(i))));
    QHash<QByteArray, int> outcomes;
    for (int i = 0; i < total; ++i) {
        QVERIFY(watches[size_t(i)]->wait());
        const QByteArray outcome = watches[size_t(i)]->outcome();
        const int times = lab.server.countOfTag("n" + QByteArray::number(i) + ".example");
        ++outcomes[outcome];
        QVERIFY2(times <= (outcome == "NotSent" ? 0 : 1), outcome);
        QVERIFY2(outcome != "ok" || times == 1, "an answer without a request");
    }
    QCOMPARE(outcomes.value("ok") + outcomes.value("NotSent") + outcomes.value("OutcomeUnknown"), total);
    QVERIFY(outcomes.value("ok") > 0 && outcomes.value("OutcomeUnknown") > 0);
    QCOMPARE(lab.server.mostOfOneNonce(), 1);
}

void TransportTest::oneBrokenConnectionFailsNoOther_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Carrier>("carrier");
    QTest::addRow("plain, query") << Security::Plain << Carrier::Query;
    QTest::addRow("TLS, form") << Security::Tls << Carrier::FormBody;
}

void TransportTest::oneBrokenConnectionFailsNoOther()
{
    QFETCH(Security, security);
    QFETCH(Carrier, carrier);
    Lab lab(security, carrier);
    const auto isBroken = [](int i) { return i % 10 == 3; };
    lab.server.onArrival = [&](const Arrival &arrival) -> Deed {
        const int i = arrival.tag.mid(1, arrival.tag.indexOf('.') - 1).toInt();
        const What whats[] = {What::Close, What::Reset, What::HalfHeader};
        return {.what = isBroken(i) ? whats[i % 3] : What::Answer, .body = plausibleReply(), .delayMs = i % 4};
    };
    using Reply = service::SaveBatchTaskForModifyingDomainDnsReply;
    constexpr int total = 200;
    std::vector<std::unique_ptr<Watch<Reply>>> watches;
    for (int i = 0; i < total; ++i)
        watches.push_back(std::make_unique<Watch<Reply>>(lab.write(u"n%1.example"_s.arg(i))));
    for (int i = 0; i < total; ++i) {
        QVERIFY(watches[size_t(i)]->wait());
        QCOMPARE(watches[size_t(i)]->outcome(), isBroken(i) ? "OutcomeUnknown" : "ok");
        QCOMPARE(lab.server.countOfTag("n" + QByteArray::number(i) + ".example"), 1);
    }
}

void TransportTest::aRefusedConnectionIsNotSent()
{
    Lab lab;
    lab.server.stopListening();
    Watch write(lab.write());
    Watch order(lab.order());
    Watch read(lab.read());
    QVERIFY(write.wait() && order.wait() && read.wait());
    QCOMPARE(write.outcome(), "NotSent");
    QCOMPARE(write.error().code, u"ConnectionRefusedError"_s);
    QCOMPARE(order.outcome(), "NotSent");
    QCOMPARE(read.outcome(), "Network");
}

void TransportTest::anUntrustedCertificateIsNotSent_data()
{
    QTest::addColumn<Carrier>("carrier");
    QTest::addRow("query") << Carrier::Query;
    QTest::addRow("form") << Carrier::FormBody;
}

void TransportTest::anUntrustedCertificateIsNotSent()
{
    QFETCH(Carrier, carrier);
    RawServer::trust(false);
    const auto trustAgain = qScopeGuard([] { RawServer::trust(true); });
    Lab lab(Security::Tls, carrier);
    Watch write(lab.write());
    Watch order(lab.order());
    Watch read(lab.read());
    QVERIFY(write.wait() && order.wait() && read.wait());
    QCOMPARE(write.outcome(), "NotSent");
    QCOMPARE(write.error().code, u"SslHandshakeFailedError"_s);
    QVERIFY(!write.error().serverText.isEmpty());
    QCOMPARE(order.outcome(), "NotSent");
    QCOMPARE(read.outcome(), "Network");
    QVERIFY(lab.server.arrivals.empty());
}

void TransportTest::aServerWithoutTlsIsNotSent()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    connect(&deaf, &QTcpServer::newConnection, &deaf, [&deaf] {
        QTcpSocket *socket = deaf.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Speak plainly\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QNetworkAccessManager network;
    const Endpoint endpoint =
        Endpoint::custom(QUrl(u"https://127.0.0.1:%1/"_s.arg(deaf.serverPort())), Carrier::FormBody);
    DomainsClient client(network, endpoint, labCredentials, Catalogue::builtIn(), quickSettings());
    service::SaveBatchTaskForModifyingDomainDns request;
    request.aliyunDns = true;
    request.domainName = {u"write.example"_s};
    Watch write(client.send(request));
    QVERIFY(write.wait());
    QCOMPARE(write.outcome(), "NotSent");
}

void TransportTest::noRedirectIsFollowed()
{
    Lab lab;
    RawServer elsewhere;
    for (const int status : {301, 302, 303, 307, 308}) {
        lab.server.onArrival = [&](const Arrival &) {
            return Deed{.status = status, .headers = "Location: " + elsewhere.url().toEncoded() + "\r\n"};
        };
        const size_t before = lab.server.arrivals.size();
        Watch write(lab.write());
        Watch order(lab.order());
        Watch read(lab.read());
        QVERIFY(write.wait() && order.wait() && read.wait());
        QCOMPARE(write.outcome(), "OutcomeUnknown");
        QCOMPARE(write.error().httpStatus, status);
        QCOMPARE(order.outcome(), "OutcomeUnknown");
        QCOMPARE(read.outcome(), "Malformed");
        QCOMPARE(read.error().code, u"Redirected"_s);
        QCOMPARE(lab.server.arrivals.size(), before + 3);
    }
    QTest::qWait(30); // time for a request that must not come
    QVERIFY(elsewhere.arrivals.empty());
    QCOMPARE(elsewhere.connections, 0);
}

void TransportTest::aLongBodyIsCutOff()
{
    ClientSettings settings = quickSettings();
    settings.longestBody = 100'000;
    Lab lab(Security::Plain, Carrier::Query, settings);
    // Announced as long, and long without being announced.
    for (const bool announced : {true, false}) {
        lab.server.onArrival = [&](const Arrival &) -> Deed {
            if (announced)
                return Deed::json(QByteArray(2'000'000, ' '));
            Deed deed = Deed::json(QByteArray(2'000'000, ' '));
            deed.headers = "Transfer-Encoding: chunked\r\n";
            deed.body = "1E8480\r\n" + deed.body + "\r\n0\r\n\r\n";
            deed.lengthHeader = false;
            return deed;
        };
        Watch write(lab.write());
        Watch read(lab.read());
        QVERIFY(write.wait() && read.wait());
        QCOMPARE(write.outcome(), "OutcomeUnknown");
        QCOMPARE(write.error().code, u"ReplyTooLarge"_s);
        QCOMPARE(read.outcome(), "Malformed");
        QCOMPARE(read.error().code, u"ReplyTooLarge"_s);
    }
    QCOMPARE(lab.server.arrivals.size(), size_t(4));
}

void TransportTest::aSlowAnswerEndsInTime()
{
    ClientSettings settings = quickSettings();
    settings.timeLimit = std::chrono::milliseconds(150);
    settings.attempts = 2;
    Lab lab(Security::Plain, Carrier::Query, settings);
    lab.server.onArrival = [](const Arrival &) { return Deed{.what = What::Hang}; };
    QElapsedTimer clock;
    clock.start();
    Watch write(lab.write());
    Watch read(lab.read());
    QVERIFY(write.wait());
    QCOMPARE(write.outcome(), "OutcomeUnknown");
    QCOMPARE(write.error().code, u"TimedOut"_s);
    QVERIFY(clock.elapsed() >= 140); // Qt's timers may come a twentieth early
    QVERIFY(read.wait());
    QCOMPARE(read.outcome(), "Timeout");
    QCOMPARE(lab.server.countOfAction("QueryDomainList"), 2);
    QCOMPARE(lab.server.countOfAction("SaveBatchTaskForModifyingDomainDns"), 1);
}

void TransportTest::http2WritesArriveOnce_data()
{
    QTest::addColumn<Carrier>("carrier");
    QTest::addColumn<QByteArray>("mode");
    for (const Carrier carrier : {Carrier::Query, Carrier::FormBody}) {
        for (const char *mode : http2Modes)
            QTest::addRow("%s, %s", mode, carrier == Carrier::Query ? "query" : "form") << carrier << QByteArray(mode);
    }
}

bool TransportTest::startHttp2Server(const QString &node)
{
    if (!m_http2Ports.isEmpty())
        return true;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!put(u"key.pem"_s, RawServer::keyPem()) || !put(u"cert.pem"_s, RawServer::certificatePem()))
        return false;
    QStringList arguments{QStringLiteral(NAMESTEAD_H2_SERVER), m_folder.filePath(u"key.pem"_s),
                          m_folder.filePath(u"cert.pem"_s)};
    for (const char *mode : http2Modes)
        arguments += QString::fromLatin1(mode);
    connect(&m_http2Server, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_http2Server.canReadLine()) {
            const QByteArray line = m_http2Server.readLine().trimmed();
            if (line.startsWith("PORT "))
                m_http2Ports.insert(line.split(' ').value(1), line.split(' ').value(2).toInt());
            else
                m_http2Lines += line;
        }
    });
    m_http2Server.start(node, arguments);
    return QTest::qWaitFor([this] { return m_http2Ports.size() == int(http2Modes.size()); }, 5'000);
}

void TransportTest::cleanupTestCase()
{
    if (m_http2Server.state() == QProcess::NotRunning)
        return;
    m_http2Server.kill();
    QVERIFY(m_http2Server.waitForFinished(2'000));
}

void TransportTest::http2WritesArriveOnce()
{
    QFETCH(Carrier, carrier);
    QFETCH(QByteArray, mode);
    // Qt warns of each stream that a server ends.
    QLoggingCategory::setFilterRules(u"namestead.client=false\nqt.network.http2=false"_s);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("no node here to serve HTTP/2");
    QVERIFY(startHttp2Server(node));
    ClientSettings settings = quickSettings();
    settings.http2 = true;
    settings.timeLimit = std::chrono::milliseconds(600); // some ends of a connection Qt does not notice
    QNetworkAccessManager network;
    const Endpoint endpoint = Endpoint::custom(QUrl(u"https://127.0.0.1:%1/"_s.arg(m_http2Ports.value(mode))), carrier);
    DomainsClient client(network, endpoint, labCredentials, Catalogue::builtIn(), settings);
    using Reply = service::SaveBatchTaskForModifyingDomainDnsReply;
    std::vector<std::unique_ptr<Watch<Reply>>> watches;
    constexpr int total = 12;
    const auto name = [&](int i) {
        return u"n%1.%2.%3.example"_s.arg(i).arg(QString::fromLatin1(mode)).arg(int(carrier));
    };
    for (int i = 0; i < total; ++i) {
        service::SaveBatchTaskForModifyingDomainDns request;
        request.aliyunDns = true;
        request.domainName = {name(i)};
        watches.push_back(std::make_unique<Watch<Reply>>(client.send(request)));
    }
    for (const auto &watch : watches)
        QVERIFY(watch->wait());
    QTest::qWait(50); // the server's last lines
    int arrived = 0;
    for (int i = 0; i < total; ++i) {
        const int times = int(m_http2Lines.count("ARRIVED " + name(i).toLatin1()));
        arrived += times;
        const QByteArray outcome = watches[size_t(i)]->outcome();
        QVERIFY2(times <= (outcome == "NotSent" ? 0 : 1), outcome + " arrived " + QByteArray::number(times));
        if (mode == "answer")
            QCOMPARE(outcome, "ok");
        else
            QVERIFY2(outcome == "NotSent" || outcome == "OutcomeUnknown", outcome);
    }
    QVERIFY(arrived >= 1);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transporttest.moc"
