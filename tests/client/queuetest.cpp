#include "lab.h"

#include "api/client/requestqueue.h"
#include "api/client/verdict.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;

using Answer = RequestQueue::Answer;
using std::chrono::milliseconds;

/// What may start when; with and without a server.
class QueueTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }
    void whatAPersonWaitsForGoesFirst();
    void noMoreThanSixFly();
    void backgroundLeavesAPlaceFree();
    void throttlingHalvesThePlacesAndGoodAnswersGiveThemBack();
    void pausesDoubleAndEnd();
    void oneBurstOfThrottlingCountsOnce();
    void checkDomainKeepsItsPace();
    void aLimitedOperationHoldsUpNoOther();
    void throttledReadsComeThrough();
    void aLongRunLosesNothing();
    void httpDates();
};

void QueueTest::whatAPersonWaitsForGoesFirst()
{
    RequestQueue queue({.inFlight = 1}, [] { return 0.5; });
    QByteArrayList order;
    std::vector<RequestQueue::Ticket> tickets;
    const auto add = [&](const char *name, Priority priority) {
        const auto ticket = queue.newTicket();
        queue.enqueue(ticket, priority, name, {}, [&queue, &order, name, ticket] {
            order += name;
            QMetaObject::invokeMethod(
                &queue, [&queue, ticket] { queue.release(ticket, Answer::Good); }, Qt::QueuedConnection);
        });
        tickets.push_back(ticket);
    };
    add("background", Priority::Background);
    add("normal 1", Priority::Normal);
    add("gone", Priority::Normal);
    add("normal 2", Priority::Normal);
    add("person 1", Priority::Interactive);
    add("person 2", Priority::Interactive);
    QVERIFY(order.isEmpty()); // nothing starts inside enqueue()
    QVERIFY(queue.remove(tickets[2]));
    QVERIFY(!queue.remove(tickets[2]));
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, QByteArrayList({"person 1", "person 2", "normal 1", "normal 2", "background"}));
    QCOMPARE(queue.waiting(), 0);
}

void QueueTest::noMoreThanSixFly()
{
    Lab lab;
    int most = 0;
    lab.server.onArrival = [&](const Arrival &) {
        most = std::max(most, lab.client.queue().running());
        return Deed{.body = plausibleReply(), .delayMs = 3};
    };
    std::vector<std::unique_ptr<Watch<service::QueryDomainListReply>>> watches;
    for (int i = 0; i < 40; ++i)
        watches.push_back(std::make_unique<Watch<service::QueryDomainListReply>>(lab.read()));
    for (const auto &watch : watches)
        QVERIFY(watch->wait() && watch->isGood());
    QCOMPARE(most, 6);
    QVERIFY(lab.server.connections <= 6);
}

void QueueTest::backgroundLeavesAPlaceFree()
{
    RequestQueue queue({.inFlight = 3}, [] { return 0.5; });
    int started = 0;
    for (int i = 0; i < 5; ++i)
        queue.enqueue(queue.newTicket(), Priority::Background, "b", {}, [&] { ++started; });
    QTRY_COMPARE(started, 2);
    bool person = false;
    queue.enqueue(queue.newTicket(), Priority::Interactive, "p", {}, [&] { person = true; });
    QTRY_VERIFY(person);
    QCOMPARE(started, 2);
    QCOMPARE(queue.running(), 3);
}

