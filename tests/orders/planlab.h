#pragma once

#include "api/client/domainsclient.h"
#include "api/practice/practiceservice.h"
#include "models/domains/domaintablemodel.h"
#include "models/orders/renewalplan.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QtTest>

namespace namestead::test {

inline constexpr qint64 planHourMs = 60LL * 60 * 1000;
inline constexpr qint64 planDayMs = 24 * planHourMs;
inline constexpr qint64 planYearMs = 365 * planDayMs;

/// A name that can be renewed at once: verified, in the account, just read.
inline DomainRecord planRecord(const QString &name, qint64 expiresMs, qint64 nowMs)
{
    DomainRecord record;
    record.instanceId = u'S' + name;
    record.name = name;
    record.expiresMs = expiresMs;
    record.registeredMs = expiresMs - 3 * planYearMs;
    record.status = service::DomainStatus::Normal;
    record.realName = service::RealNameStatus::Verified;
    record.listedMs = nowMs;
    record.detailsMs = nowMs;
    record.transferOut = service::TransferOutStatus::Normal;
    return record;
}

/// A practice service, a client for it, and a table that was filled a moment ago from what the service has.
struct PlanLab
{
    explicit PlanLab(int names = 60)
    {
        PracticeService::Settings settings;
        settings.world.names = names;
        settings.world.stageLeastMs = 1;
        settings.world.stageMostMs = 2;
        service = std::make_unique<PracticeService>(settings);
        started = service->start();
        ClientSettings quick;
        quick.firstPause = std::chrono::milliseconds(1);
        quick.pace.throttlePause = std::chrono::milliseconds(1);
        client = std::make_unique<DomainsClient>(
            network, Endpoint::custom(QUrl(service->url())),
            [this] {
                return Credentials{service->keyId(), service->secret(), {}};
            },
            Catalogue::builtIn(), quick,
            Surroundings{[this] { return service->nowMs(); }, [] { return 0.5; }}); // its clock moves too
        makeOrdinary();
        fill(0);
    }

    /// What the seed made special would get in the way: every name is verified, not premium, and expires within the next years.
    void makeOrdinary()
    {
        service->withWorld([](practice::World &world) {
            for (quint32 id = 0; id < world.names().end(); ++id) {
                auto &state = world.names().edit(practice::NameId(id));
                state.expirationMs = (world.nowMs() / 1000) * 1000 + planYearMs + id * planHourMs;
                state.realName = state.nameAudit = practice::RealName::Verified;
                state.premium = state.transferringOut = state.registrantChanging = state.emailHold = false;
            }
        });
    }

    /// Puts the account into the table, as if it had been read so long ago.
    void fill(qint64 agoMs)
    {
        QList<DomainRecord> records;
        const qint64 readMs = service->nowMs() - agoMs;
        service->withWorld([&](practice::World &world) {
            for (quint32 id = 0; id < world.names().end(); ++id) {
                const auto name = practice::NameId(id);
                const auto &state = world.names().at(name);
                DomainRecord record = planRecord(world.names().nameOf(name), state.expirationMs, readMs);
                record.instanceId = world.names().instanceIdOf(name);
                records.append(record);
            }
        });
        domains.clear();
        domains.insert(records);
        names.clear();
        for (const DomainRecord &record : std::as_const(records))
            names.append(record.name);
    }

    /// Changes the name at the service.
    template <class Change> void edit(const QString &name, Change change)
    {
        service->withWorld([&](practice::World &world) { change(world.names().edit(*world.names().find(name))); });
    }
    qint64 expiryOf(const QString &name)
    {
        qint64 ms = 0;
        service->withWorld(
            [&](practice::World &world) { ms = world.names().at(*world.names().find(name)).expirationMs; });
        return ms;
    }

    RenewalPlan::Place place()
    {
        RenewalPlan::Place place;
        place.accountId = QStringLiteral("account-1");
        place.accountLabel = QStringLiteral("Lab");
        place.reach = [this](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
            QMetaObject::invokeMethod(
                context, [this, ready = std::move(ready)] { ready(client.get()); }, Qt::QueuedConnection);
        };
        place.domains = &domains;
        place.utcMs = [this] { return service->nowMs(); };
        return place;
    }

    std::unique_ptr<PracticeService> service;
    bool started = false;
    QNetworkAccessManager network;
    std::unique_ptr<DomainsClient> client;
    DomainTableModel domains;
    QStringList names;
};

/// Checks and waits for the end; the error that it ended with.
inline std::optional<ApiError> checkPlan(RenewalPlan &plan)
{
    std::optional<ApiError> error;
    bool ended = false;
    const auto link =
        QObject::connect(&plan, &RenewalPlan::checkFinished, &plan, [&](const std::optional<ApiError> &told) {
            error = told;
            ended = true;
        });
    plan.check();
    const bool inTime = QTest::qWaitFor([&] { return ended; }, 8'000);
    QObject::disconnect(link);
    if (!inTime)
        return ApiError{.kind = ApiError::Kind::Timeout, .code = QStringLiteral("CheckNeverEnded")};
    return error;
}

inline int rowNamed(const RenewalPlan &plan, const QString &name)
{
    for (int row = 0; row < int(plan.entries().size()); ++row) {
        if (plan.entries().at(row).name == name)
            return row;
    }
    return -1;
}

inline const PlanEntry &entryNamed(const RenewalPlan &plan, const QString &name)
{
    return plan.entries().at(rowNamed(plan, name));
}

} // namespace namestead::test
