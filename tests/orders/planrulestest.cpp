#include "planlab.h"

#include "models/orders/plandrafts.h"
#include "models/orders/planmodel.h"
#include "models/orders/renewalcheck.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

Q_DECLARE_METATYPE(namestead::PlanReason)
Q_DECLARE_METATYPE(namestead::RenewalFacts)

namespace {

qint64 beijing(const char *text)
{
    QDateTime time = QDateTime::fromString(QLatin1StringView(text), Qt::ISODate);
    time.setOffsetFromUtc(8 * 60 * 60);
    return time.toMSecsSinceEpoch();
}

const qint64 now = beijing("2026-03-15T10:00:00");

RenewalFacts goodFacts()
{
    RenewalFacts facts;
    facts.expiresMs = now + 40 * planDayMs;
    facts.readMs = facts.detailsMs = now;
    facts.status = service::DomainStatus::Normal;
    facts.realName = service::RealNameStatus::Verified;
    facts.transferOut = service::TransferOutStatus::Normal;
    return facts;
}

/// A table of its own and a plan that reaches nobody.
struct Desk
{
    Desk()
    {
        domains.insert({planRecord(u"one.com"_s, now + 40 * planDayMs, now),
                        planRecord(u"two.com"_s, now + 50 * planDayMs, now),
                        planRecord(u"three.cn"_s, now + 60 * planDayMs, now),
                        planRecord(u"例子.中国"_s, now + 8 * planYearMs + 30 * planDayMs, now)});
    }
    RenewalPlan::Place place()
    {
        RenewalPlan::Place place;
        place.accountId = u"account-1"_s;
        place.accountLabel = u"Desk"_s;
        place.reach = [](QObject *context, std::function<void(const Result<DomainsClient *> &)> ready) {
            QMetaObject::invokeMethod(
                context, [ready] { ready(ApiError{.kind = ApiError::Kind::Network, .code = u"Unplugged"_s}); },
                Qt::QueuedConnection);
        };
        place.domains = &domains;
        place.utcMs = [] { return now; };
        return place;
    }
    DomainTableModel domains;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class PlanRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void newDateIsTheSameDayInBeijing_data();
    void newDateIsTheSameDayInBeijing();
    void ceilingAllowsWhatEndsWithinTenYears();
    void everyReason_data();
    void everyReason();
    void onlyOldDataIsReadAgain();
    void pastedTextIsTakenApart();
    void fileWithTermsIsTaken();
    void fileWithoutHeaderIsTaken();
    void fileWithoutNamesIsRefused();
    void removedNamesCanBePutBack();
    void termsStayUnderTheCeiling();
    void requestsAreCountedWithTheFirstSmallOne();
    void uncheckedPlanDoesNotRun();
    void everythingSurvivesADraft();
    void strangeDraftsAreRefused();
    void draftsLiveInFiles();
    void damagedDraftsAreListedAndLeftAlone();
    void failedNamesMakeANewPlan();
    void tableFollowsThePlan();
    void tableSorts();
};

void PlanRulesTest::newDateIsTheSameDayInBeijing_data()
{
    QTest::addColumn<qint64>("old");
    QTest::addColumn<int>("years");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("plain") << beijing("2026-05-20T13:14:15") << 3 << beijing("2029-05-20T13:14:15");
    QTest::newRow("leap day to a common year") << beijing("2028-02-29T12:00:00") << 1 << beijing("2029-02-28T12:00:00");
    QTest::newRow("leap day to a leap year") << beijing("2028-02-29T12:00:00") << 4 << beijing("2032-02-29T12:00:00");
    // 28 February in London, leap day in Beijing, and the other way round.
    QTest::newRow("leap day in Beijing only") << beijing("2028-02-29T03:00:00") << 1 << beijing("2029-02-28T03:00:00");
    QTest::newRow("leap day in London only") << beijing("2028-03-01T03:00:00") << 1 << beijing("2029-03-01T03:00:00");
    QTest::newRow("not known") << qint64(0) << 5 << qint64(0);
}

void PlanRulesTest::newDateIsTheSameDayInBeijing()
{
    QFETCH(qint64, old);
    QFETCH(int, years);
    QFETCH(qint64, expected);
    QCOMPARE(yearsLater(old, years), expected);
    PlanEntry entry;
    entry.expiresMs = old;
    entry.years = years;
    QCOMPARE(entry.newExpiryMs(), expected);
}

void PlanRulesTest::ceilingAllowsWhatEndsWithinTenYears()
{
    QCOMPARE(yearsUnderCeiling(now, now), 10);
    QCOMPARE(yearsUnderCeiling(now + 1000, now), 9);
    QCOMPARE(yearsUnderCeiling(yearsLater(now, 9), now), 1);
    QCOMPARE(yearsUnderCeiling(yearsLater(now, 9) + 1000, now), 0);
    QCOMPARE(yearsUnderCeiling(now - 20 * planDayMs, now), 10);
}

void PlanRulesTest::everyReason_data()
{
    QTest::addColumn<RenewalFacts>("facts");
    QTest::addColumn<PlanReason>("reason");
    QTest::addColumn<bool>("mayPutBack");
    const auto add = [](const char *name, PlanReason reason, bool mayPutBack, auto change) {
        RenewalFacts facts = goodFacts();
        change(facts);
        QTest::newRow(name) << facts << reason << mayPutBack;
    };
    using Facts = RenewalFacts;
    add("nothing against it", PlanReason::None, false, [](Facts &) {});
    add("elsewhere", PlanReason::NotInAccount, false, [](Facts &f) { f.isInAccount = false; });
    add("redemption", PlanReason::Redemption, false,
        [](Facts &f) { f.status = service::DomainStatus::RedemptionNeeded; });
    add("renewal needed is no reason", PlanReason::None, false, [](Facts &f) {
        f.status = service::DomainStatus::RenewalNeeded;
        f.expiresMs = now - 10 * planDayMs;
    });
    add("long expired, but not in redemption", PlanReason::None, false,
        [](Facts &f) { f.expiresMs = now - 100 * planDayMs; });
    add("not verified", PlanReason::NotVerified, true,
        [](Facts &f) { f.realName = service::RealNameStatus::NotVerified; });
    add("in review", PlanReason::NotVerified, true, [](Facts &f) { f.realName = service::RealNameStatus::InReview; });
    add("a state that nobody knows", PlanReason::NotVerified, true,
        [](Facts &f) { f.realName = Open<service::RealNameStatus>::fromWire("SOMETHING"); });
    add("real name not told", PlanReason::None, false, [](Facts &f) { f.realName = {}; });
    add("renewed 29 days ago", PlanReason::RenewedRecently, true, [](Facts &f) {
        f.renewedBy = Facts::RenewedBy::Feed;
        f.renewedMs = now - 29 * planDayMs;
    });
    add("renewed 31 days ago", PlanReason::None, false, [](Facts &f) {
        f.renewedBy = Facts::RenewedBy::Journal;
        f.renewedMs = now - 31 * planDayMs;
    });
    add("order here", PlanReason::OrderRunning, false, [](Facts &f) { f.runningOrder = u"Renewal of 3 names"_s; });
    add("order at the service", PlanReason::OrderRunning, false, [](Facts &f) { f.runningTask = u"t-1"_s; });
    add("transfer out", PlanReason::TransferOut, false,
        [](Facts &f) { f.transferOut = service::TransferOutStatus::Pending; });
    add("ceiling", PlanReason::TenYearCeiling, false,
        [](Facts &f) { f.expiresMs = now + 9 * planYearMs + 30 * planDayMs; });
    add("a shorter term fits", PlanReason::None, false,
        [](Facts &f) { f.expiresMs = now + 8 * planYearMs + 30 * planDayMs; });
    add("no date", PlanReason::DateUnknown, false, [](Facts &f) { f.expiresMs = 0; });
    add("not read", PlanReason::StaleData, false, [](Facts &f) { f.readingFailed = true; });
    add("what cannot be put back comes first", PlanReason::OrderRunning, false, [](Facts &f) {
        f.realName = service::RealNameStatus::NotVerified;
        f.runningTask = u"t-1"_s;
    });
}

void PlanRulesTest::everyReason()
{
    QFETCH(RenewalFacts, facts);
    QFETCH(PlanReason, reason);
    QFETCH(bool, mayPutBack);
    QCOMPARE(judgeRenewal(facts, now), reason);
    QCOMPARE(mayPutBackReason(reason), mayPutBack);
    if (reason != PlanReason::None)
        QVERIFY(!PlanModel::reasonText(reason).isEmpty());
}

void PlanRulesTest::onlyOldDataIsReadAgain()
{
    QVERIFY(!wantsReading(goodFacts(), now));
    RenewalFacts facts = goodFacts();
    facts.readMs = now - planHourMs - 1;
    QVERIFY(wantsReading(facts, now));
    facts = goodFacts();
    facts.detailsMs = 0; // whether it is being transferred out is not known
    QVERIFY(wantsReading(facts, now));
    facts = goodFacts();
    facts.expiresMs = 0;
    QVERIFY(wantsReading(facts, now));
}

void PlanRulesTest::pastedTextIsTakenApart()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    const QSignalSpy resets(&plan, &RenewalPlan::entriesReset);
    const auto added = plan.addText(u"ONE.com, two.com;two.com\nelsewhere.com\n-not-a-name-"_s);
    QCOMPARE(added.added, 3);
    QCOMPARE(added.alreadyThere, 1);
    QCOMPARE(added.notInAccount, QStringList{u"elsewhere.com"_s});
    QCOMPARE(added.refused.size(), 1);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(plan.entries().size(), 3);
    QCOMPARE(entryNamed(plan, u"elsewhere.com"_s).reason, PlanReason::NotInAccount);
    QCOMPARE(plan.included().size(), 2);
    QCOMPARE(plan.addNames({u"one.com"_s, u"three.cn"_s}).alreadyThere, 1);
    QCOMPARE(plan.entries().size(), 4);
}

