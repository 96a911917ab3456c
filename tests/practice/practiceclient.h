#pragma once

#include "api/practice/practiceservice.h"
#include "api/wire/document.h"
#include "api/wire/replyreader.h"
#include "api/wire/signing.h"

#include <QHash>
#include <QTcpSocket>

/// What came back on the socket, byte by byte.
struct RawAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool whole = false;  ///< header and as much body as was announced
    bool closed = false; ///< the service closed the connection
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    qint64 tookMs = 0;
};

/// A plain HTTP/1.1 client over one kept connection that neither retries nor understands anything.
class RawClient
{
public:
    explicit RawClient(const namestead::PracticeService &service) : m_port(service.port()) {}

    /// `target` with its query. Gives up after `timeoutMs`.
    RawAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &contentType = "application/x-www-form-urlencoded", int timeoutMs = 5000);
    void drop() { m_socket.abort(); }

private:
    quint16 m_port;
    QTcpSocket m_socket;
};

/// A list request for one page.
template <class Request> Request paged(int pageNum, int pageSize)
{
    Request request;
    request.pageNum = pageNum;
    request.pageSize = pageSize;
    return request;
}

/// A typed call's answer: the reply, or the service's error.
template <class Reply> struct Answer
{
    int status = 0;
    QString code; ///< of an error
    QString message;
    QString failure; ///< what could not be read, or "connection"
    Reply reply;

    [[nodiscard]] bool ok() const { return status == 200 && failure.isEmpty(); }
};

/// Signs with the service's own key and time.
class PracticeClient
{
public:
    explicit PracticeClient(namestead::PracticeService &service) : m_service(service), m_raw(service) {}

    [[nodiscard]] namestead::Credentials credentials() const { return {m_service.keyId(), m_service.secret(), {}}; }
    [[nodiscard]] QByteArray form(QByteArrayView method, QByteArrayView action,
                                  const namestead::Parameters &parameters) const
    {
        return namestead::signedForm(method, action, parameters, credentials(), namestead::newStamp(m_service.nowMs()));
    }

    template <class Request> RawAnswer raw(const Request &request, int timeoutMs = 5000)
    {
        namestead::Parameters parameters;
        encode(request, parameters);
        return m_raw.send("POST", "/?" + form("POST", Request::actionName, parameters), {},
                          "application/x-www-form-urlencoded", timeoutMs);
    }

    template <class Request> Answer<typename Request::Reply> call(const Request &request)
    {
        return read<typename Request::Reply>(raw(request));
    }

    template <class Reply> static Answer<Reply> read(const RawAnswer &raw)
    {
        Answer<Reply> answer;
        answer.status = raw.status;
        if (!raw.whole) {
            answer.failure = QStringLiteral("connection");
            return answer;
        }
        const auto parsed = namestead::Document::parse(raw.body);
        if (const auto *error = std::get_if<namestead::Document::Error>(&parsed)) {
            answer.failure = error->message;
            return answer;
        }
        const namestead::Node root = std::get<namestead::Document>(parsed).root();
        if (raw.status != 200) {
            for (const namestead::Node member : root) {
                if (member.name() == QUtf8StringView("Code"))
                    answer.code = member.text().toString();
                else if (member.name() == QUtf8StringView("Message"))
                    answer.message = member.text().toString();
            }
            return answer;
        }
        namestead::ReplyReader reader;
        readReply(root, answer.reply, reader);
        if (reader.failed())
            answer.failure = reader.failedField() + u' ' + reader.failure();
        return answer;
    }

    RawClient &http() { return m_raw; }

private:
    namestead::PracticeService &m_service;
    RawClient m_raw;
};
