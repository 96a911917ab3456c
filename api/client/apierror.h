#pragma once

#include <QMetaType>
#include <QString>

namespace namestead {

/// Why a call did not give what was asked. The user interface translates it; logic branches on kind and code, never on text.
struct ApiError
{
    enum class Kind {
        Invalid, ///< refused here, before anything was sent; `field` names the parameter
        NotSent, ///< a write or order that certainly never left this process: it may be sent again
        OutcomeUnknown, ///< a write or order that left and whose answer never came, or cannot be trusted: look before sending again
        Network,     ///< a read without answer (connection, TLS, proxy)
        Timeout,     ///< a read that took longer than allowed
        Cancelled,   ///< the person's wish; nothing to show
        Credentials, ///< key id, secret or token not accepted
        Forbidden,   ///< the key is known but may not do this
        Clock,       ///< the service refuses our time even after correcting it (for a write: refused, nothing done)
        Throttled,   ///< too many calls; the service did nothing
        Service,     ///< the service failed (5xx, back end) on a read
        Rejected,    ///< the service understood and said no
        Malformed,   ///< a read whose answer is not what the service sends; `field` names what was missing or wrong
        Keychain,    ///< the OS keychain could not be used; `code` says how (see SecretStore)
    };

    Kind kind = Kind::Rejected;
    QString code{};       ///< the service's error code, or one of ours for local errors
    QString serverText{}; ///< the service's or library's own words; never holds secrets or a string to sign
    QString requestId{};
    QString field{};    ///< parameter (Invalid) or reply field (Malformed), e.g. `Data[3].DomainName`
    int httpStatus = 0; ///< 0: no answer came

    bool operator==(const ApiError &) const = default;
};

/// The kind's name for logs and tests.
const char *kindName(ApiError::Kind kind);

} // namespace namestead

Q_DECLARE_METATYPE(namestead::ApiError)
