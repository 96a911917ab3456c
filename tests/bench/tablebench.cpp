#include "tests/bench/tablebench.h"

#include "tests/bench/tablebulk.h"
#include "tests/bench/tablesorting.h"
#include "tests/bench/tabletyping.h"
#include "tests/bench/tableyardstick.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int scrollSteps = 200;
constexpr double frameMs = 16;

Figure frames(const QString &name, const std::vector<double> &times)
{
    Figure figure = ofRuns(name, u"ms"_s, times, false);
    figure.median = percentile(times, 0.99);
    const auto late = std::count_if(times.begin(), times.end(), [](double ms) { return ms > frameMs; });
    figure.note =
        u"%1 of %2 steps over 16 ms; median %3 ms"_s.arg(late).arg(times.size()).arg(percentile(times, 0.5), 0, 'f', 1);
    return figure;
}

/// The wheel in small steps from the middle on, and the slider through the whole list.
std::vector<Figure> scrollFigures(TableStage &stage, int names)
{
    QScrollBar &bar = *stage.table().verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    PaintWatch::settle();
    std::vector<double> wheel;
    const QPointF place(300, 300);
    for (int step = 0; step < scrollSteps; ++step) {
        wheel.push_back(stage.watch().msUntilPainted([&] {
            QWheelEvent event(place, stage.table().viewport()->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(stage.table().viewport(), &event);
        }));
        PaintWatch::settle();
    }
    std::vector<double> slider;
    bar.setValue(0);
    PaintWatch::settle();
    bar.setSliderDown(true);
    for (int step = 1; step <= scrollSteps; ++step) {
        slider.push_back(stage.watch().msUntilPainted(
            [&] { bar.setSliderPosition(int(qint64(bar.maximum()) * step / scrollSteps)); }));
        PaintWatch::settle();
    }
    bar.setSliderDown(false);
    bar.setValue(0);
    PaintWatch::settle();
    const QString what = u"table, %1: "_s.arg(namesText(names));
    return {frames(what + u"step of the wheel, 99 %"_s, wheel), frames(what + u"step of the slider, 99 %"_s, slider)};
}

std::vector<Figure> openingFigures(const TableStage &stage, int names)
{
    const QString what = u"table, %1: "_s.arg(namesText(names));
    return {ofRuns(what + u"names from the disk into the page"_s, u"s"_s, {stage.openSeconds()}, false),
            ofRuns(what + u"the same, longest stall"_s, u"ms"_s, {stage.openStallMs()}, false)};
}

} // namespace

std::vector<Figure> tableFigures(const Plan &plan)
{
    std::vector<Figure> figures;
    const auto add = [&figures](std::vector<Figure> more) {
        figures.insert(figures.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const int names : plan.sizes) {
        TableStage stage(names);
        tellStep(u"the table with %1 names: search"_s.arg(namesText(names)));
        add(openingFigures(stage, names));
        add(typingFigures(stage, names, plan.runs));
        tellStep(u"the table with %1 names: sort and scroll"_s.arg(namesText(names)));
        add(sortingFigures(stage, names, plan.runs));
        add(scrollFigures(stage, names));
        tellStep(u"the table with %1 names: commands over all of them"_s.arg(namesText(names)));
        add(bulkFigures(stage, names, plan.runs));
        tellStep(u"a QSortFilterProxyModel with %1 names"_s.arg(namesText(names)));
        add(yardstickFigures(stage.domains(), names, plan.runs));
    }
    return figures;
}

} // namespace namestead::bench
