#pragma once

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
    timing.longestLook = milliseconds(60);
    timing.quickLooks = milliseconds(400);
    timing.loopbackStampLife = milliseconds(250);
    return timing;
}

inline ClientSettings quickClient()
{
    using std::chrono::milliseconds;
    ClientSettings settings;
    settings.timeLimit = milliseconds(700);
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
        const Endpoint endpoint = Endpoint::custom(QUrl(service->url()));
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

    QNetworkAccessManager network;
    std::unique_ptr<PracticeService> service;
    std::unique_ptr<DomainsClient> client;
    QList<Name> names;
    QString scope = QStringLiteral("127.0.0.1");
    std::optional<ApiError> obstacle;
    bool readOnly = false;

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
        journal = std::make_unique<OrderJournal>(*storage);
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
    [[nodiscard]] const OrderRun &last() const { return *engine->runs().first(); }

    QTemporaryDir folder;
    OrderWorld &world;
    std::unique_ptr<SqliteOrderStorage> storage;
    std::unique_ptr<OrderJournal> journal;
    std::unique_ptr<OrderEngine> engine;

private:
    QString m_claims;
    OrderTiming m_timing;
};

} // namespace namestead::test
