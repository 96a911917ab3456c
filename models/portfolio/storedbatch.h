#pragma once

#include "models/portfolio/storedrow.h"

#include <QList>

#include <memory>
#include <utility>

namespace namestead {

/// Rows as they come from the disk, or go there: bytes, not yet objects. Copies share what they hold.
class StoredBatch
{
public:
    StoredBatch() = default;
    /// What the person noted on a row.
    struct Notes
    {
        int tags = 0;    ///< place in shared().tagSets
        QByteArray note; ///< UTF-8
    };

    /// `expected`: rows of this and all batches that follow.
    StoredBatch(std::shared_ptr<const SharedValues> shared, qint64 listedMs, qsizetype expected = 0);

    void reserve(qsizetype rows);
    /// `bytes` are those of a whole row.
    void append(QByteArrayView bytes);
    /// Of a row that is there, one after the other.
    void addNotes(qsizetype row, const Notes &notes) { m_notes.append({row, notes}); }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    [[nodiscard]] StoredRow row(qsizetype i) const;
    [[nodiscard]] DomainRecord record(qsizetype i) const;
    [[nodiscard]] QList<DomainRecord> records() const;
    [[nodiscard]] const SharedValues &shared() const { return *m_shared; }
    /// Rows on which something is noted, in their order.
    [[nodiscard]] const QList<std::pair<qsizetype, Notes>> &notes() const { return m_notes; }
    [[nodiscard]] qsizetype expected() const { return m_expected; }

private:
    std::shared_ptr<const SharedValues> m_shared;
    QByteArray m_bytes;
    QList<qsizetype> m_ends;
    QList<std::pair<qsizetype, Notes>> m_notes;
    qint64 m_listedMs = 0;
    qsizetype m_expected = 0;
};

} // namespace namestead
