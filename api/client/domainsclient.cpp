#include "api/client/domainsclient.h"

#include "api/client/exchange.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace namestead {

class DomainsClient::RawCall final : public Call<RawReply>, private ReplySink
{
public:
    RawCall(DomainsClient &client, const Operation &operation, const Parameters &parameters, SendOptions options,
            const OrderPermit *permit)
        : Call(&client), m_operation(operation)
    {
        m_exchange = client.begin(this, *this, &operation, parameters, options, permit, true);
    }
    void abort() override { abortExchange(m_exchange); }

private:
    std::optional<ReplyFault> decode(Node root) override { return missingIdentity(m_operation, root); }
    void deliver(std::optional<ApiError> error, std::optional<RawReply> answer) override
    {
        if (answer)
            finishWith(std::move(*answer));
        else if (error)
            finishWith(std::move(*error));
    }

    const Operation &m_operation;
    Exchange *m_exchange = nullptr;
};

Surroundings Surroundings::real()
{
    return {.utcMs = [] { return QDateTime::currentMSecsSinceEpoch(); },
            .random = [] { return QRandomGenerator::global()->generateDouble(); }};
}

DomainsClient::DomainsClient(QNetworkAccessManager &network, const Endpoint &endpoint, CredentialsProvider credentials,
                             const Catalogue &catalogue, const ClientSettings &settings,
                             const Surroundings &surroundings, QObject *parent)
    : QObject(parent), m_network(network), m_endpoint(endpoint), m_credentials(std::move(credentials)),
      m_catalogue(catalogue), m_settings(settings), m_surroundings(surroundings),
      m_queue(settings.pace, surroundings.random)
{}

DomainsClient::~DomainsClient()
{
    // Before the queue goes, which they use.
    qDeleteAll(findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly));
}

Call<RawReply> *DomainsClient::sendRaw(const Operation &operation, const Parameters &parameters, SendOptions options)
{
    return new RawCall(*this, operation, parameters, options, nullptr);
}

Call<RawReply> *DomainsClient::sendRaw(const Operation &operation, const Parameters &parameters,
                                       const OrderPermit &permit, SendOptions options)
{
    return new RawCall(*this, operation, parameters, options, &permit);
}

QString DomainsClient::preview(const Operation &operation, const Parameters &parameters) const
{
    const QByteArray form = signedForm("POST", operation.name.toLatin1(), complete(operation, parameters),
                                       m_credentials(), newStamp(serviceTimeMs()));
    return shownRequest(operation, m_endpoint, form);
}

qsizetype DomainsClient::requestBytes(QByteArrayView action, const Parameters &parameters) const
{
    const Operation *operation = find(action);
    return longestForm(signedForm("POST", action, operation ? complete(*operation, parameters) : parameters,
                                  m_credentials(), newStamp(serviceTimeMs())));
}

Parameters DomainsClient::complete(const Operation &operation, const Parameters &parameters) const
{
    constexpr QByteArrayView name = "Lang";
    Parameters all = parameters;
    if (!m_replyLanguage.isEmpty() && operation.parameter(name) && !parameters.value(name))
        all.add(name, m_replyLanguage);
    return all;
}

void DomainsClient::abortAll()
{
    const auto calls = findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly);
    for (CallBase *call : calls)
        call->abort();
}

Exchange *DomainsClient::begin(CallBase *call, ReplySink &sink, const Operation *operation,
                               const Parameters &parameters, SendOptions options, const OrderPermit *permit, bool raw)
{
    auto *exchange = new Exchange(*this, sink, operation, operation ? complete(*operation, parameters) : parameters,
                                  options, raw, call);
    exchange->begin(permit);
    return exchange;
}

const Operation *DomainsClient::find(QByteArrayView action) const
{
    return m_catalogue.operation(QString::fromLatin1(action));
}

bool DomainsClient::learnTime(const QByteArray &date)
{
    const auto ms = httpDateMs(date);
    if (ms)
        m_skewMs = *ms - m_surroundings.utcMs();
    return ms.has_value();
}

void DomainsClient::abortExchange(Exchange *exchange)
{
    exchange->abort();
}

} // namespace namestead
