#include "ui/shell/interruptedruns.h"

#include "models/orders/orderengine.h"
#include "ui/widgets/notice.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

int namesLeftOf(const OrderRun &run)
{
    return int(std::count_if(run.items.begin(), run.items.end(), [](const OrderItem &item) {
        return item.state == ItemState::Planned || item.state == ItemState::Submitted;
    }));
}

} // namespace

InterruptedRuns::InterruptedRuns(QWidget *parent) : QWidget(parent), m_notice(new Notice(Tone::Attention, this))
{
    setObjectName(u"interruptedRuns"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    m_show = m_notice->addButton();
    m_show->setObjectName(u"showInterrupted"_s);
    m_pause = m_notice->addButton();
    m_pause->setObjectName(u"pauseInterrupted"_s);
    m_close = m_notice->addButton();
    m_close->setObjectName(u"closeInterrupted"_s);
    connect(m_show, &QPushButton::clicked, this,
            [this] { emit runWanted(m_runs.size() == 1 ? m_runs.constFirst() : 0); });
    connect(m_pause, &QPushButton::clicked, this, &InterruptedRuns::pause);
    connect(m_close, &QPushButton::clicked, this, &InterruptedRuns::close);
    hide();
}

void InterruptedRuns::setRuns(OrderEngine *orders, const QList<qint64> &runIds)
{
    if (m_orders)
        m_orders->disconnect(this);
    m_orders = orders;
    m_runs = runIds;
    if (m_orders) {
        connect(m_orders, &OrderEngine::runChanged, this, &InterruptedRuns::refresh);
        connect(m_orders, &OrderEngine::itemsChanged, this, &InterruptedRuns::refresh);
        connect(m_orders, &OrderEngine::runFinished, this, &InterruptedRuns::refresh);
    }
    retranslateUi();
}

void InterruptedRuns::retranslateUi()
{
    m_show->setText(tr("Show"));
    m_pause->setText(tr("Pause"));
    m_close->setText(tr("Close"));
    refresh();
}

void InterruptedRuns::refresh()
{
    QList<const OrderRun *> open;
    for (const qint64 id : std::as_const(m_runs)) {
        const OrderRun *run = m_orders ? m_orders->run(id) : nullptr;
        if (run && run->state != RunState::Finished)
            open += run;
    }
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    int left = 0;
    int names = 0;
    bool renews = true;
    bool works = false;
    bool canPause = false;
    for (const OrderRun *run : std::as_const(open)) {
        left += namesLeftOf(*run);
        names += int(run->items.size());
        renews = renews && run->kind == OrderKind::Renewal;
        works = works || run->state != RunState::Paused;
        canPause = canPause || run->state == RunState::Running;
    }
    const QString all = QLocale().toString(names);
    const QString account = open.constFirst()->accountLabel;
    QString text;
    if (open.size() > 1)
        text = tr("%1 orders were interrupted: %n of %2 names are left.", nullptr, left)
                   .arg(QLocale().toString(open.size()), all);
    else if (renews)
        text = tr("A renewal of “%1” was interrupted: %n of %2 names are left.", "%1 is an account", left)
                   .arg(account, all);
    else
        text = tr("An order of “%1” was interrupted: %n of %2 names are left.", "%1 is an account", left)
                   .arg(account, all);
    m_notice->setText(text,
                      works ? tr("What was sent is being looked up; the rest goes on.")
                            : tr("Paused: nothing more is sent until it is told to go on."));
    m_pause->setVisible(canPause);
}

void InterruptedRuns::pause()
{
    const auto runs = m_runs;
    for (const qint64 id : runs) {
        const OrderRun *run = m_orders ? m_orders->run(id) : nullptr;
        if (run && run->state == RunState::Running)
            m_orders->pause(id);
    }
}

void InterruptedRuns::close()
{
    m_runs.clear();
    refresh();
}

} // namespace namestead
