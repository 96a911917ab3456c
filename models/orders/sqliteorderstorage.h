#pragma once

#include "models/orders/orderstorage.h"

#include <memory>

namespace namestead {

/// The journal in a SQLite file of its own, and the claims in one that all profiles of this user on this machine share, so that
/// program instances with different profiles exclude each other too.
///
/// The journal belongs to one process at a time. It is opened only when SQLite finds it whole, and never deleted, replaced or
/// repaired: a damaged one is an error for a person to look at. Beside the tables of states there is a log of every change that
/// SQLite itself keeps from being altered. Each change is on the disk when its function returns (WAL, synchronous=FULL).
class SqliteOrderStorage final : public OrderStorage
{
public:
    SqliteOrderStorage(const QString &journalFile, const QString &claimsFile);
    ~SqliteOrderStorage() override;

    /// Takes and checks the journal; before anything else. Errors of kind Invalid: JournalInUse (another process, or another
    /// storage of this one), JournalDamaged, JournalNewer (made by a later version), JournalNotWritable.
    Result<Done> open();
    [[nodiscard]] bool isOpen() const;

    Result<QList<OrderRun>> loadRuns() override;
    Result<Done> addRun(OrderRun &run) override;
    Result<Done> storeRun(const OrderRun &run) override;
    Result<Done> storeChunk(const OrderRun &run, int chunk) override;
    Result<Done> storeItems(const OrderRun &run, const QList<int> &items) override;
    Result<Done> storeLayout(OrderRun &run) override;
    Result<Done> appendEvent(qint64 runId, qint64 utcMs, const QString &event, const QString &text) override;
    Result<QList<Event>> events(qint64 runId) override;

    [[nodiscard]] QString holder() const override;
    Result<QList<OrderClaim>> claim(const QList<OrderClaim> &claims) override;
    Result<Done> release(const QString &scope, const QStringList &names, qint64 runId) override;
    Result<QList<OrderClaim>> claims(const QString &scope) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
