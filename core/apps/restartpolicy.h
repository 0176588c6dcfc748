// When to try again after a process ended unasked.
#pragma once

#include "base/backoff.h"

namespace spawner {

/// How a process ended that nobody had asked to.
struct UnaskedEnd
{
    bool wasReady = false; ///< it had answered, not just been started
    bool isClean = false; ///< exit status 0
    bool wasKilled = false; ///< SIGKILL or SIGTERM: somebody else's doing
    quint64 completed = 0; ///< requests it brought to an end
    milliseconds uptime{0};
};

/// Decides about one app; knows no clock and no timer. A process is loyal if it completed a request
/// or ran for MinUptime: such ends are forgiven (apps may end after so many requests) and wipe
/// the slate. Disloyal ones cost a growing delay; after LoopThreshold in a row the app is crash-looping.
/// A process that had become ready may die early twice, and one may be killed thrice, ready or not, before that
/// counts.
class RestartPolicy
{
public:
    static constexpr int LoopThreshold = 5;
    static constexpr milliseconds MinUptime{10'000};

    explicit RestartPolicy(Backoff::Limits limits = {}) : m_backoff(limits) { }

    /// How long to wait before the next start; 0 = none.
    milliseconds onEnd(const UnaskedEnd &end);
    static bool isLoyal(const UnaskedEnd &end) { return end.completed > 0 || end.uptime >= MinUptime; }
    bool isLooping() const { return m_backoff.failures() >= LoopThreshold; }
    /// Disloyal ends in a row that cost a delay.
    int failures() const { return m_backoff.failures(); }
    /// A new file, or an administrator's word: a clean slate.
    void reset();

private:
    Backoff m_backoff;
    int m_spared = 0;
};

} // namespace spawner
