#include "ui/orders/runsteps.h"

#include "models/orders/orderengine.h"
#include "ui/orders/resultview.h"
#include "ui/orders/runview.h"

#include <QLocale>
#include <QVBoxLayout>

namespace namestead {

namespace {

void fillStep(QWidget *step, QWidget *view)
{
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
}

} // namespace

RunningStep::RunningStep(OrderEngine &engine, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_engine(engine), m_view(new RunView(engine, preferences, this))
{
    fillStep(this, m_view);
    connect(m_view, &RunView::taskWanted, this, &RunningStep::taskWanted);
    connect(&engine, &OrderEngine::itemsChanged, this, [this](qint64 runId) {
        if (runId == m_runId)
            emit changed();
    });
}

void RunningStep::setRun(qint64 runId)
{
    m_runId = runId;
    m_view->setRun(runId);
    emit changed();
}

QString RunningStep::title() const
{
    return tr("Running");
}

QString RunningStep::countText() const
{
    const OrderRun *run = m_runId == 0 ? nullptr : m_engine.run(m_runId);
    if (!run)
        return {};
    const auto ended = run->items.size() - run->count(ItemState::Planned) - run->count(ItemState::Submitted);
    return tr("%1 of %2", "names that have their end")
        .arg(QLocale().toString(ended), QLocale().toString(run->items.size()));
}

QString RunningStep::nextText() const
{
    return tr("&Next: result");
}

QWidget *RunningStep::firstField()
{
    return m_view->firstField();
}

ResultStep::ResultStep(OrderEngine &engine, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_view(new ResultView(engine, preferences, this))
{
    fillStep(this, m_view);
    connect(m_view, &ResultView::taskWanted, this, &ResultStep::taskWanted);
    connect(m_view, &ResultView::retryWanted, this, &ResultStep::retryWanted);
}

void ResultStep::setRun(qint64 runId)
{
    m_view->setRun(runId);
}

QString ResultStep::title() const
{
    return tr("Result");
}

QString ResultStep::nextText() const
{
    return tr("&Close");
}

QWidget *ResultStep::firstField()
{
    return m_view->firstField();
}

} // namespace namestead
