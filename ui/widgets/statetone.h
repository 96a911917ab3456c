#pragma once

#include "ui/widgets/theme.h"

#include <QStringView>

#include <optional>

namespace namestead {

/// Which states of a domain want a badge, and in which colour; nothing: an ordinary state, which is plain text.
/// Texts are the wire's ("2", "NONAUDIT", "CLOSE").
std::optional<Tone> expiryTone(int daysLeft);
std::optional<Tone> domainStatusTone(QStringView wire);
std::optional<Tone> realNameTone(QStringView wire);
std::optional<Tone> transferLockTone(QStringView wire);
std::optional<Tone> updateLockTone(QStringView wire);
std::optional<Tone> transferOutTone(QStringView wire);

} // namespace namestead
