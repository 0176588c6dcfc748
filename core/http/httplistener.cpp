#include "http/httplistener.h"

#include "base/logging.h"
#include "http/httpconnection.h"
#include "http/httpcontext.h"
#include "http/addresscounts.h"
#include "http/socketaddress.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace spawner {

namespace {

constexpr milliseconds RetryTime(100);
/// Within one event: then those that are connected have their turn.
constexpr int AcceptsPerTurn = 64;
/// Descriptors may run out many times a second.
constexpr std::chrono::seconds WarningInterval(60);

qulonglong descriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return qulonglong(limit.rlim_cur);
}

} // namespace

HttpListener::HttpListener(UnixFd descriptor, HttpContext &context, QObject *parent) :
    QTcpServer(parent),
    m_context(context),
    m_descriptor(descriptor.duplicate()),
    m_watch(QSocketNotifier::Read)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryTime);
    connect(&m_retry, &QTimer::timeout, this, &HttpListener::resume);
    connect(&m_watch, &QSocketNotifier::activated, this, &HttpListener::acceptWaiting);

    setMaxPendingConnections(0); // QTcpServer itself never accepts
    if (!m_descriptor || !setSocketDescriptor(descriptor.get())) {
        qCCritical(lcHttp, "Cannot listen on descriptor %d: %ls", descriptor.get(),
                   qUtf16Printable(errorString()));
        return;
    }
    static_cast<void>(descriptor.release()); // it is QTcpServer's now
    pauseAccepting();
    prepare();
    m_watch.setSocket(m_descriptor.get());
    m_watch.setEnabled(true);
}

/// Settles once what would else take a system call or two for each connection.
void HttpListener::prepare()
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getsockname(m_descriptor.get(), reinterpret_cast<sockaddr *>(&storage), &size) != 0
        || (storage.ss_family != AF_INET && storage.ss_family != AF_INET6))
        return;
    // What is accepted inherits it (tcp(7)).
    const int on = 1;
    ::setsockopt(m_descriptor.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!isUnspecified(storage))
        readAddress(storage, m_local.emplace().localAddress, m_local->localPort);
}

void HttpListener::stop()
{
    m_watch.setEnabled(false);
    m_retry.stop();
    m_descriptor.reset();
    close();
}

void HttpListener::acceptWaiting()
{
    for (int i = 0; i < AcceptsPerTurn && m_watch.isEnabled(); ++i) {
        if (isAtLimit()) {
            if (!isAnyoneWaiting())
                return;
            if (!m_context.giveUpIdlest())
                return pause();
        }
        sockaddr_storage peer {};
        socklen_t size = sizeof peer;
        const int socket = ::accept4(m_descriptor.get(), reinterpret_cast<sockaddr *>(&peer), &size,
                                     SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket >= 0)
            take(UnixFd(socket), peer);
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        else
            onAcceptError(errno);
    }
}

bool HttpListener::isAnyoneWaiting() const
{
    pollfd waiting { m_descriptor.get(), POLLIN, 0 };
    return ::poll(&waiting, 1, 0) > 0;
}

void HttpListener::take(UnixFd socket, const sockaddr_storage &peer)
{
    const int most = m_context.options.connectionsPerAddress;
    const quint64 key = most > 0 ? addressKey(peer) : 0;
    if (key != 0 && m_context.options.addresses->enter(key) > most && !isExempt(socket, peer)) {
        m_context.options.addresses->leave(key);
        refuse(socket, peer);
        return;
    }
    const AcceptedConnection accepted { socket.release(), &peer, m_local ? &*m_local : nullptr, key };
    // QHttpServer takes it at once.
    addPendingConnection(new HttpConnection(accepted, m_context, m_context.connectionParent));
}

/// Proxies, and this machine itself: a proxy on it need not be declared to be found out.
bool HttpListener::isExempt(const UnixFd &socket, const sockaddr_storage &peer) const
{
    HttpPeer both;
    readAddress(peer, both.remoteAddress, both.remotePort);
    readLocalAddress(socket.get(), both);
    return both.remoteAddress == both.localAddress || m_context.handler->isExempt(both);
}

/// Says why, as far as that costs nothing: what has to be remembered of a client that is sent away serves nobody else.
void HttpListener::refuse(const UnixFd &socket, const sockaddr_storage &peer)
{
    m_context.handler->connectionRefused();
    constexpr QByteArrayView Text("There are too many connections from your address.\n");
    const QByteArray response = "HTTP/1.1 503 Service Unavailable\r\n" + m_context.commonFields()
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(Text.size())
            + "\r\nRetry-After: 2\r\nConnection: close\r\n\r\n" + Text;
    // What came already, unread, would turn the close into a reset, which may cost the client its answer.
    while (::recv(socket.get(), m_context.readBuffer.data(), m_context.readBuffer.size(), MSG_DONTWAIT)
           == ssize_t(m_context.readBuffer.size())) { }
    static_cast<void>(::send(socket.get(), response.constData(), size_t(response.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
    ::shutdown(socket.get(), SHUT_WR);

    const auto now = Clock::now();
    if (now - m_lastRefusal < WarningInterval)
        return;
    m_lastRefusal = now;
    QByteArray address;
    quint16 port = 0;
    readAddress(peer, address, port);
    qCWarning(lcHttp, "%s has %d connections and gets no more (limits.connections-per-address). If many clients come from "
                      "there, because it is a proxy, name it in trusted-proxies, or raise the limit",
              address.constData(), m_context.options.connectionsPerAddress);
}

QTcpSocket *HttpListener::nextPendingConnection()
{
    QTcpSocket *connection = QTcpServer::nextPendingConnection();
    pauseAccepting(); // that made QTcpServer accept again
    return connection;
}

bool HttpListener::isAtLimit() const
{
    return m_context.sharedConnectionCount->load(std::memory_order_relaxed)
            >= m_context.options.maxConnections;
}

void HttpListener::pause()
{
    m_watch.setEnabled(false);
    m_retry.start();
}

void HttpListener::resume()
{
    if (!m_descriptor || m_watch.isEnabled())
        return;
    if (isAtLimit() && m_context.keepAliveDeadlines.isEmpty()) {
        m_retry.start();
        return;
    }
    m_retry.stop();
    m_watch.setEnabled(true);
}

void HttpListener::onAcceptError(int reason)
{
    switch (reason) {
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        if (m_context.giveUpIdlest())
            return;
        break;
    case EBADF:
    case EINVAL:
    case ENOTSOCK:
    case EOPNOTSUPP:
        qCCritical(lcHttp, "Descriptor %d does not listen: %s; hand over a listening socket",
                   m_descriptor.get(), std::strerror(reason));
        stop();
        return;
    default:
        // Of one client, which left before it was accepted, or of its network (see accept(2)).
        qCDebug(lcHttp, "A connection failed before it was accepted: %s", std::strerror(reason));
        return;
    }
    pause();
    const auto now = Clock::now();
    if (now - m_lastWarning < WarningInterval)
        return;
    m_lastWarning = now;
    qCWarning(lcHttp,
              "Cannot accept connections: %s. Clients wait. The limit is %llu descriptors; raise it "
              "(LimitNOFILE= of the service, ulimit -n) or lower limits.connections",
              std::strerror(reason), descriptorLimit());
}

} // namespace spawner
