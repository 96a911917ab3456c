#include "ui/orders/termsstep.h"

#include "models/orders/planmodel.h"
#include "ui/orders/ordercolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int longestTerm = 10;
constexpr int voucherFieldWidth = 200;

} // namespace

TermsStep::TermsStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_plan(plan), m_model(new PlanModel(plan, this)), m_termLabel(new QLabel(this)),
      m_years(new QSpinBox(this)), m_all(new QPushButton(this)), m_selected(new QPushButton(this)),
      m_termHelp(new Label(Label::Voice::Caption, this)), m_premium(new Notice(Tone::Attention, this)),
      m_allow(m_premium->addButton()), m_leaveOut(m_premium->addButton()),
      m_table(new OrderTable(u"planTerms"_s, preferences, this)), m_couponLabel(new QLabel(this)),
      m_coupon(new QLineEdit(this)), m_promotionLabel(new QLabel(this)), m_promotion(new QLineEdit(this)),
      m_voucherHelp(new Label(Label::Voice::Caption, this))
{
    m_years->setObjectName(u"years"_s);
    m_years->setRange(1, longestTerm);
    m_termLabel->setBuddy(m_years);
    m_all->setObjectName(u"setAllYears"_s);
    m_selected->setObjectName(u"setSelectedYears"_s);
    m_premium->setObjectName(u"premiumNotice"_s);
    m_allow->setObjectName(u"allowPremium"_s);
    m_leaveOut->setObjectName(u"leaveOutPremium"_s);
    m_coupon->setObjectName(u"couponNo"_s);
    m_promotion->setObjectName(u"promotionNo"_s);
    for (QLineEdit *field : {m_coupon, m_promotion}) {
        field->setMaxLength(128);
        field->setFixedWidth(voucherFieldWidth);
    }
    m_couponLabel->setBuddy(m_coupon);
    m_promotionLabel->setBuddy(m_promotion);
    m_model->setGroup(PlanModel::Group::Included);
    showPlan(*m_table, m_model, PlanColumns::Terms);
    m_table->setItemDelegate(new TermDelegate(m_plan, *m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_termLabel);
    top->addWidget(m_years);
    top->addWidget(m_all);
    top->addWidget(m_selected);
    top->addStretch(1);
    auto *vouchers = new QGridLayout;
    vouchers->setHorizontalSpacing(8);
    vouchers->setVerticalSpacing(4);
    vouchers->addWidget(m_couponLabel, 0, 0);
    vouchers->addWidget(m_coupon, 0, 1);
    vouchers->setColumnMinimumWidth(2, 8);
    vouchers->addWidget(m_promotionLabel, 0, 3);
    vouchers->addWidget(m_promotion, 0, 4);
    vouchers->addWidget(m_voucherHelp, 1, 0, 1, 6);
    vouchers->setColumnStretch(5, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_termHelp);
    layout->addWidget(m_premium);
    layout->addWidget(m_table, 1);
    layout->addSpacing(4);
    layout->addLayout(vouchers);

    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != int(PlanModel::Column::Term)) // there the table does it
            editTerm(index);
    });
    connect(m_years, &QSpinBox::valueChanged, this, &TermsStep::termChosen);
    connect(m_all, &QPushButton::clicked, this, [this] { setYears(m_plan.included()); });
    connect(m_selected, &QPushButton::clicked, this, [this] { setYears(selectedPlanRows(*m_table)); });
    connect(m_allow, &QPushButton::clicked, this, [this] { m_plan.setPremiumAllowed(premium(true), true); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_plan.remove(premium(true)); });
    connect(m_coupon, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_plan.setCouponNo(text.trimmed()); });
    connect(m_promotion, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_plan.setPromotionNo(text.trimmed()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TermsStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesReset, this, &TermsStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesChanged, this, &TermsStep::refresh);
    connect(&m_plan, &RenewalPlan::settingsChanged, this, &TermsStep::refresh);
    retranslateUi();
}

QString TermsStep::title() const
{
    return tr("Terms");
}

QString TermsStep::countText() const
{
    if (!m_plan.isChecked())
        return {};
    int least = longestTerm;
    int most = 0;
    for (const int row : m_plan.included()) {
        least = std::min(least, m_plan.entries().at(row).years);
        most = std::max(most, m_plan.entries().at(row).years);
    }
    if (most == 0)
        return {};
    return least == most ? tr("%n year(s)", nullptr, most)
                         : tr("%1–%2 years", "shortest and longest term").arg(least).arg(most);
}

QString TermsStep::nextText() const
{
    return tr("&Next: review");
}

