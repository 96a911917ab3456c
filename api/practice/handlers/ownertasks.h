#pragma once

#include "api/operations/shared.h"
#include "api/practice/context.h"
#include "api/practice/outcome.h"
#include "api/practice/world/namecontacts.h"

#include <QStringList>

namespace namestead::practice {

/// Submits a task that gives names another contact; for the registrant it changes the owner, and the names say so
/// (RegistrantUpdatingStatus) until their part has ended. `single` refuses a name that is not in the account at once.
Outcome<QString> submitContactTask(World &world, const Context &context, service::ContactType type,
                                   const QStringList &domainNames, const NameContacts::NewOwner &owner, bool single);

/// The data of a profile as new owner; ContactTemplateNotExist without one.
Outcome<NameContacts::NewOwner> ownerFromProfile(World &world, const Context &context, qint64 profileId,
                                                 bool blockTransfer);

} // namespace namestead::practice
