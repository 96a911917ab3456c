#include "api/operations/orders.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/contactfields.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/orderbook.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/world.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

const TaskKind &activateTask()
{
    static const TaskKind kind{u"ORDER_ACTIVATE"_s, {}};
    return kind;
}

const TaskKind &renewTask()
{
    static const TaskKind kind{u"ORDER_RENEW"_s, {}};
    return kind;
}

const TaskKind &redeemTask()
{
    static const TaskKind kind{u"ORDER_REDEEM"_s, {}};
    return kind;
}

/// From the request of one registration or from one entry of a batch: their members are called the same.
template <class Request> orders::Registration registrationOf(const Request &r)
{
    orders::Registration order;
    order.domainName = r.domainName.trimmed().toLower();
    order.years = r.subscriptionDuration.value_or(1);
    order.profileId = r.registrantProfileId;
    order.contact = contactOf(r);
    if (!r.aliyunDns.value_or(true))
        order.dns = {r.dns1.trimmed(), r.dns2.trimmed()};
    order.privacy = r.enableDomainProxy.value_or(true);
    order.permitPremium = r.permitPremiumActivation.value_or(false);
    order.resourceGroup = r.resourceGroupId;
    return order;
}

std::optional<ServiceError> faultOf(World &world, const Context &context, const orders::Registration &order)
{
    if (!Names::isValid(order.domainName))
        return illegal(context, u"DomainName"_s, {u"is not a name that can be registered"_s, u"不是可以注册的域名"_s});
    for (qsizetype i = 0; i < order.dns.size(); ++i) {
        if (order.dns[i].isEmpty())
            return illegal(context, u"Dns%1"_s.arg(i + 1),
                           {u"is needed without AliyunDns"_s, u"在不使用阿里云 DNS 时必填"_s});
    }
    if (order.profileId)
        return world.state<Profiles>().find(*order.profileId) ? std::nullopt
                                                              : std::optional(refusals::profileNotExist());
    if (const auto fault = checkContact(order.contact, ContactFields::All))
        return illegal(context, *fault);
    return std::nullopt;
}

Outcome<QString> submitRegistrations(World &world, const Context &context, const std::vector<orders::Registration> &all)
{
    std::vector<TaskItem> items;
    for (const orders::Registration &order : all) {
        if (const auto fault = faultOf(world, context, order))
            return *fault;
        items.push_back({order.domainName, {}, [order](World &w) { return orders::registerName(w, order); }});
    }
    return world.submit(context, activateTask(), std::move(items));
}

Outcome<service::SaveSingleTaskForCreatingOrderActivateReply> registerOne(
    World &world, const Context &context, const service::SaveSingleTaskForCreatingOrderActivate &r)
{
    return taskReply<service::SaveSingleTaskForCreatingOrderActivateReply>(
        submitRegistrations(world, context, {registrationOf(r)}));
}

Outcome<service::SaveBatchTaskForCreatingOrderActivateReply> registerSeveral(
    World &world, const Context &context, const service::SaveBatchTaskForCreatingOrderActivate &r)
{
    std::vector<orders::Registration> all;
    for (const auto &param : r.orderActivateParam)
        all.push_back(registrationOf(param));
    return taskReply<service::SaveBatchTaskForCreatingOrderActivateReply>(submitRegistrations(world, context, all));
}

template <class Request> orders::Renewal renewalOf(const Request &r)
{
    return {r.subscriptionDuration.value_or(1), r.currentExpirationDate.value_or(0),
            r.permitPremiumRenew.value_or(false)};
}

Outcome<service::SaveSingleTaskForCreatingOrderRenewReply> renewOne(
    World &world, const Context &context, const service::SaveSingleTaskForCreatingOrderRenew &r)
{
    const auto order = renewalOf(r);
    return taskReply<service::SaveSingleTaskForCreatingOrderRenewReply>(world.submitFor(
        context, renewTask(), r.domainName, [order](World &w, NameId id) { return orders::renew(w, id, order); }));
}

Outcome<service::SaveBatchTaskForCreatingOrderRenewReply> renewSeveral(
    World &world, const Context &context, const service::SaveBatchTaskForCreatingOrderRenew &r)
{
    QStringList names;
    QHash<QString, orders::Renewal> byName; // a name given twice is refused when the task is submitted
    for (const auto &param : r.orderRenewParam) {
        names.append(param.domainName);
        byName.insert(param.domainName.trimmed().toLower(), renewalOf(param));
    }
    return taskReply<service::SaveBatchTaskForCreatingOrderRenewReply>(
        world.submitForAll(context, renewTask(), names, [byName](World &w, NameId id) {
            return orders::renew(w, id, byName.value(w.names().nameOf(id)));
        }));
}

Outcome<service::SaveSingleTaskForCreatingOrderRedeemReply> redeemOne(
    World &world, const Context &context, const service::SaveSingleTaskForCreatingOrderRedeem &r)
{
    const qint64 date = r.currentExpirationDate.value_or(0);
    return taskReply<service::SaveSingleTaskForCreatingOrderRedeemReply>(world.submitFor(
        context, redeemTask(), r.domainName, [date](World &w, NameId id) { return orders::redeem(w, id, date); }));
}

Outcome<service::SaveBatchTaskForCreatingOrderRedeemReply> redeemSeveral(
    World &world, const Context &context, const service::SaveBatchTaskForCreatingOrderRedeem &r)
{
    QStringList names;
    QHash<QString, qint64> dates;
    for (const auto &param : r.orderRedeemParam) {
        names.append(param.domainName);
        dates.insert(param.domainName.trimmed().toLower(), param.currentExpirationDate.value_or(0));
    }
    return taskReply<service::SaveBatchTaskForCreatingOrderRedeemReply>(
        world.submitForAll(context, redeemTask(), names, [dates](World &w, NameId id) {
            return orders::redeem(w, id, dates.value(w.names().nameOf(id)));
        }));
}

} // namespace

void addOrderHandlers(Router &router)
{
    router.on<service::SaveSingleTaskForCreatingOrderActivate>(registerOne);
    router.on<service::SaveBatchTaskForCreatingOrderActivate>(registerSeveral);
    router.on<service::SaveSingleTaskForCreatingOrderRenew>(renewOne);
    router.on<service::SaveBatchTaskForCreatingOrderRenew>(renewSeveral);
    router.on<service::SaveSingleTaskForCreatingOrderRedeem>(redeemOne);
    router.on<service::SaveBatchTaskForCreatingOrderRedeem>(redeemSeveral);
}

} // namespace namestead::practice
