#include "tests/bench/syncbench.h"

#include "api/client/exchange.h"
#include "api/operations/domain_groups.h"
#include "api/operations/domains.h"
#include "models/domains/domaintablemodel.h"
#include "models/portfolio/listsync.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/portfoliodatabase.h"
#include "tests/bench/clientside.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/official.h"
#include "tests/bench/shownpage.h"
#include "tests/bench/usage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

#include <deque>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr double budgetUs = 14;
constexpr double stallBudgetMs = 16;
constexpr int manyRunsUpTo = 100'000; ///< names; a run of more takes too long to be repeated
constexpr int changedOneIn = 100;
constexpr size_t pieceOfPages = 200; ///< that fit into memory before they are read

PortfolioSettings portfolioSettings()
{
    PortfolioSettings settings; // the program's
    settings.syncEvery = std::chrono::minutes(0);
    settings.readsDetailsInBackground = false;
    return settings;
}

std::vector<ListPage> pagesOf(int names)
{
    std::vector<ListPage> pages{{1, portfolioSettings().pageSize}};
    while (pages.back().end() < names)
        pages.push_back(pageAcross(pages.back().end(), portfolioSettings().pageSize));
    return pages;
}

/// Seconds of what was done.
struct Cost
{
    double wall = 0;
    double processor = 0; ///< all threads
    double main = 0;
    double database = 0;
    [[nodiscard]] double network() const { return processor - main - database; }
};

class CostClock
{
public:
    CostClock() { m_wall.start(); }
    [[nodiscard]] Cost stop() const
    {
        return {.wall = double(m_wall.nsecsElapsed()) / 1e9,
                .processor = processorSeconds() - m_begin.processor,
                .main = threadSeconds() - m_begin.main,
                .database = threadSeconds("portfolio") - m_begin.database};
    }

private:
    const Cost m_begin{
        .processor = processorSeconds(), .main = threadSeconds(), .database = threadSeconds("portfolio")};
    QElapsedTimer m_wall;
};

/// What the program has open of one account, for as far as the list goes.
class Desk
{
public:
    Desk(ClientSide &side, const QString &file) : portfolio(file, side.reach(), portfolioSettings())
    {
        model.setPortfolio(&portfolio);
        QEventLoop loop;
        QObject::connect(&portfolio, &Portfolio::opened, &loop, &QEventLoop::quit);
        portfolio.open();
        loop.exec();
    }

    Cost sync()
    {
        QEventLoop loop;
        QObject::connect(&portfolio, &Portfolio::syncEnded, &loop, &QEventLoop::quit);
        const CostClock clock;
        portfolio.sync();
        loop.exec();
        const Cost cost = clock.stop();
        if (portfolio.lastSync().kind != SyncOutcome::Kind::Complete || model.totalCount() != portfolio.count())
            qFatal("the sync was not complete");
        return cost;
    }

    Portfolio portfolio;
    DomainTableModel model;
};

/// A portfolio's file in a folder of its own.
struct Place
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"portfolio.sqlite"_s);
};

/// The figures of one size of portfolio.
class SyncBench
{
public:
    SyncBench(const Plan &plan, int names)
        : m_plan(plan), m_names(names), m_runs(names > manyRunsUpTo ? 1 : plan.runs), m_pages(pagesOf(names))
    {
        const int seed = 7;
        if (!m_process.start(plan.practice, {u"--names"_s, QString::number(names), u"--seed"_s, QString::number(seed)}))
            qFatal("%s does not start", qPrintable(plan.practice));
        m_side = std::make_unique<ClientSide>(m_process);
        m_side->ask(pageRequest(m_pages.front())); // the service sorts at the first page
    }

