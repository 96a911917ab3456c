#include "api/practice/world/subjects.h"

#include "api/practice/world/namecontacts.h"
#include "api/practice/world/realnames.h"
#include "api/practice/world/reviews.h"
#include "api/practice/world/transfersin.h"
#include "api/practice/world/transfersout.h"
#include "api/practice/world/world.h"

namespace namestead::practice {

void makeSubjects(World &world)
{
    world.state<NameContacts>();
    world.state<RealNames>();
    world.state<TransfersIn>();
    world.state<TransfersOut>();
    world.state<Reviews>();
}

} // namespace namestead::practice
