#include "api/wire/parameters.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace namestead {

void Parameters::reserve(qsizetype entries, qsizetype bytes)
{
    m_entries.reserve(size_t(entries));
    m_text.reserve(bytes);
}

quint32 Parameters::appendName(const Name &name, qsizetype bytes)
{
    const auto start = quint32(m_text.size());
    const qsizetype needed = m_text.size() + name.base.size() + name.field.size() + bytes + 16;
    if (needed > m_text.capacity())
        m_text.reserve(std::max(needed, 2 * m_text.capacity()));
    m_text.append(name.base);
    if (name.index > 0) {
        std::array<char, 12> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), name.index).ptr;
        m_text.append('.').append(QByteArrayView(digits.data(), end - digits.data()));
        if (!name.field.isEmpty())
            m_text.append('.').append(name.field);
    }
    return start;
}

void Parameters::endEntry(quint32 start, quint32 nameEnd)
{
    m_entries.push_back({start, nameEnd - start, nameEnd, quint32(m_text.size()) - nameEnd});
}

void Parameters::add(Name name, QByteArrayView value)
{
    const quint32 start = appendName(name, value.size());
    const auto nameEnd = quint32(m_text.size());
    m_text.append(value);
    endEntry(start, nameEnd);
}

void Parameters::add(Name name, QStringView value)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const quint32 start = appendName(name, encoder.requiredSpace(value.size()));
    const auto nameEnd = quint32(m_text.size());
    m_text.resize(nameEnd + encoder.requiredSpace(value.size()));
    const char *const end = encoder.appendToBuffer(m_text.data() + nameEnd, value);
    m_text.resize(end - m_text.constData());
    endEntry(start, nameEnd);
}

void Parameters::add(Name name, qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    add(name, QByteArrayView(digits.data(), end - digits.data()));
}

void Parameters::add(Name name, bool value)
{
    add(name, value ? QByteArrayView("true") : QByteArrayView("false"));
}

Parameters::Entry Parameters::at(qsizetype index) const
{
    const Span &s = m_entries[size_t(index)];
    return {QByteArrayView(m_text.constData() + s.name, s.nameSize),
            QByteArrayView(m_text.constData() + s.value, s.valueSize)};
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
        table[uchar(c)] = true;
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
    const char *from = text.begin();
    while (from != text.end()) {
        const char *run = from; // most of a request needs no encoding: copy it in runs
        while (run != text.end() && unreserved[uchar(*run)])
            ++run;
        std::memcpy(out, from, size_t(run - from));
        out += run - from;
        from = run;
        if (from != text.end()) {
            const auto byte = uchar(*from++);
            *out++ = '%';
            *out++ = hex[byte >> 4];
            *out++ = hex[byte & 15];
        }
    }
    to.resize(out - to.constData());
}

} // namespace namestead
