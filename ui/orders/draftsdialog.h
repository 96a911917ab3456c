#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace namestead {

class ErrorPanel;
class Label;
class PlanDrafts;

/// The saved plans of one account: to open or to delete.
class DraftsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `drafts` must outlive it.
    DraftsDialog(PlanDrafts &drafts, const QString &accountId, QWidget *parent);

signals:
    void draftChosen(const QString &id);
    void draftRemoved(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void refreshButtons();
    void openCurrent();
    void askRemove();
    void remove(const QString &id);
    [[nodiscard]] QString currentId() const;

    PlanDrafts &m_drafts;
    const QString m_accountId;
    Label *m_intro;
    QListWidget *m_list;
    ErrorPanel *m_error;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace namestead
