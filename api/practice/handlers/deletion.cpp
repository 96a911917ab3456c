#include "api/operations/deletion.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::SaveTaskForSubmittingDomainDeleteReply> deleteDomain(
    World &world, const Context &context, const service::SaveTaskForSubmittingDomainDelete &r)
{
    static const TaskKind kind{u"DELETE_DOMAIN"_s, {}};
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    return taskReply<service::SaveTaskForSubmittingDomainDeleteReply>(
        world.submitFor(context, kind, world.names().nameOf(*id), [](World &w, NameId name) {
            if (w.names().at(name).updateLock == Lock::Locked)
                return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
            w.names().remove(name);
            return TaskOutcome::success();
        }));
}

} // namespace

void addDeletionHandlers(Router &router)
{
    router.on<service::SaveTaskForSubmittingDomainDelete>(deleteDomain);
}

} // namespace namestead::practice