    std::vector<Figure> measure()
    {
        for (int run = 0; run < m_runs; ++run)
            syncs(run);
        addSyncs();
        if (m_names <= manyRunsUpTo)
            stalls(u"stall of the event loop"_s, false);
        stalls(u"stall of the event loop, page shown"_s, true);
        for (int run = 0; run < m_runs; ++run)
            steps();
        addSteps();
        if (m_plan.comparison)
            addOfficial();
        return std::move(m_figures);
    }

private:
    [[nodiscard]] static service::QueryDomainList pageRequest(const ListPage &page)
    {
        service::QueryDomainList request; // as ListSync asks
        request.pageNum = page.number;
        request.pageSize = page.size;
        request.orderKeyType = service::OrderKeyType::RegistrationDate;
        request.orderByType = service::OrderByType::Ascending;
        return request;
    }
    [[nodiscard]] double us(double seconds) const { return seconds * 1e6 / m_names; }
    [[nodiscard]] QString title(const QString &what) const { return u"sync %1: %2"_s.arg(namesText(m_names), what); }
    Figure &add(const QString &what, const QString &unit, std::vector<double> values)
    {
        m_figures.push_back(ofRuns(title(what), unit, std::move(values), false));
        return m_figures.back();
    }
    static std::vector<double> each(const std::vector<Cost> &costs, const std::function<double(const Cost &)> &value)
    {
        std::vector<double> values;
        for (const Cost &cost : costs)
            values.push_back(value(cost));
        return values;
    }

    void syncs(int run);
    void addSyncs();
    void changeSome(const DomainTableModel &model, const QString &remark);
    void stalls(const QString &what, bool shown);
    void steps();
    std::deque<AttemptResult> fetch(size_t first, size_t last);
    QList<service::QueryDomainListReply> decode(const std::deque<AttemptResult> &answers);
    void addSteps();
    void addOfficial();

    const Plan &m_plan;
    const int m_names;
    const int m_runs;
    const std::vector<ListPage> m_pages; ///< of a sync that nothing disturbs
    test::PracticeProcess m_process;
    std::unique_ptr<ClientSide> m_side;
    std::vector<Figure> m_figures;

    // Of the syncs
    std::vector<Cost> m_first, m_second, m_changed;
    std::vector<double> m_peaks, m_fileBytes;
    int m_batches = 0; ///< in which the table took the names
    // Of the steps: seconds for one sync, or for the table of the first
    std::vector<double> m_fetch, m_decode, m_storeNew, m_storeSame, m_insert, m_rowBytes;
    std::vector<double> m_longestInsert; ///< milliseconds
};

// --- Whole syncs ------------------------------------------------------------------------------------------------------

void SyncBench::syncs(int run)
{
    tellStep(title(u"whole syncs"_s));
    const Place place;
    const double before = residentMegabytes();
    forgetPeak();
    auto desk = std::make_unique<Desk>(*m_side, place.file);
    m_batches = 0;
    const auto counting = QObject::connect(&desk->model, &DomainTableModel::countsChanged, [&] { ++m_batches; });
    const int asked = m_side->requests(u"QueryDomainList"_s);
    m_first.push_back(desk->sync());
    m_peaks.push_back(peakMegabytes() - before);
    const int pages = m_side->requests(u"QueryDomainList"_s) - asked;
    if (pages != int(m_pages.size()))
        qFatal("the sync has read %d pages, not %zu", pages, m_pages.size());
    QObject::disconnect(counting);
    if (desk->model.totalCount() != m_names)
        qFatal("the sync has found %d of %d names", desk->model.totalCount(), m_names);
    m_second.push_back(desk->sync());
    changeSome(desk->model, u"changed in run %1"_s.arg(run));
    m_changed.push_back(desk->sync());
    if (desk->portfolio.lastSync().changes < m_names / changedOneIn)
        qFatal("the sync has found %d changes", desk->portfolio.lastSync().changes);
    desk.reset(); // writes everything into the one file
    m_fileBytes.push_back(double(QFileInfo(place.file).size()) / m_names);
}

/// Gives one name in a hundred another remark.
void SyncBench::changeSome(const DomainTableModel &model, const QString &remark)
{
    constexpr int mostAtOnce = 50;
    service::SaveBatchDomainRemark request;
    request.remark = remark;
    for (int row = 0; row < m_names; row += changedOneIn) {
        request.instanceIds.append(model.instanceId(row));
        if (request.instanceIds.size() == mostAtOnce || row + changedOneIn >= m_names) {
            m_side->ask(request);
            request.instanceIds.clear();
        }
    }
    m_side->ask(pageRequest(m_pages.front())); // the service sorts anew
}

