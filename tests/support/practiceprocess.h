#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

namespace namestead::test {

/// The practice service (`namestead-practice`) in a process of its own, which ends with this object. Main thread.
class PracticeProcess
{
public:
    /// False: it does not start, or does not say where it is.
    bool start(const QString &program, const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, options + QStringList{QStringLiteral("--exit-with-parent")});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            return false;
        hello = QJsonDocument::fromJson(m_process.readLine()).object();
        return hello.contains(QLatin1StringView("controlUrl"));
    }
    ~PracticeProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }

    /// See api/practice/README.md for both.
    bool control(const QString &what, const QJsonObject &object)
    {
        return ask(what, &object).value(QLatin1StringView("ok")).toBool();
    }
    QJsonObject report() { return ask(QStringLiteral("report"), nullptr); }

    QJsonObject hello; ///< url, accessKeyId, accessKeySecret, controlUrl

private:
    QJsonObject ask(const QString &what, const QJsonObject *object)
    {
        using namespace Qt::StringLiterals;
        QNetworkRequest request(QUrl(hello.value("controlUrl"_L1).toString() + u'/' + what));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply =
            object ? m_network.post(request, QJsonDocument(*object).toJson()) : m_network.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
};

} // namespace namestead::test
