#include "tests/ui/workbenchprogram.h"

#include "api/accounts/accountstore.h"
#include "app/singleinstance.h"
#include "models/domains/domaintablemodel.h"
#include "models/portfolio/portfolio.h"
#include "ui/domains/domainspage.h"
#include "ui/orders/renewalwizard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>
using namespace Qt::StringLiterals;
using namespace namestead;

/// The whole program in its window, but for its main(): first start, accounts, settings, one instance.
class ShellTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void firstStartOffersPractice();
    void storedAccountsAreNoFirstStart();
    void accountsAreSwitched();
    void removingAnAccountRemovesItsData();
    void settingsHoldAtOnce();
    void journalThatCannotBeOpenedStopsRenewalsOnly();
    void secondStartRaisesTheFirst();
    void startIsTimed();
    void lockOfAKilledProgramIsNoObstacle();
    void viewsCanBeCounted();
    void runsGoOnBesideEverything();
    void interruptedRunIsTold();
    void practiceAccountIsMadeReadOnlyAndStartedAfresh();

private:
    QTemporaryDir m_place;
};

namespace {

Account storedAccount(const QString &folder, const QString &label)
{
    QSettings settings(folder + u"/namestead.ini"_s, QSettings::IniFormat);
    AccountStore store(settings);
    Account account;
    account.label = label;
    account.site = Site::Custom;
    account.address = QUrl(u"http://127.0.0.1:9/"_s); // nobody listens there
    account.keyId = u"LTAItest"_s;
    return *store.add(account);
}

QPushButton *questionButton(const QString &name)
{
    const auto boxes = QApplication::topLevelWidgets();
    for (QWidget *box : boxes) {
        if (qobject_cast<QMessageBox *>(box) && box->isVisible())
            return box->findChild<QPushButton *>(name);
    }
    return nullptr;
}

} // namespace

