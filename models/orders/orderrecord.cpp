#include "models/orders/orderrecord.h"

#include <algorithm>

namespace namestead {

int OrderRun::count(ItemState which) const
{
    return int(
        std::count_if(items.begin(), items.end(), [which](const OrderItem &item) { return item.state == which; }));
}

bool OrderRun::hasDoubt() const
{
    return std::any_of(chunks.begin(), chunks.end(),
                       [](const OrderChunk &chunk) { return chunk.state == ChunkState::InDoubt; });
}

} // namespace namestead
