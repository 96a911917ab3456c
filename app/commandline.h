#pragma once

#include <QString>
#include <QStringList>

namespace namestead {

struct CommandLine
{
    enum class Next { Run, PrintAndEnd, Refuse };

    Next next = Next::Run;
    QString text;                    ///< to print, of PrintAndEnd and Refuse
    QString profileDir;              ///< empty: the usual place
    QString language;                ///< empty: as remembered, or the system's
    bool startsWithPractice = false; ///< whatever account was open last time
    bool timesStart = false;         ///< tell how long the start took, then end
};

/// `arguments` with the program's name first. Needs a QCoreApplication for the texts' language only.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace namestead
