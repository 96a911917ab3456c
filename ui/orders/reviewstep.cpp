#include "ui/orders/reviewstep.h"

#include "models/orders/planmodel.h"
#include "ui/orders/ordercolumns.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

ReviewStep::ReviewStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_plan(plan), m_model(new PlanModel(plan, this)),
      m_table(new OrderTable(u"planReview"_s, preferences, this)), m_accountLabel(new QLabel(this)),
      m_account(new QLabel(this)), m_termLabel(new QLabel(this)), m_term(new QLabel(this)),
      m_priceLabel(new QLabel(this)), m_price(new QLabel(this)), m_voucherLabel(new QLabel(this)),
      m_voucher(new QLabel(this)), m_chunkLabel(new QLabel(this)), m_chunk(new QSpinBox(this)),
      m_requests(new Label(Label::Voice::Caption, this)), m_countLabel(new QLabel(this)), m_count(new QLineEdit(this))
{
    m_account->setObjectName(u"reviewAccount"_s);
    m_term->setObjectName(u"reviewTerm"_s);
    m_price->setObjectName(u"reviewPrice"_s);
    m_price->setWordWrap(true);
    m_voucher->setObjectName(u"reviewVoucher"_s);
    m_requests->setObjectName(u"reviewRequests"_s);
    for (QLabel *value : {m_account, m_term, m_price, m_voucher}) {
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_chunk->setObjectName(u"chunkSize"_s);
    m_chunk->setRange(1, Preferences::longestOrderChunk);
    m_chunkLabel->setBuddy(m_chunk);
    m_count->setObjectName(u"typedCount"_s);
    m_count->setMaximumWidth(96);
    m_countLabel->setBuddy(m_count);
    m_model->setGroup(PlanModel::Group::Included);
    showPlan(*m_table, m_model, PlanColumns::Review);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    int row = 0;
    const auto add = [form, &row](QLabel *label, QWidget *value) {
        form->addWidget(label, row, 0, Qt::AlignTop);
        form->addWidget(value, row, 1);
        ++row;
    };
    add(m_accountLabel, m_account);
    add(m_termLabel, m_term);
    add(m_priceLabel, m_price);
    add(m_voucherLabel, m_voucher);
    form->addWidget(m_chunkLabel, row, 0);
    form->addWidget(m_chunk, row, 1, Qt::AlignLeft);
    form->addWidget(m_requests, ++row, 1);
    form->addWidget(m_countLabel, ++row, 0);
    form->addWidget(m_count, row, 1, Qt::AlignLeft);
    form->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);

    connect(m_chunk, &QSpinBox::valueChanged, &m_plan, &RenewalPlan::setChunkSize);
    connect(m_count, &QLineEdit::textChanged, this, &ReviewStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesReset, this, &ReviewStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesChanged, this, &ReviewStep::refresh);
    connect(&m_plan, &RenewalPlan::settingsChanged, this, &ReviewStep::refresh);
    retranslateUi();
}

void ReviewStep::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void ReviewStep::forgetCount()
{
    m_count->clear();
}

QString ReviewStep::title() const
{
    return tr("Review");
}

QString ReviewStep::countText() const
{
    const auto names = m_plan.isChecked() ? m_plan.included().size() : 0;
    return names == 0 ? QString() : QLocale().toString(names);
}

QString ReviewStep::nextText() const
{
    return tr("&Renew %n name(s)", nullptr, int(m_plan.included().size()));
}

QString ReviewStep::whyNotNext() const
{
    if (m_readOnly)
        return tr("This account is read-only: nothing can be renewed.");
    const auto names = m_plan.included().size();
    if (names > namesWithoutTyping && QLocale().toLongLong(m_count->text().trimmed()) != names)
        return tr("Type the number of names, %1, to be able to renew them.").arg(QLocale().toString(names));
    // Some premium names are known as such only when their price is asked.
    int premium = 0;
    for (const int row : m_plan.included()) {
        const PlanEntry &entry = m_plan.entries().at(row);
        premium += entry.premium && !entry.premiumAllowed ? 1 : 0;
    }
    return premium == 0 ? QString()
                        : tr("%n name(s) turned out to be premium: accept their price under Terms, or leave them out.",
                             nullptr, premium);
}

