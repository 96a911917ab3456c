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
