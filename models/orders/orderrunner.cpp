#include "models/orders/orderrunner.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

constexpr int mostUnsentTries = 6;
constexpr int mostThrottledTries = 8;
constexpr int mostClockTries = 2;
constexpr int mostReadTries = 3;
constexpr int mostReadBackTries = 4;
/// So many complete looks in a row at a task whose names are all over, and one is still missing.
constexpr int looksForMissingName = 5;

ApiError orderError(Kind kind, const QString &code, const QString &text = {})
{
    return {.kind = kind, .code = code, .serverText = text, .requestId = {}, .field = {}};
}

/// Nothing to do with one name: the whole account cannot be used.
bool isAboutAccount(const ApiError &error)
{
    return error.kind == Kind::Credentials || error.kind == Kind::Forbidden || error.kind == Kind::Keychain
        || error.kind == Kind::Invalid;
}

milliseconds grown(milliseconds first, int tries, milliseconds most)
{
    return std::min<milliseconds>(most, first * (1LL << std::clamp(tries, 0, 20)));
}

/// The task number in an answer as it came.
QString taskNumberIn(const QByteArray &body)
{
    const auto parsed = Document::parse(body);
    const auto *document = std::get_if<Document>(&parsed);
    if (!document || document->root().kind() != Node::Kind::Object)
        return {};
    for (const Node member : document->root()) {
        if (member.kind() == Node::Kind::Text
            && QLatin1StringView(member.name().data(), member.name().size()).compare("TaskNo"_L1, Qt::CaseInsensitive)
                == 0)
            return member.text().toString().trimmed();
    }
    return {};
}

} // namespace

qint64 OrderHouse::nowMs() const
{
    return timing.utcMs ? timing.utcMs() : QDateTime::currentMSecsSinceEpoch();
}

/// An accepted chunk whose task is being looked at.
struct OrderRunner::Watch
{
    QTimer timer;
    milliseconds pause{0};
    bool reading = false;
    bool isReadingBack = false;
    int roundsWithoutName = 0;
    int readBackTries = 0;
    qint64 unknownSinceMs = 0; ///< the service knows no such task; 0: it does
};

OrderRunner::OrderRunner(const OrderRun &run, const OrderHouse &house, QObject *parent)
    : QObject(parent), m_run(run), m_house(house)
{
    for (OrderChunk &chunk : m_run.chunks) {
        if (chunk.state == ChunkState::Sending) {
            chunk.state = ChunkState::InDoubt;
            chunk.doubtMs = 0; // not written down yet
        }
    }
    m_stepTimer.setSingleShot(true);
    connect(&m_stepTimer, &QTimer::timeout, this, &OrderRunner::step);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &OrderRunner::step);
}

OrderRunner::~OrderRunner() = default;

// Records

QList<int> OrderRunner::itemsOf(int chunk) const
{
    QList<int> items;
    for (int i = 0; i < m_run.items.size(); ++i) {
        if (m_run.items[i].chunk == chunk)
            items.append(i);
    }
    return items;
}

QList<int> OrderRunner::itemsOf(int chunk, ItemState state) const
{
    QList<int> items;
    for (int i = 0; i < m_run.items.size(); ++i) {
        if (m_run.items[i].chunk == chunk && m_run.items[i].state == state)
            items.append(i);
    }
    return items;
}

QStringList OrderRunner::namesOf(const QList<int> &items) const
{
    QStringList names;
    for (const int item : items)
        names.append(m_run.items[item].name);
    return names;
}

QString OrderRunner::description() const
{
    return m_run.title.isEmpty() ? m_run.accountLabel : m_run.title + u" – "_s + m_run.accountLabel;
}

bool OrderRunner::written(const Result<Done> &result)
{
    if (!result) {
        m_journalError = result.error();
        emit journalFailed(result.error().code + u": "_s + result.error().serverText);
    }
    return bool(result);
}

bool OrderRunner::storeChunk(int chunk)
{
    if (written(m_house.journal.changeChunk(m_run, chunk))) {
        m_unwritten.remove(chunk);
        return true;
    }
    m_unwritten.insert(chunk);
    return false;
}

bool OrderRunner::storeWhatFailed()
{
    const QSet<int> chunks = m_unwritten;
    for (const int chunk : chunks) {
        if (!storeChunk(chunk))
            return false;
        if (!isOpenChunk(chunk))
            releaseEnded(chunk);
    }
    return true;
}

/// Lets go of the names that have their end; unknown ones stay claimed until a person decides.
void OrderRunner::releaseEnded(int chunk)
{
    QStringList over;
    for (const int index : itemsOf(chunk)) {
        if (m_run.items[index].state != ItemState::Unknown)
            over.append(m_run.items[index].name);
    }
    release(over);
}

void OrderRunner::note(const QString &event, const QString &text)
{
    written(m_house.journal.note(m_run.id, event, text));
}

void OrderRunner::announce(const QList<int> &items)
{
    if (!items.isEmpty()) {
        const auto [least, most] = std::minmax_element(items.begin(), items.end());
        emit itemsChanged(*least, *most);
    }
    emit changed();
}

void OrderRunner::release(const QStringList &names)
{
    for (const QString &name : names)
        m_unreleased.append(comparableName(name));
    if (m_unreleased.isEmpty())
        return;
    // A claim that stays too long is in the way, no more; it is tried again at each step and at the next start.
    if (m_house.journal.storage().release(m_run.claimScope, m_unreleased, m_run.id))
        m_unreleased.clear();
}

