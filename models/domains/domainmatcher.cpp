#include "models/domains/domainrows.h"

#include "models/domains/domainwords.h"
#include "models/domains/entryscan.h"

#include <algorithm>
#include <limits>
#include <string.h>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

bool hasWord(const QByteArray &text, QByteArrayView word)
{
    return memmem(text.constData(), size_t(text.size()), word.data(), size_t(word.size())) != nullptr;
}

template <class E> bool isWire(const Open<E> &value, const QString &wanted)
{
    if (wanted.isEmpty())
        return !value.isSet();
    const auto told = Open<E>::fromWire(wanted.toUtf8());
    if (told.value() != E::Unknown)
        return value.value() == told.value();
    return value.value() == E::Unknown && value.wire().compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Does this state answer the condition, if it is one about states.
bool stateAnswers(const DomainState &state, DomainCondition::Field field, const QString &wanted)
{
    switch (field) {
    case DomainCondition::Field::Status:
        return isWire(state.status, wanted);
    case DomainCondition::Field::TransferLock:
        return isWire(state.transferLock, wanted);
    case DomainCondition::Field::UpdateLock:
        return isWire(state.updateLock, wanted);
    case DomainCondition::Field::RealName:
        return isWire(state.realName, wanted);
    case DomainCondition::Field::RegistrantType:
        return isWire(state.registrantType, wanted);
    case DomainCondition::Field::TransferOut:
        return isWire(state.transferOut, wanted);
    case DomainCondition::Field::Premium:
        return state.premium.value_or(false);
    case DomainCondition::Field::AutoRenew:
        return state.autoRenew.value_or(false);
    default:
        return false;
    }
}

bool partsAnswer(const QStringList &parts, DomainCondition::Field field, const QString &wanted)
{
    switch (field) {
    case DomainCondition::Field::Tld:
        return parts.value(0).compare(wanted.startsWith(u'.') ? wanted.sliced(1) : wanted, Qt::CaseInsensitive) == 0;
    case DomainCondition::Field::Group:
        return parts.value(1).compare(wanted, Qt::CaseInsensitive) == 0;
    case DomainCondition::Field::Tag:
        return wanted.isEmpty() ? parts.isEmpty() : parts.contains(wanted, Qt::CaseInsensitive);
    default: // DNS servers
        return wanted.isEmpty() ? parts.isEmpty()
                                : std::any_of(parts.cbegin(), parts.cend(), [&wanted](const QString &server) {
                                      return server.contains(wanted, Qt::CaseInsensitive);
                                  });
    }
}

QList<QByteArray> wordsOf(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QByteArray folded = foldedForSearch(word); !folded.isEmpty())
            words.append(folded);
    }
    return words;
}

void appendFoldedHits(std::vector<quint8> &hits, bool &any, const ValuePool &pool, QByteArrayView word)
{
    for (auto id = quint32(hits.size()); id < pool.size(); ++id) {
        const QByteArray &folded = pool.folded(id);
        const bool hit = hasWord(folded, word);
        hits.push_back(hit);
        any = any || hit;
    }
}

constexpr size_t dateLine = 11;

/// A line for each day that can be found, each after a line end.
const QByteArray &isoDates()
{
    static const QByteArray dates = [] {
        QByteArray made;
        made.reserve(DomainRows::foundDayCount * qint64(dateLine));
        QDate month = QDate(1970, 1, 1).addDays(DomainRows::firstFoundDay);
        for (int left = DomainRows::foundDayCount; left > 0;) {
            // A text for each month: making one of a date takes its time.
            QByteArray line = '\n' + month.toString(Qt::ISODate).toLatin1();
            for (int day = month.day(); day <= month.daysInMonth() && left > 0; ++day, --left) {
                line[9] = char('0' + day / 10);
                line[10] = char('0' + day % 10);
                made.append(line);
            }
            month = QDate(month.year(), month.month(), 1).addMonths(1);
        }
        return made;
    }();
    return dates;
}

template <class IdOf>
void addValueHits(std::vector<quint8> &hits, const std::vector<quint8> &valueHits, DomainRows::Slot rowSlots, IdOf idOf)
{
    for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot)
        hits[slot] |= valueHits[idOf(slot)];
}

} // namespace

