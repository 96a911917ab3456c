#include "ui/widgets/progressline.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace namestead {

namespace {

constexpr int steps = 40;
constexpr int stepMs = 50;

} // namespace

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent), m_timer(new QTimer(this))
{
    setFixedHeight(2);
    m_timer->setInterval(stepMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
}

void ProgressLine::setProgress(int done, int total)
{
    m_idle = false;
    m_done = done;
    m_total = total;
    if (total > 0)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
    update();
}

void ProgressLine::setIdle()
{
    m_idle = true;
    m_timer->stop();
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (m_idle)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), hairline(palette()));
    const QColor accent = toneColor(Tone::Accent, palette());
    if (m_total > 0) {
        const double part = std::min(1.0, double(m_done) / double(m_total));
        painter.fillRect(QRect(0, 0, int(width() * part), height()), accent);
    } else {
        painter.fillRect(QRect(width() * m_step / steps - width() / 8, 0, width() / 8, height()), accent);
    }
}

} // namespace namestead
