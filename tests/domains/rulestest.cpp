#include "models/domains/domaintablemodel.h"
#include "models/domains/savedviews.h"
#include "tests/domains/records.h"

#include <QJsonArray>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(namestead::DomainCondition)

namespace namestead {

using Field = DomainCondition::Field;

class DomainsRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void conditions_data();
    void conditions();
    void words_data();
    void words();
    void filterAsJson();
    void facets();
    void savedViews();
    void savedViewsOfANewerProgramStay();

private:
    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names.append(m_model->record(row).name);
        return names;
    }
    std::unique_ptr<DomainTableModel> m_model;
};

/// Four domains that differ in everything that can be asked for.
void DomainsRulesTest::init()
{
    const QDate today = QDate::currentDate();
    DomainRecord plain = test::named(u"plain.com"_s);
    plain.expiresMs = test::localMs(today.addDays(30), QTime(23, 59));
    plain.group = u"Shops"_s;
    plain.autoRenew = true;
    plain.owner = u"Example Ltd"_s;

    DomainRecord gone = test::named(u"gone.net"_s);
    gone.expiresMs = test::localMs(today.addDays(-1), QTime(0, 1));
    gone.status = service::DomainStatus::RedemptionNeeded;
    gone.realName = service::RealNameStatus::NotVerified;
    gone.registrantType = service::RegistrantType::Individual;
    gone.tags = {u"Keep"_s, u"新年"_s};
    gone.detailsMs = test::localMs(today);
    gone.transferLock = service::LockStatus::Unlocked;
    gone.updateLock = service::LockStatus::Locked;
    gone.dnsServers = {u"dns1.hichina.com"_s, u"dns2.hichina.com"_s};
    gone.transferOut = service::TransferOutStatus::Pending;

    DomainRecord chinese = test::named(u"例子.中国"_s);
    chinese.expiresMs = test::localMs(QDate(2035, 3, 14));
    chinese.premium = true;
    chinese.note = u"Ask Finance"_s;
    chinese.status = Open<service::DomainStatus>::fromWire("7");

    DomainRecord bare;
    bare.instanceId = u"S-bare"_s;
    bare.name = u"bare.com"_s;
    bare.remark = u"ＦＵＬＬ width"_s;

    m_model = std::make_unique<DomainTableModel>();
    m_model->insert({plain, gone, chinese, bare});
}

void DomainsRulesTest::conditions_data()
{
    QTest::addColumn<DomainCondition>("condition");
    QTest::addColumn<QStringList>("names");
    const QString plain = u"plain.com"_s, gone = u"gone.net"_s, chinese = u"例子.中国"_s, bare = u"bare.com"_s;
    const auto row = [](const char *name, const DomainCondition &condition, const QStringList &names) {
        QTest::newRow(name) << condition << names;
    };
    row("within 30 days", {Field::ExpiresWithin, {u"30"_s}}, {gone, plain});
    row("within 29 days", {Field::ExpiresWithin, {u"29"_s}}, {gone});
    row("not within 30 days", {Field::ExpiresWithin, {u"30"_s}, true}, {bare, chinese});
    row("that day", {Field::ExpiresBetween, {u"2035-03-14"_s, u"2035-03-14"_s}}, {chinese});
    row("from", {Field::ExpiresBetween, {u"2035-03-15"_s, QString()}}, {});
    row("until", {Field::ExpiresBetween, {QString(), u"2035-03-13"_s}}, {gone, plain});
    row("expired", {Field::Expired, {}}, {gone});
    row("not expired", {Field::Expired, {}, true}, {bare, plain, chinese});
    row("status", {Field::Status, {u"2"_s, u"3"_s}}, {gone, plain});
    row("status unknown to the program", {Field::Status, {u"7"_s}}, {chinese});
    row("status not told", {Field::Status, {QString()}}, {bare});
    row("not status", {Field::Status, {u"3"_s}, true}, {bare, gone, chinese});
    row("suffix", {Field::Tld, {u"COM"_s}}, {bare, plain});
    row("suffix with dot", {Field::Tld, {u".中国"_s}}, {chinese});
    row("group", {Field::Group, {u"shops"_s}}, {plain});
    row("no group", {Field::Group, {QString()}}, {bare, gone, chinese});
    row("tag", {Field::Tag, {u"keep"_s}}, {gone});
    row("Chinese tag, excluded", {Field::Tag, {u"新年"_s}, true}, {bare, plain, chinese});
    row("no tag", {Field::Tag, {QString()}}, {bare, plain, chinese});
    row("transfer lock", {Field::TransferLock, {u"close"_s}}, {gone});
    row("transfer lock not told", {Field::TransferLock, {QString()}}, {bare, plain, chinese});
    row("update lock", {Field::UpdateLock, {u"OPEN"_s}}, {gone});
    row("real name, another spelling", {Field::RealName, {u"SUCCEEDED"_s}}, {plain, chinese});
    row("DNS server", {Field::DnsServers, {u"HiChina"_s}}, {gone});
    row("no DNS server", {Field::DnsServers, {QString()}}, {bare, plain, chinese});
    row("premium", {Field::Premium, {}}, {chinese});
    row("not premium", {Field::Premium, {}, true}, {bare, gone, plain});
    row("automatic renewal", {Field::AutoRenew, {}}, {plain});
    row("registrant type", {Field::RegistrantType, {u"1"_s}}, {gone});
    row("transfer out", {Field::TransferOut, {u"PENDING"_s}}, {gone});
    row("never read", {Field::DetailsMissing, {}}, {bare, plain, chinese});
    row("names", {Field::Names, {plain, chinese, u"nobody.com"_s}}, {plain, chinese});
    row("other names", {Field::Names, {plain, chinese}, true}, {bare, gone});
    row("ticked", {Field::Ticked, {}}, {});
}

