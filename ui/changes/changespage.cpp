#include "ui/changes/changespage.h"

#include "models/portfolio/changefeedmodel.h"
#include "models/portfolio/portfolio.h"
#include "models/workspace/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/staterowdelegate.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/timetext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using FeedColumn = ChangeFeedModel::Column;

constexpr std::array<int, 5> feedWidths{200, 240, 220, 220, 170};
constexpr int lastKindOfChange = int(ChangeKind::Remark);

Tone toneOfRank(ChangeRank rank)
{
    switch (rank) {
    case ChangeRank::Danger:
        return Tone::Danger;
    case ChangeRank::Attention:
        return Tone::Attention;
    case ChangeRank::Note:
        break;
    }
    return Tone::Neutral;
}

class ChangeDelegate final : public StateRowDelegate
{
public:
    using StateRowDelegate::StateRowDelegate;

protected:
    [[nodiscard]] std::optional<Tone> badgeOf(const QModelIndex &index) const override
    {
        if (FeedColumn(index.column()) != FeedColumn::What)
            return {};
        return toneOfRank(ChangeRank(index.data(ChangeFeedModel::RankRole).toInt()));
    }
    [[nodiscard]] bool isStrong(const QModelIndex &index) const override
    {
        return FeedColumn(index.column()) == FeedColumn::Name
            && !index.data(ChangeFeedModel::AcknowledgedRole).toBool();
    }
    [[nodiscard]] bool isQuiet(const QModelIndex &index) const override
    {
        return FeedColumn(index.column()) == FeedColumn::Found || FeedColumn(index.column()) == FeedColumn::Before
            || index.data(ChangeFeedModel::AcknowledgedRole).toBool();
    }
};

} // namespace

class ChangesPage::Private
{
    Q_DECLARE_TR_FUNCTIONS(namestead::ChangesPage)
public:
    Private(ChangesPage *page, Preferences &prefs) : q(page), preferences(prefs) {}

    void build();
    QWidget *makeFilters();
    void makeActions();
    void retranslate();
    void applyFilter();
    void resetFilters();
    void refresh();
    void refreshActions();
    void acknowledgeSelected();
    void acknowledgeShown();
    void showName();
    void copyRows() const;
    void showMenu(const QPoint &at);
    void saveColumns() const;
    void restoreColumns();
    [[nodiscard]] int conditions() const;
    [[nodiscard]] QModelIndexList selectedOpen() const;
    void setPossible(QAction *action, bool isPossible, const QString &help, const QString &reason) const;

    ChangesPage *q;
    Preferences &preferences;
    QPointer<ChangeFeedModel> feed;
    QPointer<Portfolio> portfolio;
    QString accountId;
    qint64 keptId = 0; ///< the current row across a reset
    int keptRow = 0;

    Label *title = nullptr;
    Label *age = nullptr;
    QToolButton *acknowledgeButton = nullptr;
    QToolButton *acknowledgeAllButton = nullptr;
    Notice *trouble = nullptr;
    QPushButton *retryButton = nullptr;
    SearchField *search = nullptr;
    QCheckBox *openOnly = nullptr;
    Label *rankLabel = nullptr;
    QComboBox *rank = nullptr;
    Label *kindLabel = nullptr;
    QComboBox *kind = nullptr;
    QPushButton *reset = nullptr;
    QStackedWidget *stack = nullptr;
    QTableView *table = nullptr;
    StateRowDelegate *delegate = nullptr;
    QWidget *emptyPage = nullptr;
    EmptyState *empty = nullptr;
    enum class EmptyAction { Sync, Reset, ShowAll };
    EmptyAction emptyAction = EmptyAction::Sync;

    QAction *acknowledgeAction = nullptr;
    QAction *acknowledgeAll = nullptr;
    QAction *showDomain = nullptr;
    QAction *searchAction = nullptr;
    QAction *copyCell = nullptr;
    QAction *copyRow = nullptr;
};

