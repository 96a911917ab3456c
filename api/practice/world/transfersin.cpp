#include "api/practice/world/transfersin.h"

#include "api/practice/world/mailbox.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/prices.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/world.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

enum TransferInState {
    Created = 10,
    MailSent = 11,
    MailConfirmed = 19,
    NameAuditSubmitted = 20,
    NameAuditFailed = 21,
    NameAuditPassed = 29,
    CodeWrong = 31,
    RequestAccepted = 39,
    CancelledByCustomer = 50,
    TransferFailed = 51,
    TransferExpired = 52,
    TransferSucceeded = 59,
};

bool hasChinese(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9fff; });
}

SuffixKind kindOfName(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const auto suffix = Names::suffixIndex({utf8.constData(), size_t(utf8.size())});
    return suffix ? suffixes()[size_t(*suffix)].kind : SuffixKind::Generic;
}

QString ownerAddress(const QString &domainName, quint64 seed)
{
    return u"holder%1@whois.example"_s.arg(stableHash(domainName, seed) % 10'000);
}

} // namespace

QString TransfersIn::Transfer::stage() const
{
    switch (status) {
    case Created:
        return u"INIT"_s;
    case MailSent:
        return u"AUTHORIZATION"_s;
    case MailConfirmed:
        return needNameAudit ? u"NAME_VERIFICATION"_s : u"PASSWORD_VERIFICATION"_s;
    case NameAuditSubmitted:
        return u"NAME_VERIFICATION"_s;
    case NameAuditPassed:
    case CodeWrong:
        return u"PASSWORD_VERIFICATION"_s;
    case RequestAccepted:
        return u"PENDING"_s;
    case TransferSucceeded:
        return u"SUCCESS"_s;
    default:
        return u"FAIL"_s;
    }
}

qint64 TransfersIn::Transfer::requestEndsMs() const
{
    return submittedMs + durations::transferRequestEnds;
}

TransfersIn::TransfersIn(World &world)
{
    seed(world);
}

TransfersIn::Transfer *TransfersIn::findInstance(const QString &instanceId)
{
    const auto it = std::find_if(m_transfers.begin(), m_transfers.end(),
                                 [&](const Transfer &t) { return t.instanceId == instanceId; });
    return it == m_transfers.end() ? nullptr : &*it;
}