bool OrderRunner::leaveOut(const QList<int> &items, OrderReason::Code code, const QStringList &texts)
{
    if (items.isEmpty())
        return true;
    const QList<OrderItem> before = m_run.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        OrderItem &item = m_run.items[items[i]];
        item.state = ItemState::LeftOut;
        item.reason = {code, texts.value(i)};
    }
    if (const auto stored = m_house.journal.changeItems(m_run, items); !written(stored)) {
        m_run.items = before;
        hold(PauseReason::Journal, stored.error());
        return false;
    }
    release(namesOf(items));
    announce(items);
    return true;
}

// What comes next

void OrderRunner::stepSoon()
{
    m_stepTimer.start(0);
}

void OrderRunner::takeUp()
{
    if (m_run.state == RunState::Finished)
        return;
    for (int i = 0; i < m_run.chunks.size(); ++i) {
        OrderChunk &chunk = m_run.chunks[i];
        if (chunk.state == ChunkState::InDoubt && chunk.doubtMs == 0) {
            chunk.doubtMs = m_house.nowMs(); // the process that sent it was gone before
            storeChunk(i);
        }
    }
    const bool cured = m_run.pause == PauseReason::Account || m_run.pause == PauseReason::Service
        || m_run.pause == PauseReason::Journal;
    if (m_run.state == RunState::Paused && cured) {
        m_run.state = RunState::Running;
        m_run.pause = PauseReason::None;
        m_run.error.reset();
        written(m_house.journal.changeRun(m_run));
    }
    emit changed();
    stepSoon();
}

void OrderRunner::pause()
{
    if (m_run.state == RunState::Running)
        setPause(PauseReason::Person);
}

void OrderRunner::resume()
{
    if (m_run.state != RunState::Paused)
        return;
    m_run.state = RunState::Running;
    m_run.pause = PauseReason::None;
    m_run.error.reset();
    m_unsentTries = m_throttledTries = m_clockTries = m_readTries = 0;
    m_restTimer.stop();
    written(m_house.journal.changeRun(m_run));
    emit changed();
    stepSoon();
}

void OrderRunner::stop()
{
    if (m_run.state == RunState::Finished || m_run.state == RunState::Stopping)
        return;
    m_run.state = RunState::Stopping;
    m_run.pause = PauseReason::None;
    m_run.error.reset();
    written(m_house.journal.changeRun(m_run));
    emit changed();
    stepSoon();
}

void OrderRunner::setPause(PauseReason reason, const std::optional<ApiError> &error)
{
    if (m_run.state != RunState::Running)
        return;
    m_run.state = RunState::Paused;
    m_run.pause = reason;
    m_run.error = error;
    written(m_house.journal.changeRun(m_run));
    // What was prepared to be sent waits like the rest, and is in nobody's way meanwhile.
    if (!m_busy) {
        QStringList waiting;
        for (int i = 0; i < m_run.chunks.size(); ++i) {
            if (m_run.chunks[i].state == ChunkState::Planned)
                waiting += namesOf(itemsOf(i, ItemState::Planned));
        }
        release(waiting);
    }
    emit changed();
}

void OrderRunner::lookNow()
{
    const auto resolvers = m_resolvers; // one that gives up leaves the others
    for (const auto &[chunk, resolver] : resolvers)
        resolver->look();
    for (const auto &[chunk, watched] : m_watches) {
        if (!watched->reading)
            watched->timer.start(0);
    }
}

bool OrderRunner::isOpenChunk(int chunk) const
{
    const ChunkState state = m_run.chunks[chunk].state;
    if (state == ChunkState::Sending || state == ChunkState::InDoubt || state == ChunkState::Accepted)
        return true;
    return std::any_of(m_run.items.begin(), m_run.items.end(), [chunk](const OrderItem &item) {
        return item.chunk == chunk && (item.state == ItemState::Planned || item.state == ItemState::Submitted);
    });
}

void OrderRunner::stopWhatWaits()
{
    for (int i = 0; i < m_run.chunks.size(); ++i) {
        const ChunkState state = m_run.chunks[i].state;
        if (state != ChunkState::Planned && state != ChunkState::NotReceived)
            continue;
        const QList<int> items = itemsOf(i, ItemState::Planned) + itemsOf(i, ItemState::Submitted);
        if (items.isEmpty())
            continue;
        for (const int item : items)
            m_run.items[item].state = ItemState::NotSent;
        m_run.chunks[i].endedMs = m_house.nowMs();
        if (!storeChunk(i)) {
            return; // tried again with all that was refused
        }
        release(namesOf(items));
        announce(items);
    }
}

void OrderRunner::finishIfDone()
{
    for (int i = 0; i < m_run.chunks.size(); ++i) {
        if (isOpenChunk(i))
            return;
    }
    m_run.state = RunState::Finished;
    m_run.pause = PauseReason::None;
    m_run.error.reset();
    m_run.finishedMs = m_house.nowMs();
    written(m_house.journal.changeRun(m_run)); // not written: found out again at the next start
    emit changed();
    emit finished();
}

