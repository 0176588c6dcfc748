#include "control/status.h"

#include <algorithm>
#include <limits>

namespace spawner {

quint64 DurationHistogram::total() const
{
    quint64 sum = 0;
    for (const quint64 count : counts)
        sum = count > std::numeric_limits<quint64>::max() - sum ? std::numeric_limits<quint64>::max()
                                                                : sum + count;
    return sum;
}

double DurationHistogram::quantileUs(double quantile, const std::vector<quint64> &boundsUs) const
{
    const double wanted = (quantile > 0 ? std::min(quantile, 1.0) : 0) * double(total()); // NaN counts as 0
    // The last one with anything in it has the rest, whatever rounding does to the sums.
    size_t end = counts.size();
    while (end > 0 && counts[end - 1] == 0)
        --end;
    double below = 0;
    for (size_t i = 0; i < end; ++i) {
        const double count = double(counts[i]);
        if (counts[i] == 0)
            continue;
        const double lower
            = i == 0 || boundsUs.empty() ? 0 : double(boundsUs[std::min(i, boundsUs.size()) - 1]);
        const double upper = i < boundsUs.size() ? double(boundsUs[i]) : lower;
        if (wanted <= below + count || i + 1 == end)
            return lower + (upper - lower) * std::clamp((wanted - below) / count, 0.0, 1.0);
        below += count;
    }
    return 0;
}

} // namespace spawner
