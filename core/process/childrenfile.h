// The state file: which children a daemon has, for the daemon after it.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <sys/types.h>

namespace spawner {

/// What tells a process from another one that was given its number later.
struct ProcessIdentity
{
    pid_t pid = 0; ///< also its process group and session
    quint64 startTicks = 0;
    /// Device and inode of what it executes; 0 if unknown. Workers that it forked share it.
    quint64 executableDevice = 0;
    quint64 executableInode = 0;

    /// What /proc says of `pid` now; startTicks 0 if there is no such process.
    static ProcessIdentity ofProcess(pid_t pid);
};

/// `RUNTIMEDIR/children`, a journal of "+ PID TICKS DEVICE INODE" and "- PID" lines under a line that
/// names the boot (pids and ticks mean nothing after the next one), guarded by `RUNTIMEDIR/lock`.
/// Never synced: it has to survive the daemon, not the machine. Main thread.
class ChildrenFile
{
public:
    /// Takes the lock (AlreadyExists, naming the holder, if a daemon has it; up to a second later if that
    /// daemon is no more, while a child of it comes to its end) and reads what the
    /// last daemon left; the file then begins anew, empty.
    Result<QList<ProcessIdentity>> open(const QByteArray &runtimeDir);
    bool isOpen() const { return m_file.isValid(); }

    /// Both are no-ops before open().
    void add(const ProcessIdentity &child);
    void remove(pid_t pid);

private:
    Result<void> lock(const QByteArray &runtimeDir);
    Result<void> rewrite();
    void append(const QByteArray &line);

    QByteArray m_path;
    UnixFd m_lock;
    UnixFd m_file;
    QHash<pid_t, ProcessIdentity> m_children;
    qsizetype m_lines = 0;
    bool m_isBroken = false; // said so already
};

} // namespace spawner
