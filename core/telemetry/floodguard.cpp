#include "telemetry/floodguard.h"

#include <algorithm>

namespace spawner {

FloodGuard::Verdict FloodGuard::admit(const QByteArray &app, qsizetype bytes, Clock::time_point now)
{
    sweep(now);
    Window &window = m_windows[app];
    // A window with skipped lines waits until overdue() has told about it.
    if (now - window.begin >= m_limits.window && window.skipped == 0)
        window = Window{now, 0, 0, 0};
    if (window.skipped == 0 && window.lines < m_limits.lines && window.bytes < m_limits.bytes) {
        ++window.lines;
        window.bytes += bytes;
        return Verdict::Pass;
    }
    if (++window.skipped > 1)
        return Verdict::Skipped;
    const Clock::time_point end = window.begin + m_limits.window;
    m_nextOverdue = m_skippingApps++ == 0 ? end : std::min(m_nextOverdue, end);
    return Verdict::FirstSkipped;
}

/// Forgets apps that have been quiet for a window, or are gone.
void FloodGuard::sweep(Clock::time_point now)
{
    if (now < m_nextSweep)
        return;
    std::erase_if(m_windows, [&](const auto &entry) {
        return entry.second.skipped == 0 && now - entry.second.begin >= m_limits.window;
    });
    m_nextSweep = now + m_limits.window;
}

std::vector<FloodGuard::Report> FloodGuard::overdue(Clock::time_point now)
{
    std::vector<Report> reports;
    if (m_skippingApps == 0 || now < m_nextOverdue)
        return reports;
    m_nextOverdue = Clock::time_point::max();
    for (auto it = m_windows.begin(); it != m_windows.end();) {
        Window &window = it->second;
        const Clock::time_point end = window.begin + m_limits.window;
        if (window.skipped == 0 || now < end) {
            if (window.skipped > 0)
                m_nextOverdue = std::min(m_nextOverdue, end);
            ++it;
            continue;
        }
        reports.push_back({it->first, window.skipped});
        --m_skippingApps;
        it = m_windows.erase(it);
    }
    return reports;
}

} // namespace spawner
