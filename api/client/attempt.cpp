#include "api/client/attempt.h"

#include "api/client/oneshotbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QNetworkRequest networkRequest(const AttemptRequest &request)
{
    using R = QNetworkRequest;
    R to(request.url);
    to.setAttribute(R::DoNotBufferUploadDataAttribute, true);             // a buffered body could be sent again
    to.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy); // 307 and 308 would repeat the POST elsewhere
    to.setAttribute(R::Http2AllowedAttribute, request.http2);
    to.setAttribute(R::HttpPipeliningAllowedAttribute, false);
    to.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    to.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    to.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    to.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    to.setAttribute(R::CacheSaveControlAttribute, false);
    to.setHeader(R::ContentLengthHeader, request.form.size());
    to.setHeader(R::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    to.setHeader(R::UserAgentHeader, u"Namestead"_s);
    to.setRawHeader("Accept", "application/json");
    return to;
}

/// What the server said about the request, as opposed to what went wrong on the way.
bool isHttpStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownServerError
            && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolUnknownError
            && error != QNetworkReply::ProtocolFailure); // ProtocolInvalidOperationError is what Qt makes of status 400
}

} // namespace

Attempt::Attempt(QNetworkAccessManager &network, const AttemptRequest &request,
                 std::function<void(const AttemptResult &)> ended, QObject *parent)
    : QObject(parent), m_ended(std::move(ended)), m_longestBody(request.longestBody), m_hasForm(!request.form.isEmpty())
{
    m_form = new OneShotBody(request.form, nullptr);
    m_reply = network.post(networkRequest(request), m_form);
    m_form->setParent(m_reply);

    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_longestBody)
            cut(AttemptResult::End::TooLarge);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::readMore);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted: what is not ignored makes Qt give up the connection.
        m_untrusted = true;
        for (const QSslError &error : errors)
            m_result.failureText += (m_result.failureText.isEmpty() ? u""_s : u"; "_s) + error.errorString();
    });
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::finish);
    if (m_reply->isFinished()) // failed inside post(); nothing may be reported before the constructor has returned
        QMetaObject::invokeMethod(this, &Attempt::finish, Qt::QueuedConnection);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { cut(AttemptResult::End::TimedOut); });
    m_timer.start(request.timeLimit);
}

Attempt::~Attempt()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Attempt::readMore()
{
    m_result.body += m_reply->readAll();
    if (m_result.body.size() > m_longestBody)
        cut(AttemptResult::End::TooLarge);
}

void Attempt::cut(AttemptResult::End why)
{
    if (m_done || m_cutByUs)
        return;
    m_cutByUs = true;
    m_result.end = why;
    m_reply->disconnect(this);
    m_reply->abort(); // gives the same error whoever calls it, so the reason is kept here
    finish();
}

void Attempt::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    m_result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result.date = m_reply->rawHeader("Date");
    m_result.certainlyNotSent = certainlyNotSent();
    if (!m_cutByUs) {
        m_result.body += m_reply->readAll();
        if (m_result.body.size() > m_longestBody) {
            m_result.end = AttemptResult::End::TooLarge;
        } else if (m_result.httpStatus != 0 && isHttpStatusError(m_reply->error())) {
            m_result.end = AttemptResult::End::Answered;
        } else {
            m_result.end = AttemptResult::End::Failed;
            describeFailure();
        }
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    const auto ended = std::move(m_ended);
    const AttemptResult result = std::move(m_result);
    ended(result); // may delete this
}

bool Attempt::certainlyNotSent() const
{
    if (m_result.httpStatus != 0)
        return false; // whoever answered had something to answer to
    if (m_hasForm)
        return !m_form->isTouched();
    if (m_cutByUs)
        return false; // Qt's HTTP thread may be writing at this moment
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError: // of CONNECT; in plain HTTP a status would have come
        return true;
    case QNetworkReply::SslHandshakeFailedError:
        return m_untrusted
            || !m_encrypted; // QSslSocket says this of a handshake only, never of a connection that stood
    default:
        return false;
    }
}

void Attempt::describeFailure()
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    m_result.failure = name ? QString::fromLatin1(name) : u"UnknownNetworkError"_s;
    // Some of Qt's texts quote the whole address, and with it key and signature.
    const QString text = m_reply->errorString();
    if (m_result.failureText.isEmpty() && !text.contains("://"_L1) && !text.contains(u'='))
        m_result.failureText = text;
}

} // namespace namestead
