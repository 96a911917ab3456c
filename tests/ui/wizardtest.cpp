#include "models/orders/orderengine.h"
#include "models/orders/orderjournal.h"
#include "models/orders/plandrafts.h"
#include "models/orders/runmodel.h"
#include "models/orders/sqliteorderstorage.h"
#include "tests/orders/planlab.h"
#include "ui/orders/renewalwizard.h"
#include "ui/orders/runwindow.h"
#include "ui/settings/preferences.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

constexpr int atNames = 0;
constexpr int atCheck = 1;
constexpr int atTerms = 2;
constexpr int atReview = 3;
constexpr int atResult = 5;

OrderTiming quickTiming(std::chrono::milliseconds firstLook)
{
    OrderTiming timing;
    timing.firstLook = firstLook;
    timing.longestLook = std::chrono::milliseconds(500);
    return timing;
}

/// The wizard over a practice service and a real journal.
struct WizardBench
{
    explicit WizardBench(int names = 60, std::chrono::milliseconds firstLook = std::chrono::milliseconds(20))
        : lab(names), timing(quickTiming(firstLook))
    {
        engine.begin();
        preferences.setOrderChunkSize(10);
        makeWindow(false);
    }

    void makeWindow(bool readOnly)
    {
        window.reset();
        RenewalPlan::Place place = lab.place();
        place.engine = &engine;
        window = std::make_unique<RenewalWizard>(place, readOnly, drafts, preferences);
    }

    template <class Widget> Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QTableView *table(const char *name) const { return find<QTableView>(name); }
    int step() const { return find<QListWidget>("steps")->currentRow(); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void paste(const QStringList &names) const
    {
        find<QPlainTextEdit>("pasteNames")->setPlainText(names.join(u'\n'));
        click("addPasted");
    }
    /// From the names to the terms, with the check between them.
    bool toTerms() const
    {
        click("next");
        if (!QTest::qWaitFor([this] { return window->plan().isChecked(); }, 8'000))
            return false;
        click("next");
        return step() == atTerms;
    }
    QPushButton *answer(const char *name) const
    {
        QWidget *box = window->findChild<QWidget *>(u"question"_s);
        return box ? box->findChild<QPushButton *>(QString::fromLatin1(name)) : nullptr;
    }
    qint64 chargedNames() const
    {
        return lab.service->withWorld([](practice::World &world) { return qint64(world.ledger().charges().size()); });
    }

    test::PlanLab lab;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"test.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    PlanDrafts drafts{folder.filePath(u"drafts"_s)};
    SqliteOrderStorage storage{folder.filePath(u"journal.db"_s), folder.filePath(u"claims.db"_s)};
    bool isReady = lab.started && storage.open(); ///< before the engine, which reads it at once
    OrderJournal journal{storage};
    OrderTiming timing;
    OrderEngine engine{journal, Catalogue::builtIn(),
                       [this](const QString &) {
                           return std::optional(OrderAccount{
                               .reach = lab.place().reach, .claimScope = u"lab"_s, .readOnly = isReadOnly});
                       },
                       timing};
    bool isReadOnly = false;
    std::unique_ptr<RenewalWizard> window;
};

/// The first widget that takes the keyboard and has no name, or nothing.
QString namelessIn(const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                            widget->objectName(), widget->parentWidget()->objectName());
    }
    return {};
}

} // namespace

/// The renewal wizard as a person meets it: real window, practice service, journal on disk.
class WizardTest : public QObject
{
    Q_OBJECT
private slots:
    void pastedNamesAreCountedAndPruned();
    void goesFromNamesToResult();
    void lostAnswerIsExplained();
    void unknownNameIsDecided();
    void readOnlyAccountStopsAtTheReview();
    void draftIsKeptAndOpened();
    void closingAsksOnlyWhenSomethingWouldBeLost();
    void aChosenTermIsNeverDropped();
    void stopAsksWhileTheRunWaits();
    void everythingHasAName();
};

