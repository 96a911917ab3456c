#include "api/catalogue/cataloguereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool isCppName(QStringView name, bool upper)
{
    if (name.isEmpty() || name.first(1) == u"_" || (upper && !name.front().isUpper()))
        return false;
    for (const QChar c : name) {
        if (!(c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_')))
            return false;
    }
    return !name.front().isDigit();
}

template <class T> std::optional<T> oneOf(const QString &text, std::initializer_list<std::pair<QStringView, T>> values)
{
    for (const auto &[name, value] : values) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

void CatalogueReader::fail(const QString &message)
{
    m_errors.push_back({m_file, m_subject, m_field, message});
}

bool CatalogueReader::hasOnly(const QJsonObject &object, std::initializer_list<QStringView> keys)
{
    bool good = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(keys.begin(), keys.end(), QStringView(it.key())) == keys.end()) {
            fail(u"unknown key \"%1\""_s.arg(it.key()));
            good = false;
        }
    }
    return good;
}

LocalText CatalogueReader::text(const QJsonObject &object, const QString &key)
{
    const QJsonObject value = object.value(key).toObject();
    LocalText result{value.value("en"_L1).toString(), value.value("zh"_L1).toString()};
    if (result.en.trimmed().isEmpty() || result.zh.trimmed().isEmpty() || value.size() != 2)
        fail(u"\"%1\" must be a text in \"en\" and \"zh\""_s.arg(key));
    return result;
}

QString CatalogueReader::string(const QJsonObject &object, const QString &key, bool required)
{
    const QJsonValue value = object.value(key);
    if ((required && value.toString().isEmpty()) || !(value.isString() || value.isUndefined()))
        fail(u"\"%1\" must be a text"_s.arg(key));
    return value.toString();
}

QStringList CatalogueReader::strings(const QJsonObject &object, const QString &key)
{
    QStringList result;
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return result;
    if (value.isString())
        return {value.toString()};
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries)
        result += entry.toString();
    if (!value.isArray() || result.contains(QString()))
        fail(u"\"%1\" must be an array of texts"_s.arg(key));
    return result;
}

bool CatalogueReader::boolean(const QJsonObject &object, const QString &key, bool otherwise)
{
    const QJsonValue value = object.value(key);
    if (!value.isBool() && !value.isUndefined())
        fail(u"\"%1\" must be true or false"_s.arg(key));
    return value.toBool(otherwise);
}

std::optional<qint64> CatalogueReader::integer(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(0.5);
    if (number != double(qint64(number))) {
        fail(u"\"%1\" must be a whole number"_s.arg(key));
        return std::nullopt;
    }
    return value.toInteger();
}

const Enumeration *CatalogueReader::enumeration(const QJsonObject &object)
{
    const QString name = string(object, u"enum"_s, false);
    if (name.isEmpty())
        return nullptr;
    const Enumeration *found = m_catalogue.findEnumeration(*m_group, name);
    if (!found)
        fail(u"there is no enumeration \"%1\" in this file or in shared.json"_s.arg(name));
    return found;
}

std::vector<CatalogueError> CatalogueReader::read(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        fail(u"not a JSON object: %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
        return m_errors;
    }
    const QJsonObject root = document.object();
    hasOnly(root, {u"group", u"title", u"enumerations", u"parameters", u"records", u"operations"});
    m_group = std::make_unique<Group>();
    m_group->name = string(root, u"group"_s);
    m_group->title = text(root, u"title"_s);
    if (m_group->name + u".json"_s != m_file)
        fail(u"\"group\" must be the file's base name"_s);
    if (m_catalogue.m_groups.empty() && m_group->name != "shared"_L1)
        fail(u"shared.json must be read first"_s);

    const QJsonObject enumerations = root.value("enumerations"_L1).toObject();
    for (auto it = enumerations.begin(); it != enumerations.end(); ++it)
        readEnumeration(it.key(), it.value().toObject());
    // Records may refer to one another: all names first.
    const QJsonObject records = root.value("records"_L1).toObject();
    for (auto it = records.begin(); it != records.end(); ++it) {
        m_group->records.push_back(std::make_unique<Record>());
        m_group->records.back()->name = it.key();
        m_group->records.back()->group = m_group->name;
    }
    for (const auto &record : m_group->records)
        readRecord(*record, records.value(record->name).toObject());
    const QJsonObject parameters = root.value("parameters"_L1).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        m_subject = u"parameters"_s;
        m_field = it.key();
        if (const auto parameter = readParameter(it.value().toObject(), true, false))
            m_parameters.insert(it.key(), *parameter);
    }
    const QJsonArray operations = root.value("operations"_L1).toArray();
    for (const auto &operation : operations)
        readOperation(operation.toObject());

    if (m_errors.empty()) {
        for (const auto &operation : m_group->operations)
            m_catalogue.m_operations.insert(operation->name, operation.get());
        if (m_catalogue.m_groups.empty())
            m_catalogue.m_sharedParameters = m_parameters;
        m_catalogue.m_groups.push_back(std::move(m_group));
    }
    return m_errors;
}

