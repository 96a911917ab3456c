#pragma once

#include "api/client/apierror.h"

#include <QString>

namespace namestead {

/// An error in words: what happened, what that means for the person's data, and what can be done.
struct ErrorText
{
    QString what;
    QString meaning;
    QString advice; ///< may be empty
};

/// The one place where errors become text. Never shows the service's own words; those stand in errorDetails().
ErrorText errorText(const ApiError &error);
/// All three sentences as one paragraph.
QString errorSentences(const ApiError &error);
/// For the details box and the clipboard: kind, code, field, HTTP status, request id, the service's words, and when.
QString errorDetails(const ApiError &error, qint64 utcMs);
/// Whether the person may choose to keep a secret for this run because the keychain cannot.
bool offersThisRun(const ApiError &error);

} // namespace namestead
