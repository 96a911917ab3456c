#include "ui/shell/mainwindow.h"

#include "models/accounts/accountlistmodel.h"
#include "models/orders/orderengine.h"
#include "models/workspace/workspace.h"
#include "ui/shell/interruptedruns.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusline.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page.h"
#include "ui/widgets/question.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

MainWindow::MainWindow(AccountListModel &accounts, Preferences &preferences, std::vector<Part> parts, QWidget *parent)
    : QMainWindow(parent), m_accounts(accounts), m_preferences(preferences), m_parts(std::move(parts))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(900, 500);
    m_outer = new QStackedWidget(this);
    m_outer->addWidget(makeCentre());
    m_welcome = new WelcomePage(m_outer);
    m_outer->addWidget(m_welcome);
    setCentralWidget(m_outer);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    makeMenus();
    connect(m_welcome, &WelcomePage::practiceWanted, this, [this] { chooseAccount(AccountListModel::practiceId); });
    connect(m_welcome, &WelcomePage::addAccountWanted, this, &MainWindow::addAccountWanted);
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_status, &StatusLine::accountsWanted, this, &MainWindow::accountsWanted);
    connect(m_status, &StatusLine::syncWanted, this, &MainWindow::sync);
    connect(m_status, &StatusLine::changesWanted, this, [this] { showPage(u"changes"_s); });
    connect(m_status, &StatusLine::runsWanted, this, &MainWindow::showRuns);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_accounts, change, this, &MainWindow::refreshAccounts);
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &MainWindow::refreshAccount);
    setNarrow(m_preferences.isNavigationNarrow());
    retranslateUi();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(m_outer);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_navigation = new NavigationPane(m_accounts, centre);
    layout->addWidget(m_navigation);
    auto *line = new QFrame(centre);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(makeNotices());
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(u"pages"_s);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    connect(m_navigation, &NavigationPane::pageChosen, this, &MainWindow::showPageOf);
    connect(m_navigation, &NavigationPane::viewChosen, this, &MainWindow::viewChosen);
    connect(m_navigation, &NavigationPane::accountChosen, this, &MainWindow::chooseAccount);
    connect(m_navigation, &NavigationPane::narrowChosen, this, &MainWindow::setNarrow);
    return centre;
}

QWidget *MainWindow::makeNotices()
{
    auto *notices = new QWidget(m_outer);
    auto *layout = new QVBoxLayout(notices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    const auto make = [&](const QString &name, Tone tone) {
        auto *notice = new Notice(tone, notices);
        notice->setObjectName(name);
        notice->hide();
        layout->addWidget(notice);
        return notice;
    };
    m_practiceStrip = make(u"practiceStrip"_s, Tone::Attention);
    m_readOnlyNotice = make(u"readOnlyNotice"_s, Tone::Neutral);
    m_keyNotice = make(u"keyNotice"_s, Tone::Attention);
    m_keyButton = m_keyNotice->addButton();
    m_keyButton->setObjectName(u"enterKey"_s);
    m_journalNotice = make(u"journalNotice"_s, Tone::Danger);
    m_interrupted = new InterruptedRuns(notices);
    layout->addWidget(m_interrupted);
    connect(m_interrupted, &InterruptedRuns::runWanted, this, &MainWindow::showRuns);
    m_fileNotice = make(u"fileNotice"_s, Tone::Attention);
    m_fontNotice = make(u"fontNotice"_s, Tone::Attention);
    m_fontButton = m_fontNotice->addButton();
    connect(m_keyButton, &QPushButton::clicked, this, [this] { emit keyWanted(m_accountId); });
    connect(m_fontButton, &QPushButton::clicked, this, [this] {
        m_preferences.setFontHintClosed(true);
        setFontHint(false);
    });
    return notices;
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_sync = m_fileMenu->addAction(QString(), this, &MainWindow::sync);
    m_cancelSync = m_fileMenu->addAction(QString(), this, [this] {
        if (m_workspace)
            m_workspace->portfolio().cancelSync();
    });
    m_fileMenu->addSeparator();
    m_drafts = m_fileMenu->addAction(QString(), this, &MainWindow::draftsWanted);
    m_fileMenu->addSeparator();
    m_accountsAction = m_fileMenu->addAction(QString(), this, &MainWindow::accountsWanted);
    m_accountsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_settings = m_fileMenu->addAction(QString(), this, &MainWindow::settingsWanted);
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setShortcutContext(Qt::ApplicationShortcut); // wizards and run windows have no menu of their own
    m_quit->setMenuRole(QAction::QuitRole);
    m_pageMenu = menuBar()->addMenu(QString());
    m_pageMenu->setToolTipsVisible(true);
    m_viewMenu = menuBar()->addMenu(QString());
    m_firstChoice = m_viewMenu->addSeparator();
    m_narrow = m_viewMenu->addAction(QString());
    m_narrow->setCheckable(true);
    m_narrow->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(m_narrow, &QAction::triggered, this, &MainWindow::setNarrow);
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const auto &language : {u""_s, u"zh"_s, u"en"_s})
        addChoice(m_languageMenu, m_languages, language);
    m_themes = new QActionGroup(this);
    for (const auto theme : {Theme::System, Theme::Light, Theme::Dark})
        addChoice(m_themeMenu, m_themes, int(theme));
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { emit languageChosen(action->data().toString()); });
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { emit themeChosen(Theme(action->data().toInt())); });
    m_helpMenu = menuBar()->addMenu(QString());
    m_shortcuts = m_helpMenu->addAction(QString(), this, &MainWindow::showShortcuts);
    m_shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    m_helpMenu->addSeparator();
    m_about = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_about->setMenuRole(QAction::AboutRole);
}

