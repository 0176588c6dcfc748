#include "daemon/unixsignals.h"

#include <QPointer>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

namespace spawner {
namespace {

// All that a handler may touch: a signal can arrive anywhere.
std::atomic<int> writeDescriptor = -1;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void handleSignal(int number)
{
    const int before = errno;
    const char byte = static_cast<char>(number);
    // If the pipe is full there is plenty to read already.
    [[maybe_unused]] const ssize_t written = ::write(writeDescriptor.load(), &byte, 1);
    errno = before;
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT(writeDescriptor.load() < 0);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("cannot make a pipe for signals: %s", strerror(errno));
    m_readEnd.reset(ends[0]);
    m_writeEnd.reset(ends[1]);
    writeDescriptor.store(m_writeEnd.get());
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::onReadable);

    sigset_t caught;
    sigemptyset(&caught);
    for (size_t i = 0; i < std::size(Caught); ++i) {
        struct sigaction action = {};
        sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART | SA_NOCLDSTOP;
        action.sa_handler = Caught[i] == SIGPIPE ? SIG_IGN : handleSignal;
        ::sigaction(Caught[i], &action, &m_before[i]);
        sigaddset(&caught, Caught[i]);
    }
    // Whoever started us may have blocked them.
    ::pthread_sigmask(SIG_UNBLOCK, &caught, nullptr);
}

UnixSignals::~UnixSignals()
{
    for (size_t i = 0; i < std::size(Caught); ++i)
        ::sigaction(Caught[i], &m_before[i], nullptr);
    writeDescriptor.store(-1);
}

void UnixSignals::onReadable()
{
    char numbers[64];
    ssize_t count = 0;
    do
        count = ::read(m_readEnd.get(), numbers, sizeof numbers);
    while (count < 0 && errno == EINTR);
    const QPointer<UnixSignals> self(this); // a slot may destroy us
    bool hasChildEnded = false;
    for (ssize_t i = 0; i < count && self; ++i) {
        if (numbers[i] == SIGHUP)
            emit reloadRequested();
        else if (numbers[i] == SIGCHLD)
            hasChildEnded = true;
        else
            emit terminationRequested();
    }
    if (hasChildEnded && self)
        emit childEnded();
}

} // namespace spawner
