#pragma once

#include <QByteArrayView>

#include <array>

namespace namestead {

/// The order in which people read names: runs of digits by their value, all else by code point, the dot before everything.
/// UTF-8; 0 only for the same bytes. Any thread.
int naturalCompare(QByteArrayView a, QByteArrayView b);

/// The first bytes of the order's key, most significant first: where two of these differ, so do the texts, the same way.
using NaturalPrefix = std::array<quint64, 3>;
NaturalPrefix naturalPrefix(QByteArrayView text);

} // namespace namestead
