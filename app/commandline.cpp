#include "app/commandline.h"

#include "app/parts.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(namestead::CommandLine)
};

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Manages domain names held at the Alibaba Cloud Domains service."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLineText::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, CommandLineText::tr("Show the version."));
    const QCommandLineOption profile(u"profile-dir"_s,
                                     CommandLineText::tr("Keep settings in this folder instead of the usual place."),
                                     CommandLineText::tr("folder"));
    const QCommandLineOption practice(u"practice"_s, CommandLineText::tr("Start with the practice account."));
    const QCommandLineOption language(u"lang"_s, CommandLineText::tr("Language of this run: zh or en."),
                                      CommandLineText::tr("language"));
    const QCommandLineOption timeStart(
        u"time-start"_s,
        CommandLineText::tr("Print as JSON how long the start took and how much memory it needs, then end."));
    for (const auto &option : {help, version, profile, practice, language, timeStart})
        parser.addOption(option);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.next = CommandLine::Next::Refuse;
        line.text = parser.errorText();
    } else if (parser.isSet(help)) {
        line.next = CommandLine::Next::PrintAndEnd;
        line.text = parser.helpText().trimmed();
    } else if (parser.isSet(version)) {
        line.next = CommandLine::Next::PrintAndEnd;
        line.text = u"namestead "_s + programVersion();
    } else if (!parser.positionalArguments().isEmpty()) {
        line.next = CommandLine::Next::Refuse;
        line.text = CommandLineText::tr("Unknown argument: %1").arg(parser.positionalArguments().constFirst());
    }
    line.profileDir = parser.value(profile);
    line.language = parser.value(language);
    line.startsWithPractice = parser.isSet(practice);
    line.timesStart = parser.isSet(timeStart);
    if (line.next == CommandLine::Next::Run && !line.language.isEmpty() && line.language != "zh"_L1
        && line.language != "en"_L1) {
        line.next = CommandLine::Next::Refuse;
        line.text = CommandLineText::tr("Unknown language: %1 (known are zh and en)").arg(line.language);
    }
    return line;
}

} // namespace namestead
