#include "ui/tasks/taskspage.h"

#include "models/orders/orderengine.h"
#include "models/tasks/tasktreemodel.h"
#include "models/workspace/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/tasks/taskfilterbar.h"
#include "ui/tasks/tasktree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/timetext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Column = TaskTreeModel::Column;
using RowKind = TaskTreeModel::RowKind;

constexpr int ageEveryMs = 20'000;
constexpr std::array<int, 6> firstWidths{270, 150, 70, 250, 140, 150};

QString cellText(const QModelIndex &index, Column column)
{
    return index.sibling(index.row(), int(column)).data().toString();
}

} // namespace

class TasksPage::Private
{
    Q_DECLARE_TR_FUNCTIONS(namestead::TasksPage)
public:
    Private(TasksPage *page, Preferences &prefs) : q(page), preferences(prefs) {}

    void build();
    void makeActions();
    void retranslate();
    void refresh();
    void refreshState();
    void refreshAge();
    void refreshActions();
    void applyFilter();
    void keepPlace();
    void showMenu(const QPoint &at);
    void saveColumns() const;
    void restoreColumns();
    void setPossible(QAction *action, bool isPossible, const QString &help, const QString &reason) const;
    void say(Tone tone, const QString &text);
    void cancelTask();
    void acknowledge();
    void stopRun();
    void copyRows() const;
    void activate(const QModelIndex &index);
    void watch(bool isWatching) const;

    [[nodiscard]] QModelIndex current() const { return tree->currentIndex().siblingAtColumn(0); }
    [[nodiscard]] qint64 runId() const { return current().data(TaskTreeModel::RunIdRole).toLongLong(); }
    [[nodiscard]] QString taskNo() const { return current().data(TaskTreeModel::TaskNoRole).toString(); }
    [[nodiscard]] const OrderRun *run() const { return orders && runId() != 0 ? orders->run(runId()) : nullptr; }
    /// The row of the task that a name, a note or the row itself belongs to.
    [[nodiscard]] QModelIndex taskIndex() const
    {
        const QModelIndex index = current();
        const auto kind = RowKind(index.data(TaskTreeModel::KindRole).toInt());
        return kind == RowKind::Item || kind == RowKind::Detail || kind == RowKind::Note ? index.parent() : index;
    }
    /// What the task is called in a sentence.
    [[nodiscard]] QString taskTitle() const
    {
        const QModelIndex index = taskIndex();
        const QString own = cellText(index, Column::What);
        return index.parent().isValid()
            ? tr("%1, %2", "run and request").arg(cellText(index.parent(), Column::What), own)
            : own;
    }

    TasksPage *q;
    Preferences &preferences;
    QPointer<OrderEngine> orders;
    QPointer<TaskBook> book;
    Account account;
    QPointer<Workspace> workspace;
    TaskTreeModel *model = nullptr;
    QString keptTask; ///< the current row across a reset
    qint64 keptRun = 0;

    Label *title = nullptr;
    Label *age = nullptr;
    QToolButton *openButton = nullptr;
    QToolButton *cancelButton = nullptr;
    QToolButton *refreshButton = nullptr;
    QPushButton *moreButton = nullptr;
    ProgressLine *progress = nullptr;
    TaskFilterBar *filter = nullptr;
    QWidget *errorBox = nullptr;
    ErrorPanel *error = nullptr;
    QPushButton *retryButton = nullptr;
    Notice *outcome = nullptr;
    QPushButton *closeOutcome = nullptr;
    Notice *unjudged = nullptr;
    QPushButton *readUnjudged = nullptr;
    QStackedWidget *stack = nullptr;
    TaskTree *tree = nullptr;
    QWidget *emptyPage = nullptr;
    EmptyState *empty = nullptr;
    QTimer *ageTimer = nullptr;
    QTimer *laterTimer = nullptr; ///< one look at the state for many changes
    bool emptyResets = false;

