#include "api/practice/world/domaingroups.h"

#include <algorithm>

namespace namestead::practice {

quint32 DomainGroups::add(const QString &name, qint64 nowMs)
{
    m_groups.push_back({++m_last, name, nowMs, nowMs});
    return m_last;
}

DomainGroups::Group *DomainGroups::find(quint32 number)
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.number == number; });
    return it == m_groups.end() ? nullptr : &*it;
}

const DomainGroups::Group *DomainGroups::find(quint32 number) const
{
    return const_cast<DomainGroups *>(this)->find(number);
}

const DomainGroups::Group *DomainGroups::findName(const QString &name) const
{
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.name == name; });
    return it == m_groups.end() ? nullptr : &*it;
}

void DomainGroups::remove(quint32 number)
{
    std::erase_if(m_groups, [&](const Group &g) { return g.number == number; });
}

} // namespace namestead::practice
