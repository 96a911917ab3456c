#pragma once

#include "app/languages.h"
#include "app/practiceaccount.h"
#include "models/accounts/accountclients.h"
#include "models/console/consolesession.h"
#include "ui/console/consolepage.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

namespace namestead {

/// The program without its keychain and its settings folder: everything else is what people run, the practice service included.
struct Workbench
{
    Workbench()
    {
        practice.start(20);
        clients.setPracticeCredentials(practice.credentials());
        accounts.setPractice(practice.url(), practice.credentials().keyId);
        page = new ConsolePage(session, preferences, &window);
        window.addPage(page);
        QObject::connect(&window, &MainWindow::accountChosen, &session, &ConsoleSession::setAccount);
        window.restore();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    QNetworkAccessManager network;
    PracticeAccount practice;
    SessionSecretStore keychain;
    AccountStore store{settings};
    AccountSecrets secrets{keychain};
    AccountListModel accounts{store};
    AccountClients clients{network, accounts, store, secrets, Catalogue::builtIn()};
    ConsoleSession session{clients, accounts, Catalogue::builtIn()};
    MainWindow window{accounts, preferences, {}};
    ConsolePage *page = nullptr;
};

} // namespace namestead