void PlanRulesTest::fileWithTermsIsTaken()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s});
    QString error;
    const auto added =
        plan.addCsv(QByteArray("Remark,域名,年限\nx,one.com,4\ny,two.com,\nz,three.cn,eleven\nw,例子.中国,2\n"
                               "v,例子.中国,3\nu,elsewhere.com,5\n"),
                    &error);
    QCOMPARE(added.added, 3);
    QCOMPARE(added.alreadyThere, 1);
    QCOMPARE(entryNamed(plan, u"one.com"_s).years, 4); // the file's terms hold for names that were there before
    QCOMPARE(entryNamed(plan, u"two.com"_s).years, 1);
    QCOMPARE(entryNamed(plan, u"elsewhere.com"_s).years, 5);
    // A term that cannot be read, or two for one name, is never guessed.
    QCOMPARE(added.refused, (QStringList{u"three.cn: eleven"_s, u"例子.中国: 3"_s}));
    QCOMPARE(rowNamed(plan, u"three.cn"_s), -1);
    QVERIFY(!error.isEmpty());
}

void PlanRulesTest::fileWithoutHeaderIsTaken()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    QString error;
    const auto added = plan.addCsv(QByteArray("one.com,3\r\ntwo.com,2\r\n"), &error);
    QCOMPARE(added.added, 2);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(entryNamed(plan, u"one.com"_s).years, 3);
    QCOMPARE(entryNamed(plan, u"two.com"_s).years, 2);
}

