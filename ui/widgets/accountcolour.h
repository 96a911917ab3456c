#pragma once

#include <QColor>
#include <QIcon>

namespace namestead {

/// The colour of an account: by its text (Account::colour), or where that is empty by its id, always the same one.
QColor accountColour(const QString &colour, const QString &id);
/// How many colours the program's own palette of accounts has; "0" to one less are valid texts.
int accountColourCount();
QString accountColourName(int place);
/// A filled circle for lists.
QIcon accountIcon(const QColor &colour);

} // namespace namestead
