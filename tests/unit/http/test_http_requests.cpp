// Requests over one connection: heads in pieces, keep-alive, pipelining, refusals, built-in routes.
#include "httpkit.h"

#include <QHttpServerResponder>
#include <QHttpServerResponse>

using namespace spawner;

class TestHttpRequests : public QObject
{
    Q_OBJECT
private slots:
    void answersARequest();
    void takesAHeadByteByByte();
    void keepsTheConnection_data();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void answersPipelinedAsynchronousRequestsInOrder();
    void answersManyPipelinedRequestsFairly();
    void tellsTheExchangeEverythingOfTheHead();
    void refusesHeads_data();
    void refusesHeads();
    void refusesAHeadThatTakesTooLong();
    void closesIdleConnectionsSilently();
    void endsAfterTheLastKeepAliveRequest();
    void skipsEmptyLinesBetweenRequests();
    void answersFromBuiltInRoutes();
    void builtInRoutesFollowTheRulesOfHttp();
    void answersWhenABuiltInRouteDoesNot();
    void neverShowsARouteMoreThanThePath();
    void reportsEachRequestOnce();
    void survivesAnExchangeThatEndsWithoutAnAnswer();
    void replacesAnExchange();
    void servesOverAUnixSocket();
};

static void answerTarget(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) {
        e.answer(200, "target " + e.connection.request().target.toByteArray() + "\n");
    };
}

void TestHttpRequests::answersARequest()
{
    TestServer server;
    server.handler.setup = answerTarget;
    Client client(server.port);
    client.send(get("/a%20b?x=1"));
    WAIT(client.has("target /a%20b?x=1\n"));
    QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.has("\r\nContent-Length: 18\r\n"));
    QVERIFY(client.has("\r\nDate: "));
    QVERIFY(client.has("Content-Type: text/plain\r\n"));
    QVERIFY(!client.has("Connection:"));
    QVERIFY(!client.has("Server:"));
    QVERIFY(!client.isEnd());
    QCOMPARE(server.handler.destroyed(), 1);
    QCOMPARE(server.front->connectionCount(), 1);
    QCOMPARE(server.connections.load(), 1);
}

void TestHttpRequests::takesAHeadByteByByte()
{
    TestServer server;
    server.handler.setup = answerTarget;
    Client client(server.port);
    for (int round = 0; round < 2; ++round) {
        const QByteArray head = get("/slow", "X-One: 1\r\nX-Two: two\r\n");
        for (const char c : head) {
            QVERIFY(!client.has("HTTP/1.1"));
            client.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        WAIT(client.has("target /slow\n"));
        client.forget();
    }
    QCOMPARE(server.handler.targets.size(), 2);
}

void TestHttpRequests::keepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("1.1") << get("/") << true << QByteArray();
    QTest::newRow("1.1 close") << get("/", "Connection: close\r\n") << false << QByteArray("close");
    QTest::newRow("1.1 close among others")
            << get("/", "Connection: x, Close\r\n") << false << QByteArray("close");
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false << QByteArray("close");
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true
                                    << QByteArray("keep-alive");
}

void TestHttpRequests::keepsTheConnection()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, kept);
    QFETCH(QByteArray, field);
    TestServer server;
    server.handler.setup = answerTarget;
    Client client(server.port);
    client.send(head);
    WAIT(client.has("target /\n"));
    QCOMPARE(client.has("\r\nConnection: " + field + "\r\n"), !field.isEmpty());
    if (!kept) {
        WAIT(client.isEnd());
        QVERIFY(!client.isReset());
        WAIT(server.front->connectionCount() == 0);
    } else {
        client.forget();
        client.send(head);
        WAIT(client.has("target /\n"));
        QVERIFY(!client.isEnd());
    }
}

void TestHttpRequests::answersPipelinedRequestsInOrder()
{
    TestServer server;
    server.handler.setup = answerTarget;
    Client client(server.port);
    QByteArray all;
    for (int i = 0; i < 100; ++i)
        all += get("/" + QByteArray::number(i));
    client.send(all);
    WAIT(client.has("target /99\n"));
    qsizetype from = 0;
    for (int i = 0; i < 100; ++i) {
        from = client.received().indexOf(QByteArray("target /" + QByteArray::number(i) + "\n"), from);
        QVERIFY2(from >= 0, qPrintable(QString::number(i)));
    }
}

