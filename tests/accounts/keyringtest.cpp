#include "api/accounts/keychainsecretstore.h"
#include "api/accounts/secretservice.h"
#include "tests/accounts/outcome.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace std::chrono_literals;

/// The real keychain store in the situations that world.sh makes. Each function belongs to one world and refuses to run
/// outside of it, since it writes into whatever keyring it finds. Prints what it measured.
class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void unlocked();
    void unlockedEntryOfSomebodyElse();
    void unlockedManyAtOnce();
    void unlockedAborted();
    void unlockedStoreGoesWhileItWorks();
    void unlockedThenLocked();
    void unlockedButEntryInALockedKeyring();
    void unlockedOnKde();
    void nobus();
    void deadbus();
    void noservice();
    void noanswer();
    void neversetup();
    void nolibsecret();
    void noglib();
    void noglibAborted();
    void display();
    void displayDismissed();
    void displayAnswered();

private:
    void expect(const char *what, const QString &got, const QString &wanted);
    void expectAll(SecretStore &store, const QString &id, const QString &readCode, const QString &writeCode,
                   const QString &removeCode);
    QElapsedTimer m_clock;
};

namespace {

const AccountSecret &someSecret()
{
    static const AccountSecret secret{.secret = u"ünlikely \"秘密\" + / ="_s, .securityToken = QString(3000, u't')};
    return secret;
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool inWorld(QLatin1StringView world)
{
    return qEnvironmentVariable("NAMESTEAD_WORLD") == world;
}

QString stateNow()
{
    return QString::fromLatin1(
        kindName(answerOf(secretservice::askState({}, 5000, QCoreApplication::instance())).kind));
}

QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

QDBusObjectPath defaultKeyring()
{
    return callService(u"ReadAlias"_s, {u"default"_s}).arguments().value(0).value<QDBusObjectPath>();
}

bool lockKeyring()
{
    callService(u"Lock"_s, {QVariant::fromValue(QList{defaultKeyring()})});
    return stateNow() == "Locked"_L1;
}

/// The number of entries with this key, whether locked or not, as the service itself counts them.
qsizetype entriesOf(const QString &id)
{
    const QDBusMessage reply =
        callService(u"SearchItems"_s,
                    {QVariant::fromValue(QMap<QString, QString>{{u"server"_s, u"namestead"_s}, {u"user"_s, id}})});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return -1;
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size()
        + qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1)).size();
}

/// What a person does at the prompt.
void pressAtThePrompt(const QString &key)
{
    QProcess::execute(u"xdotool"_s, {u"key"_s, key});
}

void typeThePassword()
{
    QProcess::execute(u"xdotool"_s,
                      {u"type"_s, u"--delay"_s, u"20"_s, qEnvironmentVariable("NAMESTEAD_WORLD_PASSWORD")});
    pressAtThePrompt(u"Return"_s);
}

/// Whether the desktop's prompt is on the screen.
bool promptIsShown()
{
    QProcess search;
    search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s});
    return search.waitForFinished(5000) && !search.readAllStandardOutput().trimmed().isEmpty();
}

} // namespace

#define WORLD(name)     \
    if (!inWorld(name)) \
    QFAIL("run this through world.sh")

void KeyringTest::expect(const char *what, const QString &got, const QString &wanted)
{
    qInfo().noquote() << "|" << qEnvironmentVariable("NAMESTEAD_WORLD") << "|" << QTest::currentTestFunction() << "|"
                      << what << "|" << got << "|" << m_clock.elapsed() << "ms";
    QVERIFY2(got == wanted, qPrintable(QString::fromLatin1(what) + u": "_s + got + u", expected "_s + wanted));
}

void KeyringTest::expectAll(SecretStore &store, const QString &id, const QString &readCode, const QString &writeCode,
                            const QString &removeCode)
{
    m_clock.start();
    expect("read", outcome(store.read(id)), readCode);
    m_clock.start();
    expect("write", outcome(store.write(id, someSecret())), writeCode);
    m_clock.start();
    expect("remove", outcome(store.remove(id)), removeCode);
}

