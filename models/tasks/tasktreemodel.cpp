#include "models/tasks/tasktreemodel.h"

#include "api/catalogue/catalogue.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

// Not in an unnamed namespace: the model's private class, which has linkage, is made of them.

enum class TaskRowTone { Neutral, Good, Attention, Danger, Working };

struct TaskRowCounts
{
    int total = 0;
    int succeeded = 0;
    int failed = 0;
    int unknown = 0;
    int leftOut = 0;
    int notSent = 0;
    [[nodiscard]] int ended() const { return succeeded + failed + unknown + leftOut + notSent; }
};

/// What tells a row among those of one parent.
struct TaskRowKey
{
    qint64 runId = 0;
    int chunk = 0;
    QString taskNo{};
    bool operator==(const TaskRowKey &) const = default;
};

size_t qHash(const TaskRowKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.runId, key.chunk, key.taskNo);
}

/// A row that has rows below it. An index keeps the node of its parent, so that the names at the bottom need no node each.
struct TaskTreeNode
{
    TaskTreeModel::RowKind kind = TaskTreeModel::RowKind::Note;
    TaskTreeNode *parent = nullptr;
    int row = 0;
    TaskRowKey key;
    std::vector<std::unique_ptr<TaskTreeNode>> children; ///< of the root and of runs
    QList<int> leafs;     ///< of chunks: places in OrderRun::items; of tasks: in RemoteTask::details
    bool hasNote = false; ///< one row that says why there are no others
    TaskRowCounts counts;
    int rank = 1;
    bool isFresh = true; ///< has not been filled yet
};

