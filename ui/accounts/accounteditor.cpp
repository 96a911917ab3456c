#include "ui/accounts/accounteditor.h"

#include "api/operations/domains.h"
#include "models/accounts/accountclients.h"
#include "ui/accounts/connectionadvice.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

AccountEditor::AccountEditor(AccountStore &store, AccountSecrets &secrets, AccountClients &clients,
                             const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent), m_store(store), m_secrets(secrets), m_clients(clients), m_account(account), m_isNew(!account)
{
    setObjectName(u"accountEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeForm();
    if (account) {
        m_label->setText(account->label);
        m_site->setCurrentIndex(m_site->findData(int(account->site)));
        m_address->setText(account->address.toString());
        m_keyId->setText(account->keyId);
        m_colour->setCurrentIndex(std::max(0, m_colour->findData(account->colour)));
        m_readOnly->setChecked(account->readOnly);
    }
    connect(m_site, &QComboBox::currentIndexChanged, this, &AccountEditor::onSiteChanged);
    connect(m_test, &QPushButton::clicked, this, &AccountEditor::test);
    connect(m_save, &QPushButton::clicked, this, &AccountEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_thisRun, &QPushButton::clicked, this, [this] { keepSecret(Where::ThisRun); });
    connect(&m_secrets, &AccountSecrets::waitingChanged, this, [this](bool waiting) {
        if (waiting)
            showProgress(tr("Waiting for the keychain. Its question may be behind other windows."));
    });
    onSiteChanged();
    resize(520, sizeHint().height());
}

void AccountEditor::makeForm()
{
    const auto makeLine = [this](const QString &name, bool isSecret) {
        auto *line = new QLineEdit(this);
        line->setObjectName(name);
        if (isSecret)
            line->setEchoMode(QLineEdit::Password);
        return line;
    };
    m_label = makeLine(u"label"_s, false);
    m_site = new QComboBox(this);
    m_site->setObjectName(u"site"_s);
    for (const Site site : {Site::China, Site::International, Site::Custom})
        m_site->addItem(QString(), int(site));
    m_address = makeLine(u"address"_s, false);
    m_keyId = makeLine(u"keyId"_s, false);
    m_secret = makeLine(u"secret"_s, true);
    m_token = makeLine(u"token"_s, true);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"colour"_s);
    m_colour->addItem(QString(), QString());
    for (int place = 0; place < accountColourCount(); ++place)
        m_colour->addItem(accountIcon(accountColour(QString::number(place), {})), QString(), QString::number(place));
    m_readOnly = new QCheckBox(this);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_secretHelp = new Label(Label::Voice::Caption, this);
    m_permissionsToggle = new QPushButton(this);
    m_permissionsToggle->setObjectName(u"permissionsToggle"_s);
    m_permissionsToggle->setFlat(true);
    m_permissionsToggle->setCursor(Qt::PointingHandCursor);
    styleLink();
    m_permissionsToggle->setCheckable(true);
    m_permissions = new Label(Label::Voice::Caption, this);
    m_permissions->setObjectName(u"permissions"_s);
    m_permissions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyPolicy = new QPushButton(this);
    m_copyPolicy->setObjectName(u"copyPolicy"_s);
    m_progress = new Label(Label::Voice::Caption, this);
    m_progress->setObjectName(u"progress"_s);
    m_works = new Notice(Tone::Good, this);
    m_works->setObjectName(u"works"_s);
    m_works->hide();
    m_advice = new Notice(Tone::Danger, this);
    m_advice->setObjectName(u"advice"_s);
    m_copyTrouble = m_advice->addButton();
    m_advice->hide();
    m_error = new ErrorPanel(this);
    m_error->hide();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](QWidget *field) {
        auto *name = new QLabel(this);
        name->setBuddy(field);
        form->addRow(name, field);
        return name;
    };
    m_labelName = addRow(m_label);
    m_siteName = addRow(m_site);
    m_addressName = addRow(m_address);
    m_keyIdName = addRow(m_keyId);
    m_secretName = addRow(m_secret);
    form->addRow(nullptr, m_secretHelp);
    m_tokenName = addRow(m_token);
    m_colourName = addRow(m_colour);
    form->addRow(nullptr, m_readOnly);
    auto *permissionButtons = new QHBoxLayout;
    permissionButtons->setSpacing(8);
    permissionButtons->addWidget(m_permissionsToggle);
    permissionButtons->addWidget(m_copyPolicy);
    permissionButtons->addStretch(1);
    form->addRow(nullptr, permissionButtons);
    form->addRow(nullptr, m_permissions);
    connect(m_permissionsToggle, &QPushButton::toggled, this, &AccountEditor::refreshPermissions);
    connect(m_copyTrouble, &QPushButton::clicked, this, [this] {
        if (m_trouble)
            QGuiApplication::clipboard()->setText(errorDetails(*m_trouble, QDateTime::currentMSecsSinceEpoch()));
    });
    connect(m_readOnly, &QCheckBox::toggled, this, &AccountEditor::refreshPermissions);
    connect(m_copyPolicy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(ramPolicy(!m_readOnly->isChecked()));
        showProgress(tr("The policy was copied. Paste it in the RAM console, under Policies, Create, Script."));
    });

    m_test = new QPushButton(this);
    m_test->setObjectName(u"test"_s);
    m_thisRun = new QPushButton(this);
    m_thisRun->setObjectName(u"thisRun"_s);
    m_thisRun->hide();
    m_save = new QPushButton(this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_test, m_thisRun, m_cancel, m_permissionsToggle, m_copyPolicy})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_thisRun);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_works);
    layout->addWidget(m_advice);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addLayout(buttons);
    retranslateUi();
}

