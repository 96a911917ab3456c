#pragma once

#include "api/practice/outcome.h"
#include "api/practice/world/holders.h"
#include "api/practice/world/names.h"

#include <map>

namespace namestead::practice {

class World;

/// The account's registrant profiles; `world.state<Profiles>()`.
class Profiles
{
public:
    struct Profile
    {
        qint64 id = 0;
        Contact contact;
        bool cnnic = false;
        bool isDefault = false;
        bool emailVerified = false;
        RealName realName = RealName::NotVerified;
        QString remark;
        QString credentialNo;
        QString credentialType;
        qint64 createdMs = 0;
        qint64 updatedMs = 0;
    };

    explicit Profiles(World &world);

    /// By id, oldest first.
    [[nodiscard]] const std::map<qint64, Profile> &all() const { return m_profiles; }
    [[nodiscard]] Profile *find(qint64 id);
    /// Gives it an id.
    Profile &add(Profile profile, qint64 nowMs);
    bool remove(qint64 id) { return m_profiles.erase(id) > 0; }

    /// A holder with the profile's data, for a name's `holder`; ContactTemplateNotExist when there is no such profile.
    static Outcome<quint32> makeHolder(World &world, qint64 profileId);
    /// The others are no longer the default one.
    void makeDefault(qint64 id);

private:
    void addPlausible(World &world);

    std::map<qint64, Profile> m_profiles;
    qint64 m_lastId = 4'000'000;
};

} // namespace namestead::practice
