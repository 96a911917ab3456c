#include "api/operations/profile_tasks.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/ownertasks.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdReply> changeContactsByProfile(
    World &world, const Context &context, const service::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId &r)
{
    const auto owner =
        ownerFromProfile(world, context, r.registrantProfileId.value_or(0), r.transferOutProhibited.value_or(false));
    if (!owner)
        return owner.error();
    const auto taskNo = submitContactTask(world, context, r.contactType.value(), r.domainName, *owner, false);
    return taskReply<service::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdReply>(taskNo);
}

Outcome<service::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDReply> changeOwnersToProfile(
    World &world, const Context &context, const service::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID &r)
{
    const auto owner =
        ownerFromProfile(world, context, r.registrantProfileId.value_or(0), r.transferOutProhibited.value_or(false));
    if (!owner)
        return owner.error();
    if (owner->realName != RealName::Verified) {
        return refuse(
            context, u"contactTemplateRealNamedNotExist"_s, // spelt as the service does
            {u"The registrant profile has not passed real-name verification."_s, u"信息模板未通过实名认证。"_s});
    }
    const auto taskNo =
        submitContactTask(world, context, service::ContactType::Registrant, r.domainName, *owner, false);
    return taskReply<service::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDReply>(taskNo);
}

} // namespace

void addProfileTaskHandlers(Router &router)
{
    router.on<service::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId>(changeContactsByProfile);
    router.on<service::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID>(changeOwnersToProfile);
}

} // namespace namestead::practice