TransfersIn::Transfer *TransfersIn::findName(const QString &domainName)
{
    const auto it = std::find_if(m_transfers.rbegin(), m_transfers.rend(), [&](const Transfer &t) {
        return t.domainName.compare(domainName.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return it == m_transfers.rend() ? nullptr : &*it;
}

TransfersIn::Transfer *TransfersIn::findRunning(const QString &domainName)
{
    Transfer *transfer = findName(domainName);
    return transfer && transfer->isRunning() ? transfer : nullptr;
}

TransfersIn::Transfer &TransfersIn::make(World &world, const QString &domainName, const QString &code, qint64 profileId,
                                         qint64 submittedMs)
{
    const quint64 seed = world.settings().seed;
    Transfer transfer;
    transfer.domainName = domainName.trimmed().toLower();
    transfer.instanceId = u"T20261"_s + QString::number(m_transfers.size() + 1).rightJustified(9, u'0');
    transfer.code = code;
    transfer.profileId = profileId;
    transfer.needMailCheck = kindOfName(transfer.domainName) == SuffixKind::Generic;
    transfer.needNameAudit =
        kindOfName(transfer.domainName) == SuffixKind::CountryCode || hasChinese(transfer.domainName);
    transfer.submittedMs = submittedMs;
    transfer.codeSubmittedMs = submittedMs;
    transfer.changedMs = submittedMs;
    transfer.expirationMs =
        (submittedMs / 1000 + qint64(stableHash(transfer.domainName, seed) % (700 * 86'400)) + 20 * 86'400) * 1000;
    return m_transfers.emplace_back(std::move(transfer));
}

TransfersIn::Transfer &TransfersIn::begin(World &world, const QString &domainName, const QString &code,
                                          qint64 profileId)
{
    Transfer &transfer = make(world, domainName, code, profileId, world.nowMs());
    enter(world, transfer, Created, durations::transferBegins, &TransfersIn::beginSteps);
    return transfer;
}

void TransfersIn::seed(World &world)
{
    struct Seeded
    {
        QString name;
        int status;
        int hoursAgo;
        QString resultCode;
    };
    const QList<Seeded> seeded = {
        {u"lantern-harbour.com"_s, TransferSucceeded, 24 * 90, u""_s},
        {u"paper-kite-refused.com"_s, TransferFailed, 24 * 60, u"clientRejected"_s},
        {u"stone-garden.net"_s, CancelledByCustomer, 24 * 40, u"clientCancelled"_s},
        {u"late-letter.org"_s, TransferExpired, 24 * 35, u"transferExpired"_s},
        {u"拒绝示例.com"_s, NameAuditFailed, 24 * 20, u"nameVerificationFailed"_s},
        {u"locked-orchard.com"_s, TransferFailed, 24 * 12, u"transferProhibited"_s},
        {u"harvest-lane.com"_s, RequestAccepted, 24 * 2, u""_s},
        {u"quiet-river.com"_s, CodeWrong, 30, u""_s},
        {u"amber-trail.net"_s, NameAuditPassed, 3, u""_s},
        {u"演练域名.cn"_s, NameAuditSubmitted, 2, u""_s},
        {u"north-window.com"_s, MailSent, 20, u""_s},
        {u"north-window.net"_s, MailSent, 20, u""_s},
        {u"nomail-island.com"_s, MailSent, 6, u""_s},
        {u"first-snowfall.org"_s, Created, 0, u""_s},
    };
    const auto &profiles = world.state<Profiles>().all();
    const qint64 profileId = profiles.empty() ? 0 : profiles.begin()->first;
    const qint64 now = world.startMs();
    const quint64 seed = world.settings().seed;
    const QString sharedToken = derivedText(u"north-window"_s, seed, 24);
    for (const Seeded &s : seeded) {
        const qint64 submitted = now - s.hoursAgo * durations::hour;
        Transfer &t =
            make(world, s.name, s.status == CodeWrong ? u"wrong-code"_s : u"practice-code"_s, profileId, submitted);
        if (t.needMailCheck && s.status != Created && !t.domainName.contains("nomail"_L1))
            t.email = ownerAddress(t.domainName, seed);
        t.mailSent = t.isWhoisRead();
        t.mails = t.mailSent ? 1 : 0;
        const auto untilEnd = std::max<qint64>(durations::minute, t.requestEndsMs() - now);
        switch (s.status) {
        case Created:
            enter(world, t, Created, durations::transferBegins, &TransfersIn::beginSteps);
            break;
        case MailSent:
            if (t.mailSent) { // one mail for both names
                t.email = u"holder@whois.example"_s;
                t.token = sharedToken;
                m_tokens[sharedToken] += t.domainName;
            }
            enter(world, t, MailSent, untilEnd, &TransfersIn::expire);
            break;
        case NameAuditSubmitted:
            enter(world, t, NameAuditSubmitted, durations::nameAudit, &TransfersIn::auditName);
            break;
        case NameAuditPassed:
            enter(world, t, NameAuditPassed, durations::codeCheck, &TransfersIn::checkCode);
            break;
        case CodeWrong:
            enter(world, t, CodeWrong, untilEnd, &TransfersIn::expire);
            break;
        case RequestAccepted:
            enter(world, t, RequestAccepted, durations::transferRuns - s.hoursAgo * durations::hour,
                  &TransfersIn::finish);
            break;
        default:
            t.status = s.status;
            t.resultCode = s.resultCode;
            t.resultMs =
                submitted + (s.status == TransferExpired ? durations::transferRequestEnds : 6 * durations::day);
            t.changedMs = t.resultMs;
            continue;
        }
        t.changedMs = std::min(now, submitted + 3 * durations::minute);
    }
    if (m_tokens.contains(sharedToken)) {
        world.state<Mailbox>().send({now - 20 * durations::hour,
                                     u"holder@whois.example"_s,
                                     u"transfer-in-token"_s,
                                     sharedToken,
                                     m_tokens.value(sharedToken),
                                     {u"Please confirm the transfer of your domains"_s, u"请确认域名转移"_s}});
    }
}

void TransfersIn::enter(World &world, Transfer &transfer, int status, qint64 after, Step next)
{
    transfer.status = status;
    transfer.changedMs = world.nowMs();
    const quint64 round = ++transfer.round;
    if (!next)
        return;
    // The deque never moves its elements.
    world.schedule(world.nowMs() + after, [&transfer, round, next](World &w) {
        if (transfer.round == round)
            (w.state<TransfersIn>().*next)(w, transfer);
    });
}

void TransfersIn::end(World &world, Transfer &transfer, int status, const QString &resultCode)
{
    enter(world, transfer, status);
    transfer.resultCode = resultCode;
    transfer.resultMs = transfer.changedMs;
    const bool good = status == TransferSucceeded;
    world.log(transfer.domainName, {u"Transfer in"_s, u"域名转入"_s}, good ? QString() : resultMessage(transfer).en,
              good);
}

void TransfersIn::beginSteps(World &world, Transfer &transfer)
{
    if (!transfer.needMailCheck) {
        afterMail(world, transfer);
        return;
    }
    const qint64 left = std::max<qint64>(0, transfer.requestEndsMs() - world.nowMs());
    enter(world, transfer, MailSent, left, &TransfersIn::expire);
    if (!transfer.domainName.contains("nomail"_L1)) {
        transfer.email = ownerAddress(transfer.domainName, world.settings().seed);
        sendToken(world, transfer);
    }
}

void TransfersIn::sendToken(World &world, Transfer &transfer)
{
    QStringList together = {transfer.domainName};
    if (!transfer.token.isEmpty()) {
        QStringList &others = m_tokens[transfer.token];
        others.removeAll(transfer.domainName);
        if (others.isEmpty())
            m_tokens.remove(transfer.token);
    }
    ++transfer.mails;
    transfer.mailSent = true;
    transfer.token =
        derivedText(transfer.instanceId + u'/' + QString::number(transfer.mails), world.settings().seed, 24);
    m_tokens.insert(transfer.token, together);
    world.state<Mailbox>().send({world.nowMs(),
                                 transfer.email,
                                 u"transfer-in-token"_s,
                                 transfer.token,
                                 together,
                                 {u"Please confirm the transfer of your domains"_s, u"请确认域名转移"_s}});
}

std::optional<TransfersIn::TokenResult> TransfersIn::confirmToken(World &world, const QString &token)
{
    if (token.isEmpty() || !m_tokens.contains(token))
        return std::nullopt;
    const QStringList names = m_tokens.take(token);
    TokenResult result;
    for (const QString &name : names) {
        Transfer *transfer = findRunning(name);
        if (transfer && transfer->status == MailSent && transfer->token == token) {
            transfer->token.clear();
            enter(world, *transfer, MailConfirmed, durations::transferStep, &TransfersIn::afterMail);
            result.confirmed += name;
        } else {
            result.failed += name;
        }
    }
    return result;
}

void TransfersIn::refetchEmail(World &world, Transfer &transfer)
{
    const bool read = transfer.isWhoisRead();
    transfer.email = read ? transfer.email : ownerAddress(transfer.domainName, world.settings().seed);
    if (!read)
        sendToken(world, transfer);
}

bool TransfersIn::resendToken(World &world, Transfer &transfer)
{
    if (transfer.mails >= mailsPerTransfer)
        return false;
    sendToken(world, transfer);
    return true;
}

void TransfersIn::afterMail(World &world, Transfer &transfer)
{
    if (transfer.needNameAudit)
        enter(world, transfer, NameAuditSubmitted, durations::nameAudit, &TransfersIn::auditName);
    else
        beginCodeCheck(world, transfer);
}

void TransfersIn::auditName(World &world, Transfer &transfer)
{
    if (isRefusedText(transfer.domainName))
        end(world, transfer, NameAuditFailed, u"nameVerificationFailed"_s);
    else
        beginCodeCheck(world, transfer);
}

void TransfersIn::beginCodeCheck(World &world, Transfer &transfer)
{
    enter(world, transfer, NameAuditPassed, durations::codeCheck, &TransfersIn::checkCode);
}

void TransfersIn::checkCode(World &world, Transfer &transfer)
{
    if (isRightTransferCode(transfer.code)) {
        enter(world, transfer, RequestAccepted, durations::transferRuns, &TransfersIn::finish);
    } else {
        const qint64 left = std::max<qint64>(durations::minute, transfer.requestEndsMs() - world.nowMs());
        enter(world, transfer, CodeWrong, left, &TransfersIn::expire);
    }
}

void TransfersIn::reenterCode(World &world, Transfer &transfer, const QString &code)
{
    transfer.code = code;
    transfer.codeSubmittedMs = world.nowMs();
    if (transfer.status == CodeWrong)
        beginCodeCheck(world, transfer);
}

void TransfersIn::expire(World &world, Transfer &transfer)
{
    end(world, transfer, TransferExpired, u"transferExpired"_s);
}

void TransfersIn::cancel(World &world, Transfer &transfer)
{
    end(world, transfer, CancelledByCustomer, u"clientCancelled"_s);
}

void TransfersIn::finish(World &world, Transfer &transfer)
{
    if (isRefusedText(transfer.domainName)) {
        end(world, transfer, TransferFailed, u"clientRejected"_s);
        return;
    }
    if (world.names().find(transfer.domainName)) {
        end(world, transfer, TransferFailed, u"serverCancelled"_s);
        return;
    }
    const qint64 now = world.nowMs();
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(std::max(transfer.expirationMs, now), Qt::UTC);
    const qint64 latest = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addYears(10).toMSecsSinceEpoch();
    NameState state;
    state.expirationMs = std::min(before.addYears(transfer.years).toMSecsSinceEpoch(), latest);
    const quint64 age = 2 + stableHash(transfer.domainName, world.settings().seed + 1) % 8;
    state.registrationMs = before.addYears(-int(age) - 2).toMSecsSinceEpoch();
    state.dns = world.names().keepDns({u"ns1.previous.example"_s, u"ns2.previous.example"_s});
    state.resourceGroup = world.names().keepResourceGroup(u"rg-practice-default"_s);
    state.realName = RealName::NotVerified;
    if (const auto holder = Profiles::makeHolder(world, transfer.profileId)) {
        state.holder = *holder;
        if (world.state<Profiles>().find(transfer.profileId)->realName == RealName::Verified)
            state.realName = RealName::Verified;
    }
    world.names().add(transfer.domainName, state);
    end(world, transfer, TransferSucceeded, {});
}

std::optional<TransfersIn::Refusal> TransfersIn::whyNot(World &world, const QString &domainName, const QString &code)
{
    const QString name = domainName.trimmed().toLower();
    const auto refusal = [](const QString &reason, const QString &en, const QString &zh) {
        return Refusal{u"CheckTransferResult."_s + reason, {en, zh}};
    };
    if (!Names::isValid(name))
        return refusal(u"SuffixNotSupported"_s, u"Domains with this suffix cannot be transferred in."_s,
                       u"暂不支持转入该后缀的域名。"_s);
    if (world.names().find(name))
        return refusal(u"DomainInAccount"_s, u"The domain is already in this account."_s, u"域名已在该账号下。"_s);
    if (findRunning(name))
        return refusal(u"DomainTransferring"_s, u"A transfer of the domain is under way."_s, u"域名正在转入。"_s);
    if (standingOf(world, name) == Standing::Free)
        return refusal(u"DomainNotRegistered"_s, u"The domain is not registered."_s, u"域名尚未注册。"_s);
    if (name.contains("locked"_L1))
        return refusal(u"DomainTransferProhibited"_s, u"The domain is locked against transfer at its registrar."_s,
                       u"域名在原注册商处于禁止转移状态。"_s);
    if (!code.isEmpty() && !isRightTransferCode(code))
        return refusal(u"AuthorizationCodeError"_s, u"The transfer code is wrong."_s, u"转移密码错误。"_s);
    return std::nullopt;
}

LocalText TransfersIn::resultMessage(const Transfer &transfer)
{
    static const QHash<QString, LocalText> messages = {
        {u"clientCancelled"_s, {u"You have cancelled this transfer in."_s, u"您已取消该域名的转入。"_s}},
        {u"clientRejected"_s,
         {u"The losing registrar or its customer refused the transfer."_s, u"原注册商或其用户拒绝了转移请求。"_s}},
        {u"serverCancelled"_s, {u"The registry has cancelled the transfer."_s, u"注册局已取消该转移。"_s}},
        {u"transferProhibited"_s, {u"The domain is locked against transfer."_s, u"域名处于禁止转移状态。"_s}},
        {u"transferExpired"_s, {u"The request has expired."_s, u"转入请求已过期。"_s}},
        {u"nameVerificationFailed"_s, {u"The name did not pass the review."_s, u"域名审核未通过。"_s}},
    };
    return messages.value(transfer.resultCode);
}

} // namespace namestead::practice