void WizardTest::pastedNamesAreCountedAndPruned()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->show();
    QVERIFY(!bench.button("next")->isEnabled());
    QVERIFY(!bench.button("next")->toolTip().isEmpty());
    QStringList names = bench.lab.names.mid(0, 23);
    names += {u"nobody-here.com"_s, u"elsewhere.net"_s};
    bench.paste(names);
    const QString said = bench.find<QWidget>("namesSaid")->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(said.startsWith("23 of 25"_L1) && said.contains("elsewhere.net"_L1), qPrintable(said));
    QCOMPARE(bench.table("planNames")->model()->rowCount(), 25);

    QTableView *table = bench.table("planNames");
    table->setFocus();
    table->selectRow(0);
    const QString gone = table->model()->index(0, 0).data().toString();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 24);
    QVERIFY(table->model()->index(0, 0).data().toString() != gone);
    bench.click("undoRemoval");
    QCOMPARE(table->model()->rowCount(), 25);

    QGuiApplication::clipboard()->setText(bench.lab.names.at(30));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 26);
    QVERIFY(bench.button("next")->isEnabled());
}

void WizardTest::goesFromNamesToResult()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->show();
    const QStringList names = bench.lab.names.mid(0, 25);
    bench.lab.edit(names.at(24), [](practice::NameState &state) { state.realName = practice::RealName::NotVerified; });
    bench.lab.fill(48 * test::planHourMs); // old enough to be read again by the check
    bench.paste(names + QStringList{u"nobody-here.com"_s});
    bench.click("next");
    QCOMPARE(bench.step(), atCheck);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->plan().isChecked(), 8'000);

    // What the check left out, and what is put back of it.
    auto *groups = bench.find<QTabBar>("checkGroups");
    QCOMPARE(groups->currentIndex(), 1);
    QTableView *left = bench.table("planCheck");
    QCOMPARE(left->model()->rowCount(), 1);
    left->selectRow(0);
    QVERIFY(bench.button("putBack")->isEnabled());
    bench.click("putBack");
    QCOMPARE(left->model()->rowCount(), 0);
    groups->setCurrentIndex(2);
    QCOMPARE(left->model()->rowCount(), 1);
    QVERIFY(bench.window->plan().isChecked());

    bench.click("next");
    QCOMPARE(bench.step(), atTerms);
    bench.find<QSpinBox>("years")->setValue(2);
    bench.click("setAllYears");
    QTableView *terms = bench.table("planTerms");
    terms->setSelectionMode(QAbstractItemView::MultiSelection);
    for (int row = 0; row < 3; ++row)
        terms->selectRow(row);
    bench.find<QSpinBox>("years")->setValue(3);
    bench.click("setSelectedYears");
    QCOMPARE(bench.window->plan().totals().years, 22 * 2 + 3 * 3);

    bench.click("next");
    QCOMPARE(bench.step(), atReview);
    QPushButton *renew = bench.button("next");
    QVERIFY(!renew->isEnabled());
    QVERIFY(renew->toolTip().contains("25"_L1));
    QTest::keyClicks(bench.find<QLineEdit>("typedCount"), u"24"_s);
    QVERIFY(!renew->isEnabled());
    bench.find<QLineEdit>("typedCount")->clear();
    QTest::keyClicks(bench.find<QLineEdit>("typedCount"), u"25"_s);
    QVERIFY(renew->isEnabled());
    QVERIFY(renew->text().contains("25"_L1));

    // One name turns premium behind the back of the plan: the registry's refusal has to arrive in the result.
    QTRY_VERIFY_WITH_TIMEOUT(!bench.find<QLabel>("reviewPrice")->text().contains(u'…'), 8'000);
    const QString failing = names.at(10);
    bench.lab.edit(failing, [](practice::NameState &state) { state.premium = true; });
    QSignalSpy started(bench.window.get(), &RenewalWizard::runStarted);
    bench.click("next");
    QVERIFY2(started.count() == 1, qPrintable(bench.find<QPlainTextEdit>("errorDetails")->toPlainText()));
    QVERIFY(!bench.button("back")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), atResult, 20'000);
    const QString headline = bench.find<QLabel>("resultHeadline")->text();
    QVERIFY2(headline.startsWith("24 "_L1) && headline.contains("1 "_L1), qPrintable(headline));
    QCOMPARE(bench.chargedNames(), 24);
    QTableView *result = bench.table("runResult");
    QCOMPARE(result->model()->rowCount(), 25);
    QCOMPARE(result->model()->index(0, 0).data().toString(), failing);
    result->selectRow(0);
    QVERIFY(!bench.find<QLabel>("resultReason")->text().isEmpty());

    // The same run in a window of its own.
    RunWindow alone(bench.engine, bench.window->runId(), bench.preferences);
    alone.show();
    QVERIFY(alone.findChild<QLabel *>(u"resultHeadline"_s)->text() == headline);

    // What failed becomes a new plan, which is checked at once.
    bench.click("retryFailed");
    QCOMPARE(bench.step(), atCheck);
    QCOMPARE(bench.window->plan().entries().size(), 1);
    QCOMPARE(bench.window->plan().entries().first().name, failing);
    QCOMPARE(bench.window->plan().entries().first().years, 2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->plan().isChecked(), 8'000);
    QCOMPARE(bench.chargedNames(), 24);
}

void WizardTest::lostAnswerIsExplained()
{
    WizardBench bench(60, std::chrono::milliseconds(400));
    QVERIFY(bench.isReady);
    bench.window->show();
    bench.paste(bench.lab.names.mid(0, 15));
    QVERIFY(bench.toTerms());
    bench.click("next");
    practice::FaultRule lost;
    lost.kind = practice::FaultKind::LostAfter;
    lost.match = u"@order"_s;
    bench.lab.service->addFault(lost);
    bench.click("next");
    auto *notice = bench.find<QWidget>("runNotice");
    QTRY_VERIFY(notice->isVisible());
    const QString said = notice->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(said.contains("cut after sending"_L1), qPrintable(said));
    QVERIFY(bench.button("lookNow")->isVisible());
    QVERIFY(!bench.button("next")->isEnabled());
    QVERIFY(bench.window->close()); // a run needs no window, and nothing is asked
    bench.window->show();
    bench.click("pauseRun");
    QCOMPARE(bench.engine.run(bench.window->runId())->state, RunState::Paused);
    bench.click("pauseRun");
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), atResult, 20'000);
    QCOMPARE(bench.chargedNames(), 15);
    QCOMPARE(bench.engine.run(bench.window->runId())->count(ItemState::Succeeded), 15);
}

