#include "tests/bench/paintwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace namestead::bench {

namespace {

constexpr qint64 longestMs = 20 * 60'000;
/// Turns of the event loop in which a paint that is due certainly comes: views put some work off by a timer of no time.
constexpr int quietTurns = 4;

} // namespace

PaintWatch::PaintWatch(QWidget &widget) : m_widget(widget)
{
    widget.installEventFilter(this);
}

double PaintWatch::msUntilPainted(const std::function<void()> &act, const Condition &isDone)
{
    QElapsedTimer timer;
    const auto elapsed = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    m_isDone = &isDone;
    m_isPainted = false;
    timer.start();
    act();
    double doneMs = 0;
    int quiet = 0;
    while (!m_isPainted && quiet < quietTurns) {
        if (isDone()) {
            QCoreApplication::processEvents();
            if (quiet++ == 0)
                doneMs = elapsed();
            continue;
        }
        if (timer.elapsed() > longestMs)
            qFatal("the table does not come to its end");
        QTimer::singleShot(1, this, [] {}); // wakes the loop, so that the condition is looked at
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    m_isDone = nullptr;
    return m_isPainted ? elapsed() : doneMs;
}

std::vector<double> PaintWatch::bareRepaints(int count)
{
    std::vector<double> times;
    settle();
    for (int i = 0; i < count; ++i)
        times.push_back(msUntilPainted([this] { m_widget.update(); }));
    return times;
}

void PaintWatch::settle()
{
    for (int turn = 0; turn < quietTurns; ++turn)
        QCoreApplication::processEvents();
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    // The painting itself follows in the same turn of the loop.
    if (event->type() == QEvent::Paint && watched == &m_widget && m_isDone)
        m_isPainted = m_isPainted || (*m_isDone)();
    return QObject::eventFilter(watched, event);
}

} // namespace namestead::bench
