#include "models/portfolio/storedbatch.h"

#include <algorithm>

namespace namestead {

/// `listedMs`: rows that stay the same are not written by each sync; a complete one has seen all that are left.
StoredBatch::StoredBatch(std::shared_ptr<const SharedValues> shared, qint64 listedMs, qsizetype expected)
    : m_shared(std::move(shared)), m_listedMs(listedMs), m_expected(expected)
{}

void StoredBatch::reserve(qsizetype rows)
{
    constexpr qsizetype usualRow = 96;
    m_bytes.reserve(rows * usualRow);
    m_ends.reserve(rows);
}

void StoredBatch::append(QByteArrayView bytes)
{
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
    const auto noted = std::lower_bound(m_notes.cbegin(), m_notes.cend(), i,
                                        [](const auto &notes, qsizetype row) { return notes.first < row; });
    if (noted != m_notes.cend() && noted->first == i) {
        record.tags = m_shared->tagSets.at(noted->second.tags);
        record.note = QString::fromUtf8(noted->second.note);
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

} // namespace namestead
