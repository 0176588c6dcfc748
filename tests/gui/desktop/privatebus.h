// A message bus of the test's own: nothing of the machine's desktop can be seen on it, and nothing is started by it.
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// Started and ended with this object. start() sets DBUS_SESSION_BUS_ADDRESS: call it before anything uses the session bus.
class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus();

    static bool isInstalled();
    /// False if it did not start.
    bool start();
    QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};
