#pragma once

#include "models/orders/sqliteorderstorage.h"

#include <csignal>

namespace namestead::test {

/// A journal that kills its own process, with nothing tidied up, just before or just after the n-th write of a kind.
class KillStorage final : public OrderStorage
{
public:
    struct Plan
    {
        QString
            kind; ///< run, claim, sending, inDoubt, accepted, notReceived, unknown, refused, done, items, state, release
        bool before = false;
        int at = 0; ///< 0: never
    };

    KillStorage(SqliteOrderStorage &storage, const Plan &plan) : m_storage(storage), m_plan(plan) {}

    Result<QList<OrderRun>> loadRuns() override { return m_storage.loadRuns(); }
    Result<Done> addRun(OrderRun &run) override
    {
        return around(QStringLiteral("run"), [&] { return m_storage.addRun(run); });
    }
    Result<Done> storeRun(const OrderRun &run) override
    {
        return around(QStringLiteral("state"), [&] { return m_storage.storeRun(run); });
    }
    Result<Done> storeChunk(const OrderRun &run, int chunk) override
    {
        return around(kindOf(run.chunks[chunk].state), [&] { return m_storage.storeChunk(run, chunk); });
    }
    Result<Done> storeItems(const OrderRun &run, const QList<int> &items) override
    {
        return around(QStringLiteral("items"), [&] { return m_storage.storeItems(run, items); });
    }
    Result<Done> storeLayout(OrderRun &run) override { return m_storage.storeLayout(run); }
    Result<Done> appendEvent(qint64 runId, qint64 utcMs, const QString &event, const QString &text) override
    {
        return m_storage.appendEvent(runId, utcMs, event, text);
    }
    Result<QList<Event>> events(qint64 runId) override { return m_storage.events(runId); }
    [[nodiscard]] QString holder() const override { return m_storage.holder(); }
    Result<QList<OrderClaim>> claim(const QList<OrderClaim> &claims) override
    {
        return around(QStringLiteral("claim"), [&] { return m_storage.claim(claims); });
    }
    Result<Done> release(const QString &scope, const QStringList &names, qint64 runId) override
    {
        return around(QStringLiteral("release"), [&] { return m_storage.release(scope, names, runId); });
    }
    Result<QList<OrderClaim>> claims(const QString &scope) override { return m_storage.claims(scope); }

private:
    static QString kindOf(ChunkState state)
    {
        switch (state) {
        case ChunkState::Planned:
            return QStringLiteral("planned");
        case ChunkState::Sending:
            return QStringLiteral("sending");
        case ChunkState::InDoubt:
            return QStringLiteral("inDoubt");
        case ChunkState::Accepted:
            return QStringLiteral("accepted");
        case ChunkState::NotReceived:
            return QStringLiteral("notReceived");
        case ChunkState::Refused:
            return QStringLiteral("refused");
        case ChunkState::Unknown:
            return QStringLiteral("unknown");
        case ChunkState::Done:
            break;
        }
        return QStringLiteral("done");
    }
    template <class Write> std::invoke_result_t<Write> around(const QString &kind, Write write)
    {
        const bool isIt = kind == m_plan.kind && ++m_writes == m_plan.at;
        if (isIt && m_plan.before)
            raise(SIGKILL);
        auto result = write();
        if (isIt)
            raise(SIGKILL);
        return result;
    }

    SqliteOrderStorage &m_storage;
    const Plan m_plan;
    int m_writes = 0;
};

} // namespace namestead::test
