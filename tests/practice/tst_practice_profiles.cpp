#include "tests/practice/subjectaccount.h"

#include "api/operations/contacts.h"
#include "api/operations/profile_tasks.h"
#include "api/operations/profiles.h"
#include "api/operations/real_name.h"
#include "api/practice/world/mailbox.h"
#include "api/practice/world/namecontacts.h"
#include "api/practice/world/practicerules.h"
#include "api/practice/world/profiles.h"

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::practice;

namespace {

template <class Request> Request withContact()
{
    Request r;
    r.registrantType = service::RegistrantType::Organization;
    r.registrantOrganization = u"Practice Gallery Ltd."_s;
    r.registrantName = u"Practice Curator"_s;
    r.country = u"CN"_s;
    r.province = u"zhe jiang"_s;
    r.city = u"hang zhou"_s;
    r.address = u"Practice Lane 8"_s;
    r.email = u"gallery@example.com"_s;
    r.postalCode = u"310024"_s;
    r.telArea = u"86"_s;
    r.telephone = u"13000009999"_s;
    r.zhRegistrantOrganization = u"演练画廊有限公司"_s;
    return r;
}

/// A picture that is large enough.
QString picture(const QByteArray &magic = "\xff\xd8\xff", qsizetype bytes = 60 * 1024)
{
    return QString::fromLatin1((magic + QByteArray(bytes, 'x')).toBase64());
}

service::RegistrantProfile profileOf(SubjectAccount &account, qint64 id)
{
    service::QueryRegistrantProfiles query;
    query.registrantProfileId = id;
    const auto answer = account.ask(query);
    return answer && answer->registrantProfiles.size() == 1 ? answer->registrantProfiles.first()
                                                            : service::RegistrantProfile();
}

} // namespace

class PracticeProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aProfileIsCreatedChangedFoundAndDeleted();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void listsAreFilteredAndPaged();
    void thereIsOneDefault();
    void severalAreDeletedOrNone();
    void aDocumentIsReviewed();
    void documentsAreChecked();
    void aChangedOwnerLosesTheVerification();
    void namesAreVerifiedWithAProfile();
    void anUnverifiedNameFailsWhenRefused();
    void contactsFollowTheOwnerUntilChanged();
    void anOwnerChangeIsSeenWhileItRuns();
    void lockedNamesKeepTheirContacts();
    void anUnverifiedOwnerStopsTheNameAfterFifteenDays();
    void ownersFromProfilesMustBeVerified();
    void fieldsAreVerifiedWithoutSaving();
};

void PracticeProfilesTest::aProfileIsCreatedChangedFoundAndDeleted()
{
    SubjectAccount account;
    auto save = withContact<service::SaveRegistrantProfile>();
    const auto saved = account.ask(save);
    QVERIFY(saved);
    const qint64 id = *saved->registrantProfileId;
    service::RegistrantProfile seen = profileOf(account, id);
    QCOMPARE(seen.zhRegistrantOrganization, u"演练画廊有限公司"_s);
    QCOMPARE(seen.realNameStatus.value(), service::RealNameStatus::NotVerified);
    QCOMPARE(seen.emailVerificationStatus.value(), service::EmailVerificationStatus::NotVerified);
    QVERIFY(account.world.state<Mailbox>().newest(u"email-verification"_s, save.email));

    save.registrantProfileId = id;
    save.city = u"ning bo"_s;
    QCOMPARE(*account.ask(save)->registrantProfileId, id);
    QCOMPARE(profileOf(account, id).city, u"ning bo"_s);

    service::DeleteRegistrantProfile remove;
    remove.registrantProfileId = id;
    QVERIFY(account.ask(remove));
    QCOMPARE(account.ask(remove).code, u"ContactTemplateNotExist"_s);
    QCOMPARE(account.ask(save).code, u"ContactTemplateNotExist"_s);
}

void PracticeProfilesTest::badFieldsAreNamed_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::newRow("owner missing") << u"RegistrantOrganization"_s << u""_s;
    QTest::newRow("e-mail without host") << u"Email"_s << u"gallery@"_s;
    QTest::newRow("no such country") << u"Country"_s << u"ZZ"_s;
    QTest::newRow("phone with letters") << u"Telephone"_s << u"1300-CALL"_s;
    QTest::newRow("postal code of another country") << u"PostalCode"_s << u"EC1A"_s;
    QTest::newRow("city in Chinese") << u"City"_s << u"杭州"_s;
    QTest::newRow("area code with plus") << u"TelArea"_s << u"+86"_s;
}

