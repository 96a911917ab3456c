#include "models/orders/orderreport.h"

#include "api/catalogue/catalogue.h"
#include "models/domains/domaincsv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

QString reportDay(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

QString reportTime(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// "78.00 CNY" as the plan wrote it: hundredths and currency.
std::optional<std::pair<QString, qint64>> reportPrice(const QString &shown)
{
    const qsizetype gap = shown.lastIndexOf(u' ');
    bool isNumber = false;
    const double price = shown.left(gap).toDouble(&isNumber);
    if (gap < 0 || !isNumber)
        return std::nullopt;
    return std::pair(shown.mid(gap + 1), qint64(std::llround(price * 100)));
}

/// Which end wants to be read first.
int reportRank(ItemState state)
{
    switch (state) {
    case ItemState::Unknown:
        return 0;
    case ItemState::Failed:
        return 1;
    case ItemState::LeftOut:
        return 2;
    case ItemState::NotSent:
        return 3;
    case ItemState::Submitted:
        return 4;
    case ItemState::Planned:
        return 5;
    case ItemState::Succeeded:
        break;
    }
    return 6;
}

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(namestead::OrderReport)

public:
    static QString runState(const OrderRun &run)
    {
        switch (run.state) {
        case RunState::Running:
            return run.hasDoubt() ? tr("Running; an answer was lost and is being looked up") : tr("Running");
        case RunState::Paused:
            return paused(run.pause);
        case RunState::Stopping:
            return tr("Stopping after the request that is on its way");
        case RunState::Finished:
            break;
        }
        if (const int unknown = run.count(ItemState::Unknown))
            return tr("Finished; %n name(s) unknown", nullptr, unknown);
        const int failed = run.count(ItemState::Failed);
        const int notSent = run.kind == OrderKind::Console ? 0 : run.count(ItemState::NotSent);
        if (notSent > 0 && failed > 0) {
            //: Two parts of a run's state
            return tr("%1; %2").arg(tr("Stopped; %n name(s) not sent", nullptr, notSent),
                                    tr("%n name(s) failed", nullptr, failed));
        }
        if (notSent > 0)
            return tr("Stopped; %n name(s) not sent", nullptr, notSent);
        if (failed > 0)
            return tr("Finished; %n name(s) failed", nullptr, failed);
        return tr("Finished");
    }

    static QString chunkOf(const OrderRun &run, const OrderChunk &one)
    {
        if (!isNotSent(run, one))
            return chunk(one.state);
        return one.state == ChunkState::NotReceived && one.sends > 0 ? tr("Did not arrive; not sent again")
                                                                     : tr("Not sent");
    }

    static QString paused(PauseReason reason)
    {
        switch (reason) {
        case PauseReason::None:
            break;
        case PauseReason::Person:
            return tr("Paused by you");
        case PauseReason::MostlyFailing:
            return tr("Paused: most names of the last request failed");
        case PauseReason::Doubts:
            return tr("Paused: two requests are in doubt");
        case PauseReason::Account:
            return tr("Paused: the account cannot be used");
        case PauseReason::Service:
            return tr("Paused: the service cannot be reached");
        case PauseReason::Journal:
            return tr("Paused: the order journal cannot be written");
        }
        return tr("Paused");
    }

    static QString chunk(ChunkState state)
    {
        switch (state) {
        case ChunkState::Planned:
            return tr("Waiting");
        case ChunkState::Sending:
            return tr("Being sent");
        case ChunkState::InDoubt:
            return tr("In doubt: being looked up");
        case ChunkState::Accepted:
            return tr("Accepted by the service");
        case ChunkState::NotReceived:
            return tr("Did not arrive; will be sent again");
        case ChunkState::Refused:
            return tr("Refused by the service");
        case ChunkState::Unknown:
            return tr("Unknown");
        case ChunkState::Done:
            return tr("Done");
        }
        return {};
    }

    static QString item(ItemState state)
    {
        switch (state) {
        case ItemState::Planned:
            return tr("Waiting");
        case ItemState::Submitted:
            return tr("Sent");
        case ItemState::Succeeded:
            return tr("Succeeded");
        case ItemState::Failed:
            return tr("Failed");
        case ItemState::LeftOut:
            return tr("Left out");
        case ItemState::Unknown:
            return tr("Unknown");
        case ItemState::NotSent:
            return tr("Not sent");
        }
        return {};
    }

    static QString kind(OrderKind kind)
    {
        switch (kind) {
        case OrderKind::Renewal:
            return tr("Renewal");
        case OrderKind::Registration:
            return tr("Registration");
        case OrderKind::Redemption:
            return tr("Redemption");
        case OrderKind::TransferIn:
            return tr("Transfer in");
        case OrderKind::Console:
            return tr("Order from the API console");
        }
        return {};
    }

    /// A sentence for a code of the service; empty: not one of those that are known. Families are compared by their beginning.
    static QString ofCode(const QString &code)
    {
        const std::array<std::pair<QLatin1StringView, QString>, 19> known{{
            {"TaskIsBeingProcessed"_L1, tr("Another task is already at work on this name.")},
            {"DomainNotExist"_L1, tr("The service does not find this name in the account.")},
            {"ContactTemplateNotExist"_L1, tr("The registrant profile does not exist.")},
            {"DomainTransferPendingNotExist"_L1, tr("No transfer of this name is under way.")},
            {"ParameterIllegal"_L1, tr("The service refuses a value of the order.")},
            {"InvaildParameter"_L1, tr("The service refuses a value of the order.")},
            {"MissingParameter"_L1, tr("The service says that a value of the order is missing.")},
            {"Throttling"_L1, tr("Too many requests came at once, and the service declined this one.")},
            {"Forbidden.RAM"_L1, tr("The key may not order: its permissions are too small.")},
            {"Forbidden.RiskControl"_L1, tr("The risk control of the service stopped the order.")},
            {"Forbidden.UserVerification"_L1, tr("The account itself has to be verified first.")},
            {"Forbidden"_L1, tr("The key is known, but it may not do this.")},
            {"SignatureDoesNotMatch"_L1, tr("The service does not accept the secret of the account's key.")},
            {"IncompleteSignature"_L1, tr("The service does not accept the secret of the account's key.")},
            {"InvalidAccessKeyId"_L1, tr("The service does not know the account's key.")},
            {"InvalidSecurityToken"_L1, tr("The security token of the account is no longer valid.")},
            {"InvalidTimeStamp"_L1, tr("The service refuses the time of this computer.")},
            {"UnsupportedOperation"_L1, tr("The service does not offer this operation at this address.")},
            {"Invalid"_L1, tr("The service refuses a value of the order.")},
        }};
        for (const auto &[beginning, text] : known) {
            if (code.startsWith(beginning))
                return text;
        }
        return {};
    }

    /// Our sentence with the service's own words beside it.
    static QString ofService(const QString &text)
    {
        if (text.isEmpty())
            return tr("The service declined without giving a reason.");
        const QString sentence = ofCode(text);
        return sentence.isEmpty() ? tr("The service says: %1").arg(text) : tr("%1 (%2)").arg(sentence, text);
    }

    static QString dateMoved(const QString &text)
    {
        const qint64 ms = text.toLongLong();
        return ms == 0 ? tr("Its expiry date is no longer the one of the plan.")
                       : tr("Its expiry date is no longer the one of the plan: it is %1 now.").arg(reportDay(ms));
    }

    static QString reason(const OrderReason &reason)
    {
        using Code = OrderReason::Code;
        switch (reason.code) {
        case Code::None:
            break;
        case Code::DateMoved:
            return dateMoved(reason.text);
        case Code::NotInAccount:
            return tr("It is no longer in this account.");
        case Code::OrderRunning:
            return reason.text.isEmpty() ? tr("Another order for it is in flight.")
                                         : tr("Another order for it is in flight: %1").arg(reason.text);
        case Code::Unreadable:
            return tr("Its expiry date could not be read just before sending.");
        case Code::Service:
            return ofService(reason.text);
        case Code::Refused:
            return reason.text.isEmpty() ? tr("The service refused the whole request.")
                                         : tr("The service refused the whole request. %1").arg(ofService(reason.text));
        case Code::NoTrace:
            return tr("It was sent, but no answer came; no task was found and the date has not moved. "
                      "That it did not arrive cannot be proven.");
        case Code::DateMovedNoTask:
            return tr("It was sent, but no answer came and no task was found; the expiry date has moved all the same.");
        case Code::ForeignTask:
            return tr("It was sent, but no answer came; a task for this name that is not of this run was found.");
        case Code::NoDetail:
            return tr("The task is over and tells nothing of this name.");
        case Code::TaskGone:
            return tr("The task can no longer be found at the service.");
        case Code::Person:
            return reason.text.isEmpty() ? tr("You decided what became of it.")
                                         : tr("You decided what became of it: %1").arg(reason.text);
        }
        return {};
    }

    static QString advice(const OrderItem &item)
    {
        using Code = OrderReason::Code;
        switch (item.state) {
        case ItemState::Unknown:
            return unknownAdvice(item.reason.code);
        case ItemState::NotSent:
            return tr("Nothing was sent and nothing was paid. Retry to renew it.");
        case ItemState::Failed:
        case ItemState::LeftOut:
            break;
        case ItemState::Planned:
        case ItemState::Submitted:
        case ItemState::Succeeded:
            return {};
        }
        switch (item.reason.code) {
        case Code::DateMoved:
            return tr("It may have been renewed already: look at its date before you plan it again.");
        case Code::NotInAccount:
            return tr("Look whether it is in another account.");
        case Code::OrderRunning:
            return tr("Wait until that order has ended.");
        case Code::Unreadable:
            return tr("Retry it.");
        case Code::Refused:
        case Code::Service:
            return serviceAdvice(item.reason.text);
        default:
            return {};
        }
    }

    static QString unknownAdvice(OrderReason::Code code)
    {
        using Code = OrderReason::Code;
        switch (code) {
        case Code::DateMovedNoTask:
            return tr("The new date speaks for a payment. Compare it with the orders in the console of the service, "
                      "then say here what became of it.");
        case Code::ForeignTask:
            return tr(
                "Look in the console of the service who placed that task, then say here what became of this one.");
        default:
            return tr("Look at the orders and the expiry date in the console of the service, then say here what became "
                      "of it. The program does not send it again.");
        }
    }

    static QString serviceAdvice(const QString &text)
    {
        if (text.startsWith("TaskIsBeingProcessed"_L1))
            return tr("Wait until that task has ended, then try it again.");
        if (text.startsWith("Throttling"_L1))
            return tr("Try it again in a few minutes.");
        if (text.startsWith("DomainNotExist"_L1))
            return tr("Look whether it is in another account.");
        if (text.startsWith("Forbidden"_L1))
            return tr("Ask the administrator of the account for the permission.");
        if (text.startsWith("Signature"_L1) || text.startsWith("InvalidAccessKeyId"_L1)
            || text.startsWith("InvalidSecurityToken"_L1))
            return tr("Check the key of the account.");
        return tr("Remove the cause, then retry it.");
    }

    static QStringList header()
    {
        return {tr("Domain"),        tr("State"),    tr("Reason"),     tr("What to do"),
                tr("Term in years"), tr("Old date"), tr("New date"),   tr("Price shown"),
                tr("Task"),          tr("Sent at"),  tr("Request ID"), tr("Instance ID")};
    }

    static QString receipt(const OrderRun &run);
    static void addTasks(const OrderRun &run, QStringList &lines);
    static void addNames(const OrderRun &run, QStringList &lines);
    static void addTotals(const OrderRun &run, QStringList &lines);
    static QString line(const OrderItem &item);
};

QString OrderWords::receipt(const OrderRun &run)
{
    QStringList lines{tr("Receipt of Namestead"), {}};
    lines += tr("Order: %1").arg(kind(run.kind));
    if (!run.title.isEmpty())
        lines += tr("Title: %1").arg(run.title);
    lines += tr("Account: %1").arg(run.accountLabel);
    lines += tr("Begun: %1").arg(reportTime(run.createdMs));
    if (run.finishedMs != 0)
        lines += tr("Ended: %1").arg(reportTime(run.finishedMs));
    lines += tr("State: %1").arg(runState(run));
    if (!run.couponNo.isEmpty())
        lines += tr("Voucher: %1").arg(run.couponNo);
    if (!run.promotionNo.isEmpty())
        lines += tr("Coupon: %1").arg(run.promotionNo);
    addTasks(run, lines);
    addNames(run, lines);
    addTotals(run, lines);
    lines += QString();
    lines +=
        tr("Prices are those that the service told before the order. What was charged is on the bill of the service.");
    return lines.join(u'\n') + u'\n';
}

void OrderWords::addTasks(const OrderRun &run, QStringList &lines)
{
    lines += QStringList{{}, tr("Tasks at the service")};
    const qsizetype before = lines.size();
    for (const OrderChunk &chunk : run.chunks) {
        if (!chunk.taskNo.isEmpty())
            lines += u"  "_s + tr("%1, sent %2").arg(chunk.taskNo, reportTime(chunk.sendingMs));
    }
    if (lines.size() == before)
        lines += u"  "_s + tr("None");
}

void OrderWords::addNames(const OrderRun &run, QStringList &lines)
{
    constexpr ItemState order[] = {ItemState::Unknown, ItemState::Failed,    ItemState::LeftOut,  ItemState::NotSent,
                                   ItemState::Planned, ItemState::Submitted, ItemState::Succeeded};
    for (const ItemState state : order) {
        const int count = run.count(state);
        if (count == 0)
            continue;
        lines += QStringList{{}, tr("%1: %2").arg(item(state), QLocale().toString(count))};
        for (const OrderItem &one : run.items) {
            if (one.state == state)
                lines += u"  "_s + line(one);
        }
    }
}

QString OrderWords::line(const OrderItem &item)
{
    const QString term = tr("%n year(s)", nullptr, item.years);
    const qint64 oldMs = item.sentExpiryMs != 0 ? item.sentExpiryMs : item.plannedExpiryMs;
    const QString oldDay = oldMs == 0 ? tr("date not known") : reportDay(oldMs);
    const QString price = item.priceShown.isEmpty() ? tr("price not told") : item.priceShown;
    if (item.state == ItemState::Succeeded) {
        const QString newDay = item.newExpiryMs == 0 ? tr("not read back") : reportDay(item.newExpiryMs);
        return tr("%1, %2, %3 → %4, %5").arg(item.name, term, oldDay, newDay, price);
    }
    const QString why = reason(item.reason);
    const QString what = tr("%1, %2, %3, %4").arg(item.name, term, oldDay, price);
    return why.isEmpty() ? what : tr("%1: %2").arg(what, why);
}

void OrderWords::addTotals(const OrderRun &run, QStringList &lines)
{
    const PaidTotals totals = paidTotals(run);
    lines += QStringList{{}, tr("Total of the names that succeeded")};
    lines +=
        u"  "_s + tr("%1, %2").arg(tr("%n name(s)", nullptr, totals.names), tr("%n year(s)", nullptr, totals.years));
    for (const auto &[currency, fen] : totals.sums)
        lines += u"  "_s + QLocale().toString(double(fen) / 100, 'f', 2) + u' ' + currency;
    if (totals.notTold > 0)
        lines += u"  "_s + tr("%n name(s) without a price told", nullptr, totals.notTold);
}

} // namespace

