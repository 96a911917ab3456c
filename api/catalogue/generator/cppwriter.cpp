#include "api/catalogue/generator/cppwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isReserved(const QByteArray &name)
{
    static const QList<QByteArray> words{
        "auto",    "bool",   "class",  "const", "default", "delete",    "do",     "double",  "enum",     "export",
        "for",     "friend", "if",     "int",   "long",    "namespace", "new",    "not",     "or",       "operator",
        "private", "public", "return", "short", "signed",  "static",    "struct", "switch",  "template", "this",
        "try",     "union",  "using",  "while", "emit",    "signals",   "slots",  "foreach", "forever"};
    return words.contains(name);
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

QByteArray scalarType(ValueType type, const Enumeration *enumeration)
{
    if (enumeration)
        return "Open<" + enumeration->name.toUtf8() + '>';
    switch (type) {
    case ValueType::Integer:
        return "std::optional<int>";
    case ValueType::Long:
        return "std::optional<qint64>";
    case ValueType::Boolean:
        return "std::optional<bool>";
    case ValueType::Double:
        return "std::optional<double>";
    case ValueType::Time:
    case ValueType::TimeMs:
        return "Time";
    case ValueType::String:
    case ValueType::Json:
    case ValueType::Object:
        break;
    }
    return "QString";
}

QByteArray fieldType(const Field &field)
{
    if (field.type == ValueType::Object) {
        const QByteArray record = field.record->name.toUtf8();
        return field.list == ListKind::None ? "std::optional<" + record + '>' : "QList<" + record + '>';
    }
    return field.list == ListKind::None ? scalarType(field.type, field.enumeration) : QByteArray("QStringList");
}

/// Whether a value of the type, written `name`, is there.
QByteArray isSet(const QByteArray &name, ValueType type, bool isEnum, bool isList)
{
    if (isList)
        return '!' + name + ".isEmpty()";
    if (isEnum || type == ValueType::Time || type == ValueType::TimeMs)
        return name + ".isSet()";
    if (type == ValueType::String || type == ValueType::Json)
        return '!' + name + ".isEmpty()";
    return name + ".has_value()";
}

QByteArray isSet(const QByteArray &object, const Field &field)
{
    return isSet(object + memberName(field.name), field.type, field.enumeration != nullptr,
                 field.list != ListKind::None);
}

QByteArray commentOf(const Parameter &parameter)
{
    QByteArray comment = parameter.help.en.toUtf8();
    if (parameter.required)
        comment = "Required. " + comment;
    return comment;
}

const char *effectName(Effect effect)
{
    switch (effect) {
    case Effect::Read:
        return "Read";
    case Effect::Write:
        return "Write";
    case Effect::Order:
        break;
    }
    return "Order";
}

} // namespace

QByteArray memberName(const QString &wireName)
{
    QString name = wireName;
    for (qsizetype i = 0; i < name.size() && name.at(i).isUpper(); ++i) {
        if (i > 0 && i + 1 < name.size() && name.at(i + 1).isLower())
            break;
        name[i] = name.at(i).toLower();
    }
    const QByteArray result = name.toUtf8();
    return isReserved(result) ? result + '_' : result;
}

QByteArray headerName(const QString &group)
{
    return QString(group).replace(u'-', u'_').toUtf8() + ".h";
}

QByteArray CppWriter::header()
{
    m_out.clear();
    line("// Made from api/catalogue/" + m_sourceFile + "; do not edit.");
    line("#pragma once\n");
    if (m_group.name != "shared"_L1)
        line("#include \"api/operations/shared.h\"\n");
    for (const char *include :
         {"api/catalogue/effect.h", "api/wire/document.h", "api/wire/openenum.h", "api/wire/parameters.h",
          "api/wire/replyreader.h", "api/wire/replywriter.h", "api/wire/time.h"})
        line("#include \"" + QByteArray(include) + '"');
    line("\n#include <QList>\n#include <QString>\n#include <QStringList>\n\n#include <optional>\n");
    line("namespace namestead::service {");
    for (const auto &item : m_group.enumerations)
        enumeration(*item);
    line("\n} // namespace namestead::service\n\nnamespace namestead {");
    for (const auto &item : m_group.enumerations) {
        line("\ntemplate <> struct EnumTable<service::" + item->name.toUtf8() + ">\n{");
        line("    static constexpr EnumSpelling<service::" + item->name.toUtf8() + "> spellings[] = {");
        for (const EnumValue &value : item->values) {
            const QByteArray enumerator = "service::" + item->name.toUtf8() + "::" + value.name.toUtf8();
            for (const QString &wire : QStringList{value.wire} + value.aliases)
                line("        {" + quoted(wire) + ", " + enumerator + "},");
        }
        line("    };\n};");
    }
    line("\n} // namespace namestead\n\nnamespace namestead::service {");
    // A record may hold another that stands further down.
    std::vector<const Record *> done;
    while (done.size() < m_group.records.size()) {
        const size_t before = done.size();
        for (const auto &item : m_group.records) {
            const auto isDone = [&](const Record *r) { return std::find(done.begin(), done.end(), r) != done.end(); };
            const bool ready = std::all_of(item->fields.begin(), item->fields.end(), [&](const Field &f) {
                return !f.record || f.record->group != m_group.name || isDone(f.record);
            });
            if (ready && !isDone(item.get())) {
                record(*item);
                done.push_back(item.get());
            }
        }
        if (done.size() == before)
            qFatal("%s: records contain themselves", m_sourceFile.constData());
    }
    for (const auto &item : m_group.operations) {
        reply(*item);
        request(*item);
    }
    line("\n} // namespace namestead::service");
    return m_out;
}

