#include "api/operations/dns_hosts.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/dnshosts.h"
#include "api/practice/world/world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// The label in front of the domain, folded; a refusal for what is none.
Outcome<QString> hostLabel(World &world, const Context &context, NameId id, const QString &text)
{
    static const QRegularExpression form(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,3}$"_s);
    const QString label = text.trimmed().toLower();
    const QString name = world.names().nameOf(id);
    if (!form.match(label).hasMatch() || label == name || label.endsWith(u'.' + name))
        return illegal(context, u"DnsName"_s,
                       {u"is not the label of a host, such as dns1"_s, u"不是有效的主机名，例如 dns1"_s});
    return label;
}

Outcome<QStringList> hostAddresses(const Context &context, const QStringList &texts)
{
    QStringList result;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString parameter = u"Ip.%1"_s.arg(i + 1);
        const QString address = hostAddress(texts[i].trimmed());
        if (address.isEmpty())
            return illegal(context, parameter,
                           {u"is not a public IPv4 or IPv6 address"_s, u"不是有效的公网 IPv4 或 IPv6 地址"_s});
        if (result.contains(address))
            return illegal(context, parameter, {u"stands in the list twice"_s, u"重复"_s});
        result += address;
    }
    return result;
}

Outcome<service::QueryDnsHostReply> queryHosts(World &world, const Context &, const service::QueryDnsHost &r)
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    service::QueryDnsHostReply reply;
    for (const auto &[label, addresses] : world.state<DnsHosts>().listed(world, *id)) {
        service::DnsHost host;
        host.dnsName = label;
        host.ipList = addresses;
        reply.dnsHostList.append(host);
    }
    return reply;
}

template <class Reply>
Outcome<Reply> submitHostTask(World &world, const Context &context, NameId id, const TaskKind &kind,
                              const World::NameAction &action)
{
    const auto taskNo = world.submitFor(context, kind, world.names().nameOf(id), action);
    return taskReply<Reply>(taskNo);
}

/// Creating and changing differ in what is done with label and addresses.
template <class Request>
Outcome<typename Request::Reply> saveHost(World &world, const Context &context, const Request &r,
                                          const QString &taskType,
                                          TaskOutcome (DnsHosts::*save)(World &, NameId, const QString &,
                                                                        const QStringList &))
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    const auto label = hostLabel(world, context, *id, r.dnsName);
    if (!label)
        return label.error();
    const auto addresses = hostAddresses(context, r.ip);
    if (!addresses)
        return addresses.error();
    return submitHostTask<typename Request::Reply>(
        world, context, *id, {taskType, {}}, [save, label = *label, addresses = *addresses](World &w, NameId name) {
            return (w.state<DnsHosts>().*save)(w, name, label, addresses);
        });
}

Outcome<service::SaveSingleTaskForCreatingDnsHostReply> createHost(World &world, const Context &context,
                                                                   const service::SaveSingleTaskForCreatingDnsHost &r)
{
    return saveHost(world, context, r, u"CREATE_DNSHOST"_s, &DnsHosts::create);
}

Outcome<service::SaveSingleTaskForModifyingDnsHostReply> changeHost(World &world, const Context &context,
                                                                    const service::SaveSingleTaskForModifyingDnsHost &r)
{
    return saveHost(world, context, r, u"UPDATE_DNSHOST"_s, &DnsHosts::change);
}

Outcome<service::SaveSingleTaskForSynchronizingDnsHostReply> synchronizeHosts(
    World &world, const Context &context, const service::SaveSingleTaskForSynchronizingDnsHost &r)
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    return submitHostTask<service::SaveSingleTaskForSynchronizingDnsHostReply>(
        world, context, *id, {u"SYNC_DNSHOST"_s, {}},
        [](World &w, NameId name) { return w.state<DnsHosts>().synchronize(w, name); });
}

Outcome<service::SaveSingleTaskForDeletingDnsHostReply> deleteHost(World &world, const Context &context,
                                                                   const service::SaveSingleTaskForDeletingDnsHost &r)
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    const auto label = hostLabel(world, context, *id, r.dnsName);
    if (!label)
        return label.error();
    return submitHostTask<service::SaveSingleTaskForDeletingDnsHostReply>(
        world, context, *id, {u"DELETE_DNSHOST"_s, {u"Delete DNS host"_s, u"删除 DNS Host"_s}},
        [label = *label](World &w, NameId name) { return w.state<DnsHosts>().remove(w, name, label); });
}

} // namespace

void addDnsHostHandlers(Router &router)
{
    router.on<service::QueryDnsHost>(queryHosts);
    router.on<service::SaveSingleTaskForCreatingDnsHost>(createHost);
    router.on<service::SaveSingleTaskForModifyingDnsHost>(changeHost);
    router.on<service::SaveSingleTaskForSynchronizingDnsHost>(synchronizeHosts);
    router.on<service::SaveSingleTaskForDeletingDnsHost>(deleteHost);
}

} // namespace namestead::practice
