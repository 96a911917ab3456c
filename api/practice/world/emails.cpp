#include "api/practice/world/emails.h"

#include "api/practice/world/mailbox.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/world.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

qint64 beijingDay(qint64 utcMs)
{
    return (utcMs + 8 * durations::hour) / durations::day;
}

} // namespace

Emails::Emails(World &world) : m_seed(world.settings().seed)
{
    const auto seedAddress = [&](const QString &email, bool verified, qint64 sinceMs) {
        if (email.isEmpty() || find(email))
            return;
        Address &address = add(email, sinceMs);
        address.sendIp = u"127.0.0.1"_s;
        address.tokenSentMs = sinceMs;
        address.verified = verified;
        if (verified) {
            address.verifiedMs = sinceMs + 5 * durations::minute;
            address.changedMs = address.verifiedMs;
            address.confirmIp = u"127.0.0.1"_s;
        }
    };
    for (const auto &[id, profile] : world.state<Profiles>().all())
        seedAddress(profile.contact.email, profile.emailVerified, profile.createdMs);
    for (quint32 i = 0; i < std::min<quint32>(40, world.holders().size()); ++i) {
        const Holders::Holder &holder = world.holders().at(i);
        seedAddress(holder.contact.email, holder.emailVerified, world.startMs() - qint64(300 - i) * durations::day);
    }
}

const Emails::Address *Emails::find(const QString &email) const
{
    const auto it = m_byEmail.constFind(email.toLower());
    return it == m_byEmail.cend() ? nullptr : &m_addresses.at(*it);
}

Emails::Address *Emails::edit(const QString &email)
{
    return const_cast<Address *>(find(email));
}

bool Emails::isVerified(const QString &email) const
{
    const Address *address = find(email);
    return address && address->verified;
}

Emails::Address &Emails::add(const QString &email, qint64 nowMs)
{
    const quint64 serial = ++m_last;
    Address address;
    address.serial = serial;
    address.email = email;
    address.number = u"%1%2"_s.arg(stableHash(email.toLower(), m_seed), 16, 16, QLatin1Char('0'))
                         .arg(serial, 16, 16, QLatin1Char('0'));
    address.createdMs = nowMs;
    address.changedMs = nowMs;
    m_byEmail.insert(email.toLower(), serial);
    return m_addresses.insert_or_assign(serial, std::move(address)).first->second;
}

bool Emails::sendToken(World &world, const QString &email, const QString &ip)
{
    const qint64 now = world.nowMs();
    const qint64 today = beijingDay(now);
    if (m_day != today) {
        m_day = today;
        m_mailsToday = 0;
    }
    Address *address = edit(email);
    if (m_mailsToday >= mailsPerDay
        || (address && address->day == today && address->mailsToday >= mailsPerAddressAndDay))
        return false;
    if (!address)
        address = &add(email, now);
    if (address->day != today) {
        address->day = today;
        address->mailsToday = 0;
    }
    ++address->mailsToday;
    ++m_mailsToday;
    m_byToken.remove(address->token);
    const QString source = email.toLower() + u'/' + QString::number(now) + u'/' + QString::number(address->mailsToday);
    address->token = derivedText(source, m_seed, 32);
    address->tokenSentMs = now;
    address->changedMs = now;
    address->sendIp = ip;
    m_byToken.insert(address->token, address->serial);
    world.state<Mailbox>().send({now,
                                 address->email,
                                 u"email-verification"_s,
                                 address->token,
                                 {},
                                 {u"Please verify your e-mail address"_s, u"请验证您的邮箱"_s}});
    return true;
}

bool Emails::confirm(World &world, const QString &token, const QString &ip)
{
    const auto it = m_byToken.constFind(token);
    if (token.isEmpty() || it == m_byToken.cend())
        return false;
    Address &address = m_addresses.at(*it);
    const qint64 now = world.nowMs();
    m_byToken.erase(it);
    address.token.clear();
    if (now - address.tokenSentMs > durations::mailTokenEnds)
        return false;
    address.verified = true;
    address.verifiedMs = now;
    address.changedMs = now;
    address.confirmIp = ip;

    auto &profiles = world.state<Profiles>();
    for (const auto &[id, profile] : profiles.all()) {
        if (profile.contact.email.compare(address.email, Qt::CaseInsensitive) == 0)
            profiles.find(id)->emailVerified = true;
    }
    QSet<quint32> freed;
    for (quint32 i = 0; i < world.holders().size(); ++i) {
        if (!world.holders().at(i).emailVerified
            && world.holders().at(i).contact.email.compare(address.email, Qt::CaseInsensitive) == 0) {
            world.holders().edit(i).emailVerified = true;
            freed.insert(i);
        }
    }
    if (freed.isEmpty())
        return true;
    for (quint32 i = 0; i < world.names().end(); ++i) {
        const NameId id{i};
        if (world.names().isPresent(id) && world.names().at(id).emailHold
            && freed.contains(world.names().at(id).holder))
            world.names().edit(id).emailHold = false;
    }
    return true;
}

bool Emails::remove(const QString &email)
{
    const auto it = m_byEmail.constFind(email.toLower());
    if (it == m_byEmail.cend())
        return false;
    m_byToken.remove(m_addresses.at(*it).token);
    m_addresses.erase(*it);
    m_byEmail.erase(it);
    return true;
}

} // namespace namestead::practice