void OrderRunner::step()
{
    if (m_run.state == RunState::Finished)
        return;
    release({});
    for (int i = 0; i < m_run.chunks.size(); ++i) {
        if (m_run.chunks[i].state == ChunkState::InDoubt)
            resolve(i);
        else if (m_run.chunks[i].state == ChunkState::Accepted)
            watch(i);
    }
    if (m_busy)
        return;
    if (!storeWhatFailed()) {
        m_stepTimer.start(m_house.timing.longestLook);
        return;
    }
    if (m_run.state == RunState::Stopping || isConsole())
        stopWhatWaits();
    if (!m_unwritten.isEmpty()) { // else the disk would have the run finished and names in it that are not
        m_stepTimer.start(m_house.timing.longestLook);
        return;
    }
    finishIfDone();
    if (m_run.state == RunState::Paused && m_run.pause == PauseReason::Doubts && !m_run.hasDoubt()
        && m_run.count(ItemState::Unknown) == 0) {
        resume(); // all of them are explained
        return;
    }
    if (m_run.state != RunState::Running)
        return;

    int doubts = 0;
    bool isWaiting = false;
    int next = -1;
    for (int i = 0; i < m_run.chunks.size(); ++i) {
        const OrderChunk &chunk = m_run.chunks[i];
        if (chunk.state == ChunkState::Accepted) {
            isWaiting = true;
        } else if (chunk.state == ChunkState::InDoubt) {
            ++doubts;
            const qint64 age = m_house.nowMs() - chunk.doubtMs;
            const qint64 left = m_house.timing.quickLooks.count() - age;
            if (left > 0) {
                isWaiting = true;
                m_stepTimer.start(milliseconds(std::min<qint64>(left, m_house.timing.quickLooks.count()) + 1));
            }
        } else if (next < 0 && (chunk.state == ChunkState::Planned || chunk.state == ChunkState::NotReceived)
                   && isOpenChunk(i)) {
            next = i;
        }
    }
    if (doubts >= 2)
        setPause(PauseReason::Doubts);
    else if (!isWaiting && next >= 0 && !m_restTimer.isActive())
        prepare(next);
}

// One chunk on its way

std::optional<OrderAccount> OrderRunner::account(std::optional<ApiError> &obstacle) const
{
    auto found = m_house.findAccount(m_run.accountId);
    if (!found)
        obstacle = orderError(Kind::Invalid, u"AccountUnknown"_s);
    else if (found->claimScope != m_run.claimScope)
        obstacle = orderError(Kind::Invalid, u"AccountChanged"_s); // another service: other names, other tasks
    else
        return found;
    return std::nullopt;
}

void OrderRunner::letGo()
{
    const int chunk = std::exchange(m_chunk, -1);
    m_busy = false;
    if (chunk >= 0 && m_run.chunks[chunk].state == ChunkState::Planned)
        release(namesOf(itemsOf(chunk, ItemState::Planned)));
}

void OrderRunner::hold(PauseReason reason, const ApiError &error)
{
    letGo();
    setPause(reason, error);
    stepSoon();
}

