#pragma once

#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <QHash>

#include <vector>

namespace namestead::practice {

class World;

/// DS records of names, as the registry has them and as the account lists them; `world.state<DsRecords>()`. Every seventh name or so
/// begins with records; of two, the account knows one until it synchronises.
class DsRecords
{
public:
    struct Record
    {
        int keyTag = 0;
        int algorithm = 0;
        int digestType = 0;
        QString digest; ///< upper-case hexadecimal
        bool operator==(const Record &) const = default;
    };
    using Records = std::vector<Record>;
    static constexpr size_t most = 8;

    explicit DsRecords(World &) {}

    [[nodiscard]] Records listed(World &world, NameId id) const;

    TaskOutcome add(World &world, NameId id, const Record &record);
    /// The record of this key tag with the same digest type, otherwise the oldest with this tag.
    TaskOutcome change(World &world, NameId id, const Record &record);
    /// All records with this key tag.
    TaskOutcome remove(World &world, NameId id, int keyTag);
    TaskOutcome synchronize(World &world, NameId id);

    /// Hexadecimal digits that a digest of this type has; 0 for unknown types.
    static int digestDigits(int digestType);

private:
    struct Entry
    {
        Records registry;
        Records listed;
    };
    static Entry initial(World &world, NameId id);
    Entry &entry(World &world, NameId id);

    QHash<quint32, Entry> m_entries;
};

} // namespace namestead::practice
