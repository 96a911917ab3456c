#pragma once

#include "api/catalogue/catalogue.h"
#include "api/client/call.h"
#include "api/client/endpoint.h"
#include "api/client/orderpermit.h"
#include "api/client/requestqueue.h"
#include "api/client/verdict.h"
#include "api/wire/parameters.h"
#include "api/wire/replyreader.h"
#include "api/wire/signing.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace namestead {

class DomainsClient;
class Exchange;

struct ClientSettings
{
    Pace pace;
    std::chrono::milliseconds timeLimit{30'000}; ///< of one attempt
    qint64 longestBody = 32 * 1024 * 1024;       ///< bytes of a reply
    int attempts = 4;                            ///< of a read, the first one included; writes and orders have one
    int throttledAttempts = 8;                   ///< beside them: how often a read may meet Throttling
    std::chrono::milliseconds firstPause{400};   ///< before the second attempt; doubles, ± 50 %
    /// Off: a small POST on a reused HTTP/2 connection waits for a delayed acknowledgement (43 ms against 1 ms), and one broken
    /// connection would take six requests with it instead of one.
    bool http2 = false;
};

/// The world as the client sees it; tests put their own in.
struct Surroundings
{
    std::function<qint64()> utcMs;  ///< the machine's clock
    std::function<double()> random; ///< 0 ≤ x < 1, for the pauses
    static Surroundings real();
};

/// Asked before each attempt; empty key id or secret: the call ends in Credentials with code `NoCredentials`. Main thread.
using CredentialsProvider = std::function<Credentials()>;

struct SendOptions
{
    Priority priority = Priority::Normal;
};

/// An answer as it came, for the API console.
struct RawReply
{
    int httpStatus = 0;
    QByteArray body;
    bool parsed = false; ///< the body is JSON or XML
    QString requestId;
    qint64 durationMs = 0; ///< of the attempt that brought it
    int attempts = 0;
    QString request; ///< method, address, query or body; key id, token, signature and secret parameters are `***`
    /// What a typed call would have ended with; none: success.
    std::optional<ApiError> error;
};

/// What an exchange hands over to its call. Internal.
class ReplySink
{
public:
    virtual std::optional<ReplyFault> decode(Node root) = 0;
    /// `answer` only for raw calls, when there was one.
    virtual void deliver(std::optional<ApiError> error, std::optional<RawReply> answer) = 0;

protected:
    ~ReplySink() = default;
};

/// One account's way to the service: checks, queues, signs, sends, retries reads, decodes. Calls belong to the client: those
/// still running when it is destroyed end silently (abortAll() first, to hear of each). Main thread.
class DomainsClient final : public QObject
{
    Q_OBJECT
public:
    /// `network` and `catalogue` must outlive it.
    DomainsClient(QNetworkAccessManager &network, const Endpoint &endpoint, CredentialsProvider credentials,
                  const Catalogue &catalogue, const ClientSettings &settings = {},
                  const Surroundings &surroundings = Surroundings::real(), QObject *parent = nullptr);
    ~DomainsClient() override;

    /// Sends a read or a write of the generated operations.
    template <class Request>
    requires(Request::effect != Effect::Order) Call<typename Request::Reply>
    *send(const Request &request, SendOptions options = {}) { return start<Request>(request, options); }
    /// Sends an order. A permit that does not cover this client's address ends in Invalid, code `OrderNotPermitted`.
    template <class Request>
    requires(Request::effect == Effect::Order) Call<typename Request::Reply>
    *send(const Request &request, const OrderPermit &permit, SendOptions options = {})
    {
        return start<Request>(request, options, &permit);
    }

    /// Sends any operation and gives the answer as it came. An order without permit ends in Invalid, code `OrderNotPermitted`.
    Call<RawReply> *sendRaw(const Operation &operation, const Parameters &parameters, SendOptions options = {});
    Call<RawReply> *sendRaw(const Operation &operation, const Parameters &parameters, const OrderPermit &permit,
                            SendOptions options = {});
    /// The request that sendRaw() would send now, as RawReply::request shows it.
    [[nodiscard]] QString preview(const Operation &operation, const Parameters &parameters) const;

