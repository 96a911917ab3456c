#include "tests/tasks/tasklab.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;
using practice::FaultKind;
using service::TaskStatus;

namespace {

constexpr qint64 dayOfTest = 24LL * 3600 * 1000;

RemoteTask taskIn(const TaskBook &book, const QString &taskNo)
{
    const int row = book.rowOf(taskNo);
    return row < 0 ? RemoteTask() : book.tasks().at(row);
}

} // namespace

/// The account's tasks as the program keeps them, against a practice service over real HTTP.
class TaskBookTest : public QObject
{
    Q_OBJECT
private slots:
    void listAndHistoryAreOne();
    void pagesAreFollowedToTheEnd();
    void pollsWhatRunsAndStops();
    void pollsReadNoMoreThanTheyMust();
    void noPollWhereNobodyAsked();
    void pausesGrowUntilSomethingIsNew();
    void oneReadingAtATime();
    void detailsWithoutSecrets();
    void detailsOfTheArchive();
    void manyDetailsComeInPages();
    void cancelsInTime();
    void cancelsTooLate();
    void cancelsWhatRanAllTheSame();
    void cancelAfterALostAnswer();
    void cancelThatNeverArrived();
    void cancelThatIsRefused();
    void acknowledgesOnRequestOnly();
    void acknowledgesManyInSeveralRequests();
    void errorsKeepOldData();
    void refusedReadingsWaitForThePerson();
    void tasksThatMoveWhileTheyRun();
    void earlierDaysAreReadOnRequest();
};

void TaskBookTest::listAndHistoryAreOne()
{
    TaskLab lab;
    const QString old = lab.makeTask(2);
    lab.service.finishTasks();
    lab.service.moveClock(3 * dayOfTest);
    const QString fresh = lab.makeTask(3);
    const auto book = lab.book();
    QCOMPARE(book->readMs(), 0);
    book->refresh();
    QVERIFY(book->isReading());
    QTRY_VERIFY(book->readMs() > 0);
    QVERIFY(!book->error());
    QCOMPARE(book->tasks().size(), 2);
    QCOMPARE(book->tasks().at(0).taskNo, fresh); // newest first
    QCOMPARE(book->tasks().at(1).taskNo, old);
    QVERIFY(taskIn(*book, old).isHistory);
    QVERIFY(taskIn(*book, old).isFinished());
    QVERIFY(!taskIn(*book, fresh).isHistory);
    QVERIFY(!taskIn(*book, fresh).isFinished());
    QCOMPARE(taskIn(*book, fresh).names, 3);
    QVERIFY(taskIn(*book, fresh).type == service::TaskType::ChangeDns);
}

void TaskBookTest::pagesAreFollowedToTheEnd()
{
    TaskLab lab;
    for (int i = 0; i < 130; ++i)
        lab.makeTask(1);
    lab.service.finishTasks();
    lab.service.moveClock(2 * dayOfTest);
    for (int i = 0; i < 250; ++i)
        lab.makeTask(1);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_VERIFY(book->readMs() > 0);
    QCOMPARE(book->tasks().size(), 380);
    QCOMPARE(lab.requests(u"QueryTaskList"_s), 3);
    QCOMPARE(lab.requests(u"QueryTaskInfoHistory"_s), 2);
    for (int i = 0; i < 380; ++i)
        QCOMPARE(book->rowOf(book->tasks().at(i).taskNo), i);
    QVERIFY(std::is_sorted(book->tasks().begin(), book->tasks().end(),
                           [](const auto &a, const auto &b) { return a.createdMs > b.createdMs; }));
}

void TaskBookTest::pollsWhatRunsAndStops()
{
    TaskLab lab(60);
    const QString taskNo = lab.makeTask(4, 1);
    const auto book = lab.book();
    QSignalSpy finished(book.get(), &TaskBook::taskFinished);
    book->refresh(); // no page watches
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), taskNo);
    // That it has run says nothing of success: the results are read by themselves then.
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    QCOMPARE(taskIn(*book, taskNo).count(service::TaskDetailStatus::Failed), 1);
    const qint64 asked = lab.requests(u"QueryTaskList"_s);
    QTest::qWait(350); // longer than the longest pause
    QCOMPARE(lab.requests(u"QueryTaskList"_s), asked);
    book->setWatched(true); // a page looks again, also when nothing runs
    QTRY_VERIFY(lab.requests(u"QueryTaskList"_s) > asked);
    lab.makeTask(1);
    QTRY_COMPARE(book->tasks().size(), 2);
}

