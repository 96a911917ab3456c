#include "ui/shell/shellicon.h"

#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace namestead {

QPixmap inkedPicture(const QString &name, int size, double devicePixelRatio, const QColor &colour)
{
    QPixmap picture = QIcon(u":/namestead/resources/icons/%1.svg"_s.arg(name)).pixmap({size, size}, devicePixelRatio);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    return picture;
}

QIcon inkedIcon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0}) {
        icon.addPixmap(inkedPicture(name, 16, ratio, palette.color(QPalette::ButtonText)), QIcon::Normal);
        icon.addPixmap(inkedPicture(name, 16, ratio, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace namestead
