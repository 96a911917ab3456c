#pragma once

#include "api/client/call.h"

#include <QDebug>
#include <QHash>
#include <QString>

namespace namestead {

/// The secret half of a key. Not comparable by accident in a log: it cannot be streamed to QDebug.
struct AccountSecret
{
    QString secret;        ///< AccessKey secret
    QString securityToken; ///< of a temporary key (STS), else empty

    bool operator==(const AccountSecret &) const = default;
};
QDebug operator<<(QDebug, const AccountSecret &) = delete;

/// Keeps one AccountSecret for each account, by Account::id. Calls belong to the store and die with it; see CallBase.
/// Errors are of kind Invalid (`field` "secret" or "accountId", code Empty), Cancelled, OutcomeUnknown (aborted while
/// the keychain was changing the entry), or Keychain with one of these codes:
///   NoKeyring            no D-Bus, no secret service on it, or its client library is missing: nothing can be kept
///   KeyringNotSetUp      a secret service without a keyring: the person never made one
///   KeyringLocked        locked, and the person cannot be asked here; what is in it is not known
///   KeyringRefused       the person dismissed the prompt, or the keychain said no
///   KeyringTimeout       nobody answered in time; a change may still happen if the prompt is answered later
///   KeyringBusy          an earlier question of this program still waits for an answer (a KeyringTimeout came before)
///   KeyringEntryMissing  looked into an unlocked keychain, and there is nothing for this account
///   KeyringDamagedEntry  there is an entry, but not one that this program wrote
/// Main thread only: the keychain library answers through its event loop.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Call<AccountSecret> *read(const QString &accountId) = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual Call<Done> *write(const QString &accountId, const AccountSecret &secret) = 0;
    /// Done means: it is gone (or never was there).
    [[nodiscard]] virtual Call<Done> *remove(const QString &accountId) = 0;

signals:
    /// True when a person has been waiting for the keychain for a while and should be told so (its prompt may hide
    /// behind a window), false when that is over.
    void waitingChanged(bool waiting);
};

/// Keeps secrets in memory for this run of the program. Its own copies are overwritten when they go; what was handed
/// out is the reader's.
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    ~SessionSecretStore() override;

    Call<AccountSecret> *read(const QString &accountId) override;
    Call<Done> *write(const QString &accountId, const AccountSecret &secret) override;
    Call<Done> *remove(const QString &accountId) override;

    [[nodiscard]] bool holds(const QString &accountId) const { return m_secrets.contains(accountId); }
    void forget(const QString &accountId);

private:
    QHash<QString, AccountSecret> m_secrets;
};

/// Overwrites the text if nobody shares it, and empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// What is wrong with these arguments of SecretStore::write.
std::optional<ApiError> secretProblem(const QString &accountId, const AccountSecret &secret);

} // namespace namestead
