#include "api/operations/domains.h"
#include "api/practice/handlers/days.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/namefields.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/prices.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

service::Domain domainOf(World &world, NameId id, qint64 nowMs)
{
    const Names &names = world.names();
    const NameState &s = names.at(id);
    service::Domain d;
    d.domainName = names.nameOf(id);
    d.instanceId = names.instanceIdOf(id);
    d.domainAuditStatus = realNameStatus(s.nameAudit);
    d.domainGroupId = groupIdText(s);
    d.domainGroupName = groupName(world, s);
    d.domainStatus = domainStatus(s, nowMs);
    d.domainType = domainType(names.suffixOf(id).kind);
    d.expirationCurrDateDiff = daysLeft(s, nowMs);
    d.expirationDate = Time::fromMs(s.expirationMs);
    d.expirationDateStatus = expirationStatus(s, nowMs);
    d.premium = s.premium;
    d.productId = productId(names, id);
    const Contact &holder = world.holders().at(s.holder).contact;
    d.registrantType = registrantType(holder);
    d.registrationDate = Time::fromMs(s.registrationMs);
    d.remark = names.remarks().at(s.remark);
    d.autoRenewEnabled = s.autoRenew;
    d.ccompany = holder.zhRegistrantOrganization;
    d.chgholderStatus = s.registrantChanging ? u"PENDING"_s : u"NORMAL"_s;
    d.dnsList = names.dnsOf(id);
    d.registrar = registrarName();
    d.resourceGroupId = names.resourceGroups().at(s.resourceGroup);
    d.tag = tagsOf<service::Tag>(names, s);
    return d;
}

Outcome<service::QueryDomainListReply> queryDomainList(World &world, const Context &, const service::QueryDomainList &r)
{
    NameFilter filter;
    filter.contains = r.domainName;
    filter.expiresFrom = dayStart(r.startExpirationDate);
    filter.expiresTo = dayEnd(r.endExpirationDate);
    filter.registeredFrom = dayStart(r.startRegistrationDate);
    filter.registeredTo = dayEnd(r.endRegistrationDate);
    if (r.queryType.isSet())
        filter.status = r.queryType.wire().toInt();
    setSuffixKind(filter, r.productDomainType.wire());
    if (!r.domainGroupId.isEmpty())
        filter.group = groupNumber(r.domainGroupId);
    filter.autoRenew = r.autoRenewEnabled;
    filter.owner = r.ccompany;
    filter.dns = r.dns;
    filter.registrar = r.registrar;
    filter.resourceGroup = r.resourceGroupId;
    for (const auto &tag : r.tag)
        filter.tags.append({tag.key, tag.value});
    const NameOrder order = r.orderKeyType == service::OrderKeyType::RegistrationDate ? NameOrder::Registration
        : r.orderKeyType == service::OrderKeyType::ExpirationDate                     ? NameOrder::Expiration
                                                                                      : NameOrder::Added;
    const bool ascending = r.orderByType == service::OrderByType::Ascending;
    const qint64 now = world.nowMs();
    const auto list = world.nameLists().list(filter, order, now, world.holders());
    service::QueryDomainListReply reply;
    const auto total = qint64(list->size());
    const PageCut cut = cutPage(reply, r, total);
    for (qint64 i = cut.from; i < cut.to; ++i)
        reply.data.append(domainOf(world, NameId((*list)[size_t(ascending ? i : total - 1 - i)]), now));
    return reply;
}

/// What the two detail operations have in common; they differ in which of the newer fields they carry.
template <class Reply> Reply detailOf(World &world, NameId id)
{
    const Names &names = world.names();
    const NameState &s = names.at(id);
    const Holders::Holder &holder = world.holders().at(s.holder);
    const qint64 now = world.nowMs();
    Reply d;
    d.dnsList = names.dnsOf(id);
    d.domainName = names.nameOf(id);
    d.domainNameProxyService = s.privacy;
    d.domainNameVerificationStatus = realNameStatus(s.nameAudit);
    d.email = holder.contact.email;
    d.emailVerificationClientHold = s.emailHold;
    d.emailVerificationStatus = holder.emailVerified ? service::EmailVerificationStatus::Verified
                                                     : service::EmailVerificationStatus::NotVerified;
    d.expirationDate = Time::fromMs(s.expirationMs);
    d.instanceId = names.instanceIdOf(id);
    d.premium = s.premium;
    d.realNameStatus = realNameStatus(s.realName);
    d.registrantName = holder.contact.registrantName;
    d.registrantOrganization = holder.contact.registrantOrganization;
    d.registrantType = registrantType(holder.contact);
    d.registrantUpdatingStatus =
        s.registrantChanging ? service::RegistrantUpdatingStatus::Pending : service::RegistrantUpdatingStatus::Normal;
    d.registrationDate = Time::fromMs(s.registrationMs);
    d.transferOutStatus = s.transferringOut ? service::TransferOutStatus::Pending : service::TransferOutStatus::Normal;
    d.transferProhibitionLock = lockStatus(s.transferLock);
    d.updateProhibitionLock = lockStatus(s.updateLock);
    d.userId = world.userId();
    d.zhRegistrantName = holder.contact.zhRegistrantName;
    d.zhRegistrantOrganization = holder.contact.zhRegistrantOrganization;
    d.cnnicPrivacyServiceStatus = service::PrivacyServiceStatus::Unsupported;
    d.domainGroupId = s.group == 0 ? -1 : qint64(s.group);
    d.domainGroupName = groupName(world, s);
    d.domainStatus = domainStatus(s, now);
    d.domainType = domainType(names.suffixOf(id).kind);
    d.expirationCurrDateDiff = daysLeft(s, now);
    d.expirationDateStatus = expirationStatus(s, now);
    d.privacyServiceStatus = service::PrivacyServiceStatus::Unsupported;
    d.remark = names.remarks().at(s.remark);
    d.resourceGroupId = names.resourceGroups().at(s.resourceGroup);
    d.tag = tagsOf<service::Tag>(names, s);
    return d;
}

