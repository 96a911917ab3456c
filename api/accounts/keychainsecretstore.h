#pragma once

#include "api/accounts/secretstore.h"

#include <chrono>

namespace namestead {

/// Secrets in the keychain of the operating system (QtKeychain), one text entry for each account: service "namestead",
/// key Account::id, content a JSON object {"secret", "securityToken"}. Never falls back to a file.
///
/// On a desktop with a secret service that is asked first, since QtKeychain cannot tell "locked" from "missing" and says
/// yes to deletions that it does not do. A locked keyring is unlocked through the desktop's prompt where there is a
/// display. All stores of a process share one line: one operation runs at a time. When an operation's time is over its
/// caller gets KeyringTimeout, but the prompt or the keychain's job behind it lives on (a job that is deleted while it
/// runs takes the process with it); until that has ended everything else gets KeyringBusy at once.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds answer{60'000}; ///< for one operation, the person's typing included
        std::chrono::milliseconds notice{2'000};  ///< after this long waitingChanged(true)
        std::chrono::milliseconds bus{8'000};     ///< for one D-Bus call; starting the service included
    };

    explicit KeychainSecretStore(QObject *parent = nullptr) : KeychainSecretStore(Limits{}, parent) {}
    explicit KeychainSecretStore(Limits limits, QObject *parent = nullptr);

    Call<AccountSecret> *read(const QString &accountId) override;
    Call<Done> *write(const QString &accountId, const AccountSecret &secret) override;
    /// Done only when the entry was looked for afterwards, in an unlocked keyring, and not found.
    Call<Done> *remove(const QString &accountId) override;

private:
    Limits m_limits;
};

} // namespace namestead
