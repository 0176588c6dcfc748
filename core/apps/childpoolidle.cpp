// ChildPool: who is stopped for being idle.
#include "apps/admission.h"
#include "apps/childpool.h"

#include <algorithm>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// What timers can count; they start anew.
constexpr milliseconds LongestTimer = 24h * 20;

} // namespace

void ChildPool::setPinned(bool pinned)
{
    m_countdown.setPinned(pinned);
    reviewIdle();
}

void ChildPool::extendIdle(milliseconds more)
{
    for (const IdleCountdown::Seat &seat : seats())
        m_countdown.extend(seat, more);
    reviewIdle();
}

std::vector<IdleCountdown::Seat> ChildPool::seats() const
{
    std::vector<IdleCountdown::Seat> seats;
    for (const auto &child : m_children) {
        if (child->state() == ChildState::Ready)
            seats.push_back({child->id(), m_admission.idleFor(child->id()), m_admission.served(child->id())});
    }
    return seats;
}

/// So many may go.
int ChildPool::surplus() const
{
    return alive() - std::max(m_version.settings->processesMin, m_keepsLast ? 1 : 0);
}

std::vector<IdleCountdown::Due> ChildPool::dueChildren(const std::vector<IdleCountdown::Seat> &seats) const
{
    if (!m_isActive || m_isRetired)
        return {};
    return m_countdown.due(seats, surplus(), m_version.settings->idleTimeout, Clock::now());
}

std::optional<Clock::time_point> ChildPool::idleDeadline(const Child &child) const
{
    for (const IdleCountdown::Due &due : dueChildren(seats())) {
        if (due.childId == child.id())
            return due.at;
    }
    return std::nullopt;
}

void ChildPool::reviewIdle()
{
    m_idleTimer.stop();
    const milliseconds timeout = m_version.settings->idleTimeout;
    const std::vector<IdleCountdown::Seat> present = seats();
    m_countdown.settle(present);
    if (!m_isActive || m_isRetired || m_countdown.isNever(timeout))
        return;
    const auto now = Clock::now();
    std::optional<milliseconds> next;
    for (const IdleCountdown::Due &due : dueChildren(present)) {
        if (due.at > now) {
            next = std::chrono::ceil<milliseconds>(due.at - now);
            break;
        }
        drain(find(due.childId), ChildEnd::Idle, DrainLimit);
    }
    // Those that are busy (or extended: a request ends that) can have been idle for so long only a whole
    // timeout from now. With none, the Admission tells (watchIdle).
    const bool isAnyBusy
        = std::any_of(present.begin(), present.end(), [](const auto &seat) { return !seat.idleFor; });
    if (timeout > 0ms && (next ? *next > timeout : isAnyBusy))
        next = timeout;
    if (next && surplus() > 0)
        m_idleTimer.start(std::clamp(*next, 1ms, LongestTimer));
}

} // namespace spawner
