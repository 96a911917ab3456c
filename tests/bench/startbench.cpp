#include "tests/bench/startbench.h"

#include "tests/bench/sampleprofile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int longestStartMs = 120'000;

/// What --time-start told.
struct StartTimes
{
    double windowSeconds = 0;
    double firstRowsSeconds = 0;
    double allNamesSeconds = 0;
    double residentMb = 0;
};

/// Keeps the program away from the settings, data and desktop of whoever measures.
QProcessEnvironment environmentIn(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, folder);
    environment.insert(u"NAMESTEAD_CLAIMS_FILE"_s, folder + u"/claims.sqlite"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return environment;
}

StartTimes timedStart(const Plan &plan, int names)
{
    const SampleProfile &profile = SampleProfile::of(names);
    QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(environmentIn(home.path()));
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(plan.program,
                  {u"--profile-dir"_s, profile.folder(), u"--practice"_s, u"--lang"_s, u"en"_s, u"--time-start"_s});
    if (!program.waitForFinished(longestStartMs) || program.exitStatus() != QProcess::NormalExit
        || program.exitCode() != 0)
        qFatal("%s did not start and end as it should: %s", qUtf8Printable(plan.program),
               qUtf8Printable(program.errorString()));
    const QJsonObject told = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    if (told.value(u"names"_s).toInt(-1) != names)
        qFatal("the program started with %d names instead of %d", told.value(u"names"_s).toInt(-1), names);
    StartTimes times;
    times.windowSeconds = told.value(u"windowMs"_s).toDouble() / 1000;
    times.firstRowsSeconds = told.value(u"firstRowsMs"_s).toDouble() / 1000;
    times.allNamesSeconds = told.value(u"allNamesMs"_s).toDouble() / 1000;
    times.residentMb = told.value(u"residentKb"_s).toDouble() / 1024;
    return times;
}

/// `runs` starts of each, by turns, so that a slow minute of the machine meets both.
struct Starts
{
    std::vector<StartTimes> withNames;
    std::vector<StartTimes> empty;
};

Starts startsOf(const Plan &plan, int names)
{
    Starts starts;
    // Uncounted: they bring program and database into the page cache and make the other files of a profile.
    timedStart(plan, names);
    timedStart(plan, 0);
    tellStep(u"the program is started with %1 names"_s.arg(namesText(names)));
    for (int run = 0; run < plan.runs; ++run) {
        starts.empty.push_back(timedStart(plan, 0));
        starts.withNames.push_back(timedStart(plan, names));
    }
    return starts;
}

std::vector<double> valuesOf(const std::vector<StartTimes> &starts, double StartTimes::*value)
{
    std::vector<double> values;
    for (const StartTimes &start : starts)
        values.push_back(start.*value);
    return values;
}

/// Each run against the empty start beside it.
std::vector<double> differences(const Starts &starts, double StartTimes::*value)
{
    std::vector<double> values;
    for (size_t run = 0; run < starts.withNames.size(); ++run)
        values.push_back(starts.withNames[run].*value - starts.empty[run].*value);
    return values;
}

std::vector<Figure> figuresOf(const Plan &plan, int names)
{
    const Starts starts = startsOf(plan, names);
    const QString what = u"start, %1 names: "_s.arg(namesText(names));
    const auto seconds = [&](const QString &name, std::vector<double> values) {
        return ofRuns(what + name, u"s"_s, std::move(values), false);
    };
    Figure over =
        seconds(u"all names painted, over the empty start"_s, differences(starts, &StartTimes::allNamesSeconds));
    over.budget = budgetFor(names, 0.4, 1.5);
    over.note = u"files in the page cache"_s;
    Figure memory =
        ofRuns(what + u"memory over the empty program"_s, u"MB"_s, differences(starts, &StartTimes::residentMb), false);
    memory.budget = budgetFor(names, 60, 450);
    Figure perName = ofRuns(what + u"memory, per name"_s, u"bytes"_s, {memory.median * 1024 * 1024 / names}, false);
    const double fileBytes = double(QFileInfo(SampleProfile::of(names).database()).size());
    Figure onDisk = ofRuns(what + u"database, per name"_s, u"bytes"_s, {fileBytes / names}, false);
    return {seconds(u"window painted"_s, valuesOf(starts.withNames, &StartTimes::windowSeconds)),
            seconds(u"first names painted"_s, valuesOf(starts.withNames, &StartTimes::firstRowsSeconds)),
            seconds(u"all names painted"_s, valuesOf(starts.withNames, &StartTimes::allNamesSeconds)),
            seconds(u"empty account painted"_s, valuesOf(starts.empty, &StartTimes::allNamesSeconds)),
            over,
            memory,
            perName,
            onDisk};
}

} // namespace

std::vector<Figure> startFigures(const Plan &plan)
{
    std::vector<Figure> figures;
    for (const int names : plan.sizes) {
        for (Figure &figure : figuresOf(plan, names))
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace namestead::bench
