#include "ui/domains/viewmenu.h"

#include "ui/domains/domaintable.h"

#include <algorithm>

namespace namestead {

namespace {

QString headerText(const DomainTable &table, DomainColumn column)
{
    QString text = table.domains()->headerData(int(column), Qt::Horizontal).toString();
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ColumnsMenu::ColumnsMenu(DomainTable &table, QWidget *parent) : QMenu(parent), m_table(table)
{
    setObjectName(QStringLiteral("columnsMenu"));
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    if (!m_table.domains())
        return;
    using Preset = DomainTable::Preset;
    for (const Preset preset : {Preset::Standard, Preset::Renewal, Preset::Security, Preset::Contacts, Preset::All})
        addAction(DomainTable::presetName(preset), this, [this, preset] { m_table.applyPreset(preset); });
    addSeparator();
    for (int i = 1; i < domainColumnCount; ++i) {
        const DomainColumn column = DomainColumn(i);
        QAction *action = addAction(headerText(m_table, column));
        action->setCheckable(true);
        action->setChecked(m_table.isShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_table.setShown(column, shown); });
    }
}

SortMenu::SortMenu(DomainTable &table, QWidget *parent) : QMenu(parent), m_table(table)
{
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
}

void SortMenu::fill()
{
    clear();
    if (!m_table.domains())
        return;
    const QList<DomainSortKey> keys = m_table.domains()->sortKeys();
    for (const bool adds : {false, true}) {
        QMenu *menu = adds ? addMenu(tr("Then by")) : static_cast<QMenu *>(this);
        for (const DomainColumn column : m_table.shownColumns()) {
            QAction *action = menu->addAction(headerText(m_table, column));
            action->setCheckable(true);
            action->setChecked(
                std::any_of(keys.begin(), keys.end(), [&](const DomainSortKey &key) { return key.column == column; }));
            connect(action, &QAction::triggered, this, [this, column, adds] { m_table.sortBy(column, adds); });
        }
        if (!adds)
            addSeparator();
    }
}

} // namespace namestead
