// Where a daemon's control socket may be.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace spawner {

/// Reads an environment variable; empty if it is not set.
using Environment = std::function<QByteArray(const char *name)>;

/// The places to try, in this order: `given` (--socket) or else $FCGI_SPAWNER_SOCKET alone; else the runtime
/// directories that daemons choose by themselves: $XDG_RUNTIME_DIR/fcgi-spawner, /run/fcgi-spawner,
/// /tmp/fcgi-spawner-UID.
QByteArrayList controlSocketPaths(const QByteArray &given, const Environment &environment, uint userId);

} // namespace spawner
