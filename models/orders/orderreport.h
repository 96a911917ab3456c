#pragma once

#include "models/orders/orderrecord.h"

#include <QString>

class QIODevice;

namespace namestead {

/// Words for states and reasons, in the language of the moment.
QString runStateText(const OrderRun &run);
QString chunkStateText(ChunkState state);
QString itemStateText(ItemState state);
QString orderReasonText(const OrderReason &reason);
/// What the person can do about an item; may be empty.
QString orderReasonAdvice(const OrderItem &item);
QString orderKindText(OrderKind kind);

/// Places in OrderRun::items: unknown and failed ones first, succeeded ones last, otherwise as they are.
QList<int> itemsByUrgency(const OrderRun &run);

/// One row a name, failures and unknown ones first. False: the device refused.
bool exportRun(const OrderRun &run, QIODevice &device);
/// A plain-text receipt: account, when, tasks, names with terms, old and new dates, prices shown, totals.
QString receiptText(const OrderRun &run);

} // namespace namestead
