#pragma once

#include "models/orders/orderrecord.h"

#include <QAbstractTableModel>

namespace namestead {

class OrderEngine;

/// The requests of one run, in the order in which they are sent.
class RunChunks final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Number, Names, State, Task, Sent };
    static constexpr int columns = int(Column::Sent) + 1;
    enum Role { StateRole = Qt::UserRole }; ///< ChunkState as int

    /// `engine` must outlive it.
    RunChunks(OrderEngine &engine, QObject *parent);

    void setRun(qint64 runId);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh(qint64 runId);
    void countNames();
    [[nodiscard]] const OrderRun *run() const;
    [[nodiscard]] QString text(const OrderRun &run, int row, Column column) const;

    OrderEngine &m_engine;
    qint64 m_runId = 0;
    QList<int> m_names; ///< by chunk
};

} // namespace namestead
