#include "ui/orders/steplist.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int stepRowHeight = 36;
constexpr int stepCountRole = Qt::UserRole;

/// Number and name at the left, the count quietly at the right.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, std::max(stepRowHeight, option.fontMetrics.height() + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
        const QColor plain = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        QRect rect = option.rect.adjusted(10, 0, -10, 0);
        const QString count = index.data(stepCountRole).toString();
        const QFont small = captionFont(option.font);
        painter->setFont(small);
        painter->setPen(isSelected || group == QPalette::Disabled ? plain : secondaryText(option.palette));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
        if (!count.isEmpty())
            rect.setRight(rect.right() - QFontMetrics(small).horizontalAdvance(count) - 8);
        QFont font = option.font;
        if (isSelected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(plain);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

StepList::StepList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    QPalette quiet = palette();
    quiet.setBrush(QPalette::Base, Qt::transparent);
    setPalette(quiet);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && item(row)->flags().testFlag(Qt::ItemIsEnabled))
            emit stepChosen(row);
    });
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    const QSignalBlocker blocker(this);
    if (m_steps != steps) {
        m_steps = steps;
        while (count() < steps.size())
            new QListWidgetItem(this);
        while (count() > steps.size())
            delete takeItem(count() - 1);
        for (int row = 0; row < count(); ++row) {
            const Step &step = steps.at(row);
            QListWidgetItem *entry = item(row);
            entry->setText(tr("%1  %2", "number and name of a step").arg(row + 1).arg(step.title));
            entry->setData(stepCountRole, step.count);
            entry->setData(Qt::AccessibleTextRole,
                           step.count.isEmpty() ? entry->text() : entry->text() + u", "_s + step.count);
            entry->setToolTip(step.whyNot);
            entry->setFlags(step.whyNot.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        }
    }
    setCurrentRow(current);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    // Up and Down go over steps that cannot be chosen, instead of stopping in front of them.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const int way = event->key() == Qt::Key_Up ? -1 : 1;
        for (int row = currentRow() + way; row >= 0 && row < count(); row += way) {
            if (item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
                setCurrentRow(row);
                break;
            }
        }
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace namestead
