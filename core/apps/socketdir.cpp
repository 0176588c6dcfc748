#include "apps/socketdir.h"

#include "base/bytes.h"
#include "base/logging.h"
#include "base/unixsocket.h"
#include "process/listensocket.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr quint64 LongNumber = 9'999'999; // of a child, to see whether its path fits

Result<void> makeDirectory(const QByteArray &directory, mode_t mode)
{
    if (::mkdir(directory.constData(), mode) == 0 || errno == EEXIST)
        return {};
    const qsizetype slash = directory.lastIndexOf('/');
    if (errno == ENOENT && slash > 0) {
        if (auto made = makeDirectory(directory.first(slash), 0755); !made)
            return made;
        if (::mkdir(directory.constData(), mode) == 0 || errno == EEXIST)
            return {};
    }
    return systemError(
        QStringLiteral("cannot make the socket directory %1").arg(QFile::decodeName(directory)), errno);
}

/// "NAME.N.sock"
bool isOurName(const QByteArray &name)
{
    if (!name.endsWith(".sock"))
        return false;
    const QByteArray stem = name.chopped(5);
    const qsizetype dot = stem.lastIndexOf('.');
    return dot > 0 && dot + 1 < stem.size()
        && std::all_of(stem.begin() + dot + 1, stem.end(), isDigit);
}

} // namespace

Result<void> prepareSocketDir(const QByteArray &directory)
{
    const QString name = QFile::decodeName(directory);
    if (directory.isEmpty()) {
        return Error{
            ErrorCode::InvalidConfig,
            QStringLiteral("there is no directory for sockets; give one with 'runtime-dir' or 'socket-dir'")};
    }
    QByteArray clean = directory;
    while (clean.size() > 1 && clean.endsWith('/'))
        clean.chop(1);
    if (auto made = makeDirectory(clean, 0700); !made)
        return made;
    struct stat status = {};
    if (::stat(clean.constData(), &status) != 0)
        return systemError(QStringLiteral("cannot use the socket directory %1").arg(name), errno);
    if (!S_ISDIR(status.st_mode)) {
        return Error{ErrorCode::InvalidConfig,
                     QStringLiteral("%1, where sockets should be made, is not a directory").arg(name)};
    }
    if (::access(clean.constData(), W_OK | X_OK) != 0) {
        return Error{
            ErrorCode::PermissionDenied,
            QStringLiteral("cannot make sockets in %1: the directory is not writable for the daemon's user "
                           "(uid %2); change its owner or choose another one")
                .arg(name)
                .arg(::geteuid())};
    }
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (status.st_mode & S_ISVTX) == 0) {
        qCWarning(lcApps).noquote() << "other users may replace sockets in" << name
                                    << "- make it private: chmod 700" << name;
    }
    if (const auto path = socketPath(clean, "x", LongNumber); !path)
        return path.error();
    return {};
}

int sweepStaleSockets(const QByteArray &directory)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(directory.constData()), &::closedir);
    if (!entries)
        return 0;
    int removed = 0;
    while (const dirent *entry = ::readdir(entries.get())) {
        const QByteArray name(entry->d_name);
        struct stat status = {};
        if (!isOurName(name)
            || ::fstatat(::dirfd(entries.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0
            || !S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid())
            continue;
        const auto connected = connectUnixSocket(QByteArray(directory + '/' + name));
        // Only a refusal proves that nobody listens; any other answer may be somebody alive.
        if (!connected && connected.error().code == ErrorCode::AppUnreachable
            && ::unlinkat(::dirfd(entries.get()), entry->d_name, 0) == 0)
            ++removed;
    }
    return removed;
}

} // namespace spawner
