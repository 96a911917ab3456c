#include "api/client/exchange.h"

#include "api/wire/parametercheck.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

// Action, outcome, time, request id, attempt. Nothing else may ever be written here: everything else holds names, keys or both.
Q_LOGGING_CATEGORY(lcClient, "namestead.client", QtInfoMsg)

ApiError invalid(const QString &code, const QString &field, const QString &text)
{
    return {.kind = ApiError::Kind::Invalid, .code = code, .serverText = text, .requestId = {}, .field = field};
}

/// A request id comes from outside, so only what has its form is written down.
QByteArray loggedId(const QString &requestId)
{
    static const QRegularExpression form(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    return form.match(requestId).hasMatch() ? requestId.toLatin1() : QByteArray("-");
}

bool isHidden(const Operation &operation, const QByteArray &name)
{
    if (name == "Signature" || name == "AccessKeyId" || name == "SecurityToken")
        return true;
    const QByteArrayList parts = name.split('.');
    const Parameter *parameter = operation.parameter(parts.first());
    if (!parameter)
        return false;
    return parameter->secret
        || std::any_of(parameter->fields.begin(), parameter->fields.end(),
                       [&](const Parameter &field) { return field.secret && field.wireName == parts.last(); });
}

} // namespace

QString shownRequest(const Operation &operation, const Endpoint &endpoint, const QByteArray &form)
{
    QByteArrayList pairs = form.split('&');
    for (QByteArray &pair : pairs) {
        const QByteArray name = pair.left(pair.indexOf('='));
        if (isHidden(operation, name))
            pair = name + "=***";
    }
    QUrl url = endpoint.url;
    url.setPath(u"/"_s);
    const QString parameters = QString::fromLatin1(pairs.join('&'));
    if (endpoint.carrier == Endpoint::Carrier::FormBody)
        return u"POST "_s + url.toString(QUrl::FullyEncoded) + u"\n\n"_s + parameters;
    return u"POST "_s + url.toString(QUrl::FullyEncoded) + u'?' + parameters;
}

qsizetype longestForm(const QByteArray &signedForm)
{
    constexpr qsizetype encodedSha1 = 27 * 3 + 3; // 27 characters and one `=` of base64, each perhaps as %XX
    return signedForm.lastIndexOf('=') + 1 + encodedSha1;
}

AttemptRequest attemptRequest(const Endpoint &endpoint, const ClientSettings &settings, const QByteArray &form)
{
    AttemptRequest request{.url = endpoint.url,
                           .form = {},
                           .timeLimit = settings.timeLimit,
                           .longestBody = settings.longestBody,
                           .http2 = settings.http2};
    request.url.setPath(u"/"_s);
    if (endpoint.carrier == Endpoint::Carrier::FormBody)
        request.form = form;
    else
        request.url.setQuery(QString::fromLatin1(form), QUrl::StrictMode); // as signed, to the byte
    return request;
}

Exchange::Exchange(DomainsClient &client, ReplySink &sink, const Operation *operation, const Parameters &parameters,
                   SendOptions options, bool raw, QObject *parent)
    : QObject(parent), m_client(client), m_sink(sink), m_operation(operation), m_parameters(parameters),
      m_options(options), m_ticket(client.m_queue.newTicket()), m_raw(raw)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::enqueue);
}

Exchange::~Exchange()
{
    if (m_state == State::Waiting)
        m_client.m_queue.remove(m_ticket);
    else if (m_state == State::Running)
        m_client.m_queue.release(m_ticket, RequestQueue::Answer::Other);
}

void Exchange::begin(const OrderPermit *permit)
{
    if (const auto error = refusal(permit))
        deliver(error);
    else
        enqueue();
}

void Exchange::abort()
{
    switch (m_state) {
    case State::Done:
        return;
    case State::Running:
        m_attempt->abort(); // comes back in ended()
        return;
    case State::Waiting:
        m_client.m_queue.remove(m_ticket);
        break;
    case State::Fresh:
    case State::Pausing:
        m_pause.stop();
        break;
    }
    deliver(ApiError{
        .kind = ApiError::Kind::Cancelled, .code = u"Aborted"_s, .serverText = {}, .requestId = {}, .field = {}});
}

std::optional<ApiError> Exchange::refusal(const OrderPermit *permit) const
{
    if (!m_operation)
        return invalid(u"UnknownOperation"_s, u"Action"_s, u"the catalogue has no such operation"_s);
    if (const auto fault = m_client.m_endpoint.fault())
        return fault;
    if (m_operation->effect == Effect::Order && !(permit && permit->covers(m_client.m_endpoint)))
        return invalid(u"OrderNotPermitted"_s, u"Action"_s, u"orders go through the order journal"_s);
    if (const auto fault = checkParameters(*m_operation, m_parameters)) {
        const bool missing = fault->reason == ParameterFault::Reason::Missing;
        return invalid(missing ? u"MissingParameter"_s : u"InvalidParameter"_s, fault->parameter,
                       QString::fromLatin1(reasonName(fault->reason)));
    }
    return std::nullopt;
}

