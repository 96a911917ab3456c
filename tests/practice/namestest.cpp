#include "tests/practice/practiceclient.h"

#include "api/operations/domain_groups.h"
#include "api/operations/domain_search.h"
#include "api/operations/domains.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace namestead;
using namespace Qt::StringLiterals;
using practice::dayMs;
using service::Domain;
using List = service::QueryDomainList;

namespace {

PracticeService::Settings accountOf(int names, quint64 seed = 1)
{
    PracticeService::Settings settings;
    settings.world.names = names;
    settings.world.seed = seed;
    return settings;
}

qint64 expiry(const Domain &d)
{
    return d.expirationDate.utcMs.value_or(0);
}

qint64 registered(const Domain &d)
{
    return d.registrationDate.utcMs.value_or(0);
}

/// Which names a request should list; the naive way.
struct FilterCase
{
    std::function<void(List &)> set;
    std::function<bool(const Domain &)> fits;
};

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_service = std::make_unique<PracticeService>(accountOf(10'000));
        QVERIFY(m_service->start());
        m_client = std::make_unique<PracticeClient>(*m_service);
        List request;
        request.orderKeyType = service::OrderKeyType::RegistrationDate;
        request.orderByType = service::OrderByType::Ascending;
        m_all = everything(request);
    }

    void pagingIsCompleteAndInOrder()
    {
        QCOMPARE(m_all.size(), 10'000);
        QSet<QString> ids;
        for (const Domain &d : m_all)
            ids.insert(d.instanceId);
        QCOMPARE(ids.size(), 10'000);
        QVERIFY(std::is_sorted(m_all.begin(), m_all.end(),
                               [](const auto &a, const auto &b) { return registered(a) < registered(b); }));
        const qint64 now = m_service->nowMs();
        QVERIFY(registered(m_all.first()) < now - 14 * 365 * dayMs);
        QVERIFY(registered(m_all.last()) < now && registered(m_all.last()) > now - 30 * dayMs);
    }

    void pageBehindTheLastIsEmpty()
    {
        const auto answer = m_client->call(paged<List>(999, 200));
        QVERIFY(answer.ok() || !answer.failure.isEmpty());
        QCOMPARE(answer.reply.data.size(), 0);
        QCOMPARE(answer.reply.nextPage, false);
        QCOMPARE(answer.reply.totalPageNum, 50);
    }

    void sortsBothWays()
    {
        List request;
        request.orderKeyType = service::OrderKeyType::ExpirationDate;
        request.orderByType = service::OrderByType::Ascending;
        const auto up = everything(request);
        QVERIFY(
            std::is_sorted(up.begin(), up.end(), [](const auto &a, const auto &b) { return expiry(a) < expiry(b); }));
        request.orderByType = service::OrderByType::Descending;
        auto down = everything(request);
        std::reverse(down.begin(), down.end());
        // The order, not the entries: between the two lists the service's clock goes on, and states with it.
        const auto names = [](const auto &entries) {
            QStringList result;
            for (const auto &entry : entries)
                result += entry.domainName;
            return result;
        };
        QCOMPARE(names(down), names(up));
        QCOMPARE(up.size(), m_all.size());
    }

    void filters_data()
    {
        QTest::addColumn<int>("index");
        const qint64 now = m_service->nowMs();
        const auto add = [this](const char *name, std::function<void(List &)> set,
                                std::function<bool(const Domain &)> fits) {
            QTest::newRow(name) << int(m_cases.size());
            m_cases.push_back({std::move(set), std::move(fits)});
        };
        m_cases.clear();
        add(
            "text", [](List &r) { r.domainName = u"RIVER"_s; },
            [](const Domain &d) { return d.domainName.contains(u"river"_s); });
        add(
            "Chinese text", [](List &r) { r.domainName = u"山水"_s; },
            [](const Domain &d) { return d.domainName.contains(u"山水"_s); });
        add(
            "suffix text", [](List &r) { r.domainName = u".com.cn"_s; },
            [](const Domain &d) { return d.domainName.contains(u".com.cn"_s); });
        add(
            "needs renewal", [](List &r) { r.queryType = service::QueryType::RenewalNeeded; },
            [](const Domain &d) { return d.domainStatus == service::DomainStatus::RenewalNeeded; });
        add(
            "needs redemption", [](List &r) { r.queryType = service::QueryType::RedemptionNeeded; },
            [now](const Domain &d) { return expiry(d) <= now - 30 * dayMs; });
        add(
            "country suffixes", [](List &r) { r.productDomainType = service::DomainType::CountryCode; },
            [](const Domain &d) {
                return d.domainName.endsWith(u".cn"_s) || d.domainName.endsWith(u".co.uk"_s)
                    || d.domainName.endsWith(u".中国"_s);
            });
        add(
            "group", [](List &r) { r.domainGroupId = u"100002"_s; },
            [](const Domain &d) { return d.domainGroupName == u"Campaigns"_s; });
        add(
            "no group", [](List &r) { r.domainGroupId = u"-1"_s; },
            [](const Domain &d) { return d.domainGroupName.isEmpty(); });
        add(
            "unknown group", [](List &r) { r.domainGroupId = u"77"_s; }, [](const Domain &) { return false; });
        add(
            "automatic renewal", [](List &r) { r.autoRenewEnabled = true; },
            [](const Domain &d) { return d.autoRenewEnabled == true; });
        add(
            "owner", [](List &r) { r.ccompany = u"练习公司7"_s; },
            [](const Domain &d) { return d.ccompany.contains(u"练习公司7"_s); });
        add(
            "DNS server", [](List &r) { r.dns = u"NS1.practice.example"_s; },
            [](const Domain &d) { return d.dnsList.contains(u"ns1.practice.example"_s); });
        add(
            "tag",
            [](List &r) {
                r.tag.append({u"team"_s, u"brand"_s});
            },
            [](const Domain &d) {
                return d.tag.contains(service::Tag{u"team"_s, u"brand"_s});
            });
        add(
            "two tags",
            [](List &r) {
                r.tag.append({u"team"_s, u"web"_s});
                r.tag.append({u"keep"_s, {}});
            },
            [](const Domain &d) { return d.tag.size() == 2; });
        // Ranges count whole days, Beijing time: both ends lie in the middle of a day here.
        const qint64 day = (now + 8 * 3'600'000) / dayMs * dayMs - 8 * 3'600'000;
        add(
            "expires between",
            [day](List &r) {
                r.startExpirationDate = day + 100 * dayMs + dayMs / 2;
                r.endExpirationDate = day + 200 * dayMs + dayMs / 2;
            },
            [day](const Domain &d) { return expiry(d) >= day + 100 * dayMs && expiry(d) < day + 201 * dayMs; });
        add(
            "registered before", [day](List &r) { r.endRegistrationDate = day - 3000 * dayMs; },
            [day](const Domain &d) { return registered(d) < day - 2999 * dayMs; });
        add(
            "several",
            [](List &r) {
                r.domainName = u"stone"_s;
                r.productDomainType = service::DomainType::Generic;
                r.autoRenewEnabled = false;
            },
            [](const Domain &d) {
                return d.domainName.contains(u"stone"_s) && d.domainType == service::DomainType::Generic
                    && d.autoRenewEnabled == false;
            });
    }

    void filters()
    {
        QFETCH(const int, index);
        const FilterCase &filter = m_cases[size_t(index)];
        List request;
        request.orderKeyType = service::OrderKeyType::RegistrationDate;
        request.orderByType = service::OrderByType::Ascending;
        filter.set(request);
        QStringList expected;
        for (const Domain &d : m_all) {
            if (filter.fits(d))
                expected.append(d.domainName);
        }
        QStringList found;
        for (const Domain &d : everything(request))
            found.append(d.domainName);
        QCOMPARE(found, expected);
        if (qstrcmp(QTest::currentDataTag(), "unknown group") != 0)
            QVERIFY(!found.isEmpty() && found.size() < m_all.size());
    }

    void statesGoByTheClock()
    {
        PracticeService service(accountOf(1000));
        QVERIFY(service.start());
        PracticeClient client(service);
        auto request = paged<List>(1, 5000);
        const auto before = client.call(request).reply.data;
        service.moveClock(61 * dayMs);
        QHash<QString, Open<service::DomainStatus>> after; // names come and go by transfers in the meantime
        for (const Domain &d : client.call(request).reply.data)
            after.insert(d.domainName, d.domainStatus);
        int became = 0;
        for (const Domain &d : before) {
            if (!after.contains(d.domainName))
                continue;
            if (d.domainStatus == service::DomainStatus::RenewalNeeded)
                QCOMPARE(after.value(d.domainName), service::DomainStatus::RedemptionNeeded);
            became += d.domainStatus != after.value(d.domainName) ? 1 : 0;
        }
        QVERIFY2(became > 50, qPrintable(QString::number(became)));
    }

    void smallAccountsHaveEveryState_data()
    {
        QTest::addColumn<int>("names");
        for (const int names : {10, 30, 100, 350, 1000})
            QTest::addRow("%d", names) << names;
    }

    void smallAccountsHaveEveryState()
    {
        QFETCH(const int, names);
        for (const quint64 seed : {1, 2, 3}) {
            PracticeService service(accountOf(names, seed));
            QVERIFY(service.start());
            PracticeClient client(service);
            int soon = 0;
            int expired = 0;
            int redemption = 0;
            for (const Domain &d : client.call(paged<List>(1, 5000)).reply.data) {
                const bool isOver = d.expirationDateStatus == service::ExpirationDateStatus::Expired;
                soon += d.domainStatus == service::DomainStatus::RenewalNeeded && !isOver ? 1 : 0;
                expired += d.domainStatus == service::DomainStatus::RenewalNeeded && isOver ? 1 : 0;
                redemption += d.domainStatus == service::DomainStatus::RedemptionNeeded ? 1 : 0;
            }
            QVERIFY2(soon > 0 && expired > 0 && redemption > 0,
                     qPrintable(u"%1 %2 %3"_s.arg(soon).arg(expired).arg(redemption)));
        }
    }

    void sameSeedSameNames()
    {
        const auto namesOf = [](quint64 seed) {
            auto settings = accountOf(200, seed);
            settings.world.startMs = 1'790'000'000'000;
            PracticeService service(settings);
            if (!service.start())
                return QList<Domain>();
            return PracticeClient(service).call(paged<List>(1, 200)).reply.data;
        };
        QCOMPARE(namesOf(5).size(), 200);
        // All but the days left, which the running clock may change between the two.
        const auto datesAndNames = [](const QList<Domain> &list) {
            QList<std::tuple<QString, qint64, qint64, QString>> result;
            for (const Domain &d : list)
                result.append({d.domainName, registered(d), expiry(d), d.remark});
            return result;
        };
        QVERIFY(datesAndNames(namesOf(5)) == datesAndNames(namesOf(5)));
        QVERIFY(datesAndNames(namesOf(5)) != datesAndNames(namesOf(6)));
    }

    void bothDetailQueriesAgreeWithTheList()
    {
        const Domain &listed = m_all[1234];
        service::QueryDomainByDomainName byName;
        byName.domainName = listed.domainName.toUpper();
        const auto named = m_client->call(byName);
        QVERIFY(named.ok());
        QCOMPARE(named.reply.instanceId, listed.instanceId);
        QCOMPARE(named.reply.expirationDate, listed.expirationDate);
        QCOMPARE(named.reply.dnsList, listed.dnsList);
        service::QueryDomainByInstanceId byId;
        byId.instanceId = listed.instanceId;
        QCOMPARE(m_client->call(byId).reply.domainName, listed.domainName);
        byId.instanceId = u"S20261999999999"_s;
        QCOMPARE(m_client->call(byId).code, u"DomainNotExist"_s);
        byName.domainName = u"not-ours.com"_s;
        QCOMPARE(m_client->call(byName).code, u"DomainNotExist"_s);
    }

    void stylesTellTheSame_data()
    {
        QTest::addColumn<bool>("xml");
        QTest::addColumn<int>("nameCase");
        QTest::addColumn<int>("shape");
        QTest::addColumn<bool>("text");
        for (const bool xml : {false, true}) {
            for (int nameCase = 0; nameCase < 3; ++nameCase) {
                for (int shape = 0; shape < 4; ++shape) {
                    for (const bool text : {false, true}) {
                        QTest::addRow("%s case %d shape %d %s", xml ? "XML" : "JSON", nameCase, shape,
                                      text ? "text" : "typed")
                            << xml << nameCase << shape << text;
                    }
                }
            }
        }
    }

    void stylesTellTheSame()
    {
        QFETCH(const bool, xml);
        QFETCH(const int, nameCase);
        QFETCH(const int, shape);
        QFETCH(const bool, text);
        for (const int size : {1, 7}) {
            auto request = paged<List>(30, size);
            m_service->setStyle({});
            auto plain = m_client->call(request);
            m_service->setStyle(
                {practice::ReplyStyle::NameCase(nameCase), practice::ReplyStyle::ListShape(shape), text, false});
            auto styled = xml ? inXml(request) : m_client->call(request);
            m_service->setStyle({});
            QVERIFY2(styled.ok(), qPrintable(styled.failure + styled.code));
            plain.reply.requestId.clear();
            styled.reply.requestId.clear();
            QCOMPARE(styled.reply, plain.reply);
        }
    }

    void changedNamesKeepTheOrders()
    {
        PracticeService service(accountOf(500));
        QVERIFY(service.start());
        PracticeClient client(service);
        auto request = paged<List>(1, 5000);
        request.orderKeyType = service::OrderKeyType::ExpirationDate;
        request.orderByType = service::OrderByType::Ascending;
        const auto first = client.call(request).reply.data;
        service.withWorld([&](practice::World &world) {
            auto &names = world.names();
            names.edit(*names.find(first[3].domainName)).expirationMs = expiry(first[400]) + 1;
            names.edit(*names.find(first[300].domainName)).expirationMs = 1000;
            names.remove(*names.find(first[10].domainName));
            practice::NameState state;
            state.expirationMs = expiry(first[100]);
            names.add(u"taken-in.com"_s, state);
        });
        const auto second = client.call(request).reply.data;
        QCOMPARE(second.size(), 500);
        QVERIFY(std::is_sorted(second.begin(), second.end(),
                               [](const auto &a, const auto &b) { return expiry(a) < expiry(b); }));
        QCOMPARE(second[0].domainName, first[300].domainName);
        const auto has = [&](const QString &name) {
            return std::any_of(second.begin(), second.end(), [&](const Domain &d) { return d.domainName == name; });
        };
        QVERIFY(has(u"taken-in.com"_s));
        QVERIFY(!has(first[10].domainName));
    }

    void scrollsThroughEverything()
    {
        service::ScrollDomainList request;
        request.pageSize = 333;
        auto answer = m_client->call(request);
        QVERIFY(answer.ok());
        QCOMPARE(answer.reply.totalItemNum, 10'000);
        QVERIFY(answer.reply.data.isEmpty());
        QSet<QString> seen;
        int calls = 0;
        while (!answer.reply.scrollId.isEmpty() && calls++ < 100) {
            request.scrollId = answer.reply.scrollId;
            answer = m_client->call(request);
            QVERIFY2(answer.ok(), qPrintable(answer.code + answer.failure));
            for (const auto &d : answer.reply.data)
                seen.insert(d.domainName);
        }
        QCOMPARE(seen.size(), 10'000);
        request.scrollId = u"unknown-0"_s;
        QCOMPARE(m_client->call(request).code, u"ParameterIllegal"_s);
    }

    void searchesByForm()
    {
        auto request = paged<service::QueryAdvancedDomainList>(1, 200);
        request.form = service::DomainNameForm::Digits;
        request.endLength = 6;
        request.domainNameSort = true;
        const auto answer = m_client->call(request);
        QVERIFY(answer.ok());
        qsizetype expected = 0;
        for (const Domain &d : m_all) {
            const QString label = d.domainName.section(u'.', 0, 0);
            expected +=
                label.size() <= 6 && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); }) ? 1
                                                                                                                  : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(answer.reply.totalItemNum, expected);
        QVERIFY(std::is_sorted(answer.reply.data.begin(), answer.reply.data.end(),
                               [](const auto &a, const auto &b) { return a.domainName < b.domainName; }));
        request = paged<service::QueryAdvancedDomainList>(1, 200);
        request.keyWord = u"river"_s;
        request.keyWordPrefix = true;
        request.excluded = u"stone"_s;
        for (const auto &d : m_client->call(request).reply.data)
            QVERIFY(d.domainName.startsWith(u"river"_s) && !d.domainName.contains(u"stone"_s));
        QCOMPARE(m_client->call(paged<service::QueryAdvancedDomainList>(1, 200)).reply.totalItemNum, 5000);
    }

    void groupsHoldNames()
    {
        PracticeService service(accountOf(50));
        QVERIFY(service.start());
        PracticeClient client(service);
        const auto names = client.call(paged<List>(1, 50)).reply.data;
        service::SaveDomainGroup save;
        save.domainGroupName = u"练习组"_s;
        const auto group = client.call(save);
        QVERIFY(group.ok());
        QCOMPARE(client.call(save).code, u"DomainGroupNameDuplicated"_s);
        service::UpdateDomainToDomainGroup fill;
        fill.domainGroupId = group.reply.domainGroupId;
        fill.replace = false;
        fill.dataSource = service::DomainGroupSource::Names;
        fill.domainName = {names[0].domainName, names[1].domainName};
        QVERIFY(client.call(fill).ok());
        fill.replace = true;
        fill.domainName = {names[2].domainName};
        QVERIFY(client.call(fill).ok());
        auto filter = paged<List>(1, 50);
        filter.domainGroupId = QString::number(*group.reply.domainGroupId);
        const auto members = client.call(filter).reply.data;
        QCOMPARE(members.size(), 1);
        QCOMPARE(members[0].domainName, names[2].domainName);
        QCOMPARE(members[0].domainGroupName, u"练习组"_s);
        service::DeleteDomainGroup remove;
        remove.domainGroupId = group.reply.domainGroupId;
        QVERIFY(client.call(remove).ok());
        QCOMPARE(client.call(filter).reply.data.size(), 0);
        service::SaveBatchDomainRemark remark;
        remark.instanceIds = {names[4].instanceId, names[5].instanceId};
        remark.remark = u"备注 \"<&>\" \\"_s;
        QVERIFY(client.call(remark).ok());
        const auto after = client.call(paged<List>(1, 50)).reply.data;
        QCOMPARE(after[4].remark, remark.remark);
        QCOMPARE(inXml(client, paged<List>(1, 50)).reply.data[5].remark, remark.remark);
    }

private:
    static Answer<service::QueryDomainListReply> inXml(PracticeClient &client, const List &request)
    {
        Parameters parameters;
        encode(request, parameters);
        // signedForm asks for JSON: the form is signed once more with another format.
        const auto entries = Parameters::fromForm(client.form("POST", List::actionName, parameters));
        Parameters again;
        for (qsizetype i = 0; i < entries->size(); ++i) {
            const auto [name, value] = entries->at(i);
            if (name == QByteArrayView("Format"))
                again.add("Format", "XML");
            else if (name != QByteArrayView("Signature"))
                again.add(name, value);
        }
        const QByteArray canonical = canonicalForm(again);
        QByteArray signature;
        appendPercentEncoded(signature, signatureOf("POST", canonical, client.credentials().secret));
        const RawAnswer raw = client.http().send("POST", "/?" + canonical + "&Signature=" + signature);
        return raw.body.startsWith("<?xml") ? PracticeClient::read<service::QueryDomainListReply>(raw)
                                            : Answer<service::QueryDomainListReply>();
    }

    Answer<service::QueryDomainListReply> inXml(const List &request) { return inXml(*m_client, request); }

    QList<Domain> everything(List request)
    {
        QList<Domain> all;
        request.pageSize = 1000;
        for (int page = 1;; ++page) {
            request.pageNum = page;
            const auto answer = m_client->call(request);
            if (!answer.ok())
                return {};
            all += answer.reply.data;
            if (!answer.reply.nextPage.value_or(false))
                return all;
        }
    }

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
    QList<Domain> m_all;
    std::vector<FilterCase> m_cases;
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
