#include "models/orders/doubtresolver.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// A task that was made so long before the sending, by its own word, is none of it. Wide, because a task that is wrongly passed
/// over may be ours and be paid again: the lists tell its time as a text whose zone is certain for one of the two sites only (a
/// day's shift at most), and stamps are accepted up to 31 minutes off.
constexpr qint64 clockToleranceMs = 24 * 60 * 60'000;

bool isSameSecond(qint64 one, qint64 other)
{
    return one / 1000 == other / 1000;
}

bool agree(const DoubtEnd &one, const DoubtEnd &other)
{
    return one.kind == other.kind && one.foreign == other.foreign && one.moved == other.moved;
}

} // namespace

DoubtResolver::DoubtResolver(const OrderDoubt &doubt, FindWay findWay, const OrderTiming &timing, QObject *parent)
    : QObject(parent), m_doubt(doubt), m_findWay(std::move(findWay)), m_timing(timing), m_pause(timing.firstLook)
{
    for (const OrderDoubt::Name &name : doubt.names) {
        m_allNames.insert(comparableName(name.name));
        if (name.isOpen)
            m_openNames.insert(comparableName(name.name));
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DoubtResolver::look);
    m_timer.start(m_pause);
}

qint64 DoubtResolver::nowMs() const
{
    return m_timing.utcMs ? m_timing.utcMs() : QDateTime::currentMSecsSinceEpoch();
}

void DoubtResolver::look()
{
    if (m_over)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_timer.stop();
    if (nowMs() > m_doubt.doubtMs + std::chrono::milliseconds(m_timing.giveUpAfter).count() || m_openNames.isEmpty()) {
        finish({.kind = DoubtEnd::Kind::GivenUp, .taskNo = {}, .foreign = {}, .moved = {}});
        return;
    }
    m_looking = true;
    const auto way = m_findWay();
    if (way)
        beginLook(*way);
    else
        endLook(false, std::nullopt);
}

void DoubtResolver::beginLook(const Way &way)
{
    m_way = way;
    m_beganMs = nowMs();
    m_candidates.clear();
    m_candidate = 0;
    m_foreign.clear();
    m_equal.clear();
    TaskCensusReading::read(m_way.reach, m_doubt.sendingMs - clockToleranceMs, this,
                            [this](const TaskCensus &census) { onCensus(census); });
}

void DoubtResolver::onCensus(const TaskCensus &census)
{
    if (!census.isComplete) {
        endLook(false, std::nullopt);
        return;
    }
    const auto life = census.isLoopback ? m_timing.loopbackStampLife : m_timing.stampLife;
    m_isFull = m_beganMs >= m_doubt.doubtMs + life.count();
    for (const ListedTask &task : census.tasks) {
        const bool otherType = task.type.isSet() && task.type.value() != service::TaskType::Unknown
            && !m_doubt.taskTypes.isEmpty() && !m_doubt.taskTypes.contains(task.type.wire());
        const bool tooOld = task.createdMs && *task.createdMs < m_doubt.sendingMs - clockToleranceMs;
        if (!otherType && !tooOld && !m_way.isAttributed(task.taskNo))
            m_candidates.append(task);
    }
    readNextCandidate();
}

void DoubtResolver::readNextCandidate()
{
    if (m_candidate >= m_candidates.size()) {
        weighEqual();
        return;
    }
    TaskNamesReading::read(m_way.reach, m_candidates[m_candidate].taskNo, this,
                           [this](const TaskNames &names) { onCandidate(names); });
}

bool DoubtResolver::isEqualSet(const QSet<QString> &names) const
{
    return names == m_openNames || names == m_allNames;
}

void DoubtResolver::onCandidate(const TaskNames &names)
{
    const ListedTask &task = m_candidates[m_candidate++];
    // A task without names, or with fewer than it counts, may be ours and not be written down yet.
    if (!names.isComplete || names.names.isEmpty() || (task.names && *task.names > names.names.size())) {
        endLook(false, std::nullopt);
        return;
    }
    QSet<QString> set;
    for (const TaskNameState &name : names.names)
        set.insert(comparableName(name.name));
    if (isEqualSet(set)) {
        m_equal.append({task, names});
    } else {
        for (const OrderDoubt::Name &name : m_doubt.names) {
            if (set.contains(comparableName(name.name)))
                m_foreign.insert(name.name, task.taskNo);
        }
    }
    readNextCandidate();
}

