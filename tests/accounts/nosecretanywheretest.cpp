#include "api/accounts/accountsecrets.h"
#include "api/accounts/accountstore.h"
#include "api/accounts/keychainsecretstore.h"
#include "tests/accounts/outcome.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QSettings>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

struct CapturedLog
{
    QMutex mutex;
    QByteArray text;
};

CapturedLog &capturedLog()
{
    static CapturedLog log;
    return log;
}

void captureMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    CapturedLog &log = capturedLog();
    const QMutexLocker lock(&log.mutex);
    log.text += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

/// Every spelling in which a text could have slipped out.
QList<QByteArray> spellingsOf(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    QList<QByteArray> spellings{utf8, utf8.toPercentEncoding(), utf8.toHex(),
                                QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)};
    // Base64 depends on what stands before; the first and last characters depend on the neighbours.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = (QByteArray(shift, ' ') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        spellings.append(shifted.mid(4, shifted.size() - 8));
        spellings.append(QByteArray(spellings.constLast()).replace('+', '-').replace('/', '_'));
    }
    return spellings;
}

bool holdsAnyOf(const QByteArray &text, const QList<QByteArray> &spellings)
{
    return std::any_of(spellings.cbegin(), spellings.cend(),
                       [&text](const QByteArray &spelling) { return text.contains(spelling); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files below this folder that hold one of the spellings, in their name or their content.
QStringList findingsIn(const QString &folder, const QList<QByteArray> &spellings, int *files)
{
    QStringList findings;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        ++*files;
        if (holdsAnyOf(path.toUtf8(), spellings) || holdsAnyOf(contentOf(path), spellings))
            findings.append(path);
    }
    return findings;
}

/// The arguments of all processes that can be seen, and the environment of this one and of its parents' world.
QStringList findingsInProcesses(const QList<QByteArray> &spellings, int *processes)
{
    QStringList findings;
    const QStringList numbers = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &number : numbers) {
        if (!number.at(0).isDigit())
            continue;
        ++*processes;
        for (const QString &part : {u"/cmdline"_s, u"/environ"_s}) {
            if (holdsAnyOf(contentOf(u"/proc/"_s + number + part), spellings))
                findings.append(number + part);
        }
    }
    return findings;
}

} // namespace

/// A key that went through the real stores is found nowhere but in the keyring, where it is encrypted.
class NoSecretAnywhereTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nosecretanywhere_data();
    void nosecretanywhere();
};

void NoSecretAnywhereTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("NAMESTEAD_WORLD"))
        QFAIL("run this through world.sh");
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void NoSecretAnywhereTest::nosecretanywhere_data()
{
    QTest::addColumn<Where>("where");
    QTest::newRow("kept in the keychain") << Where::Keychain;
    QTest::newRow("kept for this run") << Where::ThisRun;
}

void NoSecretAnywhereTest::nosecretanywhere()
{
    QFETCH(Where, where);
    // Made at run time, so that no file or process argument of the build knows it; with characters that encodings change.
    const QString random = QUuid::createUuid().toString(QUuid::Id128);
    const AccountSecret secret{.secret = u"K+/"_s + random.left(24) + u"=密"_s,
                               .securityToken = u"T&\""_s + random.right(24) + u"%~"_s};
    const QList<QByteArray> spellings = spellingsOf(secret.secret) + spellingsOf(secret.securityToken);
    const QString home = QDir::homePath();
    const QString settingsPath = home + u"/.config/namestead/namestead.ini"_s;
    const QtMessageHandler before = qInstallMessageHandler(captureMessage);

    QStringList outcomes;
    {
        QSettings settings(settingsPath, QSettings::IniFormat);
        AccountStore accounts(settings);
        KeychainSecretStore keychain;
        AccountSecrets secrets(keychain);
        const Result<Account> account = accounts.add(
            {.label = u"Main"_s, .site = Site::China, .keyId = u"LTAI5tExampleKeyId"_s, .hasSecurityToken = true});
        outcomes.append(account ? u"done"_s : account.error().code);
        const QString id = account ? account->id : u"none"_s;
        outcomes.append(outcome(secrets.write(id, secret, where)));
        outcomes.append(answerOf(secrets.read(id)) == secret ? u"done"_s : u"lost"_s);
        outcomes.append(outcome(secrets.write({}, secret, where)));
        // A call that ends badly says things in the log, too.
        auto *aborted = keychain.write(id, secret);
        aborted->abort();
        outcomes.append(outcome(aborted));
    }
    int files = 0;
    int processes = 0;
    const QStringList inFiles =
        findingsIn(home, spellings, &files) + findingsIn(qEnvironmentVariable("XDG_RUNTIME_DIR"), spellings, &files);
    const QStringList inProcesses = findingsInProcesses(spellings, &processes);
    qInstallMessageHandler(before);

    QCOMPARE(outcomes, (QStringList{u"done"_s, u"done"_s, u"done"_s, u"Empty"_s, u"Cancelled"_s}));
    QCOMPARE(inFiles, QStringList());
    QCOMPARE(inProcesses, QStringList());
    const QByteArray log = capturedLog().text;
    QVERIFY(!holdsAnyOf(log, spellings));
    // The log was on, and tells what it should; and the search saw the settings.
    QVERIFY(log.contains("namestead.accounts.keychain: write"));
    QVERIFY(QFile::exists(settingsPath));
    QVERIFY(files >= 1);
    QVERIFY(processes >= 1);
    qInfo("searched %d files, %d processes, %lld bytes of log", files, processes, static_cast<long long>(log.size()));

    // The search finds what is there: every spelling, planted in a file of the settings folder.
    for (const QByteArray &spelling : spellings) {
        QFile planted(home + u"/.config/namestead/planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("before " + spelling + " after");
        planted.close();
        QCOMPARE(findingsIn(home, spellings, &files), QStringList{planted.fileName()});
        QVERIFY(planted.remove());
    }
    // Also inside of a longer text in base64.
    for (const char *prefix : {"", "a", "ab"})
        QVERIFY(holdsAnyOf((prefix + secret.secret.toUtf8() + "tail").toBase64(), spellings));
}

QTEST_GUILESS_MAIN(NoSecretAnywhereTest)

#include "nosecretanywheretest.moc"
