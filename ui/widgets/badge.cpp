#include "ui/widgets/badge.h"

#include <QPainter>

namespace namestead {

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    if (caption.pointSizeF() > 7)
        caption.setPointSizeF(caption.pointSizeF() - 1);
    return caption;
}

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(captionFont(font));
    return {metrics.horizontalAdvance(text) + 12, metrics.height() + 4};
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(tone, palette, ground));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setFont(captionFont(painter.font()));
    painter.setPen(toneColor(tone, palette));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::set(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBadge(painter, rect(), m_text, m_tone, palette(), palette().color(QPalette::Window));
}

} // namespace namestead
