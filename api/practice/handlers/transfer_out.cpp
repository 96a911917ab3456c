#include "api/operations/transfer_out.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/transfersout.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::QueryTransferOutInfoReply> queryTransferOut(World &world, const Context &context,
                                                             const service::QueryTransferOutInfo &r)
{
    const TransfersOut::Transfer *transfer = world.state<TransfersOut>().find(r.domainName);
    const auto id = world.own(r.domainName);
    // A name that has left is known as long as its transfer is.
    if (!id && (!transfer || transfer->status != TransfersOut::Succeeded))
        return id.error();
    service::QueryTransferOutInfoReply reply;
    if (!transfer)
        return reply;
    reply.status = Open<service::TransferOutInfoStatus>::fromWire(QByteArray::number(int(transfer->status)));
    reply.email = transfer->email;
    if (transfer->codeSentMs != 0) {
        reply.transferAuthorizationCodeSendDate = Time::fromMs(transfer->codeSentMs);
        reply.expirationDate = Time::fromMs(transfer->codeSentMs + durations::transferRequestEnds);
    }
    if (transfer->requestedMs != 0)
        reply.pendingRequestDate = Time::fromMs(transfer->requestedMs);
    reply.resultCode = transfer->resultCode;
    reply.resultMsg = context.in(transfer->result);
    return reply;
}

Outcome<service::SaveSingleTaskForQueryingTransferAuthorizationCodeReply> requestCode(
    World &world, const Context &context, const service::SaveSingleTaskForQueryingTransferAuthorizationCode &r)
{
    const auto taskNo =
        world.submitFor(context, {u"QUERY_TRANSFER_AUTHORIZATION_CODE"_s, {u"Get transfer code"_s, u"获取转移密码"_s}},
                        r.domainName, [](World &w, NameId id) { return w.state<TransfersOut>().makeCode(w, id); });
    return taskReply<service::SaveSingleTaskForQueryingTransferAuthorizationCodeReply>(taskNo);
}

Outcome<service::SaveSingleTaskForCancelingTransferOutReply> cancelTransferOut(
    World &world, const Context &context, const service::SaveSingleTaskForCancelingTransferOut &r)
{
    const auto taskNo =
        world.submitFor(context, {u"CANCEL_TRANSFER_OUT"_s, {u"Cancel transfer out"_s, u"取消转出"_s}}, r.domainName,
                        [](World &w, NameId id) { return w.state<TransfersOut>().cancel(w, id); });
    return taskReply<service::SaveSingleTaskForCancelingTransferOutReply>(taskNo);
}

/// `{"domainName": …, "code": …}`: another registrar asks for the name; `{"accepted": true|false}`.
QJsonObject requestByOtherRegistrar(World &world, const QJsonObject &request)
{
    const bool accepted = world.state<TransfersOut>().request(world, request.value("domainName"_L1).toString(),
                                                              request.value("code"_L1).toString());
    return {{u"accepted"_s, accepted}};
}

} // namespace

void addTransferOutHandlers(Router &router)
{
    router.on<service::QueryTransferOutInfo>(queryTransferOut);
    router.on<service::SaveSingleTaskForQueryingTransferAuthorizationCode>(requestCode);
    router.on<service::SaveSingleTaskForCancelingTransferOut>(cancelTransferOut);
    router.onControl(u"transfer-out-request"_s, requestByOtherRegistrar);
}

} // namespace namestead::practice
