#include "models/orders/sqliteorderstorage.h"
#include "tests/support/practiceprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <random>

using namespace namestead;
using namespace Qt::StringLiterals;

namespace {

/// The practice service, which lives on when the program that pays is killed.
class ServiceProcess : public test::PracticeProcess
{
public:
    bool start(int names)
    {
        return PracticeProcess::start(QStringLiteral(NAMESTEAD_PRACTICE),
                                      {u"--names"_s, QString::number(names), u"--seed"_s, u"7"_s, u"--stage-least"_s,
                                       u"0"_s, u"--stage-most"_s, u"6"_s});
    }
    /// The account as at the start, its own guards against paying twice switched off. While a task runs the dates stand still, so
    /// slow ones leave room for a second order that no look at the dates would prevent.
    bool reset(int stageLeastMs, int stageMostMs)
    {
        return control(u"reset"_s, {}) && control(u"guards"_s, {{u"date"_s, false}, {u"busy"_s, false}})
            && control(u"tasks"_s, {{u"leastMs"_s, stageLeastMs}, {u"mostMs"_s, stageMostMs}});
    }
};

struct KillPoint
{
    QString kind;
    bool before = false;
    int at = 0;
};

/// The program that pays, once: started, and killed or left to its end.
class PayingProcess
{
public:
    PayingProcess(const ServiceProcess &service, const QString &folder, const QString &claims, int names,
                  const KillPoint &kill = {}, int chunkSize = 50)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(NAMESTEAD_KILL_DRIVER), {});
        const QJsonObject wish{
            {u"url"_s, service.hello.value("url"_L1)},
            {u"keyId"_s, service.hello.value("accessKeyId"_L1)},
            {u"secret"_s, service.hello.value("accessKeySecret"_L1)},
            {u"folder"_s, folder},
            {u"claims"_s, claims},
            {u"names"_s, names},
            {u"chunkSize"_s, chunkSize},
            {u"kill"_s, QJsonObject{{u"kind"_s, kill.kind}, {u"before"_s, kill.before}, {u"at"_s, kill.at}}}};
        m_process.waitForStarted();
        m_process.write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
        m_process.waitForBytesWritten(1'000);
    }
    ~PayingProcess() { kill(); }

    bool waitForEnd(int ms) { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms); }
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill(); // SIGKILL
        m_process.waitForFinished(5'000);
    }
    [[nodiscard]] bool hasFinished() const
    {
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    [[nodiscard]] bool wasKilled() const
    {
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::CrashExit;
    }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    QByteArray words() { return m_process.readAll(); }

private:
    QProcess m_process;
};

/// What journal and ledger say at the end.
struct Account
{
    int succeeded = 0;
    int failed = 0;
    int leftOut = 0;
    int unknown = 0;
    int withoutEnd = 0;
    int chargedTwice = 0;
    int paidAndNotSaid = 0; ///< charged, and the journal says failed or left out
    int saidAndNotPaid = 0; ///< the journal says succeeded, and nothing was charged
    int charged = 0;
    int chunksSentAgain = 0;

    void add(const Account &other)
    {
        succeeded += other.succeeded;
        failed += other.failed;
        leftOut += other.leftOut;
        unknown += other.unknown;
        withoutEnd += other.withoutEnd;
        chargedTwice += other.chargedTwice;
        paidAndNotSaid += other.paidAndNotSaid;
        saidAndNotPaid += other.saidAndNotPaid;
        charged += other.charged;
        chunksSentAgain += other.chunksSentAgain;
    }
};

QHash<QString, int> chargesOf(const QJsonObject &report)
{
    QHash<QString, int> charges;
    const QJsonObject names = report.value("charges"_L1).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        charges.insert(name.key(), name->toObject().value("renewal"_L1).toInt());
    return charges;
}

QList<OrderRun> runsIn(const QString &folder, const QString &claims)
{
    SqliteOrderStorage storage(folder + u"/orders.sqlite"_s, claims);
    if (!storage.open())
        return {};
    const auto runs = storage.loadRuns();
    return runs ? *runs : QList<OrderRun>();
}

Account accountOf(const OrderRun &run, const QHash<QString, int> &charges)
{
    Account account;
    for (const OrderItem &item : run.items) {
        const int charged = charges.value(item.name);
        account.chargedTwice += charged > 1 ? 1 : 0;
        account.charged += charged > 0 ? 1 : 0;
        switch (item.state) {
        case ItemState::Succeeded:
            ++account.succeeded;
            account.saidAndNotPaid += charged == 0 ? 1 : 0;
            break;
        case ItemState::Failed:
            ++account.failed;
            account.paidAndNotSaid += charged > 0 ? 1 : 0;
            break;
        case ItemState::LeftOut:
        case ItemState::NotSent:
            ++account.leftOut;
            account.paidAndNotSaid += charged > 0 ? 1 : 0;
            break;
        case ItemState::Unknown:
            ++account.unknown;
            break;
        case ItemState::Planned:
        case ItemState::Submitted:
            ++account.withoutEnd;
            break;
        }
    }
    for (const OrderChunk &chunk : run.chunks)
        account.chunksSentAgain += chunk.sends > 1 ? 1 : 0;
    return account;
}