    QAction *refreshAction = nullptr;
    QAction *search = nullptr;
    QAction *open = nullptr;
    QAction *retry = nullptr;
    QAction *pause = nullptr;
    QAction *resume = nullptr;
    QAction *stop = nullptr;
    QAction *cancel = nullptr;
    QAction *acknowledgeAction = nullptr;
    QAction *showName = nullptr;
    QAction *copyCell = nullptr;
    QAction *copyRow = nullptr;
};

void TasksPage::Private::makeActions()
{
    const auto make = [this](QAction *&action, const QString &name, const QKeySequence &keys, auto triggered) {
        action = new QAction(q);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(action);
        connect(action, &QAction::triggered, q, triggered);
    };
    make(refreshAction, u"refreshTasks"_s, Qt::Key_F5, [this] { refresh(); });
    make(search, u"searchTasks"_s, Qt::CTRL | Qt::Key_F, [this] { filter->startSearch(); });
    make(open, u"openRun"_s, {}, [this] {
        if (run())
            emit q->runWanted(runId());
    });
    make(retry, u"retryFailed"_s, {}, [this] {
        if (run())
            emit q->retryWanted(runId());
    });
    make(pause, u"pauseRun"_s, {}, [this] {
        if (run())
            orders->pause(runId());
    });
    make(resume, u"resumeRun"_s, {}, [this] {
        if (run())
            orders->resume(runId());
    });
    make(stop, u"stopRun"_s, {}, [this] { stopRun(); });
    make(cancel, u"cancelTask"_s, {}, [this] { cancelTask(); });
    make(acknowledgeAction, u"acknowledgeTask"_s, {}, [this] { acknowledge(); });
    make(showName, u"showName"_s, {}, [this] {
        if (const QString name = current().data(TaskTreeModel::NameRole).toString(); !name.isEmpty())
            emit q->nameWanted(name);
    });
    make(copyCell, u"copyCell"_s, Qt::CTRL | Qt::Key_C, [this] { copyText(tree->currentIndex().data().toString()); });
    make(copyRow, u"copyRows"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyRows(); });
}

