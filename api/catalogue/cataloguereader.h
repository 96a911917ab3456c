#pragma once

#include "api/catalogue/catalogue.h"

#include <QJsonObject>

#include <initializer_list>

namespace namestead {

/// Reads one catalogue file and checks it against every rule of README.md. Used once per file.
class CatalogueReader
{
public:
    CatalogueReader(Catalogue &catalogue, QString fileName) : m_catalogue(catalogue), m_file(std::move(fileName)) {}

    /// Adds the group to the catalogue, or returns what is wrong and adds nothing.
    std::vector<CatalogueError> read(const QByteArray &json);

private:
    void readEnumeration(const QString &name, const QJsonObject &from);
    void readRecord(Record &record, const QJsonObject &from);
    void readOperation(const QJsonObject &from);
    void readEffect(Operation &operation, const QJsonObject &from);
    void readResend(Operation &operation, const QJsonValue &from);
    void readPaging(Operation &operation, const QJsonObject &from);
    void checkReferences(const Operation &operation);
    std::vector<Parameter> readParameters(const QJsonArray &from, bool inReference, bool nested);
    std::optional<Parameter> readParameter(const QJsonObject &from, bool inReference, bool nested);
    std::vector<Field> readFields(const QJsonArray &from, bool inReference);
    Field readField(const QJsonObject &from, bool inReference);

    bool hasOnly(const QJsonObject &object, std::initializer_list<QStringView> keys);
    LocalText text(const QJsonObject &object, const QString &key);
    QString string(const QJsonObject &object, const QString &key, bool required = true);
    QStringList strings(const QJsonObject &object, const QString &key);
    bool boolean(const QJsonObject &object, const QString &key, bool otherwise);
    std::optional<qint64> integer(const QJsonObject &object, const QString &key);
    const Enumeration *enumeration(const QJsonObject &object);
    void fail(const QString &message);

    Catalogue &m_catalogue;
    QString m_file;
    std::unique_ptr<Group> m_group;
    QHash<QString, Parameter> m_parameters;
    QString m_subject; ///< operation, record or enumeration being read
    QString m_field;
    std::vector<CatalogueError> m_errors;
};

} // namespace namestead
