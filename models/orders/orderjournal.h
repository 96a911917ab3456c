#pragma once

#include "api/client/orderpermit.h"
#include "api/client/result.h"
#include "models/orders/orderrecord.h"
#include "models/orders/orderstorage.h"

namespace namestead {

/// The book of orders: what was intended, sent, answered and found out, in that order, never thrown away. Each function returns
/// when the disk has it; an error (Invalid, code JournalNotWritable) means it has not, and nothing may be sent.
/// The only maker of permits for real accounts. Main thread.
class OrderJournal
{
public:
    /// `storage` must outlive it.
    explicit OrderJournal(OrderStorage &storage) : m_storage(storage) {}

    /// All runs as the disk has them, oldest first.
    Result<QList<OrderRun>> load();
    /// Writes a new run with items and chunks and gives it and them their ids.
    Result<Done> add(OrderRun &run);
    Result<Done> changeRun(const OrderRun &run);              ///< state, pause, error, finishedMs
    Result<Done> changeChunk(const OrderRun &run, int chunk); ///< the chunk and all its items, in one transaction
    Result<Done> changeLayout(OrderRun &run);                 ///< chunks that were split, before any of them was sent
    Result<Done> changeItems(const OrderRun &run, const QList<int> &items);
    /// Chunk and items as Sending, durably; only then there is a permit.
    Result<OrderPermit> beginSending(const OrderRun &run, int chunk);
    /// A line of the log for people: who, what, when. Never a secret.
    Result<Done> note(qint64 runId, const QString &event, const QString &text);
    [[nodiscard]] OrderStorage &storage() { return m_storage; }

private:
    OrderStorage &m_storage;
};

} // namespace namestead
