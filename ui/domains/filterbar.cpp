#include "ui/domains/filterbar.h"

#include "models/domains/domaintablemodel.h"
#include "ui/domains/conditionpopup.h"
#include "ui/domains/conditiontext.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

using Field = DomainCondition::Field;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_add(new QPushButton(this)), m_menu(new QMenu(this)), m_reset(new QPushButton(this))
{
    setObjectName(u"filterBar"_s);
    auto *layout = new FlowLayout(8, this);
    layout->addWidget(m_add);
    layout->addWidget(m_reset);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAutoDefault(false);
    m_add->setMenu(m_menu);
    m_add->setFixedHeight(26);
    m_reset->setObjectName(u"resetFilter"_s);
    m_reset->setFlat(true);
    m_reset->setFixedHeight(26);
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::resetWanted);
    retranslateUi();
}

void FilterBar::setDomains(const DomainTableModel *domains)
{
    m_domains = domains;
    setEnabled(domains);
}

void FilterBar::setFilter(const DomainFilter &filter)
{
    m_filter = filter;
    refreshChips();
}

void FilterBar::retranslateUi()
{
    m_add->setText(tr("+ Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset search and filters"));
    fillMenu();
    refreshChips();
}

void FilterBar::openMenu()
{
    m_add->showMenu();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    for (const QList<Field> &group : fieldGroups()) {
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        for (const Field field : group) {
            const QString name = fieldName(field);
            QAction *action = m_menu->addAction(needsValues(field) ? tr("%1…").arg(name) : name);
            action->setData(int(field));
            connect(action, &QAction::triggered, this, [this, field] { edit(field); });
        }
    }
}

void FilterBar::edit(DomainCondition::Field field)
{
    if (!m_domains)
        return;
    const auto found = std::find_if(m_filter.conditions.begin(), m_filter.conditions.end(),
                                    [&](const DomainCondition &condition) { return condition.field == field; });
    // A second condition of the same field makes sense only for parts of names; else the first is what is meant.
    if (found != m_filter.conditions.end() && field != Field::DnsServers)
        editAt(int(found - m_filter.conditions.begin()));
    else
        addCondition(field);
}

void FilterBar::addCondition(DomainCondition::Field field)
{
    DomainCondition condition;
    condition.field = field;
    if (field == Field::ExpiresWithin)
        condition.values = {u"30"_s};
    const QList<DomainCondition> before = m_filter.conditions;
    if (!needsValues(field) || !condition.values.isEmpty())
        emit conditionsEdited(before + QList<DomainCondition>{condition});
    if (needsValues(field))
        open(condition, before, int(before.size()), m_add);
}

/// While the popup is open, each change is put into what was there when it opened.
void FilterBar::open(const DomainCondition &condition, const QList<DomainCondition> &before, int place, QWidget *anchor)
{
    auto *popup = new ConditionPopup(condition, *m_domains, this);
    const auto put = [this, before, place](const DomainCondition &edited) {
        QList<DomainCondition> conditions = before;
        if (place < conditions.size())
            conditions.removeAt(place);
        if (!needsValues(edited.field) || !edited.values.isEmpty())
            conditions.insert(place, edited);
        emit conditionsEdited(conditions);
    };
    connect(popup, &ConditionPopup::edited, this, put);
    connect(popup, &ConditionPopup::removeWanted, this, [this, before, place] {
        QList<DomainCondition> conditions = before;
        if (place < conditions.size())
            conditions.removeAt(place);
        emit conditionsEdited(conditions);
    });
    connect(popup, &ConditionPopup::cancelled, this, [this, before] { emit conditionsEdited(before); });
    connect(popup, &ConditionPopup::closed, this, [this] {
        m_isEditing = false;
        emit settled();
    });
    m_isEditing = true;
    popup->openBelow(anchor);
}

void FilterBar::editAt(int place)
{
    const DomainCondition condition = m_filter.conditions.at(place);
    if (condition.field == Field::Names) {
        emit pasteWanted();
        return;
    }
    open(condition, m_filter.conditions, place, m_chips.at(place));
}

void FilterBar::take(int place)
{
    QList<DomainCondition> conditions = m_filter.conditions;
    if (place >= conditions.size())
        return;
    const bool hadFocus = m_chips.at(place)->isAncestorOf(window()->focusWidget());
    conditions.removeAt(place);
    emit conditionsEdited(conditions);
    if (hadFocus && place >= m_filter.conditions.size())
        m_add->setFocus(Qt::OtherFocusReason);
}

void FilterBar::refreshChips()
{
    auto *flow = static_cast<FlowLayout *>(layout());
    const qsizetype count = m_filter.conditions.size();
    while (m_chips.size() < count) {
        const int place = int(m_chips.size());
        auto *chip = new FilterChip(this);
        chip->setObjectName(u"chip"_s);
        connect(chip, &FilterChip::editWanted, this, [this, place] { editAt(place); });
        connect(chip, &FilterChip::removeWanted, this, [this, place] { take(place); });
        flow->insertWidget(place, chip);
        QWidget::setTabOrder(place == 0 ? static_cast<QWidget *>(this) : m_chips.at(place - 1), chip);
        QWidget::setTabOrder(chip, m_add);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        FilterChip *chip = m_chips.at(i);
        chip->setVisible(i < count);
        if (i >= count)
            continue;
        const QString text = conditionText(m_filter.conditions.at(i));
        chip->setText(text, tr("Remove filter: %1").arg(text));
    }
    m_reset->setVisible(!m_filter.isEmpty());
    flow->invalidate();
    updateGeometry();
}

} // namespace namestead
