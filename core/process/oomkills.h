// Whether the kernel's out-of-memory killer was at work.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace spawner {

struct ExitReport;

/// Follows the kernel's count of processes in the daemon's own control group that were killed because memory ran out, be it
/// the group's, that of a group around it, or the machine's (cgroup v2: memory.events, v1: memory.oom_control). Where neither
/// can be read, the whole machine's (/proc/vmstat). Who was killed the kernel tells only in its log, which takes root: it was
/// probably the process that ended by SIGKILL just now. Main thread.
class OomKills
{
public:
    OomKills(); ///< counts from now on
    /// Forgets what happened so far: called before something starts that may be killed.
    void settle();
    /// Why a process ended that nobody had asked to; empty if the kernel killed none since the last call of either.
    QString reason(const ExitReport &report);

private:
    bool hasRisen();

    QByteArray m_file; // empty: there is none
    quint64 m_count = 0;
};

/// Files that may have the count, best first. `groups`: the text of /proc/self/cgroup.
QList<QByteArray> oomCountFiles(const QByteArray &groups);
/// The number behind "oom_kill".
std::optional<quint64> parseOomCount(const QByteArray &text);

} // namespace spawner
