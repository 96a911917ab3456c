#include "models/domains/namelist.h"

#include "models/portfolio/domainname.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isLabelByte(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// Letters, digits and hyphens; at least two labels; the last one no number (an address is no name).
bool isHostName(QStringView ascii)
{
    if (ascii.isEmpty() || ascii.size() > 253)
        return false;
    int labels = 0;
    bool lastIsNumber = false;
    for (const QStringView label : ascii.tokenize(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-'
            || !std::all_of(label.begin(), label.end(), isLabelByte))
            return false;
        lastIsNumber = std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        ++labels;
    }
    return labels >= 2 && !lastIsNumber;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What is left of an address when everything but the host is gone.
QString hostOf(QString word)
{
    static const QRegularExpression afterHost(u"[/?#].*$"_s);
    static const QRegularExpression port(u":[0-9]*$"_s);
    if (const qsizetype scheme = word.indexOf("://"_L1); scheme >= 0) {
        word = word.sliced(scheme + 3).remove(afterHost);
        word = word.sliced(word.lastIndexOf(u'@') + 1);
    }
    return word.remove(afterHost).remove(port);
}

} // namespace

QString canonicalName(const QString &text)
{
    const bool plain = isPlain(text);
    // Full-width letters and dots, as a Chinese keyboard writes them.
    const QString name =
        canonicalDomainName(plain ? text : text.normalized(QString::NormalizationForm_KC).replace(u'\u3002', u'.'));
    return isHostName(asciiName(name)) ? name : QString();
}

QString asciiName(const QString &name)
{
    return asciiDomainName(name);
}

NameList namesIn(const QString &text)
{
    static const QRegularExpression between(
        u"[\\s,;|<>()\\[\\]\"'`\u00a0\u3000\uff0c\uff1b\u3001\uff08\uff09\u300a\u300b\u300c\u300d\u201c\u201d\u2018\u2019\u00ab\u00bb\ufeff\u200b]+"_s);
    NameList list;
    QHash<QString, bool> seen; // and whether it was told as repeated
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        // Bullets and dashes are nobody's names.
        if (std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        const QString name = canonicalName(hostOf(word));
        if (name.isEmpty()) {
            list.refused.append(word);
            continue;
        }
        const auto found = seen.find(name);
        if (found == seen.end()) {
            seen.insert(name, false);
            list.names.append(name);
        } else if (!*found) {
            *found = true;
            ++list.repeated;
        }
    }
    return list;
}

} // namespace namestead
