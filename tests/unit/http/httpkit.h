// What the tests of the HTTP room share: a front on a loopback port, exchanges made of lambdas, and a
// client on a plain socket that notices every byte, end and reset.
#pragma once

#include "base/epolldispatcher.h"
#include "http/httpconnection.h"
#include "http/httpfront.h"
#include "http/httplistener.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace spawner {

/// Runs the event loop until `condition` holds.
inline bool waitUntil(const std::function<bool()> &condition, int longest = 10'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > longest)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ::poll(nullptr, 0, 1);
    }
    return true;
}

#define WAIT(condition) QVERIFY2(waitUntil([&] { return (condition); }), #condition)
#define WAIT_FOR(condition, ms) QVERIFY2(waitUntil([&] { return (condition); }, ms), #condition)

/// What becomes of one exchange.
struct Fate
{
    int started = 0;
    int destroyed = 0;
    int ends = 0;
    int drained = 0;
    int failedStatus = 0;
    QByteArray body;
    qint64 bodyBytes = 0;
};

/// An exchange made of lambdas; those left out do nothing.
class LambdaExchange : public HttpExchange
{
public:
    LambdaExchange(HttpConnection &ofConnection, std::shared_ptr<Fate> itsFate) :
        connection(ofConnection), fate(std::move(itsFate))
    {
    }
    ~LambdaExchange() override { ++fate->destroyed; }

    void start() override
    {
        ++fate->started;
        if (onStart)
            call(onStart);
    }
    void bodyData(QByteArrayView bytes) override
    {
        fate->bodyBytes += bytes.size();
        if (onData)
            call(onData, bytes);
        else
            fate->body.append(bytes);
    }
    void bodyEnd() override
    {
        ++fate->ends;
        if (onEnd)
            call(onEnd);
    }
    void bodyFailed(int status, const QString &) override
    {
        fate->failedStatus = status;
        if (onFailed)
            call(onFailed, status);
        else
            answer(status, "failed");
    }
    void responseDrained() override
    {
        ++fate->drained;
        if (onDrained)
            call(onDrained);
    }

    /// A whole response, and the end of this exchange.
    void answer(int status, QByteArray body, QByteArray fields = "Content-Type: text/plain\r\n")
    {
        ResponseStream &response = connection.response();
        if (!response.hasBegun())
            response.begin({ status, {}, fields, -1 });
        response.write(body);
        response.finish();
        response.flush();
        connection.exchangeDone();
    }

    HttpConnection &connection;
    std::shared_ptr<Fate> fate;
    std::function<void(LambdaExchange &)> onStart;
    std::function<void(LambdaExchange &, QByteArrayView)> onData;
    std::function<void(LambdaExchange &)> onEnd;
    std::function<void(LambdaExchange &, int)> onFailed;
    std::function<void(LambdaExchange &)> onDrained;

private:
    /// By a copy: the function may destroy the exchange it belongs to.
    template <typename Function, typename... Args>
    void call(Function function, Args... args)
    {
        function(*this, args...);
    }
};

struct FinishedRequest
{
    QByteArray method;
    QByteArray target;
    int status = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    bool aborted = false;
    QByteArray app;
};

class TestHandler final : public HttpHandler
{
public:
    using Setup = std::function<void(LambdaExchange &)>;

    std::unique_ptr<HttpExchange> handle(HttpConnection &connection) override
    {
        targets.append(connection.request().target.toByteArray());
        auto exchange = make(connection);
        if (setup)
            setup(*exchange);
        return exchange;
    }
    std::unique_ptr<HttpExchange> refuse(HttpConnection &connection, int status,
                                         const QString &message) override
    {
        auto exchange = make(connection);
        exchange->onStart = [status, message](LambdaExchange &e) { e.answer(status, message.toUtf8()); };
        return exchange;
    }
    bool isExempt(const HttpPeer &peer) override { return peer.remoteAddress == exempt; }
    void finished(HttpConnection &connection) override
    {
        finishedRequests.push_back({ connection.request().method.toByteArray(),
                                     connection.request().target.toByteArray(),
                                     connection.response().status(), connection.bodyBytesReceived(),
                                     connection.response().bodyBytesSent(),
                                     connection.response().isAborted(), connection.account().app });
    }
    std::unique_ptr<LambdaExchange> make(HttpConnection &connection)
    {
        fates.push_back(std::make_shared<Fate>());
        return std::make_unique<LambdaExchange>(connection, fates.back());
    }
    int destroyed() const
    {
        int count = 0;
        for (const auto &fate : fates)
            count += fate->destroyed;
        return count;
    }

