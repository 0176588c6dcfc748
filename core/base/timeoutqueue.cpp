#include "base/timeoutqueue.h"

#include <QPointer>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace spawner {

void Timeout::cancel()
{
    if (m_queue)
        m_queue->remove(*this);
}

TimeoutQueue::TimeoutQueue(milliseconds interval, QObject *parent) :
    QObject(parent), m_interval(std::max(interval, milliseconds(0)))
{
}

TimeoutQueue::~TimeoutQueue()
{
    Q_ASSERT_X(!m_first, "TimeoutQueue", "destroyed while a Timeout still waits in it");
    while (m_first)
        remove(*m_first);
}

void TimeoutQueue::start(Timeout &timeout)
{
    timeout.cancel();
    if (m_interval.count() == 0)
        return;
    const auto now = Clock::now();
    timeout.m_deadline = now + m_interval;
    timeout.m_queue = this;
    timeout.m_previous = m_last;
    (m_last ? m_last->m_next : m_first) = &timeout;
    m_last = &timeout;
    // A running timer is due before this deadline: it was set for an earlier one.
    if (!m_timer.isActive())
        arm(now);
}

void TimeoutQueue::remove(Timeout &timeout)
{
    (timeout.m_previous ? timeout.m_previous->m_next : m_first) = timeout.m_next;
    (timeout.m_next ? timeout.m_next->m_previous : m_last) = timeout.m_previous;
    timeout.m_previous = nullptr;
    timeout.m_next = nullptr;
    timeout.m_queue = nullptr;
    // The timer runs on, even if this was the last: on a busy connection timeouts come and go with every
    // request, and one idle expiry costs less than stopping and starting a timer each time.
}

bool TimeoutQueue::expireFirst()
{
    Timeout *first = m_first;
    if (!first)
        return false;
    remove(*first);
    first->expired();
    return true;
}

void TimeoutQueue::arm(Clock::time_point now)
{
    const auto slack = std::max(m_interval / 16, milliseconds(1));
    const auto wait = std::chrono::ceil<milliseconds>(m_first->m_deadline - now) + slack;
    // Longer than Qt can count (24 days)? Then it comes early, finds nothing due, and is set again.
    constexpr milliseconds Longest(std::numeric_limits<int>::max());
    // Coarse timers may come early; this one should find its deadline passed.
    m_timer.start(int(std::clamp(wait, milliseconds(1), Longest).count()), Qt::PreciseTimer, this);
}

void TimeoutQueue::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_timer.stop();

    // Each turn looks at the head anew: expired() may start, cancel or destroy any Timeout, and what it
    // starts lies behind `now`, so this ends.
    const auto now = Clock::now();
    const QPointer<TimeoutQueue> self(this);
    while (m_first && m_first->m_deadline <= now) {
        Timeout *due = m_first;
        remove(*due);
        due->expired();
        if (!self)
            return;
    }
    if (m_first && !m_timer.isActive())
        arm(Clock::now());
}

} // namespace spawner
