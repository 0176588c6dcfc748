#include "stillclock.h"

#include "gui/support/samples.h"

#include <sys/time.h>

namespace {

qint64 timeOfDay = spawner::SampleTime;

} // namespace

void spawner::setTimeOfDay(qint64 ms)
{
    timeOfDay = ms;
}

// QDateTime of Qt 6.4 asks for the time by this, and finds the program's own before the library's.
extern "C" int gettimeofday(timeval *__restrict time, void *__restrict) noexcept
{
    time->tv_sec = timeOfDay / 1000;
    time->tv_usec = timeOfDay % 1000 * 1000;
    return 0;
}
