#pragma once

#include "models/orders/renewalplan.h"

#include <QColor>
#include <QWidget>

#include <memory>

namespace namestead {

class PlanDrafts;
class Preferences;

/// The renewal wizard: a window of its own, not modal: names, check, terms, review, running, result. Closing it never stops a run.
class RenewalWizard final : public QWidget
{
    Q_OBJECT
public:
    /// What `place` and the references name must outlive the window. Read-only accounts: everything but the start can be done.
    RenewalWizard(const RenewalPlan::Place &place, bool readOnly, PlanDrafts &drafts, Preferences &preferences,
                  QWidget *parent = nullptr);
    ~RenewalWizard() override;

    [[nodiscard]] RenewalPlan &plan();
    void openDraft(const QString &draftId);
    /// As the account looks elsewhere in the program; without it, by its id.
    void setAccountColour(const QColor &colour);
    void setReadOnly(bool readOnly);
    /// The run that came of the plan; 0: none yet.
    [[nodiscard]] qint64 runId() const;

signals:
    void runStarted(qint64 runId);
    void taskWanted(qint64 runId); ///< show it on the Tasks page

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