void ChangesPage::Private::makeActions()
{
    const auto make = [this](QAction *&action, const QString &name, const QKeySequence &keys, auto triggered) {
        action = new QAction(q);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(action);
        connect(action, &QAction::triggered, q, triggered);
    };
    make(acknowledgeAction, u"acknowledgeChanges"_s, Qt::CTRL | Qt::Key_Return, [this] { acknowledgeSelected(); });
    make(acknowledgeAll, u"acknowledgeAllChanges"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
         [this] { acknowledgeShown(); });
    make(showDomain, u"showChangedDomain"_s, {}, [this] { showName(); });
    make(searchAction, u"searchChanges"_s, Qt::CTRL | Qt::Key_F, [this] { search->start(); });
    make(copyCell, u"copyCell"_s, Qt::CTRL | Qt::Key_C, [this] { copyText(table->currentIndex().data().toString()); });
    make(copyRow, u"copyRows"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyRows(); });
}

QWidget *ChangesPage::Private::makeFilters()
{
    auto *bar = new QWidget(q);
    search = new SearchField(bar);
    search->setObjectName(u"changeSearch"_s);
    search->setFixedWidth(220);
    openOnly = new QCheckBox(bar);
    openOnly->setObjectName(u"changesOpenOnly"_s);
    openOnly->setChecked(true);
    rankLabel = new Label(Label::Voice::Caption, bar);
    rank = new QComboBox(bar);
    rank->setObjectName(u"changeRank"_s);
    kindLabel = new Label(Label::Voice::Caption, bar);
    kind = new QComboBox(bar);
    kind->setObjectName(u"changeKind"_s);
    reset = new QPushButton(bar);
    reset->setObjectName(u"changeFilterReset"_s);
    auto *layout = new FlowLayout(12, bar);
    layout->addWidget(search);
    layout->addWidget(openOnly);
    for (const auto &[label, box] : {std::pair(rankLabel, rank), std::pair(kindLabel, kind)}) {
        auto *pair = new QWidget(bar);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        label->setWordWrap(false);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(pair);
        connect(box, &QComboBox::currentIndexChanged, q, [this] { applyFilter(); });
    }
    layout->addWidget(reset);
    connect(search, &QLineEdit::textChanged, q, [this] { applyFilter(); });
    connect(search, &SearchField::escaped, q, [this] { resetFilters(); });
    connect(search, &SearchField::leaveWanted, q, [this] {
        table->setFocus(Qt::TabFocusReason);
        if (feed && !table->currentIndex().isValid())
            table->setCurrentIndex(feed->index(0, 0));
    });
    connect(openOnly, &QCheckBox::toggled, q, [this] { applyFilter(); });
    connect(reset, &QPushButton::clicked, q, [this] { resetFilters(); });
    return bar;
}

void ChangesPage::Private::build()
{
    q->setObjectName(u"changesPage"_s);
    title = new Label(Label::Voice::PageTitle, q);
    age = new Label(Label::Voice::Caption, q);
    age->setObjectName(u"changesAge"_s);
    age->setWordWrap(false);
    makeActions();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addSpacing(4);
    head->addWidget(age, 0, Qt::AlignBottom);
    head->addStretch(1);
    for (const auto &[button, action] :
         {std::pair(&acknowledgeButton, acknowledgeAction), std::pair(&acknowledgeAllButton, acknowledgeAll)}) {
        *button = new QToolButton(q);
        (*button)->setFocusPolicy(Qt::TabFocus);
        (*button)->setToolButtonStyle(Qt::ToolButtonTextOnly);
        (*button)->setDefaultAction(action);
        head->addWidget(*button);
    }
    trouble = new Notice(Tone::Attention, q);
    trouble->setObjectName(u"changesTrouble"_s);
    retryButton = trouble->addButton();
    retryButton->setObjectName(u"retrySync"_s);
    trouble->hide();

    table = new QTableView(q);
    table->setObjectName(u"changeTable"_s);
    auto *header = new SortHeader(table);
    table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    delegate = new ChangeDelegate(table);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    emptyPage = new QWidget(q);
    empty = new EmptyState(emptyPage);
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(empty, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(2);
    stack = new QStackedWidget(q);
    stack->addWidget(table);
    stack->addWidget(emptyPage);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(trouble);
    layout->addWidget(makeFilters());
    layout->addWidget(stack, 1);
    connect(table, &QTableView::doubleClicked, q, [this] { showName(); });
    connect(table, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) { showMenu(at); });
    connect(retryButton, &QPushButton::clicked, q, [this] {
        if (portfolio)
            portfolio->sync();
    });
    connect(empty, &EmptyState::actionWanted, q, [this] {
        if (emptyAction == EmptyAction::Reset)
            resetFilters();
        else if (emptyAction == EmptyAction::ShowAll)
            openOnly->setChecked(false);
        else if (portfolio)
            portfolio->sync();
    });
    retranslate();
}

