#include "models/orders/renewalplan.h"

#include "models/domains/domaincsv.h"
#include "models/domains/domaintablemodel.h"
#include "models/domains/namelist.h"
#include "models/orders/priceinquiry.h"
#include "models/orders/renewalcheck.h"
#include "models/portfolio/portfolio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int planVersion = 1;
constexpr int longestTerm = 10;
constexpr int largestChunk = 500;
constexpr qint64 checkLastsMs = 24LL * 60 * 60 * 1000;
/// Names judged in one turn of the event loop; each may ask the engine, which may ask the disk.
constexpr int judgedAtOnce = 1'000;

/// The reason's name in a draft; never changes.
constexpr std::array<std::pair<PlanReason, QLatin1StringView>, 2> keptReasons{{
    {PlanReason::NotVerified, QLatin1StringView("notVerified")},
    {PlanReason::RenewedRecently, QLatin1StringView("renewedRecently")},
}};

QString keptReason(PlanReason reason)
{
    for (const auto &[known, word] : keptReasons) {
        if (known == reason)
            return word;
    }
    return {};
}

PlanReason keptReason(const QString &text)
{
    for (const auto &[known, word] : keptReasons) {
        if (word == text)
            return known;
    }
    return PlanReason::None;
}

QString planDay(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

/// As it is journalled and exported, the same in every language.
QString priceShown(const PlanEntry &entry)
{
    if (entry.price != PlanEntry::Price::Told)
        return {};
    return u"%1.%2 %3"_s.arg(entry.priceFen / 100)
        .arg(entry.priceFen % 100, 2, 10, QLatin1Char('0'))
        .arg(entry.currency);
}

ApiError planError(const QString &code)
{
    return {.kind = ApiError::Kind::Invalid, .code = code};
}

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(namestead::RenewalPlan)

public:
    static QString running(const RenewalFacts &facts)
    {
        return facts.runningOrder.isEmpty() ? tr("Task %1 of the service is at work on it.").arg(facts.runningTask)
                                            : facts.runningOrder;
    }

    static QString renewed(const RenewalFacts &facts)
    {
        switch (facts.renewedBy) {
        case RenewalFacts::RenewedBy::Nobody:
            break;
        case RenewalFacts::RenewedBy::Journal:
            return tr("Renewed by this program on %1.").arg(planDay(facts.renewedMs));
        case RenewalFacts::RenewedBy::Feed:
            return tr("Its expiry date moved on; found on %1.").arg(planDay(facts.renewedMs));
        case RenewalFacts::RenewedBy::Task:
            return tr("Renewed on %1 by task %2 of the service.").arg(planDay(facts.renewedMs), facts.taskNo);
        }
        return {};
    }

    static QString notVerified(const RenewalFacts &facts)
    {
        if (facts.realName == service::RealNameStatus::InReview)
            return tr("The real-name verification is in review.");
        if (facts.realName == service::RealNameStatus::Failed)
            return tr("The real-name verification failed.");
        return tr("The real name is not verified.");
    }

    static QString of(PlanReason reason, const RenewalFacts &facts)
    {
        switch (reason) {
        case PlanReason::OrderRunning:
            return running(facts);
        case PlanReason::RenewedRecently:
            return renewed(facts);
        case PlanReason::NotVerified:
            return notVerified(facts);
        case PlanReason::TenYearCeiling:
            return tr("It expires on %1; a name can be renewed to at most ten years from today.")
                .arg(planDay(facts.expiresMs));
        case PlanReason::StaleData:
            return facts.readMs == 0 ? tr("Its expiry date could not be read. Check again.")
                                     : tr("Its expiry date was last read on %1 and could not be read now. Check again.")
                                           .arg(planDay(facts.readMs));
        default:
            return {};
        }
    }

    static QString title(int names) { return tr("Renewal of %n name(s)", nullptr, names); }
    static QString retryTitle(qint64 runId) { return tr("Retry of run %1").arg(runId); }
    static QString noNameColumn() { return tr("The file has no column “domain”."); }
    static QString wrongTerms(int rows)
    {
        return tr(
            "%n row(s) were left out: the term is not a whole number from 1 to 10, or it contradicts another row.",
            nullptr, rows);
    }
};

