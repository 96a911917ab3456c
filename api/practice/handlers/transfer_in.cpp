#include "api/practice/world/transfersin.h"

#include "api/operations/transfer_in.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

ServiceError noTransfer(const Context &context)
{
    return refuse(context, u"DomainTransferPendingNotExist"_s,
                  {u"No transfer of the domain is under way."_s, u"域名没有正在进行的转入。"_s});
}

/// The two queries answer the same members.
template <class Record>
void putTransfer(World &world, const Context &context, const TransfersIn::Transfer &t, Record &to)
{
    to.domainName = t.domainName;
    to.email = t.email;
    to.expirationDate = Time::fromMs(t.requestEndsMs());
    to.instanceId = t.instanceId;
    to.modificationDate = Time::fromMs(t.changedMs);
    to.needMailCheck = t.needMailCheck;
    to.progressBarType = Open<service::ProgressBarType>::fromWire(QByteArray::number(t.progressBar()));
    to.resultCode = Open<service::TransferInResultCode>::fromWire(t.resultCode.toLatin1());
    if (t.resultMs != 0)
        to.resultDate = Time::fromMs(t.resultMs);
    to.resultMsg = context.in(TransfersIn::resultMessage(t));
    to.simpleTransferInStatus = Open<service::SimpleTransferInStatus>::fromWire(t.stage().toLatin1());
    to.status = Open<service::TransferInStatus>::fromWire(QByteArray::number(t.status));
    to.submissionDate = Time::fromMs(t.submittedMs);
    to.transferAuthorizationCodeSubmissionDate = Time::fromMs(t.codeSubmittedMs);
    to.userId = world.userId();
    to.whoisMailStatus = t.isWhoisRead();
}

Outcome<service::CheckTransferInFeasibilityReply> checkFeasibility(World &world, const Context &context,
                                                                   const service::CheckTransferInFeasibility &r)
{
    service::CheckTransferInFeasibilityReply reply;
    const auto refusal = world.state<TransfersIn>().whyNot(world, r.domainName, r.transferAuthorizationCode);
    reply.canTransfer = !refusal;
    reply.productId = u"2a"_s;
    if (refusal) {
        reply.code = refusal->code;
        reply.message = context.in(refusal->message);
    }
    return reply;
}

Outcome<service::QueryTransferInByInstanceIdReply> queryTransfer(World &world, const Context &context,
                                                                 const service::QueryTransferInByInstanceId &r)
{
    const TransfersIn::Transfer *transfer = world.state<TransfersIn>().findInstance(r.instanceId);
    if (!transfer)
        return illegal(context, u"InstanceId"_s, {u"is not that of a transfer in"_s, u"不是转入的实例编号"_s});
    service::QueryTransferInByInstanceIdReply reply;
    putTransfer(world, context, *transfer, reply);
    return reply;
}

Outcome<service::QueryTransferInListReply> listTransfers(World &world, const Context &context,
                                                         const service::QueryTransferInList &r)
{
    std::vector<const TransfersIn::Transfer *> found;
    auto &all = world.state<TransfersIn>().all();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if ((!r.simpleTransferInStatus.isSet()
             || it->stage().compare(r.simpleTransferInStatus.wire(), Qt::CaseInsensitive) == 0)
            && it->domainName.startsWith(r.domainName.trimmed(), Qt::CaseInsensitive)
            && (!r.submissionStartDate || it->submittedMs >= *r.submissionStartDate)
            && (!r.submissionEndDate || it->submittedMs <= *r.submissionEndDate))
            found.push_back(&*it);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto *a, const auto *b) { return a->submittedMs > b->submittedMs; });
    service::QueryTransferInListReply reply;
    const PageCut cut = cutPage(reply, r, qint64(found.size()));
    for (qint64 i = cut.from; i < cut.to; ++i) {
        service::TransferIn record;
        putTransfer(world, context, *found[size_t(i)], record);
        reply.data.append(record);
    }
    return reply;
}