namespace {

using RowKind = TaskTreeModel::RowKind;
using enum TaskRowTone;
using FilterState = TaskTreeModel::Filter::State;
using DetailStatus = service::TaskDetailStatus;

constexpr int columnsOfTree = 6;
/// More separate ranges than this cost a view more than painting everything anew.
constexpr int mostRanges = 64;
constexpr int leftOutChunk = -1; ///< names that are in no request

QString dateTimeOfRow(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString dayOfRow(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

void countItem(TaskRowCounts &counts, const OrderItem &item)
{
    ++counts.total;
    switch (item.state) {
    case ItemState::Succeeded:
        ++counts.succeeded;
        break;
    case ItemState::Failed:
        ++counts.failed;
        break;
    case ItemState::Unknown:
        ++counts.unknown;
        break;
    case ItemState::LeftOut:
        ++counts.leftOut;
        break;
    case ItemState::NotSent:
        ++counts.notSent;
        break;
    case ItemState::Planned:
    case ItemState::Submitted:
        break;
    }
}

int urgencyOfItem(ItemState state)
{
    return state == ItemState::Unknown ? 0 : state == ItemState::Failed ? 1 : 2;
}

TaskRowTone toneOfItem(ItemState state)
{
    switch (state) {
    case ItemState::Succeeded:
        return Good;
    case ItemState::Failed:
        return Danger;
    case ItemState::Unknown:
        return Attention;
    case ItemState::Submitted:
        return Working;
    case ItemState::Planned:
    case ItemState::LeftOut:
    case ItemState::NotSent:
        break;
    }
    return Neutral;
}

const Enumeration *taskTypeNames()
{
    static const Enumeration *const names = [] {
        for (const auto &group : Catalogue::builtIn().groups()) {
            for (const auto &enumeration : group->enumerations) {
                if (enumeration->name == "TaskType"_L1)
                    return enumeration.get();
            }
        }
        return static_cast<Enumeration *>(nullptr);
    }();
    return names;
}

QString labelOfTaskType(const RemoteTask &task)
{
    const Enumeration *types = taskTypeNames();
    const EnumValue *value = types ? types->find(task.type.wire()) : nullptr;
    if (value)
        return value->label.in(QLocale().name());
    return task.typeText.isEmpty() ? task.type.wire() : task.typeText;
}

bool isTaskWorking(const RemoteTask &task)
{
    return !task.isFinished()
        && (task.status == service::TaskStatus::Waiting || task.status == service::TaskStatus::Running);
}

/// It was seen once and cannot be found any more.
bool isTaskLost(const RemoteTask &task)
{
    return !task.isFinished() && !task.status.isSet();
}

TaskRowCounts countsOfTask(const RemoteTask &task)
{
    TaskRowCounts counts;
    counts.total = task.detailsState == RemoteTask::Details::Read ? int(task.details.size()) : task.names;
    for (const RemoteTask::Detail &detail : task.details) {
        counts.succeeded += detail.status == DetailStatus::Succeeded ? 1 : 0;
        counts.failed += detail.status == DetailStatus::Failed ? 1 : 0;
    }
    return counts;
}

bool isRunWorking(const OrderRun &run)
{
    return run.state == RunState::Running || run.state == RunState::Stopping;
}

bool holdsText(const QString &text, const QString &part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

} // namespace

class TaskTreeModel::Private
{
    Q_DECLARE_TR_FUNCTIONS(namestead::TaskTreeModel)
public:
    explicit Private(TaskTreeModel *model) : q(model) { root.row = -1; }

    // Sources
    [[nodiscard]] const OrderRun *runOf(const TaskTreeNode &node) const
    {
        return engine ? engine->run(node.key.runId) : nullptr;
    }
    [[nodiscard]] const RemoteTask *taskOf(const QString &taskNo) const
    {
        const int row = book && !taskNo.isEmpty() ? book->rowOf(taskNo) : -1;
        return row < 0 ? nullptr : &book->tasks().at(row);
    }
    [[nodiscard]] bool isOurs(const OrderRun &run) const { return accountId.isEmpty() || run.accountId == accountId; }
    void reload();
    void onRunAdded(qint64 runId);
    void onRunChanged(qint64 runId);
    void onItemsChanged(qint64 runId, int first, int last);
    void onTaskChanged(int row);

    // Filter
    [[nodiscard]] bool isInTime(qint64 createdMs, bool isOpen) const
    {
        return createdMs < endMs && (createdMs >= beginMs || (isOpen && !filter.to.isValid()));
    }
    [[nodiscard]] bool runPasses(const OrderRun &run, const TaskRowCounts &counts) const;
    [[nodiscard]] bool itemPasses(const OrderItem &item, bool isAllShown) const;
    [[nodiscard]] bool textNamesRun(const OrderRun &run) const;
    enum class Verdict { No, Yes, NotKnown };
    [[nodiscard]] Verdict judge(const RemoteTask &task) const;
    [[nodiscard]] bool detailPasses(const RemoteTask &task, const RemoteTask::Detail &detail) const;

    // Tree
    [[nodiscard]] TaskTreeNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TaskTreeNode *node, int column = 0) const;
    [[nodiscard]] static int rowsOf(const TaskTreeNode &node);
    void syncTop();
    void syncRun(TaskTreeNode *node);
    void syncTask(TaskTreeNode *node);
    void sync(TaskTreeNode *parent, const QList<TaskRowKey> &wanted);
    void syncLeafs(TaskTreeNode *node, const QList<int> &wanted, bool hasNote);
    std::unique_ptr<TaskTreeNode> make(TaskTreeNode *parent, const TaskRowKey &key);
    void forget(const TaskTreeNode *node);
    static void renumber(TaskTreeNode *parent, int from = 0);
    void rowChanged(const TaskTreeNode *node) const;
    void leafsChanged(const TaskTreeNode *node, int first, int last) const;
    void collectTaskNumbers();
    void collectRetries();
    void findRetried(const OrderRun &run);
    void keepOpenNames(const OrderRun &run);
    [[nodiscard]] QList<int> taskLeafs(const RemoteTask &task) const;
    [[nodiscard]] static TaskRowCounts countsOf(const OrderRun &run);

    // Words
    struct Word
    {
        QString text;
        TaskRowTone tone = Neutral;
        QString more{}; ///< tooltip
    };
    [[nodiscard]] static Word runWord(const OrderRun &run, const TaskRowCounts &counts);
    [[nodiscard]] Word chunkWord(const OrderRun &run, const TaskTreeNode &node) const;
    [[nodiscard]] Word taskWord(const RemoteTask &task) const;
    [[nodiscard]] static Word detailWord(const RemoteTask::Detail &detail);
    /// Why the whole request came to nothing; empty: it did not.
    [[nodiscard]] static QString refusalText(const OrderChunk &chunk)
    {
        return chunk.state == ChunkState::Refused
            ? orderReasonText({.code = OrderReason::Code::Refused, .text = chunk.errorCode})
            : QString();
    }
    [[nodiscard]] static QString progressText(const TaskRowCounts &counts, bool isOver);
    [[nodiscard]] QVariant runData(const TaskTreeNode &node, Column column, int role) const;
    [[nodiscard]] QVariant chunkData(const TaskTreeNode &node, Column column, int role) const;
    [[nodiscard]] QVariant taskData(const TaskTreeNode &node, Column column, int role) const;
    [[nodiscard]] QVariant itemData(const TaskTreeNode &parent, int leaf, Column column, int role) const;
    [[nodiscard]] QVariant detailData(const TaskTreeNode &parent, int leaf, Column column, int role) const;
    [[nodiscard]] QVariant noteData(const TaskTreeNode &parent, Column column, int role) const;
    [[nodiscard]] QVariant remoteRole(const RemoteTask *task, int role) const;
    [[nodiscard]] QVariant dataOf(const QModelIndex &index, int role) const;

    TaskTreeModel *q;
    QPointer<OrderEngine> engine;
    QPointer<TaskBook> book;
    QString accountId;
    Filter filter;
    qint64 beginMs = std::numeric_limits<qint64>::min(); ///< of the filter's days
    qint64 endMs = std::numeric_limits<qint64>::max();
    TaskTreeNode root;
    QHash<qint64, TaskTreeNode *> runs;
    QHash<QString, TaskTreeNode *> tasks;
    QHash<QString, qint64> openIn; ///< name that a finished run of this account left undone → that run, the last one
    QHash<qint64, qint64> retriedIn; ///< run → the last later run that has names which it left undone
    QHash<QString, std::pair<qint64, int>> chunkOfTask; ///< of this account's runs, also those the filter hides
};

// ---- filter

bool TaskTreeModel::Private::textNamesRun(const OrderRun &run) const
{
    return holdsText(run.title, filter.text) || holdsText(runTitleText(run), filter.text)
        || holdsText(orderKindText(run.kind), filter.text)
        || std::any_of(run.chunks.begin(), run.chunks.end(),
                       [&](const OrderChunk &chunk) { return holdsText(chunk.taskNo, filter.text); });
}

bool TaskTreeModel::Private::runPasses(const OrderRun &run, const TaskRowCounts &counts) const
{
    const bool isUnknown = counts.unknown > 0 || run.hasDoubt();
    const bool isOpen = run.state != RunState::Finished || isUnknown;
    if (!isInTime(run.createdMs, isOpen))
        return false;
    if (filter.type) {
        const Operation *operation = Catalogue::builtIn().operation(run.action);
        const QString wire = Open<service::TaskType>(*filter.type).wire();
        const bool fits = operation ? operation->taskTypes.contains(wire)
                                    : (run.kind == OrderKind::Renewal && *filter.type == service::TaskType::Renewal)
                || (run.kind == OrderKind::Registration && *filter.type == service::TaskType::Registration)
                || (run.kind == OrderKind::Redemption && *filter.type == service::TaskType::Redemption);
        if (!fits)
            return false;
    }
    switch (filter.state) {
    case FilterState::Any:
        break;
    case FilterState::Running:
        if (run.state == RunState::Finished)
            return false;
        break;
    case FilterState::Failed:
        if (counts.failed == 0)
            return false;
        break;
    case FilterState::Unknown:
        if (!isUnknown)
            return false;
        break;
    case FilterState::Succeeded:
        if (run.state != RunState::Finished || counts.succeeded == 0 || counts.failed > 0 || counts.unknown > 0
            || counts.notSent > 0)
            return false;
        break;
    }
    return filter.text.isEmpty() || textNamesRun(run)
        || std::any_of(run.items.begin(), run.items.end(),
                       [&](const OrderItem &item) { return holdsText(item.name, filter.text); });
}

bool TaskTreeModel::Private::itemPasses(const OrderItem &item, bool isAllShown) const
{
    if (filter.state == FilterState::Failed && item.state != ItemState::Failed)
        return false;
    if (filter.state == FilterState::Unknown && item.state != ItemState::Unknown && item.state != ItemState::Submitted)
        return false;
    return isAllShown || holdsText(item.name, filter.text);
}

TaskTreeModel::Private::Verdict TaskTreeModel::Private::judge(const RemoteTask &task) const
{
    const bool isRead = task.detailsState == RemoteTask::Details::Read;
    if (!isInTime(task.createdMs, isTaskWorking(task) || isTaskLost(task))
        || (filter.type && !(task.type == *filter.type)))
        return Verdict::No;
    Verdict verdict = Verdict::Yes;
    const auto need = [&](bool isSo, bool isKnown) {
        if (!isKnown)
            verdict = verdict == Verdict::No ? verdict : Verdict::NotKnown;
        else if (!isSo)
            verdict = Verdict::No;
    };
    const int failed = task.count(DetailStatus::Failed);
    switch (filter.state) {
    case FilterState::Any:
        break;
    case FilterState::Running:
        need(isTaskWorking(task), true);
        break;
    case FilterState::Failed:
        need(failed > 0, failed > 0 || isRead || !task.isFinished());
        break;
    case FilterState::Unknown:
        need(isTaskLost(task), true);
        break;
    case FilterState::Succeeded:
        need(task.isFinished() && !task.details.isEmpty()
                 && task.count(DetailStatus::Succeeded) == int(task.details.size()),
             isRead || !task.isFinished());
        break;
    }
    if (!filter.text.isEmpty() && !holdsText(task.taskNo, filter.text)
        && !holdsText(labelOfTaskType(task), filter.text)) {
        const bool isNamed =
            std::any_of(task.details.begin(), task.details.end(),
                        [&](const RemoteTask::Detail &detail) { return holdsText(detail.name, filter.text); });
        need(isNamed, isNamed || isRead);
    }
    return verdict;
}

bool TaskTreeModel::Private::detailPasses(const RemoteTask &task, const RemoteTask::Detail &detail) const
{
    if (filter.state == FilterState::Failed && !(detail.status == DetailStatus::Failed))
        return false;
    return holdsText(task.taskNo, filter.text) || holdsText(labelOfTaskType(task), filter.text)
        || holdsText(detail.name, filter.text);
}

// ---- tree

TaskTreeNode *TaskTreeModel::Private::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return const_cast<TaskTreeNode *>(&root);
    auto *parent = static_cast<TaskTreeNode *>(index.internalPointer());
    return index.row() < int(parent->children.size()) ? parent->children[size_t(index.row())].get() : nullptr;
}

QModelIndex TaskTreeModel::Private::indexOf(const TaskTreeNode *node, int column) const
{
    return node == &root ? QModelIndex() : q->createIndex(node->row, column, node->parent);
}

int TaskTreeModel::Private::rowsOf(const TaskTreeNode &node)
{
    return int(node.children.size()) + int(node.leafs.size()) + (node.hasNote ? 1 : 0);
}

void TaskTreeModel::Private::renumber(TaskTreeNode *parent, int from)
{
    for (size_t i = size_t(from); i < parent->children.size(); ++i)
        parent->children[i]->row = int(i);
}

TaskRowCounts TaskTreeModel::Private::countsOf(const OrderRun &run)
{
    TaskRowCounts counts;
    for (const OrderItem &item : run.items)
        countItem(counts, item);
    return counts;
}

QList<int> TaskTreeModel::Private::taskLeafs(const RemoteTask &task) const
{
    QList<int> leafs;
    for (int i = 0; i < int(task.details.size()); ++i) {
        if (detailPasses(task, task.details.at(i)))
            leafs.append(i);
    }
    std::stable_sort(leafs.begin(), leafs.end(), [&](int a, int b) {
        return task.details.at(a).status == DetailStatus::Failed
            && !(task.details.at(b).status == DetailStatus::Failed);
    });
    return leafs;
}

std::unique_ptr<TaskTreeNode> TaskTreeModel::Private::make(TaskTreeNode *parent, const TaskRowKey &key)
{
    auto node = std::make_unique<TaskTreeNode>();
    node->parent = parent;
    node->key = key;
    if (parent->kind == RowKind::Run) {
        node->kind = RowKind::Chunk;
    } else if (key.runId != 0) {
        node->kind = RowKind::Run;
        runs.insert(key.runId, node.get());
    } else {
        node->kind = RowKind::Task;
        tasks.insert(key.taskNo, node.get());
    }
    return node;
}

void TaskTreeModel::Private::forget(const TaskTreeNode *node)
{
    if (node->kind == RowKind::Run)
        runs.remove(node->key.runId);
    else if (node->kind == RowKind::Task)
        tasks.remove(node->key.taskNo);
}

/// Makes the rows of `parent` those of `wanted` with as few signals as possible; what stays keeps its node.
void TaskTreeModel::Private::sync(TaskTreeNode *parent, const QList<TaskRowKey> &wanted)
{
    auto &rows = parent->children;
    // Most changes are at one place: what is the same before and behind it need not be looked at twice.
    const int common = int(std::min<qsizetype>(qsizetype(rows.size()), wanted.size()));
    int head = 0;
    while (head < common && rows[size_t(head)]->key == wanted.at(head))
        ++head;
    int tail = 0;
    while (tail < common - head && rows[rows.size() - 1 - size_t(tail)]->key == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    const int end = int(wanted.size()) - tail;
    QHash<TaskRowKey, int> places;
    places.reserve(end - head);
    for (int i = head; i < end; ++i)
        places.insert(wanted.at(i), i);
    const auto oldEnd = [&] { return int(rows.size()) - tail; };
    QSet<TaskRowKey> present;
    int ranges = 0;
    bool wasGone = false;
    for (int i = head; i < oldEnd(); ++i) {
        const bool isGone = !places.contains(rows[size_t(i)]->key);
        ranges += isGone && !wasGone ? 1 : 0;
        wasGone = isGone;
        if (!isGone)
            present.insert(rows[size_t(i)]->key);
    }
    bool wasNew = false;
    for (int i = head; i < end; ++i) {
        const bool isNew = !present.contains(wanted.at(i));
        ranges += isNew && !wasNew ? 1 : 0;
        wasNew = isNew;
    }
    if (ranges > mostRanges) {
        q->beginResetModel();
        std::vector<std::unique_ptr<TaskTreeNode>> next(size_t(end - head));
        for (int i = head; i < oldEnd(); ++i) {
            std::unique_ptr<TaskTreeNode> &row = rows[size_t(i)];
            if (const auto place = places.constFind(row->key); place != places.cend())
                next[size_t(*place - head)] = std::move(row);
            else
                forget(row.get());
        }
        for (int i = head; i < end; ++i) {
            if (!next[size_t(i - head)])
                next[size_t(i - head)] = make(parent, wanted.at(i));
        }
        rows.erase(rows.begin() + head, rows.begin() + oldEnd());
        rows.insert(rows.begin() + head, std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
        renumber(parent, head);
        q->endResetModel();
        return;
    }
    const QModelIndex index = indexOf(parent);
    for (int last = oldEnd() - 1; last >= head; --last) {
        if (places.contains(rows[size_t(last)]->key))
            continue;
        int first = last;
        while (first > head && !places.contains(rows[size_t(first - 1)]->key))
            --first;
        q->beginRemoveRows(index, first, last);
        for (int i = first; i <= last; ++i)
            forget(rows[size_t(i)].get());
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        renumber(parent, first);
        q->endRemoveRows();
        last = first;
    }
    const auto isBefore = [&](const auto &a, const auto &b) { return places.value(a->key) < places.value(b->key); };
    if (!std::is_sorted(rows.begin() + head, rows.begin() + oldEnd(), isBefore)) {
        emit q->layoutAboutToBeChanged({QPersistentModelIndex(index)});
        const QModelIndexList before = q->persistentIndexList();
        std::vector<const TaskTreeNode *> old;
        for (const auto &row : rows)
            old.push_back(row.get());
        std::sort(rows.begin() + head, rows.begin() + oldEnd(), isBefore);
        renumber(parent, head);
        QModelIndexList after = before;
        for (QModelIndex &moved : after) {
            if (moved.internalPointer() == parent)
                moved = q->createIndex(old[size_t(moved.row())]->row, moved.column(), parent);
        }
        q->changePersistentIndexList(before, after);
        emit q->layoutChanged({QPersistentModelIndex(index)});
    }
    for (int first = head; first < end; ++first) {
        if (first < oldEnd() && rows[size_t(first)]->key == wanted.at(first))
            continue;
        int last = first;
        while (last + 1 < end && !present.contains(wanted.at(last + 1)))
            ++last;
        q->beginInsertRows(index, first, last);
        std::vector<std::unique_ptr<TaskTreeNode>> made;
        for (int i = first; i <= last; ++i)
            made.push_back(make(parent, wanted.at(i)));
        rows.insert(rows.begin() + first, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
        renumber(parent, first);
        q->endInsertRows();
        first = last;
    }
}

void TaskTreeModel::Private::syncLeafs(TaskTreeNode *node, const QList<int> &wanted, bool hasNote)
{
    if (node->leafs == wanted && node->hasNote == hasNote)
        return;
    const QModelIndex index = indexOf(node);
    if (node->leafs.size() == wanted.size() && !wanted.isEmpty() && node->hasNote == hasNote
        && std::is_permutation(wanted.begin(), wanted.end(), node->leafs.begin())) {
        emit q->layoutAboutToBeChanged({QPersistentModelIndex(index)});
        QHash<int, int> places;
        for (int i = 0; i < int(wanted.size()); ++i)
            places.insert(wanted.at(i), i);
        const QModelIndexList before = q->persistentIndexList();
        QModelIndexList after = before;
        for (QModelIndex &moved : after) {
            if (moved.internalPointer() == node && moved.row() < int(node->leafs.size()))
                moved = q->createIndex(places.value(node->leafs.at(moved.row())), moved.column(), node);
        }
        node->leafs = wanted;
        q->changePersistentIndexList(before, after);
        emit q->layoutChanged({QPersistentModelIndex(index)});
        return;
    }
    const int before = rowsOf(*node);
    if (before > 0) {
        q->beginRemoveRows(index, 0, before - 1);
        node->leafs.clear();
        node->hasNote = false;
        q->endRemoveRows();
    }
    const int after = int(wanted.size()) + (hasNote ? 1 : 0);
    if (after > 0) {
        q->beginInsertRows(index, 0, after - 1);
        node->leafs = wanted;
        node->hasNote = hasNote;
        q->endInsertRows();
    }
}

void TaskTreeModel::Private::rowChanged(const TaskTreeNode *node) const
{
    emit q->dataChanged(indexOf(node), indexOf(node, columnsOfTree - 1));
}

void TaskTreeModel::Private::leafsChanged(const TaskTreeNode *node, int first, int last) const
{
    if (first <= last) {
        auto *parent = const_cast<TaskTreeNode *>(node);
        emit q->dataChanged(q->createIndex(first, 0, parent), q->createIndex(last, columnsOfTree - 1, parent));
    }
}

void TaskTreeModel::Private::collectTaskNumbers()
{
    chunkOfTask.clear();
    if (!engine)
        return;
    for (const OrderRun *run : engine->runs()) {
        for (int chunk = 0; isOurs(*run) && chunk < int(run->chunks.size()); ++chunk) {
            if (!run->chunks.at(chunk).taskNo.isEmpty())
                chunkOfTask.insert(run->chunks.at(chunk).taskNo, {run->id, chunk});
        }
    }
}

void TaskTreeModel::Private::syncTop()
{
    struct Wanted
    {
        int rank;
        qint64 createdMs;
        qint64 place; ///< among those of one moment
        TaskRowKey key;
    };
    std::vector<Wanted> found;
    if (engine) {
        for (const OrderRun *run : engine->runs()) {
            const auto known = runs.constFind(run->id);
            const TaskRowCounts counts = known == runs.cend() ? countsOf(*run) : (*known)->counts;
            if (isOurs(*run) && runPasses(*run, counts))
                found.push_back(
                    {counts.unknown > 0 || run->hasDoubt() ? 0 : 1, run->createdMs, -run->id, {.runId = run->id}});
        }
    }
    if (book) {
        qint64 place = 0;
        for (const RemoteTask &task : book->tasks()) {
            ++place;
            if (!chunkOfTask.contains(task.taskNo) && judge(task) == Verdict::Yes)
                found.push_back({isTaskLost(task) ? 0 : 1, task.createdMs, place, {.taskNo = task.taskNo}});
        }
    }
    std::sort(found.begin(), found.end(), [](const Wanted &a, const Wanted &b) {
        return std::tuple(a.rank, -a.createdMs, a.place) < std::tuple(b.rank, -b.createdMs, b.place);
    });
    QList<TaskRowKey> wanted;
    wanted.reserve(qsizetype(found.size()));
    for (const Wanted &row : found)
        wanted.append(row.key);
    sync(&root, wanted);
    for (size_t i = 0; i < found.size(); ++i) {
        TaskTreeNode *node = root.children[i].get();
        node->rank = found[i].rank;
        // Rows that came are filled now; the others hear of their own changes.
        if (!std::exchange(node->isFresh, false))
            continue;
        if (node->kind == RowKind::Run)
            syncRun(node);
        else
            syncTask(node);
    }
}

void TaskTreeModel::Private::syncRun(TaskTreeNode *node)
{
    const OrderRun *run = runOf(*node);
    if (!run)
        return;
    node->counts = countsOf(*run);
    // One pass over the names for all requests: a run may have ten thousand.
    const bool isAllShown = filter.text.isEmpty() || textNamesRun(*run);
    const int chunks = int(run->chunks.size());
    std::vector<QList<int>> leafs(size_t(chunks + 1));
    std::vector<TaskRowCounts> counts(size_t(chunks + 1));
    for (int i = 0; i < int(run->items.size()); ++i) {
        const OrderItem &item = run->items.at(i);
        const size_t place = item.chunk >= 0 && item.chunk < chunks ? size_t(item.chunk) : size_t(chunks);
        countItem(counts[place], item);
        if (itemPasses(item, isAllShown))
            leafs[place].append(i);
    }
    const bool showsAll =
        filter.text.isEmpty() && filter.state != FilterState::Failed && filter.state != FilterState::Unknown;
    QList<TaskRowKey> wanted;
    for (int chunk = 0; chunk < chunks; ++chunk) {
        if (showsAll || !leafs[size_t(chunk)].isEmpty())
            wanted.append({.runId = run->id, .chunk = chunk});
    }
    if (!leafs[size_t(chunks)].isEmpty())
        wanted.append({.runId = run->id, .chunk = leftOutChunk});
    sync(node, wanted);
    for (const auto &child : node->children) {
        const size_t place = child->key.chunk == leftOutChunk ? size_t(chunks) : size_t(child->key.chunk);
        child->counts = counts[place];
        QList<int> &own = leafs[place];
        std::stable_sort(own.begin(), own.end(), [&](int a, int b) {
            return urgencyOfItem(run->items.at(a).state) < urgencyOfItem(run->items.at(b).state);
        });
        syncLeafs(child.get(), own, false);
    }
}

void TaskTreeModel::Private::syncTask(TaskTreeNode *node)
{
    const RemoteTask *task = taskOf(node->key.taskNo);
    if (!task)
        return;
    node->counts = countsOfTask(*task);
    const QList<int> leafs = taskLeafs(*task);
    const bool isEmpty = leafs.isEmpty() && task->details.isEmpty();
    syncLeafs(node, leafs, isEmpty && task->detailsState != RemoteTask::Details::NotRead);
}

void TaskTreeModel::Private::reload()
{
    q->beginResetModel();
    runs.clear();
    tasks.clear();
    root.children.clear();
    collectTaskNumbers();
    collectRetries();
    q->endResetModel();
    syncTop();
}

void TaskTreeModel::Private::onRunAdded(qint64 runId)
{
    collectTaskNumbers();
    if (const OrderRun *run = engine ? engine->run(runId) : nullptr)
        findRetried(*run);
    syncTop();
    for (auto retried = retriedIn.cbegin(); retried != retriedIn.cend(); ++retried) {
        const TaskTreeNode *node = retried.value() == runId ? runs.value(retried.key()) : nullptr;
        if (node)
            rowChanged(node);
    }
}

/// Oldest first, so that each run meets what those before it left undone.
void TaskTreeModel::Private::collectRetries()
{
    openIn.clear();
    retriedIn.clear();
    if (!engine)
        return;
    const QList<const OrderRun *> all = engine->runs();
    for (auto run = all.crbegin(); run != all.crend(); ++run) {
        findRetried(**run);
        keepOpenNames(**run);
    }
}

void TaskTreeModel::Private::findRetried(const OrderRun &run)
{
    if (!isOurs(run) || openIn.isEmpty())
        return;
    for (const OrderItem &item : run.items) {
        const auto earlier = openIn.constFind(item.name);
        if (earlier == openIn.cend() || *earlier >= run.id)
            continue;
        const OrderRun *first = engine->run(*earlier);
        if (first && first->accountId == run.accountId)
            retriedIn.insert(*earlier, run.id);
    }
}

void TaskTreeModel::Private::keepOpenNames(const OrderRun &run)
{
    if (!isOurs(run) || run.state != RunState::Finished || run.kind != OrderKind::Renewal)
        return;
    for (const OrderItem &item : run.items) {
        if (item.state == ItemState::Failed || item.state == ItemState::LeftOut || item.state == ItemState::NotSent)
            openIn.insert(item.name, std::max(run.id, openIn.value(item.name)));
    }
}

void TaskTreeModel::Private::onRunChanged(qint64 runId)
{
    const OrderRun *run = engine ? engine->run(runId) : nullptr;
    if (!run || !isOurs(*run))
        return;
    keepOpenNames(*run);
    bool hasNewTask = false;
    for (int chunk = 0; chunk < int(run->chunks.size()); ++chunk) {
        const QString &taskNo = run->chunks.at(chunk).taskNo;
        if (taskNo.isEmpty() || chunkOfTask.contains(taskNo))
            continue;
        chunkOfTask.insert(taskNo, {runId, chunk});
        hasNewTask = true;
    }
    if (hasNewTask && book)
        book->lookSoon();
    TaskTreeNode *node = runs.value(runId);
    if (node)
        syncRun(node);
    const TaskRowCounts counts = node ? node->counts : countsOf(*run);
    const int rank = counts.unknown > 0 || run->hasDoubt() ? 0 : 1;
    if (hasNewTask || runPasses(*run, counts) != (node != nullptr) || (node && node->rank != rank))
        syncTop();
    node = runs.value(runId);
    if (!node)
        return;
    rowChanged(node);
    if (!node->children.empty())
        leafsChanged(node, 0, int(node->children.size()) - 1);
}

void TaskTreeModel::Private::onItemsChanged(qint64 runId, int first, int last)
{
    onRunChanged(runId);
    const TaskTreeNode *node = runs.value(runId);
    for (size_t i = 0; node && i < node->children.size(); ++i) {
        const TaskTreeNode *chunk = node->children[i].get();
        int top = -1;
        int bottom = -1;
        for (int row = 0; row < int(chunk->leafs.size()); ++row) {
            if (chunk->leafs.at(row) < first || chunk->leafs.at(row) > last)
                continue;
            top = top < 0 ? row : top;
            bottom = row;
        }
        if (top >= 0)
            leafsChanged(chunk, top, bottom);
    }
}

void TaskTreeModel::Private::onTaskChanged(int row)
{
    const RemoteTask &task = book->tasks().at(row);
    if (const auto chunk = chunkOfTask.constFind(task.taskNo); chunk != chunkOfTask.cend()) {
        const TaskTreeNode *run = runs.value(chunk->first);
        for (size_t i = 0; run && i < run->children.size(); ++i) {
            if (run->children[i]->key.chunk == chunk->second)
                rowChanged(run->children[i].get());
        }
        return;
    }
    TaskTreeNode *node = tasks.value(task.taskNo);
    const bool passes = judge(task) == Verdict::Yes;
    if (passes != (node != nullptr) || (node && node->rank != (isTaskLost(task) ? 0 : 1)))
        syncTop();
    node = tasks.value(task.taskNo);
    if (!node)
        return;
    syncTask(node);
    rowChanged(node);
    leafsChanged(node, 0, rowsOf(*node) - 1);
}

// ---- words

TaskTreeModel::Private::Word TaskTreeModel::Private::runWord(const OrderRun &run, const TaskRowCounts &counts)
{
    Word word{.text = {}, .more = runStateText(run)};
    if (counts.unknown > 0)
        return {tr("Unknown"), Attention, word.more};
    if (run.hasDoubt())
        return {tr("In doubt"), Attention, word.more};
    switch (run.state) {
    case RunState::Running:
        return {tr("Running"), Working, word.more};
    case RunState::Paused:
        return {tr("Paused"), run.pause == PauseReason::Person ? Neutral : Attention, word.more};
    case RunState::Stopping:
        return {tr("Stopping"), Working, word.more};
    case RunState::Finished:
        break;
    }
    // An order of the console may name no domain of ours: then its one request tells.
    const bool isConsole = run.kind == OrderKind::Console && !run.chunks.isEmpty();
    if (counts.failed > 0 || (isConsole && run.chunks.first().state == ChunkState::Refused))
        return {counts.succeeded > 0 || counts.notSent > 0 ? tr("Partly failed") : tr("Failed"), Danger, word.more};
    if (isConsole && isNotSent(run, run.chunks.first()))
        return {tr("Not sent"), Neutral, word.more};
    if (counts.notSent > 0)
        return {tr("Stopped: %n not sent", nullptr, counts.notSent), Neutral, word.more};
    if (counts.leftOut > 0)
        return {tr("Finished: %n left out", nullptr, counts.leftOut), Neutral, word.more};
    if (counts.succeeded > 0)
        return {tr("Succeeded"), Good, word.more};
    return {tr("Finished"), Neutral, word.more};
}

TaskTreeModel::Private::Word TaskTreeModel::Private::chunkWord(const OrderRun &run, const TaskTreeNode &node) const
{
    if (node.key.chunk == leftOutChunk)
        return {tr("Not sent"), Neutral};
    const OrderChunk &chunk = run.chunks.at(node.key.chunk);
    const QString sentence = chunkStateText(run, chunk);
    if (isNotSent(run, chunk))
        return {chunk.sends > 0 ? tr("Not received") : tr("Not sent"), Neutral, sentence};
    switch (chunk.state) {
    case ChunkState::Planned:
        return {tr("Waiting"), Neutral, sentence};
    case ChunkState::Sending:
        return {tr("Being sent"), Working, sentence};
    case ChunkState::InDoubt:
        return {tr("In doubt"), Attention, sentence};
    case ChunkState::Accepted:
        break;
    case ChunkState::NotReceived:
        return {tr("Not received"), Attention, sentence};
    case ChunkState::Refused:
        return {tr("Refused"), Danger, sentence};
    case ChunkState::Unknown:
        return {tr("Unknown"), Attention, sentence};
    case ChunkState::Done:
        if (node.counts.unknown > 0)
            return {tr("Unknown"), Attention, sentence};
        if (node.counts.failed > 0)
            return {node.counts.succeeded > 0 ? tr("Partly failed") : tr("Failed"), Danger, sentence};
        return {node.counts.succeeded > 0 ? tr("Succeeded") : tr("Finished"),
                node.counts.succeeded > 0 ? Good : Neutral, sentence};
    }
    // The service works on it: its task tells more than our book does.
    const RemoteTask *task = taskOf(chunk.taskNo);
    if (task && isTaskWorking(*task))
        return taskWord(*task);
    return {tr("Accepted"), Working, sentence};
}

TaskTreeModel::Private::Word TaskTreeModel::Private::taskWord(const RemoteTask &task) const
{
    if (task.cancel == service::TaskCancelStatus::Cancelled)
        return {tr("Cancelled"), Neutral,
                tr("Names that were done before it was cancelled stay done: see its results.")};
    if (!task.isFinished() && (task.cancel == service::TaskCancelStatus::Cancelling || book->isCancelling(task.taskNo)))
        return {tr("Being cancelled"), Working, tr("What came of it is being looked up.")};
    if (isTaskLost(task))
        return {tr("Unknown"), Attention,
                tr("It was at work when it was seen last, and is now neither in the task list nor in the history.")};
    if (!task.isFinished()) {
        switch (task.status.value()) {
        case service::TaskStatus::Waiting:
            return {tr("Waiting"), Neutral};
        case service::TaskStatus::Running:
            return {tr("Running"), Working};
        default:
            return {task.status.wire(), Neutral};
        }
    }
    const TaskRowCounts counts = countsOfTask(task);
    if (counts.failed > 0)
        return {counts.failed < int(task.details.size()) ? tr("Partly failed") : tr("Failed"), Danger};
    if (counts.succeeded > 0 && counts.succeeded == int(task.details.size()))
        return {tr("Succeeded"), Good};
    return {tr("Finished"), Neutral,
            task.detailsState == RemoteTask::Details::Read
                ? QString()
                : tr("It has run. Whether it succeeded stands in its results: open the row to read them.")};
}

TaskTreeModel::Private::Word TaskTreeModel::Private::detailWord(const RemoteTask::Detail &detail)
{
    switch (detail.status.value()) {
    case DetailStatus::Waiting:
        return {tr("Waiting"), Neutral};
    case DetailStatus::Running:
        return {tr("Running"), Working};
    case DetailStatus::Succeeded:
        return {tr("Succeeded"), Good};
    case DetailStatus::Failed:
        return {tr("Failed"), Danger};
    case DetailStatus::Unknown:
        return {detail.status.wire(), Neutral};
    case DetailStatus::Unset:
        break;
    }
    return {tr("Not told"), Neutral, tr("The service does not tell the state.")};
}

QString TaskTreeModel::Private::progressText(const TaskRowCounts &counts, bool isOver)
{
    const QLocale locale;
    QStringList parts;
    if (!isOver)
        parts += tr("%1 of %2").arg(locale.toString(counts.ended()), locale.toString(counts.total));
    if (counts.unknown > 0)
        parts += tr("%n unknown", nullptr, counts.unknown);
    if (counts.failed > 0)
        parts += tr("%n failed", nullptr, counts.failed);
    if (isOver && counts.succeeded > 0)
        parts += tr("%n succeeded", nullptr, counts.succeeded);
    if (counts.leftOut > 0)
        parts += tr("%n left out", nullptr, counts.leftOut);
    if (counts.notSent > 0)
        parts += tr("%n not sent", nullptr, counts.notSent);
    return parts.join(tr(", ", "between the parts of a list"));
}

QVariant TaskTreeModel::Private::runData(const TaskTreeNode &node, Column column, int role) const
{
    const OrderRun *run = runOf(node);
    if (!run)
        return {};
    if (role == RunIdRole)
        return run->id;
    if (role == ToneRole)
        return int(runWord(*run, node.counts).tone);
    if (role == ProgressRole)
        return run->state != RunState::Finished && node.counts.total > 0
            ? QVariant(double(node.counts.ended()) / node.counts.total)
            : QVariant();
    if (role == Qt::ToolTipRole && column == Column::State)
        return runStateText(*run);
    if (role == Qt::ToolTipRole && column == Column::What)
        return tr("%1, account %2").arg(orderKindText(run->kind), run->accountLabel);
    if (role == Qt::ToolTipRole && column == Column::Progress)
        return runData(node, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::What:
        return runTitleText(*run);
    case Column::State:
        return runWord(*run, node.counts).text;
    case Column::Names:
        return QLocale().toString(node.counts.total);
    case Column::Progress: {
        QString counted = progressText(node.counts, run->state == RunState::Finished);
        if (const qint64 later = retriedIn.value(run->id))
            counted = tr("%1; retried in run %2", "counts, number").arg(counted).arg(later);
        const QString reason =
            run->kind == OrderKind::Console && !run->chunks.isEmpty() ? refusalText(run->chunks.first()) : QString();
        return counted.isEmpty() || reason.isEmpty() ? counted + reason
                                                     : tr("%1. %2", "counts, reason").arg(counted, reason);
    }
    case Column::Created:
        return dateTimeOfRow(run->createdMs);
    case Column::Number:
        return tr("Run %1").arg(run->id);
    }
    return {};
}

QVariant TaskTreeModel::Private::remoteRole(const RemoteTask *task, int role) const
{
    const bool isOpen = task && !task->isFinished() && !isTaskLost(*task);
    if (role == CanCancelRole)
        return isOpen && !(task->cancel == service::TaskCancelStatus::Cancelling) && !book->isCancelling(task->taskNo);
    // The archive is not what other programs poll.
    return task && !task->isHistory && (task->isFinished() || task->count(DetailStatus::Succeeded) > 0)
        && !book->isAcknowledged(task->taskNo);
}

QVariant TaskTreeModel::Private::chunkData(const TaskTreeNode &node, Column column, int role) const
{
    const OrderRun *run = runOf(node);
    if (!run || node.key.chunk >= int(run->chunks.size()))
        return {};
    const OrderChunk chunk = node.key.chunk == leftOutChunk ? OrderChunk() : run->chunks.at(node.key.chunk);
    const bool isOver = chunk.state == ChunkState::Done || chunk.state == ChunkState::Refused
        || chunk.state == ChunkState::Unknown || node.key.chunk == leftOutChunk || isNotSent(*run, chunk);
    switch (role) {
    case RunIdRole:
        return run->id;
    case TaskNoRole:
        return chunk.taskNo;
    case ToneRole:
        return int(chunkWord(*run, node).tone);
    case CanCancelRole:
    case CanAcknowledgeRole:
        return remoteRole(taskOf(chunk.taskNo), role);
    case ProgressRole:
        return chunk.state == ChunkState::Accepted && node.counts.total > 0
            ? QVariant(double(node.counts.ended()) / node.counts.total)
            : QVariant();
    case Qt::ToolTipRole:
        if (column == Column::Progress)
            return refusalText(chunk);
        return column == Column::State ? QVariant(chunkWord(*run, node).more) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::What:
        return node.key.chunk == leftOutChunk ? tr("Not in a request")
                                              : tr("Request %1 of %2").arg(node.key.chunk + 1).arg(run->chunks.size());
    case Column::State:
        return chunkWord(*run, node).text;
    case Column::Names:
        return QLocale().toString(node.counts.total);
    case Column::Progress: {
        const QString reason = refusalText(chunk);
        const QString counted =
            chunk.state == ChunkState::Planned && !isOver ? QString() : progressText(node.counts, isOver);
        return counted.isEmpty() || reason.isEmpty() ? counted + reason
                                                     : tr("%1. %2", "counts, reason").arg(counted, reason);
    }
    case Column::Created:
        return dateTimeOfRow(chunk.sendingMs);
    case Column::Number:
        return chunk.taskNo;
    }
    return {};
}

QVariant TaskTreeModel::Private::taskData(const TaskTreeNode &node, Column column, int role) const
{
    const RemoteTask *task = taskOf(node.key.taskNo);
    if (!task)
        return {};
    const bool isRead = !task->details.isEmpty();
    switch (role) {
    case TaskNoRole:
        return task->taskNo;
    case ToneRole:
        return int(taskWord(*task).tone);
    case CanCancelRole:
    case CanAcknowledgeRole:
        return remoteRole(task, role);
    case ProgressRole:
        return isTaskWorking(*task) && isRead && node.counts.total > 0
            ? QVariant(double(node.counts.ended()) / node.counts.total)
            : QVariant();
    case Qt::ToolTipRole:
        if (column == Column::State)
            return taskWord(*task).more;
        return column == Column::What && !task->typeText.isEmpty() ? QVariant(task->typeText) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::What:
        return labelOfTaskType(*task);
    case Column::State:
        return taskWord(*task).text;
    case Column::Names:
        return node.counts.total > 0 ? QLocale().toString(node.counts.total) : QString();
    case Column::Progress:
        if (task->detailsState == RemoteTask::Details::Reading)
            return tr("Reading the results…");
        if (isRead)
            return progressText(node.counts, task->isFinished());
        return task->isFinished() && task->detailsState == RemoteTask::Details::NotRead ? tr("Results not read yet")
                                                                                        : QString();
    case Column::Created:
        return dateTimeOfRow(task->createdMs);
    case Column::Number:
        return task->taskNo;
    }
    return {};
}

QVariant TaskTreeModel::Private::itemData(const TaskTreeNode &parent, int leaf, Column column, int role) const
{
    const OrderRun *run = runOf(parent);
    if (!run || leaf >= int(run->items.size()))
        return {};
    const OrderItem &item = run->items.at(leaf);
    switch (role) {
    case RunIdRole:
        return run->id;
    case ItemIdRole:
        return item.id;
    case NameRole:
        return item.name;
    case ToneRole:
        return int(toneOfItem(item.state));
    case TaskNoRole:
        return parent.key.chunk >= 0 ? run->chunks.value(parent.key.chunk).taskNo : QString();
    case Qt::ToolTipRole:
        if (column == Column::State || column == Column::Progress) {
            const QString reason = orderReasonText(item.reason);
            const QString advice = orderReasonAdvice(item);
            return reason.isEmpty() || advice.isEmpty() ? reason + advice
                                                        : tr("%1 %2", "two sentences").arg(reason, advice);
        }
        return {};
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::What:
        return item.name;
    case Column::State:
        return itemStateText(item.state);
    case Column::Progress:
        if (item.state == ItemState::Succeeded && item.newExpiryMs != 0 && item.sentExpiryMs != 0)
            return tr("%1 → %2", "old and new expiry date")
                .arg(dayOfRow(item.sentExpiryMs), dayOfRow(item.newExpiryMs));
        return orderReasonText(item.reason);
    case Column::Names:
    case Column::Created:
    case Column::Number:
        break;
    }
    return {};
}

QVariant TaskTreeModel::Private::detailData(const TaskTreeNode &parent, int leaf, Column column, int role) const
{
    const RemoteTask *task = taskOf(parent.key.taskNo);
    if (!task || leaf >= int(task->details.size()))
        return {};
    const RemoteTask::Detail &detail = task->details.at(leaf);
    switch (role) {
    case NameRole:
        return detail.name;
    case TaskNoRole:
        return task->taskNo;
    case ToneRole:
        return int(detailWord(detail).tone);
    case Qt::ToolTipRole:
        if (column == Column::State)
            return detailWord(detail).more;
        return column == Column::Progress && !detail.reason.isEmpty() ? QVariant(detail.reason) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::What:
        return detail.name;
    case Column::State:
        return detailWord(detail).text;
    case Column::Progress:
        if (!detail.reason.isEmpty())
            return detail.reason;
        return detail.hasResult ? tr("Its result is not kept here") : QString();
    case Column::Created:
        return dateTimeOfRow(detail.updatedMs);
    case Column::Number:
        return detail.detailNo;
    case Column::Names:
        break;
    }
    return {};
}

QVariant TaskTreeModel::Private::noteData(const TaskTreeNode &parent, Column column, int role) const
{
    const RemoteTask *task = taskOf(parent.key.taskNo);
    if (!task || column != Column::What)
        return {};
    if (role == TaskNoRole)
        return task->taskNo;
    if (role != Qt::DisplayRole)
        return {};
    switch (task->detailsState) {
    case RemoteTask::Details::NotRead:
    case RemoteTask::Details::Reading:
        return tr("Reading the results…");
    case RemoteTask::Details::Failed:
        return task->detailsError && !task->detailsError->code.isEmpty()
            ? tr("The results could not be read (%1).").arg(task->detailsError->code)
            : tr("The results could not be read.");
    case RemoteTask::Details::Read:
        break;
    }
    return tr("The service tells no results of this task.");
}

QVariant TaskTreeModel::Private::dataOf(const QModelIndex &index, int role) const
{
    const auto *parent = static_cast<const TaskTreeNode *>(index.internalPointer());
    const auto column = Column(index.column());
    if (const TaskTreeNode *node = nodeOf(index)) {
        switch (node->kind) {
        case RowKind::Run:
            return role == KindRole ? QVariant(int(RowKind::Run)) : runData(*node, column, role);
        case RowKind::Chunk:
            return role == KindRole ? QVariant(int(RowKind::Chunk)) : chunkData(*node, column, role);
        default:
            return role == KindRole ? QVariant(int(RowKind::Task)) : taskData(*node, column, role);
        }
    }
    if (index.row() >= int(parent->leafs.size()))
        return role == KindRole ? QVariant(int(RowKind::Note)) : noteData(*parent, column, role);
    const int leaf = parent->leafs.at(index.row());
    if (parent->kind == RowKind::Chunk)
        return role == KindRole ? QVariant(int(RowKind::Item)) : itemData(*parent, leaf, column, role);
    return role == KindRole ? QVariant(int(RowKind::Detail)) : detailData(*parent, leaf, column, role);
}

// ---- the model

TaskTreeModel::TaskTreeModel(QObject *parent) : QAbstractItemModel(parent), d(std::make_unique<Private>(this)) {}

TaskTreeModel::~TaskTreeModel() = default;

void TaskTreeModel::setSources(OrderEngine *engine, TaskBook *tasks, const QString &accountId)
{
    if (d->engine)
        disconnect(d->engine, nullptr, this, nullptr);
    if (d->book)
        disconnect(d->book, nullptr, this, nullptr);
    d->engine = engine;
    d->book = tasks;
    d->accountId = accountId;
    if (engine) {
        connect(engine, &OrderEngine::runAdded, this, [this](qint64 id) { d->onRunAdded(id); });
        connect(engine, &OrderEngine::runChanged, this, [this](qint64 id) { d->onRunChanged(id); });
        connect(engine, &OrderEngine::runFinished, this, [this](qint64 id) { d->onRunChanged(id); });
        connect(engine, &OrderEngine::itemsChanged, this,
                [this](qint64 id, int first, int last) { d->onItemsChanged(id, first, last); });
        connect(engine, &QObject::destroyed, this, [this] { d->reload(); });
    }
    if (tasks) {
        connect(tasks, &TaskBook::tasksReset, this, [this] { d->syncTop(); });
        connect(tasks, &TaskBook::taskChanged, this, [this](int row) { d->onTaskChanged(row); });
        connect(tasks, &QObject::destroyed, this, [this] { d->reload(); });
    }
    d->reload();
}

void TaskTreeModel::setFilter(const Filter &filter)
{
    if (d->filter == filter)
        return;
    d->filter = filter;
    d->beginMs =
        filter.from.isValid() ? filter.from.startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    d->endMs = filter.to.isValid() ? filter.to.addDays(1).startOfDay().toMSecsSinceEpoch()
                                   : std::numeric_limits<qint64>::max();
    d->syncTop();
    for (const auto &node : d->root.children) {
        if (node->kind == RowKind::Run)
            d->syncRun(node.get());
        else
            d->syncTask(node.get());
    }
}

const TaskTreeModel::Filter &TaskTreeModel::filter() const
{
    return d->filter;
}

QModelIndex TaskTreeModel::indexOfRun(qint64 runId) const
{
    const TaskTreeNode *node = d->runs.value(runId);
    return node ? d->indexOf(node) : QModelIndex();
}

QModelIndex TaskTreeModel::indexOfTask(const QString &taskNo) const
{
    if (const TaskTreeNode *node = d->tasks.value(taskNo))
        return d->indexOf(node);
    const auto [runId, chunk] = d->chunkOfTask.value(taskNo, {0, 0});
    const TaskTreeNode *run = d->runs.value(runId);
    for (size_t i = 0; run && i < run->children.size(); ++i) {
        if (run->children[i]->key.chunk == chunk)
            return d->indexOf(run->children[i].get());
    }
    return {};
}

int TaskTreeModel::working() const
{
    int count = 0;
    if (d->engine) {
        for (const OrderRun *run : d->engine->runs())
            count += d->isOurs(*run) && isRunWorking(*run) ? 1 : 0;
    }
    if (d->book) {
        for (const RemoteTask &task : d->book->tasks())
            count += isTaskWorking(task) && !d->chunkOfTask.contains(task.taskNo) ? 1 : 0;
    }
    return count;
}

QStringList TaskTreeModel::unjudged() const
{
    QStringList found;
    if (d->book) {
        for (const RemoteTask &task : d->book->tasks()) {
            if (!d->chunkOfTask.contains(task.taskNo) && d->judge(task) == Private::Verdict::NotKnown)
                found.append(task.taskNo);
        }
    }
    return found;
}

void TaskTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnsOfTree - 1);
    d->leafsChanged(&d->root, 0, Private::rowsOf(d->root) - 1);
    for (const auto &node : d->root.children) {
        d->leafsChanged(node.get(), 0, Private::rowsOf(*node) - 1);
        for (const auto &child : node->children)
            d->leafsChanged(child.get(), 0, Private::rowsOf(*child) - 1);
    }
}

QList<std::pair<service::TaskType, QString>> TaskTreeModel::types()
{
    QList<std::pair<service::TaskType, QString>> found;
    if (const Enumeration *names = taskTypeNames()) {
        for (const EnumValue &value : names->values)
            found.append(
                {Open<service::TaskType>::fromWire(value.wire.toUtf8()).value(), value.label.in(QLocale().name())});
    }
    return found;
}

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnsOfTree || (parent.isValid() && parent.column() != 0))
        return {};
    TaskTreeNode *node = d->nodeOf(parent);
    return node && row < Private::rowsOf(*node) ? createIndex(row, column, node) : QModelIndex();
}

