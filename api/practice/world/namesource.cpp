#include "api/practice/world/namesource.h"

#include "api/practice/world/world.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

constexpr std::array latinParts = {
    "amber",    "atlas", "azure",   "bamboo", "basin",   "beacon",  "birch",  "blue",    "bridge",  "bright",
    "brook",    "canal", "cedar",   "cloud",  "coast",   "copper",  "coral",  "crane",   "delta",   "dragon",
    "dune",     "east",  "ember",   "falcon", "field",   "fjord",   "forest", "garden",  "gate",    "glacier",
    "gold",     "grain", "granite", "green",  "grove",   "harbor",  "haven",  "hazel",   "heron",   "hill",
    "island",   "ivory", "jade",    "jasper", "juniper", "kite",    "lake",   "lantern", "lark",    "laurel",
    "leaf",     "light", "lily",    "lotus",  "maple",   "marble",  "meadow", "mint",    "moon",    "moss",
    "mountain", "north", "oak",     "ocean",  "olive",   "orbit",   "orchid", "otter",   "path",    "pearl",
    "pebble",   "pine",  "plum",    "pond",   "poplar",  "prairie", "quartz", "quill",   "rain",    "raven",
    "reed",     "ridge", "river",   "robin",  "sage",    "sail",    "sand",   "shore",   "silk",    "silver",
    "sky",      "snow",  "sparrow", "spring", "star",    "stone",   "summit", "sun",     "swift",   "terra",
    "thistle",  "tide",  "timber",  "tower",  "trail",   "tulip",   "valley", "velvet",  "village", "violet",
    "walnut",   "water", "wave",    "west",   "wheat",   "willow",  "wind",   "winter",  "wren",    "yarrow",
    "zenith",   "zephyr"};

constexpr std::array chineseParts = {u"山水", u"云海", u"星河", u"春风", u"秋月", u"青石", u"白鹭", u"江南", u"北辰",
                                     u"东篱", u"西窗", u"长亭", u"竹林", u"梅园", u"兰亭", u"松涛", u"清泉", u"明湖",
                                     u"金桥", u"银杏", u"红枫", u"蓝天", u"绿洲", u"紫藤", u"书香", u"茶韵", u"墨池",
                                     u"棋局", u"琴音", u"画舫", u"网络", u"科技", u"数据", u"智造", u"商城", u"物流",
                                     u"教育", u"健康", u"农场", u"食品", u"旅行", u"家居"};

constexpr std::array remarkTexts = {u"main site",      u"campaign", u"keep", u"for sale", u"old brand",
                                    u"redirects only", u"主站",     u"备用", u"待出售",   u"品牌保护"};

/// Makes the names of one world.
class NameMaker
{
public:
    explicit NameMaker(World &world)
        : m_world(world), m_names(world.names()), m_random(world.settings().seed * 0x9e3779b97f4a7c15ULL + 1),
          m_count(world.settings().names), m_nowMs(world.startMs())
    {}

    void run()
    {
        m_names.reserve(m_count + 1000);
        makeHolders();
        makeShared();
        planFixedDates();
        for (int i = 0; i < m_count; ++i)
            makeOne(i);
    }

private:
    static constexpr qint64 yearMs = 365 * dayMs + dayMs / 4;
    static constexpr int years = 15;

    quint32 roll(quint32 below) { return quint32((m_random() >> 32) * below >> 32); }
    bool chance(quint32 perThousand) { return roll(1000) < perThousand; }

