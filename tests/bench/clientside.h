#pragma once

#include "api/client/domainsclient.h"
#include "models/accounts/reachclient.h"
#include "tests/support/practiceprocess.h"

#include <QEventLoop>
#include <QNetworkAccessManager>

namespace namestead::bench {

/// The program's way to a practice account: the client as AccountClients makes it, over a manager of its own. Main thread.
class ClientSide
{
public:
    /// A started process, which must outlive it.
    explicit ClientSide(test::PracticeProcess &process)
        : credentials{process.hello.value(QLatin1StringView("accessKeyId")).toString(),
                      process.hello.value(QLatin1StringView("accessKeySecret")).toString().toUtf8(),
                      {}},
          endpoint(Endpoint::custom(QUrl(process.hello.value(QLatin1StringView("url")).toString()))),
          client(
              network, endpoint, [this] { return credentials; }, Catalogue::builtIn()),
          m_process(process)
    {}

    ReachClient reach()
    {
        return [this](QObject *context, const std::function<void(const Result<DomainsClient *> &)> &ready) {
            QMetaObject::invokeMethod(
                context, [this, ready] { ready(&client); }, Qt::QueuedConnection);
        };
    }

    /// Sends a request and waits; ends the benchmark when it fails.
    template <class Request> typename Request::Reply ask(const Request &request)
    {
        QEventLoop loop;
        std::optional<typename Request::Reply> answer;
        client.send(request)->then(&loop, [&](const Result<typename Request::Reply> &reply) {
            if (!reply)
                qFatal("%s: %s", Request::actionName.data(), qPrintable(reply.error().code));
            answer = *reply;
            loop.quit();
        });
        loop.exec();
        return *answer;
    }

    /// Requests that have reached the service so far, of one action or of all.
    int requests(const QString &action = {})
    {
        int count = 0;
        const QJsonObject all = m_process.report().value(QLatin1StringView("requests")).toObject();
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (!action.isEmpty() && one.key() != action)
                continue;
            const QJsonObject outcomes = one->toObject();
            for (auto outcome = outcomes.begin(); outcome != outcomes.end(); ++outcome)
                count += outcome->toInt();
        }
        return count;
    }

    const Credentials credentials;
    const Endpoint endpoint;
    QNetworkAccessManager network;
    DomainsClient client;

private:
    test::PracticeProcess &m_process;
};

} // namespace namestead::bench
