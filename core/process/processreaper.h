// No child outlives the daemon, however the daemon ends.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace spawner {

/// Two nets below the parent-death signal (which reaches direct children only):
/// - a guardian, a tiny process forked before Qt starts, which knows every child's process group
///   and kills them all when the pipe to the daemon breaks;
/// - a state file in the runtime directory with pid, start time and group of each child, from
///   which the next daemon sweeps what is left (a pid is killed only if its start time still fits).
class ProcessReaper
{
public:
    ProcessReaper() = default;
    ~ProcessReaper();
    ProcessReaper(const ProcessReaper &) = delete;
    ProcessReaper &operator=(const ProcessReaper &) = delete;

    /// Forks the guardian. Call first thing in main(), before threads and QCoreApplication. The
    /// guardian ignores SIGTERM, SIGINT and SIGHUP, holds no descriptor but its pipe and stderr, and
    /// ends when the daemon does.
    Result<void> startGuardian();
    pid_t guardianPid() const;

    /// Opens (locking it against a second daemon: AlreadyExists, naming the pid that holds it) the
    /// state file in `runtimeDir` and kills what a dead daemon left. Returns how many were killed.
    Result<int> open(const QByteArray &runtimeDir);

    void add(pid_t processGroup);
    void remove(pid_t processGroup);

private:
    // The implementer fills this in.
};

} // namespace spawner
