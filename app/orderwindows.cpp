#include "app/orderwindows.h"

#include "models/accounts/accountlistmodel.h"
#include "models/orders/orderengine.h"
#include "models/workspace/workspace.h"
#include "ui/orders/renewalwizard.h"
#include "ui/orders/runwindow.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/accountcolour.h"

#include <QLocale>

namespace namestead {

namespace {

void showInFront(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

OrderWindows::OrderWindows(OrderEngine &engine, const AccountListModel &accounts, PlanDrafts &drafts,
                           Preferences &preferences, QObject *parent)
    : QObject(parent), m_engine(engine), m_accounts(accounts), m_drafts(drafts), m_preferences(preferences)
{
    connect(&accounts, &QAbstractItemModel::dataChanged, this, [this] {
        for (const auto &run : std::as_const(m_runs)) {
            if (run)
                colour(*run);
        }
    });
}

OrderWindows::~OrderWindows()
{
    for (const auto &wizard : std::as_const(m_wizards))
        delete wizard;
    for (const auto &run : std::as_const(m_runs))
        delete run;
}

RenewalWizard *OrderWindows::makeWizard(const std::shared_ptr<Workspace> &workspace)
{
    const Account &account = workspace->account();
    const RenewalPlan::Place place{.accountId = account.id,
                                   .accountLabel = account.label,
                                   .reach = workspace->reach(),
                                   .portfolio = &workspace->portfolio(),
                                   .domains = &workspace->domains(),
                                   .engine = &m_engine,
                                   .utcMs = {}};
    auto *wizard = new RenewalWizard(place, account.readOnly, m_drafts, m_preferences);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->setLocale(QLocale());
    wizard->setAccountColour(accountColour(account.colour, account.id));
    wizard->plan().setChunkSize(m_preferences.orderChunkSize());
    connect(workspace.get(), &Workspace::accountChanged, wizard, [wizard, from = workspace.get()] {
        wizard->setReadOnly(from->account().readOnly);
        wizard->setAccountColour(accountColour(from->account().colour, from->account().id));
    });
    // Destroyed is said when the wizard's own parts are gone; only then the workspace may go.
    connect(wizard, &QObject::destroyed, this, [workspace] {});
    connect(wizard, &RenewalWizard::taskWanted, this, &OrderWindows::taskWanted);
    m_wizards.removeAll(nullptr);
    m_wizards.append(wizard);
    return wizard;
}

void OrderWindows::whenOpen(const std::shared_ptr<Workspace> &workspace, RenewalWizard *wizard,
                            const std::function<void(RenewalWizard &)> &action)
{
    if (workspace->portfolio().isOpen())
        action(*wizard);
    else // its names come from the disk first
        connect(&workspace->portfolio(), &Portfolio::opened, wizard, [wizard, action] { action(*wizard); });
    showInFront(*wizard);
}

void OrderWindows::openRenewal(const std::shared_ptr<Workspace> &workspace, const QStringList &names)
{
    whenOpen(workspace, makeWizard(workspace), [names](RenewalWizard &wizard) { wizard.plan().addNames(names); });
}

void OrderWindows::openDraft(const std::shared_ptr<Workspace> &workspace, const QString &draftId)
{
    whenOpen(workspace, makeWizard(workspace), [draftId](RenewalWizard &wizard) { wizard.openDraft(draftId); });
}

void OrderWindows::openRetry(const std::shared_ptr<Workspace> &workspace, qint64 runId)
{
    whenOpen(workspace, makeWizard(workspace), [this, runId](RenewalWizard &wizard) {
        if (const OrderRun *run = m_engine.run(runId))
            wizard.plan().takeFailed(*run);
    });
}

void OrderWindows::openRun(qint64 runId)
{
    if (!m_engine.run(runId))
        return;
    m_runs.removeAll(nullptr);
    for (const auto &open : std::as_const(m_runs)) {
        if (open->runId() == runId) {
            showInFront(*open);
            return;
        }
    }
    // The wizard that began it shows the same.
    for (const auto &wizard : std::as_const(m_wizards)) {
        if (wizard && wizard->runId() == runId) {
            showInFront(*wizard);
            return;
        }
    }
    auto *window = new RunWindow(m_engine, runId, m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setLocale(QLocale());
    colour(*window);
    connect(window, &RunWindow::taskWanted, this, &OrderWindows::taskWanted);
    connect(window, &RunWindow::retryWanted, this, &OrderWindows::retryWanted);
    m_runs.append(window);
    showInFront(*window);
}

void OrderWindows::colour(RunWindow &window) const
{
    // Of an account that was removed its id is all that is left.
    const QString id = window.accountId();
    const auto account = m_accounts.account(id);
    window.setAccountColour(accountColour(account ? account->colour : QString(), id));
}

bool OrderWindows::closeAll()
{
    bool allClosed = true;
    const auto wizards = m_wizards;
    for (const auto &wizard : wizards)
        allClosed = (!wizard || wizard->close()) && allClosed;
    if (!allClosed)
        return false;
    const auto runs = m_runs;
    for (const auto &run : runs) {
        if (run)
            run->close();
    }
    return true;
}

void OrderWindows::endOf(const QString &accountId)
{
    const auto wizards = m_wizards;
    for (const auto &wizard : wizards) {
        if (wizard && wizard->plan().place().accountId == accountId)
            delete wizard;
    }
    m_wizards.removeAll(nullptr);
}

} // namespace namestead
