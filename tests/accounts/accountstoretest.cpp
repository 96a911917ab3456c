#include "api/accounts/accountstore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

Account sample(const QString &label = u"Main"_s)
{
    return {.label = label, .site = Site::International, .keyId = u"LTAI5tExampleKeyId"_s, .colour = u"#1a2b3c"_s};
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatIsAddedComesBackFromDiskInOrder();
    void aChangeReplacesAndTells();
    void anUnchangedAccountTellsNothing();
    void aRemovedAccountLeavesNothingInTheFile();
    void unknownIdsAreRefused();
    void onlySoundAccountsAreTaken_data();
    void onlySoundAccountsAreTaken();
    void blanksAroundLabelAndKeyIdAreCutOff();
    void anAddressIsKeptForCustomSitesOnly();
    void endpointsAreThoseOfTheSite();
    void aDamagedEntryIsNamedAndKept_data();
    void aDamagedEntryIsNamedAndKept();
    void aDamagedEntryCanBeRemovedByName();
    void anEntryOfTheOrderWithoutContentIsNamed();
    void accountsForgottenByTheOrderAreFound();
    void anUnwritableFileIsAnErrorAndNothingChanges();
    void aFileThatCannotBeParsedIsNeverWritten();
    void otherSettingsAreLeftAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    [[nodiscard]] QByteArray fileText() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AccountStoreTest::whatIsAddedComesBackFromDiskInOrder()
{
    QList<Account> added;
    {
        QSettings settings(path(), QSettings::IniFormat);
        AccountStore store(settings);
        QSignalSpy spy(&store, &AccountStore::accountAdded);
        for (const QString &label : {u"Zürich, \"2\"; x=y"_s, u"公司账号"_s, u"alpha"_s}) {
            Account account = sample(label);
            account.readOnly = label == "alpha"_L1;
            account.hasSecurityToken = !account.readOnly;
            account.carrier = account.readOnly ? Endpoint::Carrier::FormBody : Endpoint::Carrier::Query;
            const Result<Account> result = store.add(account);
            QVERIFY(result);
            QVERIFY(!result->id.isEmpty());
            added.append(*result);
            // On disk when add() returns, without waiting for the settings object to go.
            QVERIFY(fileText().contains(result->id.toUtf8()));
        }
        QCOMPARE(spy.count(), 3);
        QCOMPARE(spy.at(1).at(0).value<Account>(), added.at(1));
    }
    QSettings settings(path(), QSettings::IniFormat);
    const AccountStore store(settings);
    QCOMPARE(store.accounts(), added);
    QVERIFY(store.damaged().isEmpty());
    QCOMPARE(store.account(added.at(2).id), std::optional(added.at(2)));
    QVERIFY(!store.account(u"nobody"_s));
}

void AccountStoreTest::aChangeReplacesAndTells()
{
    Account changed;
    {
        QSettings settings(path(), QSettings::IniFormat);
        AccountStore store(settings);
        changed = *store.add(sample(u"first"_s));
        QVERIFY(store.add(sample(u"second"_s)));
        QSignalSpy spy(&store, &AccountStore::accountChanged);
        changed.label = u"renamed"_s;
        changed.site = Site::Custom;
        changed.address = QUrl(u"http://127.0.0.1:8080/"_s);
        QVERIFY(store.change(changed));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).value<Account>(), changed);
    }
    QSettings settings(path(), QSettings::IniFormat);
    const AccountStore store(settings);
    QCOMPARE(store.accounts().size(), 2);
    QCOMPARE(store.accounts().at(0), changed);
}

void AccountStoreTest::anUnchangedAccountTellsNothing()
{
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    const Account account = *store.add(sample());
    QSignalSpy spy(&store, &AccountStore::accountChanged);
    QVERIFY(store.change(account));
    QCOMPARE(spy.count(), 0);
}

void AccountStoreTest::aRemovedAccountLeavesNothingInTheFile()
{
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    const Account gone = *store.add(sample(u"gone"_s));
    const Account stays = *store.add(sample(u"stays"_s));
    QSignalSpy spy(&store, &AccountStore::accountRemoved);
    QVERIFY(store.remove(gone.id));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), gone.id);
    QCOMPARE(store.accounts(), QList{stays});
    QVERIFY(!fileText().contains(gone.id.toUtf8()));
    QVERIFY(fileText().contains(stays.id.toUtf8()));
}

