#include "api/operations/transfer_orders.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/orderbook.h"
#include "api/practice/world/transfersout.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const TaskKind &transferTask()
{
    static const TaskKind kind{u"ORDER_TRANSFER"_s, {u"Transfer in"_s, u"域名转入"_s}};
    return kind;
}

template <class Request> orders::TransferIn transferOf(const Request &r)
{
    return {r.domainName.trimmed().toLower(), r.authorizationCode, r.registrantProfileId.value_or(0),
            r.permitPremiumTransfer.value_or(false)};
}

Outcome<QString> submitTransfers(World &world, const Context &context, const std::vector<orders::TransferIn> &all)
{
    std::vector<TaskItem> items;
    for (const orders::TransferIn &order : all) {
        if (!Names::isValid(order.domainName))
            return illegal(context, u"DomainName"_s,
                           {u"is not a name that can be transferred in"_s, u"不是可以转入的域名"_s});
        items.push_back({order.domainName, {}, [order](World &w) { return orders::transferIn(w, order); }});
    }
    return world.submit(context, transferTask(), std::move(items));
}

Outcome<service::SaveSingleTaskForCreatingOrderTransferReply> transferOne(
    World &world, const Context &context, const service::SaveSingleTaskForCreatingOrderTransfer &r)
{
    return taskReply<service::SaveSingleTaskForCreatingOrderTransferReply>(
        submitTransfers(world, context, {transferOf(r)}));
}

Outcome<service::SaveBatchTaskForCreatingOrderTransferReply> transferSeveral(
    World &world, const Context &context, const service::SaveBatchTaskForCreatingOrderTransfer &r)
{
    std::vector<orders::TransferIn> all;
    for (const auto &param : r.orderTransferParam)
        all.push_back(transferOf(param));
    return taskReply<service::SaveBatchTaskForCreatingOrderTransferReply>(submitTransfers(world, context, all));
}

Outcome<service::SaveSingleTaskForApprovingTransferOutReply> approveTransferOut(
    World &world, const Context &context, const service::SaveSingleTaskForApprovingTransferOut &r)
{
    static const TaskKind kind{u"TRANSFER_OUT_APPROVE"_s, {u"Approval of a transfer out"_s, u"同意域名转出"_s}};
    return taskReply<service::SaveSingleTaskForApprovingTransferOutReply>(world.submitFor(
        context, kind, r.domainName, [](World &w, NameId id) { return w.state<TransfersOut>().approve(w, id); }));
}

} // namespace

void addTransferOrderHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForCreatingOrderTransfer>(transferOne);
    router.on<service::SaveBatchTaskForCreatingOrderTransfer>(transferSeveral);
    router.on<service::SaveSingleTaskForApprovingTransferOut>(approveTransferOut);
}

} // namespace namestead::practice