void PracticeProfilesTest::badFieldsAreNamed()
{
    QFETCH(const QString, parameter);
    QFETCH(const QString, value);
    SubjectAccount account;
    auto save = withContact<service::SaveRegistrantProfile>();
    const QHash<QString, QString *> members = {{u"RegistrantOrganization"_s, &save.registrantOrganization},
                                               {u"Email"_s, &save.email},
                                               {u"Country"_s, &save.country},
                                               {u"Telephone"_s, &save.telephone},
                                               {u"PostalCode"_s, &save.postalCode},
                                               {u"City"_s, &save.city},
                                               {u"TelArea"_s, &save.telArea}};
    *members.value(parameter) = value;
    const size_t before = account.world.state<Profiles>().all().size();
    const auto english = account.ask(save);
    QCOMPARE(english.code, u"ParameterIllegal"_s);
    QVERIFY2(english.message.contains(u" %1 "_s.arg(parameter)), qPrintable(english.message));
    const auto chinese = account.ask(save, true);
    QVERIFY(chinese.message.contains(u"参数"_s) && chinese.message.contains(parameter));
    QCOMPARE(account.world.state<Profiles>().all().size(), before);
}

void PracticeProfilesTest::listsAreFilteredAndPaged()
{
    SubjectAccount account;
    service::QueryRegistrantProfiles query;
    query.pageSize = 2;
    query.pageNum = 1;
    const auto first = account.ask(query);
    const int total = *first->totalItemNum;
    QVERIFY(total >= 6);
    QCOMPARE(first->registrantProfiles.size(), 2);
    QVERIFY(*first->nextPage && !*first->prePage);
    query.pageNum = *first->totalPageNum;
    QVERIFY(!*account.ask(query)->nextPage);

    service::QueryRegistrantProfiles verified;
    verified.realNameStatus = service::RealNameStatus::Verified;
    const auto some = account.ask(verified);
    QVERIFY(*some->totalItemNum > 0 && *some->totalItemNum < total);
    for (const auto &profile : some->registrantProfiles)
        QCOMPARE(profile.realNameStatus.value(), service::RealNameStatus::Verified);

    service::QueryRegistrantProfiles chinese;
    chinese.zhRegistrantOrganization = u"演练控股有限公司"_s;
    QCOMPARE(*account.ask(chinese)->totalItemNum, 1);
}

void PracticeProfilesTest::thereIsOneDefault()
{
    SubjectAccount account;
    const qint64 other = account.world.state<Profiles>().all().rbegin()->first;
    service::SetDefaultRegistrantProfile set;
    set.registrantProfileId = other;
    QVERIFY(account.ask(set));
    service::QueryRegistrantProfiles query;
    query.defaultRegistrantProfile = true;
    const auto defaults = account.ask(query);
    QCOMPARE(*defaults->totalItemNum, 1);
    QCOMPARE(*defaults->registrantProfiles.first().registrantProfileId, other);
    set.registrantProfileId = 1;
    QCOMPARE(account.ask(set).code, u"ContactTemplateNotExist"_s);
}

void PracticeProfilesTest::severalAreDeletedOrNone()
{
    SubjectAccount account;
    auto &profiles = account.world.state<Profiles>();
    const size_t before = profiles.all().size();
    const qint64 first = profiles.all().begin()->first;
    const qint64 last = profiles.all().rbegin()->first;
    service::DeleteContactTemplates remove;
    remove.registrantProfileIds = {QString::number(first), u"1"_s};
    QCOMPARE(account.ask(remove).code, u"ContactTemplateNotExist"_s);
    QCOMPARE(profiles.all().size(), before);
    remove.registrantProfileIds = {QString::number(first), QString::number(last)};
    QVERIFY(account.ask(remove));
    QCOMPARE(profiles.all().size(), before - 2);
}