struct CsvColumns
{
    int name = -1;
    int term = -1;
};

CsvColumns planColumns(const QStringList &header)
{
    const QStringList names{u"domain"_s, u"domain name"_s, u"domainname"_s, u"name"_s, u"域名"_s};
    const QStringList terms{u"years"_s, u"year"_s, u"term"_s, u"term in years"_s, u"年限"_s, u"续费年限"_s, u"年数"_s};
    CsvColumns columns;
    for (int column = 0; column < int(header.size()); ++column) {
        const QString title = header.at(column).trimmed().toLower();
        if (columns.name < 0 && names.contains(title))
            columns.name = column;
        else if (columns.term < 0 && terms.contains(title))
            columns.term = column;
    }
    return columns;
}

} // namespace

qint64 PlanEntry::newExpiryMs() const
{
    return yearsLater(expiresMs, years);
}

class RenewalPlan::Private
{
public:
    Private(RenewalPlan &q, const Place &place) : q(q), place(place), prices(place.reach) {}

    /// What the plan knows of a name beside its entry.
    struct Known
    {
        RenewalFacts facts;
        bool removed = false;
        bool covered = false;                        ///< by the last check
        PlanReason wishedDespite = PlanReason::None; ///< the person put it back despite this reason
    };

    RenewalPlan &q;
    const Place place;
    PriceInquiry prices;
    QList<PlanEntry> entries;
    QList<Known> known;
    QHash<QString, int> rows; ///< by name
    QString title;
    QString couponNo;
    QString promotionNo;
    int chunkSize = 50;
    int unknownExcluded = 0;

    bool checked = false;
    qint64 checkedMs = 0;
    CheckNotes notes;
    std::unique_ptr<RenewalCheck> check;
    std::unique_ptr<QObject> turns; ///< while a check looks up or judges, turn by turn
    int nextRow = 0;
    int settled = 0; ///< rows that need no reading

    [[nodiscard]] qint64 nowMs() const { return place.utcMs ? place.utcMs() : QDateTime::currentMSecsSinceEpoch(); }

    bool add(const QString &name, int years)
    {
        const auto there = rows.constFind(name);
        if (there != rows.cend()) {
            Known &k = known[*there];
            if (!k.removed)
                return false;
            k.removed = false;
            setTerm(*there, years);
            judge(*there);
            return true;
        }
        PlanEntry entry;
        entry.name = name;
        entry.years = years;
        rows.insert(name, int(entries.size()));
        entries.append(entry);
        known.append(Known());
        lookUp(int(entries.size()) - 1);
        judge(int(entries.size()) - 1);
        return true;
    }

    /// What the table knows now.
    void lookUp(int row)
    {
        PlanEntry &entry = entries[row];
        RenewalFacts facts;
        const auto record = place.domains ? place.domains->recordOf(entry.name) : std::nullopt;
        facts.isInAccount = record.has_value();
        if (record) {
            facts.expiresMs = record->expiresMs;
            facts.readMs = std::max(record->listedMs, record->detailsMs);
            facts.detailsMs = record->detailsMs;
            facts.status = record->status;
            facts.realName = record->realName;
            facts.transferOut = record->transferOut;
            facts.premium = record->premium.value_or(false);
        }
        entry.instanceId = record ? record->instanceId : QString();
        known[row].facts = facts;
        known[row].covered = false;
        takeFacts(row);
    }

    void takeFacts(int row)
    {
        PlanEntry &entry = entries[row];
        const RenewalFacts &facts = known[row].facts;
        entry.expiresMs = facts.expiresMs;
        entry.readMs = facts.readMs;
        entry.premium = entry.premium || facts.premium;
    }