DomainMatcher::DomainMatcher(const DomainRows &rows, const DomainFilter &filter, qint64 today) : m_rows(rows)
{
    for (const QByteArray &folded : wordsOf(filter.text)) {
        Word word;
        word.folded = folded;
        word.inNotTold = hasWord(foldedForSearch(DomainWords::notTold()), folded);
        word.maybeDate = folded.size() <= 10
            && std::all_of(folded.cbegin(), folded.cend(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
        m_words.push_back(std::move(word));
    }
    // Long words first: they leave least for the others.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const Word &a, const Word &b) { return a.folded.size() > b.folded.size(); });
    for (const DomainCondition &told : filter.conditions) {
        Condition condition;
        condition.told = told;
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        switch (told.field) {
        case DomainCondition::Field::ExpiresWithin:
            condition.fromMs = std::numeric_limits<qint64>::min();
            condition.beforeMs = LocalDays::startOfDay(today + told.values.value(0).toLongLong() + 1);
            break;
        case DomainCondition::Field::ExpiresBetween: {
            const QDate from = QDate::fromString(told.values.value(0), Qt::ISODate);
            const QDate to = QDate::fromString(told.values.value(1), Qt::ISODate);
            condition.fromMs =
                from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
            condition.beforeMs = to.isValid() ? to.addDays(1).startOfDay().toMSecsSinceEpoch() : never;
            break;
        }
        case DomainCondition::Field::Expired:
            condition.fromMs = std::numeric_limits<qint64>::min();
            condition.beforeMs = LocalDays::startOfDay(today);
            break;
        case DomainCondition::Field::Names:
            condition.names = QSet<QString>(told.values.cbegin(), told.values.cend());
            break;
        default:
            break;
        }
        m_conditions.push_back(std::move(condition));
    }
    prepare();
}

void DomainMatcher::prepareWord(Word &word) const
{
    for (auto id = quint32(word.states.size()); id < m_rows.stateCount(); ++id) {
        const QByteArray &folded = m_rows.stateFolded(id);
        const bool hit = hasWord(folded, word.folded);
        word.states.push_back(hit);
        word.inStates = word.inStates || hit;
    }
    appendFoldedHits(word.groups, word.inGroups, m_rows.groups(), word.folded);
    appendFoldedHits(word.owners, word.inOwners, m_rows.owners(), word.folded);
    appendFoldedHits(word.dns, word.inDns, m_rows.dnsSets(), word.folded);
    appendFoldedHits(word.tags, word.inTags, m_rows.tagSets(), word.folded);
    if (word.maybeDate && word.days.empty()) {
        const QByteArray &dates = isoDates();
        word.days.resize(DomainRows::foundDayCount);
        eachEntryWith(dates, '\n', word.folded,
                      [&](const char *line) { word.days[size_t(line - dates.constData()) / dateLine] = 1; });
        word.days[0] = 0; // stands for no date
    }
}

void DomainMatcher::prepareCondition(Condition &condition) const
{
    const DomainCondition &told = condition.told;
    const auto any = [&](auto answers) {
        const bool alone = told.values.isEmpty()
            && (told.field == DomainCondition::Field::Premium || told.field == DomainCondition::Field::AutoRenew);
        return (alone && answers(QString())) || std::any_of(told.values.cbegin(), told.values.cend(), answers);
    };
    const ValuePool *pool = nullptr;
    switch (told.field) {
    case DomainCondition::Field::Tld:
        pool = &m_rows.tlds();
        break;
    case DomainCondition::Field::Group:
        pool = &m_rows.groups();
        break;
    case DomainCondition::Field::Tag:
        pool = &m_rows.tagSets();
        break;
    case DomainCondition::Field::DnsServers:
        pool = &m_rows.dnsSets();
        break;
    case DomainCondition::Field::Status:
    case DomainCondition::Field::TransferLock:
    case DomainCondition::Field::UpdateLock:
    case DomainCondition::Field::RealName:
    case DomainCondition::Field::Premium:
    case DomainCondition::Field::AutoRenew:
    case DomainCondition::Field::RegistrantType:
    case DomainCondition::Field::TransferOut:
        for (auto id = quint32(condition.ids.size()); id < m_rows.stateCount(); ++id)
            condition.ids.push_back(
                any([&](const QString &wanted) { return stateAnswers(m_rows.stateAt(id), told.field, wanted); }));
        return;
    default:
        return;
    }
    for (auto id = quint32(condition.ids.size()); id < pool->size(); ++id)
        condition.ids.push_back(
            any([&](const QString &wanted) { return partsAnswer(pool->parts(id), told.field, wanted); }));
}

void DomainMatcher::prepare()
{
    for (Word &word : m_words)
        prepareWord(word);
    for (Condition &condition : m_conditions)
        prepareCondition(condition);
}

/// Without a branch: which way it goes cannot be foreseen.
bool DomainMatcher::hasFoundDay(const Word &word, DomainRows::Slot slot) const
{
    return (word.days[m_rows.expiresFoundDay(slot)] | word.days[m_rows.registeredFoundDay(slot)]
            | word.days[m_rows.detailsFoundDay(slot)])
        != 0;
}

bool DomainMatcher::wordInShared(const Word &word, DomainRows::Slot slot) const
{
    return (word.inStates && word.states[m_rows.stateId(slot)]) || (word.inGroups && word.groups[m_rows.groupId(slot)])
        || (word.inOwners && word.owners[m_rows.ownerId(slot)]) || (word.inDns && word.dns[m_rows.dnsId(slot)])
        || (word.inTags && word.tags[m_rows.tagsId(slot)])
        || (word.inNotTold
            && (m_rows.expiresMs(slot) == 0 || m_rows.registeredMs(slot) == 0
                || (m_rows.detailsMs(slot) != 0 && m_rows.dnsSets().parts(m_rows.dnsId(slot)).isEmpty())))
        || (word.maybeDate && hasFoundDay(word, slot));
}

bool DomainMatcher::holds(const Condition &condition, DomainRows::Slot slot) const
{
    bool found = false;
    switch (condition.told.field) {
    case DomainCondition::Field::ExpiresWithin:
    case DomainCondition::Field::ExpiresBetween:
    case DomainCondition::Field::Expired: {
        const qint64 ms = m_rows.expiresMs(slot);
        found = ms != 0 && ms >= condition.fromMs && ms < condition.beforeMs;
        break;
    }
    case DomainCondition::Field::Tld:
        found = condition.ids[m_rows.tldId(slot)];
        break;
    case DomainCondition::Field::Group:
        found = condition.ids[m_rows.groupId(slot)];
        break;
    case DomainCondition::Field::Tag:
        found = condition.ids[m_rows.tagsId(slot)];
        break;
    case DomainCondition::Field::DnsServers:
        found = condition.ids[m_rows.dnsId(slot)];
        break;
    case DomainCondition::Field::Status:
    case DomainCondition::Field::TransferLock:
    case DomainCondition::Field::UpdateLock:
    case DomainCondition::Field::RealName:
    case DomainCondition::Field::Premium:
    case DomainCondition::Field::AutoRenew:
    case DomainCondition::Field::RegistrantType:
    case DomainCondition::Field::TransferOut:
        found = condition.ids[m_rows.stateId(slot)];
        break;
    case DomainCondition::Field::DetailsMissing:
        found = m_rows.detailsMs(slot) == 0;
        break;
    case DomainCondition::Field::Names:
        found = condition.names.contains(QString::fromUtf8(m_rows.name(slot)));
        break;
    case DomainCondition::Field::Ticked:
        found = m_rows.isTicked(slot);
        break;
    }
    return found != condition.told.exclude;
}

bool DomainMatcher::matches(DomainRows::Slot slot) const
{
    return m_rows.isAlive(slot)
        && std::all_of(m_conditions.cbegin(), m_conditions.cend(),
                       [&](const Condition &condition) { return holds(condition, slot); })
        && std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
               return wordInShared(word, slot) || m_rows.ownTextHas(slot, word.folded);
           });
}

