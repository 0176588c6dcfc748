// Unix sockets: connecting to one.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>

namespace spawner {

/// Longest path that fits sockaddr_un on Linux (108 bytes with the NUL).
constexpr qsizetype MaxSocketPathBytes = 107;

/// Connects without waiting. The error's code tells: NotFound (no such socket), AppUnreachable
/// (nobody listens), ResourceExhausted (its backlog is full: try again soon), PathTooLong, else
/// what systemError makes of it. The descriptor is non-blocking and close-on-exec.
Result<UnixFd> connectUnixSocket(const QByteArray &path);

} // namespace spawner
