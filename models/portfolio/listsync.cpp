#include "models/portfolio/listsync.h"

#include "models/accounts/askservice.h"

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int sizesToTry[] = {200, 100, 50, 20, 10};
constexpr int surelyTaken = 100;

/// A page that failed this way may come at the next try; the client has tried several times before.
bool mayPass(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Service:
    case ApiError::Kind::Malformed:
    case ApiError::Kind::Throttled:
        return true;
    default:
        return false;
    }
}

/// Of what the service refused.
bool isAboutPageSize(const ApiError &error)
{
    return (error.code + error.field + error.serverText).contains("PageSize"_L1, Qt::CaseInsensitive)
        || error.code.startsWith("ParameterIllegal"_L1);
}

} // namespace

ListSync::ListSync(ReachClient reach, ListStore store, std::function<qint64()> utcMs, QObject *parent)
    : QObject(parent), m_reach(std::move(reach)), m_store(std::move(store)), m_utcMs(std::move(utcMs))
{}

ListSync::~ListSync() = default;

SyncProgress ListSync::progress() const
{
    const int total = m_total.value_or(0);
    return {total > 0 ? std::min(m_shown, total) : m_shown, total};
}

void ListSync::start(int pageSize)
{
    if (m_run)
        return;
    m_run = std::make_unique<QObject>();
    m_beganMs = m_utcMs();
    m_size = std::clamp(pageSize, 1, m_largestTaken);
    m_takesAnySize = true;
    m_passes = 0;
    m_shown = 0;
    m_manyUnseenBefore = false;
    m_gone.clear();
    startPass();
}

void ListSync::cancel()
{
    if (m_run)
        finish(SyncOutcome::Kind::Cancelled);
}

void ListSync::startPass()
{
    // Not at once: this may run in an answer that the old context delivers.
    if (m_reading)
        m_reading.release()->deleteLater();
    m_reading = std::make_unique<QObject>();
    ++m_passes;
    ++m_mark;
    m_overlaps = m_takesAnySize && m_size >= leastForOverlap;
    m_stretches.clear();
    m_waiting.clear();
    m_total.reset();
    m_totalAtEnd.reset();
    m_planned = 0;
    m_busy = 0;
    m_turn = 0;
    m_repairs = 0;
    m_seen = 0;
    m_lastFresh = 0;
    m_hasArrivals = false;
    m_disturbed = false;
    pump();
}

/// The service does not take what it was asked for: what was read so far is no pass.
void ListSync::restartWith(int size, bool takesAnySize)
{
    if (size < m_size)
        m_size = m_largestTaken = size;
    m_takesAnySize = takesAnySize;
    --m_passes;
    startPass();
}

bool ListSync::moreToPlan() const
{
    if (m_stretches.empty() || (m_total && m_planned < *m_total))
        return true;
    // While the total is not known, and where the end has moved: one after the other, as long as that brings names.
    return m_busy == 0 && !m_stretches.back().last->endsList && (m_total || m_lastFresh > 0);
}

ListSync::Place ListSync::planned()
{
    const ListPage page =
        m_overlaps && m_planned > 0 ? pageAcross(m_planned, m_size) : ListPage{m_planned / m_size + 1, m_size};
    m_planned = page.end();
    m_stretches.push_back({page});
    return std::prev(m_stretches.end());
}

void ListSync::pump()
{
    while (m_busy < pagesAtOnce && (!m_waiting.empty() || moreToPlan())) {
        if (m_waiting.empty()) {
            request(planned());
        } else {
            request(m_waiting.front());
            m_waiting.pop_front();
        }
    }
    if (m_busy == 0)
        passEnded();
}

void ListSync::request(Place place)
{
    ++m_busy;
    service::QueryDomainList question;
    question.pageNum = place->asked.number;
    question.pageSize = place->asked.size;
    question.orderKeyType = service::OrderKeyType::RegistrationDate;
    question.orderByType = service::OrderByType::Ascending;
    const qint64 askedMs = m_utcMs();
    askService(m_reach, m_reading.get(), question, {Priority::Background},
               [this, reading = m_reading.get(), place, askedMs](const Answer &answer) {
                   if (reading == m_reading.get())
                       onPage(place, askedMs, answer);
               });
}

