#include "process/childsetup.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// Under vfork semantics the child's frames lie on the daemon's stack and are never left: what a
// sanitizer notes about them would stay, and be reported against whatever uses that stack next.
#define SPAWNER_UNINSTRUMENTED                                                                               \
    __attribute__((no_sanitize("address"), no_sanitize("thread"), no_sanitize("undefined")))

namespace spawner {

namespace {

constexpr int FirstOther = 3; // the first descriptor that is not stdin, stdout or stderr
constexpr unsigned CloseRangeCloexec = 1u << 2; // CLOSE_RANGE_CLOEXEC; older headers lack it
constexpr rlim_t MostDescriptorsSwept = 65536;
constexpr int FailureStatus = 127; // which nobody gets to see
constexpr rlim_t CpuGraceSeconds = 5; // from SIGXCPU, which a program may handle, to SIGKILL

/// The open-files limit this process was started with, before the daemon raised its own: programs
/// that use select() break on descriptors beyond 1023 and must not inherit a raised limit.
const rlimit StartingOpenFiles = [] {
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}();

Error refused(const QByteArray &program, const QString &why)
{
    return { ErrorCode::AppSpawnFailed,
             QStringLiteral("cannot start %1: %2").arg(QFile::decodeName(program), why) };
}

std::vector<char *> pointers(QByteArrayList &strings)
{
    std::vector<char *> result;
    result.reserve(static_cast<size_t>(strings.size()) + 1);
    for (QByteArray &string : strings)
        result.push_back(string.data()); // detached here, not in the child
    result.push_back(nullptr);
    return result;
}

/// Whatever is open beyond stderr ends with the exec; only marked, because the pipe on which
/// QProcess hears of the exec is among them.
SPAWNER_UNINSTRUMENTED void closeOthersOnExec() noexcept
{
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, static_cast<unsigned>(FirstOther), ~0u, CloseRangeCloexec) == 0)
        return;
#endif
    // Kernels before 5.11, and sandboxes that do not know the call.
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const int end = static_cast<int>(std::min(limit.rlim_cur, MostDescriptorsSwept));
    for (int fd = FirstOther; fd < end; ++fd) {
        const int flags = ::fcntl(fd, F_GETFD);
        if (flags >= 0)
            ::fcntl(fd, F_SETFD, flags | FD_CLOEXEC);
    }
}

SPAWNER_UNINSTRUMENTED void resetSignals() noexcept
{
    // The bare system call with a zeroed struct (SIG_DFL, no flags, empty mask): under vfork
    // semantics a wrapper that keeps books, as sanitizers' do, would spoil the daemon's own.
    constexpr int KernelSignals = 64;
    constexpr size_t KernelMaskBytes = KernelSignals / 8;
    alignas(std::max_align_t) const char defaultAction[64] = {};
    for (int signal = 1; signal <= KernelSignals; ++signal)
        ::syscall(SYS_rt_sigaction, signal, defaultAction, nullptr, KernelMaskBytes); // KILL, STOP refuse
    const std::uint64_t none = 0;
    // Only now: a pending signal must not find one of the daemon's handlers.
    ::syscall(SYS_rt_sigprocmask, SIG_SETMASK, &none, nullptr, KernelMaskBytes);
}

} // namespace

