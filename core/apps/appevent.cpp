#include "apps/appevent.h"

namespace spawner {

const char *appEventName(AppEventType type)
{
    switch (type) {
    case AppEventType::Spawn:
        return "spawn";
    case AppEventType::Ready:
        return "ready";
    case AppEventType::Exit:
        return "exit";
    case AppEventType::Crash:
        return "crash";
    case AppEventType::CrashLoop:
        return "crash-loop";
    case AppEventType::Recovered:
        return "recovered";
    case AppEventType::Reload:
        return "reload";
    case AppEventType::ReloadFailed:
        return "reload-failed";
    case AppEventType::AppAdded:
        return "app-added";
    case AppEventType::AppRemoved:
        return "app-removed";
    case AppEventType::AppRefused:
        return "app-refused";
    case AppEventType::Deploy:
        return "deploy";
    case AppEventType::Rollback:
        return "rollback";
    case AppEventType::Paused:
        return "paused";
    case AppEventType::Resumed:
        break;
    }
    return "resumed";
}

} // namespace spawner
