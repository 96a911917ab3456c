#pragma once

#include "api/accounts/accountsecrets.h"
#include "api/accounts/accountstore.h"

#include <QDialog>
#include <QSet>

#include <functional>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace namestead {

class AccountClients;
class AccountEditor;
class AccountListModel;
class ErrorPanel;
class Label;
class Notice;

/// The list of accounts: add, edit, remove. Not modal.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    AccountsDialog(AccountStore &store, AccountSecrets &secrets, AccountClients &clients, QWidget *parent);

    /// How many runs of orders an account has that are not finished; for the question before it is removed.
    void setOpenRuns(std::function<int(const QString &accountId)> openRuns);
    /// Shows the practice account, if `accounts` has it, as the last row. `accounts` must outlive the dialog.
    void setPractice(const AccountListModel &accounts);
    /// Opens the editor of a new account, or of one whose key is to be entered.
    void addAccount();
    void enterKey(const QString &accountId);

signals:
    /// A new account was added and its key kept.
    void accountAdded(const QString &accountId);
    void practiceReadOnlyChosen(bool readOnly);
    void practiceAfreshWanted(); ///< the person agreed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void refreshButtons();
    void checkKeys();
    [[nodiscard]] bool lacksKey(const QString &id) const;
    AccountEditor *edit(const std::optional<Account> &account);
    [[nodiscard]] QString whatGoes(const QString &id) const;
    void askRemove();
    void remove(const QString &id, const QString &label);
    void removeFromList(const QString &id);
    void askAfresh();
    [[nodiscard]] QString currentId() const;

    AccountStore &m_store;
    AccountSecrets &m_secrets;
    AccountClients &m_clients;
    const AccountListModel *m_practice = nullptr;
    std::function<int(const QString &)> m_openRuns;
    QSet<QString> m_withoutKey; ///< whose entry the keychain does not have
    Label *m_intro;
    QListWidget *m_list;
    ErrorPanel *m_error;
    QCheckBox *m_practiceReadOnly;
    QPushButton *m_afresh;
    Notice *m_refusal; ///< why the practice account is not started afresh now
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_enterKey;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace namestead
