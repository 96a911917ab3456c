#include "tests/orders/orderlab.h"
#include "tests/tasks/tasklab.h"

#include "api/accounts/account.h"
#include "models/portfolio/changefeedmodel.h"
#include "models/portfolio/portfolio.h"
#include "models/tasks/tasktreemodel.h"
#include "ui/changes/changespage.h"
#include "ui/settings/preferences.h"
#include "ui/tasks/taskspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace namestead;
using namespace namestead::test;
using practice::FaultKind;

namespace {

QAction *actionOf(const Page &page, const QString &name)
{
    for (QAction *action : page.pageActions()) {
        if (action->objectName() == name)
            return action;
    }
    qFatal("no action %s", qPrintable(name));
}

QWidget *shownNotice(const QWidget &page, const QString &name)
{
    auto *notice = page.findChild<QWidget *>(name);
    return notice && notice->isVisible() ? notice : nullptr;
}

QString wordsOf(const QWidget *widget)
{
    QStringList words;
    if (widget) {
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisibleTo(widget))
                words += label->text();
        }
    }
    return words.join(u'\n');
}

/// The box that asks, once it is there.
QMessageBox *questionOf(QWidget &page)
{
    QMessageBox *box = nullptr;
    if (!QTest::qWaitFor([&] { return (box = page.findChild<QMessageBox *>(u"question"_s)) && box->isVisible(); }))
        return nullptr;
    return box;
}

void answer(QWidget &page, const QString &button)
{
    QMessageBox *box = questionOf(page);
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<QMessageBox *>(u"question"_s));
}

Account practiceAccount(bool isReadOnly = false)
{
    Account account;
    account.id = u"practice"_s;
    account.label = u"Practice"_s;
    account.readOnly = isReadOnly;
    return account;
}

struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"test.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    std::unique_ptr<TasksPage> page = std::make_unique<TasksPage>(preferences);

    [[nodiscard]] QTreeView &tree() const { return *page->findChild<QTreeView *>(u"taskTree"_s); }
    [[nodiscard]] TaskTreeModel &model() const { return *qobject_cast<TaskTreeModel *>(tree().model()); }
    void show(OrderEngine *orders, TaskBook *book, const Account &account = practiceAccount())
    {
        page->setSources(orders, book, account);
        page->resize(1000, 620);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void choose(const QString &taskNo)
    {
        tree().setCurrentIndex(model().indexOfTask(taskNo));
        QTRY_VERIFY(actionOf(*page, u"copyRows"_s)->isEnabled());
        QTest::qWait(1);
    }
    void filterState(TaskTreeModel::Filter::State state)
    {
        auto *box = page->findChild<QComboBox *>(u"taskState"_s);
        box->setCurrentIndex(box->findData(int(state)));
    }
};

} // namespace

/// The Tasks and Changes pages as a person uses them.
class TasksPageTest : public QObject
{
    Q_OBJECT
private slots:
    void filtersAndSaysWhatIsEmpty();
    void readsResultsThatTheFilterNeeds();
    void cancelsAfterAskingAndSaysWhatCameOfIt();
    void saysThatACancelledTaskRanAllTheSame();
    void acknowledgesAfterAsking();
    void retriesAndOpensRuns();
    void pausesAndStopsRuns();
    void errorsKeepTheTree();
    void readOnlyAccountsWriteNothing();
    void f5ReadsTheTasks();
    void copiesRows();
    void columnsAreRemembered();
    void everyFieldHasAName();
    void changesAreShownAndAcknowledged();
};