    /// "zh" or "en": the language in which the service is asked to put its messages, for operations with a parameter Lang that
    /// leave it unset. Empty, as at first: not asked for. Holds for requests that are made from now on.
    void setReplyLanguage(const QString &language) { m_replyLanguage = language.toUtf8(); }
    /// The parameters as they are sent: with that language.
    [[nodiscard]] Parameters complete(const Operation &operation, const Parameters &parameters) const;

    /// Bytes of query or form that this request needs at the most; what Endpoint::longestQuery is held against.
    template <class Request> [[nodiscard]] qsizetype requestBytes(const Request &request) const
    {
        Parameters parameters;
        encode(request, parameters);
        return requestBytes(QByteArrayView(Request::actionName), parameters);
    }
    [[nodiscard]] qsizetype requestBytes(QByteArrayView action, const Parameters &parameters) const;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const RequestQueue &queue() const { return m_queue; }
    /// The service's clock minus ours, learned from a refusal; 0 until then.
    [[nodiscard]] qint64 clockSkewMs() const { return m_skewMs; }
    /// Aborts every call; each ends with its own finished().
    void abortAll();

private:
    friend class Exchange;
    template <class Reply> class TypedCall;
    class RawCall;

    template <class Request>
    Call<typename Request::Reply> *start(const Request &request, SendOptions options,
                                         const OrderPermit *permit = nullptr);
    /// `operation` null: the catalogue does not know it.
    Exchange *begin(CallBase *call, ReplySink &sink, const Operation *operation, const Parameters &parameters,
                    SendOptions options, const OrderPermit *permit, bool raw);
    [[nodiscard]] const Operation *find(QByteArrayView action) const;
    [[nodiscard]] qint64 serviceTimeMs() const { return m_surroundings.utcMs() + m_skewMs; }
    bool learnTime(const QByteArray &date);

    static void abortExchange(Exchange *exchange);

    QNetworkAccessManager &m_network;
    const Endpoint m_endpoint;
    const CredentialsProvider m_credentials;
    const Catalogue &m_catalogue;
    const ClientSettings m_settings;
    const Surroundings m_surroundings;
    RequestQueue m_queue;
    QByteArray m_replyLanguage;
    qint64 m_skewMs = 0;
};

template <class Reply> class DomainsClient::TypedCall final : public Call<Reply>, private ReplySink
{
public:
    TypedCall(DomainsClient &client, const Operation *operation, const Parameters &parameters, SendOptions options,
              const OrderPermit *permit)
        : Call<Reply>(&client)
    {
        m_exchange = client.begin(this, *this, operation, parameters, options, permit, false);
    }
    void abort() override { DomainsClient::abortExchange(m_exchange); }

private:
    std::optional<ReplyFault> decode(Node root) override
    {
        m_reply = {};
        ReplyReader reader;
        readReply(root, m_reply, reader);
        if (reader.failed())
            return ReplyFault{reader.failedField(), reader.failure()};
        return std::nullopt;
    }
    void deliver(std::optional<ApiError> error, std::optional<RawReply>) override
    {
        if (error)
            this->finishWith(std::move(*error));
        else
            this->finishWith(std::move(m_reply));
    }

    Reply m_reply;
    Exchange *m_exchange = nullptr;
};

template <class Request>
Call<typename Request::Reply> *DomainsClient::start(const Request &request, SendOptions options,
                                                    const OrderPermit *permit)
{
    Parameters parameters;
    encode(request, parameters);
    return new TypedCall<typename Request::Reply>(*this, find(QByteArrayView(Request::actionName)), parameters, options,
                                                  permit);
}

} // namespace namestead
