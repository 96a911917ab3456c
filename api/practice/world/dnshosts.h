#pragma once

#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <QHash>

#include <map>

namespace namestead::practice {

class World;

/// DNS hosts (glue) of names, as the registry has them and as the account lists them; `world.state<DnsHosts>()`. Every eleventh
/// name or so begins with two hosts at the registry of which the account knows one: what synchronising mends.
class DnsHosts
{
public:
    using Hosts = std::map<QString, QStringList>; ///< label → addresses
    static constexpr size_t most = 13;

    explicit DnsHosts(World &) {}

    /// What the account lists.
    [[nodiscard]] Hosts listed(World &world, NameId id) const;

    TaskOutcome create(World &world, NameId id, const QString &label, const QStringList &addresses);
    TaskOutcome change(World &world, NameId id, const QString &label, const QStringList &addresses);
    TaskOutcome remove(World &world, NameId id, const QString &label);
    TaskOutcome synchronize(World &world, NameId id);

private:
    struct Entry
    {
        Hosts registry;
        Hosts listed;
    };
    static Entry initial(World &world, NameId id);
    Entry &entry(World &world, NameId id);

    QHash<quint32, Entry> m_entries;
};

/// An address as the registry takes it: IPv4 in four parts or IPv6, none that only means something locally.
/// Empty when it is none; otherwise in its usual form.
QString hostAddress(const QString &text);

} // namespace namestead::practice