void QueueTest::throttlingHalvesThePlacesAndGoodAnswersGiveThemBack()
{
    RequestQueue queue({.inFlight = 6, .throttlePause = milliseconds(1), .answersToSpeedUp = 2}, [] { return 0.5; });
    const auto runOne = [&](Answer answer) {
        const auto ticket = queue.newTicket();
        bool ran = false;
        queue.enqueue(ticket, Priority::Normal, "x", {}, [&] { ran = true; });
        if (!QTest::qWaitFor([&] { return ran; }, 2'000))
            return false;
        QTest::qWait(2); // so that the next one is not of the same moment
        queue.release(ticket, answer);
        return true;
    };
    QCOMPARE(queue.places(), 6);
    QVERIFY(runOne(Answer::Throttled));
    QCOMPARE(queue.places(), 3);
    QVERIFY(runOne(Answer::Throttled));
    QCOMPARE(queue.places(), 1);
    QVERIFY(runOne(Answer::Throttled));
    QCOMPARE(queue.places(), 1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(runOne(Answer::Good));
    QCOMPARE(queue.places(), 6);
    QVERIFY(runOne(Answer::Good));
    QCOMPARE(queue.places(), 6);
}

void QueueTest::pausesDoubleAndEnd()
{
    RequestQueue queue({.inFlight = 1, .throttlePause = milliseconds(20), .longestThrottlePause = milliseconds(60)},
                       [] { return 0.5; });
    std::vector<qint64> starts;
    QElapsedTimer clock;
    clock.start();
    std::function<void()> next = [&] {
        const auto ticket = queue.newTicket();
        queue.enqueue(ticket, Priority::Normal, "x", {}, [&, ticket] {
            starts.push_back(clock.elapsed());
            QTimer::singleShot(2, &queue, [&, ticket] {
                queue.release(ticket, Answer::Throttled);
                if (starts.size() < 5)
                    next();
            });
        });
    };
    next();
    QTRY_COMPARE(starts.size(), size_t(5));
    const qint64 least[] = {0, 20, 40, 60, 60};
    for (size_t i = 1; i < 5; ++i)
        QVERIFY2(starts[i] - starts[i - 1] >= least[i], QByteArray::number(starts[i] - starts[i - 1]));
}

void QueueTest::oneBurstOfThrottlingCountsOnce()
{
    RequestQueue queue({.inFlight = 6, .throttlePause = milliseconds(1)}, [] { return 0.5; });
    std::vector<RequestQueue::Ticket> flying;
    for (int i = 0; i < 6; ++i) {
        const auto ticket = queue.newTicket();
        queue.enqueue(ticket, Priority::Normal, "x", {}, [&flying, ticket] { flying.push_back(ticket); });
    }
    QTRY_COMPARE(flying.size(), size_t(6));
    QTest::qWait(2);
    for (const auto ticket : flying)
        queue.release(ticket, Answer::Throttled);
    QCOMPARE(queue.places(), 3);
}

void QueueTest::checkDomainKeepsItsPace()
{
    Lab lab;
    std::vector<std::unique_ptr<Watch<service::CheckDomainReply>>> watches;
    for (int i = 0; i < 24; ++i) {
        service::CheckDomain request;
        request.domainName = u"n%1.example"_s.arg(i);
        watches.push_back(std::make_unique<Watch<service::CheckDomainReply>>(lab.client.send(request)));
    }
    for (const auto &watch : watches)
        QVERIFY(watch->wait() && watch->isGood());
    const auto &arrivals = lab.server.arrivals;
    QCOMPARE(arrivals.size(), size_t(24));
    for (size_t i = 10; i < arrivals.size(); ++i)
        QVERIFY2(arrivals[i].ms - arrivals[i - 10].ms >= 1'000,
                 QByteArray::number(arrivals[i].ms - arrivals[i - 10].ms));
    QVERIFY2(arrivals.back().ms - arrivals.front().ms < 3'000, "slower than it need be");
}

void QueueTest::aLimitedOperationHoldsUpNoOther()
{
    Lab lab;
    std::vector<std::unique_ptr<Watch<service::CheckDomainReply>>> checks;
    for (int i = 0; i < 12; ++i) {
        service::CheckDomain request;
        request.domainName = u"n%1.example"_s.arg(i);
        checks.push_back(std::make_unique<Watch<service::CheckDomainReply>>(
            lab.client.send(request, {.priority = Priority::Interactive})));
    }
    QTRY_COMPARE(lab.server.arrivals.size(), size_t(10));
    Watch read(lab.read(u"other.example"_s, {.priority = Priority::Background}));
    QVERIFY(read.wait(500));
    QVERIFY(read.isGood());
    QCOMPARE(lab.server.countOfAction("CheckDomain"), 10);
}

void QueueTest::throttledReadsComeThrough()
{
    Lab lab;
    int left = 7;
    lab.server.onArrival = [&](const Arrival &) {
        return left-- > 0 ? Deed::error("Throttling.User") : Deed::json(plausibleReply());
    };
    std::vector<std::unique_ptr<Watch<service::QueryDomainListReply>>> watches;
    for (int i = 0; i < 30; ++i)
        watches.push_back(std::make_unique<Watch<service::QueryDomainListReply>>(lab.read()));
    for (const auto &watch : watches)
        QVERIFY(watch->wait() && watch->isGood());
    QCOMPARE(lab.server.arrivals.size(), size_t(37));
    QVERIFY(lab.client.queue().places() > 3);
}

void QueueTest::aLongRunLosesNothing()
{
    Lab lab;
    lab.server.onArrival = [&](const Arrival &) -> Deed {
        switch (lab.server.arrivals.size() % 9) {
        case 2:
            return {.what = Deed::What::Close};
        case 5:
            return {.what = Deed::What::AnswerThenClose, .body = plausibleReply()};
        case 7:
            return Deed::error("InternalError", 500);
        default:
            return Deed::json(plausibleReply());
        }
    };
    std::vector<std::unique_ptr<Watch<service::QueryDomainListReply>>> watches;
    for (int i = 0; i < 150; ++i)
        watches.push_back(std::make_unique<Watch<service::QueryDomainListReply>>(
            lab.read(u"n%1.example"_s.arg(i), {.priority = Priority(i % 3)})));
    int good = 0;
    for (const auto &watch : watches) {
        QVERIFY(watch->wait());
        QCOMPARE(watch->times(), 1);
        good += watch->isGood() ? 1 : 0;
    }
    QVERIFY2(good >= 145, QByteArray::number(good)); // four attempts at about one broken in four
    QCOMPARE(lab.client.queue().running(), 0);
    QCOMPARE(lab.client.queue().waiting(), 0);
    QCOMPARE(lab.server.mostOfOneNonce(), 1);
}

void QueueTest::httpDates()
{
    QCOMPARE(httpDateMs("Wed, 15 Nov 2023 01:13:20 GMT"), std::optional<qint64>(1'700'010'800'000));
    QCOMPARE(httpDateMs(" Thu, 01 Jan 1970 00:00:01 GMT "), std::optional<qint64>(1'000));
    for (const char *wrong : {"", "GMT", "yesterday GMT", "Wed, 15 Nov 2023 01:13:20", "Wed, 99 Nov 2023 01:13:20 GMT"})
        QVERIFY2(!httpDateMs(wrong), wrong);
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"
