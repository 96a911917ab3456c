#include "models/portfolio/listsync.h"
#include "tests/client/lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>
#include <random>
#include <set>

using namespace namestead;
using namespace namestead::test;
using namespace Qt::StringLiterals;
using Kind = SyncOutcome::Kind;

namespace {

/// A service that has nothing but a list, which can be changed between two requests. Names are numbers.
class ListService
{
public:
    explicit ListService(int names)
    {
        list.resize(size_t(names));
        std::iota(list.begin(), list.end(), 0);
        m_next = names;
        m_lab.server.onArrival = [this](const Arrival &arrival) {
            return arrival.action == "QueryDomainList" ? page(arrival) : details(arrival);
        };
    }
    [[nodiscard]] ReachClient reach()
    {
        return [this](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
            QMetaObject::invokeMethod(
                context, [this, ready] { ready(&m_lab.client); }, Qt::QueuedConnection);
        };
    }
    void leave(size_t place, int count = 1)
    {
        const auto first = list.begin() + std::ptrdiff_t(place);
        left.insert(first, first + count);
        list.erase(first, first + count);
    }
    void come(size_t place, int count = 1)
    {
        std::vector<int> names(size_t(count), 0);
        std::iota(names.begin(), names.end(), m_next);
        m_next += count;
        list.insert(list.begin() + std::ptrdiff_t(place), names.begin(), names.end());
    }
    static QString idOf(int name) { return u"S%1"_s.arg(name); }

    std::vector<int> list; ///< by registration date
    std::set<int> left;
    int requests = 0;
    std::function<void()> beforePage;
    // Its ways
    std::set<int> sizes; ///< that it takes; empty: all
    bool refusesOthers = false;
    bool tellsSize = true;
    bool tellsTotal = true;
    bool knowsPages = true;
    int losesEntryOf = 0; ///< the request that is answered without one of its entries

private:
    Deed page(const Arrival &arrival)
    {
        ++requests;
        if (beforePage)
            beforePage();
        const auto number = [&arrival](const char *name) { return arrival.parameters.value(name)->toInt(); };
        int size = number("PageSize");
        if (!sizes.empty() && !sizes.contains(size)) {
            if (refusesOthers)
                return Deed::error("ParameterIllegal");
            const auto above = sizes.upper_bound(size);
            size = above == sizes.begin() ? *above : *std::prev(above);
        }
        const size_t from = std::min(list.size(), knowsPages ? size_t(number("PageNum") - 1) * size_t(size) : 0);
        const size_t to = std::min(list.size(), from + size_t(size));
        QJsonArray data;
        for (size_t i = from; i < (requests == losesEntryOf ? to - 1 : to); ++i)
            data.append(QJsonObject{{u"InstanceId"_s, idOf(list[i])}, {u"DomainName"_s, u"a%1.com"_s.arg(list[i])}});
        QJsonObject reply{{u"RequestId"_s, u"R"_s}, {u"Data"_s, QJsonObject{{u"Domain"_s, data}}}};
        if (tellsTotal)
            reply.insert(u"TotalItemNum"_s, int(list.size()));
        if (tellsSize) {
            reply.insert(u"PageSize"_s, size);
            reply.insert(u"CurrentPageNum"_s, number("PageNum"));
        }
        return Deed::json(QJsonDocument(reply).toJson(QJsonDocument::Compact));
    }
    Deed details(const Arrival &arrival)
    {
        const int name = arrival.parameters.value("InstanceId")->sliced(1).toInt();
        if (std::find(list.begin(), list.end(), name) == list.end())
            return Deed::error("DomainNotExist");
        const QJsonObject reply{
            {u"RequestId"_s, u"R"_s}, {u"InstanceId"_s, idOf(name)}, {u"DomainName"_s, u"a%1.com"_s.arg(name)}};
        return Deed::json(QJsonDocument(reply).toJson(QJsonDocument::Compact));
    }