void SyncBench::addSyncs()
{
    const Pace pace;
    const int rows = std::accumulate(m_pages.begin(), m_pages.end(), 0,
                                     [](int sum, const ListPage &page) { return sum + page.size; });
    QString how =
        u"%1 pages of %2 at the most, which overlap: %3 entries a name; %4 at once, no pace beyond %5 in flight"_s.arg(
            QString::number(m_pages.size()), QString::number(portfolioSettings().pageSize),
            QString::number(double(rows) / m_names, 'f', 3), QString::number(ListSync::pagesAtOnce),
            QString::number(pace.inFlight));
    if (m_runs < m_plan.runs)
        how += u"; one run of each"_s;
    const auto wall = [](const Cost &cost) { return cost.wall; };
    const auto perName = [this](const Cost &cost) { return us(cost.processor); };
    add(u"first, wall time"_s, u"s"_s, each(m_first, wall)).note = how;
    add(u"first, processor time per name"_s, u"µs"_s, each(m_first, perName)).budget = budgetUs;
    add(u"first, of it main thread"_s, u"µs"_s, each(m_first, [this](const Cost &cost) { return us(cost.main); }));
    add(u"first, of it database thread"_s, u"µs"_s,
        each(m_first, [this](const Cost &cost) { return us(cost.database); }));
    add(u"first, of it network threads"_s, u"µs"_s,
        each(m_first, [this](const Cost &cost) { return us(cost.network()); }));
    add(u"first, peak memory over before"_s, u"MB"_s, m_peaks);
    add(u"second, nothing changed, wall time"_s, u"s"_s, each(m_second, wall));
    add(u"second, processor time per name"_s, u"µs"_s, each(m_second, perName));
    add(u"1 % changed, wall time"_s, u"s"_s, each(m_changed, wall));
    add(u"1 % changed, processor time per name"_s, u"µs"_s, each(m_changed, perName));
}

/// First syncs while a timer watches the event loop; apart from the others, since the timer costs something itself.
void SyncBench::stalls(const QString &what, bool shown)
{
    tellStep(title(what));
    std::vector<double> usual;
    std::vector<double> longest;
    std::vector<double> work;
    for (int run = 0; run < m_runs; ++run) {
        const Place place;
        Desk desk(*m_side, place.file);
        std::optional<ShownPage> page;
        if (shown)
            page.emplace(desk.portfolio, desk.model);
        QCoreApplication::processEvents();
        Heartbeat heart;
        desk.sync();
        const std::vector<double> stalls = heart.stalls();
        usual.push_back(percentile(stalls, 0.999));
        longest.push_back(*std::max_element(stalls.begin(), stalls.end()));
        work.push_back(percentile(heart.work(), 0.999));
    }
    add(what + u", 99.9 %"_s, u"ms"_s, usual).budget = stallBudgetMs;
    add(what + u", longest"_s, u"ms"_s, longest);
    add(what + u", 99.9 %, processor time"_s, u"ms"_s, work).note = u"without what the machine took"_s;
}

// --- Its steps, each alone --------------------------------------------------------------------------------------------

/// Pages as they come from the wire, with the client's signing and transport, without its queue and its reading.
std::deque<AttemptResult> SyncBench::fetch(size_t first, size_t last)
{
    std::deque<AttemptResult> answers;
    QObject context;
    QEventLoop loop;
    size_t next = first;
    size_t missing = last - first;
    const std::function<void()> askNext = [&] {
        if (next == last)
            return;
        Parameters parameters;
        encode(pageRequest(m_pages[next++]), parameters);
        const QByteArray form = signedForm("POST", service::QueryDomainList::actionName, parameters,
                                           m_side->credentials, newStamp(QDateTime::currentMSecsSinceEpoch()));
        new Attempt(
            m_side->network, attemptRequest(m_side->endpoint, {}, form),
            [&](const AttemptResult &result) {
                if (result.httpStatus != 200)
                    qFatal("a page was answered with %d %s", result.httpStatus, qPrintable(result.failure));
                answers.push_back(result);
                if (--missing == 0)
                    loop.quit();
                else
                    QMetaObject::invokeMethod(&context, askNext, Qt::QueuedConnection);
            },
            &context);
    };
    const double began = processorSeconds();
    for (int i = 0; i < ListSync::pagesAtOnce; ++i)
        askNext();
    loop.exec();
    m_fetch.back() += processorSeconds() - began;
    return answers;
}

