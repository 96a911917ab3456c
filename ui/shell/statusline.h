#pragma once

#include "ui/shell/runsummary.h"

#include <QPointer>
#include <QStatusBar>

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace namestead {

class OrderEngine;
class Workspace;
struct Account;

/// The bottom of the window: the account, the age of its list, what changed, what runs. Everything in it can be clicked, and
/// none of it moves when another part changes.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);
    /// Null: none.
    void setWorkspace(Workspace *workspace);
    void setOrders(OrderEngine *orders);
    /// For a few seconds.
    void showNote(const QString &text);

signals:
    void accountsWanted();
    void syncWanted();
    void changesWanted();
    void runsWanted(qint64 runId); ///< 0: all of them

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refreshSync();
    void refreshChanges();
    void refreshRuns();
    QToolButton *addButton(const QString &name);

    QPointer<Workspace> m_workspace;
    QPointer<OrderEngine> m_orders;
    bool m_hasAccount = false;
    QString m_accountText;
    RunSummary m_runs;
    QToolButton *m_account;
    QToolButton *m_sync;
    QToolButton *m_changes;
    QLabel *m_note;
    QToolButton *m_work;
    QTimer *m_clock; ///< "3 minutes ago" grows older by itself
    QTimer *m_noteEnd;
    QTimer *m_runsSoon; ///< a run tells of each name; the eye needs ten times a second
};

} // namespace namestead