void KeyringTest::unlocked()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore store;
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    const QString id = freshId();
    QCOMPARE(stateNow(), u"Unlocked"_s);
    m_clock.start();
    expect("read of nothing", outcome(store.read(id)), u"KeyringEntryMissing"_s);
    m_clock.start();
    expect("write", outcome(store.write(id, someSecret())), u"done"_s);
    m_clock.start();
    expect("read", outcome(store.read(id)), u"done"_s);
    QCOMPARE(answerOf(store.read(id)), someSecret());
    // A second write replaces, it does not add.
    const AccountSecret other{.secret = u"other"_s, .securityToken = {}};
    QCOMPARE(outcome(store.write(id, other)), u"done"_s);
    QCOMPARE(answerOf(store.read(id)), other);
    QCOMPARE(entriesOf(id), 1);
    m_clock.start();
    expect("remove", outcome(store.remove(id)), u"done"_s);
    QCOMPARE(entriesOf(id), 0);
    m_clock.start();
    expect("remove of nothing", outcome(store.remove(id)), u"done"_s);
    QCOMPARE(outcome(store.read(id)), u"KeyringEntryMissing"_s);
    QCOMPARE(errorOf(store.write(id, {})).kind, ApiError::Kind::Invalid);
    QCOMPARE(errorOf(store.read({})).field, u"accountId"_s);
    QCOMPARE(waiting.count(), 0);
}

void KeyringTest::unlockedEntryOfSomebodyElse()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore store;
    for (const QString &content : {u"not json"_s, u"{}"_s, u"{\"secret\":\"\"}"_s, u"{\"secret\":7}"_s, u"[1]"_s,
                                   u"{\"secret\":\"s\",\"securityToken\":7}"_s}) {
        const QString id = freshId();
        auto *job = new QKeychain::WritePasswordJob(u"namestead"_s);
        job->setKey(id);
        job->setTextData(content);
        QSignalSpy spy(job, &QKeychain::Job::finished);
        job->start();
        QVERIFY(spy.wait());
        const ApiError error = errorOf(store.read(id));
        QCOMPARE(error.kind, ApiError::Kind::Keychain);
        QCOMPARE(error.code, u"KeyringDamagedEntry"_s);
        QVERIFY(!error.serverText.contains(content));
        // It can be put right.
        QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
        QCOMPARE(answerOf(store.read(id)), someSecret());
        QCOMPARE(outcome(store.remove(id)), u"done"_s);
    }
}

void KeyringTest::unlockedManyAtOnce()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore one;
    KeychainSecretStore two;
    QStringList ids;
    int written = 0;
    for (int i = 0; i < 20; ++i) {
        ids.append(freshId());
        (i % 2 ? one : two)
            .write(ids.last(), {.secret = u"secret "_s + QString::number(i), .securityToken = {}})
            ->then(this, [&written](const Result<Done> &result) { written += result ? 1 : 0; });
    }
    QTRY_COMPARE(written, 20);
    QStringList read;
    for (const QString &id : std::as_const(ids)) {
        one.read(id)->then(this, [&read](const Result<AccountSecret> &result) {
            read.append(result ? result->secret : result.error().code);
        });
    }
    QTRY_COMPARE(read.size(), 20);
    // In the order of asking.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(read.at(i), u"secret "_s + QString::number(i));
}

void KeyringTest::unlockedAborted()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore store;
    const QString id = freshId();
    QStringList outcomes;
    const auto note = [&outcomes](const auto &result) {
        outcomes.append(result ? u"done"_s : QString::fromLatin1(kindName(result.error().kind)));
    };
    // The first is being asked for, the second stands in line: neither has touched anything.
    auto *first = store.write(id, someSecret());
    auto *second = store.write(id, someSecret());
    auto *third = store.read(id);
    first->then(this, note);
    second->then(this, note);
    third->then(this, note);
    second->abort();
    first->abort();
    first->abort();
    QVERIFY(outcomes.isEmpty());
    QTRY_COMPARE(outcomes.size(), 3);
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList{u"Cancelled"_s, u"Cancelled"_s, u"Keychain"_s}));
    QCOMPARE(entriesOf(id), 0);
    QCOMPARE(outcome(store.read(id)), u"KeyringEntryMissing"_s);
}

void KeyringTest::unlockedStoreGoesWhileItWorks()
{
    WORLD("unlocked"_L1);
    // At whatever step the store dies, its callers hear nothing more, nothing crashes, and the next one works.
    const QString id = freshId();
    for (int rounds = 0; rounds < 40; ++rounds) {
        auto store = std::make_unique<KeychainSecretStore>();
        bool called = false;
        store->write(id, someSecret())->then(this, [&called](const Result<Done> &) { called = true; });
        store->remove(freshId())->then(this, [&called](const Result<Done> &) { called = true; });
        for (int turns = 0; turns < rounds / 4 && !called; ++turns)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        called = false;
        store.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    KeychainSecretStore store;
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QCOMPARE(answerOf(store.read(id)), someSecret());
}

void KeyringTest::unlockedThenLocked()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore store;
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QCOMPARE(outcome(store.read(id)), u"done"_s);
    QVERIFY(lockKeyring());
    expectAll(store, id, u"KeyringLocked"_s, u"KeyringLocked"_s, u"KeyringLocked"_s);
    // Nothing is said about an entry that is not there, either.
    expect("read of nothing", outcome(store.read(freshId())), u"KeyringLocked"_s);
    QCOMPARE(entriesOf(id), 1);
}

