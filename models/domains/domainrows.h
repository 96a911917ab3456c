#pragma once

#include "models/domains/domainfilter.h"
#include "models/domains/domaintablemodel.h"
#include "models/portfolio/domainrecord.h"
#include "models/portfolio/slotindex.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace namestead {

class StoredBatch;
struct StoredRow;

/// Lower case, compatibility forms joined (full-width letters become plain ones): what texts are searched in.
QByteArray foldedForSearch(const QString &text);

/// Texts that many rows share, each kept once.
class ValuePool
{
public:
    enum class Shows { AllParts, LastPart, Nothing };
    explicit ValuePool(Shows shows) : m_shows(shows) {}

    quint32 idOf(const QStringList &parts);
    [[nodiscard]] const QStringList &parts(quint32 id) const { return m_values[id].parts; }
    /// What a cell shows, folded; parts end in line ends.
    [[nodiscard]] const QByteArray &folded(quint32 id) const { return m_values[id].folded; }
    [[nodiscard]] QString text(quint32 id) const;
    [[nodiscard]] quint32 size() const { return quint32(m_values.size()); }
    /// Place in the natural order of what is shown; the same text, the same place. Call rank() before.
    [[nodiscard]] quint32 place(quint32 id) const { return m_places[id]; }
    void rank();
    void clear();

private:
    struct Value
    {
        QStringList parts;
        QByteArray folded;
    };
    Shows m_shows;
    std::vector<Value> m_values;
    std::vector<quint32> m_places;
    QHash<QStringList, quint32> m_ids;
};

/// All that a row tells by enumerations and flags; a portfolio knows few different ones.
struct DomainState
{
    Open<service::DomainStatus> status;
    Open<service::RealNameStatus> realName;
    Open<service::RegistrantType> registrantType;
    Open<service::DomainType> suffixKind;
    Open<service::LockStatus> transferLock;
    Open<service::LockStatus> updateLock;
    Open<service::TransferOutStatus> transferOut;
    Open<service::RegistrantUpdatingStatus> registrantUpdating;
    Open<service::EmailVerificationStatus> emailState;
    std::optional<bool> premium;
    std::optional<bool> autoRenew;
    std::optional<bool> emailHold;
    bool detailsRead = false;
};

/// Calendar days of the local time, without asking the time zone each time. Days since 1970.
class LocalDays
{
public:
    [[nodiscard]] qint64 dayOf(qint64 ms) const
    {
        const auto utcDay = quint64(ms) / quint64(dayMs);
        const qint32 offset = utcDay < m_offsets.size() ? m_offsets[size_t(utcDay)] : unknown;
        const qint64 local = ms + qint64(offset) * 1000;
        return offset < unknown && local >= 0 ? local / dayMs : askedDayOf(ms);
    }
    static qint64 startOfDay(qint64 day);

private:
    static constexpr qint64 dayMs = 86'400'000;
    static constexpr qint64 knownDays = 73'000;
    static constexpr qint32 unknown = std::numeric_limits<qint32>::max() - 1;
    static constexpr qint32 changes = std::numeric_limits<qint32>::max(); ///< in the course of this day
    [[nodiscard]] qint64 askedDayOf(qint64 ms) const;
    mutable std::vector<qint32> m_offsets; ///< seconds, by UTC day
};

/// Domains in columns: a slot each, reused after removal. Shared values are kept once, a row's own texts in one arena, and
/// what is searched of them, folded, in another, where each entry names its slot, so that one scan finds all.
class DomainRows
{
public:
    using Slot = quint32;
    static constexpr Slot none = ~0U;

    DomainRows();

    [[nodiscard]] Slot find(const QString &instanceId) const;
    [[nodiscard]] Slot findName(const QString &name) const;
    template <class Do> void eachOfName(QByteArrayView name, Do doIt) const
    {
        enterAll();
        const quint32 hash = hashOf(name);
        (void)m_byName.find(hash, [&](Slot slot) {
            if (this->name(slot) == name)
                doIt(slot);
            return false;
        });
    }
    Slot add(const DomainRecord &record);
    /// What is different now: nothing, tags, note.
    struct Annotated
    {
        bool tags = false, note = false;
    };
    Annotated annotate(Slot slot, const QStringList &tags, const QString &note);
    /// Adds all of it, which is new; appends their slots. They can be shown and sorted; what finds them by id, by name or by a
    /// word is made when it is first asked for, or before that by enterSome().
    void add(const StoredBatch &batch, std::vector<Slot> &added);
    /// A portion of some milliseconds; false: that was all.
    bool enterSome() const;
    /// After the last batch from the disk: what was remembered for the next one is forgotten.
    void endBatches();
    void change(Slot slot, const DomainRecord &record);
    void remove(Slot slot);
    void clear();
    /// Words of the screen are found too; call when the language changes.
    void retranslate();

