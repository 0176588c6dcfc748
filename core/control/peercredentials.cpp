#include "control/peercredentials.h"

#include "base/accounts.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

bool PeerCredentials::isIn(gid_t group) const
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

Result<PeerCredentials> peerOf(int socket)
{
    ucred credentials{};
    socklen_t length = sizeof credentials;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0)
        return systemError(QStringLiteral("cannot tell who connected"), errno);
    PeerCredentials peer{ credentials.pid, credentials.uid, {} };

    std::vector<gid_t> others(64);
    length = socklen_t(others.size() * sizeof(gid_t));
    int failed = ::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, others.data(), &length);
    if (failed != 0 && errno == ERANGE) { // `length` is now what it takes
        others.resize(length / sizeof(gid_t));
        failed = ::getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, others.data(), &length);
    }
    if (failed != 0)
        return systemError(QStringLiteral("cannot tell the groups of who connected"), errno);
    others.resize(length / sizeof(gid_t));
    peer.groups.push_back(credentials.gid);
    peer.groups.insert(peer.groups.end(), others.begin(), others.end());
    return peer;
}

/// Is this process in `number`, and would a new one of the same user be?
static std::pair<bool, bool> membership(gid_t number)
{
    std::vector<gid_t> mine(size_t(std::max(0, ::getgroups(0, nullptr))));
    if (::getgroups(int(mine.size()), mine.data()) < 0)
        mine.clear();
    const bool isIn = ::getegid() == number || std::find(mine.begin(), mine.end(), number) != mine.end();

    return { isIn, isListedIn(number, userName(::geteuid())) };
}

Error deniedError(const QByteArray &path)
{
    const QString what = QStringLiteral("you may not use %1; ").arg(QFile::decodeName(path));
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0) {
        return {
            ErrorCode::PermissionDenied,
            what + QStringLiteral("its directory is closed to you: be the user who runs the daemon, or root")
        };
    }
    const QString owner = QString::fromLocal8Bit(userName(status.st_uid));
    const QString group = QString::fromLocal8Bit(groupName(status.st_gid));
    const auto [isIn, isListed] = membership(status.st_gid);
    if (!(status.st_mode & S_IWGRP) || isIn) {
        return { ErrorCode::PermissionDenied,
                 what
                     + QStringLiteral(
                           "it belongs to user %1 alone: be %2, or set control-group in the daemon's config")
                           .arg(owner, status.st_uid == 0 ? QStringLiteral("root")
                                                          : QStringLiteral("that user or root")) };
    }
    if (isListed) {
        return { ErrorCode::PermissionDenied,
                 what
                     + QStringLiteral(
                           "it belongs to group %1, which you joined after this session began: log in again")
                           .arg(group) };
    }
    return {
        ErrorCode::PermissionDenied,
        what
            + QStringLiteral(
                  "it belongs to group %1, and you are not in it: sudo usermod -aG %1 %2, then log in again")
                  .arg(group, QString::fromLocal8Bit(userName(::getuid())))
    };
}

} // namespace spawner