void WizardTest::unknownNameIsDecided()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"test.ini"_s), QSettings::IniFormat);
    Preferences preferences(settings);
    SqliteOrderStorage storage(folder.filePath(u"journal.db"_s), folder.filePath(u"claims.db"_s));
    QVERIFY(storage.open());
    OrderJournal journal(storage);
    OrderRun made;
    made.accountId = u"account-1"_s;
    made.accountLabel = u"Lab"_s;
    made.title = u"Two names"_s;
    made.createdMs = made.finishedMs = QDateTime::currentMSecsSinceEpoch();
    made.state = RunState::Finished;
    made.chunks.append(OrderChunk());
    made.chunks.first().state = ChunkState::Unknown;
    for (const auto &name : {u"first.com"_s, u"second.com"_s}) {
        OrderItem item;
        item.name = name;
        item.instanceId = u"S"_s + name;
        item.chunk = 0;
        item.state = ItemState::Unknown;
        item.reason.code = OrderReason::Code::NoTrace;
        made.items.append(item);
    }
    QVERIFY(journal.add(made));
    OrderEngine engine(journal, Catalogue::builtIn(), [](const QString &) { return std::optional<OrderAccount>(); });
    engine.begin();

    RunWindow window(engine, made.id, preferences);
    window.show();
    auto *table = window.findChild<QTableView *>(u"runResult"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    const auto press = [&window](const char *name) {
        auto *button = window.findChild<QPushButton *>(QString::fromLatin1(name));
        const bool isThere = button && button->isVisible() && button->isEnabled();
        if (isThere)
            QTest::mouseClick(button, Qt::LeftButton);
        return isThere;
    };
    QTest::keyClicks(window.findChild<QLineEdit *>(u"decisionNote"_s), u"order 4711"_s);
    QVERIFY(press("itWasRenewed"));
    QVERIFY(press("accept"));
    QCOMPARE(engine.run(made.id)->count(ItemState::Succeeded), 1);
    const auto decided = std::find_if(engine.run(made.id)->items.begin(), engine.run(made.id)->items.end(),
                                      [](const OrderItem &item) { return item.state == ItemState::Succeeded; });
    QVERIFY(decided->reason.text.contains(u"order 4711"_s));
    QTRY_VERIFY(!window.findChild<QWidget *>(u"question"_s));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(RunModel::StateRole).toInt() == int(ItemState::Unknown))
            table->selectRow(row);
    }
    QVERIFY(press("itWasNotRenewed"));
    QVERIFY(press("accept"));
    QCOMPARE(engine.run(made.id)->count(ItemState::Unknown), 0);
    QVERIFY(window.findChild<QPushButton *>(u"retryFailed"_s)->isEnabled());
}

