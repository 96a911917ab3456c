#include "models/orders/runmodel.h"

#include "models/orders/orderengine.h"
#include "models/orders/orderreport.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QString runModelDay(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

int toneOfItem(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
    case ItemState::NotSent:
        return 0;
    case ItemState::Submitted:
        return 4;
    case ItemState::Succeeded:
        return 1;
    case ItemState::LeftOut:
        return 2;
    case ItemState::Failed:
    case ItemState::Unknown:
        break;
    }
    return 3;
}

} // namespace

class RunModel::Private
{
public:
    explicit Private(RunModel &q) : q(q) {}

    RunModel &q;
    OrderEngine *engine = nullptr;
    qint64 runId = 0;
    std::optional<OrderRun> own;
    std::unique_ptr<QObject> links; ///< to the engine
    QList<int> order;               ///< items as they are shown
    QList<int> place;               ///< by item
    bool isOrdered = false;         ///< by urgency

    [[nodiscard]] const OrderRun *run() const
    {
        if (own)
            return &*own;
        return engine ? engine->run(runId) : nullptr;
    }

    void makeOrder()
    {
        const OrderRun *current = run();
        isOrdered = current && current->state == RunState::Finished;
        if (isOrdered) {
            order = itemsByUrgency(*current);
        } else {
            order.resize(current ? current->items.size() : 0);
            std::iota(order.begin(), order.end(), 0);
        }
        place.resize(order.size());
        for (int row = 0; row < int(order.size()); ++row)
            place[order.at(row)] = row;
    }

    void reset()
    {
        q.beginResetModel();
        makeOrder();
        q.endResetModel();
    }

    void change(int first, int last)
    {
        const OrderRun *current = run();
        if (!current || current->items.size() != order.size()) {
            reset();
            return;
        }
        last = std::min(last, int(order.size()) - 1);
        if (first > last)
            return;
        QList<int> rows;
        for (int item = first; item <= last; ++item)
            rows.append(place.at(item));
        std::sort(rows.begin(), rows.end());
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype end = i;
            while (end + 1 < rows.size() && rows.at(end + 1) == rows.at(end) + 1)
                ++end;
            emit q.dataChanged(q.index(rows.at(i), 0), q.index(rows.at(end), columns - 1));
            i = end + 1;
        }
    }

    /// Chunks have changed: their task numbers stand in the last column. A run that ends is put in order.
    void runChanged()
    {
        const OrderRun *current = run();
        if (!current || current->items.size() != order.size()) {
            reset();
            return;
        }
        if ((current->state == RunState::Finished) != isOrdered)
            reorder();
        if (!order.isEmpty())
            emit q.dataChanged(q.index(0, int(Column::Task)), q.index(int(order.size()) - 1, int(Column::Task)));
    }

    void reorder()
    {
        emit q.layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = q.persistentIndexList();
        QList<int> items;
        for (const QModelIndex &index : before)
            items.append(order.at(index.row()));
        makeOrder();
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(q.index(place.at(items.at(i)), before.at(i).column()));
        q.changePersistentIndexList(before, after);
        emit q.layoutChanged({}, VerticalSortHint);
    }

    [[nodiscard]] QString taskNo(const OrderItem &item) const { return run()->chunks.value(item.chunk).taskNo; }

    [[nodiscard]] QString cellText(const OrderItem &item, Column column) const
    {
        switch (column) {
        case Column::Name:
            return item.name;
        case Column::Term:
            return tr("%n year(s)", nullptr, item.years);
        case Column::OldDate:
            return runModelDay(item.sentExpiryMs != 0 ? item.sentExpiryMs : item.plannedExpiryMs);
        case Column::NewDate:
            if (item.state == ItemState::Succeeded && item.newExpiryMs == 0)
                return tr("Not read back yet");
            return runModelDay(item.newExpiryMs);
        case Column::State:
            return itemStateText(item.state);
        case Column::Reason:
            return orderReasonText(item.reason);
        case Column::Task:
            return taskNo(item);
        }
        return {};
    }
};

RunModel::RunModel(QObject *parent) : QAbstractTableModel(parent), d(std::make_unique<Private>(*this)) {}

RunModel::~RunModel() = default;

void RunModel::setRun(OrderEngine &engine, qint64 runId)
{
    d->own.reset();
    d->engine = &engine;
    d->runId = runId;
    d->links = std::make_unique<QObject>();
    connect(&engine, &OrderEngine::itemsChanged, d->links.get(), [this](qint64 id, int first, int last) {
        if (id == d->runId)
            d->change(first, last);
    });
    const auto changed = [this](qint64 id) {
        if (id == d->runId)
            d->runChanged();
    };
    connect(&engine, &OrderEngine::runChanged, d->links.get(), changed);
    connect(&engine, &OrderEngine::runFinished, d->links.get(), changed);
    connect(&engine, &OrderEngine::runAdded, d->links.get(), changed);
    d->reset();
}

void RunModel::setRun(const OrderRun &run)
{
    d->links.reset();
    d->engine = nullptr;
    d->own = run;
    d->reset();
}

const OrderRun *RunModel::run() const
{
    return d->run();
}

void RunModel::retranslate()
{
    if (!d->order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->order.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const OrderRun *run = d->run();
    if (!run || !index.isValid() || index.row() >= rowCount())
        return {};
    const int at = d->order.at(index.row());
    const OrderItem &item = run->items.at(at);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return d->cellText(item, column);
    case Qt::ToolTipRole:
        return column == Column::Reason || column == Column::State ? orderReasonAdvice(item) : QString();
    case Qt::AccessibleTextRole:
        //: A cell as a screen reader tells it: header, content
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), d->cellText(item, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(column == Column::Term ? Qt::AlignRight : Qt::AlignLeft);
    case StateRole:
        return int(item.state);
    case ToneRole:
        return toneOfItem(item.state);
    case ItemIdRole:
        return item.id;
    case ItemRowRole:
        return at;
    case NameRole:
        return item.name;
    case TaskNoRole:
        return d->taskNo(item);
    case AdviceRole:
        return orderReasonAdvice(item);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(column == Column::Term ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name:
        return tr("Domain");
    case Column::Term:
        return tr("Term");
    case Column::OldDate:
        return tr("Old date");
    case Column::NewDate:
        return tr("New date");
    case Column::State:
        return tr("State");
    case Column::Reason:
        return tr("Reason");
    case Column::Task:
        return tr("Task");
    }
    return {};
}

} // namespace namestead
