// The command line of fcgi-spawner.
#pragma once

#include "config/configloader.h"
#include "daemon/exitcode.h"

#include <QByteArrayList>

namespace spawner {

/// What the user asked for.
struct Options
{
    enum class Action { Run, CheckConfig, PrintConfig, Help, Version };

    Action action = Action::Run;
    /// --config as given; empty and named = none shall be read.
    QByteArray configFile;
    bool isConfigFileNamed = false;
    QList<FlagValue> flags; ///< in the order of the command line
};

/// Parses the arguments after the program's name. Long options stand behind two dashes, with their value
/// behind "=" or as the next argument; the Go original's names (listenAddr, webRoot, staticRoot, socketDir,
/// idleTimeout) behind one dash or two. The error names the argument, and the option it is most like.
Result<Options> parseOptions(const QByteArrayList &arguments);

/// The file to load: the one named, else `defaultFile` if it exists, else none (empty). Absolute, so that
/// it stays the same wherever it is read again from.
QByteArray configFileFor(const Options &options, const QByteArray &defaultFile);

/// ExitUsage if only flags are to blame, else ExitConfig.
ExitCode exitCodeFor(const ConfigProblems &problems);

/// What --help prints: at most 80 columns.
QByteArray helpText();

} // namespace spawner
