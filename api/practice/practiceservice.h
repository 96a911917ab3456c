#pragma once

#include "api/practice/replies/replystyle.h"
#include "api/practice/server/faults.h"
#include "api/practice/server/report.h"
#include "api/practice/world/world.h"

#include <QByteArray>

#include <memory>

namespace namestead {

/// The practice account: a loopback HTTP server that behaves like the service, with state, so that the program can be tried
/// and tested without an account and without money. Runs in threads of its own; no event loop needed. Members may be called
/// from any thread but the destructor, start() and stop(); those from moveClock() on only after start().
class PracticeService
{
public:
    struct Settings
    {
        practice::WorldSettings world;
        practice::ReplyStyle style;
        quint16 port = 0;      ///< 0: a free one
        QByteArray secret;     ///< empty: a random one
        QString journalFile{}; ///< keeps the account across starts; empty: it lives in memory only
    };

    PracticeService();
    explicit PracticeService(const Settings &settings);
    ~PracticeService();
    PracticeService(const PracticeService &) = delete;
    PracticeService &operator=(const PracticeService &) = delete;

    /// Makes the account (about 2 µs a name), or the one of the journal as it was left, and listens on 127.0.0.1. False when
    /// the port cannot be had or the journal cannot be written.
    bool start();
    /// Closes all connections.
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString url() const;        ///< `http://127.0.0.1:<port>/`
    [[nodiscard]] QString controlUrl() const; ///< without a trailing slash; holds a random word
    [[nodiscard]] QString keyId() const;
    [[nodiscard]] QByteArray secret() const;

    /// Moves the service's clock; what becomes due happens at once.
    void moveClock(qint64 byMs);
    [[nodiscard]] qint64 nowMs() const;
    void addFault(const practice::FaultRule &rule);
    void clearFaults();
    void setGuards(const practice::Guards &guards);
    [[nodiscard]] practice::Guards guards() const;
    void setStyle(const practice::ReplyStyle &style);
    [[nodiscard]] practice::ReplyStyle style() const;
    /// Duration of each of a task's two stages.
    void setTaskSpeed(int leastMs, int mostMs);
    void finishTasks();
    /// A new world from the same settings; faults, counts and style as at the start. Not for one that is kept by a journal.
    void reset();

    [[nodiscard]] const practice::RequestCounts &counts() const;
    [[nodiscard]] std::map<QString, qint64> firedFaults() const;
    [[nodiscard]] QHash<QByteArray, int> repeatedNonces() const;

    /// Calls `function(practice::World &)` with the world locked and up to date.
    template <class Function> auto withWorld(Function function) const
    {
        const std::shared_ptr<practice::World> held = world();
        const auto lock = held->lock();
        held->advance();
        return function(*held);
    }

private:
    class Private;
    [[nodiscard]] std::shared_ptr<practice::World> world() const;
    std::unique_ptr<Private> d;
};

} // namespace namestead
