#include "app/application.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/messagefilter.h"
#include "app/parts.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// --help and --version must work where there is no display.
bool needsNoDisplay(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v";
    });
}

int run(const QStringList &arguments, bool hasDisplay)
{
    namestead::CommandLine line;
    {
        namestead::Languages languages;
        languages.apply({});
        line = namestead::readCommandLine(arguments);
    }
    if (line.next != namestead::CommandLine::Next::Run || !hasDisplay) {
        const bool isRefused = line.next == namestead::CommandLine::Next::Refuse;
        std::fprintf(isRefused ? stderr : stdout, "%s\n", line.text.toLocal8Bit().constData());
        return isRefused ? 2 : 0;
    }
    QApplication::setDesktopFileName(u"namestead"_s);
    QApplication::setWindowIcon(QIcon(u":/namestead/resources/namestead.svg"_s));
    namestead::Application program(line);
    switch (program.start()) {
    case namestead::Application::Start::Running:
        return QApplication::exec();
    case namestead::Application::Start::Elsewhere:
        return 0;
    case namestead::Application::Start::Failed:
        return 1;
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    namestead::installMessageFilter();
    QCoreApplication::setApplicationName(u"namestead"_s);
    QCoreApplication::setApplicationVersion(namestead::programVersion());
    if (needsNoDisplay(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return run(QCoreApplication::arguments(), false);
    }
    const QApplication application(argc, argv);
    return run(QCoreApplication::arguments(), true);
}
