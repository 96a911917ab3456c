#pragma once

#include "models/portfolio/sharedvalues.h"

#include <QByteArray>
#include <QByteArrayView>

namespace namestead {

/// What one row of the database's table `domains` holds: a domain's own values, and the numbers of the values that it shares
/// with others. In one piece, since reading a column costs as much as reading a row: a million rows are read in a fifth of the
/// time. Texts are UTF-8 and belong to someone else. Times: milliseconds UTC.
struct StoredRow
{
    QByteArrayView texts; ///< the four that follow, each after its length: to be copied in one piece
    QByteArrayView instanceId;
    QByteArrayView name;
    QByteArrayView ascii; ///< the xn-- form where it is another, else empty
    QByteArrayView remark;
    qint64 expiresMs = 0;
    qint64 registeredMs = 0;
    qint64 listedMs = 0;
    qint64 detailsMs = 0;
    SharedIds shared{};

    /// Appends the row's bytes.
    void pack(QByteArray &to) const;
    /// The texts point into `bytes`. False: these are not the bytes of a row.
    [[nodiscard]] bool unpack(QByteArrayView bytes);
    /// Sets `texts` and the four.
    [[nodiscard]] bool unpackTexts(QByteArrayView packed);

    /// Takes over all but what is shared.
    void copyTo(DomainRecord &record) const;
    /// Of what the list tells; equal for equal values, within one run of the program.
    [[nodiscard]] quint64 listedHash() const;
    /// A text's hash, within one run of the program.
    [[nodiscard]] static quint64 keyOf(QByteArrayView text);
};

/// A record's own texts as a row wants them, kept for it.
class RowTexts
{
public:
    explicit RowTexts(const DomainRecord &record);
    /// Valid as long as this object.
    [[nodiscard]] StoredRow row(const SharedIds &shared) const;

private:
    const DomainRecord &m_record;
    QByteArray m_texts;
};

} // namespace namestead
