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

bool isAboutPageSize(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Rejected && error.kind != ApiError::Kind::Invalid)
        return false;
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
    m_passes = 0;
    m_shown = 0;
    m_total.reset();
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
    ++m_passes;
    ++m_mark;
    m_what = Reading::Whole;
    m_seen = 0;
    m_firstNewPage = 0;
    m_total.reset();
    readFrom(1);
}

void ListSync::confirmFrom(int page)
{
    m_what = Reading::Again;
    readFrom(page);
}

void ListSync::readFrom(int page)
{
    // Not at once: this may run in an answer that the old context delivers.
    if (m_reading)
        m_reading.release()->deleteLater();
    m_reading = std::make_unique<QObject>();
    m_next = page;
    m_busy = 0;
    m_lastFull = page - 1;
    m_pastEnd = false;
    m_disturbed = false;
    m_failures.clear();
    m_again.clear();
    pump();
}

bool ListSync::mayRead(int page) const
{
    if (m_total)
        return qint64(page - 1) * m_size < *m_total;
    return !m_pastEnd && page == m_lastFull + 1; // one after the other until the total is known
}

void ListSync::pump()
{
    while (m_busy < pagesAtOnce && mayRead(m_next))
        request(m_next++);
    while (m_busy < pagesAtOnce && !m_again.isEmpty())
        request(m_again.takeFirst());
    if (m_busy == 0)
        passEnded();
}

void ListSync::request(int page)
{
    ++m_busy;
    service::QueryDomainList question;
    question.pageNum = page;
    question.pageSize = m_size;
    question.orderKeyType = service::OrderKeyType::RegistrationDate;
    question.orderByType = service::OrderByType::Ascending;
    const qint64 askedMs = m_utcMs();
    askService(m_reach, m_reading.get(), question, {Priority::Background},
               [this, reading = m_reading.get(), page, askedMs](const Page &answer) {
                   if (reading == m_reading.get())
                       onPage(page, askedMs, answer);
               });
}

void ListSync::onFailed(int page, const ApiError &error)
{
    constexpr int mostTries = 3;
    // What is refused of a first big page may be its size, whatever it is called.
    const bool maybeSize = error.kind == ApiError::Kind::Rejected && page == 1 && m_size > surelyTaken;
    if (isAboutPageSize(error) || maybeSize) {
        for (const int size : sizesToTry) {
            if (size < m_size) {
                m_size = m_largestTaken = size;
                --m_passes;
                startPass();
                return;
            }
        }
    }
    if (!mayPass(error.kind) || ++m_failures[page] >= mostTries) {
        finish(SyncOutcome::Kind::Failed, error);
        return;
    }
    --m_busy;
    m_again.append(page);
    pump();
}

/// The service gives fewer names a page than were asked for: page numbers must count in its measure.
bool ListSync::takesSmallerPages(const service::QueryDomainListReply &reply)
{
    const int rows = int(reply.data.size());
    const int told = reply.pageSize.value_or(0);
    const bool moreFollow = rows < reply.totalItemNum.value_or(0) || reply.nextPage.value_or(false);
    if (rows == 0 || rows >= m_size || !moreFollow)
        return false;
    m_size = m_largestTaken = told >= rows && told < m_size ? told : rows;
    return true;
}

void ListSync::onPage(int page, qint64 askedMs, const Page &answer)
{
    if (!answer) {
        onFailed(page, answer.error());
        return;
    }
    const service::QueryDomainListReply &reply = *answer;
    const int rows = int(reply.data.size());
    const bool first = page == 1 && m_what == Reading::Whole;
    if (rows == 0 && (page == 1) && reply.totalItemNum.value_or(-1) != 0) {
        // Never a silently empty list: an account without names says so.
        onFailed(page,
                 {.kind = ApiError::Kind::Malformed,
                  .code = u"UnexpectedReply"_s,
                  .serverText = {},
                  .requestId = reply.requestId,
                  .field = reply.totalItemNum ? u"Data"_s : u"TotalItemNum"_s});
        return;
    }
    if (first && takesSmallerPages(reply)) {
        --m_passes;
        startPass();
        return;
    }
    if (reply.totalItemNum && (*reply.totalItemNum > 0 || rows == 0)) {
        const int total = *reply.totalItemNum;
        if (m_total && (total < *m_total || (m_what == Reading::Again && total != *m_total)))
            m_disturbed = true;
        m_total = total;
    }
    if (rows >= m_size)
        m_lastFull = std::max(m_lastFull, page);
    else
        m_pastEnd = true;
    if (m_total && qint64(page) * m_size < *m_total && rows < m_size)
        m_disturbed = true;
    m_store.merge(reply.data, m_mark, askedMs, m_reading.get(),
                  [this, reading = m_reading.get(), page](const PageMerge &merge) {
                      if (reading == m_reading.get())
                          onMerged(page, merge);
                  });
    emit progressed();
}

void ListSync::onMerged(int page, const PageMerge &merge)
{
    --m_busy;
    if (m_what == Reading::Whole) {
        m_seen += merge.fresh;
        m_shown = std::max(m_shown, m_seen);
        if (merge.repeats > 0)
            m_disturbed = true;
        if (merge.arrived > 0)
            m_firstNewPage = m_firstNewPage == 0 ? page : std::min(page, m_firstNewPage);
    } else if (merge.fresh > 0) {
        m_disturbed = true;
    }
    emit progressed();
    if (m_run)
        pump();
}

void ListSync::passEnded()
{
    if (m_what == Reading::Whole && m_total && m_seen != *m_total)
        m_disturbed = true;
    if (m_disturbed) {
        repeatOrGiveUp();
        return;
    }
    if (m_what == Reading::Again) {
        finish(SyncOutcome::Kind::Complete);
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
        confirmOrFinish();
        return;
    }
    if (unseen.size() > mostAskedFor) {
        // Missing in two passes that agree in everything else.
        if (m_manyUnseenBefore || m_passes >= mostPasses) {
            confirmOrFinish();
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
        confirmOrFinish();
}

void ListSync::confirmOrFinish()
{
    const bool onePage = m_total && *m_total <= m_size;
    if (m_firstNewPage == 0 || onePage)
        finish(SyncOutcome::Kind::Complete);
    else
        confirmFrom(std::max(1, m_firstNewPage - 1));
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
