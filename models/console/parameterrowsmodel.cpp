#include "models/console/parameterrowsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

ParameterRowsModel::ParameterRowsModel(const Parameter &parameter, QObject *parent)
    : QAbstractTableModel(parent), m_parameter(parameter)
{}

void ParameterRowsModel::setLanguage(const QString &language)
{
    m_language = language;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ParameterRowsModel::setRows(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const QStringList &cells : rows)
        m_rows.append(fitted(cells));
    endResetModel();
}

void ParameterRowsModel::appendText(const QString &text)
{
    QList<QStringList> added;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u',');
        for (QString &cell : cells)
            cell = cell.trimmed();
        added.append(fitted(cells));
    }
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows.append(added);
    endInsertRows();
}

int ParameterRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParameterRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parameter.fields.size());
}

QVariant ParameterRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::EditRole:
        return field(index.column()).secret ? QString() : m_rows.at(index.row()).at(index.column());
    case Qt::ToolTipRole:
        return field(index.column()).help.in(m_language);
    default:
        return {};
    }
}

bool ParameterRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    QString &cell = m_rows[index.row()][index.column()];
    if (cell == text)
        return true;
    cell = text;
    emit dataChanged(index, index);
    emit headerDataChanged(Qt::Vertical, index.row(), rowCount() - 1);
    return true;
}

Qt::ItemFlags ParameterRowsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant ParameterRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section < 0 || section >= m_rows.size())
            return {};
        // The number on the wire: empty rows are not sent and have none.
        const auto isFilled = [](const QStringList &cells) {
            return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
        };
        if (!isFilled(m_rows.at(section)))
            return u"–"_s;
        return int(std::count_if(m_rows.begin(), m_rows.begin() + section + 1, isFilled));
    }
    if (section < 0 || section >= columnCount())
        return {};
    const Parameter &column = field(section);
    if (role == Qt::DisplayRole)
        return column.required ? QString(column.name + u" *"_s) : column.name;
    if (role == Qt::ToolTipRole)
        return column.required ? tr("Required. %1").arg(column.help.in(m_language)) : column.help.in(m_language);
    return {};
}

bool ParameterRowsModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || row > rowCount() || count < 1)
        return false;
    beginInsertRows({}, row, row + count - 1);
    m_rows.insert(row, count, fitted({}));
    endInsertRows();
    return true;
}

bool ParameterRowsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    return true;
}

QString ParameterRowsModel::cellText(const QModelIndex &index) const
{
    const Parameter &column = field(index.column());
    const QString &cell = m_rows.at(index.row()).at(index.column());
    if (cell.isEmpty())
        return {};
    if (column.secret)
        return u"••••••"_s;
    const EnumValue *value = column.enumeration ? column.enumeration->find(cell) : nullptr;
    return value ? tr("%1 (%2)").arg(value->label.in(m_language), cell) : cell;
}

QStringList ParameterRowsModel::fitted(QStringList cells) const
{
    cells.resize(columnCount());
    return cells;
}

} // namespace namestead
