#include "base/epolldispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace spawner {

static UnixFd openWakeUp()
{
    UnixFd fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!fd)
        qFatal("cannot create an event loop: %s; raise the limit of open files", std::strerror(errno));
    return fd;
}

EpollDispatcher::EpollDispatcher(QObject *parent) :
    QAbstractEventDispatcher(parent), m_wakeUp(openWakeUp()), m_sockets(m_wakeUp)
{
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    // Forgets an interrupt() from before, like Qt's dispatchers. What came with it does not get lost: the
    // wake-up is still pending, so the wait below is none and the caller looks at its own condition.
    m_interrupted.store(false, std::memory_order_relaxed);
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents)
            && !m_interrupted.load(std::memory_order_relaxed)
            && m_state.load(std::memory_order_relaxed) == State::Running;
    if (mayBlock)
        emit aboutToBlock();
    if (m_interrupted.load(std::memory_order_relaxed))
        return false;

    EpollSet::Batch batch;
    // From here on a wake-up writes to m_wakeUp; one that came earlier keeps us from sleeping.
    State expected = State::Running;
    const bool sleeps = mayBlock && m_state.compare_exchange_strong(expected, State::Sleeping);
    const int timeout = sleeps ? untilTimer(withTimers) : 0;
    if (withSockets)
        m_sockets.wait(batch, timeout);
    else
        waitWithoutSockets(timeout);
    const bool woken = m_state.exchange(State::Running) == State::Woken;

    int events = woken ? 1 : 0;
    if (withSockets)
        events += m_sockets.activate(batch);
    if (withTimers && m_timers.nextDue())
        events += m_timers.fireDue(Clock::now());
    return events > 0;
}

/// How long to sleep until the next timer, in milliseconds, rounded up: a timer must not be early,
/// and waking before it would only mean to wait again.
int EpollDispatcher::untilTimer(bool withTimers) const
{
    const auto due = withTimers ? m_timers.nextDue() : std::nullopt;
    if (!due)
        return -1;
    const auto wait = std::chrono::ceil<milliseconds>(*due - Clock::now()).count();
    return int(std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max()));
}

/// The wait without socket notifiers. These stay in epoll, where they would end every wait at once.
void EpollDispatcher::waitWithoutSockets(int timeoutMs)
{
    pollfd entry { m_wakeUp.get(), POLLIN, 0 };
    if (::poll(&entry, 1, timeoutMs) <= 0)
        return;
    // poll() reports the level, so here somebody has to read; nothing to read is fine as well.
    uint64_t count = 0;
    [[maybe_unused]] const ssize_t size = ::read(m_wakeUp.get(), &count, sizeof count);
}

void EpollDispatcher::wakeUp()
{
    // Only the first wake-up of a sleep pays for a system call.
    if (m_state.exchange(State::Woken) != State::Sleeping)
        return;
    const uint64_t one = 1;
    [[maybe_unused]] const ssize_t size = ::write(m_wakeUp.get(), &one, sizeof one);
    Q_ASSERT(size == sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true, std::memory_order_relaxed);
    wakeUp();
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(notifier->thread() == thread() && thread() == QThread::currentThread());
    m_sockets.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_sockets.remove(notifier);
}

void EpollDispatcher::closing(int fd)
{
    if (auto *dispatcher = qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()))
        dispatcher->m_sockets.closing(fd);
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    Q_ASSERT(timerId > 0 && interval >= 0);
    Q_ASSERT(object->thread() == thread() && thread() == QThread::currentThread());
    m_timers.add(timerId, milliseconds(interval), timerType, object, Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    Q_ASSERT(thread() == QThread::currentThread());
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    Q_ASSERT(thread() == QThread::currentThread());
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto left = m_timers.remaining(timerId, Clock::now());
    return left ? int(std::min<qint64>(left->count(), std::numeric_limits<int>::max())) : -1;
}

} // namespace spawner
