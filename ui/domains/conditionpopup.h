#pragma once

#include "models/domains/domainfilter.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace namestead {

class DomainTableModel;

/// The small window in which one condition of the filter is set. What is set holds at once; Return or a click beside it keeps that,
/// Esc takes it back. A shortcut of the page closes it and does its work.
class ConditionPopup final : public QFrame
{
    Q_OBJECT
public:
    ConditionPopup(const DomainCondition &condition, const DomainTableModel &domains, QWidget *parent);

    void openBelow(QWidget *anchor);

signals:
    void edited(const namestead::DomainCondition &condition);
    void removeWanted();
    void cancelled(); ///< what was before is wanted again
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor(const DomainTableModel &domains);
    QWidget *makeFacets(const DomainTableModel &domains);
    QWidget *makeDays();
    QWidget *makeDates();
    QWidget *makeServers();
    void setValues(const QStringList &values);
    [[nodiscard]] QAction *pageActionOf(const QKeyEvent &event) const;

    DomainCondition m_condition;
    QWidget *m_first = nullptr; ///< gets the focus
};

} // namespace namestead
