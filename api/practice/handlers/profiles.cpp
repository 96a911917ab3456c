#include "api/practice/world/profiles.h"

#include "api/operations/profiles.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/contactfields.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/namefields.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/emails.h"
#include "api/practice/world/realnames.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::SaveRegistrantProfileReply> saveProfile(World &world, const Context &context,
                                                         const service::SaveRegistrantProfile &r)
{
    auto &profiles = world.state<Profiles>();
    Profiles::Profile *profile = nullptr;
    if (r.registrantProfileId) {
        profile = profiles.find(*r.registrantProfileId);
        if (!profile)
            return noSuchProfile(context);
    }
    const Contact contact = contactOf(r);
    if (const auto fault = checkContact(contact, ContactFields::All))
        return illegal(context, *fault);
    if (profile && profile->realName == RealName::InReview && profile->contact != contact) {
        return refuse(context, u"ContactTemplateUpdateFailed"_s,
                      {u"The profile is in real-name review and cannot be changed."_s,
                       u"信息模板正在实名认证审核中，无法修改。"_s});
    }

    auto &emails = world.state<Emails>();
    if (!emails.find(contact.email))
        emails.sendToken(world, contact.email, context.clientIp);
    if (!profile)
        profile = &profiles.add({}, world.nowMs());
    // Who was verified under another name is not verified under this one.
    const bool otherOwner = profile->contact.registrantOrganization != contact.registrantOrganization
        || profile->contact.zhRegistrantOrganization != contact.zhRegistrantOrganization
        || profile->contact.organization != contact.organization;
    if (otherOwner)
        world.state<RealNames>().resetProfile(world, profile->id);
    profile->contact = contact;
    profile->emailVerified = emails.isVerified(contact.email);
    profile->updatedMs = world.nowMs();
    if (r.registrantProfileType.isSet())
        profile->cnnic = r.registrantProfileType == service::RegistrantProfileType::Cnnic;
    if (r.defaultRegistrantProfile == true)
        profiles.makeDefault(profile->id);
    else if (r.defaultRegistrantProfile == false)
        profile->isDefault = false;
    service::SaveRegistrantProfileReply reply;
    reply.registrantProfileId = profile->id;
    return reply;
}

service::RegistrantProfile recordOf(const Profiles::Profile &profile)
{
    service::RegistrantProfile record;
    putContact(profile.contact, record);
    record.registrantType = registrantType(profile.contact);
    record.registrantProfileId = profile.id;
    record.registrantProfileType =
        profile.cnnic ? service::RegistrantProfileType::Cnnic : service::RegistrantProfileType::Common;
    record.defaultRegistrantProfile = profile.isDefault;
    record.emailVerificationStatus = profile.emailVerified ? service::EmailVerificationStatus::Verified
                                                           : service::EmailVerificationStatus::NotVerified;
    record.realNameStatus = realNameStatus(profile.realName);
    record.createTime = Time::fromMs(profile.createdMs);
    record.updateTime = Time::fromMs(profile.updatedMs);
    record.remark = profile.remark;
    record.credentialType = profile.credentialType;
    record.credentialNo = profile.credentialNo;
    return record;
}

bool isWanted(const Profiles::Profile &profile, const service::QueryRegistrantProfiles &r)
{
    const auto same = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || value.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const bool organization = r.registrantType == service::RegistrantType::Organization;
    const bool cnnic = r.registrantProfileType == service::RegistrantProfileType::Cnnic;
    return (!r.registrantProfileId || *r.registrantProfileId == profile.id)
        && (!r.registrantType.isSet() || organization == profile.contact.organization)
        && (!r.registrantProfileType.isSet() || cnnic == profile.cnnic)
        && (!r.realNameStatus.isSet() || r.realNameStatus == realNameStatus(profile.realName).value())
        && (r.defaultRegistrantProfile != true || profile.isDefault)
        && same(r.registrantOrganization, profile.contact.registrantOrganization)
        && same(r.email, profile.contact.email) && same(r.remark, profile.remark)
        && same(r.zhRegistrantOrganization, profile.contact.zhRegistrantOrganization);
}

Outcome<service::QueryRegistrantProfilesReply> listProfiles(World &world, const Context &,
                                                            const service::QueryRegistrantProfiles &r)
{
    std::vector<const Profiles::Profile *> found;
    for (const auto &[id, profile] : world.state<Profiles>().all()) {
        if (isWanted(profile, r))
            found.push_back(&profile);
    }
    std::reverse(found.begin(), found.end()); // newest first
    service::QueryRegistrantProfilesReply reply;
    const PageCut cut = cutPage(reply, r, qint64(found.size()));
    for (qint64 i = cut.from; i < cut.to; ++i)
        reply.registrantProfiles.append(recordOf(*found[size_t(i)]));
    return reply;
}

Outcome<service::DeleteRegistrantProfileReply> deleteProfile(World &world, const Context &context,
                                                             const service::DeleteRegistrantProfile &r)
{
    if (!world.state<Profiles>().remove(r.registrantProfileId.value_or(0)))
        return noSuchProfile(context);
    return service::DeleteRegistrantProfileReply();
}

Outcome<service::SetDefaultRegistrantProfileReply> setDefaultProfile(World &world, const Context &context,
                                                                     const service::SetDefaultRegistrantProfile &r)
{
    auto &profiles = world.state<Profiles>();
    const Profiles::Profile *profile = profiles.find(r.registrantProfileId.value_or(0));
    if (!profile)
        return noSuchProfile(context);
    profiles.makeDefault(profile->id);
    return service::SetDefaultRegistrantProfileReply();
}

/// All or none: the reply could not say which were deleted.
Outcome<service::DeleteContactTemplatesReply> deleteProfiles(World &world, const Context &context,
                                                             const service::DeleteContactTemplates &r)
{
    auto &profiles = world.state<Profiles>();
    QList<qint64> ids;
    for (const QString &text : r.registrantProfileIds) {
        bool good = false;
        const qint64 id = text.trimmed().toLongLong(&good);
        if (!good)
            return illegal(context, u"RegistrantProfileIds"_s,
                           {u"is not a list of profile ids"_s, u"不是信息模板编号列表"_s});
        if (!profiles.find(id))
            return noSuchProfile(context);
        ids += id;
    }
    for (const qint64 id : ids)
        profiles.remove(id);
    return service::DeleteContactTemplatesReply();
}

} // namespace

void addProfileHandlers(Router &router)
{
    router.on<service::SaveRegistrantProfile>(saveProfile);
    router.on<service::QueryRegistrantProfiles>(listProfiles);
    router.on<service::DeleteRegistrantProfile>(deleteProfile);
    router.on<service::SetDefaultRegistrantProfile>(setDefaultProfile);
    router.on<service::DeleteContactTemplates>(deleteProfiles);
}

} // namespace namestead::practice