void DomainMatcher::matchAll(std::vector<quint8> &matched) const
{
    const DomainRows::Slot rowSlots = m_rows.slotCount();
    matched.resize(rowSlots);
    for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot)
        matched[slot] = m_rows.isAlive(slot);
    for (const Condition &condition : m_conditions) {
        if (condition.told.field == DomainCondition::Field::Names) { // by index: few of many
            std::vector<quint8> listed(rowSlots, 0);
            for (const QString &name : condition.names)
                m_rows.eachOfName(name.toUtf8(), [&listed](DomainRows::Slot slot) { listed[slot] = 1; });
            for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot)
                matched[slot] &= quint8((listed[slot] != 0) != condition.told.exclude);
            continue;
        }
        for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot) {
            if (matched[slot])
                matched[slot] = holds(condition, slot);
        }
    }
    for (const Word &word : m_words)
        narrow(matched, word);
}

void DomainMatcher::refine(std::vector<quint8> &matched, const DomainFilter &earlier) const
{
    const QList<QByteArray> known = wordsOf(earlier.text);
    for (const Word &word : m_words) {
        if (!known.contains(word.folded))
            narrow(matched, word);
    }
}

/// Of what is matched, leaves only what has the word.
void DomainMatcher::narrow(std::vector<quint8> &matched, const Word &word) const
{
    const auto rowSlots = DomainRows::Slot(matched.size());
    // Row by row is quicker than a scan of everything only for few.
    if (size_t(std::count(matched.begin(), matched.end(), quint8(1))) * 16 < matched.size()) {
        for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot) {
            if (matched[slot])
                matched[slot] = wordInShared(word, slot) || m_rows.ownTextHas(slot, word.folded);
        }
        return;
    }
    std::vector<quint8> hits;
    m_rows.scan(word.folded, hits);
    addSharedHits(word, hits);
    for (DomainRows::Slot slot = 0; slot < rowSlots; ++slot)
        matched[slot] &= hits[slot];
}