Result<std::unique_ptr<ChildSetup>> ChildSetup::prepare(const LaunchSpec &spec)
{
    if (!spec.program.startsWith('/'))
        return refused(spec.program, QStringLiteral("the path of a program has to be absolute"));
    std::unique_ptr<ChildSetup> setup(new ChildSetup);
    setup->m_program = spec.program;
    setup->m_arguments = QByteArrayList{ spec.program } + spec.arguments;
    for (auto variable = spec.environment.cbegin(); variable != spec.environment.cend(); ++variable) {
        if (variable.key().isEmpty() || variable.key().contains('=')) {
            return refused(spec.program,
                           QStringLiteral("'%1' cannot be the name of an environment variable")
                               .arg(QString::fromUtf8(variable.key())));
        }
        setup->m_environment.append(variable.key() + '=' + variable.value());
    }
    setup->m_workingDirectory = spec.workingDirectory;
    const QByteArrayList everything
        = setup->m_arguments + setup->m_environment + QByteArrayList{ spec.workingDirectory };
    if (std::any_of(everything.cbegin(), everything.cend(),
                    [](const QByteArray &text) { return text.contains('\0'); }))
        return refused(spec.program,
                       QStringLiteral("its path, arguments, environment or directory contain a NUL byte"));

    setup->m_argv = pointers(setup->m_arguments);
    setup->m_envp = pointers(setup->m_environment);
    setup->m_umask = spec.umask;
    setup->m_limits = spec.limits;
    setup->m_noNewPrivs = spec.noNewPrivs;
    setup->m_user = spec.user;
    setup->prepareLimits();
    setup->m_parent = ::getpid();
    if (const auto opened = setup->openDescriptors(spec.listenFd); !opened)
        return opened.error();
    return setup;
}

Result<void> ChildSetup::openDescriptors(int listenFd)
{
    if (listenFd >= 0) {
        m_listenFd.reset(::fcntl(listenFd, F_DUPFD_CLOEXEC, FirstOther));
        if (!m_listenFd)
            return Error{ ErrorCode::AppSpawnFailed,
                          systemError(QStringLiteral("cannot start %1: cannot duplicate its listening socket")
                                          .arg(QFile::decodeName(m_program)),
                                      errno)
                              .message };
    }
    int ends[2] = { -1, -1 };
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return Error{
            ErrorCode::AppSpawnFailed,
            systemError(
                QStringLiteral("cannot start %1: cannot make a pipe").arg(QFile::decodeName(m_program)),
                errno)
                .message
        };
    m_reportReader.reset(ends[0]);
    m_reportWriter.reset(ends[1]);
    return {};
}

void ChildSetup::prepareLimits()
{
    for (size_t i = 0; i < m_kernelLimits.size(); ++i) {
        const ProcessLimitKind &kind = processLimitKinds()[i];
        const auto value = static_cast<rlim_t>(m_limits.*kind.member);
        m_kernelLimits[i] = { value, value }; // the hard one too: the app shall not raise it again
        rlimit now = {};
        // Reaching both at once, a program would be killed without the signal that tells why.
        if (kind.resource == RLIMIT_CPU && ::getrlimit(RLIMIT_CPU, &now) == 0)
            m_kernelLimits[i].rlim_max = std::max(value, std::min(value + CpuGraceSeconds, now.rlim_max));
    }
}

SPAWNER_UNINSTRUMENTED void ChildSetup::run() const noexcept
{
    becomeLeader();
    resetSignals();
    if (m_umask >= 0)
        ::umask(static_cast<mode_t>(m_umask));
    closeOthersOnExec(); // before a limit hides descriptors from it
    ::setrlimit(RLIMIT_NOFILE, &StartingOpenFiles);
    if (const int failed = setLimits(false); failed >= 0)
        return report(Failure::Limit, failed);
    if (m_listenFd) {
        // Blocking, or libfcgi, Perl and PHP exit at the first accept(). The flag lives in the
        // description that all holders share: a Go app that had this socket before has set it.
        const int flags = ::fcntl(m_listenFd.get(), F_GETFL);
        if (flags < 0 || ::fcntl(m_listenFd.get(), F_SETFL, flags & ~O_NONBLOCK) < 0
            || ::dup2(m_listenFd.get(), STDIN_FILENO) < 0)
            return report(Failure::Stdin);
    }
    if (m_user && !becomeUser())
        return report(Failure::User);
    if (m_noNewPrivs)
        ::prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L);
    if (!m_workingDirectory.isEmpty() && ::chdir(m_workingDirectory.constData()) != 0)
        return report(Failure::WorkingDirectory);
    if (const int failed = setLimits(true); failed >= 0) // last: from now on not even the stack can grow
        return report(Failure::Limit, failed);
    ::execve(m_program.constData(), m_argv.data(), m_envp.data());
    report(Failure::Execute);
}

