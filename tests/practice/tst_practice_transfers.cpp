#include "tests/practice/subjectaccount.h"

#include "api/operations/transfer_in.h"
#include "api/operations/transfer_out.h"
#include "api/practice/world/mailbox.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/profiles.h"
#include "api/practice/world/transfersin.h"
#include "api/practice/world/transfersout.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::practice;

namespace {

qint64 someProfile(SubjectAccount &account)
{
    return account.world.state<Profiles>().all().begin()->first;
}

QString stageOf(SubjectAccount &account, const QString &name)
{
    service::QueryTransferInList query;
    query.pageNum = 1;
    query.pageSize = 50;
    query.domainName = name;
    const auto list = account.ask(query);
    return list->data.size() == 1 ? list->data.first().simpleTransferInStatus.wire() : QString();
}

QString mailedToken(SubjectAccount &account, const QString &name)
{
    const auto &mails = account.world.state<Mailbox>().mails();
    for (auto it = mails.rbegin(); it != mails.rend(); ++it) {
        if (it->kind == "transfer-in-token"_L1 && it->domainNames.contains(name))
            return it->secret;
    }
    return {};
}

} // namespace

class PracticeTransfersTest : public QObject
{
    Q_OBJECT

private slots:
    void theWorldBeginsWithEveryStage();
    void aNameGoesThroughAllStages();
    void aWrongCodeIsEnteredAgain();
    void chineseNamesAreAuditedAndMayFail();
    void withoutConfirmationARequestExpires();
    void oneTokenConfirmsSeveralNamesButNotEndedOnes();
    void unreadableWhoisIsReadAgain();
    void aTransferIsCancelled();
    void feasibilityHasReasons();
    void aCodeIsMailedAndTheNameLeaves();
    void aTransferOutIsCancelled();
    void someNamesGetNoCode();
};

void PracticeTransfersTest::theWorldBeginsWithEveryStage()
{
    SubjectAccount account;
    service::QueryTransferInList query;
    query.pageNum = 1;
    query.pageSize = 100;
    const auto all = account.ask(query);
    QSet<QString> stages;
    for (const auto &transfer : all->data) {
        stages.insert(transfer.simpleTransferInStatus.wire());
        service::QueryTransferInByInstanceId one;
        one.instanceId = transfer.instanceId;
        QCOMPARE(account.ask(one)->domainName, transfer.domainName);
        QCOMPARE(account.ask(one)->status.value(), transfer.status.value());
    }
    QCOMPARE(stages.size(), 7);
    query.simpleTransferInStatus = service::SimpleTransferInStatus::Failed;
    const auto failed = account.ask(query, true);
    QVERIFY(!failed->data.isEmpty());
    for (const auto &transfer : failed->data) {
        QVERIFY(transfer.resultCode.isSet());
        QVERIFY(!transfer.resultMsg.isEmpty());
        QVERIFY(transfer.resultDate.isSet());
    }
    service::QueryTransferInByInstanceId unknown;
    unknown.instanceId = u"T1"_s;
    QCOMPARE(account.ask(unknown).code, u"ParameterIllegal"_s);
}

void PracticeTransfersTest::aNameGoesThroughAllStages()
{
    SubjectAccount account;
    const QString name = u"arriving-name.com"_s;
    account.world.state<TransfersIn>().begin(account.world, name, u"good-code"_s, someProfile(account));
    QCOMPARE(stageOf(account, name), u"INIT"_s);
    account.wait(durations::transferBegins);
    QCOMPARE(stageOf(account, name), u"AUTHORIZATION"_s);

    service::TransferInCheckMailToken confirm;
    confirm.token = mailedToken(account, name);
    QCOMPARE(account.ask(confirm)->successList, QStringList{name});
    QCOMPARE(account.ask(confirm).code, u"TokenFailed"_s);
    account.wait(durations::transferStep);
    QCOMPARE(stageOf(account, name), u"PASSWORD_VERIFICATION"_s);
    account.wait(durations::codeCheck);
    QCOMPARE(stageOf(account, name), u"PENDING"_s);
    QVERIFY(!account.world.names().find(name));
    const qint64 before = account.world.state<TransfersIn>().findName(name)->expirationMs;
    account.wait(durations::transferRuns);
    QCOMPARE(stageOf(account, name), u"SUCCESS"_s);
    const auto id = account.world.names().find(name);
    QVERIFY(id);
    const qint64 gained = account.world.names().at(*id).expirationMs - before;
    QVERIFY(gained >= 365 * dayMs && gained <= 366 * dayMs);
    const QString owner =
        account.world.holders().at(account.world.names().at(*id).holder).contact.registrantOrganization;
    QCOMPARE(owner, account.world.state<Profiles>().find(someProfile(account))->contact.registrantOrganization);
}