void AccountEditor::done(int result)
{
    if (m_isKeeping) {
        // Also by Escape and the close button of the frame. What the keychain does is ended first, then the dialog.
        m_isGivenUp = true;
        m_cancel->setEnabled(false);
        if (m_keeping)
            m_keeping->abort();
        return;
    }
    // Given up after the account was added but before its secret found a place: nothing of it stays.
    if (result == Rejected && m_isNew && m_account && m_secretFailed) {
        if (const auto removed = m_store.remove(m_account->id); !removed) {
            m_secretFailed = false; // the next attempt to close does close
            showError(removed.error());
            return;
        }
    }
    QDialog::done(result);
}

void AccountEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        styleLink();
}

void AccountEditor::retranslateUi()
{
    setWindowTitle(m_isNew ? tr("Add account") : tr("Edit account"));
    m_labelName->setText(tr("&Name"));
    m_siteName->setText(tr("&Site"));
    m_addressName->setText(tr("A&ddress"));
    m_keyIdName->setText(tr("AccessKey &ID"));
    m_secretName->setText(tr("AccessKey s&ecret"));
    m_tokenName->setText(tr("Security &token (STS)"));
    m_colourName->setText(tr("C&olour"));
    m_readOnly->setText(tr("&Read-only: send no writes and no orders"));
    m_site->setItemText(0, tr("aliyun.com (China)"));
    m_site->setItemText(1, tr("alibabacloud.com (international)"));
    m_site->setItemText(2, tr("Another address"));
    m_site->setAccessibleDescription(tr("Site of the account"));
    m_colour->setItemText(0, tr("Chosen by the program"));
    for (int place = 0; place < accountColourCount(); ++place)
        m_colour->setItemText(place + 1, accountColourName(place));
    m_colour->setAccessibleDescription(tr("Colour of the account"));
    m_address->setPlaceholderText(u"https://"_s);
    m_secret->setPlaceholderText(m_isNew ? QString() : tr("Unchanged"));
    m_token->setPlaceholderText(tr("Only for temporary keys"));
    m_secretHelp->setText(tr("The secret is kept in the keychain of this system, never in a file of this program."));
    m_permissionsToggle->setText(tr("&What a RAM user needs"));
    m_copyPolicy->setText(tr("Cop&y the policy"));
    m_copyTrouble->setText(tr("Copy details"));
    m_test->setText(tr("Test &connection"));
    m_thisRun->setText(tr("&Keep for this run only"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    refreshPermissions();
}

void AccountEditor::refreshPermissions()
{
    const RamAdvice advice = ramAdvice();
    const QString comma = tr(", ", "between names of permissions");
    QString text =
        tr("Use a key of a RAM user that may do no more than this. To look: %1.").arg(advice.toLook.join(comma));
    if (!m_readOnly->isChecked())
        text = tr("%1 To renew as well: %2.").arg(text, advice.toRenew.join(comma));
    m_permissions->setText(text);
    m_permissions->setVisible(m_permissionsToggle->isChecked());
    m_copyPolicy->setVisible(m_permissionsToggle->isChecked());
    if (isVisible())
        fitHeight();
}

void AccountEditor::askForSecret()
{
    // The keychain has failed already: no need to fail once more before the other way is offered.
    if (const auto problem = m_account ? m_clients.keyProblem(m_account->id) : std::nullopt)
        m_thisRun->setVisible(offersThisRun(*problem));
    m_secret->setFocus();
}

void AccountEditor::onSiteChanged()
{
    const bool isCustom = Site(m_site->currentData().toInt()) == Site::Custom;
    m_address->setVisible(isCustom);
    m_addressName->setVisible(isCustom);
}

Account AccountEditor::entered() const
{
    Account account = m_account.value_or(Account{});
    if (account.id.isEmpty()) // the store gives a new account its id; until then any lets it be checked and tried
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.label = m_label->text();
    account.site = Site(m_site->currentData().toInt());
    account.address = account.site == Site::Custom ? QUrl(m_address->text().trimmed()) : QUrl();
    account.keyId = m_keyId->text();
    account.colour = m_colour->currentData().toString();
    account.readOnly = m_readOnly->isChecked();
    if (!m_secret->text().isEmpty())
        account.hasSecurityToken = !m_token->text().isEmpty();
    return account;
}

AccountSecret AccountEditor::enteredSecret() const
{
    return {m_secret->text().trimmed(), m_token->text().trimmed()};
}

void AccountEditor::test()
{
    const auto account = checkedAccount(entered());
    if (!account) {
        showError(account.error());
        return;
    }
    if (!m_secret->text().isEmpty() || !m_account) {
        testWith(*account, enteredSecret());
        return;
    }
    setBusy(true);
    showProgress(tr("Asking the keychain for the secret…"));
    m_secrets.read(m_account->id)->then(this, [this, account = *account](const Result<AccountSecret> &secret) {
        setBusy(false);
        if (secret)
            testWith(account, *secret);
        else
            showError(secret.error());
    });
}

void AccountEditor::testWith(const Account &account, const AccountSecret &secret)
{
    if (secret.secret.isEmpty()) {
        showError({.kind = ApiError::Kind::Invalid,
                   .code = u"Empty"_s,
                   .serverText = {},
                   .requestId = {},
                   .field = u"secret"_s});
        return;
    }
    setBusy(true);
    showProgress(tr("Asking the service for one domain name…"));
    DomainsClient *client = m_clients.makeTrial(account, secret, this);
    service::QueryDomainList request;
    request.pageNum = 1;
    request.pageSize = 1;
    client->send(request, {.priority = Priority::Interactive})
        ->then(this, [this, client, account](const Result<service::QueryDomainListReply> &reply) {
            client->deleteLater();
            setBusy(false);
            if (!reply) {
                showTrouble(reply.error(), connectionAdvice(reply.error(), account));
            } else if (reply->totalItemNum) {
                showWorks(
                    tr("The connection works. The account has %n domain name(s).", nullptr, *reply->totalItemNum));
            } else {
                showWorks(tr("The connection works."));
            }
        });
}

void AccountEditor::save()
{
    const bool hasSecret = !m_secret->text().trimmed().isEmpty();
    if (!hasSecret && m_isNew) {
        if (const auto account = checkedAccount(entered()); !account)
            showError(account.error());
        else
            showError({.kind = ApiError::Kind::Invalid,
                       .code = u"Empty"_s,
                       .serverText = {},
                       .requestId = {},
                       .field = u"secret"_s});
        return;
    }
    if (!m_account) {
        const auto added = m_store.add(entered());
        if (!added) {
            showError(added.error());
            return;
        }
        m_account = *added;
    } else {
        const auto checked = checkedAccount(entered());
        if (!checked) {
            showError(checked.error());
            return;
        }
        if (const auto changed = m_store.change(*checked); !changed) {
            showError(changed.error());
            return;
        }
        m_account = *checked;
    }
    if (hasSecret)
        keepSecret(Where::Keychain);
    else
        finishSaved();
}

void AccountEditor::finishSaved()
{
    emit saved(m_account->id);
    accept();
}

void AccountEditor::keepSecret(Where where)
{
    setBusy(true);
    m_isKeeping = true;
    m_isGivenUp = false;
    m_secretFailed = m_isNew; // until it is known to be kept
    showProgress(where == Where::Keychain ? tr("Saving the secret in the keychain…") : QString());
    Call<Done> *call = m_secrets.write(m_account->id, enteredSecret(), where);
    m_keeping = call;
    call->then(this, [this](const Result<Done> &kept) { onKept(kept); });
}

void AccountEditor::onKept(const Result<Done> &kept)
{
    m_isKeeping = false;
    m_cancel->setEnabled(true);
    setBusy(false);
    if (kept || kept.error().kind == ApiError::Kind::OutcomeUnknown)
        m_clients.forget(m_account->id);
    if (m_isGivenUp) {
        // A job of the keychain cannot be called back; the removal waits behind it.
        if (m_isNew && (kept || kept.error().kind == ApiError::Kind::OutcomeUnknown))
            static_cast<void>(m_secrets.remove(m_account->id)); // its end changes nothing here any more
        reject();
        return;
    }
    if (!kept) {
        showError(kept.error());
        m_thisRun->setVisible(offersThisRun(kept.error()));
        return;
    }
    m_secretFailed = false;
    finishSaved();
}

/// One strip says it, with the advice where there is one, otherwise as all errors are told.
void AccountEditor::showTrouble(const ApiError &error, const QString &advice)
{
    showError(error);
    if (advice.isEmpty())
        return;
    m_error->hide();
    m_trouble = error;
    m_advice->setText(errorText(error).what, advice);
    m_advice->show();
    fitHeight();
}

/// As high as what is shown needs, also when something goes.
void AccountEditor::fitHeight()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            layout()->activate();
            const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                             : layout()->totalSizeHint().height();
            resize(width(), needed);
        },
        Qt::QueuedConnection);
}

