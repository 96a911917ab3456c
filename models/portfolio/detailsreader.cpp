#include "models/portfolio/detailsreader.h"

#include "models/accounts/askservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

DetailsReader::DetailsReader(ReachClient reach, DetailsStore store, std::function<qint64()> utcMs, int perSecond,
                             QObject *parent)
    : QObject(parent), m_reach(std::move(reach)), m_store(std::move(store)), m_utcMs(std::move(utcMs)),
      m_spacingMs(1000 / std::clamp(perSecond, 1, 1000))
{
    m_pace.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &DetailsReader::pumpBackground);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        setVisible(m_wish);
        pumpBackground();
    });
}

void DetailsReader::setVisible(const QStringList &instanceIds)
{
    m_wish = instanceIds;
    m_wishIsNew = true;
    askWhatIsStale();
}

/// One question at a time: whoever scrolls on while the disk is busy does not make the queue longer.
void DetailsReader::askWhatIsStale()
{
    if (m_askingWish || !m_wishIsNew)
        return;
    m_wishIsNew = false;
    if (m_wish.isEmpty()) {
        m_visible.clear();
        return;
    }
    m_askingWish = true;
    m_store.staleOf(m_wish, this, [this](const QList<DetailsWish> &stale) {
        m_askingWish = false;
        m_visible.clear();
        for (const DetailsWish &one : stale) {
            const auto reading = m_reading.constFind(one.instanceId);
            const bool comes = reading != m_reading.cend() && (reading->isHurried || reading->isAnswered);
            if (!comes && !m_failed.contains(one.instanceId))
                m_visible.push_back(one);
        }
        askWhatIsStale();
        pump();
    });
}

void DetailsReader::refresh(const QStringList &instanceIds)
{
    if (instanceIds.isEmpty())
        return;
    const bool many = instanceIds.size() > mostEntriesAlone;
    m_store.namesOf(instanceIds, this, [this, many](const QList<DetailsWish> &wishes) {
        for (const DetailsWish &wish : wishes) {
            m_failed.remove(wish.instanceId);
            if (!many)
                readEntry(wish);
            if (const auto reading = m_reading.find(wish.instanceId); reading != m_reading.end()) {
                reading->wantsAnother = true;
                continue;
            }
            const auto isSame = [&](const DetailsWish &other) { return other.instanceId == wish.instanceId; };
            if (std::any_of(m_asked.begin(), m_asked.end(), isSame))
                continue;
            if (m_wish.contains(wish.instanceId))
                m_asked.push_front(wish); // a person waits for it
            else
                m_asked.push_back(wish);
        }
        if (many)
            emit needsSync();
        pump();
    });
}

void DetailsReader::setBackground(bool on)
{
    m_background = on;
    m_nothingLeft = false;
    if (on)
        pumpBackground();
}

void DetailsReader::forgetFailures()
{
    m_failed.clear();
    m_pauseSeconds = 0;
    m_nothingLeft = false;
    m_pause.stop();
    setVisible(m_wish);
    pumpBackground();
}

void DetailsReader::forget(const QStringList &instanceIds)
{
    const QSet<QString> ids(instanceIds.begin(), instanceIds.end());
    for (auto *line : {&m_visible, &m_asked, &m_rest})
        std::erase_if(*line, [&](const DetailsWish &wish) { return ids.contains(wish.instanceId); });
}

void DetailsReader::pump()
{
    while (m_running[int(Why::Visible)] < visibleAtOnce && !m_visible.empty()) {
        const DetailsWish wish = m_visible.front();
        m_visible.pop_front();
        if (const auto reading = m_reading.constFind(wish.instanceId);
            reading == m_reading.cend() || (!reading->isHurried && !reading->isAnswered))
            read(wish, Why::Visible);
    }
    while (m_running[int(Why::Asked)] < askedAtOnce && m_visible.empty() && !m_asked.empty()) {
        const DetailsWish wish = m_asked.front();
        m_asked.pop_front();
        if (const auto reading = m_reading.find(wish.instanceId); reading != m_reading.end())
            reading->wantsAnother = true;
        else
            read(wish, Why::Asked);
    }
    pumpBackground();
}