void PracticeTransfersTest::aWrongCodeIsEnteredAgain()
{
    SubjectAccount account;
    const QString name = u"no-mail-needed.xyz"_s; // neither mail nor audit
    account.world.state<TransfersIn>().begin(account.world, name, u"wrong-one"_s, someProfile(account));
    account.wait(durations::transferBegins + durations::codeCheck);
    QCOMPARE(account.world.state<TransfersIn>().findName(name)->status, 31);
    account.wait(durations::day);
    QCOMPARE(account.world.state<TransfersIn>().findName(name)->status, 31);
    service::TransferInReenterTransferAuthorizationCode again;
    again.domainName = name;
    again.transferAuthorizationCode = u"right-one"_s;
    QVERIFY(account.ask(again));
    account.wait(durations::codeCheck);
    QCOMPARE(stageOf(account, name), u"PENDING"_s);
    QCOMPARE(account.ask(again).code, u"DomainTransferPendingNotExist"_s);
}

void PracticeTransfersTest::chineseNamesAreAuditedAndMayFail()
{
    SubjectAccount account;
    for (const QString &name : {u"转入示例.cn"_s, u"拒绝转入.cn"_s})
        account.world.state<TransfersIn>().begin(account.world, name, u"good-code"_s, someProfile(account));
    account.wait(durations::transferBegins);
    QCOMPARE(stageOf(account, u"转入示例.cn"_s), u"NAME_VERIFICATION"_s);
    account.wait(durations::nameAudit);
    QCOMPARE(stageOf(account, u"转入示例.cn"_s), u"PASSWORD_VERIFICATION"_s);
    const TransfersIn::Transfer *refused = account.world.state<TransfersIn>().findName(u"拒绝转入.cn"_s);
    QCOMPARE(refused->status, 21);
    QCOMPARE(refused->resultCode, u"nameVerificationFailed"_s);
}

void PracticeTransfersTest::withoutConfirmationARequestExpires()
{
    SubjectAccount account;
    account.world.state<TransfersIn>().begin(account.world, u"forgotten.com"_s, u"good-code"_s, someProfile(account));
    account.wait(durations::transferRequestEnds + durations::minute);
    QCOMPARE(account.world.state<TransfersIn>().findName(u"forgotten.com"_s)->resultCode, u"transferExpired"_s);
    service::TransferInResendMailToken resend;
    resend.domainName = u"forgotten.com"_s;
    QCOMPARE(account.ask(resend).code, u"DomainTransferPendingNotExist"_s);
}

void PracticeTransfersTest::oneTokenConfirmsSeveralNamesButNotEndedOnes()
{
    SubjectAccount account;
    service::SaveSingleTaskForCancelingTransferIn cancel;
    cancel.domainName = u"north-window.net"_s;
    QCOMPARE(account.finish(account.ask(cancel)->taskNo).state, DetailState::Succeeded);
    service::TransferInCheckMailToken confirm;
    confirm.token = mailedToken(account, u"north-window.com"_s);
    const auto result = account.ask(confirm);
    QCOMPARE(result->successList, QStringList{u"north-window.com"_s});
    QCOMPARE(result->failList, QStringList{u"north-window.net"_s});
}

