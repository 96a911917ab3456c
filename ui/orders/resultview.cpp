#include "ui/orders/resultview.h"

#include "models/orders/orderengine.h"
#include "models/orders/orderreport.h"
#include "models/orders/runmodel.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/receiptdialog.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"
#include "ui/widgets/timetext.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

ResultView::ResultView(OrderEngine &engine, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(new RunModel(this)),
      m_headline(new Label(Label::Voice::PageTitle, this)), m_sub(new Label(Label::Voice::Caption, this)),
      m_sums(new QLabel(this)), m_table(new OrderTable(u"runResult"_s, preferences, this)), m_detail(new QWidget(this)),
      m_name(new Label(Label::Voice::FieldName, m_detail)), m_reason(new QLabel(m_detail)),
      m_advice(new Label(Label::Voice::Caption, m_detail)), m_noteLabel(new QLabel(m_detail)),
      m_note(new QLineEdit(m_detail)), m_paid(new QPushButton(m_detail)), m_notPaid(new QPushButton(m_detail)),
      m_error(new ErrorPanel(this)), m_said(new Notice(Tone::Good, this)), m_retry(new QPushButton(this)),
      m_export(new QPushButton(this)), m_receipt(new QPushButton(this)), m_tasks(new QPushButton(this))
{
    m_headline->setObjectName(u"resultHeadline"_s);
    m_headline->setWordWrap(true);
    m_sums->setObjectName(u"resultSums"_s);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setWordWrap(true);
    m_sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"resultName"_s);
    m_reason->setObjectName(u"resultReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setObjectName(u"resultAdvice"_s);
    m_note->setObjectName(u"decisionNote"_s);
    m_note->setMaxLength(500);
    m_noteLabel->setBuddy(m_note);
    m_paid->setObjectName(u"itWasRenewed"_s);
    m_notPaid->setObjectName(u"itWasNotRenewed"_s);
    m_error->hide();
    m_said->setObjectName(u"resultSaid"_s);
    m_said->hide();
    m_retry->setObjectName(u"retryFailed"_s);
    m_export->setObjectName(u"exportResult"_s);
    m_receipt->setObjectName(u"receipt"_s);
    m_tasks->setObjectName(u"showResultTask"_s);
    for (QPushButton *button : {m_paid, m_notPaid, m_retry, m_export, m_receipt, m_tasks})
        button->setAutoDefault(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    showRun(*m_table, m_model, RunColumns::Result);

    auto *decision = new QHBoxLayout;
    decision->setSpacing(8);
    decision->addWidget(m_noteLabel);
    decision->addWidget(m_note, 1);
    decision->addWidget(m_paid);
    decision->addWidget(m_notPaid);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(4);
    detail->addWidget(m_name);
    detail->addWidget(m_reason);
    detail->addWidget(m_advice);
    detail->addLayout(decision);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    buttons->addWidget(m_tasks);
    buttons->addWidget(m_export);
    buttons->addWidget(m_receipt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_sub);
    layout->addWidget(m_sums);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_error);
    layout->addWidget(m_said);
    layout->addLayout(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_note->clear();
        m_said->hide();
        m_error->hide();
        refreshDetail();
    });
    connect(m_paid, &QPushButton::clicked, this, [this] { askDecision(true); });
    connect(m_notPaid, &QPushButton::clicked, this, [this] { askDecision(false); });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_runId); });
    connect(m_tasks, &QPushButton::clicked, this, [this] { emit taskWanted(m_runId); });
    connect(m_export, &QPushButton::clicked, this, &ResultView::chooseExport);
    connect(m_receipt, &QPushButton::clicked, this, &ResultView::showReceipt);
    const auto refreshOwn = [this](qint64 runId) {
        if (runId == m_runId)
            refresh();
    };
    connect(&engine, &OrderEngine::runChanged, this, refreshOwn);
    connect(&engine, &OrderEngine::runFinished, this, refreshOwn);
    connect(&engine, &OrderEngine::itemsChanged, this, refreshOwn);
    // The end puts the names into another order: the most urgent is looked at first.
    connect(
        &engine, &OrderEngine::runFinished, this,
        [this](qint64 runId) {
            if (runId == m_runId && m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
        },
        Qt::QueuedConnection);
    retranslateUi();
}

void ResultView::setRun(qint64 runId)
{
    m_runId = runId;
    m_model->setRun(m_engine, runId);
    m_note->clear();
    m_said->hide();
    m_error->hide();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

QWidget *ResultView::firstField()
{
    return m_table;
}

const OrderRun *ResultView::run() const
{
    return m_runId == 0 ? nullptr : m_engine.run(m_runId);
}

const OrderItem *ResultView::current() const
{
    const OrderRun *run = this->run();
    const QModelIndex index = m_table->currentIndex();
    if (!run || !index.isValid())
        return nullptr;
    const int place = index.data(RunModel::ItemRowRole).toInt();
    return place < run->items.size() ? &run->items.at(place) : nullptr;
}

void ResultView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ResultView::retranslateUi()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Names and what became of them"));
    m_noteLabel->setText(tr("N&ote"));
    m_note->setPlaceholderText(tr("Where you looked, e.g. the number of the order"));
    m_paid->setText(tr("It &was renewed…"));
    m_notPaid->setText(tr("It was no&t renewed…"));
    m_tasks->setText(tr("Show in Tas&ks"));
    m_retry->setText(tr("Re&try the failed…"));
    m_export->setText(tr("E&xport…"));
    m_receipt->setText(tr("&Receipt…"));
    refresh();
}

