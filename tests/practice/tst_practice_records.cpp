#include "tests/practice/subjectaccount.h"

#include "api/operations/art.h"
#include "api/operations/dns_hosts.h"
#include "api/operations/dnssec.h"
#include "api/operations/ens.h"
#include "api/operations/privacy.h"
#include "api/practice/world/dnshosts.h"
#include "api/practice/world/dsrecords.h"
#include "api/practice/world/practicerules.h"

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::practice;

class PracticeRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void hostsAreCreatedChangedAndDeleted();
    void hostAddressesAreChecked_data();
    void hostAddressesAreChecked();
    void thereAreThirteenHostsAtMost();
    void aServingHostStays();
    void synchronisingMendsTheHostList();
    void dsRecordsAreAddedChangedAndDeleted();
    void digestsMustFitTheirType();
    void thereAreEightDsRecordsAtMost();
    void synchronisingMendsTheDsList();
    void walletsReachTheNameServiceLater();
    void artIsKeptForArtNames();
    void privacyIsSwitchedWhereOffered();
};

void PracticeRecordsTest::hostsAreCreatedChangedAndDeleted()
{
    SubjectAccount account;
    const NameId id = account.addName(u"hosting.com"_s);
    const QString instance = account.world.names().instanceIdOf(id);
    const size_t before = account.world.state<DnsHosts>().listed(account.world, id).size();
    service::SaveSingleTaskForCreatingDnsHost create;
    create.instanceId = instance;
    create.dnsName = u"DNS7"_s;
    create.ip = {u"203.0.113.5"_s, u"2001:DB8:0::5"_s};
    const auto task = account.ask(create);
    QCOMPARE(account.ask(create).code, u"TaskIsBeingProcessed"_s);
    QCOMPARE(account.world.tasks().find(task->taskNo)->kind.type, u"CREATE_DNSHOST"_s);
    QCOMPARE(account.finish(task->taskNo).state, DetailState::Succeeded);
    service::QueryDnsHost query;
    query.instanceId = instance;
    const auto hosts = account.ask(query)->dnsHostList;
    QCOMPARE(hosts.size(), qsizetype(before) + 1);
    QVERIFY(std::any_of(hosts.begin(), hosts.end(), [](const service::DnsHost &host) {
        return host.dnsName == "dns7"_L1 && host.ipList == QStringList{u"203.0.113.5"_s, u"2001:db8::5"_s};
    }));
    QCOMPARE(account.finish(account.ask(create)->taskNo).state, DetailState::Failed); // there already

    service::SaveSingleTaskForModifyingDnsHost change;
    change.instanceId = instance;
    change.dnsName = u"dns7"_s;
    change.ip = {u"203.0.113.6"_s};
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.world.state<DnsHosts>().listed(account.world, id).at(u"dns7"_s), QStringList{u"203.0.113.6"_s});
    change.dnsName = u"dns8"_s;
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Failed);

    service::SaveSingleTaskForDeletingDnsHost remove;
    remove.instanceId = instance;
    remove.dnsName = u"dns7"_s;
    QCOMPARE(account.finish(account.ask(remove)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.world.state<DnsHosts>().listed(account.world, id).size(), before);
    remove.instanceId = u"S20261999999999"_s;
    QCOMPARE(account.ask(remove).code, u"DomainNotExist"_s);
}

void PracticeRecordsTest::hostAddressesAreChecked_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("three parts") << u"dns1"_s << QStringList{u"192.0.2"_s} << u"Ip.1"_s;
    QTest::newRow("part too large") << u"dns1"_s << QStringList{u"192.0.2.256"_s} << u"Ip.1"_s;
    QTest::newRow("loopback second") << u"dns1"_s << QStringList{u"192.0.2.1"_s, u"::1"_s} << u"Ip.2"_s;
    QTest::newRow("zone") << u"dns1"_s << QStringList{u"fe80::1%eth0"_s} << u"Ip.1"_s;
    QTest::newRow("twice") << u"dns1"_s << QStringList{u"2001:db8::1"_s, u"2001:DB8:0:0::1"_s} << u"Ip.2"_s;
    QTest::newRow("full name for a label") << u"ns.hosting.com"_s << QStringList{u"192.0.2.1"_s} << u"DnsName"_s;
    QTest::newRow("label with a blank") << u"my host"_s << QStringList{u"192.0.2.1"_s} << u"DnsName"_s;
}

