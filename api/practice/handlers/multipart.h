#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace namestead::practice {

/// One field of a multipart/form-data body (RFC 7578). The content is a view into the body.
struct FormPart
{
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArrayView content;
};

/// Nothing when the content type is another one, or the body does not keep to its boundary.
std::optional<std::vector<FormPart>> parseMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace namestead::practice