QAction *MainWindow::addChoice(QMenu *menu, QActionGroup *group, const QVariant &value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->model().addPage(page->id(), page->title());
    auto *change = new QAction(this);
    const auto place = int(m_pages.size());
    if (place <= 9)
        change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + place)));
    connect(change, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
    m_viewMenu->insertAction(m_firstChoice, change);
    m_pageSwitches.append(change);
    if (place == 1)
        m_navigation->choosePage(page->id());
    retranslateUi();
}

void MainWindow::restore()
{
    const QSize room = screen()->availableSize();
    resize(1280, 800);
    // Title bar and borders want their place too.
    if (room.width() < 1300 || room.height() < 850)
        setWindowState(Qt::WindowMaximized);
    restoreGeometry(m_preferences.state(u"mainWindow"_s));
    showPage(m_preferences.pageId());
    m_accountId = m_preferences.accountId();
    refreshAccounts();
}

QString MainWindow::accountId() const
{
    return m_accountId;
}

void MainWindow::chooseAccount(const QString &id)
{
    endWelcome();
    if (id == m_accountId || m_accounts.rowOf(id) < 0)
        return;
    m_accountId = id;
    m_preferences.setAccountId(id);
    m_keyProblem.reset();
    refreshAccount();
    emit accountChosen(id);
}

void MainWindow::showPage(const QString &pageId)
{
    if (m_navigation->pageId() != pageId)
        m_navigation->choosePage(pageId);
}

void MainWindow::showMessage(const QString &text)
{
    m_status->showNote(text);
}

void MainWindow::markView(const QString &viewId)
{
    m_navigation->markView(viewId);
}

