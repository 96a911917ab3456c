#pragma once

#include "api/practice/world/textpool.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace namestead::practice {

/// A name of the account: its place in the order in which names came in. Never reused.
enum class NameId : quint32 {};

enum class RealName : quint8 { NotVerified, InReview, Verified, Failed };
enum class Lock : quint8 { NeverSet, Locked, Unlocked };
enum class SuffixKind : quint8 { Generic, NewGeneric, CountryCode };

struct Suffix
{
    QByteArray text; ///< UTF-8 with the leading dot
    SuffixKind kind = SuffixKind::Generic;
    int yearlyPrice = 0; ///< yuan, registration and renewal
    int redeemPrice = 0; ///< yuan
    int weight = 0;      ///< share among generated names, per thousand
};
/// The suffixes that the practice service sells.
const std::vector<Suffix> &suffixes();

struct Tag
{
    QString key;
    QString value;
    bool operator==(const Tag &) const = default;
};
using Tags = QList<Tag>;
size_t qHash(const Tag &tag, size_t seed = 0);

/// What the account knows of one name. Small: there may be a million.
struct NameState
{
    qint64 registrationMs = 0; ///< UTC
    qint64 expirationMs = 0;   ///< UTC
    quint32 holder = 0;        ///< see Holders
    quint32 group = 0;         ///< see DomainGroups; 0: none
    quint32 remark = 0;        ///< in Names::remarks()
    quint32 tags = 0;          ///< in Names::tagSets()
    quint32 dns = 0;           ///< in Names::dnsSets()
    quint32 resourceGroup = 0; ///< in Names::resourceGroups()
    RealName realName = RealName::Verified;
    RealName nameAudit = RealName::Verified;
    Lock transferLock = Lock::NeverSet;
    Lock updateLock = Lock::NeverSet;
    bool premium = false;
    bool autoRenew = false;
    bool privacy = false;
    bool emailHold = false; ///< stopped until the owner's e-mail is verified
    bool transferringOut = false;
    bool registrantChanging = false;
};

/// The names of the account, up to a million, found by name and by instance id in constant time.
/// Guarded by the world's lock like everything in it.
class Names
{
public:
    [[nodiscard]] int count() const { return m_count; }
    /// One more than the highest id ever given.
    [[nodiscard]] quint32 end() const { return quint32(m_states.size()); }
    void reserve(int names);

    [[nodiscard]] std::optional<NameId> find(QStringView name) const; ///< without case
    [[nodiscard]] std::optional<NameId> findInstance(QStringView instanceId) const;
    [[nodiscard]] bool isPresent(NameId id) const { return !m_places[quint32(id)].gone; }

    [[nodiscard]] const NameState &at(NameId id) const { return m_states[quint32(id)]; }
    /// To change it. What was looked up before in NameLists is outdated by this.
    NameState &edit(NameId id);
    [[nodiscard]] QString nameOf(NameId id) const;
    [[nodiscard]] std::string_view utf8NameOf(NameId id) const;
    [[nodiscard]] QString instanceIdOf(NameId id) const;
    [[nodiscard]] const Suffix &suffixOf(NameId id) const { return suffixes()[m_places[quint32(id)].suffix]; }
    [[nodiscard]] int suffixIndexOf(NameId id) const { return m_places[quint32(id)].suffix; }

    /// Takes a new name in (registered, transferred in). The name must be valid and not yet here.
    NameId add(QStringView name, const NameState &state);
    /// The name leaves the account (deleted, transferred out). Its id stays unused.
    void remove(NameId id);

    [[nodiscard]] const TextPool<QString> &remarks() const { return m_remarks; }
    [[nodiscard]] const TextPool<Tags> &tagSets() const { return m_tagSets; }
    [[nodiscard]] const TextPool<QStringList> &dnsSets() const { return m_dnsSets; }
    [[nodiscard]] const TextPool<QString> &resourceGroups() const { return m_resourceGroups; }
    quint32 keepRemark(const QString &text) { return m_remarks.keep(text); }
    quint32 keepTags(const Tags &tags) { return m_tagSets.keep(tags); }
    quint32 keepDns(const QStringList &servers) { return m_dnsSets.keep(servers); }
    quint32 keepResourceGroup(const QString &id) { return m_resourceGroups.keep(id); }
    [[nodiscard]] const QStringList &dnsOf(NameId id) const { return m_dnsSets.at(at(id).dns); }

    /// Grows with every change of any name.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Ids changed, added or removed since `from` of the change record, for keeping orders up to date; see NameLists.
    [[nodiscard]] const std::vector<quint32> &changes() const { return m_changes; }

    /// Which suffix a name ends in; the longest that fits. Nothing for suffixes that are not sold.
    static std::optional<int> suffixIndex(std::string_view utf8Name);
    /// Letters, digits, hyphens or Chinese characters, one label and a sold suffix; not `xn--`.
    static bool isValid(QStringView name);

private:
    struct Place
    {
        quint32 at = 0;
        quint16 size = 0;
        quint8 suffix = 0;
        bool gone = false;
    };
    [[nodiscard]] quint32 slotOf(std::string_view folded) const;
    void grow(size_t room);

    int m_count = 0;
    quint64 m_revision = 1;
    std::vector<NameState> m_states;
    std::vector<Place> m_places;
    std::string m_text;
    std::vector<quint32> m_slots; ///< open addressing: id + 1, 0 is free
    std::vector<quint32> m_changes;
    TextPool<QString> m_remarks;
    TextPool<Tags> m_tagSets;
    TextPool<QStringList> m_dnsSets;
    TextPool<QString> m_resourceGroups;
};

} // namespace namestead::practice
