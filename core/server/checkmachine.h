// The doctor looks at the machine: limits, the service manager, who runs the daemon.
#pragma once

#include "config/config.h"
#include "server/findings.h"

namespace spawner {

/// Descriptors against the connections that are allowed, inotify watches against `watched` directories and files.
Findings checkLimits(const Config &config, int watched);
/// Whom this process was started by, and as whom it and the apps run.
Findings checkService(const Config &config);
/// Users and limits of [app]: there, and allowed to the daemon. Nothing if all is well.
Findings checkProcessRules(const Config &config);

} // namespace spawner