/// It opens something in place, like a link; between fields a flat button alone would be taken for a label.
void AccountEditor::styleLink()
{
    QPalette link = QGuiApplication::palette();
    link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
    m_permissionsToggle->setPalette(link);
    QFont underlined = m_permissionsToggle->font();
    underlined.setUnderline(true);
    m_permissionsToggle->setFont(underlined);
}

void AccountEditor::showError(const ApiError &error)
{
    m_progress->clear();
    m_works->hide();
    m_advice->hide();
    m_error->setError(error, QDateTime::currentMSecsSinceEpoch());
    m_error->show();
    fitHeight();
    const std::array<std::pair<QLatin1StringView, QLineEdit *>, 4> fields{
        {{"label"_L1, m_label}, {"address"_L1, m_address}, {"keyId"_L1, m_keyId}, {"secret"_L1, m_secret}}};
    for (const auto &[name, field] : fields) {
        if (error.kind == ApiError::Kind::Invalid && error.field == name)
            field->setFocus();
    }
}

void AccountEditor::showProgress(const QString &text)
{
    m_error->hide();
    m_advice->hide();
    m_thisRun->hide();
    m_works->hide();
    m_progress->setText(text);
    fitHeight();
}

void AccountEditor::showWorks(const QString &text)
{
    showProgress({});
    m_works->setText(text);
    m_works->show();
}

void AccountEditor::setBusy(bool busy)
{
    for (QPushButton *button : {m_test, m_save, m_thisRun})
        button->setEnabled(!busy);
}

} // namespace namestead
