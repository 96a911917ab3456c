#pragma once

#include <QDialog>

class QDialogButtonBox;
class QMenuBar;
class QTreeWidget;

namespace namestead {

/// Every keyboard shortcut of the menus, in one window.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const QMenuBar &m_menus;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace namestead