void PlanRulesTest::fileWithoutNamesIsRefused()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    QString error;
    QCOMPARE(plan.addCsv(QByteArray("colour,size\nred,3\n"), &error).added, 0);
    QVERIFY(!error.isEmpty());
    QVERIFY(plan.entries().isEmpty());
}

void PlanRulesTest::removedNamesCanBePutBack()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s, u"elsewhere.com"_s, u"two.com"_s, u"three.cn"_s});
    plan.remove({2});
    QCOMPARE(plan.entries().at(2).reason, PlanReason::Removed);
    QCOMPARE(plan.included(), (QList<int>{0, 3}));
    plan.setPutBack({2}, true);
    QCOMPARE(plan.entries().at(2).reason, PlanReason::None);
    plan.remove({1, 3}); // of a name elsewhere nothing could be put back: its row goes
    QCOMPARE(plan.entries().size(), 3);
    QCOMPARE(entryNamed(plan, u"three.cn"_s).reason, PlanReason::Removed);
    // Chosen again, it is in again.
    QCOMPARE(plan.addNames({u"three.cn"_s}).added, 1);
    QCOMPARE(entryNamed(plan, u"three.cn"_s).reason, PlanReason::None);
    // Nothing but what may be put back is.
    plan.setPutBack({0}, true);
    QVERIFY(!plan.entries().at(0).putBack);
}

