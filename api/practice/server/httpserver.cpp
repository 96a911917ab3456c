#include "api/practice/server/httpserver.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <poll.h>
#include <sys/socket.h>

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>

namespace namestead::practice {

namespace {

constexpr size_t connectionMemory = 2 * 1024 * 1024; // a batch of hundreds of names may come in the query

/// One request while it arrives.
struct Arrival
{
    HttpRequest request;
    bool begun = false;
};

/// A body that is sent in pieces by a callback.
struct Stream
{
    QByteArray body;
    qint64 total = 0; ///< as announced
    qint64 breakAt = -1;
    int pauseMs = 0; ///< between drops
    std::function<bool(int)> pause;
};

ssize_t readStream(void *cls, uint64_t position, char *buffer, size_t most)
{
    auto *stream = static_cast<Stream *>(cls);
    const auto at = qint64(position);
    if (stream->breakAt >= 0 && at >= stream->breakAt)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    qint64 size = std::min(qint64(most), stream->total - at);
    if (stream->breakAt >= 0)
        size = std::min(size, stream->breakAt - at);
    if (stream->pauseMs > 0) {
        if (at > 0 && !stream->pause(stream->pauseMs))
            return MHD_CONTENT_READER_END_WITH_ERROR;
        size = std::min<qint64>(size, std::max<qint64>(1, stream->total / 20));
    }
    const qint64 fromBody = std::clamp<qint64>(stream->body.size() - at, 0, size);
    if (fromBody > 0)
        memcpy(buffer, stream->body.constData() + at, size_t(fromBody));
    memset(buffer + fromBody, ' ', size_t(size - fromBody));
    return ssize_t(size);
}

void freeStream(void *cls)
{
    delete static_cast<Stream *>(cls);
}

void freeBytes(void *cls)
{
    delete static_cast<QByteArray *>(cls);
}

int socketOf(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

QByteArray headerOf(MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

} // namespace

class HttpServer::Daemon
{
public:
    explicit Daemon(Handler handler) : m_handler(std::move(handler)) {}
    ~Daemon() { stop(); }

    bool start(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_stopping = false;
        // The Date header tells the service's own clock, so the library's is switched off.
        m_daemon = MHD_start_daemon(
            MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ITC
                | MHD_USE_SUPPRESS_DATE_NO_CLOCK,
            port, nullptr, nullptr, &Daemon::access, this, MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr *>(&address),
            MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionMemory, MHD_OPTION_CONNECTION_TIMEOUT, unsigned(idleSeconds),
            MHD_OPTION_CONNECTION_LIMIT, mostConnections, MHD_OPTION_URI_LOG_CALLBACK, &Daemon::arrive, this,
            MHD_OPTION_NOTIFY_COMPLETED, &Daemon::completed, this, MHD_OPTION_END);
        return m_daemon != nullptr;
    }

    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_stopped.notify_all();
        if (m_daemon)
            MHD_stop_daemon(std::exchange(m_daemon, nullptr));
    }

    [[nodiscard]] quint16 port() const
    {
        const MHD_DaemonInfo *info = m_daemon ? MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT) : nullptr;
        return info ? info->port : 0;
    }

private:
    static void *arrive(void *, const char *uri, MHD_Connection *)
    {
        auto *arrival = new Arrival;
        const QByteArray whole(uri);
        const qsizetype mark = whole.indexOf('?');
        arrival->request.path = mark < 0 ? whole : whole.first(mark);
        if (mark >= 0)
            arrival->request.query = whole.sliced(mark + 1);
        return arrival;
    }

    static void completed(void *, MHD_Connection *, void **state, MHD_RequestTerminationCode)
    {
        delete static_cast<Arrival *>(*state);
        *state = nullptr;
    }

