#pragma once

#include "api/practice/world/namelists.h"

namespace namestead::practice {

/// Ranges of the list queries count whole days, Beijing time: the first and the last millisecond of the day.
inline std::optional<qint64> dayStart(const std::optional<qint64> &ms)
{
    constexpr qint64 beijingMs = 8 * 3'600'000;
    if (!ms)
        return std::nullopt;
    const qint64 local = *ms + beijingMs;
    return local - (local % dayMs + dayMs) % dayMs - beijingMs;
}

inline std::optional<qint64> dayEnd(const std::optional<qint64> &ms)
{
    const auto start = dayStart(ms);
    return start ? std::optional(*start + dayMs - 1) : std::nullopt;
}

} // namespace namestead::practice
