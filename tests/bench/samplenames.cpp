#include "tests/bench/samplenames.h"

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60'000;

/// Numbers that look random and are the same for each name, however many names there are.
class Dice
{
public:
    explicit Dice(int number) : m_state(quint64(number) * 0x9e3779b97f4a7c15 + 7) {}
    int throwOf(int sides)
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return int((z ^ (z >> 31)) % quint64(sides));
    }
    template <class List> auto oneOf(const List &list) { return list.at(throwOf(int(list.size()))); }
    bool isOneIn(int count) { return throwOf(count) == 0; }

private:
    quint64 m_state;
};

QString suffixOf(Dice &dice)
{
    static const QList<std::pair<QString, int>> shares{
        {u".com"_s, 46}, {u".cn"_s, 16},  {u".com.cn"_s, 9}, {u".net"_s, 8},    {u".中国"_s, 5}, {u".top"_s, 4},
        {u".xyz"_s, 3},  {u".shop"_s, 3}, {u".org"_s, 2},    {u".net.cn"_s, 2}, {u".公司"_s, 2}};
    int left = dice.throwOf(100);
    for (const auto &[suffix, share] : shares) {
        left -= share;
        if (left < 0)
            return suffix;
    }
    return shares.constFirst().first;
}

/// Never twice the same: the number is part of it.
QString labelOf(int number, Dice &dice)
{
    static const QStringList words{u"shop"_s,   u"silver"_s, u"harbor"_s, u"cloud"_s,  u"brand"_s,
                                   u"garden"_s, u"north"_s,  u"studio"_s, u"market"_s, u"green"_s,
                                   u"data"_s,   u"travel"_s, u"quick"_s,  u"river"_s,  u"home"_s,
                                   u"design"_s, u"media"_s,  u"light"_s,  u"tea"_s,    u"jade"_s};
    static const QStringList chinese{u"例子"_s, u"商店"_s, u"茶叶"_s, u"北京"_s,
                                     u"品牌"_s, u"科技"_s, u"网络"_s, u"旅游"_s};
    static const QStringList accented{u"bücher"_s, u"café"_s, u"münchen"_s, u"señal"_s};
    const QString digits = QString::number(number);
    switch (number % 20) {
    case 0:
    case 1:
        return u"88"_s + digits;
    case 2:
    case 3:
    case 4:
        return dice.oneOf(chinese) + digits;
    case 5:
        return dice.oneOf(chinese) + dice.oneOf(words) + digits;
    case 6:
        return dice.oneOf(accented) + digits;
    case 7:
    case 8:
    case 9:
        return dice.oneOf(words) + u'-' + dice.oneOf(words) + u'-' + digits;
    default:
        return dice.oneOf(words) + dice.oneOf(words) + digits;
    }
}

void setStates(service::Domain &entry, int daysLeft, Dice &dice)
{
    using namespace service;
    entry.domainStatus = daysLeft < -30 ? DomainStatus::RedemptionNeeded
        : daysLeft < 0                  ? DomainStatus::RenewalNeeded
                                        : DomainStatus::Normal;
    entry.expirationDateStatus = daysLeft < 0 ? ExpirationDateStatus::Expired : ExpirationDateStatus::NotExpired;
    const int realName = dice.throwOf(40);
    entry.domainAuditStatus = realName == 0 ? RealNameStatus::Failed
        : realName == 1                     ? RealNameStatus::InReview
        : realName < 4                      ? RealNameStatus::NotVerified
                                            : RealNameStatus::Verified;
    entry.registrantType = dice.isOneIn(6) ? RegistrantType::Individual : RegistrantType::Organization;
    entry.domainType = entry.domainName.endsWith(".cn"_L1) || entry.domainName.endsWith(u".中国"_s)
        ? DomainType::CountryCode
        : DomainType::Generic;
    entry.premium = dice.isOneIn(100);
    entry.autoRenewEnabled = dice.isOneIn(4);
}