    [[nodiscard]] DomainRecord record(Slot slot) const;
    [[nodiscard]] QByteArrayView instanceId(Slot slot) const { return text(slot, IdText); }
    [[nodiscard]] QByteArrayView name(Slot slot) const { return text(slot, NameText); }
    [[nodiscard]] QByteArrayView remark(Slot slot) const { return text(slot, RemarkText); }
    [[nodiscard]] QByteArrayView note(Slot slot) const { return text(slot, NoteText); }
    [[nodiscard]] qint64 expiresMs(Slot slot) const { return m_expires[slot]; }
    [[nodiscard]] qint64 registeredMs(Slot slot) const { return m_registered[slot]; }
    [[nodiscard]] qint64 detailsMs(Slot slot) const { return m_details[slot]; }
    /// Dates as days that a search can find: from firstFoundDay on, of the local time; 0: none, or one beyond.
    static constexpr qint64 firstFoundDay = 3650; ///< since 1970: 1979-12-30, which itself is not found
    static constexpr quint16 foundDayCount = 36'350;
    [[nodiscard]] quint16 expiresFoundDay(Slot slot) const { return m_expiresFoundDay[slot]; }
    [[nodiscard]] quint16 registeredFoundDay(Slot slot) const { return m_registeredFoundDay[slot]; }
    [[nodiscard]] quint16 detailsFoundDay(Slot slot) const { return m_detailsFoundDay[slot]; }
    [[nodiscard]] quint32 stateId(Slot slot) const { return m_state[slot]; }
    [[nodiscard]] const DomainState &state(Slot slot) const { return m_states[m_state[slot]].state; }
    [[nodiscard]] const DomainState &stateAt(quint32 id) const { return m_states[id].state; }
    [[nodiscard]] const QByteArray &stateFolded(quint32 id) const { return m_states[id].folded; }
    [[nodiscard]] quint32 stateCount() const { return quint32(m_states.size()); }
    [[nodiscard]] quint32 tldId(Slot slot) const { return m_tld[slot]; }
    [[nodiscard]] quint32 groupId(Slot slot) const { return m_group[slot]; }
    [[nodiscard]] quint32 ownerId(Slot slot) const { return m_owner[slot]; }
    [[nodiscard]] quint32 dnsId(Slot slot) const { return m_dns[slot]; }
    [[nodiscard]] quint32 tagsId(Slot slot) const { return m_tags[slot]; }
    [[nodiscard]] const ValuePool &tlds() const { return m_tlds; }
    [[nodiscard]] const ValuePool &groups() const { return m_groups; }
    [[nodiscard]] const ValuePool &owners() const { return m_owners; }
    [[nodiscard]] const ValuePool &dnsSets() const { return m_dnsSets; }
    [[nodiscard]] const ValuePool &tagSets() const { return m_tagSets; }

