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

SPAWNER_UNINSTRUMENTED void ChildSetup::run() const noexcept
{
    becomeLeader();
    resetSignals();
    if (m_umask >= 0)
        ::umask(static_cast<mode_t>(m_umask));
    ::setrlimit(RLIMIT_NOFILE, &StartingOpenFiles);
    if (m_listenFd) {
        // Blocking, or libfcgi, Perl and PHP exit at the first accept(). The flag lives in the
        // description that all holders share: a Go app that had this socket before has set it.
        const int flags = ::fcntl(m_listenFd.get(), F_GETFL);
        if (flags < 0 || ::fcntl(m_listenFd.get(), F_SETFL, flags & ~O_NONBLOCK) < 0
            || ::dup2(m_listenFd.get(), STDIN_FILENO) < 0)
            return report(Failure::Stdin);
    }
    if (!m_workingDirectory.isEmpty() && ::chdir(m_workingDirectory.constData()) != 0)
        return report(Failure::WorkingDirectory);
    closeOthersOnExec();
    ::execve(m_program.constData(), m_argv.data(), m_envp.data());
    report(Failure::Execute);
}

SPAWNER_UNINSTRUMENTED void ChildSetup::becomeLeader() const noexcept
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above took effect.
    if (::getppid() != m_parent)
        ::kill(::getpid(), SIGKILL);
}

SPAWNER_UNINSTRUMENTED void ChildSetup::report(Failure::Step step) const noexcept
{
    const Failure failure{ step, errno };
    ssize_t written = 0;
    do {
        written = ::write(m_reportWriter.get(), &failure, sizeof failure);
    } while (written < 0 && errno == EINTR);
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
