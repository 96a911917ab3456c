#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace namestead::practice {

struct HttpRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< raw
    QByteArray contentType;
    QByteArray body;
    bool bodyTooLarge = false;
};

struct HttpAnswer
{
    enum class Delivery {
        Whole,
        Close,      ///< no answer, FIN
        Reset,      ///< no answer, RST
        HalfHeader, ///< then FIN
        HalfBody,   ///< whole header, half the body, FIN
        Trickle,    ///< the body in drops over delayMs
        Hang,       ///< nothing until the client leaves
        Huge,       ///< the body, then blanks up to hugeBytes
    };
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0; ///< before the answer; of Trickle: over all of it
    qint64 hugeBytes = 0;
};

/// HTTP/1.1 on a loopback port (libmicrohttpd), one thread a connection, with limits on everything a client sends.
class HttpServer
{
public:
    /// Called from any thread, for several requests at once.
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens on 127.0.0.1; port 0 takes a free one. False when the port cannot be had.
    bool start(quint16 port);
    /// Ends all connections, also those that hang on purpose.
    void stop();
    [[nodiscard]] quint16 port() const;

    static constexpr qsizetype mostFormBytes = 4 * 1024 * 1024;    ///< of a request to the API itself (path `/`)
    static constexpr qsizetype mostUploadBytes = 64 * 1024 * 1024; ///< an upload for a review may have 50 MB
    static constexpr int idleSeconds = 60;
    static constexpr unsigned mostConnections = 512;

private:
    class Daemon;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace namestead::practice
