#pragma once

namespace namestead::practice {

class World;

/// Makes the states that do something by the clock before anybody asks: transfers and reviews under way when the world begins.
void makeSubjects(World &world);

} // namespace namestead::practice
