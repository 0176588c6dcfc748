#include "base/unixfd.h"

#include <fcntl.h>
#include <unistd.h>

namespace spawner {

UnixFd &UnixFd::operator=(UnixFd &&other) noexcept
{
    if (this != &other)
        reset(other.release());
    return *this;
}

void UnixFd::reset(int fd)
{
    const int old = std::exchange(m_fd, fd);
    // Never retried: after EINTR Linux has closed the descriptor already, and its number may belong to
    // another thread by now.
    if (old >= 0 && old != fd)
        ::close(old);
}

UnixFd UnixFd::duplicate() const
{
    return UnixFd(m_fd < 0 ? -1 : ::fcntl(m_fd, F_DUPFD_CLOEXEC, 0));
}

} // namespace spawner
