#include "models/console/consolesession.h"

#include "models/orders/orderengine.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

qint64 utcNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString lineForEachParameter(QString request)
{
    return request.replace(u'?', u"\n  ?"_s).replace(u'&', u"\n  &"_s);
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Whether a request to the one is a request to the other: label and colour are words for people.
bool isSameTarget(Account one, Account other)
{
    one.label = other.label;
    one.colour = other.colour;
    return one == other;
}

} // namespace

ConsoleSession::ConsoleSession(AccountClients &clients, const AccountListModel &accounts, const Catalogue &catalogue,
                               QObject *parent)
    : QObject(parent), m_clients(clients), m_accounts(accounts), m_catalogue(catalogue)
{
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &ConsoleSession::accountChanged);
}

void ConsoleSession::setOrderEngine(OrderEngine *engine)
{
    m_orders = engine;
    emit accountChanged(); // what may be sent has changed
}

void ConsoleSession::setAccount(const QString &accountId)
{
    m_accountId = accountId;
    emit accountChanged();
}

ConsoleSession::Permission ConsoleSession::permission(const Operation &operation) const
{
    const auto chosen = account();
    return chosen ? permissionOf(*chosen, operation) : Permission::NoAccount;
}

ConsoleSession::Permission ConsoleSession::permissionOf(const Account &account, const Operation &operation) const
{
    if (operation.effect == Effect::Read)
        return Permission::Allowed;
    if (account.readOnly)
        return Permission::ReadOnlyAccount;
    if (operation.effect == Effect::Order && !m_orders)
        return Permission::OrderNeedsJournal;
    return Permission::AskFirst;
}

std::optional<ApiError> ConsoleSession::obstacle(const Account &agreed, const Operation &operation) const
{
    const auto present = m_accounts.account(agreed.id);
    if (present && isSameTarget(*present, agreed)) {
        const Permission allowed = permissionOf(*present, operation);
        if (allowed == Permission::Allowed || allowed == Permission::AskFirst)
            return std::nullopt;
    }
    return ApiError{.kind = ApiError::Kind::Invalid,
                    .code = u"AccountChanged"_s,
                    .serverText = {},
                    .requestId = {},
                    .field = u"account"_s};
}

void ConsoleSession::send(const Operation &operation, const FormValues &values)
{
    const Permission allowed = permission(operation);
    if (allowed == Permission::Allowed || allowed == Permission::AskFirst)
        send(operation, values, *account());
}

void ConsoleSession::send(const Operation &operation, const FormValues &values, const Account &agreed)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_current = {};
    m_current.operation = &operation;
    m_current.accountId = agreed.id;
    m_current.startedMs = utcNow();
    m_currentValues = withoutSecrets(operation, values);
    emit runningChanged();
    if (const auto error = obstacle(agreed, operation)) {
        finish(*error);
        return;
    }
    m_clients.reach(
        agreed.id, this,
        [this, &operation, agreed,
         parameters = parametersOf(operation, values)](const Result<DomainsClient *> &client) {
            if (m_cancelled)
                finish(ApiError{
                    .kind = ApiError::Kind::Cancelled, .code = {}, .serverText = {}, .requestId = {}, .field = {}});
            else if (const auto error = obstacle(agreed, operation)) // the keychain may have taken its time
                finish(*error);
            else if (!client)
                finish(client.error());
            else if (operation.effect == Effect::Order)
                order(agreed, operation, parameters);
            else
                sendThrough(**client, operation, parameters);
        });
}

void ConsoleSession::order(const Account &agreed, const Operation &operation, const Parameters &parameters)
{
    m_isOrder = true;
    m_orders->sendConsoleOrder(agreed.id, agreed.label, operation, parameters, this,
                               [this](const Result<RawReply> &result) { finish(result); });
}

void ConsoleSession::sendThrough(DomainsClient &client, const Operation &operation, const Parameters &parameters)
{
    constexpr SendOptions options{.priority = Priority::Interactive};
    Call<RawReply> *call = client.sendRaw(operation, parameters, options);
    m_call = call;
    call->then(this, [this](const Result<RawReply> &result) { finish(result); });
}

void ConsoleSession::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    if (m_isOrder && m_orders)
        m_orders->abortConsoleOrders(this);
    else if (m_call)
        m_call->abort();
}

void ConsoleSession::finish(const Result<RawReply> &result)
{
    m_running = false;
    m_isOrder = false;
    m_call.clear();
    m_current.durationMs = utcNow() - m_current.startedMs;
    m_document.reset();
    m_answer.clear();
    if (result) {
        m_current.reply = *result;
        m_current.error = result->error;
        auto parsed = Document::parse(result->body);
        if (Document *document = std::get_if<Document>(&parsed)) {
            m_document = std::move(*document);
            m_answer.setAnswer(*m_current.operation, *m_document);
        }
    } else {
        m_current.error = result.error();
    }
    const auto used = m_accounts.account(m_current.accountId);
    PastRequest past;
    past.utcMs = m_current.startedMs;
    past.accountId = m_current.accountId;
    past.account = used ? used->label : QString();
    past.operation = m_current.operation->name;
    past.values = std::exchange(m_currentValues, {});
    past.durationMs = m_current.durationMs;
    if (m_current.error) {
        past.kind = m_current.error->kind;
        past.problem = m_current.error->code;
    }
    m_history.add(std::move(past));
    m_outcome = std::exchange(m_current, {});
    emit runningChanged();
    emit finished();
}

QString ConsoleSession::answerText(SecretFields secrets, const QString &hidden) const
{
    if (!m_outcome || !m_outcome->reply)
        return {};
    if (m_document)
        return readableBody(m_outcome->reply->body, *m_document, *m_outcome->operation, secrets, hidden);
    // Not an answer of the service, most likely a proxy's page: enough of it to see whose.
    return withoutKeys(QString::fromUtf8(m_outcome->reply->body.left(64 * 1024)), hidden);
}

QString ConsoleSession::previewText(const Operation &operation, const FormValues &values) const
{
    return lineForEachParameter(m_clients.preview(m_accountId, operation, parametersOf(operation, values)));
}

QString ConsoleSession::sentText() const
{
    return m_outcome && m_outcome->reply ? lineForEachParameter(m_outcome->reply->request) : QString();
}

void ConsoleSession::makeCurl(const Operation &operation, const FormValues &values, const Account &agreed,
                              QObject *context, std::function<void(const Result<QString> &)> ready)
{
    m_clients.reach(
        agreed.id, context,
        [this, agreed, &operation, parameters = parametersOf(operation, values),
         ready](const Result<DomainsClient *> &client) {
            if (const auto error = obstacle(agreed, operation)) {
                ready(*error);
                return;
            }
            if (operation.effect == Effect::Order && !AccountListModel::isPractice(agreed.id)) {
                ready(ApiError{.kind = ApiError::Kind::Invalid, // it would pass the order engine by
                               .code = u"OrderNotPermitted"_s,
                               .serverText = {},
                               .requestId = {},
                               .field = u"Action"_s});
                return;
            }
            if (!client) {
                ready(client.error());
                return;
            }
            QUrl url = (*client)->endpoint().url;
            url.setPath(u"/"_s);
            const QString query = QString::fromLatin1(m_clients.signedQuery(agreed.id, operation, parameters));
            ready(QString(u"curl -X POST "_s + shellQuoted(url.toString(QUrl::FullyEncoded) + u'?' + query)));
        });
}

QList<AccountName> ConsoleSession::names(const QString &typed, int most) const
{
    return m_findNames ? m_findNames(typed, most) : QList<AccountName>();
}

} // namespace namestead
