// How the daemon ends.
#pragma once

namespace spawner {

enum ExitCode {
    ExitOk = 0,
    ExitFailure = 1, ///< something that should work did not
    ExitUsage = 2, ///< the command line makes no sense
    ExitConfig = 78, ///< the config does not (EX_CONFIG)
};

} // namespace spawner
