#include "models/workspace/workspace.h"

#include "models/accounts/accountclients.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

PortfolioSettings withClock(PortfolioSettings settings)
{
    if (!settings.utcMs)
        settings.utcMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
    return settings;
}

} // namespace

Workspace::Workspace(const Account &account, const QString &folder, AccountClients &clients, OrderEngine &orders,
                     QSettings &settings, const PortfolioSettings &portfolioSettings, QObject *parent)
    : QObject(parent), m_account(account), m_folder(folder), m_clients(clients), m_orders(orders)
{
    const PortfolioSettings complete = withClock(portfolioSettings);
    m_portfolio = std::make_unique<Portfolio>(m_folder + u"/portfolio.sqlite"_s, reach(), complete);
    m_domains = std::make_unique<DomainTableModel>();
    m_domains->setPortfolio(m_portfolio.get());
    m_views = std::make_unique<SavedViews>(m_account.id, *m_domains, settings);
    m_changes = std::make_unique<ChangeFeedModel>();
    m_changes->setPortfolio(m_portfolio.get());
    m_tasks = std::make_unique<TaskBook>(reach(), complete.utcMs);
    connect(m_portfolio.get(), &Portfolio::opened, this,
            [this, every = complete.syncEvery, utcMs = complete.utcMs] { onOpened(every, utcMs()); });
}

Workspace::~Workspace() = default;

void Workspace::open()
{
    m_portfolio->open();
}

void Workspace::onOpened(std::chrono::minutes syncEvery, qint64 nowMs)
{
    if (!m_portfolio->isOpen())
        return; // its file() says why; nothing may be written to it
    const qint64 completeMs = m_portfolio->lastSync().completeMs;
    const bool isStale = syncEvery.count() > 0 && nowMs - completeMs >= std::chrono::milliseconds(syncEvery).count();
    // A list that was never read whole is not worth showing, whatever the setting says.
    if (completeMs == 0 || isStale)
        m_portfolio->sync();
}

void Workspace::setAccount(const Account &account)
{
    if (account == m_account)
        return;
    m_account = account;
    emit accountChanged();
}

ReachClient Workspace::reach() const
{
    return [&clients = m_clients, id = m_account.id](QObject *context,
                                                     std::function<void(const Result<DomainsClient *> &)> ready) {
        clients.reach(id, context, std::move(ready));
    };
}

void Workspace::retranslate()
{
    m_domains->retranslate();
    m_views->retranslate();
    m_changes->retranslate();
}

} // namespace namestead
