#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int answerMs = 3'000;
const QByteArray showRequest = "show\n";
const QByteArray practiceRequest = "practice\n";
const QByteArray shownAnswer = "shown\n";

/// A socket's path may not be long, a profile folder's may: so a short name made of it, where the user's sockets live.
QString addressOf(const QString &folder)
{
    const QByteArray digest =
        QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    return place + u"/namestead-"_s + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_lock(folder + u"/instance.lock"_s), m_address(addressOf(folder))
{
    m_lock.setStaleLockTime(0); // its age says nothing; a process that is gone does
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim(bool wantsPractice)
{
    // Whoever holds the lock may be about to listen, or about to end.
    QElapsedTimer waited;
    waited.start();
    do {
        if (m_lock.tryLock(0)) {
            QLocalServer::removeServer(m_address); // left by a process that was killed
            if (!m_server.listen(m_address))
                qWarning("A second start will not find this window: %s", qUtf8Printable(m_server.errorString()));
            return Claim::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Claim::First; // no lock can be made here at all; the order journal has one of its own
        if (askOther(wantsPractice))
            return Claim::OtherRaised;
        QThread::msleep(50);
    } while (waited.elapsed() < answerMs);
    return Claim::OtherSilent;
}

bool SingleInstance::askOther(bool wantsPractice) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(wantsPractice ? practiceRequest : showRequest);
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(answerMs))
        answer += socket.readAll();
    return answer == shownAnswer;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray request = socket->readLine();
            if (request != showRequest && request != practiceRequest) {
                socket->abort();
                return;
            }
            socket->write(shownAnswer);
            socket->disconnectFromServer();
            emit raiseWanted(request == practiceRequest);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace namestead
