#include "ui/orders/renewalwizard.h"

#include "models/accounts/accountlistmodel.h"
#include "models/domains/domaintablemodel.h"
#include "models/orders/orderengine.h"
#include "models/orders/plandrafts.h"
#include "ui/orders/checkstep.h"
#include "ui/orders/draftsdialog.h"
#include "ui/orders/namesstep.h"
#include "ui/orders/resultview.h"
#include "ui/orders/reviewstep.h"
#include "ui/orders/runsteps.h"
#include "ui/orders/runview.h"
#include "ui/orders/steplist.h"
#include "ui/orders/termsstep.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/accountcolour.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

enum WizardPlace { AtNames, AtCheck, AtTerms, AtReview, AtRunning, AtResult };

/// What the person decided; what reading and asking prices added is not worth a question at closing.
QByteArray personsPart(const RenewalPlan &plan)
{
    QByteArray part;
    for (const PlanEntry &entry : plan.entries()) {
        part += entry.name.toUtf8() + ' ' + QByteArray::number(entry.years) + (entry.putBack ? '+' : ' ')
            + (entry.premiumAllowed ? '!' : ' ') + (entry.reason == PlanReason::Removed ? '-' : ' ') + '\n';
    }
    return part + plan.couponNo().toUtf8() + '\n' + plan.promotionNo().toUtf8() + '\n' + plan.title().toUtf8() + '\n'
        + QByteArray::number(plan.chunkSize());
}

} // namespace

class RenewalWizard::Private
{
public:
    Private(RenewalWizard *wizard, const RenewalPlan::Place &place, bool isReadOnly, PlanDrafts &planDrafts,
            Preferences &windowPreferences);

    void build();
    void addStep(WizardStep *step);
    void retranslate();
    void retranslateAccount();
    void refresh();
    void go(int step);
    void next();
    void back();
    void startRun();
    void showRun(qint64 id);
    void retryFailed();
    bool saveDraft();
    void showDrafts();
    void openDraft(const QString &id);
    [[nodiscard]] bool wouldBeLost() const;
    [[nodiscard]] QString whyNot(int step) const;

    RenewalWizard *q;
    PlanDrafts &drafts;
    Preferences &preferences;
    RenewalPlan plan;
    bool readOnly;
    QColor colour;
    QString draftId;
    QByteArray kept; ///< personsPart() of what needs no saving
    bool wasShown = false;
    bool awaitsNames = false; ///< shown before whoever opened it could bring the names
    bool closesUnasked = false;
    bool isHandingOver = false;
    int current = AtNames;
    int reached = AtNames;
    qint64 runId = 0;

    QLabel *dot = nullptr;
    Label *account = nullptr;
    Notice *practice = nullptr;
    Notice *readOnlyNotice = nullptr;
    Notice *problem = nullptr;
    ErrorPanel *error = nullptr;
    StepList *list = nullptr;
    QStackedWidget *stack = nullptr;
    QList<WizardStep *> steps;
    NamesStep *names = nullptr;
    ReviewStep *review = nullptr;
    RunningStep *running = nullptr;
    ResultStep *result = nullptr;
    QPushButton *save = nullptr;
    QPushButton *open = nullptr;
    Label *why = nullptr;
    QPushButton *backButton = nullptr;
    QPushButton *nextButton = nullptr;
};

RenewalWizard::Private::Private(RenewalWizard *wizard, const RenewalPlan::Place &place, bool isReadOnly,
                                PlanDrafts &planDrafts, Preferences &windowPreferences)
    : q(wizard), drafts(planDrafts), preferences(windowPreferences), plan(place), readOnly(isReadOnly),
      colour(accountColour({}, place.accountId))
{}

