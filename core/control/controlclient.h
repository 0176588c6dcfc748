// A client's end of the control socket.
#pragma once

#include "control/protocol.h"
#include "control/rpc.h"
#include "control/status.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QIODevice;

namespace spawner {

/// One connection: connecting -> greeting (hello) -> ready -> closed. It does not reconnect; make another one. Every
/// callback comes exactly once, from the event loop: with the result, the daemon's error, or (when the connection ends first)
/// that. Lives in one thread, which needs an event loop. May be deleted from its own signals and callbacks only by deleteLater().
class ControlClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<QJsonObject>)>;
    using Progress = std::function<void(const QJsonObject &)>;

    /// `name` is what the daemon's log calls us: "fcgi-spawnerctl 0.1.0".
    explicit ControlClient(QByteArray name, QObject *parent = nullptr);
    ~ControlClient() override;

    /// Connects to the socket at `path`; ready() or closed() follows. Errors tell apart: no such socket (NotFound), nobody
    /// listens (AppUnreachable), may not (PermissionDenied), speaks another protocol (Unsupported), silent (QueueTimeout).
    void connectToSocket(const QByteArray &path);
    /// The same over a device that is open already (a pipe to ssh). Takes ownership.
    void attach(std::unique_ptr<QIODevice> device);
    /// Closes; outstanding callbacks get ShuttingDown.
    void close();

    bool isReady() const { return m_isReady; }
    const HelloInfo &hello() const { return m_hello; }

    /// Calls a method. `progress` gets the progress notifications of this call.
    void call(const QByteArray &method, const QJsonObject &params, Callback done, Progress progress = {});

signals:
    void ready();
    /// A notification other than progress.
    void notification(const QByteArray &method, const QJsonObject &params);
    /// The end, for whatever reason; once, and last.
    void closed(const spawner::Error &reason);

private:
    struct Call
    {
        Callback done;
        Progress progress;
    };

    void start();
    void onReadyRead();
    void onLine(QByteArrayView line);
    void onHello(const Result<QJsonObject> &answer);
    void finish(const Error &reason);

    const QByteArray m_name;
    std::unique_ptr<QIODevice> m_device;
    LineSplitter m_lines{ MaxDaemonLineBytes };
    QTimer m_timer; // for connecting and hello
    QHash<qint64, Call> m_calls;
    HelloInfo m_hello;
    qint64 m_lastId = 0;
    bool m_isReady = false;
    bool m_isFinished = false;
};

} // namespace spawner
