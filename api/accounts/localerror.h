#pragma once

#include "api/client/apierror.h"

namespace namestead {

/// An error that no service had a part in.
inline ApiError localError(ApiError::Kind kind, const QString &code = {}, const QString &field = {},
                           const QString &text = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.field = field;
    error.serverText = text;
    return error;
}

} // namespace namestead
