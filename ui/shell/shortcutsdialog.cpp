#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

/// "&Quit" and "退出(&Q)…" as a reader wants them.
QString withoutMnemonic(QString text)
{
    const qsizetype bracket = text.indexOf(u"(&"_s);
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&').remove(u'…');
}

/// Texts that count what is chosen at the moment have a short form without the count.
QString lastingText(const QAction &action)
{
    const QString derived = QAction(action.text()).iconText();
    return action.iconText() == derived ? action.text() : action.iconText();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent), m_menus(menus), m_list(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_list->setObjectName(u"shortcuts"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(true);
    m_list->setUniformRowHeights(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 600);
    retranslateUi();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    // The menus get the same event, perhaps later: read them when all have had it.
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &ShortcutsDialog::retranslateUi);
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslateUi()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_list->clear();
    for (const QAction *menu : m_menus.actions()) {
        auto *group = new QTreeWidgetItem({withoutMnemonic(menu->text())});
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                group->addChild(new QTreeWidgetItem(
                    {withoutMnemonic(lastingText(*action)), action->shortcut().toString(QKeySequence::NativeText)}));
        }
        if (group->childCount() > 0)
            m_list->addTopLevelItem(group);
        else
            delete group;
    }
    m_list->expandAll();
    m_list->header()->resizeSection(0, 280);
}

} // namespace namestead
