#include "ui/console/namepicker.h"

#include "ui/widgets/label.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int mostNames = 200;
constexpr int expiryMsRole = Qt::UserRole + 1;

} // namespace

NamePicker::NamePicker(const ConsoleSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_note(new Label(Label::Voice::Caption, this)), m_insert(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"namePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"nameSearch"_s);
    m_list->setObjectName(u"nameList"_s);
    m_insert->setObjectName(u"insertChosen"_s);
    m_list->setUniformItemSizes(true);
    m_note->setWordWrap(true);
    setWindowTitle(tr("Insert a name"));
    m_search->setPlaceholderText(tr("Part of a name"));
    m_search->setAccessibleName(tr("Part of a name"));
    m_list->setAccessibleName(tr("Names of this account"));
    m_insert->setText(tr("Insert"));
    m_insert->setDefault(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_insert);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    resize(440, 420);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &NamePicker::refresh);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NamePicker::pick);
    connect(m_insert, &QPushButton::clicked, this, &NamePicker::pick);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_search->setFocus();
}

bool NamePicker::eventFilter(QObject *watched, QEvent *event)
{
    // The list is walked through while the keyboard stays in the search.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NamePicker::refresh()
{
    const QLocale locale;
    const QList<AccountName> names = m_session.names(m_search->text().trimmed(), mostNames);
    m_list->clear();
    for (const AccountName &name : names) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(name.expiryMs).date();
        auto *item = new QListWidgetItem(
            name.expiryMs > 0 ? tr("%1 (expires %2)").arg(name.name, locale.toString(date, u"yyyy-MM-dd")) : name.name,
            m_list);
        item->setData(Qt::UserRole, name.name);
        item->setData(expiryMsRole, name.expiryMs);
    }
    if (!names.isEmpty())
        m_list->setCurrentRow(0);
    m_insert->setEnabled(!names.isEmpty());
    if (!names.isEmpty())
        m_note->setText(
            tr("Ticked names come first, then those that the Domains page shows. A whole name that is typed "
               "is found in any case."));
    else if (m_search->text().trimmed().isEmpty())
        m_note->setText(tr("The Domains page shows no names of this account. Sync its list, or type a whole name."));
    else
        m_note->setText(
            tr("The Domains page shows no name like this. A whole name that is typed is found in any case."));
}

void NamePicker::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    emit picked({item->data(Qt::UserRole).toString(), item->data(expiryMsRole).toLongLong()});
    accept();
}

} // namespace namestead
