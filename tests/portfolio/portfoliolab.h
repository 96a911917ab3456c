#pragma once

#include "api/client/domainsclient.h"
#include "api/practice/practiceservice.h"
#include "models/portfolio/portfolio.h"
#include "models/portfolio/storedbatch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

namespace namestead::test {

/// Short pauses, so that retries take no time.
inline ClientSettings hurriedSettings()
{
    using std::chrono::milliseconds;
    ClientSettings settings;
    settings.timeLimit = milliseconds(2'000);
    settings.firstPause = milliseconds(2);
    settings.pace.throttlePause = milliseconds(2);
    settings.pace.longestThrottlePause = milliseconds(20);
    return settings;
}

inline PortfolioSettings stillSettings()
{
    PortfolioSettings settings;
    settings.pageSize = 100;
    settings.syncEvery = std::chrono::minutes(0);
    settings.readsDetailsInBackground = false;
    return settings;
}

inline PracticeService::Settings worldOf(int names, quint64 seed = 7)
{
    PracticeService::Settings settings;
    settings.world.names = names;
    settings.world.seed = seed;
    return settings;
}

/// A running practice service with a client for it.
struct Service
{
    explicit Service(int names, quint64 seed = 7) : practice(worldOf(names, seed))
    {
        if (!practice.start())
            qFatal("the practice service does not start");
        client = std::make_unique<DomainsClient>(
            network, Endpoint::custom(QUrl(practice.url())),
            [this] {
                return Credentials{practice.keyId(), practice.secret(), {}};
            },
            Catalogue::builtIn(), hurriedSettings());
    }
    [[nodiscard]] ReachClient reach()
    {
        return [this](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
            if (beforeEach)
                beforeEach();
            QMetaObject::invokeMethod(
                context,
                [this, ready] {
                    if (refusal)
                        ready(*refusal);
                    else
                        ready(client.get());
                },
                Qt::QueuedConnection);
        };
    }
    /// Instance id and name of all that the account has.
    [[nodiscard]] QHash<QString, QString> names() const
    {
        return practice.withWorld([](practice::World &world) {
            QHash<QString, QString> all;
            for (quint32 i = 0; i < world.names().end(); ++i) {
                if (world.names().isPresent(practice::NameId(i)))
                    all.insert(world.names().instanceIdOf(practice::NameId(i)),
                               world.names().nameOf(practice::NameId(i)));
            }
            return all;
        });
    }

    PracticeService practice;
    QNetworkAccessManager network;
    std::unique_ptr<DomainsClient> client;
    std::optional<ApiError> refusal;  ///< instead of a client
    std::function<void()> beforeEach; ///< request
};

/// What somebody who only listens to a portfolio's signals knows.
class Listener : public QObject
{
public:
    explicit Listener(Portfolio &portfolio) : m_portfolio(portfolio)
    {
        connect(&portfolio, &Portfolio::loaded, this, [this](const StoredBatch &batch) {
            ++loads;
            for (const DomainRecord &record : batch.records()) {
                if (records.contains(record.instanceId))
                    ++loadedTwice;
                records.insert(record.instanceId, record);
            }
        });
        connect(&portfolio, &Portfolio::arrived, this, [this](const StoredBatch &batch) {
            ++changes;
            changedRecords += int(batch.size());
            for (const DomainRecord &record : batch.records())
                records.insert(record.instanceId, record);
        });
        connect(&portfolio, &Portfolio::changed, this, [this](const QList<DomainRecord> &batch) {
            ++changes;
            changedRecords += int(batch.size());
            for (const DomainRecord &record : batch)
                records.insert(record.instanceId, record);
        });
        connect(&portfolio, &Portfolio::annotated, this, [this](const QList<Portfolio::Annotation> &annotations) {
            for (const Portfolio::Annotation &annotation : annotations) {
                for (DomainRecord &record : records) {
                    if (record.name != annotation.name)
                        continue;
                    record.tags = annotation.tags;
                    record.note = annotation.note;
                }
            }
        });
        connect(&portfolio, &Portfolio::removed, this, [this](const QStringList &ids) {
            for (const QString &id : ids)
                removedUnknown += records.remove(id) == 0 ? 1 : 0;
        });
        connect(&portfolio, &Portfolio::emptied, this, [this] { records.clear(); });
        connect(&portfolio, &Portfolio::opened, this, [this] { ++opened; });
        connect(&portfolio, &Portfolio::syncEnded, this, [this] { ++syncs; });
        connect(&portfolio, &Portfolio::detailsFailed, this,
                [this](const QString &id, const ApiError &error) { failed.insert(id, error); });
        connect(&portfolio, &Portfolio::storingFailed, this, [this](const QString &reason) { refused.append(reason); });
    }

    bool open(int ms = 8'000)
    {
        m_portfolio.open();
        return waitFor([this] { return opened > 0; }, ms);
    }
    bool sync(int ms = 20'000)
    {
        const int before = syncs;
        m_portfolio.sync();
        return waitFor([this, before] { return syncs > before; }, ms);
    }
    template <class Condition> static bool waitFor(Condition condition, int ms = 8'000)
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QTimer beat; // wakes the loop when nothing happens
        beat.start(5);
        while (!condition() && clock.elapsed() < ms)
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        return condition();
    }
    [[nodiscard]] QHash<QString, QString> names() const
    {
        QHash<QString, QString> all;
        for (const DomainRecord &record : records)
            all.insert(record.instanceId, record.name);
        return all;
    }
    [[nodiscard]] QList<Change> feed()
    {
        std::optional<QList<Change>> read;
        m_portfolio.readChanges(this, [&](const QList<Change> &found) { read = found; });
        waitFor([&] { return read.has_value(); });
        return read.value_or(QList<Change>());
    }
    /// The one record of that name.
    [[nodiscard]] DomainRecord named(const QString &name) const
    {
        for (const DomainRecord &record : records) {
            if (record.name == name)
                return record;
        }
        return {};
    }

    QHash<QString, DomainRecord> records;
    QHash<QString, ApiError> failed;
    QStringList refused;
    int loads = 0;
    int loadedTwice = 0;
    int changes = 0;
    int changedRecords = 0;
    int removedUnknown = 0;
    int opened = 0;
    int syncs = 0;

private:
    Portfolio &m_portfolio;
};

/// Of initTestCase(): the client's own lines stay out of the output.
inline void quietLog()
{
    QLoggingCategory::setFilterRules(QStringLiteral("namestead.client=false"));
}

} // namespace namestead::test
