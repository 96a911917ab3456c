#include "api/catalogue/catalogue.h"

#include "api/catalogue/cataloguereader.h"

#include <QDir>
#include <QFile>

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

const Enumeration *Catalogue::findEnumeration(const Group &own, const QString &name) const
{
    for (const Group *group : {&own, m_groups.empty() ? nullptr : m_groups.front().get()}) {
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
    for (const Group *group : {&own, m_groups.empty() ? nullptr : m_groups.front().get()}) {
        if (!group)
            continue;
        for (const auto &record : group->records) {
            if (record->name == name)
                return record.get();
        }
    }
    return nullptr;
}

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        Catalogue made;
        const QDir folder(u":/namestead/catalogue"_s);
        QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        files.removeAll(u"shared.json"_s);
        files.prepend(u"shared.json"_s);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("The built-in catalogue lacks %s", qPrintable(name));
            for (const CatalogueError &error : made.addFile(name, file.readAll()))
                qFatal("The built-in catalogue is broken: %s", qPrintable(error.text()));
        }
        return made;
    }();
    return catalogue;
}

} // namespace namestead