/// As wordInShared(), column by column over all rows.
void DomainMatcher::addSharedHits(const Word &word, std::vector<quint8> &hits) const
{
    using Slot = DomainRows::Slot;
    const Slot rowSlots = m_rows.slotCount();
    if (word.inStates)
        addValueHits(hits, word.states, rowSlots, [this](Slot slot) { return m_rows.stateId(slot); });
    if (word.inGroups)
        addValueHits(hits, word.groups, rowSlots, [this](Slot slot) { return m_rows.groupId(slot); });
    if (word.inOwners)
        addValueHits(hits, word.owners, rowSlots, [this](Slot slot) { return m_rows.ownerId(slot); });
    if (word.inDns)
        addValueHits(hits, word.dns, rowSlots, [this](Slot slot) { return m_rows.dnsId(slot); });
    if (word.inTags)
        addValueHits(hits, word.tags, rowSlots, [this](Slot slot) { return m_rows.tagsId(slot); });
    if (word.inNotTold) {
        std::vector<quint8> noServers(m_rows.dnsSets().size());
        for (quint32 id = 0; id < noServers.size(); ++id)
            noServers[id] = m_rows.dnsSets().parts(id).isEmpty();
        for (Slot slot = 0; slot < rowSlots; ++slot)
            hits[slot] |= quint8((m_rows.expiresMs(slot) == 0) | (m_rows.registeredMs(slot) == 0)
                                 | ((m_rows.detailsMs(slot) != 0) & noServers[m_rows.dnsId(slot)]));
    }
    if (word.maybeDate) {
        for (Slot slot = 0; slot < rowSlots; ++slot)
            hits[slot] |= quint8(hasFoundDay(word, slot));
    }
}

bool DomainMatcher::asksTicks() const
{
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(), [](const Condition &condition) {
        return condition.told.field == DomainCondition::Field::Ticked;
    });
}

bool DomainMatcher::asksToday() const
{
    return std::any_of(m_conditions.cbegin(), m_conditions.cend(), [](const Condition &condition) {
        return condition.told.field == DomainCondition::Field::ExpiresWithin
            || condition.told.field == DomainCondition::Field::Expired;
    });
}

bool DomainMatcher::refines(const DomainFilter &later, const DomainFilter &earlier)
{
    if (later.conditions != earlier.conditions)
        return false;
    const QList<QByteArray> words = wordsOf(later.text);
    // Each earlier word is part of a later one.
    const QList<QByteArray> before = wordsOf(earlier.text);
    return std::all_of(before.cbegin(), before.cend(), [&words](const QByteArray &old) {
        return std::any_of(words.cbegin(), words.cend(), [&old](const QByteArray &word) { return word.contains(old); });
    });
}

} // namespace namestead
