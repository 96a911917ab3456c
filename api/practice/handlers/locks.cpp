#include "api/operations/locks.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// Which lock an operation sets.
struct LockKind
{
    TaskKind task;
    Lock NameState::*member;
};

LockKind transferLockKind()
{
    return {{u"SET_TRANSFER_PROHIBITED"_s, {}}, &NameState::transferLock};
}

LockKind updateLockKind()
{
    return {{u"SET_UPDATE_PROHIBITED"_s, {}}, &NameState::updateLock};
}

template <class Request> World::NameAction lockAction(const Request &r, const LockKind &kind)
{
    const Lock wanted = r.status.value_or(true) ? Lock::Locked : Lock::Unlocked;
    return [wanted, member = kind.member](World &world, NameId id) {
        world.names().edit(id).*member = wanted;
        return TaskOutcome::success();
    };
}

template <class Request> void onSingle(Router &router, LockKind (*kindOf)())
{
    router.on<Request>(
        [kindOf](World &world, const Context &context, const Request &r) -> Outcome<typename Request::Reply> {
            const LockKind kind = kindOf();
            return taskReply<typename Request::Reply>(
                world.submitFor(context, kind.task, r.domainName, lockAction(r, kind)));
        });
}

template <class Request> void onSeveral(Router &router, LockKind (*kindOf)())
{
    router.on<Request>(
        [kindOf](World &world, const Context &context, const Request &r) -> Outcome<typename Request::Reply> {
            const LockKind kind = kindOf();
            return taskReply<typename Request::Reply>(
                world.submitForAll(context, kind.task, r.domainName, lockAction(r, kind)));
        });
}

} // namespace

void addLockHandlers(Router &router)
{
    onSingle<service::SaveSingleTaskForTransferProhibitionLock>(router, transferLockKind);
    onSingle<service::SaveSingleTaskForUpdateProhibitionLock>(router, updateLockKind);
    onSeveral<service::SaveBatchTaskForTransferProhibitionLock>(router, transferLockKind);
    onSeveral<service::SaveBatchTaskForUpdateProhibitionLock>(router, updateLockKind);
}

} // namespace namestead::practice