    /// Reason and term by what is known. Before a check only what makes no checking worth while counts.
    void judge(int row)
    {
        PlanEntry &entry = entries[row];
        Known &k = known[row];
        PlanReason reason = PlanReason::None;
        if (!k.facts.isInAccount)
            reason = PlanReason::NotInAccount;
        else if (k.removed)
            reason = PlanReason::Removed;
        else if (k.covered)
            reason = judgeRenewal(k.facts, nowMs());
        entry.reason = reason;
        entry.mayPutBack = mayPutBackReason(reason);
        entry.putBack = entry.mayPutBack && reason != PlanReason::Removed && k.wishedDespite == reason;
        entry.reasonText = PlanWords::of(reason, k.facts);
        if (entry.reason == PlanReason::RenewedRecently && k.facts.realName.isSet()
            && !(k.facts.realName == service::RealNameStatus::Verified))
            entry.reasonText += u' ' + PlanWords::notVerified(k.facts);
        setTerm(row, entry.years);
    }

    [[nodiscard]] int mostYears(int row) const
    {
        const qint64 expiresMs = entries.at(row).expiresMs;
        return expiresMs == 0 ? longestTerm : std::max(1, yearsUnderCeiling(expiresMs, nowMs()));
    }

    void setTerm(int row, int years)
    {
        PlanEntry &entry = entries[row];
        const int allowed = std::clamp(years, 1, mostYears(row));
        if (allowed == entry.years)
            return;
        entry.years = allowed;
        entry.price = PlanEntry::Price::NotAsked; // it was for another term
        entry.priceFen = 0;
        entry.currency.clear();
    }

    /// The check no longer holds for all.
    void outdate()
    {
        if (!checked)
            return;
        checked = false;
        emit q.checkChanged();
    }

    /// Rows came, went or moved. Whoever hears of it finds the check outdated already, and a table its new rows before all else.
    void announceReset()
    {
        const bool wasChecked = std::exchange(checked, false);
        emit q.entriesReset();
        if (wasChecked)
            emit q.checkChanged();
    }

    /// Announces rows in as few ranges as they make.
    void announce(QList<int> changed)
    {
        std::sort(changed.begin(), changed.end());
        for (qsizetype i = 0; i < changed.size();) {
            qsizetype end = i;
            while (end + 1 < changed.size() && changed.at(end + 1) <= changed.at(end) + 1)
                ++end;
            emit q.entriesChanged(changed.at(i), changed.at(end));
            i = end + 1;
        }
    }

    void nextTurn(void (Private::*what)())
    {
        QMetaObject::invokeMethod(
            turns.get(), [this, what] { (this->*what)(); }, Qt::QueuedConnection);
    }

    void lookUpOn()
    {
        const int end = std::min(nextRow + judgedAtOnce, int(entries.size()));
        for (; nextRow < end; ++nextRow)
            lookUp(nextRow);
        if (nextRow < int(entries.size()))
            nextTurn(&Private::lookUpOn);
        else
            beginReading();
    }

    void beginReading()
    {
        QStringList names;
        QList<RenewalCheck::Question> toRead;
        for (int row = 0; row < int(entries.size()); ++row) {
            const PlanEntry &entry = entries.at(row);
            if (known.at(row).removed || entry.instanceId.isEmpty())
                continue;
            names.append(entry.name);
            if (wantsReading(known.at(row).facts, nowMs()))
                toRead.append({entry.name, entry.instanceId});
        }
        settled = int(entries.size() - toRead.size());
        check = std::make_unique<RenewalCheck>(place.reach, place.portfolio, [this] { return nowMs(); });
        QObject::connect(check.get(), &RenewalCheck::progressed, &q, &RenewalPlan::checkChanged);
        QObject::connect(check.get(), &RenewalCheck::finished, turns.get(), [this] {
            notes.tasksCut = check->tasksCut();
            notes.tasksError = check->tasksError();
            nextRow = 0;
            nextTurn(&Private::judgeOn);
        });
        emit q.checkChanged();
        check->begin(names, toRead);
    }