void OrderRunner::againAfter(int &tries)
{
    m_busy = false;
    m_chunk = -1;
    m_restTimer.start(grown(m_house.timing.firstLook, tries, milliseconds(60'000)));
    ++tries;
}

void OrderRunner::prepare(int chunk)
{
    m_busy = true;
    m_chunk = chunk;
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    if (found && found->readOnly)
        obstacle = orderError(Kind::Invalid, u"ReadOnlyAccount"_s);
    if (obstacle) {
        hold(PauseReason::Account, *obstacle);
        return;
    }
    found->reach(this, [this, chunk](const Result<DomainsClient *> &client) {
        if (!client) {
            hold(PauseReason::Account, client.error());
            return;
        }
        const bool fits = m_run.chunks[chunk].state != ChunkState::Planned || splitToFit(chunk, **client);
        if (fits && claimNames(chunk))
            readDates(chunk);
    });
}

service::SaveBatchTaskForCreatingOrderRenew OrderRunner::renewalOf(const QList<int> &items) const
{
    service::SaveBatchTaskForCreatingOrderRenew request;
    for (const int index : items) {
        const OrderItem &item = m_run.items[index];
        service::SaveBatchTaskForCreatingOrderRenew::OrderRenewParam param;
        param.domainName = item.name;
        param.currentExpirationDate = item.sentExpiryMs != 0 ? item.sentExpiryMs : item.plannedExpiryMs;
        param.subscriptionDuration = item.years;
        if (item.premiumAllowed)
            param.permitPremiumRenew = true;
        request.orderRenewParam.append(param);
    }
    if (!m_run.couponNo.isEmpty()) {
        request.couponNo = m_run.couponNo;
        request.useCoupon = true;
    }
    if (!m_run.promotionNo.isEmpty()) {
        request.promotionNo = m_run.promotionNo;
        request.usePromotion = true;
    }
    return request;
}

/// Puts the names that do not fit into a chunk behind this one. Chunks behind the first that waits all wait.
bool OrderRunner::splitToFit(int chunk, const DomainsClient &client)
{
    const QList<int> items = itemsOf(chunk, ItemState::Planned);
    const auto fits = [&](qsizetype count) {
        return client.requestBytes(renewalOf(items.first(count))) <= client.endpoint().longestQuery;
    };
    if (client.endpoint().carrier != Endpoint::Carrier::Query || items.size() < 2 || fits(items.size()))
        return true;
    qsizetype least = 1; // one name alone is sent, and refused when even that is too long
    qsizetype most = items.size() - 1;
    while (least < most) {
        const qsizetype middle = (least + most + 1) / 2;
        if (fits(middle))
            least = middle;
        else
            most = middle - 1;
    }
    const OrderRun before = m_run;
    const QSet<int> moving(items.begin() + least, items.end());
    for (int i = 0; i < m_run.items.size(); ++i) {
        if (m_run.items[i].chunk > chunk || moving.contains(i))
            ++m_run.items[i].chunk;
    }
    m_run.chunks.insert(chunk + 1, OrderChunk());
    if (const auto stored = m_house.journal.changeLayout(m_run); !written(stored)) {
        m_run = before;
        hold(PauseReason::Journal, stored.error());
        return false;
    }
    emit changed();
    return true;
}

/// Claims what of the chunk is to be sent; names that others have leave. False: the chunk does not go on.
bool OrderRunner::claimNames(int chunk)
{
    for (;;) {
        const QList<int> items = itemsOf(chunk, ItemState::Planned) + itemsOf(chunk, ItemState::Submitted);
        if (items.isEmpty()) {
            m_busy = false;
            m_chunk = -1;
            close(chunk, ChunkState::Done);
            return false;
        }
        QList<OrderClaim> claims;
        for (const int item : items)
            claims.append({m_run.claimScope, comparableName(m_run.items[item].name), m_house.journal.storage().holder(),
                           m_run.id, description(), m_house.nowMs()});
        const auto taken = m_house.journal.storage().claim(claims);
        if (!taken) {
            emit journalFailed(taken.error().code + u": "_s + taken.error().serverText);
            hold(PauseReason::Journal, taken.error());
            return false;
        }
        if (taken->isEmpty())
            return true;
        QHash<QString, QString> others;
        for (const OrderClaim &claim : *taken)
            others.insert(claim.name, claim.description);
        QList<int> leaving;
        QStringList texts;
        for (const int item : items) {
            if (const auto other = others.constFind(comparableName(m_run.items[item].name)); other != others.cend()) {
                leaving.append(item);
                texts.append(*other);
            }
        }
        if (!leaveOut(leaving, OrderReason::Code::OrderRunning, texts))
            return false;
    }
}

void OrderRunner::readDates(int chunk)
{
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    if (!found) {
        hold(PauseReason::Account, *obstacle);
        return;
    }
    const bool wasSent = m_run.chunks[chunk].state == ChunkState::NotReceived;
    const QList<int> items = itemsOf(chunk, wasSent ? ItemState::Submitted : ItemState::Planned);
    QList<NameDates::Name> names;
    for (const int item : items)
        names.append({m_run.items[item].name, m_run.items[item].instanceId});
    NameDates::read(found->reach, names, this, [this, chunk, items, wasSent](const QList<NameDate> &dates) {
        if (wasSent)
            onDatesOfSentOnce(chunk, items, dates);
        else
            onDates(chunk, items, dates);
    });
}

void OrderRunner::onDates(int chunk, const QList<int> &items, const QList<NameDate> &dates)
{
    QList<int> moved, gone, unreadable;
    QStringList present, unread;
    std::optional<ApiError> error;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const OrderItem &item = m_run.items[items[i]];
        switch (dates[i].state) {
        case NameDate::State::NotInAccount:
            gone.append(items[i]);
            break;
        case NameDate::State::Unreadable:
            unreadable.append(items[i]);
            unread.append(dates[i].error ? dates[i].error->code : QString());
            error = dates[i].error;
            break;
        case NameDate::State::Read:
            if (dates[i].expiresMs / 1000 != item.plannedExpiryMs / 1000) {
                moved.append(items[i]);
                present.append(QString::number(dates[i].expiresMs));
            }
            break;
        }
    }
    if (unreadable.size() == items.size() && error && isAboutAccount(*error)) {
        hold(PauseReason::Account, *error);
        return;
    }
    if (!unreadable.isEmpty() && m_readTries < mostReadTries) {
        againAfter(m_readTries);
        return;
    }
    if (unreadable.size() == items.size()) {
        m_readTries = 0;
        hold(PauseReason::Service, error.value_or(orderError(Kind::Network, u"Unreadable"_s)));
        return;
    }
    m_readTries = 0;
    if (!leaveOut(moved, OrderReason::Code::DateMoved, present) || !leaveOut(gone, OrderReason::Code::NotInAccount, {})
        || !leaveOut(unreadable, OrderReason::Code::Unreadable, unread))
        return;
    for (qsizetype i = 0; i < items.size(); ++i) {
        OrderItem &item = m_run.items[items[i]];
        if (item.state != ItemState::Planned)
            continue;
        item.sentExpiryMs = dates[i].expiresMs;
        if (item.instanceId.isEmpty())
            item.instanceId = dates[i].instanceId;
    }
    if (itemsOf(chunk, ItemState::Planned).isEmpty()) {
        m_busy = false;
        m_chunk = -1;
        close(chunk, ChunkState::Done);
        return;
    }
    send(chunk);
}

/// Proven not to have arrived, but that was a moment ago: only when every date still is the one that was sent may it go again.
void OrderRunner::onDatesOfSentOnce(int chunk, const QList<int> &items, const QList<NameDate> &dates)
{
    bool allRead = true;
    bool allSame = true;
    std::optional<ApiError> error;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (dates[i].state == NameDate::State::Unreadable) {
            allRead = false;
            error = dates[i].error;
        } else if (dates[i].state == NameDate::State::NotInAccount
                   || dates[i].expiresMs / 1000 != m_run.items[items[i]].sentExpiryMs / 1000) {
            allSame = false;
        }
    }
    if (!allSame) {
        m_busy = false;
        m_chunk = -1;
        toDoubt(chunk, u"DateMoved"_s);
        return;
    }
    if (!allRead) {
        if (m_readTries < mostReadTries) {
            againAfter(m_readTries);
            return;
        }
        m_readTries = 0;
        hold(error && isAboutAccount(*error) ? PauseReason::Account : PauseReason::Service,
             error.value_or(orderError(Kind::Network, u"Unreadable"_s)));
        return;
    }
    m_readTries = 0;
    send(chunk);
}

/// Sending, durably: after this has returned true the request may leave, and not before.
bool OrderRunner::beginSending(int chunk, const DomainsClient &client, std::optional<OrderPermit> &permit)
{
    const OrderChunk before = m_run.chunks[chunk];
    const QList<int> fresh = itemsOf(chunk, ItemState::Planned);
    OrderChunk &sending = m_run.chunks[chunk];
    sending.state = ChunkState::Sending;
    sending.errorCode.clear();
    sending.requestId.clear();
    if (sending.sends++ == 0)
        sending.sendingMs = m_house.nowMs() + std::min<qint64>(0, client.clockSkewMs()); // tasks are looked for since
    for (const int item : fresh)
        m_run.items[item].state = ItemState::Submitted;
    const auto begun = m_house.journal.beginSending(m_run, chunk);
    if (!begun) {
        m_run.chunks[chunk] = before;
        for (const int item : fresh)
            m_run.items[item].state = ItemState::Planned;
        emit journalFailed(begun.error().code + u": "_s + begun.error().serverText);
        hold(PauseReason::Journal, begun.error());
        return false;
    }
    permit = *begun;
    announce(itemsOf(chunk));
    return true;
}

void OrderRunner::send(int chunk)
{
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    if (!found) {
        hold(PauseReason::Account, *obstacle);
        return;
    }
    found->reach(this, [this, chunk](const Result<DomainsClient *> &client) {
        std::optional<ApiError> changedMind;
        const auto present = account(changedMind);
        if (present && present->readOnly)
            changedMind = orderError(Kind::Invalid, u"ReadOnlyAccount"_s);
        if (!changedMind && !client)
            changedMind = client.error();
        if (changedMind) {
            hold(PauseReason::Account, *changedMind);
            return;
        }
        if (m_run.state != RunState::Running) { // paused or stopped while the dates were read
            letGo();
            stepSoon();
            return;
        }
        std::optional<OrderPermit> permit;
        if (!beginSending(chunk, **client, permit))
            return;
        using Reply = service::SaveBatchTaskForCreatingOrderRenewReply;
        auto *call = (*client)->send(renewalOf(itemsOf(chunk, ItemState::Submitted)), *permit);
        m_call = call;
        emit changed();
        whenEnded(call, this, orderError(Kind::OutcomeUnknown, u"ClientGone"_s),
                  [this, chunk](const Result<Reply> &reply) {
                      if (reply)
                          onAnswer(chunk, reply->taskNo, reply->requestId, {});
                      else
                          onAnswer(chunk, {}, reply.error().requestId, reply.error());
                  });
    });
}

void OrderRunner::onAnswer(int chunk, const QString &taskNo, const QString &requestId,
                           const std::optional<ApiError> &error)
{
    m_call.clear();
    m_busy = false;
    m_chunk = -1;
    m_run.chunks[chunk].requestId = requestId;
    if (!error) {
        if (taskNo.isEmpty()) {
            toDoubt(chunk, u"UnexpectedReply"_s);
            return;
        }
        m_unsentTries = m_throttledTries = m_clockTries = 0;
        m_run.chunks[chunk].state = ChunkState::Accepted;
        m_run.chunks[chunk].taskNo = taskNo;
        // Not written: the disk says Sending, and the task is found by looking after the next start. Here it is known.
        if (!storeChunk(chunk))
            setPause(PauseReason::Journal, m_journalError);
        emit changed();
        stepSoon();
        return;
    }
    m_run.chunks[chunk].errorCode = error->code.isEmpty() ? QString::fromLatin1(kindName(error->kind)) : error->code;
    switch (error->kind) {
    case Kind::NotSent:
    case Kind::Cancelled:
    case Kind::Throttled:
    case Kind::Clock:
    case Kind::Credentials:
    case Kind::Forbidden:
    case Kind::Keychain:
        takeBack(chunk, *error);
        return;
    case Kind::Invalid:
        if (error->field == "Endpoint"_L1)
            takeBack(chunk, *error);
        else
            onRefused(chunk, *error);
        return;
    case Kind::Rejected:
        onRefused(chunk, *error);
        return;
    case Kind::OutcomeUnknown:
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Service:
    case Kind::Malformed:
        break;
    }
    toDoubt(chunk, m_run.chunks[chunk].errorCode);
}

void OrderRunner::toDoubt(int chunk, const QString &code)
{
    OrderChunk &doubtful = m_run.chunks[chunk];
    const bool wasSending = doubtful.state == ChunkState::Sending;
    doubtful.state = ChunkState::InDoubt;
    doubtful.errorCode = code;
    if (wasSending || doubtful.doubtMs == 0)
        doubtful.doubtMs = m_house.nowMs();
    storeChunk(chunk); // not written: the disk says Sending, which means the same
    emit changed();
    stepSoon();
}

/// The request did nothing, that is certain: the chunk is as it was before.
void OrderRunner::takeBack(int chunk, const ApiError &error)
{
    OrderChunk &back = m_run.chunks[chunk];
    const bool isFirst = --back.sends == 0;
    if (isConsole()) {
        for (const int item : itemsOf(chunk, ItemState::Submitted))
            m_run.items[item].state = ItemState::NotSent;
        close(chunk, ChunkState::NotReceived);
        return;
    }
    back.state = isFirst ? ChunkState::Planned : ChunkState::NotReceived;
    if (isFirst) {
        back.sendingMs = 0;
        for (const int item : itemsOf(chunk, ItemState::Submitted)) {
            m_run.items[item].state = ItemState::Planned;
            m_run.items[item].sentExpiryMs = 0;
        }
    }
    m_chunk = chunk; // for letGo()
    if (!storeChunk(chunk)) {
        hold(PauseReason::Journal, m_journalError);
        return;
    }
    announce(itemsOf(chunk));
    switch (error.kind) {
    case Kind::Throttled:
        if (m_throttledTries < mostThrottledTries)
            againAfter(m_throttledTries);
        else
            hold(PauseReason::Service, error);
        return;
    case Kind::NotSent:
    case Kind::Cancelled:
        if (m_unsentTries < mostUnsentTries)
            againAfter(m_unsentTries);
        else
            hold(PauseReason::Service, error);
        return;
    case Kind::Clock: // the client has learned the service's time from the refusal
        if (m_clockTries < mostClockTries)
            againAfter(m_clockTries);
        else
            hold(PauseReason::Service, error);
        return;
    default:
        hold(PauseReason::Account, error);
    }
}

void OrderRunner::onRefused(int chunk, const ApiError &error)
{
    const QString code = error.code.isEmpty() ? error.serverText : error.code;
    for (const int index : itemsOf(chunk, ItemState::Submitted)) {
        m_run.items[index].state = ItemState::Failed;
        m_run.items[index].reason = {OrderReason::Code::Refused, code};
    }
    if (!error.serverText.isEmpty())
        note(u"refused"_s, code + u": "_s + error.serverText);
    close(chunk, ChunkState::Refused);
}

// What came of it

void OrderRunner::resolve(int chunk)
{
    if (m_resolvers.contains(chunk))
        return;
    const OrderChunk &doubtful = m_run.chunks[chunk];
    OrderDoubt doubt;
    for (const int index : itemsOf(chunk)) {
        const OrderItem &item = m_run.items[index];
        const bool isOpen = item.state == ItemState::Submitted;
        if (isOpen || item.sentExpiryMs != 0) // the others left before the first request
            doubt.names.append({item.name, item.instanceId, item.sentExpiryMs, isOpen});
    }
    doubt.sendingMs = doubtful.sendingMs;
    doubt.doubtMs = doubtful.doubtMs;
    if (const Operation *operation = m_house.catalogue.operation(m_run.action))
        doubt.taskTypes = operation->taskTypes;
    const auto findWay = [this, id = doubtful.id]() -> std::optional<DoubtResolver::Way> {
        std::optional<ApiError> obstacle;
        const auto found = account(obstacle);
        if (!found)
            return std::nullopt;
        return DoubtResolver::Way{found->reach, [this, id](const QString &taskNo) {
                                      return m_house.isAttributed(m_run.accountId, taskNo, id);
                                  }};
    };
    auto *resolver = new DoubtResolver(doubt, findWay, m_house.timing, this);
    m_resolvers[chunk] = resolver;
    connect(resolver, &DoubtResolver::looked, this, [this, chunk] {
        ++m_run.chunks[chunk].looks;
        emit changed();
    });
    connect(resolver, &DoubtResolver::ended, this, [this, chunk](const DoubtEnd &end) { onDoubtEnd(chunk, end); });
}

void OrderRunner::onDoubtEnd(int chunk, const DoubtEnd &end)
{
    const auto resolver = m_resolvers.find(chunk);
    resolver->second->deleteLater();
    m_resolvers.erase(resolver);
    OrderChunk &doubtful = m_run.chunks[chunk];
    ++doubtful.looks;
    const QList<int> items = itemsOf(chunk, ItemState::Submitted);
    const auto unknown = [this](int item, OrderReason::Code code, const QString &text = {}) {
        m_run.items[item].state = ItemState::Unknown;
        m_run.items[item].reason = {code, text};
    };
    switch (end.kind) {
    case DoubtEnd::Kind::Accepted:
        doubtful.state = ChunkState::Accepted;
        doubtful.taskNo = end.taskNo;
        if (!storeChunk(chunk))
            setPause(PauseReason::Journal, m_journalError);
        announce(items);
        stepSoon();
        return;
    case DoubtEnd::Kind::NotReceived: {
        for (const int item : items) {
            if (end.foreign.contains(m_run.items[item].name))
                unknown(item, OrderReason::Code::ForeignTask, end.foreign.value(m_run.items[item].name));
        }
        if (itemsOf(chunk, ItemState::Submitted).isEmpty()) {
            close(chunk, ChunkState::Unknown);
            return;
        }
        if (isConsole()) {
            for (const int item : itemsOf(chunk, ItemState::Submitted))
                m_run.items[item].state = ItemState::NotSent;
            close(chunk, ChunkState::NotReceived);
            return;
        }
        doubtful.state = ChunkState::NotReceived;
        if (!storeChunk(chunk))
            setPause(PauseReason::Journal, m_journalError);
        announce(items);
        stepSoon();
        return;
    }
    case DoubtEnd::Kind::Unknown:
    case DoubtEnd::Kind::GivenUp:
        for (const int item : items) {
            const QString &name = m_run.items[item].name;
            if (end.foreign.contains(name))
                unknown(item, OrderReason::Code::ForeignTask, end.foreign.value(name));
            else if (end.moved.contains(name))
                unknown(item, OrderReason::Code::DateMovedNoTask);
            else
                unknown(item, OrderReason::Code::NoTrace);
        }
        close(chunk, ChunkState::Unknown);
        return;
    }
}

void OrderRunner::watch(int chunk)
{
    if (m_watches.contains(chunk))
        return;
    auto made = std::make_unique<Watch>();
    made->pause = m_house.timing.firstLook;
    made->timer.setSingleShot(true);
    connect(&made->timer, &QTimer::timeout, this, [this, chunk] { poll(chunk); });
    made->timer.start(made->pause);
    m_watches[chunk] = std::move(made);
}

void OrderRunner::poll(int chunk)
{
    Watch &watched = *m_watches.at(chunk);
    watched.timer.start(watched.pause); // when nothing comes of it
    watched.pause = std::min(m_house.timing.longestLook, watched.pause + watched.pause / 2);
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    if (!found)
        return;
    watched.timer.stop();
    watched.reading = true;
    if (watched.isReadingBack)
        readBack(chunk);
    else
        TaskNamesReading::read(found->reach, m_run.chunks[chunk].taskNo, this,
                               [this, chunk](const TaskNames &names) { onNames(chunk, names); });
}

void OrderRunner::onNames(int chunk, const TaskNames &names)
{
    Watch &watched = *m_watches.at(chunk);
    watched.reading = false;
    watched.timer.start(watched.pause);
    QHash<QString, TaskNameState> byName;
    bool allOver = !names.names.isEmpty();
    for (const TaskNameState &name : names.names) {
        byName.insert(comparableName(name.name), name);
        allOver = allOver && name.state != TaskNameState::State::Open;
    }
    QList<int> ended;
    QList<int> missing;
    for (const int index : itemsOf(chunk, ItemState::Submitted)) {
        OrderItem &item = m_run.items[index];
        const auto found = byName.constFind(comparableName(item.name));
        if (found == byName.cend()) {
            missing.append(index);
            continue;
        }
        if (found->state == TaskNameState::State::Open)
            continue;
        item.state = found->state == TaskNameState::State::Succeeded ? ItemState::Succeeded : ItemState::Failed;
        if (item.state == ItemState::Failed)
            item.reason = {OrderReason::Code::Service, found->reason};
        ended.append(index);
    }
    if (names.isComplete) {
        // What the service does not know may only be late; for how long that can be is what a request's stamp lives.
        const auto life = names.isLoopback ? m_house.timing.loopbackStampLife : m_house.timing.stampLife;
        watched.roundsWithoutName = allOver && !missing.isEmpty() ? watched.roundsWithoutName + 1 : 0;
        if (!names.names.isEmpty())
            watched.unknownSinceMs = 0;
        else if (watched.unknownSinceMs == 0)
            watched.unknownSinceMs = m_house.nowMs();
        const bool gone = watched.unknownSinceMs != 0 && m_house.nowMs() - watched.unknownSinceMs > life.count();
        if (gone || watched.roundsWithoutName >= looksForMissingName) {
            for (const int index : missing) {
                m_run.items[index].state = ItemState::Unknown;
                m_run.items[index].reason = {gone ? OrderReason::Code::TaskGone : OrderReason::Code::NoDetail,
                                             m_run.chunks[chunk].taskNo};
            }
            ended += missing;
        }
    }
    if (!ended.isEmpty()) {
        written(m_house.journal.changeItems(m_run, ended)); // not written: read again after the next start
        watched.pause = m_house.timing.firstLook;
        announce(ended);
    }
    if (itemsOf(chunk, ItemState::Submitted).isEmpty()) {
        watched.isReadingBack = true;
        watched.pause = m_house.timing.firstLook;
        watched.timer.start(0);
    }
}

/// The new dates, for the record; the claims last until they are there, so that no other program plans with the old ones.
void OrderRunner::readBack(int chunk)
{
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    const QList<int> items = itemsOf(chunk, ItemState::Succeeded);
    QList<NameDates::Name> names;
    for (const int item : items)
        names.append({m_run.items[item].name, m_run.items[item].instanceId});
    if (!found || items.isEmpty()) {
        onReadBack(chunk, {}, {});
        return;
    }
    NameDates::read(found->reach, names, this,
                    [this, chunk, items](const QList<NameDate> &dates) { onReadBack(chunk, items, dates); });
}

void OrderRunner::onReadBack(int chunk, const QList<int> &items, const QList<NameDate> &dates)
{
    Watch &watched = *m_watches.at(chunk);
    watched.reading = false;
    bool isLate = false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        OrderItem &item = m_run.items[items[i]];
        if (dates[i].state == NameDate::State::Read) {
            item.newExpiryMs = dates[i].expiresMs;
            if (item.instanceId.isEmpty())
                item.instanceId = dates[i].instanceId;
        }
        isLate = isLate || dates[i].state == NameDate::State::Unreadable
            || (dates[i].state == NameDate::State::Read && item.sentExpiryMs != 0
                && dates[i].expiresMs / 1000 == item.sentExpiryMs / 1000);
    }
    if (isLate && ++watched.readBackTries < mostReadBackTries) {
        watched.timer.start(watched.pause);
        return;
    }
    m_watches.erase(chunk);
    close(chunk, ChunkState::Done);
}