void PracticeRecordsTest::hostAddressesAreChecked()
{
    QFETCH(const QString, label);
    QFETCH(const QStringList, addresses);
    QFETCH(const QString, parameter);
    SubjectAccount account;
    service::SaveSingleTaskForCreatingDnsHost create;
    create.instanceId = account.world.names().instanceIdOf(account.addName(u"hosting.com"_s));
    create.dnsName = label;
    create.ip = addresses;
    const auto refused = account.ask(create);
    QCOMPARE(refused.code, u"ParameterIllegal"_s);
    QVERIFY2(refused.message.contains(parameter), qPrintable(refused.message));
}

void PracticeRecordsTest::thereAreThirteenHostsAtMost()
{
    SubjectAccount account;
    const NameId id = account.addName(u"many-hosts.com"_s);
    auto &hosts = account.world.state<DnsHosts>();
    int made = 0;
    while (made < 20 && hosts.create(account.world, id, u"h%1"_s.arg(made), {u"192.0.2.1"_s}).succeeded)
        ++made;
    hosts.synchronize(account.world, id);
    QCOMPARE(hosts.listed(account.world, id).size(), DnsHosts::most);
}

void PracticeRecordsTest::aServingHostStays()
{
    SubjectAccount account;
    const NameId id = account.addName(u"provider.com"_s);
    auto &hosts = account.world.state<DnsHosts>();
    hosts.create(account.world, id, u"serves"_s, {u"192.0.2.1"_s});
    const NameId served = account.addName(u"served.com"_s);
    account.world.names().edit(served).dns =
        account.world.names().keepDns({u"serves.provider.com"_s, u"ns2.practice.example"_s});
    QVERIFY(!hosts.remove(account.world, id, u"serves"_s).succeeded);
    account.world.names().edit(served).dns = 0;
    QVERIFY(hosts.remove(account.world, id, u"serves"_s).succeeded);
}

