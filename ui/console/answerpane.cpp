#include "ui/console/answerpane.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// Long answers open to the level at which their entries stand.
constexpr int rowsOpenedAtMost = 400;

/// Rows of the compact height, whatever the font.
class CompactRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, 24});
    }
};

QPlainTextEdit *makeTextView(const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setObjectName(name);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

} // namespace

AnswerPane::AnswerPane(ConsoleSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_outcome(new Badge(this)), m_status(new QLabel(this)),
      m_requestId(new QLabel(this)), m_copyId(new QPushButton(this)), m_error(new ErrorPanel(this)),
      m_tabs(new QTabWidget(this)), m_request(makeTextView(u"requestText"_s, m_tabs)),
      m_requestCaption(new Label(Label::Voice::Caption)), m_tree(new QTreeView(m_tabs)),
      m_text(makeTextView(u"answerText"_s, m_tabs)), m_secrets(new QCheckBox(this)), m_history(new QTreeView(m_tabs))
{
    m_status->setObjectName(u"answerStatus"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_requestId->setObjectName(u"requestId"_s);
    m_requestId->setWordWrap(true);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setWordWrap(true); // the longest operation names leave no room for code and duration beside them
    m_requestId->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyId->setObjectName(u"copyRequestId"_s);
    m_secrets->setObjectName(u"showSecrets"_s);

    auto *requestTab = new QWidget(m_tabs);
    auto *requestLayout = new QVBoxLayout(requestTab);
    requestLayout->setContentsMargins(8, 8, 8, 0);
    requestLayout->setSpacing(8);
    requestLayout->addWidget(m_requestCaption);
    requestLayout->addWidget(m_request, 1);

    m_tree->setObjectName(u"answerTree"_s);
    m_tree->setModel(&m_session.answer());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setItemDelegate(new CompactRowDelegate(m_tree));
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch); // values need the room that a wide window has
    m_tree->setColumnWidth(0, 160);
    m_tree->setColumnWidth(2, 90);
    auto *copy = new QAction(m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, &AnswerPane::copyValue);

    m_history->setObjectName(u"history"_s);
    m_history->setModel(&m_session.history());
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setAlternatingRowColors(true);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setItemDelegate(new CompactRowDelegate(m_history));
    m_history->setColumnWidth(0, 80);
    m_history->setColumnWidth(1, 190);
    connect(m_history, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit pastRequestChosen(index.row()); });

    for (QWidget *page : std::initializer_list<QWidget *>{requestTab, m_tree, m_text, m_history})
        m_tabs->addTab(page, QString());
    m_tabs->setDocumentMode(true);

    auto *status = new QHBoxLayout;
    status->setContentsMargins(12, 0, 12, 0);
    status->setSpacing(8);
    status->addWidget(m_outcome);
    status->addWidget(m_status, 1);
    auto *identity = new QHBoxLayout;
    identity->setContentsMargins(12, 0, 12, 0);
    identity->setSpacing(8);
    identity->addWidget(m_requestId, 1);
    identity->addWidget(m_copyId);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_error);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_secrets);
    layout->addLayout(foot);
    layout->addLayout(status);
    layout->addLayout(identity);

    m_error->hide();
    connect(&m_session, &ConsoleSession::runningChanged, this, &AnswerPane::onRunningChanged);
    connect(&m_session, &ConsoleSession::finished, this, &AnswerPane::onFinished);
    connect(m_secrets, &QCheckBox::toggled, this, &AnswerPane::showSecrets);
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId->toolTip()); });
    retranslateUi();
}

void AnswerPane::setPreview(const QString &request)
{
    m_request->setPlainText(request);
    m_requestCaption->setText(tr("This is what would be sent. Key ID, signature and secret parameters are not shown."));
}

void AnswerPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void AnswerPane::retranslateUi()
{
    m_session.answer().setLanguage(QLocale().name());
    m_session.history().retranslate();
    m_tabs->setTabText(int(Tab::Request), tr("Request"));
    m_tabs->setTabText(int(Tab::Answer), tr("Answer"));
    m_tabs->setTabText(int(Tab::Text), tr("Text"));
    m_tabs->setTabText(int(Tab::History), tr("History"));
    m_tabs->tabBar()->setAccessibleName(tr("Request and answer"));
    m_tabs->setAccessibleName(tr("Request and answer"));
    m_request->setAccessibleName(tr("Signed request"));
    m_tree->setAccessibleName(tr("Answer as a tree"));
    m_text->setAccessibleName(tr("Answer as text"));
    m_text->setPlaceholderText(tr("The answer appears here when a request was sent."));
    m_history->setAccessibleName(tr("Requests of this run"));
    m_secrets->setText(tr("Show secret fields"));
    m_copyId->setText(tr("Copy ID"));
    m_copyId->setAccessibleName(tr("Copy the request ID"));
    refreshStatus();
    refreshText();
}