    Lab m_lab;
    int m_next = 0;
};

/// A portfolio that knows ids only, and its sync.
class Reader : public QObject
{
public:
    explicit Reader(ListService &service)
        : m_sync(
            service.reach(), store(), [] { return 1; }, nullptr)
    {
        connect(&m_sync, &ListSync::ended, this,
                [this](Kind how, const std::optional<ApiError> &, const QList<DetailsWish> &names) {
                    kind = how;

                    gone.clear();
                    for (const DetailsWish &name : names)
                        gone.insert(name.instanceId);
                    m_loop.quit();
                });
    }
    Kind read(int pageSize)
    {
        kind = Kind::Never;
        QTimer::singleShot(20'000, &m_loop, &QEventLoop::quit);
        m_sync.start(pageSize);
        m_loop.exec();
        for (const QString &id : gone)
            known.remove(id);
        return kind;
    }
    [[nodiscard]] bool knowsAllOf(const std::set<int> &names) const
    {
        return std::all_of(names.begin(), names.end(),
                           [this](int name) { return known.contains(ListService::idOf(name)); });
    }

    QHash<QString, quint32> known; ///< and the pass that saw it last
    Kind kind = Kind::Never;
    QSet<QString> gone;

private:
    ListStore store()
    {
        ListStore store;
        store.merge = [this](const QList<service::Domain> &entries, quint32 mark, qint64, QObject *context,
                             const std::function<void(const PageMerge &)> &merged) {
            PageMerge merge;
            for (const service::Domain &entry : entries) {
                const auto known = this->known.constFind(entry.instanceId);
                const bool isNew = known == this->known.constEnd();
                (!isNew && *known == mark ? merge.repeats : merge.fresh) += 1;
                merge.arrived += isNew ? 1 : 0;
                this->known.insert(entry.instanceId, mark);
            }
            QMetaObject::invokeMethod(
                context, [merge, merged] { merged(merge); }, Qt::QueuedConnection);
        };
        store.unseen = [this](quint32 mark, QObject *context,
                              const std::function<void(const QList<DetailsWish> &)> &found) {
            QList<DetailsWish> names;
            for (auto it = known.cbegin(); it != known.cend(); ++it) {
                if (*it != mark)
                    names.append({it.key(), {}});
            }
            QMetaObject::invokeMethod(
                context, [names, found] { found(names); }, Qt::QueuedConnection);
        };
        return store;
    }

    QEventLoop m_loop;
    ListSync m_sync;
};

int plannedPages(int names, int largest)
{
    int pages = 1;
    for (ListPage page{1, largest}; page.end() < names; page = pageAcross(page.end(), largest))
        ++pages;
    return pages;
}

} // namespace

/// What one pass over a list proves, while the list changes between two requests.
class ListTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"namestead.client=false"_s); }
    void pagesOverlap_data();
    void pagesOverlap();
    void pagesLieAroundAnEdge();
    void asksOnce();
    void oneLeavesAndOneComes();
    void manyMove_data();
    void manyMove();
    void losesNothing_data();
    void losesNothing();
    void takesWhatSizesThereAre_data();
    void takesWhatSizesThereAre();
    void readsAgainAfterAShortPage_data();
    void readsAgainAfterAShortPage();
    void noticesThatTheOrderDoesNotHold();
    void endsWithoutAnEnd();
};

void ListTest::pagesOverlap_data()
{
    QTest::addColumn<int>("largest");
    QTest::addColumn<double>("rows");
    QTest::newRow("300") << 300 << 1.05;
    QTest::newRow("200") << 200 << 1.06;
    QTest::newRow("100") << 100 << 1.09;
    QTest::newRow("50") << 50 << 1.14;
    QTest::newRow("20") << 20 << 1.27;
}

void ListTest::pagesOverlap()
{
    QFETCH(int, largest);
    QFETCH(double, rows);
    constexpr int names = 1'000'000;
    qint64 asked = largest;
    ListPage page{1, largest};
    while (page.end() < names) {
        const ListPage next = pageAcross(page.end(), largest);
        QVERIFY(next.size > 0 && next.size <= largest);
        QVERIFY(next.begin() < page.end() && page.end() < next.end());
        page = next;
        asked += page.size;
    }
    QVERIFY(double(asked) / names < rows);
}

void ListTest::pagesLieAroundAnEdge()
{
    for (const int largest : {300, 100, leastForOverlap}) {
        for (int edge = largest; edge < 100 * largest; ++edge) {
            const ListPage page = pageAround(edge, largest);
            QVERIFY(page.size <= largest);
            QVERIFY(edge - page.begin() >= largest / 10 && page.end() - edge >= largest / 10);
        }
    }
    QCOMPARE(pageAcross(2520, 10).end(), 2520); // why small pages cannot overlap
}

