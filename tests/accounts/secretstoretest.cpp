#include "api/accounts/secretstore.h"
#include "api/accounts/accountsecrets.h"
#include "api/accounts/localerror.h"
#include "tests/accounts/outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

/// A keychain that holds entries like the session's, or refuses with the code that is set.
class MemoryKeychain final : public SecretStore
{
public:
    QString refusal;
    SessionSecretStore entries;

    Call<AccountSecret> *read(const QString &id) override { return answer(entries.read(id)); }
    Call<Done> *write(const QString &id, const AccountSecret &secret) override
    {
        if (!refusal.isEmpty())
            return new Refused<Done>(refusal, this);
        return entries.write(id, secret);
    }
    Call<Done> *remove(const QString &id) override
    {
        if (!refusal.isEmpty())
            return new Refused<Done>(refusal, this);
        return entries.remove(id);
    }

private:
    template <class T> class Refused final : public Call<T>
    {
    public:
        Refused(const QString &code, QObject *parent) : Call<T>(parent)
        {
            this->finishWith(localError(ApiError::Kind::Keychain, code));
        }
        void abort() override {}
    };

    Call<AccountSecret> *answer(Call<AccountSecret> *call)
    {
        if (refusal.isEmpty())
            return call;
        return new Refused<AccountSecret>(refusal, this);
    }
};

const AccountSecret &firstSecret()
{
    static const AccountSecret secret{.secret = u"first"_s, .securityToken = u"token"_s};
    return secret;
}

const AccountSecret &secondSecret()
{
    static const AccountSecret secret{.secret = u"second"_s, .securityToken = {}};
    return secret;
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void theSessionKeepsWritesAndForgets();
    void theSessionAnswersLater();
    void theSessionSharesNoMemory();
    void anEmptySecretIsRefused();
    void wipingOverwritesAndLeavesSharersAlone();
    void theKeychainIsUsedWhenItCanBe();
    void nothingFallsBackByItself();
    void thisRunIsOnlyUsedWhenThePersonSaysSo();
    void thisRunHidesTheKeychain();
    void aSuccessfulKeychainWriteEndsThisRun();
    void aFailedKeychainWriteKeepsThisRun();
    void removalForgetsBoth();
    void removalTellsWhenTheKeychainCouldNot();
    void waitingIsPassedOn();
};

void SecretStoreTest::theSessionKeepsWritesAndForgets()
{
    SessionSecretStore store;
    QCOMPARE(outcome(store.read(u"a"_s)), u"KeyringEntryMissing"_s);
    QCOMPARE(outcome(store.write(u"a"_s, firstSecret())), u"done"_s);
    QCOMPARE(outcome(store.write(u"b"_s, secondSecret())), u"done"_s);
    QCOMPARE(answerOf(store.read(u"a"_s)), firstSecret());
    QCOMPARE(outcome(store.write(u"a"_s, secondSecret())), u"done"_s);
    QCOMPARE(answerOf(store.read(u"a"_s)), secondSecret());
    QCOMPARE(outcome(store.remove(u"a"_s)), u"done"_s);
    QCOMPARE(outcome(store.remove(u"a"_s)), u"done"_s);
    QCOMPARE(outcome(store.read(u"a"_s)), u"KeyringEntryMissing"_s);
    QCOMPARE(answerOf(store.read(u"b"_s)), secondSecret());
}

void SecretStoreTest::theSessionAnswersLater()
{
    SessionSecretStore store;
    QPointer<Call<Done>> call = store.write(u"a"_s, firstSecret());
    QSignalSpy spy(call, &CallBase::finished);
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1);
    QTRY_VERIFY(!call);
}

void SecretStoreTest::theSessionSharesNoMemory()
{
    SessionSecretStore store;
    AccountSecret given = firstSecret();
    given.secret = u"given "_s + QString::number(1);
    const QChar *const memory = given.secret.constData();
    QCOMPARE(outcome(store.write(u"a"_s, given)), u"done"_s);
    const AccountSecret got = answerOf(store.read(u"a"_s));
    QVERIFY(got.secret.constData() != memory);
    store.forget(u"a"_s);
    // Wiping the store's copy spoils nobody else's.
    QCOMPARE(given.secret, u"given 1"_s);
    QCOMPARE(got, given);
}

void SecretStoreTest::anEmptySecretIsRefused()
{
    SessionSecretStore store;
    const ApiError error = errorOf(store.write(u"a"_s, {.secret = {}, .securityToken = u"token"_s}));
    QCOMPARE(error.kind, ApiError::Kind::Invalid);
    QCOMPARE(error.field, u"secret"_s);
    QCOMPARE(errorOf(store.write({}, firstSecret())).field, u"accountId"_s);
    QVERIFY(!store.holds(u"a"_s));
}