struct Trouble
{
    const char *name;
    const char *kind;
    int http = 0;
    std::optional<bool> work = {};
};

/// Switched on in turn.
const std::vector<Trouble> &troubles()
{
    static const std::vector<Trouble> all = {
        {"lostAfter", "lostAfter"},
        {"lostBefore", "lostBefore"},
        {"throttle", "throttle"},
        {"halfBody", "halfBody"},
        {"error 500, done", "error", 500, true},
        {"error 503, not done", "error", 503, false},
        {"halfHeader", "halfHeader"},
        {"resetAfter", "resetAfter"},
        {"garbage", "garbage"},
        {"status500Html", "status500Html"},
    };
    return all;
}

} // namespace

/// SIGKILL at every state of a chunk, and at random moments, with answers that do not come; the service would charge twice if it
/// were asked twice. Whatever happens, each name is paid at most once and has an end that agrees with the ledger.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_service.start(2'600)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(m_service.reset(0, 6));
    }

    void atEachState_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("before");
        QTest::addColumn<int>("at");
        const auto both = [](const char *kind, int at) {
            for (const bool before : {true, false})
                QTest::addRow("%s %s, %d", before ? "before" : "after", kind, at)
                    << QString::fromLatin1(kind) << before << at;
        };
        both("run", 1);
        both("claim", 1);
        both("claim", 3);
        both("sending", 1); // after: written, and nothing has left
        both("sending", 4);
        both("accepted", 1); // before: the answer is there, and nowhere else
        both("accepted", 3);
        both("inDoubt", 1);
        both("inDoubt", 2);
        both("notReceived", 1);
        both("items", 1);
        both("items", 4);
        both("done", 1);
        both("done", 4);
        both("release", 2);
        both("state", 1);
    }

    void atEachState()
    {
        QFETCH(QString, kind);
        QFETCH(bool, before);
        QFETCH(int, at);
        const bool isAboutSending = kind == "sending"_L1 || kind == "accepted"_L1 || kind == "inDoubt"_L1;
        if (isAboutSending)
            QVERIFY(m_service.reset(150, 200));
        // The third request does not arrive, and of the last one the answer is lost.
        QVERIFY(fault(u"lostBefore"_s, u"@order"_s, 1, 2));
        QVERIFY(fault(u"lostAfter"_s, u"@order"_s, 1, 3));
        constexpr int names = 30;
        {
            PayingProcess paying(m_service, folder(), claims(), names, {kind, before, at}, 10);
            QVERIFY2(paying.waitForEnd(20'000), "neither killed nor finished");
            QVERIFY2(paying.wasKilled(), paying.words().constData());
        }
        PayingProcess paying(m_service, folder(), claims(), names, {}, 10);
        QVERIFY(paying.waitForEnd(20'000));
        QVERIFY2(paying.hasFinished(), paying.words().constData());
        const Account account = check(names);
        QCOMPARE(account.succeeded, names);
        QCOMPARE(account.unknown, 0);
    }

    void atRandomMoments()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("NAMESTEAD_KILLS", &isNumber);
        const int kills = isNumber ? asked : 20;
        constexpr int names = 1'000;
        std::mt19937 random(20'180'129);
        std::uniform_int_distribution<int> moment(20, 900);
        std::map<QByteArray, int> killsAt;
        Account total;
        int runs = 0;
        int killed = 0;
        QElapsedTimer clock;
        clock.start();
        while (killed < kills) {
            m_folder = std::make_unique<QTemporaryDir>();
            QVERIFY(m_service.reset(0, 200));
            for (bool finished = false; !finished;) {
                const Trouble &trouble = troubles()[size_t(killed) % troubles().size()];
                QVERIFY(m_service.control(u"faults"_s, {{u"clear"_s, true}}));
                QVERIFY(switchOn(trouble, killed));
                PayingProcess paying(m_service, folder(), claims(), names);
                if (killed < kills) {
                    finished = paying.waitForEnd(moment(random));
                } else {
                    finished = paying.waitForEnd(60'000);
                    QVERIFY(finished);
                }
                if (finished) {
                    QVERIFY2(paying.hasFinished(), paying.words().constData());
                    continue;
                }
                paying.kill();
                ++killed;
                ++killsAt[trouble.name];
            }
            ++runs;
            const Account account = check(names);
            total.add(account);
        }
        for (const auto &[name, count] : killsAt)
            qInfo("%3d kills with %s", count, name.constData());
        qInfo(
            "%d kills in %d runs of %d names, %lld s: %d paid once, %d paid twice, %d failed, %d left out, %d unknown, "
            "%d requests sent again",
            killed, runs, names, clock.elapsed() / 1000, total.succeeded, total.chargedTwice, total.failed,
            total.leftOut, total.unknown, total.chunksSentAgain);
        QCOMPARE(killed, kills);
        QCOMPARE(total.chargedTwice, 0);
    }

    void twoProgramsOnOneAccount_data()
    {
        QTest::addColumn<bool>("lossy");
        QTest::newRow("all answers arrive") << false;
        QTest::newRow("answers get lost") << true;
    }

    /// Two profiles of one user with the same plan at the same time.
    void twoProgramsOnOneAccount()
    {
        QFETCH(bool, lossy);
        constexpr int names = 200;
        QTemporaryDir other;
        if (lossy) {
            QVERIFY(m_service.control(u"faults"_s,
                                      {{u"kind"_s, u"lostAfter"_s},
                                       {u"match"_s, u"@order"_s},
                                       {u"times"_s, -1},
                                       {u"probability"_s, 0.3},
                                       {u"seed"_s, 5}}));
        }
        {
            PayingProcess one(m_service, folder(), claims(), names, {}, 20);
            PayingProcess two(m_service, other.path(), claims(), names, {}, 20);
            QVERIFY(one.waitForEnd(30'000));
            QVERIFY(two.waitForEnd(30'000));
            QVERIFY2(one.hasFinished(), one.words().constData());
            QVERIFY2(two.hasFinished(), two.words().constData());
        }
        const auto charges = chargesOf(m_service.report());
        const auto first = runsIn(folder(), claims());
        const auto second = runsIn(other.path(), claims());
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        const Account a = accountOf(first.first(), charges);
        const Account b = accountOf(second.first(), charges);
        qInfo("one paid %d, left out %d, unknown %d; the other paid %d, left out %d, unknown %d", a.succeeded,
              a.leftOut, a.unknown, b.succeeded, b.leftOut, b.unknown);
        QCOMPARE(a.chargedTwice, 0);
        QCOMPARE(a.withoutEnd + b.withoutEnd, 0);
        QCOMPARE(a.saidAndNotPaid + b.saidAndNotPaid, 0);
        QCOMPARE(charges.size(), names);
        QCOMPARE(a.succeeded + b.succeeded + a.unknown + b.unknown, names);
        for (qsizetype i = 0; i < first.first().items.size(); ++i)
            QVERIFY(first.first().items[i].state != ItemState::Succeeded
                    || second.first().items[i].state != ItemState::Succeeded);
        if (!lossy)
            QCOMPARE(a.succeeded + b.succeeded, names);
    }

    void oneJournalHasOneProgram()
    {
        PayingProcess one(m_service, folder(), claims(), 1'000);
        QTRY_VERIFY(QFile::exists(folder() + u"/orders.sqlite"_s)); // made with the lock in hand
        PayingProcess two(m_service, folder(), claims(), 1'000);
        QVERIFY(two.waitForEnd(5'000));
        QCOMPARE(two.exitCode(), 3);
        QVERIFY(two.words().contains("JournalInUse"));
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString claims() const { return m_folder->filePath(u"claims.sqlite"_s); }

    bool fault(const QString &kind, const QString &match, int times, int skip)
    {
        return m_service.control(u"faults"_s,
                                 {{u"kind"_s, kind}, {u"match"_s, match}, {u"times"_s, times}, {u"skip"_s, skip}});
    }

    /// On two of five orders and on some of the looks.
    bool switchOn(const Trouble &trouble, int seed)
    {
        QJsonObject rule{{u"kind"_s, QString::fromLatin1(trouble.kind)},
                         {u"match"_s, u"@order"_s},
                         {u"times"_s, -1},
                         {u"probability"_s, 0.4},
                         {u"seed"_s, seed + 1}};
        if (trouble.http != 0)
            rule.insert(u"http"_s, trouble.http);
        if (trouble.work)
            rule.insert(u"work"_s, *trouble.work);
        QJsonObject looks = rule;
        looks.insert(u"match"_s, u"@read"_s);
        looks.insert(u"probability"_s, 0.03);
        // The answers that do come take a while, so that many a kill meets a request on its way.
        const QJsonObject slow{{u"kind"_s, u"slow"_s}, {u"match"_s, u"@order"_s}, {u"times"_s, -1}, {u"ms"_s, 150}};
        return m_service.control(u"faults"_s, rule) && m_service.control(u"faults"_s, looks)
            && m_service.control(u"faults"_s, slow);
    }

    Account check(int names)
    {
        const auto runs = runsIn(folder(), claims());
        if (runs.size() != 1) {
            QTest::qFail("there is not one run", __FILE__, __LINE__);
            return {};
        }
        const Account account = accountOf(runs.first(), chargesOf(m_service.report()));
        const auto wrong = [&](const char *what, int count) {
            if (count != 0)
                QTest::qFail(qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(count)), __FILE__, __LINE__);
        };
        wrong("charged twice", account.chargedTwice);
        wrong("without an end", account.withoutEnd);
        wrong("missing", names - int(runs.first().items.size()));
        wrong("paid, and the journal says not", account.paidAndNotSaid);
        wrong("not paid, and the journal says paid", account.saidAndNotPaid);
        return account;
    }

    ServiceProcess m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