void AccountStoreTest::unknownIdsAreRefused()
{
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    Account account = *store.add(sample());
    account.id = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(store.change(account).error().code, u"UnknownAccount"_s);
    QCOMPARE(store.remove(account.id).error().code, u"UnknownAccount"_s);
    QCOMPARE(store.accounts().size(), 1);
}

void AccountStoreTest::onlySoundAccountsAreTaken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &field, const QString &value, const QString &code) {
        QTest::newRow(name) << field << value << code;
    };
    row("a plain label", u"label"_s, u"Main"_s, {});
    row("an empty label", u"label"_s, {}, u"LabelEmpty"_s);
    row("a label of blanks", u"label"_s, u" \t "_s, u"LabelEmpty"_s);
    row("a label of 100 characters", u"label"_s, QString(100, u'x'), {});
    row("a label of 101 characters", u"label"_s, QString(101, u'x'), u"LabelTooLong"_s);
    row("the reference's key id", u"keyId"_s, u"testid"_s, {});
    row("a temporary key id", u"keyId"_s, u"STS.NUgYrLnoC37mZZCNnAbez"_s, {});
    row("an empty key id", u"keyId"_s, {}, u"KeyIdEmpty"_s);
    row("a key id with a blank inside", u"keyId"_s, u"LTAI 5t"_s, u"KeyIdMalformed"_s);
    row("a key id with a line feed inside", u"keyId"_s, u"LTAI\n5t"_s, u"KeyIdMalformed"_s);
    row("a key id with letters beyond ASCII", u"keyId"_s, u"LTAÏ5t"_s, u"KeyIdMalformed"_s);
    row("a key id of 129 characters", u"keyId"_s, QString(129, u'x'), u"KeyIdMalformed"_s);
    row("https", u"address"_s, u"https://gateway.example.net/"_s, {});
    row("https with a port", u"address"_s, u"https://gateway.example.net:8443"_s, {});
    row("http to IPv4 loopback", u"address"_s, u"http://127.0.0.1:8080/"_s, {});
    row("http to IPv6 loopback", u"address"_s, u"http://[::1]:8080/"_s, {});
    row("http to localhost", u"address"_s, u"http://localhost:8080/"_s, {});
    row("http to elsewhere", u"address"_s, u"http://gateway.example.net/"_s, u"EndpointNotSecure"_s);
    row("http to a name that begins like loopback", u"address"_s, u"http://127.0.0.1.example.net/"_s,
        u"EndpointNotSecure"_s);
    row("no address", u"address"_s, {}, u"AddressEmpty"_s);
    row("no scheme", u"address"_s, u"gateway.example.net"_s, u"EndpointIncomplete"_s);
    row("another scheme", u"address"_s, u"ftp://gateway.example.net/"_s, u"EndpointNotSecure"_s);
    row("a password inside", u"address"_s, u"https://me:word@gateway.example.net/"_s, u"EndpointIncomplete"_s);
    row("a query", u"address"_s, u"https://gateway.example.net/?a=b"_s, u"EndpointIncomplete"_s);
    row("a fragment", u"address"_s, u"https://gateway.example.net/#a"_s, u"EndpointIncomplete"_s);
    row("no colour", u"colour"_s, {}, {});
    row("a colour of the palette", u"colour"_s, u"7"_s, {});
    row("a named colour", u"colour"_s, u"red"_s, u"ColourMalformed"_s);
    row("a colour too short", u"colour"_s, u"#12345"_s, u"ColourMalformed"_s);
}

void AccountStoreTest::onlySoundAccountsAreTaken()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    Account account = sample();
    if (field == "label"_L1)
        account.label = value;
    else if (field == "keyId"_L1)
        account.keyId = value;
    else if (field == "colour"_L1)
        account.colour = value;
    else {
        account.site = Site::Custom;
        account.address = QUrl(value);
    }

    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    const Result<Account> result = store.add(account);
    if (code.isEmpty()) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        QSettings again(path(), QSettings::IniFormat);
        QCOMPARE(AccountStore(again).accounts(), QList{*result});
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Invalid);
    QCOMPARE(result.error().field, field);
    QCOMPARE(result.error().code, code);
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(fileText().isEmpty());
    // A change is held to the same.
    const Account good = *store.add(sample());
    account.id = good.id;
    QCOMPARE(store.change(account).error().code, code);
    QCOMPARE(store.accounts(), QList{good});
}

