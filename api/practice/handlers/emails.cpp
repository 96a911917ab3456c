#include "api/practice/world/emails.h"

#include "api/operations/emails.h"
#include "api/practice/handlers/answers.h"
#include "api/practice/handlers/handlers.h"
#include "api/practice/handlers/paging.h"
#include "api/practice/router.h"
#include "api/practice/world/mailbox.h"
#include "api/practice/world/world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace namestead::practice {

namespace {

service::SendResult sendResult(const QString &email, const QString &code, const QString &message = {})
{
    service::SendResult result;
    result.email = email;
    result.code = Open<service::SendResultCode>::fromWire(code.toUtf8());
    result.message = message;
    return result;
}

service::SendResult sent(const QString &email)
{
    return sendResult(email, u"Success"_s);
}

service::SendResult overQuota(const Context &context, const QString &email)
{
    return sendResult(email, u"SendTokenQuotaExceeded"_s,
                      context.in({u"Too many mails have been sent to this address or by this account today."_s,
                                  u"今天向该邮箱或由该账号发送的邮件次数已达上限。"_s}));
}

service::SendResult refusedAddress(const Context &context, const QString &email, const LocalText &why)
{
    return sendResult(email, u"ParameterIllegal"_s, context.in(why));
}

const LocalText notAnAddress{u"This is not an e-mail address."_s, u"邮箱格式不正确。"_s};
const LocalText notListed{u"The address is not in the list of this account."_s, u"该账号下没有此邮箱。"_s};
const LocalText alreadyVerified{u"The address is verified already."_s, u"该邮箱已验证。"_s};

template <class Record> void putAddress(World &world, const Emails::Address &address, Record &to)
{
    to.email = address.email;
    to.emailVerificationNo = address.number;
    to.gmtCreate = Time::fromMs(address.createdMs);
    to.gmtModified = Time::fromMs(address.changedMs);
    to.sendIp = address.sendIp;
    to.confirmIp = address.confirmIp;
    if (address.tokenSentMs != 0)
        to.tokenSendTime = Time::fromMs(address.tokenSentMs);
    if (address.verifiedMs != 0)
        to.verificationTime = Time::fromMs(address.verifiedMs);
    to.verificationStatus =
        address.verified ? service::VerificationStatus::Verified : service::VerificationStatus::Waiting;
    to.userId = world.userId();
}

Outcome<service::ListEmailVerificationReply> listEmails(World &world, const Context &,
                                                        const service::ListEmailVerification &r)
{
    std::vector<const Emails::Address *> found;
    for (const auto &[serial, address] : world.state<Emails>().all()) {
        const bool verified = r.verificationStatus == service::VerificationStatus::Verified;
        if ((r.email.isEmpty() || address.email.compare(r.email.trimmed(), Qt::CaseInsensitive) == 0)
            && (!r.verificationStatus.isSet() || address.verified == verified)
            && (!r.beginCreateTime || address.createdMs >= *r.beginCreateTime)
            && (!r.endCreateTime || address.createdMs <= *r.endCreateTime))
            found.push_back(&address);
    }
    std::reverse(found.begin(), found.end()); // newest first
    service::ListEmailVerificationReply reply;
    const PageCut cut = cutPage(reply, r, qint64(found.size()));
    for (qint64 i = cut.from; i < cut.to; ++i) {
        service::EmailVerification record;
        putAddress(world, *found[size_t(i)], record);
        reply.data.append(record);
    }
    return reply;
}

Outcome<service::SubmitEmailVerificationReply> submitEmails(World &world, const Context &context,
                                                            const service::SubmitEmailVerification &r)
{
    auto &emails = world.state<Emails>();
    service::SubmitEmailVerificationReply reply;
    for (const QString &text : r.email) {
        const QString email = text.trimmed();
        if (!isEmailAddress(email))
            reply.failList.append(refusedAddress(context, email, notAnAddress));
        else if (emails.find(email) && r.sendIfExist != true)
            reply.existList.append(sent(email));
        else if (emails.sendToken(world, email, context.clientIp))
            reply.successList.append(sent(email));
        else
            reply.failList.append(overQuota(context, email));
    }
    return reply;
}

Outcome<service::ResendEmailVerificationReply> resendEmails(World &world, const Context &context,
                                                            const service::ResendEmailVerification &r)
{
    auto &emails = world.state<Emails>();
    service::ResendEmailVerificationReply reply;
    for (const QString &text : r.email) {
        const QString email = text.trimmed();
        if (!isEmailAddress(email))
            reply.failList.append(refusedAddress(context, email, notAnAddress));
        else if (!emails.find(email))
            reply.failList.append(refusedAddress(context, email, notListed));
        else if (emails.isVerified(email))
            reply.failList.append(refusedAddress(context, email, alreadyVerified));
        else if (emails.sendToken(world, email, context.clientIp))
            reply.successList.append(sent(email));
        else
            reply.failList.append(overQuota(context, email));
    }
    return reply;
}

Outcome<service::DeleteEmailVerificationReply> deleteEmails(World &world, const Context &context,
                                                            const service::DeleteEmailVerification &r)
{
    auto &emails = world.state<Emails>();
    service::DeleteEmailVerificationReply reply;
    for (const QString &text : r.email) {
        const QString email = text.trimmed();
        if (emails.remove(email))
            reply.successList.append(sent(email));
        else
            reply.failList.append(refusedAddress(context, email, isEmailAddress(email) ? notListed : notAnAddress));
    }
    return reply;
}

Outcome<service::VerifyEmailReply> verifyEmail(World &world, const Context &context, const service::VerifyEmail &r)
{
    if (!world.state<Emails>().confirm(world, r.token.trimmed(), context.clientIp)) {
        return refuse(context, u"TokenFailed"_s,
                      {u"The token is wrong, used or too old."_s, u"令牌错误、已使用或已过期。"_s});
    }
    return service::VerifyEmailReply();
}

Outcome<service::QueryEmailVerificationReply> queryEmail(World &world, const Context &context,
                                                         const service::QueryEmailVerification &r)
{
    const Emails::Address *address = world.state<Emails>().find(r.email.trimmed());
    if (!address)
        return illegal(context, u"Email"_s, {u"is not in the list of this account"_s, u"不在该账号的邮箱列表中"_s});
    service::QueryEmailVerificationReply reply;
    putAddress(world, *address, reply);
    return reply;
}

/// `{"to": …, "kind": …}`, both optional; answers `{"mails": [{"time", "to", "kind", "secret", "domainNames", "subject"}]}`, oldest first.
QJsonObject mailboxReport(World &world, const QJsonObject &wanted)
{
    const QString to = wanted.value("to"_L1).toString();
    const QString kind = wanted.value("kind"_L1).toString();
    QJsonArray mails;
    for (const Mailbox::Mail &mail : world.state<Mailbox>().mails()) {
        if ((!to.isEmpty() && mail.to.compare(to, Qt::CaseInsensitive) != 0) || (!kind.isEmpty() && mail.kind != kind))
            continue;
        mails.append(QJsonObject{{u"time"_s, mail.timeMs},
                                 {u"to"_s, mail.to},
                                 {u"kind"_s, mail.kind},
                                 {u"secret"_s, mail.secret},
                                 {u"domainNames"_s, QJsonArray::fromStringList(mail.domainNames)},
                                 {u"subject"_s, mail.subject.en},
                                 {u"subjectZh"_s, mail.subject.zh}});
    }
    return {{u"mails"_s, mails}};
}

} // namespace

void addEmailHandlers(Router &router)
{
    router.on<service::ListEmailVerification>(listEmails);
    router.on<service::SubmitEmailVerification>(submitEmails);
    router.on<service::ResendEmailVerification>(resendEmails);
    router.on<service::DeleteEmailVerification>(deleteEmails);
    router.on<service::VerifyEmail>(verifyEmail);
    router.on<service::QueryEmailVerification>(queryEmail);
    router.onControl(u"mailbox"_s, mailboxReport);
}

} // namespace namestead::practice
