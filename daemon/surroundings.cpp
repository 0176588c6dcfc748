#include "daemon/surroundings.h"

#include "base/unixfd.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {
namespace {

QString shown(const QByteArray &path)
{
    return QFile::decodeName(path);
}

/// mkdir -p; the last component for the daemon's user only.
Result<void> makePath(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
        const QByteArray parent = path.left(slash);
        if (::mkdir(parent.constData(), 0755) != 0 && errno != EEXIST)
            return systemError(QStringLiteral("cannot make the directory %1").arg(shown(parent)), errno);
    }
    if (::mkdir(path.constData(), 0700) == 0 || errno == EEXIST)
        return {};
    return systemError(QStringLiteral("cannot make the directory %1").arg(shown(path)), errno);
}

} // namespace

Result<void> makePrivateDirectory(const QByteArray &path)
{
    if (auto made = makePath(path); !made)
        return made;
    const UnixFd directory(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!directory)
        return systemError(
            QStringLiteral("cannot use %1 as runtime-dir, which must be a directory and no symbolic "
                           "link")
                .arg(shown(path)),
            errno);
    struct stat status = {};
    if (::fstat(directory.get(), &status) != 0)
        return systemError(QStringLiteral("cannot look at %1").arg(shown(path)), errno);
    if (status.st_uid != ::geteuid())
        return Error{
            ErrorCode::PermissionDenied,
            QStringLiteral(
                "cannot use %1 as runtime-dir: it belongs to user %2, not to user %3 that runs this; "
                "choose another with --runtime-dir")
                .arg(shown(path), QString::number(status.st_uid), QString::number(::geteuid()))
        };
    // A daemon whose apps have users of their own let those pass; this one does again when it needs to.
    if ((status.st_mode & 07777) == 0711 && ::fchmod(directory.get(), 0700) == 0)
        return {};
    if ((status.st_mode & 077) != 0)
        return Error{ ErrorCode::PermissionDenied,
                      QStringLiteral(
                          "cannot use %1 as runtime-dir: others may enter it (mode %2); run chmod 700 %1, or "
                          "under systemd set RuntimeDirectoryMode=0700")
                          .arg(shown(path), QString::number(status.st_mode & 07777, 8)) };
    return {};
}

Result<void> makeDirectory(const QByteArray &path)
{
    if (auto made = makePath(path); !made)
        return made;
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return systemError(QStringLiteral("cannot use %1 as socket-dir").arg(shown(path)), errno);
    if (!S_ISDIR(status.st_mode))
        return Error{ ErrorCode::InvalidConfig,
                      QStringLiteral("cannot use %1 as socket-dir: it is no directory").arg(shown(path)) };
    return {};
}

void raiseOpenFileLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit); // if it fails, the old one is still in force
}

} // namespace spawner