    void makeHolders()
    {
        const int holders = std::clamp(m_count / 40, 3, 20'000);
        for (int i = 1; i <= holders; ++i) {
            Contact c;
            c.organization = i % 3 != 0;
            c.registrantName = u"Practice Contact %1"_s.arg(i);
            c.registrantOrganization = c.organization ? u"Practice Company %1 Ltd"_s.arg(i) : c.registrantName;
            c.zhRegistrantName = u"练习联系人%1"_s.arg(i);
            c.zhRegistrantOrganization = c.organization ? u"练习公司%1"_s.arg(i) : c.zhRegistrantName;
            c.country = u"CN"_s;
            c.province = u"zhe jiang"_s;
            c.city = u"hang zhou"_s;
            c.address = u"Practice Road %1"_s.arg(i);
            c.zhProvince = u"浙江"_s;
            c.zhCity = u"杭州"_s;
            c.zhAddress = u"练习路%1号"_s.arg(i);
            c.postalCode = u"310000"_s;
            c.telArea = u"86"_s;
            c.telephone = QString::number(13'000'000'000 + i);
            c.email = u"owner%1@practice.example"_s.arg(i);
            m_world.holders().add({c, i % 17 != 5});
        }
    }

    void makeShared()
    {
        m_dns = {m_names.keepDns({u"dns7.hichina.com"_s, u"dns8.hichina.com"_s}),
                 m_names.keepDns({u"dns23.hichina.com"_s, u"dns24.hichina.com"_s}),
                 m_names.keepDns({u"ns1.practice.example"_s, u"ns2.practice.example"_s})};
        for (const char16_t *text : remarkTexts)
            m_remarks.push_back(m_names.keepRemark(QString::fromUtf16(text)));
        m_tags = {m_names.keepTags({{u"team"_s, u"web"_s}}), m_names.keepTags({{u"team"_s, u"brand"_s}}),
                  m_names.keepTags({{u"team"_s, u"web"_s}, {u"keep"_s, u"yes"_s}})};
        for (const QString &name : {u"Brands"_s, u"Campaigns"_s, u"品牌保护"_s})
            m_groups.push_back(m_world.groups().add(name, m_nowMs - 400 * dayMs));
        m_resourceGroup = m_names.keepResourceGroup(u"rg-practice-default"_s);
    }

    /// In a small account chance alone could leave a state out: some names get dates that make the states, one after the other.
    void planFixedDates()
    {
        m_fixed.assign(size_t(m_count), 0);
        if (m_count < 3 || m_count > 400)
            return;
        static constexpr std::array<int, 3> daysToAnniversary = {12, -9, -43};
        const int wanted = std::clamp(m_count / 3, 3, 12);
        for (int j = 0; j < wanted; ++j) {
            const int yearsBack = years - 1 - j * (years - 3) / wanted;
            const qint64 date = m_nowMs + daysToAnniversary[size_t(j % 3)] * dayMs - qint64(yearsBack) * yearMs;
            const auto slot = size_t(double(date - firstMs()) / double(years * yearMs) * m_count);
            m_fixed[std::min(slot, m_fixed.size() - 1)] = date;
        }
    }

    [[nodiscard]] qint64 firstMs() const { return m_nowMs - years * yearMs; }

    qint64 registrationOf(int index)
    {
        if (const qint64 fixed = m_fixed[size_t(index)])
            return fixed / 1000 * 1000;
        const double slot = double(years * yearMs - dayMs) / std::max(1, m_count);
        const double part = double(roll(1'000'000)) / 1e6;
        return (firstMs() + qint64((double(index) + part) * slot)) / 1000 * 1000;
    }

    /// A whole number of years after registration; mostly in the future, by quota in the last weeks.
    qint64 expirationOf(qint64 registrationMs)
    {
        const QDateTime registered = QDateTime::fromMSecsSinceEpoch(registrationMs, Qt::UTC);
        int past = int((m_nowMs - registrationMs) / yearMs);
        while (past > 0 && registered.addYears(past).toMSecsSinceEpoch() > m_nowMs)
            --past;
        const qint64 days = (m_nowMs - registered.addYears(past).toMSecsSinceEpoch()) / dayMs;
        if (past > 0 && days < 29 && m_inGrace++ % 4 == 0)
            return registered.addYears(past).toMSecsSinceEpoch();
        if (past > 0 && days > 31 && days < 59 && m_inRedemption++ % 8 == 0)
            return registered.addYears(past).toMSecsSinceEpoch();
        int more = 1;
        if (days < 335) { // what expires within thirty days shall stay so
            const quint32 luck = roll(100);
            more = luck < 72 ? 1 : luck < 86 ? 2 : luck < 94 ? 3 : luck < 98 ? 5 : 9;
        }
        return registered.addYears(past + more).toMSecsSinceEpoch();
    }

    QString nameOf()
    {
        quint32 luck = roll(1000);
        size_t suffix = 0;
        while (suffix + 1 < suffixes().size() && luck >= quint32(suffixes()[suffix].weight)) {
            luck -= quint32(suffixes()[suffix].weight);
            ++suffix;
        }
        const QString ending = QString::fromUtf8(suffixes()[suffix].text);
        const bool chinese = ending == u".中国" || chance(25);
        QString label = labelOf(chinese);
        while (m_names.find(label + ending))
            label = labelOf(chinese) + QString::number(1 + roll(9999));
        return label + ending;
    }

    QString labelOf(bool chinese)
    {
        if (chinese)
            return QString::fromUtf16(chineseParts[roll(chineseParts.size())])
                + QString::fromUtf16(chineseParts[roll(chineseParts.size())]);
        if (chance(20))
            return QString::number(1000 + roll(90'000'000));
        QString label = QString::fromLatin1(latinParts[roll(latinParts.size())]);
        if (chance(60))
            label += u'-';
        label += QLatin1StringView(latinParts[roll(latinParts.size())]);
        if (m_count > 20'000 && chance(600))
            label += QLatin1StringView(latinParts[roll(latinParts.size())]);
        return label;
    }

    void makeOne(int index)
    {
        NameState s;
        s.registrationMs = registrationOf(index);
        s.expirationMs = expirationOf(s.registrationMs);
        s.holder = roll(m_world.holders().size());
        s.dns = m_dns[chance(700) ? 0 : chance(600) ? 1 : 2];
        s.group = chance(300) ? m_groups[roll(quint32(m_groups.size()))] : 0;
        s.remark = chance(120) ? m_remarks[roll(quint32(m_remarks.size()))] : 0;
        s.tags = chance(80) ? m_tags[roll(quint32(m_tags.size()))] : 0;
        s.resourceGroup = m_resourceGroup;
        s.realName = chance(930) ? RealName::Verified : RealName(roll(4));
        s.nameAudit = chance(950) ? RealName::Verified : RealName(roll(4));
        s.transferLock = chance(500) ? Lock::Locked : chance(500) ? Lock::NeverSet : Lock::Unlocked;
        s.updateLock = chance(50) ? Lock::Locked : Lock::NeverSet;
        s.premium = chance(4);
        s.autoRenew = chance(180);
        s.privacy = chance(300);
        s.emailHold = !m_world.holders().at(s.holder).emailVerified && chance(300);
        s.transferringOut = chance(2);
        s.registrantChanging = chance(3);
        m_names.add(nameOf(), s);
    }

    World &m_world;
    Names &m_names;
    std::mt19937_64 m_random;
    int m_count;
    qint64 m_nowMs;
    quint32 m_inGrace = 0;
    quint32 m_inRedemption = 0;
    std::vector<qint64> m_fixed;
    std::array<quint32, 3> m_dns{};
    std::array<quint32, 3> m_tags{};
    std::vector<quint32> m_remarks;
    std::vector<quint32> m_groups;
    quint32 m_resourceGroup = 0;
};

} // namespace

void makeNames(World &world)
{
    NameMaker(world).run();
}

} // namespace namestead::practice
