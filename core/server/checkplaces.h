// The doctor looks at directories: there, enterable, and closed to those who have no business there.
#pragma once

#include "config/config.h"
#include "server/findings.h"

namespace spawner {

/// The web root and every directory on the way to it.
Findings checkWebRoot(const Config &config);
/// Where sockets and state lie, and whether their paths leave room for names.
Findings checkRuntimeDir(const Config &config);
/// The control socket: there, or off.
Findings checkControlSocket(const Config &config);

} // namespace spawner
