#pragma once

#include "api/operations/orders.h"
#include "models/orders/doubtresolver.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/orderreading.h"

#include <QTimer>

#include <map>

namespace namestead {

/// What all runs share.
struct OrderHouse
{
    OrderJournal &journal;
    const Catalogue &catalogue;
    FindOrderAccount findAccount;
    OrderTiming timing;
    /// A task of the account that is another chunk's than this one.
    std::function<bool(const QString &accountId, const QString &taskNo, qint64 chunkId)> isAttributed;
    [[nodiscard]] qint64 nowMs() const;
};

/// Carries one run through: chunk after chunk, and what is in doubt or accepted beside it. At each step the journal is written
/// before what follows from it happens. Main thread.
class OrderRunner final : public QObject
{
    Q_OBJECT
public:
    /// `house` must outlive it. A run as the disk has it: what was sending then is in doubt now.
    OrderRunner(const OrderRun &run, const OrderHouse &house, QObject *parent);
    ~OrderRunner() override;

    [[nodiscard]] const OrderRun &run() const { return m_run; }
    [[nodiscard]] bool isSending() const { return !m_call.isNull(); }

    /// After a start of the program: writes down what is in doubt and goes on.
    void takeUp();
    void stepSoon();
    void pause();
    void resume();
    void stop();
    void lookNow();
    Result<Done> decide(int item, bool wasPaid, const QString &note);
    /// Claims the names and sends the one request of a Console run.
    void sendConsole(const Parameters &parameters, std::function<void(const Result<RawReply> &)> answered);
    void abortConsole();

signals:
    void changed();
    void itemsChanged(int first, int last);
    void finished();
    void namesTouched(const QStringList &instanceIds);
    void journalFailed(const QString &reason);

private:
    struct Watch;

    // What comes next
    void step();
    bool isOpenChunk(int chunk) const;
    void finishIfDone();
    void stopWhatWaits();
    void setPause(PauseReason reason, const std::optional<ApiError> &error = {});
    void againAfter(int &tries);

    // One chunk on its way
    std::optional<OrderAccount> account(std::optional<ApiError> &obstacle) const;
    void prepare(int chunk);
    bool splitToFit(int chunk, const DomainsClient &client);
    bool claimNames(int chunk);
    void readDates(int chunk);
    void onDates(int chunk, const QList<int> &items, const QList<NameDate> &dates);
    void onDatesOfSentOnce(int chunk, const QList<int> &items, const QList<NameDate> &dates);
    void send(int chunk);
    bool beginSending(int chunk, const DomainsClient &client, std::optional<OrderPermit> &permit);
    void onAnswer(int chunk, const QString &taskNo, const QString &requestId, const std::optional<ApiError> &error);
    void toDoubt(int chunk, const QString &code);
    void takeBack(int chunk, const ApiError &error);
    void onRefused(int chunk, const ApiError &error);
    void hold(PauseReason reason, const ApiError &error);
    void letGo(); ///< the chunk that was being prepared waits again
    [[nodiscard]] service::SaveBatchTaskForCreatingOrderRenew renewalOf(const QList<int> &items) const;

    // What came of it
    void resolve(int chunk);
    void onDoubtEnd(int chunk, const DoubtEnd &end);
    void watch(int chunk);
    void poll(int chunk);
    void onNames(int chunk, const TaskNames &names);
    void readBack(int chunk);
    void onReadBack(int chunk, const QList<int> &items, const QList<NameDate> &dates);
    void close(int chunk, ChunkState state);

    // Records
    [[nodiscard]] QList<int> itemsOf(int chunk, ItemState state) const;
    [[nodiscard]] QList<int> itemsOf(int chunk) const;
    [[nodiscard]] QStringList namesOf(const QList<int> &items) const;
    [[nodiscard]] QString description() const;
    bool written(const Result<Done> &result);
    bool storeChunk(int chunk);
    bool storeWhatFailed();
    void releaseEnded(int chunk);
    bool leaveOut(const QList<int> &items, OrderReason::Code code, const QStringList &texts);
    void release(const QStringList &names);
    void note(const QString &event, const QString &text);
    void announce(const QList<int> &items);
    [[nodiscard]] bool isConsole() const { return m_run.kind == OrderKind::Console; }

    OrderRun m_run;
    const OrderHouse &m_house;
    QTimer m_stepTimer;
    QTimer m_restTimer;  ///< runs: nothing is sent before it ends
    bool m_busy = false; ///< a chunk is being prepared or flies
    int m_chunk = -1;    ///< that one
    QPointer<CallBase> m_call;
    int m_unsentTries = 0;
    int m_throttledTries = 0;
    int m_clockTries = 0;
    int m_readTries = 0;
    QSet<int> m_unwritten; ///< chunks that the disk refused; tried again before anything else is sent
    ApiError m_journalError;
    QStringList m_unreleased; ///< the claims file refused; tried again
    std::map<int, DoubtResolver *> m_resolvers;
    std::map<int, std::unique_ptr<Watch>> m_watches;
    std::function<void(const Result<RawReply> &)> m_answered;
};

} // namespace namestead
