#include "ui/domains/domaindelegate.h"

#include "models/domains/domaintablemodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/frozentable.h"
#include "ui/widgets/statetone.h"
#include "ui/widgets/timetext.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

/// Texts that were laid out before, cut to their column. Laying out costs more than painting, and most cells of a column say the
/// same, or what they said a frame ago.
class TextCache
{
public:
    void draw(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        if (text.isEmpty() || rect.width() <= 0)
            return;
        const QFont font = painter.font();
        const bool isBold = font.weight() > QFont::Normal;
        const Key key{text, rect.width() * 2 + (isBold ? 1 : 0)};
        const QStaticText *laidOut = m_texts.object(key);
        if (!laidOut) {
            auto *made = new QStaticText(painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
            made->setTextFormat(Qt::PlainText);
            made->prepare(painter.transform(), font);
            m_texts.insert(key, made);
            laidOut = made;
        }
        const QSizeF size = laidOut->size();
        const double left = alignment & Qt::AlignRight ? rect.right() + 1 - size.width() : double(rect.left());
        painter.setPen(colour);
        painter.drawStaticText(QPointF(left, rect.top() + int((rect.height() - size.height()) / 2)), *laidOut);
    }
    /// Another font: nothing of what was laid out fits.
    void use(const QFont &font)
    {
        if (font == m_font)
            return;
        m_font = font;
        m_texts.clear();
    }

private:
    using Key = std::pair<QString, int>;
    static constexpr int mostTexts = 4000;
    QCache<Key, QStaticText> m_texts{mostTexts};
    QFont m_font;
};

namespace {

constexpr int badgePadding = 6; ///< of a badge's word to its edge
constexpr int partGap = 14;     ///< between date and days

/// Colours of one cell.
struct CellColours
{
    QColor ground;
    QColor text;
    QColor secondary;
    bool isSelected = false;
};

CellColours coloursOf(const QStyleOptionViewItem &option)
{
    CellColours colours;
    colours.isSelected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    colours.text = palette.color(QPalette::Text);
    colours.secondary = secondaryText(palette);
    colours.ground = palette.color(QPalette::Base);
    // A selected row keeps its colours readable: a tint instead of the full accent, as badges stand on it.
    if (colours.isSelected)
        colours.ground = toneTint(Tone::Accent, palette, colours.ground);
    return colours;
}

/// A badge whose word begins where plain text would.
void drawBadge(QPainter *painter, const QRect &cell, const QString &text, Tone tone, const QStyleOptionViewItem &option,
               const QColor &ground)
{
    const QSize size = badgeSize(text, option.font);
    const int left = cell.left() - badgePadding;
    const int width = std::min(size.width(), cell.right() - left + 1);
    if (width < 2 * badgePadding + 8)
        return;
    QString shown = text;
    if (width < size.width())
        shown = QFontMetrics(captionFont(option.font)).elidedText(text, Qt::ElideRight, width - 2 * badgePadding);
    painter->setFont(option.font);
    paintBadge(*painter, QRect(left, cell.top() + (cell.height() - size.height()) / 2, width, size.height()), shown,
               tone, option.palette, ground);
}

std::optional<Tone> toneOf(DomainColumn column, const QString &wire)
{
    switch (column) {
    case DomainColumn::Status:
        return domainStatusTone(wire);
    case DomainColumn::RealName:
        return realNameTone(wire);
    case DomainColumn::TransferLock:
        return transferLockTone(wire);
    case DomainColumn::UpdateLock:
        return updateLockTone(wire);
    default:
        return {};
    }
}

void paintName(TextCache &texts, QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const CellColours &colours)
{
    QStyleOptionButton box;
    box.rect = FrozenTable::tickRect(option.rect);
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state = QStyle::State_Enabled | (isTicked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    QFont semibold = option.font;
    semibold.setWeight(QFont::DemiBold);
    painter->setFont(semibold);
    texts.draw(*painter, option.rect.adjusted(FrozenTable::tickWidth, 0, -FrozenTable::cellPadding, 0),
               index.data(Qt::DisplayRole).toString(), colours.text);
    painter->setFont(option.font);
}

void paintExpiry(TextCache &texts, QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const QRect &cell, const CellColours &colours)
{
    const QVariant value = index.data(DomainTableModel::ValueRole);
    if (!value.isValid()) {
        texts.draw(*painter, cell, index.data(Qt::DisplayRole).toString(), colours.secondary);
        return;
    }
    texts.draw(*painter, cell, isoDate(value.toLongLong()), colours.text);
    const QVariant left = index.data(DomainTableModel::DaysLeftRole);
    if (!left.isValid())
        return;
    const QRect rest = cell.adjusted(option.fontMetrics.horizontalAdvance(u"0000-00-00"_s) + partGap, 0, 0, 0);
    const int days = left.toInt();
    if (const auto tone = expiryTone(days))
        drawBadge(painter, rest, daysText(days), *tone, option, colours.ground);
    else
        texts.draw(*painter, rest, daysText(days), colours.secondary);
}

} // namespace

DomainDelegate::DomainDelegate(QObject *parent) : QStyledItemDelegate(parent), m_texts(std::make_unique<TextCache>()) {}

DomainDelegate::~DomainDelegate() = default;

void DomainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellColours colours = coloursOf(option);
    painter->fillRect(option.rect, colours.ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      toneTint(Tone::Neutral, option.palette, option.palette.color(QPalette::Base)));
    const DomainColumn column = DomainColumn(index.column());
    painter->setFont(option.font);
    m_texts->use(option.font);
    const QRect cell = option.rect.adjusted(FrozenTable::cellPadding, 0, -FrozenTable::cellPadding, 0);
    if (column == DomainColumn::Name) {
        paintName(*m_texts, painter, option, index, colours);
    } else if (column == DomainColumn::Expires) {
        paintExpiry(*m_texts, painter, option, index, cell, colours);
    } else {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QVariant value = index.data(DomainTableModel::ValueRole);
        const QString wire = value.typeId() == QMetaType::QString ? value.toString() : QString();
        if (const auto tone = toneOf(column, wire)) {
            drawBadge(painter, cell, text, *tone, option, colours.ground);
        } else {
            // What is not known steps back.
            const bool isState = column == DomainColumn::Status || column == DomainColumn::RealName
                || column == DomainColumn::TransferLock || column == DomainColumn::UpdateLock
                || column == DomainColumn::AutoRenew || column == DomainColumn::RegistrantType;
            const bool isQuiet =
                (isState && (!value.isValid() || (value.typeId() == QMetaType::QString && wire.isEmpty())))
                || column == DomainColumn::LastRead;
            const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask);
            m_texts->draw(*painter, cell, text, isQuiet ? colours.secondary : colours.text,
                          alignment ? alignment : Qt::AlignLeft);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(toneColor(Tone::Accent, option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5)); // all of it in the cell, at any scale
    }
}

QSize DomainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * FrozenTable::cellPadding;
    if (index.column() == int(DomainColumn::Name)) {
        QFont semibold = option.font;
        semibold.setWeight(QFont::DemiBold);
        size.setWidth(QFontMetrics(semibold).horizontalAdvance(index.data().toString()) + FrozenTable::tickWidth
                      + FrozenTable::cellPadding);
    } else if (index.column() == int(DomainColumn::Expires)) {
        const QVariant left = index.data(DomainTableModel::DaysLeftRole);
        size.setWidth(option.fontMetrics.horizontalAdvance(u"0000-00-00"_s + daysText(left.toInt())) + partGap
                      + 2 * FrozenTable::cellPadding + badgePadding);
    }
    return size;
}

} // namespace namestead