void CatalogueReader::readEnumeration(const QString &name, const QJsonObject &from)
{
    m_subject = name;
    m_field.clear();
    hasOnly(from, {u"values", u"open"});
    auto enumeration = std::make_unique<Enumeration>();
    enumeration->name = name;
    enumeration->group = m_group->name;
    enumeration->open = boolean(from, u"open"_s, false);
    if (!isCppName(name, true))
        fail(u"the name of an enumeration is in UpperCamel letters"_s);
    if (m_catalogue.findEnumeration(*m_group, name))
        fail(u"there is an enumeration of this name already"_s);
    const QJsonArray values = from.value("values"_L1).toArray();
    for (const auto &entry : values) {
        const QJsonObject object = entry.toObject();
        EnumValue value;
        value.wire = string(object, u"wire"_s);
        m_field = value.wire;
        hasOnly(object, {u"wire", u"name", u"label", u"aliases"});
        value.name = string(object, u"name"_s);
        value.label = text(object, u"label"_s);
        value.aliases = strings(object, u"aliases"_s);
        if (!isCppName(value.name, true) || value.name == "Unset"_L1 || value.name == "Unknown"_L1)
            fail(u"\"name\" must be in UpperCamel letters and neither Unset nor Unknown"_s);
        for (const EnumValue &other : enumeration->values) {
            if (other.name == value.name || other.wire.compare(value.wire, Qt::CaseInsensitive) == 0)
                fail(u"the value stands here twice"_s);
        }
        enumeration->values.push_back(std::move(value));
    }
    m_field.clear();
    if (enumeration->values.empty())
        fail(u"an enumeration needs values"_s);
    m_group->enumerations.push_back(std::move(enumeration));
}

void CatalogueReader::readRecord(Record &record, const QJsonObject &from)
{
    m_subject = record.name;
    m_field.clear();
    hasOnly(from, {u"fields"});
    if (!isCppName(record.name, true))
        fail(u"the name of a record is in UpperCamel letters"_s);
    record.fields = readFields(from.value("fields"_L1).toArray(), true);
    if (record.fields.empty())
        fail(u"a record needs fields"_s);
}

std::vector<Field> CatalogueReader::readFields(const QJsonArray &from, bool inReference)
{
    std::vector<Field> fields;
    QSet<QString> names{u"requestid"_s};
    for (const auto &entry : from) {
        fields.push_back(readField(entry.toObject(), inReference));
        const Field &field = fields.back();
        for (const QString &name : QStringList{field.name, field.longName} + field.aliases) {
            if (!name.isEmpty() && names.contains(name.toLower()))
                fail(u"the name \"%1\" stands here twice (names compare without case)"_s.arg(name));
            names.insert(name.toLower());
        }
    }
    m_field.clear();
    return fields;
}

