#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace namestead {

/// An instant as the service tells it. Texts of the service are Beijing time (UTC+8); the `…Long` fields are milliseconds
/// since 1970, UTC, and win (notes on dates in docs/service.md).
struct Time
{
    std::optional<qint64> utcMs; ///< milliseconds since 1970, UTC; absent when the text is in no known form
    QString text;                ///< as it came, when no milliseconds came

    [[nodiscard]] bool isSet() const { return utcMs.has_value() || !text.isEmpty(); }
    static Time fromMs(qint64 ms) { return {ms, {}}; }
    bool operator==(const Time &) const = default;
};

/// `2018-03-26 15:08:20`, `2019-03-20, 11:37:29`, `2018-03-26`, `Nov 02,2019 04:00:45`, `Dec 26, 2017 11:00:54` (Beijing time),
/// `2018-01-29T12:00:00Z` (UTC), or milliseconds as digits. Anything else gives nothing.
std::optional<qint64> parseTimeText(QByteArrayView text);

/// `2018-03-26 15:08:20`, Beijing time, as the service writes it.
QString beijingText(qint64 utcMs);

} // namespace namestead
