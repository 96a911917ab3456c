#include "api/practice/world/transfersout.h"

#include "api/practice/world/mailbox.h"
#include "api/practice/world/namecontacts.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/world.h"

using namespace Qt::StringLiterals;

namespace namestead::practice {

TransfersOut::TransfersOut(World &world)
{
    for (quint32 i = 0; i < world.names().end(); ++i) {
        const NameId id{i};
        if (!world.names().isPresent(id) || !world.names().at(id).transferringOut)
            continue;
        const QString name = world.names().nameOf(id);
        const quint64 hash = stableHash(name, world.settings().seed);
        Transfer &transfer = entry(name);
        transfer.domainName = name;
        transfer.status = Running;
        transfer.email = world.holders().at(world.names().at(id).holder).contact.email;
        transfer.requestedMs = world.startMs() - qint64(1 + hash % 72) * durations::hour;
        transfer.codeSentMs = transfer.requestedMs - durations::day;
        transfer.code = derivedText(name, world.settings().seed, 12);
        planEnd(world, id, transfer);
    }
}

const TransfersOut::Transfer *TransfersOut::find(const QString &domainName) const
{
    const auto it = m_transfers.constFind(domainName.trimmed().toLower());
    return it == m_transfers.cend() || it->status == None ? nullptr : &*it;
}

TaskOutcome TransfersOut::makeCode(World &world, NameId id)
{
    const NameState &state = world.names().at(id);
    const qint64 now = world.nowMs();
    if (state.transferLock == Lock::Locked)
        return TaskOutcome::failure(u"The transfer lock of the domain is on."_s, u"域名已开启禁止转移锁。"_s);
    if (now - state.registrationMs < durations::transferBlock)
        return TaskOutcome::failure(u"The domain was registered less than 60 days ago."_s, u"域名注册未满 60 天。"_s);
    if (world.state<NameContacts>().transferBlockedUntil(id) > now)
        return TaskOutcome::failure(u"The owner changed less than 60 days ago."_s, u"域名持有者变更未满 60 天。"_s);
    if (statusOf(state, now) == NameStatus::RedemptionNeeded)
        return TaskOutcome::failure(u"The domain has expired and must be redeemed first."_s,
                                    u"域名已过期，请先赎回。"_s);
    if (state.registrantChanging)
        return TaskOutcome::failure(u"The owner of the domain is being changed."_s, u"域名持有者信息正在变更。"_s);
    if (state.transferringOut)
        return TaskOutcome::failure(u"The domain is being transferred out."_s, u"域名正在转出。"_s);

    const QString name = world.names().nameOf(id);
    Transfer &transfer = entry(name);
    ++transfer.codes;
    ++transfer.round;
    transfer.domainName = name;
    transfer.status = CodeObtained;
    transfer.code = derivedText(name + u'#' + QString::number(transfer.codes), world.settings().seed, 12);
    transfer.email = world.holders().at(state.holder).contact.email;
    transfer.codeSentMs = now;
    transfer.requestedMs = 0;
    transfer.resultCode.clear();
    transfer.result = {};
    world.state<Mailbox>().send({now,
                                 transfer.email,
                                 u"transfer-code"_s,
                                 transfer.code,
                                 {name},
                                 {u"Transfer code of your domain"_s, u"您的域名转移密码"_s}});
    return TaskOutcome::success(transfer.code);
}

bool TransfersOut::request(World &world, const QString &domainName, const QString &code)
{
    const auto id = world.own(domainName);
    if (!id)
        return false;
    const auto it = m_transfers.find(world.names().nameOf(*id));
    if (it == m_transfers.end() || it->status != CodeObtained || it->code != code)
        return false;
    it->status = Running;
    it->requestedMs = world.nowMs();
    world.names().edit(*id).transferringOut = true;
    world.state<Mailbox>().send(
        {world.nowMs(),
         it->email,
         u"transfer-out-requested"_s,
         {},
         {it->domainName},
         {u"Another registrar has requested your domain"_s, u"其他注册商已申请转入您的域名"_s}});
    planEnd(world, *id, *it);
    return true;
}

void TransfersOut::planEnd(World &world, NameId id, Transfer &transfer)
{
    const quint64 round = ++transfer.round;
    world.schedule(transfer.requestedMs + durations::transferRuns, [id, round, name = transfer.domainName](World &w) {
        auto &self = w.state<TransfersOut>();
        if (self.entry(name).round == round && w.names().isPresent(id))
            self.succeed(w, id);
    });
}

void TransfersOut::succeed(World &world, NameId id)
{
    const QString name = world.names().nameOf(id);
    Transfer &transfer = entry(name);
    transfer.domainName = name;
    transfer.status = Succeeded;
    ++transfer.round;
    world.names().edit(id).transferringOut = false;
    world.names().remove(id);
    world.log(name, {u"Transfer out"_s, u"域名转出"_s}, u"The domain has left this account."_s);
}

TaskOutcome TransfersOut::cancel(World &world, NameId id)
{
    const auto it = m_transfers.find(world.names().nameOf(id));
    if (it == m_transfers.end() || (it->status != CodeObtained && it->status != Running))
        return TaskOutcome::failure(u"The domain is not being transferred out."_s, u"域名没有正在进行的转出。"_s);
    it->status = Failed;
    ++it->round;
    it->code.clear(); // a code that is out there is worth nothing now
    it->resultCode = u"clientCancelled"_s;
    it->result = {u"You have cancelled this transfer out."_s, u"您已取消该域名的转出。"_s};
    world.names().edit(id).transferringOut = false;
    return TaskOutcome::success();
}

TaskOutcome TransfersOut::approve(World &world, NameId id)
{
    const auto it = m_transfers.find(world.names().nameOf(id));
    if (it == m_transfers.end() || it->status != Running)
        return TaskOutcome::failure(u"No registrar has requested the domain."_s, u"没有注册商申请转入该域名。"_s);
    succeed(world, id);
    return TaskOutcome::success();
}

} // namespace namestead::practice
