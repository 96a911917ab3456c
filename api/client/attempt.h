#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace namestead {

class OneShotBody;

/// What one HTTP POST shall be.
struct AttemptRequest
{
    QUrl url;                                    ///< with the query, if that carries the parameters
    QByteArray form;                             ///< body; empty when the query carries the parameters
    std::chrono::milliseconds timeLimit{30'000}; ///< for the whole attempt
    qint64 longestBody = 32 * 1024 * 1024;       ///< bytes, after decompression
    bool http2 = false;
};

/// What became of it.
struct AttemptResult
{
    enum class End {
        Answered, ///< a whole answer, whatever its status
        Failed,   ///< no answer, or half of one (then httpStatus is set)
        TooLarge, ///< cut off by us
        TimedOut, ///< cut off by us
        Aborted,  ///< cut off by us, as asked
    };
    End end = End::Failed;
    /// Nothing of the request can have been acted upon: no connection stood, or not a byte of the form was read.
    /// False means "may have left", never "has left".
    bool certainlyNotSent = false;
    int httpStatus = 0;  ///< 0: no header came
    QByteArray body;     ///< complete only when Answered
    QByteArray date;     ///< the Date header
    QString failure;     ///< name of the library's error, e.g. `HostNotFoundError`
    QString failureText; ///< the library's words, without address or query
};

/// One POST over an injected manager, sent once at the most. Reports by one call of `ended`, never before the constructor
/// has returned. Main thread.
///
/// Qt's HTTP/1.1 layer sends a request again, by itself, when a connection breaks before a complete header came back; a body
/// that cannot be rewound is the only thing that stops it, so every request has one, an empty one too.
///
/// Whether something left (Qt 6.4.2; 27,600 requests against a server that counts and breaks connections in every way,
/// plain and TLS, 1, 6 and 60 in flight; tests/client repeats a small part):
/// - With a form body: the body is read in this thread; untouched means that the server got a header at most. Exact in
///   every run (0 of 4,461 failures with an untouched body arrived), also after an abort.
/// - With an empty body nothing tells. QNetworkReply::requestSent() and a running uploadProgress() come only with body
///   bytes: with an empty body neither came for any of 1,067 requests that arrived. So "certainly not sent" is said only
///   of failures before a connection stood: refused, host not found, TLS not agreed, the proxy's refusals.
class Attempt final : public QObject
{
    Q_OBJECT
public:
    Attempt(QNetworkAccessManager &network, const AttemptRequest &request,
            std::function<void(const AttemptResult &)> ended, QObject *parent);
    ~Attempt() override;

    /// Cuts it off; `ended` is called before this returns unless it was called already.
    void abort() { cut(AttemptResult::End::Aborted); }

private:
    void readMore();
    void cut(AttemptResult::End why);
    void finish();
    [[nodiscard]] bool certainlyNotSent() const;
    void describeFailure();

    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_form = nullptr; ///< owned by the reply
    QTimer m_timer;
    std::function<void(const AttemptResult &)> m_ended;
    AttemptResult m_result;
    qint64 m_longestBody;
    bool m_hasForm;
    bool m_encrypted = false;
    bool m_untrusted = false;
    bool m_cutByUs = false;
    bool m_done = false;
};

} // namespace namestead
