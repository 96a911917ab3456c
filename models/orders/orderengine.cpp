#include "models/orders/orderengine.h"

#include "models/orders/orderjournal.h"
#include "models/orders/orderrunner.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int mostNames = 100'000;
constexpr int mostYears = 10;
constexpr qint64 claimsFreshMs = 1'000; ///< so long a reading of the claims answers questions of the plans

ApiError engineError(const QString &code, const QString &field = {})
{
    return {.kind = ApiError::Kind::Invalid, .code = code, .serverText = {}, .requestId = {}, .field = field};
}

QString plainName(const QString &name)
{
    return name.trimmed().toLower();
}

/// The entry of a repeat list that the parameter belongs to: `OrderRenewParam.3` of `OrderRenewParam.3.DomainName`.
QByteArray entryOf(const QByteArray &parameter)
{
    return parameter.left(std::max<qsizetype>(0, parameter.lastIndexOf('.')));
}

/// Names, terms and dates that the parameters of an order hold.
QList<OrderItem> itemsIn(const Parameters &parameters)
{
    QHash<QByteArray, int> years;
    QHash<QByteArray, qint64> dates;
    QList<std::pair<QByteArray, QString>> names;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto [nameView, valueView] = parameters.at(i);
        const QByteArray name = nameView.toByteArray();
        const QByteArray value = valueView.toByteArray();
        const QByteArray member = name.mid(name.lastIndexOf('.') + 1);
        if (member == "SubscriptionDuration")
            years.insert(entryOf(name), value.toInt());
        else if (member == "CurrentExpirationDate")
            dates.insert(entryOf(name), value.toLongLong());
        else if (member == "DomainName")
            names.append({entryOf(name), QString::fromUtf8(value)});
        else if (name.startsWith("DomainName."))
            names.append({name, QString::fromUtf8(value)});
    }
    QList<OrderItem> items;
    QSet<QString> known;
    for (const auto &[entry, name] : names) {
        if (known.contains(comparableName(name)))
            continue; // twice in one request: the service's to refuse, and one claim all the same
        known.insert(comparableName(name));
        OrderItem item;
        item.name = plainName(name);
        item.years = years.value(entry, 1);
        item.plannedExpiryMs = dates.value(entry);
        item.sentExpiryMs = dates.value(entry);
        item.chunk = 0;
        items.append(item);
    }
    return items;
}

/// For the log: what was asked for, without what is secret.
QString shownParameters(const Operation &operation, const Parameters &parameters)
{
    QStringList shown;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto [nameView, valueView] = parameters.at(i);
        const QByteArray name = nameView.toByteArray();
        const QByteArrayList parts = name.split('.');
        const Parameter *parameter = operation.parameter(parts.first());
        const bool isSecret = !parameter || parameter->secret
            || std::any_of(parameter->fields.begin(), parameter->fields.end(),
                           [&](const Parameter &field) { return field.secret && field.wireName == parts.last(); });
        shown.append(QString::fromUtf8(name) + u'=' + (isSecret ? u"***"_s : QString::fromUtf8(valueView)));
    }
    return shown.join(u' ');
}

} // namespace

class OrderEngine::Private
{
public:
    Private(OrderEngine *owner, OrderJournal &orderJournal, const Catalogue &catalogue, FindOrderAccount findAccount,
            const OrderTiming &timing)
        : q(owner), journal(orderJournal), house{.journal = orderJournal,
                                                 .catalogue = catalogue,
                                                 .findAccount = std::move(findAccount),
                                                 .timing = timing,
                                                 .isAttributed = [this](const QString &accountId, const QString &taskNo,
                                                                        qint64 chunkId) {
                                                     return isAttributed(accountId, taskNo, chunkId);
                                                 }}
    {}

    OrderRunner *add(const OrderRun &run);
    [[nodiscard]] OrderRunner *find(qint64 runId) const;
    [[nodiscard]] bool isAttributed(const QString &accountId, const QString &taskNo, qint64 chunkId) const;
    void tidyClaims();
    void refreshIndex();
    void readClaims(const QString &scope);
    Result<Done> write(OrderRun &run);

    static QString key(const QString &accountId, const QString &name)
    {
        return accountId + u'\n' + comparableName(name);
    }
    static QString described(const OrderRun &run)
    {
        return run.title.isEmpty() ? run.accountLabel : run.title + u" – "_s + run.accountLabel;
    }

    OrderEngine *q;
    OrderJournal &journal;
    OrderHouse house;
    std::vector<OrderRunner *> runners; ///< oldest first
    std::optional<ApiError> loadError;  ///< the journal could not be read: nothing is sent

