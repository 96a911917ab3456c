#pragma once

#include <QtGlobal>

namespace namestead::practice {

class World;

/// Fills a new world with names from the seed of its settings: registered over the last 15 years, oldest first, in a plausible mix of
/// suffixes, states, owners, groups and remarks. Among ten names and more there are some that expire within thirty days,
/// some that have expired and some that can only be redeemed. The same seed and start give the same names.
void makeNames(World &world);

} // namespace namestead::practice
