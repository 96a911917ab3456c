#pragma once

namespace namestead::practice {

class Router;

/// One function a group of the catalogue, each in a file of its own beside this one.
void addDomainHandlers(Router &router);
void addTaskHandlers(Router &router);
void addOrderHandlers(Router &router);
void addTransferOrderHandlers(Router &router);
void addDnsHandlers(Router &router);
void addLockHandlers(Router &router);
void addDomainSearchHandlers(Router &router);
void addDomainGroupHandlers(Router &router);
void addPriceHandlers(Router &router);
void addRenewalSettingHandlers(Router &router);
void addDeletionHandlers(Router &router);

void addProfileHandlers(Router &router);
void addContactHandlers(Router &router);
void addEmailHandlers(Router &router);
void addTransferInHandlers(Router &router);
void addTransferOutHandlers(Router &router);
void addDnsHostHandlers(Router &router);
void addDnssecHandlers(Router &router);
void addEnsHandlers(Router &router);
void addArtHandlers(Router &router);
void addReviewHandlers(Router &router);
void addPrivacyHandlers(Router &router);
void addProfileTaskHandlers(Router &router);
void addRealNameHandlers(Router &router);

/// All of them.
void addAllHandlers(Router &router);

} // namespace namestead::practice
