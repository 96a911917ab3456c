#pragma once

#include <QTreeView>

namespace namestead {

class StateRowDelegate;

/// The tree of the Tasks page: quiet selection also where the branches stand, one row height.
class TaskTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit TaskTree(QWidget *parent = nullptr);

    void setRowHeight(int height);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    StateRowDelegate *m_delegate;
};

} // namespace namestead