void ListSync::onFailed(Place place, const ApiError &error)
{
    constexpr int mostTries = 3;
    if (error.kind == ApiError::Kind::Rejected || error.kind == ApiError::Kind::Invalid) {
        // What is refused of a page of an odd size, or of a first big one, may be its size, whatever it is called.
        if (place->asked.size != m_size) {
            restartWith(m_size, false);
            return;
        }
        const bool maybeSize =
            error.kind == ApiError::Kind::Rejected && place->asked.begin() == 0 && m_size > surelyTaken;
        if (isAboutPageSize(error) || maybeSize) {
            for (const int size : sizesToTry) {
                if (size < m_size) {
                    restartWith(size, m_takesAnySize);
                    return;
                }
            }
        }
    }
    if (!mayPass(error.kind) || ++place->failures >= mostTries) {
        finish(SyncOutcome::Kind::Failed, error);
        return;
    }
    --m_busy;
    m_waiting.push_back(place);
    pump();
}

/// The service gives pages of another size than asked for. True: the pass began anew, with pages as the service makes them, since
/// page numbers count in their measure.
bool ListSync::takesOtherSizes(const ListPage &asked, const service::QueryDomainListReply &reply)
{
    const int rows = int(reply.data.size());
    const int told = reply.pageSize.value_or(0);
    const int total = reply.totalItemNum.value_or(0);
    if (asked.begin() == 0 && asked.size == m_size) {
        const bool moreFollow = rows < total || reply.nextPage.value_or(false);
        if (rows == 0 || rows >= m_size || !moreFollow)
            return false;
        restartWith(told >= rows && told < m_size ? told : rows, m_takesAnySize);
        return true;
    }
    const bool moreFollow = total > 0 ? asked.end() < total : reply.nextPage.value_or(false);
    const bool isTaken = rows == asked.size || (rows < asked.size && !moreFollow);
    if (!m_overlaps || (isTaken && (told <= 0 || told == asked.size)))
        return false;
    restartWith(m_size, false);
    return true;
}

void ListSync::onPage(Place place, qint64 askedMs, const Answer &answer)
{
    if (!answer) {
        onFailed(place, answer.error());
        return;
    }
    const ListPage asked = place->asked;
    const service::QueryDomainListReply &reply = *answer;
    const int rows = int(reply.data.size());
    if (rows == 0 && asked.begin() == 0 && reply.totalItemNum.value_or(-1) != 0) {
        // Never a silently empty list: an account without names says so.
        onFailed(place,
                 {.kind = ApiError::Kind::Malformed,
                  .code = u"UnexpectedReply"_s,
                  .serverText = {},
                  .requestId = reply.requestId,
                  .field = reply.totalItemNum ? u"Data"_s : u"TotalItemNum"_s});
        return;
    }
    if (takesOtherSizes(asked, reply))
        return;
    std::optional<int> total;
    if (reply.totalItemNum && (*reply.totalItemNum > 0 || rows == 0)) {
        total = reply.totalItemNum;
        if (!m_overlaps && m_total && *total < *m_total)
            m_disturbed = true;
        m_total = total;
    }
    auto page = std::make_shared<Page>();
    page->asked = asked;
    page->turn = ++m_turn;
    page->endsList = total ? asked.end() >= *total : rows < asked.size;
    if (page->endsList)
        m_totalAtEnd = total;
    if (m_overlaps) {
        page->ids.reserve(size_t(rows));
        for (const service::Domain &entry : reply.data)
            page->ids.push_back(qHash(entry.instanceId));
    }
    place->first = place->last = std::move(page);
    if (place != m_stretches.begin())
        place = join(std::prev(place), place);
    if (std::next(place) != m_stretches.end())
        join(place, std::next(place));
    m_store.merge(reply.data, m_mark, askedMs, m_reading.get(),
                  [this, reading = m_reading.get()](const PageMerge &merge) {
                      if (reading == m_reading.get())
                          onMerged(merge);
                  });
    emit progressed();
}

/// Whether no place of the list's order lies between the two.
bool ListSync::areJoined(const Page &before, const Page &after) const
{
    if (!m_overlaps || before.endsList || after.asked.begin() == 0)
        return true;
    // What they have in common is mostly few at the end of the one and the beginning of the other.
    return std::any_of(after.ids.begin(), after.ids.end(), [&before](size_t id) {
        return std::find(before.ids.rbegin(), before.ids.rend(), id) != before.ids.rend();
    });
}