void TasksPage::Private::build()
{
    q->setObjectName(u"tasksPage"_s);
    model = new TaskTreeModel(q);
    title = new Label(Label::Voice::PageTitle, q);
    age = new Label(Label::Voice::Caption, q);
    age->setObjectName(u"tasksAge"_s);
    age->setWordWrap(false);
    progress = new ProgressLine(q);
    filter = new TaskFilterBar(q);
    makeActions();

    const auto button = [this](QAction *action) {
        auto *made = new QToolButton(q);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made->setDefaultAction(action);
        return made;
    };
    openButton = button(open);
    cancelButton = button(cancel);
    refreshButton = button(refreshAction);
    moreButton = new QPushButton(q);
    moreButton->setObjectName(u"moreTaskActions"_s);
    moreButton->setAutoDefault(false);
    auto *more = new QMenu(moreButton);
    more->setToolTipsVisible(true);
    more->addActions({retry, pause, resume, stop});
    more->addSeparator();
    more->addActions({acknowledgeAction, showName, copyCell, copyRow});
    moreButton->setMenu(more);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addSpacing(4);
    head->addWidget(age, 0, Qt::AlignBottom);
    head->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{openButton, cancelButton, moreButton, refreshButton})
        head->addWidget(each);

    errorBox = new QWidget(q);
    error = new ErrorPanel(errorBox);
    retryButton = new QPushButton(errorBox);
    retryButton->setObjectName(u"retryTasks"_s);
    auto *errorLayout = new QHBoxLayout(errorBox);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(8);
    errorLayout->addWidget(error, 1);
    errorLayout->addWidget(retryButton, 0, Qt::AlignVCenter);
    errorBox->hide();
    outcome = new Notice(Tone::Good, q);
    outcome->setObjectName(u"taskOutcome"_s);
    closeOutcome = outcome->addButton();
    outcome->hide();
    unjudged = new Notice(Tone::Neutral, q);
    unjudged->setObjectName(u"unjudgedTasks"_s);
    readUnjudged = unjudged->addButton();
    readUnjudged->setObjectName(u"readUnjudged"_s);
    unjudged->hide();

    tree = new TaskTree(q);
    tree->setObjectName(u"taskTree"_s);
    tree->setModel(model);
    emptyPage = new QWidget(q);
    empty = new EmptyState(emptyPage);
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(empty, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(2);
    stack = new QStackedWidget(q);
    stack->addWidget(tree);
    stack->addWidget(emptyPage);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(progress);
    layout->addWidget(errorBox);
    layout->addWidget(outcome);
    layout->addWidget(filter);
    layout->addWidget(unjudged);
    layout->addWidget(stack, 1);

    ageTimer = new QTimer(q);
    ageTimer->setInterval(ageEveryMs);
    laterTimer = new QTimer(q);
    laterTimer->setSingleShot(true);
    laterTimer->setInterval(0);
    const auto later = [this] { laterTimer->start(); };
    connect(ageTimer, &QTimer::timeout, q, [this] { refreshAge(); });
    connect(laterTimer, &QTimer::timeout, q, [this] {
        refreshState();
        refreshActions();
    });
    connect(filter, &TaskFilterBar::changed, q, [this] { applyFilter(); });
    connect(filter, &TaskFilterBar::leaveWanted, q, [this] {
        tree->setFocus(Qt::TabFocusReason);
        if (!tree->currentIndex().isValid())
            tree->setCurrentIndex(model->index(0, 0));
    });
    connect(retryButton, &QPushButton::clicked, q, [this] { refresh(); });
    connect(closeOutcome, &QPushButton::clicked, outcome, &QWidget::hide);
    connect(readUnjudged, &QPushButton::clicked, q, [this] {
        if (book)
            book->readDetailsLater(model->unjudged());
    });
    connect(empty, &EmptyState::actionWanted, q, [this] {
        if (emptyResets)
            filter->reset();
        else
            refresh();
    });
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, q, later);
    connect(tree, &QTreeView::doubleClicked, q, [this](const QModelIndex &index) { activate(index); });
    connect(tree, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) { showMenu(at); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, q, [this] { keepPlace(); });
    connect(model, &QAbstractItemModel::modelReset, q, [this, later] {
        const QModelIndex index = keptRun != 0 ? model->indexOfRun(keptRun) : model->indexOfTask(keptTask);
        if (index.isValid())
            tree->setCurrentIndex(index);
        later();
    });
    connect(model, &QAbstractItemModel::rowsInserted, q, later);
    connect(model, &QAbstractItemModel::rowsRemoved, q, later);
    connect(model, &QAbstractItemModel::dataChanged, q, later);
    restoreColumns();
    model->setFilter(filter->filter());
    retranslate();
}

void TasksPage::Private::retranslate()
{
    title->setText(q->title());
    refreshAction->setText(tr("Refresh"));
    search->setText(tr("Search tasks"));
    open->setText(tr("Open run…"));
    retry->setText(tr("Retry the failed…"));
    pause->setText(tr("Pause run"));
    resume->setText(tr("Resume run"));
    stop->setText(tr("Stop run…"));
    cancel->setText(tr("Cancel task…"));
    acknowledgeAction->setText(tr("Acknowledge results…"));
    showName->setText(tr("Show domain"));
    copyCell->setText(tr("Copy cell"));
    copyRow->setText(tr("Copy rows"));
    moreButton->setText(tr("More"));
    retryButton->setText(tr("Retry"));
    closeOutcome->setText(tr("Close"));
    tree->setAccessibleName(tr("Tasks"));
    filter->retranslateUi();
    model->retranslate();
    refreshState();
    refreshActions();
}

void TasksPage::Private::refresh()
{
    if (book)
        book->refresh();
}

