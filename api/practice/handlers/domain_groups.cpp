#include "api/operations/domain_groups.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/router.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr qsizetype longestName = 60;

/// How many names each group has; one walk through the account.
QHash<quint32, int> namesByGroup(World &world)
{
    QHash<quint32, int> counts;
    for (quint32 id = 0; id < world.names().end(); ++id) {
        if (world.names().isPresent(NameId(id)))
            ++counts[world.names().at(NameId(id)).group];
    }
    return counts;
}

ServiceError noSuchGroup()
{
    return refusals::parameterIllegal(u"DomainGroupId"_s, u"is the id of no group"_s);
}

DomainGroups::Group *groupOf(World &world, const std::optional<qint64> &id)
{
    return id && *id > 0 && *id <= std::numeric_limits<quint32>::max() ? world.groups().find(quint32(*id)) : nullptr;
}

service::DomainGroup recordOf(const QString &id, const QString &name, int names)
{
    service::DomainGroup record;
    record.domainGroupId = id;
    record.domainGroupName = name;
    record.totalNumber = names;
    record.domainGroupStatus = service::DomainGroupStatus::Complete;
    record.beingDeleted = false;
    return record;
}

Outcome<service::QueryDomainGroupListReply> listGroups(World &world, const Context &context,
                                                       const service::QueryDomainGroupList &r)
{
    const auto counts = namesByGroup(world);
    service::QueryDomainGroupListReply reply;
    const LocalText ungrouped{u"Ungrouped"_s, u"未分组"_s};
    if (r.domainGroupName.isEmpty() || r.domainGroupName == context.in(ungrouped))
        reply.data.append(recordOf(u"-1"_s, context.in(ungrouped), counts.value(0)));
    for (const auto &group : world.groups().all()) {
        if (!r.domainGroupName.isEmpty() && r.domainGroupName != group.name)
            continue;
        auto record = recordOf(QString::number(group.number), group.name, counts.value(group.number));
        record.creationDate = Time::fromMs(group.createdMs);
        record.modificationDate = Time::fromMs(group.changedMs);
        reply.data.append(record);
    }
    return reply;
}

Outcome<service::SaveDomainGroupReply> saveGroup(World &world, const Context &, const service::SaveDomainGroup &r)
{
    const QString name = r.domainGroupName.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return refusals::parameterIllegal(u"DomainGroupName"_s, u"is empty or too long"_s);
    DomainGroups::Group *group = groupOf(world, r.domainGroupId);
    if (r.domainGroupId && !group)
        return noSuchGroup();
    if (const auto *same = world.groups().findName(name); same && same != group)
        return ServiceError{400, u"DomainGroupNameDuplicated"_s, u"Another group has that name."_s};
    if (group) {
        group->name = name;
        group->changedMs = world.nowMs();
    } else {
        group = world.groups().find(world.groups().add(name, world.nowMs()));
    }
    service::SaveDomainGroupReply reply;
    reply.domainGroupId = group->number;
    reply.domainGroupName = group->name;
    reply.totalNumber = namesByGroup(world).value(group->number);
    reply.domainGroupStatus = service::DomainGroupStatus::Complete;
    reply.beingDeleted = false;
    reply.creationDate = Time::fromMs(group->createdMs);
    reply.modificationDate = Time::fromMs(group->changedMs);
    return reply;
}

/// Takes all names out of a group.
void emptyGroup(World &world, quint32 number)
{
    for (quint32 id = 0; id < world.names().end(); ++id) {
        if (world.names().at(NameId(id)).group == number)
            world.names().edit(NameId(id)).group = 0;
    }
}

Outcome<service::DeleteDomainGroupReply> deleteGroup(World &world, const Context &, const service::DeleteDomainGroup &r)
{
    // Deleting one that has gone is no error: the call may be sent again.
    if (const auto *group = groupOf(world, r.domainGroupId)) {
        const quint32 number = group->number;
        emptyGroup(world, number);
        world.groups().remove(number);
    } else if (!r.domainGroupId || *r.domainGroupId <= 0) {
        return noSuchGroup();
    }
    return service::DeleteDomainGroupReply();
}

Outcome<service::UpdateDomainToDomainGroupReply> fillGroup(World &world, const Context &,
                                                           const service::UpdateDomainToDomainGroup &r)
{
    auto *group = groupOf(world, r.domainGroupId);
    const bool ungroups = r.domainGroupId == -1;
    if (!group && !ungroups)
        return noSuchGroup();
    if (r.dataSource == service::DomainGroupSource::File)
        return ServiceError{400, u"FileFormatNotSupported"_s,
                            u"The practice service takes names in the request only."_s};
    if (r.domainName.isEmpty())
        return refusals::missing(u"DomainName"_s);
    std::vector<NameId> names;
    for (const QString &name : r.domainName) {
        const auto id = world.own(name);
        if (!id)
            return id.error();
        names.push_back(*id);
    }
    const quint32 number = group ? group->number : 0;
    if (r.replace.value_or(false) && group)
        emptyGroup(world, number);
    for (const NameId id : names)
        world.names().edit(id).group = number;
    if (group)
        group->changedMs = world.nowMs();
    return service::UpdateDomainToDomainGroupReply();
}

Outcome<service::SaveBatchDomainRemarkReply> setRemarks(World &world, const Context &,
                                                        const service::SaveBatchDomainRemark &r)
{
    std::vector<NameId> names;
    for (const QString &instanceId : r.instanceIds) {
        const auto id = world.ownInstance(instanceId);
        if (!id)
            return id.error();
        names.push_back(*id);
    }
    const quint32 remark = world.names().keepRemark(r.remark);
    for (const NameId id : names)
        world.names().edit(id).remark = remark;
    return service::SaveBatchDomainRemarkReply();
}

} // namespace

void addDomainGroupHandlers(Router &router)
{
    router.on<service::QueryDomainGroupList>(listGroups);
    router.on<service::SaveDomainGroup>(saveGroup);
    router.on<service::DeleteDomainGroup>(deleteGroup);
    router.on<service::UpdateDomainToDomainGroup>(fillGroup);
    router.on<service::SaveBatchDomainRemark>(setRemarks);
}

} // namespace namestead::practice