void WizardTest::readOnlyAccountStopsAtTheReview()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.isReadOnly = true;
    bench.makeWindow(true);
    bench.window->show();
    QVERIFY(bench.find<QWidget>("readOnlyStrip")->isVisible());
    bench.paste(bench.lab.names.mid(0, 3));
    QVERIFY(bench.toTerms());
    bench.click("next");
    QCOMPARE(bench.step(), atReview);
    QVERIFY(!bench.button("next")->isEnabled());
    QVERIFY(bench.button("next")->toolTip().contains("read-only"_L1));
    QVERIFY(bench.button("saveDraft")->isEnabled());
}

void WizardTest::draftIsKeptAndOpened()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->show();
    bench.paste(bench.lab.names.mid(0, 4));
    QVERIFY(bench.toTerms());
    bench.find<QSpinBox>("years")->setValue(4);
    bench.click("setAllYears");
    QTest::keyClicks(bench.find<QLineEdit>("couponNo"), u"A-VOUCHER"_s);
    QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.drafts.list().size(), 1);
    QVERIFY(bench.window->close()); // nothing to ask

    bench.makeWindow(false);
    bench.window->show();
    bench.click("drafts");
    auto *dialog = bench.window->findChild<QWidget *>(u"draftsDialog"_s);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"openDraft"_s), Qt::LeftButton);
    QCOMPARE(bench.window->plan().entries().size(), 4);
    QCOMPARE(bench.window->plan().couponNo(), u"A-VOUCHER"_s);
    QCOMPARE(bench.step(), atNames);
    QVERIFY(bench.toTerms());
    QCOMPARE(bench.window->plan().totals().years, 16);
}

void WizardTest::closingAsksOnlyWhenSomethingWouldBeLost()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->plan().addNames(bench.lab.names.mid(0, 3)); // as they were selected
    bench.window->show();
    QVERIFY(bench.window->close());
    bench.makeWindow(false);
    bench.window->show();
    bench.window->plan().addNames(bench.lab.names.mid(0, 3)); // or brought when the portfolio was there
    QVERIFY(bench.window->close());
    bench.window->show();
    bench.paste(bench.lab.names.mid(3, 2));
    QVERIFY(!bench.window->close());
    QVERIFY(bench.answer("reject"));
    QTest::mouseClick(bench.answer("reject"), Qt::LeftButton);
    QVERIFY(bench.window->isVisible());
    QTRY_VERIFY(!bench.answer("accept"));
    QVERIFY(!bench.window->close());
    QTest::mouseClick(bench.answer("accept"), Qt::LeftButton);
    QTRY_VERIFY(!bench.window->isVisible());
    QCOMPARE(bench.drafts.list().size(), 1);
    QCOMPARE(bench.drafts.list().first().names, 5);

    bench.window->show();
    bench.paste(bench.lab.names.mid(5, 1));
    QVERIFY(!bench.window->close());
    QTest::mouseClick(bench.answer("other"), Qt::LeftButton);
    QTRY_VERIFY(!bench.window->isVisible());
    QCOMPARE(bench.drafts.list().first().names, 5);
}