void DetailsReader::pumpBackground()
{
    if (!m_background || m_pace.isActive() || m_pause.isActive() || m_running[int(Why::Rest)] >= backgroundAtOnce
        || !m_visible.empty() || !m_asked.empty())
        return;
    while (!m_rest.empty()
           && (m_reading.contains(m_rest.front().instanceId) || m_failed.contains(m_rest.front().instanceId)))
        m_rest.pop_front();
    if (m_rest.empty()) {
        if (m_fetching || m_nothingLeft || m_running[int(Why::Rest)] > 0)
            return;
        m_fetching = true;
        // What failed stays at the front of this list; there must be others behind it.
        m_store.stalest(200 + int(m_failed.size()), this, [this](const QList<DetailsWish> &found) {
            m_fetching = false;
            for (const DetailsWish &wish : found) {
                if (!m_failed.contains(wish.instanceId) && !m_reading.contains(wish.instanceId))
                    m_rest.push_back(wish);
            }
            m_nothingLeft = m_rest.empty();
            pumpBackground();
        });
        return;
    }
    const DetailsWish wish = m_rest.front();
    m_rest.pop_front();
    read(wish, Why::Rest);
    m_pace.start(m_spacingMs);
}

void DetailsReader::read(const DetailsWish &wish, Why why)
{
    Reading &reading = m_reading[wish.instanceId];
    ++reading.questions;
    reading.isHurried = reading.isHurried || why != Why::Rest;
    ++m_running[int(why)];
    service::QueryDomainByInstanceId question;
    question.instanceId = wish.instanceId;
    const Priority priority = why == Why::Visible ? Priority::Interactive
        : why == Why::Asked                       ? Priority::Normal
                                                  : Priority::Background;
    askService(
        m_reach, this, question, {priority},
        [this, wish, why](const Result<service::QueryDomainByInstanceIdReply> &answer) { onRead(wish, why, answer); });
}

void DetailsReader::onRead(const DetailsWish &wish, Why why,
                           const Result<service::QueryDomainByInstanceIdReply> &answer)
{
    const auto ended = [this, wish, why] {
        --m_running[int(why)];
        Reading &reading = m_reading[wish.instanceId];
        if (--reading.questions == 0) {
            if (reading.wantsAnother)
                m_asked.push_front(wish);
            m_reading.remove(wish.instanceId);
        }
        pump();
    };
    if (answer && answer->instanceId == wish.instanceId) {
        m_pauseSeconds = 0;
        m_failed.remove(wish.instanceId);
        m_reading[wish.instanceId].isAnswered = true;
        // Read until it is stored: asked again in between, it would look stale.
        m_store.merge(*answer, this, [this, why, ended](bool) {
            emit merged(why == Why::Rest);
            ended();
        });
        return;
    }
    const ApiError error = answer ? ApiError{.kind = ApiError::Kind::Malformed,
                                             .code = u"UnexpectedReply"_s,
                                             .serverText = {},
                                             .requestId = answer->requestId,
                                             .field = u"InstanceId"_s}
                                  : answer.error();
    // A name that the service does not know (any more) is not taken out here: the next sync decides.
    m_failed.insert(wish.instanceId);
    if (error.kind != ApiError::Kind::Rejected && error.kind != ApiError::Kind::Malformed)
        pauseBackground();
    if (why == Why::Asked)
        emit failed(wish.instanceId, error);
    ended();
}

/// No network, no right, too fast: the background waits, longer each time.
void DetailsReader::pauseBackground()
{
    m_rest.clear();
    m_failed.clear();
    if (m_pause.isActive())
        return; // several answers to questions of one moment are one piece of news
    m_pauseSeconds = std::clamp(m_pauseSeconds * 2, 30, 1800);
    m_pause.start(m_pauseSeconds * 1000);
}

void DetailsReader::readEntry(const DetailsWish &wish)
{
    service::QueryDomainList question;
    question.pageNum = 1;
    question.pageSize = 20;
    question.domainName = wish.name;
    const qint64 askedMs = m_utcMs();
    askService(m_reach, this, question, {Priority::Normal},
               [this, wish, askedMs](const Result<service::QueryDomainListReply> &answer) {
                   if (!answer)
                       return; // the details of the same name tell whether the service answers
                   QList<service::Domain> entries;
                   for (const service::Domain &entry : answer->data) {
                       if (entry.instanceId == wish.instanceId)
                           entries.append(entry);
                   }
                   if (!entries.isEmpty())
                       m_store.mergeEntries(entries, askedMs);
               });
}

} // namespace namestead
