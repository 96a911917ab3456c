#include "ui/orders/runchunks.h"

#include "models/orders/orderengine.h"
#include "models/orders/orderreport.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace namestead {

RunChunks::RunChunks(OrderEngine &engine, QObject *parent) : QAbstractTableModel(parent), m_engine(engine)
{
    connect(&engine, &OrderEngine::runChanged, this, &RunChunks::refresh);
    connect(&engine, &OrderEngine::runFinished, this, &RunChunks::refresh);
}

void RunChunks::setRun(qint64 runId)
{
    beginResetModel();
    m_runId = runId;
    countNames();
    endResetModel();
}

void RunChunks::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const OrderRun *RunChunks::run() const
{
    return m_runId == 0 ? nullptr : m_engine.run(m_runId);
}

void RunChunks::countNames()
{
    const OrderRun *current = run();
    m_names.fill(0, current ? current->chunks.size() : 0);
    if (!current)
        return;
    for (const OrderItem &item : current->items) {
        if (item.chunk >= 0 && item.chunk < m_names.size())
            ++m_names[item.chunk];
    }
}

void RunChunks::refresh(qint64 runId)
{
    if (runId != m_runId)
        return;
    const OrderRun *current = run();
    if (!current || current->chunks.size() != m_names.size()) {
        setRun(runId);
        return;
    }
    countNames();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RunChunks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int RunChunks::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RunChunks::text(const OrderRun &run, int row, Column column) const
{
    const OrderChunk &chunk = run.chunks.at(row);
    switch (column) {
    case Column::Number:
        return QLocale().toString(row + 1);
    case Column::Names:
        return QLocale().toString(m_names.at(row));
    case Column::State: {
        QString state = chunkStateText(run, chunk);
        if (chunk.state == ChunkState::InDoubt && chunk.looks > 0)
            state = tr("%1, looked %n time(s)", nullptr, chunk.looks).arg(state);
        return chunk.state == ChunkState::Refused && !chunk.errorCode.isEmpty()
            ? tr("%1 (%2)", "state, error code").arg(state, chunk.errorCode)
            : state;
    }
    case Column::Task:
        return chunk.taskNo;
    case Column::Sent:
        return chunk.sendingMs == 0 ? QString()
                                    : QDateTime::fromMSecsSinceEpoch(chunk.sendingMs).time().toString(u"HH:mm:ss"_s);
    }
    return {};
}

QVariant RunChunks::data(const QModelIndex &index, int role) const
{
    const OrderRun *current = run();
    if (!current || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= current->chunks.size())
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*current, index.row(), column);
    case Qt::ToolTipRole:
        return column == Column::State ? text(*current, index.row(), column) : QString();
    case Qt::AccessibleTextRole:
        //: A cell as a screen reader tells it: header, content
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(*current, index.row(), column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter)
            | int(column == Column::Number || column == Column::Names ? Qt::AlignRight : Qt::AlignLeft);
    case StateRole:
        return int(current->chunks.at(index.row()).state);
    default:
        return {};
    }
}

QVariant RunChunks::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(column == Column::Number || column == Column::Names ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number:
        return tr("Request");
    case Column::Names:
        return tr("Names");
    case Column::State:
        return tr("State");
    case Column::Task:
        return tr("Task");
    case Column::Sent:
        return tr("Sent at");
    }
    return {};
}

} // namespace namestead
