// Something that happened in an app's life.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace spawner {

enum class AppEventType {
    Spawn,
    Ready,
    Exit, ///< a process ended as asked
    Crash, ///< a process ended unasked (or never got ready)
    CrashLoop,
    Recovered, ///< ready again after a crash
    Reload, ///< a new version took over
    ReloadFailed,
    AppAdded,
    AppRemoved,
    AppRefused, ///< the file cannot be an app
    Deploy,
    Rollback,
    Paused,
    Resumed,
};

/// "spawn", "crash-loop", ...: what the control protocol calls it.
const char *appEventName(AppEventType type);

struct AppEvent
{
    AppEventType type = AppEventType::Spawn;
    std::chrono::system_clock::time_point time = std::chrono::system_clock::now();
    QByteArray app;
    qint64 pid = 0;
    QString text; ///< one sentence
    QByteArray reason; ///< "demand", "kept running", "new version", "idle", "exit status 1", ...
    QStringList lines; ///< the process's last output, for crashes
};

} // namespace spawner
