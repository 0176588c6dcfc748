// The command line of fcgi-spawnerctl, taken apart.
#pragma once

#include "base/result.h"
#include "daemon/ctl/commandspec.h"

#include <QByteArrayList>
#include <QHash>

namespace spawner {

/// A command with its arguments and options. Options may stand anywhere; behind "--" everything is an
/// argument.
struct CommandLine
{
    const CommandSpec *command = nullptr;
    QByteArrayList arguments;
    QHash<QByteArray, QByteArray> options; ///< by long name; switches are empty

    bool has(const QByteArray &option) const { return options.contains(option); }
    QByteArray value(const QByteArray &option) const { return options.value(option); }
    /// Empty if there are fewer.
    QByteArray argument(qsizetype index) const { return arguments.value(index); }
};

/// Without the program's name. --help and --version become the commands "help" and "version". The error names
/// what is wrong and, where there is one, the command or option that it is most like.
Result<CommandLine> parseCommandLine(const QByteArrayList &arguments);

/// The name of an app as the daemon knows it: without "/" in front and ".fcgi" behind.
QByteArray appName(const QByteArray &text);

/// A count from 1 to `largest`. The error names the option.
Result<int> countOf(const CommandLine &line, const QByteArray &option, int fallback, int largest);

} // namespace spawner
