#pragma once

#include "models/domains/domainfilter.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace namestead {

class DomainTableModel;

/// The small window in which one condition of the filter is set. What is set holds at once; closing it changes nothing more.
class ConditionPopup final : public QFrame
{
    Q_OBJECT
public:
    ConditionPopup(const DomainCondition &condition, const DomainTableModel &domains, QWidget *parent);

    void openBelow(QWidget *anchor);

signals:
    void edited(const namestead::DomainCondition &condition);
    void removeWanted();

private:
    QWidget *makeEditor(const DomainTableModel &domains);
    QWidget *makeFacets(const DomainTableModel &domains);
    QWidget *makeDays();
    QWidget *makeDates();
    QWidget *makeServers();
    void setValues(const QStringList &values);

    DomainCondition m_condition;
    QWidget *m_first = nullptr; ///< gets the focus
};

} // namespace namestead
