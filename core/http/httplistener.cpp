#include "http/httplistener.h"

#include "base/logging.h"
#include "http/httpconnection.h"
#include "http/httpcontext.h"

#include <sys/resource.h>

namespace spawner {

namespace {

constexpr milliseconds RetryTime(100);
/// Accepted, but not yet taken by QHttpServer, which takes them at once; 0 makes QTcpServer stop.
constexpr int PendingConnections = 30;

qulonglong descriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

} // namespace

HttpListener::HttpListener(UnixFd descriptor, HttpContext &context, QObject *parent) :
    QTcpServer(parent), m_context(context)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryTime);
    connect(&m_retry, &QTimer::timeout, this, &HttpListener::resume);
    connect(this, &QTcpServer::acceptError, this, &HttpListener::onAcceptError);
    setMaxPendingConnections(PendingConnections);
    if (setSocketDescriptor(descriptor.get()))
        static_cast<void>(descriptor.release()); // it is QTcpServer's now
    else
        qCCritical(lcHttp, "Cannot listen on descriptor %d: %ls", descriptor.get(),
                   qUtf16Printable(errorString()));
}

bool HttpListener::isAtLimit() const
{
    return m_context.sharedConnectionCount->load(std::memory_order_relaxed)
            >= m_context.options.maxConnections;
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    m_isExhausted = false;
    addPendingConnection(new HttpConnection(int(descriptor), m_context, m_context.connectionParent));
    // After QHttpServer took it: taking one makes QTcpServer accept again.
    if (isAtLimit())
        pause();
}

void HttpListener::pause()
{
    m_isPaused = true;
    // QTcpServer accepts until there is no more to accept, even when paused; this stops it at once.
    setMaxPendingConnections(0);
    pauseAccepting();
    m_retry.start();
}

void HttpListener::resume()
{
    if (!m_isPaused || !isListening())
        return;
    if (isAtLimit()) {
        m_retry.start();
        return;
    }
    m_isPaused = false;
    m_retry.stop();
    setMaxPendingConnections(PendingConnections);
    resumeAccepting();
}

void HttpListener::onAcceptError(QAbstractSocket::SocketError error)
{
    if (error != QAbstractSocket::SocketResourceError) {
        // Of one client, which left before it was accepted. QTcpServer pauses even then.
        resumeAccepting();
        return;
    }
    if (!std::exchange(m_isExhausted, true)) {
        qCWarning(lcHttp,
                  "Cannot accept connections: %ls; clients wait. The limit is %llu descriptors; raise it "
                  "(LimitNOFILE= of the service, ulimit -n) or lower limits.connections",
                  qUtf16Printable(errorString()), descriptorLimit());
    }
    pause();
}

} // namespace spawner
