#include "app/appearance.h"

#include "ui/widgets/programstyle.h"

#include <QApplication>
#include <QToolTip>

namespace namestead {

Appearance::Appearance(QObject *parent) : QObject(parent), m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new ProgramStyle);
}

void Appearance::apply(Theme theme)
{
    // Qt 6.4 has no colour scheme of the system; the palette that the platform gave at the start is what can be known.
    const QPalette palette = themePalette(theme == Theme::Dark || (theme == Theme::System && m_systemIsDark));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace namestead