    // Answers to inFlight() and lastRenewedMs(), made when asked for after a change
    bool indexIsOld = true;
    QHash<QString, QString> flying;
    QHash<QString, qint64> renewed;
    QHash<QString, QHash<QString, OrderClaim>> claimsByScope; ///< name, comparable → claim
    QHash<QString, qint64> claimsReadMs;
};

OrderEngine::OrderEngine(OrderJournal &journal, const Catalogue &catalogue, FindOrderAccount findAccount,
                         const OrderTiming &timing, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, journal, catalogue, std::move(findAccount), timing))
{
    const auto loaded = journal.load();
    if (!loaded) {
        d->loadError = loaded.error();
        return;
    }
    for (const OrderRun &run : *loaded)
        d->add(run);
}

OrderEngine::~OrderEngine()
{
    qDeleteAll(std::exchange(d->runners, {}));
}

OrderRunner *OrderEngine::Private::add(const OrderRun &run)
{
    auto *runner = new OrderRunner(run, house, q);
    runners.push_back(runner);
    indexIsOld = true;
    const qint64 id = run.id;
    connect(runner, &OrderRunner::changed, q, [this, id] {
        indexIsOld = true;
        emit q->runChanged(id);
    });
    connect(runner, &OrderRunner::itemsChanged, q, [this, id](int first, int last) {
        indexIsOld = true;
        emit q->itemsChanged(id, first, last);
    });
    connect(runner, &OrderRunner::finished, q, [this, id] { emit q->runFinished(id); });
    connect(runner, &OrderRunner::namesTouched, q, [this, runner](const QStringList &instanceIds) {
        emit q->namesTouched(runner->run().accountId, instanceIds);
    });
    connect(runner, &OrderRunner::journalFailed, q, &OrderEngine::journalFailed);
    return runner;
}

OrderRunner *OrderEngine::Private::find(qint64 runId) const
{
    const auto found = std::find_if(runners.begin(), runners.end(),
                                    [runId](const OrderRunner *runner) { return runner->run().id == runId; });
    return found == runners.end() ? nullptr : *found;
}

bool OrderEngine::Private::isAttributed(const QString &accountId, const QString &taskNo, qint64 chunkId) const
{
    return std::any_of(runners.begin(), runners.end(), [&](const OrderRunner *runner) {
        const OrderRun &run = runner->run();
        return run.accountId == accountId
            && std::any_of(run.chunks.begin(), run.chunks.end(),
                           [&](const OrderChunk &chunk) { return chunk.id != chunkId && chunk.taskNo == taskNo; });
    });
}

/// After a start of the program: what this journal claims is what it has in flight, neither more nor less.
void OrderEngine::Private::tidyClaims()
{
    const QString holder = journal.storage().holder();
    QHash<QString, QHash<qint64, QSet<QString>>> flyingNames; ///< scope → run → names
    for (const OrderRunner *runner : runners) {
        const OrderRun &run = runner->run();
        auto &names = flyingNames[run.claimScope][run.id];
        for (const OrderItem &item : run.items) {
            if (item.state == ItemState::Submitted || item.state == ItemState::Unknown)
                names.insert(comparableName(item.name));
        }
    }
    for (auto scope = flyingNames.begin(); scope != flyingNames.end(); ++scope) {
        const auto present = journal.storage().claims(scope.key());
        if (!present) {
            emit q->journalFailed(present.error().code + u": "_s + present.error().serverText);
            continue;
        }
        QHash<qint64, QStringList> over;
        for (const OrderClaim &claim : *present) {
            if (claim.holder == holder && !scope->value(claim.runId).contains(claim.name))
                over[claim.runId].append(claim.name);
            else if (claim.holder == holder)
                (*scope)[claim.runId].remove(claim.name);
        }
        for (auto run = over.begin(); run != over.end(); ++run) {
            if (const auto released = journal.storage().release(scope.key(), *run, run.key()); !released)
                emit q->journalFailed(released.error().code + u": "_s + released.error().serverText);
        }
        // What is left has lost its claim: the file was put back or thrown away. One by one, since some may be others' by now.
        for (auto run = scope->begin(); run != scope->end(); ++run) {
            const OrderRunner *runner = find(run.key());
            for (const QString &name : std::as_const(*run)) {
                const auto claimed = journal.storage().claim(
                    {{scope.key(), name, holder, run.key(), described(runner->run()), house.nowMs()}});
                if (!claimed)
                    emit q->journalFailed(claimed.error().code + u": "_s + claimed.error().serverText);
            }
        }
    }
}

void OrderEngine::begin()
{
    if (d->loadError) {
        emit journalFailed(d->loadError->code + u": "_s + d->loadError->serverText);
        return;
    }
    d->tidyClaims();
    for (OrderRunner *runner : std::vector(d->runners))
        runner->takeUp();
}

