#include "control/controlclient.h"

#include "base/duration.h"
#include "base/unixsocket.h"
#include "control/peercredentials.h"

#include <QFile>
#include <QLocalSocket>

#include <utility>

namespace spawner {

static constexpr qint64 ReadChunkBytes = 256 * 1024;

ControlClient::ControlClient(QByteArray name, QObject *parent) : QObject(parent), m_name(std::move(name))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish({ ErrorCode::QueueTimeout,
                 QStringLiteral("%1 did not answer within %2")
                     .arg(m_peer, QString::fromLatin1(formatDuration(m_helloTimeout))) });
    });
}

ControlClient::~ControlClient()
{
    if (m_device)
        m_device->disconnect(this);
}

static Error connectError(const QByteArray &path, const Error &error)
{
    const QString shown = QFile::decodeName(path);
    switch (error.code) {
    case ErrorCode::NotFound:
        return { error.code,
                 QStringLiteral("there is no control socket %1: start fcgi-spawner, or name the socket of "
                                "the daemon you mean")
                     .arg(shown) };
    case ErrorCode::AppUnreachable:
        return { error.code,
                 QStringLiteral("nobody listens on %1: the daemon that made it has ended; start fcgi-spawner")
                     .arg(shown) };
    case ErrorCode::PermissionDenied:
        return deniedError(path);
    default:
        return error;
    }
}

void ControlClient::connectToSocket(const QByteArray &path)
{
    m_peer = QStringLiteral("the daemon at %1").arg(QFile::decodeName(path));
    auto fd = connectUnixSocket(path);
    if (!fd) {
        finish(connectError(path, fd.error()));
        return;
    }
    auto socket = std::make_unique<QLocalSocket>();
    if (!socket->setSocketDescriptor(fd->get())) {
        finish({ ErrorCode::InputOutput,
                 QStringLiteral("cannot use %1: %2").arg(m_peer, socket->errorString()) });
        return;
    }
    (void)fd->release();
    attach(std::move(socket));
}

void ControlClient::attach(std::unique_ptr<QIODevice> device)
{
    Q_ASSERT(!m_device);
    if (m_isFinished)
        return;
    m_device = std::move(device);
    connect(m_device.get(), &QIODevice::readyRead, this, &ControlClient::onReadyRead);
    // Queued: an end may be noticed by writing, but callbacks must not come from within call().
    connect(m_device.get(), &QIODevice::readChannelFinished, this, &ControlClient::onDeviceEnd,
            Qt::QueuedConnection);
    connect(m_device.get(), &QIODevice::aboutToClose, this, &ControlClient::onDeviceEnd,
            Qt::QueuedConnection);
    if (auto *socket = qobject_cast<QLocalSocket *>(m_device.get())) {
        connect(socket, &QLocalSocket::disconnected, this, &ControlClient::onDeviceEnd, Qt::QueuedConnection);
        connect(socket, &QLocalSocket::errorOccurred, this, &ControlClient::onDeviceEnd,
                Qt::QueuedConnection);
    }
    start();
}

void ControlClient::start()
{
    m_timer.start(m_helloTimeout);
    call("hello",
         { { QStringLiteral("protocol"), ControlProtocol },
           { QStringLiteral("client"), QString::fromUtf8(m_name) } },
         [this](const Result<QJsonObject> &answer) { onHello(answer); });
    // What is there already is not announced again.
    QMetaObject::invokeMethod(this, &ControlClient::onReadyRead, Qt::QueuedConnection);
}

void ControlClient::close()
{
    close({ ErrorCode::ShuttingDown, QStringLiteral("the connection to %1 was closed").arg(m_peer) });
}

void ControlClient::close(const Error &reason)
{
    finish(reason);
}

