#include "daemon/ctl/exitcodes.h"

namespace spawner {

CtlExit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return CtlExit::NotFound;
    case ErrorCode::PermissionDenied:
        return CtlExit::NotPermitted;
    case ErrorCode::AppNotExecutable:
    case ErrorCode::AppInvalidFile:
    case ErrorCode::AppSpawnFailed:
    case ErrorCode::AppStartTimeout:
    case ErrorCode::AppExitedAtStart:
    case ErrorCode::AppCrashLooping:
    case ErrorCode::AppPaused:
    case ErrorCode::AppProtocolError:
        return CtlExit::Refused;
    case ErrorCode::QueueTimeout:
        return CtlExit::TimedOut;
    case ErrorCode::ShuttingDown:
    case ErrorCode::AppUnreachable:
        return CtlExit::NoDaemon;
    default:
        return CtlExit::Failed;
    }
}

} // namespace spawner
