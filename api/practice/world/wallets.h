#pragma once

#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <QHash>

namespace namestead::practice {

class World;

/// Wallet addresses of names in the Ethereum Name Service; `world.state<Wallets>()`. The account's record changes with the
/// task, the name service follows durations::walletReachesEns later.
class Wallets
{
public:
    explicit Wallets(World &) {}

    /// Suffixes that take part.
    static bool isOffered(const Names &names, NameId id);

    [[nodiscard]] QString onRecord(NameId id) const { return m_recorded.value(quint32(id)); }
    [[nodiscard]] QString inNameService(NameId id) const { return m_published.value(quint32(id)); }

    /// An empty address unbinds.
    TaskOutcome bind(World &world, NameId id, const QString &address);

private:
    QHash<quint32, QString> m_recorded;
    QHash<quint32, QString> m_published;
};

} // namespace namestead::practice
