#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace namestead {

class AccountListModel;
class OrderEngine;
class PlanDrafts;
class Preferences;
class RenewalWizard;
class RunWindow;
class Workspace;

/// The windows in which orders are made and watched: top-level ones, one for each plan and each run, independent of the page
/// and the account that the main window shows. A wizard keeps the workspace of its account alive.
class OrderWindows final : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive it.
    OrderWindows(OrderEngine &engine, const AccountListModel &accounts, PlanDrafts &drafts, Preferences &preferences,
                 QObject *parent = nullptr);
    ~OrderWindows() override;

    void openRenewal(const std::shared_ptr<Workspace> &workspace, const QStringList &names);
    void openDraft(const std::shared_ptr<Workspace> &workspace, const QString &draftId);
    /// A new plan of the names of a run that failed.
    void openRetry(const std::shared_ptr<Workspace> &workspace, qint64 runId);
    void openRun(qint64 runId);
    /// Asks every window to close; false: one of them asks the person first.
    bool closeAll();
    /// Ends the windows of an account that was removed.
    void endOf(const QString &accountId);

signals:
    void taskWanted(qint64 runId);
    void retryWanted(qint64 runId);

private:
    RenewalWizard *makeWizard(const std::shared_ptr<Workspace> &workspace);
    void whenOpen(const std::shared_ptr<Workspace> &workspace, RenewalWizard *wizard,
                  const std::function<void(RenewalWizard &)> &action);
    void colour(RunWindow &window) const;

    OrderEngine &m_engine;
    const AccountListModel &m_accounts;
    PlanDrafts &m_drafts;
    Preferences &m_preferences;
    QList<QPointer<RenewalWizard>> m_wizards;
    QList<QPointer<RunWindow>> m_runs;
};

} // namespace namestead
