#include "ui/orders/runview.h"

#include "models/orders/orderengine.h"
#include "models/orders/orderreport.h"
#include "models/orders/runmodel.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/runchunks.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"

#include <QDateTime>
#include <QDialog>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// What wants to be seen first.
constexpr std::array<ItemState, 7> countedStates{ItemState::Unknown, ItemState::Failed,    ItemState::LeftOut,
                                                 ItemState::NotSent, ItemState::Succeeded, ItemState::Submitted,
                                                 ItemState::Planned};

/// A request of the run has left and its end is awaited.
bool hasRequestUnderWay(const OrderRun &run)
{
    return std::any_of(run.chunks.begin(), run.chunks.end(), [](const OrderChunk &chunk) {
        return chunk.state == ChunkState::Sending || chunk.state == ChunkState::InDoubt
            || chunk.state == ChunkState::Accepted;
    });
}

/// Takes back the pause that the question to stop made.
void goOnUnasked(OrderEngine &engine, qint64 runId)
{
    const OrderRun *run = engine.run(runId);
    if (run && run->state == RunState::Paused && run->pause == PauseReason::Person)
        engine.resume(runId);
}

int endedItems(const OrderRun &run)
{
    return int(run.items.size()) - run.count(ItemState::Planned) - run.count(ItemState::Submitted);
}

} // namespace

