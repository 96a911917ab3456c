#include "api/practice/world/namelists.h"

#include "api/practice/world/holders.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace namestead::practice {

NameStatus statusOf(const NameState &state, qint64 nowMs)
{
    if (state.expirationMs > nowMs + renewalDays * dayMs)
        return NameStatus::Normal;
    return state.expirationMs > nowMs - renewalDays * dayMs ? NameStatus::RenewalNeeded : NameStatus::RedemptionNeeded;
}

int daysLeft(const NameState &state, qint64 nowMs)
{
    const qint64 ms = state.expirationMs - nowMs;
    return int(ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs));
}

QString registrarName()
{
    return u"Practice Registrar"_s;
}

namespace {

using Position = NameFilter::Position;

bool holdsAt(std::string_view text, std::string_view part, Position position)
{
    switch (position) {
    case Position::Start:
        return text.starts_with(part);
    case Position::End:
        return text.ends_with(part);
    case Position::Either:
        return text.starts_with(part) || text.ends_with(part);
    case Position::Anywhere:
        break;
    }
    return part.size() <= text.size() && memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

NameForm formOf(std::string_view label)
{
    bool digits = false;
    bool letters = false;
    for (const char c : label) {
        if (uchar(c) >= 0x80)
            return NameForm::Chinese;
        if (c >= '0' && c <= '9')
            digits = true;
        else
            letters = true;
    }
    return digits && letters ? NameForm::Mixed : digits ? NameForm::Digits : NameForm::Letters;
}

int charactersOf(std::string_view utf8)
{
    return int(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; }));
}

std::string foldedPart(const QString &text)
{
    return text.toLower().toUtf8().toStdString();
}

/// A filter made ready for a million questions: what belongs to shared values is answered once for each of them.
class NameMatcher
{
public:
    NameMatcher(const Names &names, const NameFilter &filter, qint64 nowMs, const Holders &holders)
        : m_names(names), m_filter(filter), m_nowMs(nowMs), m_contains(foldedPart(filter.contains)),
          m_excluded(foldedPart(filter.excluded))
    {
        if (!filter.owner.isEmpty()) {
            m_holders.resize(holders.size());
            for (quint32 i = 0; i < holders.size(); ++i) {
                const Contact &c = holders.at(i).contact;
                m_holders[i] = c.registrantOrganization.contains(filter.owner, Qt::CaseInsensitive)
                    || c.zhRegistrantOrganization.contains(filter.owner, Qt::CaseInsensitive);
            }
        }
        m_dns = fitting(names.dnsSets(), !filter.dns.isEmpty(),
                        [&](const QStringList &servers) { return servers.contains(filter.dns, Qt::CaseInsensitive); });
        m_tags = fitting(names.tagSets(), !filter.tags.isEmpty(), [&](const Tags &tags) { return hasTags(tags); });
        m_resourceGroups = fitting(names.resourceGroups(), !filter.resourceGroup.isEmpty(),
                                   [&](const QString &id) { return id == filter.resourceGroup; });
        for (const QString &suffix : filter.suffixes) {
            const std::string text = foldedPart(suffix.startsWith(u'.') ? suffix : u'.' + suffix);
            for (size_t i = 0; i < suffixes().size(); ++i) {
                if (suffixes()[i].text == QByteArrayView(text.data(), qsizetype(text.size())))
                    m_suffixes |= 1u << i;
            }
        }
        m_nothing = filter.otherSuffix
            || (!filter.registrar.isEmpty() && !registrarName().contains(filter.registrar, Qt::CaseInsensitive));
    }

    [[nodiscard]] bool fitsNothing() const { return m_nothing; }

