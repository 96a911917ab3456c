#include "api/accounts/secretservice.h"

#include "api/accounts/localerror.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

using StateKind = SecretServiceState::Kind;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QDBusMessage secretCall(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path,
                                                          u"org.freedesktop.Secret."_s + interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return secretCall(u"/org/freedesktop/secrets"_s, u"Service"_s, method, arguments);
}

StateKind kindOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return StateKind::NoAnswer;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return StateKind::NoBus;
    // ServiceUnknown, Spawn.*, or something that only calls itself a secret service.
    default:
        return StateKind::NoService;
    }
}

bool isKdeDesktop()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return desktops.contains("KDE"_L1, Qt::CaseInsensitive) || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

class StateQuestion final : public Call<SecretServiceState>
{
public:
    StateQuestion(Attributes attributes, int limitMs, QObject *parent)
        : Call(parent), m_attributes(std::move(attributes)), m_limitMs(limitMs)
    {
        if (!m_bus.isConnected())
            finish(StateKind::NoBus, m_bus.lastError().message());
        else if (isKdeDesktop())
            askForWallet(u"ListNames"_s,
                         [this] { askForWallet(u"ListActivatableNames"_s, [this] { askForCollection(); }); });
        else
            askForCollection();
    }

    void abort() override { finishWith(localError(ApiError::Kind::Cancelled)); }

private:
    void finish(StateKind kind, const QString &text = {})
    {
        finishWith(SecretServiceState{.kind = kind, .text = text});
    }

    /// Sends, and calls `next` with the first argument of the answer as T; an error ends the question.
    template <class Reply, class Next> void ask(const QDBusMessage &message, Next next)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_limitMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next = std::move(next)] {
            watcher->deleteLater();
            const Reply reply = *watcher;
            if (isFinished())
                return;
            if (reply.isError())
                finish(kindOf(reply.error()), reply.error().message());
            else
                next(reply);
        });
    }

    template <class Next> void askForWallet(const QString &list, Next next)
    {
        using Reply = QDBusPendingReply<QStringList>;
        const QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, list);
        ask<Reply>(message, [this, next = std::move(next)](const Reply &reply) {
            const QStringList names = reply.value();
            if (std::any_of(names.cbegin(), names.cend(),
                            [](const QString &name) { return name.startsWith("org.kde.kwalletd"_L1); }))
                finish(StateKind::OtherWallet);
            else
                next();
        });
    }

    void askForCollection()
    {
        using Reply = QDBusPendingReply<QDBusObjectPath>;
        ask<Reply>(serviceCall(u"ReadAlias"_s, {u"default"_s}), [this](const Reply &reply) {
            const QString path = reply.value().path();
            if (path == "/"_L1)
                finish(StateKind::NoCollection);
            else
                askForLock(path);
        });
    }

    void askForLock(const QString &collection)
    {
        using Reply = QDBusPendingReply<QDBusVariant>;
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, collection,
                                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        ask<Reply>(message, [this, collection](const Reply &reply) {
            if (reply.value().variant().toBool())
                finishWith(SecretServiceState{.kind = StateKind::Locked, .locked = {collection}});
            else if (m_attributes.isEmpty())
                finish(StateKind::Unlocked);
            else
                askForEntry();
        });
    }

    /// The entry may lie in another keyring than the default one.
    void askForEntry()
    {
        using Reply = QDBusPendingReply<Paths, Paths>;
        ask<Reply>(serviceCall(u"SearchItems"_s, {QVariant::fromValue(m_attributes)}), [this](const Reply &reply) {
            QStringList locked;
            for (const Paths paths = reply.argumentAt<1>(); const QDBusObjectPath &path : paths)
                locked.append(path.path());
            const StateKind kind = locked.isEmpty() ? StateKind::Unlocked : StateKind::Locked;
            finishWith(SecretServiceState{.kind = kind, .locked = locked});
        });
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    Attributes m_attributes;
    int m_limitMs;
};

class UnlockRequest final : public Call<Done>
{
    Q_OBJECT
public:
    UnlockRequest(const QStringList &paths, int limitMs, QObject *parent) : Call(parent), m_limitMs(limitMs)
    {
        Paths objects;
        for (const QString &path : paths)
            objects.append(QDBusObjectPath(path));
        connect(&m_serviceWatcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { finishWith(Done{}); });

        auto *watcher = new QDBusPendingCallWatcher(
            m_bus.asyncCall(serviceCall(u"Unlock"_s, {QVariant::fromValue(objects)}), m_limitMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<Paths, QDBusObjectPath> reply = *watcher;
            if (reply.isError() || reply.argumentAt<1>().path() == "/"_L1)
                finishWith(Done{});
            else
                prompt(reply.argumentAt<1>().path());
        });
    }

    void abort() override {}

private slots:
    void promptCompleted(bool dismissed, const QDBusVariant &result)
    {
        Q_UNUSED(dismissed)
        Q_UNUSED(result)
        finishWith(Done{});
    }

private:
    void prompt(const QString &path)
    {
        // Connected before it is shown: the answer can be quicker than the reply to Prompt.
        // clang-format off
        m_bus.connect(u"org.freedesktop.secrets"_s, path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                      SLOT(promptCompleted(bool,QDBusVariant))); // normalised, as Qt wants it
        // clang-format on
        auto *watcher = new QDBusPendingCallWatcher(
            m_bus.asyncCall(secretCall(path, u"Prompt"_s, u"Prompt"_s, {QString()}), m_limitMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            if (watcher->isError())
                finishWith(Done{});
        });
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher m_serviceWatcher{u"org.freedesktop.secrets"_s, m_bus,
                                         QDBusServiceWatcher::WatchForUnregistration};
    int m_limitMs;
};

} // namespace

const char *kindName(SecretServiceState::Kind kind)
{
    switch (kind) {
    case StateKind::NoBus:
        return "NoBus";
    case StateKind::NoService:
        return "NoService";
    case StateKind::NoAnswer:
        return "NoAnswer";
    case StateKind::NoCollection:
        return "NoCollection";
    case StateKind::Locked:
        return "Locked";
    case StateKind::Unlocked:
        return "Unlocked";
    case StateKind::OtherWallet:
        return "OtherWallet";
    }
    Q_UNREACHABLE();
}

namespace secretservice {

Call<SecretServiceState> *askState(const QMap<QString, QString> &attributes, int limitMs, QObject *parent)
{
    qDBusRegisterMetaType<Attributes>();
    return new StateQuestion(attributes, limitMs, parent);
}

Call<Done> *unlock(const QStringList &paths, int limitMs, QObject *parent)
{
    return new UnlockRequest(paths, limitMs, parent);
}

bool canPrompt()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace secretservice

} // namespace namestead

#include "secretservice.moc"
