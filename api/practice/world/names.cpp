#include "api/practice/world/names.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr auto instancePrefix = "S20261"_L1; // an id is this and nine digits
constexpr int instanceDigits = 9;

size_t hashOfName(std::string_view folded)
{
    return std::hash<std::string_view>()(folded);
}

std::string foldedName(QStringView name)
{
    const QByteArray utf8 = name.toString().toLower().toUtf8();
    return {utf8.constData(), size_t(utf8.size())};
}

bool isLabelCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || (c >= 0x3400 && c <= 0x9fff);
}

} // namespace

const std::vector<Suffix> &suffixes()
{
    static const std::vector<Suffix> all = {
        {".com", SuffixKind::Generic, 75, 1200, 400},
        {".cn", SuffixKind::CountryCode, 38, 350, 200},
        {".net", SuffixKind::Generic, 79, 1200, 90},
        {".com.cn", SuffixKind::CountryCode, 38, 350, 60},
        {".org", SuffixKind::Generic, 80, 1100, 40},
        {".xyz", SuffixKind::NewGeneric, 85, 800, 55},
        {".top", SuffixKind::NewGeneric, 29, 400, 50},
        {".shop", SuffixKind::NewGeneric, 240, 1000, 25},
        {".\xe4\xb8\xad\xe5\x9b\xbd", SuffixKind::CountryCode, 280, 1500, 20}, // .中国
        {".art", SuffixKind::NewGeneric, 99, 800, 15},
        {".club", SuffixKind::NewGeneric, 88, 800, 15},
        {".co.uk", SuffixKind::CountryCode, 70, 600, 10},
        {".info", SuffixKind::Generic, 138, 1200, 10},
        {".luxe", SuffixKind::NewGeneric, 130, 900, 10},
    };
    return all;
}

size_t qHash(const Tag &tag, size_t seed)
{
    return qHashMulti(seed, tag.key, tag.value);
}

void Names::reserve(int names)
{
    m_states.reserve(size_t(names));
    m_places.reserve(size_t(names));
    m_text.reserve(size_t(names) * 14);
    size_t room = 1024;
    while (room < size_t(names) * 2)
        room *= 2;
    grow(room);
}

void Names::grow(size_t room)
{
    m_slots.assign(room, 0);
    for (quint32 id = 0; id < end(); ++id) {
        if (!m_places[id].gone)
            m_slots[slotOf(utf8NameOf(NameId(id)))] = id + 1;
    }
}

/// Where the name stands, or the free slot where it belongs.
quint32 Names::slotOf(std::string_view folded) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOfName(folded) & mask;
    while (m_slots[slot] != 0 && utf8NameOf(NameId(m_slots[slot] - 1)) != folded)
        slot = (slot + 1) & mask;
    return quint32(slot);
}

std::optional<NameId> Names::find(QStringView name) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 held = m_slots[slotOf(foldedName(name))];
    if (held == 0 || m_places[held - 1].gone)
        return std::nullopt;
    return NameId(held - 1);
}

std::optional<NameId> Names::findInstance(QStringView instanceId) const
{
    if (instanceId.size() != instancePrefix.size() + instanceDigits || !instanceId.startsWith(instancePrefix))
        return std::nullopt;
    bool good = false;
    const quint32 serial = instanceId.sliced(instancePrefix.size()).toUInt(&good);
    if (!good || serial == 0 || serial > end() || m_places[serial - 1].gone)
        return std::nullopt;
    return NameId(serial - 1);
}

NameState &Names::edit(NameId id)
{
    ++m_revision;
    m_changes.push_back(quint32(id));
    return m_states[quint32(id)];
}

std::string_view Names::utf8NameOf(NameId id) const
{
    const Place &place = m_places[quint32(id)];
    return {m_text.data() + place.at, place.size};
}

QString Names::nameOf(NameId id) const
{
    const std::string_view text = utf8NameOf(id);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString Names::instanceIdOf(NameId id) const
{
    return instancePrefix + QString::number(quint32(id) + 1).rightJustified(instanceDigits, u'0');
}

NameId Names::add(QStringView name, const NameState &state)
{
    const std::string folded = foldedName(name);
    if ((m_states.size() + 1) * 2 > m_slots.size())
        grow(std::max<size_t>(1024, m_slots.size() * 2));
    const quint32 slot = slotOf(folded);
    const auto id = end();
    Place place;
    place.at = quint32(m_text.size());
    place.size = quint16(folded.size());
    place.suffix = quint8(suffixIndex(folded).value_or(0));
    m_text += folded;
    m_states.push_back(state);
    m_places.push_back(place);
    m_slots[slot] = id + 1; // a slot of the same name that has gone is taken over
    ++m_count;
    ++m_revision;
    m_changes.push_back(id);
    return NameId(id);
}

void Names::remove(NameId id)
{
    Place &place = m_places[quint32(id)];
    if (place.gone)
        return;
    place.gone = true;
    --m_count;
    ++m_revision;
    m_changes.push_back(quint32(id));
}

std::optional<int> Names::suffixIndex(std::string_view utf8Name)
{
    std::optional<int> best;
    for (size_t i = 0; i < suffixes().size(); ++i) {
        const QByteArray &text = suffixes()[i].text;
        if (utf8Name.ends_with(std::string_view(text.constData(), size_t(text.size())))
            && (!best || text.size() > suffixes()[size_t(*best)].text.size()))
            best = int(i);
    }
    return best;
}

bool Names::isValid(QStringView name)
{
    const QString folded = name.toString().toLower();
    if (folded.startsWith("xn--"_L1))
        return false;
    const QByteArray utf8 = folded.toUtf8();
    const auto suffix = suffixIndex({utf8.constData(), size_t(utf8.size())});
    if (!suffix)
        return false;
    const QStringView label = QStringView(folded).chopped(QString::fromUtf8(suffixes()[size_t(*suffix)].text).size());
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-')
        || (label.size() >= 4 && label.sliced(2, 2) == u"--"))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) { return isLabelCharacter(c.unicode()); });
}

} // namespace namestead::practice