void SecretStoreTest::wipingOverwritesAndLeavesSharersAlone()
{
    QString shared = u"shared "_s + QString::number(1);
    const QString sharer = shared;
    wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(sharer, u"shared 1"_s);

    // An emptied text keeps its memory, so it can be looked at.
    QString alone(5, u'x');
    const QChar *const memory = alone.constData();
    wipe(alone);
    QVERIFY(alone.isEmpty());
    QCOMPARE(alone.constData(), memory);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(memory[i], QChar(u'\0'));

    QByteArray bytes(5, 'x');
    const char *const bytesMemory = bytes.constData();
    wipe(bytes);
    QCOMPARE(bytes.constData(), bytesMemory);
    QCOMPARE(QByteArray(bytesMemory, 5), QByteArray(5, '\0'));
}

void SecretStoreTest::theKeychainIsUsedWhenItCanBe()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::Keychain)), u"done"_s);
    QVERIFY(keychain.entries.holds(u"a"_s));
    QVERIFY(!secrets.isForThisRun(u"a"_s));
    QCOMPARE(answerOf(secrets.read(u"a"_s)), firstSecret());
}

void SecretStoreTest::nothingFallsBackByItself()
{
    MemoryKeychain keychain;
    keychain.refusal = u"NoKeyring"_s;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::Keychain)), u"NoKeyring"_s);
    QVERIFY(!secrets.isForThisRun(u"a"_s));
    QCOMPARE(outcome(secrets.read(u"a"_s)), u"NoKeyring"_s);
}

void SecretStoreTest::thisRunIsOnlyUsedWhenThePersonSaysSo()
{
    MemoryKeychain keychain;
    keychain.refusal = u"NoKeyring"_s;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::ThisRun)), u"done"_s);
    QVERIFY(secrets.isForThisRun(u"a"_s));
    QCOMPARE(answerOf(secrets.read(u"a"_s)), firstSecret());
    QVERIFY(!keychain.entries.holds(u"a"_s));
}

void SecretStoreTest::thisRunHidesTheKeychain()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::Keychain)), u"done"_s);
    QCOMPARE(outcome(secrets.write(u"a"_s, secondSecret(), Where::ThisRun)), u"done"_s);
    QCOMPARE(answerOf(secrets.read(u"a"_s)), secondSecret());
    QCOMPARE(answerOf(keychain.read(u"a"_s)), firstSecret());
}

void SecretStoreTest::aSuccessfulKeychainWriteEndsThisRun()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::ThisRun)), u"done"_s);
    QCOMPARE(outcome(secrets.write(u"a"_s, secondSecret(), Where::Keychain)), u"done"_s);
    QVERIFY(!secrets.isForThisRun(u"a"_s));
    QCOMPARE(answerOf(secrets.read(u"a"_s)), secondSecret());
}

void SecretStoreTest::aFailedKeychainWriteKeepsThisRun()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::ThisRun)), u"done"_s);
    keychain.refusal = u"KeyringLocked"_s;
    QCOMPARE(outcome(secrets.write(u"a"_s, secondSecret(), Where::Keychain)), u"KeyringLocked"_s);
    QCOMPARE(answerOf(secrets.read(u"a"_s)), firstSecret());
}

void SecretStoreTest::removalForgetsBoth()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::Keychain)), u"done"_s);
    QCOMPARE(outcome(secrets.write(u"a"_s, secondSecret(), Where::ThisRun)), u"done"_s);
    QCOMPARE(outcome(secrets.remove(u"a"_s)), u"done"_s);
    QCOMPARE(outcome(secrets.read(u"a"_s)), u"KeyringEntryMissing"_s);
}

void SecretStoreTest::removalTellsWhenTheKeychainCouldNot()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QCOMPARE(outcome(secrets.write(u"a"_s, firstSecret(), Where::Keychain)), u"done"_s);
    QCOMPARE(outcome(secrets.write(u"a"_s, secondSecret(), Where::ThisRun)), u"done"_s);
    keychain.refusal = u"KeyringLocked"_s;
    QCOMPARE(outcome(secrets.remove(u"a"_s)), u"KeyringLocked"_s);
    QVERIFY(!secrets.isForThisRun(u"a"_s));
    QVERIFY(keychain.entries.holds(u"a"_s));
}

void SecretStoreTest::waitingIsPassedOn()
{
    MemoryKeychain keychain;
    AccountSecrets secrets(keychain);
    QSignalSpy spy(&secrets, &AccountSecrets::waitingChanged);
    emit keychain.waitingChanged(true);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toBool(), true);
}

QTEST_GUILESS_MAIN(SecretStoreTest)

#include "secretstoretest.moc"
