#pragma once

#include "ui/orders/wizardstep.h"

namespace namestead {

class OrderEngine;
class Preferences;
class ResultView;
class RunView;

/// Step 5: the run at work.
class RunningStep final : public WizardStep
{
    Q_OBJECT
public:
    RunningStep(OrderEngine &engine, Preferences &preferences, QWidget *parent);

    void setRun(qint64 runId);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget *firstField() override;

signals:
    void taskWanted(qint64 runId);

protected:
    void retranslateUi() override {}

private:
    OrderEngine &m_engine;
    qint64 m_runId = 0;
    RunView *m_view;
};

/// Step 6: what became of it.
class ResultStep final : public WizardStep
{
    Q_OBJECT
public:
    ResultStep(OrderEngine &engine, Preferences &preferences, QWidget *parent);

    void setRun(qint64 runId);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QWidget *firstField() override;

signals:
    void taskWanted(qint64 runId);
    void retryWanted(qint64 runId);

protected:
    void retranslateUi() override {}

private:
    ResultView *m_view;
};

} // namespace namestead
