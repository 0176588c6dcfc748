#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spawner {

milliseconds Backoff::next()
{
    const double first = double(std::max<milliseconds::rep>(m_limits.initial.count(), 0));
    const double longest = double(std::max(m_limits.maximum, m_limits.initial).count());
    // pow() may well reach infinity after many failures; min() brings it back.
    const double grown = first > 0 ? first * std::pow(std::max(m_limits.factor, 1.0), m_failures) : 0;
    const double exact = std::min(grown, longest);
    const double spread = std::clamp(m_limits.jitter, 0.0, 1.0) * exact;
    const double random = spread > 0 ? QRandomGenerator::global()->generateDouble() * 2 - 1 : 0;

    if (m_failures < std::numeric_limits<int>::max())
        ++m_failures;
    return milliseconds(std::llround(exact + random * spread));
}

} // namespace spawner