SPAWNER_UNINSTRUMENTED void ChildSetup::becomeLeader() const noexcept
{
    ::setsid();
    followParent();
}

SPAWNER_UNINSTRUMENTED void ChildSetup::followParent() const noexcept
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above took effect.
    if (::getppid() != m_parent)
        ::kill(::getpid(), SIGKILL);
}

/// The memory limit or the others. The index of the one that could not be set, -1 if all is well.
SPAWNER_UNINSTRUMENTED int ChildSetup::setLimits(bool memory) const noexcept
{
    const auto &kinds = processLimitKinds();
    for (size_t i = 0; i < m_kernelLimits.size(); ++i) {
        const bool isSet = m_limits.*kinds[i].member != ProcessLimits::Inherit;
        if (isSet && (kinds[i].resource == RLIMIT_AS) == memory
            && ::syscall(SYS_prlimit64, 0, kinds[i].resource, &m_kernelLimits[i], nullptr) != 0)
            return int(i);
    }
    return -1;
}

/// For good: groups first, while it may, and there must be no way back. The bare system calls, because the C
/// library's change all threads of a process, which under vfork semantics are the daemon's.
SPAWNER_UNINSTRUMENTED bool ChildSetup::becomeUser() const noexcept
{
#ifdef SYS_setresuid32
    constexpr long SetGroups = SYS_setgroups32, SetGid = SYS_setresgid32, SetUid = SYS_setresuid32;
    constexpr long GetUid = SYS_getresuid32, GetGid = SYS_getresgid32, GetGroups = SYS_getgroups32;
#else
    constexpr long SetGroups = SYS_setgroups, SetGid = SYS_setresgid, SetUid = SYS_setresuid;
    constexpr long GetUid = SYS_getresuid, GetGid = SYS_getresgid, GetGroups = SYS_getgroups;
#endif
    const uid_t uid = m_user->uid;
    const gid_t gid = m_user->gid;
    const auto groups = static_cast<long>(m_user->groups.size());
    // Whoever is that user already (a daemon that is not root) may not set groups, and has no need to.
    if (::geteuid() == uid && ::getegid() == gid && uid != 0)
        return true;
    m_changingChild.store(::getpid());
    if (::syscall(SetGroups, groups, m_user->groups.data()) != 0 || ::syscall(SetGid, gid, gid, gid) != 0
        || ::syscall(SetUid, uid, uid, uid) != 0)
        return false;
    uid_t uids[3] = {};
    gid_t gids[3] = {};
    errno = EPERM;
    if (::syscall(GetUid, &uids[0], &uids[1], &uids[2]) != 0 || ::syscall(GetGid, &gids[0], &gids[1], &gids[2]) != 0
        || uids[0] != uid || uids[1] != uid || uids[2] != uid || gids[0] != gid || gids[1] != gid || gids[2] != gid
        || ::syscall(GetGroups, 0, nullptr) != groups)
        return false;
    if (uid != 0 && ::syscall(SetUid, 0, 0, 0) == 0)
        return false;
    followParent(); // the change has switched it off
    return true;
}

SPAWNER_UNINSTRUMENTED void ChildSetup::report(Failure::Step step, int limit) const noexcept
{
    const Failure failure{ step, errno, limit };
    ssize_t written = 0;
    do {
        written = ::write(m_reportWriter.get(), &failure, sizeof failure);
    } while (written < 0 && errno == EINTR);
    // Not back to QProcess: that of Qt 6.4 notes in the memory that we share with the daemon that it closed a descriptor,
    // and the daemon, which has it open yet, loses it.
    ::_exit(FailureStatus);
}

std::optional<ChildSetup::Failure> ChildSetup::failure()
{
    Failure failure;
    ssize_t got = 0;
    do {
        got = ::read(m_reportReader.get(), &failure, sizeof failure);
    } while (got < 0 && errno == EINTR);
    if (got != sizeof failure)
        return std::nullopt;
    return failure;
}

} // namespace spawner