void ControlClient::call(const QByteArray &method, const QJsonObject &params, Callback done,
                         Progress progress)
{
    Error error = m_reason;
    if (m_device) {
        const qint64 id = ++m_lastId;
        const QByteArray line = toLine(RpcRequest{ id, method, params });
        if (line.size() <= MaxControlLineBytes) {
            m_calls.insert(id, { std::move(done), std::move(progress) });
            m_device->write(line);
            return;
        }
        error = { ErrorCode::InvalidArgument,
                  QStringLiteral("the call \"%1\" has %2 bytes, and a line may have %3")
                      .arg(QString::fromUtf8(method))
                      .arg(line.size())
                      .arg(MaxControlLineBytes) };
    } else if (!m_isFinished) {
        error = { ErrorCode::InvalidArgument,
                  QStringLiteral("\"%1\" was called before connecting").arg(QString::fromUtf8(method)) };
    }
    const auto refuse = [done = std::move(done), error] { done(error); };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

void ControlClient::onReadyRead()
{
    // A callback may run an event loop of its own (a dialog); what comes then is read when it has returned.
    if (m_isReading)
        return;
    m_isReading = true;
    const auto take = [this](QByteArrayView line) {
        onLine(line);
        return !m_isFinished;
    };
    while (m_device && m_device->bytesAvailable() > 0) {
        const QByteArray chunk = m_device->read(ReadChunkBytes);
        if (chunk.isEmpty())
            break;
        if (!m_lines.feed(chunk, take)) {
            finish({ ErrorCode::Unsupported,
                     QStringLiteral("%1 sent a line of more than %2 bytes")
                         .arg(m_peer)
                         .arg(MaxDaemonLineBytes) });
        }
    }
    m_isReading = false;
}

void ControlClient::onDeviceEnd()
{
    onReadyRead();
    finish({ ErrorCode::InputOutput,
             m_isReady ? QStringLiteral("%1 ended the connection").arg(m_peer)
                       : QStringLiteral("%1 ended the connection before it was ready").arg(m_peer) });
}

void ControlClient::onLine(QByteArrayView line)
{
    QJsonValue id;
    const auto parsed = parseRpc(line, &id);
    if (const auto *error = std::get_if<RpcError>(&parsed)) {
        finish({ ErrorCode::Unsupported,
                 QStringLiteral("%1 does not speak the control protocol: %2").arg(m_peer, error->message) });
        return;
    }
    const RpcMessage &message = std::get<RpcMessage>(parsed);
    if (const auto *request = std::get_if<RpcRequest>(&message)) {
        if (request->isNotification() && m_isReady)
            onNotification(*request);
        return; // A daemon has nothing to ask.
    }
    onResponse(std::get<RpcResponse>(message));
}

void ControlClient::onNotification(const RpcRequest &request)
{
    if (request.method != "progress") {
        emit notification(request.method, request.params);
        return;
    }
    const auto at = m_calls.constFind(request.params.value(QLatin1String("request")).toInteger(-1));
    if (at != m_calls.constEnd() && at->progress) {
        const Progress progress = at->progress; // it may end the call
        progress(request.params);
    }
}

void ControlClient::onResponse(const RpcResponse &response)
{
    const auto *error = std::get_if<RpcError>(&response.outcome);
    if (error && response.id.isNull()) {
        finish(error->toError()); // the daemon says why it ends the connection
        return;
    }
    const auto at = m_calls.find(response.id.toInteger(-1));
    if (at == m_calls.end())
        return;
    const Call call = std::move(*at);
    m_calls.erase(at);
    if (!call.done)
        return;
    if (error && !m_isReady && error->name == "UnsupportedProtocol") {
        m_hello.protocol = error->data.value(QLatin1String("protocol")).toInt();
        m_hello.oldestProtocol = error->data.value(QLatin1String("oldestProtocol")).toInt();
        m_hello.version = error->data.value(QLatin1String("version")).toString().toUtf8();
    }
    if (error)
        call.done(error->toError());
    else
        call.done(std::get<QJsonObject>(response.outcome));
}

void ControlClient::onHello(const Result<QJsonObject> &answer)
{
    if (m_isFinished)
        return;
    if (!answer) {
        finish(answer.error());
        return;
    }
    m_hello = HelloInfo::fromJson(*answer);
    if (m_hello.protocol < OldestControlProtocol || m_hello.protocol > ControlProtocol) {
        finish({ ErrorCode::Unsupported,
                 QStringLiteral(
                     "%1 speaks protocol %2 and this program %3 to %4: use programs of the same version")
                     .arg(m_peer)
                     .arg(m_hello.protocol)
                     .arg(OldestControlProtocol)
                     .arg(ControlProtocol) });
        return;
    }
    m_timer.stop();
    m_isReady = true;
    emit ready();
}

void ControlClient::finish(const Error &reason)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_isReady = false;
    m_reason = reason;
    m_timer.stop();
    if (m_device) {
        // We may be called from one of its signals.
        m_device->disconnect(this);
        m_device->close();
        m_device.release()->deleteLater();
    }
    QMetaObject::invokeMethod(this, &ControlClient::finishCalls, Qt::QueuedConnection);
}

void ControlClient::finishCalls()
{
    while (!m_calls.isEmpty()) {
        const Call call = m_calls.take(m_calls.firstKey());
        if (call.done)
            call.done(m_reason);
    }
    emit closed(m_reason);
}

} // namespace spawner