void PlanRulesTest::termsStayUnderTheCeiling()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s, u"例子.中国"_s});
    QCOMPARE(plan.mostYears(0), 9);
    QCOMPARE(plan.mostYears(1), 1);
    const QSignalSpy changes(&plan, &RenewalPlan::entriesChanged);
    plan.setYears({0, 1}, 12);
    QCOMPARE(changes.size(), 1); // one range
    QCOMPARE(plan.entries().at(0).years, 9);
    QCOMPARE(plan.entries().at(1).years, 1);
    plan.setYears({0}, 0);
    QCOMPARE(plan.entries().at(0).years, 1);
    QCOMPARE(plan.totals().names, 2);
    QCOMPARE(plan.totals().years, 2);
    QCOMPARE(plan.totals().notTold, 2);
    QVERIFY(plan.totals().sums.isEmpty());
}

void PlanRulesTest::requestsAreCountedWithTheFirstSmallOne()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    QCOMPARE(plan.requests(), 0);
    QStringList names;
    QList<DomainRecord> records;
    for (int i = 0; i < 120; ++i) {
        names.append(u"n%1.com"_s.arg(i));
        records.append(planRecord(names.last(), now + planYearMs, now));
    }
    desk.domains.insert(records);
    plan.addNames(names.mid(0, 10));
    QCOMPARE(plan.requests(), 1);
    plan.addNames(names.mid(0, 11));
    QCOMPARE(plan.requests(), 2); // 5 and 6
    plan.addNames(names);
    QCOMPARE(plan.requests(), 4); // 5, 50, 50, 15
    plan.setChunkSize(3);
    QCOMPARE(plan.requests(), 40); // 3, and 39 for 117
    plan.setChunkSize(0);
    QCOMPARE(plan.chunkSize(), 1);
}

void PlanRulesTest::uncheckedPlanDoesNotRun()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s});
    QVERIFY(!plan.isChecked());
    QVERIFY(!plan.run());
    // Nobody is reached: earlier renewals are not told, but what is fresh counts.
    const auto error = checkPlan(plan);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, u"Unplugged"_s);
    QVERIFY(plan.isChecked());
    QVERIFY(plan.checkNotes().tasksError.has_value());
    QCOMPARE(plan.included().size(), 1);
    plan.addNames({u"two.com"_s});
    QVERIFY(!plan.isChecked());
}

