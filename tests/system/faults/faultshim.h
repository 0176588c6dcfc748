// What a test and the shim inside its daemon share: a file that both have mapped.
#pragma once

#include <atomic>
#include <cstdint>

/// All zero: nothing is wrong. Written by the test, read by the shim at each call.
struct FaultSettings
{
    std::atomic<std::int64_t> clockOffsetSeconds; ///< of CLOCK_REALTIME
    std::atomic<std::int64_t> slowMs; ///< how long each look at a file below slowPath takes
    std::atomic<std::int64_t> slowCalls; ///< how many there were: written by the shim
    char slowPath[256]; ///< set before slowMs
};
