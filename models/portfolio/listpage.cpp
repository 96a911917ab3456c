#include "models/portfolio/listpage.h"

#include <algorithm>

namespace namestead {

namespace {

/// Of the pages that hold the entry before `offset`, one of each size, the one of the highest worth.
template <class Worth> ListPage bestPage(int offset, int largest, Worth worth)
{
    ListPage best;
    for (int size = largest; size > largest / 2; --size) {
        const ListPage page{(offset - 1) / size + 1, size};
        if (best.size == 0 || worth(page) > worth(best))
            best = page;
    }
    return best;
}

} // namespace

ListPage pageAcross(int end, int largest)
{
    return bestPage(end, largest, [](const ListPage &page) { return page.end(); });
}

ListPage pageAround(int edge, int largest)
{
    return bestPage(edge, largest,
                    [edge](const ListPage &page) { return std::min(edge - page.begin(), page.end() - edge); });
}

} // namespace namestead
