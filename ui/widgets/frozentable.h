#pragma once

#include "ui/widgets/sortheader.h"

#include <QTableView>

namespace namestead {

/// A table whose first column stays in view while the others scroll sideways. One view with one keyboard focus: the column is painted
/// over the others and its header is repeated above it, so that selection, keys and screen readers see nothing unusual.
/// Rows have one height; nothing here looks at rows that are not in view. Column 0 of the model is the frozen one; where it
/// has a check state, boxes stand before its text.
class FrozenTable : public QTableView
{
    Q_OBJECT
public:
    static constexpr int cellPadding = 8;
    static constexpr int tickWidth = 32; ///< where the text begins after a box
    /// The box in a cell or section.
    [[nodiscard]] static QRect tickRect(const QRect &cell);

    explicit FrozenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] SortHeader &header() const { return *m_header; }
    void setRowHeight(int height);
    void setKeys(const QList<SortHeader::Key> &keys);
    void setTickBoxes(bool shown);
    void setTickState(Qt::CheckState state);

    /// Rows that can be seen now; -1 and -1: none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void sortWanted(int section, bool adds);
    void tickAllClicked();
    void headerMenuWanted(const QPoint &globalPosition);
    void tickClicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void rowsInViewChanged(); ///< other rows came into view

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void updateGeometries() override;

private:
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozenShown() const;
    [[nodiscard]] bool isOnTick(const QPoint &position, const QModelIndex &index) const;
    void prepareHeader(SortHeader &header);
    void placeFrozenHeader();

    SortHeader *m_header;
    SortHeader *m_frozenHeader;
    bool m_hasTickBoxes = false;
};

} // namespace namestead
