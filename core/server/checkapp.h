// The doctor looks at one app: its file, its settings, and how it is.
#pragma once

#include "server/findings.h"

namespace spawner {

struct AppEntry;

/// The file: executable, a program for this machine, its own to change. The settings file: in force.
Findings checkAppFile(const AppEntry &entry);
/// What has become of its processes. Nothing of an app that is refused for what checkAppFile() finds.
Findings checkAppState(const AppEntry &entry);
/// The processes that are ready: how they answered the handshake.
Findings checkAppProcesses(const AppEntry &entry);

} // namespace spawner
