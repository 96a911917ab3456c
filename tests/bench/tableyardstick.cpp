#include "tests/bench/tableyardstick.h"

#include "tests/bench/paintwatch.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

/// With more a letter under a view takes a quarter of a minute and more.
constexpr int mostNamesUnderView = 100'000;

void prepare(QSortFilterProxyModel &proxy, DomainTableModel &domains)
{
    proxy.setSourceModel(&domains);
    proxy.setFilterKeyColumn(int(DomainColumn::Name));
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
}

double secondsOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e9;
}

std::vector<Figure> underView(DomainTableModel &domains, int runs, const QString &what)
{
    QSortFilterProxyModel proxy;
    prepare(proxy, domains);
    QTableView view;
    view.setModel(&proxy);
    view.verticalHeader()->hide();
    view.resize(1280, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("the yardstick's table does not come onto the screen");
    PaintWatch watch(*view.viewport());
    const auto seconds = [&watch](const std::function<void()> &act) { return watch.msUntilPainted(act) / 1000; };
    std::vector<double> letters;
    std::vector<double> cleared;
    std::vector<double> byName;
    std::vector<double> byExpiry;
    for (int run = 0; run < runs; ++run) {
        for (const QString &typed : {u"s"_s, u"sh"_s})
            letters.push_back(seconds([&] { proxy.setFilterFixedString(typed); }));
        cleared.push_back(seconds([&] { proxy.setFilterFixedString({}); }));
        byName.push_back(seconds([&] { proxy.sort(int(DomainColumn::Name)); }));
        proxy.sort(-1);
        proxy.setSortRole(DomainTableModel::ValueRole); // numbers, not texts
        byExpiry.push_back(seconds([&] { proxy.sort(int(DomainColumn::Expires)); }));
        proxy.sort(-1);
        proxy.setSortRole(Qt::DisplayRole);
        PaintWatch::settle();
    }
    return {ofRuns(what + u"letter typed"_s, u"s"_s, letters, false),
            ofRuns(what + u"search cleared"_s, u"s"_s, cleared, false),
            ofRuns(what + u"sort by name"_s, u"s"_s, byName, false),
            ofRuns(what + u"sort by expiry"_s, u"s"_s, byExpiry, false)};
}

/// One letter in one run.
std::vector<Figure> withoutView(DomainTableModel &domains, const QString &what)
{
    QSortFilterProxyModel proxy;
    prepare(proxy, domains);
    if (proxy.rowCount() != domains.rowCount())
        qFatal("the yardstick has other rows than the table");
    Figure letter =
        ofRuns(what + u"letter typed"_s, u"s"_s, {secondsOf([&] { proxy.setFilterFixedString(u"s"_s); })}, false);
    letter.note = u"one letter, one run, and no view, which would take several times as long"_s;
    return {letter};
}

} // namespace

std::vector<Figure> yardstickFigures(DomainTableModel &domains, int names, int runs)
{
    const QString what = u"QSortFilterProxyModel, %1: "_s.arg(namesText(names));
    if (names > mostNamesUnderView)
        return withoutView(domains, what);
    // Seconds a letter: at the full size one run tells enough.
    return underView(domains, names < mostNamesUnderView ? runs : 1, what);
}

} // namespace namestead::bench