void ChangesPage::Private::retranslate()
{
    title->setText(q->title());
    acknowledgeAction->setText(tr("Acknowledge selected"));
    acknowledgeAll->setText(tr("Acknowledge all shown…"));
    showDomain->setText(tr("Show domain"));
    searchAction->setText(tr("Search changes"));
    copyCell->setText(tr("Copy cell"));
    copyRow->setText(tr("Copy rows"));
    search->setPlaceholderText(tr("Search names"));
    search->setAccessibleName(tr("Search names"));
    openOnly->setText(tr("Not acknowledged only"));
    rankLabel->setText(tr("Weight"));
    kindLabel->setText(tr("Kind"));
    rank->setAccessibleName(rankLabel->text());
    kind->setAccessibleName(kindLabel->text());
    reset->setText(tr("Reset filters"));
    retryButton->setText(tr("Sync again"));
    table->setAccessibleName(tr("Changes"));
    const auto refill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices) {
        const QSignalBlocker blocker(box);
        const int chosen = box->currentIndex();
        box->clear();
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, chosen));
    };
    refill(rank,
           {{tr("All"), {}},
            {tr("Danger"), int(ChangeRank::Danger)},
            {tr("Attention"), int(ChangeRank::Attention)},
            {tr("Note"), int(ChangeRank::Note)}});
    QList<std::pair<QString, QVariant>> kinds{{tr("All kinds"), {}}};
    const std::array<QString, 14> names{tr("Left the account"),
                                        tr("DNS servers"),
                                        tr("Transfer lock"),
                                        tr("Update lock"),
                                        tr("Registrant"),
                                        tr("Transfer out"),
                                        tr("Expires earlier"),
                                        tr("State"),
                                        tr("Real-name verification"),
                                        tr("E-mail"),
                                        tr("Expires later"),
                                        tr("New in the account"),
                                        tr("Group"),
                                        tr("Remark")};
    static_assert(std::tuple_size_v<decltype(names)> == lastKindOfChange + 1);
    for (int each = 0; each <= lastKindOfChange; ++each)
        kinds.append({names[size_t(each)], each});
    refill(kind, kinds);
    refresh();
}

int ChangesPage::Private::conditions() const
{
    return (search->text().trimmed().isEmpty() ? 0 : 1) + (rank->currentIndex() > 0 ? 1 : 0)
        + (kind->currentIndex() > 0 ? 1 : 0);
}

void ChangesPage::Private::applyFilter()
{
    if (feed) {
        ChangeFeedModel::Filter filter;
        filter.openOnly = openOnly->isChecked();
        if (const QVariant chosen = rank->currentData(); chosen.isValid())
            filter.rank = ChangeRank(chosen.toInt());
        if (const QVariant chosen = kind->currentData(); chosen.isValid())
            filter.kind = ChangeKind(chosen.toInt());
        filter.text = search->text().trimmed();
        feed->setFilter(filter);
    }
    refresh();
}

void ChangesPage::Private::resetFilters()
{
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(search), QSignalBlocker(rank), QSignalBlocker(kind),
                                           QSignalBlocker(openOnly)};
        search->clear();
        rank->setCurrentIndex(0);
        kind->setCurrentIndex(0);
        openOnly->setChecked(true);
    }
    applyFilter();
}

