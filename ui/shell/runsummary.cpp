#include "ui/shell/runsummary.h"

#include "models/orders/orderengine.h"

#include <QCoreApplication>
#include <QLocale>

namespace namestead {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(namestead::RunSummary)
};

bool hasEnd(ItemState state)
{
    return state != ItemState::Planned && state != ItemState::Submitted;
}

} // namespace

RunSummary summaryOfRuns(const OrderEngine &engine)
{
    RunSummary summary;
    const QList<const OrderRun *> runs = engine.runs();
    for (const OrderRun *run : runs) {
        if (run->state == RunState::Finished)
            continue;
        summary.renews = run->kind == OrderKind::Renewal && (summary.open == 0 || summary.renews);
        ++summary.open;
        summary.runId = summary.open == 1 ? run->id : 0;
        summary.working += run->state == RunState::Paused ? 0 : 1;
        summary.wantsPerson =
            summary.wantsPerson || (run->state == RunState::Paused && run->pause != PauseReason::Person);
        summary.names += int(run->items.size());
        for (const OrderItem &item : run->items)
            summary.done += hasEnd(item.state) ? 1 : 0;
    }
    return summary;
}

QString RunSummary::text() const
{
    const QLocale locale;
    const QString so = locale.toString(done);
    const QString all = locale.toString(names);
    if (open == 0)
        return {};
    if (wantsPerson)
        return RunWords::tr("Paused, wants a look: %1 of %2").arg(so, all);
    if (working == 0)
        return RunWords::tr("Paused: %1 of %2").arg(so, all);
    if (open == 1 && renews)
        return RunWords::tr("Renewing %1 of %2").arg(so, all);
    return RunWords::tr("%n run(s) at work: %1 of %2", nullptr, open).arg(so, all);
}

} // namespace namestead
