#pragma once

#include <QIcon>

class QPalette;

namespace namestead {

/// One of the program's own line drawings (resources/icons), in `colour`: pictures of one ink follow any theme.
QPixmap inkedPicture(const QString &name, int size, double devicePixelRatio, const QColor &colour);
/// The same as an icon for buttons, in the text colour of the palette; make it anew when the palette changes.
QIcon inkedIcon(const QString &name, const QPalette &palette);

} // namespace namestead
