// Settings from the command line.
#pragma once

#include "config/configloader.h"

namespace spawner {

/// Applies the flags, in order: of one setting the last counts, but lists grow with each. Relative
/// paths start at the current directory. What is wrong goes to `problems`, with the flag as the user
/// spelt it.
void applyFlags(const QList<FlagValue> &flags, Config &config, Origins &origins, ConfigProblems *problems);

} // namespace spawner
