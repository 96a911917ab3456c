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

// SlotIndex

void SlotIndex::reserve(size_t slotCount)
{
    size_t cells = 64;
    while (cells * 3 < slotCount * 4)
        cells *= 2;
    if (cells > m_cells.size())
        grow(cells);
}

void SlotIndex::grow(size_t cells)
{
    std::vector<Cell> old(cells);
    old.swap(m_cells);
    const size_t mask = m_cells.size() - 1;
    for (const Cell &cell : old) {
        if (cell.slot == ~0U)
            continue;
        size_t at = cell.hash & mask;
        while (m_cells[at].slot != ~0U)
            at = (at + 1) & mask;
        m_cells[at] = cell;
    }
}

void SlotIndex::insert(quint32 hash, quint32 slot)
{
    if ((m_used + 1) * 4 > m_cells.size() * 3)
        grow(std::max<size_t>(64, m_cells.size() * 2));
    const size_t mask = m_cells.size() - 1;
    size_t at = hash & mask;
    while (m_cells[at].slot != ~0U)
        at = (at + 1) & mask;
    m_cells[at] = {hash, slot};
    ++m_used;
}

void SlotIndex::remove(quint32 hash, quint32 slot)
{
    if (m_cells.empty())
        return;
    const size_t mask = m_cells.size() - 1;
    size_t hole = hash & mask;
    while (m_cells[hole].slot != slot) {
        if (m_cells[hole].slot == ~0U)
            return;
        hole = (hole + 1) & mask;
    }
    --m_used;
    // Those behind move up, so that no search ends too soon.
    for (size_t at = (hole + 1) & mask; m_cells[at].slot != ~0U; at = (at + 1) & mask) {
        const size_t home = m_cells[at].hash & mask;
        if (((at - home) & mask) >= ((at - hole) & mask)) {
            m_cells[hole] = m_cells[at];
            hole = at;
        }
    }
    m_cells[hole] = Cell{};
}

void SlotIndex::clear()
{
    m_cells.clear();
    m_used = 0;
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
    std::array<size_t, 4> lengths{};
    for (size_t &length : lengths) {
        int shift = 0;
        uchar byte = 0;
        do {
            byte = uchar(*at++);
            length |= size_t(byte & 0x7f) << shift;
            shift += 7;
        } while (byte & 0x80);
    }
    for (int i = 0; i < which; ++i)
        at += lengths[size_t(i)];
    return {at, qsizetype(lengths[size_t(which)])};
}

void DomainRows::writeTexts(Slot slot, const StoredRow &row, QByteArrayView note)
{
    constexpr size_t longestLength = 5;
    const std::array<QByteArrayView, 4> parts{row.instanceId, row.name, row.remark, note};
    const size_t from = m_texts.size();
    size_t size = 0;
    for (const QByteArrayView part : parts)
        size += longestLength + size_t(part.size());
    m_texts.resize(from + size);
    m_textAt[slot] = quint32(from);
    char *to = m_texts.data() + from;
    for (const QByteArrayView part : parts) {
        auto length = size_t(part.size());
        while (length >= 0x80) {
            *to++ = char(0x80 | (length & 0x7f));
            length >>= 7;
        }
        *to++ = char(length);
    }
    for (const QByteArrayView part : parts)
        to = std::copy(part.cbegin(), part.cend(), to);
    m_texts.resize(size_t(to - m_texts.data()));
    m_flags[slot] = quint8((m_flags[slot] & (Alive | Ticked)) | (row.remark.isEmpty() ? 0 : HasRemark)
                           | (note.isEmpty() ? 0 : HasNote));
}