void PracticeRecordsTest::synchronisingMendsTheHostList()
{
    SubjectAccount account(200);
    auto &hosts = account.world.state<DnsHosts>();
    quint32 at = 0;
    while (at < 200 && hosts.listed(account.world, NameId(at)).empty())
        ++at;
    QVERIFY(at < 200);
    QCOMPARE(hosts.listed(account.world, NameId(at)).size(), size_t(1));
    service::SaveSingleTaskForSynchronizingDnsHost synchronize;
    synchronize.instanceId = account.world.names().instanceIdOf(NameId(at));
    QCOMPARE(account.finish(account.ask(synchronize)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(hosts.listed(account.world, NameId(at)).size(), size_t(2));
}

void PracticeRecordsTest::dsRecordsAreAddedChangedAndDeleted()
{
    SubjectAccount account;
    const QString name = u"signed.com"_s;
    const NameId id = account.addName(name);
    service::QueryDSRecord query;
    query.domainName = name;
    const qsizetype before = account.ask(query)->dsRecordList.size();
    service::SaveSingleTaskForAddingDSRecord add;
    add.domainName = name;
    add.keyTag = 12'345;
    add.algorithm = service::DSAlgorithm::EcdsaP256Sha256;
    add.digestType = service::DSDigestType::Sha256;
    add.digest = QString(64, u'a');
    QCOMPARE(account.finish(account.ask(add)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.finish(account.ask(add)->taskNo).state, DetailState::Failed); // the same again
    const auto list = account.ask(query)->dsRecordList;
    QCOMPARE(list.size(), before + 1);
    QCOMPARE(*list.last().keyTag, 12'345);
    QCOMPARE(list.last().algorithm.value(), service::DSAlgorithm::EcdsaP256Sha256);
    QCOMPARE(list.last().digest, QString(64, u'A'));

    service::SaveSingleTaskForModifyingDSRecord change;
    change.domainName = name;
    change.keyTag = 12'345;
    change.algorithm = service::DSAlgorithm::Ed25519;
    change.digestType = service::DSDigestType::Sha384;
    change.digest = QString(96, u'B');
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.ask(query)->dsRecordList.last().digestType.value(), service::DSDigestType::Sha384);
    change.keyTag = 54'321;
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Failed);

    service::SaveSingleTaskForDeletingDSRecord remove;
    remove.domainName = name;
    remove.keyTag = 12'345;
    account.world.names().edit(id).updateLock = Lock::Locked;
    QCOMPARE(account.finish(account.ask(remove)->taskNo).state, DetailState::Failed);
    account.world.names().edit(id).updateLock = Lock::Unlocked;
    QCOMPARE(account.finish(account.ask(remove)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.ask(query)->dsRecordList.size(), before);
    remove.domainName = u"absent.com"_s;
    QCOMPARE(account.ask(remove).code, u"DomainNotExist"_s);
}

void PracticeRecordsTest::digestsMustFitTheirType()
{
    SubjectAccount account;
    account.addName(u"signed.com"_s);
    service::SaveSingleTaskForAddingDSRecord add;
    add.domainName = u"signed.com"_s;
    add.keyTag = 1;
    add.algorithm = service::DSAlgorithm::RsaSha256;
    add.digestType = service::DSDigestType::Sha1;
    add.digest = QString(64, u'a');
    const auto refused = account.ask(add);
    QCOMPARE(refused.code, u"ParameterIllegal"_s);
    QVERIFY(refused.message.contains(u"Digest must have 40"_s));
    add.digest = QString(40, u'g');
    QCOMPARE(account.ask(add).code, u"ParameterIllegal"_s);
    add.digest = QString(40, u'f');
    QVERIFY(account.ask(add));
    add.keyTag = 65'536;
    QCOMPARE(account.ask(add).code, u"check:KeyTag"_s);
}

void PracticeRecordsTest::thereAreEightDsRecordsAtMost()
{
    SubjectAccount account;
    const NameId id = account.addName(u"signed.com"_s);
    auto &records = account.world.state<DsRecords>();
    int made = 0;
    while (made < 20 && records.add(account.world, id, {made, 8, 2, QString(64, u'A')}).succeeded)
        ++made;
    records.synchronize(account.world, id);
    QCOMPARE(records.listed(account.world, id).size(), DsRecords::most);
}

void PracticeRecordsTest::synchronisingMendsTheDsList()
{
    SubjectAccount account(300);
    auto &records = account.world.state<DsRecords>();
    int mended = 0;
    for (quint32 at = 0; at < 300; ++at) {
        const size_t before = records.listed(account.world, NameId(at)).size();
        service::SaveSingleTaskForSynchronizingDSRecord synchronize;
        synchronize.domainName = account.world.names().nameOf(NameId(at));
        account.finish(account.ask(synchronize)->taskNo);
        mended += records.listed(account.world, NameId(at)).size() > before ? 1 : 0;
    }
    QVERIFY(mended > 0 && mended < 100);
}

void PracticeRecordsTest::walletsReachTheNameServiceLater()
{
    SubjectAccount account;
    const QString name = u"wallet.luxe"_s;
    account.addName(name);
    const QString address = u"0x"_s + QString(40, u'1');
    service::SaveSingleTaskForAssociatingEns bind;
    bind.domainName = name;
    bind.address = u"0x1234"_s;
    QVERIFY(account.ask(bind).message.contains(u"Address"_s));
    bind.address = address;
    QCOMPARE(account.finish(account.ask(bind)->taskNo).state, DetailState::Succeeded);
    service::QueryLocalEnsAssociation local;
    local.domainName = name;
    service::QueryEnsAssociation published;
    published.domainName = name;
    QCOMPARE(account.ask(local)->address, address);
    QCOMPARE(account.ask(published)->address, QString());
    account.wait(durations::walletReachesEns);
    QCOMPARE(account.ask(published)->address, address);
    service::SaveSingleTaskForDisassociatingEns unbind;
    unbind.domainName = name;
    QCOMPARE(account.finish(account.ask(unbind)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.ask(local)->address, QString());
    QCOMPARE(account.ask(published)->address, address);
    account.wait(durations::walletReachesEns);
    QCOMPARE(account.ask(published)->address, QString());
    QCOMPARE(account.finish(account.ask(unbind)->taskNo).state, DetailState::Failed);
    account.addName(u"plain.com"_s);
    local.domainName = u"plain.com"_s;
    QCOMPARE(account.ask(local).code, u"ParameterIllegal"_s);
}

void PracticeRecordsTest::artIsKeptForArtNames()
{
    SubjectAccount account;
    account.addName(u"studio.art"_s);
    service::SaveSingleTaskForSaveArtExtension save;
    save.domainName = u"studio.art"_s;
    save.title = u"练习静物"_s;
    save.maker = u"Practice Studio"_s;
    save.dateOrPeriod = u"about 1900"_s;
    service::QueryArtExtension query;
    query.domainName = save.domainName;
    const auto task = account.ask(save);
    QVERIFY(account.ask(query)->title.isEmpty());
    QCOMPARE(account.finish(task->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.ask(query)->title, save.title);
    QCOMPARE(account.ask(query)->dateOrPeriod, save.dateOrPeriod);
    account.addName(u"studio.com"_s);
    save.domainName = u"studio.com"_s;
    QCOMPARE(account.ask(save).code, u"ParameterIllegal"_s);
    query.domainName = u"absent.art"_s;
    QCOMPARE(account.ask(query).code, u"DomainNotExist"_s);
}

void PracticeRecordsTest::privacyIsSwitchedWhereOffered()
{
    SubjectAccount account;
    const NameId com = account.addName(u"hidden.com"_s);
    const NameId cn = account.addName(u"hidden.cn"_s);
    service::SaveBatchTaskForDomainNameProxyService batch;
    batch.domainName = {u"hidden.com"_s, u"hidden.cn"_s};
    batch.status = true;
    const auto task = account.ask(batch);
    QVERIFY(!account.world.names().at(com).privacy);
    QCOMPARE(account.finish(task->taskNo, 0).state, DetailState::Succeeded);
    QCOMPARE(account.finish(task->taskNo, 1).state, DetailState::Failed);
    QVERIFY(account.world.names().at(com).privacy);
    QVERIFY(!account.world.names().at(cn).privacy);
    batch.domainName = {u"hidden.cn"_s};
    batch.serviceType = u"cnnicRegistryService"_s;
    account.finish(account.ask(batch)->taskNo);
    QVERIFY(account.world.names().at(cn).privacy);
    batch.serviceType = u"other"_s;
    QCOMPARE(account.ask(batch).code, u"ParameterIllegal"_s);
    service::SaveSingleTaskForDomainNameProxyService single;
    single.domainName = u"hidden.com"_s;
    single.status = false;
    account.finish(account.ask(single)->taskNo);
    QVERIFY(!account.world.names().at(com).privacy);
    single.domainName = u"absent.com"_s;
    QCOMPARE(account.ask(single).code, u"DomainNotExist"_s);
}

QTEST_GUILESS_MAIN(PracticeRecordsTest)
#include "tst_practice_records.moc"
