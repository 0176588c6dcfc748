// Listening sockets: who may share a port, stale sockets, and what happens when descriptors run out.
#include "httpkit.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace spawner;

class TestHttpListener : public QObject
{
    Q_OBJECT
private slots:
    void listensOnAPortOfTheSystemsChoice();
    void sharesAPortAmongGateways();
    void refusesAPortThatIsTaken();
    void refusesABadAddress();
    void servesIpv4AndIpv6OnEveryInterface();
    void acceptedConnectionsSendAtOnce();
    void listensOnNames();
    void listensOnAUnixSocket();
    void replacesAStaleSocket();
    void refusesALiveSocket();
    void refusesOtherFiles();
    void refusesLongPaths();
    void waitsAtTheConnectionLimit();
    void countsConnectionsOfAllGateways();
    void waitsWhenDescriptorsRunOut();
    void givesUpTheIdlestAtTheLimit();
    void givesUpIdleOnesWhenDescriptorsRunOut();
    void servesManyConnectionsAtOnce();
    void givesUpWhatDoesNotListen();
};

static void answerOk(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) { e.answer(200, "ok"); };
}

/// Lets this process open no more than a few descriptors beyond `highest`, as long as it lives.
class FewDescriptors
{
public:
    explicit FewDescriptors(int highest, int more)
    {
        rlimit tight = m_before;
        tight.rlim_cur = rlim_t(highest + 1 + more);
        m_isSet = ::setrlimit(RLIMIT_NOFILE, &tight) == 0;
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    bool isSet() const { return m_isSet; }

private:
    static rlimit now()
    {
        rlimit limit {};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        return limit;
    }

    const rlimit m_before = now();
    bool m_isSet = false;
};

/// Keeps its connection busy: the answer has no end.
static void answerWithoutEnd(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) {
        ResponseStream &response = e.connection.response();
        response.begin({ 200, {}, "Content-Type: text/plain\r\n", -1 });
        response.write("ok");
        response.flush();
    };
}

static int connectTo(quint16 port, bool v6)
{
    const int socket = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 six {};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    six.sin6_addr = in6addr_loopback;
    sockaddr_in four {};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int failed = v6 ? ::connect(socket, reinterpret_cast<sockaddr *>(&six), sizeof six)
                          : ::connect(socket, reinterpret_cast<sockaddr *>(&four), sizeof four);
    if (failed) {
        ::close(socket);
        return -1;
    }
    return socket;
}

void TestHttpListener::listensOnAPortOfTheSystemsChoice()
{
    quint16 port = 0;
    const auto sockets = listenTcp("127.0.0.1", port, 1);
    QVERIFY(sockets);
    QVERIFY(port != 0);
    QCOMPARE(sockets.operator*().size(), size_t(1));
    const int flags = ::fcntl((*sockets)[0].get(), F_GETFL);
    QVERIFY(flags & O_NONBLOCK);
    QVERIFY(::fcntl((*sockets)[0].get(), F_GETFD) & FD_CLOEXEC);
    QVERIFY(Client(port).isConnected());
}

void TestHttpListener::sharesAPortAmongGateways()
{
    quint16 port = 0;
    auto sockets = listenTcp("127.0.0.1", port, 3);
    QVERIFY(sockets);
    QCOMPARE((*sockets).size(), size_t(3));
    TestHandler handler;
    handler.setup = answerOk;
    std::atomic<int> count { 0 };
    std::vector<std::unique_ptr<HttpFront>> fronts;
    for (UnixFd &socket : *sockets) {
        fronts.push_back(std::make_unique<HttpFront>(HttpFrontOptions(), handler, count));
        fronts.back()->addListener(std::move(socket));
    }
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(std::make_unique<Client>(port));
        clients.back()->send(get("/"));
    }
    for (const auto &client : clients)
        WAIT(client->has("ok"));
    QCOMPARE(count.load(), 60);
    for (const auto &front : fronts)
        QVERIFY(front->connectionCount() > 0); // the kernel spreads them
}

