#include "ui/shell/mainwindow.h"

#include "models/accounts/accountlistmodel.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/page.h"
#include "ui/widgets/question.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int navigationWidth = 200;

/// Gives accounts the dot of their colour.
class AccountIconModel final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DecorationRole)
            return QIdentityProxyModel::data(index, role);
        return accountIcon(accountColour(index.data(AccountListModel::ColourRole).toString(),
                                         index.data(AccountListModel::IdRole).toString()));
    }
};

/// Entries with air at the left.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(12, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
};

} // namespace

MainWindow::MainWindow(AccountListModel &accounts, Preferences &preferences, std::vector<Part> parts, QWidget *parent)
    : QMainWindow(parent), m_accounts(accounts), m_preferences(preferences), m_parts(std::move(parts))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(900, 500);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeNavigation());
    auto *line = new QFrame(central);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    m_stack = new QStackedWidget(central);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);

    m_statusAccount = new QLabel(this);
    m_practiceStrip = new Badge(this);
    m_practiceStrip->setObjectName(u"practiceStrip"_s);
    statusBar()->addWidget(m_statusAccount);
    statusBar()->addWidget(m_practiceStrip);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(8, 2, 8, 2);
    makeMenus();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_accounts, change, this, &MainWindow::refreshAccounts);
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &MainWindow::refreshStatus);
    retranslateUi();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeNavigation()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(navigationWidth);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    m_accountLabel = new QLabel(pane);
    m_account = new QComboBox(pane);
    m_account->setObjectName(u"account"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setModel([this] {
        auto *model = new AccountIconModel(this);
        model->setSourceModel(&m_accounts);
        return model;
    }());
    m_accountLabel->setBuddy(m_account);
    m_navigation = new QListWidget(pane);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette quiet = m_navigation->palette();
    quiet.setBrush(QPalette::Base, Qt::transparent);
    m_navigation->setPalette(quiet);
    layout->addWidget(m_accountLabel);
    layout->addWidget(m_account);
    layout->addSpacing(12);
    layout->addWidget(m_navigation, 1);
    connect(m_account, &QComboBox::activated, this, &MainWindow::onAccountActivated);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    return pane;
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_accountsAction = m_fileMenu->addAction(QString(), this, &MainWindow::accountsWanted);
    m_accountsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_pageMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
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
    auto *item = new QListWidgetItem(m_navigation);
    item->setSizeHint({0, 34});
    QAction *change = m_viewMenu->addAction(QString());
    const int row = int(m_pages.size()) - 1;
    if (row < 9)
        change->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)));
    connect(change, &QAction::triggered, this, [this, row] { m_navigation->setCurrentRow(row); });
    m_pageSwitches.append(change);
    if (m_navigation->currentRow() < 0)
        m_navigation->setCurrentRow(0);
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
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->id() == m_preferences.pageId())
            m_navigation->setCurrentRow(row);
    }
    m_accountId = m_preferences.accountId();
    refreshAccounts();
}

QString MainWindow::accountId() const
{
    return m_accountId;
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, 6000);
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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isChanging =
        std::any_of(m_pages.cbegin(), m_pages.cend(), [](const Page *page) { return page->isChanging(); });
    if (isChanging && !m_closesAnyway) {
        event->ignore();
        askToClose();
        return;
    }
    m_preferences.setState(u"mainWindow"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::askToClose()
{
    Question question;
    question.title = tr("Close Namestead");
    question.text = tr("A write is on its way. Wait for its answer, or close and leave its outcome unknown?");
    question.accept = tr("Close");
    question.reject = tr("Wait");
    ask(this, question, [this] {
        m_closesAnyway = true;
        close();
    });
}

void MainWindow::retranslateUi()
{
    setWindowTitle(tr("Namestead"));
    m_accountLabel->setText(tr("A&ccount"));
    m_account->setAccessibleDescription(tr("Account that the pages work with"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_fileMenu->setTitle(tr("&File"));
    m_accountsAction->setText(tr("&Accounts…"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
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
    for (int row = 0; row < m_pages.size(); ++row) {
        const QString title = m_pages.at(row)->title();
        m_navigation->item(row)->setText(title);
        m_pageSwitches.at(row)->setText(title);
    }
    if (Page *page = qobject_cast<Page *>(m_stack->currentWidget()))
        m_pageMenu->setTitle(page->title());
    m_accounts.retranslate();
    refreshStatus();
}

void MainWindow::showPage(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    Page *page = m_pages.at(row);
    m_stack->setCurrentWidget(page);
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->setTitle(page->title());
    m_preferences.setPageId(page->id());
}

void MainWindow::onAccountActivated()
{
    const QString id = m_account->currentData(AccountListModel::IdRole).toString();
    if (id == m_accountId)
        return;
    m_accountId = id;
    m_preferences.setAccountId(id);
    refreshStatus();
    emit accountChosen(id);
}

void MainWindow::refreshAccounts()
{
    int row = m_accounts.rowOf(m_accountId);
    const bool isGone = row < 0;
    if (isGone)
        row = m_accounts.rowCount() > 0 ? 0 : -1;
    m_account->setCurrentIndex(row);
    if (isGone)
        m_accountId = m_account->currentData(AccountListModel::IdRole).toString();
    refreshStatus();
    emit accountChosen(m_accountId);
}

void MainWindow::refreshStatus()
{
    const auto account = m_accounts.account(m_accountId);
    const bool isPractice = AccountListModel::isPractice(m_accountId);
    if (!account)
        m_statusAccount->setText(tr("No account"));
    else if (account->readOnly)
        m_statusAccount->setText(tr("Account: %1 (read-only)").arg(account->label));
    else
        m_statusAccount->setText(tr("Account: %1").arg(account->label));
    m_statusAccount->setVisible(!isPractice);
    m_practiceStrip->set(Tone::Attention, tr("Practice account: nothing here costs money."));
    m_practiceStrip->setVisible(isPractice);
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
