#include "ui/widgets/programstyle.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace namestead {

ProgramStyle::ProgramStyle() : QProxyStyle(u"Fusion"_s) {}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isCheckBox = element == PE_IndicatorCheckBox;
    if (!isDark(option->palette) || (!isCheckBox && element != PE_FrameLineEdit))
        return;
    if (!isCheckBox && (option->state & State_HasFocus))
        return; // Fusion shows it in the accent colour
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor outline = secondaryText(option->palette);
    outline.setAlphaF(option->state & State_Enabled ? 0.6F : 0.3F);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the same buttons everywhere, whatever the desktop says
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace namestead
