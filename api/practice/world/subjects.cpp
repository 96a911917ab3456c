#include "api/practice/world/subjects.h"

#include "api/practice/world/emails.h"
#include "api/practice/world/namecontacts.h"
#include "api/practice/world/realnames.h"
#include "api/practice/world/reviews.h"
#include "api/practice/world/transfersin.h"
#include "api/practice/world/transfersout.h"
#include "api/practice/world/world.h"

#include <algorithm>

namespace namestead::practice {

void makeSubjects(World &world)
{
    world.state<Emails>(); // lists what the profiles and owners have at the beginning
    world.state<NameContacts>();
    world.state<RealNames>();
    world.state<TransfersIn>();
    world.state<TransfersOut>();
    world.state<Reviews>();
}

bool isKnownElsewhere(World &world, const QString &name)
{
    if (world.state<TransfersIn>().findName(name))
        return true;
    const TransfersOut::Transfer *out = world.state<TransfersOut>().find(name);
    if (out && out->status == TransfersOut::Succeeded)
        return true;
    const auto &reviews = world.state<Reviews>().all();
    return std::any_of(reviews.begin(), reviews.end(), [&](const auto &entry) {
        return entry.second.status == Reviews::Approved && entry.second.domainNames.contains(name, Qt::CaseInsensitive);
    });
}

} // namespace namestead::practice
