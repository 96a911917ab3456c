#include "ui/orders/checkstep.h"

#include "ui/orders/ordercolumns.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

PlanModel::Group CheckStep::modelGroup(Group group)
{
    switch (group) {
    case Included:
        return PlanModel::Group::Included;
    case LeftOut:
        return PlanModel::Group::LeftOut;
    case Unknown:
        break;
    }
    return PlanModel::Group::NotInAccount;
}

CheckStep::CheckStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_plan(plan), m_model(new PlanModel(plan, this)),
      m_state(new Label(Label::Voice::FieldName, this)), m_cancel(new QPushButton(this)),
      m_again(new QPushButton(this)), m_progress(new ProgressLine(this)), m_error(new ErrorPanel(this)),
      m_retry(new QPushButton(this)), m_groups(new QTabBar(this)), m_help(new Label(Label::Voice::Caption, this)),
      m_table(new OrderTable(u"planCheck"_s, preferences, this)), m_act(new QPushButton(this))
{
    m_state->setObjectName(u"checkState"_s);
    m_state->setWordWrap(true);
    m_cancel->setObjectName(u"cancelCheck"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_retry->setObjectName(u"retryCheck"_s);
    m_groups->setObjectName(u"checkGroups"_s);
    m_groups->setDrawBase(false);
    m_groups->setExpanding(false);
    m_act->setObjectName(u"putBack"_s);
    for (int group = Included; group <= Unknown; ++group)
        m_groups->addTab(QString());
    m_model->setGroup(PlanModel::Group::Included);
    m_delegate = showPlan(*m_table, m_model, PlanColumns::Check);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_state, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_again);
    auto *trouble = new QHBoxLayout;
    trouble->setSpacing(8);
    trouble->addWidget(m_error, 1);
    trouble->addWidget(m_retry, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_help, 1);
    below->addWidget(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addLayout(trouble);
    layout->addWidget(m_groups);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);

    connect(m_cancel, &QPushButton::clicked, &m_plan, &RenewalPlan::cancelCheck);
    connect(m_again, &QPushButton::clicked, this, &CheckStep::begin);
    connect(m_retry, &QPushButton::clicked, this, &CheckStep::begin);
    connect(m_groups, &QTabBar::currentChanged, this, &CheckStep::showGroup);
    connect(m_act, &QPushButton::clicked, this, &CheckStep::act);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckStep::refreshButtons);
    connect(&m_plan, &RenewalPlan::entriesReset, this, &CheckStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesChanged, this, &CheckStep::refresh);
    connect(&m_plan, &RenewalPlan::checkChanged, this, &CheckStep::refresh);
    connect(&m_plan, &RenewalPlan::checkFinished, this, &CheckStep::finish);
    retranslateUi();
}

QString CheckStep::title() const
{
    return tr("Check");
}

QString CheckStep::countText() const
{
    return m_plan.isChecked() ? QLocale().toString(m_counts[Included]) : QString();
}

QString CheckStep::nextText() const
{
    return tr("&Next: terms");
}

QString CheckStep::whyNotNext() const
{
    if (m_plan.isChecking())
        return tr("The check is still going on.");
    if (!m_plan.isChecked())
        return tr("The names have to be checked first.");
    return m_counts[Included] == 0 ? tr("No name is left to be renewed.") : QString();
}

void CheckStep::enter()
{
    if (!m_plan.isChecked() && !m_plan.isChecking())
        begin();
    refresh();
}

QWidget *CheckStep::firstField()
{
    return m_table;
}

void CheckStep::retranslateUi()
{
    m_cancel->setText(tr("&Cancel the check"));
    m_again->setText(tr("C&heck again"));
    m_retry->setText(tr("Re&try"));
    m_groups->setAccessibleName(tr("Groups of names"));
    m_table->setAccessibleName(tr("Names of this group"));
    m_model->retranslate();
    refresh();
}

void CheckStep::begin()
{
    m_failure.reset();
    m_plan.check();
    refresh();
}

void CheckStep::finish(const std::optional<ApiError> &error)
{
    m_failure = error && error->kind != ApiError::Kind::Cancelled ? error : std::nullopt;
    m_failureMs = QDateTime::currentMSecsSinceEpoch();
    refresh();
    // What wants a decision comes first, once.
    if (m_groups->currentIndex() == Included && m_counts[LeftOut] > 0 && !m_wasFinished)
        m_groups->setCurrentIndex(LeftOut);
    m_wasFinished = true;
}

