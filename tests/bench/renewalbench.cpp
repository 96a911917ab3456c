#include "tests/bench/renewalbench.h"

#include "api/operations/domains.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/sqliteorderstorage.h"
#include "tests/bench/clientside.h"
#include "tests/bench/usage.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int mostNames = 10'000;
constexpr int mostLongRuns = 2;   ///< of so many names; each takes a quarter of a minute
constexpr int accountPerName = 5; ///< names of the account for each that is renewed: not every one can be
const QString accountId = u"practice"_s;

/// Quicker looks than the program's, since the practice tasks are over at once.
OrderTiming quickLooks()
{
    OrderTiming timing;
    timing.firstLook = std::chrono::milliseconds(5);
    return timing;
}

/// What was used between two moments.
struct Spent
{
    double wall = 0;
    double processor = 0;
};

/// A run goes back and forth between two things, chunk by chunk: what leads to a task number, and what follows from it.
class PhaseClock
{
public:
    enum Phase { Submit, Follow };

    void enter(Phase phase)
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        const double processor = processorSeconds();
        spent[m_phase].wall += wall - m_since.wall;
        spent[m_phase].processor += processor - m_since.processor;
        m_since = {wall, processor};
        m_phase = phase;
    }
    void start()
    {
        m_wall.start();
        m_since = {0, processorSeconds()};
    }

    Spent spent[2];

private:
    QElapsedTimer m_wall;
    Spent m_since;
    Phase m_phase = Submit;
};

/// What one run used.
struct RunCost
{
    PhaseClock phases;
    int requests = 0;
    int chunks = 0;
    int succeeded = 0;
    double journalBytes = 0;
};

/// The first of the account's names that an ordinary renewal can take.
QList<OrderItem> itemsOf(ClientSide &side, int count)
{
    QList<OrderItem> items;
    service::QueryDomainList request;
    request.pageSize = 5'000;
    request.orderKeyType = service::OrderKeyType::RegistrationDate;
    request.orderByType = service::OrderByType::Ascending;
    for (int page = 1;; ++page) {
        request.pageNum = page;
        const service::QueryDomainListReply reply = side.ask(request);
        if (reply.data.isEmpty())
            qFatal("only %d of %d names can be renewed", int(items.size()), count);
        for (const service::Domain &domain : reply.data) {
            const int days = domain.expirationCurrDateDiff.value_or(0);
            if (domain.domainStatus != service::DomainStatus::Normal || domain.premium != std::optional(false)
                || days < 40 || days > 2'000 || !domain.expirationDate.utcMs)
                continue;
            OrderItem item;
            item.name = domain.domainName;
            item.instanceId = domain.instanceId;
            item.years = 1;
            item.plannedExpiryMs = *domain.expirationDate.utcMs;
            items.append(item);
            if (items.size() == count)
                return items;
        }
    }
}

RunCost renew(const Plan &plan, int count)
{
    test::PracticeProcess process;
    if (!process.start(plan.practice,
                       {u"--names"_s, QString::number(count * accountPerName), u"--seed"_s, u"7"_s, u"--stage-least"_s,
                        u"0"_s, u"--stage-most"_s, u"0"_s}))
        qFatal("%s does not start", qPrintable(plan.practice));
    ClientSide side(process);
    RunRequest request; // with the chunk size that a plan has unless told
    request.accountId = accountId;
    request.accountLabel = u"Practice"_s;
    request.title = u"Renewal"_s;
    request.items = itemsOf(side, count);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"orders.sqlite"_s);
    RunCost cost;
    const int requestsBefore = side.requests();
    {
        SqliteOrderStorage storage(file, folder.filePath(u"claims.sqlite"_s));
        if (const auto opened = storage.open(); !opened)
            qFatal("the journal cannot be opened: %s", qPrintable(opened.error().code));
        OrderJournal journal(storage);
        OrderEngine engine(
            journal, Catalogue::builtIn(),
            [&side](const QString &) {
                return std::optional(OrderAccount{
                    .reach = side.reach(), .claimScope = side.endpoint.url.authority(), .readOnly = false});
            },
            quickLooks());
        QEventLoop loop;
        QObject::connect(&engine, &OrderEngine::runChanged, &loop, [&](qint64 id) {
            const OrderRun &run = *engine.run(id);
            if (run.state == RunState::Paused)
                qFatal("the run has paused: reason %d", int(run.pause));
            const bool isAccepted = std::any_of(run.chunks.begin(), run.chunks.end(), [](const OrderChunk &chunk) {
                return chunk.state == ChunkState::Accepted;
            });
            cost.phases.enter(isAccepted ? PhaseClock::Follow : PhaseClock::Submit);
        });
        QObject::connect(&engine, &OrderEngine::runFinished, &loop, &QEventLoop::quit);
        QObject::connect(&engine, &OrderEngine::journalFailed, &loop,
                         [](const QString &reason) { qFatal("the journal refused: %s", qPrintable(reason)); });
        engine.begin();
        cost.phases.start();
        const auto id = engine.start(request);
        if (!id)
            qFatal("the run does not begin: %s", qPrintable(id.error().code));
        loop.exec();
        cost.phases.enter(PhaseClock::Follow);
        const OrderRun &run = *engine.run(*id);
        cost.chunks = int(run.chunks.size());
        cost.succeeded = run.count(ItemState::Succeeded);
    }
    cost.requests = side.requests() - requestsBefore;
    cost.journalBytes = double(QFileInfo(file).size());
    if (cost.succeeded < count * 9 / 10)
        qFatal("only %d of %d names were renewed", cost.succeeded, count);
    return cost;
}

} // namespace

