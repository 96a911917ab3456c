#include "app/application.h"

#include "api/accounts/keychainsecretstore.h"
#include "api/client/proxysetting.h"
#include "app/appearance.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/parts.h"
#include "app/practiceaccount.h"
#include "models/accounts/accountclients.h"
#include "models/console/consolesession.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/console/consolepage.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int practiceNames = 1000;

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
          session(clients, accounts, Catalogue::builtIn())
    {}

    bool openFolder() const;
    void startPractice();
    void makeWindow();
    void showAccounts();
    void setLanguage(const QString &language);

    const CommandLine line;
    const QString folder;
    QSettings settings;
    Preferences preferences;
    Appearance appearance;
    PracticeAccount practice; ///< goes after the clients that speak to it
    Languages languages;
    QNetworkAccessManager network;
    KeychainSecretStore keychain;
    AccountStore store;
    AccountSecrets secrets;
    AccountListModel accounts;
    AccountClients clients;
    ConsoleSession session;
    std::unique_ptr<MainWindow> window;
    QPointer<AccountsDialog> accountsDialog;
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
    if (!practice.start(practiceNames)) {
        qWarning("The practice account cannot be offered: no port of this machine could be opened.");
        return;
    }
    const Credentials credentials = practice.credentials();
    clients.setPracticeCredentials(credentials);
    accounts.setPractice(practice.url(), credentials.keyId);
}

void Application::Private::makeWindow()
{
    window = std::make_unique<MainWindow>(accounts, preferences, programParts());
    auto *console = new ConsolePage(session, preferences, window.get());
    window->addPage(console);
    QObject::connect(console, &ConsolePage::messageWanted, window.get(), &MainWindow::showMessage);
    QObject::connect(window.get(), &MainWindow::accountChosen, &session, &ConsoleSession::setAccount);
    QObject::connect(window.get(), &MainWindow::accountsWanted, window.get(), [this] { showAccounts(); });
    QObject::connect(window.get(), &MainWindow::themeChosen, window.get(), [this](Theme theme) {
        preferences.setTheme(theme);
        appearance.apply(theme);
    });
    QObject::connect(window.get(), &MainWindow::languageChosen, window.get(), [this](const QString &language) {
        preferences.setLanguage(language);
        setLanguage(language);
    });
    window->setLanguageShown(line.language.isEmpty() ? preferences.language() : line.language);
    window->setThemeShown(preferences.theme());
    window->restore();
    window->setLocale(QLocale());
}

void Application::Private::showAccounts()
{
    if (!accountsDialog) {
        accountsDialog = new AccountsDialog(store, secrets, clients, window.get());
        accountsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    accountsDialog->show();
    accountsDialog->raise();
    accountsDialog->activateWindow();
}

void Application::Private::setLanguage(const QString &language)
{
    languages.apply(language);
    window->setLanguageShown(language);
}

Application::Application(const CommandLine &line) : d(std::make_unique<Private>(line)) {}

Application::~Application()
{
    // Windows first: their pages hold on to everything else. Then the clients, before the service they speak to.
    d->window.reset();
}

bool Application::start()
{
    if (!d->openFolder()) {
        qCritical("The folder %s cannot be made.", qUtf8Printable(QDir::toNativeSeparators(d->folder)));
        return false;
    }
    applyProxy(d->network, {});
    d->languages.apply(d->line.language.isEmpty() ? d->preferences.language() : d->line.language);
    d->appearance.apply(d->preferences.theme());
    d->startPractice();
    if (d->line.startsWithPractice)
        d->preferences.setAccountId(AccountListModel::practiceId);
    d->makeWindow();
    d->window->show();
    return true;
}

} // namespace namestead