QString TermsStep::whyNotNext() const
{
    if (isPending())
        return tr("The term of %n year(s) is not applied yet: set it for all names or for the selection.", nullptr,
                  m_years->value());
    const int open = int(premium(true).size());
    return open == 0 ? QString() : tr("Accept the premium price of %n name(s), or leave them out.", nullptr, open);
}

void TermsStep::enter()
{
    const QList<int> rows = m_plan.included();
    if (!rows.isEmpty()) {
        int longest = 1; // shorter ones may stand at the ten-year ceiling
        for (const int row : rows)
            longest = std::max(longest, m_plan.entries().at(row).years);
        const QSignalBlocker blocker(m_years);
        m_years->setValue(longest);
    }
    m_applied = m_years->value();
    refresh();
}

QWidget *TermsStep::firstField()
{
    return m_years;
}

void TermsStep::retranslateUi()
{
    m_termLabel->setText(tr("Renew &for"));
    m_model->retranslate();
    m_table->setAccessibleName(tr("Terms of the names"));
    m_termHelp->setText(
        tr("A name's own term is changed in its row (F2). No new date may lie more than ten years ahead; "
           "where the term is too long for a name, its longest one is set."));
    m_couponLabel->setText(tr("&Voucher"));
    m_coupon->setPlaceholderText(tr("Its number, if you have one"));
    m_promotionLabel->setText(tr("C&oupon"));
    m_promotion->setPlaceholderText(tr("Its number, if you have one"));
    m_voucherHelp->setText(
        tr("A voucher is money that pays, a coupon lowers the price. Both go with each request of the run; "
           "the service decides whether they hold. Without them the account's balance is charged."));
    refresh();
}

QList<int> TermsStep::premium(bool onlyNotAllowed) const
{
    QList<int> rows;
    for (const int row : m_plan.included()) {
        const PlanEntry &entry = m_plan.entries().at(row);
        if (entry.premium && !(onlyNotAllowed && entry.premiumAllowed))
            rows.append(row);
    }
    return rows;
}

void TermsStep::refresh()
{
    const int count = int(m_plan.included().size());
    const int selected = int(m_table->selectedRows().size());
    m_years->setSuffix(tr(" year(s)", nullptr, m_years->value()));
    m_all->setText(tr("&Set for all %n name(s)", nullptr, count));
    m_selected->setText(selected == 0 ? tr("Set for the se&lection") : tr("Set for %n se&lected", nullptr, selected));
    m_selected->setEnabled(selected > 0);
    m_selected->setToolTip(selected > 0 ? QString() : tr("Select names in the table first."));
    const int open = int(premium(true).size());
    const int all = int(premium(false).size());
    m_premium->setVisible(all > 0);
    m_premium->setTone(open > 0 ? Tone::Attention : Tone::Neutral);
    m_premium->setText(
        open > 0 ? tr("%n premium name(s): the registry asks a price of its own, often a multiple.", nullptr, open)
                 : tr("The premium price of %n name(s) is accepted.", nullptr, all));
    m_allow->setText(tr("&Accept the price"));
    m_leaveOut->setText(tr("L&eave them out"));
    m_allow->setVisible(open > 0);
    m_leaveOut->setVisible(open > 0);
    if (m_coupon->text().trimmed() != m_plan.couponNo())
        m_coupon->setText(m_plan.couponNo());
    if (m_promotion->text().trimmed() != m_plan.promotionNo())
        m_promotion->setText(m_plan.promotionNo());
    emit changed();
}

void TermsStep::setYears(const QList<int> &entryRows)
{
    m_applied = m_years->value();
    m_plan.setYears(entryRows, m_applied);
    refresh();
}

/// Without a selection and without terms of single names there is only one thing that the person can mean.
void TermsStep::termChosen()
{
    if (m_table->selectedRows().isEmpty() && !hasOwnTerms())
        setYears(m_plan.included());
    else
        refresh();
}

/// A name has another term than the last one that was set, though that one would be allowed for it.
bool TermsStep::hasOwnTerms() const
{
    const QList<int> rows = m_plan.included();
    return std::any_of(rows.begin(), rows.end(), [this](int row) {
        return m_plan.entries().at(row).years != std::min(m_applied, m_plan.mostYears(row));
    });
}

bool TermsStep::isPending() const
{
    return m_years->value() != m_applied;
}

void TermsStep::editTerm(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex term = index.siblingAtColumn(int(PlanModel::Column::Term));
    m_table->selectionModel()->setCurrentIndex(term, QItemSelectionModel::NoUpdate);
    m_table->edit(term);
}

bool TermsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2
        && m_table->currentIndex().column() != int(PlanModel::Column::Term)) {
        editTerm(m_table->currentIndex());
        return true;
    }
    return WizardStep::eventFilter(watched, event);
}

} // namespace namestead
