#include "api/practice/world/profiles.h"

#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

Profiles::Profiles(World &world)
{
    // The first owners have profiles; one in each state, the first the default.
    constexpr quint32 most = 6;
    for (quint32 i = 0; i < std::min(most, world.holders().size()); ++i) {
        Profile profile;
        profile.contact = world.holders().at(i).contact;
        profile.emailVerified = i != 4;
        profile.isDefault = i == 0;
        profile.realName = i == 3 ? RealName::Failed
            : i == 4              ? RealName::NotVerified
            : i == 5              ? RealName::InReview
                                  : RealName::Verified;
        profile.cnnic = i == 2;
        add(profile, world.startMs() - qint64(1000 - 100 * i) * dayMs);
    }
    addPlausible(world);
}

/// Owners of other kinds and countries than those of the names.
void Profiles::addPlausible(World &world)
{
    Profile holding;
    Contact &company = holding.contact;
    company.organization = true;
    company.registrantName = u"Practice Manager"_s;
    company.registrantOrganization = u"Practice Holding Ltd."_s;
    company.country = u"SG"_s;
    company.province = u"Singapore"_s;
    company.city = u"Singapore"_s;
    company.address = u"1 Example Quay, Level 8"_s;
    company.postalCode = u"018989"_s;
    company.telArea = u"65"_s;
    company.telephone = u"60000001"_s;
    company.telExt = u"108"_s;
    company.email = u"domains@example.com"_s;
    holding.emailVerified = true;
    holding.realName = RealName::Verified;
    holding.remark = u"group"_s;
    add(holding, world.startMs() - 320 * dayMs);

    Profile chinese;
    Contact &domestic = chinese.contact;
    domestic.organization = true;
    domestic.registrantName = u"yan lian yuan"_s;
    domestic.registrantOrganization = u"yan lian kong gu you xian gong si"_s;
    domestic.country = u"CN"_s;
    domestic.province = u"shang hai"_s;
    domestic.city = u"shang hai"_s;
    domestic.address = u"shi li lu 100 hao"_s;
    domestic.postalCode = u"200000"_s;
    domestic.telArea = u"86"_s;
    domestic.telephone = u"02100000001"_s;
    domestic.email = u"yuming@example.cn"_s;
    domestic.zhRegistrantName = u"演练员"_s;
    domestic.zhRegistrantOrganization = u"演练控股有限公司"_s;
    domestic.zhProvince = u"上海"_s;
    domestic.zhCity = u"上海"_s;
    domestic.zhAddress = u"示例路100号"_s;
    chinese.emailVerified = true;
    chinese.realName = RealName::Verified;
    chinese.remark = u"集团"_s;
    add(chinese, world.startMs() - 200 * dayMs);

    Profile individual;
    Contact &person = individual.contact;
    person.registrantName = u"Example Person"_s;
    person.registrantOrganization = u"Example Person"_s;
    person.country = u"DE"_s;
    person.province = u"Berlin"_s;
    person.city = u"Berlin"_s;
    person.address = u"Musterstrasse 1"_s;
    person.postalCode = u"10115"_s;
    person.telArea = u"49"_s;
    person.telephone = u"3000000001"_s;
    person.email = u"person@example.org"_s;
    add(individual, world.startMs() - 30 * dayMs);
}

Profiles::Profile *Profiles::find(qint64 id)
{
    const auto it = m_profiles.find(id);
    return it == m_profiles.end() ? nullptr : &it->second;
}

Profiles::Profile &Profiles::add(Profile profile, qint64 nowMs)
{
    profile.id = ++m_lastId;
    profile.createdMs = nowMs;
    profile.updatedMs = nowMs;
    return m_profiles.insert_or_assign(profile.id, std::move(profile)).first->second;
}

void Profiles::makeDefault(qint64 id)
{
    for (auto &[number, profile] : m_profiles)
        profile.isDefault = number == id;
}

Outcome<quint32> Profiles::makeHolder(World &world, qint64 profileId)
{
    const Profile *profile = world.state<Profiles>().find(profileId);
    if (!profile)
        return refusals::profileNotExist();
    return world.holders().add({profile->contact, profile->emailVerified});
}

} // namespace namestead::practice
