#pragma once

#include "models/orders/renewalplan.h"
#include "ui/orders/wizardstep.h"

class QLabel;
class QModelIndex;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace namestead {

class Label;
class Notice;
class OrderTable;
class PlanModel;
class Preferences;

/// Step 3: for how long, with which vouchers, and whether premium prices are accepted.
class TermsStep final : public WizardStep
{
    Q_OBJECT
public:
    TermsStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString whyNotNext() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstField() override;

protected:
    void retranslateUi() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void setYears(const QList<int> &entryRows);
    void termChosen();
    void editTerm(const QModelIndex &index);
    [[nodiscard]] bool hasOwnTerms() const;
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] QList<int> premium(bool onlyNotAllowed) const;

    RenewalPlan &m_plan;
    PlanModel *m_model;
    int m_applied = 1; ///< what was last set of the field's values, for all names or some
    QLabel *m_termLabel;
    QSpinBox *m_years;
    QPushButton *m_all;
    QPushButton *m_selected;
    Label *m_termHelp;
    Notice *m_premium;
    QPushButton *m_allow;
    QPushButton *m_leaveOut;
    OrderTable *m_table;
    QLabel *m_couponLabel;
    QLineEdit *m_coupon;
    QLabel *m_promotionLabel;
    QLineEdit *m_promotion;
    Label *m_voucherHelp;
};

} // namespace namestead
