#include "api/operations/dns.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/orderbook.h"
#include "api/practice/world/world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr qsizetype leastServers = 2;
constexpr qsizetype mostServers = 13;

bool isServerName(const QString &name)
{
    static const QRegularExpression form(u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

Outcome<service::SaveBatchTaskForModifyingDomainDnsReply> changeDns(
    World &world, const Context &context, const service::SaveBatchTaskForModifyingDomainDns &r)
{
    static const TaskKind kind{u"CHG_DNS"_s, {}};
    QStringList servers = ownDnsServers();
    if (!r.aliyunDns.value_or(true)) {
        servers.clear();
        for (const QString &server : r.domainNameServer)
            servers.append(server.trimmed().toLower());
        if (servers.isEmpty())
            return refusals::missing(u"DomainNameServer"_s);
        if (servers.size() < leastServers || servers.size() > mostServers || servers.removeDuplicates() > 0
            || !std::all_of(servers.cbegin(), servers.cend(), isServerName))
            return illegal(context, u"DomainNameServer"_s,
                           {u"is not a list of DNS servers"_s, u"不是有效的 DNS 服务器列表"_s});
    }
    return taskReply<service::SaveBatchTaskForModifyingDomainDnsReply>(
        world.submitForAll(context, kind, r.domainName, [servers](World &w, NameId id) {
            Names &names = w.names();
            if (names.at(id).updateLock == Lock::Locked)
                return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
            const quint32 dns = names.keepDns(servers);
            names.edit(id).dns = dns;
            return TaskOutcome::success();
        }));
}

} // namespace

void addDnsHandlers(Router &router)
{
    router.on<service::SaveBatchTaskForModifyingDomainDns>(changeDns);
}

} // namespace namestead::practice
