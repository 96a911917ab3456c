#pragma once

#include "api/practice/world/holders.h"
#include "api/practice/world/names.h"
#include "api/practice/world/taskboard.h"

#include <QHash>

#include <array>
#include <memory>

namespace namestead::practice {

class World;

/// Contacts of names beside their owner, and what follows from a change of owner; `world.state<NameContacts>()`.
class NameContacts
{
public:
    enum class Kind { Admin, Billing, Tech };

    /// What becomes the owner of names. Several names of one task share one entry of Holders.
    struct NewOwner
    {
        Contact contact;
        bool emailVerified = false;
        RealName realName = RealName::NotVerified; ///< of the names afterwards, when the owner's name changes
        bool blockTransfer = false;                ///< for 60 days
        QString clientIp;
        std::shared_ptr<std::optional<quint32>> holder = std::make_shared<std::optional<quint32>>();
    };

    /// Owner changes that were under way when the world began end within three days.
    explicit NameContacts(World &world);

    /// As set, otherwise the owner's data.
    [[nodiscard]] const Contact &contact(World &world, NameId id, Kind kind) const;
    void setContact(NameId id, Kind kind, const Contact &contact);

    /// One name's part of a task that changes its owner; fails for locked names.
    TaskOutcome changeOwner(World &world, NameId id, const NewOwner &owner);
    /// The same for another contact.
    TaskOutcome changeContact(World &world, NameId id, Kind kind, const Contact &contact);

    /// End of the 60 days, 0 when there is no such block.
    [[nodiscard]] qint64 transferBlockedUntil(NameId id) const { return m_blockedUntil.value(quint32(id)); }

private:
    QHash<quint32, std::array<std::optional<Contact>, 3>> m_contacts;
    QHash<quint32, qint64> m_blockedUntil;
};

/// Marks a name's registrant data as being changed from mark() on until it is destroyed. A task's action holds it, so that the
/// mark goes when the action has run and also when the task is cancelled before.
class ChangeMark
{
public:
    ChangeMark(World &world, NameId id) : m_world(world), m_id(id) {}
    ~ChangeMark();
    ChangeMark(const ChangeMark &) = delete;
    ChangeMark &operator=(const ChangeMark &) = delete;
    void mark();

private:
    World &m_world;
    NameId m_id;
    bool m_marked = false;
};

} // namespace namestead::practice
