#pragma once

#include "ui/console/parametereditor.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace namestead {

class ParameterRowsModel;

/// A list of texts, one a line.
class LinesEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    LinesEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    [[nodiscard]] QStringList entries() const;
    void refresh();

    QPlainTextEdit *m_edit;
    Label *m_count;
};

/// A list of objects: a table with a column for each field.
class RowsEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    RowsEditor(const Parameter &parameter, QWidget *parent);
    void store(FormValues &to) const override;
    void load(const FormValues &from) override;
    [[nodiscard]] QWidget *field() const override;
    void retranslateUi() override;

private:
    void addRow();
    void removeRows();
    void paste();
    void refresh();

    ParameterRowsModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
};

} // namespace namestead