void TasksPage::Private::applyFilter()
{
    const auto wanted = filter->filter();
    model->setFilter(wanted);
    // Earlier days have to be read first.
    if (book && wanted.from.isValid() && wanted.from < book->from())
        book->setFrom(wanted.from);
    refreshState();
    refreshActions();
}

void TasksPage::Private::keepPlace()
{
    QModelIndex index = current();
    while (index.parent().isValid())
        index = index.parent();
    keptRun = index.data(TaskTreeModel::RunIdRole).toLongLong();
    keptTask = index.data(TaskTreeModel::TaskNoRole).toString();
}

void TasksPage::Private::refreshAge()
{
    if (!book || book->readMs() == 0)
        age->clear();
    else
        age->setText(tr("Read %1").arg(agoText(book->readMs())));
}

void TasksPage::Private::refreshState()
{
    refreshAge();
    if (book && book->isRefreshing())
        progress->setProgress(0, 0);
    else
        progress->setIdle(); // polls are no news
    const bool hasError = book && book->error().has_value();
    if (hasError)
        error->setError(*book->error(), QDateTime::currentMSecsSinceEpoch());
    errorBox->setVisible(hasError);
    const int missing = int(model->unjudged().size());
    unjudged->setVisible(missing > 0);
    if (missing > 0) {
        unjudged->setText(
            tr("%n finished task(s) may match as well: their results have not been read yet.", nullptr, missing));
        readUnjudged->setText(tr("Read the results of %n task(s)", nullptr, missing));
    }
    const bool hasRows = model->rowCount() > 0;
    stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(tree) : emptyPage);
    if (hasRows)
        return;
    emptyResets = !filter->isDefault();
    if (!book && !orders)
        empty->set(tr("Choose an account to see its tasks."));
    else if (emptyResets)
        empty->set(tr("No task matches these %n filter(s).", nullptr, filter->conditions()), tr("Reset filters"));
    else if (book && book->readMs() == 0)
        empty->set(hasError ? tr("The tasks of this account have not been read yet.") : tr("Reading the tasks…"));
    else
        empty->set(tr("No tasks in the last 30 days. Renewals and changes stand here while they run and afterwards."),
                   tr("Refresh"));
}

void TasksPage::Private::setPossible(QAction *action, bool isPossible, const QString &help, const QString &reason) const
{
    action->setEnabled(isPossible);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = keys.isEmpty() ? help : tr("%1 (%2)", "help and keys").arg(help, keys);
    action->setToolTip(isPossible ? text : tr("%1\n%2", "help and the reason why not").arg(help, reason));
}

