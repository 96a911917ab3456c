#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

QString numberText(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

double secondsFor(const std::function<void(int)> &work, int count)
{
    QElapsedTimer timer;
    timer.start();
    work(count);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

QString namesText(int names)
{
    return QLocale(QLocale::English).toString(names);
}

std::optional<double> budgetFor(int names, double fromHundredThousand, double fromMillion)
{
    if (names < 100'000)
        return std::nullopt;
    return names < 1'000'000 ? fromHundredThousand : fromMillion;
}

void tellStep(const QString &step)
{
    std::fprintf(stderr, "%s …\n", step.toLocal8Bit().constData());
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(std::min(double(values.size() - 1), share * double(values.size())));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

Figure ofRuns(const QString &name, const QString &unit, std::vector<double> values, bool moreIsBetter)
{
    std::sort(values.begin(), values.end());
    Figure figure;
    figure.name = name;
    figure.unit = unit;
    figure.median = values[values.size() / 2];
    figure.lowest = values.front();
    figure.highest = values.back();
    figure.moreIsBetter = moreIsBetter;
    return figure;
}

Figure perSecond(const QString &name, const std::function<void(int)> &work, double seconds, int runs)
{
    int count = 1;
    double once = secondsFor(work, count); // warms up too
    while (once < seconds / 20) {
        count *= 4;
        once = secondsFor(work, count);
    }
    count = std::max(1, int(double(count) * seconds / once));
    std::vector<double> rates;
    for (int i = 0; i < runs; ++i)
        rates.push_back(count / secondsFor(work, count));
    return ofRuns(name, u"/s"_s, std::move(rates), true);
}

void printTable(const std::vector<Figure> &figures)
{
    QTextStream out(stdout);
    out << qSetFieldWidth(0) << '\n';
    for (const Figure &f : figures) {
        out << f.name.leftJustified(62) << numberText(f.median).rightJustified(12) << ' ' << f.unit.leftJustified(8)
            << (u"("_s + numberText(f.lowest) + u" … "_s + numberText(f.highest) + u")"_s).leftJustified(26);
        if (f.budget)
            out << (f.moreIsBetter ? u"≥ "_s : u"≤ "_s) << numberText(*f.budget).leftJustified(10)
                << (f.isMet() ? u"met"_s : u"NOT MET"_s);
        if (!f.note.isEmpty())
            out << "  " << f.note;
        out << '\n';
    }
}

QJsonObject toJson(const Figure &f)
{
    QJsonObject object{{u"name"_s, f.name},
                       {u"unit"_s, f.unit},
                       {u"median"_s, f.median},
                       {u"lowest"_s, f.lowest},
                       {u"highest"_s, f.highest}};
    if (f.budget) {
        object.insert(u"budget"_s, *f.budget);
        object.insert(u"met"_s, f.isMet());
    }
    if (!f.note.isEmpty())
        object.insert(u"note"_s, f.note);
    return object;
}

} // namespace namestead::bench
