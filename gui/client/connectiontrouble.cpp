#include "gui/client/connectiontrouble.h"

#include "base/accounts.h"

#include <QFile>

#include <sys/stat.h>

namespace spawner {

namespace {

/// Who may use a socket besides its user; empty if nobody, or if we may not even look.
QString groupOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !(status.st_mode & S_IWGRP))
        return {};
    return QString::fromLocal8Bit(groupName(status.st_gid));
}

} // namespace

bool isAbsent(const Error &reason)
{
    return reason.code == ErrorCode::NotFound || reason.code == ErrorCode::AppUnreachable;
}

ConnectionState troubleOf(const Error &reason, const Profile &profile, const HelloInfo &hello)
{
    ConnectionState state;
    state.phase = ConnectionPhase::Waiting;
    state.error = reason;
    state.socketPath = profile.localSocket();
    if (reason.code == ErrorCode::Unsupported && hello.protocol != 0) {
        state.trouble = ConnectionTrouble::Incompatible;
        state.daemonVersion = hello.version;
        state.daemonProtocol = hello.protocol;
    } else if (profile.kind == Profile::Kind::Ssh) {
        state.trouble = ConnectionTrouble::SshFailed;
    } else if (reason.code == ErrorCode::PermissionDenied) {
        state.trouble = ConnectionTrouble::Denied;
        state.group = groupOf(state.socketPath);
    } else if (isAbsent(reason) && profile.kind != Profile::Kind::Socket) {
        state.trouble = ConnectionTrouble::NoDaemon;
    } else {
        state.trouble = ConnectionTrouble::Unreachable;
    }
    return state;
}

bool isFinal(const ConnectionState &trouble)
{
    return trouble.trouble == ConnectionTrouble::SshFailed
        && (trouble.error.code == ErrorCode::PermissionDenied || trouble.error.code == ErrorCode::InvalidArgument
            || trouble.error.code == ErrorCode::Unsupported);
}

} // namespace spawner
