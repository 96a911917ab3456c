#include "rawserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>
#include <sys/socket.h>

namespace namestead::test {

namespace {

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct KeyAndCertificate
{
    QByteArray key;
    QByteArray certificate;
};

QByteArray takeBio(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(bio);
    return bytes;
}

/// A self-signed certificate for 127.0.0.1 and localhost, made anew in each process.
const KeyAndCertificate &ownCertificate()
{
    static const KeyAndCertificate made = [] {
        EVP_PKEY *key = EVP_EC_gen("P-256");
        X509 *certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 24 * 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const uchar *>("localhost"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
        for (const auto &[nid, value] : {std::pair{NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost"},
                                         std::pair{NID_basic_constraints, "critical,CA:TRUE"}}) {
            X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
            X509_add_ext(certificate, extension, -1);
            X509_EXTENSION_free(extension);
        }
        X509_sign(certificate, key, EVP_sha256());
        KeyAndCertificate result;
        BIO *out = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
        result.key = takeBio(out);
        out = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(out, certificate);
        result.certificate = takeBio(out);
        X509_free(certificate);
        EVP_PKEY_free(key);
        return result;
    }();
    return made;
}

QByteArray headerValue(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

void setLingerZero(QTcpSocket *socket)
{
    const linger option{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &option, sizeof option);
}

} // namespace

Deed Deed::error(const QByteArray &code, int status, const QByteArray &message)
{
    return {.status = status,
            .body = "{\"RequestId\":\"0A1B2C3D-0000-4000-8000-00000000000E\",\"HostId\":\"loopback\",\"Code\":\"" + code
                + "\",\"Message\":\"" + message + "\"}"};
}

QByteArray plausibleReply(const QByteArray &nonce)
{
    return "{\"RequestId\":\"" + nonce
        + "\",\"TaskNo\":\"task-1\",\"DomainName\":\"loopback.example\",\"Avail\":\"1\",\"TotalItemNum\":0,\"CurrentPageNum\":1,"
          "\"PageSize\":20,\"Data\":{\"Domain\":[]}}";
}

RawServer::RawServer(Security security) : m_security(security), m_begin(nowMs())
{
    if (security == Security::Tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(keyPem(), QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(certificatePem()));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setListenBacklogSize(256);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

RawServer::~RawServer()
{
    closeAll();
}

QUrl RawServer::url() const
{
    QUrl url;
    url.setScheme(m_security == Security::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(QStringLiteral("/"));
    return url;
}

quint16 RawServer::port() const
{
    return m_server->serverPort();
}

int RawServer::countOfTag(const QByteArray &tag) const
{
    return int(std::count_if(arrivals.begin(), arrivals.end(), [&](const Arrival &a) { return a.tag == tag; }));
}

int RawServer::countOfAction(const QByteArray &action) const
{
    return int(std::count_if(arrivals.begin(), arrivals.end(), [&](const Arrival &a) { return a.action == action; }));
}

int RawServer::mostOfOneNonce() const
{
    QHash<QByteArray, int> counts;
    int most = 0;
    for (const Arrival &arrival : arrivals)
        most = std::max(most, ++counts[arrival.nonce]);
    return most;
}

void RawServer::stopListening()
{
    m_server->close();
}

void RawServer::closeAll()
{
    const auto sockets = m_connections.keys();
    m_connections.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void RawServer::trust(bool trusted)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(trusted ? QList{QSslCertificate(certificatePem())} : QList<QSslCertificate>());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

QByteArray RawServer::certificatePem()
{
    return ownCertificate().certificate;
}

QByteArray RawServer::keyPem()
{
    return ownCertificate().key;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        Connection connection{.number = ++connections};
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
        m_connections.insert(socket, connection);
        if (const auto deed = onConnect ? onConnect() : std::nullopt) {
            m_connections[socket].cut = true;
            act(socket, *deed);
        } else if (socket->bytesAvailable() > 0) {
            read(socket);
        }
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const auto it = m_connections.find(socket);
    if (it == m_connections.end() || it->cut)
        return;
    Connection &connection = *it;
    connection.buffer += socket->readAll();
    const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray header = connection.buffer.first(end + 2);
    const qsizetype length = headerValue(header, "Content-Length").toLongLong();
    if (connection.buffer.size() < end + 4 + length || (length > 0 && onHeader && !connection.headerAsked)) {
        if (onHeader && !connection.headerAsked) {
            connection.headerAsked = true;
            if (const auto deed = onHeader()) {
                ++headersOnly;
                connection.cut = true;
                act(socket, *deed);
                return;
            }
        }
        if (connection.buffer.size() < end + 4 + length)
            return;
    }
    const QByteArray body = connection.buffer.sliced(end + 4, length);
    connection.buffer.remove(0, end + 4 + length);
    connection.headerAsked = false;

    const QByteArray target = header.left(header.indexOf("\r\n")).split(' ').value(1);
    const qsizetype mark = target.indexOf('?');
    const auto parameters =
        Parameters::fromForm(mark >= 0 ? QByteArrayView(target).sliced(mark + 1) : QByteArrayView(body));
    const auto value = [&](const char *name) {
        const auto found = parameters ? parameters->value(name) : std::nullopt;
        return found ? found->toByteArray() : QByteArray();
    };
    arrivals.push_back({.action = value("Action"),
                        .nonce = value("SignatureNonce"),
                        .timestamp = value("Timestamp"),
                        .tag = value("DomainName") + value("DomainName.1") + value("OrderRenewParam.1.DomainName"),
                        .header = header,
                        .connection = connection.number,
                        .onThatConnection = ++connection.requests,
                        .ms = nowMs() - m_begin,
                        .parameters = parameters.value_or(Parameters())});
    const Arrival arrival = arrivals.back();
    act(socket, onArrival ? onArrival(arrival) : Deed::json(plausibleReply()));
}

void RawServer::act(QTcpSocket *socket, const Deed &deed)
{
    if (deed.delayMs <= 0 || deed.what == Deed::What::AnswerThenClose)
        actNow(socket, deed);
    else
        QTimer::singleShot(deed.delayMs, socket, [this, socket, deed] { actNow(socket, deed); });
}

void RawServer::actNow(QTcpSocket *socket, const Deed &deed)
{
    using What = Deed::What;
    const QByteArray head = "HTTP/1.1 " + QByteArray::number(deed.status)
        + " Said\r\nContent-Type: application/json\r\n" + deed.headers
        + (deed.lengthHeader ? "Content-Length: " + QByteArray::number(deed.body.size()) + "\r\n" : QByteArray())
        + "\r\n";
    const auto closeRudely = [&] {
        // The descriptor's end goes out under the TLS layer's feet: no close_notify.
        ::shutdown(int(socket->socketDescriptor()), SHUT_RDWR);
    };
    switch (deed.what) {
    case What::Answer:
        socket->write(head + deed.body);
        break;
    case What::AnswerThenClose:
        socket->write(head + deed.body);
        QTimer::singleShot(deed.delayMs, socket, [socket] { socket->disconnectFromHost(); });
        break;
    case What::Close:
        socket->disconnectFromHost();
        break;
    case What::CloseRude:
        closeRudely();
        break;
    case What::Reset:
        setLingerZero(socket);
        socket->abort();
        break;
    case What::HalfHeader:
        socket->write(head.first(head.size() / 2));
        socket->disconnectFromHost();
        break;
    case What::HalfBody:
        socket->write(head + deed.body.first(deed.body.size() / 2));
        socket->disconnectFromHost();
        break;
    case What::HalfBodyReset:
        socket->write(head + deed.body.first(deed.body.size() / 2));
        socket->flush();
        QTimer::singleShot(20, socket, [socket] {
            setLingerZero(socket);
            socket->abort();
        });
        break;
    case What::Hang:
        break;
    }
}

} // namespace namestead::test
