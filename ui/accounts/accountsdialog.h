#pragma once

#include "api/accounts/accountsecrets.h"
#include "api/accounts/accountstore.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace namestead {

class AccountClients;
class ErrorPanel;
class Label;

/// The list of accounts: add, edit, remove. Not modal.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    AccountsDialog(AccountStore &store, AccountSecrets &secrets, AccountClients &clients, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void refreshButtons();
    void edit(const std::optional<Account> &account);
    void askRemove();
    void remove(const QString &id, const QString &label);
    void removeFromList(const QString &id);
    [[nodiscard]] QString currentId() const;

    AccountStore &m_store;
    AccountSecrets &m_secrets;
    AccountClients &m_clients;
    Label *m_intro;
    QListWidget *m_list;
    ErrorPanel *m_error;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace namestead
