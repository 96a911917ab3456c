#include "api/wire/parametercheck.h"

#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace namestead {

namespace {

using Reason = ParameterFault::Reason;

/// What was seen of one parameter of the operation.
struct Seen
{
    int values = 0;
    int highest = 0; ///< highest N of a repeat list
};

std::optional<Reason> checkNumber(const Parameter &parameter, QByteArrayView value)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(value.begin(), value.end(), number);
    if (error == std::errc::result_out_of_range)
        return Reason::OutOfRange;
    if (error != std::errc() || end != value.end())
        return Reason::NotANumber;
    const bool fits = parameter.type == ValueType::Long || number == qint64(qint32(number));
    if (!fits || (parameter.minimum && number < *parameter.minimum)
        || (parameter.maximum && number > *parameter.maximum))
        return Reason::OutOfRange;
    return std::nullopt;
}

std::optional<Reason> checkValue(const Parameter &parameter, QByteArrayView value)
{
    switch (parameter.type) {
    case ValueType::Integer:
    case ValueType::Long:
        if (const auto fault = checkNumber(parameter, value))
            return fault;
        break;
    case ValueType::Boolean:
        if (value != "true" && value != "false")
            return Reason::NotABoolean;
        break;
    case ValueType::Double: {
        bool good = false;
        (void)value.toDouble(&good);
        if (!good)
            return Reason::NotANumber;
        break;
    }
    case ValueType::Json:
        if (QJsonDocument::fromJson(value.toByteArray()).isNull())
            return Reason::NotJson;
        break;
    default:
        break;
    }
    if (parameter.enumeration && !parameter.enumeration->open && !parameter.enumeration->find(QString::fromUtf8(value)))
        return Reason::NotAValue;
    return std::nullopt;
}

std::optional<Reason> checkCount(const Parameter &parameter, int count)
{
    if (parameter.minimumItems && count < *parameter.minimumItems)
        return Reason::TooFew;
    if (parameter.maximumItems && count > *parameter.maximumItems)
        return Reason::TooMany;
    return std::nullopt;
}

/// One request being checked.
class ParameterCheck
{
public:
    explicit ParameterCheck(const Operation &operation) : m_operation(operation), m_seen(operation.parameters.size()) {}

    std::optional<ParameterFault> run(const Parameters &parameters)
    {
        for (qsizetype i = 0; i < parameters.size(); ++i) {
            const auto [name, value] = parameters.at(i);
            if (const auto reason = checkEntry(name, value))
                return ParameterFault{QString::fromUtf8(name), *reason};
        }
        for (size_t i = 0; i < m_seen.size(); ++i) {
            if (const auto fault = checkPresence(m_operation.parameters[i], m_seen[i], parameters))
                return fault;
        }
        return std::nullopt;
    }

private:
    std::optional<Reason> checkEntry(QByteArrayView name, QByteArrayView value)
    {
        const qsizetype dot = name.indexOf('.');
        const QByteArrayView base = dot < 0 ? name : name.first(dot);
        const Parameter *parameter = find(base);
        if (!parameter || (dot >= 0) != (parameter->list == ListKind::Repeat))
            return Reason::Unknown;
        Seen &seen = m_seen[size_t(parameter - m_operation.parameters.data())];
        if (dot < 0)
            return checkSingle(*parameter, seen, value);
        const QByteArrayView rest = name.sliced(dot + 1);
        const qsizetype second = rest.indexOf('.');
        const QByteArrayView digits = second < 0 ? rest : rest.first(second);
        int index = 0;
        const auto [end, error] = std::from_chars(digits.begin(), digits.end(), index);
        if (error != std::errc() || end != digits.end() || index < 1 || digits.front() == '0'
            || (second >= 0) != (parameter->type == ValueType::Object))
            return Reason::Unknown;
        seen.highest = std::max(seen.highest, index);
        ++seen.values;
        if (value.isEmpty())
            return std::nullopt; // counts as absent
        if (second < 0)
            return checkValue(*parameter, value);
        const QByteArrayView fieldName = rest.sliced(second + 1);
        for (const Parameter &field : parameter->fields) {
            if (field.wireName == fieldName)
                return checkValue(field, value);
        }
        return Reason::Unknown;
    }

