// A program that does nothing but pay: takes up the runs of a journal, or begins one, and ends when all are finished. What it
// needs to know comes as one JSON object on its standard input, since arguments are for everybody to see:
// url, keyId, secret, folder, claims (a file), names, chunkSize, and kill {kind, before, at}.

#include "tests/e2e/killstorage.h"

#include "api/operations/domains.h"
#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTimer>

#include <cstdio>

using namespace namestead;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int exitCannotBegin = 3;

OrderTiming shortTiming()
{
    OrderTiming timing;
    timing.canary = 5;
    timing.firstLook = milliseconds(15);
    timing.longestLook = milliseconds(120);
    timing.quickLooks = milliseconds(1'500);
    timing.loopbackStampLife = milliseconds(500);
    return timing;
}

ClientSettings shortPauses()
{
    ClientSettings settings;
    settings.timeLimit = milliseconds(3'000);
    settings.firstPause = milliseconds(3);
    settings.pace.throttlePause = milliseconds(3);
    settings.pace.longestThrottlePause = milliseconds(30);
    return settings;
}

/// Waits, looks, goes on: what a person would do whom the engine asks.
void resumeLater(OrderEngine &engine, qint64 runId)
{
    const OrderRun *run = engine.run(runId);
    if (run->state != RunState::Paused)
        return;
    std::fprintf(stderr, "paused %d\n", int(run->pause));
    QTimer::singleShot(50, &engine, [&engine, runId] { engine.resume(runId); });
}

class Driver final : public QObject
{
public:
    explicit Driver(const QJsonObject &wish)
        : m_wish(wish), m_endpoint(Endpoint::custom(QUrl(wish.value("url"_L1).toString()))),
          m_client(
              m_network, m_endpoint,
              [wish] {
                  return Credentials{.keyId = wish.value("keyId"_L1).toString(),
                                     .secret = wish.value("secret"_L1).toString().toUtf8(),
                                     .securityToken = {}};
              },
              Catalogue::builtIn(), shortPauses()),
          m_files(wish.value("folder"_L1).toString() + u"/orders.sqlite"_s, wish.value("claims"_L1).toString()),
          m_storage(m_files, killPlan(wish.value("kill"_L1).toObject())), m_journal(m_storage)
    {}

    bool begin()
    {
        if (const auto opened = m_files.open(); !opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().code));
            return false;
        }
        m_engine = std::make_unique<OrderEngine>(
            m_journal, Catalogue::builtIn(),
            [this](const QString &) {
                return std::optional(OrderAccount{.reach =
                                                      [this](QObject *context, auto ready) {
                                                          QMetaObject::invokeMethod(
                                                              context, [this, ready] { ready(&m_client); },
                                                              Qt::QueuedConnection);
                                                      },
                                                  .claimScope = m_endpoint.url.authority(),
                                                  .readOnly = false});
            },
            shortTiming());
        connect(m_engine.get(), &OrderEngine::runFinished, this, [this] {
            if (m_engine->openRuns() == 0)
                QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        });
        connect(m_engine.get(), &OrderEngine::runChanged, this,
                [this](qint64 runId) { resumeLater(*m_engine, runId); });
        connect(m_engine.get(), &OrderEngine::journalFailed, this,
                [](const QString &reason) { std::fprintf(stderr, "%s\n", qPrintable(reason)); });
        m_engine->begin();
        if (m_engine->runs().isEmpty())
            readNames();
        else if (m_engine->openRuns() == 0)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return true;
    }

private:
    static test::KillStorage::Plan killPlan(const QJsonObject &kill)
    {
        return {.kind = kill.value("kind"_L1).toString(),
                .before = kill.value("before"_L1).toBool(),
                .at = kill.value("at"_L1).toInt()};
    }

    void readNames()
    {
        service::QueryDomainList request;
        request.pageNum = 1;
        request.pageSize = 5'000;
        request.orderKeyType = service::OrderKeyType::RegistrationDate;
        request.orderByType = service::OrderByType::Ascending;
        m_client.send(request)->then(this, [this](const Result<service::QueryDomainListReply> &reply) {
            if (reply)
                start(reply->data);
            else
                readNames();
        });
    }

    void start(const QList<service::Domain> &domains)
    {
        const int wanted = m_wish.value("names"_L1).toInt();
        RunRequest request;
        request.accountId = u"practice"_s;
        request.accountLabel = u"Practice"_s;
        request.title = u"Run of "_s + m_wish.value("folder"_L1).toString().section(u'/', -1);
        request.chunkSize = m_wish.value("chunkSize"_L1).toInt(50);
        for (const service::Domain &domain : domains) {
            const int days = domain.expirationCurrDateDiff.value_or(0);
            if (request.items.size() == wanted || domain.domainStatus != service::DomainStatus::Normal
                || domain.premium != std::optional(false) || days < 40 || days > 2'000 || !domain.expirationDate.utcMs)
                continue;
            OrderItem item;
            item.name = domain.domainName;
            item.instanceId = domain.instanceId;
            item.years = 1 + int(request.items.size() % 3);
            item.plannedExpiryMs = *domain.expirationDate.utcMs;
            request.items.append(item);
        }
        const auto id = m_engine->start(request);
        if (request.items.size() != wanted || !id)
            QCoreApplication::exit(exitCannotBegin);
    }

    const QJsonObject m_wish;
    const Endpoint m_endpoint;
    QNetworkAccessManager m_network;
    DomainsClient m_client;
    SqliteOrderStorage m_files;
    test::KillStorage m_storage;
    OrderJournal m_journal;
    std::unique_ptr<OrderEngine> m_engine;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"namestead.client=false"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return exitCannotBegin;
    const QJsonObject wish = QJsonDocument::fromJson(input.readLine()).object();
    Driver driver(wish);
    if (!driver.begin())
        return exitCannotBegin;
    return QCoreApplication::exec();
}
