#include "api/practice/handlers/ownertasks.h"

#include "api/practice/handlers/answers.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

/// A name whose owner gets another name changes hands; otherwise only the data change.
QString ownerTaskType(World &world, const QStringList &domainNames, const Contact &contact)
{
    for (const QString &name : domainNames) {
        const auto id = world.names().find(name.trimmed());
        if (!id)
            continue;
        const Contact &present = world.holders().at(world.names().at(*id).holder).contact;
        if (present.registrantOrganization != contact.registrantOrganization)
            return u"CHG_HOLDER"_s;
    }
    return u"UPDATE_REGISTRANT_CONTACT"_s;
}

} // namespace

Outcome<QString> submitContactTask(World &world, const Context &context, service::ContactType type,
                                   const QStringList &domainNames, const NameContacts::NewOwner &owner, bool single)
{
    const auto submit = [&](const QString &taskType, const World::NameAction &action) {
        return single ? world.submitFor(context, {taskType, {}}, domainNames.value(0), action)
                      : world.submitForAll(context, {taskType, {}}, domainNames, action);
    };
    const auto changeOther = [&](const QString &taskType, NameContacts::Kind kind) {
        return submit(taskType, [kind, contact = owner.contact](World &w, NameId id) {
            return w.state<NameContacts>().changeContact(w, id, kind, contact);
        });
    };
    switch (type) {
    case service::ContactType::Admin:
        return changeOther(u"UPDATE_ADMIN_CONTACT"_s, NameContacts::Kind::Admin);
    case service::ContactType::Billing:
        return changeOther(u"UPDATE_BILLING_CONTACT"_s, NameContacts::Kind::Billing);
    case service::ContactType::Tech:
        return changeOther(u"UPDATE_TECH_CONTACT"_s, NameContacts::Kind::Tech);
    case service::ContactType::Unset:
    case service::ContactType::Unknown:
    case service::ContactType::Registrant:
        break;
    }

    NameContacts::NewOwner newOwner = owner;
    newOwner.clientIp = context.clientIp;
    const QString taskType = ownerTaskType(world, domainNames, newOwner.contact);
    std::vector<TaskItem> items;
    std::vector<std::weak_ptr<ChangeMark>> marks;
    for (const QString &name : domainNames) {
        const auto id = world.names().find(name.trimmed());
        if (!id) {
            if (single)
                return refusals::domainNotExist(name);
            items.push_back({name.trimmed().toLower(), {}, [](World &) {
                                 return TaskOutcome::failure(u"The domain does not exist in this account."_s,
                                                             u"该账号下没有此域名。"_s);
                             }});
            continue;
        }
        auto mark = std::make_shared<ChangeMark>(world, *id);
        marks.push_back(mark);
        items.push_back(
            {world.names().nameOf(*id), world.names().instanceIdOf(*id), [id = *id, newOwner, mark](World &w) {
                 if (!w.names().isPresent(id))
                     return TaskOutcome::failure(u"The domain is no longer in this account."_s,
                                                 u"域名已不在该账号下。"_s);
                 return w.state<NameContacts>().changeOwner(w, id, newOwner);
             }});
    }
    const auto taskNo = world.submit(context, {taskType, {}}, std::move(items));
    if (taskNo) {
        for (const auto &weak : marks) {
            if (const auto mark = weak.lock())
                mark->mark();
        }
    }
    return taskNo;
}

Outcome<NameContacts::NewOwner> ownerFromProfile(World &world, const Context &context, qint64 profileId,
                                                 bool blockTransfer)
{
    const Profiles::Profile *profile = world.state<Profiles>().find(profileId);
    if (!profile)
        return noSuchProfile(context);
    NameContacts::NewOwner owner;
    owner.contact = profile->contact;
    owner.emailVerified = profile->emailVerified;
    owner.realName = profile->realName == RealName::Verified ? RealName::Verified : RealName::NotVerified;
    owner.blockTransfer = blockTransfer;
    return owner;
}

} // namespace namestead::practice