void TestHttpRequests::answersPipelinedAsynchronousRequestsInOrder()
{
    TestServer server;
    std::vector<LambdaExchange *> waiting;
    int most = 0;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            waiting.push_back(&e);
            most = std::max(most, int(waiting.size()));
        };
    };
    Client client(server.port);
    QByteArray all;
    for (int i = 0; i < 100; ++i)
        all += get("/" + QByteArray::number(i));
    client.send(all);
    for (int i = 0; i < 100; ++i) {
        WAIT(!waiting.empty());
        LambdaExchange *e = waiting.front();
        waiting.erase(waiting.begin());
        e->answer(200, "target " + e->connection.request().target.toByteArray() + "\n");
    }
    WAIT(client.has("target /99\n"));
    QCOMPARE(most, 1); // one after the other
    qsizetype from = 0;
    for (int i = 0; i < 100; ++i) {
        from = client.received().indexOf(QByteArray("target /" + QByteArray::number(i) + "\n"), from);
        QVERIFY(from >= 0);
    }
    QCOMPARE(server.handler.destroyed(), 100);
}

void TestHttpRequests::answersManyPipelinedRequestsFairly()
{
    TestServer server;
    server.handler.setup = answerTarget;
    Client greedy(server.port);
    Client modest(server.port);
    QByteArray all;
    for (int i = 0; i < 1000; ++i)
        all += get("/greedy");
    // Both are there before the server looks.
    QVERIFY(greedy.sendSome(all) > 40'000);
    modest.send(get("/modest"));
    WAIT(modest.has("target /modest\n"));
    const qsizetype place = server.handler.targets.indexOf("/modest");
    QVERIFY2(place <= 100, qPrintable(QString::number(place)));
    WAIT(greedy.count("target /greedy\n") >= 900);
}

void TestHttpRequests::tellsTheExchangeEverythingOfTheHead()
{
    TestServer server;
    bool checked = false;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            const HttpRequest &request = e.connection.request();
            QCOMPARE(request.method, "PROPFIND");
            QCOMPARE(request.path, "/x/../%2e%2E/y");
            QCOMPARE(request.query, "a=%20&b");
            QCOMPARE(request.authority, "example.org:81");
            QCOMPARE(request.fields.size(), size_t(3));
            QCOMPARE(request.value("x-twice"), "1");
            QCOMPARE(request.fields[2].value, "2");
            const HttpPeer &peer = e.connection.peer();
            QCOMPARE(peer.remoteAddress, "127.0.0.1");
            QCOMPARE(peer.localAddress, "127.0.0.1");
            QCOMPARE(peer.localPort, server.port);
            QVERIFY(peer.remotePort != 0);
            QVERIFY(!peer.isUnixSocket);
            QVERIFY(Clock::now() - e.connection.requestStart() < std::chrono::seconds(5));
            checked = true;
            e.answer(200, "ok");
        };
    };
    Client client(server.port);
    client.send("PROPFIND /x/../%2e%2E/y?a=%20&b HTTP/1.1\r\nHost: example.org:81\r\nX-Twice: 1\r\n"
                "X-Twice: 2\r\n\r\n");
    WAIT(client.has("200 OK"));
    QVERIFY(checked);
}

void TestHttpRequests::refusesHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("not http") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << QByteArray("400 Bad Request");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("400 Bad Request");
    QTest::newRow("target") << "GET /" + QByteArray(10'000, 'a') + " HTTP/1.1\r\n\r\n"
                            << QByteArray("414 URI Too Long");
    QTest::newRow("endless target") << "GET /" + QByteArray(9'000, 'a') << QByteArray("414 URI Too Long");
    QTest::newRow("field") << get("/", "X: " + QByteArray(40'000, 'a') + "\r\n")
                           << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'a')
                                  << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("fields") << get("/", QByteArray("X: 1\r\n").repeated(101))
                            << QByteArray("431 Request Header Fields Too Large");
    QTest::newRow("coding") << get("/", "Transfer-Encoding: gzip, chunked\r\n")
                            << QByteArray("501 Not Implemented");
    QTest::newRow("version") << QByteArray("GET / HTTP/2.0\r\nHost: x\r\n\r\n")
                             << QByteArray("505 HTTP Version Not Supported");
    QTest::newRow("expectation") << get("/", "Expect: tea\r\n") << QByteArray("417 Expectation Failed");
    QTest::newRow("connect") << QByteArray("CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n")
                             << QByteArray("405 Method Not Allowed");
    QTest::newRow("smuggling") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 30\r\n"
                                             "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                               << QByteArray("400 Bad Request");
}

void TestHttpRequests::refusesHeads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    TestServer server;
    server.handler.setup = answerTarget;
    Client client(server.port);
    client.send(bytes);
    client.sendSome(get("/smuggled"));
    WAIT(client.has("HTTP/1.1 " + status + "\r\n"));
    WAIT(client.isEnd());
    QVERIFY(!client.isReset()); // it lingers: the answer arrives, although we sent more
    QVERIFY(client.has("Connection: close\r\n"));
    QCOMPARE(client.count("Date: "), 1);
    QVERIFY(server.handler.targets.isEmpty());
    client.close();
    WAIT(server.front->connectionCount() == 0);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(1));
    QCOMPARE(server.handler.destroyed(), 1);
}

