#include "api/practice/world/dnshosts.h"

#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

#include <QSet>

#include <algorithm>
#include <array>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const TaskOutcome noSuchHost = TaskOutcome::failure(u"The DNS host does not exist."_s, u"DNS Host 不存在。"_s);

} // namespace

QString hostAddress(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    std::array<unsigned char, 16> bytes{};
    std::array<char, INET6_ADDRSTRLEN> usual{};
    if (inet_pton(AF_INET, ascii.constData(), bytes.data()) == 1) {
        const bool local = bytes[0] == 0 || bytes[0] == 127 || bytes[0] >= 224 || (bytes[0] == 169 && bytes[1] == 254);
        if (local)
            return {};
        inet_ntop(AF_INET, bytes.data(), usual.data(), socklen_t(usual.size()));
    } else if (inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1) {
        const bool zeros = std::all_of(bytes.begin(), bytes.end() - 1, [](unsigned char b) { return b == 0; });
        const bool local =
            (zeros && bytes[15] <= 1) || bytes[0] == 0xff || (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80);
        if (local)
            return {};
        inet_ntop(AF_INET6, bytes.data(), usual.data(), socklen_t(usual.size()));
    } else {
        return {};
    }
    return QString::fromLatin1(usual.data());
}

DnsHosts::Entry DnsHosts::initial(World &world, NameId id)
{
    Entry entry;
    const quint64 hash = stableHash(world.names().nameOf(id), world.settings().seed + 11);
    if (hash % 11 != 0)
        return entry;
    const int net = int(hash / 11 % 250) + 1;
    entry.registry[u"ns1"_s] = {u"192.0.2.%1"_s.arg(net), u"2001:db8::%1"_s.arg(net)};
    entry.registry[u"ns2"_s] = {u"198.51.100.%1"_s.arg(net)};
    entry.listed = entry.registry;
    entry.listed.erase(u"ns2"_s);
    return entry;
}

DnsHosts::Hosts DnsHosts::listed(World &world, NameId id) const
{
    const auto it = m_entries.constFind(quint32(id));
    return it == m_entries.cend() ? initial(world, id).listed : it->listed;
}

DnsHosts::Entry &DnsHosts::entry(World &world, NameId id)
{
    auto it = m_entries.find(quint32(id));
    if (it == m_entries.end())
        it = m_entries.insert(quint32(id), initial(world, id));
    return *it;
}

TaskOutcome DnsHosts::create(World &world, NameId id, const QString &label, const QStringList &addresses)
{
    Entry &e = entry(world, id);
    if (e.registry.contains(label))
        return TaskOutcome::failure(u"The DNS host exists already."_s, u"DNS Host 已存在。"_s);
    if (e.registry.size() >= most)
        return TaskOutcome::failure(u"A domain can have 13 DNS hosts at most."_s, u"一个域名最多 13 个 DNS Host。"_s);
    e.registry[label] = addresses;
    e.listed[label] = addresses;
    return TaskOutcome::success();
}

TaskOutcome DnsHosts::change(World &world, NameId id, const QString &label, const QStringList &addresses)
{
    Entry &e = entry(world, id);
    if (!e.registry.contains(label))
        return noSuchHost;
    e.registry[label] = addresses;
    e.listed[label] = addresses;
    return TaskOutcome::success();
}

TaskOutcome DnsHosts::remove(World &world, NameId id, const QString &label)
{
    Entry &e = entry(world, id);
    if (!e.registry.contains(label))
        return noSuchHost;
    const QString host = label + u'.' + world.names().nameOf(id);
    QSet<quint32> inUse;
    for (quint32 set = 0; set < world.names().dnsSets().size(); ++set) {
        if (world.names().dnsSets().at(set).contains(host, Qt::CaseInsensitive))
            inUse.insert(set);
    }
    for (quint32 other = 0; !inUse.isEmpty() && other < world.names().end(); ++other) {
        if (world.names().isPresent(NameId(other)) && inUse.contains(world.names().at(NameId(other)).dns))
            return TaskOutcome::failure(u"A domain is still served by this host."_s,
                                        u"仍有域名正在使用该 DNS Host。"_s);
    }
    e.registry.erase(label);
    e.listed.erase(label);
    return TaskOutcome::success();
}

TaskOutcome DnsHosts::synchronize(World &world, NameId id)
{
    Entry &e = entry(world, id);
    e.listed = e.registry;
    return TaskOutcome::success();
}

} // namespace namestead::practice