void ListTest::asksOnce()
{
    ListService service(5'000);
    Reader reader(service);
    QCOMPARE(reader.read(300), Kind::Complete);
    QCOMPARE(reader.known.size(), 5'000);
    QCOMPARE(service.requests, plannedPages(5'000, 300));
    QVERIFY(service.requests <= 18); // 5,000 / 300 = 16.7
    QCOMPARE(reader.read(300), Kind::Complete);
    QCOMPARE(service.requests, 2 * plannedPages(5'000, 300));
}

/// The total says nothing, no id comes twice: the pages alone show it.
void ListTest::oneLeavesAndOneComes()
{
    ListService service(1'000);
    Reader reader(service);
    service.beforePage = [&] {
        if (service.requests == 2) {
            service.leave(50);
            service.come(700);
        }
    };
    const int stays = service.list[100]; // moves up, out of the second page
    QCOMPARE(reader.read(100), Kind::Complete);
    QVERIFY(reader.knowsAllOf({stays}));
    QCOMPARE(reader.known.size(), 1'001); // the one that left was there when it was read
    QCOMPARE(service.requests, plannedPages(1'000, 100) + 1);
    // The same again where all are known; the one that left first is asked for by its id.
    service.requests = 0;
    QCOMPARE(reader.read(100), Kind::Complete);
    QCOMPARE(reader.gone, QSet<QString>{ListService::idOf(50)});
    QCOMPARE(service.requests, plannedPages(1'000, 100) + 1);
    QCOMPARE(reader.known.size(), 1'001);
}

void ListTest::manyMove_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("came");
    QTest::addColumn<int>("repairs");
    QTest::newRow("forty leave") << 40 << 0 << 1;
    QTest::newRow("three pages leave") << 300 << 0 << 10;
    QTest::newRow("three pages come") << 0 << 300 << 10;
    QTest::newRow("three pages leave, two others come") << 300 << 200 << 12;
}

void ListTest::manyMove()
{
    QFETCH(int, left);
    QFETCH(int, came);
    QFETCH(int, repairs);
    ListService service(3'000);
    Reader reader(service);
    service.beforePage = [&] {
        if (service.requests != 15)
            return;
        service.leave(200, left);
        service.come(100, came);
    };
    std::set<int> stayed(service.list.begin(), service.list.end());
    QCOMPARE(reader.read(100), Kind::Complete);
    for (const int name : service.left)
        stayed.erase(name);
    QVERIFY(reader.knowsAllOf(stayed));
    // Names that came where had been read before are missing to the service's count, so that all is read again.
    const int passes = came > left ? 2 : 1;
    if (came > left)
        QVERIFY(reader.knowsAllOf({service.list.begin(), service.list.end()}));
    QVERIFY(service.requests <= passes * plannedPages(3'000 + came, 100) + repairs);
}

void ListTest::losesNothing_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("tellsTotal");
    for (int seed = 1; seed <= 12; ++seed) {
        QTest::addRow("%d", seed) << seed << true;
        QTest::addRow("%d, total not told", seed) << seed << false;
    }
}

void ListTest::losesNothing()
{
    QFETCH(int, seed);
    QFETCH(bool, tellsTotal);
    std::mt19937 random{std::mt19937::result_type(seed)};
    ListService service(1'500);
    service.tellsTotal = tellsTotal;
    Reader reader(service);
    const auto below = [&](size_t most) { return size_t(random() % most); };
    int changes = 0;
    service.beforePage = [&] {
        if (below(3) != 0)
            return;
        ++changes;
        const int many = below(4) == 0 ? 60 : 1;
        const auto way = below(3);
        if (way != 0)
            service.leave(below(service.list.size() - size_t(many)), int(below(size_t(many))) + 1);
        if (way != 1)
            service.come(below(service.list.size()), int(below(size_t(many))) + 1);
    };
    for (int run = 0; run < 4; ++run) {
        std::set<int> stayed(service.list.begin(), service.list.end());
        const Kind kind = reader.read(100);
        // Without a total an empty page behind the list's end, which has moved, cannot be told from a broken answer.
        QVERIFY(kind == Kind::Complete || kind == Kind::Disturbed || (kind == Kind::Failed && !tellsTotal));
        for (const int name : service.left)
            stayed.erase(name);
        if (kind == Kind::Complete)
            QVERIFY(reader.knowsAllOf(stayed));
        for (const QString &id : reader.gone)
            QVERIFY(service.left.contains(id.sliced(1).toInt()));
    }
    QVERIFY(changes > 10);
    service.beforePage = {};
    QCOMPARE(reader.read(100), Kind::Complete);
    QVERIFY(reader.knowsAllOf({service.list.begin(), service.list.end()}));
    QCOMPARE(reader.known.size(), qsizetype(service.list.size()));
}

void ListTest::takesWhatSizesThereAre_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<bool>("tellsSize");
    QTest::addColumn<int>("pageSize");
    QTest::newRow("gives another size") << false << true << 100;
    QTest::newRow("gives another size and does not say so") << false << false << 100;
    QTest::newRow("refuses others") << true << true << 100;
    QTest::newRow("refuses the first one too") << true << true << 300;
    QTest::newRow("gives less at once") << false << false << 300;
    QTest::newRow("small pages") << false << true << 10;
}

void ListTest::takesWhatSizesThereAre()
{
    QFETCH(bool, refuses);
    QFETCH(bool, tellsSize);
    QFETCH(int, pageSize);
    ListService service(1'000);
    service.sizes = {10, 20, 50, 100, 200};
    service.refusesOthers = refuses;
    service.tellsSize = tellsSize;
    Reader reader(service);
    // While the first pass reads pages that lie side by side.
    service.beforePage = [&] {
        if (service.requests == 7) {
            service.leave(5);
            service.come(990);
        }
    };
    QCOMPARE(reader.read(pageSize), Kind::Complete);
    QVERIFY(reader.knowsAllOf({service.list.begin(), service.list.end()}));
    QCOMPARE(reader.gone, QSet<QString>{ListService::idOf(5)}); // seen by the first pass, not by those that confirm
    const int before = service.requests;
    QCOMPARE(reader.read(pageSize), Kind::Complete);
    QVERIFY(reader.gone.isEmpty());
    QCOMPARE(reader.known.size(), 1'000);
    const int size = pageSize > 200 ? 200 : pageSize;
    const int tries = size > 10 ? 2 : 0; // the first page, and others of odd sizes that were on their way
    QVERIFY(service.requests - before <= 1'000 / size + tries + ListSync::pagesAtOnce);
}

void ListTest::readsAgainAfterAShortPage_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::newRow("overlapping pages") << 100;
    QTest::newRow("pages side by side") << 10;
}

void ListTest::readsAgainAfterAShortPage()
{
    QFETCH(int, pageSize);
    ListService service(1'000);
    Reader reader(service);
    service.losesEntryOf = 4;
    service.beforePage = [&] {
        if (service.requests == 6)
            service.leave(1); // as if that were the one that is missing
    };
    QCOMPARE(reader.read(pageSize), Kind::Complete);
    QVERIFY(reader.knowsAllOf({service.list.begin(), service.list.end()}));
}

/// Page after page in another order, as of a service that sorts by a date only: never complete, and nothing is called gone.
void ListTest::noticesThatTheOrderDoesNotHold()
{
    ListService service(1'000);
    Reader reader(service);
    QCOMPARE(reader.read(100), Kind::Complete);
    std::mt19937 random(3);
    service.beforePage = [&] { std::shuffle(service.list.begin(), service.list.end(), random); };
    QCOMPARE(reader.read(100), Kind::Disturbed);
    QVERIFY(reader.gone.isEmpty());
    QCOMPARE(reader.known.size(), 1'000);
    // Known ones only trade places within a page's reach: neighbours have names in common all the time.
    service.beforePage = [&] {
        for (size_t i = 0; i + 40 < service.list.size(); i += 20)
            std::shuffle(service.list.begin() + std::ptrdiff_t(i), service.list.begin() + std::ptrdiff_t(i) + 40,
                         random);
    };
    QVERIFY(reader.read(100) != Kind::Complete || reader.gone.isEmpty());
    QCOMPARE(reader.known.size(), 1'000);
}

/// The same page again and again, and no total.
void ListTest::endsWithoutAnEnd()
{
    ListService service(1'000);
    service.knowsPages = false;
    Reader reader(service);
    QCOMPARE(reader.read(100), Kind::Disturbed);
    service.tellsTotal = false;
    QCOMPARE(reader.read(100), Kind::Disturbed);
    QVERIFY(reader.gone.isEmpty());
}

QTEST_GUILESS_MAIN(ListTest)
#include "listtest.moc"
