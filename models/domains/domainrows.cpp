#include "models/domains/domainrows.h"

#include "models/domains/domainwords.h"
#include "models/domains/entryscan.h"
#include "models/domains/naturalorder.h"
#include "models/portfolio/storedbatch.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string.h>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr char entryMark = '\xff'; // never part of UTF-8
constexpr size_t entryHead = 6;
constexpr quint32 deadSlot = (1U << 30) - 1;
constexpr size_t tidyFrom = 1 << 20;

/// Six bits a byte, as bytes that only continue a letter: no word begins with them.
void putSlot(char *to, quint32 slot)
{
    for (int i = 0; i < 5; ++i)
        to[i] = char(0x80 | ((slot >> (6 * i)) & 0x3f));
}

quint32 slotAt(const char *from)
{
    const auto four = qFromLittleEndian<quint32>(from);
    return (four & 0x3f) | (four >> 2 & 0xfc0) | (four >> 4 & 0x3f000) | (four >> 6 & 0xfc0000)
        | quint32(from[4] & 0x3f) << 24;
}

bool bytesHave(const char *begin, const char *end, QByteArrayView word)
{
    return memmem(begin, size_t(end - begin), word.data(), size_t(word.size())) != nullptr;
}

template <class E> void putEnum(QByteArray &key, const Open<E> &value)
{
    key.append(char(value.value()));
    if (value.value() == E::Unknown)
        key.append(value.wire().toUtf8()).append('\0');
}

char flagByte(std::optional<bool> flag)
{
    return flag ? (*flag ? 'y' : 'n') : '-';
}

} // namespace

QByteArray foldedForSearch(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return (plain ? text : text.normalized(QString::NormalizationForm_KC)).toLower().toUtf8();
}

// ValuePool

quint32 ValuePool::idOf(const QStringList &parts)
{
    const auto found = m_ids.constFind(parts);
    if (found != m_ids.cend())
        return *found;
    Value value;
    value.parts = parts;
    if (m_shows == Shows::AllParts)
        value.folded = foldedForSearch(parts.join(u'\n'));
    else if (m_shows == Shows::LastPart && !parts.isEmpty())
        value.folded = foldedForSearch(parts.last());
    const auto id = quint32(m_values.size());
    m_values.push_back(std::move(value));
    m_ids.insert(parts, id);
    return id;
}

QString ValuePool::text(quint32 id) const
{
    const QStringList &parts = m_values[id].parts;
    if (m_shows == Shows::LastPart)
        return parts.isEmpty() ? QString() : parts.last();
    return parts.join(u", "_s);
}

void ValuePool::rank()
{
    if (m_places.size() == m_values.size())
        return;
    std::vector<QByteArray> texts(m_values.size());
    std::vector<quint32> order(m_values.size());
    for (quint32 id = 0; id < size(); ++id) {
        texts[id] = text(id).toUtf8();
        order[id] = id;
    }
    std::sort(order.begin(), order.end(),
              [&texts](quint32 a, quint32 b) { return naturalCompare(texts[a], texts[b]) < 0; });
    m_places.assign(m_values.size(), 0);
    quint32 place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++place;
        m_places[order[i]] = place;
    }
}

void ValuePool::clear()
{
    m_values.clear();
    m_places.clear();
    m_ids.clear();
}

// LocalDays

qint64 LocalDays::askedDayOf(qint64 ms) const
{
    const qint64 utcDay = ms >= 0 ? ms / dayMs : -1;
    if (utcDay >= 0 && utcDay < knownDays) {
        if (m_offsets.empty())
            m_offsets.assign(knownDays, unknown);
        const auto evenOffset = [](qint64 first, qint64 count) {
            const int begin = QDateTime::fromMSecsSinceEpoch(first * dayMs).offsetFromUtc();
            const int end = QDateTime::fromMSecsSinceEpoch((first + count) * dayMs - 1).offsetFromUtc();
            return begin == end ? begin : changes;
        };
        if (m_offsets[size_t(utcDay)] == unknown) {
            // Eight days at once: asking takes its time, and no zone goes forth and back within them.
            const qint64 first = utcDay / 8 * 8;
            const qint32 ofAll = evenOffset(first, 8);
            for (qint64 day = first; day < first + 8; ++day)
                m_offsets[size_t(day)] = ofAll != changes ? ofAll : evenOffset(day, 1);
        }
    }
    return QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(ms).date());
}

