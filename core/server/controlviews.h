// What the rooms know, as the control protocol shows it: conversions without a decision in them.
#pragma once

#include "apps/appevent.h"
#include "control/activity.h"
#include "control/status.h"
#include "telemetry/appmetrics.h"
#include "telemetry/logstore.h"
#include "telemetry/requestrecords.h"

#include <chrono>

namespace spawner {

struct AppEntry;

qint64 millisecondsSinceEpoch(std::chrono::system_clock::time_point time);

LogEntry toLogEntry(const LogLine &line);
RequestStatus toRequestStatus(const RequestSnapshot &request);
FinishedStatus toFinishedStatus(const FinishedRequest &request);
ControlEvent toControlEvent(const AppEvent &event);

/// All of an app but for what /proc knows of its processes. `now` is now on both clocks.
struct Moment
{
    std::chrono::steady_clock::time_point steady = std::chrono::steady_clock::now();
    std::chrono::system_clock::time_point wall = std::chrono::system_clock::now();

    /// A time of the steady clock, in milliseconds since 1970.
    qint64 toWall(std::chrono::steady_clock::time_point time) const;
};
AppStatus toAppStatus(const AppEntry &entry, const Moment &now);
/// Adds what the gateways counted.
void addCounters(AppStatus &status, const AppMetrics &metrics);

} // namespace spawner