void TaskBookTest::pollsReadNoMoreThanTheyMust()
{
    TaskLab lab;
    for (int i = 0; i < 250; ++i)
        lab.makeTask(1);
    lab.service.finishTasks();
    QTest::qWait(2);
    lab.makeTask(1);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 251);
    QTRY_VERIFY(!book->isReading());
    QSignalSpy turns(book.get(), &TaskBook::readingChanged); // at the beginning and at the end of each
    const qint64 asked = lab.requests(u"QueryTaskList"_s);
    QTRY_VERIFY(turns.size() >= 6 && !book->isReading());
    QCOMPARE(lab.requests(u"QueryTaskList"_s) - asked, turns.size() / 2);
    const QString fresh = lab.makeTask(1);
    QTRY_VERIFY(book->rowOf(fresh) >= 0); // among those of its second, which is as exact as the service tells
}

void TaskBookTest::noPollWhereNobodyAsked()
{
    TaskLab lab;
    lab.makeTask(1);
    const auto book = lab.book();
    QTest::qWait(100);
    QCOMPARE(lab.service.counts().total(), 0);
    QVERIFY(book->tasks().isEmpty());
}

void TaskBookTest::pausesGrowUntilSomethingIsNew()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(1);
    const auto book = lab.book();
    book->setPauses(std::chrono::milliseconds(20), std::chrono::milliseconds(10'000));
    QElapsedTimer timer;
    timer.start();
    book->refresh();
    QTRY_VERIFY(lab.requests(u"QueryTaskList"_s) >= 7);
    // 20 + 40 + 80 + 160 + 320 + 640: six equal pauses would be over in 120.
    QVERIFY2(timer.elapsed() >= 600, qPrintable(QString::number(timer.elapsed())));
    const qint64 asked = lab.requests(u"QueryTaskList"_s);
    lab.startAll(taskNo);
    timer.restart();
    book->lookSoon();
    QTRY_VERIFY(taskIn(*book, taskNo).status == TaskStatus::Running);
    QTRY_VERIFY(lab.requests(u"QueryTaskList"_s) >= asked + 3);
    QVERIFY2(timer.elapsed() < 1'280, qPrintable(QString::number(timer.elapsed()))); // one of the long pauses alone
}

void TaskBookTest::oneReadingAtATime()
{
    TaskLab lab;
    lab.makeTask(1);
    lab.fault(FaultKind::Slow, u"QueryTaskList"_s);
    const auto book = lab.book();
    for (int i = 0; i < 20; ++i)
        book->refresh();
    QTest::qWait(100);
    QCOMPARE(lab.requests(u"QueryTaskInfoHistory"_s), 0);
    QVERIFY(lab.requests(u"QueryTaskList"_s) <= 1);
    QTRY_COMPARE(book->tasks().size(), 1);
    // All of them together are one more reading.
    QTRY_COMPARE(lab.requests(u"QueryTaskInfoHistory"_s), 2);
}

void TaskBookTest::detailsWithoutSecrets()
{
    TaskLab lab;
    const QString secret = u"tr4nsfer-C0de"_s;
    const QString taskNo = lab.makeTask(3, 1, u"QUERY_TRANSFER_CODE"_s, u"name"_s, secret);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_VERIFY(book->readMs() > 0);
    QCOMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::NotRead);
    book->readDetails(taskNo);
    QCOMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Reading);
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    const RemoteTask task = taskIn(*book, taskNo);
    QCOMPARE(task.details.size(), 3);
    QCOMPARE(task.count(service::TaskDetailStatus::Failed), 1);
    QCOMPARE(task.count(service::TaskDetailStatus::Succeeded), 2);
    for (const RemoteTask::Detail &detail : task.details) {
        const bool hasFailed = detail.status == service::TaskDetailStatus::Failed;
        QCOMPARE(detail.reason, hasFailed ? u"Not allowed."_s : QString());
        QCOMPARE(detail.hasResult, !hasFailed);
        for (const QString &text : {detail.detailNo, detail.name, detail.instanceId, detail.reason, task.typeText})
            QVERIFY(!text.contains(secret));
    }
}

