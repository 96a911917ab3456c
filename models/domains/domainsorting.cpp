#include "models/domains/domainrows.h"
#include "models/domains/naturalorder.h"

#include <algorithm>
#include <array>
#include <compare>
#include <limits>
#include <numeric>
#include <span>

namespace namestead {

namespace {

quint32 secondsOf(qint64 ms)
{
    return quint32(std::clamp<qint64>(ms / 1000, 0, std::numeric_limits<quint32>::max()));
}

/// Stable by 32-bit keys, smaller first.
void radixSort(std::vector<quint32> &rowSlots, std::vector<quint32> &keys)
{
    const size_t size = rowSlots.size();
    std::vector<quint32> otherSlots(size), otherKeys(size);
    quint32 differing = 0;
    for (const quint32 key : keys)
        differing |= key ^ keys[0];
    for (int shift = 0; shift < 33; shift += 11) {
        if (((differing >> shift) & 0x7ff) == 0)
            continue;
        std::array<size_t, 2048> begins{};
        for (const quint32 key : keys)
            ++begins[(key >> shift) & 0x7ff];
        std::exclusive_scan(begins.begin(), begins.end(), begins.begin(), size_t(0));
        for (size_t i = 0; i < size; ++i) {
            const size_t to = begins[(keys[i] >> shift) & 0x7ff]++;
            otherSlots[to] = rowSlots[i];
            otherKeys[to] = keys[i];
        }
        rowSlots.swap(otherSlots);
        keys.swap(otherKeys);
    }
}

/// A row on its way to its place.
struct NamedSlot
{
    std::array<quint64, 2> key; ///< begin of the name's natural order: for most names it decides
    quint32 slot;
};

struct TextSlot
{
    NaturalPrefix prefix;
    quint32 order; ///< equal texts stay in it
    quint32 slot;
};

/// Runs of two and more for which `same(first, one)`.
template <class Items, class Same, class Do> void eachRun(Items &items, Same same, Do doIt)
{
    for (auto first = items.begin(); first != items.end();) {
        const auto last =
            std::find_if_not(first + 1, items.end(), [&](const auto &item) { return same(*first, item); });
        if (last - first > 1)
            doIt(first, last);
        first = last;
    }
}

/// How many bytes of their begin texts have in common, without a run of digits that goes on.
template <class Texts, class TextOf> qsizetype commonBegin(const Texts &texts, const TextOf &textOf)
{
    const QByteArrayView first = textOf(texts.front().slot);
    qsizetype common = first.size();
    for (const TextSlot &other : texts) {
        const QByteArrayView text = textOf(other.slot);
        const qsizetype size = std::min(common, text.size());
        common = std::mismatch(first.data(), first.data() + size, text.data()).first - first.data();
    }
    while (common > 0 && first[common - 1] >= '0' && first[common - 1] <= '9')
        --common;
    return common;
}

/// Stable; `known` bytes of their begin are the same. Texts that have a long begin in common are told apart by what follows it.
template <class TextOf>
void sortTexts(std::span<TextSlot> texts, qsizetype known, bool descending, const TextOf &textOf)
{
    for (TextSlot &text : texts)
        text.prefix = naturalPrefix(textOf(text.slot).sliced(known));
    std::sort(texts.begin(), texts.end(), [descending](const TextSlot &a, const TextSlot &b) {
        const auto order = a.prefix <=> b.prefix;
        return order == 0 ? a.order < b.order : (order < 0) != descending;
    });
    const auto samePrefix = [](const TextSlot &a, const TextSlot &b) { return a.prefix == b.prefix; };
    eachRun(texts, samePrefix, [&](auto first, auto last) {
        if (isWhole(first->prefix))
            return;
        const std::span run(first, last);
        if (const qsizetype common = commonBegin(run, textOf); common > known) {
            sortTexts(run, common, descending, textOf);
            return;
        }
        std::stable_sort(first, last, [&](const TextSlot &a, const TextSlot &b) { // they differ in leading zeros
            const int order = naturalCompare(textOf(a.slot), textOf(b.slot));
            return descending ? order > 0 : order < 0;
        });
    });
}

} // namespace

void DomainRows::prepare(DomainColumn column)
{
    switch (column) {
    case DomainColumn::Tld:
        return m_tlds.rank();
    case DomainColumn::Group:
        return m_groups.rank();
    case DomainColumn::Owner:
        return m_owners.rank();
    case DomainColumn::DnsServers:
        return m_dnsSets.rank();
    case DomainColumn::Tags:
        return m_tagSets.rank();
    default:
        return;
    }
}

/// Enumerations are ordered as they are declared; unknown ones count as one.
quint32 DomainRows::key(DomainColumn column, Slot slot) const
{
    switch (column) {
    case DomainColumn::Tld:
        return m_tlds.place(m_tld[slot]);
    case DomainColumn::Expires:
        return secondsOf(m_expires[slot]);
    case DomainColumn::Registered:
        return secondsOf(m_registered[slot]);
    case DomainColumn::Status:
        return quint32(state(slot).status.value());
    case DomainColumn::RealName:
        return quint32(state(slot).realName.value());
    case DomainColumn::TransferLock:
        return quint32(state(slot).transferLock.value());
    case DomainColumn::UpdateLock:
        return quint32(state(slot).updateLock.value());
    case DomainColumn::DnsServers:
        return m_dnsSets.place(m_dns[slot]);
    case DomainColumn::Group:
        return m_groups.place(m_group[slot]);
    case DomainColumn::RegistrantType:
        return quint32(state(slot).registrantType.value());
    case DomainColumn::Owner:
        return m_owners.place(m_owner[slot]);
    case DomainColumn::AutoRenew: {
        const std::optional<bool> on = state(slot).autoRenew;
        return on ? (*on ? 2 : 1) : 0;
    }
    case DomainColumn::Tags:
        return m_tagSets.place(m_tags[slot]);
    case DomainColumn::LastRead:
        return secondsOf(m_details[slot]);
    case DomainColumn::Name:
    case DomainColumn::Remark:
    case DomainColumn::Note:
        break;
    }
    return 0;
}

int DomainRows::compareNames(Slot a, Slot b) const
{
    if (m_nameKeys[a] != m_nameKeys[b])
        return m_nameKeys[a] < m_nameKeys[b] ? -1 : 1;
    const int names = naturalCompare(name(a), name(b));
    return names != 0 ? names : naturalCompare(instanceId(a), instanceId(b));
}

int DomainRows::compare(DomainColumn column, Slot a, Slot b) const
{
    switch (column) {
    case DomainColumn::Name:
        return naturalCompare(name(a), name(b));
    case DomainColumn::Remark:
        return naturalCompare(remark(a), remark(b));
    case DomainColumn::Note:
        return naturalCompare(note(a), note(b));
    default: {
        const quint32 keyA = key(column, a);
        const quint32 keyB = key(column, b);
        return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
    }
    }
}

void DomainRows::sortByName(std::vector<Slot> &rowSlots) const
{
    std::vector<NamedSlot> names(rowSlots.size());
    for (size_t i = 0; i < rowSlots.size(); ++i) {
        const NaturalPrefix prefix = naturalPrefix(name(rowSlots[i])); // texts of new rows lie one after another
        names[i] = {{prefix[0], prefix[1]}, rowSlots[i]};
    }
    std::sort(names.begin(), names.end(), [](const NamedSlot &a, const NamedSlot &b) { return a.key < b.key; });
    const auto sameKey = [](const NamedSlot &a, const NamedSlot &b) { return a.key == b.key; };
    std::vector<TextSlot> texts;
    eachRun(names, sameKey, [&](auto first, auto last) {
        texts.clear();
        for (auto name = first; name != last; ++name)
            texts.push_back({naturalPrefix(this->name(name->slot)), 0, name->slot});
        std::sort(texts.begin(), texts.end(), [this](const TextSlot &a, const TextSlot &b) {
            return a.prefix != b.prefix ? a.prefix < b.prefix : compareNames(a.slot, b.slot) < 0;
        });
        std::transform(texts.begin(), texts.end(), first, [&](const TextSlot &text) {
            return NamedSlot{first->key, text.slot};
        });
    });
    for (size_t i = 0; i < rowSlots.size(); ++i)
        rowSlots[i] = names[i].slot;
}

void DomainRows::sortByTexts(std::vector<Slot> &rowSlots, DomainColumn column, bool descending) const
{
    const int which = column == DomainColumn::Name ? NameText : column == DomainColumn::Remark ? RemarkText : NoteText;
    const quint8 hasText = which == NameText ? Alive : which == RemarkText ? HasRemark : HasNote;
    const auto textOf = [this, which](Slot slot) { return text(slot, which); };
    // Most remarks and notes are empty: only the others are compared.
    std::vector<Slot> empty(rowSlots.size());
    std::vector<TextSlot> texts;
    size_t empties = 0;
    for (const Slot slot : rowSlots) {
        if (m_flags[slot] & hasText)
            texts.push_back({{}, quint32(texts.size()), slot});
        else
            empty[empties++] = slot;
    }
    sortTexts(std::span(texts), 0, descending, textOf);
    const auto firstText = rowSlots.begin() + (descending ? 0 : std::ptrdiff_t(empties));
    std::transform(texts.begin(), texts.end(), firstText, [](const TextSlot &text) { return text.slot; });
    std::copy_n(empty.begin(), empties, rowSlots.begin() + (descending ? std::ptrdiff_t(texts.size()) : 0));
}

void DomainRows::stableSort(std::vector<Slot> &rowSlots, DomainColumn column, Qt::SortOrder order) const
{
    if (rowSlots.empty())
        return;
    const bool descending = order == Qt::DescendingOrder;
    if (column == DomainColumn::Remark || column == DomainColumn::Note || column == DomainColumn::Name) {
        sortByTexts(rowSlots, column, descending);
        return;
    }
    std::vector<quint32> keys(rowSlots.size());
    for (size_t i = 0; i < rowSlots.size(); ++i)
        keys[i] = descending ? ~key(column, rowSlots[i]) : key(column, rowSlots[i]);
    radixSort(rowSlots, keys);
}

} // namespace namestead