std::vector<Figure> renewalFigures(const Plan &plan)
{
    const int smallest = *std::min_element(plan.sizes.begin(), plan.sizes.end());
    const int count = std::min(mostNames, smallest / accountPerName);
    std::vector<RunCost> runs;
    const int wanted = count < mostNames ? plan.runs : std::min(plan.runs, mostLongRuns);
    for (int run = 0; run < wanted; ++run) {
        tellStep(u"renewal of %1 names"_s.arg(namesText(count)));
        runs.push_back(renew(plan, count));
    }

    std::vector<Figure> figures;
    const auto add = [&](const QString &what, const QString &unit,
                         const std::function<double(const RunCost &)> &value) {
        std::vector<double> values;
        for (const RunCost &run : runs)
            values.push_back(value(run));
        figures.push_back(ofRuns(u"renewal of %1: %2"_s.arg(namesText(count), what), unit, std::move(values), false));
        return &figures.back();
    };
    const auto us = [count](double seconds) { return seconds * 1e6 / count; };
    const auto wall = [](const RunCost &run) {
        return run.phases.spent[PhaseClock::Submit].wall + run.phases.spent[PhaseClock::Follow].wall;
    };
    const auto processor = [](const RunCost &run) {
        return run.phases.spent[PhaseClock::Submit].processor + run.phases.spent[PhaseClock::Follow].processor;
    };
    const RunCost &last = runs.back();
    add(u"wall time"_s, u"s"_s, wall)->note =
        u"%1 chunks one after the other, first look at a task after %2 ms instead of %3; %4 names renewed"_s.arg(
            QString::number(last.chunks), QString::number(quickLooks().firstLook.count()),
            QString::number(OrderTiming().firstLook.count()), namesText(last.succeeded));
    add(u"wall time until a task is there"_s, u"s"_s, [](const RunCost &run) {
        return run.phases.spent[PhaseClock::Submit].wall;
    })->note = u"dates read, written down, sent; all chunks together"_s;
    add(u"wall time from the task to the end"_s, u"s"_s, [](const RunCost &run) {
        return run.phases.spent[PhaseClock::Follow].wall;
    })->note = u"task looked at, dates read back"_s;
    add(u"processor time per name"_s, u"µs"_s, [&](const RunCost &run) { return us(processor(run)); });
    add(u"per name until a task is there"_s, u"µs"_s,
        [&](const RunCost &run) { return us(run.phases.spent[PhaseClock::Submit].processor); });
    add(u"per name from the task to the end"_s, u"µs"_s,
        [&](const RunCost &run) { return us(run.phases.spent[PhaseClock::Follow].processor); });
    add(u"requests"_s, u""_s, [](const RunCost &run) { return double(run.requests); });
    add(u"journal, bytes per name"_s, u"B"_s, [count](const RunCost &run) { return run.journalBytes / count; });
    return figures;
}

} // namespace namestead::bench
