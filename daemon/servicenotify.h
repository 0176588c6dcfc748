// What systemd wants to know, and what it hands over.
#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace spawner {

/// Tells the service manager how the daemon is, and feeds its watchdog from the main thread's event
/// loop (a loop that hangs is what the watchdog is to find). Without a service manager, or built without
/// libsystemd, every call does nothing. Main thread.
class ServiceNotify : public QObject
{
    Q_OBJECT
public:
    explicit ServiceNotify(QObject *parent = nullptr);

    /// Requests are answered; `status` is what systemctl shows. Starts the watchdog, if one is wanted.
    /// Also ends reloading().
    void ready(const QByteArray &status);
    void reloading();
    /// The daemon is on its way out, which takes `atMost`: the service manager waits for so long, whatever the unit says.
    void stopping(milliseconds atMost);

private:
    void feedWatchdog();

    QTimer m_watchdog;
};

/// The sockets of a .socket unit, close-on-exec; the caller owns them. Call once: the environment that
/// describes them is removed, so that nobody takes them a second time. An error if there are some
/// that cannot be used.
Result<std::vector<int>> takeServiceSockets();

} // namespace spawner
