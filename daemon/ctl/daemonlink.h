// From --socket and --host to a connection that is ready.
#pragma once

#include "control/controlclient.h"
#include "daemon/ctl/exitcodes.h"
#include "daemon/ctl/sshpipe.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

namespace spawner {

/// Tries the sockets one after the other, or ssh; then ready(), or broken(). After ready() a connection that
/// ends is broken() too.
class DaemonLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// How long a daemon may take to greet. Before connecting.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    void connectToSockets(const QByteArrayList &paths);
    void connectToHost(const QByteArray &host, const QByteArray &socket);

    /// Only after ready().
    ControlClient &client() { return *m_client; }

signals:
    void ready();
    /// For the user, with what to do about it. Once, and last.
    void broken(spawner::CtlExit code, const QString &message);

private:
    void tryNext();
    void makeClient();
    void onSocketClosed(const Error &reason);
    void onHostClosed(const Error &reason);

    std::chrono::milliseconds m_timeout = HelloTimeout;
    QByteArrayList m_untried;
    QStringList m_tried; ///< "/run/… (no such socket)"
    QByteArray m_path;
    QByteArray m_host;
    SshPipe m_ssh;
    std::unique_ptr<ControlClient> m_client;
    bool m_wasReady = false;
};

} // namespace spawner
