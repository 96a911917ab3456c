#include "api/operations/domain_search.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/namefields.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/scrolls.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr qint64 mostFound = 5000; ///< QueryAdvancedDomainList shows no more

service::FoundDomain foundDomainOf(World &world, NameId id, qint64 nowMs)
{
    const Names &names = world.names();
    const NameState &s = names.at(id);
    const Contact &holder = world.holders().at(s.holder).contact;
    service::FoundDomain d;
    d.domainName = names.nameOf(id);
    d.instanceId = names.instanceIdOf(id);
    d.domainStatus = Open<service::DomainSearchStatus>::fromWire(QByteArray::number(int(statusOf(s, nowMs))));
    d.domainAuditStatus = realNameStatus(s.nameAudit);
    d.expirationDate = Time::fromMs(s.expirationMs);
    d.registrationDate = Time::fromMs(s.registrationMs);
    d.expirationDateStatus = expirationStatus(s, nowMs);
    d.expirationCurrDateDiff = daysLeft(s, nowMs);
    d.domainType = domainType(names.suffixOf(id).kind);
    d.premium = s.premium;
    d.productId = productId(names, id);
    d.domainGroupId = groupIdText(s);
    d.domainGroupName = groupName(world, s);
    d.remark = names.remarks().at(s.remark);
    d.registrantType = registrantType(holder);
    d.registrantOrganization = holder.registrantOrganization;
    d.zhRegistrantOrganization = holder.zhRegistrantOrganization;
    d.email = holder.email;
    d.dnsList = names.dnsOf(id);
    d.resourceGroupId = names.resourceGroups().at(s.resourceGroup);
    d.tag = tagsOf<service::Tag>(names, s);
    return d;
}

NameFilter::Position positionOf(const std::optional<bool> &prefix, const std::optional<bool> &suffix)
{
    if (prefix.value_or(false))
        return suffix.value_or(false) ? NameFilter::Position::Either : NameFilter::Position::Start;
    return suffix.value_or(false) ? NameFilter::Position::End : NameFilter::Position::Anywhere;
}

/// The conditions that both searches have.
template <class Request> NameFilter searchFilter(const Request &r)
{
    NameFilter filter;
    if (r.domainGroupId)
        filter.group = groupNumber(QString::number(*r.domainGroupId));
    if (r.domainStatus.isSet() && r.domainStatus.wire() != u"0")
        filter.status = r.domainStatus.wire().toInt();
    setSuffixKind(filter, r.productDomainType.wire());
    filter.suffixes = r.suffixs;
    if (r.form.isSet())
        filter.form = NameForm(r.form.wire().toInt());
    filter.leastLength = r.startLength;
    filter.mostLength = r.endLength;
    filter.contains = r.keyWord;
    filter.containsAt = positionOf(r.keyWordPrefix, r.keyWordSuffix);
    filter.excluded = r.excluded;
    filter.excludedAt = positionOf(r.excludedPrefix, r.excludedSuffix);
    filter.registeredFrom = r.startRegistrationDate;
    filter.registeredTo = r.endRegistrationDate;
    filter.expiresFrom = r.startExpirationDate;
    filter.expiresTo = r.endExpirationDate;
    filter.resourceGroup = r.resourceGroupId;
    // No name of the practice account is for sale.
    if (r.tradeType.isSet() && r.tradeType.wire() != u"-1")
        filter.otherSuffix = true;
    return filter;
}

Outcome<service::QueryAdvancedDomainListReply> searchDomains(World &world, const Context &,
                                                             const service::QueryAdvancedDomainList &r)
{
    NameFilter filter = searchFilter(r);
    if (r.isPremiumDomain.value_or(false))
        filter.premium = true;
    for (const auto &tag : r.tag)
        filter.tags.append({tag.key, tag.value});
    NameOrder order = NameOrder::Added;
    bool ascending = false;
    const auto sortBy = [&](const std::optional<bool> &wanted, NameOrder by) {
        if (wanted) {
            order = by;
            ascending = *wanted;
        }
    };
    sortBy(r.productDomainTypeSort, NameOrder::Suffix);
    sortBy(r.registrationDateSort, NameOrder::Registration);
    sortBy(r.expirationDateSort, NameOrder::Expiration);
    sortBy(r.domainNameSort, NameOrder::Name);
    const qint64 now = world.nowMs();
    const auto list = world.nameLists().list(filter, order, now, world.holders());
    service::QueryAdvancedDomainListReply reply;
    const auto all = qint64(list->size());
    const PageCut cut = cutPage(reply, r, std::min(all, mostFound), 200);
    for (qint64 i = cut.from; i < cut.to; ++i)
        reply.data.append(foundDomainOf(world, NameId((*list)[size_t(ascending ? i : all - 1 - i)]), now));
    return reply;
}

Outcome<service::ScrollDomainListReply> scrollDomains(World &world, const Context &, const service::ScrollDomainList &r)
{
    Scrolls &scrolls = world.state<Scrolls>();
    service::ScrollDomainListReply reply;
    reply.pageSize = std::clamp(r.pageSize.value_or(100), 1, 1000);
    const qint64 now = world.nowMs();
    if (r.scrollId.isEmpty()) {
        const auto list = world.nameLists().list(searchFilter(r), NameOrder::Added, now, world.holders());
        reply.totalItemNum = int(list->size());
        reply.scrollId = scrolls.begin(list, now);
        return reply;
    }
    const auto portion = scrolls.next(r.scrollId, size_t(*reply.pageSize), now);
    if (!portion)
        return refusals::parameterIllegal(u"ScrollId"_s, u"is unknown or too old"_s);
    reply.totalItemNum = portion->total;
    reply.scrollId = portion->nextId;
    for (const quint32 id : portion->names) {
        if (world.names().isPresent(NameId(id)))
            reply.data.append(foundDomainOf(world, NameId(id), now));
    }
    return reply;
}

Outcome<service::QueryDomainSuffixReply> listSuffixes(World &world, const Context &, const service::QueryDomainSuffix &)
{
    std::vector<bool> present(suffixes().size());
    for (quint32 id = 0; id < world.names().end(); ++id) {
        if (world.names().isPresent(NameId(id)))
            present[size_t(world.names().suffixIndexOf(NameId(id)))] = true;
    }
    service::QueryDomainSuffixReply reply;
    for (size_t i = 0; i < present.size(); ++i) {
        if (present[i])
            reply.suffixList.append(QString::fromUtf8(suffixes()[i].text).sliced(1));
    }
    return reply;
}

} // namespace

void addDomainSearchHandlers(Router &router)
{
    router.on<service::QueryAdvancedDomainList>(searchDomains);
    router.on<service::ScrollDomainList>(scrollDomains);
    router.on<service::QueryDomainSuffix>(listSuffixes);
}

} // namespace namestead::practice
