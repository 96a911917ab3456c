#pragma once

#include "ui/widgets/page.h"

#include <memory>

namespace namestead {

class OrderEngine;
class Preferences;
class TaskBook;
struct Account;

/// Local runs and the account's tasks in one tree, with filters and what can be done about them.
class TasksPage final : public Page
{
    Q_OBJECT
public:
    explicit TasksPage(Preferences &preferences, QWidget *parent = nullptr);
    ~TasksPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("tasks"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void setWorkspace(Workspace *workspace) override;
    /// What setWorkspace() takes from the workspace; either may be null.
    void setSources(OrderEngine *orders, TaskBook *tasks, const Account &account);
    [[nodiscard]] bool isChanging() const override;
    void showRun(qint64 runId);

signals:
    void runWanted(qint64 runId);         ///< open its window
    void retryWanted(qint64 runId);       ///< a new plan of the names that failed
    void nameWanted(const QString &name); ///< show it on the Domains page
    void messageWanted(const QString &text);

protected:
    void retranslateUi() override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
