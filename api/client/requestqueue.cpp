#include "api/client/requestqueue.h"

#include <algorithm>
#include <limits>

namespace namestead {

namespace {

/// The service counts by its own clock and at the other end of a line that bunches requests: a second and a little.
constexpr qint64 paceWindowMs = 1'100;

} // namespace

RequestQueue::RequestQueue(const Pace &pace, std::function<double()> random, QObject *parent)
    : QObject(parent), m_pace(pace), m_random(std::move(random)), m_places(std::max(1, pace.inFlight))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::startWhatMay);
}

void RequestQueue::enqueue(Ticket ticket, Priority priority, const QByteArray &operation, std::optional<int> perSecond,
                           std::function<void()> start)
{
    m_lines[int(priority)].emplace(ticket, Entry{operation, perSecond, std::move(start)});
    schedule();
}

bool RequestQueue::remove(Ticket ticket)
{
    for (Line &line : m_lines) {
        if (line.erase(ticket) > 0)
            return true;
    }
    return false;
}

void RequestQueue::release(Ticket ticket, Answer answer)
{
    if (answer == Answer::Throttled)
        slowDown(ticket);
    else if (answer == Answer::Good)
        speedUp();
    m_running.remove(ticket);
    schedule();
}

int RequestQueue::waiting() const
{
    return int(m_lines[0].size() + m_lines[1].size() + m_lines[2].size());
}

void RequestQueue::schedule()
{
    m_timer.start(0);
}

void RequestQueue::startWhatMay()
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (int priority = 0; priority < 3; ++priority) {
        const bool leavesOne = Priority(priority) == Priority::Background && m_places > 1;
        const int places = m_places - (leavesOne ? 1 : 0);
        Line &line = m_lines[priority];
        // One operation's limit holds up its own entries only; once it is used up, the rest of them need no look.
        QByteArrayList usedUp;
        for (auto it = line.begin(); it != line.end();) {
            if (running() >= places)
                break; // release() comes back here
            const qint64 now = m_clock.elapsed();
            if (now < m_pausedUntil) {
                next = std::min(next, m_pausedUntil);
                break;
            }
            if (it->second.perSecond && usedUp.contains(it->second.operation)) {
                ++it;
                continue;
            }
            if (const qint64 at = nextStart(it->second); at > now) {
                next = std::min(next, at);
                usedUp += it->second.operation;
                ++it;
                continue;
            }
            if (it->second.perSecond)
                m_starts[it->second.operation].push_back(now);
            m_running.insert(it->first, now);
            const auto start = std::move(it->second.start);
            it = line.erase(it);
            start(); // only gives work to Qt's network layer, or schedules: never comes back here
        }
    }
    if (next != std::numeric_limits<qint64>::max() && !m_timer.isActive())
        m_timer.start(int(std::max<qint64>(1, next - m_clock.elapsed())));
}

qint64 RequestQueue::nextStart(const Entry &entry)
{
    if (!entry.perSecond)
        return 0;
    std::deque<qint64> &starts = m_starts[entry.operation];
    while (!starts.empty() && starts.front() + paceWindowMs <= m_clock.elapsed())
        starts.pop_front();
    return int(starts.size()) < *entry.perSecond ? 0 : starts.front() + paceWindowMs;
}

void RequestQueue::slowDown(Ticket ticket)
{
    // Six answers to six requests of one moment are one piece of news.
    if (m_running.value(ticket, -1) <= m_slowedAt)
        return;
    const qint64 now = m_clock.elapsed();
    m_slowedAt = now;
    m_goodAnswers = 0;
    m_places = std::max(1, m_places / 2);
    const qint64 doubled = m_pace.throttlePause.count() << std::min(m_rounds, 20);
    const qint64 pause = std::min<qint64>(doubled, m_pace.longestThrottlePause.count());
    ++m_rounds;
    m_pausedUntil = now + qint64(double(pause) * (0.5 + m_random()));
}

void RequestQueue::speedUp()
{
    m_rounds = 0;
    if (m_places >= m_pace.inFlight)
        return;
    if (++m_goodAnswers >= m_pace.answersToSpeedUp) {
        m_goodAnswers = 0;
        ++m_places;
    }
}

} // namespace namestead