void TasksPage::Private::refreshActions()
{
    const OrderRun *chosen = run();
    const bool mayWrite = !account.readOnly;
    const QString readOnly = tr("This account is read-only: it sends no writes and no orders.");
    const QString noRun = tr("Choose a run of this program first.");
    const QString noTask = tr("Choose a task of the service first.");
    setPossible(refreshAction, book, tr("Reads the tasks of the account again."), tr("Choose an account first."));
    search->setToolTip(tr("Puts the cursor into the search field."));
    setPossible(open, chosen, tr("Shows the run in a window of its own."), noRun);

    const bool isOver = chosen && chosen->state == RunState::Finished;
    const bool hasFailed = chosen && chosen->count(ItemState::Failed) > 0;
    setPossible(retry, mayWrite && isOver && hasFailed, tr("Makes a new, checked plan of the names that failed."),
                !chosen         ? noRun
                    : !mayWrite ? readOnly
                    : !isOver   ? tr("The run has not ended yet.")
                                : tr("No name of this run failed."));
    const bool isRunning = chosen && chosen->state == RunState::Running;
    const bool isPaused = chosen && chosen->state == RunState::Paused;
    setPossible(pause, isRunning, tr("Sends nothing more after the request that is on its way."),
                !chosen ? noRun : tr("The run is not sending."));
    setPossible(resume, isPaused && mayWrite, tr("Goes on with the names that are left."),
                !chosen         ? noRun
                    : !isPaused ? tr("The run is not paused.")
                                : readOnly);
    setPossible(stop, isRunning || isPaused, tr("Ends the run after the request that is on its way."),
                !chosen ? noRun : tr("The run has ended or is ending."));

    const QModelIndex task = taskIndex();
    const QString number = taskNo();
    const bool canCancel = task.data(TaskTreeModel::CanCancelRole).toBool();
    setPossible(cancel, canCancel && mayWrite, tr("Asks the service to stop the task, and looks up what came of it."),
                number.isEmpty()                         ? noTask
                    : !mayWrite                          ? readOnly
                    : book && book->isCancelling(number) ? tr("The task is being cancelled already.")
                                                         : tr("The task has ended or is being cancelled."));
    const bool canAcknowledge = task.data(TaskTreeModel::CanAcknowledgeRole).toBool();
    setPossible(acknowledgeAction, canAcknowledge && mayWrite,
                tr("Marks the results as read, for every program that uses this account."),
                number.isEmpty() ? noTask
                    : !mayWrite  ? readOnly
                    : book && book->isAcknowledged(number)
                    ? tr("The results were acknowledged already.")
                    : tr("The task has no results that other programs still wait for."));
    setPossible(showName, !current().data(TaskTreeModel::NameRole).toString().isEmpty(),
                tr("Shows the name on the Domains page."), tr("Choose a name below a task first."));
    const bool hasRow = current().isValid();
    setPossible(copyCell, hasRow, tr("Copies the text of the cell."), tr("Choose a row first."));
    setPossible(copyRow, hasRow, tr("Copies the selected rows for a spreadsheet."), tr("Choose a row first."));
}

void TasksPage::Private::say(Tone tone, const QString &text)
{
    outcome->setTone(tone);
    outcome->setText(text);
    outcome->show();
    emit q->messageWanted(text);
}

void TasksPage::Private::cancelTask()
{
    const QString number = taskNo();
    const QString what = taskTitle();
    if (!book || number.isEmpty() || !cancel->isEnabled())
        return;
    const int names = book->rowOf(number) < 0 ? 0 : book->tasks().at(book->rowOf(number)).names;
    Question question;
    question.title = tr("Cancel task");
    question.text = tr("The service will be asked to stop “%1” with %n name(s), account “%2”.", nullptr, names)
                        .arg(what, account.label);
    question.detail = tr("Names that are done already stay done. What really came of it is looked up and said here.");
    question.accept = tr("Cancel the task");
    question.reject = tr("Keep it running");
    ask(q, question, [this, number, what, asked = book] {
        if (!asked)
            return;
        asked->cancel(number, q, [this, number, what, asked](const Result<bool> &wasCancelled) {
            if (!wasCancelled) {
                const bool isUnknown = wasCancelled.error().kind == ApiError::Kind::OutcomeUnknown;
                say(isUnknown ? Tone::Attention : Tone::Danger,
                    isUnknown
                        ? tr("Whether “%1” was cancelled is not known: the service shows no sign of it. Look at its "
                             "state before you cancel it again.")
                              .arg(what)
                        : tr("“%1” was not cancelled. %2").arg(what, errorSentences(wasCancelled.error())));
                return;
            }
            if (!*wasCancelled) {
                say(Tone::Attention,
                    tr("“%1” was not cancelled: it had run before the service could stop it.").arg(what));
                return;
            }
            const int row = asked ? asked->rowOf(number) : -1;
            const RemoteTask task = row < 0 ? RemoteTask() : asked->tasks().at(row);
            const int done = task.count(service::TaskDetailStatus::Succeeded);
            if (task.detailsState != RemoteTask::Details::Read || task.detailsError)
                say(Tone::Attention,
                    tr("“%1” was cancelled. Which names had been done before could not be read.").arg(what));
            else if (done > 0)
                say(Tone::Attention,
                    tr("“%1” was cancelled; %n name(s) had been done before and stay so.", nullptr, done).arg(what));
            else
                say(Tone::Good, tr("“%1” was cancelled; no name was changed.").arg(what));
        });
        refreshActions();
    });
}