QModelIndex TaskTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return d->indexOf(static_cast<const TaskTreeNode *>(index.internalPointer()));
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    const TaskTreeNode *node = d->nodeOf(parent);
    return node ? Private::rowsOf(*node) : 0;
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return columnsOfTree;
}

bool TaskTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool TaskTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() != 0)
        return false;
    const TaskTreeNode *node = d->nodeOf(parent);
    if (!node || node->kind != RowKind::Task)
        return false;
    const RemoteTask *task = d->taskOf(node->key.taskNo);
    return task && task->detailsState == RemoteTask::Details::NotRead;
}

void TaskTreeModel::fetchMore(const QModelIndex &parent)
{
    // From the event loop: a view may ask while it hears of other rows, and the row "Reading…" comes at once.
    if (canFetchMore(parent))
        QMetaObject::invokeMethod(
            d->book, [book = d->book.data(), taskNo = d->nodeOf(parent)->key.taskNo] { book->readDetails(taskNo); },
            Qt::QueuedConnection);
}

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && Column(index.column()) == Column::Names)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) {
        const QString text = d->dataOf(index, Qt::DisplayRole).toString();
        return text.isEmpty()
            ? QVariant()
            : tr("%1: %2", "column and value").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    }
    return d->dataOf(index, role);
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Names ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::What:
        return tr("Task or name");
    case Column::State:
        return tr("State");
    case Column::Names:
        return tr("Names");
    case Column::Progress:
        return tr("Progress or reason");
    case Column::Created:
        return tr("Time");
    case Column::Number:
        return tr("Number");
    }
    return {};
}

} // namespace namestead
