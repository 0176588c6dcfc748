// How fcgi-spawnerctl ends, for scripts. Documented in fcgi-spawnerctl(1).
#pragma once

#include "base/result.h"

namespace spawner {

enum class CtlExit {
    Ok = 0,
    Failed = 1, ///< anything else; also: the doctor or the config check found a problem
    Usage = 2, ///< the command line makes no sense
    NoDaemon = 3, ///< nobody answers, or the connection broke
    NotFound = 4, ///< no such app, file, version
    NotPermitted = 5,
    Refused = 6, ///< the daemon refused an app's file or version, or it does not start
    TimedOut = 7,
};

/// The exit status for an error of the daemon.
CtlExit exitFor(ErrorCode code);

} // namespace spawner
