#include "tests/domains/records.h"
#include "tests/portfolio/portfoliolab.h"

#include "models/domains/domaincsv.h"
#include "models/domains/savedviews.h"
#include "ui/domains/detailspane.h"
#include "ui/domains/domainspage.h"
#include "ui/domains/domaintable.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/programstyle.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace namestead;

namespace {

constexpr int nameCount = 60;

/// An account with its portfolio, read once from the practice service, and the page over it.
struct Desk
{
    explicit Desk(bool syncs = true, std::chrono::milliseconds clockAhead = {})
        : Desk(nameCount, settingsWithClock(clockAhead), syncs)
    {}
    Desk(int names, const PortfolioSettings &portfolioSettings, bool syncs = true)
        : service(names), portfolio(folder.filePath(u"portfolio.sqlite"_s), service.reach(), portfolioSettings)
    {
        account.id = u"desk"_s;
        account.label = u"Desk"_s;
        domains.setPortfolio(&portfolio);
        page = std::make_unique<DomainsPage>(preferences);
        page->resize(1280, 800);
        showSource();
        page->show();
        QSignalSpy opened(&portfolio, &Portfolio::opened);
        portfolio.open();
        if (opened.isEmpty() && !opened.wait(5000))
            qFatal("the portfolio does not open");
        if (!syncs)
            return;
        QSignalSpy ended(&portfolio, &Portfolio::syncEnded);
        portfolio.sync();
        if (!ended.wait(10'000))
            qFatal("the sync does not end");
    }
    static PortfolioSettings settingsWithClock(std::chrono::milliseconds ahead)
    {
        PortfolioSettings settings = test::stillSettings();
        if (ahead.count() != 0)
            settings.utcMs = [ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead.count(); };
        return settings;
    }
    void showSource() { page->setSource(DomainsSource{account, &portfolio, &domains, &views}); }

    template <class T> T *part(const QString &name) { return page->findChild<T *>(name); }
    DomainTable *table() { return part<DomainTable>(u"domainTable"_s); }
    SearchField *search() { return part<SearchField>(u"domainSearch"_s); }
    QString counts() { return part<QLabel>(u"domainCounts"_s)->text(); }
    QList<FilterChip *> chips()
    {
        QList<FilterChip *> shown = page->findChildren<FilterChip *>(u"chip"_s);
        shown.removeIf([](const FilterChip *chip) { return chip->isHidden(); });
        return shown;
    }
    QString name(int row) { return domains.index(row, 0).data(DomainTableModel::NameRole).toString(); }
    void filterBy(DomainCondition::Field field, const QStringList &values = {})
    {
        page->showFilter({{}, {{field, values, false}}});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : table(), key, modifiers);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"test.ini"_s), QSettings::IniFormat};
    Preferences preferences{settings};
    test::Service service;
    Account account;
    Portfolio portfolio;
    DomainTableModel domains;
    SavedViews views{u"desk"_s, domains, settings};
    std::unique_ptr<DomainsPage> page;
};

/// Says one sentence in another language.
class OneSentence final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "namestead::DomainsPage") == 0 && qstrcmp(source, "Domains") == 0)
            return u"域名"_s;
        return {};
    }
};

} // namespace

class DomainsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new ProgramStyle); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void searchNarrowsAsTyped();
    void escapeClearsSearchThenFilters();
    void lettersInTheTableSearch();
    void chipsSayConditionsAndGoAway();
    void valuesOfAFilterAreChosenWithTheirCounts();
    void ticksStayAcrossFilters();
    void tableIsDrivenByKeys();
    void detailsOpenWhereThereIsRoom();
    void rowsThatStartToMatchWait();
    void onlyAnOldListIsSpokenOf();
    void tickedNamesAreHandedToRenewal();
    void readOnlyAccountExplainsWhyNothingIsRenewed();
    void tagsAreSetAndUndone();
    void rowsInViewAreReadFirst();
    void noteIsEditedInTheDetails();
    void headerSortsByOneAndMoreColumns();
    void columnsSortAndFilterAreRemembered();
    void firstColumnStaysInView();
    void noMatchOffersReset();
    void emptyAccountOffersToRead();
    void noAccountOffersToAddOne();
    void failedSyncKeepsRowsAndOffersRetry();
    void pastedListTellsWhatIsMissing();
    void pastedListReplacesOrAddsToTheTicks();
    void daysAreTypedAnew();
    void openedViewBeginsAtTheTop();
    void headingSaysWhatIsShown();
    void ticksComeBackWithTheProgram();
    void unreadAccountCountsNothing();
    void detailsThatWaitAreCounted();
    void longWordsOfTheDetailsFit();
    void exportHoldsShownColumnsInTheirOrder();
    void exportIsCancelledWithoutAFile();
    void exportThatFailsSaysWhy();
    void importIsShownFirstAndCanBeUndone();
    void viewIsSavedChangedAndDeleted();
    void nameIsFoundBehindAFilter();
    void copiesCellsAndRows();
    void languageChangesAtOnce();
    void everyControlHasAName();

private:
    std::unique_ptr<Desk> m_desk;
};

void DomainsPageTest::searchNarrowsAsTyped()
{
    QVERIFY(m_desk->counts().startsWith(u"60 domain"_s));
    const QString wanted = m_desk->name(7);
    QTest::keyClick(m_desk->page.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->search()->hasFocus());
    int last = nameCount;
    for (const QChar letter : wanted) {
        QTest::keyClicks(m_desk->search(), QString(letter));
        QVERIFY(m_desk->domains.rowCount() <= last);
        last = m_desk->domains.rowCount();
    }
    QVERIFY(last >= 1 && last < nameCount);
    QVERIFY(m_desk->counts().contains(u" · %1 shown"_s.arg(last)));
    QTest::keyClick(m_desk->search(), Qt::Key_Return);
    QVERIFY(m_desk->table()->hasFocus());
    QCOMPARE(m_desk->table()->currentIndex().row(), 0);
}

