#include "ui/widgets/copybutton.h"

#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace namestead {

CopyButton::CopyButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"copy"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    hide();
    connect(this, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        emit copied(m_value);
    });
}

void CopyButton::setValue(const QString &value, const QString &what)
{
    m_value = value;
    const QString name = tr("Copy: %1").arg(what);
    setAccessibleName(name);
    setToolTip(name);
    setVisible(!value.isEmpty());
}

void CopyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (underMouse() || isDown() || hasFocus()) {
        QColor ground = palette().color(QPalette::WindowText);
        ground.setAlphaF(isDown() ? 0.16F : 0.08F);
        painter.setPen(hasFocus() ? QPen(toneColor(Tone::Accent, palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
    }
    // Two sheets, one before the other.
    painter.setPen(QPen(secondaryText(palette()), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(6.5, 5.5, 7, 8), 1.5, 1.5);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(9, 8.5, 7, 8), 1.5, 1.5);
}

} // namespace namestead