void KeyringTest::unlockedButEntryInALockedKeyring()
{
    WORLD("unlocked"_L1);
    KeychainSecretStore store;
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QVERIFY(lockKeyring());
    // The keyring that lives as long as the session is never locked.
    callService(u"SetAlias"_s,
                {u"default"_s, QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/session"_s))});
    QCOMPARE(stateNow(), u"Unlocked"_s);
    m_clock.start();
    expect("read", outcome(store.read(id)), u"KeyringLocked"_s);
    m_clock.start();
    expect("remove", outcome(store.remove(id)), u"KeyringLocked"_s);
    QCOMPARE(entriesOf(id), 1);
    expect("read of nothing", outcome(store.read(freshId())), u"KeyringEntryMissing"_s);
}

void KeyringTest::unlockedOnKde()
{
    WORLD("unlocked"_L1);
    // KDE's variables alone decide nothing: QtKeychain takes the secret service then.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    QCOMPARE(stateNow(), u"Unlocked"_s);
    KeychainSecretStore store;
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QVERIFY(lockKeyring());
    // With a wallet on the bus the lock of another keyring is no reason to refuse.
    QVERIFY(QDBusConnection::sessionBus().registerService(u"org.kde.kwalletd5"_s));
    QCOMPARE(stateNow(), u"OtherWallet"_s);
    qunsetenv("XDG_CURRENT_DESKTOP");
    QCOMPARE(stateNow(), u"Locked"_s);
}

void KeyringTest::nobus()
{
    WORLD("nobus"_L1);
    KeychainSecretStore store;
    expectAll(store, freshId(), u"NoKeyring"_s, u"NoKeyring"_s, u"NoKeyring"_s);
    QCOMPARE(stateNow(), u"NoBus"_s);
}

void KeyringTest::deadbus()
{
    WORLD("deadbus"_L1);
    KeychainSecretStore store;
    expectAll(store, freshId(), u"NoKeyring"_s, u"NoKeyring"_s, u"NoKeyring"_s);
    QCOMPARE(stateNow(), u"NoBus"_s);
}

void KeyringTest::noservice()
{
    WORLD("noservice"_L1);
    KeychainSecretStore store;
    expectAll(store, freshId(), u"NoKeyring"_s, u"NoKeyring"_s, u"NoKeyring"_s);
    QCOMPARE(stateNow(), u"NoService"_s);
}

void KeyringTest::noanswer()
{
    WORLD("noanswer"_L1);
    KeychainSecretStore store({.bus = 500ms});
    expectAll(store, freshId(), u"KeyringTimeout"_s, u"KeyringTimeout"_s, u"KeyringTimeout"_s);
    QVERIFY(m_clock.elapsed() < 3000);
    QCOMPARE(QString::fromLatin1(kindName(answerOf(secretservice::askState({}, 500, this)).kind)), u"NoAnswer"_s);
}

void KeyringTest::neversetup()
{
    WORLD("neversetup"_L1);
    KeychainSecretStore store;
    expectAll(store, freshId(), u"KeyringNotSetUp"_s, u"KeyringNotSetUp"_s, u"KeyringNotSetUp"_s);
    QCOMPARE(stateNow(), u"NoCollection"_s);
}

void KeyringTest::nolibsecret()
{
    WORLD("nolibsecret"_L1);
    QCOMPARE(stateNow(), u"Unlocked"_s);
    KeychainSecretStore store;
    expectAll(store, freshId(), u"NoKeyring"_s, u"NoKeyring"_s, u"NoKeyring"_s);
}

void KeyringTest::noglib()
{
    WORLD("noglib"_L1);
    KeychainSecretStore store({.answer = 1500ms, .notice = 300ms});
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    const QString id = freshId();
    // One that waits in line behind the one that hangs must not hang either.
    QString behind;
    m_clock.start();
    auto *first = store.write(id, someSecret());
    store.read(id)->then(
        this, [&behind](const Result<AccountSecret> &result) { behind = result ? u"done"_s : result.error().code; });
    expect("write", outcome(first), u"KeyringTimeout"_s);
    QVERIFY(m_clock.elapsed() >= 1350 && m_clock.elapsed() < 5000);
    QTRY_COMPARE(behind, u"KeyringBusy"_s);
    QCOMPARE(waiting.count(), 2);
    QCOMPARE(waiting.at(0).at(0).toBool(), true);
    QCOMPARE(waiting.at(1).at(0).toBool(), false);

    m_clock.start();
    expectAll(store, id, u"KeyringBusy"_s, u"KeyringBusy"_s, u"KeyringBusy"_s);
    KeychainSecretStore another;
    expect("another store", outcome(another.read(id)), u"KeyringBusy"_s);
    QVERIFY(m_clock.elapsed() < 500);
    // And the process ends cleanly with that job still running: its exit code is looked at.
}

void KeyringTest::noglibAborted()
{
    WORLD("noglib"_L1);
    KeychainSecretStore store({.notice = 300ms});
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    const QString id = freshId();
    QStringList outcomes;
    const auto note = [&outcomes](const auto &result) {
        outcomes.append(result ? u"done"_s : QString::fromLatin1(kindName(result.error().kind)));
    };
    // The keychain has the job; whether it will be done nobody can say.
    auto *write = store.write(id, someSecret());
    write->then(this, note);
    QTRY_COMPARE(waiting.count(), 1);
    write->abort();
    write->abort();
    QTRY_COMPARE(outcomes, QStringList{u"OutcomeUnknown"_s});
    // The next is not refused, but waits behind it; a read that is given up changed nothing.
    auto *read = store.read(id);
    read->then(this, note);
    QTRY_COMPARE(waiting.count(), 3);
    read->abort();
    QTRY_COMPARE(outcomes, (QStringList{u"OutcomeUnknown"_s, u"Cancelled"_s}));
}

void KeyringTest::display()
{
    WORLD("display"_L1);
    KeychainSecretStore store({.answer = 3s, .notice = 500ms});
    QSignalSpy waiting(&store, &SecretStore::waitingChanged);
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QVERIFY(lockKeyring());
    m_clock.start();
    expect("read, nobody answers", outcome(store.read(id)), u"KeyringTimeout"_s);
    QVERIFY(m_clock.elapsed() >= 2700 && m_clock.elapsed() < 8000);
    QVERIFY(promptIsShown());
    QCOMPARE(waiting.count(), 2);
    m_clock.start();
    expectAll(store, id, u"KeyringBusy"_s, u"KeyringBusy"_s, u"KeyringBusy"_s);
    QVERIFY(m_clock.elapsed() < 500);
    QCOMPARE(entriesOf(id), 1);
}

void KeyringTest::displayDismissed()
{
    WORLD("display"_L1);
    KeychainSecretStore store({.answer = 15s});
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QVERIFY(lockKeyring());
    for (const char *const action : {"read", "write", "remove"}) {
        QString got;
        const auto note = [&got](const auto &result) { got = result ? u"done"_s : result.error().code; };
        m_clock.start();
        if (action == QByteArray("read"))
            store.read(id)->then(this, note);
        else if (action == QByteArray("write"))
            store.write(id, {.secret = u"other"_s, .securityToken = {}})->then(this, note);
        else
            store.remove(id)->then(this, note);
        QTRY_VERIFY_WITH_TIMEOUT(promptIsShown(), 10'000);
        pressAtThePrompt(u"Escape"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!got.isEmpty(), 20'000);
        expect(action, got, u"KeyringRefused"_s);
        QTRY_VERIFY(!promptIsShown());
    }
    QCOMPARE(entriesOf(id), 1);
}

void KeyringTest::displayAnswered()
{
    WORLD("display"_L1);
    KeychainSecretStore store({.answer = 3s});
    const QString id = freshId();
    QCOMPARE(outcome(store.write(id, someSecret())), u"done"_s);
    QVERIFY(lockKeyring());
    QCOMPARE(outcome(store.read(id)), u"KeyringTimeout"_s);
    QCOMPARE(outcome(store.read(id)), u"KeyringBusy"_s);
    // Late, but the prompt is still there; from then on everything works again.
    typeThePassword();
    QTRY_COMPARE_WITH_TIMEOUT(stateNow(), u"Unlocked"_s, 10'000);
    QTRY_VERIFY(outcome(store.read(id)) != "KeyringBusy"_L1);
    m_clock.start();
    expect("read after the answer", outcome(store.read(id)), u"done"_s);
    QCOMPARE(answerOf(store.read(id)), someSecret());

    // In time: a removal has the keyring unlocked first.
    KeychainSecretStore patient({.answer = 15s});
    QVERIFY(lockKeyring());
    QString got;
    m_clock.start();
    patient.remove(id)->then(this,
                             [&got](const Result<Done> &result) { got = result ? u"done"_s : result.error().code; });
    QTRY_VERIFY_WITH_TIMEOUT(promptIsShown(), 10'000);
    typeThePassword();
    QTRY_VERIFY_WITH_TIMEOUT(!got.isEmpty(), 20'000);
    expect("remove, unlocked at the prompt", got, u"done"_s);
    QCOMPARE(entriesOf(id), 0);
}

QTEST_GUILESS_MAIN(KeyringTest)

#include "keyringtest.moc"
