// Which idle processes may stop, and when.
#pragma once

#include "base/duration.h"

#include <map>
#include <optional>
#include <vector>

#include <QtGlobal>

namespace spawner {

/// The idle countdowns of one ChildPool: plain arithmetic over what it is told; no timer, no clock of its own.
/// A process is due when it had no request for the idle timeout and what was granted on top, once.
class IdleCountdown
{
public:
    /// A process that takes requests.
    struct Seat
    {
        quint64 childId = 0;
        std::optional<milliseconds> idleFor; ///< nothing while it has a request
        quint64 served = 0;
    };
    struct Due
    {
        quint64 childId = 0;
        Clock::time_point at;
    };

    /// Idle timeouts of this length and beyond mean never.
    static constexpr milliseconds Never = std::chrono::hours(24 * 365 * 10);

    /// Pinned: nobody is ever due.
    void setPinned(bool pinned) { m_isPinned = pinned; }
    bool isPinned() const { return m_isPinned; }
    /// The present countdown of `seat`, or the next one if it has requests, takes `more` longer.
    void extend(const Seat &seat, milliseconds more);
    void forget(quint64 childId) { m_extensions.erase(childId); }
    /// Takes note of who is idle now: an extension that was granted in busy times belongs to this countdown.
    void settle(const std::vector<Seat> &seats);
    /// At most `surplus` of `seats`, the ones that may go first first.
    std::vector<Due> due(const std::vector<Seat> &seats, int surplus, milliseconds timeout,
                         Clock::time_point now) const;
    /// Nobody will ever be due.
    bool isNever(milliseconds timeout) const { return m_isPinned || timeout >= Never; }

private:
    struct Extension
    {
        milliseconds more{0};
        std::optional<quint64> servedBelow; // void once the process was given so many requests
    };

    milliseconds extensionOf(const Seat &seat) const;

    std::map<quint64, Extension> m_extensions; // by child
    bool m_isPinned = false;
};

} // namespace spawner
