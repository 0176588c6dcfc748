#include "process/processstats.h"

#include "base/filecontents.h"
#include "process/procstat.h"

#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr char ListenState[] = "0A";

QByteArray procPath(qint64 pid, const char *file)
{
    return "/proc/" + QByteArray::number(pid) + '/' + file;
}

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

/// The "socket:[INODE]" names of everything in LISTEN on `port`.
QByteArrayList listeningSockets(quint16 port)
{
    QByteArrayList sockets;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const char *table : { "/proc/net/tcp", "/proc/net/tcp6" }) {
        const QByteArrayList lines = fileContents(table).split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList fields = line.simplified().split(' ');
            // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode
            if (fields.size() > 9 && fields[1].endsWith(wanted) && fields[3] == ListenState)
                sockets.append("socket:[" + fields[9] + ']');
        }
    }
    return sockets;
}

bool holdsAny(qint64 pid, const QByteArrayList &sockets)
{
    const QByteArray path = procPath(pid, "fd");
    const Directory directory(::opendir(path.constData()));
    if (!directory)
        return false; // gone, or somebody else's
    while (const dirent *entry = ::readdir(directory.get())) {
        char target[64];
        const ssize_t length = ::readlinkat(::dirfd(directory.get()), entry->d_name, target, sizeof target);
        if (length > 0 && sockets.contains(QByteArray(target, length)))
            return true;
    }
    return false;
}

} // namespace

std::optional<ProcessStats> processStats(qint64 pid)
{
    ProcStat stat;
    if (pid <= 0 || !readProcStat(static_cast<pid_t>(pid), &stat) || stat.isDead())
        return std::nullopt;
    ProcessStats stats;
    static const qint64 ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    static const qint64 pageBytes = ::sysconf(_SC_PAGESIZE);
    stats.cpuTime = std::chrono::milliseconds((stat.userTicks + stat.systemTicks) * 1000
                                              / static_cast<quint64>(ticksPerSecond));
    stats.startTicks = stat.startTicks;
    stats.threads = static_cast<int>(stat.threads);
    const QByteArrayList statm = fileContents(procPath(pid, "statm")).split(' ');
    if (statm.size() > 1)
        stats.residentBytes = statm[1].toLongLong() * pageBytes;
    return stats;
}

bool isBusy(qint64 pid)
{
    const Directory tasks(::opendir(procPath(pid, "task").constData()));
    while (const dirent *entry = tasks ? ::readdir(tasks.get()) : nullptr) {
        ProcStat task;
        if (!readProcStat(static_cast<pid_t>(std::atoll(entry->d_name)), &task)) // "." is 0
            continue;
        if (task.state == 'R' || task.isDead())
            return true;
    }
    return false;
}

QByteArray portOwner(quint16 port)
{
    const QByteArrayList sockets = listeningSockets(port);
    if (sockets.isEmpty())
        return {};
    const Directory directory(::opendir("/proc"));
    if (!directory)
        return {};
    while (const dirent *entry = ::readdir(directory.get())) {
        bool isPid = false;
        const qint64 pid = QByteArray(entry->d_name).toLongLong(&isPid);
        if (isPid && holdsAny(pid, sockets))
            return fileContents(procPath(pid, "comm")).trimmed() + " (pid " + QByteArray::number(pid) + ')';
    }
    return {};
}

} // namespace spawner