void TasksPageTest::filtersAndSaysWhatIsEmpty()
{
    TaskLab lab;
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    QTRY_VERIFY(book->readMs() > 0);
    QTRY_VERIFY(wordsOf(desk.page.get()).contains(u"No tasks in the last 30 days"_s));
    lab.makeTask(2, 0, u"CHG_DNS"_s);
    lab.makeTask(2, 0, u"SET_TRANSFER_PROHIBITED"_s);
    book->refresh();
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QTRY_VERIFY(desk.tree().isVisible());
    auto *type = desk.page->findChild<QComboBox *>(u"taskType"_s);
    type->setCurrentIndex(type->findData(int(service::TaskType::ChangeDns)));
    QCOMPARE(desk.model().rowCount(), 1);
    auto *search = desk.page->findChild<QLineEdit *>(u"taskSearch"_s);
    QTest::keyClick(desk.page.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"nothing like it"_s);
    QCOMPARE(desk.model().rowCount(), 0);
    QTRY_VERIFY(wordsOf(desk.page.get()).contains(u"No task matches these 2"_s));
    QTest::mouseClick(desk.page->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(desk.model().rowCount(), 2);
    QVERIFY(search->text().isEmpty());
}

void TasksPageTest::readsResultsThatTheFilterNeeds()
{
    TaskLab lab;
    lab.makeTask(3, 1);
    lab.makeTask(2);
    lab.service.finishTasks();
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QVERIFY(!shownNotice(*desk.page, u"unjudgedTasks"_s));
    desk.filterState(TaskTreeModel::Filter::State::Failed);
    QTRY_VERIFY(shownNotice(*desk.page, u"unjudgedTasks"_s));
    QTest::mouseClick(desk.page->findChild<QPushButton *>(u"readUnjudged"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!shownNotice(*desk.page, u"unjudgedTasks"_s));
}

void TasksPageTest::cancelsAfterAskingAndSaysWhatCameOfIt()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3);
    const auto book = lab.book();
    Desk desk;
    QSignalSpy said(desk.page.get(), &TasksPage::messageWanted);
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QAction *cancel = actionOf(*desk.page, u"cancelTask"_s);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(cancel->toolTip().contains(u"Choose a task"_s));
    desk.choose(taskNo);
    QVERIFY(cancel->isEnabled());
    cancel->trigger();
    answer(*desk.page, u"reject"_s);
    QTest::qWait(30);
    QCOMPARE(lab.requests(u"CancelTask"_s), 0);
    cancel->trigger();
    QVERIFY(questionOf(*desk.page)->text().contains(u"3 names"_s)
            || questionOf(*desk.page)->text().contains(u"3 name(s)"_s));
    answer(*desk.page, u"accept"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"was cancelled; no name was changed"_s));
    QCOMPARE(wordsOf(shownNotice(*desk.page, u"taskOutcome"_s)), said.first().first().toString());
    QTRY_VERIFY(!cancel->isEnabled());
    QCOMPARE(desk.model().indexOfTask(taskNo).siblingAtColumn(1).data().toString(), u"Cancelled"_s);
    QVERIFY(!desk.page->isChanging());
}

void TasksPageTest::saysThatACancelledTaskRanAllTheSame()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    Desk desk;
    QSignalSpy said(desk.page.get(), &TasksPage::messageWanted);
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    lab.startAll(taskNo);
    desk.choose(taskNo);
    actionOf(*desk.page, u"cancelTask"_s)->trigger();
    answer(*desk.page, u"accept"_s);
    QTRY_COMPARE(lab.requests(u"CancelTask"_s), 1);
    QTest::qWait(80);
    QCOMPARE(said.size(), 0); // nothing is said before it is known
    lab.service.finishTasks();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"was not cancelled"_s));

    const QString lost = lab.makeTask(2);
    book->refresh();
    QTRY_VERIFY(desk.model().indexOfTask(lost).isValid());
    desk.choose(lost);
    lab.fault(FaultKind::LostBefore, u"CancelTask"_s);
    actionOf(*desk.page, u"cancelTask"_s)->trigger();
    answer(*desk.page, u"accept"_s);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.last().first().toString().contains(u"is not known"_s));
}

void TasksPageTest::acknowledgesAfterAsking()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(3, 1);
    lab.service.finishTasks();
    const auto book = lab.book();
    Desk desk;
    QSignalSpy said(desk.page.get(), &TasksPage::messageWanted);
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.choose(taskNo);
    QAction *acknowledge = actionOf(*desk.page, u"acknowledgeTask"_s);
    QTRY_VERIFY(acknowledge->isEnabled());
    acknowledge->trigger();
    QVERIFY(questionOf(*desk.page)->informativeText().contains(u"Other programs"_s));
    answer(*desk.page, u"reject"_s);
    QTest::qWait(30);
    QCOMPARE(lab.requests(u"AcknowledgeTaskResult"_s), 0);
    acknowledge->trigger();
    answer(*desk.page, u"accept"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(lab.requests(u"AcknowledgeTaskResult"_s), 1);
    QTRY_VERIFY(!acknowledge->isEnabled());
    QVERIFY(acknowledge->toolTip().contains(u"acknowledged already"_s));
}