QList<service::QueryDomainListReply> SyncBench::decode(const std::deque<AttemptResult> &answers)
{
    const Operation &operation = *Catalogue::builtIn().operation(u"QueryDomainList");
    QList<service::QueryDomainListReply> replies;
    const double began = threadSeconds();
    for (const AttemptResult &answer : answers) {
        service::QueryDomainListReply reply;
        const Verdict verdict = judge(operation, answer, [&reply](Node root) -> std::optional<ReplyFault> {
            ReplyReader reader;
            readReply(root, reply, reader);
            if (reader.failed())
                return ReplyFault{reader.failedField(), reader.failure()};
            return std::nullopt;
        });
        if (verdict.error)
            qFatal("a page cannot be read: %s", qPrintable(verdict.error->code));
        replies.append(std::move(reply));
    }
    m_decode.back() += threadSeconds() - began;
    return replies;
}

/// Reads the list as a first and a second sync do, in pieces that fit into memory: all pages of one are fetched, then all are
/// decoded, then all are stored and shown.
void SyncBench::steps()
{
    tellStep(title(u"its steps"_s));
    const Place place;
    // Never opened: the table takes names from nowhere but a portfolio's signals.
    Portfolio source(place.folder.filePath(u"source.sqlite"_s), m_side->reach(), portfolioSettings());
    auto model = std::make_unique<DomainTableModel>();
    model->setPortfolio(&source);
    emit source.opened();
    const auto show = [this](const auto &emitIt) {
        const double began = threadSeconds();
        emitIt();
        const double seconds = threadSeconds() - began;
        m_insert.back() += seconds;
        m_longestInsert.back() = std::max(m_longestInsert.back(), seconds * 1e3);
    };
    PortfolioDatabase database(place.file);
    database.open(QDateTime::currentMSecsSinceEpoch());
    for (auto *values : {&m_fetch, &m_decode, &m_storeNew, &m_storeSame, &m_insert, &m_longestInsert})
        values->push_back(0);
    for (const bool isNew : {true, false}) {
        int arrived = 0;
        for (size_t first = 0; first < m_pages.size(); first += pieceOfPages) {
            const auto replies = decode(fetch(first, std::min(first + pieceOfPages, m_pages.size())));
            for (const service::QueryDomainListReply &reply : replies) {
                const double began = threadSeconds();
                const PageMerge merge = database.mergePage(reply.data, isNew ? 1 : 2, 1, false);
                (isNew ? m_storeNew : m_storeSame).back() += threadSeconds() - began;
                arrived += merge.arrived;
                if (merge.arrivals.size() > 0)
                    show([&] { emit source.arrived(merge.arrivals); });
            }
            show([&] { emit source.syncEnded(); }); // what came is put into its place
        }
        if (arrived != (isNew ? m_names : 0))
            qFatal("%d names were stored, %d were there", arrived, m_names);
    }
    if (const QString failure = database.takeFailure(); !failure.isEmpty())
        qFatal("the database refused: %s", qPrintable(failure));
    if (model->totalCount() != m_names)
        qFatal("the table has %d of %d names", model->totalCount(), m_names);
    m_fetch.back() /= 2;
    m_decode.back() /= 2;
    const double withTable = heapMegabytes();
    model.reset();
    m_rowBytes.push_back((withTable - heapMegabytes()) * 1024 * 1024 / m_names);
}

