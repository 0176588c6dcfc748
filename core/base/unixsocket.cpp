#include "base/unixsocket.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace spawner {

static Error connectError(const QByteArray &path, int errnoValue)
{
    const QString shown = QString::fromLocal8Bit(path);
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return { ErrorCode::NotFound, QStringLiteral("no socket at %1").arg(shown) };
    case ECONNREFUSED:
        return { ErrorCode::AppUnreachable, QStringLiteral("nobody listens on %1").arg(shown) };
    case EAGAIN:
        return { ErrorCode::ResourceExhausted,
                 QStringLiteral("%1 is busy: its queue of waiting connections is full").arg(shown) };
    default:
        return systemError(QStringLiteral("cannot connect to %1").arg(shown), errnoValue);
    }
}

Result<UnixFd> connectUnixSocket(const QByteArray &path)
{
    // An empty path or a NUL would name something else: Linux's abstract sockets.
    if (path.isEmpty() || path.contains('\0'))
        return Error { ErrorCode::InvalidArgument,
                       QStringLiteral("not a socket path: \"%1\"").arg(QString::fromLocal8Bit(path)) };
    if (path.size() > MaxSocketPathBytes)
        return Error { ErrorCode::PathTooLong,
                       QStringLiteral("socket path is %1 bytes long, at most %2 fit: %3")
                               .arg(path.size())
                               .arg(MaxSocketPathBytes)
                               .arg(QString::fromLocal8Bit(path)) };

    UnixFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError(QStringLiteral("cannot create a socket for %1").arg(QString::fromLocal8Bit(path)),
                           errno);

    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));

    int failed = 0;
    do {
        failed = ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    } while (failed < 0 && errno == EINTR);
    if (failed < 0)
        return connectError(path, errno);
    return socket;
}

} // namespace spawner
