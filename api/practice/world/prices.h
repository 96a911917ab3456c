#pragma once

#include "api/practice/world/ledger.h"

namespace namestead::practice {

class World;

/// Whether a name can be had.
enum class Standing { Free, Held, Own };
/// A name that is not in the account is free, but for a sixth of them, which somebody else holds (always the same ones).
Standing standingOf(World &world, const QString &name);

/// Of the account's names as they say themselves; of others, those of one or two characters.
bool isPremium(World &world, const QString &name);
/// Hundredths of a yuan for an order; 0 for a suffix that is not sold. A redemption includes a year.
qint64 priceFen(World &world, const QString &name, ChargeKind kind, int years);
/// The same sum in dollars (hundredths) when asked so; at a fixed rate.
qint64 inCurrency(qint64 fen, bool dollars);
/// `create`, `renew`, `transfer`, `restore`, and the service's other words for them.
ChargeKind kindOfCommand(const QString &command);

} // namespace namestead::practice