void RenewalWizard::Private::build()
{
    dot = new QLabel(q);
    account = new Label(Label::Voice::SectionTitle, q);
    account->setObjectName(u"wizardAccount"_s);
    practice = new Notice(Tone::Attention, q);
    practice->setObjectName(u"practiceStrip"_s);
    practice->setVisible(AccountListModel::isPractice(plan.place().accountId));
    readOnlyNotice = new Notice(Tone::Neutral, q);
    readOnlyNotice->setObjectName(u"readOnlyStrip"_s);
    problem = new Notice(Tone::Danger, q);
    problem->setObjectName(u"wizardProblem"_s);
    problem->hide();
    error = new ErrorPanel(q);
    error->hide();
    list = new StepList(q);
    list->setObjectName(u"steps"_s);
    list->setFixedWidth(176);
    stack = new QStackedWidget(q);
    addStep(names = new NamesStep(plan, preferences, q));
    addStep(new CheckStep(plan, preferences, q));
    addStep(new TermsStep(plan, preferences, q));
    addStep(review = new ReviewStep(plan, preferences, q));
    addStep(running = new RunningStep(*plan.place().engine, preferences, q));
    addStep(result = new ResultStep(*plan.place().engine, preferences, q));

    save = new QPushButton(q);
    save->setObjectName(u"saveDraft"_s);
    open = new QPushButton(q);
    open->setObjectName(u"drafts"_s);
    why = new Label(Label::Voice::Caption, q);
    why->setObjectName(u"whyNot"_s);
    why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    backButton = new QPushButton(q);
    backButton->setObjectName(u"back"_s);
    backButton->setMinimumWidth(96);
    nextButton = new QPushButton(q);
    nextButton->setObjectName(u"next"_s);
    nextButton->setMinimumWidth(168); // wide enough for the words of all steps, so that Back stays where it is

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(dot);
    top->addWidget(account, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(stack, 1);
    right->addWidget(problem);
    right->addWidget(error);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto *line = new QFrame(q);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(save);
    bottom->addWidget(open);
    bottom->addWidget(why, 1);
    bottom->addWidget(backButton);
    bottom->addWidget(nextButton);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(practice);
    layout->addWidget(readOnlyNotice);
    layout->addLayout(middle, 1);
    layout->addWidget(line);
    layout->addLayout(bottom);
    QObject::connect(list, &StepList::stepChosen, q, [this](int step) { go(step); });
    QObject::connect(backButton, &QPushButton::clicked, q, [this] { back(); });
    QObject::connect(nextButton, &QPushButton::clicked, q, [this] { next(); });
    QObject::connect(save, &QPushButton::clicked, q, [this] { saveDraft(); });
    QObject::connect(open, &QPushButton::clicked, q, [this] { showDrafts(); });
    QObject::connect(new QShortcut(QKeySequence::Save, q), &QShortcut::activated, q, [this] {
        if (save->isEnabled())
            saveDraft();
    });
    QObject::connect(new QShortcut(Qt::Key_Escape, q), &QShortcut::activated, q, &QWidget::close);
    QObject::connect(&plan, &RenewalPlan::entriesReset, q, [this] {
        if (!awaitsNames || plan.entries().isEmpty())
            return;
        awaitsNames = false;
        if (!names->isAdding())
            kept = personsPart(plan);
    });
    for (const auto signal : {&RenewalPlan::entriesReset, &RenewalPlan::checkChanged, &RenewalPlan::settingsChanged})
        QObject::connect(&plan, signal, q, [this] { refresh(); });
    QObject::connect(&plan, &RenewalPlan::entriesChanged, q, [this] { refresh(); });
    OrderEngine *engine = plan.place().engine;
    QObject::connect(engine, &OrderEngine::runChanged, q, [this](qint64 id) {
        if (id == runId)
            refresh();
    });
    QObject::connect(engine, &OrderEngine::runFinished, q, [this](qint64 id) {
        if (id == runId && current == AtRunning)
            go(AtResult);
    });
    QObject::connect(running, &RunningStep::taskWanted, q, &RenewalWizard::taskWanted);
    QObject::connect(result, &ResultStep::taskWanted, q, &RenewalWizard::taskWanted);
    QObject::connect(result, &ResultStep::retryWanted, q, [this] { retryFailed(); });
}

void RenewalWizard::Private::addStep(WizardStep *step)
{
    steps.append(step);
    stack->addWidget(step);
    QObject::connect(step, &WizardStep::changed, q, [this] { refresh(); });
}

void RenewalWizard::Private::retranslate()
{
    q->setWindowTitle(RenewalWizard::tr("Renew domains – %1").arg(plan.place().accountLabel));
    list->setAccessibleName(RenewalWizard::tr("Steps"));
    practice->setText(RenewalWizard::tr("Practice account: nothing here costs money."));
    save->setText(RenewalWizard::tr("&Save draft"));
    save->setToolTip(RenewalWizard::tr("Keeps this plan to be opened later (%1).")
                         .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    open->setText(RenewalWizard::tr("&Drafts…"));
    backButton->setText(RenewalWizard::tr("&Back"));
    retranslateAccount();
    refresh();
}

void RenewalWizard::Private::retranslateAccount()
{
    dot->setPixmap(accountIcon(colour).pixmap(16, 16));
    account->setText(RenewalWizard::tr("Renewal in the account “%1”").arg(plan.place().accountLabel));
    readOnlyNotice->setText(
        RenewalWizard::tr("This account is read-only."),
        RenewalWizard::tr("Names can be checked and the plan can be saved, but nothing can be renewed."));
    readOnlyNotice->setVisible(readOnly);
    review->setReadOnly(readOnly);
}

QString RenewalWizard::Private::whyNot(int step) const
{
    if (runId != 0) {
        if (step < AtRunning)
            return RenewalWizard::tr("The run has begun; what was agreed to can no longer be changed.");
        const OrderRun *run = plan.place().engine->run(runId);
        if (step == AtResult && run && run->state != RunState::Finished)
            return RenewalWizard::tr("The result is here when the run is finished.");
        return {};
    }
    if (step >= AtRunning)
        return RenewalWizard::tr("Begins with the review's last button.");
    for (int before = 0; before < step; ++before) {
        if (const QString reason = steps.at(before)->whyNotNext(); !reason.isEmpty())
            return reason;
    }
    return step <= reached ? QString() : RenewalWizard::tr("Go there with Next.");
}

void RenewalWizard::Private::refresh()
{
    if (steps.size() <= AtResult)
        return;
    // What changed may have taken the ground from under the step that is shown.
    if (runId == 0 && !isHandingOver) {
        const int firm = !steps.at(AtNames)->whyNotNext().isEmpty() ? AtNames
            : !plan.isChecked() || plan.included().isEmpty()        ? AtCheck
                                                                    : AtReview;
        if (current > firm) {
            go(firm);
            return;
        }
    }
    QList<StepList::Step> shown;
    for (int step = 0; step < steps.size(); ++step)
        shown.append({steps.at(step)->title(), steps.at(step)->countText(), whyNot(step)});
    list->setSteps(shown, current);
    const WizardStep *step = steps.at(current);
    const QString noNext = current == AtRunning ? whyNot(AtResult) : step->whyNotNext();
    nextButton->setText(step->nextText());
    nextButton->setEnabled(noNext.isEmpty());
    nextButton->setToolTip(noNext);
    const QString noBack = current == AtNames ? RenewalWizard::tr("This is the first step.")
        : current == AtResult                 ? QString()
                                              : whyNot(current - 1);
    backButton->setEnabled(noBack.isEmpty());
    backButton->setToolTip(noBack);
    why->setText(noNext);
    save->setVisible(runId == 0);
    save->setEnabled(!plan.entries().isEmpty());
    open->setVisible(runId == 0);
}

void RenewalWizard::Private::go(int step)
{
    error->hide();
    problem->hide();
    const bool isOther = stack->currentIndex() != step || !wasShown;
    if (isOther)
        steps.at(stack->currentIndex())->leave();
    current = step;
    reached = std::max(reached, step);
    const bool focusStays = list->hasFocus();
    stack->setCurrentIndex(step);
    if (isOther)
        steps.at(step)->enter();
    refresh();
    if (current == step && isOther && !focusStays) {
        if (QWidget *field = steps.at(step)->firstField())
            field->setFocus(Qt::OtherFocusReason);
    }
}

void RenewalWizard::Private::next()
{
    if (current == AtResult)
        q->close();
    else if (current == AtReview)
        startRun();
    else if (!nextButton->isEnabled())
        refresh();
    else {
        reached = std::max(reached, current + 1);
        go(current + 1);
    }
}

void RenewalWizard::Private::back()
{
    if (current > AtNames)
        go(current - 1);
}

void RenewalWizard::Private::startRun()
{
    if (!review->whyNotNext().isEmpty())
        return;
    isHandingOver = true; // the plan counts as unchecked from then on
    const Result<qint64> begun = plan.run();
    isHandingOver = false;
    if (!begun) {
        error->setError(begun.error(), QDateTime::currentMSecsSinceEpoch());
        error->show();
        return;
    }
    // A draft that was carried out has served: opened again it would only offer the same names once more.
    if (!draftId.isEmpty()) {
        if (const Result<Done> removed = drafts.remove(draftId); !removed) {
            error->setError(removed.error(), QDateTime::currentMSecsSinceEpoch());
            error->show();
        }
        draftId.clear();
    }
    // What is being paid is not what the next command should take up again.
    if (const OrderRun *run = plan.place().engine->run(*begun); run && plan.place().domains) {
        QStringList taken;
        for (const OrderItem &item : run->items)
            taken += item.name;
        plan.place().domains->setTicked(taken, false);
    }
    showRun(*begun);
    emit q->runStarted(*begun);
}

void RenewalWizard::Private::showRun(qint64 id)
{
    runId = id;
    running->setRun(id);
    result->setRun(id);
    go(AtRunning);
    const OrderRun *run = plan.place().engine->run(id);
    if (run && run->state == RunState::Finished)
        go(AtResult);
}

void RenewalWizard::Private::retryFailed()
{
    const OrderRun *run = plan.place().engine->run(runId);
    if (!run)
        return;
    const OrderRun failed = *run;
    runId = 0;
    draftId.clear();
    isHandingOver = true;
    plan.takeFailed(failed);
    isHandingOver = false;
    kept.clear();
    review->forgetCount();
    current = AtNames;
    reached = AtCheck;
    go(AtCheck);
}

bool RenewalWizard::Private::saveDraft()
{
    const Result<QString> saved = drafts.save(draftId, plan.toJson());
    error->setVisible(!saved);
    if (!saved) {
        error->setError(saved.error(), QDateTime::currentMSecsSinceEpoch());
        return false;
    }
    draftId = *saved;
    kept = personsPart(plan);
    problem->setTone(Tone::Good);
    problem->setText(RenewalWizard::tr("The draft is saved. Drafts… opens it again."));
    problem->show();
    return true;
}

void RenewalWizard::Private::showDrafts()
{
    auto *dialog = new DraftsDialog(drafts, plan.place().accountId, q);
    QObject::connect(dialog, &DraftsDialog::draftRemoved, q, [this](const QString &id) {
        if (id == draftId) {
            draftId.clear();
            kept.clear(); // what is on the screen is nowhere else now
        }
    });
    QObject::connect(dialog, &DraftsDialog::draftChosen, q, [this](const QString &id) {
        if (!wouldBeLost()) {
            openDraft(id);
            return;
        }
        ask(q,
            {.title = RenewalWizard::tr("Open draft"),
             .text = RenewalWizard::tr("Open the draft in place of the plan in this window?"),
             .detail = RenewalWizard::tr("What was changed in this plan since it was last saved is lost."),
             .accept = RenewalWizard::tr("Discard the changes and open")},
            [this, id] { openDraft(id); });
    });
    dialog->open();
}

void RenewalWizard::Private::openDraft(const QString &id)
{
    problem->hide();
    error->hide();
    const Result<QJsonObject> read = drafts.open(id);
    if (!read) {
        error->setError(read.error(), QDateTime::currentMSecsSinceEpoch());
        error->show();
        return;
    }
    plan.cancelCheck();
    if (!plan.fromJson(*read)) {
        problem->setTone(Tone::Danger);
        problem->setText(RenewalWizard::tr("This draft cannot be used: it belongs to another account or is damaged."));
        problem->show();
        return;
    }
    draftId = id;
    kept = personsPart(plan);
    review->forgetCount();
    reached = AtNames;
    go(AtNames);
}

bool RenewalWizard::Private::wouldBeLost() const
{
    return runId == 0 && !plan.entries().isEmpty() && personsPart(plan) != kept;
}

RenewalWizard::RenewalWizard(const RenewalPlan::Place &place, bool readOnly, PlanDrafts &drafts,
                             Preferences &preferences, QWidget *parent)
    : QWidget(parent, Qt::Window), d(std::make_unique<Private>(this, place, readOnly, drafts, preferences))
{
    setObjectName(u"renewalWizard"_s);
    setMinimumSize(720, 480);
    d->plan.setChunkSize(preferences.orderChunkSize());
    d->build();
    resize(860, 620);
    restoreGeometry(preferences.state(u"renewalWizard"_s));
    d->retranslate();
}

RenewalWizard::~RenewalWizard()
{
    if (d->wasShown)
        d->preferences.setState(u"renewalWizard"_s, saveGeometry());
    d->plan.disconnect(this);
    // Before the plan, which their models look at.
    qDeleteAll(d->steps);
}

RenewalPlan &RenewalWizard::plan()
{
    return d->plan;
}

void RenewalWizard::openDraft(const QString &draftId)
{
    d->openDraft(draftId);
}

void RenewalWizard::setAccountColour(const QColor &colour)
{
    d->colour = colour;
    d->retranslateAccount();
}

void RenewalWizard::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    d->retranslateAccount();
    d->refresh();
}

qint64 RenewalWizard::runId() const
{
    return d->runId;
}

void RenewalWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->plan.retranslate();
        d->retranslate();
    }
    QWidget::changeEvent(event);
}

void RenewalWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->wasShown)
        return;
    // What the window was opened with is still selected where it came from: nothing is lost yet.
    if (d->draftId.isEmpty()) {
        d->kept = personsPart(d->plan);
        d->awaitsNames = d->plan.entries().isEmpty();
    }
    d->go(d->current);
    d->wasShown = true;
}

void RenewalWizard::closeEvent(QCloseEvent *event)
{
    if (!d->closesUnasked && d->wouldBeLost()) {
        event->ignore();
        ask(
            this,
            {.title = RenewalWizard::tr("Close the wizard"),
             .text = RenewalWizard::tr("Save this plan as a draft before closing?"),
             .detail =
                 RenewalWizard::tr("Nothing of it was sent. Without a draft, the choice of names and terms is lost."),
             .accept = RenewalWizard::tr("Save draft and close"),
             .reject = RenewalWizard::tr("Keep editing"),
             .other = RenewalWizard::tr("Discard")},
            [this] {
                if (d->saveDraft())
                    close();
            },
            [this] {
                d->closesUnasked = true;
                close();
            });
        return;
    }
    d->plan.cancelCheck();
    event->accept();
}

} // namespace namestead
