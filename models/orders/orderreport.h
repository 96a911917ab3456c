#pragma once

#include "models/orders/orderrecord.h"

#include <QList>
#include <QString>

#include <utility>

class QIODevice;

namespace namestead {

/// Words for states and reasons, in the language of the moment.
QString runStateText(const OrderRun &run);
QString chunkStateText(ChunkState state);
/// The same of a chunk of this run, which knows when it is not waiting any more: it was not sent before the run ended.
QString chunkStateText(const OrderRun &run, const OrderChunk &chunk);
bool isNotSent(const OrderRun &run, const OrderChunk &chunk);
QString itemStateText(ItemState state);
QString orderReasonText(const OrderReason &reason);
/// What the person can do about an item; may be empty.
QString orderReasonAdvice(const OrderItem &item);
QString orderKindText(OrderKind kind);
/// Name of a run: its title; of an order from the API console, whose title is the action, the operation's name in words.
QString runTitleText(const OrderRun &run);

/// Sums of the prices shown at review, of the names that succeeded. They are what the service told, not what it charged.
struct PaidTotals
{
    int names = 0;
    int years = 0;
    QList<std::pair<QString, qint64>> sums; ///< currency, hundredths
    int notTold = 0;                        ///< names without a price
};
PaidTotals paidTotals(const OrderRun &run);

/// Places in OrderRun::items: unknown and failed ones first, succeeded ones last, otherwise as they are.
QList<int> itemsByUrgency(const OrderRun &run);

/// One row a name, failures and unknown ones first. False: the device refused.
bool exportRun(const OrderRun &run, QIODevice &device);
/// A plain-text receipt: account, when, tasks, names with terms, old and new dates, prices shown, totals.
QString receiptText(const OrderRun &run);

} // namespace namestead