    static MHD_Result access(void *cls, MHD_Connection *connection, const char *, const char *method, const char *,
                             const char *upload, size_t *uploadSize, void **state)
    {
        auto *arrival = static_cast<Arrival *>(*state);
        if (!arrival)
            return MHD_NO;
        if (!arrival->begun) {
            arrival->begun = true;
            arrival->request.method = method;
            arrival->request.contentType = headerOf(connection, "Content-Type");
            return MHD_YES;
        }
        if (*uploadSize > 0) {
            QByteArray &body = arrival->request.body;
            const qsizetype most = arrival->request.path == "/" ? mostFormBytes : mostUploadBytes;
            if (body.size() + qsizetype(*uploadSize) > most)
                arrival->request.bodyTooLarge = true;
            else
                body.append(upload, qsizetype(*uploadSize));
            *uploadSize = 0;
            return MHD_YES;
        }
        auto *self = static_cast<Daemon *>(cls);
        return self->deliver(connection, self->m_handler(arrival->request));
    }

    /// Waits without keeping the service from stopping; false when the client has gone or the service stops.
    bool waitFor(int ms, int fd)
    {
        QElapsedTimer timer;
        timer.start();
        while (ms < 0 || timer.elapsed() < ms) {
            const qint64 slice = ms < 0 ? 50 : std::min<qint64>(50, ms - timer.elapsed() + 1);
            std::unique_lock lock(m_mutex);
            if (m_stopped.wait_for(lock, std::chrono::milliseconds(slice), [this] { return m_stopping; }))
                return false;
            lock.unlock();
            pollfd watched{fd, POLLRDHUP, 0};
            if (fd >= 0 && poll(&watched, 1, 0) > 0 && (watched.revents & (POLLRDHUP | POLLHUP | POLLERR)))
                return false;
        }
        return true;
    }

    MHD_Result deliver(MHD_Connection *connection, const HttpAnswer &answer)
    {
        using Delivery = HttpAnswer::Delivery;
        const int fd = socketOf(connection);
        switch (answer.delivery) {
        case Delivery::Close:
            return MHD_NO;
        case Delivery::Reset: {
            const linger hard{1, 0};
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            return MHD_NO;
        }
        case Delivery::HalfHeader: {
            static constexpr char half[] = "HTTP/1.1 200 OK\r\nContent-Type: application/js";
            (void)send(fd, half, sizeof half - 1, MSG_NOSIGNAL);
            return MHD_NO;
        }
        case Delivery::Hang:
            waitFor(-1, fd);
            return MHD_NO;
        case Delivery::Trickle:
            break;
        default:
            if (answer.delayMs > 0 && !waitFor(answer.delayMs, fd))
                return MHD_NO;
        }
        MHD_Response *response = makeResponse(answer, fd);
        if (!response)
            return MHD_NO;
        MHD_add_response_header(response, "Content-Type", answer.contentType.constData());
        for (const auto &[name, value] : answer.headers)
            MHD_add_response_header(response, name.constData(), value.constData());
        const MHD_Result result = MHD_queue_response(connection, unsigned(answer.status), response);
        MHD_destroy_response(response);
        return result;
    }

    MHD_Response *makeResponse(const HttpAnswer &answer, int fd)
    {
        using Delivery = HttpAnswer::Delivery;
        if (answer.delivery == Delivery::Whole) {
            auto *kept = new QByteArray(answer.body);
            return MHD_create_response_from_buffer_with_free_callback_cls(
                size_t(kept->size()), const_cast<char *>(kept->constData()), &freeBytes, kept);
        }
        auto *stream = new Stream;
        stream->body = answer.body;
        stream->total = answer.delivery == Delivery::Huge ? std::max(answer.hugeBytes, qint64(answer.body.size()))
                                                          : answer.body.size();
        if (answer.delivery == Delivery::HalfBody)
            stream->breakAt = stream->total / 2;
        if (answer.delivery == Delivery::Trickle) {
            stream->pauseMs = std::max(1, answer.delayMs / 20);
            stream->pause = [this, fd](int ms) { return waitFor(ms, fd); };
        }
        return MHD_create_response_from_callback(uint64_t(stream->total), 64 * 1024, &readStream, stream, &freeStream);
    }

    Handler m_handler;
    MHD_Daemon *m_daemon = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
};

HttpServer::HttpServer(Handler handler) : m_daemon(std::make_unique<Daemon>(std::move(handler))) {}
HttpServer::~HttpServer() = default;

bool HttpServer::start(quint16 port)
{
    return m_daemon->start(port);
}

void HttpServer::stop()
{
    m_daemon->stop();
}

quint16 HttpServer::port() const
{
    return m_daemon->port();
}

} // namespace namestead::practice
