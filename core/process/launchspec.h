// What to start, and how: everything the child needs, nothing about when.
#pragma once

#include "base/processlimits.h"
#include "process/processuser.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <optional>

namespace spawner {

/// A child to be. Plain values; bytes as the kernel takes them.
struct LaunchSpec
{
    /// Absolute path; executed with execve, never through a shell.
    QByteArray program;
    /// argv from argv[1] on; argv[0] is `program`.
    QByteArrayList arguments;
    /// The whole environment; nothing is inherited.
    QMap<QByteArray, QByteArray> environment;
    QByteArray workingDirectory;
    /// A blocking, listening socket that becomes descriptor 0; -1 = /dev/null.
    int listenFd = -1;
    int umask = -1; ///< -1 = inherited
    ProcessLimits limits;
    /// Nothing that it executes gives it more rights (PR_SET_NO_NEW_PRIVS).
    bool noNewPrivs = false;
    /// Whom to become; nothing = it stays who the daemon is.
    std::optional<ProcessUser> user;
};

/// The environment of a child: only the named variables of `inherited`, then `extra` on top.
/// HTTP_PROXY, FCGI_WEB_SERVER_ADDRS, LISTEN_*, NOTIFY_SOCKET, WATCHDOG_* and PHP_FCGI_CHILDREN are
/// never inherited (but may be set in `extra`).
QMap<QByteArray, QByteArray> childEnvironment(const QMap<QByteArray, QByteArray> &inherited,
                                              const QByteArrayList &pass,
                                              const QMap<QByteArray, QByteArray> &extra);

} // namespace spawner
