#include "models/portfolio/slotindex.h"

#include <algorithm>

namespace namestead {

void SlotIndex::reserve(size_t slotCount)
{
    size_t cells = 64;
    while (cells * 3 < slotCount * 4)
        cells *= 2;
    if (cells > m_cells.size())
        grow(cells);
}

void SlotIndex::grow(size_t cells)
{
    std::vector<Cell> old(cells);
    old.swap(m_cells);
    const size_t mask = m_cells.size() - 1;
    for (const Cell &cell : old) {
        if (cell.slot == ~0U)
            continue;
        size_t at = cell.hash & mask;
        while (m_cells[at].slot != ~0U)
            at = (at + 1) & mask;
        m_cells[at] = cell;
    }
}

void SlotIndex::insert(quint32 hash, quint32 slot)
{
    if ((m_used + 1) * 4 > m_cells.size() * 3)
        grow(std::max<size_t>(64, m_cells.size() * 2));
    const size_t mask = m_cells.size() - 1;
    size_t at = hash & mask;
    while (m_cells[at].slot != ~0U)
        at = (at + 1) & mask;
    m_cells[at] = {hash, slot};
    ++m_used;
}

void SlotIndex::remove(quint32 hash, quint32 slot)
{
    if (m_cells.empty())
        return;
    const size_t mask = m_cells.size() - 1;
    size_t hole = hash & mask;
    while (m_cells[hole].slot != slot) {
        if (m_cells[hole].slot == ~0U)
            return;
        hole = (hole + 1) & mask;
    }
    --m_used;
    // Those behind move up, so that no search ends too soon.
    for (size_t at = (hole + 1) & mask; m_cells[at].slot != ~0U; at = (at + 1) & mask) {
        const size_t home = m_cells[at].hash & mask;
        if (((at - home) & mask) >= ((at - hole) & mask)) {
            m_cells[hole] = m_cells[at];
            hole = at;
        }
    }
    m_cells[hole] = Cell{};
}

void SlotIndex::clear()
{
    m_cells.clear();
    m_used = 0;
}

} // namespace namestead
