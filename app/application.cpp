#include "app/application.h"

#include "api/accounts/keychainsecretstore.h"
#include "api/client/proxysetting.h"
#include "app/appearance.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/notifications.h"
#include "app/orderwindows.h"
#include "app/parts.h"
#include "app/practiceaccount.h"
#include "app/singleinstance.h"
#include "app/starttimes.h"
#include "app/workspaces.h"
#include "models/accounts/accountclients.h"
#include "models/console/consolesession.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/plandrafts.h"
#include "models/orders/sqliteorderstorage.h"
#include "models/workspace/workspace.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/changes/changespage.h"
#include "ui/console/consolepage.h"
#include "ui/domains/domainspage.h"
#include "ui/orders/draftsdialog.h"
#include "ui/settings/chinesefont.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int practiceNames = 1000;

struct ApplicationText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::Application)

public:
    static QString journalProblem(const ApiError &error)
    {
        if (error.code == "JournalInUse"_L1)
            return tr("Another program has it open. Close that one, then start Namestead again.");
        if (error.code == "JournalNewer"_L1)
            return tr("It was made by a newer version of Namestead and is left as it is. Start that version.");
        if (error.code == "JournalDamaged"_L1)
            return tr(
                "The file is damaged. It is left as it is: it tells what was paid. Keep a copy before anything else.");
        return error.serverText.isEmpty()
            ? tr("The disk refuses it. Check the free space and the rights of the folder.")
            : tr("The disk refuses it: %1").arg(error.serverText);
    }
    static QString runEndTitle(const OrderRun &run) { return tr("Finished: %1").arg(run.title); }
    static QString runEnd(const OrderRun &run)
    {
        const int failed = run.count(ItemState::Failed) + run.count(ItemState::LeftOut);
        const int unknown = run.count(ItemState::Unknown);
        QStringList parts{tr("%n succeeded", nullptr, run.count(ItemState::Succeeded))};
        if (failed > 0)
            parts += tr("%n failed or left out", nullptr, failed);
        if (unknown > 0)
            parts += tr("%n unknown", nullptr, unknown);
        return parts.join(tr(", ", "between parts of a result"));
    }
    static QString alreadyOpen() { return tr("Namestead is already open with this profile; its window was raised."); }
    static QString noRenewal(const QString &reason)
    {
        return tr("Nothing can be renewed: the order journal cannot be used. %1").arg(reason);
    }
    static QString practiceIsNew() { return tr("The practice account was started afresh."); }
    static QString fileNotDeleted(const QString &file)
    {
        return tr("The file %1 could not be deleted; the practice account is as it was.")
            .arg(QDir::toNativeSeparators(file));
    }
    static QString dataNotDeleted(const QString &folder)
    {
        return tr("The folder %1 could not be deleted.").arg(QDir::toNativeSeparators(folder));
    }
};

ProxySetting proxySettingOf(const ProxyChoice &choice)
{
    using Mode = ProxyChoice::Mode;
    if (choice.mode == Mode::System)
        return {};
    if (choice.mode == Mode::None || choice.host.isEmpty())
        return {.mode = ProxySetting::Mode::None};
    const auto type = choice.mode == Mode::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {.mode = ProxySetting::Mode::Manual, .manual = QNetworkProxy(type, choice.host, quint16(choice.port))};
}

/// All programs of this user on this machine share it, whatever their profile: a name exists once at a service.
QString claimsFile()
{
    const QString own = qEnvironmentVariable("NAMESTEAD_CLAIMS_FILE");
    return own.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/namestead/order-claims.sqlite"_s
        : own;
}

} // namespace

class Application::Private
{
public:
    explicit Private(const CommandLine &given)
        : line(given),
          folder(given.profileDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                            : QDir(given.profileDir).absolutePath()),
          settings(folder + u"/namestead.ini"_s, QSettings::IniFormat), preferences(settings), store(settings),
          secrets(keychain), accounts(store), clients(network, accounts, store, secrets, Catalogue::builtIn()),
          storage(folder + u"/orders.sqlite"_s, claimsFile()), journal(storage), drafts(folder + u"/drafts"_s),
          session(clients, accounts, Catalogue::builtIn())
    {}

