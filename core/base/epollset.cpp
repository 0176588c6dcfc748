#include "base/epollset.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace spawner {

// Indexed by QSocketNotifier::Type.
static constexpr uint32_t EventOf[] = { EPOLLIN, EPOLLOUT, EPOLLPRI };
static constexpr int WakeUpTag = -1; // instead of a descriptor
// How soon to try again when the kernel has no memory for another watch.
static constexpr int RetryMs = 100;

uint32_t EpollSet::Watch::wanted() const
{
    uint32_t events = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type) {
        if (notifiers[type])
            events |= EventOf[type];
    }
    return events;
}

EpollSet::EpollSet(const UnixFd &wakeUp) : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    // Edge-triggered: every write to it is reported once, so nobody has to read it.
    epoll_event event {};
    event.events = EPOLLIN | EPOLLET;
    event.data.fd = WakeUpTag;
    if (!m_epoll || ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, wakeUp.get(), &event) < 0)
        qFatal("cannot create an event loop: %s; raise the limit of open files", std::strerror(errno));
}

void EpollSet::add(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    Q_ASSERT(fd >= 0);
    if (std::size_t(fd) >= m_watches.size())
        m_watches.resize(std::max(std::size_t(fd) + 1, m_watches.size() * 2));

    Watch &watch = m_watches[std::size_t(fd)];
    const auto type = std::size_t(notifier->type());
    // Another notifier for the same? Most likely the descriptor was closed under that one, and its number
    // is new again. Like in Qt's own dispatchers the last one wins.
    if (watch.notifiers[type] && watch.notifiers[type] != notifier)
        watch.isSuspect = true;
    watch.notifiers[type] = notifier;
    watch.armed &= ~EventOf[type];
    markChanged(fd);
}

void EpollSet::remove(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    const auto type = std::size_t(notifier->type());
    if (fd < 0 || std::size_t(fd) >= m_watches.size())
        return;
    Watch &watch = m_watches[std::size_t(fd)];
    if (watch.notifiers[type] != notifier)
        return;

    watch.notifiers[type] = nullptr;
    watch.armed &= ~EventOf[type];
    if (watch.wanted() != 0) {
        markChanged(fd);
        return;
    }
    watch.isSuspect = false;
    if (watch.isAlwaysReady) {
        watch.isAlwaysReady = false;
        m_alwaysReady.removeOne(fd);
    }
    // Fails harmlessly if the descriptor is closed already: that took it out of epoll as well.
    if (watch.known != 0)
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
    watch.known = 0;
}

void EpollSet::closing(int fd)
{
    if (fd >= 0 && std::size_t(fd) < m_watches.size())
        m_watches[std::size_t(fd)].known = 0;
}

void EpollSet::markChanged(int fd)
{
    Watch &watch = m_watches[std::size_t(fd)];
    if (!watch.isChanged) {
        watch.isChanged = true;
        m_changed.push_back(fd);
    }
}

/// False if the kernel could not take all of it for now.
bool EpollSet::applyChanges()
{
    std::size_t failed = 0;
    // By index: apply() may disable notifiers, which adds to the list. NOLINTNEXTLINE(modernize-loop-convert)
    for (std::size_t i = 0; i < m_changed.size(); ++i) {
        const int fd = m_changed[i];
        m_watches[std::size_t(fd)].isChanged = false;
        if (!apply(fd)) {
            m_watches[std::size_t(fd)].isChanged = true;
            m_changed[failed++] = fd;
        }
    }
    m_changed.resize(failed);
    return failed == 0;
}

/// Tells epoll what `fd` is watched for now. False to be asked again later.
bool EpollSet::apply(int fd)
{
    Watch &watch = m_watches[std::size_t(fd)];
    const uint32_t wanted = watch.wanted();
    watch.armed = wanted;
    if (watch.isAlwaysReady || (wanted == watch.known && !watch.isSuspect))
        return true;

    epoll_event event {};
    event.events = wanted;
    event.data.fd = fd;
    int failed = ::epoll_ctl(m_epoll.get(), watch.known != 0 ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    // The descriptor was closed behind our back, or is in there by an earlier life of its number.
    if (failed && errno == ENOENT)
        failed = ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
    else if (failed && errno == EEXIST)
        failed = ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
    if (!failed) {
        watch.known = wanted;
        watch.isSuspect = false;
        return true;
    }
    switch (errno) {
    case EPERM:
        setAlwaysReady(fd);
        return true;
    case ENOMEM:
    case ENOSPC:
        qCWarning(lcDaemon, "cannot watch descriptor %d: %s; raise fs.epoll.max_user_watches", fd,
                  std::strerror(errno));
        return false;
    default:
        disableNotifiers(fd);
        return true;
    }
}

void EpollSet::setAlwaysReady(int fd)
{
    qCWarning(lcDaemon, "descriptor %d is a regular file, which is always ready: do not watch it", fd);
    m_watches[std::size_t(fd)].known = 0;
    m_watches[std::size_t(fd)].isAlwaysReady = true;
    m_alwaysReady.append(fd);
}

void EpollSet::disableNotifiers(int fd)
{
    qCWarning(lcDaemon, "cannot watch descriptor %d: %s; its notifiers are disabled", fd,
              std::strerror(errno));
    // cppcheck-suppress constVariable // they are disabled
    const auto notifiers = m_watches[std::size_t(fd)].notifiers;
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false); // comes back to remove()
    }
}

void EpollSet::wait(Batch &batch, int timeoutMs)
{
    if (!applyChanges() && (timeoutMs < 0 || timeoutMs > RetryMs))
        timeoutMs = RetryMs;
    if (!m_alwaysReady.isEmpty())
        timeoutMs = 0;
    batch.turn = ++m_turn;
    batch.size = ::epoll_wait(m_epoll.get(), batch.events, Batch::Capacity, timeoutMs);
    if (batch.size < 0) {
        // A signal ends the wait like a wake-up would; the caller's loop comes back.
        Q_ASSERT_X(errno == EINTR, "EpollSet", "epoll_wait failed");
        batch.size = 0;
    }
}

int EpollSet::activate(const Batch &batch)
{
    int activated = 0;
    for (int i = 0; i < batch.size; ++i) {
        const epoll_event &event = batch.events[i];
        if (event.data.fd != WakeUpTag)
            activated += activate(event.data.fd, event.events, batch.turn);
    }
    if (!m_alwaysReady.isEmpty()) {
        const QList<int> files = m_alwaysReady; // callbacks may change it
        for (const int fd : files)
            activated += activate(fd, EPOLLIN | EPOLLOUT, batch.turn);
    }
    return activated;
}

int EpollSet::activate(int fd, uint32_t events, quint64 turn)
{
    // An error or a hang-up is news for whoever waits for anything; reading or writing tells which.
    const bool all = (events & (EPOLLERR | EPOLLHUP)) != 0;
    int activated = 0;
    for (std::size_t type = 0; type < std::size(EventOf) && m_turn == turn; ++type) {
        // Looked up each time: a callback may have changed it, or made the table grow. Notifiers that came
        // after the wait are not armed yet, even if they have the descriptor of one that left.
        const Watch &watch = m_watches[std::size_t(fd)];
        if ((watch.armed & EventOf[type]) == 0 || (!all && (events & EventOf[type]) == 0))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(watch.notifiers[type], &event);
        ++activated;
    }
    return activated;
}

} // namespace spawner
