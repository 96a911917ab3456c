#pragma once

#include <QString>

namespace namestead {

/// How long ago, in words: "just now", "3 minutes ago", "2 days ago". Times are milliseconds UTC.
QString agoText(qint64 thenMs, qint64 nowMs);
/// The same against the machine's clock.
QString agoText(qint64 thenMs);
/// Days until a date: "in 12 days", "today", "3 days ago".
QString daysText(int daysLeft);
/// A day in local time as tables show it: 2027-03-14; empty when there is none.
QString isoDate(qint64 ms);
/// A day in local time as the locale writes it.
QString longDate(qint64 ms);
/// Day and time in local time as the locale writes them.
QString longDateTime(qint64 ms);

} // namespace namestead
