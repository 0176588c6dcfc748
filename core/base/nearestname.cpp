#include "base/nearestname.h"

#include <algorithm>
#include <vector>

namespace spawner {
namespace {

constexpr qsizetype LongestName = 100; // longer ones are like nothing; bounds the work

QByteArray normalized(const QByteArray &name)
{
    QByteArray plain = name.toLower();
    plain.replace('-', "");
    plain.replace('_', "");
    return plain;
}

/// Insertions, removals, replacements and swaps of neighbours that make `b` of `a`.
int editDistance(const QByteArray &a, const QByteArray &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({ last[at] + 1, current[at - 1] + 1, replaced });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width - 1];
}

} // namespace

QByteArray nearestName(const QByteArray &name, const QByteArrayList &candidates)
{
    if (name.size() > LongestName)
        return {};
    const QByteArray wanted = normalized(name);
    QByteArray best;
    int bestDistance = 0;
    for (const QByteArray &candidate : candidates) {
        const QByteArray plain = normalized(candidate);
        const int distance = editDistance(wanted, plain);
        const int tolerated = int(std::max<qsizetype>(1, std::max(wanted.size(), plain.size()) / 3));
        if (distance <= tolerated && (best.isEmpty() || distance < bestDistance)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace spawner