void ChangesPage::Private::refresh()
{
    const bool hasRows = feed && feed->rowCount() > 0;
    const qint64 completeMs = portfolio ? portfolio->lastSync().completeMs : 0;
    age->setText(completeMs == 0 ? QString() : tr("Synced %1").arg(agoText(completeMs)));
    reset->setVisible(conditions() > 0 || !openOnly->isChecked());
    const auto kindOfEnd = portfolio ? portfolio->lastSync().kind : SyncOutcome::Kind::Never;
    const bool hasFailed = kindOfEnd == SyncOutcome::Kind::Failed;
    trouble->setVisible(hasFailed || kindOfEnd == SyncOutcome::Kind::Disturbed);
    if (hasFailed) {
        const auto &error = portfolio->lastSync().error;
        trouble->setText(tr("The last sync failed: what changed since then is not known."),
                         error ? errorSentences(*error) : QString());
    } else {
        trouble->setText(
            tr("The list kept changing while it was read: names that left the account may be missing here."));
    }
    stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(table) : emptyPage);
    if (!hasRows) {
        if (!portfolio) {
            empty->set(tr("Choose an account to see what changed."));
        } else if (conditions() > 0) {
            emptyAction = EmptyAction::Reset;
            empty->set(tr("No change matches these %n filter(s).", nullptr, conditions()), tr("Reset filters"));
        } else if (completeMs == 0) {
            emptyAction = EmptyAction::Sync;
            empty->set(tr("What changes from one sync to the next stands here. This account has not been synced yet."),
                       tr("Sync now"));
        } else if (openOnly->isChecked()) {
            emptyAction = EmptyAction::ShowAll;
            empty->set(tr("No change waits to be acknowledged. The list was read %1.").arg(agoText(completeMs)),
                       tr("Show acknowledged changes"));
        } else {
            emptyAction = EmptyAction::Sync;
            empty->set(tr("Nothing changed since this account was synced first. The list was read %1.")
                           .arg(agoText(completeMs)),
                       tr("Sync now"));
        }
    }
    refreshActions();
}

QModelIndexList ChangesPage::Private::selectedOpen() const
{
    QModelIndexList rows;
    if (feed && table->selectionModel()) {
        for (const QModelIndex &row : table->selectionModel()->selectedRows()) {
            if (!row.data(ChangeFeedModel::AcknowledgedRole).toBool())
                rows.append(row);
        }
    }
    return rows;
}

void ChangesPage::Private::setPossible(QAction *action, bool isPossible, const QString &help,
                                       const QString &reason) const
{
    action->setEnabled(isPossible);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = keys.isEmpty() ? help : tr("%1 (%2)", "help and keys").arg(help, keys);
    action->setToolTip(isPossible ? text : tr("%1\n%2", "help and the reason why not").arg(help, reason));
}

void ChangesPage::Private::refreshActions()
{
    const int rows = feed ? feed->rowCount() : 0;
    int open = 0;
    for (int row = 0; row < rows; ++row)
        open += feed->at(row).acknowledged ? 0 : 1;
    const bool hasRow = feed && table->currentIndex().isValid();
    const bool hasSelection = table->selectionModel() && table->selectionModel()->hasSelection();
    setPossible(acknowledgeAction, !selectedOpen().isEmpty(), tr("Marks the selected changes as seen."),
                hasSelection ? tr("The selected changes were acknowledged already.") : tr("Select changes first."));
    setPossible(acknowledgeAll, open > 0, tr("Marks all changes that are shown as seen."),
                tr("No change that is shown waits to be acknowledged."));
    acknowledgeAll->setText(open > 0 ? tr("Acknowledge %n shown…", nullptr, open) : tr("Acknowledge all shown…"));
    setPossible(showDomain, hasRow, tr("Shows the name on the Domains page."), tr("Select a change first."));
    setPossible(copyCell, hasRow, tr("Copies the text of the cell."), tr("Select a change first."));
    setPossible(copyRow, hasSelection, tr("Copies the selected rows for a spreadsheet."), tr("Select changes first."));
    searchAction->setToolTip(tr("Puts the cursor into the search field."));
}

void ChangesPage::Private::acknowledgeSelected()
{
    const QModelIndexList rows = selectedOpen();
    if (rows.isEmpty())
        return;
    feed->acknowledge(rows);
    emit q->messageWanted(tr("%n change(s) acknowledged.", nullptr, int(rows.size())));
}

void ChangesPage::Private::acknowledgeShown()
{
    if (!feed)
        return;
    int open = 0;
    for (int row = 0; row < feed->rowCount(); ++row)
        open += feed->at(row).acknowledged ? 0 : 1;
    Question question;
    question.title = tr("Acknowledge changes");
    question.text = tr("All %n change(s) that are shown will be marked as seen.", nullptr, open);
    question.detail = tr("They stay in the feed and can be shown by switching “Not acknowledged only” off.");
    question.accept = tr("Acknowledge %n change(s)", nullptr, open);
    ask(q, question, [this, asked = feed] {
        if (asked && asked == feed)
            asked->acknowledgeAllShown();
    });
}

void ChangesPage::Private::showName()
{
    const QString name = table->currentIndex().data(ChangeFeedModel::NameRole).toString();
    if (!name.isEmpty())
        emit q->nameWanted(name);
}

