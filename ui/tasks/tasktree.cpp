#include "ui/tasks/tasktree.h"

#include "models/tasks/tasktreemodel.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/staterowdelegate.h"

#include <QPainter>

namespace namestead {

namespace {

class TaskDelegate final : public StateRowDelegate
{
public:
    using StateRowDelegate::StateRowDelegate;

protected:
    [[nodiscard]] std::optional<Tone> badgeOf(const QModelIndex &index) const override
    {
        if (TaskTreeModel::Column(index.column()) != TaskTreeModel::Column::State)
            return {};
        switch (index.data(TaskTreeModel::ToneRole).toInt()) {
        case 1:
            return Tone::Good;
        case 2:
            return Tone::Attention;
        case 3:
            return Tone::Danger;
        case 4:
            return Tone::Accent;
        default:
            return Tone::Neutral;
        }
    }
    [[nodiscard]] std::optional<double> progressOf(const QModelIndex &index) const override
    {
        if (TaskTreeModel::Column(index.column()) != TaskTreeModel::Column::Progress)
            return {};
        const QVariant progress = index.data(TaskTreeModel::ProgressRole);
        return progress.isValid() ? std::optional(progress.toDouble()) : std::nullopt;
    }
    [[nodiscard]] bool isStrong(const QModelIndex &index) const override
    {
        return index.column() == 0 && !index.parent().isValid();
    }
    [[nodiscard]] bool isQuiet(const QModelIndex &index) const override
    {
        const auto column = TaskTreeModel::Column(index.column());
        return column == TaskTreeModel::Column::Number || column == TaskTreeModel::Column::Created
            || TaskTreeModel::RowKind(index.data(TaskTreeModel::KindRole).toInt()) == TaskTreeModel::RowKind::Note;
    }
};

} // namespace

TaskTree::TaskTree(QWidget *parent) : QTreeView(parent), m_delegate(new TaskDelegate(this))
{
    setHeader(new SortHeader(this));
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setIndentation(18);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TaskTree::setRowHeight(int height)
{
    m_delegate->setRowHeight(height);
    scheduleDelayedItemsLayout();
}

void TaskTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The row's own ground, also behind its last column.
    StateRowDelegate::paintGround(*painter, option.rect, palette(), false);
    QTreeView::drawRow(painter, option, index);
}

void TaskTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    StateRowDelegate::paintGround(*painter, rect, palette(), selectionModel()->isSelected(index));
    if (!model()->hasChildren(index))
        return;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    arrow.state = QStyle::State_Enabled | QStyle::State_Children | QStyle::State_Item
        | (isExpanded(index) ? QStyle::State_Open : QStyle::State_None);
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
}

} // namespace namestead
