#pragma once

#include <QString>

namespace namestead {

class OrderEngine;

/// What the runs of orders do at the moment, in one line: "Renewing 120 of 200".
struct RunSummary
{
    int open = 0;     ///< runs that are not finished
    int working = 0;  ///< of them those that send, wait or stop
    qint64 runId = 0; ///< of the only open run; 0: none or several
    int done = 0;     ///< names that have their end, of the open runs
    int names = 0;
    bool wantsPerson = false; ///< one waits for a decision
    bool renews = false;      ///< all of them are renewals

    [[nodiscard]] QString text() const; ///< empty: nothing is open
    bool operator==(const RunSummary &) const = default;
};
RunSummary summaryOfRuns(const OrderEngine &engine);

} // namespace namestead
