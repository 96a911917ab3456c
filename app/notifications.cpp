#include "app/notifications.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::Notifications)
};

const QString notificationService = u"org.freedesktop.Notifications"_s;
const QString notificationPath = u"/org/freedesktop/Notifications"_s;

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

} // namespace

Notifications::Notifications(QObject *parent) : QObject(parent)
{
    // Not before the window is there: a bus may take its time.
    QTimer::singleShot(0, this, &Notifications::ask);
}

void Notifications::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(notificationService, notificationPath, notificationService, u"ActionInvoked"_s, this,
                SLOT(onActionInvoked(uint, QString)));
    // Running now, or started by the bus when it is wanted.
    QDBusMessage hasOwner = busCall(u"NameHasOwner"_s);
    hasOwner.setArguments({notificationService});
    auto *running = new QDBusPendingCallWatcher(bus.asyncCall(hasOwner), this);
    connect(running, &QDBusPendingCallWatcher::finished, this, [this, running] {
        const QDBusPendingReply<bool> reply = *running;
        running->deleteLater();
        if (reply.isValid() && reply.value())
            setOffered();
    });
    auto *startable = new QDBusPendingCallWatcher(bus.asyncCall(busCall(u"ListActivatableNames"_s)), this);
    connect(startable, &QDBusPendingCallWatcher::finished, this, [this, startable] {
        const QDBusPendingReply<QStringList> reply = *startable;
        startable->deleteLater();
        if (reply.isValid() && reply.value().contains(notificationService))
            setOffered();
    });
}

void Notifications::setOffered()
{
    if (m_isOffered)
        return;
    m_isOffered = true;
    emit offeredChanged();
}

void Notifications::show(const QString &title, const QString &text)
{
    if (!m_isOffered)
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"namestead"_s}, {u"category"_s, u"transfer.complete"_s}};
    message.setArguments({u"Namestead"_s, uint(0), u"namestead"_s, title, text,
                          QStringList{u"default"_s, NotificationText::tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            m_shown.append(reply.value());
    });
}

void Notifications::onActionInvoked(uint id, const QString &)
{
    if (m_shown.removeOne(id))
        emit activated();
}

} // namespace namestead
