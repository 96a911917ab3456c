#include "ui/console/consolepage.h"

#include "ui/console/answerpane.h"
#include "ui/console/effecttext.h"
#include "ui/console/namepicker.h"
#include "ui/console/operationpane.h"
#include "ui/console/requestform.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int previewDelayMs = 150; ///< after the last key

bool takesList(const Operation &operation)
{
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                       [](const Parameter &parameter) { return parameter.list != ListKind::None; });
}

/// What will be sent, a line a value, for the question before a write: `Status = false`. Secrets are left out.
QString sentValues(const Operation &operation, const FormValues &values)
{
    constexpr qsizetype mostLines = 12;
    const Parameters parameters = parametersOf(operation, withoutSecrets(operation, values));
    QString lines;
    for (qsizetype i = 0; i < std::min(parameters.size(), mostLines); ++i) {
        const auto [name, value] = parameters.at(i);
        lines += QString::fromUtf8(name) + u" = "_s + QString::fromUtf8(value);
        const Parameter *parameter = operation.parameter(name.first(std::max<qsizetype>(name.indexOf('.'), 0)));
        const QByteArrayView last = name.sliced(name.lastIndexOf('.') + 1);
        const Parameter *field = operation.parameter(name);
        for (size_t f = 0; parameter && f < parameter->fields.size(); ++f) {
            if (parameter->fields[f].wireName == last)
                field = &parameter->fields[f];
        }
        if (field && field->unit == Unit::Milliseconds) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(value.toLongLong());
            lines += u" ("_s + QLocale().toString(time, QLocale::ShortFormat) + u')';
        }
        lines += u'\n';
    }
    if (parameters.size() > mostLines)
        lines += u"…\n"_s;
    return lines.isEmpty() ? lines : lines + u'\n';
}

} // namespace

ConsolePage::ConsolePage(ConsoleSession &session, Preferences &preferences, QWidget *parent)
    : Page(parent), m_session(session), m_preferences(preferences), m_title(new Label(Label::Voice::PageTitle, this)),
      m_sendButton(new QPushButton(this)), m_cancelButton(new QPushButton(this)), m_curlButton(new QPushButton(this)),
      m_splitter(new QSplitter(this)), m_operations(new OperationPane(session.catalogue(), this)),
      m_form(new RequestForm(this)), m_answer(new AnswerPane(session, this)), m_send(new QAction(this)),
      m_cancel(new QAction(this)), m_curl(new QAction(this)), m_search(new QAction(this)),
      m_showHistory(new QAction(this)), m_previewTimer(new QTimer(this))
{
    setObjectName(u"consolePage"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    m_splitter->setObjectName(u"consoleSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_operations);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_answer);
    m_operations->setMinimumWidth(150);
    m_answer->setMinimumWidth(220);
    m_splitter->setHandleWidth(9);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({250, 430, 370});
    m_splitter->restoreState(m_preferences.state(u"consoleSplitter"_s));
    m_answer->restoreState(m_preferences.state(u"consoleAnswer"_s));
    layout->addWidget(m_splitter, 1);

    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(previewDelayMs);
    connect(m_previewTimer, &QTimer::timeout, this, &ConsolePage::refreshPreview);
    connect(m_operations, &OperationPane::operationChosen, this, &ConsolePage::onOperationChosen);
    connect(m_form, &RequestForm::edited, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_answer, &AnswerPane::pastRequestChosen, this, &ConsolePage::restorePast);
    connect(&m_session, &ConsoleSession::runningChanged, this, &ConsolePage::refreshPermission);
    connect(&m_session, &ConsoleSession::accountChanged, this, &ConsolePage::refreshPermission);
    connect(&m_session, &ConsoleSession::accountChanged, m_previewTimer, qOverload<>(&QTimer::start));
    retranslateUi();
}

ConsolePage::~ConsolePage()
{
    m_preferences.setState(u"consoleSplitter"_s, m_splitter->saveState());
    m_preferences.setState(u"consoleAnswer"_s, m_answer->saveState());
}

QString ConsolePage::id() const
{
    return u"console"_s;
}

QString ConsolePage::title() const
{
    return tr("API console");
}

QList<QAction *> ConsolePage::pageActions() const
{
    return {m_send, m_cancel, m_curl, m_search, m_showHistory};
}

bool ConsolePage::isChanging() const
{
    return m_session.isChanging();
}

void ConsolePage::choose(const QString &operationName)
{
    m_operations->setCurrent(operationName);
}

QWidget *ConsolePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_curlButton);
    layout->addWidget(m_cancelButton);
    layout->addWidget(m_sendButton);
    m_sendButton->setObjectName(u"send"_s);
    m_cancelButton->setObjectName(u"cancel"_s);
    m_curlButton->setObjectName(u"copyCurl"_s);
    m_sendButton->setDefault(true);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_cancelButton, &QPushButton::clicked, m_cancel, &QAction::trigger);
    connect(m_curlButton, &QPushButton::clicked, m_curl, &QAction::trigger);
    return header;
}