void TasksPage::Private::acknowledge()
{
    const QString number = taskNo();
    const QString what = taskTitle();
    if (!book || number.isEmpty() || !acknowledgeAction->isEnabled())
        return;
    Question question;
    question.title = tr("Acknowledge results");
    question.text = tr("The finished results of “%1” will be marked as read, account “%2”.").arg(what, account.label);
    question.detail = tr("Other programs that poll the results of this account no longer see them then. "
                         "This cannot be undone. Here they can still be read.");
    question.accept = tr("Acknowledge the results");
    ask(q, question, [this, number, what, asked = book] {
        if (!asked)
            return;
        asked->acknowledge(number, q, [this, what](const Result<Done> &done) {
            if (done)
                say(Tone::Good, tr("The results of “%1” were acknowledged.").arg(what));
            else if (done.error().code == "NothingToAcknowledge"_L1)
                say(Tone::Attention, tr("“%1” has no finished results yet; nothing was acknowledged.").arg(what));
            else
                say(Tone::Danger,
                    tr("The results of “%1” may not all be acknowledged. %2").arg(what, errorSentences(done.error())));
        });
    });
}

void TasksPage::Private::stopRun()
{
    const OrderRun *chosen = run();
    if (!chosen)
        return;
    const int left = chosen->count(ItemState::Planned);
    Question question;
    question.title = tr("Stop run");
    question.text = tr("“%1” will end; %n name(s) will not be sent.", nullptr, left)
                        .arg(cellText(model->indexOfRun(chosen->id), Column::What));
    question.detail = tr("A request that is on its way is waited for, and what became of it is found out.");
    question.accept = tr("Stop the run");
    question.reject = tr("Go on");
    ask(q, question, [this, id = chosen->id, engine = orders] {
        if (engine)
            engine->stop(id);
    });
}

void TasksPage::Private::copyRows() const
{
    QModelIndexList rows = tree->selectionModel()->selectedRows();
    // As they stand in the tree, from the top.
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return tree->visualRect(a).top() < tree->visualRect(b).top();
    });
    QList<QStringList> lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < tree->header()->count(); ++visual) {
            const int column = tree->header()->logicalIndex(visual);
            if (!tree->isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells);
    }
    if (lines.isEmpty())
        return;
    copyText(tabSeparated(lines));
    emit q->messageWanted(tr("%n row(s) copied.", nullptr, int(lines.size())));
}

void TasksPage::Private::activate(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    switch (RowKind(first.data(TaskTreeModel::KindRole).toInt())) {
    case RowKind::Run:
        open->trigger();
        break;
    case RowKind::Item:
    case RowKind::Detail:
        showName->trigger();
        break;
    case RowKind::Note:
        if (book)
            book->readDetails(taskNo());
        break;
    case RowKind::Chunk:
    case RowKind::Task:
        tree->setExpanded(first, !tree->isExpanded(first));
        break;
    }
}

void TasksPage::Private::showMenu(const QPoint &at)
{
    if (!tree->indexAt(at).isValid())
        return;
    refreshActions();
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (run()) {
        menu->addActions({open, retry, pause, resume, stop});
        menu->addSeparator();
    }
    menu->addActions({cancel, acknowledgeAction});
    menu->addSeparator();
    menu->addActions({showName, copyCell, copyRow});
    menu->popup(tree->viewport()->mapToGlobal(at));
}

void TasksPage::Private::saveColumns() const
{
    if (!account.id.isEmpty())
        preferences.setState(u"tasksColumns-"_s + account.id, tree->header()->saveState());
}

