#include "http/httpfront.h"

#include "http/httpconnection.h"
#include "http/httplistener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <csignal>

namespace spawner {

namespace {

/// sendfile(2) knows no MSG_NOSIGNAL, and a client that left must not end the daemon.
void ignoreBrokenPipes()
{
    struct sigaction current {};
    if (::sigaction(SIGPIPE, nullptr, &current) == 0 && current.sa_handler == SIG_DFL)
        ::signal(SIGPIPE, SIG_IGN);
}

} // namespace

HttpFront::HttpFront(const HttpFrontOptions &options, HttpHandler &handler,
                     std::atomic<int> &sharedConnectionCount, QObject *parent) :
    QObject(parent), m_context(options, handler, sharedConnectionCount)
{
    ignoreBrokenPipes();
    m_context.connectionParent = &m_server;
    m_context.connectionClosed = [this] { onConnectionClosed(); };

    // The call is synchronous, so the connection is known; what comes with it differs between versions.
    const auto dispatch = [this] {
        if (m_context.dispatching)
            m_context.dispatching->dispatch(*m_context.handler);
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(
            this, [dispatch](const QHttpServerRequest &, QHttpServerResponder &) { dispatch(); });
#else
    m_server.setMissingHandler(
            [dispatch](const QHttpServerRequest &, QHttpServerResponder &&) { dispatch(); });
#endif
}

HttpFront::~HttpFront()
{
    m_isShuttingDown = true;
    m_isDrained = true; // nobody listens any more
    for (HttpListener *listener : m_listeners)
        listener->stop();
    abortAll();
}

void HttpFront::addListener(UnixFd descriptor)
{
    auto *listener = new HttpListener(std::move(descriptor), m_context);
    m_server.bind(listener); // takes it, also if it does not listen
    listener->setParent(&m_server);
    m_listeners.push_back(listener);
    if (m_isShuttingDown)
        listener->stop();
}

void HttpFront::shutDown()
{
    if (std::exchange(m_isShuttingDown, true))
        return;
    for (HttpListener *listener : m_listeners) {
        listener->acceptWaiting(); // else the kernel resets them
        listener->stop();
    }
    // A copy: those that close leave the register.
    const std::vector<HttpConnection *> connections = m_context.connections;
    for (HttpConnection *connection : connections)
        connection->closeGracefully();
    announceDrained();
}

void HttpFront::abortAll()
{
    while (!m_context.connections.empty())
        m_context.connections.back()->closeNow();
}

void HttpFront::visitRequests(const std::function<void(HttpConnection &)> &visit) const
{
    for (HttpConnection *connection : m_context.connections) {
        if (connection->requestState())
            visit(*connection);
    }
}

void HttpFront::onConnectionClosed()
{
    if (m_isShuttingDown)
        return announceDrained();
    for (HttpListener *listener : m_listeners)
        listener->resume();
}

void HttpFront::announceDrained()
{
    if (!m_context.connections.empty() || std::exchange(m_isDrained, true))
        return;
    // Later: a connection may be in the middle of its last words.
    QMetaObject::invokeMethod(this, &HttpFront::drained, Qt::QueuedConnection);
}

} // namespace spawner
