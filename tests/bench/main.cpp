// Measures what the budgets in docs/performance.md speak of and prints a table, or JSON with --json.

#include "tests/bench/practicebench.h"
#include "tests/bench/wirebench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace namestead::bench;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print JSON instead of a table."_s);
    const QCommandLineOption alone(u"alone"_s, u"Without the official client beside it."_s);
    const QCommandLineOption wire(u"wire"_s, u"Only encoding, signing and decoding."_s);
    parser.addOptions({json, alone, wire});
    parser.process(app);

    std::vector<Figure> figures = wireFigures();
    if (!parser.isSet(wire)) {
        for (Figure &figure : practiceFigures(!parser.isSet(alone)))
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