qint64 LocalDays::startOfDay(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).startOfDay().toMSecsSinceEpoch();
}

// DomainRows

DomainRows::DomainRows()
    : m_tlds(ValuePool::Shows::AllParts), m_groups(ValuePool::Shows::LastPart), m_owners(ValuePool::Shows::LastPart),
      m_contacts(ValuePool::Shows::Nothing), m_dnsSets(ValuePool::Shows::AllParts),
      m_tagSets(ValuePool::Shows::AllParts)
{}

quint32 DomainRows::hashOf(QByteArrayView bytes)
{
    const quint64 hash = StoredRow::keyOf(bytes);
    return quint32(hash ^ (hash >> 32));
}

QByteArrayView DomainRows::text(Slot slot, int which) const
{
    const char *at = m_texts.data() + m_textAt[slot];
    for (;; --which) {
        auto length = size_t(uchar(*at++));
        if (length >= 0x80) {
            length &= 0x7f;
            uchar byte = 0;
            for (int shift = 7;; shift += 7) {
                byte = uchar(*at++);
                length |= size_t(byte & 0x7f) << shift;
                if (!(byte & 0x80))
                    break;
            }
        }
        if (which == 0)
            return {at, qsizetype(length)};
        at += length;
    }
}

void DomainRows::writeTexts(Slot slot, const StoredRow &row, QByteArrayView note)
{
    m_textAt[slot] = quint32(m_texts.size());
    m_texts.insert(m_texts.end(), row.texts.cbegin(), row.texts.cend());
    auto length = size_t(note.size());
    for (; length >= 0x80; length >>= 7)
        m_texts.push_back(char(0x80 | (length & 0x7f)));
    m_texts.push_back(char(length));
    m_texts.insert(m_texts.end(), note.cbegin(), note.cend());
    m_flags[slot] = quint8((m_flags[slot] & (Alive | Ticked)) | (row.remark.isEmpty() ? 0 : HasRemark)
                           | (note.isEmpty() ? 0 : HasNote));
    m_nameKeys[slot] = naturalPrefix(row.name).front();
}

void DomainRows::writeSearch(Slot slot) const
{
    m_searchAt[slot] = quint32(m_search.size());
    char head[entryHead] = {entryMark};
    putSlot(head + 1, slot);
    m_search.insert(m_search.end(), head, head + entryHead);
    for (const OwnText which : {NameText, AsciiText, RemarkText, NoteText}) {
        const QByteArrayView text = this->text(slot, which);
        if (text.isEmpty())
            continue;
        // Plain letters, as nearly all are, are folded where they go.
        const size_t from = m_search.size();
        m_search.resize(from + size_t(text.size()) + 1);
        char *to = m_search.data() + from;
        uchar all = 0;
        for (const char c : text) {
            all |= uchar(c);
            *to++ = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        }
        *to = '\n';
        if (all < 0x80)
            continue;
        const QByteArray folded = foldedForSearch(QString::fromUtf8(text));
        m_search.resize(from);
        m_search.insert(m_search.end(), folded.cbegin(), folded.cend());
        m_search.push_back('\n');
    }
}

void DomainRows::dropSearch(Slot slot)
{
    char *entry = m_search.data() + m_searchAt[slot];
    putSlot(entry + 1, deadSlot);
    const char *end = m_search.data() + m_search.size();
    const void *next = std::memchr(entry + 1, uchar(entryMark), size_t(end - entry - 1));
    m_searchWasted += size_t((next ? static_cast<const char *>(next) : end) - entry);
}

void DomainRows::tidyTexts()
{
    if (m_textsWasted < tidyFrom || m_textsWasted * 2 < m_texts.size())
        return;
    std::vector<char> kept;
    kept.reserve(m_texts.size() - m_textsWasted);
    for (Slot slot = 0; slot < slotCount(); ++slot) {
        if (!isAlive(slot))
            continue;
        const char *from = m_texts.data() + m_textAt[slot];
        const char *end = textsEnd(slot);
        m_textAt[slot] = quint32(kept.size());
        kept.insert(kept.end(), from, end);
    }
    m_texts.swap(kept);
    m_textsWasted = 0;
}

