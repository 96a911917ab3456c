#include "tests/bench/tablesorting.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

/// A million strings take std::sort seconds, thirty-four times: once is enough there.
constexpr int mostNamesForEachRun = 100'000;
constexpr int repaints = 20;

struct Direction
{
    std::vector<double> clicks; ///< milliseconds, run by run
    std::vector<double> bare;   ///< of std::sort
    [[nodiscard]] double ratio(double click) const { return click / percentile(bare, 0.5); }
};

struct Column
{
    DomainColumn column = DomainColumn::Name;
    Direction ascending;
    Direction descending;
    double repaintMs = 0;

    [[nodiscard]] double worstRatio() const { return medianRatio(0); }
    /// What the paint of the sorted rows takes is left out.
    [[nodiscard]] double ratioWithoutPaint() const { return medianRatio(repaintMs); }
    /// The first click after the start makes what later ones use again.
    [[nodiscard]] double firstRatio() const
    {
        return std::max(ascending.ratio(ascending.clicks.front()), descending.ratio(descending.clicks.front()));
    }

private:
    [[nodiscard]] double medianRatio(double lessMs) const
    {
        return std::max(ascending.ratio(percentile(ascending.clicks, 0.5) - lessMs),
                        descending.ratio(percentile(descending.clicks, 0.5) - lessMs));
    }
};

double bareSortMs(TableStage &stage, DomainColumn column, Qt::SortOrder order)
{
    std::vector<QString> texts;
    const int rows = stage.domains().rowCount();
    texts.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        texts.push_back(stage.domains().cellText(row, column));
    QElapsedTimer timer;
    timer.start();
    if (order == Qt::AscendingOrder)
        std::sort(texts.begin(), texts.end());
    else
        std::sort(texts.begin(), texts.end(), std::greater<>());
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Brings the column into view and says where its header can be clicked.
QPoint headerPlace(TableStage &stage, DomainColumn column)
{
    SortHeader &header = stage.table().header();
    const int left = header.sectionPosition(int(column));
    stage.table().horizontalScrollBar()->setValue(left - header.sectionSize(0)); // the frozen column lies before it
    PaintWatch::settle();
    const int x = header.sectionViewportPosition(int(column)) + header.sectionSize(int(column)) / 2;
    return {x, header.height() / 2};
}

void click(TableStage &stage, DomainColumn column, Direction &direction, Qt::SortOrder order, bool takesBare)
{
    const QPoint place = headerPlace(stage, column);
    if (takesBare)
        direction.bare.push_back(bareSortMs(stage, column, order));
    const QList<DomainSortKey> wanted{{column, order}};
    direction.clicks.push_back(stage.watch().msUntilPainted(
        [&] { QTest::mouseClick(stage.table().header().viewport(), Qt::LeftButton, {}, place); },
        [&] { return stage.domains().sortKeys() == wanted; }));
    PaintWatch::settle();
}

Figure figureOf(const Column &column, const QString &what)
{
    std::vector<double> clicks = column.ascending.clicks;
    clicks.insert(clicks.end(), column.descending.clicks.begin(), column.descending.clicks.end());
    Figure figure = ofRuns(what + u"sort by "_s + DomainTableModel::columnId(column.column), u"ms"_s, clicks, false);
    figure.note =
        u"std::sort %1 and %2 ms; %3 × of it, first click %4 ×"_s.arg(percentile(column.ascending.bare, 0.5), 0, 'f', 1)
            .arg(percentile(column.descending.bare, 0.5), 0, 'f', 1)
            .arg(column.worstRatio(), 0, 'f', 2)
            .arg(column.firstRatio(), 0, 'f', 2);
    return figure;
}

Figure worstOf(const std::vector<Column> &columns, const QString &name, double (Column::*ratio)() const)
{
    const auto worst = std::max_element(columns.begin(), columns.end(), [ratio](const Column &a, const Column &b) {
        return (a.*ratio)() < (b.*ratio)();
    });
    std::vector<double> ratios;
    for (const Column &column : columns)
        ratios.push_back((column.*ratio)());
    Figure figure = ofRuns(name, u"×"_s, ratios, false);
    figure.median = figure.highest; // the spread is that of the columns
    figure.note = u"column %1; the spread is the columns'"_s.arg(DomainTableModel::columnId(worst->column));
    return figure;
}

} // namespace

std::vector<Figure> sortingFigures(TableStage &stage, int names, int runs)
{
    std::vector<Column> columns;
    stage.table().applyPreset(DomainTable::Preset::All);
    const double repaint = percentile(stage.watch().bareRepaints(repaints), 0.5);
    // By name it is sorted already: last, so that the first click on it is one as on the others.
    for (int place = 1; place <= domainColumnCount; ++place) {
        Column column;
        column.column = DomainColumn(place % domainColumnCount);
        column.repaintMs = repaint;
        columns.push_back(column);
    }
    for (int run = 0; run < runs; ++run) {
        const bool takesBare = run == 0 || names <= mostNamesForEachRun;
        for (Column &column : columns) {
            click(stage, column.column, column.ascending, Qt::AscendingOrder, takesBare);
            click(stage, column.column, column.descending, Qt::DescendingOrder, takesBare);
        }
    }
    stage.domains().setSort({});
    stage.table().applyPreset(DomainTable::Preset::Standard);
    stage.table().horizontalScrollBar()->setValue(0);
    PaintWatch::settle();

    const QString what = u"table, %1: "_s.arg(namesText(names));
    std::vector<Figure> figures;
    for (const Column &column : columns)
        figures.push_back(figureOf(column, what));
    Figure worst =
        worstOf(columns, what + u"click to sorted and painted, worst, over std::sort"_s, &Column::worstRatio);
    worst.budget = budgetFor(names, 1.2, 1.2);
    figures.push_back(worst);
    figures.push_back(worstOf(columns, what + u"the same, without the paint"_s, &Column::ratioWithoutPaint));
    figures.push_back(worstOf(columns, what + u"the same, first click of each column"_s, &Column::firstRatio));
    return figures;
}

} // namespace namestead::bench
