#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace namestead {

/// What a pasted or imported text holds: names by line, comma, semicolon, blank or from a spreadsheet's cells. Any thread.
struct NameList
{
    QStringList names;   ///< Unicode, lower case, in their order, each once
    QStringList refused; ///< words that are no domain name, as they stood
    int repeated = 0;    ///< names that stood there more than once
};

/// Takes a scheme, a path, quotes, a trailing dot and blanks away; understands xn-- and full-width punctuation.
NameList namesIn(const QString &text);
/// One name as the program keeps it: Unicode, lower case; empty when it is no domain name.
QString canonicalName(const QString &text);
/// The xn-- form.
QString asciiName(const QString &name);

} // namespace namestead
