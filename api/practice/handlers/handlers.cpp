#include "api/practice/handlers/handlers.h"

namespace namestead::practice {

void addAllHandlers(Router &router)
{
    addDomainHandlers(router);
    addTaskHandlers(router);
    addOrderHandlers(router);
    addTransferOrderHandlers(router);
    addDnsHandlers(router);
    addLockHandlers(router);
    addDomainSearchHandlers(router);
    addDomainGroupHandlers(router);
    addPriceHandlers(router);
    addRenewalSettingHandlers(router);
    addDeletionHandlers(router);
    addProfileHandlers(router);
    addContactHandlers(router);
    addEmailHandlers(router);
    addTransferInHandlers(router);
    addTransferOutHandlers(router);
    addDnsHostHandlers(router);
    addDnssecHandlers(router);
    addEnsHandlers(router);
    addArtHandlers(router);
    addReviewHandlers(router);
    addPrivacyHandlers(router);
    addProfileTaskHandlers(router);
    addRealNameHandlers(router);
}

} // namespace namestead::practice
