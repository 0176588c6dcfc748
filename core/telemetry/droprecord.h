// How many lines were dropped behind which sequence number.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <deque>

namespace spawner {

/// Remembers the sequence numbers of dropped lines as runs, so that somebody who comes back with an old number can be
/// told exactly how many lines are missing. Bounded: beyond MaxRuns the oldest two become one with a hole, within which
/// the answer is an estimate. Lives under its owner's lock.
class DropRecord
{
public:
    static constexpr std::size_t MaxRuns = 1024;

    /// Numbers grow from call to call.
    void add(quint64 sequence);
    /// Dropped lines with a number above `sequence`.
    quint64 countAfter(quint64 sequence) const;
    quint64 total() const { return m_total; }

private:
    struct Run
    {
        quint64 first;
        quint64 last;
        quint64 before; ///< dropped in earlier runs
    };

    std::deque<Run> m_runs;
    quint64 m_total = 0;
};

} // namespace spawner