void CppWriter::enumeration(const Enumeration &enumeration)
{
    line("\nenum class " + enumeration.name.toUtf8() + " : quint8 {");
    line("    Unset,\n    Unknown,");
    for (const EnumValue &value : enumeration.values)
        line("    " + value.name.toUtf8() + ", ///< " + value.wire.toUtf8() + ": " + value.label.en.toUtf8());
    line("};");
}

void CppWriter::structFields(const std::vector<Field> &fields)
{
    for (const Field &field : fields) {
        QByteArray text = "    " + fieldType(field) + ' ' + memberName(field.name) + ';';
        if (field.identifies)
            text += " ///< always there";
        line(text);
    }
}

void CppWriter::record(const Record &record)
{
    const QByteArray name = record.name.toUtf8();
    line("\nstruct " + name + "\n{");
    structFields(record.fields);
    line("    bool operator==(const " + name + " &) const = default;\n};");
    line("void readReply(Node node, " + name + " &to, ReplyReader &reader);");
    line("void writeReply(const " + name + " &reply, ReplyWriter &writer);");
}

void CppWriter::reply(const Operation &operation)
{
    const QByteArray name = operation.name.toUtf8() + "Reply";
    line("\nstruct " + name + "\n{");
    line("    QString requestId;");
    structFields(operation.reply);
    line("    bool operator==(const " + name + " &) const = default;\n};");
    line("void readReply(Node node, " + name + " &to, ReplyReader &reader);");
    line("void writeReply(const " + name + " &reply, ReplyWriter &writer);");
}

void CppWriter::requestFields(const std::vector<Parameter> &parameters, const QByteArray &indent)
{
    for (const Parameter &parameter : parameters) {
        line(indent + "/// " + commentOf(parameter));
        QByteArray type = scalarType(parameter.type, parameter.enumeration);
        if (parameter.type == ValueType::Object)
            type = "QList<" + parameter.name.toUtf8() + '>';
        else if (parameter.list != ListKind::None)
            type = "QStringList";
        line(indent + type + ' ' + memberName(parameter.name) + ';');
    }
}

void CppWriter::request(const Operation &operation)
{
    const QByteArray name = operation.name.toUtf8();
    line("\n/// " + operation.help.en.toUtf8());
    line("/// Reference: " + (operation.section ? "section " + operation.section->toUtf8() : QByteArray("not in it"))
         + '.');
    line("struct " + name + "\n{");
    line("    using Reply = " + name + "Reply;");
    line("    static constexpr QByteArrayView actionName{" + quoted(operation.name) + "};");
    line("    static constexpr Effect effect = Effect::" + QByteArray(effectName(operation.effect)) + ";\n");
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.type != ValueType::Object)
            continue;
        const QByteArray nested = parameter.name.toUtf8();
        line("    struct " + nested + "\n    {");
        requestFields(parameter.fields, "        ");
        line("        bool operator==(const " + nested + " &) const = default;\n    };\n");
    }
    requestFields(operation.parameters, "    ");
    line("    bool operator==(const " + name + " &) const = default;\n};");
    line("void encode(const " + name + " &request, Parameters &to);");
    line("void decode(const Parameters &from, " + name + " &request);");
}

QByteArray CppWriter::source()
{
    m_out.clear();
    line("// Made from api/catalogue/" + m_sourceFile + "; do not edit.");
    line("#include \"api/operations/" + headerName(m_group.name) + "\"\n");
    line("#include \"api/wire/parameterreader.h\"\n\n#include <array>\n");
    line("namespace namestead::service {");
    for (const auto &item : m_group.records) {
        read(item->name.toUtf8(), item->fields, nullptr);
        write(item->name.toUtf8(), item->fields, nullptr);
    }
    for (const auto &item : m_group.operations) {
        encode(*item);
        decode(*item);
        read(item->name.toUtf8() + "Reply", item->reply, item.get());
        write(item->name.toUtf8() + "Reply", item->reply, item.get());
    }
    line("\n} // namespace namestead::service");
    return m_out;
}

