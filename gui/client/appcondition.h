// What an app is to a person: the daemon's state, told as one of few conditions. Shared by list, chips, tray and summary.
#pragma once

#include "control/status.h"

#include <QString>

#include <optional>

namespace spawner {

enum class AppCondition {
    Running, ///< requests in flight
    Idle, ///< processes, nothing to do
    Starting,
    Stopping,
    Stopped, ///< starts on request: normal
    BackingOff, ///< crashed; tries again
    CrashLooping,
    Paused,
    Refused, ///< its file cannot be an app
};

AppCondition conditionOf(const AppStatus &app);
/// Crashed, crash-looping or refused: what the filter "Crashed" shows.
bool needsAttention(AppCondition condition);
QString conditionText(AppCondition condition); ///< "Running"; translated
/// "crashed with exit status 1, tries again in 8 s": more than the word, for cells and tooltips; may be empty. Translated.
/// `nowMs` and `retryAtMs` (Session::retryAt()) by the daemon's clock; without the latter the next try counts from when the
/// daemon told of it, and does not count down.
QString conditionDetail(const AppStatus &app, qint64 nowMs, std::optional<qint64> retryAtMs = {});
/// The shortest idle countdown of its processes at `nowMs` (by the daemon's clock); none while it is busy or kept.
std::optional<qint64> idleRemainingMs(const AppStatus &app, qint64 nowMs);

} // namespace spawner
