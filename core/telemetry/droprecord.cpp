#include "telemetry/droprecord.h"

#include <algorithm>

namespace spawner {

void DropRecord::add(quint64 sequence)
{
    if (!m_runs.empty() && m_runs.back().last + 1 == sequence) {
        m_runs.back().last = sequence;
    } else {
        m_runs.push_back({sequence, sequence, m_total});
        if (m_runs.size() > MaxRuns) {
            m_runs[1].first = m_runs[0].first;
            m_runs[1].before = m_runs[0].before;
            m_runs.pop_front();
        }
    }
    ++m_total;
}

quint64 DropRecord::countAfter(quint64 sequence) const
{
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), sequence,
                                       [](quint64 wanted, const Run &run) { return wanted < run.first; });
    if (next == m_runs.begin())
        return m_total;
    const Run &run = *std::prev(next);
    const quint64 end = next == m_runs.end() ? m_total : next->before;
    const quint64 upTo = std::min(run.before + (std::min(sequence, run.last) - run.first + 1), end);
    return m_total - (sequence >= run.last ? end : upTo);
}

} // namespace spawner
