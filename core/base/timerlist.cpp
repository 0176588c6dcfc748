#include "base/timerlist.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace spawner {

static constexpr std::size_t Nowhere = std::numeric_limits<std::size_t>::max();
// Beyond this (some 30 years) a deadline could overflow the clock.
static constexpr milliseconds LongestInterval(1'000'000'000'000);

static Clock::time_point roundedUp(Clock::time_point time, milliseconds grain)
{
    const auto late = time.time_since_epoch() % std::chrono::nanoseconds(grain);
    return late.count() == 0 ? time : time + (grain - late);
}

Clock::time_point TimerList::whenDue(const Timer &timer)
{
    if (timer.type == Qt::VeryCoarseTimer)
        return roundedUp(timer.exact, milliseconds(1000));
    if (timer.type == Qt::CoarseTimer && timer.interval >= milliseconds(20)) {
        // The largest of a few grains that is at most 5 % of the interval. Each divides the next, so
        // that timers of different lengths meet too.
        for (const int grain : { 1000, 500, 100, 50, 10, 5 }) {
            if (timer.interval >= milliseconds(20 * grain))
                return roundedUp(timer.exact, milliseconds(grain));
        }
        return roundedUp(timer.exact, milliseconds(1));
    }
    return timer.exact;
}

void TimerList::add(int id, milliseconds interval, Qt::TimerType type, QObject *object,
                    Clock::time_point now)
{
    remove(id);
    Timer *timer = &m_timers[id];
    timer->id = id;
    timer->type = type;
    timer->interval = std::clamp(interval, milliseconds(0), LongestInterval);
    timer->object = object;
    timer->exact = now + timer->interval;
    timer->due = whenDue(*timer);
    timer->round = m_round; // a timer added while others fire waits for the next round
    push(timer);
}

bool TimerList::remove(int id)
{
    const auto at = m_timers.find(id);
    if (at == m_timers.end())
        return false;
    erase(at);
    return true;
}

bool TimerList::removeAll(const QObject *object)
{
    bool any = false;
    for (auto at = m_timers.begin(); at != m_timers.end();) {
        const bool match = at->second.object == object;
        at = match ? erase(at) : std::next(at);
        any = any || match;
    }
    return any;
}

TimerList::Timers::iterator TimerList::erase(Timers::iterator at)
{
    Timer *timer = &at->second;
    if (timer->removed)
        *timer->removed = true;
    else
        takeOut(timer);
    return m_timers.erase(at);
}

QList<TimerList::TimerInfo> TimerList::timersOf(const QObject *object) const
{
    QList<TimerInfo> found;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object != object)
            continue;
        // Qt counts these in int here, and never asks for more.
        const auto interval = std::min<qint64>(timer.interval.count(), std::numeric_limits<int>::max());
        found.append(TimerInfo(id, int(interval), timer.type));
    }
    return found;
}

std::optional<milliseconds> TimerList::remaining(int id, Clock::time_point now) const
{
    const auto at = m_timers.find(id);
    if (at == m_timers.end())
        return std::nullopt;
    const auto left = std::chrono::ceil<milliseconds>(at->second.due - now);
    return std::max(left, milliseconds(0));
}

std::optional<Clock::time_point> TimerList::nextDue() const
{
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front()->due;
}

int TimerList::fireDue(Clock::time_point now)
{
    const quint64 round = ++m_round;
    int fired = 0;
    // A timer of this round (0 ms, or added just now) sorts behind every other due one, by its deadline
    // or its order; meeting it means that the round is complete. A nested round counts as later.
    while (!m_heap.empty() && m_heap.front()->due <= now && m_heap.front()->round < round) {
        fire(m_heap.front(), now);
        ++fired;
    }
    return fired;
}

void TimerList::fire(Timer *timer, Clock::time_point now)
{
    takeOut(timer);
    timer->round = m_round;
    // Set before the event, so that remainingTime() makes sense in timerEvent().
    timer->exact += timer->interval;
    if (timer->exact < now)
        timer->exact = now + timer->interval;
    timer->due = whenDue(*timer);

    // Out of the heap while it fires: a nested event loop neither fires it again nor waits for it.
    bool removed = false;
    // cppcheck-suppress autoVariables // taken back below; a timer that is gone by then holds it no more
    timer->removed = &removed;
    QTimerEvent event(timer->id);
    QCoreApplication::sendEvent(timer->object, &event);
    if (removed)
        return;
    timer->removed = nullptr;
    push(timer);
}

bool TimerList::isBefore(const Timer *a, const Timer *b)
{
    return a->due != b->due ? a->due < b->due : a->order < b->order;
}

void TimerList::push(Timer *timer)
{
    timer->order = m_order++;
    timer->place = m_heap.size();
    m_heap.push_back(timer);
    settle(timer->place);
}

void TimerList::takeOut(Timer *timer)
{
    const std::size_t place = std::exchange(timer->place, Nowhere);
    Timer *last = m_heap.back();
    m_heap.pop_back();
    if (last == timer)
        return;
    m_heap[place] = last;
    last->place = place;
    settle(place);
}

/// Restores the heap's order after the element at `place` was changed: up or down, as needed.
void TimerList::settle(std::size_t place)
{
    Timer *const moving = m_heap[place];
    const auto put = [this](Timer *timer, std::size_t at) {
        m_heap[at] = timer;
        timer->place = at;
    };
    while (place > 0 && isBefore(moving, m_heap[(place - 1) / 2])) {
        put(m_heap[(place - 1) / 2], place);
        place = (place - 1) / 2;
    }
    for (;;) {
        std::size_t child = 2 * place + 1;
        if (child + 1 < m_heap.size() && isBefore(m_heap[child + 1], m_heap[child]))
            ++child;
        if (child >= m_heap.size() || !isBefore(m_heap[child], moving))
            break;
        put(m_heap[child], place);
        place = child;
    }
    put(moving, place);
}

} // namespace spawner
