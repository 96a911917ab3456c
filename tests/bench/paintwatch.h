#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace namestead::bench {

/// Tells how long it takes from an act to its picture: acts, then turns the event loop until a widget was painted. Main thread.
class PaintWatch final : public QObject
{
public:
    using Condition = std::function<bool()>;

    /// `widget` must be shown and outlive this.
    explicit PaintWatch(QWidget &widget);

    /// Milliseconds from `act` until the widget was painted while `isDone`. Whatever else happens in between counts. Where what
    /// was done changes nothing in the widget, so that no paint is due: until `isDone`. Ends the benchmark when that takes minutes.
    double msUntilPainted(
        const std::function<void()> &act, const Condition &isDone = [] { return true; });
    /// Milliseconds of each of `count` paints of the whole widget with nothing changed.
    std::vector<double> bareRepaints(int count);
    /// Turns the event loop until nothing waits in it.
    static void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    const Condition *m_isDone = nullptr;
    bool m_isPainted = false;
};

} // namespace namestead::bench
