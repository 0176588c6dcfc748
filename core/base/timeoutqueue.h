// Many deadlines of the same length, for the price of one timer.
#pragma once

#include "base/duration.h"

#include <QBasicTimer>
#include <QObject>

namespace spawner {

class TimeoutQueue;

/// One deadline. Embed it in the object that has to be told; destroying it cancels it.
class Timeout
{
public:
    Timeout() = default;
    Timeout(const Timeout &) = delete;
    Timeout &operator=(const Timeout &) = delete;
    virtual ~Timeout() { cancel(); }

    void cancel();
    bool isRunning() const { return m_queue != nullptr; }

protected:
    /// The time is up. Called from the queue's thread, from the event loop; the Timeout is no
    /// longer running and may be destroyed or started again from here.
    virtual void expired() = 0;

private:
    friend class TimeoutQueue;
    TimeoutQueue *m_queue = nullptr;
    Timeout *m_previous = nullptr;
    Timeout *m_next = nullptr;
    Clock::time_point m_deadline;
};

/// Deadlines that all lie the same `interval` ahead when they start, so that the list stays sorted
/// by itself: start and cancel are O(1), and a single timer serves thousands of connections. It runs
/// while there is something to wait for, and stops by itself within one interval after that. Expiry is late by up to a sixteenth of the
/// interval (at least 1 ms), never early. Not thread-safe: lives in one thread with its Timeouts,
/// which must be gone or cancelled before it is destroyed.
class TimeoutQueue : public QObject
{
public:
    /// `interval` 0 means "never": start() then does nothing.
    explicit TimeoutQueue(milliseconds interval, QObject *parent = nullptr);
    ~TimeoutQueue() override;

    /// (Re)starts `timeout`, in whichever queue it was before.
    void start(Timeout &timeout);
    milliseconds interval() const { return m_interval; }
    bool isEmpty() const { return m_first == nullptr; }
    /// Ends the time of the one that was started first. False if there is none.
    bool expireFirst();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    friend class Timeout;
    void remove(Timeout &timeout);
    void arm(Clock::time_point now);

    milliseconds m_interval;
    QBasicTimer m_timer;
    Timeout *m_first = nullptr;
    Timeout *m_last = nullptr;
};

} // namespace spawner
