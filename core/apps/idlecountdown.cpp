#include "apps/idlecountdown.h"

#include <algorithm>

namespace spawner {

void IdleCountdown::extend(const Seat &seat, milliseconds more)
{
    const milliseconds before = extensionOf(seat);
    m_extensions[seat.childId] = {std::clamp(before + more, milliseconds(0), Never), std::nullopt};
    settle({seat});
}

void IdleCountdown::settle(const std::vector<Seat> &seats)
{
    for (const Seat &seat : seats) {
        const auto extension = m_extensions.find(seat.childId);
        if (seat.idleFor && extension != m_extensions.end() && !extension->second.servedBelow)
            extension->second.servedBelow = seat.served + 1;
    }
}

milliseconds IdleCountdown::extensionOf(const Seat &seat) const
{
    const auto extension = m_extensions.find(seat.childId);
    if (extension == m_extensions.end() || seat.served >= extension->second.servedBelow.value_or(seat.served + 1))
        return milliseconds(0);
    return extension->second.more;
}

std::vector<IdleCountdown::Due> IdleCountdown::due(const std::vector<Seat> &seats, int surplus, milliseconds timeout,
                                                   Clock::time_point now) const
{
    std::vector<Due> all;
    if (isNever(timeout) || surplus <= 0)
        return all;
    for (const Seat &seat : seats) {
        if (seat.idleFor)
            all.push_back({seat.childId, now - *seat.idleFor + timeout + extensionOf(seat)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Due &a, const Due &b) { return a.at < b.at; });
    if (all.size() > std::size_t(surplus))
        all.resize(std::size_t(surplus));
    return all;
}

} // namespace spawner
