#include "api/client/apierror.h"

namespace namestead {

const char *kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Invalid:
        return "Invalid";
    case ApiError::Kind::NotSent:
        return "NotSent";
    case ApiError::Kind::OutcomeUnknown:
        return "OutcomeUnknown";
    case ApiError::Kind::Network:
        return "Network";
    case ApiError::Kind::Timeout:
        return "Timeout";
    case ApiError::Kind::Cancelled:
        return "Cancelled";
    case ApiError::Kind::Credentials:
        return "Credentials";
    case ApiError::Kind::Forbidden:
        return "Forbidden";
    case ApiError::Kind::Clock:
        return "Clock";
    case ApiError::Kind::Throttled:
        return "Throttled";
    case ApiError::Kind::Service:
        return "Service";
    case ApiError::Kind::Rejected:
        return "Rejected";
    case ApiError::Kind::Malformed:
        return "Malformed";
    case ApiError::Kind::Keychain:
        return "Keychain";
    }
    return "?";
}

} // namespace namestead
