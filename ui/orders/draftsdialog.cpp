#include "ui/orders/draftsdialog.h"

#include "models/orders/plandrafts.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/timetext.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

DraftsDialog::DraftsDialog(PlanDrafts &drafts, const QString &accountId, QWidget *parent)
    : QDialog(parent), m_drafts(drafts), m_accountId(accountId), m_intro(new Label(Label::Voice::Caption, this)),
      m_list(new QListWidget(this)), m_error(new ErrorPanel(this)), m_open(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"draftsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"draftList"_s);
    m_list->setAlternatingRowColors(true);
    m_open->setObjectName(u"openDraft"_s);
    m_remove->setObjectName(u"removeDraft"_s);
    m_error->hide();
    for (QPushButton *button : {m_open, m_remove, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
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
    layout->addWidget(m_error);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &DraftsDialog::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &DraftsDialog::askRemove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftsDialog::refreshButtons);
    resize(560, 320);
    retranslateUi();
}

void DraftsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void DraftsDialog::retranslateUi()
{
    setWindowTitle(tr("Drafts"));
    m_list->setAccessibleName(tr("Drafts"));
    m_open->setText(tr("&Open the draft"));
    m_remove->setText(tr("&Delete…"));
    m_close->setText(tr("&Close"));
    refresh();
}

void DraftsDialog::refresh()
{
    const QString kept = currentId();
    m_list->clear();
    for (const PlanDrafts::Draft &draft : m_drafts.list()) {
        if (draft.accountId != m_accountId)
            continue;
        const QString when = longDateTime(draft.savedMs);
        const QString names = tr("%n name(s)", nullptr, draft.names);
        // Without a title of its own it is called as the wizard and the run call it.
        const QString text = draft.title.isEmpty()
            ? tr("%1, saved %2", "title, time").arg(tr("Renewal of %n name(s)", nullptr, draft.names), when)
            : tr("%1 – %2, saved %3", "title, names, time").arg(draft.title, names, when);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, draft.id);
        if (draft.id == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_intro->setText(m_list->count() > 0
                         ? tr("Plans of this account that were saved. Nothing of them was sent.")
                         : tr("No plan of this account was saved yet. Save draft in the wizard keeps one."));
    refreshButtons();
}

void DraftsDialog::refreshButtons()
{
    const bool isChosen = m_list->currentItem() != nullptr;
    for (QPushButton *button : {m_open, m_remove}) {
        button->setEnabled(isChosen);
        button->setToolTip(isChosen ? QString() : tr("There is no draft to choose."));
    }
}

void DraftsDialog::openCurrent()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    close();
    emit draftChosen(id);
}

void DraftsDialog::askRemove()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    ask(this,
        {.title = tr("Delete draft"),
         .text = tr("Delete the draft “%1”?").arg(item->text()),
         .detail = tr("The domains in it are not touched."),
         .accept = tr("Delete the draft")},
        [this, id = currentId()] { remove(id); });
}

void DraftsDialog::remove(const QString &id)
{
    const Result<Done> removed = m_drafts.remove(id);
    m_error->setVisible(!removed);
    if (removed)
        emit draftRemoved(id);
    else
        m_error->setError(removed.error(), QDateTime::currentMSecsSinceEpoch());
    refresh();
}

QString DraftsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace namestead