void ChangesPage::Private::copyRows() const
{
    if (!table->selectionModel())
        return;
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<QStringList> lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < table->horizontalHeader()->count(); ++visual) {
            const int column = table->horizontalHeader()->logicalIndex(visual);
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells);
    }
    if (lines.isEmpty())
        return;
    copyText(tabSeparated(lines));
    emit q->messageWanted(tr("%n row(s) copied.", nullptr, int(lines.size())));
}

void ChangesPage::Private::showMenu(const QPoint &at)
{
    if (!table->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({acknowledgeAction, showDomain});
    menu->addSeparator();
    menu->addActions({copyCell, copyRow});
    menu->popup(table->viewport()->mapToGlobal(at));
}

void ChangesPage::Private::saveColumns() const
{
    if (!accountId.isEmpty() && feed)
        preferences.setState(u"changesColumns-"_s + accountId, table->horizontalHeader()->saveState());
}

void ChangesPage::Private::restoreColumns()
{
    const QByteArray state = accountId.isEmpty() ? QByteArray() : preferences.state(u"changesColumns-"_s + accountId);
    if (state.isEmpty() || !table->horizontalHeader()->restoreState(state)) {
        for (int column = 0; column < int(feedWidths.size()); ++column)
            table->setColumnWidth(column, feedWidths[size_t(column)]);
    }
}

ChangesPage::ChangesPage(Preferences &preferences, QWidget *parent)
    : Page(parent), d(std::make_unique<Private>(this, preferences))
{
    d->build();
}

ChangesPage::~ChangesPage()
{
    d->saveColumns();
    setSources(nullptr, nullptr, {});
}

QString ChangesPage::title() const
{
    return tr("Changes");
}

QList<QAction *> ChangesPage::pageActions() const
{
    return {d->acknowledgeAction, d->acknowledgeAll, d->showDomain, d->searchAction, d->copyCell, d->copyRow};
}

void ChangesPage::setWorkspace(Workspace *workspace)
{
    if (workspace)
        setSources(&workspace->changes(), &workspace->portfolio(), workspace->account().id);
    else
        setSources(nullptr, nullptr, {});
}

void ChangesPage::setSources(ChangeFeedModel *changes, Portfolio *portfolio, const QString &accountId)
{
    d->saveColumns();
    for (const QObject *sender : std::initializer_list<const QObject *>{d->feed, d->portfolio}) {
        if (sender)
            disconnect(sender, nullptr, this, nullptr);
    }
    if (const QItemSelectionModel *selection = d->table->selectionModel())
        disconnect(selection, nullptr, this, nullptr);
    d->feed = changes;
    d->portfolio = portfolio;
    d->accountId = accountId;
    d->table->setModel(changes);
    if (changes) {
        d->restoreColumns();
        connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { d->refreshActions(); });
        connect(changes, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            const QModelIndex current = d->table->currentIndex();
            d->keptId = current.data(ChangeFeedModel::IdRole).toLongLong();
            d->keptRow = current.row();
        });
        connect(changes, &QAbstractItemModel::modelReset, this, [this] {
            // The row under the cursor stays; where it went away, the one that took its place.
            int row = d->keptRow < 0 ? -1 : std::min(d->keptRow, d->feed->rowCount() - 1);
            for (int each = 0; d->keptId != 0 && each < d->feed->rowCount(); ++each) {
                if (d->feed->at(each).id == d->keptId)
                    row = each;
            }
            if (row >= 0)
                d->table->setCurrentIndex(d->feed->index(row, 0));
            d->refresh();
        });
        connect(changes, &QAbstractItemModel::dataChanged, this, [this] { d->refreshActions(); });
    }
    if (portfolio) {
        connect(portfolio, &Portfolio::syncEnded, this, [this] { d->refresh(); });
        connect(portfolio, &Portfolio::opened, this, [this] { d->refresh(); });
    }
    d->applyFilter();
}

void ChangesPage::retranslateUi()
{
    d->retranslate();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    d->delegate->setRowHeight(d->preferences.rowHeight());
    d->table->verticalHeader()->setDefaultSectionSize(d->preferences.rowHeight());
    d->refresh();
}

void ChangesPage::hideEvent(QHideEvent *event)
{
    d->saveColumns();
    Page::hideEvent(event);
}

void ChangesPage::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && d->table->hasFocus())
        d->showName();
    else
        Page::keyPressEvent(event);
}

} // namespace namestead