QString ResultView::headline(const OrderRun &run) const
{
    QStringList parts;
    const auto add = [&](ItemState state, const QString &text) {
        if (run.count(state) > 0)
            parts += text;
    };
    const int renewed = run.count(ItemState::Succeeded);
    parts += tr("%n renewed", "names", renewed);
    add(ItemState::Failed, tr("%n failed", "names", run.count(ItemState::Failed)));
    add(ItemState::Unknown, tr("%n unknown", "names", run.count(ItemState::Unknown)));
    add(ItemState::LeftOut, tr("%n left out", "names", run.count(ItemState::LeftOut)));
    add(ItemState::NotSent, tr("%n not sent", "names", run.count(ItemState::NotSent)));
    if (renewed == run.items.size())
        return tr("All %n name(s) renewed", nullptr, renewed);
    return parts.join(tr(", ", "between counts"));
}

/// What the names that succeeded cost, as far as it was told.
QString ResultView::sumText(const OrderRun &run) const
{
    const PaidTotals totals = paidTotals(run);
    QStringList sums;
    for (const auto &[currency, fen] : totals.sums)
        sums += tr("%1 %2", "amount, currency").arg(QLocale().toString(double(fen) / 100, 'f', 2), currency);
    if (sums.isEmpty())
        return {};
    const QString sum = QLocale().createSeparatedList(sums);
    return totals.notTold == 0
        ? tr("%1 for %n renewed name(s), as told at review", nullptr, totals.names).arg(sum)
        : tr("%1 for the renewed names, as told at review; the price of %n was not told", nullptr, totals.notTold)
              .arg(sum);
}

void ResultView::refresh()
{
    const OrderRun *run = this->run();
    setEnabled(run != nullptr);
    if (!run)
        return;
    m_headline->setText(headline(*run));
    const QString when = longDateTime(run->finishedMs != 0 ? run->finishedMs : run->createdMs);
    m_sub->setText(tr("Run %1 · %2 · account “%3” · %4", "number, title, account, time")
                       .arg(run->id)
                       .arg(runTitleText(*run), run->accountLabel, when));
    m_sums->setText(sumText(*run));
    m_sums->setVisible(!m_sums->text().isEmpty());
    const int failed = run->count(ItemState::Failed) + run->count(ItemState::LeftOut) + run->count(ItemState::NotSent);
    m_retry->setText(failed == 0 ? tr("Re&try the failed…") : tr("Re&try %n name(s)…", nullptr, failed));
    const bool isOver = run->state == RunState::Finished;
    m_retry->setEnabled(failed > 0 && isOver);
    m_retry->setToolTip(!isOver ? tr("The run is not finished yet.")
                            : failed == 0
                            ? tr("There is nothing to try again: no name failed, was left out or was not sent.")
                            : tr("Makes a new plan of what failed, was left out or was not sent, and checks it. "
                                 "Unknown names are not in it: they may have been paid."));
    refreshDetail();
}

void ResultView::refreshDetail()
{
    const OrderItem *item = current();
    m_detail->setVisible(item != nullptr);
    if (!item)
        return;
    m_name->setText(tr("%1 – %2", "name, state").arg(item->name, itemStateText(item->state)));
    QString reason = orderReasonText(item->reason);
    if (reason.isEmpty() && item->state == ItemState::Succeeded) {
        reason = item->newExpiryMs == 0 ? tr("The service says that it was renewed; the new date is not read back yet.")
                                        : tr("New date as the service tells it: %1").arg(longDate(item->newExpiryMs));
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const QString advice = orderReasonAdvice(*item);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_noteLabel, m_note, m_paid, m_notPaid})
        part->setVisible(item->state == ItemState::Unknown);
}

void ResultView::askDecision(bool wasPaid)
{
    const OrderItem *item = current();
    if (!item || item->state != ItemState::Unknown)
        return;
    const QString note = m_note->text().trimmed();
    ask(this,
        {.title = tr("Decide an unknown name"),
         .text = wasPaid ? tr("Note that %1 was renewed?").arg(item->name)
                         : tr("Note that %1 was not renewed?").arg(item->name),
         .detail = wasPaid
             ? tr(
                 "It counts as renewed from then on. This is written into the order journal with your note and stays there.")
             : tr("It can be ordered again from then on; if it was paid after all, it would be paid twice. This is "
                  "written into the order journal with your note and stays there."),
         .accept = wasPaid ? tr("It was renewed") : tr("It was not renewed")},
        [this, id = item->id, wasPaid, note] { decide(id, wasPaid, note); });
}

void ResultView::decide(qint64 itemId, bool wasPaid, const QString &note)
{
    const Result<Done> decided = m_engine.decide(m_runId, itemId, wasPaid, note);
    m_error->setVisible(!decided);
    if (!decided)
        m_error->setError(decided.error(), QDateTime::currentMSecsSinceEpoch());
    else
        m_note->clear();
    refresh();
}

void ResultView::say(Tone tone, const QString &text)
{
    m_said->setTone(tone);
    m_said->setText(text);
    m_said->show();
}

void ResultView::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the result"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Tables (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ResultView::exportTo);
    dialog->open();
}

void ResultView::exportTo(const QString &path)
{
    const OrderRun *run = this->run();
    if (!run)
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && exportRun(*run, file) && file.commit())
        say(Tone::Good, tr("%n name(s) exported.", nullptr, int(run->items.size())));
    else
        say(Tone::Danger, tr("The file cannot be written: %1").arg(file.errorString()));
}

void ResultView::showReceipt()
{
    if (const OrderRun *run = this->run())
        (new ReceiptDialog(receiptText(*run), this))->open();
}

} // namespace namestead
