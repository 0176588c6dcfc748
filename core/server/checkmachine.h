// The doctor looks at the machine: limits, the service manager, who runs the daemon.
#pragma once

#include "config/config.h"
#include "server/findings.h"

namespace spawner {

/// Descriptors against the connections that are allowed, inotify watches against `watched` directories and files.
Findings checkLimits(const Config &config, int watched);
/// Whom this process was started by, and as whom.
Findings checkService();

} // namespace spawner