void PracticeProfilesTest::aDocumentIsReviewed()
{
    SubjectAccount account;
    auto save = withContact<service::SaveRegistrantProfileRealNameVerification>();
    save.identityCredentialType = service::IdentityCredentialType::BusinessLicence;
    save.identityCredentialNo = u"PRACTICE-10"_s; // ends in 0: refused
    save.identityCredential = picture();
    const auto saved = account.ask(save);
    QVERIFY2(saved, qPrintable(saved.message));
    const qint64 id = *saved->registrantProfileId;
    QCOMPARE(profileOf(account, id).realNameStatus.value(), service::RealNameStatus::InReview);
    save.registrantProfileId = id;
    QCOMPARE(account.ask(save).code, u"ContactTemplateUpdateFailed"_s);

    account.wait(durations::realNameReview);
    QCOMPARE(profileOf(account, id).realNameStatus.value(), service::RealNameStatus::Failed);
    service::QueryFailReasonForRegistrantProfileRealNameVerification why;
    why.registrantProfileID = id;
    const auto reasons = account.ask(why, true);
    QCOMPARE(reasons->data.size(), 1);
    QVERIFY(reasons->data.first().failReason.contains(u"证件"_s));

    save.identityCredentialNo = u"PRACTICE-11"_s;
    QVERIFY(account.ask(save));
    account.wait(durations::realNameReview);
    QCOMPARE(profileOf(account, id).realNameStatus.value(), service::RealNameStatus::Verified);
    QCOMPARE(account.ask(save).code, u"ContactTemplateAudited"_s);

    service::QueryRegistrantProfileRealNameVerificationInfo info;
    info.registrantProfileId = id;
    QVERIFY(account.ask(info)->identityCredential.isEmpty());
    QCOMPARE(account.ask(info)->identityCredentialNo, u"PRACTICE-11"_s);
    info.fetchImage = true;
    QCOMPARE(account.ask(info)->identityCredential, save.identityCredential);
}

void PracticeProfilesTest::documentsAreChecked()
{
    SubjectAccount account;
    auto save = withContact<service::SaveRegistrantProfileRealNameVerification>();
    save.identityCredentialType = service::IdentityCredentialType::BusinessLicence;
    save.identityCredentialNo = u"PRACTICE-1"_s;
    QVERIFY(account.ask(save).message.contains(u"IdentityCredential "_s));
    save.identityCredential = u"not base64!"_s;
    QCOMPARE(account.ask(save).code, u"FileDataError"_s);
    save.identityCredential = picture("\x89PNG");
    QCOMPARE(account.ask(save).code, u"FileFormatNotSupported"_s);
    save.identityCredential = picture("BM", 1024);
    QCOMPARE(account.ask(save).code, u"FileSizeLessThanMinLimit"_s);
    save.identityCredential = picture("BM", 1024 * 1024);
    QCOMPARE(account.ask(save).code, u"FileSizeGreaterThanMaxLimit"_s);
}

void PracticeProfilesTest::aChangedOwnerLosesTheVerification()
{
    SubjectAccount account;
    const auto &profile = account.world.state<Profiles>().all().begin()->second;
    QCOMPARE(profile.realName, RealName::Verified);
    auto save = withContact<service::SaveRegistrantProfile>();
    save.registrantProfileId = profile.id;
    QVERIFY(account.ask(save));
    QCOMPARE(profile.realName, RealName::NotVerified);
}

