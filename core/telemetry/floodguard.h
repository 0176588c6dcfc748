// How much of an app's output may go to the journal or the terminal.
#pragma once

#include "base/duration.h"

#include <QByteArray>
#include <QHash> // std::hash<QByteArray>

#include <unordered_map>
#include <vector>

namespace spawner {

/// Lets so many lines, and so many bytes, of each app pass per window of time, and counts the rest
/// so that it can be told. The journal would otherwise do the same to the whole daemon, its own
/// messages included. Knows no clock. Not thread-safe.
class FloodGuard
{
public:
    struct Limits
    {
        int lines = 1'000;
        qsizetype bytes = 1024 * 1024;
        milliseconds window{5'000};
    };

    enum class Verdict {
        Pass,
        FirstSkipped, ///< the first one of this window that does not pass
        Skipped,
    };

    struct Report
    {
        QByteArray app;
        qint64 skipped = 0;
    };

    explicit FloodGuard(Limits limits) : m_limits(limits) { }

    Verdict admit(const QByteArray &app, qsizetype bytes, Clock::time_point now);
    /// Apps whose window with skipped lines is over, each told once. Cheap when there is none.
    std::vector<Report> overdue(Clock::time_point now);
    /// The same for windows that are still open, for the end.
    std::vector<Report> rest() { return overdue(Clock::time_point::max()); }
    /// Apps it remembers at the moment.
    std::size_t appCount() const { return m_windows.size(); }

private:
    struct Window
    {
        Clock::time_point begin;
        int lines = 0;
        qsizetype bytes = 0;
        qint64 skipped = 0;
    };

    void sweep(Clock::time_point now);

    Limits m_limits;
    std::unordered_map<QByteArray, Window> m_windows;
    int m_skippingApps = 0; // windows with skipped > 0
    Clock::time_point m_nextOverdue;
    Clock::time_point m_nextSweep;
};

} // namespace spawner
