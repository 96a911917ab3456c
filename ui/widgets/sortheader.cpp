#include "ui/widgets/sortheader.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/frozentable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

#include <algorithm>

namespace namestead {

namespace {

constexpr int arrowWidth = 14;

} // namespace

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(56);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        emit sortWanted(section, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
}

void SortHeader::setKeys(const QList<Key> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void SortHeader::setTickBox(bool shown)
{
    m_hasTickBox = shown;
    viewport()->update();
}

void SortHeader::setTickState(Qt::CheckState state)
{
    if (m_tickState == state)
        return;
    m_tickState = state;
    viewport()->update();
}

QList<SortHeader::Key> SortHeader::clicked(QList<Key> keys, int section, bool adds)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key &key) { return key.first == section; });
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (adds) {
        if (found == keys.end())
            keys.append({section, Qt::AscendingOrder});
        else
            found->second = turned(found->second);
        return keys;
    }
    if (keys.size() == 1 && found != keys.end())
        return {{section, turned(found->second)}};
    return {{section, Qt::AscendingOrder}};
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    // Between two models there are sections without one.
    const QString text = model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
    const QFontMetrics metrics(captionFont(font()));
    return {metrics.horizontalAdvance(text) + 2 * FrozenTable::cellPadding + arrowWidth + 8, 30};
}

void SortHeader::paintEvent(QPaintEvent *event)
{
    // The ground also where no section is.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), hairline(palette()));
    painter.end();
    QHeaderView::paintEvent(event);
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, palette().color(QPalette::Window));
    const QColor line = hairline(palette());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    painter->fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), line);

    QRect inner = rect.adjusted(FrozenTable::cellPadding, 0, -FrozenTable::cellPadding, 0);
    if (logicalIndex == 0 && m_hasTickBox) {
        QStyleOptionButton box;
        box.rect = FrozenTable::tickRect(rect);
        box.palette = palette();
        box.state = QStyle::State_Enabled
            | (m_tickState == Qt::Checked         ? QStyle::State_On
                   : m_tickState == Qt::Unchecked ? QStyle::State_Off
                                                  : QStyle::State_NoChange);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        inner.setLeft(rect.left() + FrozenTable::tickWidth);
    }
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &key) { return key.first == logicalIndex; });
    const bool isKey = found != m_keys.end();
    const QFont font = captionFont(this->font());
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(isKey ? palette().color(QPalette::WindowText) : secondaryText(palette()));
    const QString place = isKey && m_keys.size() > 1 ? QLocale().toString(found - m_keys.begin() + 1) : QString();
    const int tail = isKey ? arrowWidth + metrics.horizontalAdvance(place) : 0;
    const QString text = metrics.elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                            Qt::ElideRight, std::max(0, inner.width() - tail));
    const Qt::Alignment alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                                  & Qt::AlignHorizontal_Mask);
    const int textWidth = metrics.horizontalAdvance(text);
    const int left = alignment & Qt::AlignRight ? inner.right() - textWidth - tail + 1 : inner.left();
    painter->drawText(QRect(left, inner.top(), textWidth + 2, inner.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (isKey) {
        const QPointF middle(left + textWidth + 9, inner.center().y() + 0.5);
        const double up = found->second == Qt::AscendingOrder ? -2.5 : 2.5;
        QPainterPath arrow;
        arrow.moveTo(middle + QPointF(-4, -up));
        arrow.lineTo(middle + QPointF(4, -up));
        arrow.lineTo(middle + QPointF(0, up));
        arrow.closeSubpath();
        painter->fillPath(arrow, painter->pen().color());
        painter->drawText(QRectF(middle.x() + 6, inner.top(), 20, inner.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          place);
    }
    painter->restore();
}

bool SortHeader::isOnTickBox(const QPoint &position) const
{
    if (!m_hasTickBox || isSectionHidden(0))
        return false;
    const int left = sectionViewportPosition(0);
    return position.x() >= left && position.x() < left + FrozenTable::tickWidth - 2;
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnTickBox(event->pos())) {
        emit tickClicked();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnTickBox(event->pos())) {
        emit tickClicked();
        return;
    }
    QHeaderView::mouseDoubleClickEvent(event);
}

} // namespace namestead
