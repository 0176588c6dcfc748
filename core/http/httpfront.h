// QHttpServer, and everything that has to be known about its versions. The only file of this room
// that includes QtHttpServer.
#pragma once

#include "base/unixfd.h"
#include "http/httpcontext.h"
#include "http/httpexchange.h"

#include <QHttpServer>
#include <QObject>

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

namespace spawner {

class HttpConnection;
class HttpListener;

/// The HTTP front of one gateway: a QHttpServer over HttpListeners whose missing-handler hands every
/// request to the HttpHandler. Built-in routes can be added with route() and win. (QHttpServer is a
/// final class, hence a member.)
///
/// Belongs to the thread that makes it; destroy it from its event loop, not from within a call by one of its
/// exchanges. Destroying it closes everything; the handler's finished() is still called then.
class HttpFront : public QObject
{
    Q_OBJECT
public:
    HttpFront(const HttpFrontOptions &options, HttpHandler &handler,
              std::atomic<int> &sharedConnectionCount, QObject *parent = nullptr);
    ~HttpFront() override;

    /// QHttpServer::route(). The handler sees method and path of the request (no query, no fields, no body) and has
    /// to answer before it returns: with a QHttpServerResponse or through the responder.
    template <typename... Args>
    void route(Args &&...args)
    {
        m_context.hasRoutes = true;
        m_server.route(std::forward<Args>(args)...);
    }

    /// Starts accepting on an adopted listening descriptor.
    void addListener(UnixFd descriptor);
    /// From now on every response closes its connection, so that clients go elsewhere with their next request. New
    /// connections are accepted as ever.
    void endKeepAlive() { m_context.closesAfterResponses = true; }
    /// Stops accepting, closes idle connections, lets the others finish; drained() follows (once, and
    /// never from within this call).
    void shutDown();
    /// Closes whatever is left, now.
    void abortAll();
    /// Calls `visit` for every connection whose request is being answered. It must not change any.
    void visitRequests(const std::function<void(HttpConnection &)> &visit) const;
    int connectionCount() const { return int(m_context.connections.size()); }

signals:
    void drained();

private:
    void onConnectionClosed();
    void announceDrained();

    HttpContext m_context; // outlives the connections, which the server owns
    QHttpServer m_server;
    std::vector<HttpListener *> m_listeners;
    bool m_isShuttingDown = false;
    bool m_isDrained = false;
};

} // namespace spawner