RunView::RunView(OrderEngine &engine, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_preferences(preferences), m_names(new RunModel(this)),
      m_chunks(new RunChunks(engine, this)), m_state(new Label(Label::Voice::SectionTitle, this)),
      m_progress(new QProgressBar(this)), m_notice(new Notice(Tone::Attention, this)), m_goOn(m_notice->addButton()),
      m_noticeStop(m_notice->addButton()), m_look(m_notice->addButton()), m_error(new ErrorPanel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_chunkTable(new OrderTable(u"runChunks"_s, preferences, this)),
      m_nameTable(new OrderTable(u"runNames"_s, preferences, this)), m_closing(new Label(Label::Voice::Caption, this)),
      m_pause(new QPushButton(this)), m_stop(new QPushButton(this)), m_tasks(new QPushButton(this))
{
    m_state->setObjectName(u"runState"_s);
    m_state->setWordWrap(true);
    m_progress->setObjectName(u"runProgress"_s);
    m_notice->setObjectName(u"runNotice"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_noticeStop->setObjectName(u"stopHere"_s);
    m_look->setObjectName(u"lookNow"_s);
    m_pause->setObjectName(u"pauseRun"_s);
    m_stop->setObjectName(u"stopRun"_s);
    m_tasks->setObjectName(u"showTask"_s);
    for (QPushButton *button : {m_pause, m_stop, m_tasks})
        button->setAutoDefault(false);
    showRun(*m_nameTable, m_names, RunColumns::Running);
    showChunks(*m_chunkTable, m_chunks);
    m_splitter->setObjectName(u"runSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chunkTable);
    m_splitter->addWidget(m_nameTable);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({130, 240});
    m_splitter->restoreState(preferences.state(u"runSplitter"_s));

    auto *counts = new FlowLayout(8);
    for (Badge *&badge : m_counts) {
        badge = new Badge(this);
        counts->addWidget(badge);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_closing, 1);
    buttons->addWidget(m_tasks);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(counts);
    layout->addWidget(m_notice);
    layout->addWidget(m_error);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(buttons);

    connect(m_pause, &QPushButton::clicked, this, &RunView::pauseOrResume);
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_engine.resume(m_runId); });
    connect(m_stop, &QPushButton::clicked, this, &RunView::askStop);
    connect(m_noticeStop, &QPushButton::clicked, this, &RunView::askStop);
    connect(m_look, &QPushButton::clicked, this, [this] { m_engine.lookNow(m_runId); });
    connect(m_tasks, &QPushButton::clicked, this, [this] { emit taskWanted(m_runId); });
    const auto refreshOwn = [this](qint64 runId) {
        if (runId == m_runId)
            refresh();
    };
    connect(&engine, &OrderEngine::runChanged, this, refreshOwn);
    connect(&engine, &OrderEngine::runFinished, this, refreshOwn);
    connect(&engine, &OrderEngine::itemsChanged, this, refreshOwn);
    retranslateUi();
}

RunView::~RunView()
{
    // Later: whoever listens to the engine may be half gone with the window.
    if (m_heldRunId != 0)
        QMetaObject::invokeMethod(
            &m_engine, [&engine = m_engine, runId = m_heldRunId] { goOnUnasked(engine, runId); }, Qt::QueuedConnection);
    m_preferences.setState(u"runSplitter"_s, m_splitter->saveState());
}

void RunView::setRun(qint64 runId)
{
    m_runId = runId;
    m_names->setRun(m_engine, runId);
    m_chunks->setRun(runId);
    refresh();
}

QWidget *RunView::firstField()
{
    return m_nameTable;
}

const OrderRun *RunView::run() const
{
    return m_runId == 0 ? nullptr : m_engine.run(m_runId);
}

void RunView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void RunView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // closed over the question: a run does not depend on its window
        goOnAfterQuestion();
    QWidget::hideEvent(event);
}

void RunView::retranslateUi()
{
    m_names->retranslate();
    m_chunks->retranslate();
    m_progress->setAccessibleName(tr("Names that have their end"));
    m_chunkTable->setAccessibleName(tr("Requests of the run"));
    m_nameTable->setAccessibleName(tr("Names of the run"));
    m_goOn->setText(tr("&Go on"));
    m_look->setText(tr("&Look now"));
    m_noticeStop->setText(tr("S&top the run…"));
    m_stop->setText(tr("S&top after this request…"));
    m_tasks->setText(tr("Show in Tas&ks"));
    m_pause->setText(tr("&Pause"));
    refresh();
}

void RunView::refresh()
{
    const OrderRun *run = this->run();
    setEnabled(run != nullptr);
    if (!run)
        return;
    m_state->setText(runStateText(*run));
    const int total = int(run->items.size());
    const int ended = endedItems(*run);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(ended);
    m_progress->setFormat(tr("%1 of %2 names", "progress").arg(QLocale().toString(ended), QLocale().toString(total)));
    refreshCounts(*run);
    refreshNotice(*run);
    refreshButtons(*run);
}

void RunView::refreshCounts(const OrderRun &run)
{
    for (size_t i = 0; i < countedStates.size(); ++i) {
        const int count = run.count(countedStates[i]);
        m_counts[i]->setVisible(count > 0);
        m_counts[i]->set(
            itemTone(countedStates[i]),
            tr("%1: %2", "state, count of names").arg(itemStateText(countedStates[i]), QLocale().toString(count)));
    }
}

void RunView::refreshNotice(const OrderRun &run)
{
    const bool isPaused = run.state == RunState::Paused;
    const bool isDoubtful = run.hasDoubt() && run.state != RunState::Finished;
    const bool isEngines = isPaused && run.pause != PauseReason::Person && run.pause != PauseReason::None;
    m_goOn->setVisible(isEngines);
    m_noticeStop->setVisible(isEngines);
    m_look->setVisible(isDoubtful);
    m_error->setVisible(isPaused && run.error.has_value());
    if (isPaused && run.error)
        m_error->setError(*run.error, QDateTime::currentMSecsSinceEpoch());
    m_notice->setVisible(isPaused || isDoubtful || run.state == RunState::Stopping);
    const QString lookedUp =
        tr("Nothing is sent twice: the tasks and the expiry dates at the service tell what became of it.");
    if (isPaused) {
        switch (run.pause) {
        case PauseReason::None:
        case PauseReason::Person:
            m_notice->setText(tr("Paused. Nothing more is sent until you resume."), isDoubtful ? lookedUp : QString());
            return;
        case PauseReason::MostlyFailing:
            m_notice->setText(
                tr("Most names of the last request failed, so the run waits for you."),
                tr("Look at their reasons below. If the others would fail for the same reason, stop the run; "
                   "what was not sent costs nothing."));
            return;
        case PauseReason::Doubts:
            m_notice->setText(tr("Two requests are in doubt at the same time, so the run waits."),
                              tr("%1 Go on when the line is good again.").arg(lookedUp));
            return;
        case PauseReason::Account:
            m_notice->setText(tr("The account cannot be used, so the run waits."),
                              tr("Set it right in the Accounts window, then go on."));
            return;
        case PauseReason::Service:
            m_notice->setText(tr("The service cannot be reached or declines for long, so the run waits."),
                              tr("Check the network, then go on. What was sent is looked up first."));
            return;
        case PauseReason::Journal:
            m_notice->setText(tr("The order journal cannot be written, so nothing is sent."),
                              tr("Make room on the disk or give back the right to write, then go on."));
            return;
        }
    }
    if (isDoubtful)
        m_notice->setText(tr("The line was cut after sending. Looking up what happened…"), lookedUp);
    else
        m_notice->setText(tr("Stopping: what is on its way is waited for, nothing more is sent."));
}

void RunView::refreshButtons(const OrderRun &run)
{
    const bool isOver = run.state == RunState::Finished;
    const bool isStopping = run.state == RunState::Stopping;
    const QString over = isOver ? tr("The run is finished.")
        : isStopping            ? tr("The run is stopping already.")
                                : QString();
    m_pause->setText(run.state == RunState::Paused ? tr("R&esume") : tr("&Pause"));
    for (QPushButton *button : {m_pause, m_stop}) {
        button->setEnabled(over.isEmpty());
        button->setToolTip(over);
    }
    const bool isPaused = run.state == RunState::Paused;
    m_stop->setText(isPaused && !hasRequestUnderWay(run) ? tr("S&top the run…") : tr("S&top after this request…"));
    m_closing->setText(isPaused ? tr("You can close this window; the run stays paused.")
                                : tr("You can close this window; the run goes on."));
    m_closing->setVisible(!isOver);
}

void RunView::pauseOrResume()
{
    const OrderRun *run = this->run();
    if (!run)
        return;
    if (run->state == RunState::Paused)
        m_engine.resume(m_runId);
    else
        m_engine.pause(m_runId);
}

void RunView::askStop()
{
    const OrderRun *run = this->run();
    if (!run)
        return;
    // Nothing more is sent while the person thinks about it.
    if (run->state == RunState::Running) {
        m_heldRunId = m_runId;
        m_engine.pause(m_runId);
    }
    const int waiting = run->count(ItemState::Planned);
    ask(this,
        {.title = tr("Stop the run"),
         .text = hasRequestUnderWay(*run) ? tr("Stop after the request that is on its way?") : tr("Stop the run here?"),
         .detail = tr("%n name(s) that wait are not sent then. What was sent stays sent.", nullptr, waiting),
         .accept = tr("Stop the run"),
         .reject = m_heldRunId != 0 ? tr("Let it run") : tr("Keep it paused")},
        [this, runId = m_runId] {
            m_heldRunId = 0;
            m_engine.stop(runId);
        });
    const auto boxes = findChildren<QDialog *>(u"question"_s);
    if (!boxes.isEmpty()) // after the answer's own consequence, however the box went
        connect(boxes.last(), &QDialog::finished, this, &RunView::goOnAfterQuestion, Qt::QueuedConnection);
}

void RunView::goOnAfterQuestion()
{
    if (const qint64 held = std::exchange(m_heldRunId, 0); held != 0)
        goOnUnasked(m_engine, held);
}

} // namespace namestead