/// A task with exactly these names is ours, unless it was over before we sent: then its years are in the dates that we sent, and
/// those have not moved since. Another program may have renewed the same names a minute earlier. A task of which no name
/// succeeded has left no such trace: it is taken for ours only when no other is there and ours can no longer arrive.
void DoubtResolver::weighEqual()
{
    if (m_equal.isEmpty()) {
        afterTasks();
        return;
    }
    std::sort(m_equal.begin(), m_equal.end(), [this](const Equal &one, const Equal &other) {
        const auto rank = [this](const Equal &equal) {
            const bool allFailed =
                std::all_of(equal.names.names.begin(), equal.names.names.end(),
                            [](const TaskNameState &name) { return name.state == TaskNameState::State::Failed; });
            return std::pair(allFailed, std::abs(equal.task.createdMs.value_or(m_doubt.sendingMs) - m_doubt.sendingMs));
        };
        return rank(one) < rank(other);
    });
    const Equal &nearest = m_equal.first();
    QSet<QString> succeeded;
    bool isOver = true;
    for (const TaskNameState &name : nearest.names.names) {
        isOver = isOver && name.state != TaskNameState::State::Open;
        if (name.state == TaskNameState::State::Succeeded)
            succeeded.insert(comparableName(name.name));
    }
    QList<NameDates::Name> wanted;
    QList<qint64> sent;
    for (const OrderDoubt::Name &name : m_doubt.names) {
        if (name.sentExpiryMs != 0 && succeeded.contains(comparableName(name.name))) {
            wanted.append({name.name, name.instanceId});
            sent.append(name.sentExpiryMs);
        }
    }
    if (isOver && succeeded.isEmpty() && !m_isFull) {
        endLook(true, std::nullopt); // ours may still be on its way, and these failures another program's
        return;
    }
    if (!isOver || wanted.isEmpty()) {
        finish({.kind = DoubtEnd::Kind::Accepted, .taskNo = nearest.task.taskNo, .foreign = {}, .moved = {}});
        return;
    }
    NameDates::read(m_way.reach, wanted, this, [this, sent](const QList<NameDate> &dates) {
        bool anyMoved = false;
        bool allRead = true;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            allRead = allRead && dates[i].state != NameDate::State::Unreadable;
            const bool same = dates[i].state == NameDate::State::Read && isSameSecond(dates[i].expiresMs, sent[i]);
            anyMoved = anyMoved || (dates[i].state != NameDate::State::Unreadable && !same);
        }
        const Equal found = m_equal.takeFirst();
        if (anyMoved) {
            finish({.kind = DoubtEnd::Kind::Accepted, .taskNo = found.task.taskNo, .foreign = {}, .moved = {}});
        } else if (!allRead) {
            endLook(false, std::nullopt);
        } else {
            for (const OrderDoubt::Name &name : m_doubt.names)
                m_foreign.insert(name.name, found.task.taskNo);
            weighEqual();
        }
    });
}

void DoubtResolver::afterTasks()
{
    if (!m_isFull) {
        endLook(true, std::nullopt); // it may still arrive: the dates would prove nothing
        return;
    }
    QList<NameDates::Name> names;
    for (const OrderDoubt::Name &name : m_doubt.names) {
        if (name.isOpen)
            names.append({name.name, name.instanceId});
    }
    NameDates::read(m_way.reach, names, this, [this](const QList<NameDate> &dates) { onDates(dates); });
}

void DoubtResolver::onDates(const QList<NameDate> &dates)
{
    DoubtEnd verdict;
    verdict.foreign = m_foreign;
    bool comparable = true;
    qsizetype next = 0;
    for (const OrderDoubt::Name &name : m_doubt.names) {
        if (!name.isOpen)
            continue;
        const NameDate &date = dates[next++];
        if (m_foreign.contains(name.name))
            continue; // its date tells of the other task
        if (date.state == NameDate::State::Unreadable) {
            endLook(false, std::nullopt);
            return;
        }
        if (date.state == NameDate::State::NotInAccount || name.sentExpiryMs == 0)
            comparable = false;
        else if (!isSameSecond(date.expiresMs, name.sentExpiryMs))
            verdict.moved.insert(name.name);
    }
    verdict.kind = comparable && verdict.moved.isEmpty() ? DoubtEnd::Kind::NotReceived : DoubtEnd::Kind::Unknown;
    endLook(true, verdict);
}

void DoubtResolver::endLook(bool complete, const std::optional<DoubtEnd> &verdict)
{
    m_looking = false;
    if (complete && verdict && m_lastVerdict && agree(*verdict, *m_lastVerdict)) {
        finish(*verdict);
        return;
    }
    m_lastVerdict = complete ? verdict : std::nullopt; // in a row: what comes between counts
    if (std::exchange(m_lookAgain, false)) {
        QMetaObject::invokeMethod(this, &DoubtResolver::look, Qt::QueuedConnection);
    } else {
        m_timer.start(m_lastVerdict ? m_timing.firstLook : m_pause);
        m_pause = std::min(m_timing.longestLook, m_pause + m_pause / 2);
    }
    emit looked();
}

void DoubtResolver::finish(const DoubtEnd &end)
{
    m_over = true;
    m_looking = false;
    m_timer.stop();
    emit ended(end);
}

} // namespace namestead
