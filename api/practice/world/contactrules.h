#pragma once

#include "api/catalogue/catalogue.h"
#include "api/practice/world/holders.h"

#include <optional>

namespace namestead::practice {

/// What is wrong with contact data: the parameter as it stands on the wire, and why it is refused.
struct ContactFault
{
    QString parameter;
    LocalText why; ///< "… is not an e-mail address": follows the parameter's name
};

enum class ContactFields {
    All,   ///< what a registration needs must be there
    Given, ///< only what is there is checked
};

/// The rules that the practice service has for owner and contact data; the first field that breaks one.
std::optional<ContactFault> checkContact(const Contact &contact, ContactFields fields);

bool isEmailAddress(QStringView text);

/// Takes over the fields that are set in `from`; for changes of a part.
void mergeContact(Contact &into, const Contact &from);

} // namespace namestead::practice
