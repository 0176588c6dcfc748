// What a config means as a whole: defaults that depend on other settings or on the machine, and
// settings that do not go together.
#pragma once

#include "config/configloader.h"

namespace spawner {

/// Reports settings that contradict each other, at the origin of one of them.
void checkConfig(const Config &config, const Origins &origins, ConfigProblems *problems);

/// Fills what was left open (listen, runtimeDir, the mode that socketDir implies) and gives every
/// setting an origin.
void completeConfig(Config &config, Origins &origins);

} // namespace spawner
