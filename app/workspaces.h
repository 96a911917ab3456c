#pragma once

#include "models/portfolio/portfolio.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QSettings;

namespace namestead {

class AccountClients;
class AccountListModel;
class OrderEngine;
class Preferences;
class Workspace;

/// Makes an account's workspace when it is first wanted and keeps none: it lives as long as a window uses it, and never twice at
/// a time, since each has a database open. All references must outlive this and every workspace.
class Workspaces final : public QObject
{
    Q_OBJECT
public:
    Workspaces(const QString &profileFolder, const AccountListModel &accounts, AccountClients &clients,
               OrderEngine &orders, QSettings &settings, const Preferences &preferences, QObject *parent = nullptr);

    /// The account's workspace; one that is new has still to be opened (`isNew`). Null: no such account.
    struct Found
    {
        std::shared_ptr<Workspace> workspace;
        bool isNew = false;
    };
    Found get(const QString &accountId);
    /// The one that lives now; null: none.
    [[nodiscard]] std::shared_ptr<Workspace> living(const QString &accountId) const;
    /// Deletes what this computer keeps of an account that was removed; its workspace must be gone or unused. False: the folder
    /// could not be deleted. Ids that are no folder of ours are left alone.
    bool erase(const QString &accountId);
    void retranslate();
    void setSyncEvery(std::chrono::minutes interval);
    [[nodiscard]] QString folderOf(const QString &accountId) const;

private:
    void forEach(const std::function<void(Workspace &)> &action) const;
    void onAccountsChanged();

    const QString m_profileFolder;
    const AccountListModel &m_accounts;
    AccountClients &m_clients;
    OrderEngine &m_orders;
    QSettings &m_settings;
    const Preferences &m_preferences;
    std::map<QString, std::weak_ptr<Workspace>> m_living;
};

} // namespace namestead
