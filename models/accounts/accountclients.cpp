#include "models/accounts/accountclients.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

void wipeCredentials(Credentials &credentials)
{
    wipe(credentials.secret);
    wipe(credentials.securityToken);
}

ApiError unknownAccount()
{
    return {.kind = ApiError::Kind::Invalid,
            .code = u"UnknownAccount"_s,
            .serverText = {},
            .requestId = {},
            .field = u"account"_s};
}

} // namespace

AccountClients::AccountClients(QNetworkAccessManager &network, const AccountListModel &accounts,
                               const AccountStore &store, AccountSecrets &secrets, const Catalogue &catalogue,
                               QObject *parent)
    : QObject(parent), m_network(network), m_accounts(accounts), m_secrets(secrets), m_catalogue(catalogue)
{
    connect(&store, &AccountStore::accountChanged, this, &AccountClients::onAccountChanged);
    connect(&store, &AccountStore::accountRemoved, this, &AccountClients::forget);
}

AccountClients::~AccountClients()
{
    for (auto &[id, way] : m_ways)
        wipeCredentials(*way.credentials);
    wipeCredentials(m_practice);
}

void AccountClients::setPracticeCredentials(const Credentials &credentials)
{
    forget(AccountListModel::practiceId);
    m_practice = credentials;
}

void AccountClients::setReplyLanguage(const QString &language)
{
    m_replyLanguage = language;
    for (auto &[id, way] : m_ways)
        way.client->setReplyLanguage(language);
}

void AccountClients::reach(const QString &accountId, QObject *context,
                           std::function<void(const Result<DomainsClient *> &)> ready)
{
    const auto account = m_accounts.account(accountId);
    if (!account || AccountListModel::isPractice(accountId) || m_ways.contains(accountId)) {
        QMetaObject::invokeMethod(
            context,
            [this, accountId, context, ready] {
                // What was at hand when it was asked for may be gone by now.
                const auto present = m_accounts.account(accountId);
                if (!present)
                    ready(unknownAccount());
                else if (const auto known = m_ways.find(accountId); known != m_ways.end())
                    ready(known->second.client);
                else if (AccountListModel::isPractice(accountId))
                    ready(open(*present, m_practice));
                else
                    reach(accountId, context, ready);
            },
            Qt::QueuedConnection);
        return;
    }
    m_secrets.read(accountId)->then(context, [this, id = accountId, ready](const Result<AccountSecret> &secret) {
        setKeyProblem(id, secret ? std::nullopt : std::optional(secret.error()));
        if (!secret) {
            ready(secret.error());
            return;
        }
        // While the keychain was asked the account may have gone, or another question may have opened it.
        const auto current = m_accounts.account(id);
        if (!current) {
            ready(unknownAccount());
            return;
        }
        const auto known = m_ways.find(id);
        ready(known != m_ways.end()
                  ? known->second.client
                  : open(*current, {current->keyId, secret->secret.toUtf8(), secret->securityToken.toUtf8()}));
    });
}

DomainsClient *AccountClients::makeTrial(const Account &account, const AccountSecret &secret, QObject *parent) const
{
    const Credentials credentials{account.keyId, secret.secret.toUtf8(), secret.securityToken.toUtf8()};
    ClientSettings settings;
    settings.attempts = 1; // a person waits, and wants to hear what is wrong
    settings.throttledAttempts = 1;
    auto *client = new DomainsClient(
        m_network, endpointOf(account), [credentials] { return credentials; }, m_catalogue, settings,
        Surroundings::real(), parent);
    client->setReplyLanguage(m_replyLanguage);
    return client;
}

QString AccountClients::preview(const QString &accountId, const Operation &operation,
                                const Parameters &parameters) const
{
    const auto account = m_accounts.account(accountId);
    if (!account)
        return {};
    // What depends on the secret is hidden in the text anyway, so the keychain need not be asked for it.
    const Credentials placeholder{account->keyId, "-", account->hasSecurityToken ? "-" : ""};
    DomainsClient client(
        m_network, endpointOf(*account), [placeholder] { return placeholder; }, m_catalogue);
    client.setReplyLanguage(m_replyLanguage);
    return client.preview(operation, parameters);
}

QByteArray AccountClients::signedQuery(const QString &accountId, const Operation &operation,
                                       const Parameters &parameters) const
{
    const auto way = m_ways.find(accountId);
    if (way == m_ways.end())
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + way->second.client->clockSkewMs();
    return signedForm("POST", operation.name.toUtf8(), way->second.client->complete(operation, parameters),
                      *way->second.credentials, newStamp(now));
}

std::optional<ApiError> AccountClients::keyProblem(const QString &accountId) const
{
    const auto problem = m_keyProblems.find(accountId);
    return problem == m_keyProblems.end() ? std::nullopt : std::optional(problem->second);
}

void AccountClients::setKeyProblem(const QString &accountId, const std::optional<ApiError> &problem)
{
    const bool had = m_keyProblems.erase(accountId) > 0;
    if (problem)
        m_keyProblems.emplace(accountId, *problem);
    if (had || problem)
        emit keyProblemChanged(accountId);
}

void AccountClients::forget(const QString &accountId)
{
    setKeyProblem(accountId, std::nullopt);
    const auto way = m_ways.find(accountId);
    if (way == m_ways.end())
        return;
    // Each call that runs still reports its end before the client goes.
    way->second.client->abortAll();
    way->second.client->deleteLater();
    wipeCredentials(*way->second.credentials);
    m_ways.erase(way);
}

void AccountClients::onAccountChanged(const Account &account)
{
    const auto way = m_ways.find(account.id);
    if (way == m_ways.end())
        return;
    Account &known = way->second.account;
    const bool restsOnIt = known.site != account.site || known.address != account.address
        || known.carrier != account.carrier || known.keyId != account.keyId
        || known.hasSecurityToken != account.hasSecurityToken || known.readOnly != account.readOnly;
    // A new name or colour is no reason to end what runs.
    if (restsOnIt)
        forget(account.id);
    else
        known = account;
}

DomainsClient *AccountClients::open(const Account &account, const Credentials &credentials)
{
    Way &way = m_ways[account.id];
    way.account = account;
    way.credentials = std::make_shared<Credentials>(credentials);
    way.client = new DomainsClient(
        m_network, endpointOf(account), [own = way.credentials] { return *own; }, m_catalogue, {}, Surroundings::real(),
        this);
    way.client->setReplyLanguage(m_replyLanguage);
    return way.client;
}

} // namespace namestead