QByteArray AnswerPane::saveState() const
{
    return m_tree->header()->saveState();
}

void AnswerPane::restoreState(const QByteArray &state)
{
    m_tree->header()->restoreState(state);
}

void AnswerPane::onRunningChanged()
{
    refreshStatus();
}

void AnswerPane::onFinished()
{
    const auto &outcome = m_session.outcome();
    m_secrets->setChecked(false);
    m_error->setVisible(outcome->error.has_value());
    if (outcome->error)
        m_error->setError(*outcome->error, outcome->startedMs);
    if (const QString sent = m_session.sentText(); !sent.isEmpty()) {
        m_request->setPlainText(sent);
        m_requestCaption->setText(tr("This is what was sent. Key ID, signature and secret parameters are not shown."));
    }
    refreshStatus();
    refreshText();
    AnswerTreeModel &answer = m_session.answer();
    m_tree->expandToDepth(answer.rowCount() > rowsOpenedAtMost ? 0 : 1);
    if (outcome->reply && (m_tabs->currentIndex() == int(Tab::Request) || m_tabs->currentIndex() == int(Tab::History)))
        showTab(answer.rowCount() > 0 ? Tab::Answer : Tab::Text);
}

void AnswerPane::refreshStatus()
{
    const auto &outcome = m_session.outcome();
    const bool isRunning = m_session.isRunning();
    QString requestId;
    if (isRunning) {
        m_outcome->set(Tone::Accent, tr("Running"));
        m_status->setText(tr("Waiting for the answer…"));
    } else if (!outcome) {
        m_outcome->set(Tone::Neutral, tr("Not sent"));
        m_status->setText(tr("Nothing was sent yet."));
    } else {
        const bool isTask =
            std::any_of(outcome->operation->reply.begin(), outcome->operation->reply.end(),
                        [](const Field &field) { return field.name == "TaskNo"_L1 && field.identifies; });
        if (!outcome->error && isTask)
            m_outcome->set(Tone::Accent, tr("Accepted as a task"));
        else if (!outcome->error)
            m_outcome->set(Tone::Good, tr("Succeeded"));
        else if (outcome->error->kind == ApiError::Kind::OutcomeUnknown)
            m_outcome->set(Tone::Attention, tr("Outcome unknown"));
        else if (outcome->error->kind == ApiError::Kind::Cancelled)
            m_outcome->set(Tone::Neutral, tr("Cancelled"));
        else
            m_outcome->set(Tone::Danger, tr("Failed"));
        const qint64 ms = outcome->reply ? outcome->reply->durationMs : outcome->durationMs;
        const int status = outcome->reply ? outcome->reply->httpStatus
            : outcome->error              ? outcome->error->httpStatus
                                          : 0;
        const QString duration = QLocale().toString(ms);
        const QString &name = outcome->operation->name;
        m_status->setText(status != 0 ? tr("%1 · HTTP %2 · %3 ms").arg(name).arg(status).arg(duration)
                                      : tr("%1 · %2 ms").arg(name, duration));
        requestId = outcome->reply ? outcome->reply->requestId : outcome->error ? outcome->error->requestId : QString();
    }
    m_requestId->setText(requestId.isEmpty() ? QString() : tr("Request ID: %1").arg(requestId));
    m_requestId->setVisible(!requestId.isEmpty());
    m_requestId->setToolTip(requestId);
    m_copyId->setVisible(!requestId.isEmpty());
    m_secrets->setVisible(!isRunning && m_session.answer().hasSecrets());
}

void AnswerPane::refreshText()
{
    const QString text = m_session.answerText(m_secrets->isChecked() ? SecretFields::Shown : SecretFields::Hidden,
                                              tr("hidden", "in place of a secret"));
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void AnswerPane::showSecrets(bool shown)
{
    m_session.answer().setSecretsShown(shown);
    refreshText();
}

void AnswerPane::copyValue()
{
    const QModelIndex index = m_tree->currentIndex();
    if (index.isValid() && !index.data(AnswerTreeModel::HiddenRole).toBool())
        QGuiApplication::clipboard()->setText(
            index.siblingAtColumn(int(AnswerTreeModel::Column::Value)).data().toString());
}

} // namespace namestead