    bool openFolder() const;
    void startPractice();
    void startPracticeAfresh();
    void setPracticeReadOnly(bool readOnly);
    [[nodiscard]] QString practiceJournal() const { return folder + u"/practice.journal"_s; }
    [[nodiscard]] int openRunsOf(const QString &accountId) const;
    void openJournal();
    void makeWindow();
    void connectWindow();
    void connectOrders();
    void connectPages(DomainsPage &domains, ChangesPage &changes, TasksPage &tasks, ConsolePage &console);
    void firstShow();
    [[nodiscard]] bool timeStart();
    void goOn();

    [[nodiscard]] std::optional<OrderAccount> orderAccount(const QString &accountId) const;
    [[nodiscard]] QList<AccountName> namesLike(const QString &typed, int most) const;
    void showAccount(const QString &accountId);
    void reopenAccount();
    void onAccountRemoved(const QString &accountId);
    void showKeyProblem();
    void renew(const QStringList &names);
    void retry(qint64 runId);
    void showRunOnPage(qint64 runId);
    [[nodiscard]] bool mayOrder();
    [[nodiscard]] std::shared_ptr<Workspace> workspaceOf(const QString &accountId);
    void onRunFinished(qint64 runId);
    void raiseWindow(bool wantsPractice);

    void showAccounts();
    void showEditor(const std::optional<Account> &account);
    void showSettings();
    void showDrafts();
    void setLanguage(const QString &language);
    void setTheme(Theme theme);
    void applyLanguage(const QString &language);
    void refreshFontHint();

    const CommandLine line;
    const QString folder;
    QSettings settings;
    Preferences preferences;
    Appearance appearance;
    std::unique_ptr<SingleInstance> instance;
    PracticeAccount practice; ///< goes after the clients that speak to it
    bool practiceOffered = false;
    Languages languages;
    QNetworkAccessManager network;
    KeychainSecretStore keychain;
    AccountStore store;
    AccountSecrets secrets;
    AccountListModel accounts;
    AccountClients clients;
    SqliteOrderStorage storage;
    OrderJournal journal;
    std::optional<OrderEngine> engine; ///< reads the journal when it is made, so only then
    QString journalProblem;
    PlanDrafts drafts;
    std::optional<Workspaces> workspaces;
    ConsoleSession session;
    std::shared_ptr<Workspace> shown; ///< what the pages show
    std::optional<OrderWindows> orderWindows;
    std::unique_ptr<Notifications> notifications;
    std::unique_ptr<MainWindow> window;
    DomainsPage *domainsPage = nullptr;
    TasksPage *tasksPage = nullptr;
    QPointer<AccountsDialog> accountsDialog;
    QPointer<SettingsDialog> settingsDialog;
    std::unique_ptr<StartTimes> startTimes;
};

