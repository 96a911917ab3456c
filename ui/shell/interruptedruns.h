#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QPushButton;

namespace namestead {

class Notice;
class OrderEngine;

/// The notice that runs of orders, which the end of the last program interrupted, go on by themselves: how much is left, and
/// a way to look at them or to pause them. Hides when they are finished, or when the person closes it.
class InterruptedRuns final : public QWidget
{
    Q_OBJECT
public:
    explicit InterruptedRuns(QWidget *parent = nullptr);

    /// `orders` must outlive it, or the notice is gone before. Runs that are not known or finished do not count.
    void setRuns(OrderEngine *orders, const QList<qint64> &runIds);
    void retranslateUi();

signals:
    void runWanted(qint64 runId); ///< 0: several, so the list of them

private:
    void refresh();
    void pause();
    void close();

    QPointer<OrderEngine> m_orders;
    QList<qint64> m_runs;
    Notice *m_notice;
    QPushButton *m_show;
    QPushButton *m_pause;
    QPushButton *m_close;
};

} // namespace namestead
