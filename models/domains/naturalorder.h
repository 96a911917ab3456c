#pragma once

#include <QByteArrayView>

#include <array>

namespace namestead {

/// The order in which people read names: runs of digits by their value, all else by code point, the dot before everything.
/// UTF-8; 0 only for the same bytes. Any thread.
int naturalCompare(QByteArrayView a, QByteArrayView b);

/// The first bytes of the order's key, most significant first: where two of these differ, so do the texts, the same way.
using NaturalPrefix = std::array<quint64, 4>;
NaturalPrefix naturalPrefix(QByteArrayView text);
/// Whether it says all: the texts of two that are the same and whole are the same.
inline bool isWhole(const NaturalPrefix &prefix)
{
    return (prefix.back() & 0xff) == 1;
}

} // namespace namestead
