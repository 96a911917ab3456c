#include "api/operations/privacy.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const QString cnnicService = u"cnnicRegistryService"_s;

/// Generic suffixes have the service; .cn and .中国 have that of their registry; other countries have none.
bool isPrivacyOffered(const Names &names, NameId id, bool cnnic)
{
    const Suffix &suffix = names.suffixOf(id);
    const bool chinese = suffix.text.endsWith(".cn") || suffix.text == QByteArray(".中国");
    return cnnic ? chinese : suffix.kind != SuffixKind::CountryCode;
}

World::NameAction switchPrivacy(bool on, bool cnnic)
{
    return [on, cnnic](World &world, NameId id) {
        if (!isPrivacyOffered(world.names(), id, cnnic))
            return TaskOutcome::failure(u"The suffix does not offer privacy protection."_s,
                                        u"该后缀不支持隐私保护。"_s);
        if (world.names().at(id).updateLock == Lock::Locked)
            return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
        world.names().edit(id).privacy = on;
        return TaskOutcome::success();
    };
}

const TaskKind privacyTask{u"SET_WHOIS_PROTECT"_s, {}};

Outcome<service::SaveSingleTaskForDomainNameProxyServiceReply> switchSinglePrivacy(
    World &world, const Context &context, const service::SaveSingleTaskForDomainNameProxyService &r)
{
    const auto taskNo =
        world.submitFor(context, privacyTask, r.domainName, switchPrivacy(r.status.value_or(false), false));
    return taskReply<service::SaveSingleTaskForDomainNameProxyServiceReply>(taskNo);
}

Outcome<service::SaveBatchTaskForDomainNameProxyServiceReply> switchBatchPrivacy(
    World &world, const Context &context, const service::SaveBatchTaskForDomainNameProxyService &r)
{
    if (!r.serviceType.isEmpty() && r.serviceType != cnnicService)
        return illegal(context, u"ServiceType"_s,
                       {u"is not a kind of privacy protection"_s, u"不是有效的隐私保护类型"_s});
    const bool cnnic = !r.serviceType.isEmpty();
    const auto taskNo =
        world.submitForAll(context, privacyTask, r.domainName, switchPrivacy(r.status.value_or(false), cnnic));
    return taskReply<service::SaveBatchTaskForDomainNameProxyServiceReply>(taskNo);
}

} // namespace

void addPrivacyHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForDomainNameProxyService>(switchSinglePrivacy);
    router.on<service::SaveBatchTaskForDomainNameProxyService>(switchBatchPrivacy);
}

} // namespace namestead::practice
