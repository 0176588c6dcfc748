// Counters of one app, one set per gateway, added up by whoever reads them.
#pragma once

#include "telemetry/metrics.h"

#include <QMap>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <vector>

namespace spawner {

/// Upper bounds of the buckets of duration histograms, in microseconds.
constexpr std::array<std::uint64_t, 15> DurationBoundsUs{ 500,     1'000,   2'500,     5'000,     10'000,
                                                          25'000,  50'000,  100'000,   250'000,   500'000,
                                                          1'000'000, 2'500'000, 5'000'000, 10'000'000, 60'000'000 };

/// Durations by bucket; one writer thread, any readers.
class DurationCounter
{
public:
    void record(std::chrono::microseconds duration);
    std::uint64_t count(std::size_t bucket) const { return m_counts[bucket].value(); }
    std::uint64_t sumUs() const { return m_sum.value(); }

private:
    std::array<Counter, DurationBoundsUs.size() + 1> m_counts;
    Counter m_sum;
};

/// Counts by HTTP status; one writer thread, any readers. Has room for the 15 different ones that come first; the
/// others are counted as 0 ("other").
class StatusCounter
{
public:
    void add(int status);
    QMap<int, std::uint64_t> values() const;

private:
    struct Slot
    {
        std::atomic<int> status{ 0 };
        Counter count;
    };
    std::array<Slot, 16> m_slots; // [15] = others
};

/// What one gateway counts of one app.
struct alignas(64) AppLane
{
    Counter requests; // that ended
    StatusCounter statuses;
    Counter bytesIn;
    Counter bytesOut;
    Counter clientAborts;
    Counter retries;
    Counter truncated;
    Counter coldStarts;
    Counter letThrough; // by an authorizer
    DurationCounter duration;
    DurationCounter queueWait;
};

/// Part of "Metrics", one of the four objects where the planes meet. Rule: lane i is written by gateway i's thread only,
/// everything may be read by any thread at any time. Shared by the app's RouteTable entries; outlives reloads of the app, so
/// that counters never go back while the app exists.
class AppMetrics
{
public:
    explicit AppMetrics(int gateways) : m_lanes(std::size_t(gateways)) { }
    AppLane &lane(int gateway) { return m_lanes[std::size_t(gateway)]; }
    const std::vector<AppLane> &lanes() const { return m_lanes; }

private:
    std::vector<AppLane> m_lanes;
};

} // namespace spawner