void DomainRows::writeSearch(Slot slot, const StoredRow &row, QByteArrayView note)
{
    m_searchAt[slot] = quint32(m_search.size());
    char head[entryHead] = {entryMark};
    putSlot(head + 1, slot);
    m_search.insert(m_search.end(), head, head + entryHead);
    for (const QByteArrayView text : {row.name, row.ascii, row.remark, note}) {
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
        const QByteArrayView last = text(slot, NoteText);
        const char *from = m_texts.data() + m_textAt[slot];
        m_textAt[slot] = quint32(kept.size());
        kept.insert(kept.end(), from, last.data() + last.size());
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

DomainRows::Shared DomainRows::sharedOf(const DomainRecord &record)
{
    return {.state = stateIdOf(record),
            .group = m_groups.idOf({record.groupId, record.group}),
            .owner = m_owners.idOf({record.registrar, record.owner}),
            .contact = m_contacts.idOf({record.registrantName, record.registrantOrganization, record.zhRegistrantName,
                                        record.zhRegistrantOrganization, record.email}),
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

DomainRows::Slot DomainRows::newSlot()
{
    ++m_count;
    if (!m_free.empty()) {
        const Slot slot = m_free.back();
        m_free.pop_back();
        m_flags[slot] = Alive;
        return slot;
    }
    const Slot slot = slotCount();
    m_flags.push_back(Alive);
    for (std::vector<qint64> *column : {&m_expires, &m_registered, &m_listed, &m_details})
        column->push_back(0);
    for (std::vector<quint32> *column :
         {&m_state, &m_tld, &m_group, &m_owner, &m_contact, &m_dns, &m_tags, &m_textAt, &m_searchAt})
        column->push_back(0);
    for (std::vector<quint16> *column : {&m_expiresFoundDay, &m_registeredFoundDay, &m_detailsFoundDay})
        column->push_back(0);
    m_nameKeys.push_back(0);
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

void DomainRows::enter(Slot slot, const StoredRow &row, QByteArrayView note)
{
    writeTexts(slot, row, note);
    writeSearch(slot, row, note);
    m_nameKeys[slot] = naturalPrefix(row.name).front();
    m_byId.insert(hashOf(row.instanceId), slot);
    m_byName.insert(hashOf(row.name), slot);
}

DomainRows::Slot DomainRows::add(const DomainRecord &record)
{
    const RowTexts texts(record);
    const StoredRow row = texts.row({});
    const Slot slot = newSlot();
    fill(slot, row, sharedOf(record), m_tagSets.idOf(record.tags));
    enter(slot, row, record.note.toUtf8());
    return slot;
}

void DomainRows::endBatches()
{
    m_storedStates.clear();
    m_storedOwners.clear();
    m_storedContacts.clear();
}

DomainRows::Shared DomainRows::sharedOf(const StoredBatch &batch, const StoredRow &row)
{
    const auto idOf = [&row](SharedKind kind) { return size_t(row.shared[size_t(kind)]); };
    // Read or not is part of the state.
    const quint64 stateKey = (quint64(idOf(SharedKind::State)) << 32) | (quint64(idOf(SharedKind::Details)) << 1)
        | quint64(row.detailsMs != 0);
    const auto state = m_storedStates.constFind(stateKey);
    const auto known = [](const std::vector<quint32> &ids, size_t id) { return id < ids.size() && ids[id] != none; };
    const size_t owner = idOf(SharedKind::Owner);
    const size_t contact = idOf(SharedKind::Contact);
    if (state != m_storedStates.cend() && known(m_storedOwners, owner) && known(m_storedContacts, contact)) {
        Shared shared = *state;
        shared.owner = m_storedOwners[owner];
        shared.contact = m_storedContacts[contact];
        return shared;
    }
    DomainRecord record = batch.shared().record(row.shared);
    record.detailsMs = row.detailsMs;
    const Shared shared = sharedOf(record);
    m_storedStates.insert(stateKey, shared);
    const auto keep = [](std::vector<quint32> &ids, size_t id, quint32 value) {
        if (ids.size() <= id)
            ids.resize(id + id / 2 + 1, none);
        ids[id] = value;
    };
    keep(m_storedOwners, owner, shared.owner);
    keep(m_storedContacts, contact, shared.contact);
    return shared;
}

/// Room for what is expected, by what came first: growing by doubling would hold half as much again.
bool DomainRows::reserve(const StoredBatch &batch)
{
    const auto expected = size_t(batch.expected());
    if (expected <= m_flags.capacity() || batch.size() == 0)
        return false;
    m_flags.reserve(expected);
    for (std::vector<qint64> *column : {&m_expires, &m_registered, &m_listed, &m_details})
        column->reserve(expected);
    for (std::vector<quint16> *column : {&m_expiresFoundDay, &m_registeredFoundDay, &m_detailsFoundDay})
        column->reserve(expected);
    for (std::vector<quint32> *column :
         {&m_state, &m_tld, &m_group, &m_owner, &m_contact, &m_dns, &m_tags, &m_textAt, &m_searchAt})
        column->reserve(expected);
    m_nameKeys.reserve(expected);
    m_byId.reserve(expected);
    m_byName.reserve(expected);
    return true;
}

void DomainRows::add(const StoredBatch &batch, std::vector<Slot> &added)
{
    const bool isFirst = reserve(batch);
    const quint32 noTags = m_tagSets.idOf({});
    auto noted = batch.notes().cbegin();
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const StoredRow row = batch.row(i);
        const Slot slot = newSlot();
        quint32 tags = noTags;
        QByteArrayView note;
        if (noted != batch.notes().cend() && noted->first == i) {
            tags = m_tagSets.idOf(batch.shared().tagSets.at(noted->second.tags));
            note = noted->second.note;
            ++noted;
        }
        fill(slot, row, sharedOf(batch, row), tags);
        enter(slot, row, note);
        added.push_back(slot);
    }
    if (isFirst) { // it shows how long the texts are
        const auto room = [&](size_t bytes) { return bytes / m_flags.size() * size_t(batch.expected()) + bytes; };
        m_texts.reserve(room(m_texts.size()));
        m_search.reserve(room(m_search.size()));
    }
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
    const RowTexts texts(record);
    const StoredRow row = texts.row({});
    fill(slot, row, sharedOf(record), m_tagSets.idOf(record.tags));
    const QByteArray newNote = record.note.toUtf8();
    if (name(slot) == row.name && remark(slot) == row.remark && note(slot) == newNote)
        return;
    const bool renamed = name(slot) != row.name;
    if (renamed)
        m_byName.remove(hashOf(name(slot)), slot);
    const QByteArrayView last = note(slot);
    m_textsWasted += size_t(last.data() + last.size() - (m_texts.data() + m_textAt[slot]));
    writeTexts(slot, row, newNote);
    tidyTexts();
    dropSearch(slot);
    writeSearch(slot, row, newNote);
    tidySearch();
    if (renamed) {
        m_nameKeys[slot] = naturalPrefix(row.name).front();
        m_byName.insert(hashOf(row.name), slot);
    }
}

void DomainRows::remove(Slot slot)
{
    setTicked(slot, false);
    m_byId.remove(hashOf(instanceId(slot)), slot);
    m_byName.remove(hashOf(name(slot)), slot);
    const QByteArrayView last = note(slot);
    m_textsWasted += size_t(last.data() + last.size() - (m_texts.data() + m_textAt[slot]));
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
    const QByteArray wanted = instanceId.toUtf8();
    return m_byId.find(hashOf(wanted), [&](Slot slot) { return this->instanceId(slot) == wanted; });
}

DomainRows::Slot DomainRows::findName(const QString &name) const
{
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
    const char *begin = m_search.data() + m_searchAt[slot] + entryHead;
    const char *arenaEnd = m_search.data() + m_search.size();
    const void *next = std::memchr(begin, uchar(entryMark), size_t(arenaEnd - begin));
    return bytesHave(begin, next ? static_cast<const char *>(next) : arenaEnd, word);
}

void DomainRows::scan(QByteArrayView word, std::vector<quint8> &hits) const
{
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