QString runStateText(const OrderRun &run)
{
    return OrderWords::runState(run);
}

QString chunkStateText(ChunkState state)
{
    return OrderWords::chunk(state);
}

QString chunkStateText(const OrderRun &run, const OrderChunk &chunk)
{
    return OrderWords::chunkOf(run, chunk);
}

bool isNotSent(const OrderRun &run, const OrderChunk &chunk)
{
    // A stop closes what waits without another state: it was planned, or did not arrive, and has an end all the same.
    return (chunk.state == ChunkState::Planned || chunk.state == ChunkState::NotReceived)
        && (run.state == RunState::Finished || chunk.endedMs != 0);
}

QString itemStateText(ItemState state)
{
    return OrderWords::item(state);
}

QString orderReasonText(const OrderReason &reason)
{
    return OrderWords::reason(reason);
}

QString orderReasonAdvice(const OrderItem &item)
{
    return OrderWords::advice(item);
}

QString orderKindText(OrderKind kind)
{
    return OrderWords::kind(kind);
}

QString runTitleText(const OrderRun &run)
{
    if (run.kind == OrderKind::Console) {
        if (const Operation *operation = Catalogue::builtIn().operation(run.action))
            return operation->title.in(QLocale().name());
    }
    return run.title.isEmpty() ? orderKindText(run.kind) : run.title;
}

