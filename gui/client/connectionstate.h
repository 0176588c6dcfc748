// How the connection to a daemon is.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace spawner {

enum class ConnectionPhase {
    Closed, ///< nobody wants one
    Connecting, ///< the first try, or one the user asked for
    Starting, ///< we started a daemon and wait for its socket
    Connected,
    Waiting, ///< not connected; tries again at retryAt (or, without one, when something changes)
};

/// Why there is no connection. Each has its own words and its own way out (gui/window).
enum class ConnectionTrouble {
    None,
    NoDaemon, ///< none runs, and none is installed that could be started by itself
    ServiceStopped, ///< a unit is installed, but stopped
    Denied, ///< the socket is there, we may not: `group` may
    Incompatible, ///< it speaks another protocol
    Lost, ///< there was a connection
    Unreachable, ///< anything else; error says
    SshFailed, ///< ssh ended; error has its last words
};

struct ConnectionState
{
    ConnectionPhase phase = ConnectionPhase::Closed;
    ConnectionTrouble trouble = ConnectionTrouble::None;
    Error error{}; ///< words, where there is a trouble
    QDateTime since{}; ///< of this phase; of the loss, for Lost
    std::optional<QDateTime> retryAt{};
    int attempt = 0; ///< of reconnecting, from 1
    bool isUserUnit = false; ///< for ServiceStopped: systemctl --user starts it
    QString group{}; ///< for Denied: who may; may be empty
    QString socketPath{}; ///< for local ones: what was tried
    QByteArray daemonVersion{}; ///< for Incompatible, where known
    int daemonProtocol = 0; ///< for Incompatible, where known

    bool operator==(const ConnectionState &other) const
    {
        return phase == other.phase && trouble == other.trouble && error.code == other.error.code
            && error.message == other.error.message && since == other.since && retryAt == other.retryAt
            && attempt == other.attempt && isUserUnit == other.isUserUnit && group == other.group
            && socketPath == other.socketPath && daemonVersion == other.daemonVersion
            && daemonProtocol == other.daemonProtocol;
    }
};

} // namespace spawner