void WizardTest::aChosenTermIsNeverDropped()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->show();
    bench.paste(bench.lab.names.mid(0, 5));
    QVERIFY(bench.toTerms());
    auto *years = bench.find<QSpinBox>("years");
    years->setValue(4); // nobody has a term of its own: it is meant for all
    QCOMPARE(bench.window->plan().totals().years, 20);
    QVERIFY(bench.button("next")->isEnabled());
    // With a selection it could be meant for all or for these: nothing goes on before that is said.
    QTableView *terms = bench.table("planTerms");
    terms->selectRow(1);
    years->setValue(2);
    QCOMPARE(bench.window->plan().totals().years, 20);
    QVERIFY(!bench.button("next")->isEnabled());
    QVERIFY2(bench.button("next")->toolTip().contains(u'2'), qPrintable(bench.button("next")->toolTip()));
    bench.click("setSelectedYears");
    QCOMPARE(bench.window->plan().totals().years, 18);
    QVERIFY(bench.button("next")->isEnabled());
    QVERIFY(bench.find<QListWidget>("steps")
                ->item(atTerms)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"2–4 years"_s));
    // One with a term of its own is not overwritten by the way either.
    terms->clearSelection();
    years->setValue(3);
    QCOMPARE(bench.window->plan().totals().years, 18);
    QVERIFY(!bench.button("next")->isEnabled());
    bench.click("setAllYears");
    QCOMPARE(bench.window->plan().totals().years, 15);
    QVERIFY(bench.button("next")->isEnabled());
    // F2 in any cell edits the term of its row.
    terms->setCurrentIndex(terms->model()->index(2, 0));
    QTest::keyClick(terms, Qt::Key_F2);
    auto *editor = terms->findChild<QSpinBox *>(u"termEditor"_s);
    QVERIFY(editor);
    editor->setValue(1);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bench.window->plan().totals().years, 13);
}

void WizardTest::stopAsksWhileTheRunWaits()
{
    WizardBench bench(60, std::chrono::milliseconds(200));
    QVERIFY(bench.isReady);
    bench.window->show();
    const QStringList names = bench.lab.names.mid(0, 20);
    bench.lab.domains.setTicked(bench.lab.names.mid(0, 22), true);
    bench.paste(names);
    QVERIFY(bench.toTerms());
    bench.click("next");
    bench.click("next");
    const qint64 runId = bench.window->runId();
    QVERIFY(runId != 0);
    // What is being renewed is not taken up by the next command again.
    const QStringList ticked = bench.lab.domains.tickedNames();
    QCOMPARE(QSet<QString>(ticked.begin(), ticked.end()),
             (QSet<QString>{bench.lab.names.at(20), bench.lab.names.at(21)}));
    bench.click("stopRun");
    QVERIFY(bench.answer("accept"));
    QCOMPARE(bench.engine.run(runId)->state, RunState::Paused);
    QTest::mouseClick(bench.answer("reject"), Qt::LeftButton);
    QTRY_COMPARE(bench.engine.run(runId)->state, RunState::Running);
    QTRY_VERIFY(!bench.answer("accept"));

    bench.click("pauseRun");
    QTRY_VERIFY(bench.button("stopRun")->text().contains("the run"_L1)); // what was under way has its end
    bench.click("stopRun");
    QTest::mouseClick(bench.answer("reject"), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(bench.engine.run(runId)->state, RunState::Paused); // as it was before the question
    QTRY_VERIFY(!bench.answer("accept"));
    bench.click("stopRun");
    QTest::mouseClick(bench.answer("accept"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(bench.step(), atResult, 20'000);
    const OrderRun *run = bench.engine.run(runId);
    QVERIFY(run->count(ItemState::NotSent) > 0);
    QCOMPARE(run->count(ItemState::Succeeded) + run->count(ItemState::NotSent), 20);
    QCOMPARE(bench.chargedNames(), run->count(ItemState::Succeeded));
}

void WizardTest::everythingHasAName()
{
    WizardBench bench;
    QVERIFY(bench.isReady);
    bench.window->show();
    QCOMPARE(namelessIn(*bench.window), QString());
    // The keyboard goes from the list of steps into the step, and from there to the buttons below.
    bench.window->activateWindow();
    bench.find<QListWidget>("steps")->setFocus();
    QTest::keyClick(bench.window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(bench.window->focusWidget()->objectName(), u"planTitle"_s);
    bench.paste(bench.lab.names.mid(0, 3));
    QVERIFY(bench.toTerms());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(bench.window.get(), &change);
    QCOMPARE(bench.step(), atTerms);
    QCOMPARE(namelessIn(*bench.window), QString());
}

QTEST_MAIN(WizardTest)
#include "wizardtest.moc"
