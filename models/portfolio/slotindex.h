#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace namestead {

/// Where rows are found by a hash: open addressing over slots, the numbers of rows that are kept elsewhere. Equal hashes may stand in
/// it several times.
class SlotIndex
{
public:
    void insert(quint32 hash, quint32 slot);
    void reserve(size_t slotCount);
    void remove(quint32 hash, quint32 slot);
    void clear();
    /// First slot with this hash for which `is(slot)`; ~0 when there is none.
    template <class Is> [[nodiscard]] quint32 find(quint32 hash, Is is) const
    {
        if (m_cells.empty())
            return ~0U;
        const size_t mask = m_cells.size() - 1;
        for (size_t at = hash & mask; m_cells[at].slot != ~0U; at = (at + 1) & mask) {
            if (m_cells[at].hash == hash && is(m_cells[at].slot))
                return m_cells[at].slot;
        }
        return ~0U;
    }
    [[nodiscard]] size_t bytes() const { return m_cells.capacity() * sizeof(Cell); }

private:
    struct Cell
    {
        quint32 hash = 0;
        quint32 slot = ~0U;
    };
    void grow(size_t cells);
    std::vector<Cell> m_cells;
    size_t m_used = 0;
};

} // namespace namestead
