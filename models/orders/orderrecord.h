#pragma once

#include "api/client/apierror.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace namestead {

/// What is ordered. Console: any order operation that a person sent from the API console; one request, never sent again.
enum class OrderKind { Renewal, Registration, Redemption, TransferIn, Console };

/// One request. Planned → Sending → Accepted → Done, or Sending → InDoubt → Accepted | NotReceived | Unknown.
enum class ChunkState {
    Planned,
    Sending,     ///< written durably before the first byte leaves
    InDoubt,     ///< it left, or may have left, and no trustworthy answer came: being looked up
    Accepted,    ///< there is a task number
    NotReceived, ///< proven: may be sent again with the original parameters
    Refused,     ///< the service said no, nothing was done
    Unknown,     ///< cannot be proven: never sent again by the program
    Done,        ///< every name has its end
};

/// One name.
enum class ItemState {
    Planned,
    Submitted, ///< in a chunk that is sending, in doubt or accepted
    Succeeded,
    Failed,  ///< the service said so: `reason`
    LeftOut, ///< taken out just before sending: `reason`
    Unknown, ///< may or may not have been paid: `reason` says what to look at
    NotSent, ///< the person stopped the run before it was its turn
};

enum class RunState {
    Running,
    Paused,   ///< by the person, or by the engine: `PauseReason`
    Stopping, ///< nothing more is sent; what flies is waited for
    Finished, ///< every name has its end
};

enum class PauseReason {
    None,
    Person,
    MostlyFailing, ///< a chunk whose names mostly failed
    Doubts,        ///< two chunks in doubt at the same time
    Account,       ///< no client: key, keychain, read-only, account gone; `OrderRun::error`
    Service,       ///< the service cannot be reached or throttles for long; `OrderRun::error`
    Journal,       ///< the disk refuses; nothing is sent
};

/// Why a name is Failed, LeftOut or Unknown; `text` holds the service's own words where it gave some.
struct OrderReason
{
    enum class Code {
        None,
        DateMoved, ///< the expiry date is not the one of the plan any more; `text`: the present one in milliseconds
        NotInAccount,
        OrderRunning, ///< another plan, window or program has an order for this name in flight; `text`: which
        Unreadable,   ///< its expiry date could not be read just before sending
        Service,      ///< `text` from the service, in the language asked for
        Refused,      ///< the whole request was refused: `text` is the code
        NoTrace, ///< sent, no answer, no task found, the date has not moved, and it cannot be proven that it did not arrive
        DateMovedNoTask, ///< sent, no answer, no task found, but the date has moved
        ForeignTask,     ///< a task for this name that is not ours was found
        NoDetail,        ///< the task is over and tells nothing of this name
        TaskGone,        ///< the task can no longer be found
        Person,          ///< the person decided
    };
    Code code = Code::None;
    QString text{};
    bool operator==(const OrderReason &) const = default;
};

/// One name of a run. Dates are milliseconds UTC; 0: not known.
struct OrderItem
{
    qint64 id = 0;
    QString name; ///< Unicode, lower case
    QString instanceId;
    int years = 1;
    bool premiumAllowed = false;
    qint64 plannedExpiryMs = 0; ///< as the plan showed it
    qint64 sentExpiryMs =
        0; ///< as read live just before sending: the order's CurrentExpirationDate, also when sent again
    qint64 newExpiryMs = 0; ///< read back from the service afterwards
    QString priceShown;     ///< as the person saw it, e.g. "78.00 CNY"; empty: not told
    int chunk = -1;         ///< place in OrderRun::chunks
    ItemState state = ItemState::Planned;
    OrderReason reason;
};

struct OrderChunk
{
    qint64 id = 0;
    ChunkState state = ChunkState::Planned;
    QString taskNo;
    QString requestId;
    /// When Sending was written, the first time; by the service's clock where that is known to be behind ours.
    qint64 sendingMs = 0;
    qint64 endedMs = 0;
    /// When the call was known to be over without an answer that can be trusted, or the chunk was found without its call after
    /// a crash: the request left before this moment.
    qint64 doubtMs = 0;
    int looks = 0;     ///< how often the doubt was looked up
    int sends = 0;     ///< 1, or more after NotReceived
    QString errorCode; ///< of the call's end, for the person
};

struct OrderRun
{
    qint64 id = 0;
    OrderKind kind = OrderKind::Renewal;
    QString accountId;
    QString accountLabel; ///< at that time
    QString claimScope;   ///< the service that held the names then; with any other one the run does not go on
    QString title;        ///< the person's or the plan's
    qint64 createdMs = 0;
    qint64 finishedMs = 0;
    RunState state = RunState::Running;
    PauseReason pause = PauseReason::None;
    std::optional<ApiError> error; ///< what stands in the way of a paused run
    QString action;                ///< the operation
    QString couponNo;
    QString promotionNo;
    int chunkSize = 50;
    QList<OrderChunk> chunks;
    QList<OrderItem> items;

    [[nodiscard]] int count(ItemState state) const;
    [[nodiscard]] bool hasDoubt() const; ///< a chunk is InDoubt
};

} // namespace namestead
