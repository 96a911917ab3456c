#pragma once

#include "models/console/consolesession.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace namestead {

class Label;

/// Lets a person choose a name of the account, by typing a part of it: what goes into an order is nobody else's choice.
class NamePicker final : public QDialog
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    NamePicker(const ConsoleSession &session, QWidget *parent);

signals:
    void picked(const namestead::AccountName &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void pick();

    const ConsoleSession &m_session;
    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_note;
    QPushButton *m_insert;
    QPushButton *m_cancel;
};

} // namespace namestead
