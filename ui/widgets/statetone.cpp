#include "ui/widgets/statetone.h"

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int attentionDays = 30;

bool isWire(QStringView wire, QLatin1StringView value)
{
    return wire.compare(value, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Tone> expiryTone(int daysLeft)
{
    if (daysLeft < 0)
        return Tone::Danger;
    if (daysLeft <= attentionDays)
        return Tone::Attention;
    return {};
}

std::optional<Tone> domainStatusTone(QStringView wire)
{
    if (isWire(wire, "1"_L1))
        return Tone::Attention;
    if (isWire(wire, "2"_L1))
        return Tone::Danger;
    return {};
}

std::optional<Tone> realNameTone(QStringView wire)
{
    if (isWire(wire, "NONAUDIT"_L1) || isWire(wire, "AUDITING"_L1))
        return Tone::Attention;
    if (isWire(wire, "FAILED"_L1))
        return Tone::Danger;
    return {};
}

std::optional<Tone> transferLockTone(QStringView wire)
{
    if (isWire(wire, "OPEN"_L1))
        return Tone::Good;
    if (isWire(wire, "CLOSE"_L1))
        return Tone::Danger;
    return {};
}

std::optional<Tone> updateLockTone(QStringView wire)
{
    // Most registrants never set it, and lifting it is part of everyday work: only the set lock is worth a badge.
    if (isWire(wire, "OPEN"_L1))
        return Tone::Good;
    return {};
}

std::optional<Tone> transferOutTone(QStringView wire)
{
    if (isWire(wire, "PENDING"_L1))
        return Tone::Danger;
    return {};
}

} // namespace namestead
