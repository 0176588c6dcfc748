// The daemon does not wait for ever for a child that somebody stopped before it could exec.
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <sys/types.h>

namespace spawner {

/// Where QProcess uses vfork, the daemon's main thread waits in the kernel until the child has executed its program. A
/// child that has changed its user already may be stopped (SIGSTOP) by other processes of that user, and the wait
/// would not end. While one of these exists, such a child is killed after two seconds. Main thread, with one thread
/// of its own.
class ForkGuard
{
public:
    /// `child` (0 = none yet) is written by the child, in memory that it shares, and outlives the guard.
    explicit ForkGuard(const std::atomic<pid_t> &child);
    ~ForkGuard();
    ForkGuard(const ForkGuard &) = delete;
    ForkGuard &operator=(const ForkGuard &) = delete;

private:
    void watch(const std::atomic<pid_t> &child);

    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_isDone = false;
    std::thread m_thread;
};

} // namespace spawner
