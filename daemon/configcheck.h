// --check-config beyond the daemon's own file.
#pragma once

#include "config/configloader.h"

namespace spawner {

/// Reads every NAME.fcgi.toml below the web root as an app would get it, and reports what is wrong. An
/// unreadable web root is not: whoever checks need not be who runs.
void checkAppFiles(const LoadedConfig &loaded, ConfigProblems *problems);

} // namespace spawner
