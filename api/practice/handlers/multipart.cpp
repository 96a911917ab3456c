#include "api/practice/handlers/multipart.h"

#include <QList>

namespace namestead::practice {

namespace {

/// The value of `name=` in a header like `form-data; name="key"; filename="a.jpg"`.
QByteArray headerParameter(const QByteArray &header, QByteArrayView wanted)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        ++at;
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t'))
            ++at;
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = header.mid(at, equals - at).trimmed().toLower();
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size())
                    ++at;
                value += header[at];
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        if (name == wanted)
            return value;
    }
    return {};
}

} // namespace

std::optional<std::vector<FormPart>> parseMultipart(const QByteArray &contentType, const QByteArray &body)
{
    if (!contentType.trimmed().toLower().startsWith("multipart/form-data"))
        return std::nullopt;
    const QByteArray boundary = headerParameter(contentType, "boundary");
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray delimiter = "--" + boundary;
    qsizetype at = body.indexOf(delimiter); // a preamble may stand before it
    if (at < 0)
        return std::nullopt;
    std::vector<FormPart> parts;
    for (;;) {
        at += delimiter.size();
        if (QByteArrayView(body).sliced(at).startsWith("--"))
            return parts;
        if (!QByteArrayView(body).sliced(at).startsWith("\r\n"))
            return std::nullopt;
        at += 2;
        const qsizetype headersEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype next = body.indexOf("\r\n" + delimiter, at);
        if (headersEnd < 0 || next < 0 || headersEnd + 4 > next)
            return std::nullopt;
        FormPart part;
        const QList<QByteArray> headers = body.mid(at, headersEnd - at).split('\n');
        for (const QByteArray &line : headers) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon).trimmed().toLower();
            const QByteArray value = line.mid(colon + 1).trimmed();
            if (name == "content-disposition") {
                part.name = headerParameter(value, "name");
                part.fileName = headerParameter(value, "filename");
            } else if (name == "content-type") {
                part.contentType = value;
            }
        }
        if (part.name.isEmpty())
            return std::nullopt;
        part.content = QByteArrayView(body).sliced(headersEnd + 4, next - headersEnd - 4);
        parts.push_back(std::move(part));
        at = next + 2;
    }
}

} // namespace namestead::practice
