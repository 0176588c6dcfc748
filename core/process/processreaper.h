// No child outlives the daemon, however the daemon ends.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"
#include "process/childrenfile.h"

#include <QByteArray>
#include <QList>

#include <sys/types.h>

namespace spawner {

/// Two nets below the parent-death signal (which reaches direct children only):
/// - a guardian, a tiny process forked before Qt starts, which knows every child's process group
///   and kills them all when the pipe to the daemon breaks (also when this object is destroyed
///   with children still added);
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

    /// A child runs (its group has its pid); call when it has started. Main thread, as remove().
    void add(pid_t processGroup);
    /// It was reaped.
    void remove(pid_t processGroup);

private:
    void tellGuardian(int operation, const ProcessIdentity &child);
    void endGuardian();
    static int sweep(const QList<ProcessIdentity> &leftovers);

    pid_t m_guardian = 0;
    UnixFd m_guardianSocket; // its only other end is the guardian's
    ChildrenFile m_file;
};

} // namespace spawner