void DomainsPageTest::escapeClearsSearchThenFilters()
{
    m_desk->filterBy(DomainCondition::Field::Status, {u"3"_s});
    m_desk->search()->start();
    QTest::keyClicks(m_desk->search(), u"a"_s);
    QCOMPARE(m_desk->domains.filter().text, u"a"_s);
    QTest::keyClick(m_desk->search(), Qt::Key_Escape);
    QVERIFY(m_desk->domains.filter().text.isEmpty());
    QCOMPARE(m_desk->domains.filter().conditions.size(), 1);
    QTest::keyClick(m_desk->search(), Qt::Key_Escape);
    QVERIFY(m_desk->domains.filter().isEmpty());
    QCOMPARE(m_desk->domains.rowCount(), nameCount);
}

void DomainsPageTest::lettersInTheTableSearch()
{
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_E);
    QVERIFY(m_desk->search()->hasFocus());
    QCOMPARE(m_desk->search()->text(), u"e"_s);
    QCOMPARE(m_desk->domains.filter().text, u"e"_s);
}

void DomainsPageTest::chipsSayConditionsAndGoAway()
{
    DomainFilter filter;
    filter.conditions = {{DomainCondition::Field::Status, {u"3"_s}, false},
                         {DomainCondition::Field::Tld, {u"com"_s, u"net"_s}, true}};
    m_desk->page->showFilter(filter);
    QCOMPARE(m_desk->chips().size(), 2);
    QCOMPARE(m_desk->chips().at(0)->text(), u"State: Normal"_s);
    QCOMPARE(m_desk->chips().at(1)->text(), u"Not: Suffix: com, net"_s);
    QTest::mouseClick(m_desk->chips().at(0)->findChild<QAbstractButton *>(u"chipRemove"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.filter().conditions.size(), 1);
    QCOMPARE(m_desk->chips().size(), 1);
    QTest::keyClick(m_desk->chips().at(0)->findChild<QAbstractButton *>(u"chipWord"_s), Qt::Key_Delete);
    QVERIFY(m_desk->domains.filter().isEmpty());
    QVERIFY(m_desk->chips().isEmpty());
}

void DomainsPageTest::valuesOfAFilterAreChosenWithTheirCounts()
{
    QAction *suffix = nullptr;
    for (QAction *action : m_desk->part<QPushButton>(u"addFilter"_s)->menu()->actions()) {
        if (action->data().toInt() == int(DomainCondition::Field::Tld) && !action->isSeparator())
            suffix = action;
    }
    QVERIFY(suffix);
    suffix->trigger();
    auto *popup = m_desk->page->findChild<QWidget *>(u"conditionPopup"_s);
    QVERIFY(popup);
    auto *values = popup->findChild<QListWidget *>(u"conditionValues"_s);
    const auto facets = m_desk->domains.facets(DomainCondition::Field::Tld);
    QCOMPARE(values->count(), int(facets.size()));
    QCOMPARE(values->item(0)->text(), u"%1 (%2)"_s.arg(facets.at(0).text).arg(facets.at(0).count));
    values->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(m_desk->domains.rowCount(), facets.at(0).count);
    QCOMPARE(m_desk->chips().size(), 1);
    values->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(m_desk->domains.filter().isEmpty());
    QTest::mouseClick(popup->findChild<QPushButton *>(u"conditionDone"_s), Qt::LeftButton);
}

void DomainsPageTest::ticksStayAcrossFilters()
{
    auto *bar = m_desk->part<QWidget>(u"selectionBar"_s);
    QVERIFY(bar->isHidden());
    m_desk->domains.setTicked(0, 9, true);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_desk->part<QLabel>(u"selectionText"_s)->text(), u"10 selected"_s);
    const QString only = m_desk->name(3);
    m_desk->page->showFilter({only, {}});
    const int shown = m_desk->domains.rowCount();
    QVERIFY(shown >= 1 && shown < 10);
    QCOMPARE(m_desk->domains.tickedCount(), 10);
    QVERIFY(m_desk->part<QLabel>(u"selectionText"_s)
                ->text()
                .contains(u"(%1 hidden by the filter)"_s.arg(m_desk->domains.tickedHiddenCount())));
    m_desk->page->showFilter({});
    QTest::mouseClick(m_desk->part<QPushButton>(u"tickAll"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.tickedCount(), nameCount);
    QVERIFY(m_desk->part<QPushButton>(u"tickAll"_s)->isHidden());
    QTest::mouseClick(m_desk->part<QPushButton>(u"untickAll"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.tickedCount(), 0);
    QVERIFY(bar->isHidden());
}

void DomainsPageTest::tableIsDrivenByKeys()
{
    DomainTable *table = m_desk->table();
    table->setFocus();
    table->setCurrentIndex(m_desk->domains.index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_desk->domains.isTicked(0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!m_desk->domains.isTicked(0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedCount(), 3);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(m_desk->domains.tickedCount(), 3);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), nameCount - 1);
    QTest::keyClick(table, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->selectedCount(), nameCount);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->selectedCount(), 1);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_PageDown);
    QVERIFY(table->currentIndex().row() > 5);
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(table->currentIndex().column() > 0);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_desk->domains.tickedCount(), nameCount);
    QVERIFY(m_desk->part<DetailsPane>(u"detailsPane"_s)->isHidden());
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!m_desk->part<DetailsPane>(u"detailsPane"_s)->isHidden());
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(m_desk->part<DetailsPane>(u"detailsPane"_s)->isHidden());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!m_desk->part<DetailsPane>(u"detailsPane"_s)->isHidden());
}

