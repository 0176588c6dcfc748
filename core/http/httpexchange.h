// Whoever answers a request.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>

namespace spawner {

class HttpConnection;
struct HttpPeer;

/// How far a request has come, for those who look on.
enum class RequestState : quint8 {
    Reading, ///< its body arrives
    Waiting, ///< for a process
    Running, ///< somebody works on it
    Sending, ///< its response has begun
};

/// One request being answered. Owned by its HttpConnection, which destroys it when the response is
/// complete, when the client leaves or when the daemon stops: destruction is cancellation, and must
/// give back everything. Lives in the connection's thread.
///
/// An exchange ends itself with HttpConnection::exchangeDone(), which destroys it: call that last,
/// touch nothing after.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;

    /// Called once, when the connection owns the exchange.
    virtual void start() = 0;
    /// Body bytes, only after HttpConnection::resumeBody(). All of them must be taken; pauseBody() stops
    /// more from coming. The view dies on return.
    virtual void bodyData(QByteArrayView bytes) = 0;
    /// The body is complete. Called once, also (after resumeBody()) when there is none.
    virtual void bodyEnd() = 0;
    /// The body is malformed (400), too slow (408) or larger than setMaxBody() allowed (413). The
    /// connection will not be kept; if no response has begun, answer with `status`.
    virtual void bodyFailed(int status, const QString &message) = 0;
    /// ResponseStream::isFull() is false again.
    virtual void responseDrained() = 0;
    /// While its response has not begun.
    virtual RequestState state() const { return RequestState::Running; }
};

/// What logs and counters want to know of a request beyond HTTP. Kept by the HttpConnection, filled by
/// the handler and by exchanges, cleared for each request.
struct RequestAccount
{
    quint64 number = 0; ///< tells it from the handler's other requests
    QByteArray app; ///< empty for files and errors
    QByteArray client; ///< address; empty = the connection's peer
    QByteArray authorizer; ///< app that let it through; the last one if there were several
    QByteArray user; ///< what that says of who asks (REMOTE_USER)
    qint64 pid = 0;
    int repeats = 0; ///< times that it was sent to another process because one failed
    std::chrono::microseconds queueWait{0};
    bool coldStart = false; ///< it waited for a process to start
};

/// Chooses who answers; one per gateway.
class HttpHandler
{
public:
    /// A client has connected, or is gone.
    virtual void connectionOpened() { }
    virtual void connectionClosed() { }
    /// May this peer have any number of connections? Asked about one that has too many: proxies stand for many clients.
    virtual bool isExempt(const HttpPeer &) { return false; }
    /// A client has connected and was sent away, because its address has too many connections.
    virtual void connectionRefused() { }
    /// Asked before QHttpServer looks for a route, where there are some: an exchange that answers instead, or
    /// nothing. For what routes cannot see, such as fields.
    virtual std::unique_ptr<HttpExchange> turnAway(HttpConnection &) { return nullptr; }
    /// The exchange for the connection's current request. Called from within QHttpServer's dispatch.
    virtual std::unique_ptr<HttpExchange> handle(HttpConnection &connection) = 0;
    /// The exchange that answers a refused head: its status and message.
    virtual std::unique_ptr<HttpExchange> refuse(HttpConnection &connection, int status,
                                                 const QString &message) = 0;
    /// A request is over: answered, aborted or left by its client. Its exchange is gone; request(),
    /// response() (status 0 = there was none) and account() still tell about it. Called exactly once for
    /// each exchange that turnAway(), handle() or refuse() gave (not for those given to replaceExchange()).
    virtual void finished(HttpConnection &connection) = 0;

protected:
    ~HttpHandler() = default;
};

} // namespace spawner