Field CatalogueReader::readField(const QJsonObject &from, bool inReference)
{
    Field field;
    field.name = from.value("name"_L1).toString();
    m_field = field.name;
    hasOnly(from,
            {u"name", u"type", u"list", u"item", u"itemAliases", u"record", u"enum", u"long", u"identifies", u"secret",
             u"aliases", u"reference"});
    if (!isCppName(field.name, false))
        fail(u"\"name\" must be a name of letters and digits"_s);
    const auto type = oneOf<ValueType>(string(from, u"type"_s),
                                       {{u"String", ValueType::String},
                                        {u"Integer", ValueType::Integer},
                                        {u"Long", ValueType::Long},
                                        {u"Boolean", ValueType::Boolean},
                                        {u"Double", ValueType::Double},
                                        {u"Object", ValueType::Object},
                                        {u"Time", ValueType::Time},
                                        {u"TimeMs", ValueType::TimeMs}});
    if (!type)
        fail(u"\"type\" is none of the types of a reply field"_s);
    field.type = type.value_or(ValueType::String);
    const QString list = string(from, u"list"_s, false);
    const auto kind =
        oneOf<ListKind>(list, {{u"", ListKind::None}, {u"wrapped", ListKind::Wrapped}, {u"bare", ListKind::Bare}});
    if (!kind)
        fail(u"\"list\" must be \"wrapped\" or \"bare\""_s);
    field.list = kind.value_or(ListKind::None);
    field.item = string(from, u"item"_s, field.list != ListKind::None);
    field.itemAliases = strings(from, u"itemAliases"_s);
    field.aliases = strings(from, u"aliases"_s);
    field.longName = string(from, u"long"_s, false);
    field.identifies = boolean(from, u"identifies"_s, false);
    field.secret = boolean(from, u"secret"_s, false);
    field.inReference = boolean(from, u"reference"_s, inReference);
    field.enumeration = enumeration(from);
    if (!field.longName.isEmpty() && field.type != ValueType::Time)
        fail(u"only a Time has a \"long\" partner"_s);
    if (field.enumeration && field.type != ValueType::String && field.type != ValueType::Integer)
        fail(u"only a String or an Integer can be of an enumeration"_s);
    if (field.list != ListKind::None && field.type != ValueType::Object && field.type != ValueType::String)
        fail(u"lists hold objects or texts"_s);
    const QString record = string(from, u"record"_s, field.type == ValueType::Object);
    if (!record.isEmpty()) {
        field.record = m_catalogue.findRecord(*m_group, record);
        if (field.type != ValueType::Object)
            fail(u"only an Object has a \"record\""_s);
        if (!field.record)
            fail(u"there is no record \"%1\" in this file or in shared.json"_s.arg(record));
    }
    return field;
}

std::vector<Parameter> CatalogueReader::readParameters(const QJsonArray &from, bool inReference, bool nested)
{
    std::vector<Parameter> result;
    for (const auto &entry : from) {
        m_field = entry.isString() ? entry.toString() : entry.toObject().value("name"_L1).toString();
        std::optional<Parameter> parameter;
        if (entry.isString()) {
            const auto own = m_parameters.constFind(entry.toString());
            const auto shared = m_catalogue.m_sharedParameters.constFind(entry.toString());
            if (own != m_parameters.cend())
                parameter = *own;
            else if (shared != m_catalogue.m_sharedParameters.cend())
                parameter = *shared;
            else
                fail(u"there is no named parameter \"%1\" in this file or in shared.json"_s.arg(entry.toString()));
        } else {
            parameter = readParameter(entry.toObject(), inReference, nested);
        }
        if (!parameter)
            continue;
        if (nested && parameter->list != ListKind::None)
            fail(u"fields of an object hold single values"_s);
        for (const Parameter &other : result) {
            if (other.name == parameter->name)
                fail(u"the parameter stands here twice"_s);
        }
        result.push_back(std::move(*parameter));
    }
    return result;
}