void PracticeProfilesTest::namesAreVerifiedWithAProfile()
{
    SubjectAccount account;
    const NameId id = account.addName(u"verify-me.com"_s);
    account.world.names().edit(id).realName = RealName::NotVerified;
    const auto &all = account.world.state<Profiles>().all();
    const Profiles::Profile &owner = all.begin()->second; // made from holder 0, who holds the name
    const Profiles::Profile &stranger = std::next(all.begin())->second;

    service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID submit;
    submit.domainName = u"verify-me.com"_s;
    submit.instanceId = account.world.names().instanceIdOf(id);
    submit.registrantProfileId = stranger.id;
    QCOMPARE(account.ask(submit).code, u"ContactNotMatch"_s);
    submit.registrantProfileId = 5;
    QCOMPARE(account.ask(submit).code, u"ContactTemplateNotExist"_s);
    submit.registrantProfileId = owner.id;
    const auto task = account.ask(submit);
    QVERIFY(task);
    QCOMPARE(account.finish(task->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.world.names().at(id).realName, RealName::InReview);
    QCOMPARE(account.ask(submit).code, u"DomainAlreadyAuditing"_s);
    account.wait(durations::realNameReview);
    QCOMPARE(account.world.names().at(id).realName, RealName::Verified);
    QCOMPARE(account.ask(submit).code, u"DomainAlreadyAudited"_s);
    submit.domainName = u"not-mine.com"_s;
    QCOMPARE(account.ask(submit).code, u"DomainNotExist"_s);
}

void PracticeProfilesTest::anUnverifiedNameFailsWhenRefused()
{
    SubjectAccount account;
    const NameId id = account.addName(u"refused-name.com"_s);
    account.world.names().edit(id).realName = RealName::Failed;
    service::QueryFailReasonForDomainRealNameVerification why;
    why.domainName = u"refused-name.com"_s;
    why.realNameVerificationAction = service::RealNameVerificationAction::Registration;
    QCOMPARE(account.ask(why)->data.size(), 1); // from before the world began

    service::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID submit;
    submit.domainName = why.domainName;
    submit.instanceId = account.world.names().instanceIdOf(id);
    submit.registrantProfileId = account.world.state<Profiles>().all().begin()->first;
    account.finish(account.ask(submit)->taskNo);
    QCOMPARE(account.ask(why)->data.size(), 0);
    account.wait(durations::realNameReview);
    QCOMPARE(account.world.names().at(id).realName, RealName::Failed);
    QCOMPARE(account.ask(why)->data.size(), 1);
    why.realNameVerificationAction = service::RealNameVerificationAction::TransferIn;
    QCOMPARE(account.ask(why)->data.size(), 0);
}

void PracticeProfilesTest::contactsFollowTheOwnerUntilChanged()
{
    SubjectAccount account;
    account.addName(u"contacts.com"_s);
    service::QueryContactInfo query;
    query.domainName = u"contacts.com"_s;
    query.contactType = service::ContactType::Tech;
    const QString owner = account.world.holders().at(0).contact.registrantOrganization;
    QCOMPARE(account.ask(query)->registrantOrganization, owner);

    auto change = withContact<service::SaveBatchTaskForUpdatingContactInfoByNewContact>();
    change.contactType = service::ContactType::Tech;
    change.domainName = {u"contacts.com"_s, u"absent.com"_s};
    const auto task = account.ask(change);
    QVERIFY2(task, qPrintable(task.message));
    QCOMPARE(account.finish(task->taskNo, 0).state, DetailState::Succeeded);
    QCOMPARE(account.finish(task->taskNo, 1).state, DetailState::Failed);
    QCOMPARE(account.ask(query)->registrantOrganization, change.registrantOrganization);
    query.contactType = service::ContactType::Admin;
    QCOMPARE(account.ask(query)->registrantOrganization, owner);
    query.contactType = service::ContactType::Registrant;
    QCOMPARE(account.ask(query)->registrantOrganization, owner);
    query.domainName = u"absent.com"_s;
    QCOMPARE(account.ask(query).code, u"DomainNotExist"_s);
    change.telephone = u"12"_s;
    QCOMPARE(account.ask(change).code, u"ParameterIllegal"_s);
}

void PracticeProfilesTest::anOwnerChangeIsSeenWhileItRuns()
{
    SubjectAccount account;
    const NameId id = account.addName(u"moving.com"_s);
    auto change = withContact<service::SaveBatchTaskForUpdatingContactInfoByNewContact>();
    change.contactType = service::ContactType::Registrant;
    change.domainName = {u"moving.com"_s};
    change.transferOutProhibited = true;
    const auto task = account.ask(change);
    QCOMPARE(account.world.tasks().find(task->taskNo)->kind.type, u"CHG_HOLDER"_s);
    QVERIFY(account.world.names().at(id).registrantChanging);
    QCOMPARE(account.ask(change).code, u"TaskIsBeingProcessed"_s);
    QVERIFY(account.world.names().at(id).registrantChanging);
    account.finish(task->taskNo);
    QVERIFY(!account.world.names().at(id).registrantChanging);
    QCOMPARE(account.world.names().at(id).realName, RealName::NotVerified);
    const QString organization =
        account.world.holders().at(account.world.names().at(id).holder).contact.registrantOrganization;
    QCOMPARE(organization, change.registrantOrganization);
    QVERIFY(account.world.state<NameContacts>().transferBlockedUntil(id) > account.world.nowMs());

    change.registrantOrganization = u"Practice Second Ltd."_s;
    const auto second = account.ask(change);
    QVERIFY(account.world.names().at(id).registrantChanging);
    account.world.tasks().cancel(account.world, second->taskNo);
    QVERIFY(!account.world.names().at(id).registrantChanging);
}

void PracticeProfilesTest::lockedNamesKeepTheirContacts()
{
    SubjectAccount account;
    const NameId id = account.addName(u"locked-up.com"_s);
    account.world.names().edit(id).updateLock = Lock::Locked;
    service::SaveSingleTaskForUpdatingContactInfo change;
    change.domainName = u"locked-up.com"_s;
    change.contactType = service::ContactType::Billing;
    change.registrantProfileId = account.world.state<Profiles>().all().rbegin()->first;
    const auto task = account.ask(change);
    const TaskDetailRecord &detail = account.finish(task->taskNo);
    QCOMPARE(detail.state, DetailState::Failed);
    QVERIFY(detail.reason.en.contains(u"update lock"_s));
    account.world.names().edit(id).updateLock = Lock::Unlocked;
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Succeeded);
    change.instanceId = u"S20261000000001"_s;
    QCOMPARE(account.ask(change).code, u"ParameterIllegal"_s);
    change.registrantProfileId = 3;
    change.instanceId.clear();
    QCOMPARE(account.ask(change).code, u"ContactTemplateNotExist"_s);
}

