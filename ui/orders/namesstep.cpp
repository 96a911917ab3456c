#include "ui/orders/namesstep.h"

#include "models/orders/planmodel.h"
#include "ui/orders/ordercolumns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr qint64 mostCsvBytes = 64LL * 1024 * 1024;
constexpr int namesSpelledOut = 4;

/// A plan without the names that the person took out of it.
class ChosenNames final : public QSortFilterProxyModel
{
public:
    ChosenNames(PlanModel *model, QObject *parent) : QSortFilterProxyModel(parent) { setSourceModel(model); }

    /// By the values of the plan, not by their texts.
    void sort(int column, Qt::SortOrder order) override { sourceModel()->sort(column, order); }

    /// Before the check nothing is said of a name but that it is not in the account.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole && index.column() == int(PlanModel::Column::State)
            && index.data(PlanModel::ReasonRole).toInt() == int(PlanReason::None))
            return {};
        return QSortFilterProxyModel::data(index, role);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(PlanModel::ReasonRole).toInt() != int(PlanReason::Removed);
    }
};

/// The first few names, and how many more there are.
QString firstNames(const QStringList &names)
{
    const QString shown = QLocale().createSeparatedList(names.mid(0, namesSpelledOut));
    return names.size() <= namesSpelledOut
        ? shown
        : NamesStep::tr("%1 and %n more", "names", int(names.size()) - namesSpelledOut)
              .arg(names.mid(0, namesSpelledOut).join(u", "_s));
}

} // namespace

NamesStep::NamesStep(RenewalPlan &plan, Preferences &preferences, QWidget *parent)
    : WizardStep(parent), m_plan(plan), m_model(new PlanModel(plan, this)), m_rows(new ChosenNames(m_model, this)),
      m_intro(new Label(Label::Voice::Caption, this)), m_titleLabel(new QLabel(this)), m_title(new QLineEdit(this)),
      m_pasteLabel(new QLabel(this)), m_paste(new QPlainTextEdit(this)), m_add(new QPushButton(this)),
      m_import(new QPushButton(this)), m_said(new Notice(Tone::Neutral, this)), m_undo(m_said->addButton()),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_table(new OrderTable(u"planNames"_s, preferences, this)), m_count(new Label(Label::Voice::Caption, this)),
      m_remove(new QPushButton(this))
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setMaxLength(120);
    m_titleLabel->setBuddy(m_title);
    m_paste->setObjectName(u"pasteNames"_s);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(m_paste->fontMetrics().lineSpacing() * 3 + 12);
    m_pasteLabel->setBuddy(m_paste);
    m_add->setObjectName(u"addPasted"_s);
    m_import->setObjectName(u"importCsv"_s);
    m_said->setObjectName(u"namesSaid"_s);
    m_said->hide();
    m_undo->setObjectName(u"undoRemoval"_s);
    m_remove->setObjectName(u"removeNames"_s);
    showPlan(*m_table, m_rows, PlanColumns::Names);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addWidget(m_titleLabel, 0, 0);
    form->addWidget(m_title, 0, 1, 1, 2);
    form->addWidget(m_pasteLabel, 1, 0, Qt::AlignTop);
    form->addWidget(m_paste, 1, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    form->addLayout(buttons, 1, 2);
    form->setColumnStretch(1, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_count, 1);
    below->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_said);
    layout->addWidget(m_stack, 1);
    layout->addLayout(below);

    connect(m_title, &QLineEdit::textEdited, &m_plan, &RenewalPlan::setTitle);
    connect(m_add, &QPushButton::clicked, this, [this] { addText(m_paste->toPlainText()); });
    connect(m_paste, &QPlainTextEdit::textChanged, this, &NamesStep::refresh);
    connect(m_import, &QPushButton::clicked, this, &NamesStep::chooseCsv);
    connect(m_table, &OrderTable::pastePressed, this, &NamesStep::addText);
    connect(m_table, &OrderTable::deletePressed, this, &NamesStep::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &NamesStep::removeSelected);
    connect(m_undo, &QPushButton::clicked, this, &NamesStep::undoRemoval);
    connect(m_empty, &EmptyState::actionWanted, this, &NamesStep::chooseCsv);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NamesStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesReset, this, &NamesStep::refresh);
    connect(&m_plan, &RenewalPlan::entriesChanged, this, &NamesStep::refresh);
    connect(&m_plan, &RenewalPlan::settingsChanged, this, &NamesStep::refresh);
    retranslateUi();
}

QString NamesStep::title() const
{
    return tr("Names");
}

QString NamesStep::countText() const
{
    const int count = m_rows->rowCount();
    return count == 0 ? QString() : QLocale().toString(count);
}

QString NamesStep::nextText() const
{
    return tr("&Next: check");
}

QString NamesStep::whyNotNext() const
{
    return m_rows->rowCount() == 0 ? tr("Add at least one name.") : QString();
}

void NamesStep::enter()
{
    refresh();
}

QWidget *NamesStep::firstField()
{
    return m_rows->rowCount() == 0 ? static_cast<QWidget *>(m_paste) : m_table;
}