QWidget *ConsolePage::makeMiddle()
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(270);
    m_operationHead = new QWidget(middle);
    m_operationName = new Label(Label::Voice::SectionTitle, m_operationHead);
    m_operationName->setObjectName(u"operationName"_s);
    m_effect = new Badge(m_operationHead);
    m_effect->setObjectName(u"effect"_s);
    m_operationHelp = new Label(Label::Voice::Caption, m_operationHead);
    m_permission = new Label(Label::Voice::Fault, m_operationHead);
    m_permission->setObjectName(u"permission"_s);
    m_insertName = new QPushButton(m_operationHead);
    m_insertName->setObjectName(u"insertName"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_operationName);
    first->addWidget(m_effect);
    first->addStretch(1);
    auto *head = new QVBoxLayout(m_operationHead);
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(4);
    head->addLayout(first);
    head->addWidget(m_operationHelp);
    head->addWidget(m_permission);
    auto *second = new QHBoxLayout;
    second->addWidget(m_insertName);
    second->addStretch(1);
    head->addLayout(second);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_operationHead);
    layout->addWidget(m_form, 1);
    connect(m_insertName, &QPushButton::clicked, this, &ConsolePage::insertName);
    return middle;
}

void ConsolePage::makeActions()
{
    m_send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_cancel->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_curl->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_showHistory->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(m_send, &QAction::triggered, this, &ConsolePage::send);
    connect(m_cancel, &QAction::triggered, &m_session, &ConsoleSession::cancel);
    connect(m_curl, &QAction::triggered, this, &ConsolePage::copyCurl);
    connect(m_search, &QAction::triggered, m_operations, &OperationPane::focusSearch);
    connect(m_showHistory, &QAction::triggered, this, [this] { m_answer->showTab(AnswerPane::Tab::History); });
}

void ConsolePage::retranslateUi()
{
    m_title->setText(title());
    m_send->setText(tr("Send"));
    m_cancel->setText(tr("Cancel the request"));
    m_curl->setText(tr("Copy as curl"));
    m_search->setText(tr("Search operations"));
    m_showHistory->setText(tr("Show history"));
    m_cancelButton->setText(tr("Cancel"));
    m_insertName->setText(tr("Insert a name from this account…"));
    m_splitter->handle(1)->setAccessibleName(tr("Border between operations and form"));
    m_splitter->handle(2)->setAccessibleName(tr("Border between form and answer"));
    m_form->setAccessibleName(tr("Parameters"));
    m_operations->retranslateUi();
    m_form->retranslateUi();
    m_answer->retranslateUi();
    refreshPermission();
    refreshPreview();
}

void ConsolePage::onOperationChosen(const Operation *operation)
{
    m_operation = operation;
    m_form->setOperation(operation);
    m_answer->showTab(AnswerPane::Tab::Request);
    refreshPermission();
    refreshPreview();
}

void ConsolePage::send()
{
    if (!maySend() || m_form->showAllFaults())
        return;
    const FormValues values = m_form->values();
    if (m_session.permission(*m_operation) == ConsoleSession::Permission::AskFirst)
        confirmAndSend(values);
    else
        m_session.send(*m_operation, values);
}

void ConsolePage::confirmAndSend(const FormValues &values)
{
    const auto account = m_session.account();
    const QString what = m_operation->title.in(QLocale().name());
    const QString name = values.texts.value(u"DomainName"_s);
    const int count = countOf(*m_operation, values);
    Question question;
    question.title = tr("Send %1").arg(m_operation->name);
    if (takesList(*m_operation))
        //: %1 is the title of an operation, such as "Renew several domains"
        question.text =
            tr("“%1” with %n entries will be sent to the account “%2”.", nullptr, count).arg(what, account->label);
    else if (!name.isEmpty())
        question.text = tr("“%1” for %2 will be sent to the account “%3”.").arg(what, name, account->label);
    else
        question.text = tr("“%1” will be sent to the account “%2”.").arg(what, account->label);
    question.detail = sentValues(*m_operation, values)
        + (m_session.isPractice() ? tr("This is the practice account: nothing here costs money.")
                                  : tr("%1 %2", "two sentences")
                                        .arg(effectSentence(m_operation->effect),
                                             tr("This changes the real account and may not be possible to undo.")));
    question.accept = tr("Send %1").arg(m_operation->name);
    // The question stays open as long as it takes: what is sent is what was asked about.
    ask(this, question,
        [this, operation = m_operation, values, agreed = *account] { m_session.send(*operation, values, agreed); });
}

