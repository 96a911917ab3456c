#pragma once

#include "api/catalogue/catalogue.h"

#include <QByteArray>

namespace namestead {

/// Makes the C++ of one group: the header with enumerations, records, request and reply structs, and the source that
/// encodes and decodes them. Every group's header includes that of `shared`.
class CppWriter
{
public:
    CppWriter(const Group &group, QByteArray sourceFile) : m_group(group), m_sourceFile(std::move(sourceFile)) {}

    QByteArray header();
    QByteArray source();

private:
    void enumeration(const Enumeration &enumeration);
    void record(const Record &record);
    void request(const Operation &operation);
    void reply(const Operation &operation);
    void structFields(const std::vector<Field> &fields);
    void requestFields(const std::vector<Parameter> &parameters, const QByteArray &indent);

    void encode(const Operation &operation);
    void encodeParameter(const Parameter &parameter, const QByteArray &value, const QByteArray &name,
                         const QByteArray &indent);
    void decode(const Operation &operation);
    void decodeParameter(const Parameter &parameter);
    void read(const QByteArray &type, const std::vector<Field> &fields, const Operation *operation);
    void readField(const Field &field);
    void write(const QByteArray &type, const std::vector<Field> &fields, const Operation *operation);
    void writeField(const Field &field);

    void line(const QByteArray &text) { m_out += text + '\n'; }

    const Group &m_group;
    QByteArray m_sourceFile;
    QByteArray m_out;
};

/// `DSRecordList` → `dsRecordList`: a leading run of capitals is lowered but for its last letter before a small one.
QByteArray memberName(const QString &wireName);
/// The group's header, `dns-hosts` → `dns_hosts.h`.
QByteArray headerName(const QString &group);

} // namespace namestead