void TasksPageTest::retriesAndOpensRuns()
{
    OrderWorld world;
    OrderDesk orders(world);
    orders.engine->begin();
    TaskBook book(world.account().reach, [&] { return world.service->nowMs(); });
    Desk desk;
    desk.show(orders.engine.get(), &book);
    RunRequest plan = world.plan(4);
    world.service->withWorld([&](practice::World &practiceWorld) {
        const auto id = practiceWorld.names().find(plan.items.at(1).name);
        practiceWorld.names().edit(*id).premium = true; // fails: premium was not agreed to
    });
    const auto runId = orders.engine->start(plan);
    QVERIFY(runId);
    QSignalSpy opened(desk.page.get(), &TasksPage::runWanted);
    QSignalSpy retried(desk.page.get(), &TasksPage::retryWanted);
    QVERIFY(orders.finish());
    desk.page->showRun(*runId);
    QCOMPARE(desk.tree().currentIndex().data(TaskTreeModel::RunIdRole).toLongLong(), *runId);
    QVERIFY(desk.tree().isExpanded(desk.tree().currentIndex()));
    QTRY_VERIFY(actionOf(*desk.page, u"openRun"_s)->isEnabled());
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), *runId);
    QAction *retry = actionOf(*desk.page, u"retryFailed"_s);
    QVERIFY(orders.last().count(ItemState::Failed) > 0);
    QTRY_VERIFY(retry->isEnabled());
    retry->trigger();
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried.first().first().toLongLong(), *runId);
    // A name below it leads to the Domains page.
    QSignalSpy names(desk.page.get(), &TasksPage::nameWanted);
    const QModelIndex request = desk.model().index(0, 0, desk.model().indexOfRun(*runId));
    desk.tree().setCurrentIndex(desk.model().index(0, 0, request));
    QTRY_VERIFY(actionOf(*desk.page, u"showName"_s)->isEnabled());
    actionOf(*desk.page, u"showName"_s)->trigger();
    QCOMPARE(names.size(), 1);
}

void TasksPageTest::pausesAndStopsRuns()
{
    OrderWorld world;
    world.service->setTaskSpeed(50, 80);
    OrderDesk orders(world);
    orders.engine->begin();
    Desk desk;
    desk.show(orders.engine.get(), nullptr);
    const auto runId = orders.engine->start(world.plan(60, 5));
    QVERIFY(runId);
    QTRY_VERIFY(desk.model().indexOfRun(*runId).isValid());
    desk.page->showRun(*runId);
    QTRY_VERIFY(actionOf(*desk.page, u"pauseRun"_s)->isEnabled());
    QVERIFY(!actionOf(*desk.page, u"resumeRun"_s)->isEnabled());
    actionOf(*desk.page, u"pauseRun"_s)->trigger();
    QTRY_COMPARE(orders.engine->run(*runId)->state, RunState::Paused);
    QTRY_VERIFY(actionOf(*desk.page, u"resumeRun"_s)->isEnabled());
    actionOf(*desk.page, u"resumeRun"_s)->trigger();
    QTRY_COMPARE(orders.engine->run(*runId)->state, RunState::Running);
    QTRY_VERIFY(actionOf(*desk.page, u"stopRun"_s)->isEnabled());
    actionOf(*desk.page, u"stopRun"_s)->trigger();
    answer(*desk.page, u"accept"_s);
    QTRY_COMPARE(orders.engine->run(*runId)->state, RunState::Finished);
    QVERIFY(orders.engine->run(*runId)->count(ItemState::NotSent) > 0);
}

void TasksPageTest::errorsKeepTheTree()
{
    TaskLab lab;
    lab.makeTask(2);
    lab.service.finishTasks();
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    lab.fault(FaultKind::Status500Html, u"QueryTaskList"_s);
    book->refresh();
    auto *retry = desk.page->findChild<QPushButton *>(u"retryTasks"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(desk.tree().isVisible());
    QCOMPARE(desk.model().rowCount(), 1);
    QVERIFY(wordsOf(desk.page.get()).contains(u"Read just now"_s));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(!retry->isVisible());
    QVERIFY(!book->error());
}

void TasksPageTest::readOnlyAccountsWriteNothing()
{
    TaskLab lab;
    const QString running = lab.makeTask(2);
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get(), practiceAccount(true));
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.choose(running);
    for (const char *name : {"cancelTask", "acknowledgeTask"}) {
        const QAction *action = actionOf(*desk.page, QString::fromLatin1(name));
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"read-only"_s), name);
    }
    // Every action that cannot be done says why.
    for (const QAction *action : desk.page->pageActions())
        QVERIFY2(action->isEnabled() || action->toolTip().contains(u'\n'), qPrintable(action->objectName()));
}

void TasksPageTest::f5ReadsTheTasks()
{
    TaskLab lab;
    lab.makeTask(1);
    lab.service.finishTasks();
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_VERIFY(!book->isReading());
    const qint64 asked = lab.requests(u"QueryTaskInfoHistory"_s);
    desk.tree().setFocus();
    QTest::keyClick(&desk.tree(), Qt::Key_F5);
    QTRY_COMPARE(lab.requests(u"QueryTaskInfoHistory"_s), asked + 1);
}