void PracticeTransfersTest::unreadableWhoisIsReadAgain()
{
    SubjectAccount account;
    const QString name = u"nomail-island.com"_s;
    service::TransferInResendMailToken resend;
    resend.domainName = name;
    QCOMPARE(account.ask(resend).code, u"ParameterIllegal"_s);
    QVERIFY(!account.world.state<TransfersIn>().findName(name)->isWhoisRead());
    service::TransferInRefetchWhoisEmail refetch;
    refetch.domainName = name;
    QVERIFY(account.ask(refetch));
    QVERIFY(account.world.state<TransfersIn>().findName(name)->isWhoisRead());
    const QString first = mailedToken(account, name);
    QVERIFY(!first.isEmpty());
    for (int i = 1; i < TransfersIn::mailsPerTransfer; ++i)
        QVERIFY(account.ask(resend));
    QCOMPARE(account.ask(resend).code, u"SendTokenQuotaExceeded"_s);
    service::TransferInCheckMailToken confirm;
    confirm.token = first;
    QCOMPARE(account.ask(confirm).code, u"TokenFailed"_s); // a new mail ends the old token
    confirm.token = mailedToken(account, name);
    QVERIFY(account.ask(confirm));
    refetch.domainName = u"unheard-of.com"_s;
    QCOMPARE(account.ask(refetch).code, u"DomainTransferPendingNotExist"_s);
}

