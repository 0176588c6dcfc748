#include "control/controlserver.h"

#include "base/accounts.h"
#include "base/logging.h"

#include <QLocalSocket>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace spawner {

namespace {
constexpr int MaxAcceptsAtOnce = 16; // the main thread has other things to do as well
constexpr size_t MaxRefused = 16;
constexpr std::chrono::milliseconds RefusedTimeout{ 1000 };
constexpr std::chrono::milliseconds AcceptPause{ 1000 };
} // namespace

ControlServer::ControlServer(ControlHandler &handler, QObject *parent) : QObject(parent), m_handler(handler)
{
    m_acceptTimer.setSingleShot(true);
    connect(&m_acceptTimer, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
    m_refusedTimer.setSingleShot(true);
    connect(&m_refusedTimer, &QTimer::timeout, this, [this] { m_refused.clear(); });
}

ControlServer::~ControlServer()
{
    close();
    for (const auto &session : m_sessions)
        session->disconnectClient(QStringLiteral("the daemon ends"));
    while (!m_sessions.empty()) {
        m_handler.sessionClosed(*m_sessions.back());
        m_sessions.pop_back();
    }
}

Result<void> ControlServer::listen(const ControlServerOptions &options)
{
    Q_ASSERT(!m_listener);
    m_group.reset();
    if (!options.group.isEmpty()) {
        const auto group = groupNumber(options.group);
        if (!group)
            return Error{ group.error().code, QStringLiteral("control-group: ") + group.error().message };
        m_group = *group;
    }
    auto listener = listenOnControlSocket(options.path, m_group);
    if (!listener)
        return listener.error();
    m_options = options;
    m_listener = *std::move(listener);
    m_file = identityOf(options.path);
    m_notifier = std::make_unique<QSocketNotifier>(m_listener.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ControlServer::onConnection);
    return {};
}

void ControlServer::close()
{
    if (!m_listener)
        return;
    m_notifier.reset();
    // Before closing: as long as we listen, nobody takes it for a left one.
    if (identityOf(m_options.path) == m_file)
        ::unlink(m_options.path.constData());
    m_listener.reset();
}

void ControlServer::onConnection()
{
    for (int i = 0; i < MaxAcceptsAtOnce && m_listener; ++i) {
        UnixFd fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (fd) {
            admit(std::move(fd));
            continue;
        }
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        // Most likely no descriptor is free. It stays readable, so without a pause this would spin.
        const Error error = systemError(QStringLiteral("cannot accept a control client"), errno);
        qCWarning(lcControl, "%s", qUtf8Printable(error.message));
        m_notifier->setEnabled(false);
        m_acceptTimer.start(AcceptPause);
        return;
    }
}

std::optional<ControlAccess> ControlServer::accessOf(const PeerCredentials &peer) const
{
    if (peer.uid == 0 || peer.uid == ::geteuid())
        return ControlAccess::Full;
    if (m_group && peer.isIn(*m_group))
        return m_options.groupAccess;
    return std::nullopt;
}

void ControlServer::admit(UnixFd fd)
{
    const auto peer = peerOf(fd.get());
    if (!peer) {
        refuse(std::move(fd), peer.error());
        return;
    }
    const QByteArray user = userName(peer->uid);
    const auto access = accessOf(*peer);
    if (!access) {
        const QString owner = ::geteuid() == 0
            ? QStringLiteral("root")
            : QStringLiteral("user %1 or root").arg(QString::fromLocal8Bit(userName(::geteuid())));
        QString why = QStringLiteral("user %1 may not use this daemon: be %2")
                          .arg(QString::fromLocal8Bit(user), owner);
        why += m_group ? QStringLiteral(", or join group %1: usermod -aG %1 %2")
                             .arg(QString::fromLocal8Bit(m_options.group), QString::fromLocal8Bit(user))
                       : QStringLiteral(", or set control-group in the daemon's config");
        qCInfo(lcControl, "refused a control client: %s", qUtf8Printable(why));
        refuse(std::move(fd), { ErrorCode::PermissionDenied, why });
        return;
    }
    if (m_sessions.size() >= size_t(MaxControlClients)) {
        refuse(std::move(fd),
               { ErrorCode::ResourceExhausted,
                 QStringLiteral(
                     "%1 control clients are connected already, and no more are let in: end one of them")
                     .arg(MaxControlClients) });
        return;
    }
    auto socket = std::make_unique<QLocalSocket>();
    if (!socket->setSocketDescriptor(fd.get())) {
        refuse(std::move(fd), { ErrorCode::InputOutput, socket->errorString() });
        return;
    }
    (void)fd.release();
    m_sessions.push_back(std::make_unique<ControlSession>(*this, std::move(socket), *access, user));
}

void ControlServer::refuse(UnixFd fd, const Error &why)
{
    const QByteArray line = toLine(RpcResponse{ QJsonValue::Null, RpcError::from(why) });
    // A new connection takes a line at once.
    (void)::send(fd.get(), line.constData(), size_t(line.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(fd.get(), SHUT_WR);
    // Closed right away, it would break the client's first write, and many give up then without reading.
    if (m_refused.size() >= MaxRefused)
        m_refused.erase(m_refused.begin());
    m_refused.push_back(std::move(fd));
    m_refusedTimer.start(RefusedTimeout);
}

void ControlServer::remove(ControlSession *session)
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [session](const auto &one) { return one.get() == session; });
    if (at == m_sessions.end())
        return;
    const std::unique_ptr<ControlSession> leaving = std::move(*at);
    m_sessions.erase(at);
    m_handler.sessionClosed(*leaving);
}

} // namespace spawner
