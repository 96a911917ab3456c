#include "models/orders/orderjournal.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead {

Result<QList<OrderRun>> OrderJournal::load()
{
    return m_storage.loadRuns();
}

Result<Done> OrderJournal::add(OrderRun &run)
{
    return m_storage.addRun(run);
}

Result<Done> OrderJournal::changeRun(const OrderRun &run)
{
    return m_storage.storeRun(run);
}

Result<Done> OrderJournal::changeChunk(const OrderRun &run, int chunk)
{
    return m_storage.storeChunk(run, chunk);
}

Result<Done> OrderJournal::changeLayout(OrderRun &run)
{
    return m_storage.storeLayout(run);
}

Result<Done> OrderJournal::changeItems(const OrderRun &run, const QList<int> &items)
{
    return m_storage.storeItems(run, items);
}

Result<OrderPermit> OrderJournal::beginSending(const OrderRun &run, int chunk)
{
    if (run.chunks.value(chunk).state != ChunkState::Sending)
        return ApiError{.kind = ApiError::Kind::Invalid,
                        .code = u"JournalNotWritable"_s,
                        .serverText = u"the chunk is not marked as sending"_s};
    if (const auto written = m_storage.storeChunk(run, chunk); !written)
        return written.error();
    return OrderPermit(OrderPermit::Reach::Everywhere);
}

Result<Done> OrderJournal::note(qint64 runId, const QString &event, const QString &text)
{
    return m_storage.appendEvent(runId, QDateTime::currentMSecsSinceEpoch(), event, text);
}

} // namespace namestead