void PracticeProfilesTest::anUnverifiedOwnerStopsTheNameAfterFifteenDays()
{
    SubjectAccount account;
    const NameId id = account.addName(u"hold-me.com"_s);
    auto change = withContact<service::SaveBatchTaskForUpdatingContactInfoByNewContact>();
    change.contactType = service::ContactType::Registrant;
    change.domainName = {u"hold-me.com"_s};
    account.finish(account.ask(change)->taskNo);
    account.wait(durations::emailHold - durations::hour);
    QVERIFY(!account.world.names().at(id).emailHold);
    account.wait(2 * durations::hour);
    QVERIFY(account.world.names().at(id).emailHold);
}

void PracticeProfilesTest::ownersFromProfilesMustBeVerified()
{
    SubjectAccount account;
    const NameId id = account.addName(u"adopted.com"_s);
    account.world.names().edit(id).realName = RealName::NotVerified;
    qint64 verified = 0;
    qint64 unverified = 0;
    for (const auto &[number, profile] : account.world.state<Profiles>().all())
        (profile.realName == RealName::Verified ? verified : unverified) = number;
    service::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID change;
    change.domainName = {u"adopted.com"_s};
    change.transferOutProhibited = false;
    change.registrantProfileId = unverified;
    QCOMPARE(account.ask(change).code, u"contactTemplateRealNamedNotExist"_s);
    change.registrantProfileId = verified;
    QCOMPARE(account.finish(account.ask(change)->taskNo).state, DetailState::Succeeded);
    QCOMPARE(account.world.names().at(id).realName, RealName::Verified);
    QCOMPARE(account.world.state<NameContacts>().transferBlockedUntil(id), 0);

    service::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId contact;
    contact.contactType = service::ContactType::Admin;
    contact.domainName = {u"adopted.com"_s};
    contact.registrantProfileId = unverified;
    QCOMPARE(account.finish(account.ask(contact)->taskNo).state, DetailState::Succeeded);
    service::QueryContactInfo query;
    query.domainName = u"adopted.com"_s;
    query.contactType = service::ContactType::Admin;
    QCOMPARE(account.ask(query)->email, profileOf(account, unverified).email);
}

void PracticeProfilesTest::fieldsAreVerifiedWithoutSaving()
{
    SubjectAccount account;
    service::VerifyContactField verify;
    verify.email = u"someone@example.com"_s;
    QVERIFY(account.ask(verify));
    verify.email = u"someone at example"_s;
    const auto refused = account.ask(verify);
    QCOMPARE(refused.code, u"ParameterIllegal"_s);
    QVERIFY(refused.message.contains(u"Email"_s));
}

QTEST_GUILESS_MAIN(PracticeProfilesTest)
#include "tst_practice_profiles.moc"
