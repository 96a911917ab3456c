#include "ui/accounts/accountsdialog.h"

#include "models/accounts/accountclients.h"
#include "ui/accounts/accounteditor.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace namestead {

AccountsDialog::AccountsDialog(AccountStore &store, AccountSecrets &secrets, AccountClients &clients, QWidget *parent)
    : QDialog(parent), m_store(store), m_secrets(secrets), m_clients(clients),
      m_intro(new Label(Label::Voice::Caption, this)), m_list(new QListWidget(this)), m_error(new ErrorPanel(this)),
      m_practiceReadOnly(new QCheckBox(this)), m_afresh(new QPushButton(this)),
      m_refusal(new Notice(Tone::Attention, this)), m_add(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_enterKey(new QPushButton(this)), m_remove(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"accountsDialog"_s);
    m_list->setObjectName(u"accountList"_s);
    m_add->setObjectName(u"add"_s);
    m_edit->setObjectName(u"edit"_s);
    m_enterKey->setObjectName(u"enterKey"_s);
    m_remove->setObjectName(u"remove"_s);
    m_error->hide();
    m_practiceReadOnly->setObjectName(u"practiceReadOnly"_s);
    m_afresh->setObjectName(u"practiceAfresh"_s);
    for (QPushButton *button : {m_add, m_edit, m_enterKey, m_remove, m_close, m_afresh})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_enterKey);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addLayout(middle, 1);
    auto *practice = new QHBoxLayout;
    practice->setSpacing(12);
    practice->addWidget(m_practiceReadOnly);
    practice->addStretch(1);
    practice->addWidget(m_afresh);
    layout->addLayout(practice);
    layout->addWidget(m_refusal);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    layout->addWidget(m_error);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addAccount);
    connect(m_enterKey, &QPushButton::clicked, this, [this] { enterKey(currentId()); });
    connect(&m_clients, &AccountClients::keyProblemChanged, this, &AccountsDialog::refresh);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_store.account(currentId())); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto account = m_store.account(currentId()))
            edit(account);
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askRemove);
    connect(m_afresh, &QPushButton::clicked, this, &AccountsDialog::askAfresh);
    connect(m_practiceReadOnly, &QCheckBox::clicked, this, &AccountsDialog::practiceReadOnlyChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::refreshButtons);
    connect(m_list, &QListWidget::currentRowChanged, m_refusal, &QWidget::hide);
    connect(&m_store, &AccountStore::accountAdded, this, &AccountsDialog::refresh);
    connect(&m_store, &AccountStore::accountChanged, this, &AccountsDialog::refresh);
    connect(&m_store, &AccountStore::accountRemoved, this, &AccountsDialog::refresh);
    resize(600, 380);
    retranslateUi();
    checkKeys();
}

void AccountsDialog::setOpenRuns(std::function<int(const QString &)> openRuns)
{
    m_openRuns = std::move(openRuns);
}

void AccountsDialog::setPractice(const AccountListModel &accounts)
{
    m_practice = &accounts;
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &AccountsDialog::refresh);
    refresh();
}

void AccountsDialog::checkKeys()
{
    const QList<Account> &accounts = m_store.accounts();
    for (const Account &account : accounts) {
        m_secrets.read(account.id)->then(this, [this, id = account.id](const Result<AccountSecret> &secret) {
            const bool isMissing = !secret && secret.error().code == "KeyringEntryMissing"_L1;
            if (isMissing == m_withoutKey.contains(id))
                return;
            if (isMissing)
                m_withoutKey.insert(id);
            else
                m_withoutKey.remove(id);
            refresh();
        });
    }
}

bool AccountsDialog::lacksKey(const QString &id) const
{
    const auto problem = m_clients.keyProblem(id);
    return m_withoutKey.contains(id) || (problem && problem->code == "KeyringEntryMissing"_L1);
}

void AccountsDialog::addAccount()
{
    connect(edit(std::nullopt), &AccountEditor::saved, this, &AccountsDialog::accountAdded);
}

