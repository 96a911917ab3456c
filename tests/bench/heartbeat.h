#pragma once

#include "tests/bench/usage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace namestead::bench {

/// Watches for how long the event loop of its thread stands still: a timer ticks each millisecond, and the time from one tick to
/// the next, less that millisecond, is a stall. Beats from its making on. A stall that lasts when the gaps are asked for counts.
/// The thread's processor time from tick to tick tells what of it the program did, and not the machine beside it.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start(1);
    }
    Heartbeat(const Heartbeat &) = delete;
    Heartbeat &operator=(const Heartbeat &) = delete;

    /// Stalls in milliseconds, in their order.
    [[nodiscard]] std::vector<double> stalls()
    {
        beat();
        return m_stalls;
    }
    /// Processor time between the ticks, in milliseconds.
    [[nodiscard]] const std::vector<double> &work() const { return m_work; }
    /// Milliseconds; forgets what was before, so that the next question is about the time from now on.
    [[nodiscard]] double takeLongest()
    {
        beat();
        const std::vector<double> stalls = std::exchange(m_stalls, {});
        return *std::max_element(stalls.begin(), stalls.end());
    }

private:
    void beat()
    {
        m_stalls.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1));
        m_since.restart();
        const double worked = threadSeconds() * 1e3;
        m_work.push_back(worked - std::exchange(m_workedBefore, worked));
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_stalls;
    double m_workedBefore = threadSeconds() * 1e3;
    std::vector<double> m_work;
};

} // namespace namestead::bench
