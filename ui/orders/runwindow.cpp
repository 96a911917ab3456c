#include "ui/orders/runwindow.h"

#include "models/accounts/accountlistmodel.h"
#include "models/orders/orderengine.h"
#include "ui/orders/resultview.h"
#include "ui/orders/runview.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

class RunWindow::Private
{
public:
    Private(RunWindow *window, OrderEngine &orderEngine, qint64 id, Preferences &windowPreferences)
        : q(window), engine(orderEngine), preferences(windowPreferences), runId(id)
    {}

    void build();
    void retranslate();
    void refresh();

    RunWindow *q;
    OrderEngine &engine;
    Preferences &preferences;
    const qint64 runId;
    QColor colour;
    QLabel *dot = nullptr;
    Label *account = nullptr;
    Notice *practice = nullptr;
    QTabBar *tabs = nullptr;
    QStackedWidget *stack = nullptr;
    RunView *running = nullptr;
    ResultView *result = nullptr;
    QPushButton *close = nullptr;
};

void RunWindow::Private::build()
{
    dot = new QLabel(q);
    account = new Label(Label::Voice::SectionTitle, q);
    practice = new Notice(Tone::Attention, q);
    practice->setObjectName(u"practiceStrip"_s);
    tabs = new QTabBar(q);
    tabs->setObjectName(u"runTabs"_s);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(QString());
    tabs->addTab(QString());
    running = new RunView(engine, preferences, q);
    result = new ResultView(engine, preferences, q);
    stack = new QStackedWidget(q);
    stack->addWidget(running);
    stack->addWidget(result);
    close = new QPushButton(q);
    close->setObjectName(u"closeRun"_s);
    close->setMinimumWidth(96);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(dot);
    top->addWidget(account, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(practice);
    layout->addWidget(tabs);
    layout->addWidget(stack, 1);
    layout->addLayout(bottom);
    running->setRun(runId);
    result->setRun(runId);
    QObject::connect(tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    QObject::connect(close, &QPushButton::clicked, q, &QWidget::close);
    QObject::connect(new QShortcut(Qt::Key_Escape, q), &QShortcut::activated, q, &QWidget::close);
    QObject::connect(running, &RunView::taskWanted, q, &RunWindow::taskWanted);
    QObject::connect(result, &ResultView::taskWanted, q, &RunWindow::taskWanted);
    QObject::connect(result, &ResultView::retryWanted, q, &RunWindow::retryWanted);
    QObject::connect(&engine, &OrderEngine::runFinished, q, [this](qint64 id) {
        if (id != runId)
            return;
        refresh();
        tabs->setCurrentIndex(1);
    });
    QObject::connect(&engine, &OrderEngine::runChanged, q, [this](qint64 id) {
        if (id == runId)
            refresh();
    });
    const OrderRun *run = engine.run(runId);
    tabs->setCurrentIndex(run && run->state == RunState::Finished ? 1 : 0);
}

void RunWindow::Private::retranslate()
{
    tabs->setAccessibleName(RunWindow::tr("Parts of the run"));
    tabs->setTabText(0, RunWindow::tr("Course"));
    tabs->setTabText(1, RunWindow::tr("Result"));
    practice->setText(RunWindow::tr("Practice account: nothing here costs money."));
    close->setText(RunWindow::tr("&Close"));
    refresh();
}

void RunWindow::Private::refresh()
{
    const OrderRun *run = engine.run(runId);
    if (!run)
        return;
    q->setWindowTitle(RunWindow::tr("%1 – %2", "title of the run, account").arg(run->title, run->accountLabel));
    dot->setPixmap(accountIcon(colour.isValid() ? colour : accountColour({}, run->accountId)).pixmap(16, 16));
    account->setText(RunWindow::tr("%1 in the account “%2”").arg(run->title, run->accountLabel));
    practice->setVisible(AccountListModel::isPractice(run->accountId));
    const bool isOver = run->state == RunState::Finished;
    tabs->setTabEnabled(1, isOver);
    tabs->setTabToolTip(1, isOver ? QString() : RunWindow::tr("The result is here when the run is finished."));
}

RunWindow::RunWindow(OrderEngine &engine, qint64 runId, Preferences &preferences, QWidget *parent)
    : QWidget(parent, Qt::Window), d(std::make_unique<Private>(this, engine, runId, preferences))
{
    setObjectName(u"runWindow"_s);
    setMinimumSize(640, 420);
    d->build();
    resize(760, 560);
    restoreGeometry(preferences.state(u"runWindow"_s));
    d->retranslate();
}

RunWindow::~RunWindow()
{
    d->preferences.setState(u"runWindow"_s, saveGeometry());
}

qint64 RunWindow::runId() const
{
    return d->runId;
}

QString RunWindow::accountId() const
{
    const OrderRun *run = d->engine.run(d->runId);
    return run ? run->accountId : QString();
}

void RunWindow::setAccountColour(const QColor &colour)
{
    d->colour = colour;
    d->refresh();
}

void RunWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace namestead
