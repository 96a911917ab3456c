#include "api/practice/handlers/handlers.h"

namespace namestead::practice {

void addAllHandlers(Router &router)
{
    addDomainHandlers(router);
}

} // namespace namestead::practice
