// Is one state of the daemon news to somebody who knows the other?
#pragma once

#include "control/status.h"

namespace spawner {

/// False where only numbers differ that move all the time (see StatusBoard). `knownAt` and `nowAt` are when the two were
/// taken, in milliseconds since 1970.
bool isNews(const AppStatus &known, qint64 knownAt, const AppStatus &now, qint64 nowAt);
bool isNews(const DaemonStatus &known, const DaemonStatus &now);

} // namespace spawner