void PlanRulesTest::everythingSurvivesADraft()
{
    Desk desk;
    DomainRecord unverified = planRecord(u"four.com"_s, now + planYearMs, now);
    unverified.realName = service::RealNameStatus::NotVerified;
    desk.domains.insert({unverified});
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s, u"two.com"_s, u"elsewhere.com"_s, u"four.com"_s});
    checkPlan(plan);
    QCOMPARE(plan.entries().at(3).reason, PlanReason::NotVerified);
    plan.setPutBack({3}, true);
    QVERIFY(plan.entries().at(3).isIncluded());
    plan.setYears({0}, 5);
    plan.remove({1});
    plan.setPremiumAllowed({0}, true);
    plan.setTitle(u"May"_s);
    plan.setCouponNo(u" C-1 "_s);
    plan.setPromotionNo(u"P-2"_s);
    plan.setChunkSize(20);

    QJsonObject json = plan.toJson();
    json.insert(u"later"_s, u"a member that a later version wrote"_s);
    RenewalPlan other(desk.place());
    QVERIFY(other.fromJson(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object()));
    json.remove(u"later"_s);
    QCOMPARE(other.toJson(), json);
    QVERIFY(!other.isChecked());
    checkPlan(other);
    QCOMPARE(other.entries().at(0).years, 5);
    QVERIFY(other.entries().at(0).premiumAllowed);
    QCOMPARE(other.entries().at(1).reason, PlanReason::Removed);
    QCOMPARE(other.entries().at(2).reason, PlanReason::NotInAccount);
    QVERIFY(other.entries().at(3).putBack); // the same reason still: the wish holds
    QCOMPARE(other.couponNo(), u"C-1"_s);
    QCOMPARE(other.promotionNo(), u"P-2"_s);
    QCOMPARE(other.title(), u"May"_s);
    QCOMPARE(other.chunkSize(), 20);
}

void PlanRulesTest::strangeDraftsAreRefused()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s});
    const QJsonObject good = plan.toJson();
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(key, value);
        return json;
    };
    QVERIFY(!plan.fromJson({}));
    QVERIFY(!plan.fromJson(with(u"accountId"_s, u"another"_s)));
    QVERIFY(!plan.fromJson(with(u"kind"_s, u"registration"_s)));
    QVERIFY(!plan.fromJson(with(u"version"_s, 99)));
    QVERIFY(!plan.fromJson(with(u"entries"_s, u"none"_s)));
    QCOMPARE(plan.entries().size(), 1); // a refused draft changes nothing
    // Entries that make no sense are left out, terms are brought into their range.
    const QJsonArray entries{7, QJsonObject{{u"name"_s, u"-"_s}},
                             QJsonObject{{u"name"_s, u"two.com"_s}, {u"years"_s, 700}}};
    QVERIFY(plan.fromJson(with(u"entries"_s, entries)));
    QCOMPARE(plan.entries().size(), 1);
    QCOMPARE(plan.entries().at(0).name, u"two.com"_s);
    QCOMPARE(plan.entries().at(0).years, 9);
}

void PlanRulesTest::draftsLiveInFiles()
{
    QTemporaryDir folder;
    PlanDrafts drafts(folder.filePath(u"new/drafts"_s));
    QVERIFY(drafts.list().isEmpty());
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"one.com"_s, u"two.com"_s});
    plan.remove({1});
    plan.setTitle(u"First"_s);
    const auto id = drafts.save({}, plan.toJson());
    QVERIFY(id);
    QCOMPARE(drafts.list().size(), 1);
    QCOMPARE(drafts.list().at(0).title, u"First"_s);
    QCOMPARE(drafts.list().at(0).accountId, u"account-1"_s);
    QCOMPARE(drafts.list().at(0).names, 1);
    QVERIFY(drafts.list().at(0).savedMs > 0);

    plan.setTitle(u"Second"_s);
    const auto same = drafts.save(*id, plan.toJson());
    QVERIFY(same);
    QCOMPARE(*same, *id);
    QCOMPARE(drafts.list().size(), 1);
    QTest::qWait(2);
    const auto other = drafts.save({}, QJsonObject{{u"title"_s, u"Third"_s}});
    QVERIFY(other);
    QCOMPARE(drafts.list().at(0).title, u"Third"_s); // newest first
    const auto opened = drafts.open(*id);
    QVERIFY(opened);
    QCOMPARE(*opened, plan.toJson());
    QVERIFY(drafts.remove(*id));
    QCOMPARE(drafts.list().size(), 1);
    const auto gone = drafts.open(*id);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"DraftUnreadable"_s);
    // An id is no path.
    QVERIFY(!drafts.open(u"../../secret"_s));
    QVERIFY(!drafts.save(u"../x"_s, {}));
    // A folder that cannot be made.
    write(folder.filePath(u"file"_s), "x");
    const auto refused = PlanDrafts(folder.filePath(u"file/drafts"_s)).save({}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"DraftNotWritable"_s);
}