std::optional<Parameter> CatalogueReader::readParameter(const QJsonObject &from, bool inReference, bool nested)
{
    const size_t errorsBefore = m_errors.size();
    Parameter parameter;
    parameter.name = from.value("name"_L1).toString();
    parameter.wireName = parameter.name.toUtf8();
    hasOnly(from,
            {u"name", u"type", u"list", u"fields", u"required", u"default", u"min", u"max", u"minItems", u"maxItems",
             u"enum", u"unit", u"secret", u"reference", u"help"});
    if (!isCppName(parameter.name, false))
        fail(u"\"name\" must be a name of letters and digits"_s);
    const auto type = oneOf<ValueType>(string(from, u"type"_s),
                                       {{u"String", ValueType::String},
                                        {u"Integer", ValueType::Integer},
                                        {u"Long", ValueType::Long},
                                        {u"Boolean", ValueType::Boolean},
                                        {u"Double", ValueType::Double},
                                        {u"Json", ValueType::Json},
                                        {u"Object", ValueType::Object}});
    if (!type)
        fail(u"\"type\" is none of the types of a parameter"_s);
    parameter.type = type.value_or(ValueType::String);
    const auto kind =
        oneOf<ListKind>(string(from, u"list"_s, false),
                        {{u"", ListKind::None}, {u"repeat", ListKind::Repeat}, {u"comma", ListKind::Comma}});
    if (!kind)
        fail(u"\"list\" must be \"repeat\" or \"comma\""_s);
    parameter.list = kind.value_or(ListKind::None);
    const auto unit =
        oneOf<Unit>(string(from, u"unit"_s, false),
                    {{u"", Unit::None}, {u"ms", Unit::Milliseconds}, {u"years", Unit::Years}, {u"bytes", Unit::Bytes}});
    if (!unit)
        fail(u"\"unit\" must be \"ms\", \"years\" or \"bytes\""_s);
    parameter.unit = unit.value_or(Unit::None);
    parameter.required = boolean(from, u"required"_s, false);
    parameter.secret = boolean(from, u"secret"_s, false);
    parameter.inReference = boolean(from, u"reference"_s, inReference);
    parameter.minimum = integer(from, u"min"_s);
    parameter.maximum = integer(from, u"max"_s);
    if (const auto items = integer(from, u"minItems"_s))
        parameter.minimumItems = int(*items);
    if (const auto items = integer(from, u"maxItems"_s))
        parameter.maximumItems = int(*items);
    if (const QString value = string(from, u"default"_s, false); !value.isEmpty())
        parameter.defaultValue = value;
    parameter.enumeration = enumeration(from);
    parameter.help = text(from, u"help"_s);

    const bool number = parameter.type == ValueType::Integer || parameter.type == ValueType::Long;
    if ((parameter.minimum || parameter.maximum) && !number)
        fail(u"only an Integer or a Long has a range"_s);
    if (parameter.minimum && parameter.maximum && *parameter.minimum > *parameter.maximum)
        fail(u"\"min\" is above \"max\""_s);
    if ((parameter.minimumItems || parameter.maximumItems) && parameter.list == ListKind::None)
        fail(u"only a list has a number of items"_s);
    if (parameter.unit != Unit::None && !number)
        fail(u"only an Integer or a Long has a \"unit\""_s);
    if (parameter.enumeration && parameter.type != ValueType::String && parameter.type != ValueType::Integer)
        fail(u"only a String or an Integer can be of an enumeration"_s);
    if (parameter.defaultValue && parameter.enumeration && !parameter.enumeration->find(*parameter.defaultValue))
        fail(u"\"default\" is no value of the enumeration"_s);
    if (parameter.type == ValueType::Object) {
        if (nested || parameter.list != ListKind::Repeat)
            fail(u"an Object is a \"repeat\" list and not inside another"_s);
        parameter.fields = readParameters(from.value("fields"_L1).toArray(), parameter.inReference, true);
        if (parameter.fields.empty())
            fail(u"an Object needs \"fields\""_s);
    } else if (from.contains("fields"_L1)) {
        fail(u"only an Object has \"fields\""_s);
    }
    if (m_errors.size() != errorsBefore)
        return std::nullopt;
    return parameter;
}

void CatalogueReader::readOperation(const QJsonObject &from)
{
    auto operation = std::make_unique<Operation>();
    operation->name = from.value("name"_L1).toString();
    operation->group = m_group->name;
    m_subject = operation->name;
    m_field.clear();
    hasOnly(from,
            {u"name", u"title", u"help", u"section", u"effect", u"resend", u"errors", u"paging", u"perSecond",
             u"taskType", u"ramAction", u"xmlRoot", u"parameters", u"reply"});
    if (!isCppName(operation->name, true))
        fail(u"the name of an operation is in UpperCamel letters"_s);
    if (m_group->name == "shared"_L1)
        fail(u"shared.json holds no operations"_s);
    bool known = m_catalogue.m_operations.contains(operation->name);
    for (const auto &other : m_group->operations)
        known = known || other->name == operation->name;
    if (known)
        fail(u"the operation is described already"_s);
    operation->title = text(from, u"title"_s);
    operation->help = text(from, u"help"_s);
    if (!from.contains("section"_L1) || !(from.value("section"_L1).isString() || from.value("section"_L1).isNull()))
        fail(u"\"section\" must be a text, or null for an operation that the reference lacks"_s);
    if (from.value("section"_L1).isString())
        operation->section = from.value("section"_L1).toString();
    readEffect(*operation, from);
    operation->errors = strings(from, u"errors"_s);
    operation->taskTypes = strings(from, u"taskType"_s);
    operation->ramAction = string(from, u"ramAction"_s, false);
    operation->xmlRoot = string(from, u"xmlRoot"_s, false);
    if (operation->xmlRoot.isEmpty())
        operation->xmlRoot = operation->name + u"Response"_s;
    if (const auto perSecond = integer(from, u"perSecond"_s))
        operation->perSecond = int(*perSecond);
    operation->parameters = readParameters(from.value("parameters"_L1).toArray(), operation->inReference(), false);
    m_field.clear();
    operation->reply = readFields(from.value("reply"_L1).toArray(), operation->inReference());
    if (from.contains("paging"_L1))
        readPaging(*operation, from.value("paging"_L1).toObject());
    checkReferences(*operation);
    m_group->operations.push_back(std::move(operation));
}

