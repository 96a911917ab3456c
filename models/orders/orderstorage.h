#pragma once

#include "api/client/result.h"
#include "models/orders/orderrecord.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace namestead {

/// Who has a name's one paid order in flight.
struct OrderClaim
{
    QString scope; ///< the service that holds the name, see OrderAccount
    QString name;
    QString holder; ///< the journal it belongs to: an identity made with the journal
    qint64 runId = 0;
    QString description; ///< for people: run and profile folder
    qint64 sinceMs = 0;
};

/// Where the order journal and the claims are kept: SQLite files first, one day a database that several machines share. Whatever
/// returns Done is durable. Errors: Invalid with code JournalNotWritable, JournalDamaged, JournalNewer; `serverText` says more.
class OrderStorage
{
public:
    virtual ~OrderStorage() = default;

    virtual Result<QList<OrderRun>> loadRuns() = 0;
    virtual Result<Done> addRun(OrderRun &run) = 0;
    virtual Result<Done> storeRun(const OrderRun &run) = 0;
    virtual Result<Done> storeChunk(const OrderRun &run, int chunk) = 0;
    virtual Result<Done> storeItems(const OrderRun &run, const QList<int> &items) = 0;
    /// Chunks were split: writes which there are and which names each has, and gives the new ones their ids.
    virtual Result<Done> storeLayout(OrderRun &run) = 0;
    virtual Result<Done> appendEvent(qint64 runId, qint64 utcMs, const QString &event, const QString &text) = 0;
    struct Event
    {
        qint64 utcMs = 0;
        QString event;
        QString text;
    };
    virtual Result<QList<Event>> events(qint64 runId) = 0;

    /// This journal's identity, made once and kept in it.
    [[nodiscard]] virtual QString holder() const = 0;
    /// Claims all of these or none; those that others (another holder, or another run of this one) have are the answer then.
    virtual Result<QList<OrderClaim>> claim(const QList<OrderClaim> &claims) = 0;
    virtual Result<Done> release(const QString &scope, const QStringList &names, qint64 runId) = 0;
    virtual Result<QList<OrderClaim>> claims(const QString &scope) = 0;
};

} // namespace namestead
