#pragma once

#include <QString>

namespace namestead::practice {

class World;

/// Makes the states that do something by the clock before anybody asks (transfers and reviews under way when the world begins),
/// or that depend on what the world begins with.
void makeSubjects(World &world);

/// Whether a name that is not in the account is in somebody else's as far as the account's history tells: it was asked for in a
/// transfer, has been transferred out, or went to another account.
bool isKnownElsewhere(World &world, const QString &name);

} // namespace namestead::practice
