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
    Exit, ///< a process ended as asked, or by itself after it had served
    Crash, ///< a process in charge ended unasked (or never got ready)
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
    /// Of starts "demand", "kept-running", "new-version", "administrator"; of ends "idle", "new-version",
    /// "removed", "administrator", "shutdown", "stuck", "finished"; of crashes "start-failed", "exit status 1", ...; of deployments
    /// and rollbacks who did it.
    QByteArray reason;
    QStringList lines; ///< the process's last output, for crashes; at most MaxEventLines
};

constexpr int MaxEventLines = 20;

} // namespace spawner
