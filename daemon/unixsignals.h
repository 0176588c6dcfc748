// SIGTERM, SIGINT, SIGHUP and SIGCHLD as Qt signals.
#pragma once

#include "base/unixfd.h"

#include <QObject>
#include <QSocketNotifier>

#include <iterator>
#include <memory>

#include <signal.h>

namespace spawner {

/// Catches the signals that a daemon has to do with and tells of them from the event loop; one that arrives before
/// the loop runs waits for it. SIGPIPE is ignored. Handlers rather than a signal mask: execve puts
/// handlers back to the default, so children are unaffected. Main thread; one at a time, as handlers
/// belong to the process. Destroying it restores what was there before.
class UnixSignals : public QObject
{
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    /// SIGTERM or SIGINT; once for each that the kernel delivers.
    void terminationRequested();
    /// SIGHUP.
    void reloadRequested();
    /// SIGCHLD; once for any number of them that the loop finds together.
    void childEnded();

private:
    static constexpr int Caught[] = { SIGTERM, SIGINT, SIGHUP, SIGPIPE, SIGCHLD };

    void onReadable();

    UnixFd m_readEnd;
    UnixFd m_writeEnd;
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_before[std::size(Caught)] = {};
};

} // namespace spawner
