#pragma once

#include "api/client/domainsclient.h"

#include <QTimer>

namespace namestead {

/// One call's life behind DomainsClient: checks, waits in the queue, is signed and sent, perhaps again, and delivers once.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    Exchange(DomainsClient &client, ReplySink &sink, const Operation *operation, const Parameters &parameters,
             SendOptions options, bool raw, QObject *parent);
    ~Exchange() override;

    void begin(const OrderPermit *permit);
    void abort();

private:
    enum class State { Fresh, Waiting, Running, Pausing, Done };

    [[nodiscard]] std::optional<ApiError> refusal(const OrderPermit *permit) const;
    void enqueue();
    void run();
    void ended(const AttemptResult &result);
    [[nodiscard]] bool goesAgain(const Verdict &verdict, const AttemptResult &result);
    void pauseThenEnqueue();
    void refuseRunning(const ApiError &error);
    void deliver(std::optional<ApiError> error, std::optional<RawReply> answer = {});
    void log(const Verdict &verdict, qint64 ms) const;

    DomainsClient &m_client;
    ReplySink &m_sink;
    const Operation *m_operation;
    Parameters m_parameters;
    SendOptions m_options;
    RequestQueue::Ticket m_ticket;
    Attempt *m_attempt = nullptr;
    QTimer m_pause;
    QElapsedTimer m_attemptClock;
    QString m_shownRequest; ///< of raw calls
    State m_state = State::Fresh;
    int m_attempts = 0;
    int m_throttled = 0;
    bool m_timeCorrected = false;
    const bool m_raw;
};

/// The request with key id, token, signature and secret parameters hidden.
QString shownRequest(const Operation &operation, const Endpoint &endpoint, const QByteArray &form);
/// What a signed form would need with the longest encoding that a signature can have.
qsizetype longestForm(const QByteArray &signedForm);
AttemptRequest attemptRequest(const Endpoint &endpoint, const ClientSettings &settings, const QByteArray &form);

} // namespace namestead
