#include "models/portfolio/storedbatch.h"

#include <algorithm>

namespace namestead {

/// `listedMs`: rows that stay the same are not written by each sync; a complete one has seen all that are left.
StoredBatch::StoredBatch(std::shared_ptr<const SharedValues> shared, qint64 listedMs)
    : m_shared(std::move(shared)), m_listedMs(listedMs)
{}

void StoredBatch::append(QByteArrayView bytes, const Portfolio::Annotation *annotation)
{
    if (annotation)
        m_annotations.insert(size(), *annotation);
    m_bytes.append(bytes.data(), bytes.size());
    m_ends.append(m_bytes.size());
}

StoredRow StoredBatch::row(qsizetype i) const
{
    const qsizetype from = i == 0 ? 0 : m_ends[i - 1];
    StoredRow row;
    [[maybe_unused]] const bool isRow = row.unpack(QByteArrayView(m_bytes).sliced(from, m_ends[i] - from));
    Q_ASSERT(isRow);
    row.listedMs = std::max(row.listedMs, m_listedMs);
    return row;
}

DomainRecord StoredBatch::record(qsizetype i) const
{
    const StoredRow row = this->row(i);
    DomainRecord record = m_shared->record(row.shared);
    row.copyTo(record);
    if (const Portfolio::Annotation *noted = annotation(i)) {
        record.tags = noted->tags;
        record.note = noted->note;
    }
    return record;
}

QList<DomainRecord> StoredBatch::records() const
{
    QList<DomainRecord> records;
    records.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        records.append(record(i));
    return records;
}

const Portfolio::Annotation *StoredBatch::annotation(qsizetype i) const
{
    if (m_annotations.isEmpty())
        return nullptr;
    const auto noted = m_annotations.constFind(i);
    return noted == m_annotations.cend() ? nullptr : &*noted;
}

} // namespace namestead
