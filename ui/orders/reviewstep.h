#pragma once

#include "models/orders/renewalplan.h"
#include "ui/orders/wizardstep.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace namestead {

class Label;
class OrderTable;
class PlanModel;
class Preferences;

/// Step 4: everything that is going to be ordered, and the consent to it.
class ReviewStep final : public WizardStep
{
    Q_OBJECT
public:
    /// More names than this, and their number is typed before anything is sent.
    static constexpr int namesWithoutTyping = 20;

    ReviewStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent);

    void setReadOnly(bool readOnly);
    void forgetCount(); ///< what was typed was for another plan

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString whyNotNext() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstField() override;

protected:
    void retranslateUi() override;

private:
    void refresh();
    [[nodiscard]] QString priceText(const RenewalPlan::Totals &totals) const;

    RenewalPlan &m_plan;
    PlanModel *m_model;
    bool m_readOnly = false;
    int m_agreedNames = 0; ///< what the typed number stands for
    int m_agreedYears = 0;
    OrderTable *m_table;
    QLabel *m_accountLabel;
    QLabel *m_account;
    QLabel *m_termLabel;
    QLabel *m_term;
    QLabel *m_priceLabel;
    QLabel *m_price;
    QLabel *m_voucherLabel;
    QLabel *m_voucher;
    QLabel *m_chunkLabel;
    QSpinBox *m_chunk;
    Label *m_requests;
    QLabel *m_countLabel;
    QLineEdit *m_count;
};

} // namespace namestead
