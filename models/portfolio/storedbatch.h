#pragma once

#include "models/portfolio/portfolio.h"
#include "models/portfolio/storedrow.h"

#include <QHash>

#include <memory>
#include <vector>

namespace namestead {

/// Rows as they come from the disk, or go there: bytes, not yet objects. Copies share what they hold.
class StoredBatch
{
public:
    StoredBatch() = default;
    StoredBatch(std::shared_ptr<const SharedValues> shared, qint64 listedMs);

    /// `bytes` are those of a whole row.
    void append(QByteArrayView bytes, const Portfolio::Annotation *annotation);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    [[nodiscard]] StoredRow row(qsizetype i) const;
    [[nodiscard]] DomainRecord record(qsizetype i) const;
    [[nodiscard]] QList<DomainRecord> records() const;
    [[nodiscard]] const SharedValues &shared() const { return *m_shared; }
    /// The person's notes on that row; null: none.
    [[nodiscard]] const Portfolio::Annotation *annotation(qsizetype i) const;

private:
    std::shared_ptr<const SharedValues> m_shared;
    QByteArray m_bytes;
    QList<qsizetype> m_ends;
    QHash<qsizetype, Portfolio::Annotation> m_annotations;
    qint64 m_listedMs = 0;
};

} // namespace namestead
