// What a child does between fork and exec.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"
#include "process/launchspec.h"

#include <QByteArray>
#include <QByteArrayList>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <sys/resource.h>
#include <sys/types.h>

namespace spawner {

/// A LaunchSpec made ready for the child: after fork() nothing may allocate or take a lock, and
/// where QProcess uses vfork semantics the child even shares the daemon's memory, so everything is
/// laid out beforehand and run() only makes system calls.
///
/// run() executes the program itself instead of leaving that to QProcess: the bytes of program,
/// arguments, environment and directory reach the kernel as they are (QProcess takes QStrings), and
/// the daemon learns errno instead of a translated sentence. Main thread, like the fork.
class ChildSetup
{
public:
    /// The step that failed in the child, and why.
    struct Failure
    {
        enum Step : int { Stdin, Limit, User, WorkingDirectory, Execute };
        Step step = Execute;
        int errnoValue = 0;
        int limit = 0; ///< with Limit: which of processLimitKinds()
    };

    /// Copies `spec` (the listening socket is duplicated). Refuses what execve cannot carry: a
    /// relative program, NUL bytes, environment names that are empty or contain '='.
    static Result<std::unique_ptr<ChildSetup>> prepare(const LaunchSpec &spec);

    /// In the child, after descriptors 1 and 2 are in place and 0 is /dev/null. Never returns: the
    /// program runs, or the child ends and failure() in the parent knows why. May be run for several children, one
    /// after the other.
    void run() const noexcept;

    /// In the parent: what the last child reported, once. Nothing while it did not fail.
    std::optional<Failure> failure();

    const QByteArray &program() const { return m_program; }
    const QByteArray &workingDirectory() const { return m_workingDirectory; }
    const ProcessLimits &limits() const { return m_limits; }
    const std::optional<ProcessUser> &user() const { return m_user; }
    /// The child between fork and exec, once it is about to change its user; only where it shares the daemon's memory.
    const std::atomic<pid_t> &changingChild() const { return m_changingChild; }
    std::atomic<pid_t> &changingChild() { return m_changingChild; }

private:
    ChildSetup() = default;
    Result<void> openDescriptors(int listenFd);
    void prepareLimits();
    void becomeLeader() const noexcept;
    void followParent() const noexcept;
    int setLimits(bool memory) const noexcept;
    bool becomeUser() const noexcept;
    void report(Failure::Step step, int limit = 0) const noexcept;

    QByteArray m_program;
    QByteArrayList m_arguments; // with argv[0]
    QByteArrayList m_environment; // "NAME=value"
    QByteArray m_workingDirectory;
    std::vector<char *> m_argv; // point into the lists above
    std::vector<char *> m_envp;
    UnixFd m_listenFd; // above 2, so that no dup2 can hit it
    UnixFd m_reportReader; // non-blocking
    UnixFd m_reportWriter;
    pid_t m_parent = 0;
    int m_umask = -1;
    ProcessLimits m_limits;
    std::array<rlimit, ProcessLimitCount> m_kernelLimits = {}; // for those that are set
    bool m_noNewPrivs = false;
    std::optional<ProcessUser> m_user;
    mutable std::atomic<pid_t> m_changingChild{ 0 };
};

} // namespace spawner
