#include "ui/domains/domainspage.h"

#include "models/domains/domaincsv.h"
#include "models/domains/namelist.h"
#include "models/workspace/workspace.h"
#include "ui/domains/annotationcommand.h"
#include "ui/domains/annotationdialogs.h"
#include "ui/domains/detailspane.h"
#include "ui/domains/domaintable.h"
#include "ui/domains/exportdialog.h"
#include "ui/domains/filterbar.h"
#include "ui/domains/importdialog.h"
#include "ui/domains/pastedialog.h"
#include "ui/domains/selectionbar.h"
#include "ui/domains/viewmemory.h"
#include "ui/domains/viewmenu.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/question.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timetext.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int detailsDelayMs = 40;  ///< holding an arrow key must not wait for the pane
constexpr int visibleDelayMs = 200; ///< not more often than this the rows in view are told
constexpr int memoryDelayMs = 400;
constexpr int countsDelayMs = 1'000; ///< a number that changes faster is a flicker
constexpr int mostTicksRemembered = 10'000;
constexpr int ageEveryMs = 30'000;
constexpr int detailsWidth = 360;
constexpr int searchWidth = 320;
constexpr int wideWindow = 1500;                     ///< here the details find room beside the table
constexpr int longReadingMs = 2'000;                 ///< only then a reading is worth a line with a button
constexpr qint64 staleMs = qint64(24) * 60 * 60'000; ///< a list that old is worth a word

/// Changing a saved view can be undone; the views live as long as the stack's entries, which go with the account.
class ViewCommand final : public QUndoCommand
{
public:
    ViewCommand(const QString &text, SavedViews *views, SavedView before, SavedView after)
        : QUndoCommand(text), m_views(views), m_before(std::move(before)), m_after(std::move(after))
    {}
    void undo() override
    {
        if (m_views)
            m_views->change(m_before);
    }
    void redo() override
    {
        if (m_views)
            m_views->change(m_after);
    }

private:
    QPointer<SavedViews> m_views;
    SavedView m_before;
    SavedView m_after;
};

} // namespace

class DomainsPage::Private final : public QObject
{
public:
    enum class Dock { Right, Below, Hidden };

    Private(DomainsPage &page, Preferences &given);

    void makeActions();
    void makeLayout();
    QWidget *makeContent();
    QHBoxLayout *makeTitleRow();
    QWidget *makeSyncRow();
    QWidget *makeFailure();
    QWidget *makeTable();
    void connectParts();
    void connectSource();

    void setSource(const std::optional<DomainsSource> &source);
    void remember();
    void recall();
    void recallTicks();
    [[nodiscard]] QString stateName(const QString &what) const { return u"domains/%1/%2"_s.arg(account.id, what); }

    void setFilter(const DomainFilter &filter);
    void resetFilter();
    void escape();
    void applyView(const QString &viewId);
    void leaveViewOverAll();
    void goToTop();
    void setDock(Dock wanted);
    void chooseDock(Dock wanted);
    void fitDock();

    [[nodiscard]] DomainTableModel::Rows targetRows() const;
    [[nodiscard]] QStringList targetNames() const;
    [[nodiscard]] int targetCount() const;
    void renew();
    void editTags();
    void editNote();
    void annotate(const QString &text, const QString &name, const std::function<void(Portfolio::Annotation &)> &change);
    void annotate(const QString &text, const ChosenRows &rows,
                  const std::function<void(Portfolio::Annotation &)> &change);
    void apply(const QString &text, AnnotationChanges &&changes);
    void tellChanged(const QString &what);
    void changeTags(const ChosenRows &rows, const QStringList &add, const QStringList &remove);
    void paste(const QString &text);
    void tickPasted(const QStringList &names);
    void showNames(const QStringList &names);
    void exportView();
    void writeCsv(const QString &path);
    void importNotes();
    void readImport(const QString &path);
    void saveView();
    void changeView();
    void renameView();
    void removeView();
    void sync();
    void copy(const QString &text, const QString &message);
    void contextMenu(const QPoint &place);

    void refreshAll();
    void refreshTexts();
    void refreshFilter();
    void refreshCounts();
    void refreshTicks();
    void refreshActions();
    void refreshSync();
    void refreshNotices();
    void refreshEmpty();
    void refreshDetails();
    void refreshTitle();
    void tellVisible();
    static void startUnlessRuns(QTimer *timer);
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString syncText() const;
    [[nodiscard]] bool wantsSyncRow() const;
    [[nodiscard]] std::optional<SavedView> currentView() const;
    [[nodiscard]] bool viewDiffers(const SavedView &view) const;
    void setReason(QAction *action, bool enabled, const QString &reason);

    DomainsPage &q;
    Preferences &preferences;
    Account account;
    bool hasSource = false;
    QPointer<Portfolio> portfolio;
    QPointer<DomainTableModel> domains;
    QPointer<SavedViews> views;
    std::unique_ptr<QObject> link; ///< context of everything that hangs on the source
    QString viewId;
    std::optional<QString> toldViewId; ///< what the navigation was last told
    Dock dock = Dock::Right;
    Dock lastDock = Dock::Right;
    bool isRecalling = false;
    bool ticksAreNew = false;  ///< not remembered yet
    bool ticksAreOld = false;  ///< as they were recalled
    bool dockIsChosen = false; ///< by the person; otherwise the window's width decides
    QUndoStack undoStack;

    QSplitter *splitter = nullptr;
    Label *titleLabel = nullptr;
    Label *viewNote = nullptr;
    SearchField *search = nullptr;
    QPushButton *menuButton = nullptr;
    QMenu *menu = nullptr;
    ColumnsMenu *columnsMenu = nullptr;
    SortMenu *sortMenu = nullptr;
    ProgressLine *progress = nullptr;
    Label *counts = nullptr;
    QWidget *syncRow = nullptr;
    Label *syncLabel = nullptr;
    QPushButton *syncButton = nullptr;
    QPushButton *heldButton = nullptr;
    QTimer *longReading = nullptr;
    QElapsedTimer readingSince;
    FilterBar *filterBar = nullptr;
    Notice *readOnlyNotice = nullptr;
    Notice *fileNotice = nullptr;
    QWidget *failure = nullptr;
    ErrorPanel *errorPanel = nullptr;
    Label *failureAge = nullptr;
    QPushButton *retry = nullptr;
    DomainTable *table = nullptr;
    EmptyState *empty = nullptr;
    SelectionBar *selectionBar = nullptr;
    DetailsPane *details = nullptr;
    QTimer *detailsTimer = nullptr;
    QTimer *visibleTimer = nullptr;
    QTimer *memoryTimer = nullptr;
    QTimer *countsTimer = nullptr;
    std::function<void()> emptyAction;
    QList<QAction *> pageActions;

    QAction *findAction = nullptr;
    QAction *filterAction = nullptr;
    QAction *resetAction = nullptr;
    QAction *syncAction = nullptr;
    QAction *renewAction = nullptr;
    QAction *tagsAction = nullptr;
    QAction *noteAction = nullptr;
    QAction *tickAction = nullptr;
    QAction *tickAllAction = nullptr;
    QAction *untickAction = nullptr;
    QAction *copyCellAction = nullptr;
    QAction *copyRowsAction = nullptr;
    QAction *copyAsciiAction = nullptr;
    QAction *copyNamesAction = nullptr;
    QAction *pasteAction = nullptr;
    QAction *undoAction = nullptr;
    QAction *redoAction = nullptr;
    QAction *detailsAction = nullptr;
    QAction *dockAction = nullptr;
    QAction *refreshAction = nullptr;
    QAction *exportAction = nullptr;
    QAction *importAction = nullptr;
    QAction *saveViewAction = nullptr;
    QAction *changeViewAction = nullptr;
    QAction *renameViewAction = nullptr;
    QAction *removeViewAction = nullptr;
};

DomainsPage::Private::Private(DomainsPage &page, Preferences &given) : q(page), preferences(given)
{
    makeActions();
    makeLayout();
    connectParts();
}