    [[nodiscard]] bool isAlive(Slot slot) const { return m_flags[slot] & Alive; }
    [[nodiscard]] bool isTicked(Slot slot) const { return m_flags[slot] & Ticked; }
    void setTicked(Slot slot, bool ticked);
    [[nodiscard]] int ticked() const { return m_tickedCount; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Slot slotCount() const { return Slot(m_flags.size()); }
    [[nodiscard]] const LocalDays &days() const { return m_days; }

    // Search. Words are folded.
    [[nodiscard]] bool ownTextHas(Slot slot, QByteArrayView word) const;
    /// Sets hits[slot] of each row: whether its own texts have the word.
    void scan(QByteArrayView word, std::vector<quint8> &hits) const;

    // Sort. prepare() before the others, after any change of rows.
    void prepare(DomainColumn column);
    /// Less, equal, greater, by this column alone, in the order that people expect.
    [[nodiscard]] int compare(DomainColumn column, Slot a, Slot b) const;
    [[nodiscard]] int compareNames(Slot a, Slot b) const;
    /// Stable, by this column alone.
    void stableSort(std::vector<Slot> &rowSlots, DomainColumn column, Qt::SortOrder order) const;
    void sortByName(std::vector<Slot> &rowSlots) const;

    /// Bytes held by the columns, arenas and indexes, without the shared values.
    [[nodiscard]] size_t bytes() const;

private:
    enum Flag : quint8 { Alive = 1, Ticked = 2, HasRemark = 4, HasNote = 8 };
    enum OwnText { IdText, NameText, AsciiText, RemarkText, NoteText };
    struct StateEntry
    {
        DomainState state;
        QByteArray folded;
        QByteArray key;
    };

    /// Lets a map of texts be asked with a part of one.
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// Numbers of the values that rows share.
    struct Shared
    {
        quint32 state = 0, group = 0, owner = 0, contact = 0, dns = 0;
    };

    /// What the list or the details alone make of a row: there are few of each, but many pairs.
    struct StoredHalf
    {
        quint32 state = 0;
        quint32 value = 0; ///< group or dns
    };

    static quint32 hashOf(QByteArrayView bytes);
    [[nodiscard]] quint16 foundDayOf(qint64 ms) const;
    [[nodiscard]] QByteArrayView text(Slot slot, int which) const;
    void writeTexts(Slot slot, const StoredRow &row, QByteArrayView note);
    void writeSearch(Slot slot) const;
    /// The row's last byte and one.
    [[nodiscard]] const char *textsEnd(Slot slot) const { return note(slot).data() + note(slot).size(); }
    quint32 groupIdOf(const DomainRecord &record);
    quint32 ownerIdOf(const DomainRecord &record);
    quint32 contactIdOf(const DomainRecord &record);
    Shared sharedOf(const DomainRecord &record);
    Shared sharedOf(const StoredBatch &batch, const StoredRow &row);
    quint32 tldIdOf(QByteArrayView name);
    template <class Do> void eachColumn(Do doIt);
    void makeSlots(size_t rows);
    Slot newSlot();
    bool reserve(const StoredBatch &batch); ///< whether there was something to do
    void fill(Slot slot, const StoredRow &row, const Shared &shared, quint32 tags);
    void enter(Slot slot) const;
    void enterAll() const
    {
        while (enterSome())
            ;
    }
    void dropSearch(Slot slot);
    void tidyTexts();
    void tidySearch();
    quint32 stateIdOf(const DomainRecord &record);
    void foldState(StateEntry &entry) const;
    [[nodiscard]] quint32 key(DomainColumn column, Slot slot) const;
    void sortByTexts(std::vector<Slot> &rowSlots, DomainColumn column, bool descending) const;

    LocalDays m_days;
    std::vector<quint8> m_flags;
    std::vector<qint64> m_expires, m_registered, m_listed, m_details;
    std::vector<quint16> m_expiresFoundDay, m_registeredFoundDay, m_detailsFoundDay;
    std::vector<quint32> m_state, m_tld, m_group, m_owner, m_contact, m_dns, m_tags;
    std::vector<quint32> m_textAt;
    mutable std::vector<quint32> m_searchAt;
    std::vector<quint64> m_nameKeys;    ///< begin of the name's natural order: spares most looks at the texts
    std::vector<char> m_texts;          ///< a row's texts as in OwnText, each after its length
    mutable std::vector<char> m_search; ///< entries: 0xFF, slot in five bytes, folded texts
    size_t m_textsWasted = 0, m_searchWasted = 0;
    std::vector<Slot> m_free;
    int m_count = 0, m_tickedCount = 0;
    mutable SlotIndex m_byId, m_byName;
    mutable Slot m_entered = 0; ///< slots below it are in these and in m_search
    ValuePool m_tlds, m_groups, m_owners, m_contacts, m_dnsSets, m_tagSets;
    std::vector<StateEntry> m_states;
    QHash<QByteArray, quint32> m_stateIds;
    std::unordered_map<std::string, quint32, TextHash, std::equal_to<>> m_tldIds;
    // What the database's numbers are here.
    std::vector<std::optional<StoredHalf>> m_storedStates, m_storedDetails;
    std::vector<std::optional<quint32>> m_storedOwners, m_storedContacts;
    QHash<quint64, quint32> m_statesOfHalves;
};

/// A filter made ready for one set of rows.
class DomainMatcher
{
public:
    DomainMatcher(const DomainRows &rows, const DomainFilter &filter, qint64 today);

    /// Shared values may have come since; call before matching.
    void prepare();
    [[nodiscard]] bool matches(DomainRows::Slot slot) const;
    /// Sets matched[slot] for all slots: 0 or 1.
    void matchAll(std::vector<quint8> &matched) const;
    /// The same, where `matched` is already what `earlier` matched and refines() it.
    void refine(std::vector<quint8> &matched, const DomainFilter &earlier) const;
    [[nodiscard]] bool asksTicks() const;
    [[nodiscard]] bool asksToday() const;
    /// Whatever this one matches, `earlier` matched (a word was typed on).
    [[nodiscard]] static bool refines(const DomainFilter &later, const DomainFilter &earlier);

private:
    struct Word
    {
        QByteArray folded;
        std::vector<quint8> states, groups, owners, dns, tags;
        bool inStates = false, inGroups = false, inOwners = false, inDns = false, inTags = false;
        bool maybeDate = false;
        bool inNotTold = false;   ///< what cells without a value say
        std::vector<quint8> days; ///< by found day
    };
    struct Condition
    {
        DomainCondition told;
        std::vector<quint8> ids; ///< of states or of a pool
        qint64 fromMs = 0, beforeMs = 0;
        QSet<QString> names;
    };
    [[nodiscard]] bool wordInShared(const Word &word, DomainRows::Slot slot) const;
    void addSharedHits(const Word &word, std::vector<quint8> &hits) const;
    [[nodiscard]] bool holds(const Condition &condition, DomainRows::Slot slot) const;
    [[nodiscard]] bool hasFoundDay(const Word &word, DomainRows::Slot slot) const;
    void narrow(std::vector<quint8> &matched, const Word &word) const;
    void prepareWord(Word &word) const;
    void prepareCondition(Condition &condition) const;

    const DomainRows &m_rows;
    std::vector<Word> m_words;
    std::vector<Condition> m_conditions;
};

} // namespace namestead
