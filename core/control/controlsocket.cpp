#include "control/controlsocket.h"

#include "base/accounts.h"
#include "base/unixsocket.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace spawner {

namespace {
constexpr int Backlog = 128;
constexpr int LockAttempts = 100;
constexpr useconds_t LockPauseUs = 10'000;
} // namespace

static QByteArray directoryOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(std::max<qsizetype>(slash, 1));
}

static Error cannotListen(const QByteArray &path, const QString &why, ErrorCode code)
{
    return { code,
             QStringLiteral("cannot listen on control-socket %1: %2").arg(QFile::decodeName(path), why) };
}

static Error cannotListen(const QByteArray &path, int errnoValue)
{
    const QString directory = QFile::decodeName(directoryOf(path));
    const ErrorCode code = systemError({}, errnoValue).code;
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return cannotListen(
            path,
            QStringLiteral("there is no directory %1; create it, or set control-socket to another path")
                .arg(directory),
            code);
    case EACCES:
    case EPERM:
    case EROFS:
        return cannotListen(path,
                            QStringLiteral("user %1 may not make files in %2; give it that directory, or set "
                                           "control-socket to another path")
                                .arg(QString::fromLocal8Bit(userName(::geteuid())), directory),
                            code);
    default:
        return systemError(QStringLiteral("cannot listen on control-socket %1").arg(QFile::decodeName(path)),
                           errnoValue);
    }
}

/// Daemons that make a socket in the same directory do it one after the other: otherwise one could take the
/// other's new socket for a left one. Somebody who keeps the lock for long (it is advisory, and in /tmp
/// anybody's) only costs a second.
static UnixFd lockDirectory(const QByteArray &directory)
{
    UnixFd fd(::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (int i = 0; fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0 && i < LockAttempts; ++i)
        ::usleep(LockPauseUs);
    return fd;
}

static Result<void> checkPath(const QByteArray &path)
{
    if (path.isEmpty() || path.contains('\0'))
        return Error{ ErrorCode::InvalidArgument,
                      QStringLiteral("control-socket must be the path of a file, not \"%1\"")
                          .arg(QFile::decodeName(path).replace(QChar(0), QLatin1String("\\0"))) };
    if (path.size() <= MaxSocketPathBytes)
        return {};
    return cannotListen(
        path,
        QStringLiteral("the path has %1 bytes, and a Unix socket's may have %2; set control-socket "
                       "to a shorter one")
            .arg(path.size())
            .arg(MaxSocketPathBytes),
        ErrorCode::PathTooLong);
}

static Result<void> removeStale(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0)
        return errno == ENOENT ? Result<void>() : cannotListen(path, errno);
    if (!S_ISSOCK(status.st_mode)) {
        return cannotListen(path,
                            QStringLiteral("something that is no socket lies there; move it away, or set "
                                           "control-socket to another path"),
                            ErrorCode::AlreadyExists);
    }
    const auto probe = connectUnixSocket(path);
    // Who has a full queue listens as well.
    if (probe || probe.error().code == ErrorCode::ResourceExhausted) {
        return cannotListen(
            path,
            QStringLiteral("another daemon listens there; stop it, or set control-socket to another "
                           "path"),
            ErrorCode::AddressInUse);
    }
    if (probe.error().code == ErrorCode::NotFound) // gone in the meantime
        return {};
    if (probe.error().code != ErrorCode::AppUnreachable)
        return cannotListen(path, QStringLiteral("a socket lies there, but: %1").arg(probe.error().message),
                            probe.error().code);
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return cannotListen(path, errno);
    return {};
}

static Result<void> giveToGroup(const QByteArray &path, gid_t group)
{
    if (::lchown(path.constData(), uid_t(-1), group) != 0) {
        const int failure = errno;
        const QString user = QString::fromLocal8Bit(userName(::geteuid()));
        if (failure != EPERM)
            return cannotListen(path, failure);
        return cannotListen(path,
                            QStringLiteral("user %1 may not give it to control-group %2 without being in it: "
                                           "usermod -aG %2 %1, then start the daemon again")
                                .arg(user, QString::fromLocal8Bit(groupName(group))),
                            ErrorCode::PermissionDenied);
    }
    if (::chmod(path.constData(), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP) != 0)
        return cannotListen(path, errno);
    return {};
}

/// Makes a bound socket usable; what it leaves at `path` in an error is for the caller to remove.
static Result<void> openUp(int fd, const QByteArray &path, std::optional<gid_t> group)
{
    if (::chmod(path.constData(), S_IRUSR | S_IWUSR) != 0)
        return cannotListen(path, errno);
    // Before anybody else may connect: they would be refused, and think the socket dead.
    if (::listen(fd, Backlog) != 0)
        return cannotListen(path, errno);
    return group ? giveToGroup(path, *group) : Result<void>();
}

Result<UnixFd> listenOnControlSocket(const QByteArray &path, std::optional<gid_t> group)
{
    if (const auto checked = checkPath(path); !checked)
        return checked.error();
    const UnixFd lock = lockDirectory(directoryOf(path));
    if (const auto removed = removeStale(path); !removed)
        return removed.error();

    UnixFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd)
        return cannotListen(path, errno);
    // Linux gives the file the mode of the socket's own inode (less the umask), so at no moment is it open to
    // others.
    ::fchmod(fd.get(), S_IRUSR | S_IWUSR);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return cannotListen(path, errno);
    if (const auto done = openUp(fd.get(), path, group); !done) {
        ::unlink(path.constData());
        return done.error();
    }
    return fd;
}

FileIdentity identityOf(const QByteArray &path)
{
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0)
        return {};
    return { status.st_dev, status.st_ino };
}

} // namespace spawner
