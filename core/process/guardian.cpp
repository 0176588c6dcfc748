#include "process/guardian.h"

#include "process/procstat.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <initializer_list> // for the list in a loop

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr size_t MostGroups = 65536; // untouched pages of the table cost nothing
// Not the daemon's name: "pkill -9 fcgi-spawner" must leave the guardian to do its work. Fifteen
// characters at most.
constexpr char ProcessName[] = "fcgi-guardian";

struct Group
{
    pid_t id;
    unsigned long long startTicks;
};

class GroupTable
{
public:
    GroupTable()
    {
        void *memory = ::mmap(nullptr, MostGroups * sizeof(Group), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        m_groups = memory == MAP_FAILED ? nullptr : static_cast<Group *>(memory);
    }

    void apply(const GuardianRecord &record)
    {
        remove(record.group);
        // 1 would be everybody, 0 and below nonsense.
        if (record.operation == GuardianRecord::Add && record.group > 1 && m_groups && m_count < MostGroups)
            m_groups[m_count++] = { record.group, record.startTicks };
    }

    /// SIGKILLs every group that is still the one that was added.
    void killAll() const
    {
        for (size_t index = 0; index < m_count; ++index) {
            const Group &group = m_groups[index];
            ProcStat leader;
            const bool leaderExists = readProcStat(group.id, &leader);
            const bool isSame
                = leaderExists && leader.session == group.id && leader.startTicks == group.startTicks;
            if (isSame || (!leaderExists && hasLeaderlessMembers(group.id)))
                ::kill(-group.id, SIGKILL);
        }
    }

private:
    void remove(pid_t id)
    {
        for (size_t index = 0; index < m_count; ++index) {
            if (m_groups[index].id == id) {
                m_groups[index] = m_groups[--m_count];
                return;
            }
        }
    }

    Group *m_groups = nullptr;
    size_t m_count = 0;
};

void closeAllBut(int socket)
{
    if (socket != STDIN_FILENO)
        ::dup2(socket, STDIN_FILENO);
    ::close(STDOUT_FILENO);
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, 3u, ~0u, 0u) == 0)
        return;
#endif
    const long most = ::sysconf(_SC_OPEN_MAX);
    for (int fd = 3; fd < most && fd < static_cast<int>(MostGroups); ++fd)
        ::close(fd);
}

void ignoreSignals()
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    // Everything by which a service is asked to end: the guardian goes when the daemon has gone.
    for (const int signal : { SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGTSTP })
        ::sigaction(signal, &ignore, nullptr);
}

} // namespace

void runGuardian(int socket)
{
    ::setsid(); // out of reach of the terminal's Ctrl-C and of signals to the daemon's group
    ::prctl(PR_SET_NAME, ProcessName);
    ignoreSignals();
    closeAllBut(socket);
    [[maybe_unused]] const int moved = ::chdir("/"); // or it would keep a mount busy
    GroupTable groups;
    for (;;) {
        GuardianRecord record;
        const ssize_t got = ::recv(STDIN_FILENO, &record, sizeof record, 0);
        if (got == static_cast<ssize_t>(sizeof record))
            groups.apply(record);
        else if (got == 0 || (got < 0 && errno != EINTR))
            break;
    }
    groups.killAll();
    ::_exit(0);
}

} // namespace spawner
