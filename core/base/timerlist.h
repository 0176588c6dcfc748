// The timers of one thread, ordered by when they are due.
#pragma once

#include "base/duration.h"

#include <QAbstractEventDispatcher>

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace spawner {

/// What an event dispatcher needs to serve QTimer, QBasicTimer and startTimer(): a binary heap, so
/// that adding, removing and firing cost O(log n). Belongs to the dispatcher's thread.
///
/// No timer ever fires early, whatever its type. Precise timers are due on the nanosecond; coarse
/// ones are put off by up to a twentieth of their interval and very coarse ones to the next full
/// second, so that many of them share a wake-up. Repeating timers keep their phase and do not
/// drift; one that missed a whole interval starts anew instead of catching up.
class TimerList
{
public:
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    TimerList() = default;
    TimerList(const TimerList &) = delete;
    TimerList &operator=(const TimerList &) = delete;

    /// Starts a timer; one with the same id is replaced.
    void add(int id, milliseconds interval, Qt::TimerType type, QObject *object, Clock::time_point now);
    /// False if there was none. Safe from inside timerEvent(), also for the timer that fires.
    bool remove(int id);
    bool removeAll(const QObject *object);

    QList<TimerInfo> timersOf(const QObject *object) const;
    /// Until the timer is due, 0 if it is overdue; nothing if there is none.
    std::optional<milliseconds> remaining(int id, Clock::time_point now) const;
    /// When the next timer is due, but for those whose timerEvent() runs right now.
    std::optional<Clock::time_point> nextDue() const;

    /// Sends a QTimerEvent for each timer that is due, each once; returns how many. May be called
    /// again from inside a timerEvent().
    int fireDue(Clock::time_point now);

private:
    struct Timer
    {
        int id = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        milliseconds interval {};
        QObject *object = nullptr;
        Clock::time_point exact; // its place in the timer's own rhythm
        Clock::time_point due; // the same after rounding: what counts
        quint64 order = 0; // of two due at once, the older goes first
        quint64 round = 0; // of fireDue() in which it was added or last fired
        std::size_t place = 0; // in m_heap, or Nowhere while it fires
        bool *removed = nullptr; // while it fires: to be set when it is removed
    };
    using Timers = std::unordered_map<int, Timer>; // whose elements never move

    static Clock::time_point whenDue(const Timer &timer);
    static bool isBefore(const Timer *a, const Timer *b);
    Timers::iterator erase(Timers::iterator at);
    void push(Timer *timer);
    void takeOut(Timer *timer);
    void settle(std::size_t place);
    void fire(Timer *timer, Clock::time_point now);

    Timers m_timers;
    std::vector<Timer *> m_heap;
    quint64 m_order = 0;
    quint64 m_round = 0;
};

} // namespace spawner
