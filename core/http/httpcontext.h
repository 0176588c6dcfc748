// What the client connections of one gateway share.
#pragma once

#include "base/duration.h"
#include "base/timeoutqueue.h"
#include "http/httphead.h"

#include <QByteArray>

#include <atomic>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace spawner {

class AddressCounts;
class HttpConnection;
class HttpHandler;
struct HttpTransaction;

/// Limits and deadlines of client connections; the config room's HttpLimits without its name, since
/// this room does not know it.
struct HttpFrontOptions
{
    HeadLimits head;
    int maxConnections = 10'000; ///< over all gateways, counted in `sharedConnectionCount`
    int connectionsPerAddress = 0; ///< over all gateways, counted in `addresses`; 0 = any number
    AddressCounts *addresses = nullptr; ///< needed for connectionsPerAddress; outlives the connections
    int keepAliveRequests = 10'000;
    milliseconds headTimeout{20'000};
    milliseconds bodyTimeout{30'000};
    milliseconds keepAliveTimeout{75'000};
    milliseconds sendTimeout{60'000};
    qint64 bodyRate = 0; ///< least bytes a second of a request's body, see PaceWatch; 0 = any
    qint64 sendRate = 0; ///< of a response, by a client that has it waiting; 0 = any
    milliseconds rateWindow{20'000};
    QByteArray serverName; ///< "fcgi-spawner/0.1", for the Server field; empty = none
    QByteArray fields; ///< "Name: value\r\n" each, for every response
};

/// Limits, deadlines, buffers and the register of one gateway's connections. Lives in the gateway's
/// thread, outlives them.
struct HttpContext
{
    HttpContext(const HttpFrontOptions &settings, HttpHandler &requestHandler,
                std::atomic<int> &connectionCount);
    ~HttpContext();
    HttpContext(const HttpContext &) = delete;
    HttpContext &operator=(const HttpContext &) = delete;

    HttpFrontOptions options;
    HttpHandler *handler = nullptr;
    std::atomic<int> *sharedConnectionCount = nullptr;
    std::vector<char> readBuffer; ///< 64 KiB, used within one event only

    QByteArray shownHead; ///< what QHttpServer reads just now, used within one dispatch only
    HttpConnection *dispatching = nullptr; ///< whose head that is
    bool closesAfterResponses = false; ///< whatever the client wants
    bool hasRoutes = false; ///< else QHttpServer need not know the path
    /// Methods for which QHttpServer had no route. What it is shown without hasRoutes differs in the method only, so
    /// its answer does too, and it is not asked twice: reading 18 bytes costs it 14,000 instructions.
    std::vector<QByteArray> unroutedMethods;
    QObject *connectionParent = nullptr;

    std::vector<HttpConnection *> connections; ///< open ones; each knows its place
    std::function<void()> connectionClosed; ///< a descriptor is free again

    TimeoutQueue headDeadlines;
    TimeoutQueue bodyDeadlines;
    TimeoutQueue keepAliveDeadlines;
    TimeoutQueue sendDeadlines;
    TimeoutQueue lingerDeadlines;
    TimeoutQueue paceWindows;
    const qint64 leastBodyBytes; ///< in each window
    const qint64 leastSentBytes;

    /// Closes the connection that has been kept without a request for longest, so that its place and its descriptor are
    /// free for one that has something to ask. False if there is none.
    bool giveUpIdlest();

    /// "Date: ...\r\nServer: ...\r\n" for this second.
    const QByteArray &commonFields();
    /// The memory of a request being answered, taken from a small store and given back to it, so that
    /// neither an idle connection nor a busy gateway pays for it.
    std::unique_ptr<HttpTransaction> takeTransaction();
    void giveBack(std::unique_ptr<HttpTransaction> transaction);

private:
    QByteArray m_commonFields;
    std::time_t m_commonFieldsTime = 0;
    std::vector<std::unique_ptr<HttpTransaction>> m_spareTransactions;
};

} // namespace spawner
