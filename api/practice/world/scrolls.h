#pragma once

#include "api/practice/world/namelists.h"

#include <QHash>

namespace namestead::practice {

class World;

/// The walks of ScrollDomainList under way; `world.state<Scrolls>()`. A walk sees the names that fitted when it began. The
/// same id gives the same portion again, so a lost answer can be asked for once more.
class Scrolls
{
public:
    struct Portion
    {
        NameList names;
        int total = 0;
        QString nextId; ///< empty behind the last portion
    };

    explicit Scrolls(World &world);

    QString begin(std::shared_ptr<const NameList> list, qint64 nowMs);
    /// Nothing for an id that is unknown or older than ten minutes.
    std::optional<Portion> next(const QString &id, size_t most, qint64 nowMs);

    static constexpr qint64 validityMs = 10 * 60'000;

private:
    struct Walk
    {
        std::shared_ptr<const NameList> list;
        qint64 usedMs = 0;
    };
    QHash<QString, Walk> m_walks;
    World &m_world;
};

} // namespace namestead::practice
