#include "gui/client/processwatch.h"

#include <cerrno>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace spawner {

Result<std::unique_ptr<ProcessWatch>> ProcessWatch::of(qint64 pid)
{
    UnixFd fd(int(::syscall(SYS_pidfd_open, pid_t(pid), 0)));
    if (fd)
        return std::unique_ptr<ProcessWatch>(new ProcessWatch(std::move(fd)));
    if (errno == ESRCH)
        return Error{ ErrorCode::NotFound, tr("there is no process %1 any more").arg(pid) };
    return systemError(tr("cannot watch the process %1").arg(pid), errno);
}

ProcessWatch::ProcessWatch(UnixFd fd) : m_fd(std::move(fd)), m_notifier(m_fd.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        emit ended();
    });
}

bool ProcessWatch::isRunning() const
{
    pollfd entry{ m_fd.get(), POLLIN, 0 };
    return ::poll(&entry, 1, 0) == 0;
}

Result<void> ProcessWatch::sendSignal(int signal) const
{
    if (::syscall(SYS_pidfd_send_signal, m_fd.get(), signal, nullptr, 0) == 0 || errno == ESRCH)
        return {};
    return systemError(tr("cannot end the spawner"), errno);
}

} // namespace spawner