    void judgeOn()
    {
        const QObject *own = turns.get();
        const int first = nextRow;
        const int end = std::min(nextRow + judgedAtOnce, int(entries.size()));
        for (; nextRow < end; ++nextRow)
            takeCheck(nextRow);
        if (nextRow > first)
            emit q.entriesChanged(first, nextRow - 1);
        if (turns.get() != own) // a slot cancelled, perhaps began anew
            return;
        if (nextRow < int(entries.size()))
            nextTurn(&Private::judgeOn);
        else
            endCheck();
    }

    void takeCheck(int row)
    {
        Known &k = known[row];
        const QString &name = entries.at(row).name;
        if (k.facts.isInAccount && !k.removed) {
            takeReading(row);
            const auto renewed = check->renewed().value(name);
            k.facts.renewedBy = renewed.by;
            k.facts.renewedMs = renewed.ms;
            k.facts.taskNo = renewed.taskNo;
            k.facts.runningTask = check->runningTasks().value(name);
            askEngine(row);
            k.covered = true;
        }
        judge(row);
    }

    void takeReading(int row)
    {
        const auto reading = check->readings().constFind(entries.at(row).name);
        if (reading == check->readings().cend())
            return;
        RenewalFacts &facts = known[row].facts;
        switch (reading->kind) {
        case RenewalCheck::Reading::Kind::Failed:
            facts.readingFailed = true;
            ++notes.notRead;
            return;
        case RenewalCheck::Reading::Kind::Gone:
            facts.isInAccount = false;
            entries[row].instanceId.clear();
            return;
        case RenewalCheck::Reading::Kind::Good:
            break;
        }
        facts.expiresMs = reading->expiresMs;
        facts.readMs = reading->readMs;
        facts.detailsMs = reading->readMs;
        if (reading->status.isSet())
            facts.status = reading->status;
        if (reading->realName.isSet())
            facts.realName = reading->realName;
        facts.transferOut = reading->transferOut;
        facts.premium = reading->premium.value_or(facts.premium);
        takeFacts(row);
    }

    void askEngine(int row)
    {
        if (!place.engine)
            return;
        RenewalFacts &facts = known[row].facts;
        const QString &name = entries.at(row).name;
        facts.runningOrder = place.engine->inFlight(place.accountId, name);
        const qint64 renewedMs = place.engine->lastRenewedMs(place.accountId, name);
        if (renewedMs > 0 && renewedMs >= facts.renewedMs) {
            facts.renewedBy = RenewalFacts::RenewedBy::Journal;
            facts.renewedMs = renewedMs;
        }
    }

    void endCheck()
    {
        const std::optional<ApiError> error = check->readingError() ? check->readingError() : check->tasksError();
        refreshMoved();
        checked = true;
        checkedMs = nowMs();
        stopCheck();
        emit q.checkChanged();
        emit q.checkFinished(error);
    }

    /// The table shall show what the check found.
    void refreshMoved()
    {
        if (!place.portfolio || !place.domains)
            return;
        QStringList moved;
        for (const PlanEntry &entry : std::as_const(entries)) {
            if (entry.instanceId.isEmpty() || !check->readings().contains(entry.name))
                continue;
            const auto record = place.domains->recordOf(entry.name);
            if (record && record->expiresMs != entry.expiresMs)
                moved.append(entry.instanceId);
        }
        if (!moved.isEmpty())
            place.portfolio->refresh(moved);
    }

    void stopCheck()
    {
        if (check) {
            check->cancel();
            check.release()->deleteLater(); // its signal may have brought us here
        }
        if (turns)
            turns.release()->deleteLater();
    }

    void takePrices(const QList<PriceInquiry::Answer> &answers)
    {
        QList<int> changed;
        for (const PriceInquiry::Answer &answer : answers) {
            const auto row = rows.constFind(answer.name);
            if (row == rows.cend())
                continue;
            PlanEntry &entry = entries[*row];
            // Of a term that was changed meanwhile nothing is known yet.
            if (entry.price != PlanEntry::Price::Asking || entry.years != answer.years)
                continue;
            entry.price = answer.fen ? PlanEntry::Price::Told : PlanEntry::Price::NotTold;
            entry.priceFen = answer.fen.value_or(0);
            entry.currency = answer.currency;
            entry.premium = answer.premium.value_or(entry.premium);
            changed.append(*row);
        }
        announce(changed);
    }

