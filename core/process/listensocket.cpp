#include "process/listensocket.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr qsizetype HashBytes = 8;
/// Fewer bytes of a shortened name tell nobody anything.
constexpr qsizetype ShortestNameBytes = 1;

/// Removes the socket of an earlier life at `path`; anything but a socket stays and is an error.
Result<void> removeStaleSocket(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError(QStringLiteral("cannot look at %1").arg(QFile::decodeName(path)), errno);
    }
    if (!S_ISSOCK(status.st_mode)) {
        return Error{ ErrorCode::AlreadyExists,
                      QStringLiteral("cannot listen on %1: something that is not a socket lies there; "
                                     "move it away or choose another socket directory")
                          .arg(QFile::decodeName(path)) };
    }
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return systemError(QStringLiteral("cannot remove the old socket %1").arg(QFile::decodeName(path)),
                           errno);
    return {};
}

} // namespace

Result<QByteArray> socketPath(const QByteArray &directory, const QByteArray &name, quint64 number)
{
    QByteArray base = directory;
    while (base.size() > 1 && base.endsWith('/'))
        base.chop(1);
    if (!base.endsWith('/'))
        base += '/';
    QByteArray flat = name;
    flat.replace('/', '-');
    const QByteArray tail = '.' + QByteArray::number(number) + ".sock";

    const qsizetype room = MaxSocketPathBytes - base.size() - tail.size();
    if (flat.size() <= room)
        return QByteArray(base + flat + tail);

    // Two long names may begin alike, so the hash is taken of the whole name, slashes and all.
    const qsizetype kept = room - HashBytes - 1;
    if (kept < ShortestNameBytes) {
        return Error{ ErrorCode::PathTooLong,
                      QStringLiteral(
                          "the socket directory %1 is %2 bytes too long for Unix sockets (a path may have "
                          "%3 bytes); choose a shorter one")
                          .arg(QFile::decodeName(directory))
                          .arg(ShortestNameBytes - kept)
                          .arg(MaxSocketPathBytes) };
    }
    const QByteArray hash
        = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(HashBytes);
    return QByteArray(base + flat.left(kept) + '~' + hash + tail);
}

Result<UnixFd> listenOn(const QByteArray &path, int backlog)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() > MaxSocketPathBytes) {
        return Error{ ErrorCode::PathTooLong,
                      QStringLiteral("cannot listen on %1: the path is %2 bytes too long for a Unix socket")
                          .arg(QFile::decodeName(path))
                          .arg(path.size() - MaxSocketPathBytes) };
    }
    if (path.isEmpty() || path.contains('\0'))
        return Error{ ErrorCode::InvalidArgument,
                      QStringLiteral("cannot listen on an empty path or one with a NUL byte") };
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));

    if (const auto removed = removeStaleSocket(path); !removed)
        return removed.error();

    UnixFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd)
        return systemError(QStringLiteral("cannot make a socket for %1").arg(QFile::decodeName(path)), errno);
    // Linux gives the file the mode of the socket's own inode (less the umask), so nobody else can
    // connect between bind() and a later chmod().
    ::fchmod(fd.get(), S_IRUSR | S_IWUSR);
    // Reinterpreting is how the sockets API spells inheritance.
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return systemError(QStringLiteral("cannot bind the socket %1").arg(QFile::decodeName(path)), errno);
    if (::chmod(path.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(fd.get(), backlog) != 0) {
        const int failure = errno;
        ::unlink(path.constData());
        return systemError(QStringLiteral("cannot listen on %1").arg(QFile::decodeName(path)), failure);
    }
    return fd;
}

} // namespace spawner
