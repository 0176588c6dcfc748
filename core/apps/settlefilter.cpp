#include "apps/settlefilter.h"

#include <algorithm>

namespace spawner {

void SettleFilter::trust(const AppScan &scan)
{
    m_settled = scan.candidates;
    m_pending.clear();
}

void SettleFilter::trust(const AppScan &scan, const QByteArray &path)
{
    const auto candidate = scan.candidates.find(path);
    accept(path, candidate == scan.candidates.end() ? std::nullopt : std::optional(candidate->second));
}

bool SettleFilter::feed(const AppScan &scan, const Now &now)
{
    bool changed = false;
    for (const auto &[path, candidate] : scan.candidates)
        changed |= consider(path, candidate, now);

    std::vector<QByteArray> gone;
    for (const auto &[path, candidate] : m_settled) {
        if (!scan.candidates.contains(path))
            gone.push_back(path);
    }
    for (const QByteArray &path : gone)
        changed |= consider(path, std::nullopt, now);

    // Files that came and went before anyone believed in them.
    std::erase_if(m_pending, [&](const auto &entry) {
        return !scan.candidates.contains(entry.first) && !m_settled.contains(entry.first);
    });
    return changed;
}

/// Nothing if the file's times lie in the future: then they tell nothing.
std::optional<milliseconds> SettleFilter::quietFor(const AppCandidate &candidate, const Now &now) const
{
    qint64 changedNs = candidate.program.changedNs;
    if (candidate.settings)
        changedNs = std::max(changedNs, candidate.settings->changedNs);
    const qint64 nowNs
        = std::chrono::duration_cast<std::chrono::nanoseconds>(now.wall.time_since_epoch()).count();
    if (changedNs > nowNs)
        return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(nowNs - changedNs));
}

bool SettleFilter::consider(const QByteArray &path, const std::optional<AppCandidate> &candidate,
                            const Now &now)
{
    const auto settled = m_settled.find(path);
    const bool isKnown = candidate ? settled != m_settled.end() && settled->second == *candidate
                                   : settled == m_settled.end();
    if (isKnown) {
        m_pending.erase(path);
        return false;
    }
    const auto quiet = candidate ? quietFor(*candidate, now) : std::nullopt;
    if (quiet && *quiet >= m_settleTime) {
        accept(path, candidate);
        return true;
    }
    auto [entry, isNew] = m_pending.try_emplace(path);
    Pending &pending = entry->second;
    if (isNew || pending.candidate != candidate) {
        pending.candidate = candidate;
        pending.since = now.steady;
        pending.until = now.steady + m_settleTime - quiet.value_or(milliseconds(0));
    } else if (now.steady - pending.since >= m_settleTime) {
        accept(path, candidate);
        return true;
    }
    return false;
}

void SettleFilter::accept(const QByteArray &path, const std::optional<AppCandidate> &candidate)
{
    m_pending.erase(path);
    if (candidate)
        m_settled.insert_or_assign(path, *candidate);
    else
        m_settled.erase(path);
}

std::optional<milliseconds> SettleFilter::nextLook(const Now &now) const
{
    std::optional<milliseconds> next;
    for (const auto &[path, pending] : m_pending) {
        // Past its time already: the clocks disagree about it, so count from when it was first seen.
        const Clock::time_point at
            = pending.until > now.steady ? pending.until : pending.since + m_settleTime;
        const auto wait = std::max(milliseconds(1), std::chrono::ceil<milliseconds>(at - now.steady));
        next = next ? std::min(*next, wait) : wait;
    }
    return next;
}

} // namespace spawner