    [[nodiscard]] bool fits(NameId id) const
    {
        const NameState &s = m_names.at(id);
        return fitsDates(s) && fitsStatus(s) && fitsShared(s) && fitsText(id);
    }

private:
    template <class T, class Function>
    static std::vector<bool> fitting(const TextPool<T> &pool, bool wanted, Function function)
    {
        std::vector<bool> result;
        for (quint32 i = 0; wanted && i < pool.size(); ++i)
            result.push_back(function(pool.at(i)));
        return result;
    }

    [[nodiscard]] bool hasTags(const Tags &tags) const
    {
        return std::all_of(m_filter.tags.begin(), m_filter.tags.end(), [&](const Tag &wanted) {
            return std::any_of(tags.begin(), tags.end(), [&](const Tag &tag) {
                return tag.key == wanted.key && (wanted.value.isEmpty() || tag.value == wanted.value);
            });
        });
    }

    [[nodiscard]] bool fitsDates(const NameState &s) const
    {
        return (!m_filter.expiresFrom || s.expirationMs >= *m_filter.expiresFrom)
            && (!m_filter.expiresTo || s.expirationMs <= *m_filter.expiresTo)
            && (!m_filter.registeredFrom || s.registrationMs >= *m_filter.registeredFrom)
            && (!m_filter.registeredTo || s.registrationMs <= *m_filter.registeredTo);
    }

    [[nodiscard]] bool fitsStatus(const NameState &s) const
    {
        switch (m_filter.status.value_or(0)) {
        case 1:
        case 2:
        case 3:
            return int(statusOf(s, m_nowMs)) == *m_filter.status;
        case 4:
            return s.transferringOut;
        case 5:
            return s.registrantChanging;
        case 6:
            return s.realName == RealName::NotVerified;
        case 7:
            return s.realName == RealName::Failed;
        case 8:
            return s.realName == RealName::InReview;
        default:
            return true;
        }
    }

    [[nodiscard]] bool fitsShared(const NameState &s) const
    {
        return (!m_filter.group || s.group == *m_filter.group)
            && (!m_filter.autoRenew || s.autoRenew == *m_filter.autoRenew)
            && (!m_filter.premium || s.premium == *m_filter.premium) && (m_holders.empty() || m_holders[s.holder])
            && (m_dns.empty() || m_dns[s.dns]) && (m_tags.empty() || m_tags[s.tags])
            && (m_resourceGroups.empty() || m_resourceGroups[s.resourceGroup]);
    }

    [[nodiscard]] bool fitsText(NameId id) const
    {
        if (m_filter.suffixKind && m_names.suffixOf(id).kind != *m_filter.suffixKind)
            return false;
        if (!m_filter.suffixes.isEmpty() && !(m_suffixes >> m_names.suffixIndexOf(id) & 1u))
            return false;
        const std::string_view name = m_names.utf8NameOf(id);
        const std::string_view label = name.substr(0, name.size() - size_t(m_names.suffixOf(id).text.size()));
        // "Anywhere" looks at the whole name, as the domain list does; start and end mean the name without its suffix.
        const auto whole = [&](Position position) { return position == Position::Anywhere ? name : label; };
        if (!m_contains.empty() && !holdsAt(whole(m_filter.containsAt), m_contains, m_filter.containsAt))
            return false;
        if (!m_excluded.empty() && holdsAt(whole(m_filter.excludedAt), m_excluded, m_filter.excludedAt))
            return false;
        if (m_filter.form && formOf(label) != *m_filter.form)
            return false;
        return (!m_filter.leastLength || charactersOf(label) >= *m_filter.leastLength)
            && (!m_filter.mostLength || charactersOf(label) <= *m_filter.mostLength);
    }

    const Names &m_names;
    const NameFilter &m_filter;
    qint64 m_nowMs;
    std::string m_contains;
    std::string m_excluded;
    std::vector<bool> m_holders;
    std::vector<bool> m_dns;
    std::vector<bool> m_tags;
    std::vector<bool> m_resourceGroups;
    quint32 m_suffixes = 0;
    bool m_nothing = false;
};

} // namespace

