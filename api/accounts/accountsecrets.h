#pragma once

#include "api/accounts/secretstore.h"

namespace namestead {

/// Where a person lets a secret be kept.
enum class Where {
    Keychain, ///< the keychain of the operating system
    ThisRun,  ///< memory only, until the program ends; offered when the keychain cannot be used
};

/// All secrets of the accounts, from two places. What is kept for this run is looked at first; it never moves to the
/// keychain, and nothing falls from the keychain into memory, by itself: each is the person's decision, after an error
/// of kind Keychain whose code says what is wrong (see SecretStore). Main thread.
class AccountSecrets final : public QObject
{
    Q_OBJECT
public:
    /// `keychain` must outlive this.
    explicit AccountSecrets(SecretStore &keychain, QObject *parent = nullptr);

    [[nodiscard]] Call<AccountSecret> *read(const QString &accountId);
    /// Written to the keychain, it takes the place of what was kept for this run. Kept for this run, it only hides what
    /// the keychain has.
    [[nodiscard]] Call<Done> *write(const QString &accountId, const AccountSecret &secret, Where where);
    /// Forgets what is kept for this run at once, then removes the entry from the keychain; the answer is the keychain's.
    [[nodiscard]] Call<Done> *remove(const QString &accountId);

    /// Whether the account's secret will be gone when the program ends.
    [[nodiscard]] bool isForThisRun(const QString &accountId) const { return m_thisRun.holds(accountId); }

signals:
    /// As SecretStore::waitingChanged().
    void waitingChanged(bool waiting);

private:
    SecretStore &m_keychain;
    SessionSecretStore m_thisRun;
};

} // namespace namestead
