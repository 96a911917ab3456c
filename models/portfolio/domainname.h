#pragma once

#include <QString>

namespace namestead {

/// A name as the program keeps and compares it: Unicode, lower case, no blanks around, no dot at the end; xn-- labels are
/// decoded where they can be. Any thread.
QString canonicalDomainName(const QString &name);
/// The xn-- form in lower case; the name itself where there is none.
QString asciiDomainName(const QString &name);

} // namespace namestead
