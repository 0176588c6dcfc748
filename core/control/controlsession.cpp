#include "control/controlsession.h"

#include "base/duration.h"
#include "base/logging.h"
#include "control/controlserver.h"

#include <QLocalSocket>

#include <utility>

#include <sys/socket.h>

namespace spawner {

namespace {
constexpr qint64 ReadChunkBytes = 64 * 1024;
constexpr qsizetype MaxClientNameBytes = 100;
/// So long a client that was told to go may take to read that.
constexpr std::chrono::milliseconds LeaveTimeout{ 1000 };
} // namespace

static quint64 nextId()
{
    static quint64 last = 0; // main thread only
    return ++last;
}

/// What a client calls itself goes into logs: a short text in one line.
static QByteArray cleanName(QString name)
{
    for (QChar &character : name) {
        if (!character.isPrint())
            character = QLatin1Char('?');
    }
    return name.toUtf8().left(MaxClientNameBytes);
}

ControlSession::ControlSession(ControlServer &server, std::unique_ptr<QLocalSocket> socket,
                               ControlAccess access, QByteArray user)
    : m_server(server), m_socket(std::move(socket)), m_id(nextId()), m_access(access), m_user(std::move(user))
{
    // A client that sends more than is read fills this, and then waits.
    m_socket->setReadBufferSize(ReadChunkBytes);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlSession::onReadyRead);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &ControlSession::onBytesWritten);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &ControlSession::vanish);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &ControlSession::vanish);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ControlSession::onTimeout);
    m_timer.start(m_server.m_options.helloTimeout);
}

ControlSession::~ControlSession()
{
    m_socket->disconnect(this);
}

bool ControlSession::isWritable() const
{
    return m_state == State::Ready && m_socket->bytesToWrite() == 0;
}

void ControlSession::notify(const QByteArray &method, const QJsonObject &params)
{
    if (!isOpen())
        return;
    const QByteArray line = toLine(RpcRequest{ QJsonValue::Undefined, method, params });
    if (line.size() > MaxDaemonLineBytes)
        qCWarning(lcControl, "a notification \"%s\" of %lld bytes is too long to be sent", method.constData(),
                  qint64(line.size()));
    else
        send(line);
}

void ControlSession::disconnectClient(const QString &reason, ErrorCode code)
{
    if (!isOpen())
        return;
    qCDebug(lcControl, "control client %llu (%s) is disconnected: %s", m_id, m_user.constData(),
            qUtf8Printable(reason));
    send(toLine(RpcResponse{ QJsonValue::Null, RpcError::from(Error{ code, reason }) }));
    beginClosing();
}

/// No more calls are read for now.
bool ControlSession::isFull()
{
    forgetReadAnswers();
    return m_unanswered >= MaxUnansweredCalls || m_answerBytes > PauseAnswerBytes;
}

void ControlSession::onReadyRead()
{
    if (m_state == State::Closing)
        m_socket->readAll();
    const auto take = [this](QByteArrayView line) {
        onLine(line);
        return isOpen() && !isFull();
    };
    // At first what an earlier pause left in m_lines.
    for (QByteArray chunk; isOpen() && !isFull();) {
        if (!m_lines.feed(chunk, take)) {
            disconnectClient(QStringLiteral("a line has more than %1 bytes").arg(MaxControlLineBytes),
                             ErrorCode::InvalidArgument);
            return;
        }
        if (!isOpen() || isFull())
            break;
        chunk = m_socket->read(ReadChunkBytes);
        if (chunk.isEmpty())
            return;
    }
    m_isPaused = isOpen();
}

