// The commands. Each begins its work; it ends with CtlRun::finish() or CtlRun::fail(). What they do for the
// user stands in commandspec.cpp.
#pragma once

namespace spawner {

class CtlRun;

// statuscommands.cpp
void runStatus(CtlRun &run);
void runApps(CtlRun &run);
void runPing(CtlRun &run);

// activitycommands.cpp
void runRequests(CtlRun &run);
void runHistory(CtlRun &run);
void runEvents(CtlRun &run);
void runLogs(CtlRun &run); // logscommand.cpp

// appcommands.cpp
void runAppAction(CtlRun &run); // start, stop, restart, reload, pause, resume
void runKill(CtlRun &run);
void runKeepAlive(CtlRun &run);
void runExtend(CtlRun &run);
void runExplain(CtlRun &run);

// deploycommands.cpp
void runDeploy(CtlRun &run);
void runVersions(CtlRun &run);
void runRollback(CtlRun &run);

// daemoncommands.cpp
void runConfig(CtlRun &run);
void runDoctor(CtlRun &run);

// localcommands.cpp
void runNew(CtlRun &run);
void runStdio(CtlRun &run);
void runCompletion(CtlRun &run);
void runHelp(CtlRun &run);
void runVersion(CtlRun &run);

} // namespace spawner
