#include "tests/practice/practiceclient.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

/// Splits off the header when it is there; how many bytes of body it announces.
std::optional<qsizetype> readHeader(QByteArray &bytes, RawAnswer &answer)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(std::max<qsizetype>(0, colon)).trimmed().toLower(),
                              line.sliced(colon + 1).trimmed());
    }
    bytes.remove(0, end + 4);
    return answer.headers.value("content-length").toLongLong();
}

} // namespace

RawAnswer RawClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                          const QByteArray &contentType, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    RawAnswer answer;
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!m_socket.waitForConnected(timeoutMs)) {
            answer.error = m_socket.error();
            return answer;
        }
    }
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!body.isEmpty())
        request += "Content-Type: " + contentType + "\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    m_socket.write(request);
    QByteArray bytes;
    std::optional<qsizetype> announced;
    for (;;) {
        bytes += m_socket.readAll();
        if (!announced)
            announced = readHeader(bytes, answer);
        answer.whole = announced && bytes.size() >= *announced;
        if (answer.whole || m_socket.state() != QAbstractSocket::ConnectedState)
            break;
        const qint64 left = timeoutMs - timer.elapsed();
        if (left <= 0 || (!m_socket.waitForReadyRead(int(left)) && m_socket.state() == QAbstractSocket::ConnectedState))
            break;
    }
    answer.closed = m_socket.state() != QAbstractSocket::ConnectedState;
    answer.error = m_socket.error();
    answer.body = bytes;
    answer.tookMs = timer.elapsed();
    if (!answer.whole || answer.headers.value("connection").toLower() == "close")
        m_socket.abort();
    return answer;
}
