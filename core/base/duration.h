// Durations as people write them: "5m", "1h30m", "250ms", "90" (seconds).
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <chrono>

namespace spawner {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// Parses a Go duration: one or more decimal numbers (a fraction is fine) with a unit each of
/// h, m, s, ms, us, µs or ns; "0" alone; and, beyond Go, a bare number of seconds. No sign: a
/// negative duration means nothing here. Rounded to whole milliseconds, but never down to 0
/// unless it is 0. The error names the text and shows an example.
Result<milliseconds> parseDuration(QByteArrayView text);

/// A short text that parses to the same value: "5m", "1h30m", "1.5s", "250ms", "0s".
QByteArray formatDuration(milliseconds duration);

} // namespace spawner