void TestHttpListener::refusesAPortThatIsTaken()
{
    for (const int count : { 1, 3 }) { // by somebody who shares it, too
        quint16 port = 0;
        const auto first = listenTcp("127.0.0.1", port, count);
        QVERIFY(first);
        for (const int again : { 1, 2 }) {
            quint16 same = port;
            const auto second = listenTcp("127.0.0.1", same, again);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::AddressInUse);
            QVERIFY(second.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(port)));
        }
        quint16 same = port;
        QVERIFY(!listenTcp("", same, 1)); // every interface has that one among them
    }
}

void TestHttpListener::refusesABadAddress()
{
    quint16 port = 0;
    const auto notHere = listenTcp("192.0.2.1", port, 1);
    QVERIFY(!notHere);
    QVERIFY(notHere.error().message.contains(QStringLiteral("192.0.2.1")));
    const auto noAddress = listenTcp("not an address", port, 1);
    QVERIFY(!noAddress);
    QCOMPARE(noAddress.error().code, ErrorCode::InvalidArgument);
}

void TestHttpListener::servesIpv4AndIpv6OnEveryInterface()
{
    quint16 port = 0;
    auto sockets = listenTcp("", port, 2);
    QVERIFY(sockets);
    TestHandler handler;
    QByteArrayList seen;
    handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            seen.append(e.connection.peer().remoteAddress + ">" + e.connection.peer().localAddress);
            e.answer(200, "ok");
        };
    };
    std::atomic<int> count { 0 };
    HttpFront front({}, handler, count);
    for (UnixFd &socket : *sockets)
        front.addListener(std::move(socket));
    for (const bool v6 : { false, true }) {
        const int socket = connectTo(port, v6);
        if (socket < 0 && v6)
            QSKIP("no IPv6 here");
        QVERIFY(socket >= 0);
        QCOMPARE(::send(socket, "GET / HTTP/1.0\r\n\r\n", 18, 0), 18);
        WAIT(seen.size() == (v6 ? 2 : 1));
        ::close(socket);
        QCOMPARE(seen.last(), v6 ? "::1>::1" : "127.0.0.1>127.0.0.1"); // no ::ffff:
    }
}

void TestHttpListener::acceptedConnectionsSendAtOnce()
{
    quint16 port = 0;
    auto sockets = listenTcp("127.0.0.1", port, 1);
    QVERIFY(sockets);
    TestHandler handler;
    HttpPeer peer;
    int requests = 0;
    handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            peer = e.connection.peer();
            ++requests;
            e.answer(200, "ok");
        };
    };
    std::atomic<int> count { 0 };
    HttpFront front({}, handler, count);
    front.addListener(std::move(sockets->front()));
    const UnixFd client(connectTo(port, false));
    QVERIFY(client);
    QCOMPARE(::send(client.get(), "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 27, 0), 27);
    WAIT(requests == 1);
    QCOMPARE(peer.localAddress, QByteArray("127.0.0.1"));
    QCOMPARE(peer.localPort, port);
    QCOMPARE(peer.remoteAddress, QByteArray("127.0.0.1"));

    int found = 0;
    for (int fd = 3; fd < 1024; ++fd) { // the other end is among our own
        sockaddr_in address {};
        socklen_t size = sizeof address;
        if (::getpeername(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0
            || address.sin_family != AF_INET || ntohs(address.sin_port) != peer.remotePort)
            continue;
        int isOn = 0;
        size = sizeof isOn;
        QCOMPARE(::getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &isOn, &size), 0);
        QVERIFY(isOn != 0);
        ++found;
    }
    QCOMPARE(found, 1);
}

void TestHttpListener::listensOnNames()
{
    quint16 port = 0;
    const auto sockets = listenTcp("localhost", port, 1);
    QVERIFY(sockets);
    QVERIFY(Client(port).isConnected());
}

void TestHttpListener::listensOnAUnixSocket()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("a.sock")).toLocal8Bit();
    const auto socket = listenUnix(path);
    QVERIFY(socket);
    struct stat info {};
    QVERIFY(::stat(path.constData(), &info) == 0);
    QCOMPARE(int(info.st_mode & 07777), 0660);
    QVERIFY(Client(path).isConnected());
}