void DomainRows::tidySearch()
{
    if (m_searchWasted < tidyFrom || m_searchWasted * 2 < m_search.size())
        return;
    std::vector<char> kept;
    kept.reserve(m_search.size() - m_searchWasted);
    const char *end = m_search.data() + m_search.size();
    for (const char *at = m_search.data(); at < end;) {
        const void *next = std::memchr(at + 1, uchar(entryMark), size_t(end - at - 1));
        const char *after = next ? static_cast<const char *>(next) : end;
        const quint32 slot = slotAt(at + 1);
        if (slot != deadSlot) {
            m_searchAt[slot] = quint32(kept.size());
            kept.insert(kept.end(), at, after);
        }
        at = after;
    }
    m_search.swap(kept);
    m_searchWasted = 0;
}

void DomainRows::foldState(StateEntry &entry) const
{
    const DomainState &state = entry.state;
    QStringList words{DomainWords::status(state.status),
                      DomainWords::realName(state.realName),
                      DomainWords::registrantType(state.registrantType),
                      DomainWords::lock(state.transferLock, state.detailsRead),
                      DomainWords::lock(state.updateLock, state.detailsRead),
                      DomainWords::autoRenew(state.autoRenew)};
    if (!state.detailsRead)
        words.append(DomainWords::notRead());
    entry.folded = foldedForSearch(words.join(u'\n'));
}

quint32 DomainRows::stateIdOf(const DomainRecord &record)
{
    QByteArray key;
    key.reserve(16);
    putEnum(key, record.status);
    putEnum(key, record.realName);
    putEnum(key, record.registrantType);
    putEnum(key, record.suffixKind);
    putEnum(key, record.transferLock);
    putEnum(key, record.updateLock);
    putEnum(key, record.transferOut);
    putEnum(key, record.registrantUpdating);
    putEnum(key, record.emailState);
    key.append(flagByte(record.premium)).append(flagByte(record.autoRenew)).append(flagByte(record.emailHold));
    key.append(record.detailsMs != 0 ? 'd' : '-');
    const auto found = m_stateIds.constFind(key);
    if (found != m_stateIds.cend())
        return *found;
    StateEntry entry;
    entry.state = {record.status,        record.realName,   record.registrantType, record.suffixKind,
                   record.transferLock,  record.updateLock, record.transferOut,    record.registrantUpdating,
                   record.emailState,    record.premium,    record.autoRenew,      record.emailHold,
                   record.detailsMs != 0};
    foldState(entry);
    const auto id = quint32(m_states.size());
    m_states.push_back(std::move(entry));
    m_stateIds.insert(key, id);
    return id;
}

quint32 DomainRows::groupIdOf(const DomainRecord &record)
{
    return m_groups.idOf({record.groupId, record.group});
}

quint32 DomainRows::ownerIdOf(const DomainRecord &record)
{
    return m_owners.idOf({record.registrar, record.owner});
}

quint32 DomainRows::contactIdOf(const DomainRecord &record)
{
    return m_contacts.idOf({record.registrantName, record.registrantOrganization, record.zhRegistrantName,
                            record.zhRegistrantOrganization, record.email});
}

DomainRows::Shared DomainRows::sharedOf(const DomainRecord &record)
{
    return {.state = stateIdOf(record),
            .group = groupIdOf(record),
            .owner = ownerIdOf(record),
            .contact = contactIdOf(record),
            .dns = m_dnsSets.idOf(record.dnsServers)};
}

quint32 DomainRows::tldIdOf(QByteArrayView name)
{
    const qsizetype dot = name.indexOf('.');
    const QByteArrayView tld = dot < 0 ? QByteArrayView() : name.sliced(dot + 1);
    const std::string_view text(tld.data(), size_t(tld.size()));
    const auto known = m_tldIds.find(text);
    if (known != m_tldIds.cend())
        return known->second;
    const quint32 id = m_tlds.idOf({QString::fromUtf8(tld)});
    m_tldIds.emplace(text, id);
    return id;
}

