#include "tests/bench/practicebench.h"

#include "api/operations/domains.h"
#include "api/practice/practiceservice.h"
#include "api/wire/signing.h"
#include "tests/bench/official.h"
#include "tests/bench/rawhttp.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int manyNames = 1'000'000;
constexpr double startBudgetSeconds = 10;
constexpr double pageBudgetMs = 5;

QByteArray signedList(const PracticeService &service, int page, int size, service::OrderKeyType key)
{
    service::QueryDomainList request;
    request.pageNum = page;
    request.pageSize = size;
    request.orderKeyType = key;
    request.orderByType = service::OrderByType::Ascending;
    Parameters parameters;
    encode(request, parameters);
    return signedForm("POST", service::QueryDomainList::actionName, parameters, {service.keyId(), service.secret(), {}},
                      newStamp(QDateTime::currentMSecsSinceEpoch()));
}

PracticeService::Settings worldOf(int names)
{
    PracticeService::Settings settings;
    settings.world.names = names;
    return settings;
}

/// Milliseconds of each of `count` pages spread over the portfolio.
std::vector<double> pageTimes(const PracticeService &service, int names, int count, service::OrderKeyType key)
{
    RawHttp http(service.port());
    http.post(signedList(service, 1, 200, key)); // the first page of an order may sort
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const QByteArray query = signedList(service, 1 + i * (names / 200 - 1) / count, 200, key);
        QElapsedTimer timer;
        timer.start();
        http.post(query);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

double requestsPerSecond(const PracticeService &service, int connections, int pageSize, int each)
{
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (int c = 0; c < connections; ++c) {
        threads.emplace_back([&service, pageSize, each] {
            RawHttp http(service.port());
            for (int i = 0; i < each; ++i)
                http.post(signedList(service, 1 + i % 4, pageSize, service::OrderKeyType::RegistrationDate));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return connections * each * 1e9 / double(timer.nsecsElapsed());
}

Figure requestRate(const PracticeService &service, const QString &name, int connections, int pageSize, int each)
{
    std::vector<double> rates;
    for (int run = 0; run < 5; ++run)
        rates.push_back(requestsPerSecond(service, connections, pageSize, each));
    return ofRuns(name, u"/s"_s, std::move(rates), true);
}

std::vector<Figure> millionFigures()
{
    std::vector<double> starts;
    std::vector<double> byRegistration;
    std::vector<double> byExpiry;
    for (int run = 0; run < 3; ++run) {
        PracticeService service(worldOf(manyNames));
        QElapsedTimer timer;
        timer.start();
        if (!service.start())
            qFatal("the practice service does not start");
        starts.push_back(double(timer.elapsed()) / 1000);
        for (const double ms : pageTimes(service, manyNames, 40, service::OrderKeyType::RegistrationDate))
            byRegistration.push_back(ms);
        for (const double ms : pageTimes(service, manyNames, 40, service::OrderKeyType::ExpirationDate))
            byExpiry.push_back(ms);
    }
    Figure start = ofRuns(u"practice: start with 1,000,000 names"_s, u"s"_s, starts, false);
    start.budget = startBudgetSeconds;
    Figure registration =
        ofRuns(u"practice: page of 200 of 1,000,000, by registration"_s, u"ms"_s, byRegistration, false);
    registration.budget = pageBudgetMs;
    Figure expiry = ofRuns(u"practice: page of 200 of 1,000,000, by expiry"_s, u"ms"_s, byExpiry, false);
    expiry.budget = pageBudgetMs;
    return {start, registration, expiry};
}

/// The official Node client at the same work; nothing where node or the client is not installed.
std::vector<Figure> officialFigures(const PracticeService &service)
{
    std::vector<Figure> figures;
    const QJsonObject rates = runOfficial(u"popcore.mjs"_s,
                                          {{u"NAMESTEAD_URL"_s, service.url()},
                                           {u"NAMESTEAD_KEY_ID"_s, service.keyId()},
                                           {u"NAMESTEAD_KEY_SECRET"_s, QString::fromUtf8(service.secret())}});
    for (auto it = rates.begin(); it != rates.end(); ++it)
        figures.push_back(ofRuns(u"pop-core: "_s + it.key(), u"/s"_s, {it.value().toDouble()}, true));
    return figures;
}

} // namespace

std::vector<Figure> practiceFigures(const Plan &plan)
{
    std::vector<Figure> figures = millionFigures();
    PracticeService service(worldOf(10'000));
    if (!service.start())
        qFatal("the practice service does not start");
    figures.push_back(requestRate(service, u"practice: pages of 20, 1 connection"_s, 1, 20, 1500));
    figures.push_back(requestRate(service, u"practice: pages of 20, 8 connections"_s, 8, 20, 400));
    figures.push_back(requestRate(service, u"practice: pages of 200, 8 connections"_s, 8, 200, 100));
    if (plan.comparison) {
        for (Figure &figure : officialFigures(service))
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace namestead::bench