void TestHttpListener::replacesAStaleSocket()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("a.sock")).toLocal8Bit();
    {
        const auto first = listenUnix(path);
        QVERIFY(first);
    }
    QVERIFY(QFileInfo::exists(QString::fromLocal8Bit(path)));
    const auto second = listenUnix(path);
    QVERIFY(second);
    QVERIFY(Client(path).isConnected());
}

void TestHttpListener::refusesALiveSocket()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("a.sock")).toLocal8Bit();
    const auto first = listenUnix(path);
    QVERIFY(first);
    const auto second = listenUnix(path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::AddressInUse);
    QVERIFY(second.error().message.contains(QString::fromLocal8Bit(path)));
    QVERIFY(Client(path).isConnected()); // it is still there
}

void TestHttpListener::refusesOtherFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("precious"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("data");
    file.close();
    const auto socket = listenUnix(path.toLocal8Bit());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(path).size(), 4);
    QVERIFY(!listenUnix(folder.filePath(QStringLiteral("no/such/folder.sock")).toLocal8Bit()));
}

void TestHttpListener::refusesLongPaths()
{
    QTemporaryDir folder;
    const QByteArray base = folder.path().toLocal8Bit() + '/';
    QVERIFY(listenUnix(base + QByteArray(107 - base.size(), 'a')));
    const auto tooLong = listenUnix(base + QByteArray(108 - base.size(), 'a'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::PathTooLong);
    QVERIFY(!listenUnix(QByteArray()));
}

void TestHttpListener::waitsAtTheConnectionLimit()
{
    HttpFrontOptions options;
    options.maxConnections = 2;
    TestServer server(options);
    server.handler.setup = answerWithoutEnd;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        QVERIFY(clients.back()->isConnected()); // by the kernel
        clients.back()->send(get("/"));
    }
    WAIT(clients[0]->has("ok") && clients[1]->has("ok"));
    QTest::qWait(250); // two retries
    QCOMPARE(server.front->connectionCount(), 2);
    QVERIFY(clients[2]->received().isEmpty());
    for (size_t i = 0; i < 4; ++i) {
        clients[i]->close();
        WAIT_FOR(clients[i + 2]->has("ok"), 80); // told at once, not by the next retry
        QVERIFY(server.front->connectionCount() <= 2);
    }
}

void TestHttpListener::countsConnectionsOfAllGateways()
{
    HttpFrontOptions options;
    options.maxConnections = 1;
    TestHandler handler;
    handler.setup = answerWithoutEnd;
    std::atomic<int> count { 0 };
    HttpFront first(options, handler, count);
    HttpFront second(options, handler, count);
    quint16 firstPort = 0;
    quint16 secondPort = 0;
    auto one = listenTcp("127.0.0.1", firstPort, 1);
    auto two = listenTcp("127.0.0.1", secondPort, 1);
    first.addListener(std::move((*one)[0]));
    second.addListener(std::move((*two)[0]));
    Client a(firstPort);
    a.send(get("/"));
    WAIT(a.has("ok"));
    Client b(secondPort);
    b.send(get("/"));
    QTest::qWait(50);
    QVERIFY(b.received().isEmpty());
    a.close();
    WAIT(b.has("ok"));
}