void AccountStoreTest::blanksAroundLabelAndKeyIdAreCutOff()
{
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    Account account = sample(u"  Main "_s);
    account.keyId = u" LTAI5tExampleKeyId\n"_s;
    const Result<Account> result = store.add(account);
    QVERIFY(result);
    QCOMPARE(result->label, u"Main"_s);
    QCOMPARE(result->keyId, u"LTAI5tExampleKeyId"_s);
}

void AccountStoreTest::anAddressIsKeptForCustomSitesOnly()
{
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    Account account = sample();
    account.address = QUrl(u"https://left.over.example.net/"_s);
    QVERIFY(store.add(account)->address.isEmpty());
}

void AccountStoreTest::endpointsAreThoseOfTheSite()
{
    Account account = sample();
    QCOMPARE(endpointOf(account), Endpoint::international());
    account.site = Site::China;
    QCOMPARE(endpointOf(account), Endpoint::china());
    account.site = Site::Custom;
    account.address = QUrl(u"https://gateway.example.net"_s);
    account.carrier = Endpoint::Carrier::FormBody;
    QCOMPARE(endpointOf(account), Endpoint::custom(account.address, Endpoint::Carrier::FormBody));
}

void AccountStoreTest::aDamagedEntryIsNamedAndKept_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("the site is unknown") << u"site"_s << QVariant(u"moon"_s) << u"SiteUnknown"_s;
    QTest::newRow("the site is gone") << u"site"_s << QVariant() << u"SiteUnknown"_s;
    QTest::newRow("the label is gone") << u"label"_s << QVariant() << u"LabelEmpty"_s;
    QTest::newRow("the key id is a list") << u"keyId"_s << QVariant(QStringList{u"a"_s, u"b"_s}) << u"KeyIdEmpty"_s;
    QTest::newRow("the read-only switch is garbled") << u"readOnly"_s << QVariant(u"yes"_s) << u"SwitchMalformed"_s;
    QTest::newRow("the token switch is gone") << u"hasSecurityToken"_s << QVariant() << u"SwitchMalformed"_s;
    QTest::newRow("the carrier is unknown") << u"carrier"_s << QVariant(u"pigeon"_s) << u"CarrierUnknown"_s;
    QTest::newRow("the colour is garbled") << u"colour"_s << QVariant(u"##"_s) << u"ColourMalformed"_s;
}

void AccountStoreTest::aDamagedEntryIsNamedAndKept()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QString, code);
    QList<Account> added;
    {
        QSettings settings(path(), QSettings::IniFormat);
        AccountStore store(settings);
        for (const QString &label : {u"one"_s, u"two"_s, u"three"_s})
            added.append(*store.add(sample(label)));
        const QString full = u"accounts/"_s + added.at(1).id + u'/' + key;
        if (value.isValid())
            settings.setValue(full, value);
        else
            settings.remove(full);
        settings.setValue(u"accounts/"_s + added.at(1).id + u"/ofTheFuture"_s, u"kept"_s);
    }
    const QString group = u"accounts/"_s + added.at(1).id;
    const auto entry = [this, &group] {
        QSettings settings(path(), QSettings::IniFormat);
        settings.beginGroup(group);
        QMap<QString, QVariant> values;
        for (const QStringList keys = settings.allKeys(); const QString &name : keys)
            values.insert(name, settings.value(name));
        return values;
    };
    const auto before = entry();
    QVERIFY(before.size() >= 7);

    QSettings settings(path(), QSettings::IniFormat);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(added.at(1).id + u" is damaged: .* "_s + code));
    AccountStore store(settings);
    QCOMPARE(store.accounts(), (QList{added.at(0), added.at(2)}));
    QCOMPARE(store.damaged().size(), 1);
    QCOMPARE(store.damaged().at(0).entry, added.at(1).id);
    QCOMPARE(store.damaged().at(0).error.code, code);
    QCOMPARE(store.damaged().at(0).error.field, key);

    // Work on the others does not touch it, nor its place.
    Account other = added.at(2);
    other.label = u"changed"_s;
    QVERIFY(store.change(other));
    QVERIFY(store.remove(added.at(0).id));
    const Account fourth = *store.add(sample(u"four"_s));
    QCOMPARE(entry(), before);
    QSettings raw(path(), QSettings::IniFormat);
    QCOMPARE(raw.value(u"accounts/order"_s).toStringList(), (QStringList{added.at(1).id, added.at(2).id, fourth.id}));
}