    void reindex()
    {
        rows.clear();
        for (int row = 0; row < int(entries.size()); ++row)
            rows.insert(entries.at(row).name, row);
    }

    Added addAll(const QStringList &names, const QList<int> &terms)
    {
        Added added;
        q.cancelCheck();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!add(names.at(i), terms.value(i, 1))) {
                ++added.alreadyThere;
                continue;
            }
            ++added.added;
            if (entries.at(rows.value(names.at(i))).reason == PlanReason::NotInAccount)
                added.notInAccount.append(names.at(i));
        }
        if (added.added > 0)
            announceReset();
        return added;
    }

    [[nodiscard]] RunRequest request() const
    {
        RunRequest request;
        request.kind = OrderKind::Renewal;
        request.accountId = place.accountId;
        request.accountLabel = place.accountLabel;
        request.couponNo = couponNo;
        request.promotionNo = promotionNo;
        request.chunkSize = chunkSize;
        for (const PlanEntry &entry : entries) {
            if (!entry.isIncluded())
                continue;
            OrderItem item;
            item.name = entry.name;
            item.instanceId = entry.instanceId;
            item.years = entry.years;
            item.premiumAllowed = entry.premiumAllowed;
            item.plannedExpiryMs = entry.expiresMs;
            item.priceShown = priceShown(entry);
            request.items.append(item);
        }
        request.title = title.isEmpty() ? PlanWords::title(int(request.items.size())) : title;
        return request;
    }
};

RenewalPlan::RenewalPlan(const Place &place, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, place))
{
    connect(&d->prices, &PriceInquiry::answered, this,
            [this](const QList<PriceInquiry::Answer> &answers) { d->takePrices(answers); });
}

RenewalPlan::~RenewalPlan() = default;

const RenewalPlan::Place &RenewalPlan::place() const
{
    return d->place;
}

const QList<PlanEntry> &RenewalPlan::entries() const
{
    return d->entries;
}

QList<int> RenewalPlan::included() const
{
    QList<int> rows;
    for (int row = 0; row < int(d->entries.size()); ++row) {
        if (d->entries.at(row).isIncluded())
            rows.append(row);
    }
    return rows;
}

QList<int> RenewalPlan::leftOut() const
{
    QList<int> rows;
    for (int row = 0; row < int(d->entries.size()); ++row) {
        if (!d->entries.at(row).isIncluded())
            rows.append(row);
    }
    return rows;
}

RenewalPlan::Added RenewalPlan::addNames(const QStringList &names)
{
    QStringList good;
    QStringList refused;
    for (const QString &text : names) {
        const QString name = canonicalName(text);
        if (name.isEmpty())
            refused.append(text);
        else
            good.append(name);
    }
    Added added = d->addAll(good, {});
    added.refused = refused;
    return added;
}

RenewalPlan::Added RenewalPlan::addText(const QString &text)
{
    const NameList list = namesIn(text);
    Added added = d->addAll(list.names, {});
    added.alreadyThere += list.repeated;
    added.refused = list.refused;
    return added;
}

