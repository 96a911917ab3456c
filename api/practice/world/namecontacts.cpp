#include "api/practice/world/namecontacts.h"

#include "api/practice/world/emails.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

std::optional<TaskOutcome> whyNotChangeable(World &world, NameId id)
{
    const NameState &state = world.names().at(id);
    if (state.updateLock == Lock::Locked)
        return TaskOutcome::failure(u"The update lock of the domain is on."_s, u"域名已开启禁止更新锁。"_s);
    if (statusOf(state, world.nowMs()) == NameStatus::RedemptionNeeded)
        return TaskOutcome::failure(u"The domain has expired and must be redeemed first."_s,
                                    u"域名已过期，请先赎回。"_s);
    if (state.transferringOut)
        return TaskOutcome::failure(u"The domain is being transferred out."_s, u"域名正在转出。"_s);
    return std::nullopt;
}

} // namespace

NameContacts::NameContacts(World &world)
{
    for (quint32 i = 0; i < world.names().end(); ++i) {
        const NameId id{i};
        if (!world.names().isPresent(id) || !world.names().at(id).registrantChanging)
            continue;
        const quint64 hours = 1 + stableHash(world.names().nameOf(id), world.settings().seed) % 71;
        world.schedule(world.startMs() + qint64(hours) * durations::hour, [id](World &w) {
            if (w.names().isPresent(id))
                w.names().edit(id).registrantChanging = false;
        });
    }
}

const Contact &NameContacts::contact(World &world, NameId id, Kind kind) const
{
    if (const auto it = m_contacts.constFind(quint32(id)); it != m_contacts.cend()) {
        if (const auto &set = (*it)[size_t(kind)])
            return *set;
    }
    return world.holders().at(world.names().at(id).holder).contact;
}

void NameContacts::setContact(NameId id, Kind kind, const Contact &contact)
{
    m_contacts[quint32(id)][size_t(kind)] = contact;
}

TaskOutcome NameContacts::changeContact(World &world, NameId id, Kind kind, const Contact &contact)
{
    if (const auto why = whyNotChangeable(world, id))
        return *why;
    setContact(id, kind, contact);
    return TaskOutcome::success();
}

TaskOutcome NameContacts::changeOwner(World &world, NameId id, const NewOwner &owner)
{
    if (const auto why = whyNotChangeable(world, id))
        return *why;
    if (isRefusedText(owner.contact.registrantOrganization) || isRefusedText(owner.contact.zhRegistrantOrganization))
        return TaskOutcome::failure(u"The registry refused the new owner."_s, u"注册局拒绝了新的持有者。"_s);

    const Contact before = world.holders().at(world.names().at(id).holder).contact;
    if (!owner.holder->has_value())
        *owner.holder = world.holders().add({owner.contact, owner.emailVerified});
    const quint32 holder = **owner.holder;
    // The other contacts keep what they showed until now.
    for (const Kind kind : {Kind::Admin, Kind::Billing, Kind::Tech})
        setContact(id, kind, Contact(contact(world, id, kind)));

    NameState &state = world.names().edit(id);
    state.holder = holder;
    const bool otherOwner = before.registrantOrganization != owner.contact.registrantOrganization
        || before.zhRegistrantOrganization != owner.contact.zhRegistrantOrganization;
    if (otherOwner)
        state.realName = owner.realName;
    if (otherOwner && owner.blockTransfer)
        m_blockedUntil.insert(quint32(id), world.nowMs() + durations::transferBlock);
    if (!world.holders().at(holder).emailVerified) {
        auto &emails = world.state<Emails>();
        if (!emails.find(owner.contact.email))
            emails.sendToken(world, owner.contact.email, owner.clientIp);
        world.schedule(world.nowMs() + durations::emailHold, [id, holder](World &w) {
            if (w.names().isPresent(id) && w.names().at(id).holder == holder && !w.holders().at(holder).emailVerified)
                w.names().edit(id).emailHold = true;
        });
    } else {
        state.emailHold = false;
    }
    return TaskOutcome::success();
}

ChangeMark::~ChangeMark()
{
    if (m_marked && m_world.names().isPresent(m_id))
        m_world.names().edit(m_id).registrantChanging = false;
}

void ChangeMark::mark()
{
    m_marked = true;
    m_world.names().edit(m_id).registrantChanging = true;
}

} // namespace namestead::practice
