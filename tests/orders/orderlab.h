#pragma once

#include "api/operations/orders.h"
#include "api/practice/practiceservice.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/sqliteorderstorage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

namespace namestead::test {

/// Runs an event loop until it holds; QTest::qWaitFor() sleeps ten milliseconds at a time, and each request with it.
inline bool waitUntil(const std::function<bool()> &holds, int ms)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds() || clock.elapsed() > ms)
            loop.quit();
    });
    look.start(1);
    loop.exec();
    return holds();
}

/// Short pauses, so that doubts are settled within a test.
inline OrderTiming quickTiming()
{
    using std::chrono::milliseconds;
    OrderTiming timing;
    timing.canary = 3;
    timing.firstLook = milliseconds(10);
    timing.longestLook = milliseconds(40);
    timing.quickLooks = milliseconds(400);
    timing.loopbackStampLife = milliseconds(150);
    return timing;
}

inline ClientSettings quickClient()
{
    using std::chrono::milliseconds;
    ClientSettings settings;
    settings.timeLimit = milliseconds(400);
    settings.firstPause = milliseconds(2);
    settings.pace.throttlePause = milliseconds(2);
    settings.pace.longestThrottlePause = milliseconds(10);
    return settings;
}

/// A practice account whose own guards against paying twice are switched off.
class OrderWorld
{
public:
    struct Name
    {
        QString name;
        QString instanceId;
        qint64 expiresMs = 0;
    };

    explicit OrderWorld(int names = 120, int batchLimit = 500)
    {
        PracticeService::Settings settings;
        settings.world.names = names;
        settings.world.batchLimit = batchLimit;
        settings.world.stageLeastMs = 0;
        settings.world.stageMostMs = 5;
        service = std::make_unique<PracticeService>(settings);
        if (!service->start())
            qFatal("no port for the practice service");
        setGuards(false, false);
        client = makeClient();
        makeOrdinary();
    }

    std::unique_ptr<DomainsClient> makeClient()
    {
        Endpoint endpoint = Endpoint::custom(QUrl(service->url()));
        endpoint.longestQuery = longestQuery;
        return std::make_unique<DomainsClient>(
            network, endpoint,
            [this] { return Credentials{.keyId = service->keyId(), .secret = service->secret(), .securityToken = {}}; },
            Catalogue::builtIn(), quickClient());
    }

    void setGuards(bool date, bool busy)
    {
        practice::Guards guards = service->guards();
        guards.date = date;
        guards.busy = busy;
        service->setGuards(guards);
    }

    /// The way to the account, as the engine asks for it.
    OrderAccount account()
    {
        OrderAccount account;
        account.reach = [this](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
            QMetaObject::invokeMethod(
                context,
                [this, ready] {
                    if (obstacle)
                        ready(*obstacle);
                    else
                        ready(client.get());
                },
                Qt::QueuedConnection);
        };
        account.claimScope = scope;
        account.readOnly = readOnly;
        return account;
    }

    /// A plan for some of the names, with terms of one to three years.
    [[nodiscard]] RunRequest plan(int count, int chunkSize = 10, int skip = 0) const
    {
        RunRequest request;
        request.accountId = QStringLiteral("practice");
        request.accountLabel = QStringLiteral("Practice");
        request.title = QStringLiteral("Renewal");
        request.chunkSize = chunkSize;
        for (const Name &name : names.mid(skip, count)) {
            OrderItem item;
            item.name = name.name;
            item.instanceId = name.instanceId;
            item.years = 1 + int(request.items.size() % 3);
            item.plannedExpiryMs = name.expiresMs;
            request.items.append(item);
        }
        return request;
    }

    [[nodiscard]] std::map<QString, int> charges() const
    {
        std::map<QString, int> byName;
        service->withWorld([&](practice::World &world) {
            for (const practice::Charge &charge : world.ledger().charges())
                ++byName[charge.domainName];
        });
        return byName;
    }
    [[nodiscard]] int mostCharges() const
    {
        int most = 0;
        for (const auto &[name, count] : charges())
            most = std::max(most, count);
        return most;
    }

