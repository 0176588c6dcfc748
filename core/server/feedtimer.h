// One timer for subscribers of different speeds.
#pragma once

#include <QTimer>

#include <algorithm>

namespace spawner {

/// Lets `timer` run as fast as the fastest of `subscribers` wants (a map to values with an `interval`), and not at all
/// without any.
template <typename Subscribers>
void followFastest(QTimer &timer, const Subscribers &subscribers)
{
    if (subscribers.empty()) {
        timer.stop();
        return;
    }
    const auto fastest = std::min_element(
        subscribers.begin(), subscribers.end(),
        [](const auto &a, const auto &b) { return a.second.interval < b.second.interval; });
    if (!timer.isActive() || timer.intervalAsDuration() != fastest->second.interval)
        timer.start(fastest->second.interval);
}

} // namespace spawner
