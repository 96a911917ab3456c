#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace namestead::bench {

/// One figure of the table: the median of several runs with its spread, and what it was held against.
struct Figure
{
    QString name;
    QString unit;
    double median = 0;
    double lowest = 0;
    double highest = 0;
    std::optional<double> budget;
    bool moreIsBetter = true;
    QString note;

    [[nodiscard]] bool isMet() const { return !budget || (moreIsBetter ? median >= *budget : median <= *budget); }
};

/// What one call of the benchmark measures.
struct Plan
{
    std::vector<int> sizes{100'000, 1'000'000}; ///< names of a portfolio
    int runs = 5;
    bool comparison = true; ///< the official client beside it, where node is present
    QString program;        ///< path of the namestead binary
    QString practice;       ///< path of the namestead-practice binary
};

/// "100,000"
QString namesText(int names);

/// The budget for a portfolio of this size; smaller ones have none.
std::optional<double> budgetFor(int names, double fromHundredThousand, double fromMillion);

/// Says on standard error what is being measured: a whole run takes minutes.
void tellStep(const QString &step);

/// Runs `work(count)` several times for about `seconds` each and gives calls per second.
Figure perSecond(const QString &name, const std::function<void(int)> &work, double seconds = 0.4, int runs = 5);

/// The value below which `share` (0 to 1) of the values lie; they need not be sorted.
double percentile(std::vector<double> values, double share);

/// The values of several runs, made elsewhere.
Figure ofRuns(const QString &name, const QString &unit, std::vector<double> values, bool moreIsBetter);

void printTable(const std::vector<Figure> &figures);
QJsonObject toJson(const Figure &figure);

} // namespace namestead::bench
