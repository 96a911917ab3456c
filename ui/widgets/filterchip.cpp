#include "ui/widgets/filterchip.h"

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int chipHeight = 26;
constexpr int longestWord = 360;

/// A part of a chip: a word, or a cross where there is none.
class ChipPart final : public QAbstractButton
{
public:
    explicit ChipPart(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (text().isEmpty())
            return {24, chipHeight};
        // Rounded down, a fraction of a pixel would cost the last letters.
        const int width = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 1;
        return {std::min(width, longestWord) + 12, chipHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2, 3, -2, -3);
        if (underMouse() || isDown()) {
            QColor ground = palette().color(QPalette::WindowText);
            ground.setAlphaF(isDown() ? 0.14F : 0.07F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(box, 4, 4);
        }
        if (hasFocus()) {
            painter.setPen(QPen(toneColor(Tone::Accent, palette()), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, 4, 4);
        }
        if (text().isEmpty()) {
            painter.setPen(QPen(secondaryText(palette()), 1.5, Qt::SolidLine, Qt::RoundCap));
            const QPointF middle = QRectF(rect()).center();
            painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
            painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
            return;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - 12));
    }
};

} // namespace

FilterChip::FilterChip(QWidget *parent) : QWidget(parent), m_word(new ChipPart(this)), m_cross(new ChipPart(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_word->setObjectName(u"chipWord"_s);
    m_cross->setObjectName(u"chipRemove"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_word);
    layout->addWidget(m_cross);
    connect(m_word, &QAbstractButton::clicked, this, &FilterChip::editWanted);
    connect(m_cross, &QAbstractButton::clicked, this, &FilterChip::removeWanted);
}

void FilterChip::setText(const QString &text, const QString &removeName)
{
    m_text = text;
    m_word->setText(text);
    m_word->setAccessibleName(text);
    m_word->setToolTip(m_word->fontMetrics().horizontalAdvance(text) > longestWord ? text : QString());
    m_cross->setAccessibleName(removeName);
    m_cross->setToolTip(removeName);
    setAccessibleName(text);
    m_word->updateGeometry();
}

void FilterChip::setEditable(bool editable)
{
    m_word->setEnabled(editable);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace namestead
