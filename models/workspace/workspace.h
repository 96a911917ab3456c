#pragma once

#include "api/accounts/account.h"
#include "models/domains/domaintablemodel.h"
#include "models/domains/savedviews.h"
#include "models/portfolio/changefeedmodel.h"
#include "models/portfolio/portfolio.h"
#include "models/tasks/taskbook.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace namestead {

class AccountClients;
class AccountListModel;
class OrderEngine;

/// What is open of one account: its portfolio, the table over it, the views, the change feed, the tasks. The window shows one
/// workspace at a time; pages get it by setWorkspace(). Main thread.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the account's own below the profile. References must outlive it.
    Workspace(const Account &account, const QString &folder, AccountClients &clients, OrderEngine &orders,
              QSettings &settings, const PortfolioSettings &portfolioSettings, QObject *parent = nullptr);
    ~Workspace() override;

    void open(); ///< loads from disk, then syncs when the list is older than the setting
    [[nodiscard]] const Account &account() const { return m_account; }
    void setAccount(const Account &account); ///< label, colour or read-only changed; emits accountChanged()
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] ReachClient reach() const;

    [[nodiscard]] Portfolio &portfolio() { return *m_portfolio; }
    [[nodiscard]] DomainTableModel &domains() { return *m_domains; }
    [[nodiscard]] SavedViews &views() { return *m_views; }
    [[nodiscard]] ChangeFeedModel &changes() { return *m_changes; }
    [[nodiscard]] TaskBook &tasks() { return *m_tasks; }
    [[nodiscard]] OrderEngine &orders() { return m_orders; }
    void retranslate();

signals:
    void accountChanged();

private:
    void onOpened(std::chrono::minutes syncEvery, qint64 nowMs);

    Account m_account;
    const QString m_folder;
    AccountClients &m_clients;
    OrderEngine &m_orders;
    // In the order of who needs whom; pointers so that the header need not know more than it must.
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<DomainTableModel> m_domains;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<ChangeFeedModel> m_changes;
    std::unique_ptr<TaskBook> m_tasks;
};

} // namespace namestead