void PracticeTransfersTest::aTransferIsCancelled()
{
    SubjectAccount account;
    const QString name = u"harvest-lane.com"_s;
    service::SaveSingleTaskForCancelingTransferIn cancel;
    cancel.domainName = name;
    const auto task = account.ask(cancel);
    QCOMPARE(account.ask(cancel).code, u"TaskIsBeingProcessed"_s);
    QCOMPARE(account.finish(task->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.world.state<TransfersIn>().findName(name)->status, 50);
    QCOMPARE(account.ask(cancel).code, u"DomainTransferPendingNotExist"_s);
    account.wait(durations::transferRuns);
    QVERIFY(!account.world.names().find(name));
}

void PracticeTransfersTest::feasibilityHasReasons()
{
    SubjectAccount account;
    const auto reason = [&](const QString &name, const QString &code = {}) {
        service::CheckTransferInFeasibility check;
        check.domainName = name;
        check.transferAuthorizationCode = code;
        const auto answer = account.ask(check);
        return *answer->canTransfer ? u"yes"_s : answer->code;
    };
    QCOMPARE(reason(account.heldElsewhere(u"plain"_s, u".com"_s)), u"yes"_s);
    QCOMPARE(reason(account.heldElsewhere(u"locked"_s, u".com"_s)), u"CheckTransferResult.DomainTransferProhibited"_s);
    QCOMPARE(reason(account.heldElsewhere(u"plain"_s, u".com"_s), u"wrong1"_s),
             u"CheckTransferResult.AuthorizationCodeError"_s);
    QCOMPARE(reason(account.world.names().nameOf(NameId(0))), u"CheckTransferResult.DomainInAccount"_s);
    QCOMPARE(reason(u"harvest-lane.com"_s), u"CheckTransferResult.DomainTransferring"_s);
    QCOMPARE(reason(u"name.unsold"_s), u"CheckTransferResult.SuffixNotSupported"_s);
    QString free = u"free0.com"_s;
    for (int i = 1; standingOf(account.world, free) != Standing::Free; ++i)
        free = u"free%1.com"_s.arg(i);
    QCOMPARE(reason(free), u"CheckTransferResult.DomainNotRegistered"_s);
}

void PracticeTransfersTest::aCodeIsMailedAndTheNameLeaves()
{
    SubjectAccount account;
    const QString name = u"leaving.com"_s;
    const NameId id = account.addName(name);
    service::QueryTransferOutInfo info;
    info.domainName = name;
    QVERIFY(!account.ask(info)->status.isSet());

    service::SaveSingleTaskForQueryingTransferAuthorizationCode get;
    get.domainName = name;
    const QString oldCode = account.finish(account.ask(get)->taskNo).result;
    const QString code = account.finish(account.ask(get)->taskNo).result;
    QVERIFY(!code.isEmpty() && code != oldCode);
    QCOMPARE(account.world.state<Mailbox>().newest(u"transfer-code"_s)->secret, code);
    QCOMPARE(account.ask(info)->status.value(), service::TransferOutInfoStatus::CodeObtained);

    const auto request = [&](const QString &with) {
        return account.control(u"transfer-out-request"_s, {{u"domainName"_s, name}, {u"code"_s, with}})
            .value("accepted"_L1)
            .toBool();
    };
    QVERIFY(!request(oldCode));
    QVERIFY(request(code));
    QVERIFY(account.world.names().at(id).transferringOut);
    QCOMPARE(account.ask(info)->status.value(), service::TransferOutInfoStatus::Running);
    account.wait(durations::transferRuns);
    QVERIFY(!account.world.names().find(name));
    QCOMPARE(account.ask(info)->status.value(), service::TransferOutInfoStatus::Succeeded);
    QCOMPARE(standingOf(account.world, name), Standing::Held);
    QCOMPARE(account.ask(get).code, u"DomainNotExist"_s);
    info.domainName = u"never-mine.com"_s;
    QCOMPARE(account.ask(info).code, u"DomainNotExist"_s);
}

void PracticeTransfersTest::aTransferOutIsCancelled()
{
    SubjectAccount account;
    const QString name = u"staying.com"_s;
    const NameId id = account.addName(name);
    service::SaveSingleTaskForCancelingTransferOut cancel;
    cancel.domainName = name;
    QCOMPARE(account.finish(account.ask(cancel)->taskNo).state, DetailState::Failed);
    const TaskOutcome code = account.world.state<TransfersOut>().makeCode(account.world, id);
    QVERIFY(account.world.state<TransfersOut>().request(account.world, name, code.result));
    QCOMPARE(account.finish(account.ask(cancel)->taskNo).state, DetailState::Succeeded);
    QVERIFY(!account.world.names().at(id).transferringOut);
    account.wait(2 * durations::transferRuns);
    QVERIFY(account.world.names().find(name));
    service::QueryTransferOutInfo info;
    info.domainName = name;
    QCOMPARE(account.ask(info)->status.value(), service::TransferOutInfoStatus::Failed);
    QVERIFY(!account.ask(info, true)->resultMsg.isEmpty());
    QVERIFY(!account.world.state<TransfersOut>().request(account.world, name, code.result));

    const TaskOutcome second = account.world.state<TransfersOut>().makeCode(account.world, id);
    QVERIFY(account.world.state<TransfersOut>().request(account.world, name, second.result));
    QVERIFY(account.world.state<TransfersOut>().approve(account.world, id).succeeded);
    QVERIFY(!account.world.names().find(name));
}

void PracticeTransfersTest::someNamesGetNoCode()
{
    SubjectAccount account;
    const NameId locked = account.addName(u"with-lock.com"_s);
    account.world.names().edit(locked).transferLock = Lock::Locked;
    const NameId young = account.addName(u"young.com"_s);
    account.world.names().edit(young).registrationMs = account.world.nowMs() - 10 * dayMs;
    for (const QString &name : {u"with-lock.com"_s, u"young.com"_s}) {
        service::SaveSingleTaskForQueryingTransferAuthorizationCode get;
        get.domainName = name;
        const TaskDetailRecord &detail = account.finish(account.ask(get)->taskNo);
        QCOMPARE(detail.state, DetailState::Failed);
        QVERIFY(detail.result.isEmpty());
        QVERIFY(!detail.reason.zh.isEmpty());
    }
    QVERIFY(!account.world.state<Mailbox>().newest(u"transfer-code"_s));
}

QTEST_GUILESS_MAIN(PracticeTransfersTest)
#include "tst_practice_transfers.moc"
