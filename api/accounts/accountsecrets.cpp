#include "api/accounts/accountsecrets.h"

namespace namestead {

AccountSecrets::AccountSecrets(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain)
{
    connect(&m_keychain, &SecretStore::waitingChanged, this, &AccountSecrets::waitingChanged);
}

Call<AccountSecret> *AccountSecrets::read(const QString &accountId)
{
    return m_thisRun.holds(accountId) ? m_thisRun.read(accountId) : m_keychain.read(accountId);
}

Call<Done> *AccountSecrets::write(const QString &accountId, const AccountSecret &secret, Where where)
{
    if (where == Where::ThisRun)
        return m_thisRun.write(accountId, secret);
    Call<Done> *const call = m_keychain.write(accountId, secret);
    // Before anybody else hears of it: whoever reads then must not get the old one.
    call->then(this, [this, accountId](const Result<Done> &written) {
        if (written)
            m_thisRun.forget(accountId);
    });
    return call;
}

Call<Done> *AccountSecrets::remove(const QString &accountId)
{
    m_thisRun.forget(accountId);
    return m_keychain.remove(accountId);
}

} // namespace namestead
