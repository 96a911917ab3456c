// Measures what the budgets in docs/performance.md speak of and prints a table, or JSON with --json.

#include "tests/bench/practicebench.h"
#include "tests/bench/renewalbench.h"
#include "tests/bench/startbench.h"
#include "tests/bench/syncbench.h"
#include "tests/bench/tablebench.h"
#include "tests/bench/wirebench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace namestead::bench;

namespace {

struct Section
{
    const char16_t *name;
    std::vector<Figure> (*measure)(const Plan &plan);
};

constexpr Section sections[] = {
    {u"wire", &wireFigures},   {u"practice", &practiceFigures}, {u"start", &startFigures},
    {u"table", &tableFigures}, {u"sync", &syncFigures},
    {u"renewal", &renewalFigures},
};

QString sectionNames()
{
    QStringList names;
    for (const Section &section : sections)
        names.append(QString::fromUtf16(section.name));
    return names.join(u", "_s);
}

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", why.toLocal8Bit().constData());
    std::exit(2);
}

std::vector<int> readSizes(const QString &text)
{
    std::vector<int> sizes;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        sizes.push_back(part.toInt(&isNumber));
        if (!isNumber || sizes.back() < 1'000 || sizes.back() > 1'000'000)
            refuse(u"--names takes numbers from 1000 to 1000000, separated by commas: %1"_s.arg(part));
    }
    return sizes;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption alone(u"alone"_s, u"Without the official client beside it."_s);
    const QCommandLineOption only(u"only"_s, u"Only these sections, separated by commas: %1."_s.arg(sectionNames()),
                                  u"sections"_s);
    const QCommandLineOption names(u"names"_s, u"Portfolios of these sizes; 100000,1000000 unless told."_s,
                                   u"numbers"_s);
    const QCommandLineOption runs(u"runs"_s, u"Runs of each measurement; 5 unless told."_s, u"number"_s);
    parser.addOptions({json, alone, only, names, runs});
    parser.process(app);

    Plan plan;
    plan.comparison = !parser.isSet(alone);
    if (parser.isSet(names))
        plan.sizes = readSizes(parser.value(names));
    if (parser.isSet(runs))
        plan.runs = std::max(1, parser.value(runs).toInt());
    plan.program = QCoreApplication::applicationDirPath() + u"/../../app/namestead"_s;
    plan.practice = QCoreApplication::applicationDirPath() + u"/../../api/practice/namestead-practice"_s;
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        if (std::none_of(std::begin(sections), std::end(sections),
                         [&name](const Section &section) { return name == QStringView(section.name); }))
            refuse(u"--only takes %1, not %2"_s.arg(sectionNames(), name));
    }

    std::vector<Figure> figures;
    for (const Section &section : sections) {
        if (!wanted.isEmpty() && !wanted.contains(QStringView(section.name)))
            continue;
        for (Figure &figure : section.measure(plan))
            figures.push_back(std::move(figure));
    }
    if (!parser.isSet(json)) {
        printTable(figures);
        return 0;
    }
    QJsonArray all;
    for (const Figure &figure : figures)
        all.append(toJson(figure));
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return 0;
}
