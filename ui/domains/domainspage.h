#pragma once

#include "api/accounts/account.h"
#include "ui/widgets/page.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace namestead {

class DomainTableModel;
class Portfolio;
class Preferences;
class SavedViews;
struct DomainFilter;

/// What the page needs of a workspace. All must outlive the page's use of them.
struct DomainsSource
{
    Account account;
    Portfolio *portfolio = nullptr;
    DomainTableModel *domains = nullptr;
    SavedViews *views = nullptr;
};

/// The portfolio: the table, its search and filter chips, the selection bar, the details pane. Emits what reaches beyond the page.
class DomainsPage final : public Page
{
    Q_OBJECT
public:
    explicit DomainsPage(Preferences &preferences, QWidget *parent = nullptr);
    ~DomainsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("domains"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void setWorkspace(Workspace *workspace) override;
    /// What setWorkspace() takes from a workspace. Nothing: no account.
    void setSource(const std::optional<DomainsSource> &source);
    /// Label, colour or read-only changed.
    void setAccount(const Account &account);
    /// Shows a saved view; empty: all.
    void showView(const QString &viewId);
    void showFilter(const DomainFilter &filter);
    /// Selects this name and opens its details.
    void showName(const QString &name);

signals:
    void renewWanted(const QStringList &names);
    void messageWanted(const QString &text);
    /// The page's heading is now this saved view's name; empty: all names.
    void viewShown(const QString &viewId);
    void syncWanted();
    void addAccountWanted();

protected:
    void retranslateUi() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
