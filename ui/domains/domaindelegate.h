#pragma once

#include <QStyledItemDelegate>

namespace namestead {

/// Paints the cells of the domain table: the box and the name, dates with the days left, states as badges. Makes no widgets.
class DomainDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The table ticks by itself, rows and ranges; the usual delegate would tick a second time.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace namestead
