#include "telemetry/appmetrics.h"

namespace spawner {

void DurationCounter::record(std::chrono::microseconds duration)
{
    const std::uint64_t us = duration.count() > 0 ? std::uint64_t(duration.count()) : 0;
    std::size_t bucket = 0;
    while (bucket < DurationBoundsUs.size() && us > DurationBoundsUs[bucket])
        ++bucket;
    m_counts[bucket].add();
    m_sum.add(us);
}

void StatusCounter::add(int status)
{
    for (std::size_t i = 0; status != 0 && i + 1 < m_slots.size(); ++i) {
        const int known = m_slots[i].status.load(std::memory_order_relaxed);
        if (known != status && known != 0)
            continue;
        if (known == 0)
            m_slots[i].status.store(status, std::memory_order_relaxed);
        m_slots[i].count.add();
        return;
    }
    m_slots.back().count.add();
}

QMap<int, std::uint64_t> StatusCounter::values() const
{
    QMap<int, std::uint64_t> values;
    for (std::size_t i = 0; i + 1 < m_slots.size(); ++i) {
        const int status = m_slots[i].status.load(std::memory_order_relaxed);
        if (status == 0)
            break; // they are taken in order
        if (const std::uint64_t count = m_slots[i].count.value(); count != 0)
            values.insert(status, count);
    }
    if (const std::uint64_t others = m_slots.back().count.value(); others != 0)
        values.insert(0, others);
    return values;
}

} // namespace spawner