void DomainsRulesTest::conditions()
{
    QFETCH(DomainCondition, condition);
    QFETCH(QStringList, names);
    DomainFilter filter;
    filter.conditions = {condition};
    QCOMPARE(m_model->count(filter), int(names.size()));
    m_model->setFilter(filter);
    QCOMPARE(shownNames(), names);
    // The same when the rows come one by one under the filter.
    QList<DomainRecord> records;
    m_model->setFilter({});
    for (int row = 0; row < m_model->rowCount(); ++row)
        records.append(m_model->record(row));
    DomainTableModel other;
    other.setFilter(filter);
    for (const DomainRecord &record : records)
        other.insert({record});
    QCOMPARE(other.rowCount(), int(names.size()));
}

void DomainsRulesTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString plain = u"plain.com"_s, gone = u"gone.net"_s, chinese = u"例子.中国"_s, bare = u"bare.com"_s;
    const auto row = [](const char *name, const QString &text, const QStringList &names) {
        QTest::newRow(name) << text << names;
    };
    row("part of a name", u"LAI"_s, {plain});
    row("one letter", u"p"_s, {gone, plain});
    row("Chinese", u"例"_s, {chinese});
    row("Chinese suffix", u".中国"_s, {chinese});
    row("xn--", u"xn--fsqu00a"_s, {chinese});
    row("xn-- of the suffix", u"xn--fiqs8s"_s, {chinese});
    row("two columns", u"finance 例子"_s, {chinese});
    row("one of two missing", u"finance plain"_s, {});
    row("word of the screen", u"redemption"_s, {gone});
    row("lock", u"unlocked"_s, {gone});
    row("date", u"2035-03"_s, {chinese});
    row("group", u"shops"_s, {plain});
    row("tag", u"新"_s, {gone});
    row("DNS server", u"dns2.hi"_s, {gone});
    row("owner", u"example ltd"_s, {plain});
    row("full-width text", u"full"_s, {bare});
    row("full-width typing", u"ｐｌａｉｎ"_s, {plain});
    row("unknown value as it came", u"7"_s, {chinese});
    row("blanks only", u"   "_s, {bare, gone, plain, chinese});
    row("nothing", u"zzz"_s, {});
}

void DomainsRulesTest::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    if (text == u"7"_s) // dates of these may have it
        m_model->remove({u"S-plain.com"_s, u"S-gone.net"_s});
    DomainFilter filter;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        filter.text = text.left(length);
        m_model->setFilter(filter);
    }
    QStringList shown = shownNames();
    shown.sort();
    names.sort();
    QCOMPARE(shown, names);
    QCOMPARE(m_model->count(filter), int(names.size()));
}

void DomainsRulesTest::filterAsJson()
{
    DomainFilter filter;
    filter.text = u"例子 shop"_s;
    for (int field = 0; field <= int(Field::Ticked); ++field)
        filter.conditions.append({Field(field), {QString::number(field), QString()}, field % 2 == 0});
    const std::optional<DomainFilter> read = DomainFilter::fromJson(filter.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), filter.toJson());
    QVERIFY(*read == filter);
    QVERIFY(DomainFilter::fromJson(DomainFilter().toJson()) == DomainFilter());
    QVERIFY(!DomainFilter::fromJson({}));
    QVERIFY(!DomainFilter::fromJson({{u"filter"_s, 2}}));
    const QJsonArray newer{QJsonObject{{u"field"_s, u"colour"_s}}};
    QVERIFY(!DomainFilter::fromJson({{u"filter"_s, 1}, {u"conditions"_s, newer}}));
}

