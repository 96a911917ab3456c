#pragma once

#include <QList>
#include <QStringList>

namespace namestead {

/// Rows as spreadsheets take them from the clipboard: cells between tabulators, quoted where they hold one, a line break or a quote.
QString tabSeparated(const QList<QStringList> &rows);
void copyText(const QString &text);

} // namespace namestead
