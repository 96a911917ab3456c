#pragma once

#include <QProxyStyle>

namespace namestead {

/// Fusion, with outlines that can be seen on a dark ground: its own are darker than the window, whatever that is.
class ProgramStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ProgramStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace namestead