void CppWriter::encodeParameter(const Parameter &parameter, const QByteArray &value, const QByteArray &name,
                                const QByteArray &indent)
{
    line(indent + "if (" + isSet(value, parameter.type, parameter.enumeration != nullptr, false) + ')');
    if (parameter.enumeration)
        line(indent + "    to.add(" + name + ", QStringView(" + value + ".wire()));");
    else if (parameter.type == ValueType::String || parameter.type == ValueType::Json)
        line(indent + "    to.add(" + name + ", QStringView(" + value + "));");
    else if (parameter.type == ValueType::Double)
        line(indent + "    to.add(" + name + ", QByteArrayView(QByteArray::number(*" + value + ", 'g', 17)));");
    else
        line(indent + "    to.add(" + name + ", "
             + (parameter.type == ValueType::Integer ? "qint64(*" + value + ")" : '*' + value) + ");");
}

void CppWriter::encode(const Operation &operation)
{
    const QByteArray name = operation.name.toUtf8();
    line("\nvoid encode([[maybe_unused]] const " + name + " &request, [[maybe_unused]] Parameters &to)\n{");
    for (const Parameter &parameter : operation.parameters) {
        const QByteArray member = "request." + memberName(parameter.name);
        const QByteArray wire = quoted(parameter.name);
        if (parameter.list == ListKind::Comma) {
            line("    if (!" + member + ".isEmpty())");
            line("        to.add(" + wire + ", QStringView(" + member + ".join(u',')));");
        } else if (parameter.type == ValueType::Object) {
            line("    for (int i = 0; i < int(" + member + ".size()); ++i) {");
            line("        const auto &item = " + member + ".at(i);");
            for (const Parameter &field : parameter.fields)
                encodeParameter(field, "item." + memberName(field.name),
                                "{" + wire + ", i + 1, " + quoted(field.name) + "}", "        ");
            line("    }");
        } else if (parameter.list == ListKind::Repeat) {
            line("    for (int i = 0; i < int(" + member + ".size()); ++i)");
            line("        to.add({" + wire + ", i + 1}, QStringView(" + member + ".at(i)));");
        } else {
            encodeParameter(parameter, member, wire, "    ");
        }
    }
    line("}");
}

void CppWriter::decodeParameter(const Parameter &parameter)
{
    const QByteArray member = "request." + memberName(parameter.name);
    const QByteArray wire = quoted(parameter.name);
    if (parameter.list == ListKind::Comma) {
        line("    reader.readComma(" + wire + ", " + member + ");");
    } else if (parameter.type == ValueType::Object) {
        line("    " + member + ".resize(reader.count(" + wire + "));");
        line("    for (int i = 0; i < int(" + member + ".size()); ++i) {");
        for (const Parameter &field : parameter.fields)
            line("        reader.read(repeatName(" + wire + ", i + 1, " + quoted(field.name) + "), " + member + "[i]."
                 + memberName(field.name) + ");");
        line("    }");
    } else if (parameter.list == ListKind::Repeat) {
        line("    reader.readRepeat(" + wire + ", " + member + ");");
    } else {
        line("    reader.read(" + wire + ", " + member + ");");
    }
}

void CppWriter::decode(const Operation &operation)
{
    const QByteArray name = operation.name.toUtf8();
    line("\nvoid decode([[maybe_unused]] const Parameters &from, [[maybe_unused]] " + name + " &request)\n{");
    if (!operation.parameters.empty())
        line("    const ParameterReader reader(from);");
    for (const Parameter &parameter : operation.parameters)
        decodeParameter(parameter);
    line("}");
}

void CppWriter::readField(const Field &field)
{
    const QByteArray member = "to." + memberName(field.name);
    if (field.list != ListKind::None) {
        QByteArrayList items{quoted(field.item)};
        for (const QString &alias : field.itemAliases)
            items += quoted(alias);
        line("            static constexpr const char *items[] = {" + items.join(", ") + "};");
        line("            reader.readList(member, " + member + ", " + quoted(field.name) + ", items);");
    } else if (field.type == ValueType::Object) {
        line("            reader.readObject(member, " + member + ", " + quoted(field.name) + ");");
    } else {
        const bool isText = field.type == ValueType::String && !field.enumeration;
        line(QByteArray("            reader.") + (field.identifies && isText ? "readIdentity" : "read") + "(member, "
             + member + ");");
    }
}