Result<Done> OrderEngine::Private::write(OrderRun &run)
{
    if (loadError)
        return ApiError{.kind = ApiError::Kind::Invalid,
                        .code = u"JournalNotWritable"_s,
                        .serverText = loadError->code + u": "_s + loadError->serverText};
    run.createdMs = house.nowMs();
    if (const auto added = journal.add(run); !added)
        return ApiError{.kind = ApiError::Kind::Invalid,
                        .code = u"JournalNotWritable"_s,
                        .serverText = added.error().code + u": "_s + added.error().serverText};
    return Done();
}

Result<qint64> OrderEngine::start(const RunRequest &request)
{
    if (request.kind != OrderKind::Renewal)
        return engineError(u"KindUnknown"_s, u"kind"_s);
    if (request.items.isEmpty())
        return engineError(u"NoNames"_s);
    if (request.items.size() > mostNames)
        return engineError(u"TooManyNames"_s);
    const auto account = d->house.findAccount(request.accountId);
    if (!account)
        return engineError(u"AccountUnknown"_s);
    if (account->readOnly)
        return engineError(u"ReadOnlyAccount"_s);

    OrderRun run;
    run.kind = request.kind;
    run.accountId = request.accountId;
    run.accountLabel = request.accountLabel;
    run.claimScope = account->claimScope;
    run.title = request.title;
    run.action = u"SaveBatchTaskForCreatingOrderRenew"_s;
    run.couponNo = request.couponNo;
    run.promotionNo = request.promotionNo;
    run.chunkSize = std::max(1, request.chunkSize);
    const int canary = std::clamp(d->house.timing.canary, 1, run.chunkSize);
    const int first = request.items.size() > 2 * canary ? canary : run.chunkSize;
    QSet<QString> names;
    for (const OrderItem &asked : request.items) {
        if (asked.name.trimmed().isEmpty() || names.contains(comparableName(asked.name)))
            return engineError(u"NameTwice"_s, asked.name);
        if (asked.years < 1 || asked.years > mostYears)
            return engineError(u"YearsUnknown"_s, asked.name);
        names.insert(comparableName(asked.name));
        OrderItem item;
        item.name = plainName(asked.name);
        item.instanceId = asked.instanceId;
        item.years = asked.years;
        item.premiumAllowed = asked.premiumAllowed;
        item.plannedExpiryMs = asked.plannedExpiryMs;
        item.priceShown = asked.priceShown;
        const int place = int(run.items.size());
        item.chunk = place < first ? 0 : 1 + (place - first) / run.chunkSize;
        if (item.chunk >= run.chunks.size())
            run.chunks.append(OrderChunk());
        run.items.append(item);
    }
    if (const auto written = d->write(run); !written)
        return written.error();
    OrderRunner *runner = d->add(run);
    emit runAdded(run.id);
    runner->stepSoon();
    return run.id;
}

void OrderEngine::pause(qint64 runId)
{
    if (OrderRunner *runner = d->find(runId))
        runner->pause();
}

void OrderEngine::resume(qint64 runId)
{
    if (OrderRunner *runner = d->find(runId))
        runner->resume();
}

void OrderEngine::stop(qint64 runId)
{
    if (OrderRunner *runner = d->find(runId))
        runner->stop();
}

Result<Done> OrderEngine::decide(qint64 runId, qint64 itemId, bool wasPaid, const QString &note)
{
    OrderRunner *runner = d->find(runId);
    const QList<OrderItem> items = runner ? runner->run().items : QList<OrderItem>();
    const auto found =
        std::find_if(items.begin(), items.end(), [itemId](const OrderItem &item) { return item.id == itemId; });
    if (found == items.end())
        return engineError(u"ItemUnknown"_s);
    return runner->decide(int(found - items.begin()), wasPaid, note);
}

void OrderEngine::lookNow(qint64 runId)
{
    if (OrderRunner *runner = d->find(runId))
        runner->lookNow();
}

