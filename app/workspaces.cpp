#include "app/workspaces.h"

#include "models/accounts/accountclients.h"
#include "models/workspace/workspace.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace namestead {

Workspaces::Workspaces(const QString &profileFolder, const AccountListModel &accounts, AccountClients &clients,
                       OrderEngine &orders, QSettings &settings, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_profileFolder(profileFolder), m_accounts(accounts), m_clients(clients), m_orders(orders),
      m_settings(settings), m_preferences(preferences)
{
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &Workspaces::onAccountsChanged);
}

QString Workspaces::folderOf(const QString &accountId) const
{
    return m_profileFolder + u"/accounts/"_s + accountId;
}

Workspaces::Found Workspaces::get(const QString &accountId)
{
    if (auto known = living(accountId))
        return {std::move(known), false};
    const auto account = m_accounts.account(accountId);
    if (!account)
        return {};
    PortfolioSettings settings;
    settings.syncEvery = std::chrono::minutes(m_preferences.syncMinutes());
    settings.readsDetailsInBackground = m_preferences.readsDetailsInBackground();
    auto made = std::make_shared<Workspace>(*account, folderOf(accountId), m_clients, m_orders, m_settings, settings);
    m_living[accountId] = made;
    return {std::move(made), true};
}

std::shared_ptr<Workspace> Workspaces::living(const QString &accountId) const
{
    const auto known = m_living.find(accountId);
    return known == m_living.end() ? nullptr : known->second.lock();
}

bool Workspaces::erase(const QString &accountId)
{
    // The id may be the name of a damaged entry, and so anything.
    if (!AccountListModel::isPractice(accountId)
        && QUuid::fromString(accountId).toString(QUuid::WithoutBraces) != accountId)
        return true;
    if (const auto workspace = living(accountId))
        workspace->portfolio().erase();
    m_living.erase(accountId);
    QDir folder(folderOf(accountId));
    return !folder.exists() || folder.removeRecursively();
}

void Workspaces::forEach(const std::function<void(Workspace &)> &action) const
{
    for (const auto &[id, weak] : m_living) {
        if (const auto workspace = weak.lock())
            action(*workspace);
    }
}

void Workspaces::retranslate()
{
    forEach([](Workspace &workspace) { workspace.retranslate(); });
}

void Workspaces::setSyncEvery(std::chrono::minutes interval)
{
    forEach([&](Workspace &workspace) { workspace.portfolio().setSyncEvery(interval); });
}

void Workspaces::onAccountsChanged()
{
    forEach([this](Workspace &workspace) {
        if (const auto account = m_accounts.account(workspace.account().id))
            workspace.setAccount(*account);
    });
}

} // namespace namestead
