#pragma once

#include "models/tasks/tasktreemodel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace namestead {

class Label;
class SearchField;

/// Text, type, state and days of the Tasks page.
class TaskFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] TaskTreeModel::Filter filter() const;
    [[nodiscard]] bool isDefault() const;
    [[nodiscard]] int conditions() const; ///< that are not the default
    void reset();
    void startSearch();
    void retranslateUi();

signals:
    void changed();
    void leaveWanted();

private:
    void refresh();
    QWidget *labelled(Label *label, QWidget *field);

    SearchField *m_search;
    Label *m_typeLabel;
    QComboBox *m_type;
    Label *m_stateLabel;
    QComboBox *m_state;
    Label *m_daysLabel;
    QComboBox *m_days;
    QWidget *m_between;
    Label *m_fromLabel;
    QDateEdit *m_from;
    Label *m_toLabel;
    QDateEdit *m_to;
    QPushButton *m_reset;
};

} // namespace namestead
