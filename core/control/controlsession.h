// One client of the control socket, seen by the daemon.
#pragma once

#include "control/protocol.h"
#include "control/rpc.h"
#include "control/status.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace spawner {

class ControlServer;
class ControlSession;

/// A call that waits for its answer: exactly one of reply() and fail(), in any order with other calls, also after the
/// client has left (then nothing happens). One that is dropped unanswered answers InternalError by itself. Movable.
class ControlCall
{
public:
    ControlCall(ControlSession &session, RpcRequest request);
    ControlCall(ControlCall &&other) noexcept;
    ControlCall &operator=(ControlCall &&other) noexcept;
    ~ControlCall();

    const QByteArray &method() const { return m_request.method; }
    const QJsonObject &params() const { return m_request.params; }
    /// nullptr once the client has left.
    ControlSession *session() const { return m_session; }

    void reply(const QJsonObject &result);
    void fail(const RpcError &error);
    void fail(const Error &error) { fail(RpcError::from(error)); }
    /// A notification "progress" about this call.
    void progress(const QByteArray &stage, const QString &text, qint64 done = 0, qint64 total = 0);

private:
    QPointer<ControlSession> m_session;
    RpcRequest m_request;
    bool m_isOpen = true;
};

/// A connected client. Owned by its ControlServer; deleted (after sessionClosed()) when the client leaves, misbehaves or does
/// not read its answers. Main thread.
class ControlSession : public QObject
{
    Q_OBJECT
public:
    ControlSession(ControlServer &server, std::unique_ptr<QLocalSocket> socket, ControlAccess access, QByteArray user);
    ~ControlSession() override;

    quint64 id() const { return m_id; }
    ControlAccess access() const { return m_access; }
    const QByteArray &user() const { return m_user; } ///< name of its user, for logs
    const QByteArray &clientName() const { return m_clientName; } ///< what it called itself

    /// Has the client read what it was sent before? Whoever pushes asks first, and skips or gathers instead if not.
    bool isWritable() const;
    /// Sends a notification, also if !isWritable().
    void notify(const QByteArray &method, const QJsonObject &params);
    /// Ends it, soon.
    void disconnectClient(const QString &reason);

private:
    friend class ControlCall;
    void onReadyRead();
    void onBytesWritten();
    bool onLine(QByteArrayView line);
    void onHello(const RpcRequest &request);
    void answer(const RpcResponse &response);
    void send(const QByteArray &line);

    ControlServer &m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    LineSplitter m_lines{ MaxControlLineBytes };
    QTimer m_helloTimer;
    const quint64 m_id;
    const ControlAccess m_access;
    const QByteArray m_user;
    QByteArray m_clientName;
    int m_unanswered = 0;
    bool m_saidHello = false;
    bool m_wasFull = false;
    bool m_isClosing = false;
};

} // namespace spawner
