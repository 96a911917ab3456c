#pragma once

#include "api/accounts/accountsecrets.h"
#include "api/accounts/accountstore.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace namestead {

class AccountClients;
class CallBase;
class ErrorPanel;
class Label;
class Notice;

/// Adds or changes one account: what is stored in the settings, and its secret for the keychain. Tries the connection on
/// request. Saves nothing half: a new account whose secret could not be kept goes again when the person gives up.
class AccountEditor final : public QDialog
{
    Q_OBJECT
public:
    /// Without `account`: a new one.
    AccountEditor(AccountStore &store, AccountSecrets &secrets, AccountClients &clients,
                  const std::optional<Account> &account, QWidget *parent);

    void done(int result) override;
    /// For an account that is stored but has no key: the keyboard starts in the field of the secret.
    void askForSecret();

signals:
    void saved(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void retranslateUi();
    void onSiteChanged();
    [[nodiscard]] Account entered() const;
    [[nodiscard]] AccountSecret enteredSecret() const;
    void test();
    void testWith(const Account &account, const AccountSecret &secret);
    void save();
    void keepSecret(Where where);
    void onKept(const Result<Done> &kept);
    void showTrouble(const ApiError &error, const QString &advice);
    void fitHeight();
    void styleLink();
    void finishSaved();
    void showError(const ApiError &error);
    void showProgress(const QString &text);
    void showWorks(const QString &text);
    void setBusy(bool busy);
    void refreshPermissions();

    AccountStore &m_store;
    AccountSecrets &m_secrets;
    AccountClients &m_clients;
    std::optional<Account> m_account; ///< as stored
    bool m_isNew;
    bool m_secretFailed = false;
    bool m_isKeeping = false; ///< the keychain writes: closing now would leave a secret under an id nobody knows
    bool m_isGivenUp = false; ///< meanwhile the person cancelled
    QPointer<CallBase> m_keeping;
    std::optional<ApiError> m_trouble; ///< what m_advice tells of

    QLineEdit *m_label;
    QComboBox *m_site;
    QLineEdit *m_address;
    QLineEdit *m_keyId;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QComboBox *m_colour;
    QCheckBox *m_readOnly;
    QLabel *m_labelName;
    QLabel *m_siteName;
    QLabel *m_addressName;
    QLabel *m_keyIdName;
    QLabel *m_secretName;
    QLabel *m_tokenName;
    QLabel *m_colourName;
    Label *m_secretHelp;
    QPushButton *m_permissionsToggle;
    Label *m_permissions;
    QPushButton *m_copyPolicy;
    Label *m_progress;
    Notice *m_works;  ///< the answer of a test that went well
    Notice *m_advice; ///< what a failed test means, more exactly than the error can say
    QPushButton *m_copyTrouble;
    ErrorPanel *m_error;
    QPushButton *m_test;
    QPushButton *m_thisRun;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace namestead
