// The time of day for this whole program, Qt included: it stands still until a test moves it.
#pragma once

#include <QtGlobal>

namespace spawner {

/// Milliseconds since 1970; SampleTime at first. Timers and what is measured go on as ever.
void setTimeOfDay(qint64 ms);

} // namespace spawner
