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

    void reserve(qsizetype entries, qsizetype bytes);
    /// Adds one parameter. Views stay valid only until the next add().
    void add(QByteArrayView name, QByteArrayView value);
    void add(QByteArrayView name, QStringView value);
    void add(QByteArrayView name, qint64 value);
    void add(QByteArrayView name, bool value);
    void add(QByteArrayView name, const char *value) { add(name, QByteArrayView(value)); }
    void add(QByteArrayView name, const QByteArray &value) { add(name, QByteArrayView(value)); }

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
