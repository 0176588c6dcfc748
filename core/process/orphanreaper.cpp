#include "process/orphanreaper.h"

#include "base/duration.h"
#include "base/logging.h"
#include "process/supervisedprocess.h"

#include <sys/wait.h>

namespace spawner {

namespace {

constexpr milliseconds OwnChildPause{10}; // in which SupervisedProcess reaps its own

} // namespace

OrphanReaper::OrphanReaper(QObject *parent) : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(OwnChildPause);
    connect(&m_again, &QTimer::timeout, this, &OrphanReaper::reap);
}

void OrphanReaper::reap()
{
    for (;;) {
        siginfo_t ended = {};
        if (::waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid == 0)
            return;
        if (SupervisedProcess::owns(ended.si_pid)) {
            // The kernel shows the same one until it is reaped, and no signal tells of that.
            m_again.start();
            return;
        }
        if (::waitpid(ended.si_pid, nullptr, WNOHANG) != ended.si_pid)
            return;
        ++m_count;
        qCDebug(lcApps) << "reaped process" << ended.si_pid << "whose parent had ended before it";
    }
}

} // namespace spawner