void TaskBookTest::detailsOfTheArchive()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(5, 2);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    QVERIFY(!taskIn(*book, taskNo).isHistory);
    lab.service.moveClock(2 * dayOfTest); // it moves between reading the list and reading the results
    book->readDetails(taskNo);
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    QCOMPARE(taskIn(*book, taskNo).details.size(), 5);
    QCOMPARE(taskIn(*book, taskNo).count(service::TaskDetailStatus::Failed), 2);
    QVERIFY(lab.requests(u"QueryTaskDetailHistory"_s) >= 1);
    book->readDetails(taskNo); // again: nothing comes twice
    QTRY_VERIFY(lab.requests(u"QueryTaskDetailHistory"_s) >= 2);
    QTest::qWait(30);
    QCOMPARE(taskIn(*book, taskNo).details.size(), 5);
}

void TaskBookTest::manyDetailsComeInPages()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2300, 7);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    book->readDetails(taskNo);
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    QCOMPARE(taskIn(*book, taskNo).details.size(), 2300);
    QCOMPARE(lab.requests(u"QueryTaskDetailList"_s), 3);
}

void TaskBookTest::cancelsInTime()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QVERIFY(book->isCancelling(taskNo));
    QVERIFY(book->isWriting());
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome && **outcome);
    QVERIFY(!book->isCancelling(taskNo));
    QVERIFY(!book->isWriting());
    QVERIFY(taskIn(*book, taskNo).cancel == service::TaskCancelStatus::Cancelled);
    QCOMPARE(taskIn(*book, taskNo).count(service::TaskDetailStatus::Failed), 3);
}

void TaskBookTest::cancelsTooLate()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.service.finishTasks(); // the list that is shown does not know yet
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome && !**outcome);
    QVERIFY(taskIn(*book, taskNo).isFinished());
}

void TaskBookTest::cancelsWhatRanAllTheSame()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3);
    lab.startAll(taskNo);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QTRY_VERIFY(taskIn(*book, taskNo).cancel == service::TaskCancelStatus::Cancelling);
    QTest::qWait(100);
    QVERIFY(!outcome); // not decided yet: nothing is said
    lab.service.finishTasks();
    QTRY_VERIFY(outcome);
    // The service calls it cancelled, although every name was done.
    QVERIFY(taskIn(*book, taskNo).cancel == service::TaskCancelStatus::Cancelled);
    QVERIFY(*outcome && !**outcome);
}

void TaskBookTest::cancelAfterALostAnswer()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.fault(FaultKind::LostAfter, u"CancelTask"_s);
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome && **outcome);
    QCOMPARE(lab.requests(u"CancelTask"_s), 1); // looked for, not sent again
}

void TaskBookTest::cancelThatNeverArrived()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.fault(FaultKind::LostBefore, u"CancelTask"_s);
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(lab.requests(u"CancelTask"_s), 1);
    QVERIFY(!book->isCancelling(taskNo));
}

void TaskBookTest::cancelThatIsRefused()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.fault(FaultKind::Error, u"CancelTask"_s, 403, u"Forbidden.RAM"_s);
    std::optional<Result<bool>> outcome;
    book->cancel(taskNo, this, [&](const Result<bool> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, ApiError::Kind::Forbidden);
    QVERIFY(!book->isWriting());
}

