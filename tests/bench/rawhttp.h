#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace namestead::bench {

/// The least of an HTTP client: one kept connection, one POST after another. What it measures is the server.
class RawHttp
{
public:
    explicit RawHttp(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!m_socket.waitForConnected(5000))
            qFatal("no connection to the practice service");
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    /// Posts `query` to `/` and returns the body of a 200, or ends the program.
    QByteArray post(const QByteArray &query)
    {
        m_socket.write("POST /?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n");
        m_socket.flush();
        QByteArray got;
        qsizetype headerEnd = -1;
        qsizetype length = 0;
        while (headerEnd < 0 || got.size() < headerEnd + length) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10'000))
                qFatal("the practice service does not answer");
            got += m_socket.readAll();
            if (headerEnd < 0) {
                if (const qsizetype end = got.indexOf("\r\n\r\n"); end >= 0) {
                    headerEnd = end + 4;
                    const QByteArray head = got.first(headerEnd).toLower();
                    const qsizetype at = head.indexOf("content-length:");
                    if (!head.startsWith("http/1.1 200") || at < 0)
                        qFatal("the practice service answered: %s", got.left(400).constData());
                    length = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
                }
            }
        }
        return got.mid(headerEnd);
    }

private:
    QTcpSocket m_socket;
};

} // namespace namestead::bench