    void fault(practice::FaultKind kind, const QString &match, int times = 1, int skip = 0)
    {
        practice::FaultRule rule;
        rule.kind = kind;
        rule.match = match;
        rule.times = times;
        rule.skip = skip;
        service->addFault(rule);
    }

    /// Another program orders a renewal of these names.
    bool renewElsewhere(const QList<int> &rows)
    {
        service::SaveBatchTaskForCreatingOrderRenew request;
        for (const int row : rows) {
            service::SaveBatchTaskForCreatingOrderRenew::OrderRenewParam param;
            param.domainName = names[row].name;
            param.currentExpirationDate = expiryOf(row);
            param.subscriptionDuration = 1;
            request.orderRenewParam.append(param);
        }
        std::optional<bool> accepted;
        QObject context;
        const auto other = makeClient();
        other->send(request, *OrderPermit::forPracticeAccount(other->endpoint()))
            ->then(&context, [&](const Result<service::SaveBatchTaskForCreatingOrderRenewReply> &reply) {
                accepted = bool(reply);
            });
        return waitUntil([&] { return accepted.has_value(); }, 5'000) && *accepted;
    }
    [[nodiscard]] qint64 expiryOf(int row) const
    {
        return service->withWorld([&](practice::World &world) {
            return world.names().at(*world.names().find(names[row].name)).expirationMs;
        });
    }
    /// The date moves without a task.
    void move(int row, qint64 byMs)
    {
        service->withWorld([&](practice::World &world) {
            world.names().edit(*world.names().find(names[row].name)).expirationMs += byMs;
        });
    }

    QNetworkAccessManager network;
    std::unique_ptr<PracticeService> service;
    std::unique_ptr<DomainsClient> client;
    QList<Name> names;
    QString scope = QStringLiteral("127.0.0.1");
    std::optional<ApiError> obstacle;
    bool readOnly = false;
    qsizetype longestQuery = 60 * 1024;

private:
    /// What the seed made special would get in the way: every name is ordinary and expires within the next years.
    void makeOrdinary()
    {
        constexpr qint64 hourMs = 3'600'000;
        service->withWorld([this](practice::World &world) {
            for (quint32 id = 0; id < world.names().end(); ++id) {
                const auto name = practice::NameId(id);
                auto &state = world.names().edit(name);
                state.expirationMs = (world.nowMs() / 1000) * 1000 + 365 * 24 * hourMs + id * hourMs;
                state.premium = state.transferringOut = state.registrantChanging = state.emailHold = false;
                names.append({world.names().nameOf(name), world.names().instanceIdOf(name), state.expirationMs});
            }
        });
    }
};

/// A journal whose disk can be made to refuse.
class RefusingStorage final : public OrderStorage
{
public:
    explicit RefusingStorage(SqliteOrderStorage &storage) : m_storage(storage) {}
    bool refuses = false;