void ReviewStep::enter()
{
    const RenewalPlan::Totals totals = m_plan.totals();
    if (totals.names != m_agreedNames || totals.years != m_agreedYears)
        m_count->clear(); // it was typed for something else
    m_agreedNames = totals.names;
    m_agreedYears = totals.years;
    m_plan.askPrices();
    refresh();
}

QWidget *ReviewStep::firstField()
{
    return m_count->isVisibleTo(this) ? static_cast<QWidget *>(m_count) : m_table;
}

void ReviewStep::retranslateUi()
{
    m_table->setAccessibleName(tr("Names that will be renewed"));
    m_model->retranslate();
    m_accountLabel->setText(tr("Account"));
    m_termLabel->setText(tr("Names"));
    m_priceLabel->setText(tr("Price"));
    m_voucherLabel->setText(tr("Vouchers"));
    m_chunkLabel->setText(tr("Names in a re&quest"));
    refresh();
}

QString ReviewStep::priceText(const RenewalPlan::Totals &totals) const
{
    int asking = 0;
    for (const int row : m_plan.included()) {
        const auto price = m_plan.entries().at(row).price;
        asking += price == PlanEntry::Price::Asking || price == PlanEntry::Price::NotAsked ? 1 : 0;
    }
    QStringList sums;
    for (const auto &[currency, fen] : totals.sums)
        sums += tr("%1 %2", "amount, currency").arg(QLocale().toString(double(fen) / 100, 'f', 2), currency);
    const QString sum = QLocale().createSeparatedList(sums);
    if (asking > 0) {
        const QString going = tr("%n price(s) still being asked…", nullptr, asking);
        return sum.isEmpty() ? going : tr("%1 so far; %2", "sum, what is still asked").arg(sum, going);
    }
    if (sum.isEmpty())
        return tr("Not told by the service. The order is charged at the service's price of the moment.");
    if (totals.notTold > 0)
        return tr("%1; the price of %n name(s) was not told by the service.", nullptr, totals.notTold).arg(sum);
    return tr("%1, told for all names", "sum").arg(sum);
}

void ReviewStep::refresh()
{
    const RenewalPlan::Totals totals = m_plan.totals();
    m_account->setText(m_plan.place().accountLabel);
    m_term->setText(tr("%1, together %2", "names, years")
                        .arg(tr("%n name(s)", nullptr, totals.names), tr("%n year(s)", nullptr, totals.years)));
    m_price->setText(priceText(totals));
    QStringList vouchers;
    if (!m_plan.couponNo().isEmpty())
        vouchers += tr("Voucher %1").arg(m_plan.couponNo());
    if (!m_plan.promotionNo().isEmpty())
        vouchers += tr("Coupon %1").arg(m_plan.promotionNo());
    m_voucher->setText(QLocale().createSeparatedList(vouchers));
    m_voucher->setVisible(!vouchers.isEmpty());
    m_voucherLabel->setVisible(!vouchers.isEmpty());
    if (m_chunk->value() != m_plan.chunkSize())
        m_chunk->setValue(m_plan.chunkSize());
    const int requests = m_plan.requests();
    const QString howMany = tr("%n request(s).", nullptr, requests);
    m_requests->setText(
        requests > 1 ? tr("%1 A small first one tries whether orders go through; the others follow only when its names "
                          "did not mostly fail.")
                           .arg(howMany)
                     : howMany);
    const bool isTyped = totals.names > namesWithoutTyping && !m_readOnly;
    m_countLabel->setText(tr("&Type %1 to confirm").arg(QLocale().toString(totals.names)));
    m_countLabel->setVisible(isTyped);
    m_count->setVisible(isTyped);
    emit changed();
}

} // namespace namestead
