#pragma once

#include "api/accounts/accountsecrets.h"
#include "api/client/domainsclient.h"
#include "models/accounts/accountlistmodel.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace namestead {

/// The way from an account to its client: takes the secret out of the keychain when it is first needed, keeps one client for
/// each account, and lets go of both when what a client rests on (address, key, read-only) changes or the account goes. Main thread. All references must outlive it.
class AccountClients final : public QObject
{
    Q_OBJECT
public:
    AccountClients(QNetworkAccessManager &network, const AccountListModel &accounts, const AccountStore &store,
                   AccountSecrets &secrets, const Catalogue &catalogue, QObject *parent = nullptr);
    ~AccountClients() override;

    /// The practice account's key, which no keychain holds.
    void setPracticeCredentials(const Credentials &credentials);
    /// "zh" or "en": the language the service is asked to answer in, from the next request of each client on.
    void setReplyLanguage(const QString &language);
    /// Calls `ready` from the event loop with the account's client, or with what stood in the way (kinds Keychain, Invalid),
    /// unless `context` died before. The client lives until the account changes: do not keep it.
    void reach(const QString &accountId, QObject *context, std::function<void(const Result<DomainsClient *> &)> ready);
    /// A client for an account that is not stored (yet), to try it. The caller's `parent` owns it.
    [[nodiscard]] DomainsClient *makeTrial(const Account &account, const AccountSecret &secret, QObject *parent) const;
    /// The request as it would be sent, with key id, signature and secrets hidden. Needs no secret. Empty: no such account.
    [[nodiscard]] QString preview(const QString &accountId, const Operation &operation,
                                  const Parameters &parameters) const;
    /// The query string of a signed call, valid for 15 minutes. Only after reach(); empty before.
    [[nodiscard]] QByteArray signedQuery(const QString &accountId, const Operation &operation,
                                         const Parameters &parameters) const;
    /// What stood in the way when the account's key was last asked of the keychain (kind Keychain); none: nothing, or it was
    /// not asked for since the program began or the key was replaced.
    [[nodiscard]] std::optional<ApiError> keyProblem(const QString &accountId) const;
    /// Ends what runs through the account's client and forgets its key, e.g. after the secret was replaced.
    void forget(const QString &accountId);

signals:
    void keyProblemChanged(const QString &accountId);

private:
    struct Way
    {
        Account account;                          ///< as the client was made for it
        std::shared_ptr<Credentials> credentials; ///< the client's own: a successor's key never reaches it
        DomainsClient *client = nullptr;
    };

    void onAccountChanged(const Account &account);
    void setKeyProblem(const QString &accountId, const std::optional<ApiError> &problem);
    DomainsClient *open(const Account &account, const Credentials &credentials);

    QNetworkAccessManager &m_network;
    const AccountListModel &m_accounts;
    AccountSecrets &m_secrets;
    const Catalogue &m_catalogue;
    Credentials m_practice;
    QString m_replyLanguage;
    std::map<QString, Way> m_ways;
    std::map<QString, ApiError> m_keyProblems;
};

} // namespace namestead
