#include "api/practice/world/orderbook.h"

#include "api/practice/world/prices.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/transfersin.h"
#include "api/practice/world/world.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead::practice {

QStringList ownDnsServers()
{
    return {u"dns7.hichina.com"_s, u"dns8.hichina.com"_s};
}

namespace {

qint64 yearsLater(qint64 ms, int years)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).addYears(years).toMSecsSinceEpoch();
}

/// A renewal takes whole years from the expiry, not from now.
bool reachesTooFar(World &world, qint64 expirationMs)
{
    return expirationMs > yearsLater(world.nowMs(), orders::mostYearsAhead);
}

void charge(World &world, const QString &name, ChargeKind kind, int years)
{
    world.ledger().record({name, kind, years, priceFen(world, name, kind, years), world.nowMs()});
}

TaskOutcome staleDate()
{
    return TaskOutcome::failure(u"The current expiration date is not the one that was given."_s,
                                u"当前到期时间与提交的不一致。"_s);
}

TaskOutcome premiumNotPermitted()
{
    return TaskOutcome::failure(u"The domain is a premium one and that was not permitted."_s,
                                u"该域名为溢价域名，未允许溢价。"_s);
}

TaskOutcome tooFar()
{
    return TaskOutcome::failure(u"The domain would expire more than ten years from now."_s,
                                u"续费后到期时间将超过十年。"_s);
}

} // namespace

TaskOutcome orders::renew(World &world, NameId id, const Renewal &order)
{
    const NameState &state = world.names().at(id);
    if (world.guards().date && state.expirationMs != order.currentExpirationMs)
        return staleDate();
    if (statusOf(state, world.nowMs()) == NameStatus::RedemptionNeeded)
        return TaskOutcome::failure(u"The domain has to be redeemed first."_s, u"域名处于赎回期，请先赎回。"_s);
    if (state.premium && !order.permitPremium)
        return premiumNotPermitted();
    const qint64 newDate = yearsLater(state.expirationMs, order.years);
    if (reachesTooFar(world, newDate))
        return tooFar();
    world.names().edit(id).expirationMs = newDate;
    charge(world, world.names().nameOf(id), ChargeKind::Renewal, order.years);
    return TaskOutcome::success();
}

TaskOutcome orders::redeem(World &world, NameId id, qint64 currentExpirationMs)
{
    const NameState &state = world.names().at(id);
    if (world.guards().date && state.expirationMs != currentExpirationMs)
        return staleDate();
    if (statusOf(state, world.nowMs()) != NameStatus::RedemptionNeeded)
        return TaskOutcome::failure(u"The domain does not need to be redeemed."_s, u"域名不在赎回期。"_s);
    // A redemption comes with as many years as bring the name back to life; mostly one.
    int years = 1;
    while (yearsLater(state.expirationMs, years) <= world.nowMs())
        ++years;
    world.names().edit(id).expirationMs = yearsLater(state.expirationMs, years);
    charge(world, world.names().nameOf(id), ChargeKind::Redemption, years);
    return TaskOutcome::success();
}

TaskOutcome orders::registerName(World &world, const Registration &order)
{
    if (standingOf(world, order.domainName) != Standing::Free)
        return TaskOutcome::failure(u"The domain is already registered."_s, u"域名已被注册。"_s);
    if (isPremium(world, order.domainName) && !order.permitPremium)
        return premiumNotPermitted();
    quint32 holder = 0;
    if (order.profileId) {
        const auto made = Profiles::makeHolder(world, *order.profileId);
        if (!made)
            return TaskOutcome::failure(u"The registrant profile does not exist."_s, u"信息模板不存在。"_s);
        holder = *made;
    } else {
        holder = world.holders().add({order.contact, false});
    }
    NameState state;
    state.registrationMs = world.nowMs() / 1000 * 1000;
    state.expirationMs = yearsLater(state.registrationMs, order.years);
    state.holder = holder;
    state.dns = world.names().keepDns(order.dns.isEmpty() ? ownDnsServers() : order.dns);
    state.privacy = order.privacy;
    state.resourceGroup = world.names().keepResourceGroup(order.resourceGroup);
    state.premium = isPremium(world, order.domainName);
    const Profiles::Profile *profile = order.profileId ? world.state<Profiles>().find(*order.profileId) : nullptr;
    state.realName = profile ? profile->realName : RealName::NotVerified;
    state.nameAudit = RealName::Verified;
    charge(world, order.domainName, ChargeKind::Registration, order.years);
    world.names().add(order.domainName, state);
    return TaskOutcome::success();
}

TaskOutcome orders::transferIn(World &world, const TransferIn &order)
{
    auto &transfers = world.state<TransfersIn>();
    // A wrong transfer code comes out later, when the transfer is under way.
    if (const auto refusal = transfers.whyNot(world, order.domainName, {}))
        return TaskOutcome::failure(refusal->message.en, refusal->message.zh);
    const Profiles::Profile *profile = world.state<Profiles>().find(order.profileId);
    if (!profile || profile->realName != RealName::Verified)
        return TaskOutcome::failure(u"The registrant profile is not verified."_s, u"信息模板未通过实名认证。"_s);
    if (isPremium(world, order.domainName) && !order.permitPremium)
        return premiumNotPermitted();
    charge(world, order.domainName, ChargeKind::TransferIn, 1);
    transfers.begin(world, order.domainName, order.code, order.profileId);
    return TaskOutcome::success();
}

} // namespace namestead::practice
