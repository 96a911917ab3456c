#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace namestead {

/// Who waits for an answer.
enum class Priority {
    Interactive, ///< a person looks at the place where it will stand
    Normal,
    Background, ///< leaves one place free for the others
};

/// How fast an account's requests go out.
struct Pace
{
    int inFlight = 6;                               ///< at the same time; Qt opens six connections to a host
    std::chrono::milliseconds throttlePause{1'000}; ///< the first pause after a Throttling answer, ± 50 %
    std::chrono::milliseconds longestThrottlePause{30'000};
    int answersToSpeedUp = 8; ///< good answers in a row before one more goes at the same time again
};

/// The one queue of an account: decides when a request may start, not what it is. Each entry is started once, in the
/// order of priority and then of arrival, when a place is free, its operation's calls a second are not used up, and no
/// pause is running. A Throttling answer halves the number of places and begins a pause that doubles with each round;
/// good answers undo that bit by bit. Main thread.
class RequestQueue final : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64; ///< grows; a smaller one is older

    RequestQueue(const Pace &pace, std::function<double()> random, QObject *parent = nullptr);

    /// A ticket for enqueue(); a retry uses its call's first one and so keeps its place.
    Ticket newTicket() { return ++m_lastTicket; }
    /// `start` is called from the event loop; the place is then held until release(). `perSecond`: documented limit of `operation`.
    void enqueue(Ticket ticket, Priority priority, const QByteArray &operation, std::optional<int> perSecond,
                 std::function<void()> start);
    /// Takes a waiting entry out; false when it was started already or is not known.
    bool remove(Ticket ticket);

    enum class Answer { Good, Throttled, Other };
    /// The request that holds a place ended.
    void release(Ticket ticket, Answer answer);

    [[nodiscard]] int waiting() const;
    [[nodiscard]] int running() const { return int(m_running.size()); }
    /// How many may run at present: between 1 and Pace::inFlight.
    [[nodiscard]] int places() const { return m_places; }

private:
    struct Entry
    {
        QByteArray operation;
        std::optional<int> perSecond;
        std::function<void()> start;
    };
    using Line = std::map<Ticket, Entry>;

    void schedule();
    void startWhatMay();
    [[nodiscard]] qint64 nextStart(const Entry &entry); ///< ms on m_clock; 0: at once
    void slowDown(Ticket ticket);
    void speedUp();

    Pace m_pace;
    std::function<double()> m_random;
    QElapsedTimer m_clock;
    QTimer m_timer;
    Line m_lines[3];
    QHash<Ticket, qint64> m_running;                ///< when it was started
    QHash<QByteArray, std::deque<qint64>> m_starts; ///< of operations with a limit
    Ticket m_lastTicket = 0;
    int m_places;
    int m_goodAnswers = 0;
    int m_rounds = 0; ///< of throttling without a good answer between
    qint64 m_pausedUntil = 0;
    qint64 m_slowedAt = -1;
};

} // namespace namestead
