#pragma once

#include "models/domains/domainfilter.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace namestead {

class DomainTableModel;
class FilterChip;

/// The chips of the filter's conditions, the menu for more, and Reset.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setDomains(const DomainTableModel *domains);
    void setFilter(const DomainFilter &filter);
    void retranslateUi();
    /// Opens the menu of fields.
    void openMenu();
    /// Opens the small window of a new condition, or of the one that there is.
    void edit(DomainCondition::Field field);
    /// A condition's small window is open: what it sets may change with the next key.
    [[nodiscard]] bool isEditing() const { return m_isEditing; }

signals:
    void conditionsEdited(const QList<namestead::DomainCondition> &conditions);
    void settled(); ///< the small window is closed
    void resetWanted();
    void pasteWanted(); ///< the chip of pasted names was clicked

private:
    void fillMenu();
    void editAt(int place);
    void addCondition(DomainCondition::Field field);
    void open(const DomainCondition &condition, const QList<DomainCondition> &before, int place, QWidget *anchor);
    void take(int place);
    void refreshChips();

    const DomainTableModel *m_domains = nullptr;
    DomainFilter m_filter;
    QList<FilterChip *> m_chips;
    QPushButton *m_add;
    QMenu *m_menu;
    QPushButton *m_reset;
    bool m_isEditing = false;
};

} // namespace namestead
