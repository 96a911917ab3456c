#pragma once

namespace namestead {

/// A page of a list as it is asked for: pages of one size lie side by side from the list's beginning, the first has number 1.
struct ListPage
{
    int number = 1;
    int size = 0;
    [[nodiscard]] int begin() const { return (number - 1) * size; }
    [[nodiscard]] int end() const { return number * size; } ///< offset behind its last entry
};

/// From this page size on there is a page across every offset below 232 million; with 10 there is none across 2520.
constexpr int leastForOverlap = 20;

// Where a page can begin depends on its size. Both look for a size up to `largest` and above half of it.
/// Of the pages across `end`, which begin before it and end behind it, the one that reaches furthest.
ListPage pageAcross(int end, int largest);
/// The page that has most on both sides of `edge`.
ListPage pageAround(int edge, int largest);

} // namespace namestead
