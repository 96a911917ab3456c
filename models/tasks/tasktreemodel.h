#pragma once

#include "models/orders/orderrecord.h"
#include "models/tasks/taskbook.h"

#include <QAbstractItemModel>
#include <QDate>

#include <memory>
#include <optional>

namespace namestead {

class OrderEngine;

/// Local runs with their chunks and names, and the account's tasks with their per-name results, in one tree; a chunk and its task
/// are one row. Unknown outcomes stand first, then the newest. Main thread.
class TaskTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { What, State, Names, Progress, Created, Number };
    enum class RowKind { Run, Chunk, Item, Task, Detail, Note };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        RunIdRole,
        ItemIdRole,
        TaskNoRole,
        NameRole,
        ToneRole,     ///< 0 neutral, 1 good, 2 attention, 3 danger, 4 running
        ProgressRole, ///< 0..1 of runs and tasks that work; invalid: nothing to show
        CanCancelRole,
        CanAcknowledgeRole,
    };

    explicit TaskTreeModel(QObject *parent = nullptr);
    ~TaskTreeModel() override;
    /// Either may be null. Runs of this account only; empty id: of all.
    void setSources(OrderEngine *engine, TaskBook *tasks, const QString &accountId);

    struct Filter
    {
        std::optional<service::TaskType> type;
        enum class State { Any, Running, Failed, Unknown, Succeeded };
        State state = State::Any;
        /// Local days, both included; null: open. Where `to` is null, what still works or is unknown is shown whatever its age.
        QDate from, to;
        QString text; ///< part of a name, number or title
        bool operator==(const Filter &) const = default;
    };
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] QModelIndex indexOfRun(qint64 runId) const;
    [[nodiscard]] QModelIndex indexOfTask(const QString &taskNo) const;
    /// Runs and tasks that work now.
    [[nodiscard]] int working() const;
    /// Tasks that the filter can neither show nor leave out, since their results have not been read: a finished task says
    /// nothing of success, and its names stand in its results.
    [[nodiscard]] QStringList unjudged() const;
    void retranslate();
    /// The types of tasks that are known, with their names in the language of the moment.
    [[nodiscard]] static QList<std::pair<service::TaskType, QString>> types();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; ///< reads a task's details
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
