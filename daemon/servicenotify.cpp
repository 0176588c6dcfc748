#include "daemon/servicenotify.h"

#ifdef SPAWNER_HAVE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

#include <sys/socket.h>

namespace spawner {
namespace {

/// Sends a message to the service manager, if there is one. Failing to is no reason to fail.
void notifyManager([[maybe_unused]] const QByteArray &message)
{
#ifdef SPAWNER_HAVE_SYSTEMD
    ::sd_notify(0, message.constData());
#endif
}

/// How often the watchdog wants to hear of us; 0 = there is none.
std::chrono::microseconds watchdogInterval()
{
#ifdef SPAWNER_HAVE_SYSTEMD
    uint64_t microseconds = 0;
    if (::sd_watchdog_enabled(0, &microseconds) > 0)
        return std::chrono::microseconds(microseconds);
#endif
    return {};
}

/// A status is one line.
QByteArray oneLine(QByteArray text)
{
    return text.replace('\n', ' ');
}

} // namespace

ServiceNotify::ServiceNotify(QObject *parent) : QObject(parent)
{
    connect(&m_watchdog, &QTimer::timeout, this, &ServiceNotify::feedWatchdog);
}

void ServiceNotify::ready(const QByteArray &status)
{
    notifyManager("READY=1\nSTATUS=" + oneLine(status));
    const auto interval = std::chrono::duration_cast<milliseconds>(watchdogInterval()) / 2;
    if (interval > milliseconds::zero() && !m_watchdog.isActive()) {
        m_watchdog.start(interval);
        feedWatchdog();
    }
}

void ServiceNotify::reloading()
{
    // Type=notify-reload wants to know that this notice is newer than its signal.
    const auto now = Clock::now().time_since_epoch();
    notifyManager(
        "RELOADING=1\nSTATUS=Reading the configuration again\nMONOTONIC_USEC="
        + QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::microseconds>(now).count())));
}

void ServiceNotify::stopping(milliseconds atMost)
{
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(atMost).count();
    notifyManager("STOPPING=1\nSTATUS=Finishing running requests\nEXTEND_TIMEOUT_USEC="
                  + QByteArray::number(qint64(microseconds)));
}

void ServiceNotify::feedWatchdog()
{
    notifyManager("WATCHDOG=1");
}

Result<std::vector<int>> takeServiceSockets()
{
    std::vector<int> descriptors;
#ifdef SPAWNER_HAVE_SYSTEMD
    const int count = ::sd_listen_fds(1);
    if (count < 0)
        return systemError(QStringLiteral("cannot take over the sockets of the service manager"), -count);
    for (int fd = SD_LISTEN_FDS_START; fd < SD_LISTEN_FDS_START + count; ++fd) {
        if (::sd_is_socket(fd, AF_UNSPEC, SOCK_STREAM, 1) <= 0)
            return Error{ ErrorCode::InvalidConfig,
                          QStringLiteral("descriptor %1 that the service manager handed over is no listening "
                                         "stream socket; use ListenStream= in the .socket unit")
                              .arg(fd) };
        descriptors.push_back(fd);
    }
#endif
    return descriptors;
}

} // namespace spawner
