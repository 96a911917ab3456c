#include "api/operations/real_name.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/contactfields.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/namefields.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/emails.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/realnames.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDReply> verifyName(
    World &world, const Context &context,
    const service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    if (world.names().instanceIdOf(*id) != r.instanceId)
        return illegal(context, u"InstanceId"_s, {u"belongs to another domain"_s, u"不属于该域名"_s});
    const Profiles::Profile *profile = world.state<Profiles>().find(r.registrantProfileId.value_or(0));
    if (!profile)
        return noSuchProfile(context);
    if (profile->realName != RealName::Verified) {
        return refuse(
            context, u"contactTemplateRealNamedNotExist"_s, // spelt as the service does
            {u"The registrant profile has not passed real-name verification."_s, u"信息模板未通过实名认证。"_s});
    }
    const NameState &state = world.names().at(*id);
    if (state.realName == RealName::InReview)
        return refuse(context, u"DomainAlreadyAuditing"_s,
                      {u"The domain is in review already."_s, u"域名正在审核中。"_s});
    if (state.realName == RealName::Verified)
        return refuse(context, u"DomainAlreadyAudited"_s,
                      {u"The domain is verified already."_s, u"域名已通过实名认证。"_s});
    if (world.holders().at(state.holder).contact.registrantOrganization != profile->contact.registrantOrganization) {
        return refuse(context, u"ContactNotMatch"_s,
                      {u"The owner of the domain is not the one of the profile."_s, u"域名持有者与信息模板不一致。"_s});
    }
    const TaskKind kind{u"SUBMIT_REAL_NAME_VERIFICATION"_s, {u"Submit real-name verification"_s, u"提交实名认证"_s}};
    const auto taskNo = world.submitFor(context, kind, r.domainName, [](World &w, NameId name) {
        w.state<RealNames>().submitName(w, name);
        return TaskOutcome::success();
    });
    return taskReply<service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDReply>(taskNo);
}

Outcome<service::QueryFailReasonForDomainRealNameVerificationReply> nameFailReason(
    World &world, const Context &context, const service::QueryFailReasonForDomainRealNameVerification &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    using Action = service::RealNameVerificationAction;
    using Occasion = RealNames::Occasion;
    const Occasion occasion = r.realNameVerificationAction == Action::OwnerChange ? Occasion::OwnerChange
        : r.realNameVerificationAction == Action::TransferIn                      ? Occasion::TransferIn
                                                                                  : Occasion::Registration;
    service::QueryFailReasonForDomainRealNameVerificationReply reply;
    for (const RealNames::Failure &failure : world.state<RealNames>().nameFailures(world, *id, occasion)) {
        service::DomainVerificationFailure record;
        record.date = Time::fromMs(failure.timeMs);
        record.failReason = context.in(failure.reason);
        record.domainNameVerificationStatus = realNameStatus(failure.status);
        reply.data.append(record);
    }
    return reply;
}

Outcome<service::QueryRegistrantProfileRealNameVerificationInfoReply> profileDocument(
    World &world, const Context &context, const service::QueryRegistrantProfileRealNameVerificationInfo &r)
{
    const qint64 id = r.registrantProfileId.value_or(0);
    if (!world.state<Profiles>().find(id))
        return noSuchProfile(context);
    service::QueryRegistrantProfileRealNameVerificationInfoReply reply;
    reply.registrantProfileId = id;
    if (const RealNames::Document *document = world.state<RealNames>().document(id)) {
        reply.identityCredentialType = Open<service::IdentityCredentialType>::fromWire(document->type.toLatin1());
        reply.identityCredentialNo = document->number;
        reply.submissionDate = Time::fromMs(document->submittedMs);
        reply.modificationDate = Time::fromMs(document->changedMs);
        if (r.fetchImage == true)
            reply.identityCredential = document->image;
    }
    return reply;
}

Outcome<service::QueryFailReasonForRegistrantProfileRealNameVerificationReply> profileFailReason(
    World &world, const Context &context, const service::QueryFailReasonForRegistrantProfileRealNameVerification &r)
{
    const qint64 id = r.registrantProfileID.value_or(0);
    if (!world.state<Profiles>().find(id))
        return noSuchProfile(context);
    service::QueryFailReasonForRegistrantProfileRealNameVerificationReply reply;
    for (const RealNames::Failure &failure : world.state<RealNames>().profileFailures(id)) {
        service::ProfileVerificationFailure record;
        record.date = Time::fromMs(failure.timeMs);
        record.failReason = context.in(failure.reason);
        reply.data.append(record);
    }
    return reply;
}

