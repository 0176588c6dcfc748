// What the idle column tells: until when an app lives, or when it tries again.
#pragma once

#include "control/status.h"

#include <QMetaType>
#include <QString>

namespace spawner {

/// A plain value. Two that are equal look equal, but for the last part of a second.
struct IdleState
{
    enum class Kind {
        None, ///< nothing to tell
        Active, ///< requests in flight
        Stays, ///< has a process that is not stopped for being idle
        Counting, ///< stops in remainingMs
        Retrying, ///< crashed; tries again in remainingMs
        OnRequest, ///< no process; the next request starts one
    };

    Kind kind = Kind::None;
    bool isKept = false; ///< keep alive is on
    qint64 remainingMs = 0; ///< for Counting and Retrying; never negative
    qint64 totalMs = 0; ///< for Counting: the whole timeout

    bool operator==(const IdleState &) const = default;
    /// Will it stop within ten seconds?
    bool isSoon() const { return kind == Kind::Counting && remainingMs <= 10'000; }
    /// Would extending do anything?
    bool isExtendable() const { return kind == Kind::Counting; }
    /// 1 = all of the timeout is left.
    double fraction() const;
    QString text() const; ///< "42 s", "active": for a cell
    QString sentence() const; ///< "Stops in 42 seconds": for screen readers and tooltips
};

/// `nowMs` and `asOfMs` (when the daemon told) are by the daemon's clock.
IdleState idleStateOf(const AppStatus &app, qint64 asOfMs, qint64 nowMs);
/// Of one process.
IdleState idleStateOf(const ChildStatus &child, const AppStatus &app, qint64 nowMs);

} // namespace spawner

Q_DECLARE_METATYPE(spawner::IdleState)