void DomainsPage::Private::makeActions()
{
    const auto make = [this](QAction *&action, void (Private::*slot)(), const QList<QKeySequence> &keys = {}) {
        action = new QAction(&q);
        action->setShortcuts(keys);
        q.addAction(action);
        if (slot)
            connect(action, &QAction::triggered, this, slot);
    };
    make(findAction, nullptr, {Qt::CTRL | Qt::Key_F});
    make(filterAction, nullptr, {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    make(resetAction, &Private::resetFilter);
    make(syncAction, &Private::sync, {Qt::Key_F5});
    make(renewAction, &Private::renew, {Qt::CTRL | Qt::Key_R});
    make(tagsAction, &Private::editTags, {Qt::CTRL | Qt::Key_T});
    make(noteAction, &Private::editNote, {Qt::CTRL | Qt::Key_D});
    make(tickAction, nullptr, {Qt::Key_Space});
    make(tickAllAction, nullptr, {QKeySequence::SelectAll});
    make(untickAction, nullptr);
    make(copyCellAction, nullptr, {QKeySequence::Copy});
    make(copyRowsAction, nullptr, {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    make(copyAsciiAction, nullptr);
    make(copyNamesAction, nullptr);
    make(pasteAction, nullptr, {QKeySequence::Paste});
    make(undoAction, nullptr, {QKeySequence::Undo});
    make(redoAction, nullptr, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    make(detailsAction, nullptr, {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter});
    make(dockAction, nullptr);
    make(refreshAction, nullptr, {Qt::CTRL | Qt::Key_F5});
    make(exportAction, &Private::exportView, {Qt::CTRL | Qt::Key_E});
    make(importAction, &Private::importNotes);
    make(saveViewAction, &Private::saveView, {Qt::CTRL | Qt::Key_S});
    make(changeViewAction, &Private::changeView);
    make(renameViewAction, &Private::renameView);
    make(removeViewAction, &Private::removeView);
    detailsAction->setCheckable(true);
    renewAction->setObjectName(u"renewAction"_s);
    undoAction->setObjectName(u"undoAction"_s);
    redoAction->setObjectName(u"redoAction"_s);
    changeViewAction->setObjectName(u"changeViewAction"_s);
    removeViewAction->setObjectName(u"removeViewAction"_s);
    detailsAction->setObjectName(u"detailsAction"_s);
    dockAction->setObjectName(u"dockAction"_s);
}

void DomainsPage::Private::makeLayout()
{
    splitter = new QSplitter(&q);
    splitter->setObjectName(u"domainsSplitter"_s);
    splitter->setHandleWidth(9);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeContent());
    details = new DetailsPane(splitter);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({900, detailsWidth});
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->addWidget(splitter);
    for (QTimer **timer : {&detailsTimer, &visibleTimer, &memoryTimer, &countsTimer}) {
        *timer = new QTimer(this);
        (*timer)->setSingleShot(true);
    }
    detailsTimer->setInterval(detailsDelayMs);
    visibleTimer->setInterval(visibleDelayMs);
    memoryTimer->setInterval(memoryDelayMs);
    countsTimer->setInterval(countsDelayMs);
    // These belong to the table: elsewhere the same keys edit text.
    for (QAction *action : {tickAction, tickAllAction, copyCellAction, copyRowsAction, pasteAction}) {
        q.removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
}

QWidget *DomainsPage::Private::makeContent()
{
    auto *content = new QWidget(splitter);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addLayout(makeTitleRow());
    progress = new ProgressLine(content);
    layout->addWidget(progress);
    filterBar = new FilterBar(content);
    layout->addWidget(filterBar);
    readOnlyNotice = new Notice(Tone::Neutral, content);
    readOnlyNotice->setObjectName(u"readOnlyNotice"_s);
    fileNotice = new Notice(Tone::Danger, content);
    fileNotice->setObjectName(u"fileNotice"_s);
    layout->addWidget(readOnlyNotice);
    layout->addWidget(fileNotice);
    layout->addWidget(makeFailure());
    layout->addWidget(makeTable(), 1);
    selectionBar = new SelectionBar(renewAction, tagsAction, noteAction, copyNamesAction, content);
    layout->addWidget(selectionBar);
    layout->addWidget(makeSyncRow());
    return content;
}

QHBoxLayout *DomainsPage::Private::makeTitleRow()
{
    titleLabel = new Label(Label::Voice::PageTitle, &q);
    titleLabel->setObjectName(u"domainsTitle"_s);
    viewNote = new Label(Label::Voice::Caption, &q);
    viewNote->setObjectName(u"viewNote"_s);
    viewNote->setWordWrap(false);
    search = new SearchField(&q);
    search->setObjectName(u"domainSearch"_s);
    search->setMaximumWidth(searchWidth);
    search->setMinimumWidth(110);
    search->setMinimumHeight(30);
    search->setTextMargins(4, 0, 4, 0);
    menuButton = new QPushButton(&q);
    menuButton->setObjectName(u"viewMenu"_s);
    menuButton->setAutoDefault(false);
    menuButton->setMinimumHeight(30);
    menuButton->setMaximumWidth(72);
    menu = new QMenu(menuButton);
    menu->setToolTipsVisible(true);
    menuButton->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    counts = new Label(Label::Voice::Caption, &q);
    counts->setObjectName(u"domainCounts"_s);
    counts->setWordWrap(false);
    counts->setMinimumWidth(80); // what comes and goes in it must not push the details about
    counts->setContentsMargins(4, 3, 0, 0);
    viewNote->setContentsMargins(0, 3, 0, 0);
    row->addWidget(titleLabel);
    row->addWidget(viewNote);
    heldButton = new QPushButton(&q);
    heldButton->setObjectName(u"heldRows"_s);
    heldButton->setFlat(true);
    heldButton->setAutoDefault(false);
    heldButton->setMaximumHeight(24);
    heldButton->hide();
    connect(heldButton, &QPushButton::clicked, this, [this] {
        if (domains)
            domains->showHeld();
        table->setFocus(Qt::OtherFocusReason);
    });
    row->addWidget(counts);
    row->addWidget(heldButton);
    row->addStretch(1);
    row->addWidget(search, 1);
    row->addWidget(menuButton);
    return row;
}

QWidget *DomainsPage::Private::makeSyncRow()
{
    // What the status bar says as well is not said here: only what a person may want to act upon.
    syncRow = new QWidget(&q);
    syncRow->setObjectName(u"syncRow"_s);
    syncLabel = new Label(Label::Voice::Caption, syncRow);
    syncLabel->setObjectName(u"syncText"_s);
    syncLabel->setWordWrap(false);
    syncLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    syncButton = new QPushButton(syncRow);
    syncButton->setObjectName(u"syncButton"_s);
    syncButton->setFlat(true);
    syncButton->setAutoDefault(false);
    syncButton->setFixedHeight(24);
    connect(syncButton, &QPushButton::clicked, this, [this] {
        if (portfolio && portfolio->isSyncing())
            portfolio->cancelSync();
        else
            sync();
    });
    auto *row = new QHBoxLayout(syncRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(syncLabel, 1);
    row->addWidget(syncButton);
    syncRow->hide();
    longReading = new QTimer(this);
    longReading->setSingleShot(true);
    longReading->setInterval(longReadingMs);
    connect(longReading, &QTimer::timeout, this, &Private::refreshSync);
    return syncRow;
}

QWidget *DomainsPage::Private::makeFailure()
{
    failure = new QWidget(&q);
    failure->setObjectName(u"syncFailure"_s);
    errorPanel = new ErrorPanel(failure);
    failureAge = new Label(Label::Voice::Caption, failure);
    retry = new QPushButton(failure);
    retry->setObjectName(u"retry"_s);
    retry->setAutoDefault(false);
    connect(retry, &QPushButton::clicked, this, &Private::sync);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(failureAge, 1);
    line->addWidget(retry);
    auto *layout = new QVBoxLayout(failure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(errorPanel);
    layout->addLayout(line);
    failure->hide();
    return failure;
}

QWidget *DomainsPage::Private::makeTable()
{
    auto *box = new QFrame(&q);
    box->setObjectName(u"tableBox"_s);
    box->setFrameShape(QFrame::StyledPanel);
    box->setFrameShadow(QFrame::Plain);
    table = new DomainTable(box);
    columnsMenu = new ColumnsMenu(*table, &q);
    sortMenu = new SortMenu(*table, &q);
    empty = new EmptyState(box);
    empty->setObjectName(u"domainsEmpty"_s);
    // Over the table, whose header stays where it is.
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 0, 0);
    layout->addWidget(empty, 0, 0, Qt::AlignCenter);
    empty->raise();
    return box;
}

void DomainsPage::Private::connectParts()
{
    connect(findAction, &QAction::triggered, search, &SearchField::start);
    connect(filterAction, &QAction::triggered, filterBar, &FilterBar::openMenu);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!domains || domains->filter().text == text)
            return;
        DomainFilter filter = domains->filter();
        filter.text = text;
        setFilter(filter);
    });
    connect(search, &SearchField::escaped, this, &Private::escape);
    connect(search, &SearchField::leaveWanted, this, [this] {
        table->setFocus(Qt::OtherFocusReason);
        if (domains && !table->currentIndex().isValid() && domains->rowCount() > 0)
            table->setCurrentIndex(domains->index(0, 0));
    });
    connect(filterBar, &FilterBar::conditionsEdited, this, [this](const QList<DomainCondition> &conditions) {
        DomainFilter filter = domains->filter();
        filter.conditions = conditions;
        setFilter(filter);
    });
    connect(filterBar, &FilterBar::settled, this, [this] {
        leaveViewOverAll();
        refreshTitle();
    });
    connect(filterBar, &FilterBar::resetWanted, this, &Private::resetFilter);
    connect(filterBar, &FilterBar::pasteWanted, this, [this] {
        QStringList names;
        for (const DomainCondition &condition : domains->filter().conditions) {
            if (condition.field == DomainCondition::Field::Names)
                names = condition.values;
        }
        paste(names.join(u'\n'));
    });
    connect(table, &DomainTable::typed, this, [this](const QString &text) {
        search->setFocus(Qt::OtherFocusReason);
        search->setText(text);
    });
    connect(table, &DomainTable::escaped, this, &Private::escape);
    connect(table, &DomainTable::opened, this, [this] { chooseDock(dock == Dock::Hidden ? lastDock : dock); });
    connect(table, &DomainTable::selectionMoved, this, [this] {
        refreshActions();
        startUnlessRuns(detailsTimer);
        startUnlessRuns(visibleTimer);
    });
    connect(table, &DomainTable::rowsInViewChanged, this, [this] { startUnlessRuns(visibleTimer); });
    connect(table, &DomainTable::columnsChanged, memoryTimer, qOverload<>(&QTimer::start));
    connect(table, &DomainTable::headerMenuWanted, columnsMenu,
            [this](const QPoint &place) { columnsMenu->popup(place); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &Private::contextMenu);
    connect(empty, &EmptyState::actionWanted, this, [this] {
        if (emptyAction)
            emptyAction();
    });
    connect(selectionBar, &SelectionBar::tickAllWanted, tickAllAction, &QAction::trigger);
    connect(selectionBar, &SelectionBar::untickAllWanted, untickAction, &QAction::trigger);
    connect(tickAction, &QAction::triggered, table, &DomainTable::toggleSelected);
    connect(tickAllAction, &QAction::triggered, this, [this] {
        if (domains)
            domains->tickAllShown();
    });
    connect(untickAction, &QAction::triggered, this, [this] {
        if (domains)
            domains->untickAll();
    });
    connect(copyCellAction, &QAction::triggered, this, [this] {
        const QString text = table->currentCellText();
        copy(text, DomainsPage::tr("Copied: %1").arg(text.left(80)));
    });
    connect(copyRowsAction, &QAction::triggered, this, [this] {
        copy(table->selectedRowsText(false), DomainsPage::tr("Copied %Ln row(s)", nullptr, table->selectedCount()));
    });
    connect(copyAsciiAction, &QAction::triggered, this, [this] {
        copy(table->selectedRowsText(true), DomainsPage::tr("Copied %Ln row(s)", nullptr, table->selectedCount()));
    });
    connect(copyNamesAction, &QAction::triggered, this, [this] {
        const QStringList names = targetNames();
        copy(names.join(u'\n'), DomainsPage::tr("Copied %Ln name(s)", nullptr, int(names.size())));
    });
    connect(pasteAction, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(undoAction, &QAction::triggered, this, [this] {
        const QString what = undoStack.undoText();
        undoStack.undo();
        emit q.messageWanted(DomainsPage::tr("Undone: %1").arg(what));
    });
    connect(redoAction, &QAction::triggered, this, [this] {
        const QString what = undoStack.redoText();
        undoStack.redo();
        emit q.messageWanted(DomainsPage::tr("Done again: %1").arg(what));
    });
    connect(&undoStack, &QUndoStack::indexChanged, this, &Private::refreshActions);
    connect(detailsAction, &QAction::triggered, this,
            [this] { chooseDock(dock == Dock::Hidden ? lastDock : Dock::Hidden); });
    connect(dockAction, &QAction::triggered, this,
            [this] { chooseDock(dock == Dock::Below ? Dock::Right : Dock::Below); });
    const auto readAgain = [this] {
        if (!portfolio || !details->record())
            return;
        details->setReading(true);
        portfolio->refresh({details->record()->instanceId});
    };
    connect(refreshAction, &QAction::triggered, this, readAgain);
    connect(details, &DetailsPane::refreshWanted, this, readAgain);
    connect(details, &DetailsPane::closeWanted, this, [this] {
        chooseDock(Dock::Hidden);
        table->setFocus(Qt::OtherFocusReason);
    });
    connect(details, &DetailsPane::dockWanted, this,
            [this](bool below) { chooseDock(below ? Dock::Below : Dock::Right); });
    connect(details, &DetailsPane::copied, this,
            [this](const QString &value) { emit q.messageWanted(DomainsPage::tr("Copied: %1").arg(value.left(80))); });
    connect(details, &DetailsPane::tagsEdited, this, [this](const QString &name, const QStringList &tags) {
        annotate(DomainsPage::tr("tags of %1", "what was changed").arg(name), name,
                 [&](Portfolio::Annotation &annotation) { annotation.tags = tags; });
    });
    connect(details, &DetailsPane::noteEdited, this, [this](const QString &name, const QString &note) {
        annotate(DomainsPage::tr("note of %1", "what was changed").arg(name), name,
                 [&](Portfolio::Annotation &annotation) { annotation.note = note; });
    });
    connect(detailsTimer, &QTimer::timeout, this, &Private::refreshDetails);
    connect(visibleTimer, &QTimer::timeout, this, &Private::tellVisible);
    connect(memoryTimer, &QTimer::timeout, this, &Private::remember);
    connect(countsTimer, &QTimer::timeout, this, &Private::refreshCounts);
    connect(splitter, &QSplitter::splitterMoved, memoryTimer, qOverload<>(&QTimer::start));
    connect(menu, &QMenu::aboutToShow, this, &Private::refreshActions);
    auto *age = new QTimer(this);
    age->setInterval(ageEveryMs);
    connect(age, &QTimer::timeout, this, [this] {
        refreshSync();
        details->retranslateUi();
    });
    age->start();
}

void DomainsPage::Private::connectSource()
{
    link = std::make_unique<QObject>();
    QObject *context = link.get();
    connect(domains, &DomainTableModel::countsChanged, context, [this] {
        refreshCounts();
        refreshTicks();
        refreshEmpty();
        startUnlessRuns(detailsTimer);
        startUnlessRuns(visibleTimer);
    });
    connect(domains, &DomainTableModel::filterChanged, context, [this] {
        leaveViewOverAll();
        refreshFilter();
        memoryTimer->start();
    });
    connect(domains, &DomainTableModel::sortChanged, context, [this] {
        refreshTitle();
        memoryTimer->start();
        startUnlessRuns(visibleTimer);
    });
    connect(domains, &DomainTableModel::ticksChanged, context, [this] {
        ticksAreOld = false;
        ticksAreNew = true;
        startUnlessRuns(memoryTimer);
        refreshTicks();
    });
    connect(domains, &QAbstractItemModel::dataChanged, context,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = table->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    startUnlessRuns(detailsTimer);
            });
    connect(portfolio, &Portfolio::syncChanged, context, [this] {
        refreshSync();
        refreshEmpty();
    });
    connect(portfolio, &Portfolio::syncEnded, context, [this] { refreshAll(); });
    connect(portfolio, &Portfolio::detailsProgress, context, [this] { startUnlessRuns(countsTimer); });
    connect(portfolio, &Portfolio::opened, context, [this] {
        recallTicks();
        refreshAll();
    });
    connect(portfolio, &Portfolio::detailsFailed, context, [this](const QString &instanceId, const ApiError &error) {
        if (details->record() && details->record()->instanceId == instanceId)
            details->setFailure(error);
    });
    connect(portfolio, &Portfolio::storingFailed, context, [this](const QString &reason) {
        fileNotice->setText(DomainsPage::tr("The disk refused to keep what was changed."), reason);
        fileNotice->show();
    });
    connect(views, &QAbstractItemModel::dataChanged, context, [this] { refreshTitle(); });
    connect(views, &QAbstractItemModel::rowsRemoved, context, [this] { refreshTitle(); });
}

void DomainsPage::Private::setSource(const std::optional<DomainsSource> &source)
{
    details->commitEdits();
    remember();
    memoryTimer->stop();
    link.reset();
    undoStack.clear();
    details->setRecord({});
    hasSource = source.has_value();
    account = source ? source->account : Account();
    portfolio = source ? source->portfolio : nullptr;
    domains = source ? source->domains : nullptr;
    views = source ? source->views : nullptr;
    viewId.clear();
    toldViewId.reset();
    ticksAreNew = false;
    ticksAreOld = false;
    table->setDomains(domains);
    filterBar->setDomains(domains);
    search->setEnabled(hasSource);
    if (hasSource) {
        recall();
        connectSource();
        if (portfolio && portfolio->isOpen())
            recallTicks();
    }
    refreshAll();
}

void DomainsPage::Private::remember()
{
    if (isRecalling || !domains || account.id.isEmpty() || table->header().count() != domainColumnCount)
        return;
    preferences.setState(stateName(u"columns"_s), table->columnState());
    if (ticksAreNew) {
        const bool fits = domains->tickedCount() <= mostTicksRemembered;
        preferences.setState(stateName(u"ticked"_s), fits ? domains->tickedNames().join(u'\n').toUtf8() : QByteArray());
        ticksAreNew = false;
    }
    // A filter on ticks that are gone would show nothing the next time.
    ViewMemory memory{domains->filter(), domains->sortKeys(), viewId};
    memory.filter.conditions.removeIf(
        [](const DomainCondition &condition) { return condition.field == DomainCondition::Field::Ticked; });
    preferences.setState(stateName(u"view"_s), packed(memory));
    if (dockIsChosen)
        preferences.setState(stateName(u"details"_s),
                             QByteArray::number(int(dock)) + ' ' + QByteArray::number(int(lastDock)));
    if (dock != Dock::Hidden)
        preferences.setState(stateName(u"splitter"_s), splitter->saveState());
}

void DomainsPage::Private::recall()
{
    isRecalling = true;
    table->setColumnState(preferences.state(stateName(u"columns"_s)));
    const auto memory = unpacked(preferences.state(stateName(u"view"_s)));
    if (memory) {
        viewId = memory->viewId;
        domains->setSort(memory->sort);
        domains->setFilter(memory->filter);
    }
    const QByteArray rememberedDock = preferences.state(stateName(u"details"_s));
    dockIsChosen = !rememberedDock.isEmpty();
    const QList<QByteArray> docks = rememberedDock.split(' ');
    const auto dockAt = [&](qsizetype place) {
        bool isNumber = false;
        const int value = docks.value(place).toInt(&isNumber);
        return isNumber && value >= 0 && value <= int(Dock::Hidden) ? Dock(value) : Dock::Right;
    };
    lastDock = dockAt(1) == Dock::Hidden ? Dock::Right : dockAt(1);
    setDock(lastDock);
    splitter->restoreState(preferences.state(stateName(u"splitter"_s)));
    splitter->setOrientation(lastDock == Dock::Below ? Qt::Vertical : Qt::Horizontal);
    if (dockAt(0) == Dock::Hidden)
        setDock(Dock::Hidden);
    fitDock();
    isRecalling = false;
}

/// What was ticked when the program ended is ticked again, once the names are there.
void DomainsPage::Private::recallTicks()
{
    if (!domains || domains->tickedCount() > 0)
        return;
    const QByteArray names = preferences.state(stateName(u"ticked"_s));
    if (names.isEmpty())
        return;
    domains->setTicked(QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts), true);
    if (domains->tickedCount() == 0)
        return;
    ticksAreOld = true;
    refreshTicks();
    emit q.messageWanted(DomainsPage::tr("%Ln name(s) selected from last time", nullptr, domains->tickedCount()));
}

void DomainsPage::Private::setFilter(const DomainFilter &filter)
{
    if (domains)
        domains->setFilter(filter);
}

void DomainsPage::Private::resetFilter()
{
    setFilter({});
}

void DomainsPage::Private::escape()
{
    if (!domains)
        return;
    DomainFilter filter = domains->filter();
    if (!filter.text.isEmpty())
        filter.text.clear();
    else if (!filter.conditions.isEmpty())
        filter.conditions.clear();
    else
        table->setFocus(Qt::OtherFocusReason);
    setFilter(filter);
}

std::optional<SavedView> DomainsPage::Private::currentView() const
{
    return views && !viewId.isEmpty() ? views->view(viewId) : std::nullopt;
}

bool DomainsPage::Private::viewDiffers(const SavedView &view) const
{
    return domains->filter() != view.filter || (!view.sort.isEmpty() && domains->sortKeys() != view.sort);
}

void DomainsPage::Private::applyView(const QString &wanted)
{
    viewId = wanted;
    const auto view = currentView();
    if (!view)
        viewId.clear();
    if (view && !view->columns.isEmpty())
        table->setColumnState(view->columns);
    if (view && !view->sort.isEmpty())
        domains->setSort(view->sort);
    setFilter(view ? view->filter : DomainFilter());
    goToTop();
    refreshAll();
    memoryTimer->start();
}

/// All names are no view, unless the view itself filters nothing: taking the last filter away leaves the view.
void DomainsPage::Private::leaveViewOverAll()
{
    const auto view = currentView();
    if (view && domains && domains->filter().isEmpty() && !view->filter.isEmpty() && !filterBar->isEditing())
        viewId.clear();
}

/// What is newly opened is read from its beginning; a refresh keeps its place.
void DomainsPage::Private::goToTop()
{
    if (!domains || domains->rowCount() == 0)
        return;
    const int column = table->currentIndex().isValid() ? table->currentIndex().column() : 0;
    table->setCurrentIndex(domains->index(0, column));
    table->scrollToTop();
}

void DomainsPage::Private::setDock(Dock wanted)
{
    dock = wanted;
    if (wanted != Dock::Hidden && splitter->orientation() != (wanted == Dock::Below ? Qt::Vertical : Qt::Horizontal)) {
        splitter->setOrientation(wanted == Dock::Below ? Qt::Vertical : Qt::Horizontal);
        const int whole = wanted == Dock::Below ? splitter->height() : splitter->width();
        const int part = wanted == Dock::Below ? std::max(220, whole / 3) : detailsWidth;
        splitter->setSizes({std::max(1, whole - part), part});
    }
    if (wanted != Dock::Hidden)
        lastDock = wanted;
    else
        details->commitEdits();
    details->setVisible(wanted != Dock::Hidden);
    details->setDockedBelow(wanted == Dock::Below);
    detailsAction->setChecked(wanted != Dock::Hidden);
    if (wanted != Dock::Hidden)
        refreshDetails();
    memoryTimer->start();
}

void DomainsPage::Private::chooseDock(Dock wanted)
{
    dockIsChosen = true;
    setDock(wanted);
}

/// Until a person has opened or closed the details themselves, they are open where there is room for them.
void DomainsPage::Private::fitDock()
{
    if (dockIsChosen)
        return;
    const Dock fitting = q.window()->width() >= wideWindow ? lastDock : Dock::Hidden;
    if (fitting != dock)
        setDock(fitting);
}

/// Null: no account.
DomainTableModel::Rows DomainsPage::Private::targetRows() const
{
    if (!domains)
        return {};
    return domains->tickedCount() > 0 ? domains->tickedRows() : domains->rowsOf(table->selectedRanges());
}

QStringList DomainsPage::Private::targetNames() const
{
    const DomainTableModel::Rows rows = targetRows();
    return rows ? domains->names(*rows) : QStringList();
}

int DomainsPage::Private::targetCount() const
{
    if (!domains)
        return 0;
    return domains->tickedCount() > 0 ? domains->tickedCount() : table->selectedCount();
}

void DomainsPage::Private::renew()
{
    const QStringList names = targetNames();
    if (!names.isEmpty() && !account.readOnly)
        emit q.renewWanted(names);
}

void DomainsPage::Private::tellChanged(const QString &what)
{
    //: %1: "tags of 10 names", %2: a key
    emit q.messageWanted(DomainsPage::tr("Changed: %1. %2 undoes it.")
                             .arg(what, undoAction->shortcut().toString(QKeySequence::NativeText)));
}

void DomainsPage::Private::annotate(const QString &text, const QString &name,
                                    const std::function<void(Portfolio::Annotation &)> &change)
{
    if (!domains || !portfolio)
        return;
    AnnotationChanges changes;
    if (const auto before = domains->annotationOf(name))
        changes.add(*before, change);
    apply(text, std::move(changes));
}

void DomainsPage::Private::annotate(const QString &text, const ChosenRows &rows,
                                    const std::function<void(Portfolio::Annotation &)> &change)
{
    if (!domains || !portfolio)
        return;
    AnnotationChanges changes;
    for (int at = 0; at < rows.count(); ++at) {
        if (const auto before = domains->annotation(rows, at))
            changes.add(*before, change);
    }
    apply(text, std::move(changes));
}

void DomainsPage::Private::apply(const QString &text, AnnotationChanges &&changes)
{
    if (changes.isEmpty()) {
        emit q.messageWanted(DomainsPage::tr("Nothing was changed: it was so already."));
        return;
    }
    undoStack.push(new AnnotationCommand(text, portfolio, std::move(changes)));
    tellChanged(text);
}

void DomainsPage::Private::changeTags(const ChosenRows &rows, const QStringList &add, const QStringList &remove)
{
    const auto changed = [&](QStringList tags) {
        for (const QString &tag : remove)
            tags.removeIf([&](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
        for (const QString &tag : add) {
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags.append(tag);
        }
        std::sort(tags.begin(), tags.end());
        return tags;
    };
    QHash<QStringList, QStringList> known; // many names have the same tags
    annotate(DomainsPage::tr("tags of %Ln name(s)", "what was changed", rows.count()), rows,
             [&](Portfolio::Annotation &annotation) {
                 auto tags = known.constFind(annotation.tags);
                 if (tags == known.cend())
                     tags = known.insert(annotation.tags, changed(annotation.tags));
                 annotation.tags = *tags;
             });
}

void DomainsPage::Private::editTags()
{
    const DomainTableModel::Rows rows = targetRows();
    if (!rows || rows->count() == 0)
        return;
    QStringList known;
    for (const DomainTableModel::Facet &facet : domains->facets(DomainCondition::Field::Tag)) {
        if (!facet.value.isEmpty())
            known.append(facet.value);
    }
    auto *dialog = new TagsDialog(rows->count(), domains->tagCounts(*rows), known, &q);
    connect(dialog, &TagsDialog::tagsChosen, link.get(),
            [this, rows](const QStringList &add, const QStringList &remove) { changeTags(*rows, add, remove); });
    dialog->open();
}

void DomainsPage::Private::editNote()
{
    const DomainTableModel::Rows rows = targetRows();
    if (!rows || rows->count() == 0)
        return;
    const QHash<QString, int> notes = domains->noteCounts(*rows);
    QString shown;
    int most = 0;
    int noted = 0;
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        noted += it.value();
        if (it.value() > most) {
            most = it.value();
            shown = it.key();
        }
    }
    auto *dialog = new NoteDialog(rows->count(), shown, notes.size() > 1 ? noted - most : 0, &q);
    connect(dialog, &NoteDialog::noteChosen, link.get(), [this, rows](const QString &note) {
        annotate(DomainsPage::tr("note of %Ln name(s)", "what was changed", rows->count()), *rows,
                 [&](Portfolio::Annotation &annotation) { annotation.note = note; });
    });
    dialog->open();
}

void DomainsPage::Private::paste(const QString &text)
{
    if (!domains)
        return;
    auto *dialog = new PasteDialog(text, *domains, &q);
    connect(dialog, &PasteDialog::showWanted, this, &Private::showNames);
    connect(dialog, &PasteDialog::tickWanted, this, [this](const QStringList &names) {
        domains->untickAll();
        tickPasted(names);
    });
    connect(dialog, &PasteDialog::addWanted, this, &Private::tickPasted);
    dialog->open();
}

void DomainsPage::Private::tickPasted(const QStringList &names)
{
    domains->setTicked(names, true);
    emit q.messageWanted(DomainsPage::tr("%Ln name(s) selected", nullptr, domains->tickedCount()));
}

void DomainsPage::Private::showNames(const QStringList &names)
{
    DomainFilter filter;
    filter.conditions.append({DomainCondition::Field::Names, names, false});
    setFilter(filter);
    table->setFocus(Qt::OtherFocusReason);
}

void DomainsPage::Private::exportView()
{
    if (!domains)
        return;
    auto *dialog = new QFileDialog(&q, DomainsPage::tr("Export %Ln row(s)", nullptr, domains->rowCount()));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({DomainsPage::tr("CSV files (*.csv)"), DomainsPage::tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"domains-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &Private::writeCsv);
    dialog->open();
}

void DomainsPage::Private::writeCsv(const QString &path)
{
    if (!domains)
        return;
    const QString name = QFileInfo(path).fileName();
    auto *dialog = new ExportDialog(path, *domains, table->shownColumns(), &q);
    connect(dialog, &ExportDialog::written, this, [this, name](int rows) {
        emit q.messageWanted(DomainsPage::tr("Exported %Ln row(s) to %1", nullptr, rows).arg(name));
    });
    connect(dialog, &ExportDialog::failed, this, [this, name](const QString &reason) {
        emit q.messageWanted(DomainsPage::tr("%1 could not be written: %2").arg(name, reason));
    });
    connect(link.get(), &QObject::destroyed, dialog, [dialog] { dialog->done(QDialog::Rejected); });
    dialog->start();
}

void DomainsPage::Private::importNotes()
{
    if (!domains)
        return;
    auto *dialog = new QFileDialog(&q, DomainsPage::tr("Import tags and notes"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({DomainsPage::tr("Tables (*.csv *.tsv *.txt)"), DomainsPage::tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &Private::readImport);
    dialog->open();
}

void DomainsPage::Private::readImport(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        emit q.messageWanted(DomainsPage::tr("%1 could not be read: %2").arg(name, file.errorString()));
        return;
    }
    if (!domains)
        return;
    auto *dialog = new ImportDialog(name, readAnnotations(file.readAll(), *domains), *domains, &q);
    connect(dialog, &ImportDialog::applyWanted, link.get(), [this, name](const QList<Portfolio::Annotation> &wanted) {
        AnnotationChanges changes;
        for (const Portfolio::Annotation &after : wanted) {
            if (const auto before = domains->annotationOf(after.name))
                changes.add(*before, [&after](Portfolio::Annotation &annotation) { annotation = after; });
        }
        const int count = changes.count();
        if (count > 0)
            undoStack.push(new AnnotationCommand(DomainsPage::tr("import of %1", "what was changed").arg(name),
                                                 portfolio, std::move(changes)));
        emit q.messageWanted(DomainsPage::tr("Tags and notes of %Ln name(s) imported. %1 undoes it.", nullptr, count)
                                 .arg(undoAction->shortcut().toString(QKeySequence::NativeText)));
    });
    dialog->open();
}

void DomainsPage::Private::saveView()
{
    if (!views)
        return;
    auto *dialog = new QInputDialog(&q);
    dialog->setObjectName(u"saveViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DomainsPage::tr("Save view"));
    dialog->setLabelText(DomainsPage::tr("Name of the view. It keeps search, filters, sort and columns."));
    dialog->setOkButtonText(DomainsPage::tr("Save view"));
    dialog->setCancelButtonText(DomainsPage::tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return;
        viewId = views->add({{}, name, domains->filter(), domains->sortKeys(), table->columnState(), false});
        refreshAll();
        memoryTimer->start();
    });
    dialog->open();
}

void DomainsPage::Private::changeView()
{
    const auto view = currentView();
    if (!view || view->builtIn)
        return;
    SavedView after = *view;
    after.filter = domains->filter();
    after.sort = domains->sortKeys();
    after.columns = table->columnState();
    const QString what = DomainsPage::tr("view %1", "what was changed").arg(view->name);
    undoStack.push(new ViewCommand(what, views, *view, after));
    tellChanged(what);
    refreshAll();
}

void DomainsPage::Private::renameView()
{
    const auto view = currentView();
    if (!view || view->builtIn)
        return;
    auto *dialog = new QInputDialog(&q);
    dialog->setObjectName(u"renameViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DomainsPage::tr("Rename view"));
    dialog->setLabelText(DomainsPage::tr("New name"));
    dialog->setTextValue(view->name);
    dialog->setOkButtonText(DomainsPage::tr("Rename view"));
    dialog->setCancelButtonText(DomainsPage::tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, before = *view](const QString &text) {
        SavedView after = before;
        after.name = text.simplified();
        if (after.name.isEmpty() || after.name == before.name)
            return;
        undoStack.push(new ViewCommand(DomainsPage::tr("name of view %1", "what was changed").arg(before.name), views,
                                       before, after));
        refreshAll();
    });
    dialog->open();
}

void DomainsPage::Private::removeView()
{
    const auto view = currentView();
    if (!view || view->builtIn)
        return;
    Question question;
    question.title = DomainsPage::tr("Delete view");
    question.text = DomainsPage::tr("Delete the view “%1”?").arg(view->name);
    question.detail = DomainsPage::tr("No domain is changed by it.");
    question.accept = DomainsPage::tr("Delete view");
    ask(&q, question, [this, id = view->id] {
        if (!views)
            return;
        views->remove(id);
        if (viewId == id)
            viewId.clear();
        refreshAll();
    });
}

void DomainsPage::Private::sync()
{
    if (!portfolio)
        return;
    if (domains)
        domains->showHeld();
    portfolio->sync();
    emit q.syncWanted();
}

void DomainsPage::Private::copy(const QString &text, const QString &message)
{
    if (text.isEmpty())
        return;
    copyText(text);
    emit q.messageWanted(message);
}

void DomainsPage::Private::contextMenu(const QPoint &place)
{
    if (!domains || !table->currentIndex().isValid())
        return;
    auto *popup = new QMenu(&q);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setToolTipsVisible(true);
    refreshActions();
    popup->addActions({tickAction, renewAction, tagsAction, noteAction});
    popup->addSeparator();
    popup->addActions({copyCellAction, copyRowsAction, copyAsciiAction, copyNamesAction});
    popup->addSeparator();
    popup->addActions({detailsAction, refreshAction});
    popup->popup(table->viewport()->mapToGlobal(place));
}

void DomainsPage::Private::setReason(QAction *action, bool enabled, const QString &reason)
{
    action->setEnabled(enabled);
    // Without a text of its own a tool tip repeats the action's.
    action->setToolTip(enabled ? QString() : reason);
}

void DomainsPage::Private::refreshAll()
{
    refreshFilter();
    refreshSync();
    refreshNotices();
    refreshDetails();
    startUnlessRuns(visibleTimer);
}

void DomainsPage::Private::refreshTexts()
{
    findAction->setText(DomainsPage::tr("Search"));
    filterAction->setText(DomainsPage::tr("Add a filter"));
    resetAction->setText(DomainsPage::tr("Reset search and filters"));
    syncAction->setText(DomainsPage::tr("Read the list again"));
    tickAction->setText(DomainsPage::tr("Select or unselect the row"));
    untickAction->setText(DomainsPage::tr("Select none"));
    copyCellAction->setText(DomainsPage::tr("Copy cell"));
    copyRowsAction->setText(DomainsPage::tr("Copy rows"));
    copyAsciiAction->setText(DomainsPage::tr("Copy rows with xn-- names"));
    copyNamesAction->setText(DomainsPage::tr("Copy names"));
    pasteAction->setText(DomainsPage::tr("Paste a list of names…"));
    detailsAction->setText(DomainsPage::tr("Show details"));
    refreshAction->setText(DomainsPage::tr("Read details again"));
    exportAction->setText(DomainsPage::tr("Export rows as CSV…"));
    importAction->setText(DomainsPage::tr("Import tags and notes…"));
    saveViewAction->setText(DomainsPage::tr("Save view…"));
    columnsMenu->setTitle(DomainsPage::tr("Columns"));
    sortMenu->setTitle(DomainsPage::tr("Sort by"));
    search->setPlaceholderText(
        DomainsPage::tr("Search all columns (%1)").arg(findAction->shortcut().toString(QKeySequence::NativeText)));
    search->setAccessibleName(DomainsPage::tr("Search all columns"));
    menuButton->setText(DomainsPage::tr("View"));
    menuButton->setAccessibleName(DomainsPage::tr("View: columns, sort, saved views, export"));
    table->setAccessibleName(DomainsPage::tr("Domains"));
    retry->setText(DomainsPage::tr("Retry"));
    splitter->handle(1)->setAccessibleName(DomainsPage::tr("Border between table and details"));
    readOnlyNotice->setText(
        DomainsPage::tr("This account is read-only."),
        DomainsPage::tr("Nothing is renewed or changed at the service. Tags and notes stay on this computer and "
                        "can be changed."));
    filterBar->retranslateUi();
    selectionBar->retranslateUi();
    details->retranslateUi();
    refreshAll();
    menu->clear();
    menu->addMenu(columnsMenu);
    menu->addMenu(sortMenu);
    menu->addActions({detailsAction, dockAction});
    menu->addSeparator();
    menu->addActions({saveViewAction, changeViewAction, renameViewAction, removeViewAction});
    menu->addSeparator();
    menu->addActions({tickAllAction, untickAction, copyNamesAction, pasteAction});
    menu->addSeparator();
    menu->addActions({exportAction, importAction});
}

void DomainsPage::Private::refreshFilter()
{
    const DomainFilter filter = domains ? domains->filter() : DomainFilter();
    if (search->text() != filter.text)
        search->setText(filter.text);
    filterBar->setFilter(filter);
    refreshCounts();
    refreshTicks();
    refreshEmpty();
    refreshTitle();
    startUnlessRuns(detailsTimer);
    startUnlessRuns(visibleTimer);
}

QString DomainsPage::Private::countsText() const
{
    if (!domains)
        return {};
    if (portfolio && !portfolio->isOpen() && domains->totalCount() > 0) // the first of what the disk holds
        return DomainsPage::tr("Reading names…");
    if (!domains->isRead())
        return DomainsPage::tr("not read yet");
    QString text = DomainsPage::tr("%Ln domain(s)", nullptr, domains->totalCount());
    //: "3,214 domains" and "41 shown"
    const QString joined = DomainsPage::tr("%1 · %2");
    if (!domains->filter().isEmpty())
        text = joined.arg(text, DomainsPage::tr("%Ln shown", nullptr, domains->rowCount()));
    // Until then, what filters by details goes on growing.
    const int waiting = portfolio ? portfolio->detailsWaiting() : 0;
    if (waiting > 0 && preferences.readsDetailsInBackground())
        text = joined.arg(text, DomainsPage::tr("details of %Ln name(s) are still being read", nullptr, waiting));
    else if (waiting > 0)
        text = joined.arg(text, DomainsPage::tr("details of %Ln name(s) are not read", nullptr, waiting));
    return text;
}

void DomainsPage::Private::refreshCounts()
{
    counts->setText(countsText());
    counts->setToolTip(counts->text());
    const int held = domains ? domains->heldCount() : 0;
    heldButton->setVisible(held > 0);
    if (held > 0) {
        heldButton->setText(DomainsPage::tr("%Ln more match(es) now", nullptr, held));
        QPalette ink; // the program's, as the theme is now
        ink.setColor(QPalette::ButtonText, toneColor(Tone::Accent, ink));
        heldButton->setPalette(ink);
    }
}

void DomainsPage::Private::refreshTicks()
{
    if (domains)
        selectionBar->setCounts(domains->tickedCount(), domains->tickedHiddenCount(), domains->rowCount(), ticksAreOld);
    else
        selectionBar->setCounts(0, 0, 0);
    refreshActions();
}

void DomainsPage::Private::refreshActions()
{
    const int targets = targetCount();
    const bool has = domains && domains->totalCount() > 0;
    const QString none = DomainsPage::tr("Select a name first");
    const QString closed = DomainsPage::tr("No account is open");
    renewAction->setText(targets > 0 ? DomainsPage::tr("Renew %Ln name(s)…", nullptr, targets)
                                     : DomainsPage::tr("Renew…"));
    renewAction->setIconText(DomainsPage::tr("Renew…"));
    setReason(renewAction, targets > 0 && !account.readOnly,
              account.readOnly ? DomainsPage::tr("This account is read-only: nothing can be renewed") : none);
    tagsAction->setText(targets > 0 ? DomainsPage::tr("Tags of %Ln name(s)…", nullptr, targets)
                                    : DomainsPage::tr("Tags…"));
    tagsAction->setIconText(DomainsPage::tr("Tags…"));
    setReason(tagsAction, targets > 0, none);
    noteAction->setText(targets > 0 ? DomainsPage::tr("Note of %Ln name(s)…", nullptr, targets)
                                    : DomainsPage::tr("Note…"));
    noteAction->setIconText(DomainsPage::tr("Note…"));
    setReason(noteAction, targets > 0, none);
    for (QAction *action : {tickAction, copyCellAction, copyRowsAction, copyAsciiAction, refreshAction})
        setReason(action, domains && table->currentIndex().isValid(), none);
    setReason(copyNamesAction, targets > 0, none);
    tickAllAction->setText(DomainsPage::tr("Select all %Ln shown", nullptr, domains ? domains->rowCount() : 0));
    tickAllAction->setIconText(DomainsPage::tr("Select all shown"));
    setReason(tickAllAction, domains && domains->rowCount() > 0, DomainsPage::tr("No name is shown"));
    setReason(untickAction, domains && domains->tickedCount() > 0, DomainsPage::tr("Nothing is selected"));
    setReason(resetAction, domains && !domains->filter().isEmpty(), DomainsPage::tr("Nothing is filtered"));
    for (QAction *action : {findAction, filterAction, syncAction, pasteAction, importAction, saveViewAction})
        setReason(action, hasSource, closed);
    setReason(exportAction, has, hasSource ? DomainsPage::tr("No name is shown") : closed);
    undoAction->setText(undoStack.canUndo() ? DomainsPage::tr("Undo %1").arg(undoStack.undoText())
                                            : DomainsPage::tr("Undo"));
    setReason(undoAction, undoStack.canUndo(), DomainsPage::tr("Nothing to undo"));
    redoAction->setText(undoStack.canRedo() ? DomainsPage::tr("Redo %1").arg(undoStack.redoText())
                                            : DomainsPage::tr("Redo"));
    setReason(redoAction, undoStack.canRedo(), DomainsPage::tr("Nothing to redo"));
    dockAction->setText(dock == Dock::Below ? DomainsPage::tr("Details at the right")
                                            : DomainsPage::tr("Details below"));
    const auto view = currentView();
    const bool mayChange = view && !view->builtIn;
    const QString noView =
        view ? DomainsPage::tr("This view comes with the program") : DomainsPage::tr("No saved view is shown");
    changeViewAction->setText(mayChange ? DomainsPage::tr("Keep changes in “%1”").arg(view->name)
                                        : DomainsPage::tr("Keep changes in the view"));
    setReason(changeViewAction, mayChange, noView);
    renameViewAction->setText(mayChange ? DomainsPage::tr("Rename “%1”…").arg(view->name)
                                        : DomainsPage::tr("Rename the view…"));
    setReason(renameViewAction, mayChange, noView);
    removeViewAction->setText(mayChange ? DomainsPage::tr("Delete “%1”…").arg(view->name)
                                        : DomainsPage::tr("Delete the view…"));
    setReason(removeViewAction, mayChange, noView);
}

void DomainsPage::Private::refreshTitle()
{
    const auto view = currentView();
    titleLabel->setText(view ? view->name : q.title());
    viewNote->setText(view && viewDiffers(*view) ? DomainsPage::tr("changed", "a saved view") : QString());
    const QString shownId = view ? viewId : QString();
    if (std::exchange(toldViewId, shownId) != shownId)
        emit q.viewShown(shownId);
    refreshActions();
}

QString DomainsPage::Private::syncText() const
{
    if (!portfolio)
        return {};
    if (portfolio->isSyncing()) {
        const SyncProgress now = portfolio->progress();
        const QLocale locale;
        return now.total > 0
            ? DomainsPage::tr("Reading names: %1 of %2").arg(locale.toString(now.names), locale.toString(now.total))
            : DomainsPage::tr("Reading names…");
    }
    const SyncOutcome &last = portfolio->lastSync();
    if (last.kind == SyncOutcome::Kind::Disturbed)
        return DomainsPage::tr("Read %1 while the list kept changing: names that are gone may still be shown")
            .arg(agoText(last.endedMs));
    if (last.completeMs == 0)
        return DomainsPage::tr("Not read yet");
    return DomainsPage::tr("Read %1", "how long ago").arg(agoText(last.completeMs));
}

bool DomainsPage::Private::wantsSyncRow() const
{
    if (!portfolio)
        return false;
    if (portfolio->isSyncing())
        return readingSince.isValid() && readingSince.elapsed() >= longReadingMs;
    const SyncOutcome &last = portfolio->lastSync();
    if (last.kind == SyncOutcome::Kind::Failed)
        return false; // the panel above the table says it and has the button
    return last.kind == SyncOutcome::Kind::Disturbed
        || (last.completeMs != 0 && QDateTime::currentMSecsSinceEpoch() - last.completeMs >= staleMs);
}

void DomainsPage::Private::refreshSync()
{
    const bool isSyncing = portfolio && portfolio->isSyncing();
    if (isSyncing)
        progress->setProgress(portfolio->progress().names, portfolio->progress().total);
    else
        progress->setIdle();
    if (isSyncing && !readingSince.isValid()) {
        readingSince.start();
        longReading->start();
    } else if (!isSyncing) {
        readingSince.invalidate();
        longReading->stop();
    }
    syncRow->setVisible(wantsSyncRow());
    syncLabel->setText(syncText());
    syncLabel->setToolTip(syncLabel->text());
    syncButton->setText(isSyncing ? DomainsPage::tr("Cancel") : DomainsPage::tr("Read again"));
    syncButton->setAccessibleName(isSyncing ? DomainsPage::tr("Cancel reading the list")
                                            : DomainsPage::tr("Read the list again"));
    const bool hasFailed = portfolio && !isSyncing && portfolio->lastSync().kind == SyncOutcome::Kind::Failed
        && portfolio->lastSync().error;
    if (hasFailed) {
        const SyncOutcome &last = portfolio->lastSync();
        errorPanel->setError(*last.error, last.endedMs);
        failureAge->setText(
            last.completeMs == 0
                ? DomainsPage::tr("The list has never been read completely.")
                : DomainsPage::tr("What is shown was read %1.", "how long ago").arg(agoText(last.completeMs)));
    }
    failure->setVisible(hasFailed);
}

void DomainsPage::Private::refreshNotices()
{
    readOnlyNotice->setVisible(hasSource && account.readOnly);
    const PortfolioFile::Condition condition = portfolio ? portfolio->file().condition : PortfolioFile::Condition::Good;
    using Condition = PortfolioFile::Condition;
    if (condition == Condition::SetAside)
        fileNotice->setText(
            DomainsPage::tr(
                "The local copy of this portfolio was damaged. A new one is being filled from the service."),
            DomainsPage::tr("The damaged file was kept as %1. Tags and notes that are missing here may still be in it.")
                .arg(portfolio->file().asidePath));
    else if (condition == Condition::Newer)
        fileNotice->setText(
            DomainsPage::tr("The local copy of this portfolio was made by a newer version of the program."),
            DomainsPage::tr("It is left untouched and nothing can be shown. Use the newer version."));
    else if (condition == Condition::Unusable)
        fileNotice->setText(DomainsPage::tr("The local copy of this portfolio cannot be opened."),
                            DomainsPage::tr("%1: %2").arg(portfolio->file().path, portfolio->file().error));
    fileNotice->setVisible(condition == Condition::SetAside || condition == Condition::Newer
                           || condition == Condition::Unusable);
}

void DomainsPage::Private::refreshEmpty()
{
    const auto show = [this](const QString &text, const QString &action, std::function<void()> what) {
        emptyAction = std::move(what);
        empty->set(text, action);
        empty->show();
        empty->raise();
    };
    if (!hasSource || !domains) {
        show(DomainsPage::tr("No account is open."), DomainsPage::tr("Add an account…"),
             [this] { emit q.addAccountWanted(); });
        return;
    }
    if (domains->rowCount() > 0) {
        empty->hide();
        return;
    }
    const DomainFilter &filter = domains->filter();
    if (domains->totalCount() > 0) {
        const QString text = filter.text.trimmed();
        const int filters = int(filter.conditions.size());
        const QString sentence = filters == 0 ? DomainsPage::tr("No domain contains “%1”.").arg(text)
            : text.isEmpty() ? DomainsPage::tr("No domain matches these %Ln filter(s).", nullptr, filters)
                             : DomainsPage::tr("No domain matches this search and %Ln filter(s).", nullptr, filters);
        show(sentence, DomainsPage::tr("Reset"), [this] {
            resetFilter();
            table->setFocus(Qt::OtherFocusReason);
        });
        return;
    }
    if (!portfolio || !portfolio->isOpen() || portfolio->isSyncing())
        empty->hide();
    else if (portfolio->lastSync().completeMs == 0)
        show(DomainsPage::tr("The names of this account have not been read yet."), DomainsPage::tr("Read the list"),
             [this] { sync(); });
    else
        show(DomainsPage::tr("This account holds no domain."), DomainsPage::tr("Read the list again"),
             [this] { sync(); });
}

void DomainsPage::Private::refreshDetails()
{
    detailsTimer->stop();
    if (dock == Dock::Hidden)
        return;
    const QModelIndex current = domains ? table->currentIndex() : QModelIndex();
    if (current.isValid())
        details->setRecord(domains->record(current.row()));
    else
        details->setRecord({});
}

/// Not put off by what happens meanwhile: while details are read, something happens all the time.
void DomainsPage::Private::startUnlessRuns(QTimer *timer)
{
    if (!timer->isActive())
        timer->start();
}

void DomainsPage::Private::tellVisible()
{
    if (!portfolio || !domains || !q.isVisible())
        return;
    QStringList ids;
    const QModelIndex current = table->currentIndex();
    if (current.isValid())
        ids.append(domains->instanceId(current.row()));
    const auto [first, last] = table->visibleRows();
    for (int row = std::max(first, 0); first >= 0 && row <= last; ++row) {
        if (row != current.row())
            ids.append(domains->instanceId(row));
    }
    portfolio->setVisible(ids);
}

DomainsPage::DomainsPage(Preferences &preferences, QWidget *parent) : Page(parent)
{
    setObjectName(u"domainsPage"_s);
    d = std::make_unique<Private>(*this, preferences);
    retranslateUi();
    setSource({});
}

DomainsPage::~DomainsPage()
{
    d->details->commitEdits();
    d->remember();
    // The parts of the page speak to it until they are gone.
    d->link.reset();
    d->undoStack.disconnect();
}

QString DomainsPage::title() const
{
    return DomainsPage::tr("Domains");
}

QList<QAction *> DomainsPage::pageActions() const
{
    // Asked for each time the page is shown: the separators are made once.
    if (!d->pageActions.isEmpty())
        return d->pageActions;
    const auto gap = [this] {
        auto *separator = new QAction(d.get());
        separator->setSeparator(true);
        return separator;
    };
    d->pageActions = {d->findAction,
                      d->filterAction,
                      d->resetAction,
                      gap(),
                      d->syncAction,
                      d->renewAction,
                      d->tagsAction,
                      d->noteAction,
                      gap(),
                      d->tickAction,
                      d->tickAllAction,
                      d->untickAction,
                      gap(),
                      d->copyCellAction,
                      d->copyRowsAction,
                      d->copyAsciiAction,
                      d->copyNamesAction,
                      d->pasteAction,
                      gap(),
                      d->undoAction,
                      d->redoAction,
                      gap(),
                      d->columnsMenu->menuAction(),
                      d->sortMenu->menuAction(),
                      d->detailsAction,
                      d->dockAction,
                      d->refreshAction,
                      gap(),
                      d->saveViewAction,
                      d->changeViewAction,
                      d->renameViewAction,
                      d->removeViewAction,
                      gap(),
                      d->exportAction,
                      d->importAction};
    return d->pageActions;
}

void DomainsPage::setWorkspace(Workspace *workspace)
{
    if (!workspace) {
        setSource({});
        return;
    }
    setSource(DomainsSource{workspace->account(), &workspace->portfolio(), &workspace->domains(), &workspace->views()});
    connect(workspace, &Workspace::accountChanged, d->link.get(),
            [this, workspace] { setAccount(workspace->account()); });
}

void DomainsPage::setSource(const std::optional<DomainsSource> &source)
{
    d->setSource(source);
}

void DomainsPage::setAccount(const Account &account)
{
    d->account = account;
    d->refreshAll();
}

void DomainsPage::showView(const QString &viewId)
{
    if (d->domains)
        d->applyView(viewId);
}

void DomainsPage::showFilter(const DomainFilter &filter)
{
    d->viewId.clear();
    d->setFilter(filter);
    d->goToTop();
    d->refreshTitle();
}

void DomainsPage::showName(const QString &name)
{
    if (!d->domains)
        return;
    const auto record = d->domains->recordOf(name);
    if (!record) {
        emit messageWanted(DomainsPage::tr("%1 is not in this account").arg(name));
        return;
    }
    if (d->domains->rowOf(record->instanceId) < 0)
        showFilter({});
    const QModelIndex index = d->domains->index(d->domains->rowOf(record->instanceId), 0);
    d->table->setCurrentIndex(index);
    d->table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    d->chooseDock(d->dock == Private::Dock::Hidden ? d->lastDock : d->dock);
    d->table->setFocus(Qt::OtherFocusReason);
}

void DomainsPage::retranslateUi()
{
    d->refreshTexts();
}

void DomainsPage::showEvent(QShowEvent *event)
{
    d->table->setRowHeight(d->preferences.rowHeight());
    Private::startUnlessRuns(d->visibleTimer);
    Page::showEvent(event);
    d->fitDock();
}

void DomainsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    d->fitDock();
}

} // namespace namestead
