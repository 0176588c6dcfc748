// Who is at the other end of a Unix socket.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

#include <sys/types.h>

namespace spawner {

/// A process as it was when it connected, as the kernel tells it.
struct PeerCredentials
{
    pid_t pid = 0;
    uid_t uid = uid_t(-1);
    std::vector<gid_t> groups; ///< the primary one first

    bool isIn(gid_t group) const;
};

/// The peer of a connected Unix socket (SO_PEERCRED, SO_PEERGROUPS).
Result<PeerCredentials> peerOf(int socket);

/// Why connecting to the socket at `path` was refused with EACCES, and what helps.
Error deniedError(const QByteArray &path);

} // namespace spawner
