#pragma once

#include "api/practice/world/names.h"

#include <list>
#include <memory>

namespace namestead::practice {

class Holders;

/// DomainStatus: what the account should do about a name now.
enum class NameStatus : quint8 { RenewalNeeded = 1, RedemptionNeeded = 2, Normal = 3 };

/// Days before and after expiry in which a name counts as "renewal needed"; later it can only be redeemed.
inline constexpr int renewalDays = 30;
inline constexpr qint64 dayMs = 86'400'000;

NameStatus statusOf(const NameState &state, qint64 nowMs);
/// Whole days from now to expiry; negative after it.
int daysLeft(const NameState &state, qint64 nowMs);

/// What a name is made of (Form of the search operations).
enum class NameForm { Digits = 11, Letters = 12, Mixed = 13, Chinese = 14 };

/// Which names; conditions that are not set do not count. Times in ms UTC, both ends included.
struct NameFilter
{
    enum class Position { Anywhere, Start, End, Either };

    QString contains; ///< without case
    Position containsAt = Position::Anywhere;
    QString excluded;
    Position excludedAt = Position::Anywhere;
    std::optional<qint64> expiresFrom;
    std::optional<qint64> expiresTo;
    std::optional<qint64> registeredFrom;
    std::optional<qint64> registeredTo;
    std::optional<int>
        status; ///< 1 to 3 as NameStatus; 4 transferring out, 5 owner changing, 6 to 8 real name not verified, failed, in review
    std::optional<SuffixKind> suffixKind;
    bool otherSuffix = false;     ///< a kind that is none of SuffixKind: nothing fits
    QStringList suffixes;         ///< with or without leading dot
    std::optional<quint32> group; ///< 0: names without a group
    std::optional<bool> autoRenew;
    std::optional<bool> premium;
    QString owner;     ///< part of the holder's name
    QString dns;       ///< one of the servers
    QString registrar; ///< part of it
    QString resourceGroup;
    Tags tags; ///< all of them; an empty value fits any
    std::optional<NameForm> form;
    std::optional<int> leastLength; ///< of the first label, in characters
    std::optional<int> mostLength;

    [[nodiscard]] bool isEmpty() const { return *this == NameFilter(); }
    bool operator==(const NameFilter &) const = default;
};

enum class NameOrder { Added, Registration, Expiration, Name, Suffix };

using NameList = std::vector<quint32>;

/// Sorted and filtered lists of names, kept until a name changes, so that paging through a million costs a page each.
/// Under the world's lock.
class NameLists
{
public:
    explicit NameLists(const Names &names) : m_names(names) {}

    /// Ascending; ties by age in the account. Callers read it backwards for descending.
    std::shared_ptr<const NameList> list(const NameFilter &filter, NameOrder order, qint64 nowMs,
                                         const Holders &holders);

private:
    struct Sorted
    {
        std::shared_ptr<NameList> list;
        size_t seenChanges = 0;
    };
    struct Filtered
    {
        NameFilter filter;
        NameOrder order;
        quint64 revision;
        qint64 minute;
        std::shared_ptr<const NameList> list;
    };
    std::shared_ptr<const NameList> sorted(NameOrder order);
    template <class Less> void update(Sorted &sorted, Less less);
    [[nodiscard]] NameList filtered(const NameList &from, const NameFilter &filter, qint64 nowMs,
                                    const Holders &holders) const;

    const Names &m_names;
    Sorted m_orders[5];
    std::list<Filtered> m_recent; ///< newest first
};

/// The registrar that all names of the account are at.
QString registrarName();

} // namespace namestead::practice