RenewalPlan::Added RenewalPlan::addCsv(const QByteArray &bytes, QString *error)
{
    CsvTable table = readCsv(bytes);
    if (!table.error.isEmpty()) {
        if (error)
            *error = table.error;
        return {};
    }
    CsvColumns columns = planColumns(table.header);
    if (columns.name < 0) {
        // A list without a header: its first line is a name already.
        if (canonicalName(table.header.value(0)).isEmpty()) {
            if (error)
                *error = PlanWords::noNameColumn();
            return {};
        }
        table.rows.prepend(table.header);
        columns = {.name = 0, .term = table.header.size() > 1 ? 1 : -1};
    }
    QStringList names;
    QList<int> terms;
    QHash<QString, int> termOf;
    QStringList refused;
    int repeated = 0;
    int wrongTerms = 0;
    for (const QStringList &row : std::as_const(table.rows)) {
        const QString cell = row.value(columns.name).trimmed();
        if (cell.isEmpty())
            continue;
        const QString name = canonicalName(cell);
        if (name.isEmpty()) {
            refused.append(cell);
            continue;
        }
        const QString termCell = columns.term < 0 ? QString() : row.value(columns.term).trimmed();
        bool isNumber = true;
        const int years = termCell.isEmpty() ? 1 : termCell.toInt(&isNumber);
        const auto before = termOf.constFind(name);
        // A term that cannot be read is not taken for one year: money hangs on it.
        if (!isNumber || years < 1 || years > longestTerm || (before != termOf.cend() && *before != years)) {
            refused.append(u"%1: %2"_s.arg(cell, termCell));
            ++wrongTerms;
        } else if (before != termOf.cend()) {
            ++repeated;
        } else {
            termOf.insert(name, years);
            names.append(name);
            terms.append(years);
        }
    }
    // The file's terms hold also for names that are in the plan already.
    QList<int> changed;
    if (columns.term >= 0) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const int row = d->rows.value(names.at(i), -1);
            if (row >= 0 && !d->known.at(row).removed && d->entries.at(row).years != terms.at(i)) {
                d->setTerm(row, terms.at(i));
                changed.append(row);
            }
        }
    }
    d->announce(changed);
    Added added = d->addAll(names, terms);
    added.alreadyThere += repeated;
    added.refused = refused;
    if (error)
        *error = wrongTerms > 0 ? PlanWords::wrongTerms(wrongTerms) : QString();
    return added;
}

void RenewalPlan::remove(const QList<int> &rows)
{
    QList<int> changed;
    QList<int> gone;
    for (const int row : rows) {
        if (row < 0 || row >= int(d->entries.size()))
            continue;
        // Of a name that is not in the account nothing could be put back.
        if (!d->known.at(row).facts.isInAccount) {
            gone.append(row);
            continue;
        }
        d->known[row].removed = true;
        d->known[row].wishedDespite = PlanReason::None;
        d->judge(row);
        changed.append(row);
    }
    if (gone.isEmpty()) {
        d->announce(changed);
        return;
    }
    cancelCheck(); // its rows move
    std::sort(gone.begin(), gone.end(), std::greater<>());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    for (const int row : std::as_const(gone)) {
        d->entries.removeAt(row);
        d->known.removeAt(row);
    }
    d->reindex();
    emit entriesReset();
}

void RenewalPlan::clear()
{
    cancelCheck();
    d->prices.cancel();
    d->entries.clear();
    d->known.clear();
    d->rows.clear();
    d->unknownExcluded = 0;
    d->announceReset();
}

void RenewalPlan::check()
{
    if (isChecking())
        return;
    d->checked = false;
    d->notes = {};
    d->nextRow = 0;
    d->settled = 0;
    d->turns = std::make_unique<QObject>();
    d->nextTurn(&Private::lookUpOn);
    emit checkChanged();
}

void RenewalPlan::cancelCheck()
{
    if (!isChecking())
        return;
    d->stopCheck();
    emit checkChanged();
    emit checkFinished(ApiError{.kind = ApiError::Kind::Cancelled, .code = u"Cancelled"_s});
}

bool RenewalPlan::isChecking() const
{
    return d->turns != nullptr;
}

int RenewalPlan::checkDone() const
{
    if (!isChecking())
        return d->checked ? int(d->entries.size()) : 0;
    return d->check ? d->settled + d->check->read() : 0;
}

bool RenewalPlan::isChecked() const
{
    return d->checked;
}

const RenewalPlan::CheckNotes &RenewalPlan::checkNotes() const
{
    return d->notes;
}

