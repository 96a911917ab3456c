#include "api/practice/world/wallets.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

bool Wallets::isOffered(const Names &names, NameId id)
{
    const QByteArray &suffix = names.suffixOf(id).text;
    return suffix == ".luxe" || suffix == ".xyz" || suffix == ".art" || suffix == ".club";
}

TaskOutcome Wallets::bind(World &world, NameId id, const QString &address)
{
    if (address.isEmpty() && !m_recorded.contains(quint32(id)))
        return TaskOutcome::failure(u"No wallet address is bound to the domain."_s, u"域名未绑定钱包地址。"_s);
    if (address.isEmpty())
        m_recorded.remove(quint32(id));
    else
        m_recorded.insert(quint32(id), address);
    // What is on record then is published, so that of two changes in a row the last one stays.
    world.schedule(world.nowMs() + durations::walletReachesEns, [id](World &w) {
        auto &self = w.state<Wallets>();
        const QString recorded = self.onRecord(id);
        if (recorded.isEmpty())
            self.m_published.remove(quint32(id));
        else
            self.m_published.insert(quint32(id), recorded);
    });
    return TaskOutcome::success();
}

} // namespace namestead::practice
