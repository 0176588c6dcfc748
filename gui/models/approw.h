// One app in the list, with what is worked out for it.
#pragma once

#include "control/status.h"
#include "gui/client/appcondition.h"
#include "gui/client/apphistory.h"
#include "gui/models/idlestate.h"

#include <vector>

namespace spawner {

/// The columns of the list of apps, in their first order; those from Uptime on are hidden at first.
enum class AppColumn {
    Name, State, Pid, Rate, P95, Total, Queue, Cpu, Memory, Idle,
    Uptime, Errors, Processes, Threads, Restarts, FileChanged, LastExit,
};
constexpr int AppColumnCount = int(AppColumn::LastExit) + 1;

/// A set of columns, one bit each.
using AppColumns = quint32;
constexpr AppColumns bit(AppColumn column) { return 1U << int(column); }

struct ChildRow
{
    ChildStatus status;
    IdleState idle;
    double cpu = 0; ///< 1 = one core; lately
    qint64 cpuSince = 0; ///< when status.cpuMs was told; daemon's clock

    /// Takes over what is told now; the columns that look different.
    AppColumns update(const ChildStatus &told, const AppStatus &app, qint64 nowMs);
    AppColumns tick(const AppStatus &app, qint64 nowMs);
};

/// Plain values; the model (AppsModel) keeps them in step with the daemon.
struct AppRow
{
    AppStatus status;
    qint64 asOfMs = 0; ///< when status was told; daemon's clock
    AppCondition condition = AppCondition::Stopped;
    IdleState idle;
    double rate = 0; ///< requests per second, lately
    double cpu = 0; ///< 1 = one core, lately
    double p95Us = 0; ///< of the last minute; of all where the last minute had none
    double allP95Us = 0; ///< of all
    qint64 sampleTime = 0; ///< of the newest sample that is in rate, cpu and p95Us
    bool isFlat = true; ///< nothing to see in the sparkline
    QString pending; ///< what is being done to it ("Restarting…"); empty = nothing
    QString failure; ///< why the last thing done to it failed
    std::vector<ChildRow> children; ///< those shown: none unless there are at least two

    qint64 residentBytes() const;
    int threads() const;
    qint64 startedAt() const; ///< of its oldest process; 0 = none
    quint64 restarts() const;
    std::optional<qint64> retryAtMs() const; ///< when it is tried again; daemon's clock

    AppColumns update(const AppStatus &told, qint64 nowMs, const std::vector<quint64> &boundsUs);
    AppColumns updateHistory(const AppHistory &history);
    /// Countdowns and ages at `nowMs` (daemon's clock).
    AppColumns tick(qint64 nowMs);
};

} // namespace spawner
