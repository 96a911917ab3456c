#include "ui/domains/viewmemory.h"

#include <QDataStream>
#include <QIODevice>

namespace namestead {

namespace {

constexpr quint32 memoryVersion = 1;

std::optional<DomainColumn> columnOfId(const QString &id)
{
    for (int column = 0; column < domainColumnCount; ++column) {
        if (DomainTableModel::columnId(DomainColumn(column)) == id)
            return DomainColumn(column);
    }
    return {};
}

} // namespace

QByteArray packed(const ViewMemory &memory)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << memoryVersion << memory.viewId << memory.filter.text << qint32(memory.filter.conditions.size());
    for (const DomainCondition &condition : memory.filter.conditions)
        stream << qint32(condition.field) << condition.values << condition.exclude;
    stream << qint32(memory.sort.size());
    for (const DomainSortKey &key : memory.sort)
        stream << DomainTableModel::columnId(key.column) << (key.order == Qt::DescendingOrder);
    return bytes;
}

std::optional<ViewMemory> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    qint32 count = 0;
    ViewMemory memory;
    stream >> version;
    if (version != memoryVersion)
        return {};
    stream >> memory.viewId >> memory.filter.text >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        DomainCondition condition;
        qint32 field = 0;
        stream >> field >> condition.values >> condition.exclude;
        if (field < 0 || field > qint32(DomainCondition::Field::Ticked))
            return {};
        condition.field = DomainCondition::Field(field);
        memory.filter.conditions.append(condition);
    }
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString id;
        bool descending = false;
        stream >> id >> descending;
        if (const auto column = columnOfId(id))
            memory.sort.append({*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (stream.status() != QDataStream::Ok)
        return {};
    return memory;
}

} // namespace namestead