/// JPG or BMP of 55 KB to 1 MB, in Base64.
std::optional<ServiceError> checkPicture(const Context &context, const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuse(context, u"FileDataError"_s,
                      {u"The picture is not valid Base64."_s, u"图片的 Base64 编码有误。"_s});
    const QByteArray &picture = *decoded;
    if (!picture.startsWith("\xff\xd8\xff") && !picture.startsWith("BM"))
        return refuse(context, u"FileFormatNotSupported"_s,
                      {u"The picture must be JPG or BMP."_s, u"图片须为 JPG 或 BMP 格式。"_s});
    if (picture.size() < 55 * 1024)
        return refuse(context, u"FileSizeLessThanMinLimit"_s,
                      {u"The picture is smaller than 55 KB."_s, u"图片小于 55 KB。"_s});
    if (picture.size() > 1024 * 1024)
        return refuse(context, u"FileSizeGreaterThanMaxLimit"_s,
                      {u"The picture is larger than 1 MB."_s, u"图片大于 1 MB。"_s});
    return std::nullopt;
}

Outcome<service::SaveRegistrantProfileRealNameVerificationReply> saveProfileWithDocument(
    World &world, const Context &context, const service::SaveRegistrantProfileRealNameVerification &r)
{
    auto &profiles = world.state<Profiles>();
    auto &realNames = world.state<RealNames>();
    Profiles::Profile *profile = nullptr;
    if (r.registrantProfileId) {
        profile = profiles.find(*r.registrantProfileId);
        if (!profile)
            return noSuchProfile(context);
        if (profile->realName == RealName::Verified) {
            return refuse(context, u"ContactTemplateAudited"_s,
                          {u"The profile has passed real-name verification already."_s, u"信息模板已通过实名认证。"_s});
        }
        if (profile->realName == RealName::InReview) {
            return refuse(context, u"ContactTemplateUpdateFailed"_s,
                          {u"The profile is in real-name review and cannot be changed."_s,
                           u"信息模板正在实名认证审核中，无法修改。"_s});
        }
    }
    Contact contact = profile ? profile->contact : Contact();
    const Contact given = contactOf(r);
    if (r.registrantType.isSet())
        contact.organization = given.organization;
    mergeContact(contact, given);
    if (const auto fault = checkContact(contact, ContactFields::All))
        return illegal(context, *fault);

    const QString type = r.identityCredentialType.wire();
    const bool hasDocument = !type.isEmpty() || !r.identityCredentialNo.isEmpty() || !r.identityCredential.isEmpty();
    if (hasDocument) {
        const LocalText required{u"is required with a document"_s, u"在提交证件时不能为空"_s};
        if (type.isEmpty())
            return illegal(context, u"IdentityCredentialType"_s, required);
        if (r.identityCredentialType == service::IdentityCredentialType::Unknown)
            return illegal(context, u"IdentityCredentialType"_s,
                           {u"is not a kind of document"_s, u"不是有效的证件类型"_s});
        if (r.identityCredentialNo.trimmed().isEmpty())
            return illegal(context, u"IdentityCredentialNo"_s, required);
        if (r.identityCredential.isEmpty())
            return illegal(context, u"IdentityCredential"_s, required);
        if (auto fault = checkPicture(context, r.identityCredential))
            return std::move(*fault);
    }

    auto &emails = world.state<Emails>();
    if (!emails.find(contact.email))
        emails.sendToken(world, contact.email, context.clientIp);
    if (!profile)
        profile = &profiles.add({}, world.nowMs());
    profile->contact = contact;
    profile->emailVerified = emails.isVerified(contact.email);
    profile->updatedMs = world.nowMs();
    if (r.registrantProfileType.isSet())
        profile->cnnic = r.registrantProfileType == service::RegistrantProfileType::Cnnic;
    if (hasDocument) {
        profile->credentialType = type;
        profile->credentialNo = r.identityCredentialNo.trimmed();
        realNames.submitProfile(world, profile->id,
                                {type, r.identityCredentialNo.trimmed(), r.identityCredential, 0, 0});
    }
    service::SaveRegistrantProfileRealNameVerificationReply reply;
    reply.registrantProfileId = profile->id;
    return reply;
}

} // namespace

void addRealNameHandlers(Router &router)
{
    router.on<service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID>(verifyName);
    router.on<service::QueryFailReasonForDomainRealNameVerification>(nameFailReason);
    router.on<service::QueryRegistrantProfileRealNameVerificationInfo>(profileDocument);
    router.on<service::QueryFailReasonForRegistrantProfileRealNameVerification>(profileFailReason);
    router.on<service::SaveRegistrantProfileRealNameVerification>(saveProfileWithDocument);
}

} // namespace namestead::practice
