#include "api/accounts/secretstore.h"

#include "api/accounts/localerror.h"

#include <openssl/crypto.h>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

/// A call whose result is known when it is made.
template <class T> class AnsweredCall final : public Call<T>
{
public:
    AnsweredCall(Result<T> result, QObject *parent) : Call<T>(parent) { this->finishWith(std::move(result)); }
    void abort() override {}
};

/// A copy that shares no memory, so that wiping one leaves the other.
QString unsharedCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

AccountSecret unsharedCopy(const AccountSecret &secret)
{
    return {.secret = unsharedCopy(secret.secret), .securityToken = unsharedCopy(secret.securityToken)};
}

} // namespace

SessionSecretStore::~SessionSecretStore()
{
    for (AccountSecret &secret : m_secrets) {
        wipe(secret.secret);
        wipe(secret.securityToken);
    }
}

Call<AccountSecret> *SessionSecretStore::read(const QString &accountId)
{
    const auto found = m_secrets.constFind(accountId);
    if (found == m_secrets.cend())
        return new AnsweredCall<AccountSecret>(localError(ApiError::Kind::Keychain, u"KeyringEntryMissing"_s), this);
    return new AnsweredCall<AccountSecret>(unsharedCopy(*found), this);
}

Call<Done> *SessionSecretStore::write(const QString &accountId, const AccountSecret &secret)
{
    if (const auto problem = secretProblem(accountId, secret))
        return new AnsweredCall<Done>(*problem, this);
    forget(accountId);
    m_secrets.insert(accountId, unsharedCopy(secret));
    return new AnsweredCall<Done>(Done{}, this);
}

Call<Done> *SessionSecretStore::remove(const QString &accountId)
{
    forget(accountId);
    return new AnsweredCall<Done>(Done{}, this);
}

void SessionSecretStore::forget(const QString &accountId)
{
    const auto found = m_secrets.find(accountId);
    if (found == m_secrets.end())
        return;
    wipe(found->secret);
    wipe(found->securityToken);
    m_secrets.erase(found);
}

void wipe(QString &text)
{
    if (!text.isDetached()) {
        text = QString();
        return;
    }
    OPENSSL_cleanse(text.data(), size_t(text.size()) * sizeof(QChar));
    text.resize(0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isDetached()) {
        bytes = QByteArray();
        return;
    }
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.resize(0);
}

std::optional<ApiError> secretProblem(const QString &accountId, const AccountSecret &secret)
{
    const auto empty = [](const QString &field) { return localError(ApiError::Kind::Invalid, u"Empty"_s, field); };
    if (accountId.isEmpty())
        return empty(u"accountId"_s);
    if (secret.secret.isEmpty())
        return empty(u"secret"_s);
    return std::nullopt;
}

} // namespace namestead
