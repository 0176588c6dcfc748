#include "http/httplistener.h"

#include "base/logging.h"
#include "http/httpconnection.h"
#include "http/httpcontext.h"

#include <cerrno>
#include <cstring>
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
    m_watch.setSocket(m_descriptor.get());
    m_watch.setEnabled(true);
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
        const int socket =
                ::accept4(m_descriptor.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket >= 0)
            incomingConnection(socket);
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        else
            onAcceptError(errno);
    }
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    // QHttpServer takes it at once.
    addPendingConnection(new HttpConnection(int(descriptor), m_context, m_context.connectionParent));
    if (isAtLimit())
        pause();
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
    if (isAtLimit()) {
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