void PlanRulesTest::damagedDraftsAreListedAndLeftAlone()
{
    QTemporaryDir folder;
    PlanDrafts drafts(folder.path());
    const auto id = drafts.save({}, QJsonObject{{u"title"_s, u"Whole"_s}});
    QVERIFY(id);
    const QString torn = folder.filePath(u"11111111-2222-3333-4444-555555555555.json"_s);
    const QString newer = folder.filePath(u"21111111-2222-3333-4444-555555555555.json"_s);
    write(torn, R"({"version":1,"plan":{"ti)");
    write(newer, R"({"version":2,"plan":{}})");
    QCOMPARE(drafts.list().size(), 1);
    QStringList unreadable = drafts.unreadable();
    unreadable.sort();
    QCOMPARE(unreadable, (QStringList{torn, newer}));
    QVERIFY(!drafts.open(u"11111111-2222-3333-4444-555555555555"_s));
    QVERIFY(QFile::exists(torn) && QFile::exists(newer));
}

void PlanRulesTest::failedNamesMakeANewPlan()
{
    Desk desk;
    OrderRun run;
    run.accountId = u"account-1"_s;
    run.title = u"May"_s;
    run.couponNo = u"used"_s;
    run.chunkSize = 7;
    run.state = RunState::Finished;
    const auto item = [](const QString &name, ItemState state, int years) {
        OrderItem one;
        one.name = name;
        one.state = state;
        one.years = years;
        one.premiumAllowed = years == 3;
        return one;
    };
    run.items = {item(u"one.com"_s, ItemState::Failed, 2), item(u"two.com"_s, ItemState::Unknown, 1),
                 item(u"three.cn"_s, ItemState::LeftOut, 3), item(u"例子.中国"_s, ItemState::Succeeded, 1),
                 item(u"elsewhere.com"_s, ItemState::NotSent, 4)};
    RenewalPlan plan(desk.place());
    plan.addNames({u"two.com"_s});
    plan.takeFailed(run);
    QCOMPARE(plan.entries().size(), 3);
    QCOMPARE(rowNamed(plan, u"two.com"_s), -1); // it may have been paid
    QCOMPARE(plan.unknownExcluded(), 1);
    QCOMPARE(entryNamed(plan, u"one.com"_s).years, 2);
    QVERIFY(entryNamed(plan, u"three.cn"_s).premiumAllowed);
    QCOMPARE(entryNamed(plan, u"elsewhere.com"_s).reason, PlanReason::NotInAccount);
    QCOMPARE(plan.chunkSize(), 7);
    QVERIFY(plan.couponNo().isEmpty());
    QVERIFY(!plan.isChecked());
    run.accountId = u"another"_s;
    plan.takeFailed(run);
    QVERIFY(plan.entries().isEmpty());
}

