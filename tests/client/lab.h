#pragma once

#include "rawserver.h"

#include "api/client/domainsclient.h"
#include "api/operations/dns.h"
#include "api/operations/domains.h"
#include "api/operations/orders.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QTimer>
#include <QtTest>

namespace namestead::test {

inline const QString labKeyId = QStringLiteral("LTAIkeyidoflab");
inline const QByteArray labSecret = "secretOfTheLab0123456789";
inline const QByteArray labToken = "tokenOfTheLab9876543210";

inline Credentials labCredentials()
{
    return {.keyId = labKeyId, .secret = labSecret, .securityToken = labToken};
}

/// Short pauses, so that retries take no time.
inline ClientSettings quickSettings()
{
    using std::chrono::milliseconds;
    ClientSettings settings;
    settings.timeLimit = milliseconds(2'000);
    settings.firstPause = milliseconds(2);
    settings.pace.throttlePause = milliseconds(2);
    settings.pace.longestThrottlePause = milliseconds(20);
    return settings;
}

/// A server, a manager and a client for it.
struct Lab
{
    explicit Lab(RawServer::Security security = RawServer::Security::Plain,
                 Endpoint::Carrier carrier = Endpoint::Carrier::Query, const ClientSettings &settings = quickSettings(),
                 const Surroundings &surroundings = Surroundings::real())
        : server(security), endpoint(Endpoint::custom(server.url(), carrier)),
          client(network, endpoint, labCredentials, Catalogue::builtIn(), settings, surroundings)
    {}

    RawServer server;
    QNetworkAccessManager network;
    Endpoint endpoint;
    DomainsClient client;

    Call<service::QueryDomainListReply> *read(const QString &name = QStringLiteral("read.example"),
                                              SendOptions options = {})
    {
        service::QueryDomainList request;
        request.pageNum = 1;
        request.pageSize = 20;
        request.domainName = name;
        return client.send(request, options);
    }
    Call<service::SaveBatchTaskForModifyingDomainDnsReply> *write(const QString &name = QStringLiteral("write.example"),
                                                                  SendOptions options = {})
    {
        service::SaveBatchTaskForModifyingDomainDns request;
        request.aliyunDns = true;
        request.domainName = {name};
        return client.send(request, options);
    }
    Call<service::SaveBatchTaskForCreatingOrderRenewReply> *order(const QString &name = QStringLiteral("order.example"))
    {
        service::SaveBatchTaskForCreatingOrderRenew request;
        request.orderRenewParam = {{.domainName = name,
                                    .currentExpirationDate = 1'800'000'000'000,
                                    .subscriptionDuration = 1,
                                    .permitPremiumRenew = {}}};
        return client.send(request, *OrderPermit::forPracticeAccount(endpoint));
    }
};

/// Keeps a call's result, and how often it came.
template <class T> class Watch
{
public:
    explicit Watch(Call<T> *call) : m_call(call)
    {
        call->then(&m_context, [this](const Result<T> &result) {
            ++m_times;
            m_result = result;
            m_loop.quit();
        });
    }
    /// An event loop of its own: QTest::qWaitFor() looks every ten milliseconds, which is fifty for each call.
    bool wait(int ms = 8'000)
    {
        if (m_times == 0) {
            QTimer::singleShot(ms, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return m_times > 0;
    }
    [[nodiscard]] int times() const { return m_times; }
    [[nodiscard]] const Result<T> &result() const { return *m_result; }
    [[nodiscard]] bool isGood() const { return m_result && *m_result; }
    [[nodiscard]] const ApiError &error() const { return m_result->error(); }
    /// `ok` or the error's kind.
    [[nodiscard]] QByteArray outcome() const
    {
        return !m_result ? "nothing" : *m_result ? "ok" : kindName(m_result->error().kind);
    }
    CallBase *call() const { return m_call; }

private:
    QObject m_context;
    QEventLoop m_loop;
    QPointer<CallBase> m_call;
    std::optional<Result<T>> m_result;
    int m_times = 0;
};

/// Of init(): a warning fails the test, and the client's own lines stay out of the tests' output.
inline void failOnAnyWarning()
{
    QLoggingCategory::setFilterRules(QStringLiteral("namestead.client=false"));
    static const QRegularExpression any(QStringLiteral(".*"));
    QTest::failOnWarning(any);
}

} // namespace namestead::test
