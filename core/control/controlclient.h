// A client's end of the control socket.
#pragma once

#include "control/linesplitter.h"
#include "control/protocol.h"
#include "control/rpc.h"
#include "control/status.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QIODevice;

namespace spawner {

/// One connection: greeting (hello) -> ready -> closed. It does not reconnect; make another one. Every
/// callback comes exactly once, from the event loop and never from within call(): with the result, the
/// daemon's error, or (when the connection ends first) that. Only when the client is deleted before, none
/// comes any more. Lives in one thread, which needs an event loop. May be deleted from its own signals and
/// callbacks only by deleteLater().
class ControlClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<QJsonObject>)>;
    using Progress = std::function<void(const QJsonObject &)>;

    /// `name` is what the daemon's log calls us: "fcgi-spawnerctl 0.1.0".
    explicit ControlClient(QByteArray name, QObject *parent = nullptr);
    ~ControlClient() override;

    /// Connects to the socket at `path`; ready() or closed() follows. Errors tell apart: no such socket
    /// (NotFound), nobody listens (AppUnreachable), may not (PermissionDenied), speaks another protocol
    /// (Unsupported), silent (QueueTimeout).
    void connectToSocket(const QByteArray &path);
    /// The same over a sequential device that is open already (a pipe to ssh). Takes ownership. Its end is
    /// noticed by readChannelFinished(); whoever knows more about why (a program that cannot be started)
    /// calls close() with that.
    void attach(std::unique_ptr<QIODevice> device);
    /// Closes. Outstanding callbacks, and then closed(), get the reason; by default ShuttingDown.
    void close();
    void close(const Error &reason);
    /// How long the daemon may take to answer hello. Before connecting.
    void setHelloTimeout(std::chrono::milliseconds timeout) { m_helloTimeout = timeout; }

    bool isReady() const { return m_isReady; }
    /// After an Unsupported end: what is known of the daemon, its protocols at least (0 if it is no daemon).
    const HelloInfo &hello() const { return m_hello; }

    /// Calls a method. `progress` gets the progress notifications of this call. Calls made before ready()
    /// follow the hello.
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
    void onDeviceEnd();
    void onLine(QByteArrayView line);
    void onNotification(const RpcRequest &request);
    void onResponse(const RpcResponse &response);
    void onHello(const Result<QJsonObject> &answer);
    void finish(const Error &reason);
    void finishCalls();

    const QByteArray m_name;
    std::chrono::milliseconds m_helloTimeout = HelloTimeout;
    QString m_peer = QStringLiteral("the daemon"); // for messages
    std::unique_ptr<QIODevice> m_device;
    LineSplitter m_lines{ MaxDaemonLineBytes };
    QTimer m_timer; // for hello
    QMap<qint64, Call> m_calls;
    HelloInfo m_hello;
    qint64 m_lastId = 0;
    Error m_reason; // of the end
    bool m_isReady = false;
    bool m_isReading = false;
    bool m_isFinished = false;
};

} // namespace spawner
