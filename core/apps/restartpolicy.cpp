#include "apps/restartpolicy.h"

namespace spawner {

namespace {
constexpr int SparedEnds = 2; // a request that kills a process may be sent to a second one
constexpr int SparedKills = 3;
} // namespace

milliseconds RestartPolicy::onEnd(const UnaskedEnd &end)
{
    if (isLoyal(end)) {
        reset();
        return milliseconds(0);
    }
    const bool isSparable = end.wasReady || end.wasKilled;
    if (isSparable && m_backoff.failures() == 0 && m_spared < (end.wasKilled ? SparedKills : SparedEnds)) {
        ++m_spared;
        return milliseconds(0);
    }
    return m_backoff.next();
}

void RestartPolicy::reset()
{
    m_backoff.reset();
    m_spared = 0;
}

} // namespace spawner