void RenewalPlan::setPutBack(const QList<int> &rows, bool putBack)
{
    QList<int> changed;
    bool uncovered = false;
    for (const int row : rows) {
        if (row < 0 || row >= int(d->entries.size()) || !d->entries.at(row).mayPutBack)
            continue;
        Private::Known &k = d->known[row];
        if (k.removed) {
            if (!putBack)
                continue;
            k.removed = false;
            uncovered = uncovered || !k.covered;
        } else {
            k.wishedDespite = putBack ? d->entries.at(row).reason : PlanReason::None;
        }
        d->judge(row);
        changed.append(row);
    }
    if (changed.isEmpty())
        return;
    d->announce(changed);
    if (uncovered) {
        cancelCheck(); // it began without them
        d->outdate();
    }
}

void RenewalPlan::setYears(const QList<int> &rows, int years)
{
    QList<int> changed;
    for (const int row : rows) {
        if (row < 0 || row >= int(d->entries.size()))
            continue;
        d->setTerm(row, years);
        changed.append(row);
    }
    d->announce(changed);
}

int RenewalPlan::mostYears(int row) const
{
    return d->mostYears(row);
}

void RenewalPlan::setPremiumAllowed(const QList<int> &rows, bool allowed)
{
    QList<int> changed;
    for (const int row : rows) {
        if (row < 0 || row >= int(d->entries.size()))
            continue;
        d->entries[row].premiumAllowed = allowed;
        changed.append(row);
    }
    d->announce(changed);
}

void RenewalPlan::setCouponNo(const QString &number)
{
    if (d->couponNo == number.trimmed())
        return;
    d->couponNo = number.trimmed();
    emit settingsChanged();
}

QString RenewalPlan::couponNo() const
{
    return d->couponNo;
}

void RenewalPlan::setPromotionNo(const QString &number)
{
    if (d->promotionNo == number.trimmed())
        return;
    d->promotionNo = number.trimmed();
    emit settingsChanged();
}

QString RenewalPlan::promotionNo() const
{
    return d->promotionNo;
}

void RenewalPlan::askPrices()
{
    QList<PriceInquiry::Question> questions;
    QList<int> changed;
    for (int row = 0; row < int(d->entries.size()); ++row) {
        PlanEntry &entry = d->entries[row];
        if (!entry.isIncluded() || entry.price == PlanEntry::Price::Told || entry.price == PlanEntry::Price::Asking)
            continue;
        entry.price = PlanEntry::Price::Asking;
        questions.append({entry.name, entry.years});
        changed.append(row);
    }
    d->announce(changed);
    d->prices.ask(questions);
}