bool Application::Private::openFolder() const
{
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return false;
    // The list of accounts is nobody else's business; a folder that was there keeps the rights it has.
    return !isNew || QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void Application::Private::startPractice()
{
    practiceOffered = practice.start(practiceNames, practiceJournal());
    if (!practiceOffered) {
        qWarning(
            "The practice account cannot be offered: no port of this machine could be opened, or its journal in the "
            "profile folder cannot be written.");
        return;
    }
    const Credentials credentials = practice.credentials();
    clients.setPracticeCredentials(credentials);
    accounts.setPracticeReadOnly(preferences.isPracticeReadOnly());
    accounts.setPractice(practice.url(), credentials.keyId);
}

int Application::Private::openRunsOf(const QString &accountId) const
{
    const QList<const OrderRun *> runs = engine->runs();
    return int(std::count_if(runs.begin(), runs.end(), [&](const OrderRun *run) {
        return run->accountId == accountId && run->state != RunState::Finished;
    }));
}

void Application::Private::setPracticeReadOnly(bool readOnly)
{
    preferences.setPracticeReadOnly(readOnly);
    accounts.setPracticeReadOnly(readOnly);
}

/// In this very process: first everything that looks at the old service lets go of it, then its files go, then a new one begins.
void Application::Private::startPracticeAfresh()
{
    const QString id = AccountListModel::practiceId;
    if (openRunsOf(id) > 0) // one began while the person was asked
        return;
    orderWindows->endOf(id);
    const bool wasShown = shown && shown->account().id == id;
    if (wasShown) {
        window->setWorkspace(nullptr);
        shown.reset();
    }
    clients.forget(id);
    const bool dataWentAway = workspaces->erase(id);
    practice.stop();
    const bool journalWentAway = !QFile::exists(practiceJournal()) || QFile::remove(practiceJournal());
    startPractice();
    if (wasShown)
        showAccount(id);
    if (!dataWentAway)
        window->showMessage(ApplicationText::dataNotDeleted(workspaces->folderOf(id)));
    else if (!journalWentAway)
        window->showMessage(ApplicationText::fileNotDeleted(practiceJournal()));
    else
        window->showMessage(ApplicationText::practiceIsNew());
}

void Application::Private::openJournal()
{
    const QString claims = claimsFile();
    QDir().mkpath(QFileInfo(claims).absolutePath());
    const Result<Done> opened = storage.open();
    engine.emplace(journal, Catalogue::builtIn(), [this](const QString &id) { return orderAccount(id); });
    workspaces.emplace(folder, accounts, clients, *engine, settings, preferences);
    orderWindows.emplace(*engine, accounts, drafts, preferences);
    if (!opened)
        journalProblem = ApplicationText::journalProblem(opened.error());
}

std::optional<OrderAccount> Application::Private::orderAccount(const QString &accountId) const
{
    const auto account = accounts.account(accountId);
    if (!account)
        return std::nullopt;
    const QUrl url = endpointOf(*account).url;
    const QString scope = AccountListModel::isPractice(accountId)
        ? u"practice:"_s + QDir(folder).canonicalPath()
        : u"%1:%2"_s.arg(url.host().toLower()).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
    const auto reach = [this, accountId](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
        const_cast<AccountClients &>(clients).reach(accountId, context, std::move(ready));
    };
    return OrderAccount{.reach = reach, .claimScope = scope, .readOnly = account->readOnly};
}

/// The names a person has before the eyes: the ticked ones first, then those that the table shows; and any that is typed whole.
QList<AccountName> Application::Private::namesLike(const QString &typed, int most) const
{
    QList<AccountName> found;
    if (!shown)
        return found;
    const DomainTableModel &domains = shown->domains();
    QSet<QString> seen;
    const auto add = [&](const QString &name) {
        if (found.size() >= most || seen.contains(name))
            return;
        if (const auto record = domains.recordOf(name)) {
            seen.insert(name);
            found.append({record->name, record->expiresMs});
        }
    };
    if (!typed.isEmpty())
        add(typed.toLower());
    const QStringList ticked = domains.tickedNames();
    for (const QString &name : ticked) {
        if (name.contains(typed, Qt::CaseInsensitive))
            add(name);
    }
    for (int row = 0; row < domains.rowCount() && found.size() < most; ++row) {
        const QModelIndex index = domains.index(row, int(DomainColumn::Name));
        const QString name = index.data(DomainTableModel::NameRole).toString();
        if (name.contains(typed, Qt::CaseInsensitive)
            || (!typed.isEmpty()
                && index.data(DomainTableModel::AsciiRole).toString().contains(typed, Qt::CaseInsensitive)))
            add(name);
    }
    return found;
}

void Application::Private::makeWindow()
{
    window = std::make_unique<MainWindow>(accounts, preferences, programParts());
    domainsPage = new DomainsPage(preferences, window.get());
    auto *changesPage = new ChangesPage(preferences, window.get());
    tasksPage = new TasksPage(preferences, window.get());
    auto *console = new ConsolePage(session, preferences, window.get());
    window->addPage(domainsPage);
    window->addPage(changesPage);
    window->addPage(tasksPage);
    window->addPage(console);
    connectWindow();
    connectOrders();
    connectPages(*domainsPage, *changesPage, *tasksPage, *console);
    session.setOrderEngine(&*engine);
    session.setNames([this](const QString &typed, int most) { return namesLike(typed, most); });
    window->setOrders(&*engine);
    window->setJournalProblem(journalProblem);
    window->setLanguageShown(line.language.isEmpty() ? preferences.language() : line.language);
    window->setThemeShown(preferences.theme());
    refreshFontHint();
}

void Application::Private::connectWindow()
{
    MainWindow *w = window.get();
    QObject::connect(w, &MainWindow::accountChosen, w, [this](const QString &id) { showAccount(id); });
    QObject::connect(w, &MainWindow::accountsWanted, w, [this] { showAccounts(); });
    QObject::connect(w, &MainWindow::addAccountWanted, w, [this] { showEditor(std::nullopt); });
    QObject::connect(w, &MainWindow::keyWanted, w, [this](const QString &id) {
        if (const auto account = store.account(id))
            showEditor(account);
    });
    QObject::connect(w, &MainWindow::settingsWanted, w, [this] { showSettings(); });
    QObject::connect(w, &MainWindow::draftsWanted, w, [this] { showDrafts(); });
    QObject::connect(w, &MainWindow::themeChosen, w, [this](Theme theme) { setTheme(theme); });
    QObject::connect(w, &MainWindow::languageChosen, w, [this](const QString &language) { setLanguage(language); });
    QObject::connect(w, &MainWindow::closed, w, [] { QCoreApplication::quit(); });
    QObject::connect(&store, &AccountStore::accountRemoved, w, [this](const QString &id) { onAccountRemoved(id); });
    QObject::connect(&clients, &AccountClients::keyProblemChanged, w, [this] { showKeyProblem(); });
    w->setCloseGuard([this] { return orderWindows->closeAll(); });
}

void Application::Private::connectOrders()
{
    MainWindow *w = window.get();
    QObject::connect(w, &MainWindow::runWanted, &*orderWindows, &OrderWindows::openRun);
    QObject::connect(&*orderWindows, &OrderWindows::taskWanted, w, [this](qint64 runId) { showRunOnPage(runId); });
    QObject::connect(&*orderWindows, &OrderWindows::retryWanted, w, [this](qint64 runId) { retry(runId); });
    QObject::connect(&*engine, &OrderEngine::namesTouched, w,
                     [this](const QString &id, const QStringList &instanceIds) {
                         if (const auto workspace = workspaces->living(id)) {
                             workspace->portfolio().expectRenewal(instanceIds);
                             workspace->portfolio().refresh(instanceIds);
                         }
                     });
    QObject::connect(&*engine, &OrderEngine::runFinished, w, [this](qint64 runId) { onRunFinished(runId); });
    QObject::connect(&*engine, &OrderEngine::journalFailed, w, [this](const QString &reason) {
        journalProblem = reason;
        window->setJournalProblem(reason);
    });
    notifications = std::make_unique<Notifications>();
    QObject::connect(notifications.get(), &Notifications::activated, w, [this] { raiseWindow(false); });
}

void Application::Private::connectPages(DomainsPage &domains, ChangesPage &changes, TasksPage &tasks,
                                        ConsolePage &console)
{
    MainWindow *w = window.get();
    QObject::connect(w, &MainWindow::viewChosen, &domains, &DomainsPage::showView);
    QObject::connect(&domains, &DomainsPage::viewShown, w, &MainWindow::markView);
    QObject::connect(&domains, &DomainsPage::renewWanted, w, [this](const QStringList &names) { renew(names); });
    QObject::connect(&domains, &DomainsPage::syncWanted, w, [this] {
        if (shown)
            shown->portfolio().sync();
    });
    QObject::connect(&domains, &DomainsPage::addAccountWanted, w, [this] { showEditor(std::nullopt); });
    QObject::connect(&tasks, &TasksPage::runWanted, &*orderWindows, &OrderWindows::openRun);
    QObject::connect(&tasks, &TasksPage::retryWanted, w, [this](qint64 runId) { retry(runId); });
    const auto showName = [this](const QString &name) {
        window->showPage(u"domains"_s);
        domainsPage->showName(name);
    };
    QObject::connect(&tasks, &TasksPage::nameWanted, w, showName);
    QObject::connect(&changes, &ChangesPage::nameWanted, w, showName);
    QObject::connect(&domains, &DomainsPage::messageWanted, w, &MainWindow::showMessage);
    QObject::connect(&changes, &ChangesPage::messageWanted, w, &MainWindow::showMessage);
    QObject::connect(&tasks, &TasksPage::messageWanted, w, &MainWindow::showMessage);
    QObject::connect(&console, &ConsolePage::messageWanted, w, &MainWindow::showMessage);
}

void Application::Private::firstShow()
{
    const bool isFirstStart = preferences.accountId().isEmpty() && store.accounts().isEmpty()
        && store.damaged().isEmpty() && !line.startsWithPractice;
    if (line.startsWithPractice && practiceOffered)
        preferences.setAccountId(AccountListModel::practiceId);
    else if (preferences.accountId().isEmpty() && !store.accounts().isEmpty())
        preferences.setAccountId(store.accounts().constFirst().id);
    if (isFirstStart)
        window->showWelcome(practiceOffered);
    window->restore();
    window->setLocale(QLocale());
    window->show();
}

/// False: it cannot be told here. To be called before the window is shown.
bool Application::Private::timeStart()
{
    if (!StartTimes::canMeasure()) {
        qCritical("--time-start needs a system that tells when a process began: Linux.");
        return false;
    }
    auto *table = domainsPage->findChild<QAbstractScrollArea *>(u"domainTable"_s);
    startTimes = std::make_unique<StartTimes>(*window, *table->viewport(), [](bool measured) {
        if (!measured)
            qCritical("--time-start: the portfolio of the account cannot be opened.");
        QCoreApplication::exit(measured ? 0 : 1);
    });
    return true;
}

/// Takes up what the last program left unfinished, and says so: it goes on paying.
void Application::Private::goOn()
{
    QList<qint64> interrupted;
    const QList<const OrderRun *> runs = engine->runs();
    for (const OrderRun *run : runs) {
        const bool isPausedByPerson = run->state == RunState::Paused && run->pause == PauseReason::Person;
        if (run->state != RunState::Finished && !isPausedByPerson)
            interrupted += run->id;
    }
    engine->begin();
    window->setInterrupted(interrupted);
}

void Application::Private::showAccount(const QString &accountId)
{
    if (shown && shown->account().id == accountId)
        return;
    const Workspaces::Found next = workspaces->get(accountId);
    // The old one may go only when no page looks at it any more.
    window->setWorkspace(next.workspace.get());
    session.setAccount(accountId);
    shown = next.workspace;
    if (next.isNew)
        next.workspace->open();
    showKeyProblem();
}

void Application::Private::reopenAccount()
{
    const QString id = window->accountId();
    window->setWorkspace(nullptr);
    shown.reset();
    showAccount(id);
}

void Application::Private::onAccountRemoved(const QString &accountId)
{
    orderWindows->endOf(accountId);
    if (shown && shown->account().id == accountId)
        showAccount(window->accountId() == accountId ? QString() : window->accountId());
    if (!workspaces->erase(accountId))
        window->showMessage(ApplicationText::dataNotDeleted(workspaces->folderOf(accountId)));
    preferences.forgetAccount(accountId);
}

void Application::Private::showKeyProblem()
{
    window->setKeyProblem(clients.keyProblem(window->accountId()));
}

bool Application::Private::mayOrder()
{
    if (storage.isOpen())
        return true;
    window->showMessage(ApplicationText::noRenewal(journalProblem));
    return false;
}

std::shared_ptr<Workspace> Application::Private::workspaceOf(const QString &accountId)
{
    const Workspaces::Found found = workspaces->get(accountId);
    if (found.isNew)
        found.workspace->open();
    return found.workspace;
}

void Application::Private::renew(const QStringList &names)
{
    if (shown && mayOrder())
        orderWindows->openRenewal(shown, names);
}

void Application::Private::retry(qint64 runId)
{
    const OrderRun *run = engine->run(runId);
    if (!run || !mayOrder())
        return;
    if (const auto workspace = workspaceOf(run->accountId))
        orderWindows->openRetry(workspace, runId);
}

void Application::Private::showRunOnPage(qint64 runId)
{
    if (const OrderRun *run = engine->run(runId))
        window->chooseAccount(run->accountId);
    window->showPage(u"tasks"_s);
    tasksPage->showRun(runId);
    raiseWindow(false);
}

void Application::Private::onRunFinished(qint64 runId)
{
    const OrderRun *run = engine->run(runId);
    if (!run || QApplication::activeWindow())
        return;
    notifications->show(ApplicationText::runEndTitle(*run), ApplicationText::runEnd(*run));
    QApplication::alert(window.get());
}

void Application::Private::raiseWindow(bool wantsPractice)
{
    if (wantsPractice)
        window->chooseAccount(AccountListModel::practiceId);
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::Private::showAccounts()
{
    if (!accountsDialog) {
        accountsDialog = new AccountsDialog(store, secrets, clients, window.get());
        accountsDialog->setAttribute(Qt::WA_DeleteOnClose);
        accountsDialog->setOpenRuns([this](const QString &accountId) { return openRunsOf(accountId); });
        accountsDialog->setPractice(accounts);
        QObject::connect(accountsDialog, &AccountsDialog::practiceReadOnlyChosen, window.get(),
                         [this](bool readOnly) { setPracticeReadOnly(readOnly); });
        QObject::connect(accountsDialog, &AccountsDialog::practiceAfreshWanted, window.get(),
                         [this] { startPracticeAfresh(); });
        QObject::connect(accountsDialog, &AccountsDialog::accountAdded, window.get(), &MainWindow::chooseAccount);
    }
    accountsDialog->show();
    accountsDialog->raise();
    accountsDialog->activateWindow();
}

void Application::Private::showEditor(const std::optional<Account> &account)
{
    auto *editor = new AccountEditor(store, secrets, clients, account, window.get());
    QObject::connect(editor, &AccountEditor::saved, window.get(), &MainWindow::chooseAccount);
    editor->open();
    if (account)
        editor->askForSecret();
}

void Application::Private::showSettings()
{
    if (!settingsDialog) {
        settingsDialog = new SettingsDialog(preferences, window.get());
        settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        settingsDialog->setNotificationsOffered(notifications->isOffered());
        settingsDialog->setChineseFontMissing(!hasChineseFont());
        SettingsDialog *dialog = settingsDialog;
        QObject::connect(notifications.get(), &Notifications::offeredChanged, dialog,
                         [dialog] { dialog->setNotificationsOffered(true); });
        QObject::connect(dialog, &SettingsDialog::languageChosen, dialog,
                         [this](const QString &language) { setLanguage(language); });
        QObject::connect(dialog, &SettingsDialog::themeChosen, dialog, [this](Theme theme) { setTheme(theme); });
        QObject::connect(dialog, &SettingsDialog::syncChanged, dialog,
                         [this] { workspaces->setSyncEvery(std::chrono::minutes(preferences.syncMinutes())); });
        QObject::connect(dialog, &SettingsDialog::detailsChanged, dialog, [this] { reopenAccount(); });
        QObject::connect(dialog, &SettingsDialog::rowsChanged, dialog, [this] { window->setRowsChanged(); });
        QObject::connect(dialog, &SettingsDialog::proxyChanged, dialog,
                         [this] { applyProxy(network, proxySettingOf(preferences.proxy())); });
    }
    settingsDialog->show();
    settingsDialog->raise();
    settingsDialog->activateWindow();
}

void Application::Private::showDrafts()
{
    if (!shown)
        return;
    auto *dialog = new DraftsDialog(drafts, shown->account().id, window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &DraftsDialog::draftChosen, window.get(),
                     [this, id = shown->account().id](const QString &draftId) {
                         if (const auto workspace = workspaceOf(id))
                             orderWindows->openDraft(workspace, draftId);
                     });
    dialog->open();
}

void Application::Private::applyLanguage(const QString &language)
{
    languages.apply(language);
    clients.setReplyLanguage(languages.current());
    if (workspaces)
        workspaces->retranslate();
}

void Application::Private::setLanguage(const QString &language)
{
    preferences.setLanguage(language);
    applyLanguage(language);
    window->setLanguageShown(language);
    if (settingsDialog)
        settingsDialog->refresh();
    refreshFontHint();
}

void Application::Private::setTheme(Theme theme)
{
    preferences.setTheme(theme);
    appearance.apply(theme);
    window->setThemeShown(theme);
    if (settingsDialog)
        settingsDialog->refresh();
}

void Application::Private::refreshFontHint()
{
    window->setFontHint(languages.current() == "zh"_L1 && !preferences.isFontHintClosed() && !hasChineseFont());
}

Application::Application(const CommandLine &line) : d(std::make_unique<Private>(line)) {}

Application::~Application()
{
    // Windows first: their pages hold on to everything else. Then the workspaces and clients, before the service they speak to.
    if (d->window)
        d->window->setWorkspace(nullptr);
    d->window.reset();
    d->shown.reset();
}

Application::Start Application::start()
{
    if (!d->openFolder()) {
        qCritical("The folder %s cannot be made.", qUtf8Printable(QDir::toNativeSeparators(d->folder)));
        return Start::Failed;
    }
    d->instance = std::make_unique<SingleInstance>(d->folder);
    switch (d->instance->claim(d->line.startsWithPractice)) {
    case SingleInstance::Claim::First:
        break;
    case SingleInstance::Claim::OtherRaised:
        d->languages.apply(d->line.language.isEmpty() ? d->preferences.language() : d->line.language);
        std::printf("%s\n", ApplicationText::alreadyOpen().toLocal8Bit().constData());
        return Start::Elsewhere;
    case SingleInstance::Claim::OtherSilent:
        qCritical("Namestead runs already with the folder %s, but does not answer.",
                  qUtf8Printable(QDir::toNativeSeparators(d->folder)));
        return Start::Failed;
    }
    applyProxy(d->network, proxySettingOf(d->preferences.proxy()));
    d->applyLanguage(d->line.language.isEmpty() ? d->preferences.language() : d->line.language);
    d->appearance.apply(d->preferences.theme());
    d->startPractice();
    d->openJournal();
    d->makeWindow();
    QObject::connect(d->instance.get(), &SingleInstance::raiseWanted, d->window.get(),
                     [this](bool wantsPractice) { d->raiseWindow(wantsPractice); });
    if (d->line.timesStart && !d->timeStart())
        return Start::Failed;
    d->firstShow();
    if (d->startTimes && !d->shown) {
        qCritical("--time-start needs an account to show.");
        return Start::Failed;
    }
    if (d->startTimes) {
        d->window->showPage(d->domainsPage->id());
        d->startTimes->watch(d->shown->portfolio(), d->shown->domains());
    }
    if (d->journalProblem.isEmpty())
        d->goOn();
    return Start::Running;
}

} // namespace namestead
