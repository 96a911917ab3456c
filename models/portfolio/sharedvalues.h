#pragma once

#include "models/portfolio/domainrecord.h"

#include <QHash>
#include <QVariantList>

#include <array>

class QSqlQuery;

namespace namestead {

/// What many domains share is kept once, in tables by what changes together: a million rows then load quickly and share their
/// texts in memory. Owners and contacts stand apart, since with the states they would make as many combinations as names.
enum class SharedKind { State, Owner, Details, Contact };
inline constexpr std::array sharedKinds{SharedKind::State, SharedKind::Owner, SharedKind::Details, SharedKind::Contact};

/// Numbers in these tables, by kind; 0: none. Details and contact are 0 until details were read.
using SharedIds = std::array<int, sharedKinds.size()>;

/// One of the tables: its part of a record, and its SQL.
struct SharedTable
{
    const char *columns; ///< of `select`, after the id
    const char *select;
    const char *selectOne; ///< by id, without it
    const char *insert;
    const char *erase; ///< by id
    QVariantList (*values)(const DomainRecord &record);
    /// From that column on.
    void (*read)(const QSqlQuery &query, int column, DomainRecord &record);
    void (*copy)(const DomainRecord &from, DomainRecord &to);
    /// Equal for equal values, within one run of the program.
    quint64 (*hash)(const DomainRecord &record);
};
const SharedTable &sharedTable(SharedKind kind);

/// A list of texts as the database keeps it: in one, joined by line ends.
QStringList splitLines(const QString &text);

/// The tables in memory; a record holds only its kind's part.
struct SharedValues
{
    std::array<QHash<int, DomainRecord>, sharedKinds.size()> byId;
    QList<QStringList> tagSets; ///< of the person's own notes; not in the tables

    /// A record with what rows of these numbers share, else empty.
    [[nodiscard]] DomainRecord record(const SharedIds &ids) const;
};

} // namespace namestead
