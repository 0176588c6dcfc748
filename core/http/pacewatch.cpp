#include "http/pacewatch.h"

#include "http/httpconnection.h"

namespace spawner {

namespace {

/// A pause that begins in one window and ends in another makes two slow ones; the next is good.
constexpr int MostSlowWindows = 3;

} // namespace

void PaceWatch::begin(TimeoutQueue &windows, qint64 leastBytes)
{
    if (isRunning() || leastBytes <= 0)
        return;
    m_windows = &windows;
    m_least = leastBytes;
    m_before = (m_connection.*m_moved)();
    m_slowWindows = 0;
    windows.start(*this);
}

void PaceWatch::expired()
{
    const qint64 moved = (m_connection.*m_moved)();
    const qint64 inWindow = moved - m_before;
    m_before = moved;
    if (inWindow >= m_least)
        m_slowWindows = 0;
    else if (inWindow > 0 && ++m_slowWindows == MostSlowWindows)
        return (m_connection.*m_tooSlow)(); // may destroy this
    m_windows->start(*this);
}

} // namespace spawner