template <class Do> void DomainRows::eachColumn(Do doIt)
{
    doIt(m_flags);
    for (std::vector<qint64> *column : {&m_expires, &m_registered, &m_listed, &m_details})
        doIt(*column);
    for (std::vector<quint32> *column :
         {&m_state, &m_tld, &m_group, &m_owner, &m_contact, &m_dns, &m_tags, &m_textAt, &m_searchAt})
        doIt(*column);
    for (std::vector<quint16> *column : {&m_expiresFoundDay, &m_registeredFoundDay, &m_detailsFoundDay})
        doIt(*column);
    doIt(m_nameKeys);
}

/// Free ones for so many rows.
void DomainRows::makeSlots(size_t rows)
{
    if (rows <= m_free.size())
        return;
    const Slot first = slotCount();
    const size_t more = rows - m_free.size();
    eachColumn([size = first + more](auto &column) { column.resize(size); });
    // The last is taken first: so they come in their order, after those that rows had before.
    std::vector<Slot> made(more);
    std::iota(made.rbegin(), made.rend(), first);
    m_free.insert(m_free.begin(), made.begin(), made.end());
}

DomainRows::Slot DomainRows::newSlot()
{
    makeSlots(1);
    const Slot slot = m_free.back();
    m_free.pop_back();
    m_flags[slot] = Alive;
    ++m_count;
    return slot;
}

quint16 DomainRows::foundDayOf(qint64 ms) const
{
    const qint64 day = ms == 0 ? 0 : m_days.dayOf(ms) - firstFoundDay;
    return day > 0 && day < foundDayCount ? quint16(day) : quint16(0);
}

void DomainRows::fill(Slot slot, const StoredRow &row, const Shared &shared, quint32 tags)
{
    m_expires[slot] = row.expiresMs;
    m_registered[slot] = row.registeredMs;
    m_listed[slot] = row.listedMs;
    m_details[slot] = row.detailsMs;
    m_expiresFoundDay[slot] = foundDayOf(row.expiresMs);
    m_registeredFoundDay[slot] = foundDayOf(row.registeredMs);
    m_detailsFoundDay[slot] = foundDayOf(row.detailsMs);
    m_tld[slot] = tldIdOf(row.name);
    m_state[slot] = shared.state;
    m_group[slot] = shared.group;
    m_owner[slot] = shared.owner;
    m_contact[slot] = shared.contact;
    m_dns[slot] = shared.dns;
    m_tags[slot] = tags;
}

void DomainRows::enter(Slot slot) const
{
    writeSearch(slot);
    m_byId.insert(hashOf(instanceId(slot)), slot);
    m_byName.insert(hashOf(name(slot)), slot);
}

bool DomainRows::enterSome() const
{
    constexpr Slot portion = 20'000;
    if (m_entered == slotCount())
        return false;
    m_byId.reserve(slotCount());
    m_byName.reserve(slotCount());
    const size_t before = m_search.size();
    const Slot end = std::min(slotCount(), m_entered + portion);
    const Slot left = slotCount() - end;
    for (; m_entered < end; ++m_entered)
        enter(m_entered);
    if (left > end) // growing by doubling would hold half as much again
        m_search.reserve(m_search.size() + (m_search.size() - before) / portion * (left + portion));
    return left > 0;
}

DomainRows::Slot DomainRows::add(const DomainRecord &record)
{
    enterAll();
    const RowTexts texts(record);
    const StoredRow row = texts.row({});
    const Slot slot = newSlot();
    fill(slot, row, sharedOf(record), m_tagSets.idOf(record.tags));
    writeTexts(slot, row, record.note.toUtf8());
    enter(slot);
    m_entered = slotCount();
    return slot;
}

void DomainRows::endBatches()
{
    m_storedStates.clear();
    m_storedDetails.clear();
    m_storedOwners.clear();
    m_storedContacts.clear();
    m_statesOfHalves.clear();
}

