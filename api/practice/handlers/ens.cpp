#include "api/operations/ens.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/wallets.h"
#include "api/practice/world/world.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// The name, if its suffix takes part in the name service.
Outcome<NameId> walletName(World &world, const Context &context, const QString &domainName)
{
    const auto id = world.own(domainName);
    if (id && !Wallets::isOffered(world.names(), *id)) {
        return illegal(
            context, u"DomainName"_s,
            {u"has a suffix that does not take part in the Ethereum Name Service"_s, u"的后缀不支持以太坊域名服务"_s});
    }
    return id;
}

template <class Request>
Outcome<typename Request::Reply> submitWalletTask(World &world, const Context &context, const Request &r,
                                                  const TaskKind &kind, const QString &address)
{
    const auto taskNo = world.submitFor(context, kind, r.domainName, [address](World &w, NameId id) {
        return w.state<Wallets>().bind(w, id, address);
    });
    return taskReply<typename Request::Reply>(taskNo);
}

Outcome<service::SaveSingleTaskForAssociatingEnsReply> bindWallet(World &world, const Context &context,
                                                                  const service::SaveSingleTaskForAssociatingEns &r)
{
    static const QRegularExpression form(u"^0x[0-9A-Fa-f]{40}$"_s);
    const auto id = walletName(world, context, r.domainName);
    if (!id)
        return id.error();
    if (!form.match(r.address.trimmed()).hasMatch())
        return illegal(context, u"Address"_s,
                       {u"is not 0x and 40 hexadecimal digits"_s, u"须为 0x 加 40 位十六进制数字"_s});
    return submitWalletTask(world, context, r, {u"ENS_ASSOCIATE"_s, {u"Bind wallet address"_s, u"绑定钱包地址"_s}},
                            r.address.trimmed());
}

Outcome<service::SaveSingleTaskForDisassociatingEnsReply> unbindWallet(
    World &world, const Context &context, const service::SaveSingleTaskForDisassociatingEns &r)
{
    const auto id = walletName(world, context, r.domainName);
    if (!id)
        return id.error();
    return submitWalletTask(world, context, r, {u"ENS_DISASSOCIATE"_s, {u"Unbind wallet address"_s, u"解绑钱包地址"_s}},
                            {});
}

Outcome<service::QueryEnsAssociationReply> queryWallet(World &world, const Context &context,
                                                       const service::QueryEnsAssociation &r)
{
    const auto id = walletName(world, context, r.domainName);
    if (!id)
        return id.error();
    service::QueryEnsAssociationReply reply;
    reply.address = world.state<Wallets>().inNameService(*id);
    return reply;
}

Outcome<service::QueryLocalEnsAssociationReply> queryRecordedWallet(World &world, const Context &context,
                                                                    const service::QueryLocalEnsAssociation &r)
{
    const auto id = walletName(world, context, r.domainName);
    if (!id)
        return id.error();
    service::QueryLocalEnsAssociationReply reply;
    reply.address = world.state<Wallets>().onRecord(*id);
    return reply;
}

} // namespace

void addEnsHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForAssociatingEns>(bindWallet);
    router.on<service::SaveSingleTaskForDisassociatingEns>(unbindWallet);
    router.on<service::QueryEnsAssociation>(queryWallet);
    router.on<service::QueryLocalEnsAssociation>(queryRecordedWallet);
}

} // namespace namestead::practice