/// The chunk has come to its end: written down, then let go of.
void OrderRunner::close(int chunk, ChunkState state)
{
    OrderChunk &closed = m_run.chunks[chunk];
    closed.state = state;
    closed.endedMs = m_house.nowMs();
    const QList<int> items = itemsOf(chunk);
    if (storeChunk(chunk))
        releaseEnded(chunk);
    else // the claims stay: what the disk does not have is not over
        setPause(PauseReason::Journal, m_journalError);
    QStringList touched;
    int sent = 0;
    int failed = 0;
    for (const int index : items) {
        const OrderItem &item = m_run.items[index];
        if (closed.sends == 0)
            continue;
        if (!item.instanceId.isEmpty() && item.sentExpiryMs != 0)
            touched.append(item.instanceId);
        sent += item.state != ItemState::LeftOut ? 1 : 0;
        failed += item.state == ItemState::Failed ? 1 : 0;
    }
    announce(items);
    if (!touched.isEmpty())
        emit namesTouched(touched);
    const bool moreWaits = std::any_of(m_run.items.begin(), m_run.items.end(),
                                       [](const OrderItem &item) { return item.state == ItemState::Planned; });
    if (failed * 2 > sent && moreWaits)
        setPause(PauseReason::MostlyFailing);
    stepSoon();
}

