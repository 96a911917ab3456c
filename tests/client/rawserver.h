#pragma once

#include "api/wire/parameters.h"

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace namestead::test {

/// A request that came in whole.
struct Arrival
{
    QByteArray action;
    QByteArray nonce;
    QByteArray timestamp;
    QByteArray tag; ///< the first domain name that it names
    QByteArray header;
    int connection = 0;       ///< from 1
    int onThatConnection = 0; ///< from 1; more: a reused connection
    qint64 ms = 0;            ///< since the server began
    Parameters parameters;
};

/// What the server does then.
struct Deed
{
    enum class What {
        Answer,
        AnswerThenClose, ///< keep-alive is promised, the connection closed `delayMs` after the answer
        Close,           ///< FIN (TLS: with close_notify)
        CloseRude,       ///< TLS: FIN without close_notify
        Reset,           ///< RST
        HalfHeader,      ///< the beginning of an answer, then FIN
        HalfBody,        ///< whole header, half of the body, then FIN
        HalfBodyReset,
        Hang, ///< nothing, ever
    };
    What what = What::Answer;
    int status = 200;
    QByteArray body = {};
    QByteArray headers = {}; ///< whole lines, each with CRLF
    int delayMs = 0;         ///< before it is done
    bool lengthHeader = true;

    static Deed json(const QByteArray &body, int status = 200) { return {.status = status, .body = body}; }
    static Deed error(const QByteArray &code, int status = 400, const QByteArray &message = "no");
};

/// An HTTP server on a loopback port that counts requests and misbehaves as told. Lives in the test's event loop.
class RawServer : public QObject
{
    Q_OBJECT
public:
    enum class Security { Plain, Tls };
    explicit RawServer(Security security = Security::Plain);
    ~RawServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const;

    std::function<Deed(const Arrival &)> onArrival; ///< default: a plausible answer to any operation
    /// Asked when a header is complete and its body is not: something done here comes before the body.
    std::function<std::optional<Deed>()> onHeader;
    std::function<std::optional<Deed>()> onConnect;

    std::vector<Arrival> arrivals;
    int connections = 0;
    int headersOnly = 0;

    [[nodiscard]] int countOfTag(const QByteArray &tag) const;
    [[nodiscard]] int countOfAction(const QByteArray &action) const;
    /// The most often that one nonce came.
    [[nodiscard]] int mostOfOneNonce() const;
    void stopListening();
    void closeAll();

    /// Makes this process trust the servers' certificate, or no longer.
    static void trust(bool trusted);
    static QByteArray certificatePem();
    static QByteArray keyPem();

private:
    struct Connection
    {
        int number = 0;
        int requests = 0;
        QByteArray buffer = {};
        bool cut = false;
        bool headerAsked = false;
    };
    void accept();
    void read(QTcpSocket *socket);
    void act(QTcpSocket *socket, const Deed &deed);
    void actNow(QTcpSocket *socket, const Deed &deed);

    std::unique_ptr<QTcpServer> m_server;
    Security m_security;
    QHash<QTcpSocket *, Connection> m_connections;
    qint64 m_begin = 0;
};

/// A reply that every operation's reader accepts: RequestId, TaskNo, an empty first page.
QByteArray plausibleReply(const QByteArray &nonce = "0A1B2C3D-0000-4000-8000-000000000001");

} // namespace namestead::test