void AccountsDialog::enterKey(const QString &accountId)
{
    if (const auto account = m_store.account(accountId))
        edit(account)->askForSecret();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void AccountsDialog::retranslateUi()
{
    setWindowTitle(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_enterKey->setText(tr("Enter the &key…"));
    m_remove->setText(tr("&Remove…"));
    m_close->setText(tr("&Close"));
    m_practiceReadOnly->setText(tr("Rea&d-only: send no writes and no orders"));
    m_afresh->setText(tr("&Start the practice account afresh…"));
    refresh();
}

void AccountsDialog::refresh()
{
    const QString kept = currentId();
    m_list->clear();
    for (const Account &account : m_store.accounts()) {
        QString text = account.readOnly ? tr("%1 (read-only)").arg(account.label) : account.label;
        if (m_secrets.isForThisRun(account.id))
            text = tr("%1 – key kept for this run only").arg(text);
        else if (lacksKey(account.id))
            text = tr("%1 – its key is missing").arg(text);
        auto *item = new QListWidgetItem(accountIcon(accountColour(account.colour, account.id)), text, m_list);
        item->setData(Qt::UserRole, account.id);
        item->setToolTip(tr("%1, key %2")
                             .arg(account.site == Site::Custom ? account.address.toString() : siteText(account.site),
                                  account.keyId));
    }
    for (const DamagedAccount &damaged : m_store.damaged()) {
        auto *item = new QListWidgetItem(tr("Unreadable entry %1").arg(damaged.entry), m_list);
        item->setData(Qt::UserRole, damaged.entry);
        item->setToolTip(errorSentences(damaged.error));
    }
    const bool isAlone = m_list->count() == 0;
    if (const auto practice = m_practice ? m_practice->account(AccountListModel::practiceId) : std::nullopt) {
        auto *item = new QListWidgetItem(
            accountIcon(accountColour(practice->colour, practice->id)),
            practice->readOnly ? tr("%1 (read-only)").arg(practice->label) : practice->label, m_list);
        item->setData(Qt::UserRole, practice->id);
        item->setToolTip(tr("It comes with the program and costs nothing."));
        m_practiceReadOnly->setChecked(practice->readOnly);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (row == 0 || m_list->item(row)->data(Qt::UserRole).toString() == kept)
            m_list->setCurrentRow(row);
    }
    m_intro->setText(
        !isAlone
            ? tr("The secrets of the accounts are in the keychain of this system.")
            : tr(
                "There is only the practice account so far. Add an account of the Alibaba Cloud Domains service to work "
                "with real domain names."));
    refreshButtons();
}

void AccountsDialog::refreshButtons()
{
    const bool isAccount = m_store.account(currentId()).has_value();
    m_edit->setEnabled(isAccount);
    m_enterKey->setVisible(isAccount && lacksKey(currentId()));
    const bool isPractice = AccountListModel::isPractice(currentId());
    m_practiceReadOnly->setVisible(isPractice);
    m_afresh->setVisible(isPractice);
    m_remove->setEnabled(m_list->currentItem() != nullptr && !isPractice);
    const QString reason = m_list->currentItem() ? QString() : tr("Choose an account first.");
    m_edit->setToolTip(m_list->currentItem() && !isAccount ? tr("This entry cannot be read, only removed.") : reason);
    m_remove->setToolTip(reason);
    if (isPractice) {
        m_edit->setToolTip(tr("Of the practice account only the switch below can be changed."));
        m_remove->setToolTip(tr("The practice account belongs to the program and cannot be removed."));
    }
}

void AccountsDialog::askAfresh()
{
    m_error->hide();
    const int open = m_openRuns ? m_openRuns(AccountListModel::practiceId) : 0;
    m_refusal->setText(tr("The practice account has %n unfinished run(s) of orders.", nullptr, open),
                       tr("Wait until they are finished, or stop them. Then it can be started afresh."));
    m_refusal->setVisible(open > 0);
    if (open > 0)
        return;
    Question question;
    question.title = tr("Start the practice account afresh");
    question.text = tr("Start the practice account afresh?");
    question.detail =
        tr("The practice service forgets its orders and tasks and begins again with its first names. The list, "
           "tags, notes and changes that this computer keeps of it are deleted, and plans of it that are open "
           "are closed. The order journal stays.");
    question.accept = tr("Start afresh");
    ask(this, question, [this] { emit practiceAfreshWanted(); });
}

AccountEditor *AccountsDialog::edit(const std::optional<Account> &account)
{
    m_error->hide();
    auto *editor = new AccountEditor(m_store, m_secrets, m_clients, account, this);
    connect(editor, &QDialog::finished, this, [this] {
        checkKeys();
        refresh();
    });
    editor->open();
    return editor;
}

QString AccountsDialog::whatGoes(const QString &id) const
{
    const QString data =
        tr("Its list of domains, tags, notes and saved views on this computer are deleted, and its secret "
           "is removed from the keychain. The order journal stays, and nothing changes at the service.");
    const int open = m_openRuns ? m_openRuns(id) : 0;
    if (open == 0)
        return data;
    return tr("%1 %2", "two sentences")
        .arg(data,
             tr("%n run(s) of orders are not finished; without the account they cannot go on, and what became "
                "of orders already sent cannot be looked up.",
                nullptr, open));
}

void AccountsDialog::askRemove()
{
    m_error->hide();
    const QString id = currentId();
    const auto account = m_store.account(id);
    Question question;
    question.title = tr("Remove account");
    if (!account) {
        question.text = tr("Remove the unreadable entry %1 from the settings?").arg(id);
        question.detail = tr("What this computer keeps for it, tags and notes among it, is deleted as well.");
        question.accept = tr("Remove the entry");
        ask(this, question, [this, id] { removeFromList(id); });
        return;
    }
    question.text = tr("Remove the account “%1” from this program?").arg(account->label);
    question.detail = whatGoes(id);
    question.accept = tr("Remove the account");
    ask(this, question, [this, id, label = account->label] { remove(id, label); });
}

void AccountsDialog::remove(const QString &id, const QString &label)
{
    // The secret first: without the account nobody would know of it.
    const bool wasForThisRun = m_secrets.isForThisRun(id);
    m_secrets.remove(id)->then(this, [this, id, label, wasForThisRun](const Result<Done> &removed) {
        // A key that was in memory only is gone with that; the keychain never had it.
        if (removed || wasForThisRun) {
            removeFromList(id);
            return;
        }
        m_error->setError(removed.error(), QDateTime::currentMSecsSinceEpoch());
        m_error->show();
        ask(this,
            {.title = tr("Remove account"),
             .text = tr("The secret of “%1” could not be removed from the keychain.").arg(label),
             .detail = tr("%1 If the account is removed all the same, the secret may stay in the keychain.")
                           .arg(errorText(removed.error()).what),
             .accept = tr("Remove the account all the same")},
            [this, id] { removeFromList(id); });
    });
}

void AccountsDialog::removeFromList(const QString &id)
{
    if (const auto removed = m_store.remove(id); !removed) {
        m_error->setError(removed.error(), QDateTime::currentMSecsSinceEpoch());
        m_error->show();
        return;
    }
    m_error->hide();
    refresh();
}

QString AccountsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace namestead
