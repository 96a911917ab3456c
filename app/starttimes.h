#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace namestead {

class DomainTableModel;
class Portfolio;

/// Of --time-start: measures from the process's beginning until the window was painted, the table of domains with its first rows,
/// and the table when all names that the disk holds were in it. Then it prints one line of JSON on standard output,
///     {"windowMs":310,"firstRowsMs":420,"allNamesMs":480,"names":100000,"residentKb":150000}
/// (milliseconds; without "firstRowsMs" where there is no name; memory as it was at the last paint) and calls `end`.
/// Linux only: elsewhere the system does not tell when the process began. Main thread.
class StartTimes final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static bool canMeasure();

    /// To be made before `window` is shown. `table` is what shows the rows. Both must outlive this.
    StartTimes(QWidget &window, QWidget &table, std::function<void(bool measured)> end);
    /// The account that is being opened; to be called before the event loop begins, when nothing was loaded yet. Both must outlive
    /// this.
    void watch(const Portfolio &portfolio, const DomainTableModel &domains);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    void onOpened();
    void finish(double ms);

    QWidget &m_window;
    QWidget &m_table;
    std::function<void(bool)> m_end;
    const Portfolio *m_portfolio = nullptr;
    const DomainTableModel *m_domains = nullptr;
    std::optional<double> m_windowMs;
    std::optional<double> m_firstRowsMs;
    bool m_isPainting = false; ///< since the last turn of the event loop; the rest is of that paint
    bool m_paintsRows = false;
    bool m_paintsAll = false;
    bool m_isDone = false;
};

} // namespace namestead
