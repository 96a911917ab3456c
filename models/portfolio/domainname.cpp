#include "models/portfolio/domainname.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isAsciiText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString canonicalDomainName(const QString &name)
{
    QString text = name.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    const bool ascii = isAsciiText(text);
    if (!ascii)
        text = text.normalized(QString::NormalizationForm_C);
    text = text.toLower();
    if (text.contains("xn--"_L1)) {
        // Qt decodes only suffixes of its own list unless told otherwise.
        const QString decoded = QUrl::fromAce(ascii ? text.toLatin1() : QUrl::toAce(text, QUrl::IgnoreIDNWhitelist),
                                              QUrl::IgnoreIDNWhitelist);
        if (!decoded.isEmpty())
            return decoded;
    }
    return text;
}

QString asciiDomainName(const QString &name)
{
    if (isAsciiText(name))
        return name.toLower();
    const QByteArray encoded = QUrl::toAce(name, QUrl::IgnoreIDNWhitelist);
    return encoded.isEmpty() ? name : QString::fromLatin1(encoded);
}

} // namespace namestead
