#include "ui/tasks/taskfilterbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int defaultDays = 30;
constexpr int betweenDays = -1;

/// Fills a combo box anew and keeps what is chosen.
void refill(QComboBox *box, const QList<std::pair<QString, int>> &choices)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(this)), m_typeLabel(new Label(Label::Voice::Caption, this)),
      m_type(new QComboBox(this)), m_stateLabel(new Label(Label::Voice::Caption, this)), m_state(new QComboBox(this)),
      m_daysLabel(new Label(Label::Voice::Caption, this)), m_days(new QComboBox(this)), m_between(new QWidget(this)),
      m_fromLabel(new Label(Label::Voice::Caption, m_between)), m_from(new QDateEdit(m_between)),
      m_toLabel(new Label(Label::Voice::Caption, m_between)), m_to(new QDateEdit(m_between)),
      m_reset(new QPushButton(this))
{
    m_search->setObjectName(u"taskSearch"_s);
    m_search->setFixedWidth(220);
    m_type->setObjectName(u"taskType"_s);
    m_state->setObjectName(u"taskState"_s);
    m_days->setObjectName(u"taskDays"_s);
    m_from->setObjectName(u"taskFrom"_s);
    m_to->setObjectName(u"taskTo"_s);
    m_reset->setObjectName(u"taskFilterReset"_s);
    for (QComboBox *box : {m_type, m_state, m_days})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-defaultDays));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(edit, &QDateEdit::dateChanged, this, &TaskFilterBar::refresh);
    }
    auto *between = new QHBoxLayout(m_between);
    between->setContentsMargins(0, 0, 0, 0);
    between->setSpacing(8);
    between->addWidget(m_fromLabel);
    between->addWidget(m_from);
    between->addWidget(m_toLabel);
    between->addWidget(m_to);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *layout = new FlowLayout(12, this);
    layout->addWidget(m_search);
    layout->addWidget(labelled(m_typeLabel, m_type));
    layout->addWidget(labelled(m_stateLabel, m_state));
    layout->addWidget(labelled(m_daysLabel, m_days));
    layout->addWidget(m_between);
    layout->addWidget(m_reset);
    connect(m_search, &QLineEdit::textChanged, this, &TaskFilterBar::refresh);
    connect(m_search, &SearchField::escaped, this, &TaskFilterBar::reset);
    connect(m_search, &SearchField::leaveWanted, this, &TaskFilterBar::leaveWanted);
    for (QComboBox *box : {m_type, m_state, m_days})
        connect(box, &QComboBox::currentIndexChanged, this, &TaskFilterBar::refresh);
    connect(m_reset, &QPushButton::clicked, this, &TaskFilterBar::reset);
    retranslateUi();
    m_days->setCurrentIndex(m_days->findData(defaultDays));
    refresh();
}

QWidget *TaskFilterBar::labelled(Label *label, QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    label->setWordWrap(false);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

TaskTreeModel::Filter TaskFilterBar::filter() const
{
    TaskTreeModel::Filter filter;
    filter.text = m_search->text().trimmed();
    if (const int type = m_type->currentData().toInt(); type != 0)
        filter.type = service::TaskType(type);
    filter.state = TaskTreeModel::Filter::State(m_state->currentData().toInt());
    const int days = m_days->currentData().toInt();
    if (days == betweenDays) {
        filter.from = std::min(m_from->date(), m_to->date());
        filter.to = std::max(m_from->date(), m_to->date());
    } else {
        filter.from = QDate::currentDate().addDays(-days);
    }
    return filter;
}

int TaskFilterBar::conditions() const
{
    return (m_search->text().trimmed().isEmpty() ? 0 : 1) + (m_type->currentIndex() > 0 ? 1 : 0)
        + (m_state->currentIndex() > 0 ? 1 : 0) + (m_days->currentData().toInt() == defaultDays ? 0 : 1);
}

bool TaskFilterBar::isDefault() const
{
    return conditions() == 0;
}

void TaskFilterBar::reset()
{
    {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_search), QSignalBlocker(m_type), QSignalBlocker(m_state),
                                           QSignalBlocker(m_days)};
        m_search->clear();
        m_type->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        m_days->setCurrentIndex(m_days->findData(defaultDays));
    }
    refresh();
}

void TaskFilterBar::startSearch()
{
    m_search->start();
}

void TaskFilterBar::refresh()
{
    m_between->setVisible(m_days->currentData().toInt() == betweenDays);
    m_reset->setVisible(!isDefault());
    emit changed();
}

void TaskFilterBar::retranslateUi()
{
    using State = TaskTreeModel::Filter::State;
    m_search->setPlaceholderText(tr("Search tasks and names"));
    m_search->setAccessibleName(tr("Search tasks and names"));
    m_typeLabel->setText(tr("Type"));
    m_stateLabel->setText(tr("State"));
    m_daysLabel->setText(tr("Created"));
    m_fromLabel->setText(tr("from"));
    m_toLabel->setText(tr("to"));
    m_type->setAccessibleName(m_typeLabel->text());
    m_state->setAccessibleName(m_stateLabel->text());
    m_days->setAccessibleName(m_daysLabel->text());
    m_from->setAccessibleName(tr("Created from"));
    m_to->setAccessibleName(tr("Created up to"));
    m_reset->setText(tr("Reset filters"));
    QList<std::pair<QString, int>> types{{tr("All types"), 0}};
    for (const auto &[type, label] : TaskTreeModel::types())
        types.append({label, int(type)});
    refill(m_type, types);
    refill(m_state,
           {{tr("All states"), int(State::Any)},
            {tr("At work"), int(State::Running)},
            {tr("Unknown"), int(State::Unknown)},
            {tr("Failed"), int(State::Failed)},
            {tr("Succeeded"), int(State::Succeeded)}});
    refill(m_days,
           {{tr("Last 7 days"), 7},
            {tr("Last 30 days"), 30},
            {tr("Last 90 days"), 90},
            {tr("Last year"), 365},
            {tr("Between two days…"), betweenDays}});
}

} // namespace namestead
