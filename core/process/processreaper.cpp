#include "process/processreaper.h"

#include "base/logging.h"
#include "process/guardian.h"
#include "process/procstat.h"

#include <QDir>

#include <cerrno>
#include <csignal>
#include <ctime>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr int GuardianEndMs = 1000; // it needs far less; more means that something stopped it

int openPidFd(pid_t pid)
{
#ifdef SYS_pidfd_open
    return static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
#else
    return -1;
#endif
}

/// Kills those members of a session without leader that execute what the leader did: anything else
/// might be a stranger that got the number.
int killWorkers(const ProcessIdentity &leader)
{
    int killed = 0;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const pid_t pid = entry.toInt();
        ProcStat stat;
        if (pid <= 1 || !readProcStat(pid, &stat) || stat.isDead())
            continue;
        const bool isMember
            = stat.group == leader.pid && stat.session == leader.pid && stat.startTicks >= leader.startTicks;
        if (!isMember)
            continue;
        const ProcessIdentity member = ProcessIdentity::ofProcess(pid);
        if (leader.executableInode != 0 && member.executableInode == leader.executableInode
            && member.executableDevice == leader.executableDevice && ::kill(pid, SIGKILL) == 0)
            ++killed;
    }
    return killed;
}

} // namespace

ProcessReaper::~ProcessReaper()
{
    endGuardian();
}

Result<void> ProcessReaper::startGuardian()
{
    if (m_guardian > 0)
        return {};
    // Datagrams keep records whole, and a send to a dead guardian fails without a signal.
    int ends[2] = { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return systemError(QStringLiteral("cannot make the guardian's socket"), errno);
    UnixFd ours(ends[0]);
    const UnixFd theirs(ends[1]);
    const pid_t pid = ::fork();
    if (pid < 0)
        return systemError(QStringLiteral("cannot fork the guardian process"), errno);
    if (pid == 0)
        runGuardian(theirs.get());
    m_guardian = pid;
    m_guardianSocket = std::move(ours);
    return {};
}

pid_t ProcessReaper::guardianPid() const
{
    return m_guardian;
}

Result<int> ProcessReaper::open(const QByteArray &runtimeDir)
{
    const auto leftovers = m_file.open(runtimeDir);
    if (!leftovers)
        return leftovers.error();
    return sweep(*leftovers);
}

int ProcessReaper::sweep(const QList<ProcessIdentity> &leftovers)
{
    int killed = 0;
    for (const ProcessIdentity &child : leftovers) {
        ProcStat stat;
        if (!readProcStat(child.pid, &stat)) {
            if (hasLeaderlessMembers(child.pid))
                killed += killWorkers(child);
        } else if (stat.startTicks == child.startTicks && stat.session == child.pid && !stat.isDead()) {
            if (::kill(-child.pid, SIGKILL) == 0)
                ++killed;
        } else if (stat.startTicks == child.startTicks && stat.session == child.pid) {
            killed += killWorkers(child); // a zombie that nobody reaps still leads its session
        }
    }
    return killed;
}

void ProcessReaper::add(pid_t processGroup)
{
    const ProcessIdentity child = ProcessIdentity::ofProcess(processGroup);
    tellGuardian(GuardianRecord::Add, child);
    m_file.add(child);
}

void ProcessReaper::remove(pid_t processGroup)
{
    ProcessIdentity child;
    child.pid = processGroup;
    tellGuardian(GuardianRecord::Remove, child);
    m_file.remove(processGroup);
}

void ProcessReaper::tellGuardian(int operation, const ProcessIdentity &child)
{
    if (!m_guardianSocket)
        return;
    const GuardianRecord record{ operation, child.pid, child.startTicks };
    ssize_t sent = 0;
    do {
        sent = ::send(m_guardianSocket.get(), &record, sizeof record, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (sent < 0 && errno == EINTR);
    if (sent >= 0)
        return;
    // Stopped (its socket is full) or dead. The daemon can do without; say so once.
    qCWarning(lcApps).noquote()
        << systemError(
               QStringLiteral("the guardian process (pid %1) does not listen any more; processes that apps "
                              "forked could be left over if the daemon were killed; restart the daemon")
                   .arg(m_guardian),
               errno)
               .message;
    endGuardian();
}

void ProcessReaper::endGuardian()
{
    if (m_guardian <= 0)
        return;
    m_guardianSocket.reset(); // for the guardian, the end of the daemon
    const UnixFd handle(openPidFd(m_guardian));
    if (handle) {
        pollfd ended{ handle.get(), POLLIN, 0 };
        timespec patience{ GuardianEndMs / 1000, 0 };
        if (::ppoll(&ended, 1, &patience, nullptr) <= 0)
            ::kill(m_guardian, SIGKILL);
    }
    while (::waitpid(m_guardian, nullptr, 0) < 0 && errno == EINTR) { }
    m_guardian = 0;
}

} // namespace spawner
