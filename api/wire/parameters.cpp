#include "api/wire/parameters.h"

#include <array>
#include <charconv>

namespace namestead {

void Parameters::reserve(qsizetype entries, qsizetype bytes)
{
    m_entries.reserve(size_t(entries));
    m_text.reserve(bytes);
}

void Parameters::add(QByteArrayView name, QByteArrayView value)
{
    const auto at = quint32(m_text.size());
    m_text.append(name).append(value);
    m_entries.push_back({at, quint32(name.size()), at + quint32(name.size()), quint32(value.size())});
}

void Parameters::add(QByteArrayView name, QStringView value)
{
    add(name, QByteArrayView(value.toUtf8()));
}

void Parameters::add(QByteArrayView name, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    add(name, QByteArrayView(digits.data(), end - digits.data()));
}

void Parameters::add(QByteArrayView name, bool value)
{
    add(name, value ? QByteArrayView("true") : QByteArrayView("false"));
}

Parameters::Entry Parameters::at(qsizetype index) const
{
    const Span &s = m_entries[size_t(index)];
    return {QByteArrayView(m_text.constData() + s.name, s.nameSize), QByteArrayView(m_text.constData() + s.value, s.valueSize)};
}

std::optional<QByteArrayView> Parameters::value(QByteArrayView name) const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (const Entry e = at(i); e.name == name)
            return e.value;
    }
    return std::nullopt;
}

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool percentDecode(QByteArrayView text, QByteArray &out)
{
    out.clear();
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            out.append(' ');
        } else if (c != '%') {
            out.append(c);
        } else {
            if (i + 2 >= text.size())
                return false;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return false;
            out.append(char(high * 16 + low));
            i += 2;
        }
    }
    return QUtf8StringView(out.constData(), out.size()).isValidUtf8();
}

constexpr std::array<bool, 256> unreservedBytes()
{
    std::array<bool, 256> table{};
    for (int c = 'A'; c <= 'Z'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = true;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (const char c : {'-', '_', '.', '~'})
        table[size_t(c)] = true;
    return table;
}

} // namespace

std::optional<Parameters> Parameters::fromForm(QByteArrayView form)
{
    Parameters result;
    QByteArray name;
    QByteArray value;
    while (!form.isEmpty()) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView pair = end < 0 ? form : form.first(end);
        form = end < 0 ? QByteArrayView() : form.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (!percentDecode(equals < 0 ? pair : pair.first(equals), name)
            || !percentDecode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), value))
            return std::nullopt;
        result.add(name, value);
    }
    return result;
}

void appendPercentEncoded(QByteArray &to, QByteArrayView text)
{
    static constexpr std::array<bool, 256> unreserved = unreservedBytes();
    static constexpr char hex[] = "0123456789ABCDEF";
    const qsizetype at = to.size();
    to.resize(at + 3 * text.size());
    char *out = to.data() + at;
    for (const char c : text) {
        const auto byte = uchar(c);
        if (unreserved[byte]) {
            *out++ = c;
        } else {
            *out++ = '%';
            *out++ = hex[byte >> 4];
            *out++ = hex[byte & 15];
        }
    }
    to.resize(out - to.constData());
}

} // namespace namestead
