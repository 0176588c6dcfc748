// /proc/PID/stat without a single allocation, so that the guardian may read it as well.
#pragma once

#include <sys/types.h>

namespace spawner {

/// The fields of /proc/PID/stat that matter here.
struct ProcStat
{
    char state = 0; ///< 'R', 'S', 'Z' (zombie), ...
    pid_t parent = 0;
    pid_t group = 0;
    pid_t session = 0;
    unsigned long long userTicks = 0;
    unsigned long long systemTicks = 0;
    unsigned long long threads = 0;
    unsigned long long startTicks = 0; ///< since boot

    bool isDead() const { return state == 'Z' || state == 'X'; }
};

/// Reads /proc/PID/stat into `*stat`. False if there is no such process. No allocation, no lock:
/// may be used between fork and exec and in the guardian.
bool readProcStat(pid_t pid, ProcStat *stat);

/// Parses the text of such a file (`length` bytes; the name in brackets may contain anything).
bool parseProcStat(const char *text, size_t length, ProcStat *stat);

/// True while a process of group `group` is left although the group's leader is gone and reaped. As
/// long as that holds, the kernel gives the number to nobody else; if a process with the pid
/// `group` exists, the number was given away (or the leader lives), and this is false.
bool hasLeaderlessMembers(pid_t group);

} // namespace spawner
