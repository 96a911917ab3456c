#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace namestead {

/// Rows of tables whose state is a word in a badge: quiet selection, a hairline below, progress as a thin bar under its text.
class StateRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int cellPadding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The ground of a row, also where the view paints it itself.
    static QColor ground(const QPalette &palette, bool isSelected);
    static void paintGround(QPainter &painter, const QRect &rect, const QPalette &palette, bool isSelected);

protected:
    /// Set: the cell's text is a badge of this tone.
    [[nodiscard]] virtual std::optional<Tone> badgeOf(const QModelIndex &) const { return {}; }
    /// Set: 0 to 1.
    [[nodiscard]] virtual std::optional<double> progressOf(const QModelIndex &) const { return {}; }
    [[nodiscard]] virtual bool isStrong(const QModelIndex &) const { return false; }
    [[nodiscard]] virtual bool isQuiet(const QModelIndex &) const { return false; }

private:
    int m_rowHeight = 28;
};

} // namespace namestead