void SyncBench::addSteps()
{
    const auto perName = [this](std::vector<double> seconds) {
        for (double &value : seconds)
            value = us(value);
        return seconds;
    };
    add(u"fetch alone, per name"_s, u"µs"_s, perName(m_fetch)).note = u"signing, transport, all threads"_s;
    add(u"decode alone, per name"_s, u"µs"_s, perName(m_decode));
    add(u"store alone, new names, per name"_s, u"µs"_s, perName(m_storeNew));
    add(u"store alone, nothing changed, per name"_s, u"µs"_s, perName(m_storeSame));
    add(u"model alone, per name"_s, u"µs"_s, perName(m_insert)).note =
        u"put into place %1 names at a time; the sync told of new ones %2 times"_s
            .arg(int(pieceOfPages) * portfolioSettings().pageSize)
            .arg(m_batches);
    add(u"model alone, its longest batch"_s, u"ms"_s, m_longestInsert).note =
        u"of processor time, other programs left out"_s;
    const auto median = [](const std::vector<double> &values) { return percentile(values, 0.5); };
    const double steps = median(m_fetch) + median(m_decode) + median(m_storeNew) + median(m_insert);
    const double whole = median(each(m_first, [](const Cost &cost) { return cost.processor; }));
    add(u"first, less its steps alone, per name"_s, u"µs"_s, {us(whole - steps)}).note =
        u"queue, calls, signals, between the threads"_s;
    add(u"database, bytes per name"_s, u"B"_s, m_fileBytes);
    add(u"table, bytes per name"_s, u"B"_s, m_rowBytes);
}

// --- The official client beside it ------------------------------------------------------------------------------------

void SyncBench::addOfficial()
{
    tellStep(title(u"the official client"_s));
    std::vector<Cost> listings;
    for (int run = 0; run < m_runs; ++run) {
        const QJsonObject told =
            runOfficial(u"popcoresync.mjs"_s,
                        {{u"NAMESTEAD_URL"_s, m_side->endpoint.url.toString()},
                         {u"NAMESTEAD_KEY_ID"_s, m_side->credentials.keyId},
                         {u"NAMESTEAD_KEY_SECRET"_s, QString::fromUtf8(m_side->credentials.secret)},
                         {u"NAMESTEAD_PAGE_SIZE"_s, QString::number(portfolioSettings().pageSize)},
                         {u"NAMESTEAD_AT_ONCE"_s, QString::number(ListSync::pagesAtOnce)}});
        if (told.isEmpty())
            return;
        if (told.value("names"_L1).toInt() != m_names)
            qFatal("the official client has found %d names", told.value("names"_L1).toInt());
        Cost cost;
        cost.wall = told.value("seconds"_L1).toDouble();
        cost.processor = told.value("processor"_L1).toDouble();
        listings.push_back(cost);
    }
    const auto wall = [](const Cost &cost) { return cost.wall; };
    const auto processor = [](const Cost &cost) { return cost.processor; };
    add(u"pop-core, the list once, wall time"_s, u"s"_s, each(listings, wall)).note = u"kept in memory only"_s;
    add(u"pop-core, processor time per name"_s, u"µs"_s,
        each(listings, [this](const Cost &cost) { return us(cost.processor); }));
    const auto ratio = [&](const QString &what, const std::vector<Cost> &ours,
                           const std::function<double(const Cost &)> &value) {
        const double theirs = percentile(each(listings, value), 0.5);
        add(what + u" / pop-core"_s, u"×"_s, each(ours, [&](const Cost &cost) { return value(cost) / theirs; }));
    };
    ratio(u"first, processor time"_s, m_first, processor);
    ratio(u"second, processor time"_s, m_second, processor);
    ratio(u"first, wall time"_s, m_first, wall);
    ratio(u"second, wall time"_s, m_second, wall);
}

} // namespace

std::vector<Figure> syncFigures(const Plan &plan)
{
    std::vector<Figure> figures;
    for (const int names : plan.sizes) {
        for (Figure &figure : SyncBench(plan, names).measure())
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace namestead::bench