/// Makes two neighbouring stretches one, or asks for a page between them. Says where `after` is now.
ListSync::Place ListSync::join(Place before, Place after)
{
    if (!before->last || !after->first)
        return after;
    const Page &one = *before->last;
    const Page &other = *after->first;
    if (areJoined(one, other)) {
        if (!one.endsList)
            before->last = after->last;
        m_stretches.erase(after);
        return before;
    }
    if (m_repairs >= fewRepairs + m_planned / m_size / 2) {
        m_disturbed = true;
        return after;
    }
    ++m_repairs;
    // Where the newer one is, it will be found again.
    const int edge = other.turn > one.turn ? other.asked.begin() : one.asked.end();
    m_waiting.push_back(m_stretches.insert(after, {pageAround(edge, m_size)}));
    return after;
}

void ListSync::onMerged(const PageMerge &merge)
{
    --m_busy;
    m_seen += merge.fresh;
    m_shown = std::max(m_shown, m_seen);
    m_lastFresh = merge.fresh;
    m_hasArrivals = m_hasArrivals || merge.arrived > 0;
    if (!m_overlaps && merge.repeats > 0)
        m_disturbed = true;
    emit progressed();
    if (m_run)
        pump();
}

void ListSync::passEnded()
{
    const bool isWhole = m_stretches.size() == 1 && m_stretches.front().last->endsList;
    // Names that came or left while the last pages were read count on neither side.
    const bool areMissing = m_totalAtEnd && m_seen < std::min(*m_totalAtEnd, *m_total);
    const bool isToConfirm = !m_overlaps && m_hasArrivals && m_planned > m_size;
    if (m_disturbed || !isWhole || areMissing || isToConfirm) {
        repeatOrGiveUp();
        return;
    }
    m_store.unseen(m_mark, m_reading.get(), [this, reading = m_reading.get()](const QList<DetailsWish> &unseen) {
        if (reading == m_reading.get())
            onUnseen(unseen);
    });
}

void ListSync::onUnseen(const QList<DetailsWish> &unseen)
{
    m_gone = unseen;
    m_askedFor = 0;
    if (unseen.isEmpty()) {
        finish(SyncOutcome::Kind::Complete);
        return;
    }
    if (unseen.size() > mostAskedFor) {
        // Missing in two passes that agree in everything else.
        if (m_manyUnseenBefore || m_passes >= mostPasses) {
            finish(SyncOutcome::Kind::Complete);
            return;
        }
        m_manyUnseenBefore = true;
        startPass();
        return;
    }
    for (const DetailsWish &wish : unseen) {
        service::QueryDomainByInstanceId question;
        question.instanceId = wish.instanceId;
        askService(m_reach, m_reading.get(), question, {Priority::Background},
                   [this, reading = m_reading.get()](const Result<service::QueryDomainByInstanceIdReply> &answer) {
                       if (reading != m_reading.get())
                           return;
                       const bool isGone = !answer && answer.error().kind == ApiError::Kind::Rejected
                           && answer.error().code.startsWith("DomainNotExist"_L1);
                       if (answer || isGone)
                           onAskedFor(isGone);
                       else
                           finish(SyncOutcome::Kind::Failed, answer.error());
                   });
    }
}

void ListSync::onAskedFor(bool isGone)
{
    if (!isGone)
        m_disturbed = true; // the pass has missed one
    if (++m_askedFor < m_gone.size())
        return;
    if (m_disturbed)
        repeatOrGiveUp();
    else
        finish(SyncOutcome::Kind::Complete);
}

void ListSync::repeatOrGiveUp()
{
    m_gone.clear();
    if (m_passes < mostPasses)
        startPass();
    else
        finish(SyncOutcome::Kind::Disturbed);
}

void ListSync::finish(SyncOutcome::Kind kind, const std::optional<ApiError> &error)
{
    if (m_reading)
        m_reading.release()->deleteLater();
    if (m_run)
        m_run.release()->deleteLater();
    const QList<DetailsWish> gone =
        kind == SyncOutcome::Kind::Complete ? std::exchange(m_gone, {}) : QList<DetailsWish>();
    m_gone.clear();
    emit ended(kind, error, gone);
}

} // namespace namestead
