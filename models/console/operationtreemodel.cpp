#include "models/console/operationtreemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

OperationTreeModel::OperationTreeModel(const Catalogue &catalogue, QObject *parent) : QAbstractItemModel(parent)
{
    for (const auto &group : catalogue.groups()) {
        if (!group->operations.empty())
            m_groups.push_back(group.get());
    }
}

void OperationTreeModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (m_groups.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

const Operation *OperationTreeModel::operation(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_groups[size_t(index.internalId() - 1)]->operations[size_t(index.row())].get();
}

QModelIndex OperationTreeModel::indexOf(QStringView operationName) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &operations = m_groups[group]->operations;
        const auto found = std::find_if(operations.begin(), operations.end(),
                                        [&](const auto &operation) { return operation->name == operationName; });
        if (found != operations.end())
            return createIndex(int(found - operations.begin()), 0, quintptr(group + 1));
    }
    return {};
}

// The internal id is 0 for a group, and for an operation its group's row plus 1.
QModelIndex OperationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex OperationTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int OperationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups[size_t(parent.row())]->operations.size());
}

int OperationTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Operation *op = operation(index))
        return operationData(*op, role);
    return groupData(*m_groups[size_t(index.row())], role);
}

QHash<int, QByteArray> OperationTreeModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{TitleRole, "title"},
                  {EffectRole, "effect"},
                  {NameRole, "name"},
                  {SearchRole, "search"},
                  {InReferenceRole, "inReference"}});
    return names;
}

QVariant OperationTreeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return group.title.in(m_language);
    case SearchRole:
        return QString(group.title.en + u'\n' + group.title.zh);
    default:
        return {};
    }
}

QVariant OperationTreeModel::operationData(const Operation &operation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return operation.name;
    case TitleRole:
        return operation.title.in(m_language);
    case Qt::ToolTipRole:
        return operation.help.in(m_language);
    case Qt::AccessibleTextRole:
        return spokenText(operation);
    case EffectRole:
        return int(operation.effect);
    case SearchRole:
        return QStringList{operation.name, operation.title.en, operation.title.zh, operation.help.en, operation.help.zh}
            .join(u'\n');
    case InReferenceRole:
        return operation.inReference();
    default:
        return {};
    }
}

QString OperationTreeModel::spokenText(const Operation &operation) const
{
    const QString &title = operation.title.in(m_language);
    switch (operation.effect) {
    case Effect::Read:
        return tr("%1, %2, reads only").arg(operation.name, title);
    case Effect::Write:
        return tr("%1, %2, changes something").arg(operation.name, title);
    case Effect::Order:
        return tr("%1, %2, costs money").arg(operation.name, title);
    }
    return {};
}

OperationFilterModel::OperationFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void OperationFilterModel::setSearchText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool OperationFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    // A group stays when it keeps an operation; its own title counts as text of each of its operations.
    if (!parent.isValid())
        return false;
    const QString text = sourceModel()->index(row, 0, parent).data(OperationTreeModel::SearchRole).toString() + u'\n'
        + parent.data(OperationTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace namestead
