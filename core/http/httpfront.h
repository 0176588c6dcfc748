// QHttpServer, and everything that has to be known about its versions. The only file of this room
// that includes QtHttpServer.
#pragma once

#include "base/duration.h"
#include "base/timeoutqueue.h"
#include "base/unixfd.h"
#include "http/httpexchange.h"
#include "http/httphead.h"

#include <QHttpServer>
#include <QSet>

#include <atomic>
#include <memory>
#include <vector>

namespace spawner {

class HttpConnection;

/// Limits and deadlines of client connections; the config room's HttpLimits without its name, since
/// this room does not know it.
struct HttpFrontOptions
{
    HeadLimits head;
    int maxConnections = 10'000; ///< over all gateways, counted in `sharedConnectionCount`
    int keepAliveRequests = 10'000;
    milliseconds headTimeout{20'000};
    milliseconds bodyTimeout{30'000};
    milliseconds keepAliveTimeout{75'000};
    milliseconds sendTimeout{60'000};
    QByteArray serverName; ///< "fcgi-spawner/0.1", for the Server field; empty = none
};

/// What HttpConnections of one gateway share. Lives in the gateway's thread, outlives them.
struct HttpContext
{
    HttpFrontOptions options;
    HttpHandler *handler = nullptr;
    std::atomic<int> *sharedConnectionCount = nullptr;
    std::vector<char> readBuffer; ///< 64 KiB, used within one event only
    // The implementer adds the TimeoutQueues, the cached Date and counters here.
};

/// The HTTP front of one gateway: a QHttpServer over HttpListeners whose missing-handler hands every
/// request to the HttpHandler. Built-in routes can be added with route() and win.
class HttpFront : public QHttpServer
{
    Q_OBJECT
public:
    HttpFront(const HttpFrontOptions &options, HttpHandler &handler,
              std::atomic<int> &sharedConnectionCount, QObject *parent = nullptr);
    ~HttpFront() override;

    /// Starts accepting on an adopted listening descriptor.
    void addListener(UnixFd descriptor);
    /// Stops accepting, closes idle connections, lets the others finish; drained() follows (once).
    void shutDown();
    /// Closes whatever is left, now.
    void abortAll();
    int connectionCount() const;

signals:
    void drained();

private:
    // The implementer fills this in.
};

} // namespace spawner