void TasksPageTest::copiesRows()
{
    TaskLab lab;
    const QString taskNo = lab.makeTask(2);
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    desk.choose(taskNo);
    actionOf(*desk.page, u"copyRows"_s)->trigger();
    const QStringList cells = QApplication::clipboard()->text().trimmed().split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.last(), taskNo);
    actionOf(*desk.page, u"copyCell"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), cells.first());
}

void TasksPageTest::columnsAreRemembered()
{
    TaskLab lab;
    const auto book = lab.book();
    Desk desk;
    desk.show(nullptr, book.get());
    desk.tree().header()->resizeSection(0, 333);
    Account other = practiceAccount();
    other.id = u"other"_s;
    desk.page->setSources(nullptr, book.get(), other);
    QVERIFY(desk.tree().header()->sectionSize(0) != 333);
    desk.page->setSources(nullptr, book.get(), practiceAccount());
    QCOMPARE(desk.tree().header()->sectionSize(0), 333);
}

void TasksPageTest::everyFieldHasAName()
{
    Desk desk;
    ChangesPage changes(desk.preferences);
    for (const QWidget *root : {static_cast<QWidget *>(desk.page.get()), static_cast<QWidget *>(&changes)}) {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1))
                continue;
            const bool isNamed = !widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget)
                || widget->inherits("QMenu") || widget->inherits("QPlainTextEdit") || widget->inherits("QHeaderView")
                || widget->window() != root->window();
            QVERIFY2(isNamed,
                     qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

void TasksPageTest::changesAreShownAndAcknowledged()
{
    TaskLab lab;
    QTemporaryDir folder;
    PortfolioSettings settings;
    settings.syncEvery = std::chrono::minutes(0);
    settings.readsDetailsInBackground = false;
    settings.utcMs = [&] { return lab.service.nowMs(); };
    Portfolio portfolio(folder.filePath(u"portfolio.sqlite"_s), lab.reach(), settings);
    ChangeFeedModel feed;
    feed.setPortfolio(&portfolio);
    Desk desk;
    ChangesPage page(desk.preferences);
    page.setSources(&feed, &portfolio, u"practice"_s);
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy opened(&portfolio, &Portfolio::opened);
    portfolio.open();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(wordsOf(&page).contains(u"has not been synced yet"_s));
    QSignalSpy ended(&portfolio, &Portfolio::syncEnded);
    QTest::mouseClick(page.findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(wordsOf(&page).contains(u"No change waits"_s) || feed.rowCount() > 0);
    const int before = feed.rowCount();
    QString moved;
    lab.service.withWorld([&](practice::World &world) {
        for (quint32 id = 0; id < 3; ++id) {
            auto &state = world.names().edit(practice::NameId(id));
            state.expirationMs -= 100LL * 24 * 3600 * 1000; // earlier than before: dangerous
            moved = world.names().nameOf(practice::NameId(id));
        }
    });
    portfolio.sync();
    QTRY_COMPARE(ended.size(), 2);
    QTRY_VERIFY(feed.rowCount() >= before + 3);
    QTRY_VERIFY(page.findChild<QTableView *>(u"changeTable"_s)->isVisible());
    auto *table = page.findChild<QTableView *>(u"changeTable"_s);
    auto *search = page.findChild<QLineEdit *>(u"changeSearch"_s);
    search->setText(moved);
    QTRY_VERIFY(feed.rowCount() >= 1);
    const int ofName = feed.rowCount();
    table->setCurrentIndex(feed.index(0, 0));
    QSignalSpy names(&page, &ChangesPage::nameWanted);
    actionOf(page, u"showChangedDomain"_s)->trigger();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().first().toString(), moved);
    actionOf(page, u"acknowledgeChanges"_s)->trigger();
    QTRY_COMPARE(feed.rowCount(), ofName - 1);
    search->clear();
    QTRY_VERIFY(feed.rowCount() >= 1);
    actionOf(page, u"acknowledgeAllChanges"_s)->trigger();
    answer(page, u"accept"_s);
    QTRY_COMPARE(feed.rowCount(), 0);
    QCOMPARE(portfolio.openChanges(), 0);
    QTRY_VERIFY(wordsOf(&page).contains(u"No change waits to be acknowledged"_s));
    QTest::mouseClick(page.findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton); // show them again
    QTRY_VERIFY(feed.rowCount() >= 3);
    page.setSources(nullptr, nullptr, {});
}

QTEST_MAIN(TasksPageTest)
#include "taskspagetest.moc"
