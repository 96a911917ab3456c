#include "ui/widgets/staterowdelegate.h"

#include "ui/widgets/badge.h"

#include <QPainter>

#include <algorithm>

namespace namestead {

namespace {

constexpr int badgeInset = 6; ///< of a badge's word to its edge: the word begins where plain text would
constexpr int barHeight = 3;

void paintStateBadge(QPainter &painter, const QRect &cell, const QString &text, Tone tone,
                     const QStyleOptionViewItem &option, const QColor &ground)
{
    const QSize size = badgeSize(text, option.font);
    const int left = cell.left() - badgeInset;
    const int width = std::min(size.width(), cell.right() - left + 1);
    if (width < 2 * badgeInset + 8)
        return;
    const QString shown = width < size.width()
        ? QFontMetrics(captionFont(option.font)).elidedText(text, Qt::ElideRight, width - 2 * badgeInset)
        : text;
    painter.setFont(option.font);
    paintBadge(painter, QRect(left, cell.top() + (cell.height() - size.height()) / 2, width, size.height()), shown,
               tone, option.palette, ground);
}

} // namespace

QColor StateRowDelegate::ground(const QPalette &palette, bool isSelected)
{
    // A tint instead of the full accent, so that badges on a selected row keep their contrast.
    const QColor base = palette.color(QPalette::Base);
    return isSelected ? toneTint(Tone::Accent, palette, base) : base;
}

void StateRowDelegate::paintGround(QPainter &painter, const QRect &rect, const QPalette &palette, bool isSelected)
{
    painter.fillRect(rect, ground(palette, isSelected));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     toneTint(Tone::Neutral, palette, palette.color(QPalette::Base)));
}

QSize StateRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    QFont font = option.font;
    font.setWeight(isStrong(index) ? QFont::DemiBold : QFont::Normal);
    return {QFontMetrics(font).horizontalAdvance(text) + 2 * cellPadding + 8, m_rowHeight};
}

void StateRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    painter->save();
    paintGround(*painter, option.rect, palette, isSelected);
    const QColor below = ground(palette, isSelected);
    const QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const auto tone = badgeOf(index); tone && !text.isEmpty()) {
        paintStateBadge(*painter, cell, text, *tone, option, below);
    } else {
        QFont font = option.font;
        if (isStrong(index))
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(isQuiet(index) ? secondaryText(palette) : palette.color(QPalette::Text));
        const auto progress = progressOf(index);
        const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
        const QRect place = progress ? cell.adjusted(0, 0, 0, -barHeight - 2) : cell;
        painter->drawText(place, Qt::AlignVCenter | (alignment ? alignment : Qt::AlignLeft) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        if (progress) {
            const QRectF bar(cell.left(), cell.bottom() - barHeight - 3, cell.width(), barHeight);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(hairline(palette));
            painter->drawRoundedRect(bar, 1.5, 1.5);
            QRectF done = bar;
            done.setWidth(std::clamp(*progress, 0.0, 1.0) * bar.width());
            painter->setBrush(toneColor(Tone::Accent, palette));
            painter->drawRoundedRect(done, 1.5, 1.5);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(toneColor(Tone::Accent, palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace namestead