void ConsolePage::copyCurl()
{
    if (!maySend() || m_form->showAllFaults())
        return;
    const FormValues values = m_form->values();
    const Account account = *m_session.account();
    if (m_session.isPractice()) {
        copyCommand(*m_operation, values, account);
        return;
    }
    Question question;
    question.title = tr("Copy as curl");
    question.text = tr("The command repeats this very call to the account “%1”.").arg(account.label);
    question.detail =
        tr("Whoever has it can send it once within the next 15 minutes. It holds the key ID, the signature and all "
           "parameters, also secret ones and a security token, but not the AccessKey secret.");
    question.accept = tr("Copy the command");
    ask(this, question, [this, operation = m_operation, values, account] { copyCommand(*operation, values, account); });
}

void ConsolePage::copyCommand(const Operation &operation, const FormValues &values, const Account &account)
{
    m_session.makeCurl(operation, values, account, this, [this](const Result<QString> &command) {
        if (!command) {
            emit messageWanted(errorSentences(command.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(*command);
        emit messageWanted(tr("The command was copied. It is valid for 15 minutes and can be used once."));
    });
}

void ConsolePage::insertName()
{
    auto *picker = new NamePicker(m_session, this);
    connect(picker, &NamePicker::picked, this, [this, operation = m_operation](const AccountName &name) {
        FormValues values = m_form->values();
        namestead::insertName(*operation, values, name);
        m_form->setValues(values);
    });
    // What was chosen is of the account and for the form that were there when it was asked for.
    connect(&m_session, &ConsoleSession::accountChanged, picker, &QDialog::reject);
    connect(m_operations, &OperationPane::operationChosen, picker, &QDialog::reject);
    picker->open();
}

void ConsolePage::restorePast(int row)
{
    const PastRequest past = m_session.history().at(row);
    choose(past.operation);
    m_form->setValues(past.values);
    m_answer->showTab(AnswerPane::Tab::Request);
    refreshPreview();
}

bool ConsolePage::maySend() const
{
    if (!m_operation || m_session.isRunning())
        return false;
    const auto allowed = m_session.permission(*m_operation);
    return allowed == ConsoleSession::Permission::Allowed || allowed == ConsoleSession::Permission::AskFirst;
}

QString ConsolePage::permissionText() const
{
    if (!m_operation)
        return {};
    switch (m_session.permission(*m_operation)) {
    case ConsoleSession::Permission::Allowed:
    case ConsoleSession::Permission::AskFirst:
        return {};
    case ConsoleSession::Permission::NoAccount:
        return tr("Choose an account first.");
    case ConsoleSession::Permission::ReadOnlyAccount:
        return tr("This account is read-only: it sends no writes and no orders.");
    case ConsoleSession::Permission::OrderNeedsJournal:
        return tr("The order journal cannot be used, so no order is sent: what is ordered must be written down first.");
    }
    return {};
}

void ConsolePage::refreshPermission()
{
    const QString reason = permissionText();
    const bool isRunning = m_session.isRunning();
    m_operationHead->setVisible(m_operation != nullptr);
    if (m_operation) {
        m_operationName->setText(m_operation->title.in(QLocale().name()));
        m_operationHelp->setText(m_operation->help.in(QLocale().name()));
        m_effect->set(effectTone(m_operation->effect), effectWord(m_operation->effect));
        m_effect->setToolTip(effectSentence(m_operation->effect));
        m_insertName->setVisible(nameParameter(*m_operation) != nullptr);
    }
    m_permission->setText(reason);
    m_permission->setVisible(!reason.isEmpty());
    const bool asks = m_operation && m_session.permission(*m_operation) == ConsoleSession::Permission::AskFirst;
    m_curlButton->setText(m_session.isPractice() ? tr("Copy as curl") : tr("Copy as curl…"));
    m_sendButton->setText(asks ? tr("Send…") : tr("Send"));
    const QString waiting = !m_operation ? tr("Choose an operation first.")
        : isRunning                      ? tr("A request is running.")
                                         : reason;
    for (QWidget *button : {m_sendButton, m_curlButton}) {
        button->setEnabled(maySend());
        button->setToolTip(waiting);
        button->setAccessibleDescription(waiting);
    }
    m_send->setEnabled(maySend());
    m_curl->setEnabled(maySend());
    m_cancel->setEnabled(isRunning);
    m_cancelButton->setEnabled(isRunning);
    m_cancelButton->setToolTip(isRunning ? QString() : tr("No request is running."));
}

void ConsolePage::refreshPreview()
{
    if (m_operation)
        m_answer->setPreview(m_session.previewText(*m_operation, m_form->values()));
}

} // namespace namestead
