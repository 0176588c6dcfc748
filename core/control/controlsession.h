// One client of the control socket, seen by the daemon.
#pragma once

#include "control/controlcall.h"
#include "control/linesplitter.h"
#include "control/protocol.h"
#include "control/rpc.h"
#include "control/status.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

class QLocalSocket;

namespace spawner {

class ControlServer;

/// A connected client: greeting (until hello) -> ready -> closing (it has been told why; what it sends is
/// thrown away) -> gone. Owned by its ControlServer; deleted (after sessionClosed(), and only from the event
/// loop) when the client leaves, misbehaves or does not read its answers. A client that closes its sending
/// side has left. Main thread.
class ControlSession : public QObject
{
    Q_OBJECT
public:
    ControlSession(ControlServer &server, std::unique_ptr<QLocalSocket> socket, ControlAccess access,
                   QByteArray user);
    ~ControlSession() override;

    quint64 id() const { return m_id; }
    ControlAccess access() const { return m_access; }
    const QByteArray &user() const { return m_user; } ///< name of its user, for logs
    const QByteArray &clientName() const { return m_clientName; } ///< what it called itself

    /// Has the client read what it was sent before? Whoever pushes asks first, and skips or gathers instead
    /// if not.
    bool isWritable() const;
    /// Sends a notification, also if !isWritable(). Nothing once it is closing.
    void notify(const QByteArray &method, const QJsonObject &params);
    /// Ends it, soon, with an error line that says why.
    void disconnectClient(const QString &reason, ErrorCode code = ErrorCode::ShuttingDown);

private:
    friend class ControlCall;
    friend class ControlServer;
    enum class State { Greeting, Ready, Closing, Gone };
    struct QueuedAnswer
    {
        qint64 end = 0; // in m_queuedBytes
        qint64 bytes = 0;
    };

    bool isOpen() const { return m_state == State::Greeting || m_state == State::Ready; }
    bool isFull();
    void onReadyRead();
    void onBytesWritten();
    void onTimeout();
    void onLine(QByteArrayView line);
    void onHello(ControlCall call);
    void answer(const RpcResponse &response);
    void send(const QByteArray &line);
    void forgetReadAnswers();
    void beginClosing();
    void vanish();
    void resumeSoon();

    ControlServer &m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    LineSplitter m_lines{ MaxControlLineBytes };
    QTimer m_timer; // for hello; for reading answers; for leaving
    const quint64 m_id;
    const ControlAccess m_access;
    const QByteArray m_user;
    QByteArray m_clientName;
    State m_state = State::Greeting;
    int m_unanswered = 0;
    qint64 m_queuedBytes = 0; // ever
    std::deque<QueuedAnswer> m_answers; // not yet read, oldest first
    qint64 m_answerBytes = 0; // sum of those
    bool m_isPaused = false; // lines or bytes wait for isFull() to end
    bool m_wasFull = false;
};

} // namespace spawner