    Result<QList<OrderRun>> loadRuns() override { return m_storage.loadRuns(); }
    Result<Done> addRun(OrderRun &run) override { return refuses ? refusal() : m_storage.addRun(run); }
    Result<Done> storeRun(const OrderRun &run) override { return refuses ? refusal() : m_storage.storeRun(run); }
    Result<Done> storeChunk(const OrderRun &run, int chunk) override
    {
        return refuses ? refusal() : m_storage.storeChunk(run, chunk);
    }
    Result<Done> storeItems(const OrderRun &run, const QList<int> &items) override
    {
        return refuses ? refusal() : m_storage.storeItems(run, items);
    }
    Result<Done> storeLayout(OrderRun &run) override { return refuses ? refusal() : m_storage.storeLayout(run); }
    Result<Done> appendEvent(qint64 runId, qint64 utcMs, const QString &event, const QString &text) override
    {
        return refuses ? refusal() : m_storage.appendEvent(runId, utcMs, event, text);
    }
    Result<QList<Event>> events(qint64 runId) override { return m_storage.events(runId); }
    [[nodiscard]] QString holder() const override { return m_storage.holder(); }
    Result<QList<OrderClaim>> claim(const QList<OrderClaim> &claims) override { return m_storage.claim(claims); }
    Result<Done> release(const QString &scope, const QStringList &names, qint64 runId) override
    {
        return m_storage.release(scope, names, runId);
    }
    Result<QList<OrderClaim>> claims(const QString &scope) override { return m_storage.claims(scope); }

private:
    static Result<Done> refusal()
    {
        return ApiError{.kind = ApiError::Kind::Invalid,
                        .code = QStringLiteral("JournalNotWritable"),
                        .serverText = QStringLiteral("the disk is full"),
                        .requestId = {},
                        .field = {}};
    }
    SqliteOrderStorage &m_storage;
};

/// One program instance: a profile folder with its journal, and an engine over it.
class OrderDesk
{
public:
    explicit OrderDesk(OrderWorld &orderWorld, const QString &claimsFile = {},
                       const OrderTiming &timing = quickTiming())
        : world(orderWorld),
          m_claims(claimsFile.isEmpty() ? folder.filePath(QStringLiteral("claims.sqlite")) : claimsFile),
          m_timing(timing)
    {
        open();
    }

    void open()
    {
        storage = std::make_unique<SqliteOrderStorage>(folder.filePath(QStringLiteral("orders.sqlite")), m_claims);
        if (const auto opened = storage->open(); !opened)
            qFatal("%s", qPrintable(opened.error().code + opened.error().serverText));
        disk = std::make_unique<RefusingStorage>(*storage);
        journal = std::make_unique<OrderJournal>(*disk);
        engine = std::make_unique<OrderEngine>(
            *journal, Catalogue::builtIn(),
            [this](const QString &id) {
                return id == QStringLiteral("practice") ? std::optional(world.account()) : std::nullopt;
            },
            m_timing);
    }
    /// As if the process had died: nothing is written any more.
    void crash()
    {
        engine.reset();
        journal.reset();
        disk.reset();
        storage.reset();
        world.client = world.makeClient(); // calls end with the process
    }
    /// The program starts again.
    void restart()
    {
        crash();
        open();
        engine->begin();
    }

    bool finish(int ms = 15'000)
    {
        return waitUntil([this] { return engine->openRuns() == 0; }, ms);
    }
    void refuseWrites(bool refuse) { disk->refuses = refuse; }
    [[nodiscard]] const OrderRun &last() const { return *engine->runs().first(); }

    QTemporaryDir folder;
    OrderWorld &world;
    std::unique_ptr<SqliteOrderStorage> storage;
    std::unique_ptr<RefusingStorage> disk;
    std::unique_ptr<OrderJournal> journal;
    std::unique_ptr<OrderEngine> engine;

private:
    QString m_claims;
    OrderTiming m_timing;
};

/// Every name has an end, and what is said of it is what the ledger says.
inline void compareWithLedger(const OrderRun &run, const OrderWorld &world)
{
    const auto charges = world.charges();
    QCOMPARE(run.state, RunState::Finished);
    for (const OrderItem &item : run.items) {
        const auto found = charges.find(item.name);
        const int charged = found == charges.end() ? 0 : found->second;
        switch (item.state) {
        case ItemState::Succeeded:
            QCOMPARE(charged, 1);
            QVERIFY(item.newExpiryMs > item.sentExpiryMs);
            break;
        case ItemState::Failed:
        case ItemState::LeftOut:
        case ItemState::NotSent:
            QCOMPARE(charged, 0);
            break;
        case ItemState::Unknown:
            QVERIFY(charged <= 1);
            break;
        case ItemState::Planned:
        case ItemState::Submitted:
            QFAIL(qPrintable(item.name + QStringLiteral(" has no end")));
        }
    }
}

} // namespace namestead::test
