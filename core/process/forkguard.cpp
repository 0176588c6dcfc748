#include "process/forkguard.h"

#include <chrono>
#include <csignal>

namespace spawner {

namespace {
constexpr auto Patience = std::chrono::seconds(2);
}

ForkGuard::ForkGuard(const std::atomic<pid_t> &child)
{
    // The daemon's signals are for its main thread.
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([this, &child] { watch(child); });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

ForkGuard::~ForkGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
    }
    m_done.notify_one();
    m_thread.join();
}

void ForkGuard::watch(const std::atomic<pid_t> &child)
{
    std::unique_lock lock(m_mutex);
    if (m_done.wait_for(lock, Patience, [this] { return m_isDone; }))
        return;
    // It is not reaped before the main thread goes on, so the number is still its own.
    if (const pid_t pid = child.load(); pid > 1)
        ::kill(pid, SIGKILL);
}

} // namespace spawner