void NamesStep::retranslateUi()
{
    m_intro->setText(tr("Which names are to be renewed? Nothing is paid before you agree to it under Review."));
    m_titleLabel->setText(tr("&Title"));
    m_title->setToolTip(tr("Names the run in the list of tasks and the draft."));
    m_pasteLabel->setText(tr("Add na&mes"));
    m_paste->setPlaceholderText(tr("One name a line, or separated by commas; from a spreadsheet too"));
    m_add->setText(tr("&Add these names"));
    m_import->setText(tr("Import &CSV…"));
    m_import->setToolTip(tr("A file with a column “domain” and, if you like, a column “years”."));
    m_undo->setText(tr("&Undo"));
    m_model->retranslate();
    m_table->setAccessibleName(tr("Names of the plan"));
    m_empty->set(tr("No names yet. Type or paste them above, or import a list."), tr("Import a list…"));
    refresh();
}

void NamesStep::refresh()
{
    const int count = m_rows->rowCount();
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const int selected = int(m_table->selectedRows().size());
    const QString total = tr("%n name(s)", nullptr, count);
    m_count->setText(selected == 0 ? total
                                   : tr("%1, %2", "names, selected").arg(total, tr("%n selected", nullptr, selected)));
    m_count->setVisible(count > 0);
    m_remove->setVisible(count > 0);
    m_remove->setText(selected == 0 ? tr("&Remove names") : tr("&Remove %n name(s)", nullptr, selected));
    m_remove->setEnabled(selected > 0);
    m_remove->setToolTip(selected > 0 ? tr("Takes them out of this plan; nothing changes at the service (Delete).")
                                      : tr("Select names in the table first."));
    const bool hasText = !m_paste->toPlainText().trimmed().isEmpty();
    m_add->setEnabled(hasText);
    m_add->setToolTip(hasText ? QString() : tr("Type or paste names first."));
    if (m_title->text() != m_plan.title())
        m_title->setText(m_plan.title());
    m_title->setPlaceholderText(count == 0 ? QString() : tr("Renewal of %n name(s)", nullptr, count));
    emit changed();
}

void NamesStep::say(Tone tone, const QString &text, bool canUndo)
{
    m_said->setTone(tone);
    m_said->setText(text);
    m_undo->setVisible(canUndo);
    m_said->show();
}

void NamesStep::addText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QScopedValueRollback adding(m_isAdding, true);
    const RenewalPlan::Added added = m_plan.addText(text);
    m_paste->clear();
    sayAdded(added);
}

void NamesStep::sayAdded(const RenewalPlan::Added &added, const QString &trouble)
{
    const int missing = int(added.notInAccount.size());
    const int here = added.added - missing + added.alreadyThere;
    QStringList sentences;
    if (!trouble.isEmpty())
        sentences += trouble;
    const QString all = QLocale().toString(here + missing);
    if (missing > 0) {
        sentences += tr("%1 of %2 names are in this account; %n are not: %3.", nullptr, missing)
                         .arg(QLocale().toString(here), all, firstNames(added.notInAccount));
    } else if (here > added.alreadyThere) {
        sentences += tr("%n name(s) added, all of this account.", nullptr, here - added.alreadyThere);
    }
    if (added.alreadyThere > 0)
        sentences += tr("%n name(s) were in the plan already.", nullptr, added.alreadyThere);
    if (!added.refused.isEmpty())
        sentences += tr("%n word(s) are no domain names: %1.", nullptr, int(added.refused.size()))
                         .arg(firstNames(added.refused));
    if (sentences.isEmpty())
        sentences += tr("No domain name was found in it.");
    const bool isFine = missing == 0 && added.refused.isEmpty() && trouble.isEmpty() && here > 0;
    QString said = sentences.takeFirst();
    for (const QString &sentence : std::as_const(sentences))
        said = tr("%1 %2", "two sentences").arg(said, sentence);
    say(isFine ? Tone::Good : Tone::Attention, said);
}

void NamesStep::chooseCsv()
{
    auto *dialog = new QFileDialog(this, tr("Import names"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &NamesStep::importCsv);
    dialog->open();
}

void NamesStep::importCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(Tone::Danger, tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > mostCsvBytes) {
        say(Tone::Danger,
            tr("The file is larger than %1: it is no list of names.").arg(QLocale().formattedDataSize(mostCsvBytes)));
        return;
    }
    QString error;
    const QScopedValueRollback adding(m_isAdding, true);
    const RenewalPlan::Added added = m_plan.addCsv(file.readAll(), &error);
    if (!error.isEmpty() && added.added + added.alreadyThere == 0)
        say(Tone::Danger, error);
    else
        sayAdded(added, error);
}

void NamesStep::removeSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    const QList<int> places = selectedPlanRows(*m_table);
    m_removed.clear();
    for (const int place : places)
        m_removed += m_plan.entries().at(place).name;
    m_plan.remove(places);
    if (const int count = m_rows->rowCount(); count > 0)
        m_table->setCurrentIndex(m_rows->index(std::min(rows.first(), count - 1), 0));
    say(Tone::Neutral, tr("%n name(s) removed from the plan.", nullptr, int(m_removed.size())), true);
}

void NamesStep::undoRemoval()
{
    const QStringList names = std::exchange(m_removed, {});
    // Names that are not in the account were taken out altogether, the others wait to be put back as they were.
    const QSet<QString> wanted(names.begin(), names.end());
    QSet<QString> there;
    QList<int> places;
    for (int place = 0; place < m_plan.entries().size(); ++place) {
        const QString &name = m_plan.entries().at(place).name;
        if (wanted.contains(name)) {
            there.insert(name);
            places.append(place);
        }
    }
    m_plan.setPutBack(places, true);
    QStringList missing;
    std::copy_if(names.begin(), names.end(), std::back_inserter(missing),
                 [&there](const QString &name) { return !there.contains(name); });
    if (!missing.isEmpty())
        m_plan.addNames(missing);
    m_said->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace namestead