void CppWriter::read(const QByteArray &type, const std::vector<Field> &fields, const Operation *operation)
{
    // 2 i is field i, 2 i + 1 its partner in milliseconds, -2 the request id.
    std::vector<std::pair<QByteArray, int>> names;
    if (operation)
        names.emplace_back("requestid", -2);
    for (size_t i = 0; i < fields.size(); ++i) {
        for (const QString &name : QStringList{fields[i].name} + fields[i].aliases)
            names.emplace_back(name.toLower().toUtf8(), int(2 * i));
        if (!fields[i].longName.isEmpty())
            names.emplace_back(fields[i].longName.toLower().toUtf8(), int(2 * i + 1));
    }
    std::sort(names.begin(), names.end());
    line("\nvoid readReply(Node node, " + type + " &to, ReplyReader &reader)\n{");
    line("    static constexpr FieldName names[] = {");
    for (const auto &[name, field] : names)
        line("        {\"" + name + "\", " + QByteArray::number(field) + "},");
    line("    };");
    line("    for (const Node member : node) {\n        switch (findField(names, member.name())) {");
    if (operation)
        line("        case -2:\n            reader.read(member, to.requestId);\n            break;");
    for (size_t i = 0; i < fields.size(); ++i) {
        line("        case " + QByteArray::number(2 * i) + ": {");
        readField(fields[i]);
        line("            break;\n        }");
        if (!fields[i].longName.isEmpty())
            line("        case " + QByteArray::number(2 * i + 1) + ":\n            reader.readPartner(member, to."
                 + memberName(fields[i].name) + ");\n            break;");
    }
    line("        default:\n            break;\n        }\n    }");
    for (const Field &field : fields) {
        if (field.identifies)
            line("    reader.need(" + isSet("to.", field) + ", " + quoted(field.name) + ");");
    }
    if (operation && operation->paging.kind == PagingKind::Page) {
        const auto has = [&](QStringView name) {
            return std::any_of(fields.begin(), fields.end(), [&](const Field &f) { return f.name == name; });
        };
        if (has(u"TotalItemNum") && has(u"CurrentPageNum") && has(u"PageSize"))
            line("    reader.needPage(to." + memberName(operation->paging.list)
                 + ".size(), to.totalItemNum, to.currentPageNum, to.pageSize, " + quoted(operation->paging.list)
                 + ");");
    }
    line("}");
}

void CppWriter::writeField(const Field &field)
{
    const QByteArray member = "reply." + memberName(field.name);
    const QByteArray wire = quoted(field.name);
    if (field.list != ListKind::None) {
        line("    writer.beginList(" + wire + ", " + quoted(field.item) + ", "
             + (field.list == ListKind::Wrapped ? "true" : "false") + ");");
        line("    for (const auto &item : " + member + ") {");
        if (field.type == ValueType::Object)
            line("        writer.beginObject(" + quoted(field.item)
                 + ");\n        writeReply(item, writer);\n        writer.endObject();");
        else
            line("        writer.text(" + quoted(field.item) + ", item);");
        line("    }\n    writer.endList();");
        return;
    }
    line("    if (" + isSet("reply.", field) + ") {");
    if (field.type == ValueType::Object) {
        line("        writer.beginObject(" + wire + ");\n        writeReply(*" + member
             + ", writer);\n        writer.endObject();");
    } else if (field.type == ValueType::Time) {
        line("        writer.time(" + wire + ", "
             + (field.longName.isEmpty() ? QByteArray("nullptr") : quoted(field.longName)) + ", " + member + ");");
    } else if (field.type == ValueType::TimeMs) {
        line("        writer.timeMs(" + wire + ", " + member + ");");
    } else if (field.enumeration) {
        // A number's enumeration may have grown a value that is no number: then it stays the text that came.
        if (field.type == ValueType::Integer)
            line("        bool isNumber = false;\n        const qint64 number = " + member
                 + ".wire().toLongLong(&isNumber);\n        if (isNumber)\n            writer.integer(" + wire
                 + ", number);\n        else\n            writer.text(" + wire + ", " + member + ".wire());");
        else
            line("        writer.text(" + wire + ", " + member + ".wire());");
    } else {
        const char *function = field.type == ValueType::Boolean ? "boolean"
            : field.type == ValueType::Double                   ? "real"
            : field.type == ValueType::String                   ? "text"
                                                                : "integer";
        line("        writer." + QByteArray(function) + '(' + wire + ", " + (field.type == ValueType::String ? "" : "*")
             + member + ");");
    }
    line("    }");
}

void CppWriter::write(const QByteArray &type, const std::vector<Field> &fields, const Operation *operation)
{
    line("\nvoid writeReply(const " + type + " &reply, ReplyWriter &writer)\n{");
    if (operation)
        line("    if (!reply.requestId.isEmpty())\n        writer.text(\"RequestId\", reply.requestId);");
    for (const Field &field : fields)
        writeField(field);
    line("}");
}

} // namespace namestead