void ShellTest::initTestCase()
{
    QVERIFY(m_place.isValid());
    qputenv("NAMESTEAD_CLAIMS_FILE", m_place.filePath(u"claims.sqlite"_s).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain, no notifications
    QApplication::setQuitOnLastWindowClosed(false);
}

void ShellTest::firstStartOffersPractice()
{
    const QString folder = m_place.filePath(u"first"_s);
    {
        const Program program(folder);
        QVERIFY(program.window().isWelcoming());
        QVERIFY(program.shows(u"welcomePage"_s));
        QVERIFY(!program.shows(u"navigation"_s));
        auto *button = program.find<QPushButton>(u"tryPractice"_s);
        QVERIFY(button->isDefault());
        QTRY_COMPARE(program.window().focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(!program.window().isWelcoming());
        QVERIFY(program.shows(u"practiceStrip"_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    }
    // The second time nothing is asked, and the names are there from the disk.
    const Program again(folder);
    QVERIFY(!again.window().isWelcoming());
    QTRY_COMPARE(again.count(u"domains"_s), 1000);
}

void ShellTest::storedAccountsAreNoFirstStart()
{
    const QString folder = m_place.filePath(u"stored"_s);
    const Account account = storedAccount(folder, u"Mine"_s);
    const Program program(folder);
    QVERIFY(!program.window().isWelcoming());
    QCOMPARE(program.window().accountId(), account.id);
    QVERIFY(!program.shows(u"practiceStrip"_s));
    // There is no keychain here, so its key cannot be read: said, with a way out.
    QTRY_VERIFY(program.shows(u"keyNotice"_s));
    QVERIFY(program.shows(u"enterKey"_s));
}

void ShellTest::accountsAreSwitched()
{
    const QString folder = m_place.filePath(u"switch"_s);
    const Account account = storedAccount(folder, u"Mine"_s);
    const Program program(folder, true);
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    auto *box = program.find<QComboBox>(u"account"_s);
    QCOMPARE(box->currentText(), u"Practice account"_s);
    program.window().chooseAccount(account.id);
    QCOMPARE(box->currentText(), u"Mine"_s);
    QCOMPARE(program.find<QToolButton>(u"statusAccount"_s)->text(), u"Mine"_s);
    QVERIFY(!program.shows(u"practiceStrip"_s));
    QTRY_COMPARE(program.count(u"domains"_s), -1); // never read: no number at all
    QTRY_VERIFY(QFile::exists(folder + u"/accounts/%1/portfolio.sqlite"_s.arg(account.id)));
    program.window().chooseAccount(u"practice"_s);
    QVERIFY(program.shows(u"practiceStrip"_s));
    QVERIFY(!program.shows(u"keyNotice"_s));
    QTRY_COMPARE(program.count(u"domains"_s), 1000);
}

void ShellTest::removingAnAccountRemovesItsData()
{
    const QString folder = m_place.filePath(u"remove"_s);
    const Account account = storedAccount(folder, u"Mine"_s);
    const Account other = storedAccount(folder, u"Other"_s);
    const QString data = folder + u"/accounts/"_s + account.id;
    {
        QSettings settings(folder + u"/namestead.ini"_s, QSettings::IniFormat);
        settings.setValue(u"views/%1/order"_s.arg(account.id), u"x"_s);
        settings.setValue(u"views/%1/order"_s.arg(other.id), u"x"_s);
        Preferences(settings).setState(u"table-"_s + account.id, "x");
        Preferences(settings).setAccountId(account.id);
    }
    Program program(folder);
    QTRY_VERIFY(QFile::exists(data + u"/portfolio.sqlite"_s));
    program.action(Qt::CTRL | Qt::SHIFT | Qt::Key_A)->trigger();
    auto *dialog = program.find<QDialog>(u"accountsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QListWidget *>(u"accountList"_s)->setCurrentRow(0);
    dialog->findChild<QPushButton *>(u"remove"_s)->click();
    QTRY_VERIFY(questionButton(u"accept"_s));
    questionButton(u"accept"_s)->click();
    // No keychain: whether the secret stays there cannot be known, so it is asked once more.
    QTRY_VERIFY(questionButton(u"accept"_s) && questionButton(u"accept"_s)->text().contains("same"_L1));
    QVERIFY(QFile::exists(data));
    questionButton(u"accept"_s)->click();
    QTRY_VERIFY(!QFile::exists(data));
    QVERIFY(program.window().accountId() != account.id);
    QVERIFY(QFile::exists(folder + u"/orders.sqlite"_s));
    QSettings settings(folder + u"/namestead.ini"_s, QSettings::IniFormat);
    const QString keys = settings.allKeys().join(u'\n');
    QVERIFY2(!keys.contains(account.id), qPrintable(keys));
    QVERIFY(keys.contains(u"views/"_s + other.id));
}

void ShellTest::settingsHoldAtOnce()
{
    const QString folder = m_place.filePath(u"settings"_s);
    const Program program(folder, true);
    program.action(Qt::CTRL | Qt::Key_Comma)->trigger();
    auto *dialog = program.find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto choose = [&](const QString &name, const QVariant &value) {
        auto *box = dialog->findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    };
    choose(u"theme"_s, int(Theme::Dark));
    QVERIFY(isDark(QApplication::palette()));
    choose(u"theme"_s, int(Theme::Light));
    QVERIFY(!isDark(QApplication::palette()));
    choose(u"language"_s, u"zh"_s);
    QTRY_VERIFY(program.window().menuBar()->actions().constFirst()->text() != "&File"_L1);
    QCOMPARE(dialog->findChild<QComboBox *>(u"language"_s)->currentText(), u"简体中文"_s);
    choose(u"language"_s, u"en"_s);
    QTRY_COMPARE(program.window().menuBar()->actions().constFirst()->text(), u"&File"_s);
    choose(u"sync"_s, 15);
    dialog->findChild<QSpinBox *>(u"chunkSize"_s)->setValue(20);
    choose(u"rows"_s, int(RowDensity::Compact));
    QVERIFY(!dialog->findChild<QWidget *>(u"proxyHost"_s)->isEnabled());
    choose(u"proxy"_s, int(ProxyChoice::Mode::Socks5));
    QVERIFY(dialog->findChild<QWidget *>(u"proxyHost"_s)->isEnabled());
    QSettings settings(folder + u"/namestead.ini"_s, QSettings::IniFormat);
    const Preferences kept(settings);
    QTRY_COMPARE(kept.proxy().mode, ProxyChoice::Mode::Socks5);
    QCOMPARE(kept.syncMinutes(), 15);
    QCOMPARE(kept.orderChunkSize(), 20);
    QCOMPARE(kept.rowHeight(), 24);
    QCOMPARE(kept.language(), u"en"_s);
}

void ShellTest::journalThatCannotBeOpenedStopsRenewalsOnly()
{
    const QString folder = m_place.filePath(u"journal"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray garbage(8192, 'x');
    {
        QFile file(folder + u"/orders.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
    }
    const Program program(folder, true);
    QVERIFY(program.shows(u"journalNotice"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    QFile file(folder + u"/orders.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

void ShellTest::secondStartRaisesTheFirst()
{
    const QString folder = m_place.filePath(u"twice"_s);
    const Program program(folder);
    program.window().hide();
    QProcess second;
    second.start(QStringLiteral(NAMESTEAD_PROGRAM), {u"--profile-dir"_s, folder, u"--practice"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardOutput().contains(" is already open with this profile"));
    QTRY_VERIFY(program.window().isVisible());
    QCOMPARE(program.window().accountId(), u"practice"_s);
}

void ShellTest::startIsTimed()
{
    QProcess program;
    program.start(QStringLiteral(NAMESTEAD_PROGRAM),
                  {u"--profile-dir"_s, m_place.filePath(u"timed"_s), u"--practice"_s, u"--time-start"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(program.exitCode(), 0);
    const QJsonObject times = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    QVERIFY(times.value(u"windowMs"_s).toDouble() > 0);
    QVERIFY(times.value(u"allNamesMs"_s).toDouble() >= times.value(u"windowMs"_s).toDouble());
    QVERIFY(times.value(u"names"_s).toInt(-1) >= 0); // a new account is read at once
    QVERIFY(times.value(u"residentKb"_s).toInt() > 10'000);
}

void ShellTest::lockOfAKilledProgramIsNoObstacle()
{
    const QString folder = m_place.filePath(u"killed"_s);
    QProcess first;
    first.start(QStringLiteral(NAMESTEAD_PROGRAM), {u"--profile-dir"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/orders.sqlite"_s), 15'000);
    ::kill(pid_t(first.processId()), SIGKILL);
    QVERIFY(first.waitForFinished());
    QVERIFY(QFile::exists(folder + u"/instance.lock"_s));
    SingleInstance next(folder);
    QCOMPARE(next.claim(false), SingleInstance::Claim::First);
}

void ShellTest::viewsCanBeCounted()
{
    const Program program(m_place.filePath(u"views"_s), true);
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    auto *list = program.find<QListView>(u"navigation"_s);
    int views = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(NavigationModel::KindRole).toInt() != int(NavigationModel::Kind::View))
            continue;
        ++views;
        QTRY_VERIFY(index.data(NavigationModel::CountRole).toInt() > 0);
        QVERIFY(index.data(NavigationModel::CountRole).toInt() < 1000);
    }
    QCOMPARE(views, 5);
    // To pictures only, and back.
    program.find<QToolButton>(u"shrinkNavigation"_s)->click();
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(list->model()->index(0, 0).data().toString().isEmpty());
    QVERIFY(!list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    program.find<QToolButton>(u"shrinkNavigation"_s)->click();
    QCOMPARE(list->model()->rowCount(), 9);
    // Ctrl+2 and back.
    program.action(Qt::CTRL | Qt::Key_2)->trigger();
    QCOMPARE(list->currentIndex().data(NavigationModel::IdRole).toString(), u"changes"_s);
    // The navigation marks what the page's heading says, whoever changed it.
    const auto marked = [list] { return list->currentIndex().data(NavigationModel::IdRole).toString(); };
    auto *domains = program.window().findChild<DomainsPage *>();
    program.action(Qt::CTRL | Qt::Key_1)->trigger();
    QCOMPARE(marked(), u"domains"_s);
    domains->showView(u"unverified"_s);
    QCOMPARE(marked(), u"unverified"_s);
    program.action(Qt::CTRL | Qt::Key_2)->trigger();
    QCOMPARE(marked(), u"changes"_s);
    program.action(Qt::CTRL | Qt::Key_1)->trigger();
    QTRY_COMPARE(marked(), u"unverified"_s);
    domains->showFilter({});
    QCOMPARE(marked(), u"domains"_s);
}

void ShellTest::runsGoOnBesideEverything()
{
    const QString folder = m_place.filePath(u"runs"_s);
    const Account other = storedAccount(folder, u"Mine"_s);
    Program program(folder, true);
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    QVERIFY(!program.shows(u"journalNotice"_s));
    const auto findWizard = []() -> RenewalWizard * {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *wizard = qobject_cast<RenewalWizard *>(window))
                return wizard;
        }
        return nullptr;
    };
    auto *domains = program.window().findChild<DomainsPage *>();
    QVERIFY(domains);
    emit domains->renewWanted({});
    RenewalWizard *wizard = findWizard();
    QVERIFY(wizard && wizard->isVisible());
    RenewalPlan &plan = wizard->plan();
    QStringList names;
    const DomainTableModel &table = *plan.place().domains;
    for (int row = 0; row < table.rowCount() && names.size() < 24; ++row) {
        const DomainRecord record = table.record(row);
        if (record.realName == service::RealNameStatus::Verified && record.status == service::DomainStatus::Normal)
            names += record.name;
    }
    QCOMPARE(names.size(), 24);
    plan.addNames(names);
    plan.setChunkSize(30);
    plan.check();
    QTRY_VERIFY_WITH_TIMEOUT(plan.isChecked(), 20'000);
    QVERIFY(plan.included().size() >= 5);
    const Result<qint64> run = plan.run();
    QVERIFY2(run, qPrintable(run ? QString() : run.error().code + u' ' + run.error().serverText));
    // The pill shows it, on whatever account the window is.
    QTRY_VERIFY(program.shows(u"statusWork"_s));
    program.window().chooseAccount(other.id);
    QVERIFY(program.find<QToolButton>(u"statusWork"_s)->text().startsWith("Renewing"_L1));
    QVERIFY(findWizard() && plan.place().portfolio->isOpen());
    // Quitting asks, calmly, from any window; who stays, stays.
    findWizard()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), findWizard());
    QTest::keyClick(findWizard(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(questionButton(u"reject"_s));
    QCOMPARE(questionButton(u"reject"_s)->text(), u"Stay"_s);
    questionButton(u"reject"_s)->click();
    QVERIFY(program.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!program.shows(u"statusWork"_s), 30'000);
    program.window().chooseAccount(u"practice"_s);
    QTRY_COMPARE(program.count(u"tasks"_s), 0);
    // Nothing works any more, but the wizard still has a plan that it did not send itself: it asks first.
    program.window().close();
    QVERIFY(program.window().isVisible());
    QTRY_VERIFY(questionButton(u"other"_s));
    questionButton(u"other"_s)->click();
    QTRY_VERIFY(!findWizard());
    program.window().close();
    QVERIFY(!program.window().isVisible());
}

namespace {

/// Begins a run of so many names of the practice account, one name a request.
qint64 shellTestRun(const Program &program, int count)
{
    emit program.window().findChild<DomainsPage *>()->renewWanted({});
    RenewalWizard *wizard = nullptr;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<RenewalWizard *>(window))
            wizard = found;
    }
    RenewalPlan &plan = wizard->plan();
    QStringList names;
    const DomainTableModel &table = *plan.place().domains;
    for (int row = 0; row < table.rowCount() && names.size() < count; ++row) {
        const DomainRecord record = table.record(row);
        if (record.realName == service::RealNameStatus::Verified && record.status == service::DomainStatus::Normal)
            names += record.name;
    }
    plan.addNames(names);
    plan.setChunkSize(1);
    plan.check();
    if (!QTest::qWaitFor([&] { return plan.isChecked(); }, 20'000))
        return 0;
    const Result<qint64> run = plan.run();
    return run ? *run : 0;
}

} // namespace

void ShellTest::interruptedRunIsTold()
{
    const QString folder = m_place.filePath(u"interrupted"_s);
    {
        const Program program(folder, true);
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
        QVERIFY(!program.shows(u"interruptedRuns"_s));
        QVERIFY(shellTestRun(program, 12) != 0);
        QTRY_VERIFY(program.shows(u"statusWork"_s));
    }
    const Program again(folder, true);
    QVERIFY(again.shows(u"interruptedRuns"_s));
    const auto text = [&] { return again.find<QWidget>(u"interruptedRuns"_s)->findChild<Notice *>()->text(); };
    QVERIFY2(text().contains("was interrupted"_L1) && text().contains("the rest goes on"_L1), qPrintable(text()));
    // The practice account cannot be started afresh meanwhile.
    again.action(Qt::CTRL | Qt::SHIFT | Qt::Key_A)->trigger();
    auto *dialog = again.find<QDialog>(u"accountsDialog"_s);
    dialog->findChild<QPushButton *>(u"practiceAfresh"_s)->click();
    QVERIFY(dialog->findChild<QWidget *>(u"refusal"_s)->isVisible());
    QVERIFY(!questionButton(u"accept"_s));
    dialog->close();

    again.find<QPushButton>(u"pauseInterrupted"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("Paused"_L1), 10'000);
    QVERIFY(!again.shows(u"pauseInterrupted"_s));
    again.find<QPushButton>(u"closeInterrupted"_s)->click();
    QVERIFY(!again.shows(u"interruptedRuns"_s));
}

void ShellTest::practiceAccountIsMadeReadOnlyAndStartedAfresh()
{
    const QString folder = m_place.filePath(u"afresh"_s);
    {
        const Program program(folder, true);
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
        QVERIFY(!program.shows(u"readOnlyNotice"_s));
        program.action(Qt::CTRL | Qt::SHIFT | Qt::Key_A)->trigger();
        auto *dialog = program.find<QDialog>(u"accountsDialog"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"remove"_s)->isEnabled());
        dialog->findChild<QCheckBox *>(u"practiceReadOnly"_s)->click();
        QVERIFY(program.shows(u"readOnlyNotice"_s));
    }
    const Program program(folder, true);
    QVERIFY(program.shows(u"readOnlyNotice"_s));
    program.action(Qt::CTRL | Qt::SHIFT | Qt::Key_A)->trigger();
    auto *dialog = program.find<QDialog>(u"accountsDialog"_s);
    const auto journal = [&] {
        QFile file(folder + u"/practice.journal"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = journal();
    QVERIFY(!before.isEmpty());
    QFile mark(folder + u"/accounts/practice/mark"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    dialog->findChild<QPushButton *>(u"practiceAfresh"_s)->click();
    QTRY_VERIFY(questionButton(u"accept"_s));
    questionButton(u"accept"_s)->click();
    QTRY_VERIFY(!mark.exists());
    QTRY_COMPARE_WITH_TIMEOUT(program.count(u"domains"_s), 1000, 20'000);
    QVERIFY(!journal().isEmpty() && journal() != before);
    QVERIFY(program.shows(u"readOnlyNotice"_s));
}

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
