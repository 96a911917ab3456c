#pragma once

#include "models/orders/renewalplan.h"
#include "ui/orders/wizardstep.h"
#include "ui/widgets/theme.h"

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace namestead {

class EmptyState;
class Label;
class Notice;
class OrderTable;
class PlanModel;
class Preferences;

/// Step 1: which names. Pasted, imported, typed or brought along, and pruned.
class NamesStep final : public WizardStep
{
    Q_OBJECT
public:
    NamesStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString whyNotNext() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstField() override;
    /// The plan changes because the person does something here.
    [[nodiscard]] bool isAdding() const { return m_isAdding; }

protected:
    void retranslateUi() override;

private:
    void refresh();
    void addText(const QString &text);
    void chooseCsv();
    void importCsv(const QString &path);
    void say(Tone tone, const QString &text, bool canUndo = false);
    void sayAdded(const RenewalPlan::Added &added, const QString &trouble = {});
    void removeSelected();
    void undoRemoval();

    RenewalPlan &m_plan;
    PlanModel *m_model;
    QAbstractItemModel *m_rows;
    Label *m_intro;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_pasteLabel;
    QPlainTextEdit *m_paste;
    QPushButton *m_add;
    QPushButton *m_import;
    Notice *m_said;
    QPushButton *m_undo;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    OrderTable *m_table;
    Label *m_count;
    QPushButton *m_remove;
    bool m_isAdding = false;
    QStringList m_removed; ///< what Undo brings back
};

} // namespace namestead