void ControlSession::onBytesWritten()
{
    if (m_state == State::Closing && m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    if (!isOpen())
        return;
    forgetReadAnswers();
    if (m_state == State::Ready) {
        m_timer.stop();
        if (m_answerBytes > PauseAnswerBytes)
            m_timer.start(m_server.m_options.stallTimeout);
    }
    resumeSoon();
    if (m_wasFull && m_socket->bytesToWrite() == 0) {
        m_wasFull = false;
        const auto tell = [this] {
            if (isWritable())
                m_server.m_handler.sessionWritable(*this);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
}

void ControlSession::onTimeout()
{
    switch (m_state) {
    case State::Greeting:
        disconnectClient(QStringLiteral("no hello within %1")
                             .arg(QString::fromLatin1(formatDuration(m_server.m_options.helloTimeout))),
                         ErrorCode::QueueTimeout);
        return;
    case State::Ready:
        qCInfo(lcControl, "control client %llu (%s) does not read its answers", m_id, m_user.constData());
        vanish();
        return;
    case State::Closing:
    case State::Gone:
        vanish();
        return;
    }
}

void ControlSession::onLine(QByteArrayView line)
{
    QJsonValue id;
    auto parsed = parseRpc(line, &id);
    if (const auto *error = std::get_if<RpcError>(&parsed)) {
        ++m_unanswered;
        answer({ id, *error });
        return;
    }
    auto *request = std::get_if<RpcRequest>(std::get_if<RpcMessage>(&parsed));
    if (!request || request->isNotification())
        return; // There are none of either for a daemon.
    ControlCall call(*this, std::move(*request));
    if (m_state == State::Greeting) {
        onHello(std::move(call));
    } else if (call.method() == "hello") {
        call.fail(RpcError::from(RpcCode::InvalidRequest, QStringLiteral("hello has been said already")));
    } else if (m_access == ControlAccess::ReadOnly && !m_server.m_handler.isHarmless(call.method())) {
        call.fail(
            Error{ ErrorCode::PermissionDenied,
                   QStringLiteral(
                       "as a member of control-group you may look at this daemon, but \"%1\" is not among "
                       "what you may do; be the daemon's user or root, or set control-group-access = "
                       "\"full\" in its config")
                       .arg(QString::fromUtf8(call.method().left(100))) });
    } else {
        m_server.m_handler.call(std::move(call));
    }
}

void ControlSession::onHello(ControlCall call)
{
    if (call.method() != "hello") {
        call.fail(RpcError::from(
            RpcCode::InvalidRequest,
            QStringLiteral("the first request must be \"hello\" with the protocol you speak")));
        return;
    }
    const QJsonValue protocol = call.params().value(QLatin1String("protocol"));
    if (!protocol.isDouble()) {
        call.fail(RpcError::from(RpcCode::InvalidParams, QStringLiteral("\"protocol\" must be a number")));
        return;
    }
    const double wanted = protocol.toDouble();
    if (wanted < OldestControlProtocol || wanted > ControlProtocol || wanted != int(wanted)) {
        call.fail(RpcError{
            RpcCode::Failed,
            QStringLiteral("you speak protocol %1 and this daemon %2 to %3: use programs of the same version")
                .arg(wanted)
                .arg(OldestControlProtocol)
                .arg(ControlProtocol),
            "UnsupportedProtocol",
            { { QStringLiteral("protocol"), ControlProtocol },
              { QStringLiteral("oldestProtocol"), OldestControlProtocol },
              { QStringLiteral("version"), QString::fromUtf8(m_server.m_handler.hello().version) } } });
        beginClosing();
        return;
    }
    m_clientName = cleanName(call.params().value(QLatin1String("client")).toString());
    m_timer.stop();
    m_state = State::Ready;
    HelloInfo info = m_server.m_handler.hello();
    info.protocol = ControlProtocol;
    info.oldestProtocol = OldestControlProtocol;
    info.isReadOnly = m_access == ControlAccess::ReadOnly;
    qCDebug(lcControl, "control client %llu: %s (%s)", m_id, m_clientName.constData(), m_user.constData());
    call.reply(info.toJson());
}

void ControlSession::answer(const RpcResponse &response)
{
    --m_unanswered;
    if (!isOpen())
        return;
    QByteArray line = toLine(response);
    if (line.size() > MaxDaemonLineBytes) {
        const Error error{ ErrorCode::ResourceExhausted,
                           QStringLiteral("the answer has %1 bytes, and a line at most %2: ask for less")
                               .arg(line.size())
                               .arg(MaxDaemonLineBytes) };
        line = toLine(RpcResponse{ response.id, RpcError::from(error) });
    }
    forgetReadAnswers();
    if (!m_answers.empty() && m_answerBytes - m_answers.front().bytes > MaxUnreadAnswerBytes) {
        qCInfo(lcControl, "control client %llu (%s) does not read its answers", m_id, m_user.constData());
        vanish();
        return;
    }
    m_answers.push_back({ m_queuedBytes + line.size(), line.size() });
    m_answerBytes += line.size();
    send(line);
    if (m_state == State::Ready && !m_timer.isActive() && m_answerBytes > PauseAnswerBytes)
        m_timer.start(m_server.m_options.stallTimeout);
    resumeSoon();
}

void ControlSession::send(const QByteArray &line)
{
    m_queuedBytes += line.size();
    m_socket->write(line);
    m_socket->flush(); // so that isWritable() tells about the client, and not about the event loop
    if (isOpen() && m_socket->bytesToWrite() > 0)
        m_wasFull = true;
}

void ControlSession::forgetReadAnswers()
{
    const qint64 sent = m_queuedBytes - m_socket->bytesToWrite();
    while (!m_answers.empty() && m_answers.front().end <= sent) {
        m_answerBytes -= m_answers.front().bytes;
        m_answers.pop_front();
    }
}

void ControlSession::beginClosing()
{
    if (!isOpen())
        return;
    m_state = State::Closing;
    m_timer.start(LeaveTimeout);
    onBytesWritten();
    // What is buffered stands in the way of noticing that the client leaves.
    QMetaObject::invokeMethod(this, &ControlSession::onReadyRead, Qt::QueuedConnection);
}

void ControlSession::vanish()
{
    if (std::exchange(m_state, State::Gone) == State::Gone)
        return;
    m_timer.stop();
    QMetaObject::invokeMethod(
        &m_server, [this] { m_server.remove(this); }, Qt::QueuedConnection);
}

void ControlSession::resumeSoon()
{
    if (m_isPaused && !isFull()) {
        m_isPaused = false;
        QMetaObject::invokeMethod(this, &ControlSession::onReadyRead, Qt::QueuedConnection);
    }
}

} // namespace spawner
