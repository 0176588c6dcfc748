// How long to wait before the next try.
#pragma once

#include "base/duration.h"

namespace spawner {

/// Exponential backoff with jitter: the delays grow by `factor` from `initial` to `maximum`, each
/// spread by up to `jitter` of itself either way so that many apps do not come back in step.
/// A value type; knows no clock and no timer.
class Backoff
{
public:
    struct Limits
    {
        milliseconds initial{500};
        milliseconds maximum{60'000};
        double factor = 2.0;
        double jitter = 0.1; // 0 = exact, for tests
    };

    Backoff() = default;
    explicit Backoff(Limits limits) : m_limits(limits) { }

    /// The delay before the next try; each call makes the one after it longer.
    milliseconds next();
    /// Back to the start, after a success.
    void reset() { m_failures = 0; }
    /// How many times next() was called since the last reset().
    int failures() const { return m_failures; }

private:
    Limits m_limits;
    int m_failures = 0;
};

} // namespace spawner
