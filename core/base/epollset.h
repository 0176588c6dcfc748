// The socket notifiers of one thread, on an epoll descriptor.
#pragma once

#include "base/unixfd.h"

#include <QList>
#include <QSocketNotifier>

#include <array>
#include <sys/epoll.h>
#include <vector>

namespace spawner {

/// Keeps the kernel's list of what to watch in step with Qt's notifiers, and turns what it reports
/// into activations. Belongs to the dispatcher's thread.
///
/// Interest is applied lazily, right before waiting: Qt turns write notifiers on and off all the
/// time, and mostly nothing remains to be told. Only the removal of a descriptor's last notifier is
/// told at once, as the descriptor is about to be closed and its number used again.
///
/// An activation reaches only notifiers that were registered before the wait which reported it, and
/// are so still: those deleted, replaced or re-enabled by an earlier callback of the same batch
/// hear nothing.
class EpollSet
{
public:
    /// What one wait reported. Lives on the stack, so that event loops may nest.
    struct Batch
    {
        static constexpr int Capacity = 256;
        epoll_event events[Capacity];
        int size = 0;
        quint64 turn = 0;
    };

    /// `wakeUp` ends a wait each time when something is written to it; it is never read here.
    /// Without a descriptor for epoll there is no event loop: then this ends the program.
    explicit EpollSet(const UnixFd &wakeUp);

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);
    /// `fd` is about to be closed, which takes it out of epoll: the remove() of its last notifier has nothing to tell.
    void closing(int fd);

    /// Waits at most `timeoutMs` (-1: without end); 0 if something is ready anyway.
    void wait(Batch &batch, int timeoutMs);
    /// Activates the notifiers concerned; returns how many. Stops early when a nested event loop
    /// waited meanwhile: what is still true will be reported again.
    int activate(const Batch &batch);

private:
    struct Watch
    {
        std::array<QSocketNotifier *, 3> notifiers {}; // by QSocketNotifier::Type
        uint32_t known = 0; // what epoll was told; 0 = it does not have the descriptor
        uint32_t armed = 0; // what may be activated: was wanted when the last wait began, and still is
        bool isChanged = false; // is in m_changed
        bool isSuspect = false; // what epoll has may belong to an earlier owner of the number
        bool isAlwaysReady = false; // is in m_alwaysReady

        uint32_t wanted() const;
    };

    void markChanged(int fd);
    bool applyChanges();
    bool apply(int fd);
    void setAlwaysReady(int fd);
    void disableNotifiers(int fd);
    int activate(int fd, uint32_t events, quint64 turn);

    UnixFd m_epoll;
    std::vector<Watch> m_watches; // by descriptor
    std::vector<int> m_changed;
    QList<int> m_alwaysReady; // regular files, which epoll refuses
    quint64 m_turn = 0;
};

} // namespace spawner
