#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

namespace namestead {

/// One spelling of one enumerator on the wire. The first entry of an enumerator is the one that is sent.
template <class E> struct EnumSpelling
{
    const char *wire;
    E value;
};

/// Specialised by the generator: `static constexpr EnumSpelling<E> spellings[]`.
template <class E> struct EnumTable;

/// A value of an enumeration that the service may extend: an unknown value keeps its text and is shown as it came.
/// E has Unset (nothing came) and Unknown.
template <class E> class Open
{
public:
    Open() = default;
    Open(E value) : m_value(value) {}

    static Open fromWire(QByteArrayView wire)
    {
        Open result;
        if (wire.isEmpty())
            return result;
        for (const auto &spelling : EnumTable<E>::spellings) {
            if (qsizetype(std::strlen(spelling.wire)) == wire.size()
                && qstrnicmp(spelling.wire, wire.data(), size_t(wire.size())) == 0) {
                result.m_value = spelling.value;
                return result;
            }
        }
        result.m_value = E::Unknown;
        result.m_unknown = QString::fromUtf8(wire);
        return result;
    }

    [[nodiscard]] E value() const { return m_value; }
    [[nodiscard]] bool isSet() const { return m_value != E::Unset; }
    /// As it is sent; an unknown value as it came; empty when unset.
    [[nodiscard]] QString wire() const
    {
        if (m_value == E::Unknown)
            return m_unknown;
        for (const auto &spelling : EnumTable<E>::spellings) {
            if (spelling.value == m_value)
                return QString::fromLatin1(spelling.wire);
        }
        return {};
    }

    bool operator==(const Open &) const = default;
    bool operator==(E value) const { return m_value == value; }

private:
    E m_value = E::Unset;
    QString m_unknown;
};

} // namespace namestead
