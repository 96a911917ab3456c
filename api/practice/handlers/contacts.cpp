#include "api/operations/contacts.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/contactfields.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/ownertasks.h"
#include "api/practice/handlers/taskreply.h"
#include "api/practice/router.h"
#include "api/practice/world/emails.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

Outcome<service::QueryContactInfoReply> queryContact(World &world, const Context &, const service::QueryContactInfo &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    const NameState &state = world.names().at(*id);
    const auto &contacts = world.state<NameContacts>();
    service::QueryContactInfoReply reply;
    reply.createDate = Time::fromMs(state.registrationMs);
    switch (r.contactType.value()) {
    case service::ContactType::Admin:
        putContact(contacts.contact(world, *id, NameContacts::Kind::Admin), reply);
        break;
    case service::ContactType::Billing:
        putContact(contacts.contact(world, *id, NameContacts::Kind::Billing), reply);
        break;
    case service::ContactType::Tech:
        putContact(contacts.contact(world, *id, NameContacts::Kind::Tech), reply);
        break;
    case service::ContactType::Unset:
    case service::ContactType::Unknown:
    case service::ContactType::Registrant:
        putContact(world.holders().at(state.holder).contact, reply);
        break;
    }
    return reply;
}

Outcome<service::SaveBatchTaskForUpdatingContactInfoByNewContactReply> changeByNewContact(
    World &world, const Context &context, const service::SaveBatchTaskForUpdatingContactInfoByNewContact &r)
{
    NameContacts::NewOwner owner;
    owner.contact = contactOf(r);
    if (const auto fault = checkContact(owner.contact, ContactFields::All))
        return illegal(context, *fault);
    owner.emailVerified = world.state<Emails>().isVerified(owner.contact.email);
    owner.blockTransfer = r.transferOutProhibited.value_or(false);
    const auto taskNo = submitContactTask(world, context, r.contactType.value(), r.domainName, owner, false);
    return taskReply<service::SaveBatchTaskForUpdatingContactInfoByNewContactReply>(taskNo);
}

Outcome<service::SaveSingleTaskForUpdatingContactInfoReply> changeByProfile(
    World &world, const Context &context, const service::SaveSingleTaskForUpdatingContactInfo &r)
{
    const auto id = world.own(r.domainName);
    if (!id)
        return id.error();
    if (!r.instanceId.isEmpty() && r.instanceId != world.names().instanceIdOf(*id))
        return illegal(context, u"InstanceId"_s, {u"belongs to another domain"_s, u"不属于该域名"_s});
    const auto owner =
        ownerFromProfile(world, context, r.registrantProfileId.value_or(0), r.addTransferLock.value_or(false));
    if (!owner)
        return owner.error();
    const auto taskNo = submitContactTask(world, context, r.contactType.value(), {r.domainName}, *owner, true);
    return taskReply<service::SaveSingleTaskForUpdatingContactInfoReply>(taskNo);
}

Outcome<service::VerifyContactFieldReply> verifyContact(World &, const Context &context,
                                                        const service::VerifyContactField &r)
{
    if (const auto fault = checkContact(contactOf(r), ContactFields::Given))
        return illegal(context, *fault);
    return service::VerifyContactFieldReply();
}

} // namespace

void addContactHandlers(Router &router)
{
    router.on<service::QueryContactInfo>(queryContact);
    router.on<service::SaveBatchTaskForUpdatingContactInfoByNewContact>(changeByNewContact);
    router.on<service::SaveSingleTaskForUpdatingContactInfo>(changeByProfile);
    router.on<service::VerifyContactField>(verifyContact);
}

} // namespace namestead::practice
