#pragma once

#include "models/domains/domaintablemodel.h"

#include <QByteArray>

#include <optional>

namespace namestead {

/// What the page remembers of an account between two looks: filter, sort, and which view it was.
struct ViewMemory
{
    DomainFilter filter;
    QList<DomainSortKey> sort;
    QString viewId;

    bool operator==(const ViewMemory &) const = default;
};

QByteArray packed(const ViewMemory &memory);
/// Nothing when the bytes are not of this program or of a newer one.
std::optional<ViewMemory> unpacked(const QByteArray &bytes);

} // namespace namestead