void OrderEngine::sendConsoleOrder(const QString &accountId, const QString &accountLabel, const Operation &operation,
                                   const Parameters &parameters, QObject *context,
                                   std::function<void(const Result<RawReply> &)> ready)
{
    const auto answer = [context = QPointer<QObject>(context),
                         ready = std::move(ready)](const Result<RawReply> &result) {
        if (context)
            ready(result);
    };
    const auto refuse = [this, answer](const ApiError &error) {
        QMetaObject::invokeMethod(
            this, [answer, error] { answer(Result<RawReply>(error)); }, Qt::QueuedConnection);
    };
    const auto account = d->house.findAccount(accountId);
    if (!account)
        return refuse(engineError(u"AccountUnknown"_s));
    if (account->readOnly)
        return refuse(engineError(u"ReadOnlyAccount"_s));
    OrderRun run;
    run.kind = OrderKind::Console;
    run.accountId = accountId;
    run.accountLabel = accountLabel;
    run.claimScope = account->claimScope;
    run.title = operation.name;
    run.action = operation.name;
    run.chunks.append(OrderChunk());
    run.items = itemsIn(parameters);
    run.chunkSize = int(run.items.size());
    // Looked at before anything is written; what decides is the claim below.
    const auto present = d->journal.storage().claims(account->claimScope);
    if (!present)
        return refuse(present.error());
    for (const OrderClaim &claim : *present) {
        for (const OrderItem &item : run.items) {
            if (comparableName(item.name) == comparableName(claim.name))
                return refuse(engineError(u"OrderRunning"_s, item.name));
        }
    }
    if (const auto written = d->write(run); !written)
        return refuse(written.error());
    if (const auto noted = d->journal.note(run.id, u"parameters"_s, shownParameters(operation, parameters)); !noted)
        emit journalFailed(noted.error().code + u": "_s + noted.error().serverText);
    OrderRunner *runner = d->add(run);
    runner->setProperty("context", QVariant::fromValue(context));
    emit runAdded(run.id);
    runner->sendConsole(parameters, answer);
}

void OrderEngine::abortConsoleOrders(QObject *context)
{
    for (OrderRunner *runner : d->runners) {
        if (runner->run().state != RunState::Finished && runner->property("context").value<QObject *>() == context)
            runner->abortConsole();
    }
}

QList<const OrderRun *> OrderEngine::runs() const
{
    QList<const OrderRun *> all;
    for (auto runner = d->runners.rbegin(); runner != d->runners.rend(); ++runner)
        all.append(&(*runner)->run());
    return all;
}

const OrderRun *OrderEngine::run(qint64 runId) const
{
    const OrderRunner *runner = d->find(runId);
    return runner ? &runner->run() : nullptr;
}

int OrderEngine::openRuns() const
{
    return int(std::count_if(d->runners.begin(), d->runners.end(),
                             [](const OrderRunner *runner) { return runner->run().state != RunState::Finished; }));
}

bool OrderEngine::isSending() const
{
    return std::any_of(d->runners.begin(), d->runners.end(),
                       [](const OrderRunner *runner) { return runner->isSending(); });
}

void OrderEngine::Private::refreshIndex()
{
    if (!std::exchange(indexIsOld, false))
        return;
    flying.clear();
    renewed.clear();
    for (const OrderRunner *runner : runners) {
        const OrderRun &run = runner->run();
        const Operation *operation = house.catalogue.operation(run.action);
        const bool isRenewal = operation && operation->taskTypes.contains("ORDER_RENEW"_L1);
        const bool isOpen = run.state != RunState::Finished;
        for (const OrderItem &item : run.items) {
            if (item.state == ItemState::Submitted || item.state == ItemState::Unknown
                || (item.state == ItemState::Planned && isOpen)) {
                flying.insert(key(run.accountId, item.name), described(run));
            } else if (item.state == ItemState::Succeeded && isRenewal) {
                const OrderChunk &chunk = run.chunks[item.chunk];
                qint64 &last = renewed[key(run.accountId, item.name)];
                last = std::max({last, chunk.endedMs, chunk.sendingMs});
            }
        }
    }
}

void OrderEngine::Private::readClaims(const QString &scope)
{
    const qint64 now = house.nowMs();
    if (claimsReadMs.contains(scope) && std::abs(now - claimsReadMs.value(scope)) < claimsFreshMs)
        return;
    claimsReadMs.insert(scope, now);
    const auto present = journal.storage().claims(scope);
    if (!present)
        return; // nothing can be sent then; the last reading stands for what is shown
    auto &claims = claimsByScope[scope];
    claims.clear();
    for (const OrderClaim &claim : *present)
        claims.insert(comparableName(claim.name), claim);
}

QString OrderEngine::inFlight(const QString &accountId, const QString &name) const
{
    d->refreshIndex();
    if (const auto own = d->flying.constFind(Private::key(accountId, name)); own != d->flying.cend())
        return *own;
    const auto account = d->house.findAccount(accountId);
    if (!account)
        return {};
    d->readClaims(account->claimScope);
    const auto &claims = d->claimsByScope[account->claimScope];
    const auto claim = claims.constFind(comparableName(name));
    if (claim == claims.cend())
        return {};
    if (claim->holder == d->journal.storage().holder()) {
        // Of another account of the same service, or let go of since the claims were read.
        const OrderRunner *runner = d->find(claim->runId);
        return runner && runner->run().accountId != accountId ? claim->description : QString();
    }
    return claim->description;
}

qint64 OrderEngine::lastRenewedMs(const QString &accountId, const QString &name) const
{
    d->refreshIndex();
    return d->renewed.value(Private::key(accountId, name));
}

} // namespace namestead
