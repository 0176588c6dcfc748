#include "server/statuschange.h"

namespace spawner {

namespace {

/// Sampling and rounding make this much of a difference.
constexpr qint64 ToleranceMs = 500;
constexpr qint64 CpuStepMs = 100;
constexpr qint64 MemoryStepBytes = 1 << 20;

bool isNear(qint64 a, qint64 b, qint64 step)
{
    return qAbs(a - b) < step;
}

/// The same moment, counted down to from two others.
bool isSameDeadline(std::optional<qint64> known, qint64 knownAt, std::optional<qint64> now, qint64 nowAt)
{
    if (!known || !now)
        return known == now;
    if (*now == 0)
        return *known + knownAt - nowAt < ToleranceMs; // it waits at zero
    return isNear(*known + knownAt, *now + nowAt, ToleranceMs);
}

/// Takes what moves all the time from `now`, where it moved no further than that. False if a countdown leads elsewhere
/// (which may show the same number, at another time).
bool calm(ChildStatus &known, const ChildStatus &now)
{
    if (!isSameDeadline(known.idleRemainingMs, known.sampledAt, now.idleRemainingMs, now.sampledAt))
        return false;
    known.idleRemainingMs = now.idleRemainingMs;
    known.sampledAt = now.sampledAt;
    if (isNear(known.residentBytes, now.residentBytes, MemoryStepBytes))
        known.residentBytes = now.residentBytes;
    if (isNear(known.cpuMs, now.cpuMs, CpuStepMs))
        known.cpuMs = now.cpuMs;
    // The same moment of the steady clock may be told a millisecond apart.
    if (isNear(known.startedAt, now.startedAt, ToleranceMs))
        known.startedAt = now.startedAt;
    if (isNear(known.stateSince, now.stateSince, ToleranceMs))
        known.stateSince = now.stateSince;
    return true;
}

} // namespace

bool isNews(const AppStatus &known, qint64 knownAt, const AppStatus &now, qint64 nowAt)
{
    if (known.children.size() != now.children.size() || known.requests != now.requests)
        return true;
    if (!isSameDeadline(known.retryInMs, knownAt, now.retryInMs, nowAt))
        return true;
    AppStatus calmed = known;
    calmed.retryInMs = now.retryInMs;
    for (qsizetype i = 0; i < now.children.size(); ++i) {
        if (!calm(calmed.children[i], now.children[i]))
            return true;
    }
    return calmed != now;
}

bool isNews(const DaemonStatus &known, const DaemonStatus &now)
{
    DaemonStatus calmed = known;
    calmed.now = now.now;
    calmed.cpuMs = now.cpuMs;
    if (isNear(known.residentBytes, now.residentBytes, MemoryStepBytes))
        calmed.residentBytes = now.residentBytes;
    return calmed != now;
}

} // namespace spawner