service::QueryDomainByInstanceIdReply detailsOf(const service::Domain &entry, Dice &dice)
{
    using namespace service;
    static const QList<QStringList> servers{{u"dns1.hichina.com"_s, u"dns2.hichina.com"_s},
                                            {u"dns9.hichina.com"_s, u"dns10.hichina.com"_s},
                                            {u"ns1.alidns.com"_s, u"ns2.alidns.com"_s},
                                            {u"vip1.alidns.com"_s, u"vip2.alidns.com"_s},
                                            {u"ns1.example.net"_s, u"ns2.example.net"_s, u"ns3.example.net"_s},
                                            {u"a.dns.example.org"_s, u"b.dns.example.org"_s}};
    const auto lock = [&dice] {
        const int sort = dice.throwOf(10);
        return sort == 0 ? LockStatus::NeverSet : sort < 4 ? LockStatus::Unlocked : LockStatus::Locked;
    };
    QueryDomainByInstanceIdReply details;
    details.instanceId = entry.instanceId;
    details.domainName = entry.domainName;
    details.expirationDate = entry.expirationDate;
    details.registrationDate = entry.registrationDate;
    details.dnsList = dice.oneOf(servers);
    details.transferProhibitionLock = lock();
    details.updateProhibitionLock = lock();
    details.transferOutStatus = dice.isOneIn(200) ? TransferOutStatus::Pending : TransferOutStatus::Normal;
    details.registrantUpdatingStatus = RegistrantUpdatingStatus::Normal;
    details.emailVerificationStatus =
        dice.isOneIn(30) ? EmailVerificationStatus::NotVerified : EmailVerificationStatus::Verified;
    details.emailVerificationClientHold = false;
    details.registrantOrganization = entry.ccompany;
    details.email = u"hostmaster@example.com"_s;
    return details;
}

std::optional<Portfolio::Annotation> annotationOf(int number, const QString &name, Dice &dice)
{
    static const QList<QStringList> tags{
        {u"keep"_s}, {u"sell"_s}, {u"keep"_s, u"保留"_s}, {u"brand"_s, u"keep"_s}, {u"2027"_s, u"sell"_s}, {u"出售"_s}};
    Portfolio::Annotation annotation{name, {}, {}};
    if (dice.isOneIn(5))
        annotation.tags = dice.oneOf(tags);
    if (dice.isOneIn(20))
        annotation.note = dice.isOneIn(3) ? u"续费前先问法务 %1"_s.arg(number % 977)
                                          : u"Ask the brand team before renewing, ticket %1"_s.arg(number);
    if (annotation.tags.isEmpty() && annotation.note.isEmpty())
        return std::nullopt;
    return annotation;
}

} // namespace

SampleName sampleName(int number, qint64 nowMs)
{
    static const QStringList groups{QString(),      u"Shop 2"_s, u"Shop 10"_s,  u"品牌"_s,    u"Defensive"_s,
                                    u"Campaigns"_s, u"待售"_s,   u"Partners"_s, u"Archive"_s, u"Europe"_s};
    static const QStringList owners{u"Practice Holding Ltd."_s,
                                    u"Silver Harbor GmbH"_s,
                                    u"杭州例子科技有限公司"_s,
                                    u"North Garden Inc."_s,
                                    u"北京茶叶贸易公司"_s,
                                    u"Jade Media Pte. Ltd."_s,
                                    u"Chen Wei"_s,
                                    u"River Data SARL"_s};
    Dice dice(number);
    SampleName sample;
    service::Domain &entry = sample.entry;
    entry.instanceId = u"S2027%1"_s.arg(number, 13, 10, QChar(u'0'));
    entry.domainName = labelOf(number, dice) + suffixOf(dice);
    const int daysLeft = dice.isOneIn(10) ? dice.throwOf(90) - 60 : dice.throwOf(1500);
    const auto timeOfDay = [&dice] { return qint64(dice.throwOf(24 * 60 * 60)) * 1000; };
    entry.expirationDate = Time::fromMs(nowMs / dayMs * dayMs + daysLeft * dayMs + timeOfDay());
    entry.registrationDate = Time::fromMs(nowMs / dayMs * dayMs - (1 + dice.throwOf(5000)) * dayMs + timeOfDay());
    setStates(entry, daysLeft, dice);
    const int group = dice.throwOf(int(groups.size()));
    entry.domainGroupId = QString::number(group);
    entry.domainGroupName = groups.at(group);
    entry.ccompany = dice.oneOf(owners);
    if (dice.isOneIn(10))
        entry.remark = dice.isOneIn(3) ? u"合同 %1 号"_s.arg(number % 4001) : u"Contract no. %1"_s.arg(number);
    sample.details = detailsOf(entry, dice);
    sample.annotation = annotationOf(number, entry.domainName, dice);
    return sample;
}

} // namespace namestead::bench
