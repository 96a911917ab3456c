#pragma once

#include "api/client/apierror.h"
#include "models/orders/planmodel.h"
#include "ui/orders/wizardstep.h"

#include <array>
#include <optional>

class QPushButton;
class QTabBar;

namespace namestead {

class ErrorPanel;
class Label;
class OrderDelegate;
class OrderTable;
class Preferences;
class ProgressLine;

/// Step 2: what the account and the service say about the names, in three groups.
class CheckStep final : public WizardStep
{
    Q_OBJECT
public:
    CheckStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString whyNotNext() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstField() override;

protected:
    void retranslateUi() override;

private:
    enum Group { Included, LeftOut, Unknown };

    [[nodiscard]] static PlanModel::Group modelGroup(Group group);
    void begin();
    void finish(const std::optional<ApiError> &error);
    void refresh();
    void refreshButtons();
    void showGroup(int group);
    void act();
    [[nodiscard]] QString stateText() const;

    RenewalPlan &m_plan;
    PlanModel *m_model;
    std::optional<ApiError> m_failure;
    qint64 m_failureMs = 0;
    bool m_wasFinished = false;
    std::array<int, 3> m_counts{};
    Label *m_state;
    QPushButton *m_cancel;
    QPushButton *m_again;
    ProgressLine *m_progress;
    ErrorPanel *m_error;
    QPushButton *m_retry;
    QTabBar *m_groups;
    Label *m_help;
    OrderTable *m_table;
    OrderDelegate *m_delegate = nullptr;
    QPushButton *m_act;
};

} // namespace namestead
