#include "tests/practice/subjectaccount.h"

#include "api/operations/emails.h"
#include "api/practice/world/emails.h"
#include "api/practice/world/mailbox.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/profiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::practice;

class PracticeEmailsTest : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsVerifiedByItsToken();
    void tokensEndAfterThreeDaysAndAfterANewMail();
    void partialFailuresAreListed();
    void mailsHaveAQuotaADay();
    void listsAreFilteredAndAddressesDeleted();
    void verifyingFreesNamesAndProfiles();
};

void PracticeEmailsTest::anAddressIsVerifiedByItsToken()
{
    SubjectAccount account;
    service::SubmitEmailVerification submit;
    submit.email = {u"new@example.com"_s, u"second@example.com"_s};
    QCOMPARE(account.ask(submit)->successList.size(), 2);
    QCOMPARE(account.ask(submit)->existList.size(), 2); // no second mail unless asked for

    const QJsonArray mails =
        account.control(u"mailbox"_s, {{u"to"_s, u"new@example.com"_s}}).value("mails"_L1).toArray();
    QCOMPARE(mails.size(), 1);
    service::VerifyEmail verify;
    verify.token = mails.first().toObject().value("secret"_L1).toString();
    QVERIFY(!verify.token.isEmpty());
    service::QueryEmailVerification query;
    query.email = u"NEW@example.com"_s;
    QCOMPARE(account.ask(query)->verificationStatus.value(), service::VerificationStatus::Waiting);
    QVERIFY(account.ask(verify));
    QCOMPARE(account.ask(query)->verificationStatus.value(), service::VerificationStatus::Verified);
    QVERIFY(account.ask(query)->verificationTime.isSet());
    QCOMPARE(account.ask(verify).code, u"TokenFailed"_s);
    query.email = u"nobody@example.com"_s;
    QCOMPARE(account.ask(query).code, u"ParameterIllegal"_s);
}

void PracticeEmailsTest::tokensEndAfterThreeDaysAndAfterANewMail()
{
    SubjectAccount account;
    service::SubmitEmailVerification submit;
    submit.email = {u"late@example.com"_s};
    account.ask(submit);
    const auto &mailbox = account.world.state<Mailbox>();
    service::VerifyEmail verify;
    verify.token = mailbox.newest(u"email-verification"_s, u"late@example.com"_s)->secret;
    service::ResendEmailVerification again;
    again.email = {u"late@example.com"_s};
    QCOMPARE(account.ask(again)->successList.size(), 1);
    QCOMPARE(account.ask(verify).code, u"TokenFailed"_s);
    verify.token = mailbox.newest(u"email-verification"_s, u"late@example.com"_s)->secret;
    account.wait(durations::mailTokenEnds + durations::minute);
    QCOMPARE(account.ask(verify, true).code, u"TokenFailed"_s);
    QVERIFY(!account.world.state<Emails>().isVerified(u"late@example.com"_s));
}

void PracticeEmailsTest::partialFailuresAreListed()
{
    SubjectAccount account;
    service::SubmitEmailVerification submit;
    submit.email = {u"good@example.com"_s, u"not an address"_s};
    const auto sent = account.ask(submit);
    QCOMPARE(sent->successList.size(), 1);
    QCOMPARE(sent->failList.size(), 1);
    QCOMPARE(sent->failList.first().email, u"not an address"_s);
    QCOMPARE(sent->failList.first().code.value(), service::SendResultCode::Refused);
    service::ResendEmailVerification again;
    again.email = {u"good@example.com"_s, u"never-seen@example.com"_s};
    const auto resent = account.ask(again);
    QCOMPARE(resent->successList.size(), 1);
    QCOMPARE(resent->failList.first().email, u"never-seen@example.com"_s);
}

void PracticeEmailsTest::mailsHaveAQuotaADay()
{
    SubjectAccount account;
    service::SubmitEmailVerification submit;
    submit.email = {u"often@example.com"_s};
    submit.sendIfExist = true;
    for (int i = 0; i < Emails::mailsPerAddressAndDay; ++i)
        QCOMPARE(account.ask(submit)->successList.size(), 1);
    const auto refused = account.ask(submit);
    QCOMPARE(refused->successList.size(), 0);
    QCOMPARE(refused->failList.first().code.value(), service::SendResultCode::QuotaExceeded);
    account.wait(durations::day);
    QCOMPARE(account.ask(submit)->successList.size(), 1);
}

void PracticeEmailsTest::listsAreFilteredAndAddressesDeleted()
{
    SubjectAccount account;
    service::ListEmailVerification list;
    list.pageSize = 3;
    list.pageNum = 1;
    list.verificationStatus = service::VerificationStatus::Verified;
    const auto verified = account.ask(list);
    QVERIFY(*verified->totalItemNum > 0);
    for (const auto &address : verified->data)
        QCOMPARE(address.verificationStatus.value(), service::VerificationStatus::Verified);
    list.verificationStatus = {};
    const int before = *account.ask(list)->totalItemNum;
    QVERIFY(before > *verified->totalItemNum);
    service::DeleteEmailVerification remove;
    remove.email = {verified->data.first().email, u"never-seen@example.com"_s};
    const auto removed = account.ask(remove);
    QCOMPARE(removed->successList.size(), 1);
    QCOMPARE(removed->failList.size(), 1);
    QCOMPARE(*account.ask(list)->totalItemNum, before - 1);
}

void PracticeEmailsTest::verifyingFreesNamesAndProfiles()
{
    SubjectAccount account;
    World &world = account.world;
    const QString email = u"holder@example.com"_s;
    const NameId id = account.addName(u"stopped.com"_s);
    Contact contact = world.holders().at(0).contact;
    contact.email = email;
    world.names().edit(id).holder = world.holders().add({contact, false});
    world.names().edit(id).emailHold = true;
    Profiles::Profile profile;
    profile.contact = contact;
    const qint64 profileId = world.state<Profiles>().add(profile, world.nowMs()).id;

    service::SubmitEmailVerification submit;
    submit.email = {email};
    account.ask(submit);
    QVERIFY(world.names().at(id).emailHold);
    service::VerifyEmail verify;
    verify.token = world.state<Mailbox>().newest(u"email-verification"_s, email)->secret;
    QVERIFY(account.ask(verify));
    QVERIFY(!world.names().at(id).emailHold);
    QVERIFY(world.state<Profiles>().find(profileId)->emailVerified);
}

QTEST_GUILESS_MAIN(PracticeEmailsTest)
#include "tst_practice_emails.moc"