void Exchange::enqueue()
{
    m_state = State::Waiting;
    m_client.m_queue.enqueue(m_ticket, m_options.priority, m_operation->name.toLatin1(), m_operation->perSecond,
                             [this] { run(); });
}

void Exchange::run()
{
    m_state = State::Running;
    const Credentials credentials = m_client.m_credentials();
    if (credentials.keyId.isEmpty() || credentials.secret.isEmpty()) {
        refuseRunning({.kind = ApiError::Kind::Credentials,
                       .code = u"NoCredentials"_s,
                       .serverText = {},
                       .requestId = {},
                       .field = {}});
        return;
    }
    // Stamped and signed per attempt: the service refuses a nonce that it has seen.
    const QByteArray form =
        signedForm("POST", m_operation->name.toLatin1(), m_parameters, credentials, newStamp(m_client.serviceTimeMs()));
    const Endpoint &endpoint = m_client.m_endpoint;
    if (endpoint.carrier == Endpoint::Carrier::Query && longestForm(form) > endpoint.longestQuery) {
        refuseRunning(invalid(u"RequestTooLong"_s, {},
                              u"%1 bytes, %2 may be sent"_s.arg(longestForm(form)).arg(endpoint.longestQuery)));
        return;
    }
    if (m_raw)
        m_shownRequest = shownRequest(*m_operation, endpoint, form);
    ++m_attempts;
    m_attemptClock.start();
    m_attempt = new Attempt(
        m_client.m_network, attemptRequest(endpoint, m_client.m_settings, form),
        [this](const AttemptResult &result) { ended(result); }, this);
}

void Exchange::refuseRunning(const ApiError &error)
{
    m_client.m_queue.release(m_ticket, RequestQueue::Answer::Other);
    deliver(error);
}

void Exchange::ended(const AttemptResult &result)
{
    const qint64 ms = m_attemptClock.elapsed();
    m_attempt->deleteLater();
    m_attempt = nullptr;
    const Verdict verdict = judge(*m_operation, result, [this](Node root) { return m_sink.decode(root); });

    using Answer = RequestQueue::Answer;
    const bool throttled = verdict.again == Verdict::Again::Throttled;
    const bool good = result.end == AttemptResult::End::Answered && result.httpStatus < 500 && !throttled;
    m_client.m_queue.release(m_ticket, throttled ? Answer::Throttled : good ? Answer::Good : Answer::Other);
    log(verdict, ms);

    if (goesAgain(verdict, result))
        return;
    std::optional<RawReply> answer;
    if (m_raw && result.end == AttemptResult::End::Answered) {
        answer = RawReply{.httpStatus = result.httpStatus,
                          .body = result.body,
                          .parsed = verdict.parsed,
                          .requestId = verdict.requestId,
                          .durationMs = ms,
                          .attempts = m_attempts,
                          .request = m_shownRequest,
                          .error = verdict.error};
    }
    deliver(verdict.error, std::move(answer));
}

bool Exchange::goesAgain(const Verdict &verdict, const AttemptResult &result)
{
    const bool timeLearned = verdict.again == Verdict::Again::WithNewTime && m_client.learnTime(result.date);
    if (m_operation->effect != Effect::Read)
        return false;
    const ClientSettings &settings = m_client.m_settings;
    constexpr int attemptsAtUnreadable = 3;
    const int counted = m_attempts - m_throttled;
    switch (verdict.again) {
    case Verdict::Again::No:
        return false;
    case Verdict::Again::WithNewTime:
        if (!timeLearned || std::exchange(m_timeCorrected, true))
            return false;
        enqueue();
        return true;
    case Verdict::Again::Throttled:
        if (++m_throttled >= settings.throttledAttempts)
            return false;
        enqueue(); // the queue keeps the pause
        return true;
    case Verdict::Again::FewTimes:
    case Verdict::Again::Later:
        if (counted >= settings.attempts
            || (verdict.again == Verdict::Again::FewTimes && counted >= attemptsAtUnreadable))
            return false;
        pauseThenEnqueue();
        return true;
    }
    return false;
}

void Exchange::pauseThenEnqueue()
{
    m_state = State::Pausing;
    const auto pause =
        double(m_client.m_settings.firstPause.count() << std::clamp(m_attempts - m_throttled - 1, 0, 10));
    m_pause.start(int(pause * (0.5 + m_client.m_surroundings.random())));
}

void Exchange::deliver(std::optional<ApiError> error, std::optional<RawReply> answer)
{
    m_state = State::Done;
    m_sink.deliver(std::move(error), std::move(answer));
}

void Exchange::log(const Verdict &verdict, qint64 ms) const
{
    const char *outcome = verdict.error ? kindName(verdict.error->kind) : "ok";
    const QByteArray action = m_operation->name.toLatin1();
    const QByteArray id = loggedId(verdict.requestId);
    if (verdict.error)
        qCInfo(lcClient, "%s %s %lld ms %s attempt %d", action.constData(), outcome, ms, id.constData(), m_attempts);
    else
        qCDebug(lcClient, "%s %s %lld ms %s attempt %d", action.constData(), outcome, ms, id.constData(), m_attempts);
}

} // namespace namestead