PaidTotals paidTotals(const OrderRun &run)
{
    PaidTotals totals;
    QMap<QString, qint64> sums;
    for (const OrderItem &item : run.items) {
        if (item.state != ItemState::Succeeded)
            continue;
        ++totals.names;
        totals.years += item.years;
        if (const auto price = reportPrice(item.priceShown))
            sums[price->first] += price->second;
        else
            ++totals.notTold;
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        totals.sums.append({sum.key(), sum.value()});
    return totals;
}

QList<int> itemsByUrgency(const OrderRun &run)
{
    QList<int> order(run.items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&run](int one, int other) {
        return reportRank(run.items[one].state) < reportRank(run.items[other].state);
    });
    return order;
}

bool exportRun(const OrderRun &run, QIODevice &device)
{
    CsvWriter csv(device);
    csv.row(OrderWords::header());
    const QList<int> order = itemsByUrgency(run);
    for (const int at : order) {
        const OrderItem &item = run.items[at];
        const OrderChunk chunk = run.chunks.value(item.chunk);
        csv.row({item.name, itemStateText(item.state), orderReasonText(item.reason), orderReasonAdvice(item),
                 QString::number(item.years),
                 reportDay(item.sentExpiryMs != 0 ? item.sentExpiryMs : item.plannedExpiryMs),
                 reportDay(item.newExpiryMs), item.priceShown, chunk.taskNo, reportTime(chunk.sendingMs),
                 chunk.requestId, item.instanceId});
    }
    return !csv.failed();
}

QString receiptText(const OrderRun &run)
{
    return OrderWords::receipt(run);
}

} // namespace namestead
