#pragma once

#include "api/catalogue/catalogue.h"
#include "api/wire/parameters.h"

#include <optional>

namespace namestead {

/// Why a request's parameters break a rule of the catalogue.
struct ParameterFault
{
    enum class Reason {
        Missing, ///< required and not there, or a gap in a repeat list
        Unknown, ///< the operation has no such parameter
        NotANumber,
        NotABoolean,
        NotJson,
        OutOfRange,
        NotAValue, ///< none of the enumeration's values
        TooFew,
        TooMany,
        Twice,
    };
    QString parameter; ///< as it stands on the wire, e.g. `OrderRenewParam.3.SubscriptionDuration`
    Reason reason = Reason::Missing;

    bool operator==(const ParameterFault &) const = default;
};

const char *reasonName(ParameterFault::Reason reason);

/// Checks a request's own parameters (not the common ones). The client asks before it sends, the practice service when it receives.
/// Pure; any thread.
std::optional<ParameterFault> checkParameters(const Operation &operation, const Parameters &parameters);

} // namespace namestead