void TasksPage::Private::restoreColumns()
{
    const QByteArray state = account.id.isEmpty() ? QByteArray() : preferences.state(u"tasksColumns-"_s + account.id);
    if (state.isEmpty() || !tree->header()->restoreState(state)) {
        for (int column = 0; column < int(firstWidths.size()); ++column)
            tree->header()->resizeSection(column, firstWidths[size_t(column)]);
    }
    tree->setRowHeight(preferences.rowHeight());
}

void TasksPage::Private::watch(bool isWatching) const
{
    if (book)
        book->setWatched(isWatching);
    if (isWatching)
        ageTimer->start();
    else
        ageTimer->stop();
}

TasksPage::TasksPage(Preferences &preferences, QWidget *parent)
    : Page(parent), d(std::make_unique<Private>(this, preferences))
{
    d->build();
}

TasksPage::~TasksPage()
{
    d->saveColumns();
    d->watch(false);
    // What is told while the widgets go must not reach what is gone already.
    for (const QObject *sender : std::initializer_list<const QObject *>{d->model, d->tree, d->tree->selectionModel(),
                                                                        d->filter, d->book, d->laterTimer}) {
        if (sender)
            disconnect(sender, nullptr, this, nullptr);
    }
}

QString TasksPage::title() const
{
    return tr("Tasks");
}

QList<QAction *> TasksPage::pageActions() const
{
    return {d->refreshAction,     d->search,   d->open,     d->retry,  d->pause, d->resume, d->stop, d->cancel,
            d->acknowledgeAction, d->showName, d->copyCell, d->copyRow};
}

void TasksPage::setWorkspace(Workspace *workspace)
{
    if (d->workspace)
        disconnect(d->workspace, nullptr, this, nullptr);
    d->workspace = workspace;
    if (!workspace) {
        setSources(nullptr, nullptr, {});
        return;
    }
    setSources(&workspace->orders(), &workspace->tasks(), workspace->account());
    connect(workspace, &Workspace::accountChanged, this, [this] {
        d->account = d->workspace->account();
        d->refreshActions();
    });
}

void TasksPage::setSources(OrderEngine *orders, TaskBook *tasks, const Account &account)
{
    d->saveColumns();
    d->watch(false);
    if (d->book)
        disconnect(d->book, nullptr, this, nullptr);
    d->orders = orders;
    d->book = tasks;
    d->account = account;
    d->outcome->hide();
    d->model->setSources(orders, tasks, account.id);
    d->restoreColumns();
    if (tasks) {
        connect(tasks, &TaskBook::readingChanged, this, [this] { d->laterTimer->start(); });
        connect(tasks, &TaskBook::taskChanged, this, [this] { d->laterTimer->start(); });
    }
    d->applyFilter();
    if (isVisible())
        d->watch(true);
}

bool TasksPage::isChanging() const
{
    return d->book && d->book->isWriting();
}

void TasksPage::showRun(qint64 runId)
{
    if (!d->model->indexOfRun(runId).isValid())
        d->filter->reset();
    const QModelIndex index = d->model->indexOfRun(runId);
    if (!index.isValid())
        return;
    d->tree->setCurrentIndex(index);
    d->tree->expand(index);
    d->tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    d->tree->setFocus(Qt::OtherFocusReason);
}

void TasksPage::retranslateUi()
{
    d->retranslate();
}

bool TasksPage::event(QEvent *event)
{
    // On this page F5 reads the tasks, whatever the window does with it elsewhere.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F5 && key->modifiers() == Qt::NoModifier) {
            if (event->type() == QEvent::KeyPress)
                d->refresh();
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && d->tree->hasFocus() && d->tree->currentIndex().isValid()) {
            d->activate(d->tree->currentIndex());
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void TasksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    d->tree->setRowHeight(d->preferences.rowHeight());
    d->watch(true);
    d->refreshState();
}

void TasksPage::hideEvent(QHideEvent *event)
{
    d->saveColumns();
    d->watch(false);
    Page::hideEvent(event);
}

} // namespace namestead
