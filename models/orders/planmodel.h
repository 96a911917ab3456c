#pragma once

#include "models/orders/renewalplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace namestead {

/// A renewal plan as a table, with an index of its own for filter and sort, so that rows that join or leave a group do so one by
/// one and selections stay. A change of a value moves no row; sort() does. Main thread.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, OldDate, Term, NewDate, Price, State, Read };
    static constexpr int columns = int(Column::Read) + 1;
    enum class Group {
        All,
        Included, ///< also those put back
        LeftOut,  ///< but in the account
        NotInAccount,
    };
    enum class RowKind { Included, PutBack, LeftOut, NotInAccount };
    enum Role {
        PlanRowRole = Qt::UserRole, ///< row of RenewalPlan::entries()
        KindRole,                   ///< RowKind as int
        ReasonRole,                 ///< PlanReason as int
        ToneRole,                   ///< 0 neutral, 1 good, 2 attention, 3 danger
        ValueRole,                  ///< what the column sorts by: text, milliseconds, years, hundredths
        NameRole,                   ///< Unicode
        MostYearsRole,              ///< the longest term that fits
        MayPutBackRole,
        PremiumRole,
    };

    /// `plan` must outlive it.
    explicit PlanModel(RenewalPlan &plan, QObject *parent = nullptr);
    ~PlanModel() override;

    void setGroup(Group group);
    [[nodiscard]] Group group() const;
    void setText(const QString &text); ///< part of the name; empty: all
    [[nodiscard]] int planRow(int row) const;
    [[nodiscard]] int rowOf(int planRow) const; ///< -1: not shown
    /// Rows of the plan, for its functions.
    [[nodiscard]] QList<int> planRows(const QModelIndexList &indexes) const;
    [[nodiscard]] int count(Group group) const; ///< shown by a model of this group, whatever the text
    /// In the language of the moment; empty for None.
    [[nodiscard]] static QString reasonText(PlanReason reason);
    /// "78.00 CNY" in the language's numbers; of prices that were not told, words.
    [[nodiscard]] static QString priceText(const PlanEntry &entry);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display, edit (Term: int), tool tip, alignment, accessible text, check state (Name, of names that may be put back), and the roles above.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< -1: in the plan's order

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
