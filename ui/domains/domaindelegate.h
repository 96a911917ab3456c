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
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace namestead
