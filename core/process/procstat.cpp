#include "process/procstat.h"

#include <cerrno>
#include <csignal>
#include <cstddef>

#include <fcntl.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr size_t StatBytes = 1024; // the fields wanted end well before that

/// Writes "/proc/PID/stat"; snprintf is not async-signal-safe.
void statPath(char *out, pid_t pid)
{
    for (const char *from = "/proc/"; *from != '\0';)
        *out++ = *from++;
    char digits[16];
    int count = 0;
    for (auto rest = static_cast<unsigned>(pid); rest != 0 || count == 0; rest /= 10)
        digits[count++] = static_cast<char>('0' + rest % 10);
    while (count > 0)
        *out++ = digits[--count];
    for (const char *from = "/stat"; *from != '\0';)
        *out++ = *from++;
    *out = '\0';
}

/// Steps over one number (a sign is dropped: no field wanted is negative) and the blank after it.
bool takeNumber(const char *&at, const char *end, unsigned long long *value)
{
    if (at < end && *at == '-')
        ++at;
    if (at == end || *at < '0' || *at > '9')
        return false;
    unsigned long long number = 0;
    for (; at < end && *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + static_cast<unsigned long long>(*at - '0');
    while (at < end && (*at == ' ' || *at == '\n'))
        ++at;
    *value = number;
    return true;
}

} // namespace

bool parseProcStat(const char *text, size_t length, ProcStat *stat)
{
    // "4711 (any) name) S 1 ...": only the last bracket ends the name.
    const char *end = text + length;
    const char *at = end;
    while (at > text && at[-1] != ')')
        --at;
    if (at == text || end - at < 3 || at[0] != ' ' || at[2] != ' ')
        return false;
    stat->state = at[1];
    at += 3;

    constexpr int FieldsAfterState = 19; // ppid (4) to starttime (22) in proc(5)'s numbering
    unsigned long long fields[FieldsAfterState] = {};
    for (unsigned long long &field : fields) {
        if (!takeNumber(at, end, &field))
            return false;
    }
    stat->parent = static_cast<pid_t>(fields[0]);
    stat->group = static_cast<pid_t>(fields[1]);
    stat->session = static_cast<pid_t>(fields[2]);
    stat->userTicks = fields[10];
    stat->systemTicks = fields[11];
    stat->threads = fields[16];
    stat->startTicks = fields[18];
    return true;
}

bool readProcStat(pid_t pid, ProcStat *stat)
{
    if (pid <= 0)
        return false;
    char path[40];
    statPath(path, pid);
    int fd = -1;
    do {
        fd = ::open(path, O_RDONLY | O_CLOEXEC);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return false;
    char text[StatBytes];
    size_t length = 0;
    while (length < sizeof text) {
        const ssize_t got = ::read(fd, text + length, sizeof text - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break; // the end, or ESRCH: it died while we looked
        length += static_cast<size_t>(got);
    }
    ::close(fd);
    return parseProcStat(text, length, stat);
}

bool hasLeaderlessMembers(pid_t group)
{
    if (group <= 1)
        return false;
    const bool leaderExists = ::kill(group, 0) == 0 || errno != ESRCH;
    return !leaderExists && ::kill(-group, 0) == 0;
}

} // namespace spawner
