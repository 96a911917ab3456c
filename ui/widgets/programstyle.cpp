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
    const bool hasOutline =
        element == PE_IndicatorCheckBox || element == PE_FrameLineEdit || element == PE_PanelLineEdit;
    if (!hasOutline || !isDark(option->palette) || (option->state & State_HasFocus))
        return;
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            return; // inside a combo or spin box
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor outline = secondaryText(option->palette);
    outline.setAlphaF(option->state & State_Enabled ? 0.6F : 0.3F);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace namestead
