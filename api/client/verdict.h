#pragma once

#include "api/catalogue/catalogue.h"
#include "api/client/apierror.h"
#include "api/client/attempt.h"
#include "api/wire/document.h"

#include <functional>
#include <optional>

namespace namestead {

/// A field of a reply that is missing or wrong.
struct ReplyFault
{
    QString field;
    QString text;
};
using ReplyDecoder = std::function<std::optional<ReplyFault>(Node)>;

/// What an attempt's result means for its call.
struct Verdict
{
    /// What a read may do about an error; writes and orders never send again, whatever stands here.
    enum class Again {
        No,
        Later,       ///< after a growing pause
        FewTimes,    ///< an answer that cannot be read
        Throttled,   ///< when the queue's pause is over
        WithNewTime, ///< at once, when the clock's error could be learned
    };
    std::optional<ApiError> error;
    QString requestId;
    Again again = Again::No;
    bool parsed = false; ///< the body is a document
};

/// Maps an attempt's end, HTTP status and body to success or one ApiError (reference notes on error codes in docs/service.md).
/// Pure but for what `decode` fills; any thread.
Verdict judge(const Operation &operation, const AttemptResult &result, const ReplyDecoder &decode);

/// Fails when a field of the root that identifies is not there; for replies without a typed decoder.
std::optional<ReplyFault> missingIdentity(const Operation &operation, Node root);

/// Milliseconds since 1970 of an HTTP Date header.
std::optional<qint64> httpDateMs(const QByteArray &date);

} // namespace namestead