DomainRows::Shared DomainRows::sharedOf(const StoredBatch &batch, const StoredRow &row)
{
    const auto known = [&](auto &ofKind, SharedKind kind, auto make) {
        const auto id = size_t(row.shared[size_t(kind)]);
        if (ofKind.size() <= id)
            ofKind.resize(id + id / 2 + 1);
        auto &values = ofKind[id];
        if (!values)
            values = make(batch.shared().byId[size_t(kind)].value(int(id)));
        return *values;
    };
    const auto owner = known(m_storedOwners, SharedKind::Owner, [this](const DomainRecord &r) { return ownerIdOf(r); });
    const auto contact =
        known(m_storedContacts, SharedKind::Contact, [this](const DomainRecord &r) { return contactIdOf(r); });
    const StoredHalf listed = known(m_storedStates, SharedKind::State, [this](const DomainRecord &r) {
        return StoredHalf{stateIdOf(r), groupIdOf(r)};
    });
    const StoredHalf details = known(m_storedDetails, SharedKind::Details, [this](const DomainRecord &r) {
        return StoredHalf{stateIdOf(r), m_dnsSets.idOf(r.dnsServers)};
    });
    const quint64 halves = (quint64(listed.state) << 32) | (quint64(details.state) << 1) | quint64(row.detailsMs != 0);
    auto state = m_statesOfHalves.constFind(halves);
    if (state == m_statesOfHalves.cend()) {
        DomainRecord record = batch.shared().record(row.shared);
        record.detailsMs = row.detailsMs;
        state = m_statesOfHalves.insert(halves, stateIdOf(record));
    }
    return {.state = *state, .group = listed.value, .owner = owner, .contact = contact, .dns = details.value};
}

/// Room for what is expected, by what came first: growing by doubling would hold half as much again.
bool DomainRows::reserve(const StoredBatch &batch)
{
    const auto expected = size_t(batch.expected());
    if (expected <= m_flags.capacity() || batch.size() == 0)
        return false;
    eachColumn([expected](auto &column) { column.reserve(expected); });
    return true;
}

void DomainRows::add(const StoredBatch &batch, std::vector<Slot> &added)
{
    const bool isFirst = reserve(batch);
    makeSlots(size_t(batch.size()));
    const quint32 noTags = m_tagSets.idOf({});
    std::vector<quint32> tagsIds(size_t(batch.shared().tagSets.size()), none);
    auto noted = batch.notes().cbegin();
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const StoredRow row = batch.row(i);
        const Slot slot = newSlot();
        quint32 tags = noTags;
        QByteArrayView note;
        if (noted != batch.notes().cend() && noted->first == i) {
            quint32 &known = tagsIds[size_t(noted->second.tags)];
            if (known == none)
                known = m_tagSets.idOf(batch.shared().tagSets.at(noted->second.tags));
            tags = known;
            note = noted->second.note;
            ++noted;
        }
        fill(slot, row, sharedOf(batch, row), tags);
        writeTexts(slot, row, note);
        if (slot < m_entered) // of a row that is gone
            enter(slot);
        added.push_back(slot);
    }
    if (isFirst) // it shows how long the texts are; a quarter more, since later ones may be longer
        m_texts.reserve(m_texts.size() * size_t(batch.expected()) / m_flags.size() * 5 / 4);
}

DomainRows::Annotated DomainRows::annotate(Slot slot, const QStringList &tags, const QString &note)
{
    const quint32 tagsId = m_tagSets.idOf(tags);
    Annotated different;
    different.tags = tagsId != m_tags[slot];
    different.note = this->note(slot) != note.toUtf8();
    if (different.note) {
        DomainRecord record = this->record(slot);
        record.tags = tags;
        record.note = note;
        change(slot, record);
    }
    m_tags[slot] = tagsId;
    return different;
}

void DomainRows::change(Slot slot, const DomainRecord &record)
{
    enterAll();
    const RowTexts texts(record);
    const StoredRow row = texts.row({});
    fill(slot, row, sharedOf(record), m_tagSets.idOf(record.tags));
    const QByteArray newNote = record.note.toUtf8();
    if (name(slot) == row.name && remark(slot) == row.remark && note(slot) == newNote)
        return;
    const bool renamed = name(slot) != row.name;
    if (renamed)
        m_byName.remove(hashOf(name(slot)), slot);
    m_textsWasted += size_t(textsEnd(slot) - (m_texts.data() + m_textAt[slot]));
    writeTexts(slot, row, newNote);
    tidyTexts();
    dropSearch(slot);
    writeSearch(slot);
    tidySearch();
    if (renamed)
        m_byName.insert(hashOf(row.name), slot);
}