Outcome<service::QueryDomainByInstanceIdReply> queryByInstance(World &world, const Context &,
                                                               const service::QueryDomainByInstanceId &r)
{
    const auto id = world.ownInstance(r.instanceId);
    if (!id)
        return id.error();
    return detailOf<service::QueryDomainByInstanceIdReply>(world, *id);
}

Outcome<service::QueryDomainByDomainNameReply> queryByName(World &world, const Context &,
                                                           const service::QueryDomainByDomainName &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    auto reply = detailOf<service::QueryDomainByDomainNameReply>(world, *id);
    reply.registrar = registrarName();
    return reply;
}

Outcome<service::CheckDomainReply> checkDomain(World &world, const Context &, const service::CheckDomain &r)
{
    const QString name = r.domainName.trimmed().toLower();
    if (!Names::isValid(name))
        return ServiceError{400, u"InvaildParameter"_s,
                            u"The domain name is not valid."_s}; // spelt as the service does
    service::CheckDomainReply reply;
    reply.domainName = name;
    reply.dynamicCheck = false;
    const Standing standing = standingOf(world, name);
    reply.avail = standing == Standing::Free ? service::DomainAvail::Free : service::DomainAvail::Taken;
    if (standing == Standing::Held)
        reply.reason = u"In use"_s;
    const bool premium = isPremium(world, name);
    reply.premium = premium ? u"true"_s : u"false"_s;
    const bool dollars = r.feeCurrency == service::FeeCurrency::UsDollar;
    const int years = r.feePeriod.value_or(1);
    const auto command = r.feeCommand.isSet() ? r.feeCommand.wire() : u"create"_s;
    const qint64 fen = priceFen(world, name, kindOfCommand(command), years);
    if (premium)
        reply.price = inCurrency(fen, dollars) / 100;
    service::PriceInfo price;
    price.action = command;
    price.money = double(inCurrency(fen, dollars)) / 100;
    price.period = years;
    reply.staticPriceInfo.append(price);
    return reply;
}

Outcome<service::QueryChangeLogListReply> queryChangeLog(World &world, const Context &context,
                                                         const service::QueryChangeLogList &r)
{
    constexpr size_t most = 1000; // reference 5.8
    std::vector<const ChangeLog::Entry *> found;
    const auto &entries = world.changeLog().entries();
    for (auto it = entries.rbegin(); it != entries.rend() && found.size() <= most; ++it) {
        if ((!r.startDate || it->timeMs >= *r.startDate) && (!r.endDate || it->timeMs <= *r.endDate)
            && (r.domainName.isEmpty() || it->domainName.compare(r.domainName, Qt::CaseInsensitive) == 0))
            found.push_back(&*it);
    }
    service::QueryChangeLogListReply reply;
    reply.resultLimit = found.size() > most;
    found.resize(std::min(found.size(), most));
    const PageCut cut = cutPage(reply, r, qint64(found.size()), 100);
    for (qint64 i = cut.from; i < cut.to; ++i) {
        const ChangeLog::Entry &entry = *found[size_t(i)];
        service::ChangeLog log;
        log.details = entry.details;
        log.domainName = entry.domainName;
        log.operation = context.in(entry.operation);
        log.operationIPAddress = entry.clientIp;
        log.result = entry.succeeded ? u"Success"_s : u"Fail"_s;
        log.time = Time::fromMs(entry.timeMs);
        reply.data.append(log);
    }
    return reply;
}

} // namespace

void addDomainHandlers(Router &router)
{
    router.on<service::QueryDomainList>(queryDomainList);
    router.on<service::QueryDomainByInstanceId>(queryByInstance);
    router.on<service::QueryDomainByDomainName>(queryByName);
    router.on<service::CheckDomain>(checkDomain);
    router.on<service::QueryChangeLogList>(queryChangeLog);
}

} // namespace namestead::practice
