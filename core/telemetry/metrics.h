// Counters of the data plane, one set per gateway, added up by whoever reads them.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace spawner {

/// A counter with one writer thread and any number of readers: a relaxed load and store, no lock
/// prefix, no shared cache line fights when each gateway has its own.
class Counter
{
public:
    void add(std::uint64_t amount = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
    void subtract(std::uint64_t amount = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) - amount, std::memory_order_relaxed);
    }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value{0};
};

/// One of the four objects where the planes meet. Rule: written by one gateway's thread only, read
/// by any thread at any time; a reader may see one counter ahead of another.
struct alignas(64) GatewayMetrics
{
    Counter connectionsAccepted;
    Counter connectionsOpen; // gauge
    Counter connectionsRefused; // their address had too many
    Counter requests;
    Counter requestsActive; // gauge
    Counter bytesIn; // request bodies
    Counter bytesOut; // response bodies
    Counter clientAborts; // clients that left before the end
    Counter appRetries; // requests sent to a second child because the first died
    Counter truncatedResponses;
    std::array<Counter, 6> responsesByClass; // [1] = 1xx ... [5] = 5xx, [0] = none
};

} // namespace spawner