void TestHttpRequests::refusesAHeadThatTakesTooLong()
{
    HttpFrontOptions options;
    options.headTimeout = milliseconds(100);
    TestServer server(options);
    Client client(server.port);
    client.send("GET / HTTP/1.1\r\nHost:");
    WAIT(client.has("HTTP/1.1 408 Request Timeout\r\n"));
    WAIT(client.isEnd());
    QVERIFY(!client.isReset());
    client.close();
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpRequests::closesIdleConnectionsSilently()
{
    HttpFrontOptions options;
    options.keepAliveTimeout = milliseconds(100);
    TestServer server(options);
    server.handler.setup = answerTarget;
    Client silent(server.port);
    Client served(server.port);
    served.send(get("/"));
    WAIT(served.has("target /\n"));
    served.forget();
    WAIT(silent.isEnd());
    WAIT(served.isEnd());
    QVERIFY(silent.received().isEmpty());
    QVERIFY(served.received().isEmpty());
    WAIT(server.front->connectionCount() == 0);
    QCOMPARE(server.connections.load(), 0);
}

void TestHttpRequests::endsAfterTheLastKeepAliveRequest()
{
    HttpFrontOptions options;
    options.keepAliveRequests = 3;
    TestServer server(options);
    server.handler.setup = answerTarget;
    Client client(server.port);
    client.send(get("/1") + get("/2") + get("/3") + get("/4"));
    WAIT(client.isEnd());
    QVERIFY(!client.isReset());
    QVERIFY(client.has("target /3\n"));
    QVERIFY(!client.has("target /4\n"));
    QCOMPARE(client.count("Connection: close"), 1);
}

void TestHttpRequests::skipsEmptyLinesBetweenRequests()
{
    HttpFrontOptions options;
    options.headTimeout = milliseconds(50);
    TestServer server(options);
    server.handler.setup = answerTarget;
    Client client(server.port);
    client.send("\r\n\r\n" + get("/1") + "\r\n" + get("/2") + "\r\n");
    WAIT(client.has("target /2\n"));
    client.forget();
    QTest::qWait(150); // the empty line is no beginning of a head: no 408
    QVERIFY(client.received().isEmpty());
    QVERIFY(!client.isEnd());
    client.send(get("/3"));
    WAIT(client.has("target /3\n"));
}

void TestHttpRequests::answersFromBuiltInRoutes()
{
    TestServer server;
    server.handler.setup = answerTarget;
    server.front->route(QStringLiteral("/built-in"), QHttpServerRequest::Method::Get, [] {
        return QHttpServerResponse(QByteArray("text/plain"), QByteArray("from the route"));
    });
    Client client(server.port);
    client.send(get("/built-in") + get("/other") + get("/built-in?query"));
    WAIT(client.count("from the route") == 2);
    QVERIFY(client.has("target /other\n"));
    QVERIFY(client.received().indexOf("from the route") < client.received().indexOf("target /other"));
    QVERIFY(client.has("Content-Length: 14\r\n"));
    QCOMPARE(client.count("Date: "), 3);
    QCOMPARE(server.handler.targets, QByteArrayList { "/other" });
    client.forget();
    client.send(post("/built-in", "body that nobody reads") + get("/other2")); // POST: not the route
    WAIT(client.has("target /other2\n"));
    QVERIFY(client.has("target /built-in\n"));
}

void TestHttpRequests::builtInRoutesFollowTheRulesOfHttp()
{
    TestServer server;
    server.front->route(QStringLiteral("/any"), [] {
        return QHttpServerResponse(QByteArray("text/plain"), QByteArray("0123456789"));
    });
    Client head(server.port);
    head.send("HEAD /any HTTP/1.1\r\nHost: x\r\n\r\n" + get("/any", "Connection: close\r\n"));
    WAIT(head.isEnd());
    QCOMPARE(head.count("0123456789"), 1);
    QCOMPARE(head.count("Content-Length: 10\r\n"), 2);
    QCOMPARE(head.count("Connection: close\r\n"), 1);

    Client old(server.port);
    old.send("GET /any HTTP/1.0\r\n\r\n");
    WAIT(old.isEnd());
    QVERIFY(old.received().endsWith("\r\n\r\n0123456789"));

    Client body(server.port); // a body that the route did not read is skipped
    body.send(post("/any", QByteArray(1000, 'x')) + get("/any"));
    WAIT(body.count("0123456789") == 2);
}

void TestHttpRequests::answersWhenABuiltInRouteDoesNot()
{
    TestServer server;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.front->route(QStringLiteral("/silent"), [](QHttpServerResponder &) { });
#else
    server.front->route(QStringLiteral("/silent"), [](QHttpServerResponder &&) { });
#endif
    Client client(server.port);
    client.send(get("/silent"));
    WAIT(client.has("HTTP/1.1 500 Internal Server Error\r\n"));
    QCOMPARE(server.handler.finishedRequests.size(), size_t(1));
}

void TestHttpRequests::neverShowsARouteMoreThanThePath()
{
    TestServer server;
    server.handler.setup = answerTarget;
    QList<QUrl> seen;
    server.front->route(QStringLiteral("/status"), QHttpServerRequest::Method::Get,
                        [&seen](const QHttpServerRequest &request) {
                            seen.append(request.url());
                            return request.headers().isEmpty() && request.body().isEmpty()
                                    ? QByteArray("nothing else") : QByteArray("too much");
                        });
    Client client(server.port);
    client.send(get("//evil/status") + "FOO /status HTTP/1.1\r\nHost: x\r\n\r\n" + get("/%2e%2e/status")
                + get("/status", "X: y\r\n"));
    WAIT(client.has("nothing else"));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].path(), QStringLiteral("/status"));
    QCOMPARE(server.handler.targets, (QByteArrayList { "//evil/status", "/status", "/%2e%2e/status" }));
}