void DomainsRulesTest::facets()
{
    const auto told = [this](Field field) {
        QStringList texts;
        for (const DomainTableModel::Facet &facet : m_model->facets(field))
            texts.append(u"%1=%2:%3"_s.arg(facet.value, facet.text).arg(facet.count));
        return texts;
    };
    QCOMPARE(told(Field::Tld), QStringList({u"com=.com:2"_s, u"net=.net:1"_s, u"中国=.中国:1"_s}));
    QCOMPARE(told(Field::Status),
             QStringList({u"7=7:1"_s, u"3=Normal:1"_s, u"=Not told:1"_s, u"2=Redemption needed:1"_s}));
    QCOMPARE(told(Field::Tag), QStringList({u"Keep=Keep:1"_s, u"=No tag:3"_s, u"新年=新年:1"_s}));
    QCOMPARE(told(Field::Group), QStringList({u"=No group:3"_s, u"Shops=Shops:1"_s}));
    // Each facet's value, asked for, finds as many as it says.
    for (const Field field :
         {Field::Tld, Field::Status, Field::Tag, Field::Group, Field::TransferLock, Field::UpdateLock, Field::RealName,
          Field::DnsServers, Field::RegistrantType, Field::TransferOut}) {
        for (const DomainTableModel::Facet &facet : m_model->facets(field)) {
            DomainFilter filter;
            filter.conditions = {{field, {facet.value}}};
            QCOMPARE(m_model->count(filter), facet.count);
        }
    }
}

void DomainsRulesTest::savedViews()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SavedViews views(u"account-1"_s, *m_model, settings);
    QCOMPARE(views.rowCount(), 5);
    const auto countOf = [&views](const QString &id) {
        for (int row = 0; row < views.rowCount(); ++row) {
            if (views.index(row).data(SavedViews::IdRole).toString() == id)
                return views.index(row).data(SavedViews::CountRole).toInt();
        }
        return -1;
    };
    QCOMPARE(countOf(u"expiring"_s), 2);
    QCOMPARE(countOf(u"redemptionNeeded"_s), 1);
    QCOMPARE(countOf(u"renewalNeeded"_s), 0);
    QCOMPARE(countOf(u"unlocked"_s), 1);
    QCOMPARE(countOf(u"unverified"_s), 1);

    // The program's own stay as they are.
    views.remove(u"expiring"_s);
    SavedView meddled = *views.view(u"expiring"_s);
    QVERIFY(meddled.builtIn);
    QVERIFY(!meddled.name.isEmpty());
    meddled.filter = {};
    views.change(meddled);
    QCOMPARE(views.view(u"expiring"_s)->filter.conditions.size(), 1);

    SavedView mine;
    mine.name = u"“My” 域名, and more"_s;
    mine.filter.text = u"例子"_s;
    mine.filter.conditions = {{Field::Premium, {}}};
    mine.sort = {{DomainColumn::Tld, Qt::DescendingOrder}, {DomainColumn::Name, Qt::AscendingOrder}};
    mine.columns = QByteArray("\0\xff state", 8);
    const QString first = views.add(mine);
    mine.name = u"Second"_s;
    mine.filter = {};
    const QString second = views.add(mine);
    QVERIFY(first != second);
    QCOMPARE(countOf(first), 1);
    QCOMPARE(countOf(second), 4);
    views.move(6, 5);
    views.move(5, 0); // not among the program's own
    QCOMPARE(views.index(5).data().toString(), u"Second"_s);

    // Counts follow, many changes at once.
    QSignalSpy changes(&views, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 50; ++i)
        m_model->insert({test::named(u"more%1.com"_s.arg(i))});
    QCOMPARE(changes.count(), 0);
    QTRY_COMPARE(countOf(second), 54);
    QVERIFY(changes.count() <= 6);

    const SavedViews again(u"account-1"_s, *m_model, settings);
    QCOMPARE(again.rowCount(), 7);
    QCOMPARE(again.index(6).data(SavedViews::IdRole).toString(), first);
    const SavedView read = *again.view(first);
    QCOMPARE(read.name, u"“My” 域名, and more"_s);
    QCOMPARE(read.columns, mine.columns);
    QVERIFY(read.sort == mine.sort);
    QVERIFY(read.filter.conditions == QList<DomainCondition>({{Field::Premium, {}}}));
    const SavedViews other(u"account-2"_s, *m_model, settings);
    QCOMPARE(other.rowCount(), 5);
    views.remove(first);
    views.remove(second);
    QCOMPARE(SavedViews(u"account-1"_s, *m_model, settings).rowCount(), 5);
}

void DomainsRulesTest::savedViewsOfANewerProgramStay()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString newer = u"{\"id\":\"x\",\"name\":\"x\",\"filter\":{\"filter\":2}}"_s;
    settings.setValue(u"views/a/own"_s, QStringList{newer});
    SavedViews views(u"a"_s, *m_model, settings);
    QCOMPARE(views.rowCount(), 5);
    views.add({});
    QVERIFY(settings.value(u"views/a/own"_s).toStringList().contains(newer));
    QCOMPARE(settings.value(u"views/a/own"_s).toStringList().size(), 2);
}

} // namespace namestead

QTEST_GUILESS_MAIN(namestead::DomainsRulesTest)
#include "rulestest.moc"