Result<Done> OrderRunner::decide(int index, bool wasPaid, const QString &text)
{
    OrderItem &item = m_run.items[index];
    if (item.state != ItemState::Unknown)
        return orderError(Kind::Invalid, u"NotUnknown"_s);
    const OrderItem before = item;
    item.state = wasPaid ? ItemState::Succeeded : ItemState::Failed;
    item.reason = {OrderReason::Code::Person, text};
    if (const auto stored = m_house.journal.changeItems(m_run, {index}); !written(stored)) {
        item = before;
        return stored.error();
    }
    note(u"decided"_s, item.name + (wasPaid ? u": paid. "_s : u": not paid. "_s) + text);
    release({item.name});
    announce({index});
    if (!item.instanceId.isEmpty())
        emit namesTouched({item.instanceId});
    stepSoon();
    return Done();
}

// Orders of the API console

void OrderRunner::sendConsole(const Parameters &parameters, std::function<void(const Result<RawReply> &)> answered)
{
    m_answered = std::move(answered);
    m_busy = true;
    m_chunk = 0;
    const auto giveUp = [this](const ApiError &error) {
        m_busy = false;
        m_chunk = -1;
        for (const int item : itemsOf(0, ItemState::Planned))
            m_run.items[item].state = ItemState::NotSent;
        m_run.chunks[0].errorCode = error.code;
        close(0, ChunkState::NotReceived);
        m_answered(error);
    };
    std::optional<ApiError> obstacle;
    const auto found = account(obstacle);
    QList<OrderClaim> claims;
    for (const OrderItem &item : m_run.items)
        claims.append({m_run.claimScope, comparableName(item.name), m_house.journal.storage().holder(), m_run.id,
                       description(), m_house.nowMs()});
    if (found) {
        const auto taken = m_house.journal.storage().claim(claims);
        if (!taken)
            obstacle = taken.error();
        else if (!taken->isEmpty())
            obstacle = ApiError{.kind = Kind::Invalid,
                                .code = u"OrderRunning"_s,
                                .serverText = taken->first().description,
                                .requestId = {},
                                .field = taken->first().name};
    }
    if (obstacle) {
        QMetaObject::invokeMethod(
            this, [giveUp, error = *obstacle] { giveUp(error); }, Qt::QueuedConnection);
        return;
    }
    found->reach(this, [this, giveUp, parameters](const Result<DomainsClient *> &client) {
        std::optional<ApiError> changedMind;
        const auto present = account(changedMind);
        if (present && present->readOnly)
            changedMind = orderError(Kind::Invalid, u"ReadOnlyAccount"_s);
        if (!changedMind && !client)
            changedMind = client.error();
        if (!changedMind && m_run.state != RunState::Running)
            changedMind = orderError(Kind::Cancelled, u"Aborted"_s);
        std::optional<OrderPermit> permit;
        if (!changedMind && !beginSending(0, **client, permit))
            changedMind = orderError(Kind::Invalid, u"JournalNotWritable"_s);
        if (changedMind) {
            giveUp(*changedMind);
            return;
        }
        auto *call = (*client)->sendRaw(*m_house.catalogue.operation(m_run.action), parameters, *permit,
                                        {.priority = Priority::Interactive});
        m_call = call;
        emit changed();
        whenEnded(call, this, orderError(Kind::OutcomeUnknown, u"ClientGone"_s), [this](const Result<RawReply> &reply) {
            const auto error = reply ? reply->error : std::optional(reply.error());
            const QString task = reply && !error ? taskNumberIn(reply->body) : QString();
            onAnswer(0, task, reply ? reply->requestId : reply.error().requestId, error);
            m_answered(reply);
        });
    });
}

void OrderRunner::abortConsole()
{
    if (m_call)
        m_call->abort();
    else
        stop();
}

} // namespace namestead
