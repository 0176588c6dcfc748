#include "daemon/ctl/commandspec.h"

#include "daemon/ctl/commands.h"

#include <algorithm>

namespace spawner {
namespace {

CtlOption option(const char *name, char letter, const char *placeholder, const char *help)
{
    return { name, letter, placeholder, help };
}

CtlOption watchOption()
{
    return option("watch", 'w', "", "Keep showing it, live, until Ctrl-C.");
}

CtlOption followOption(const char *help)
{
    return option("follow", 'f', "", help);
}

CtlOption linesOption(const char *help)
{
    return option("lines", 'n', "N", help);
}

/// A command about one app, which takes as long as it takes.
CommandSpec appAction(const char *name, const char *summary, const char *details)
{
    return { name, "APP", 1, 1, summary, details, {}, CtlNeed::Patience, runAppAction };
}

std::vector<CommandSpec> lookingCommands()
{
    return {
        { "status",
          "[APP]",
          0,
          1,
          "The daemon and its apps, or one app and its processes",
          "PROCS are the processes that run and the most that may, BUSY and WAIT the requests in work and in "
          "line, P50 and "
          "P95 how long half of all requests took at most, and 95 percent of them. IDLE counts down to the "
          "moment when the "
          "last process is stopped for being idle.",
          { watchOption() },
          CtlNeed::Answer,
          runStatus },
        { "apps",
          "",
          0,
          0,
          "The apps with their states, URLs and files",
          "",
          { option("names", 0, "", "Only the names, one a line.") },
          CtlNeed::Answer,
          runApps },
        { "requests",
          "[APP]",
          0,
          1,
          "The requests in flight",
          "",
          { watchOption() },
          CtlNeed::Answer,
          runRequests },
        { "history",
          "APP",
          1,
          1,
          "The last requests that ended",
          "",
          { linesOption("At most so many (1 to 200; the default is 50).") },
          CtlNeed::Answer,
          runHistory },
    };
}

std::vector<CommandSpec> tellingCommands()
{
    return {
        { "logs",
          "[APP]",
          0,
          1,
          "What apps wrote, and what the daemon says about them",
          "Without --since and --grep the last 200 lines, with one of them all that are kept and match. If "
          "the daemon had to "
          "drop lines, their number stands where they are missing.",
          { followOption("Go on with new lines as they come, until Ctrl-C."),
            linesOption("At most so many of the newest lines."),
            option("since", 0, "TIME", "Not older: 10m, 14:05, 2026-11-25, \"2026-11-25 14:05\"."),
            option("grep", 0, "REGEX", "Only lines that match this (Perl) regular expression."),
            option("raw", 0, "", "The text alone, byte for byte, control characters included.") },
          CtlNeed::Answer,
          runLogs },
        { "events",
          "",
          0,
          0,
          "What happened: starts, ends, crashes, new versions",
          "",
          { followOption("Go on with new events as they come, until Ctrl-C."),
            linesOption("At most so many old ones (1 to 1000; the default is 100).") },
          CtlNeed::Answer,
          runEvents },
        { "explain",
          "APP",
          1,
          1,
          "What would happen to a request now, and every setting with its origin",
          "",
          {},
          CtlNeed::Answer,
          runExplain },
        { "doctor",
          "[APP]",
          0,
          1,
          "Look for what is wrong, and say what mends it",
          "The exit status is 1 if there is a problem; notes and warnings are none.",
          {},
          CtlNeed::Patience,
          runDoctor },
    };
}

std::vector<CommandSpec> steeringCommands()
{
    return {
        appAction("start", "Start a process now",
                  "Whatever the backoff says; without it the next request starts one."),
        appAction("stop", "End its processes when their requests are done",
                  "The next request starts one again."),
        appAction("restart", "Replace its processes by new ones",
                  "The old ones go when the new ones are ready."),
        appAction("reload", "Look at its file and settings now",
                  "Without waiting for the watcher to notice a change."),
        appAction("pause", "Answer 503 and run no process, until resume", ""),
        appAction("resume", "End a pause", ""),
        { "kill",
          "APP [PID]",
          1,
          2,
          "Kill its processes, or the one named, at once (SIGKILL)",
          "",
          {},
          CtlNeed::Patience,
          runKill },
        { "keep-alive",
          "APP on|off",
          2,
          2,
          "Do not stop its processes for being idle",
          "Until it is switched off or the daemon ends.",
          {},
          CtlNeed::Answer,
          runKeepAlive },
        { "extend",
          "APP [TIME]",
          1,
          2,
          "Give its idle processes more time, once (10m)",
          "",
          {},
          CtlNeed::Answer,
          runExtend },
    };
}

std::vector<CommandSpec> deployingCommands()
{
    return {
        { "deploy",
          "FILE",
          1,
          1,
          "Upload a new version of an app and put it in charge",
          "The daemon checks that it can run, starts it beside the old version, and lets it take over once "
          "it is ready. A "
          "version that does not get ready changes nothing, and the exit status is 6.",
          { option("name", 0, "NAME", "The app; by default the file's name without .fcgi."),
            option("no-canary", 0, "", "Do not start it for a trial before it is put in place.") },
          CtlNeed::Patience,
          runDeploy },
        { "versions",
          "APP",
          1,
          1,
          "The versions of an app that are kept",
          "",
          {},
          CtlNeed::Answer,
          runVersions },
        { "rollback",
          "APP [VERSION]",
          1,
          2,
          "Put an earlier version in charge again",
          "By default the one before the current one; see versions.",
          {},
          CtlNeed::Patience,
          runRollback },
        { "config",
          "show|check|reload [FILE]",
          1,
          2,
          "Settings in force; check the config file; read it again",
          "show prints every setting that is in force. check looks for mistakes, in FILE if one is named (on "
          "this side of the "
          "connection); the exit status is 1 if there are any. reload puts the config file in force, if it "
          "has none.",
          {},
          CtlNeed::Answer,
          runConfig },
        { "ping", "", 0, 0, "See whether the daemon answers", "", {}, CtlNeed::Answer, runPing },
    };
}

std::vector<CommandSpec> localCommands()
{
    return {
        { "new",
          "NAME",
          1,
          1,
          "Make a starter project for an app of your own",
          "Nothing that exists is overwritten.",
          { option("lang", 'l', "LANG", "Its language: c++, go, php, python or perl."),
            option("dir", 'd', "DIR", "Where; by default a new folder NAME.") },
          CtlNeed::Nothing,
          runNew },
        { "stdio",
          "",
          0,
          0,
          "Connect standard input and output to the control socket",
          "What --host runs on the other machine; ends when either side does.",
          {},
          CtlNeed::Nothing,
          runStdio },
        { "completion",
          "bash|zsh|fish",
          1,
          1,
          "Print the completions for a shell",
          "",
          {},
          CtlNeed::Nothing,
          runCompletion },
        { "help",
          "[COMMAND]",
          0,
          1,
          "Print this, or what a command takes",
          "",
          {},
          CtlNeed::Nothing,
          runHelp },
        { "version", "", 0, 0, "Print the version, like --version", "", {}, CtlNeed::Nothing, runVersion },
    };
}

} // namespace

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table = [] {
        std::vector<CommandSpec> all = lookingCommands();
        for (const auto &more :
             { tellingCommands(), steeringCommands(), deployingCommands(), localCommands() })
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return table;
}

const QList<CtlOption> &commonOptions()
{
    static const QList<CtlOption> options{
        option("socket", 0, "PATH",
               "The daemon's control socket. The default is $FCGI_SPAWNER_SOCKET, else the first that "
               "answers of "
               "$XDG_RUNTIME_DIR/fcgi-spawner/control.sock, /run/fcgi-spawner/control.sock and "
               "/tmp/fcgi-spawner-UID/control.sock."),
        option("host", 'H', "[USER@]HOST", "The daemon of another machine, over ssh."),
        option("timeout", 0, "TIME",
               "How long to wait for an answer; 0 is for ever. The default is 30s, and no limit for what "
               "takes its time, such as deploy."),
        option("json", 0, "", "Print JSON: one document, or one a line for what goes on and on."),
        option("no-color", 0, "", "No colours; as if NO_COLOR were set."),
    };
    return options;
}

const CommandSpec *findCommand(QByteArrayView name)
{
    const auto at = std::find_if(commandTable().begin(), commandTable().end(),
                                 [&](const CommandSpec &command) { return command.name == name; });
    return at == commandTable().end() ? nullptr : &*at;
}

} // namespace spawner
