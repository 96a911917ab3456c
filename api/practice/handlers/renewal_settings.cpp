#include "api/operations/renewal_settings.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::SetupDomainAutoRenewReply> setAutoRenew(World &world, const Context &context,
                                                         const service::SetupDomainAutoRenew &r)
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    const bool on = r.operation == service::AutoRenewOperation::Set;
    world.names().edit(*id).autoRenew = on;
    world.log(world.names().nameOf(*id), {u"Automatic renewal"_s, u"自动续费"_s}, on ? u"on"_s : u"off"_s, true,
              context.clientIp);
    service::SetupDomainAutoRenewReply reply;
    reply.result = true;
    return reply;
}

} // namespace

void addRenewalSettingHandlers(Router &router)
{
    router.on<service::SetupDomainAutoRenew>(setAutoRenew);
}

} // namespace namestead::practice
