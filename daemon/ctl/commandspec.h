// Every command and option of fcgi-spawnerctl, once: the parser, the help and the checks of the man page and
// the completions are driven by these tables.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace spawner {

class CtlRun;

/// An option, of one command or of all.
struct CtlOption
{
    QByteArray name; ///< behind two dashes
    char letter = 0; ///< behind one dash; 0 = none
    QByteArray placeholder; ///< of its value; empty if it takes none
    QByteArray help;

    bool takesValue() const { return !placeholder.isEmpty(); }
};

/// What a command needs before it can run.
enum class CtlNeed {
    Nothing, ///< runs by itself
    Answer, ///< a daemon that answers soon
    Patience, ///< a daemon, and as much time as the work takes
};

struct CommandSpec
{
    QByteArray name;
    QByteArray arguments; ///< "APP [PID]"
    int minArguments = 0;
    int maxArguments = 0;
    QByteArray summary; ///< for the list of commands
    QByteArray details; ///< for `help COMMAND`; may be empty
    QList<CtlOption> options;
    CtlNeed need = CtlNeed::Answer;
    /// Does the work, or begins it; it ends with CtlRun::finish() or CtlRun::fail().
    void (*run)(CtlRun &) = nullptr;
};

/// In the order in which the help shows them.
const std::vector<CommandSpec> &commandTable();
/// Those that every command takes.
const QList<CtlOption> &commonOptions();

/// nullptr if there is none.
const CommandSpec *findCommand(QByteArrayView name);

/// What --help prints: at most 80 columns.
QByteArray ctlHelp();
/// What `help COMMAND` prints.
QByteArray ctlHelp(const CommandSpec &command);

} // namespace spawner
