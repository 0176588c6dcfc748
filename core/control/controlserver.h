// The daemon's end of the control socket.
#pragma once

#include "base/unixfd.h"
#include "control/controlsession.h"
#include "control/controlsocket.h"
#include "control/peercredentials.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace spawner {

/// Who answers calls. Implemented by server/controlcommands, and by fakes of client tests. Outlives the
/// server, and must not destroy it from within these functions; disconnecting sessions in them is fine.
class ControlHandler
{
public:
    /// hello's answer, but for protocol and access.
    virtual HelloInfo hello() = 0;
    /// A call of a client that said hello, and may do it. Answer through `call`, now or later. What is no
    /// method is for the handler to refuse (RpcCode::MethodNotFound).
    virtual void call(ControlCall call) = 0;
    /// May this method be called on a read-only connection?
    virtual bool isHarmless(const QByteArray &method) const = 0;
    /// The session takes notifications again (after isWritable() was false). From the event loop.
    virtual void sessionWritable(ControlSession &session) = 0;
    /// The session is about to be deleted; it takes no answers any more. Also for those that never said
    /// hello.
    virtual void sessionClosed(ControlSession &session) = 0;

protected:
    ~ControlHandler() = default;
};

struct ControlServerOptions
{
    QByteArray path{};
    QByteArray group{}; ///< may connect too; empty = nobody but the daemon's user and root
    ControlAccess groupAccess = ControlAccess::ReadOnly;
    std::chrono::milliseconds helloTimeout = HelloTimeout;
    std::chrono::milliseconds stallTimeout = StallTimeout;
};

/// Listens on a Unix socket, checks who connects (SO_PEERCRED, SO_PEERGROUPS) and keeps a ControlSession per
/// client. Whoever may not, or is one too many, is told so and sent away. Main thread. Destroying it
/// disconnects everyone (after sessionClosed()).
///
/// It accepts by itself, as a QLocalServer closes for good when accepting fails once (with EMFILE, for one).
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(ControlHandler &handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Makes the socket, 0600 or 0660 (control/controlsocket.h). Errors name the path and the fix. Once, or
    /// after close().
    Result<void> listen(const ControlServerOptions &options);
    /// Closes and removes the socket; sessions stay.
    void close();

    const std::vector<std::unique_ptr<ControlSession>> &sessions() const { return m_sessions; }

private:
    friend class ControlSession;
    void onConnection();
    void admit(UnixFd fd);
    std::optional<ControlAccess> accessOf(const PeerCredentials &peer) const;
    void refuse(UnixFd fd, const Error &why);
    void remove(ControlSession *session);

    ControlHandler &m_handler;
    ControlServerOptions m_options;
    std::optional<gid_t> m_group;
    UnixFd m_listener;
    FileIdentity m_file; // what we made at m_options.path
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_acceptTimer; // pause after a failed accept
    std::vector<std::unique_ptr<ControlSession>> m_sessions;
    std::vector<UnixFd> m_refused; // open for a moment, so that they can read why
    QTimer m_refusedTimer;
};

} // namespace spawner
