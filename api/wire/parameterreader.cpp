#include "api/wire/parameterreader.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace namestead {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

template <class Number> std::optional<Number> numberOf(QByteArrayView text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && end == text.end() ? std::optional(value) : std::nullopt;
}

} // namespace

ParameterReader::ParameterReader(const Parameters &parameters)
{
    m_sorted.reserve(size_t(parameters.size()));
    for (qsizetype i = 0; i < parameters.size(); ++i)
        m_sorted.push_back(parameters.at(i));
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
                     [](const auto &a, const auto &b) { return viewOf(a.name) < viewOf(b.name); });
}

std::optional<QByteArrayView> ParameterReader::find(QByteArrayView name) const
{
    const auto it =
        std::lower_bound(m_sorted.begin(), m_sorted.end(), name,
                         [](const auto &entry, QByteArrayView wanted) { return viewOf(entry.name) < viewOf(wanted); });
    if (it == m_sorted.end() || it->name != name)
        return std::nullopt;
    return it->value;
}

int ParameterReader::count(QByteArrayView name) const
{
    const QByteArray prefix = name.toByteArray() + '.';
    auto it =
        std::lower_bound(m_sorted.begin(), m_sorted.end(), prefix, [](const auto &entry, const QByteArray &wanted) {
            return viewOf(entry.name) < viewOf(wanted);
        });
    int highest = 0;
    for (; it != m_sorted.end() && it->name.startsWith(prefix); ++it) {
        const QByteArrayView rest = it->name.sliced(prefix.size());
        const qsizetype dot = rest.indexOf('.');
        highest = std::max(highest, numberOf<int>(dot < 0 ? rest : rest.first(dot)).value_or(0));
    }
    return highest;
}

void ParameterReader::read(QByteArrayView name, QString &to) const
{
    if (const auto value = find(name))
        to = QString::fromUtf8(*value);
}

void ParameterReader::read(QByteArrayView name, std::optional<int> &to) const
{
    if (const auto value = find(name))
        to = numberOf<int>(*value);
}

void ParameterReader::read(QByteArrayView name, std::optional<qint64> &to) const
{
    if (const auto value = find(name))
        to = numberOf<qint64>(*value);
}

void ParameterReader::read(QByteArrayView name, std::optional<double> &to) const
{
    if (const auto value = find(name)) {
        bool good = false;
        const double number = value->toDouble(&good);
        if (good)
            to = number;
    }
}

void ParameterReader::read(QByteArrayView name, std::optional<bool> &to) const
{
    if (const auto value = find(name))
        to = value->size() == 4 && qstrnicmp(value->data(), "true", 4) == 0;
}

void ParameterReader::readRepeat(QByteArrayView name, QStringList &to) const
{
    for (int i = 1;; ++i) {
        const auto value = find(repeatName(name, i));
        if (!value)
            break;
        to += QString::fromUtf8(*value);
    }
}

void ParameterReader::readComma(QByteArrayView name, QStringList &to) const
{
    if (const auto value = find(name)) {
        for (const QString &part : QString::fromUtf8(*value).split(u',', Qt::SkipEmptyParts)) {
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
                to += trimmed;
        }
    }
}

QByteArray repeatName(QByteArrayView name, int index, QByteArrayView field)
{
    QByteArray result;
    result.reserve(name.size() + field.size() + 8);
    result.append(name).append('.').append(QByteArray::number(index));
    if (!field.isEmpty())
        result.append('.').append(field);
    return result;
}

} // namespace namestead