QString CheckStep::stateText() const
{
    if (m_plan.isChecking()) {
        const auto total = m_plan.entries().size();
        return tr("Checking %1 of %2 names: expiry dates, running orders, renewals of the last 30 days…")
            .arg(QLocale().toString(m_plan.checkDone()), QLocale().toString(total));
    }
    if (!m_plan.isChecked())
        return tr("The names are not checked.");
    return tr("Checked: %n name(s) will be renewed.", nullptr, m_counts[Included]);
}

void CheckStep::refresh()
{
    for (const Group group : {Included, LeftOut, Unknown})
        m_counts[group] = m_model->count(modelGroup(group));
    const bool isChecking = m_plan.isChecking();
    m_state->setText(stateText());
    m_cancel->setVisible(isChecking);
    m_again->setVisible(!isChecking);
    if (isChecking)
        m_progress->setProgress(m_plan.checkDone(), int(m_plan.entries().size()));
    else
        m_progress->setIdle();
    m_error->setVisible(m_failure.has_value() && !isChecking);
    m_retry->setVisible(m_failure.has_value() && !isChecking);
    if (m_failure)
        m_error->setError(*m_failure, m_failureMs);
    const auto tab = [this](Group group, const QString &text) {
        m_groups->setTabText(group,
                             tr("%1 (%2)", "group of names, count").arg(text, QLocale().toString(m_counts[group])));
    };
    // Before its end the check has promised nothing.
    tab(Included, m_plan.isChecked() ? tr("Will be renewed") : tr("To be checked"));
    m_delegate->setShowsStates(m_plan.isChecked());
    m_table->viewport()->update();
    tab(LeftOut, tr("Left out"));
    tab(Unknown, tr("Not in this account"));
    refreshButtons();
    emit changed();
}

void CheckStep::refreshButtons()
{
    const QList<int> selected = selectedPlanRows(*m_table);
    const auto group = Group(m_groups->currentIndex());
    const int count = int(selected.size());
    QString why;
    switch (group) {
    case Included:
        m_help->setText(tr("Names that were put back are renewed at your wish, whatever the check said."));
        m_act->setText(count == 0 ? tr("&Leave out") : tr("&Leave out %n name(s)", nullptr, count));
        break;
    case LeftOut: {
        const int allowed = int(std::count_if(selected.begin(), selected.end(),
                                              [this](int row) { return m_plan.entries().at(row).mayPutBack; }));
        m_help->setText(tr("Some reasons are final. Where you know better than the check, a name can be put back."));
        m_act->setText(allowed == 0 ? tr("&Put back") : tr("&Put back %n name(s)", nullptr, allowed));
        if (count > 0 && allowed == 0)
            why = tr("The reason of this name is final: it cannot be put back.");
        break;
    }
    case Unknown:
        m_help->setText(tr("They are in another account, are written differently, or are gone. They are not renewed."));
        m_act->setText(count == 0 ? tr("&Remove") : tr("&Remove %n name(s)", nullptr, count));
        break;
    }
    if (count == 0)
        why = tr("Select names in the table first.");
    else if (m_plan.isChecking())
        why = tr("The check is still going on.");
    m_act->setEnabled(why.isEmpty());
    m_act->setToolTip(why);
}

void CheckStep::showGroup(int group)
{
    m_model->setGroup(modelGroup(Group(group)));
    // The reason is what is read there, and needs the room.
    m_table->setColumnHidden(int(PlanModel::Column::Read), group != Included);
    refreshButtons();
}

void CheckStep::act()
{
    const QList<int> rows = selectedPlanRows(*m_table);
    QList<int> put;
    QList<int> out;
    for (const int row : rows) {
        const PlanEntry &entry = m_plan.entries().at(row);
        if (m_groups->currentIndex() == LeftOut && entry.mayPutBack)
            put.append(row);
        else if (m_groups->currentIndex() == Included && entry.putBack)
            put.append(row);
        else if (m_groups->currentIndex() != LeftOut)
            out.append(row);
    }
    m_plan.setPutBack(put, m_groups->currentIndex() == LeftOut);
    if (!out.isEmpty())
        m_plan.remove(out);
    refresh();
}

} // namespace namestead
