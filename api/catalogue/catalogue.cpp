#include "api/catalogue/catalogue.h"

#include "api/catalogue/cataloguereader.h"

using namespace Qt::StringLiterals;

namespace namestead {

const EnumValue *Enumeration::find(QStringView wire) const
{
    for (const EnumValue &value : values) {
        if (value.wire.compare(wire, Qt::CaseInsensitive) == 0 || value.aliases.contains(wire, Qt::CaseInsensitive))
            return &value;
    }
    return nullptr;
}

const Parameter *Operation::parameter(QByteArrayView wireName) const
{
    for (const Parameter &parameter : parameters) {
        if (parameter.wireName == wireName)
            return &parameter;
    }
    return nullptr;
}

QString CatalogueError::text() const
{
    QStringList where{file};
    if (!operation.isEmpty())
        where += operation;
    if (!field.isEmpty())
        where += field;
    return where.join(u": "_s) + u": "_s + message;
}

std::vector<CatalogueError> Catalogue::addFile(const QString &fileName, const QByteArray &json)
{
    CatalogueReader reader(*this, fileName);
    return reader.read(json);
}

const Operation *Catalogue::operation(QStringView name) const
{
    return m_operations.value(name.toString());
}

std::vector<const Operation *> Catalogue::operations() const
{
    std::vector<const Operation *> all;
    for (const auto &group : m_groups) {
        for (const auto &operation : group->operations)
            all.push_back(operation.get());
    }
    return all;
}

std::array<const Group *, 2> Catalogue::searchedGroups(const Group &own) const
{
    return {&own, m_groups.empty() ? nullptr : m_groups.front().get()};
}

const Enumeration *Catalogue::findEnumeration(const Group &own, const QString &name) const
{
    for (const Group *group : searchedGroups(own)) {
        if (!group)
            continue;
        for (const auto &enumeration : group->enumerations) {
            if (enumeration->name == name)
                return enumeration.get();
        }
    }
    return nullptr;
}

const Record *Catalogue::findRecord(const Group &own, const QString &name) const
{
    for (const Group *group : searchedGroups(own)) {
        if (!group)
            continue;
        for (const auto &record : group->records) {
            if (record->name == name)
                return record.get();
        }
    }
    return nullptr;
}

} // namespace namestead