void TestHttpRequests::reportsEachRequestOnce()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            e.connection.account().app = "x.fcgi";
            e.connection.resumeBody();
        };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(201, "created"); };
    };
    Client client(server.port);
    client.send(post("/a", "12345") + get("/b"));
    WAIT(client.count("created") == 2);
    const auto &finished = server.handler.finishedRequests;
    QCOMPARE(finished.size(), size_t(2));
    QCOMPARE(finished[0].method, "POST");
    QCOMPARE(finished[0].target, "/a");
    QCOMPARE(finished[0].status, 201);
    QCOMPARE(finished[0].bytesIn, 5);
    QCOMPARE(finished[0].bytesOut, 7);
    QCOMPARE(finished[0].app, "x.fcgi");
    QVERIFY(!finished[0].aborted);
    QCOMPARE(finished[1].target, "/b");
    QCOMPARE(finished[1].bytesIn, 0);
}

void TestHttpRequests::survivesAnExchangeThatEndsWithoutAnAnswer()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            if (e.connection.request().target == "/abort")
                e.connection.response().abort();
            e.connection.exchangeDone();
        };
    };
    for (const char *target : { "/abort", "/nothing" }) {
        Client client(server.port);
        client.send(get(target));
        WAIT(client.isEnd());
        QVERIFY(client.received().isEmpty());
        QVERIFY(!client.isReset());
    }
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpRequests::replacesAnExchange()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    std::unique_ptr<LambdaExchange> second;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            if (e.connection.request().target == "/later") {
                waiting = &e;
                return;
            }
            auto next = server.handler.make(e.connection);
            next->onStart = [](LambdaExchange &n) { n.answer(200, "second"); };
            e.connection.replaceExchange(std::move(next));
        };
    };
    Client client(server.port);
    client.send(get("/now"));
    WAIT(client.has("second"));
    client.forget();
    client.send(get("/later"));
    WAIT(waiting);
    auto next = server.handler.make(waiting->connection);
    next->onStart = [](LambdaExchange &n) { n.answer(200, "afterwards"); };
    waiting->connection.replaceExchange(std::move(next));
    WAIT(client.has("afterwards"));
    QCOMPARE(server.handler.destroyed(), 4);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(2));
}

void TestHttpRequests::servesOverAUnixSocket()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("http.sock")).toLocal8Bit();
    auto socket = listenUnix(path);
    QVERIFY(socket);
    TestServer server;
    server.front->addListener(std::move(*socket));
    HttpPeer peer;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            peer = e.connection.peer();
            e.answer(200, "local");
        };
    };
    Client client(path);
    QVERIFY(client.isConnected());
    client.send(get("/") + get("/"));
    WAIT(client.count("local") == 2);
    QVERIFY(peer.isUnixSocket);
    QCOMPARE(peer.remoteAddress, "127.0.0.1");
    QCOMPARE(peer.remotePort, quint16(0));
}

HTTP_TEST_MAIN(TestHttpRequests)
#include "test_http_requests.moc"