    static std::optional<Reason> checkSingle(const Parameter &parameter, Seen &seen, QByteArrayView value)
    {
        if (seen.values > 0)
            return Reason::Twice;
        if (parameter.list != ListKind::Comma) {
            // An empty value is an absent one: official clients drop them before signing.
            if (value.isEmpty())
                return parameter.required ? std::optional(Reason::Missing) : std::nullopt;
            seen.values = 1;
            return checkValue(parameter, value);
        }
        while (!value.isEmpty()) {
            const qsizetype comma = value.indexOf(',');
            const QByteArrayView part = (comma < 0 ? value : value.first(comma)).trimmed();
            value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
            if (part.isEmpty())
                continue;
            ++seen.values;
            if (const auto fault = checkValue(parameter, part))
                return fault;
        }
        return std::nullopt;
    }

    static std::optional<ParameterFault> checkPresence(const Parameter &parameter, const Seen &seen,
                                                       const Parameters &all)
    {
        const int count = parameter.list == ListKind::Repeat ? seen.highest : seen.values;
        if (count == 0)
            return parameter.required ? std::optional(ParameterFault{parameter.name, Reason::Missing}) : std::nullopt;
        if (parameter.list == ListKind::None)
            return std::nullopt;
        if (const auto reason = checkCount(parameter, count))
            return ParameterFault{parameter.name, *reason};
        return parameter.list == ListKind::Repeat ? checkRepeat(parameter, count, all) : std::nullopt;
    }

    /// Every index from 1 on, and in each the required fields; counted, not looked up, since a batch has hundreds.
    static std::optional<ParameterFault> checkRepeat(const Parameter &parameter, int count, const Parameters &all)
    {
        if (count > all.size())
            return ParameterFault{parameter.name, Reason::Missing};
        const size_t width = std::max<size_t>(parameter.fields.size(), 1);
        std::vector<quint8> present(size_t(count) * width, 0);
        const QByteArray prefix = parameter.wireName + '.';
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto [name, value] = all.at(i);
            if (!name.startsWith(prefix) || value.isEmpty())
                continue;
            const QByteArrayView rest = name.sliced(prefix.size());
            int index = 0;
            const char *const end = std::from_chars(rest.begin(), rest.end(), index).ptr;
            size_t field = 0;
            while (field < parameter.fields.size()
                   && parameter.fields[field].wireName != QByteArrayView(end + 1, rest.end()))
                ++field;
            quint8 &cell = present[size_t(index - 1) * width + field];
            if (cell++ > 0)
                return ParameterFault{QString::fromUtf8(name), Reason::Twice};
        }
        return findGap(parameter, count, width, present);
    }

    static std::optional<ParameterFault> findGap(const Parameter &parameter, int count, size_t width,
                                                 const std::vector<quint8> &present)
    {
        for (int index = 1; index <= count; ++index) {
            const quint8 *row = &present[size_t(index - 1) * width];
            const QString name = parameter.name + u'.' + QString::number(index);
            if (std::all_of(row, row + width, [](quint8 seen) { return seen == 0; }))
                return ParameterFault{name, Reason::Missing};
            for (size_t field = 0; field < parameter.fields.size(); ++field) {
                if (parameter.fields[field].required && row[field] == 0)
                    return ParameterFault{name + u'.' + parameter.fields[field].name, Reason::Missing};
            }
        }
        return std::nullopt;
    }

    const Parameter *find(QByteArrayView base)
    {
        // Batches repeat one parameter hundreds of times: try the last one first.
        if (m_last && m_last->wireName == base)
            return m_last;
        return m_last = m_operation.parameter(base);
    }

    const Operation &m_operation;
    std::vector<Seen> m_seen;
    const Parameter *m_last = nullptr;
};

} // namespace

const char *reasonName(ParameterFault::Reason reason)
{
    switch (reason) {
    case Reason::Missing:
        return "missing";
    case Reason::Unknown:
        return "unknown";
    case Reason::NotANumber:
        return "not a number";
    case Reason::NotABoolean:
        return "not true or false";
    case Reason::NotJson:
        return "not JSON";
    case Reason::OutOfRange:
        return "out of range";
    case Reason::NotAValue:
        return "not one of the values";
    case Reason::TooFew:
        return "too few";
    case Reason::TooMany:
        return "too many";
    case Reason::Twice:
        return "given twice";
    }
    return "";
}

std::optional<ParameterFault> checkParameters(const Operation &operation, const Parameters &parameters)
{
    return ParameterCheck(operation).run(parameters);
}

} // namespace namestead