void DomainsPageTest::detailsOpenWhereThereIsRoom()
{
    auto *pane = m_desk->part<DetailsPane>(u"detailsPane"_s);
    QVERIFY(pane->isHidden());
    m_desk->page->resize(1920, 1080);
    QTRY_VERIFY(pane->isVisible());
    m_desk->page->resize(1280, 800);
    QTRY_VERIFY(pane->isHidden());
    // Once a person has said it, the width says nothing more, nor the next time.
    m_desk->table()->setFocus();
    m_desk->table()->setCurrentIndex(m_desk->domains.index(0, 0));
    QTest::keyClick(m_desk->table(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(pane->isVisible());
    m_desk->page->resize(1270, 800);
    QVERIFY(pane->isVisible());
    m_desk->page->setSource({});
    m_desk->showSource();
    QVERIFY(pane->isVisible());
}

void DomainsPageTest::rowsThatStartToMatchWait()
{
    QStringList ids;
    QStringList names;
    for (int row = 0; row < nameCount; ++row) {
        ids.append(m_desk->domains.instanceId(row));
        names.append(m_desk->name(row));
    }
    m_desk->portfolio.refresh({ids.first()});
    const QString &first = names.first();
    QTRY_VERIFY(!m_desk->domains.recordOf(first)->dnsServers.isEmpty());
    const QString server = m_desk->domains.recordOf(first)->dnsServers.first();
    auto *link = m_desk->part<QPushButton>(u"heldRows"_s);
    QVERIFY(link->isHidden());

    m_desk->search()->setText(server);
    // One, or more on a slow machine, where rows in view may have been read by now; those out of view have not.
    const int shown = m_desk->domains.rowCount();
    QVERIFY(shown >= 1);
    m_desk->portfolio.refresh(ids.mid(1));
    QTRY_VERIFY(m_desk->domains.heldCount() > 0);
    QCOMPARE(m_desk->domains.rowCount(), shown);
    QVERIFY(link->isVisible());
    QTRY_VERIFY(std::all_of(names.begin(), names.end(),
                            [this](const QString &name) { return m_desk->domains.recordOf(name)->detailsMs > 0; }));
    const int held = m_desk->domains.heldCount();
    QVERIFY(link->text().startsWith(QString::number(held) + u' '));
    DomainFilter filter;
    filter.text = server;
    QCOMPARE(m_desk->domains.count(filter), held + shown);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_desk->domains.rowCount(), held + shown);
    QCOMPARE(m_desk->domains.heldCount(), 0);
    QVERIFY(link->isHidden());
}

void DomainsPageTest::onlyAnOldListIsSpokenOf()
{
    QVERIFY(m_desk->part<QWidget>(u"syncRow"_s)->isHidden());
    m_desk = std::make_unique<Desk>(true, -std::chrono::hours(50));
    QVERIFY(m_desk->part<QWidget>(u"syncRow"_s)->isVisible());
    QCOMPARE(m_desk->part<QPushButton>(u"syncButton"_s)->text(), u"Read again"_s);
    QVERIFY2(m_desk->part<QLabel>(u"syncText"_s)->text().contains(u"2 day"_s),
             qPrintable(m_desk->part<QLabel>(u"syncText"_s)->text()));
}

void DomainsPageTest::tickedNamesAreHandedToRenewal()
{
    QSignalSpy renew(m_desk->page.get(), &DomainsPage::renewWanted);
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(renew.isEmpty());
    m_desk->table()->setCurrentIndex(m_desk->domains.index(4, 0));
    QTest::keyClick(m_desk->table(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(renew.size(), 1);
    QCOMPARE(renew.at(0).at(0).toStringList(), QStringList{m_desk->name(4)});
    m_desk->domains.setTicked(0, 2, true);
    QTest::mouseClick(m_desk->part<QPushButton>(u"renewTicked"_s), Qt::LeftButton);
    QCOMPARE(renew.size(), 2);
    const QStringList names{m_desk->name(0), m_desk->name(1), m_desk->name(2)};
    QCOMPARE(renew.at(1).at(0).toStringList(), names);
}

void DomainsPageTest::readOnlyAccountExplainsWhyNothingIsRenewed()
{
    m_desk->domains.setTicked(0, 2, true);
    auto *button = m_desk->part<QPushButton>(u"renewTicked"_s);
    QVERIFY(button->isEnabled());
    QVERIFY(m_desk->part<QWidget>(u"readOnlyNotice"_s)->isHidden());
    m_desk->account.readOnly = true;
    m_desk->page->setAccount(m_desk->account);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"read-only"_s));
    QVERIFY(m_desk->part<QWidget>(u"readOnlyNotice"_s)->isVisible());
    QSignalSpy renew(m_desk->page.get(), &DomainsPage::renewWanted);
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(renew.isEmpty());
    QVERIFY(m_desk->part<QPushButton>(u"tagTicked"_s)->isEnabled());
}

void DomainsPageTest::tagsAreSetAndUndone()
{
    const QStringList names{m_desk->name(0), m_desk->name(1)};
    m_desk->portfolio.setTags({names.at(0)}, {u"old"_s});
    QTRY_COMPARE(m_desk->domains.recordOf(names.at(0))->tags, QStringList{u"old"_s});
    QSignalSpy message(m_desk->page.get(), &DomainsPage::messageWanted);
    m_desk->domains.setTicked(names, true);
    QTest::mouseClick(m_desk->part<QPushButton>(u"tagTicked"_s), Qt::LeftButton);
    auto *dialog = m_desk->part<QDialog>(u"tagsDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"tagList"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
    dialog->findChild<QLineEdit *>(u"newTag"_s)->setText(u"shop，sale"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->domains.recordOf(names.at(1))->tags, (QStringList{u"sale"_s, u"shop"_s}));
    QCOMPARE(m_desk->domains.recordOf(names.at(0))->tags, (QStringList{u"old"_s, u"sale"_s, u"shop"_s}));
    m_desk->page->activateWindow();
    m_desk->table()->setFocus();
    QTRY_VERIFY(m_desk->page->isActiveWindow());
    QTest::keyClick(m_desk->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->domains.recordOf(names.at(1))->tags.isEmpty());
    QCOMPARE(message.size(), 2);
    QCOMPARE(message.at(0).at(0).toString(), u"Changed: tags of 2 name(s). Ctrl+Z undoes it."_s);
    QCOMPARE(message.at(1).at(0).toString(), u"Undone: tags of 2 name(s)"_s);
    QCOMPARE(m_desk->domains.recordOf(names.at(0))->tags, QStringList{u"old"_s});
    QTest::keyClick(m_desk->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->domains.recordOf(names.at(1))->tags, (QStringList{u"sale"_s, u"shop"_s}));
}

void DomainsPageTest::rowsInViewAreReadFirst()
{
    // The background reads twenty a second, so that something happens in the table all the time.
    PortfolioSettings settings = test::stillSettings();
    settings.readsDetailsInBackground = true;
    m_desk = std::make_unique<Desk>(600, settings);
    DomainTable *table = m_desk->table();
    const int rows = m_desk->domains.rowCount();
    const auto isRead = [&](int row) { return m_desk->domains.record(row).detailsMs > 0; };
    const auto inViewIsRead = [&] {
        const auto [first, last] = table->visibleRows();
        for (int row = first; row <= last; ++row) {
            if (!isRead(row))
                return false;
        }
        return first >= 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inViewIsRead(), 2'000);
    table->setFocus();
    m_desk->press(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(rows - 1), 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(inViewIsRead(), 1'000);
    // A key held down; what is passed may be left unread, what is looked at in the end is not.
    while (table->currentIndex().row() > rows / 2) {
        m_desk->press(Qt::Key_PageUp);
        QTest::qWait(30);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isRead(table->currentIndex().row()), 1'000);
    QTRY_VERIFY_WITH_TIMEOUT(inViewIsRead(), 1'000);
    QVERIFY(m_desk->portfolio.detailsWaiting() > 300); // none of them waited for all others
}

void DomainsPageTest::noteIsEditedInTheDetails()
{
    const QString name = m_desk->name(2);
    m_desk->page->showName(name);
    auto *pane = m_desk->part<DetailsPane>(u"detailsPane"_s);
    QTRY_VERIFY(pane->record());
    QCOMPARE(pane->record()->name, name);
    auto *note = pane->findChild<QPlainTextEdit *>(u"detailsNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"keep for the shop"_s);
    // What was typed belongs to the name it was typed for, also when another row is chosen at once.
    m_desk->table()->setFocus();
    m_desk->table()->setCurrentIndex(m_desk->domains.index(5, 0));
    QTRY_COMPARE(m_desk->domains.recordOf(name)->note, u"keep for the shop"_s);
    QTRY_COMPARE(pane->record()->name, m_desk->name(5));
    QVERIFY(note->toPlainText().isEmpty());
    m_desk->part<QAction>(u"undoAction"_s)->trigger();
    QTRY_VERIFY(m_desk->domains.recordOf(name)->note.isEmpty());
}

void DomainsPageTest::headerSortsByOneAndMoreColumns()
{
    SortHeader &header = m_desk->table()->header();
    const auto click = [&](DomainColumn column, Qt::KeyboardModifiers modifiers) {
        const QPoint place(header.sectionViewportPosition(int(column)) + header.sectionSize(int(column)) / 2, 10);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, place);
    };
    click(DomainColumn::Status, Qt::NoModifier);
    QCOMPARE(m_desk->domains.sortKeys(), (QList<DomainSortKey>{{DomainColumn::Status, Qt::AscendingOrder}}));
    m_desk->table()->sortBy(DomainColumn::Expires, true);
    m_desk->table()->sortBy(DomainColumn::Expires, true);
    const QList<DomainSortKey> both{{DomainColumn::Status, Qt::AscendingOrder},
                                    {DomainColumn::Expires, Qt::DescendingOrder}};
    QCOMPARE(m_desk->domains.sortKeys(), both);
    QCOMPARE(header.keys().size(), 2);
    click(DomainColumn::Expires, Qt::NoModifier);
    QCOMPARE(m_desk->domains.sortKeys(), (QList<DomainSortKey>{{DomainColumn::Expires, Qt::AscendingOrder}}));
    // The box in the header ticks, and does not sort.
    QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(14, header.height() / 2));
    QCOMPARE(m_desk->domains.tickedCount(), nameCount);
    QCOMPARE(m_desk->domains.sortKeys().at(0).column, DomainColumn::Expires);
}

void DomainsPageTest::columnsSortAndFilterAreRemembered()
{
    DomainTable *table = m_desk->table();
    table->applyPreset(DomainTable::Preset::Security);
    table->setShown(DomainColumn::Remark, true);
    table->setShown(DomainColumn::Expires, false);
    table->header().resizeSection(int(DomainColumn::Name), 311);
    table->sortBy(DomainColumn::DnsServers, false);
    m_desk->filterBy(DomainCondition::Field::Status, {u"3"_s});
    const QList<DomainColumn> columns = table->shownColumns();
    const DomainFilter filter = m_desk->domains.filter();
    const QList<DomainSortKey> sort = m_desk->domains.sortKeys();
    // Another account is shown, and this one again; each has its own.
    m_desk->page->setSource({});
    m_desk->domains.setFilter({});
    m_desk->domains.setSort({});
    Account other = m_desk->account;
    other.id = u"other"_s;
    m_desk->page->setSource(DomainsSource{other, &m_desk->portfolio, &m_desk->domains, &m_desk->views});
    QVERIFY(table->isShown(DomainColumn::Expires));
    QVERIFY(m_desk->domains.filter().isEmpty());
    m_desk->showSource();
    QCOMPARE(table->shownColumns(), columns);
    QCOMPARE(table->columnWidth(0), 311);
    QCOMPARE(m_desk->domains.filter(), filter);
    QCOMPARE(m_desk->domains.sortKeys(), sort);
    QCOMPARE(m_desk->chips().size(), 1);
}

void DomainsPageTest::firstColumnStaysInView()
{
    DomainTable *table = m_desk->table();
    table->applyPreset(DomainTable::Preset::All);
    table->setFocus();
    const QModelIndex name = m_desk->domains.index(2, 0);
    const QRect before = table->visualRect(name);
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QVERIFY(table->horizontalScrollBar()->value() > 0);
    QCOMPARE(table->visualRect(name), before);
    QCOMPARE(table->indexAt(before.center()), name);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, before.center());
    QCOMPARE(table->currentIndex(), name);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, before.topLeft() + QPoint(14, 14));
    QVERIFY(m_desk->domains.isTicked(2));
    // Going to a cell brings it out from below the name.
    table->setCurrentIndex(m_desk->domains.index(2, 1));
    QVERIFY(table->visualRect(table->currentIndex()).left() >= before.width() - 1);
}

void DomainsPageTest::noMatchOffersReset()
{
    auto *empty = m_desk->part<EmptyState>(u"domainsEmpty"_s);
    QVERIFY(empty->isHidden());
    DomainFilter filter;
    filter.text = u"no-name-holds-this"_s;
    filter.conditions = {{DomainCondition::Field::Status, {u"3"_s}, false},
                         {DomainCondition::Field::Premium, {}, false}};
    m_desk->page->showFilter(filter);
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().startsWith(u"No domain matches this search and 2 filter"_s), qPrintable(empty->text()));
    QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QVERIFY(empty->isHidden());
    QCOMPARE(m_desk->domains.rowCount(), nameCount);
}

void DomainsPageTest::emptyAccountOffersToRead()
{
    m_desk = std::make_unique<Desk>(false);
    auto *empty = m_desk->part<EmptyState>(u"domainsEmpty"_s);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QVERIFY(m_desk->portfolio.isSyncing());
    QCOMPARE(m_desk->part<QPushButton>(u"syncButton"_s)->text(), u"Cancel"_s);
    QTRY_COMPARE(m_desk->domains.rowCount(), nameCount);
    QVERIFY(empty->isHidden());
}

void DomainsPageTest::noAccountOffersToAddOne()
{
    m_desk->page->setSource({});
    auto *empty = m_desk->part<EmptyState>(u"domainsEmpty"_s);
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(m_desk->page.get(), &DomainsPage::addAccountWanted);
    QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void DomainsPageTest::failedSyncKeepsRowsAndOffersRetry()
{
    auto *failure = m_desk->part<QWidget>(u"syncFailure"_s);
    QVERIFY(failure->isHidden());
    m_desk->service.refusal = ApiError{.kind = ApiError::Kind::Network, .code = u"HostNotFound"_s};
    QTest::keyClick(m_desk->page.get(), Qt::Key_F5);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(m_desk->domains.rowCount(), nameCount);
    m_desk->service.refusal.reset();
    QTest::mouseClick(m_desk->part<QPushButton>(u"retry"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->portfolio.isSyncing());
    QTRY_VERIFY(failure->isHidden());
}

void DomainsPageTest::pastedListTellsWhatIsMissing()
{
    const QStringList known{m_desk->name(1), m_desk->name(8)};
    QGuiApplication::clipboard()->setText(known.join(u'\n') + u"\nmissing-one.example"_s);
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m_desk->part<QDialog>(u"pasteDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"pasteSummary"_s)->text().startsWith(u"2 of 3 name"_s));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"missingNames"_s)->toPlainText(), u"missing-one.example"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"showPasted"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.rowCount(), 2);
    QCOMPARE(m_desk->chips().size(), 1);
    QTest::keyClick(m_desk->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->page->findChildren<QDialog *>(u"pasteDialog"_s).constLast()->isVisible());
    dialog = m_desk->page->findChildren<QDialog *>(u"pasteDialog"_s).constLast();
    QVERIFY(dialog->findChild<QPushButton *>(u"addPasted"_s)->isHidden());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"tickPasted"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.tickedCount(), 2);
}

void DomainsPageTest::pastedListReplacesOrAddsToTheTicks()
{
    m_desk->domains.setTicked(20, 29, true);
    const QStringList known{m_desk->name(1), m_desk->name(8)};
    // Of one only a part's address is known; the registered name is taken, once.
    QGuiApplication::clipboard()->setText(
        u"https://www.%1/x\nshop.%1\n%2\nmissing-one.example"_s.arg(known.at(0), known.at(1)));
    const auto open = [this] {
        m_desk->table()->setFocus();
        QTest::keyClick(m_desk->table(), Qt::Key_V, Qt::ControlModifier);
        return m_desk->page->findChildren<QDialog *>(u"pasteDialog"_s).constLast();
    };
    QDialog *dialog = open();
    QVERIFY(dialog->findChild<QLabel *>(u"pasteSummary"_s)->text().startsWith(u"1 of 4 name"_s));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"parentNames"_s)->toPlainText(),
             u"www.%1 → %1\nshop.%1 → %1"_s.arg(known.at(0)));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"missingNames"_s)->toPlainText(), u"missing-one.example"_s);
    auto *only = dialog->findChild<QPushButton *>(u"tickPasted"_s);
    QVERIFY2(only->text().startsWith(u"Select only these 2"_s), qPrintable(only->text()));
    QVERIFY(only->isDefault());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addPasted"_s), Qt::LeftButton);
    QCOMPARE(m_desk->domains.tickedCount(), 12);
    dialog = open();
    QTest::keyClick(dialog->findChild<QPushButton *>(u"tickPasted"_s), Qt::Key_Return);
    QStringList ticked = m_desk->domains.tickedNames();
    QCOMPARE(QSet<QString>(ticked.begin(), ticked.end()), QSet<QString>(known.begin(), known.end()));
}

void DomainsPageTest::daysAreTypedAnew()
{
    const auto open = [this](DomainCondition::Field field) -> QWidget * {
        for (QAction *action : m_desk->part<QPushButton>(u"addFilter"_s)->menu()->actions()) {
            if (!action->isSeparator() && action->data().toInt() == int(field))
                action->trigger();
        }
        for (QWidget *popup : m_desk->page->findChildren<QWidget *>(u"conditionPopup"_s)) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    };
    const auto days = [this] { return m_desk->domains.filter().conditions.value(0).values; };
    QWidget *popup = open(DomainCondition::Field::ExpiresWithin);
    QVERIFY(popup);
    auto *field = popup->findChild<QSpinBox *>(u"conditionDays"_s);
    QTRY_VERIFY(field->hasFocus());
    auto *edit = field->findChild<QLineEdit *>();
    QTRY_COMPARE(edit->selectedText(), u"30"_s);
    QTest::keyClicks(field, u"60"_s);
    QCOMPARE(days(), QStringList{u"60"_s});
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(days(), QStringList{u"60"_s});
    // Esc takes back what was typed since it opened.
    popup = open(DomainCondition::Field::ExpiresWithin);
    field = popup->findChild<QSpinBox *>(u"conditionDays"_s);
    edit = field->findChild<QLineEdit *>();
    QTRY_COMPARE(edit->selectedText(), u"60"_s);
    QTest::keyClicks(field, u"7"_s);
    QCOMPARE(days(), QStringList{u"7"_s});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(days(), QStringList{u"60"_s});
    // A shortcut of the page is not lost in the popup.
    popup = open(DomainCondition::Field::ExpiresWithin);
    field = popup->findChild<QSpinBox *>(u"conditionDays"_s);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!popup->isVisible());
    QVERIFY(m_desk->part<QInputDialog>(u"saveViewDialog"_s));
}