void AccountStoreTest::aDamagedEntryCanBeRemovedByName()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.setValue(u"accounts/not-an-id/label"_s, u"x"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not-an-id is damaged"_s));
    AccountStore store(settings);
    QCOMPARE(store.damaged().size(), 1);
    QSignalSpy spy(&store, &AccountStore::accountRemoved);
    QVERIFY(store.remove(u"not-an-id"_s));
    QVERIFY(store.damaged().isEmpty());
    QCOMPARE(spy.count(), 1);
    QVERIFY(!fileText().contains("not-an-id"));
}

void AccountStoreTest::anEntryOfTheOrderWithoutContentIsNamed()
{
    QSettings settings(path(), QSettings::IniFormat);
    const QString id = u"11111111-2222-4333-8444-555555555555"_s;
    settings.setValue(u"accounts/order"_s, QStringList{id});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(id + u" is damaged: .*EntryMissing"_s));
    const AccountStore store(settings);
    QCOMPARE(store.damaged().size(), 1);
    QCOMPARE(store.damaged().at(0).entry, id);
    QCOMPARE(store.damaged().at(0).error.code, u"EntryMissing"_s);
}

void AccountStoreTest::accountsForgottenByTheOrderAreFound()
{
    QList<Account> added;
    QSettings settings(path(), QSettings::IniFormat);
    {
        AccountStore store(settings);
        added = {*store.add(sample(u"one"_s)), *store.add(sample(u"two"_s))};
    }
    settings.setValue(u"accounts/order"_s, QStringList{added.at(1).id});
    const AccountStore store(settings);
    QCOMPARE(store.accounts(), (QList{added.at(1), added.at(0)}));
}

void AccountStoreTest::anUnwritableFileIsAnErrorAndNothingChanges()
{
    const QString folder = m_folder->filePath(u"folder"_s);
    const QString away = m_folder->filePath(u"away"_s);
    const QString file = folder + u"/settings.ini"_s;
    QVERIFY(QDir().mkdir(folder));
    QSettings settings(file, QSettings::IniFormat);
    AccountStore store(settings);
    const Account account = *store.add(sample());

    // A file in the place of the folder makes every write fail, for root too.
    QVERIFY(QDir().rename(folder, away));
    QFile obstacle(folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Account changed = account;
    changed.label = u"changed"_s;
    QCOMPARE(store.add(sample(u"second"_s)).error().code, u"SettingsNotWritable"_s);
    QCOMPARE(store.change(changed).error().code, u"SettingsNotWritable"_s);
    QCOMPARE(store.remove(account.id).error().code, u"SettingsNotWritable"_s);
    QCOMPARE(store.accounts(), QList{account});

    // Once it can be written again, so it is, and nothing of the failed attempts comes along.
    QVERIFY(obstacle.remove());
    QVERIFY(QDir().rename(away, folder));
    QVERIFY(store.change(changed));
    QSettings again(file, QSettings::IniFormat);
    QCOMPARE(AccountStore(again).accounts(), QList{changed});
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("second"));
}

void AccountStoreTest::aFileThatCannotBeParsedIsNeverWritten()
{
    const QByteArray text = "[accounts]\nthis line means nothing\norder=\n";
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QSettings settings(path(), QSettings::IniFormat);
    AccountStore store(settings);
    QCOMPARE(store.add(sample()).error().code, u"SettingsDamaged"_s);
    QVERIFY(store.accounts().isEmpty());
    QCOMPARE(fileText(), text);
}

void AccountStoreTest::otherSettingsAreLeftAlone()
{
    QSettings settings(path(), QSettings::IniFormat);
    settings.setValue(u"window/size"_s, 7);
    AccountStore store(settings);
    const Account account = *store.add(sample());
    QVERIFY(store.remove(account.id));
    QSettings again(path(), QSettings::IniFormat);
    QCOMPARE(again.value(u"window/size"_s).toInt(), 7);
}

QTEST_GUILESS_MAIN(AccountStoreTest)

#include "accountstoretest.moc"