void MainWindow::setLanguageShown(const QString &language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

void MainWindow::setThemeShown(Theme theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

void MainWindow::showWelcome(bool practiceOffered)
{
    m_accountId.clear();
    m_welcome->setPracticeOffered(practiceOffered);
    m_outer->setCurrentWidget(m_welcome);
    m_status->hide();
    m_sync->setEnabled(false);
    m_drafts->setEnabled(false);
    m_pageMenu->menuAction()->setVisible(false);
    for (QAction *action : m_pageSwitches)
        action->setEnabled(false);
    m_welcome->takeFocus();
}

bool MainWindow::isWelcoming() const
{
    return m_outer->currentWidget() == m_welcome;
}

void MainWindow::endWelcome()
{
    if (!isWelcoming())
        return;
    m_outer->setCurrentIndex(0);
    m_status->show();
    m_pageMenu->menuAction()->setVisible(true);
    for (QAction *action : m_pageSwitches)
        action->setEnabled(true);
    refreshSyncActions();
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->portfolio().disconnect(this);
    if (m_workspace)
        m_workspace->tasks().disconnect(this);
    if (m_workspace)
        m_workspace->domains().disconnect(this);
    m_workspace = workspace;
    // Whoever lets go of the old one does it here, before it may die.
    m_navigation->model().setViews(workspace ? &workspace->views() : nullptr);
    m_status->setWorkspace(workspace);
    for (Page *page : m_pages)
        page->setWorkspace(workspace);
    if (workspace) {
        Portfolio &portfolio = workspace->portfolio();
        connect(&portfolio, &Portfolio::opened, this, [this] {
            refreshFileNotice();
            refreshCounts();
            refreshSyncActions();
        });
        connect(&portfolio, &Portfolio::syncChanged, this, &MainWindow::refreshSyncActions);
        connect(&portfolio, &Portfolio::syncEnded, this, &MainWindow::refreshSyncActions);
        connect(&portfolio, &Portfolio::changesChanged, this, &MainWindow::refreshCounts);
        connect(&workspace->domains(), &DomainTableModel::countsChanged, this, &MainWindow::refreshCounts);
        connect(&workspace->tasks(), &TaskBook::tasksReset, this, &MainWindow::refreshCounts);
        connect(&workspace->tasks(), &TaskBook::taskChanged, this, &MainWindow::refreshCounts);
    }
    refreshFileNotice();
    refreshCounts();
    refreshSyncActions();
}

void MainWindow::setOrders(OrderEngine *orders)
{
    m_orders = orders;
    m_status->setOrders(orders);
    connect(orders, &OrderEngine::runAdded, this, &MainWindow::refreshCounts);
    connect(orders, &OrderEngine::runChanged, this, &MainWindow::refreshCounts);
    connect(orders, &OrderEngine::runFinished, this, &MainWindow::refreshCounts);
    refreshCounts();
}

void MainWindow::setInterrupted(const QList<qint64> &runIds)
{
    m_interrupted->setRuns(m_orders, runIds);
}

void MainWindow::setKeyProblem(const std::optional<ApiError> &problem)
{
    m_keyProblem = problem;
    refreshNotices();
}

void MainWindow::setJournalProblem(const QString &reason)
{
    m_journalProblem = reason;
    refreshNotices();
}

void MainWindow::setFontHint(bool shown)
{
    m_fontHintShown = shown;
    refreshNotices();
}

void MainWindow::setRowsChanged()
{
    // Pages take the height when they are shown; the one that is shown now is told so once more.
    QShowEvent shown;
    if (QWidget *page = m_stack->currentWidget())
        QCoreApplication::sendEvent(page, &shown);
}

void MainWindow::setCloseGuard(std::function<bool()> guard)
{
    m_closeGuard = std::move(guard);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

int MainWindow::workingRuns() const
{
    return m_orders ? summaryOfRuns(*m_orders).working : 0;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isWriting =
        std::any_of(m_pages.cbegin(), m_pages.cend(), [](const Page *page) { return page->isChanging(); });
    if (!m_closesAnyway && (isWriting || workingRuns() > 0)) {
        event->ignore();
        askToClose(isWriting);
        return;
    }
    if (m_closeGuard && !m_closeGuard()) {
        m_closesAnyway = false;
        event->ignore();
        return;
    }
    m_preferences.setState(u"mainWindow"_s, saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::askToClose(bool isWriting)
{
    // It may have been asked for from another window.
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    Question question;
    if (isWriting) {
        question.title = tr("Close Namestead");
        question.text = tr("A write is on its way. Wait for its answer, or close and leave its outcome unknown?");
        question.accept = tr("Close");
        question.reject = tr("Wait");
    } else {
        question.title = tr("Quit Namestead");
        question.text = tr("%n run(s) of orders still at work.", nullptr, workingRuns());
        question.detail = tr("Orders go on after the next start. What was sent is looked up then.");
        question.accept = tr("Quit");
        question.reject = tr("Stay");
    }
    ask(this, question, [this] {
        m_closesAnyway = true;
        close();
    });
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Namestead"));
    retranslateMenus();
    for (int place = 0; place < m_pages.size(); ++place) {
        const QString title = m_pages.at(place)->title();
        m_navigation->model().setTitle(m_pages.at(place)->id(), title);
        m_pageSwitches.at(place)->setText(title);
    }
    if (const Page *page = qobject_cast<Page *>(m_stack->currentWidget()))
        m_pageMenu->setTitle(page->title());
    m_practiceStrip->setText(tr("Practice account: nothing here costs money."));
    m_readOnlyNotice->setText(tr("This account is read-only: Namestead sends no writes and no orders for it."));
    m_keyButton->setText(tr("&Enter the key…"));
    m_fontButton->setText(tr("Close the hint"));
    m_interrupted->retranslateUi();
    m_accounts.retranslate();
    refreshAccount();
    refreshFileNotice();
    refreshCounts();
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_sync->setText(tr("&Sync the list"));
    m_cancelSync->setText(tr("S&top syncing"));
    m_drafts->setText(tr("&Drafts…"));
    m_accountsAction->setText(tr("&Accounts…"));
    m_settings->setText(tr("S&ettings…"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_narrow->setText(tr("&Narrow navigation"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_helpMenu->setTitle(tr("&Help"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Namestead"));
    for (QAction *action : m_languages->actions()) {
        // Each language in its own words, so that it is found by whoever looks for it.
        const QString language = action->data().toString();
        action->setText(language.isEmpty()        ? tr("As the &system")
                            : language == "zh"_L1 ? u"简体中文(&C)"_s
                                                  : u"&English"_s);
    }
    for (QAction *action : m_themes->actions()) {
        const Theme theme = Theme(action->data().toInt());
        action->setText(theme == Theme::System      ? tr("As the &system")
                            : theme == Theme::Light ? tr("&Light")
                                                    : tr("&Dark"));
    }
}

Page *MainWindow::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page *page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : *found;
}

void MainWindow::showPageOf(const QString &id)
{
    Page *chosen = page(id);
    if (!chosen || (m_stack->currentWidget() == chosen && !m_pageMenu->isEmpty()))
        return;
    m_stack->setCurrentWidget(chosen);
    refreshPageMenu();
    m_preferences.setPageId(id);
}

void MainWindow::refreshPageMenu()
{
    const Page *shown = qobject_cast<Page *>(m_stack->currentWidget());
    if (!shown)
        return;
    const QList<QAction *> actions = shown->pageActions();
    m_pageMenu->clear();
    m_pageMenu->addActions(actions);
    m_pageMenu->setTitle(shown->title());
    // A page may have its own meaning for the key, e.g. reading its tasks again.
    const QKeySequence key(Qt::Key_F5);
    const bool isTaken = std::any_of(actions.begin(), actions.end(),
                                     [&](const QAction *action) { return action->shortcuts().contains(key); });
    m_sync->setShortcut(isTaken ? QKeySequence() : key);
}

void MainWindow::showRuns(qint64 runId)
{
    if (runId != 0)
        emit runWanted(runId);
    else
        showPage(u"tasks"_s);
}

void MainWindow::refreshAccounts()
{
    if (isWelcoming() && m_accountId.isEmpty())
        return; // nobody has chosen one yet
    const bool isGone = m_accounts.rowOf(m_accountId) < 0;
    if (isGone)
        m_accountId = m_accounts.index(0).data(AccountListModel::IdRole).toString();
    m_keyProblem.reset();
    refreshAccount();
    emit accountChosen(m_accountId);
}

void MainWindow::refreshAccount()
{
    m_navigation->setAccountRow(m_accounts.rowOf(m_accountId));
    m_status->setAccount(m_accounts.account(m_accountId));
    refreshNotices();
}

void MainWindow::refreshNotices()
{
    const auto account = m_accounts.account(m_accountId);
    const bool isPractice = AccountListModel::isPractice(m_accountId);
    m_practiceStrip->setVisible(isPractice);
    m_readOnlyNotice->setVisible(account && account->readOnly);
    if (m_keyProblem) {
        const ErrorText text = errorText(*m_keyProblem);
        m_keyNotice->setText(text.what,
                             tr("What is shown was read earlier. Nothing can be read or sent without the key."));
    }
    m_keyNotice->setVisible(m_keyProblem.has_value());
    m_journalNotice->setText(tr("Nothing can be renewed: the order journal cannot be used."), m_journalProblem);
    m_journalNotice->setVisible(!m_journalProblem.isEmpty());
    // In English whatever the language: whoever needs it cannot read Chinese here yet.
    m_fontNotice->setText(u"This system has no font for Chinese. Install one, for example the package fonts-noto-cjk, "
                          "and start the program again."_s);
    m_fontNotice->setVisible(m_fontHintShown);
}

void MainWindow::refreshFileNotice()
{
    using Condition = PortfolioFile::Condition;
    const PortfolioFile file = m_workspace ? m_workspace->portfolio().file() : PortfolioFile();
    switch (file.condition) {
    case Condition::Good:
    case Condition::New:
        m_fileNotice->hide();
        return;
    case Condition::SetAside:
        m_fileNotice->setTone(Tone::Attention);
        m_fileNotice->setText(
            tr("The local data of this account was damaged and has been set aside; the list is read anew."),
            tr("Tags and notes of the old file can be asked back from %1. Orders are kept elsewhere and are not touched.")
                .arg(QDir::toNativeSeparators(file.asidePath)));
        break;
    case Condition::Newer:
        m_fileNotice->setTone(Tone::Danger);
        m_fileNotice->setText(tr("The local data of this account was made by a newer version of Namestead."),
                              tr("It is left as it is. Start that version, or use another profile folder."));
        break;
    case Condition::Unusable:
        m_fileNotice->setTone(Tone::Danger);
        m_fileNotice->setText(tr("The local data of this account cannot be opened."),
                              tr("%1: %2", "file and reason").arg(QDir::toNativeSeparators(file.path), file.error));
        break;
    }
    m_fileNotice->show();
}

void MainWindow::refreshCounts()
{
    NavigationModel &model = m_navigation->model();
    model.setCount(u"domains"_s,
                   m_workspace && m_workspace->domains().isRead() ? m_workspace->domains().totalCount() : -1);
    model.setCount(u"changes"_s, m_workspace ? m_workspace->portfolio().openChanges() : -1);
    int working = 0;
    QStringList ownTasks;
    const QList<const OrderRun *> runs = m_orders ? m_orders->runs() : QList<const OrderRun *>();
    for (const OrderRun *run : runs) {
        if (run->accountId != m_accountId || run->state == RunState::Finished)
            continue;
        ++working;
        for (const OrderChunk &chunk : run->chunks)
            ownTasks += chunk.taskNo;
    }
    if (m_workspace) {
        const QList<RemoteTask> &tasks = m_workspace->tasks().tasks();
        working += int(std::count_if(tasks.begin(), tasks.end(), [&](const RemoteTask &task) {
            return !task.isFinished() && !ownTasks.contains(task.taskNo);
        }));
    }
    model.setCount(u"tasks"_s, working);
}

void MainWindow::refreshSyncActions()
{
    const bool isOpen = m_workspace && m_workspace->portfolio().isOpen();
    const bool isSyncing = isOpen && m_workspace->portfolio().isSyncing();
    m_sync->setEnabled(isOpen && !isSyncing);
    m_drafts->setEnabled(m_workspace != nullptr);
    m_cancelSync->setEnabled(isSyncing);
}

void MainWindow::setNarrow(bool narrow)
{
    m_navigation->setNarrow(narrow);
    m_narrow->setChecked(narrow);
    m_preferences.setNavigationNarrow(narrow);
}

void MainWindow::sync()
{
    if (m_workspace && m_workspace->portfolio().isOpen())
        m_workspace->portfolio().sync();
}

void MainWindow::showAbout()
{
    if (!m_aboutDialog) {
        m_aboutDialog = new AboutDialog(m_parts, this);
        m_aboutDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_aboutDialog->show();
    m_aboutDialog->raise();
    m_aboutDialog->activateWindow();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcutsDialog) {
        m_shortcutsDialog = new ShortcutsDialog(*menuBar(), this);
        m_shortcutsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcutsDialog->show();
    m_shortcutsDialog->raise();
    m_shortcutsDialog->activateWindow();
}

} // namespace namestead