void TaskBookTest::acknowledgesOnRequestOnly()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3, 1);
    const QString running = lab.makeTask(1);
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 2);
    std::optional<Result<Done>> outcome;
    book->acknowledge(running, this, [&](const Result<Done> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().code, u"NothingToAcknowledge"_s);
    QCOMPARE(lab.requests(u"AcknowledgeTaskResult"_s), 0);

    lab.service.finishTasks();
    book->refresh();
    QTRY_VERIFY(taskIn(*book, taskNo).isFinished());
    const auto acknowledged = [&] {
        return lab.service.withWorld([&](practice::World &world) {
            const auto &details = world.tasks().find(taskNo)->details;
            return std::count_if(details.begin(), details.end(), [](const auto &d) { return d.acknowledged; });
        });
    };
    book->readDetails(taskNo);
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    QCOMPARE(acknowledged(), 0); // reading is not acknowledging
    outcome.reset();
    book->acknowledge(taskNo, this, [&](const Result<Done> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE(acknowledged(), 3);
    QVERIFY(book->isAcknowledged(taskNo));
    QVERIFY(!book->isAcknowledged(running));
}

void TaskBookTest::acknowledgesManyInSeveralRequests()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(230);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    std::optional<Result<Done>> outcome;
    book->acknowledge(taskNo, this, [&](const Result<Done> &result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE(lab.requests(u"AcknowledgeTaskResult"_s), 3);
}

void TaskBookTest::errorsKeepOldData()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2, 1);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    book->readDetails(taskNo);
    QTRY_COMPARE(taskIn(*book, taskNo).detailsState, RemoteTask::Details::Read);
    const qint64 readMs = book->readMs();
    for (const FaultKind kind : {FaultKind::LostAfter, FaultKind::Status500Html, FaultKind::Garbage,
                                 FaultKind::HalfBody, FaultKind::WrongTypes, FaultKind::Throttle}) {
        lab.fault(kind, u"QueryTaskList"_s);
        book->refresh();
        QTRY_VERIFY(!book->isReading());
        QVERIFY2(book->error(), practice::faultKindName(kind));
        QCOMPARE(book->tasks().size(), 1);
        QCOMPARE(book->readMs(), readMs);
        lab.service.clearFaults();
    }
    lab.fault(FaultKind::Error, u"QueryTaskDetailList"_s);
    book->readDetails(taskNo);
    QTRY_VERIFY(taskIn(*book, taskNo).detailsError);
    QCOMPARE(taskIn(*book, taskNo).details.size(), 2); // what was read stays
    book->refresh();
    QTRY_VERIFY(!book->isReading());
    QVERIFY(!book->error());
    QVERIFY(book->readMs() >= readMs);
}

void TaskBookTest::refusedReadingsWaitForThePerson()
{
    TaskLab lab;
    lab.makeTask(1);
    const auto book = lab.book();
    book->setWatched(true);
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.fault(FaultKind::Error, u"QueryTaskList"_s, 403, u"Forbidden.RAM"_s);
    QTRY_VERIFY(book->error());
    QCOMPARE(book->error()->kind, ApiError::Kind::Forbidden);
    const qint64 asked = lab.requests(u"QueryTaskList"_s);
    QTest::qWait(300); // something runs and a page watches: without the refusal it would have been asked several times
    QCOMPARE(lab.requests(u"QueryTaskList"_s), asked);
    book->refresh();
    QTRY_VERIFY(!book->error());
    QTRY_VERIFY(lab.requests(u"QueryTaskList"_s) > asked + 1);
}

void TaskBookTest::tasksThatMoveWhileTheyRun()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    QSignalSpy finished(book.get(), &TaskBook::taskFinished);
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    lab.service.moveClock(2 * dayOfTest); // out of the list, into the history; still waiting
    QTRY_VERIFY(taskIn(*book, taskNo).isHistory);
    QVERIFY(!taskIn(*book, taskNo).isFinished());
    lab.service.finishTasks();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(book->tasks().size(), 1);
}

void TaskBookTest::earlierDaysAreReadOnRequest()
{
    TaskLab lab;
    const QString old = lab.makeTask(1);
    lab.service.finishTasks();
    lab.service.moveClock(60 * dayOfTest);
    const QString fresh = lab.makeTask(1);
    lab.service.finishTasks();
    const auto book = lab.book();
    book->refresh();
    QTRY_COMPARE(book->tasks().size(), 1);
    QCOMPARE(book->tasks().first().taskNo, fresh);
    book->setFrom(book->from().addDays(-60));
    QTRY_COMPARE(book->tasks().size(), 2);
    QCOMPARE(book->tasks().last().taskNo, old);
    book->setFrom(book->from().addDays(80));
    book->refresh();
    QTRY_VERIFY(!book->isReading());
    QCOMPARE(book->tasks().size(), 2); // what was read is kept
}

QTEST_GUILESS_MAIN(TaskBookTest)
#include "taskbooktest.moc"