RenewalPlan::Totals RenewalPlan::totals() const
{
    Totals totals;
    QMap<QString, qint64> sums;
    for (const PlanEntry &entry : std::as_const(d->entries)) {
        if (!entry.isIncluded())
            continue;
        ++totals.names;
        totals.years += entry.years;
        if (entry.price == PlanEntry::Price::Told)
            sums[entry.currency] += entry.priceFen;
        else
            ++totals.notTold;
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        totals.sums.append({sum.key(), sum.value()});
    return totals;
}

void RenewalPlan::setChunkSize(int size)
{
    const int allowed = std::clamp(size, 1, largestChunk);
    if (allowed == d->chunkSize)
        return;
    d->chunkSize = allowed;
    emit settingsChanged();
}

int RenewalPlan::chunkSize() const
{
    return d->chunkSize;
}

int RenewalPlan::requests() const
{
    const int names = int(included().size());
    const int canary = std::min(OrderTiming().canary, d->chunkSize);
    const auto chunks = [this](int count) { return (count + d->chunkSize - 1) / d->chunkSize; };
    return names > 2 * OrderTiming().canary ? 1 + chunks(names - canary) : chunks(names);
}

Result<qint64> RenewalPlan::run()
{
    if (!d->place.engine)
        return planError(u"AccountUnknown"_s);
    if (!d->checked)
        return planError(u"PlanNotChecked"_s);
    if (d->checkedMs < d->nowMs() - checkLastsMs)
        return planError(u"CheckTooOld"_s);
    const RunRequest request = d->request();
    if (request.items.isEmpty())
        return planError(u"NoNames"_s);
    auto started = d->place.engine->start(request);
    if (started)
        d->outdate(); // its dates are about to move: not twice by one plan
    return started;
}

void RenewalPlan::setTitle(const QString &title)
{
    if (d->title == title)
        return;
    d->title = title;
    emit settingsChanged();
}

QString RenewalPlan::title() const
{
    return d->title;
}

QJsonObject RenewalPlan::toJson() const
{
    QJsonArray entries;
    for (int row = 0; row < int(d->entries.size()); ++row) {
        const PlanEntry &entry = d->entries.at(row);
        const Private::Known &k = d->known.at(row);
        QJsonObject one{{u"name"_s, entry.name}, {u"years"_s, entry.years}};
        if (k.removed)
            one.insert(u"removed"_s, true);
        if (k.wishedDespite != PlanReason::None)
            one.insert(u"putBackDespite"_s, keptReason(k.wishedDespite));
        if (entry.premiumAllowed)
            one.insert(u"premiumAllowed"_s, true);
        entries.append(one);
    }
    return {{u"kind"_s, u"renewal"_s},
            {u"version"_s, planVersion},
            {u"accountId"_s, d->place.accountId},
            {u"accountLabel"_s, d->place.accountLabel},
            {u"title"_s, d->title},
            {u"couponNo"_s, d->couponNo},
            {u"promotionNo"_s, d->promotionNo},
            {u"chunkSize"_s, d->chunkSize},
            {u"entries"_s, entries}};
}

bool RenewalPlan::fromJson(const QJsonObject &json)
{
    const int version = json.value("version"_L1).toInt();
    if (json.value("kind"_L1) != "renewal"_L1 || version < 1 || version > planVersion
        || json.value("accountId"_L1) != d->place.accountId || !json.value("entries"_L1).isArray())
        return false;
    cancelCheck();
    d->prices.cancel();
    d->entries.clear();
    d->known.clear();
    d->rows.clear();
    d->unknownExcluded = 0;
    const QJsonArray entries = json.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject one = value.toObject();
        const QString name = canonicalName(one.value("name"_L1).toString());
        if (name.isEmpty() || !d->add(name, std::clamp(one.value("years"_L1).toInt(1), 1, longestTerm)))
            continue;
        const int row = d->rows.value(name);
        d->known[row].removed = one.value("removed"_L1).toBool();
        d->known[row].wishedDespite = keptReason(one.value("putBackDespite"_L1).toString());
        d->entries[row].premiumAllowed = one.value("premiumAllowed"_L1).toBool();
        d->judge(row);
    }
    d->title = json.value("title"_L1).toString();
    d->couponNo = json.value("couponNo"_L1).toString();
    d->promotionNo = json.value("promotionNo"_L1).toString();
    d->chunkSize = std::clamp(json.value("chunkSize"_L1).toInt(50), 1, largestChunk);
    d->announceReset();
    emit settingsChanged();
    return true;
}

void RenewalPlan::takeFailed(const OrderRun &run)
{
    clear();
    if (run.accountId != d->place.accountId || run.kind != OrderKind::Renewal)
        return;
    for (const OrderItem &item : run.items) {
        if (item.state == ItemState::Unknown)
            ++d->unknownExcluded;
        const bool isOpen =
            item.state == ItemState::Failed || item.state == ItemState::LeftOut || item.state == ItemState::NotSent;
        if (!isOpen || !d->add(item.name, std::clamp(item.years, 1, longestTerm)))
            continue;
        d->entries.last().premiumAllowed = item.premiumAllowed;
    }
    d->title = PlanWords::retryTitle(run.id);
    d->chunkSize = std::clamp(run.chunkSize, 1, largestChunk);
    // Vouchers are not taken over: the run may have used them up.
    d->couponNo.clear();
    d->promotionNo.clear();
    d->announceReset();
    emit settingsChanged();
}

int RenewalPlan::unknownExcluded() const
{
    return d->unknownExcluded;
}

void RenewalPlan::retranslate()
{
    for (int row = 0; row < int(d->entries.size()); ++row)
        d->judge(row);
    if (!d->entries.isEmpty())
        emit entriesChanged(0, int(d->entries.size()) - 1);
}

} // namespace namestead
