#pragma once

#include <QWidget>

class QTimer;

namespace namestead {

/// A thin line that fills while something comes from the network. Keeps its place when nothing comes, so that nothing jumps.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setProgress(int done, int total); ///< total 0: not known yet
    void setIdle();
    [[nodiscard]] bool isIdle() const { return m_idle; }
    [[nodiscard]] QSize sizeHint() const override { return {100, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_idle = true;
    int m_done = 0;
    int m_total = 0;
    int m_step = 0;
    QTimer *m_timer;
};

} // namespace namestead
