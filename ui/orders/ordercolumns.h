#pragma once

#include "ui/orders/ordertable.h"

#include <QStyledItemDelegate>

#include <functional>

namespace namestead {

class RenewalPlan;

/// Which columns of a PlanModel, of a RunModel or of RunChunks a table shows, how wide, and how its cells are painted.
enum class PlanColumns { Names, Check, Terms, Review };
class OrderDelegate;
OrderDelegate *showPlan(OrderTable &table, QAbstractItemModel *model, PlanColumns columns);
enum class RunColumns { Running, Result };
void showRun(OrderTable &table, QAbstractItemModel *model, RunColumns columns);
void showChunks(OrderTable &table, QAbstractItemModel *model);

/// Rows of RenewalPlan::entries() that are selected in a table over a PlanModel.
QList<int> selectedPlanRows(const OrderTable &table);

/// The name semibold; states that are not ordinary as badges.
class OrderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Look
    {
        int nameColumn = 0; ///< -1: none
        int stateColumn = -1;
        std::function<Tone(const QModelIndex &)> tone{};
        bool showsGood = false;   ///< a good state is worth a badge
        bool showsChecks = false; ///< where the model has check boxes
    };
    OrderDelegate(const Look &look, QObject *parent);
    /// Without them the column keeps its place and stays empty.
    void setShowsStates(bool shows) { m_showsStates = shows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// What the cell has no room for, where the model has no more to say.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text);
    static void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, Tone tone);

    Look m_look;
    bool m_showsStates = true;
};

/// Edits terms: what is set in one of several selected rows is set in all of them.
class TermDelegate final : public OrderDelegate
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TermDelegate(RenewalPlan &plan, OrderTable &table);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    RenewalPlan &m_plan;
    OrderTable &m_table;
};

} // namespace namestead
