// The daemon's end of the control socket.
#pragma once

#include "control/controlsession.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

class QLocalServer;

namespace spawner {

/// Who answers calls. Implemented by server/controlcommands, and by fakes of client tests.
class ControlHandler
{
public:
    /// hello's answer, but for protocol and access.
    virtual HelloInfo hello() = 0;
    /// A call of a client that said hello, and may do it. Answer through `call`, now or later.
    virtual void call(ControlCall call) = 0;
    /// May this method be called on a read-only connection?
    virtual bool isHarmless(const QByteArray &method) const = 0;
    /// The session takes notifications again (after isWritable() was false).
    virtual void sessionWritable(ControlSession &session) = 0;
    /// The session is about to be deleted.
    virtual void sessionClosed(ControlSession &session) = 0;

protected:
    ~ControlHandler() = default;
};

struct ControlServerOptions
{
    QByteArray path;
    QByteArray group; ///< may connect too; empty = nobody but the daemon's user and root
    ControlAccess groupAccess = ControlAccess::ReadOnly;
    std::chrono::milliseconds helloTimeout = HelloTimeout;
};

/// Listens on a Unix socket, checks who connects (SO_PEERCRED, SO_PEERGROUPS) and keeps a ControlSession per client.
/// Main thread. Destroying it disconnects everyone (after sessionClosed()).
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(ControlHandler &handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Makes the socket, 0600 or 0660. A socket left behind by a dead daemon is replaced, one on which somebody
    /// listens is AddressInUse. Errors name the path and the fix (too long, no such group, no permission).
    Result<void> listen(const ControlServerOptions &options);
    /// Closes and removes the socket; sessions stay.
    void close();

    const std::vector<std::unique_ptr<ControlSession>> &sessions() const { return m_sessions; }

private:
    friend class ControlSession;
    void onConnection();
    void remove(ControlSession *session);

    ControlHandler &m_handler;
    ControlServerOptions m_options;
    std::unique_ptr<QLocalServer> m_server;
    std::vector<std::unique_ptr<ControlSession>> m_sessions;
};

} // namespace spawner