void DomainsPageTest::openedViewBeginsAtTheTop()
{
    DomainTable *table = m_desk->table();
    table->setFocus();
    m_desk->press(Qt::Key_End);
    QVERIFY(table->verticalScrollBar()->value() > 0);
    const QString id = m_desk->views.add({{}, u"Most"_s, {u"."_s, {}}, {}, {}, false});
    m_desk->page->showView(id);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    // A refresh keeps the place.
    m_desk->press(Qt::Key_End);
    const int place = table->verticalScrollBar()->value();
    const QString current = table->currentIndex().data(DomainTableModel::NameRole).toString();
    QVERIFY(place > 0);
    QSignalSpy ended(&m_desk->portfolio, &Portfolio::syncEnded);
    m_desk->portfolio.sync();
    QVERIFY(ended.wait(10'000));
    QCOMPARE(table->verticalScrollBar()->value(), place);
    QCOMPARE(table->currentIndex().data(DomainTableModel::NameRole).toString(), current);
}

void DomainsPageTest::ticksComeBackWithTheProgram()
{
    QStringList names{m_desk->name(3), m_desk->name(4), m_desk->name(9)};
    m_desk->domains.setTicked(names, true);
    m_desk->filterBy(DomainCondition::Field::Status, {u"3"_s});
    // What a kill leaves behind: nobody says goodbye, the timer has remembered.
    QTRY_VERIFY(!m_desk->preferences.state(u"domains/desk/ticked"_s).isEmpty());
    m_desk->page->setSource({});
    m_desk->domains.untickAll();
    m_desk->showSource();
    QStringList ticked = m_desk->domains.tickedNames();
    std::sort(ticked.begin(), ticked.end());
    std::sort(names.begin(), names.end());
    QCOMPARE(ticked, names);
    auto *text = m_desk->part<QLabel>(u"selectionText"_s);
    QVERIFY2(text->text().startsWith(u"3 selected from last time"_s), qPrintable(text->text()));
    // Whoever unticks beside the page, as a run that was started does, is seen at once.
    m_desk->domains.setTicked({names.at(0)}, false);
    QVERIFY2(text->text().startsWith(u"2 selected"_s) && !text->text().contains(u"last time"_s),
             qPrintable(text->text()));
    m_desk->domains.setTicked(names, false);
    QVERIFY(m_desk->part<QWidget>(u"selectionBar"_s)->isHidden());
    m_desk->page->setSource({});
    m_desk->showSource();
    QCOMPARE(m_desk->domains.tickedCount(), 0);
}

void DomainsPageTest::unreadAccountCountsNothing()
{
    const auto count = [this] { return m_desk->views.index(0, 0).data(SavedViews::CountRole); };
    QVERIFY(count().isValid());
    m_desk = std::make_unique<Desk>(0, test::stillSettings(), false);
    QVERIFY(!count().isValid());
    QCOMPARE(m_desk->counts(), u"not read yet"_s);
    QSignalSpy told(&m_desk->views, &QAbstractItemModel::dataChanged);
    QSignalSpy ended(&m_desk->portfolio, &Portfolio::syncEnded);
    m_desk->portfolio.sync();
    QVERIFY(ended.wait(10'000));
    QVERIFY(m_desk->counts().startsWith(u"0 domain"_s));
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(count().toInt(), 0);
    QVERIFY(count().isValid());
}

void DomainsPageTest::detailsThatWaitAreCounted()
{
    PortfolioSettings settings = test::stillSettings();
    settings.readsDetailsInBackground = true;
    m_desk = std::make_unique<Desk>(40, settings);
    const int least = m_desk->part<QWidget>(u"domainsSplitter"_s)->minimumSizeHint().width();
    QTRY_VERIFY2(m_desk->counts().contains(u"still being read"_s), qPrintable(m_desk->counts()));
    QCOMPARE(m_desk->part<QWidget>(u"domainsSplitter"_s)->minimumSizeHint().width(), least);
    QTRY_VERIFY2_WITH_TIMEOUT(!m_desk->counts().contains(u"still being read"_s), qPrintable(m_desk->counts()), 8'000);
    QCOMPARE(m_desk->portfolio.detailsWaiting(), 0);
}

void DomainsPageTest::longWordsOfTheDetailsFit()
{
    DetailsPane pane;
    pane.resize(340, 600);
    pane.show();
    DomainRecord record = m_desk->domains.record(0);
    record.email = u"somebody-with-a-rather-long-name@mail.of-a-company-that-is-no-shorter.example"_s;
    record.detailsMs = QDateTime::currentMSecsSinceEpoch() - 150'000;
    pane.setRecord(record);
    const QLabel *shown = nullptr;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->toolTip() == record.email)
            shown = label;
    }
    QVERIFY(shown);
    const auto fits = [shown] { return shown->fontMetrics().horizontalAdvance(shown->text()) <= shown->width(); };
    QTRY_VERIFY2(fits() && shown->text().contains(u'…'), qPrintable(shown->text()));
    QVERIFY(shown->accessibleName().contains(record.email));
    pane.resize(1400, 600);
    QTRY_COMPARE(shown->text(), record.email);
    // The age of the reading is one line and stays one.
    const auto *age = pane.findChild<QLabel *>(u"detailsAge"_s);
    QVERIFY2(age->text().startsWith(u"Read 2 minute"_s), qPrintable(age->text()));
    QVERIFY(!age->wordWrap());
}

void DomainsPageTest::headingSaysWhatIsShown()
{
    auto *title = m_desk->part<QLabel>(u"domainsTitle"_s);
    auto *note = m_desk->part<QLabel>(u"viewNote"_s);
    QSignalSpy shown(m_desk->page.get(), &DomainsPage::viewShown);
    m_desk->page->showView(u"renewalNeeded"_s);
    QCOMPARE(title->text(), u"Renewal needed"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.last().at(0).toString(), u"renewalNeeded"_s);
    m_desk->table()->setFocus();
    QTest::keyClick(m_desk->table(), Qt::Key_Escape);
    QVERIFY(m_desk->domains.filter().isEmpty());
    QCOMPARE(title->text(), u"Domains"_s);
    QVERIFY(note->text().isEmpty());
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last().at(0).toString(), QString());
    m_desk->page->showView(u"renewalNeeded"_s);
    QTest::mouseClick(m_desk->part<QPushButton>(u"resetFilter"_s), Qt::LeftButton);
    QCOMPARE(title->text(), u"Domains"_s);
    QCOMPARE(shown.size(), 4);
    // A further filter is a changed view; the last chip taken away leaves it.
    m_desk->page->showView(u"renewalNeeded"_s);
    m_desk->search()->setText(u"a"_s);
    QCOMPARE(title->text(), u"Renewal needed"_s);
    QVERIFY(!note->text().isEmpty());
    m_desk->search()->clear();
    QTest::mouseClick(m_desk->chips().at(0)->findChild<QAbstractButton *>(u"chipRemove"_s), Qt::LeftButton);
    QCOMPARE(title->text(), u"Domains"_s);
    // After a restart the navigation is told again.
    m_desk->page->showView(u"renewalNeeded"_s);
    m_desk->page->setSource({});
    m_desk->showSource();
    QCOMPARE(title->text(), u"Renewal needed"_s);
    QCOMPARE(shown.last().at(0).toString(), u"renewalNeeded"_s);
}

void DomainsPageTest::exportHoldsShownColumnsInTheirOrder()
{
    m_desk->table()->applyPreset(DomainTable::Preset::Contacts);
    m_desk->page->showFilter({m_desk->name(0), {}});
    const int shown = m_desk->domains.rowCount();
    const QString path = m_desk->folder.filePath(u"out.csv"_s);
    QTest::keyClick(m_desk->page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_desk->part<QFileDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    QSignalSpy message(m_desk->page.get(), &DomainsPage::messageWanted);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(message.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const CsvTable table = readCsv(bytes);
    QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
    QCOMPARE(table.rows.size(), shown);
    const QList<DomainColumn> columns = m_desk->table()->shownColumns();
    QCOMPARE(table.header.size(), columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        QCOMPARE(table.rows.at(0).at(i), m_desk->domains.cellText(0, columns.at(i)));
}

void DomainsPageTest::exportIsCancelledWithoutAFile()
{
    // So many that one turn of the event loop does not write them.
    QList<DomainRecord> records;
    for (int i = 0; i < 100'000; ++i)
        records.append(test::named(u"export%1.com"_s.arg(i)));
    m_desk->domains.insert(records);
    const QDir folder(m_desk->folder.filePath(u"exports"_s));
    QVERIFY(folder.mkpath(u"."_s));
    const auto start = [&](const QString &path) {
        for (QAction *action : m_desk->page->pageActions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
                action->trigger();
        }
        auto *files = m_desk->part<QFileDialog>(u"exportDialog"_s);
        emit files->fileSelected(path);
        delete files;
        return QPointer(m_desk->part<QDialog>(u"exportProgress"_s));
    };
    QSignalSpy message(m_desk->page.get(), &DomainsPage::messageWanted);
    QPointer<QDialog> progress = start(folder.filePath(u"a.csv"_s));
    QVERIFY(progress);
    QTest::qWait(1);
    QVERIFY(progress);
    progress->show();
    progress->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QTRY_VERIFY(!progress);
    QCOMPARE(folder.entryList(QDir::Files), QStringList());

    progress = start(folder.filePath(u"b.csv"_s));
    QVERIFY(progress);
    QTest::qWait(1);
    m_desk->page->setSource({});
    QTRY_VERIFY(!progress);
    QCOMPARE(folder.entryList(QDir::Files), QStringList());

    m_desk->showSource();
    progress = start(folder.filePath(u"c.csv"_s));
    QVERIFY(progress);
    QTest::qWait(1);
    m_desk->page.reset();
    QVERIFY(!progress);
    QCOMPARE(folder.entryList(QDir::Files), QStringList());
    QCOMPARE(message.size(), 0);
}

void DomainsPageTest::exportThatFailsSaysWhy()
{
    QSignalSpy message(m_desk->page.get(), &DomainsPage::messageWanted);
    QTest::keyClick(m_desk->page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *files = m_desk->part<QFileDialog>(u"exportDialog"_s);
    QVERIFY(files);
    emit files->fileSelected(m_desk->folder.filePath(u"nowhere/out.csv"_s));
    files->close();
    QTRY_COMPARE(message.size(), 1);
    QVERIFY(message.at(0).at(0).toString().startsWith(u"out.csv could not be written: "_s));
}

void DomainsPageTest::importIsShownFirstAndCanBeUndone()
{
    const QString name = m_desk->name(0);
    QFile file(m_desk->folder.filePath(u"tags.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("domain,note\n" + name.toUtf8() + ",from a file\nnot-here.example,lost\n");
    file.close();
    QAction *import = nullptr;
    for (QAction *action : m_desk->page->pageActions()) {
        if (action->text() == u"Import tags and notes…"_s)
            import = action;
    }
    QVERIFY(import);
    import->trigger();
    auto *files = m_desk->part<QFileDialog>(u"importFileDialog"_s);
    QVERIFY(files);
    emit files->fileSelected(file.fileName());
    files->close();
    auto *preview = m_desk->part<QDialog>(u"importDialog"_s);
    QVERIFY(preview);
    QCOMPARE(preview->findChild<QTableView *>(u"importPreview"_s)->model()->rowCount(), 1);
    QVERIFY(m_desk->domains.recordOf(name)->note.isEmpty());
    QTest::mouseClick(preview->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->domains.recordOf(name)->note, u"from a file"_s);
    m_desk->part<QAction>(u"undoAction"_s)->trigger();
    QTRY_VERIFY(m_desk->domains.recordOf(name)->note.isEmpty());
}

void DomainsPageTest::viewIsSavedChangedAndDeleted()
{
    auto *title = m_desk->part<QLabel>(u"domainsTitle"_s);
    QCOMPARE(title->text(), u"Domains"_s);
    m_desk->filterBy(DomainCondition::Field::Status, {u"3"_s});
    QTest::keyClick(m_desk->page.get(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_desk->part<QInputDialog>(u"saveViewDialog"_s);
    QVERIFY(dialog);
    const int before = m_desk->views.rowCount();
    dialog->setTextValue(u"Quiet ones"_s);
    dialog->accept();
    QCOMPARE(m_desk->views.rowCount(), before + 1);
    QCOMPARE(title->text(), u"Quiet ones"_s);
    const QString id = m_desk->views.index(before, 0).data(SavedViews::IdRole).toString();
    m_desk->page->showView({});
    QVERIFY(m_desk->domains.filter().isEmpty());
    QCOMPARE(title->text(), u"Domains"_s);
    m_desk->page->showView(id);
    QCOMPARE(m_desk->domains.filter().conditions.size(), 1);
    // Changed, kept, undone.
    auto *note = m_desk->part<QLabel>(u"viewNote"_s);
    QVERIFY(note->text().isEmpty());
    QTest::keyClicks(m_desk->search(), u"a"_s);
    QVERIFY(!note->text().isEmpty());
    m_desk->part<QAction>(u"changeViewAction"_s)->trigger();
    QVERIFY(note->text().isEmpty());
    QCOMPARE(m_desk->views.view(id)->filter.text, u"a"_s);
    m_desk->part<QAction>(u"undoAction"_s)->trigger();
    QVERIFY(m_desk->views.view(id)->filter.text.isEmpty());
    m_desk->part<QAction>(u"removeViewAction"_s)->trigger();
    auto *question = m_desk->part<QMessageBox>(u"question"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QCOMPARE(m_desk->views.rowCount(), before);
    QCOMPARE(title->text(), u"Domains"_s);
}

void DomainsPageTest::nameIsFoundBehindAFilter()
{
    const QString name = m_desk->name(11);
    m_desk->page->showFilter({u"no-name-holds-this"_s, {}});
    QCOMPARE(m_desk->domains.rowCount(), 0);
    m_desk->page->showName(name);
    QCOMPARE(m_desk->table()->currentIndex().data(DomainTableModel::NameRole).toString(), name);
    QTRY_VERIFY(m_desk->part<DetailsPane>(u"detailsPane"_s)->record());
    QCOMPARE(m_desk->part<QLabel>(u"detailsName"_s)->text(), name);
    QSignalSpy message(m_desk->page.get(), &DomainsPage::messageWanted);
    m_desk->page->showName(u"elsewhere.example"_s);
    QCOMPARE(message.size(), 1);
}

void DomainsPageTest::copiesCellsAndRows()
{
    DomainTable *table = m_desk->table();
    table->setFocus();
    table->setCurrentIndex(m_desk->domains.index(1, int(DomainColumn::Expires)));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->domains.cellText(1, DomainColumn::Expires));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines.at(0).split(u'\t');
    QCOMPARE(cells.size(), table->shownColumns().size());
    QCOMPARE(cells.at(0), m_desk->name(1));
}

void DomainsPageTest::languageChangesAtOnce()
{
    auto *title = m_desk->part<QLabel>(u"domainsTitle"_s);
    QCOMPARE(title->text(), u"Domains"_s);
    OneSentence sentence;
    QCoreApplication::installTranslator(&sentence);
    QTRY_COMPARE(title->text(), u"域名"_s);
    QCOMPARE(m_desk->table()->accessibleName(), u"域名"_s);
    QCoreApplication::removeTranslator(&sentence);
    QTRY_COMPARE(title->text(), u"Domains"_s);
}

void DomainsPageTest::everyControlHasAName()
{
    m_desk->page->showName(m_desk->name(0));
    m_desk->domains.setTicked(0, 3, true);
    m_desk->filterBy(DomainCondition::Field::Status, {u"3"_s});
    QTRY_VERIFY(m_desk->part<DetailsPane>(u"detailsPane"_s)->isVisible());
    int seen = 0;
    for (QWidget *widget : m_desk->page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++seen;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(seen > 10);
}

QTEST_MAIN(DomainsPageTest)
#include "domainspagetest.moc"
