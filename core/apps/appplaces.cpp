#include "apps/appplaces.h"

#include "base/logging.h"
#include "base/unixfd.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr QByteArrayView UserPrefix = "user-";
constexpr QByteArrayView TmpPrefix = "tmp-";

QString shown(const QByteArray &path)
{
    return QFile::decodeName(path);
}

bool mayPass(const struct stat &status, const ProcessUser &user)
{
    if (user.uid == 0)
        return true;
    if (status.st_uid == user.uid)
        return (status.st_mode & S_IXUSR) != 0;
    const bool isMember = status.st_gid == user.gid
        || std::find(user.groups.begin(), user.groups.end(), status.st_gid) != user.groups.end();
    return (status.st_mode & (isMember ? S_IXGRP : S_IXOTH)) != 0;
}

/// Every directory from the root to `path`.
Result<void> checkWay(const QByteArray &path, const ProcessUser &user)
{
    for (qsizetype end = path.indexOf('/', 1);; end = path.indexOf('/', end + 1)) {
        const QByteArray directory = end < 0 ? path : path.left(end);
        struct stat status = {};
        if (::stat(directory.constData(), &status) != 0)
            return systemError(QStringLiteral("cannot look at %1").arg(shown(directory)), errno);
        if (!mayPass(status, user)) {
            return Error{ ErrorCode::PermissionDenied,
                          QStringLiteral("user %1 may not pass through %2 on the way to the directory for its sockets and "
                                         "temporary files; run chmod o+x %2, or choose another runtime-dir")
                              .arg(shown(user.name), shown(directory)) };
        }
        if (end < 0)
            return {};
    }
}

/// By descriptors and without following links, as its contents are somebody else's.
void removeAll(const QByteArray &path)
{
    std::error_code error;
    std::filesystem::remove_all(path.constData(), error);
    if (error)
        qCWarning(lcApps).noquote() << "cannot remove all of" << shown(path) << "-"
                                    << QString::fromStdString(error.message());
}

} // namespace

Result<QByteArray> makeUserDirectory(const QByteArray &parent, const QByteArray &name,
                                     const std::optional<ProcessUser> &user)
{
    const QByteArray path = parent + '/' + name;
    const auto failed = [&path] {
        return systemError(QStringLiteral("cannot make the directory %1").arg(shown(path)), errno);
    };
    struct stat status = {};
    if (user && ::stat(parent.constData(), &status) == 0 && status.st_uid == ::geteuid()
        && (status.st_mode & S_IXOTH) == 0)
        ::chmod(parent.constData(), (status.st_mode & 07777) | S_IXGRP | S_IXOTH);
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return failed();
    const UnixFd directory(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!directory || ::fstat(directory.get(), &status) != 0)
        return failed();
    const uid_t owner = user ? user->uid : ::geteuid();
    if (status.st_uid != owner || (status.st_mode & 07777) != 0700) {
        if (status.st_uid != owner && status.st_uid != ::geteuid()) {
            errno = EEXIST; // a third one's
            return failed();
        }
        if ((user && ::fchown(directory.get(), user->uid, user->gid) != 0) || ::fchmod(directory.get(), 0700) != 0)
            return failed();
    }
    if (user) {
        if (auto way = checkWay(parent, *user); !way)
            return way.error();
    }
    return path;
}

Result<void> adoptSocket(const QByteArray &from, const QByteArray &to, const ProcessUser &user)
{
    if (::rename(from.constData(), to.constData()) != 0)
        return systemError(QStringLiteral("cannot take over the socket %1").arg(shown(from)), errno);
    struct stat status = {};
    // From here on it lies where only we can change it, so what is found stays true.
    const bool isSocket = ::lstat(to.constData(), &status) == 0 && S_ISSOCK(status.st_mode)
        && status.st_uid == user.uid && status.st_nlink == 1;
    if (isSocket && ::chmod(to.constData(), 0600) == 0
        && (::geteuid() != 0 || ::lchown(to.constData(), 0, 0) == 0))
        return {};
    ::unlink(to.constData());
    return Error{ ErrorCode::AppSpawnFailed,
                  QStringLiteral("what it made at %1 is not a socket of user %2").arg(shown(from), shown(user.name)) };
}

Result<std::shared_ptr<PrivateTmp>> PrivateTmp::make(const QByteArray &runtimeDir, const QByteArray &name,
                                                     const std::optional<ProcessUser> &user)
{
    QByteArray plain = TmpPrefix.toByteArray() + name;
    plain.replace('/', '-');
    removeAll(runtimeDir + '/' + plain);
    auto made = makeUserDirectory(runtimeDir, plain, user);
    if (!made)
        return made.error();
    return std::shared_ptr<PrivateTmp>(new PrivateTmp(*made, user));
}

PrivateTmp::~PrivateTmp()
{
    removeAll(m_path);
}

void removeStalePlaces(const QByteArray &runtimeDir)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(runtimeDir.constData()), &::closedir);
    QByteArrayList stale;
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        struct stat status = {};
        if ((name.startsWith(UserPrefix) || name.startsWith(TmpPrefix))
            && ::fstatat(::dirfd(entries.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && S_ISDIR(status.st_mode))
            stale.append(runtimeDir + '/' + name);
    }
    for (const QByteArray &path : std::as_const(stale))
        removeAll(path);
}

} // namespace spawner