void TestHttpListener::waitsWhenDescriptorsRunOut()
{
    TestServer server;
    server.handler.setup = answerWithoutEnd;
    {
        Client first(server.port); // a sanitizer looks at types with descriptors of its own, once
        first.send(get("/"));
        WAIT(first.has("ok"));
    }
    WAIT(server.front->connectionCount() == 0);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        clients.back()->send(get("/"));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Cannot accept connections: Too many open files")));
    std::optional<FewDescriptors> few(std::in_place, clients.back()->descriptor(), 2);
    QVERIFY(few->isSet());
    const auto answered = [&] {
        return std::count_if(clients.begin(), clients.end(), [](auto &c) { return c->has("ok"); });
    };
    const bool some = waitUntil([&] { return answered() >= 2; });
    QElapsedTimer timer;
    timer.start();
    timespec cpuBefore {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpuBefore);
    QTest::qWait(300);
    timespec cpuAfter {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpuAfter);
    const auto stillAnswered = answered();
    // One leaves; its place is taken.
    const auto leaver = std::find_if(clients.begin(), clients.end(), [](auto &c) { return c->has("ok"); });
    (*leaver)->close();
    const bool more = waitUntil([&] { return answered() > stillAnswered; });
    few.reset();
    QVERIFY(some);
    QVERIFY(stillAnswered < 6);
    QVERIFY(more);
    const double cpu = double(cpuAfter.tv_sec - cpuBefore.tv_sec)
            + double(cpuAfter.tv_nsec - cpuBefore.tv_nsec) / 1e9;
    QVERIFY2(cpu < 0.15, qPrintable(QString::number(cpu))); // it does not spin
    WAIT(answered() == 6);

    // It is over: nobody waits for a retry any more.
    for (int i = 0; i < 10; ++i) {
        Client client(server.port);
        client.send(get("/"));
        WAIT_FOR(client.has("ok"), 80);
    }
}

void TestHttpListener::givesUpTheIdlestAtTheLimit()
{
    HttpFrontOptions options;
    options.maxConnections = 3;
    TestServer server(options);
    server.handler.setup = answerWithoutEnd;
    Client busy(server.port);
    busy.send(get("/"));
    WAIT(busy.has("ok"));
    server.handler.setup = answerOk;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        clients.back()->send(get("/"));
        WAIT_FOR(clients.back()->has("ok"), 80); // at once, not by a retry
        QVERIFY(server.front->connectionCount() <= 3);
    }
    for (size_t i = 0; i < 4; ++i)
        WAIT(clients[i]->isEnd());
    QVERIFY(!clients[4]->isEnd() && !clients[5]->isEnd() && !busy.isEnd());
    clients[4]->forget();
    clients[4]->send(get("/"));
    WAIT(clients[4]->has("ok"));
    Client next(server.port);
    next.send(get("/"));
    WAIT(next.has("ok"));
    WAIT(clients[5]->isEnd()); // the other one was used since
    QVERIFY(!clients[4]->isEnd());
}

void TestHttpListener::givesUpIdleOnesWhenDescriptorsRunOut()
{
    TestServer server;
    server.handler.setup = answerOk;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        clients.back()->send(get("/"));
        WAIT(clients.back()->has("ok"));
    }
    Client newcomer(server.port); // in the kernel's backlog, until the event loop runs
    newcomer.send(get("/"));
    std::optional<FewDescriptors> few(std::in_place, newcomer.descriptor(), 0);
    QVERIFY(few->isSet());
    const bool isAnswered = waitUntil([&] { return newcomer.has("ok"); });
    few.reset();
    QVERIFY(isAnswered);
    WAIT(clients[0]->isEnd());
    QVERIFY(!clients[3]->isEnd());
}

void TestHttpListener::servesManyConnectionsAtOnce()
{
    TestServer server;
    server.handler.setup = answerOk;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 500; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        QVERIFY(clients.back()->isConnected());
    }
    for (int round = 0; round < 2; ++round) {
        for (const auto &client : clients)
            client->send(get("/"));
        for (const auto &client : clients)
            WAIT(client->has("ok"));
        for (const auto &client : clients)
            client->forget();
    }
    QCOMPARE(server.front->connectionCount(), 500);
    clients.clear();
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpListener::givesUpWhatDoesNotListen()
{
    TestHandler handler;
    std::atomic<int> count { 0 };
    HttpFront front({}, handler, count);
    // An event on something that only looks like a listening socket.
    int pair[2];
    QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) == 0);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("does not listen")));
    front.addListener(UnixFd(pair[0]));
    QCOMPARE(::send(pair[1], "x", 1, 0), 1);
    WAIT(::send(pair[1], "x", 1, MSG_NOSIGNAL) < 0); // closed
    ::close(pair[1]);
}

HTTP_TEST_MAIN(TestHttpListener)
#include "test_http_listener.moc"