void DomainRows::remove(Slot slot)
{
    enterAll();
    setTicked(slot, false);
    m_byId.remove(hashOf(instanceId(slot)), slot);
    m_byName.remove(hashOf(name(slot)), slot);
    m_textsWasted += size_t(textsEnd(slot) - (m_texts.data() + m_textAt[slot]));
    dropSearch(slot);
    m_flags[slot] = 0;
    m_free.push_back(slot);
    --m_count;
    tidyTexts();
    tidySearch();
}

void DomainRows::clear()
{
    *this = DomainRows();
}

void DomainRows::retranslate()
{
    for (StateEntry &entry : m_states)
        foldState(entry);
}

DomainRows::Slot DomainRows::find(const QString &instanceId) const
{
    enterAll();
    const QByteArray wanted = instanceId.toUtf8();
    return m_byId.find(hashOf(wanted), [&](Slot slot) { return this->instanceId(slot) == wanted; });
}

DomainRows::Slot DomainRows::findName(const QString &name) const
{
    enterAll();
    const QByteArray wanted = name.toUtf8();
    return m_byName.find(hashOf(wanted), [&](Slot slot) { return this->name(slot) == wanted; });
}

DomainRecord DomainRows::record(Slot slot) const
{
    const DomainState &told = state(slot);
    DomainRecord record;
    record.instanceId = QString::fromUtf8(instanceId(slot));
    record.name = QString::fromUtf8(name(slot));
    record.remark = QString::fromUtf8(remark(slot));
    record.note = QString::fromUtf8(note(slot));
    record.expiresMs = m_expires[slot];
    record.registeredMs = m_registered[slot];
    record.listedMs = m_listed[slot];
    record.detailsMs = m_details[slot];
    record.status = told.status;
    record.realName = told.realName;
    record.registrantType = told.registrantType;
    record.suffixKind = told.suffixKind;
    record.transferLock = told.transferLock;
    record.updateLock = told.updateLock;
    record.transferOut = told.transferOut;
    record.registrantUpdating = told.registrantUpdating;
    record.emailState = told.emailState;
    record.premium = told.premium;
    record.autoRenew = told.autoRenew;
    record.emailHold = told.emailHold;
    const QStringList &group = m_groups.parts(m_group[slot]);
    record.groupId = group[0];
    record.group = group[1];
    const QStringList &owner = m_owners.parts(m_owner[slot]);
    record.registrar = owner[0];
    record.owner = owner[1];
    const QStringList &contact = m_contacts.parts(m_contact[slot]);
    record.registrantName = contact[0];
    record.registrantOrganization = contact[1];
    record.zhRegistrantName = contact[2];
    record.zhRegistrantOrganization = contact[3];
    record.email = contact[4];
    record.dnsServers = m_dnsSets.parts(m_dns[slot]);
    record.tags = m_tagSets.parts(m_tags[slot]);
    return record;
}

void DomainRows::setTicked(Slot slot, bool ticked)
{
    if (isTicked(slot) == ticked)
        return;
    m_flags[slot] ^= Ticked;
    m_tickedCount += ticked ? 1 : -1;
}

bool DomainRows::ownTextHas(Slot slot, QByteArrayView word) const
{
    enterAll();
    const char *begin = m_search.data() + m_searchAt[slot] + entryHead;
    const char *arenaEnd = m_search.data() + m_search.size();
    const void *next = std::memchr(begin, uchar(entryMark), size_t(arenaEnd - begin));
    return bytesHave(begin, next ? static_cast<const char *>(next) : arenaEnd, word);
}

void DomainRows::scan(QByteArrayView word, std::vector<quint8> &hits) const
{
    enterAll();
    hits.assign(slotCount(), 0);
    eachEntryWith(QByteArrayView(m_search.data(), qsizetype(m_search.size())), entryMark, word,
                  [&hits](const char *entry) {
                      if (const quint32 slot = slotAt(entry + 1); slot != deadSlot)
                          hits[slot] = 1;
                  });
}

size_t DomainRows::bytes() const
{
    return slotCount() * (sizeof(quint8) + 3 * sizeof(quint16) + 5 * sizeof(qint64) + 9 * sizeof(quint32))
        + m_texts.size() + m_search.size() + m_byId.bytes() + m_byName.bytes();
}

} // namespace namestead
