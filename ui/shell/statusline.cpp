#include "ui/shell/statusline.h"

#include "models/accounts/accountlistmodel.h"
#include "models/orders/orderengine.h"
#include "models/workspace/workspace.h"
#include "ui/shell/shellicon.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timetext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

void setInk(QWidget &widget, std::optional<Tone> tone)
{
    QPalette palette; // the program's, so that a change of theme is not held up by an old colour
    if (tone)
        palette.setColor(QPalette::ButtonText, toneColor(*tone, palette));
    if (widget.palette().color(QPalette::ButtonText) != palette.color(QPalette::ButtonText)
        || widget.palette().color(QPalette::Button) != palette.color(QPalette::Button))
        widget.setPalette(palette);
}

void setWords(QToolButton &button, const QString &text, const QString &toolTip)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(toolTip);
    button.setAccessibleDescription(toolTip);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_account(addButton(u"statusAccount"_s)), m_sync(addButton(u"statusSync"_s)),
      m_changes(addButton(u"statusChanges"_s)), m_note(new QLabel(this)), m_work(addButton(u"statusWork"_s)),
      m_clock(new QTimer(this)), m_noteEnd(new QTimer(this)), m_runsSoon(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    m_note->setObjectName(u"statusNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumWidth(0);
    addWidget(m_account);
    addWidget(m_sync);
    addWidget(m_changes);
    addWidget(m_note, 1);
    addPermanentWidget(m_work);
    m_clock->setInterval(15'000);
    m_clock->start();
    m_noteEnd->setSingleShot(true);
    m_runsSoon->setSingleShot(true);
    m_runsSoon->setInterval(100);
    connect(m_clock, &QTimer::timeout, this, &StatusLine::refreshSync);
    connect(m_noteEnd, &QTimer::timeout, m_note, &QLabel::clear);
    connect(m_runsSoon, &QTimer::timeout, this, &StatusLine::refreshRuns);
    connect(m_account, &QToolButton::clicked, this, &StatusLine::accountsWanted);
    connect(m_sync, &QToolButton::clicked, this, &StatusLine::syncWanted);
    connect(m_changes, &QToolButton::clicked, this, &StatusLine::changesWanted);
    connect(m_work, &QToolButton::clicked, this, [this] { emit runsWanted(m_runs.runId); });
    retranslateUi();
}

QToolButton *StatusLine::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void StatusLine::setAccount(const std::optional<Account> &account)
{
    m_hasAccount = account.has_value();
    m_accountText = !account ? QString()
        : account->readOnly  ? tr("%1 (read-only)").arg(account->label)
                             : account->label;
    m_account->setIcon(account ? accountIcon(accountColour(account->colour, account->id)) : QIcon());
    setWords(*m_account, account ? m_accountText : tr("No account"), tr("Open the list of accounts"));
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->portfolio().disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        Portfolio &portfolio = workspace->portfolio();
        connect(&portfolio, &Portfolio::opened, this, &StatusLine::retranslateUi);
        connect(&portfolio, &Portfolio::syncChanged, this, &StatusLine::refreshSync);
        connect(&portfolio, &Portfolio::syncEnded, this, &StatusLine::refreshSync);
        connect(&portfolio, &Portfolio::changesChanged, this, &StatusLine::refreshChanges);
    }
    refreshSync();
    refreshChanges();
}

void StatusLine::setOrders(OrderEngine *orders)
{
    m_orders = orders;
    const auto soon = [this] {
        if (!m_runsSoon->isActive())
            m_runsSoon->start();
    };
    connect(orders, &OrderEngine::runAdded, this, soon);
    connect(orders, &OrderEngine::runChanged, this, soon);
    connect(orders, &OrderEngine::itemsChanged, this, soon);
    connect(orders, &OrderEngine::runFinished, this, soon);
    refreshRuns();
}

void StatusLine::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setToolTip(text);
    m_noteEnd->start(6'000);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslateUi()
{
    setWords(*m_account, m_hasAccount ? m_accountText : tr("No account"), tr("Open the list of accounts"));
    setInk(*m_account, std::nullopt);
    m_sync->setIcon(inkedIcon(u"sync"_s, palette()));
    m_changes->setIcon(inkedIcon(u"changes"_s, palette()));
    m_work->setIcon(inkedIcon(u"tasks"_s, palette()));
    refreshSync();
    refreshChanges();
    refreshRuns();
}

void StatusLine::refreshSync()
{
    m_sync->setVisible(!m_workspace.isNull());
    if (!m_workspace) {
        setWords(*m_sync, tr("Never synced"), {});
        return;
    }
    const Portfolio &portfolio = m_workspace->portfolio();
    const SyncOutcome &last = portfolio.lastSync();
    const bool isSyncing = portfolio.isSyncing();
    m_sync->setEnabled(portfolio.isOpen() && !isSyncing);
    std::optional<Tone> tone;
    QString text;
    QString more = tr("Sync now");
    if (isSyncing) {
        const SyncProgress progress = portfolio.progress();
        text = progress.total > 0
            ? tr("Syncing %1 of %2").arg(QLocale().toString(progress.names), QLocale().toString(progress.total))
            : tr("Syncing…");
        more = tr("The list is being read from the service.");
    } else if (last.kind == SyncOutcome::Kind::Failed) {
        tone = Tone::Danger;
        text = last.completeMs == 0 ? tr("Sync failed") : tr("Sync failed, list from %1").arg(agoText(last.completeMs));
        if (last.error)
            more = errorSentences(*last.error);
    } else if (last.completeMs == 0) {
        text = tr("Never synced");
    } else {
        text = tr("Synced %1").arg(agoText(last.completeMs));
        if (last.kind == SyncOutcome::Kind::Disturbed) {
            tone = Tone::Attention;
            more =
                tr("The list kept changing while it was read, so names that are gone could not be told. Sync again.");
        } else {
            more = tr("Last read in full: %1. Sync now").arg(longDateTime(last.completeMs));
        }
    }
    setInk(*m_sync, tone);
    setWords(*m_sync, text, more);
}

void StatusLine::refreshChanges()
{
    const int open = m_workspace ? m_workspace->portfolio().openChanges() : 0;
    m_changes->setVisible(open > 0);
    setInk(*m_changes, std::nullopt);
    setWords(*m_changes, tr("%n change(s)", nullptr, open), tr("Show what changed"));
}

void StatusLine::refreshRuns()
{
    m_runs = m_orders ? summaryOfRuns(*m_orders) : RunSummary();
    m_work->setVisible(m_runs.open > 0);
    setInk(*m_work, m_runs.wantsPerson ? Tone::Attention : Tone::Accent);
    setWords(*m_work, m_runs.open > 0 ? m_runs.text() : tr("No run at work"), tr("Show the run"));
}

} // namespace namestead
