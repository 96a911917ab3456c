#include "api/accounts/keychainsecretstore.h"

#include "api/accounts/keychainoperation.h"
#include "api/accounts/localerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace namestead {

using namespace Qt::StringLiterals;

namespace {

QByteArray entryOf(const AccountSecret &secret)
{
    const QJsonObject entry{{u"secret"_s, secret.secret}, {u"securityToken"_s, secret.securityToken}};
    return QJsonDocument(entry).toJson(QJsonDocument::Compact);
}

/// Unknown members are a later version's business; a missing or empty secret is damage.
Result<AccountSecret> secretOf(const QByteArray &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    const QJsonValue secret = object[u"secret"];
    const QJsonValue token = object[u"securityToken"];
    if (!secret.isString() || secret.toString().isEmpty() || !(token.isString() || token.isUndefined()))
        return localError(ApiError::Kind::Keychain, u"KeyringDamagedEntry"_s);
    return AccountSecret{.secret = secret.toString(), .securityToken = token.toString()};
}

Result<AccountSecret> replyOf(Result<QByteArray> entry, AccountSecret *)
{
    if (!entry)
        return entry.error();
    QByteArray content = entry.takeValue();
    Result<AccountSecret> secret = secretOf(content);
    wipe(content);
    return secret;
}

Result<Done> replyOf(Result<QByteArray> nothing, Done *)
{
    if (!nothing)
        return nothing.error();
    return Done{};
}

template <class T> class KeychainCall final : public Call<T>
{
public:
    KeychainCall(KeychainOperation::Action action, const QString &accountId, QByteArray content,
                 KeychainSecretStore::Limits limits, SecretStore *store)
        : Call<T>(store), m_operation(new KeychainOperation(
                              action, accountId, std::move(content), limits,
                              [this](Result<QByteArray> result) {
                                  this->finishWith(replyOf(std::move(result), static_cast<T *>(nullptr)));
                              },
                              this))
    {
        this->connect(m_operation, &KeychainOperation::waitingChanged, store, &SecretStore::waitingChanged);
        m_operation->start();
    }

    /// Refused before anything was asked.
    KeychainCall(const ApiError &problem, SecretStore *store) : Call<T>(store) { this->finishWith(problem); }

    void abort() override
    {
        if (m_operation)
            m_operation->abort();
    }

private:
    KeychainOperation *m_operation = nullptr;
};

std::optional<ApiError> idProblem(const QString &accountId)
{
    return secretProblem(accountId, {.secret = u"any"_s, .securityToken = {}});
}

} // namespace

KeychainSecretStore::KeychainSecretStore(Limits limits, QObject *parent) : SecretStore(parent), m_limits(limits) {}

Call<AccountSecret> *KeychainSecretStore::read(const QString &accountId)
{
    if (const auto problem = idProblem(accountId))
        return new KeychainCall<AccountSecret>(*problem, this);
    return new KeychainCall<AccountSecret>(KeychainOperation::Action::Read, accountId, {}, m_limits, this);
}

Call<Done> *KeychainSecretStore::write(const QString &accountId, const AccountSecret &secret)
{
    if (const auto problem = secretProblem(accountId, secret))
        return new KeychainCall<Done>(*problem, this);
    return new KeychainCall<Done>(KeychainOperation::Action::Write, accountId, entryOf(secret), m_limits, this);
}

Call<Done> *KeychainSecretStore::remove(const QString &accountId)
{
    if (const auto problem = idProblem(accountId))
        return new KeychainCall<Done>(*problem, this);
    return new KeychainCall<Done>(KeychainOperation::Action::Remove, accountId, {}, m_limits, this);
}

} // namespace namestead
