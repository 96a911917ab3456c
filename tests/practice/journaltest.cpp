#include "tests/practice/practiceclient.h"

#include "api/operations/domains.h"
#include "api/operations/orders.h"
#include "api/operations/tasks.h"
#include "api/operations/transfer_orders.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace namestead;
using namespace Qt::StringLiterals;
using practice::ChargeKind;
using service::Domain;

namespace {

constexpr qint64 minuteMs = 60'000;

/// All a person can see of the account that these tests change.
struct JournalView
{
    QList<Domain> domains;
    QList<service::TaskInfo> tasks;
    qint64 paidFen = 0;
    bool operator==(const JournalView &) const = default;
};

} // namespace

/// The practice account outlives its process: whatever was asked of it before a kill is there afterwards.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void accountIsTheSameAfterRestart()
    {
        start();
        const QList<Domain> before = list();
        const QString taskNo = renew(before.at(3), 2);
        QVERIFY(!taskNo.isEmpty());
        m_service->moveClock(10 * minuteMs);
        QVERIFY(!renew(before.at(4), 1).isEmpty());
        const JournalView seen = view();
        QVERIFY(seen.paidFen > 0);
        QVERIFY(seen.domains != before);

        start();
        QCOMPARE(view().tasks, seen.tasks);
        QVERIFY(view() == seen);
        // And it goes on: the second renewal was still waiting.
        m_service->moveClock(10 * minuteMs);
        QVERIFY(view().paidFen > seen.paidFen);
        const JournalView later = view();
        start();
        QVERIFY(view() == later);
    }

    void writtenBeforeCarriedOut()
    {
        start();
        practice::FaultRule lost;
        lost.kind = practice::FaultKind::LostAfter;
        lost.match = u"@order"_s;
        m_service->addFault(lost);
        const Domain domain = list().at(7);
        QVERIFY(renew(domain, 1).isEmpty());
        start();
        m_service->moveClock(10 * minuteMs);
        QCOMPARE(m_service->withWorld([&](practice::World &world) {
            return world.ledger().count(domain.domainName, ChargeKind::Renewal);
        }),
                 1);
    }

    void lineCutShortIsForgotten()
    {
        start();
        QVERIFY(!renew(list().at(2), 1).isEmpty());
        const JournalView seen = view();
        QVERIFY(!renew(list().at(5), 1).isEmpty());
        stop();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 20));
        file.close();
        start();
        QCOMPARE(view().tasks, seen.tasks);
        QVERIFY(!renew(list().at(5), 1).isEmpty());
        const JournalView after = view();
        start();
        QVERIFY(view() == after);
    }

    void damagedFileIsSetAside()
    {
        start();
        QVERIFY(!renew(list().at(2), 1).isEmpty());
        stop();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a journal\n");
        file.close();
        start();
        QVERIFY(view().tasks.isEmpty());
        QVERIFY(QFile::exists(m_file + u".damaged"_s));
    }

    void otherSettingsMakeAnotherAccount()
    {
        start();
        QVERIFY(!renew(list().at(2), 1).isEmpty());
        m_names = 60;
        start();
        QCOMPARE(list().size(), 60);
        QVERIFY(view().tasks.isEmpty());
    }

    void noSecretIsWritten()
    {
        start();
        service::SaveBatchTaskForCreatingOrderTransfer order;
        order.orderTransferParam.emplaceBack();
        order.orderTransferParam[0].domainName = u"elsewhere.com"_s;
        order.orderTransferParam[0].authorizationCode = u"Sesame-Open-42"_s;
        order.orderTransferParam[0].registrantProfileId = 1;
        (void)m_client->call(order);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("elsewhere.com"));
        QVERIFY(!text.contains("Sesame"));
        QVERIFY(!text.contains(m_service->secret()));
    }

#ifdef Q_OS_UNIX
    /// The disk takes a part of a line and no more: the order was not carried out, and what comes later can be read again.
    void fullDiskLeavesNoHalfLine()
    {
        start();
        const QList<Domain> domains = list();
        QVERIFY(!renew(domains.at(2), 1).isEmpty());
        const qint64 size = QFileInfo(m_file).size();
        struct rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit tight = before;
        tight.rlim_cur = rlim_t(size + 20);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const QString refused = renew(domains.at(3), 1);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(refused.isEmpty());
        QCOMPARE(QFileInfo(m_file).size(), size);
        QVERIFY(!renew(domains.at(4), 1).isEmpty());
        const JournalView seen = view();
        QCOMPARE(seen.tasks.size(), 2);
        start();
        QVERIFY(view() == seen);
    }
#endif

    void unwritableFileIsNoAccount()
    {
        PracticeService::Settings settings;
        settings.world.names = 10;
        settings.journalFile = u"/proc/nothing/practice.jsonl"_s;
        PracticeService service(settings);
        QVERIFY(!service.start());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"practice/account.jsonl"_s);
        m_names = 50;
    }
    void cleanup()
    {
        stop();
    }

private:
    void stop()
    {
        m_client.reset();
        m_service.reset();
    }
    void start()
    {
        stop();
        PracticeService::Settings settings;
        settings.world.names = m_names;
        settings.world.stageLeastMs = int(minuteMs);
        settings.world.stageMostMs = int(2 * minuteMs);
        settings.journalFile = m_file;
        m_service = std::make_unique<PracticeService>(settings);
        QVERIFY(m_service->start());
        m_client = std::make_unique<PracticeClient>(*m_service);
    }
    QList<Domain> list()
    {
        return m_client->call(paged<service::QueryDomainList>(1, 100)).reply.data;
    }
    JournalView view()
    {
        return {list(), m_client->call(paged<service::QueryTaskList>(1, 100)).reply.data,
                m_service->withWorld([](practice::World &world) { return world.ledger().totalFen(); })};
    }
    QString renew(const Domain &domain, int years)
    {
        service::SaveBatchTaskForCreatingOrderRenew order;
        order.orderRenewParam.emplaceBack();
        order.orderRenewParam[0].domainName = domain.domainName;
        order.orderRenewParam[0].currentExpirationDate = domain.expirationDate.utcMs;
        order.orderRenewParam[0].subscriptionDuration = years;
        return m_client->call(order).reply.taskNo;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    int m_names = 50;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