void PlanRulesTest::tableFollowsThePlan()
{
    Desk desk;
    DomainRecord unverified = planRecord(u"four.com"_s, now + planYearMs, now);
    unverified.realName = service::RealNameStatus::NotVerified;
    desk.domains.insert({unverified});
    RenewalPlan plan(desk.place());
    PlanModel all(plan);
    PlanModel included(plan);
    included.setGroup(PlanModel::Group::Included);
    PlanModel leftOut(plan);
    leftOut.setGroup(PlanModel::Group::LeftOut);
    PlanModel elsewhere(plan);
    elsewhere.setGroup(PlanModel::Group::NotInAccount);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester testers[]{{&all, mode}, {&included, mode}, {&leftOut, mode}, {&elsewhere, mode}};
    plan.addNames({u"one.com"_s, u"elsewhere.com"_s, u"two.com"_s, u"four.com"_s, u"three.cn"_s});
    QCOMPARE(all.rowCount(), 5);
    QCOMPARE(included.rowCount(), 4);
    QCOMPARE(elsewhere.rowCount(), 1);
    const QPersistentModelIndex last(included.index(3, 0));
    checkPlan(plan);
    QCOMPARE(included.rowCount(), 3);
    QCOMPARE(leftOut.rowCount(), 1);
    QVERIFY(last.isValid());
    QCOMPARE(last.data().toString(), u"three.cn"_s); // rows went one by one
    QCOMPARE(last.row(), 2);

    // Put back by its checkbox.
    const QModelIndex box = leftOut.index(0, 0);
    QVERIFY(leftOut.flags(box).testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(box.data(PlanModel::ToneRole).toInt(), 2);
    QVERIFY(!box.siblingAtColumn(int(PlanModel::Column::State)).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(leftOut.setData(box, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(leftOut.rowCount(), 0);
    QCOMPARE(included.rowCount(), 4);
    const QModelIndex back = included.index(included.rowOf(rowNamed(plan, u"four.com"_s)), 0);
    QCOMPARE(back.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(back.data(PlanModel::KindRole).toInt(), int(PlanModel::RowKind::PutBack));
    QVERIFY(included.setData(back, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(included.rowCount(), 3);

    // The term is edited in place.
    const QModelIndex term = included.index(0, int(PlanModel::Column::Term));
    QVERIFY(included.flags(term).testFlag(Qt::ItemIsEditable));
    const QSignalSpy changes(&included, &PlanModel::dataChanged);
    QVERIFY(included.setData(term, 4));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(plan.entries().at(0).years, 4);
    QCOMPARE(term.data(Qt::EditRole).toInt(), 4);
    QCOMPARE(term.siblingAtColumn(int(PlanModel::Column::NewDate)).data(PlanModel::ValueRole).toLongLong(),
             yearsLater(plan.entries().at(0).expiresMs, 4));
    QVERIFY(!included.setData(term, 11));
    QVERIFY(!included.setData(term, u"many"_s));

    included.setText(u"TWO"_s);
    QCOMPARE(included.rowCount(), 1);
    QCOMPARE(included.planRows({included.index(0, 0), included.index(0, 3)}), QList<int>{2});
    QVERIFY(included.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"two.com"_s));
    plan.clear();
    QCOMPARE(all.rowCount(), 0);
}

void PlanRulesTest::tableSorts()
{
    Desk desk;
    RenewalPlan plan(desk.place());
    plan.addNames({u"three.cn"_s, u"one.com"_s, u"two.com"_s});
    plan.setYears({1}, 3);
    PlanModel model(plan);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto names = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all.join(u' ');
    };
    const QPersistentModelIndex one(model.index(1, 2));
    model.sort(int(PlanModel::Column::Name));
    QCOMPARE(names(), u"one.com three.cn two.com"_s);
    model.sort(int(PlanModel::Column::OldDate), Qt::DescendingOrder);
    QCOMPARE(names(), u"three.cn two.com one.com"_s);
    model.sort(int(PlanModel::Column::Term), Qt::DescendingOrder);
    QCOMPARE(names(), u"one.com three.cn two.com"_s);
    QCOMPARE(one.row(), 0);
    QCOMPARE(one.data(Qt::EditRole).toInt(), 3);
    model.sort(-1);
    QCOMPARE(names(), u"three.cn one.com two.com"_s);
}

QTEST_GUILESS_MAIN(PlanRulesTest)
#include "planrulestest.moc"