    QByteArray exempt; ///< address
    Setup setup; ///< of every exchange that handle() makes
    QByteArrayList targets;
    std::vector<std::shared_ptr<Fate>> fates;
    std::vector<FinishedRequest> finishedRequests;
};

/// A front on a loopback port of its own.
class TestServer
{
public:
    explicit TestServer(const HttpFrontOptions &options = {}) :
        front(std::make_unique<HttpFront>(options, handler, connections))
    {
        auto sockets = listenTcp("127.0.0.1", port, 1);
        if (!sockets)
            qFatal("%ls", qUtf16Printable(sockets.error().message));
        front->addListener(std::move((*sockets)[0]));
    }

    TestHandler handler;
    std::atomic<int> connections { 0 };
    std::unique_ptr<HttpFront> front;
    quint16 port = 0;
};

/// A client on a plain, non-blocking socket; receives whenever it is looked at.
class Client
{
public:
    explicit Client(quint16 port, int receiveBuffer = 0, const char *from = nullptr)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        if (from && (::inet_pton(AF_INET, from, &address.sin_addr) != 1
                     || ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0))
            qFatal("cannot connect from %s", from);
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connectTo(reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    explicit Client(const QByteArray &path)
    {
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path);
        connectTo(reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    ~Client() { close(); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    bool isConnected() const { return m_isConnected; }
    int descriptor() const { return m_socket; }
    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }
    void reset()
    {
        const linger atOnce { 1, 0 };
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        close();
    }
    void endInput() { ::shutdown(m_socket, SHUT_WR); }

    /// Everything, running the event loop where the socket is full. False if the server closed.
    bool send(const QByteArray &all)
    {
        QByteArrayView bytes(all);
        QElapsedTimer timer;
        timer.start();
        while (!bytes.isEmpty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
            if (sent > 0) {
                bytes = bytes.sliced(sent);
                timer.restart();
            } else if (errno != EAGAIN || timer.elapsed() > 10'000) {
                return false;
            } else {
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            }
        }
        return true;
    }
    /// One send, as far as it goes.
    qint64 sendSome(const QByteArray &bytes)
    {
        return ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    /// At most `most` bytes of what there is.
    void receive(qint64 most = -1)
    {
        static std::vector<char> buffer(256 * 1024);
        while (m_socket >= 0 && !m_isEnd && most != 0) {
            const size_t wanted = most < 0 ? buffer.size() : std::min(buffer.size(), size_t(most));
            const ssize_t size = ::recv(m_socket, buffer.data(), wanted, 0);
            if (size > 0) {
                m_receivedBytes += size;
                if (keepsBytes)
                    m_received.append(buffer.data(), size);
                most -= most < 0 ? 0 : size;
            } else if (size == 0) {
                m_isEnd = true;
            } else if (errno == EAGAIN) {
                break;
            } else {
                m_isEnd = true;
                m_isReset = errno == ECONNRESET;
            }
        }
    }
    const QByteArray &received()
    {
        receive();
        return m_received;
    }
    qint64 receivedBytes()
    {
        receive();
        return m_receivedBytes;
    }
    /// The server closed, cleanly or not.
    bool isEnd()
    {
        receive();
        return m_isEnd;
    }
    bool isReset() const { return m_isReset; }
    bool has(const QByteArray &text) { return received().contains(text); }
    bool hasExactly(const QByteArray &text) { return received() == text; }
    int count(const QByteArray &text) { return int(received().count(text)); }
    void forget() { m_received.clear(); }
    /// The body of the only response, once the head is there.
    QByteArray body()
    {
        const qsizetype end = received().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(end + 4);
    }

    bool keepsBytes = true;

private:
    void connectTo(const sockaddr *address, socklen_t size)
    {
        m_isConnected = ::connect(m_socket, address, size) == 0; // the kernel's backlog takes it
        ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }

    int m_socket = -1;
    QByteArray m_received;
    qint64 m_receivedBytes = 0;
    bool m_isConnected = false;
    bool m_isEnd = false;
    bool m_isReset = false;
};

inline QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

inline QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

} // namespace spawner

/// A main() that runs on the dispatcher of the gateway threads if SPAWNER_TEST_EPOLL is set.
#define HTTP_TEST_MAIN(TestClass)                                                                     \
    int main(int argc, char *argv[])                                                                  \
    {                                                                                                 \
        if (qEnvironmentVariableIsSet("SPAWNER_TEST_EPOLL"))                                          \
            QCoreApplication::setEventDispatcher(new spawner::EpollDispatcher);                       \
        QCoreApplication application(argc, argv);                                                     \
        TestClass test;                                                                               \
        return QTest::qExec(&test, argc, argv);                                                       \
    }
