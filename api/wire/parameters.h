#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace namestead {

/// The parameters of one request as they travel: names and values in UTF-8, neither sorted nor percent-encoded.
/// All texts stand in one buffer, so a renewal of 500 names costs a handful of allocations. Not thread-safe.
/// Source: reference 3.2 (common parameters), 3.3 (request structure).
class Parameters
{
public:
    struct Entry
    {
        QByteArrayView name;
        QByteArrayView value;
    };

    /// A wire name; of a repeat list `Name.3`, or `Name.3.Field`.
    struct Name
    {
        QByteArrayView base;
        int index = 0; ///< from 1; 0: not of a repeat list
        QByteArrayView field = {};

        Name(QByteArrayView name) : base(name) {}
        Name(const QByteArray &name) : base(name) {}
        Name(const char *name) : base(name) {}
        Name(QByteArrayView name, int number, QByteArrayView member = {}) : base(name), index(number), field(member) {}
    };

    void reserve(qsizetype entries, qsizetype bytes);
    /// Adds one parameter. Views stay valid only until the next add().
    void add(Name name, QByteArrayView value);
    void add(Name name, QStringView value);
    void add(Name name, qint64 value);
    void add(Name name, bool value);
    void add(Name name, const char *value) { add(name, QByteArrayView(value)); }
    void add(Name name, const QByteArray &value) { add(name, QByteArrayView(value)); }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] Entry at(qsizetype index) const;
    /// The value of the first parameter of this name (exact case); linear. See ParameterReader for many look-ups.
    [[nodiscard]] std::optional<QByteArrayView> value(QByteArrayView name) const;
    [[nodiscard]] qsizetype bytes() const { return m_text.size(); }

    /// Reads `a=b&c=d` (query string or form body, `+` is a blank). Names or values that are not UTF-8, and
    /// percent signs without two hex digits, give nothing.
    static std::optional<Parameters> fromForm(QByteArrayView form);

private:
    /// Appends the name and leaves room for `bytes` more; gives where it stands.
    quint32 appendName(const Name &name, qsizetype bytes);
    void endEntry(quint32 start, quint32 nameEnd);

    struct Span
    {
        quint32 name;
        quint32 nameSize;
        quint32 value;
        quint32 valueSize;
    };
    QByteArray m_text;
    std::vector<Span> m_entries;
};

/// Appends `text` percent-encoded as the service wants it (reference 3.5: unreserved are A-Z a-z 0-9 - _ . ~).
void appendPercentEncoded(QByteArray &to, QByteArrayView text);

} // namespace namestead