/// Takes the changed names out and merges them in again: linear, where sorting anew would be felt at a million.
template <class Less> void NameLists::update(Sorted &sorted, Less less)
{
    const auto &changes = m_names.changes();
    if (sorted.list && sorted.seenChanges == changes.size())
        return;
    auto result = std::make_shared<NameList>();
    result->reserve(size_t(m_names.count()));
    if (!sorted.list) {
        for (quint32 id = 0; id < m_names.end(); ++id) {
            if (m_names.isPresent(NameId(id)))
                result->push_back(id);
        }
        if (!std::is_sorted(result->begin(), result->end(), less))
            std::sort(result->begin(), result->end(), less);
    } else {
        NameList changed(changes.begin() + qsizetype(sorted.seenChanges), changes.end());
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        std::vector<bool> isChanged(m_names.end());
        for (const quint32 id : changed)
            isChanged[id] = true;
        NameList rest;
        rest.reserve(sorted.list->size());
        std::copy_if(sorted.list->begin(), sorted.list->end(), std::back_inserter(rest),
                     [&](quint32 id) { return !isChanged[id]; });
        std::erase_if(changed, [&](quint32 id) { return !m_names.isPresent(NameId(id)); });
        std::sort(changed.begin(), changed.end(), less);
        std::merge(rest.begin(), rest.end(), changed.begin(), changed.end(), std::back_inserter(*result), less);
    }
    sorted.list = std::move(result);
    sorted.seenChanges = changes.size();
}

std::shared_ptr<const NameList> NameLists::sorted(NameOrder order)
{
    Sorted &sorted = m_orders[int(order)];
    const auto by = [](auto value) {
        return [value](quint32 a, quint32 b) {
            const auto va = value(NameId(a));
            const auto vb = value(NameId(b));
            return va != vb ? va < vb : a < b;
        };
    };
    switch (order) {
    case NameOrder::Added:
        update(sorted, std::less<quint32>());
        break;
    case NameOrder::Registration:
        update(sorted, by([this](NameId id) { return m_names.at(id).registrationMs; }));
        break;
    case NameOrder::Expiration:
        update(sorted, by([this](NameId id) { return m_names.at(id).expirationMs; }));
        break;
    case NameOrder::Name:
        update(sorted, by([this](NameId id) { return m_names.utf8NameOf(id); }));
        break;
    case NameOrder::Suffix:
        update(sorted, by([this](NameId id) { return int(m_names.suffixOf(id).kind); }));
        break;
    }
    return sorted.list;
}

NameList NameLists::filtered(const NameList &from, const NameFilter &filter, qint64 nowMs, const Holders &holders) const
{
    const NameMatcher matcher(m_names, filter, nowMs, holders);
    NameList result;
    if (!matcher.fitsNothing())
        std::copy_if(from.begin(), from.end(), std::back_inserter(result),
                     [&](quint32 id) { return matcher.fits(NameId(id)); });
    return result;
}

std::shared_ptr<const NameList> NameLists::list(const NameFilter &filter, NameOrder order, qint64 nowMs,
                                                const Holders &holders)
{
    if (filter.isEmpty())
        return sorted(order);
    constexpr size_t kept = 8;
    // A status changes by itself as time passes, so a kept list of one is good for a minute only.
    const qint64 minute = filter.status ? nowMs / 60'000 : 0;
    const quint64 revision = m_names.revision();
    for (auto it = m_recent.begin(); it != m_recent.end(); ++it) {
        if (it->revision == revision && it->order == order && it->minute == minute && it->filter == filter) {
            m_recent.splice(m_recent.begin(), m_recent, it);
            return m_recent.front().list;
        }
    }
    auto list = std::make_shared<const NameList>(filtered(*sorted(order), filter, nowMs, holders));
    m_recent.push_front({filter, order, revision, minute, list});
    if (m_recent.size() > kept)
        m_recent.pop_back();
    return list;
}

} // namespace namestead::practice
