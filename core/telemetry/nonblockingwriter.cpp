#include "telemetry/nonblockingwriter.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

NonBlockingWriter::NonBlockingWriter(UnixFd fd) : m_fd(std::move(fd)), m_kind(kindOf(m_fd)) { }

bool NonBlockingWriter::write(QByteArrayView line)
{
    if (!m_leftOver.isEmpty() && !writeLeftOver())
        return false;
    qsizetype written = 0;
    while (written < line.size()) {
        const qsizetype count = attempt(line.sliced(written));
        if (count < 0)
            break;
        written += count;
    }
    if (written == 0 && !line.isEmpty())
        return false;
    m_leftOver.append(line.sliced(written));
    return true;
}

/// Descriptor 2 is usually shared with a shell or a supervisor, and O_NONBLOCK belongs to the open
/// file, not to the descriptor: set here, their writes would fail too. So we open it once more.
NonBlockingWriter::Kind NonBlockingWriter::kindOf(UnixFd &fd)
{
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0 || S_ISREG(status.st_mode))
        return Kind::File; // reopening a file would lose the offset that its writers share
    if (S_ISSOCK(status.st_mode))
        return Kind::Socket;
    const int flags = ::fcntl(fd.get(), F_GETFL);
    if (flags >= 0 && (flags & O_NONBLOCK))
        return Kind::NonBlocking;
    char path[32];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", fd.get());
    UnixFd own(::open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!own)
        return Kind::Polled;
    fd = std::move(own);
    return Kind::NonBlocking;
}

/// Bytes taken, at least one; -1 and m_error otherwise.
qsizetype NonBlockingWriter::attempt(QByteArrayView bytes)
{
    for (;;) {
        ssize_t count = -1;
        if (m_kind == Kind::Socket) {
            count = ::send(m_fd.get(), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        } else if (m_kind == Kind::Polled) {
            pollfd ready{m_fd.get(), POLLOUT, 0};
            if (::poll(&ready, 1, 0) == 0) {
                m_error = EAGAIN;
                return -1;
            }
            // A pipe that says POLLOUT has room for that much at least.
            count = ::write(m_fd.get(), bytes.data(), size_t(qMin<qsizetype>(bytes.size(), PIPE_BUF)));
        } else {
            count = ::write(m_fd.get(), bytes.data(), size_t(bytes.size()));
        }
        if (count > 0)
            return count;
        if (count < 0 && errno == EINTR)
            continue;
        m_error = count < 0 ? errno : EIO;
        return -1;
    }
}

bool NonBlockingWriter::writeLeftOver()
{
    while (!m_leftOver.isEmpty()) {
        const qsizetype count = attempt(m_leftOver);
        if (count < 0)
            return false;
        m_leftOver.remove(0, count);
    }
    return true;
}

} // namespace spawner