Outcome<service::SaveSingleTaskForCancelingTransferInReply> cancelTransferIn(
    World &world, const Context &context, const service::SaveSingleTaskForCancelingTransferIn &r)
{
    const TransfersIn::Transfer *transfer = world.state<TransfersIn>().findRunning(r.domainName);
    if (!transfer)
        return noTransfer(context);
    const auto cancel = [name = transfer->domainName](World &w) {
        TransfersIn::Transfer *running = w.state<TransfersIn>().findRunning(name);
        if (!running)
            return TaskOutcome::failure(u"The transfer has ended."_s, u"转入已结束。"_s);
        w.state<TransfersIn>().cancel(w, *running);
        return TaskOutcome::success();
    };
    std::vector<TaskItem> items;
    items.push_back({transfer->domainName, transfer->instanceId, cancel});
    const auto taskNo =
        world.submit(context, {u"CANCEL_TRANSFER_IN"_s, {u"Cancel transfer in"_s, u"取消转入"_s}}, std::move(items));
    return taskReply<service::SaveSingleTaskForCancelingTransferInReply>(taskNo);
}

Outcome<service::TransferInCheckMailTokenReply> checkMailToken(World &world, const Context &context,
                                                               const service::TransferInCheckMailToken &r)
{
    const auto result = world.state<TransfersIn>().confirmToken(world, r.token.trimmed());
    if (!result)
        return refuse(context, u"TokenFailed"_s, {u"The token is wrong or used."_s, u"令牌错误或已使用。"_s});
    service::TransferInCheckMailTokenReply reply;
    reply.successList = result->confirmed;
    reply.failList = result->failed;
    return reply;
}

/// The transfer of that name while it waits for the mail.
TransfersIn::Transfer *waitingForMail(World &world, const QString &domainName)
{
    TransfersIn::Transfer *transfer = world.state<TransfersIn>().findRunning(domainName);
    return transfer && transfer->stage() == "AUTHORIZATION"_L1 ? transfer : nullptr;
}

Outcome<service::TransferInRefetchWhoisEmailReply> refetchWhois(World &world, const Context &context,
                                                                const service::TransferInRefetchWhoisEmail &r)
{
    TransfersIn::Transfer *transfer = waitingForMail(world, r.domainName);
    if (!transfer)
        return noTransfer(context);
    world.state<TransfersIn>().refetchEmail(world, *transfer);
    return service::TransferInRefetchWhoisEmailReply();
}

Outcome<service::TransferInResendMailTokenReply> resendMailToken(World &world, const Context &context,
                                                                 const service::TransferInResendMailToken &r)
{
    TransfersIn::Transfer *transfer = waitingForMail(world, r.domainName);
    if (!transfer)
        return noTransfer(context);
    if (!transfer->isWhoisRead()) {
        return illegal(context, u"DomainName"_s,
                       {u"has no readable e-mail address in WHOIS; read it again first"_s,
                        u"的 WHOIS 邮箱尚未获取，请先重新获取"_s});
    }
    if (!world.state<TransfersIn>().resendToken(world, *transfer)) {
        return refuse(context, u"SendTokenQuotaExceeded"_s,
                      {u"Too many mails have been sent for this transfer."_s, u"该转入的邮件发送次数已达上限。"_s});
    }
    return service::TransferInResendMailTokenReply();
}

Outcome<service::TransferInReenterTransferAuthorizationCodeReply> reenterCode(
    World &world, const Context &context, const service::TransferInReenterTransferAuthorizationCode &r)
{
    TransfersIn::Transfer *transfer = world.state<TransfersIn>().findRunning(r.domainName);
    if (!transfer || transfer->stage() == "PENDING"_L1)
        return noTransfer(context);
    world.state<TransfersIn>().reenterCode(world, *transfer, r.transferAuthorizationCode);
    return service::TransferInReenterTransferAuthorizationCodeReply();
}

} // namespace

void addTransferInHandlers(Router &router)
{
    router.on<service::CheckTransferInFeasibility>(checkFeasibility);
    router.on<service::QueryTransferInByInstanceId>(queryTransfer);
    router.on<service::QueryTransferInList>(listTransfers);
    router.on<service::SaveSingleTaskForCancelingTransferIn>(cancelTransferIn);
    router.on<service::TransferInCheckMailToken>(checkMailToken);
    router.on<service::TransferInRefetchWhoisEmail>(refetchWhois);
    router.on<service::TransferInResendMailToken>(resendMailToken);
    router.on<service::TransferInReenterTransferAuthorizationCode>(reenterCode);
}

} // namespace namestead::practice
