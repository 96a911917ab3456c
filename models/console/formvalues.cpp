#include "models/console/formvalues.h"

#include <algorithm>

namespace namestead {

namespace {

bool hasText(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

void addRows(Parameters &to, const Parameter &parameter, const QList<QStringList> &rows)
{
    int index = 0;
    for (const QStringList &cells : rows) {
        if (!hasText(cells))
            continue;
        const QByteArray prefix = parameter.wireName + '.' + QByteArray::number(++index) + '.';
        for (qsizetype field = 0; field < std::min(cells.size(), qsizetype(parameter.fields.size())); ++field) {
            if (!cells.at(field).isEmpty())
                to.add(prefix + parameter.fields[size_t(field)].wireName, cells.at(field));
        }
    }
}

void addParameter(Parameters &to, const Parameter &parameter, const FormValues &values)
{
    if (parameter.type == ValueType::Object) {
        addRows(to, parameter, values.rows.value(parameter.name));
        return;
    }
    if (parameter.list == ListKind::None) {
        if (const QString text = values.texts.value(parameter.name); !text.isEmpty())
            to.add(parameter.wireName, text);
        return;
    }
    QStringList items = values.lists.value(parameter.name);
    items.removeIf([](const QString &item) { return item.isEmpty(); });
    if (items.isEmpty())
        return;
    if (parameter.list == ListKind::Comma) {
        to.add(parameter.wireName, items.join(u','));
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        to.add(parameter.wireName + '.' + QByteArray::number(i + 1), items.at(i));
}

constexpr QByteArrayView domainName("DomainName");
constexpr QByteArrayView expirationDate("CurrentExpirationDate");

qsizetype fieldOf(const Parameter &parameter, QByteArrayView wireName)
{
    const auto found = std::find_if(parameter.fields.begin(), parameter.fields.end(),
                                    [&](const Parameter &field) { return field.wireName == wireName; });
    return found == parameter.fields.end() ? -1 : found - parameter.fields.begin();
}

void insertIntoRows(const Parameter &parameter, QList<QStringList> &rows, const QString &name, const QString &date)
{
    const qsizetype nameField = fieldOf(parameter, domainName);
    const qsizetype dateField = fieldOf(parameter, expirationDate);
    const auto has = [&](const QString &text) {
        return [&, text](const QStringList &cells) { return cells.value(nameField) == text; };
    };
    auto row = std::find_if(rows.begin(), rows.end(), has(name));
    if (row == rows.end())
        row = std::find_if(rows.begin(), rows.end(), has({}));
    if (row == rows.end())
        row = rows.insert(rows.end(), QStringList());
    row->resize(qsizetype(parameter.fields.size()));
    (*row)[nameField] = name;
    if (dateField >= 0)
        (*row)[dateField] = date;
}

} // namespace

Parameters parametersOf(const Operation &operation, const FormValues &values)
{
    Parameters parameters;
    for (const Parameter &parameter : operation.parameters)
        addParameter(parameters, parameter, values);
    return parameters;
}

std::vector<ParameterFault> faultsOf(const Operation &operation, const FormValues &values)
{
    std::vector<ParameterFault> faults;
    for (const Parameter &parameter : operation.parameters) {
        // The check stops at its first fault; an operation of one parameter each gives every field its own.
        Operation alone;
        alone.parameters.push_back(parameter);
        if (auto fault = checkParameters(alone, parametersOf(alone, values)))
            faults.push_back(std::move(*fault));
    }
    return faults;
}

FormValues withoutSecrets(const Operation &operation, const FormValues &values)
{
    FormValues kept = values;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.secret) {
            kept.texts.remove(parameter.name);
            kept.lists.remove(parameter.name);
            kept.rows.remove(parameter.name);
        }
        if (!kept.rows.contains(parameter.name))
            continue;
        for (QStringList &cells : kept.rows[parameter.name]) {
            for (qsizetype field = 0; field < std::min(cells.size(), qsizetype(parameter.fields.size())); ++field) {
                if (parameter.fields[size_t(field)].secret)
                    cells[field].clear();
            }
        }
    }
    return kept;
}

const Parameter *nameParameter(const Operation &operation)
{
    for (const char *name : {"DomainName", "DomainNames", "DomainNameList"}) {
        if (const Parameter *parameter = operation.parameter(name); parameter && parameter->type == ValueType::String)
            return parameter;
    }
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.type == ValueType::String && parameter.list == ListKind::Repeat
            && parameter.wireName.startsWith("Domain"))
            return &parameter;
    }
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.type == ValueType::Object && fieldOf(parameter, domainName) >= 0)
            return &parameter;
    }
    return nullptr;
}

void insertName(const Operation &operation, FormValues &values, const AccountName &name)
{
    const Parameter *parameter = nameParameter(operation);
    if (!parameter)
        return;
    // An unknown date is left out: no other one may be sent with this name.
    const QString date = name.expiryMs > 0 ? QString::number(name.expiryMs) : QString();
    if (parameter->type == ValueType::Object) {
        insertIntoRows(*parameter, values.rows[parameter->name], name.name, date);
        return;
    }
    if (parameter->list == ListKind::None)
        values.texts[parameter->name] = name.name;
    else if (!values.lists[parameter->name].contains(name.name))
        values.lists[parameter->name].append(name.name);
    if (const Parameter *dates = operation.parameter(expirationDate))
        values.texts[dates->name] = date;
}

int countOf(const Operation &operation, const FormValues &values)
{
    qsizetype count = 1;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.type == ValueType::Object) {
            const auto rows = values.rows.value(parameter.name);
            count = std::max(count, qsizetype(std::count_if(rows.begin(), rows.end(), hasText)));
        } else if (parameter.list != ListKind::None) {
            const auto items = values.lists.value(parameter.name);
            qsizetype entries = 0;
            for (const QString &item : items) {
                // One cell may hold several: the service splits a comma list wherever there is a comma.
                entries += parameter.list == ListKind::Comma ? item.split(u',', Qt::SkipEmptyParts).size()
                                                             : qsizetype(!item.isEmpty());
            }
            count = std::max(count, entries);
        }
    }
    return int(count);
}

} // namespace namestead
