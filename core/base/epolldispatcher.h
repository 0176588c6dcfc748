// An event dispatcher on epoll, for threads with thousands of sockets.
#pragma once

#include "base/epollset.h"
#include "base/timerlist.h"
#include "base/unixfd.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace spawner {

/// Qt's own dispatchers call poll() with every descriptor, so each wake-up costs time for every
/// idle connection. This one costs time only for those with news. Install it with
/// QThread::setEventDispatcher() (or QCoreApplication::setEventDispatcher()) before the loop starts;
/// QSocketNotifier, QTimer, posted events, QLocalSocket and the rest then work as ever.
///
/// Level-triggered. All calls but wakeUp() and interrupt() belong to the thread it serves. A
/// notifier on a descriptor that epoll refuses (a regular file) is reported once and always ready.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

    /// Spares the system call that takes a descriptor out of epoll: the caller closes it right after switching its
    /// notifiers off, and the kernel forgets it by itself. For the calling thread's dispatcher; nothing if that is
    /// another one. (A copy of the descriptor in somebody's hands, as in a child between fork and exec, keeps it
    /// alive; what is heard of it reaches nobody.)
    static void closing(int fd);

private:
    /// Where the loop is, for wakeUp(): nothing asked of it, asleep, or asked to look again. A
    /// wake-up is used up only by a wait, so none gets lost whenever it comes.
    enum class State { Running, Sleeping, Woken };

    int untilTimer(bool withTimers) const;
    void waitWithoutSockets(int timeoutMs);

    UnixFd m_wakeUp; // an eventfd
    EpollSet m_sockets;
    TimerList m_timers;
    std::atomic<State> m_state = State::Running;
    std::atomic<bool> m_interrupted = false;
};

} // namespace spawner
