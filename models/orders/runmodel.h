#pragma once

#include "models/orders/orderrecord.h"

#include <QAbstractTableModel>

#include <memory>

namespace namestead {

class OrderEngine;

/// One run's names as a table: in the run's order while it works, unknown and failed ones first when it is finished. Kept up to
/// date by the engine. Main thread.
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Term, OldDate, NewDate, State, Reason, Task };
    static constexpr int columns = int(Column::Task) + 1;
    enum Role {
        StateRole = Qt::UserRole, ///< ItemState as int
        ToneRole,                 ///< 0 neutral, 1 good, 2 attention, 3 danger, 4 running
        ItemIdRole,
        ItemRowRole, ///< place in OrderRun::items
        NameRole,
        TaskNoRole,
        AdviceRole, ///< what the person can do; may be empty
    };

    explicit RunModel(QObject *parent = nullptr);
    ~RunModel() override;

    /// The engine must outlive it. A run that the engine does not know: empty.
    void setRun(OrderEngine &engine, qint64 runId);
    /// A run of its own, which does not change.
    void setRun(const OrderRun &run);
    [[nodiscard]] const OrderRun *run() const; ///< null: none
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
