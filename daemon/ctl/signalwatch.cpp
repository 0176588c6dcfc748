#include "daemon/ctl/signalwatch.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace spawner {
namespace {

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : { SIGINT, SIGTERM, SIGHUP, SIGWINCH })
        sigaddset(&set, number);
    return set;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    const sigset_t set = watchedSignals();
    m_fd.reset(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!m_fd)
        return; // then they do what they did
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_notifier = std::make_unique<QSocketNotifier>(m_fd.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatch::onReadable);
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    const sigset_t set = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void SignalWatch::onReadable()
{
    signalfd_siginfo info{};
    bool isEnd = false;
    bool isResize = false;
    while (read(m_fd.get(), &info, sizeof info) == ssize_t(sizeof info)) {
        isResize |= info.ssi_signo == SIGWINCH;
        isEnd |= info.ssi_signo != SIGWINCH;
    }
    if (isResize)
        emit terminalResized();
    if (isEnd)
        emit endAsked(); // last: it may delete us
}

} // namespace spawner