void CatalogueReader::readEffect(Operation &operation, const QJsonObject &from)
{
    const auto effect = oneOf<Effect>(string(from, u"effect"_s),
                                      {{u"read", Effect::Read}, {u"write", Effect::Write}, {u"order", Effect::Order}});
    if (!effect)
        fail(u"\"effect\" must be \"read\", \"write\" or \"order\""_s);
    operation.effect = effect.value_or(Effect::Order);
    readResend(operation, from.value("resend"_L1));
    if (operation.effect == Effect::Order && operation.resend.rule != Resend::Rule::No)
        fail(u"an order is never sent again: \"resend\" must be \"no\""_s);
}

void CatalogueReader::readResend(Operation &operation, const QJsonValue &from)
{
    if (from == u"yes"_s) {
        operation.resend.rule = Resend::Rule::Yes;
    } else if (from == u"no"_s) {
        operation.resend.rule = Resend::Rule::No;
    } else {
        const QJsonObject object = from.toObject();
        const auto rule = oneOf<Resend::Rule>(
            object.value("when"_L1).toString(),
            {{u"present", Resend::Rule::WhenPresent}, {u"absentOrFalse", Resend::Rule::WhenAbsentOrFalse}});
        operation.resend.parameter = object.value("parameter"_L1).toString();
        if (!rule || operation.resend.parameter.isEmpty() || object.size() != 2)
            fail(
                u"\"resend\" must be \"yes\", \"no\" or {\"parameter\", \"when\": \"present\" or \"absentOrFalse\"}"_s);
        operation.resend.rule = rule.value_or(Resend::Rule::No);
    }
}

void CatalogueReader::readPaging(Operation &operation, const QJsonObject &from)
{
    m_field = u"paging"_s;
    hasOnly(from, {u"kind", u"list", u"cursors"});
    const auto kind = oneOf<PagingKind>(
        string(from, u"kind"_s),
        {{u"page", PagingKind::Page}, {u"cursor", PagingKind::Cursor}, {u"scroll", PagingKind::Scroll}});
    if (!kind)
        fail(u"\"kind\" must be \"page\", \"cursor\" or \"scroll\""_s);
    operation.paging.kind = kind.value_or(PagingKind::Page);
    operation.paging.list = string(from, u"list"_s);
    const QJsonObject cursors = from.value("cursors"_L1).toObject();
    for (auto it = cursors.begin(); it != cursors.end(); ++it)
        operation.paging.cursors.emplace_back(it.key(), it.value().toString());
    if ((operation.paging.kind == PagingKind::Page) != cursors.isEmpty())
        fail(u"\"cursors\" belong to the kinds \"cursor\" and \"scroll\""_s);
}

void CatalogueReader::checkReferences(const Operation &operation)
{
    m_field.clear();
    const auto hasParameter = [&](const QString &name) { return operation.parameter(name.toUtf8()) != nullptr; };
    if (!operation.resend.parameter.isEmpty() && !hasParameter(operation.resend.parameter))
        fail(u"\"resend\" names the parameter \"%1\", which is not here"_s.arg(operation.resend.parameter));
    for (const auto &[parameter, path] : operation.paging.cursors) {
        if (!hasParameter(parameter) || path.isEmpty())
            fail(u"\"paging\" names the parameter \"%1\", which is not here, or no path"_s.arg(parameter));
    }
    if (operation.paging.kind == PagingKind::None)
        return;
    bool listed = false;
    for (const Field &field : operation.reply)
        listed = listed || (field.name == operation.paging.list && field.list != ListKind::None);
    if (!listed)
        fail(u"\"paging\" names the list \"%1\", which the reply lacks"_s.arg(operation.paging.list));
}

} // namespace namestead
