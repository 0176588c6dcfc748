// Who is destroyed when: clients that leave, deadlines, shutdown, and QHttpServer's own bookkeeping.
#include "httpkit.h"

#include <QFile>
#include <QHttpServerResponder>
#include <QSignalSpy>

using namespace spawner;

class TestHttpLifetime : public QObject
{
    Q_OBJECT
private slots:
    void noticesAClientThatLeaves_data();
    void noticesAClientThatLeaves();
    void answersWhoClosedTheirSideInTime();
    void answersPipelinedRequestsOfWhoClosedTheirSide();
    void endsHalfAHeadWithItsClient();
    void noticesTheEndBehindPipelinedRequests();
    void stopsReadingAheadOfABusyExchange();
    void destroysTheConnectionOnce();
    void resetsAClientThatDoesNotRead();
    void closesAClientThatLingersTooLong();
    void closesIdleConnectionsAtShutdown();
    void finishesRunningRequestsAtShutdown();
    void finishesAHalfReadRequestAtShutdown();
    void answersWhatArrivedJustBeforeShutdown();
    void drainsOnceAndAtOnceWithoutConnections();
    void abortsEverything();
    void endsWithRunningExchanges_data();
    void endsWithRunningExchanges();
    void abortsWithinTheLastMomentsOfAConnection();
    void keepsNothingForIdleConnections();
    void survivesRoutesThatCloseTheSocket();
};

static std::function<void(LambdaExchange &)> waitInto(LambdaExchange *&waiting)
{
    return [&waiting](LambdaExchange &exchange) {
        exchange.onStart = [&waiting](LambdaExchange &e) { waiting = &e; };
    };
}

void TestHttpLifetime::noticesAClientThatLeaves_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("resets");
    QTest::addColumn<QByteArray>("doing");
    const QByteArray half = post("/", "hello").chopped(1);
    for (const bool resets : { false, true }) {
        const auto row = [resets](const char *name, const QByteArray &request, const char *doing) {
            QTest::addRow("%s, %s", name, resets ? "reset" : "end") << request << resets << QByteArray(doing);
        };
        row("waiting", get("/"), "nothing");
        row("streaming", get("/"), "streaming");
        row("reading the body", half, "reading");
        row("waiting with half a body", half, "nothing");
        row("with a pipelined request", get("/") + get("/"), "nothing");
    }
    QTest::newRow("while it does not read") << get("/") << true << QByteArray("flooding");
}

void TestHttpLifetime::noticesAClientThatLeaves()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, resets);
    QFETCH(QByteArray, doing);
    TestServer server;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            if (doing == "reading")
                e.connection.resumeBody();
            if (doing == "streaming" || doing == "flooding") {
                e.connection.response().begin({ 200, {}, {}, -1 });
                e.connection.response().write("data");
                e.connection.response().flush();
            }
            const QByteArray piece(100'000, 'x');
            while (doing == "flooding" && !e.connection.response().isFull()) {
                e.connection.response().write(piece);
                e.connection.response().flush();
            }
        };
    };
    Client client(server.port);
    client.send(request);
    WAIT(server.handler.fates.size() == 1 && server.handler.fates[0]->started == 1);
    if (resets)
        client.reset();
    else
        client.close();
    WAIT_FOR(server.handler.fates[0]->destroyed == 1, 100);
    WAIT(server.front->connectionCount() == 0);
    QCOMPARE(server.connections.load(), 0);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(1));
    QCOMPARE(server.handler.finishedRequests[0].status,
             doing == "streaming" || doing == "flooding" ? 200 : 0);
    QCOMPARE(server.handler.fates.size(), size_t(1)); // the pipelined one is not begun
}

void TestHttpLifetime::answersWhoClosedTheirSideInTime()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, QByteArray(9'000'000, 'x')); };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/"));
    client.endInput();
    WAIT(client.isEnd());
    QVERIFY(!client.isReset());
    QCOMPARE(client.body().size(), 9'000'000);
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpLifetime::answersPipelinedRequestsOfWhoClosedTheirSide()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "answer"); };
    };
    Client client(server.port);
    client.send(get("/").repeated(50));
    client.endInput();
    WAIT(client.isEnd());
    QCOMPARE(client.count("answer"), 50);
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpLifetime::endsHalfAHeadWithItsClient()
{
    TestServer server;
    Client client(server.port);
    client.send("GET / HT");
    WAIT(server.front->connectionCount() == 1);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    client.endInput();
    WAIT(client.isEnd());
    QVERIFY(client.received().isEmpty());
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpLifetime::noticesTheEndBehindPipelinedRequests()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = waitInto(waiting);
    Client client(server.port);
    client.send(get("/") + get("/").repeated(20));
    WAIT(waiting);
    client.close();
    WAIT_FOR(server.handler.fates[0]->destroyed == 1, 100);
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpLifetime::stopsReadingAheadOfABusyExchange()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = waitInto(waiting);
    Client client(server.port);
    QByteArray all;
    while (all.size() < 12'000'000)
        all += get("/" + QByteArray(1000, 'x'));
    const qint64 first = client.sendSome(all);
    WAIT(waiting);
    qint64 more = 0;
    for (int i = 0; i < 200; ++i) {
        more += std::max<qint64>(client.sendSome(all), 0);
        QCoreApplication::processEvents();
    }
    QVERIFY2(first + more < 11'000'000, qPrintable(QString::number(first + more)));
    QCOMPARE(server.handler.fates.size(), size_t(1));
    client.reset();
    waiting->answer(200, "too late");
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpLifetime::destroysTheConnectionOnce()
{
    TestServer server;
    std::vector<QPointer<HttpConnection>> connections;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        connections.emplace_back(&exchange.connection);
        exchange.onStart = [&](LambdaExchange &e) {
            const QByteArrayView target = e.connection.request().target;
            if (target == "/wait")
                waiting = &e;
            else
                e.answer(200, "x");
        };
    };
    for (int i = 0; i < 20; ++i) {
        Client polite(server.port);
        polite.send(get("/", "Connection: close\r\n"));
        WAIT(polite.isEnd());
        Client hasty(server.port);
        hasty.send(get("/"));
        hasty.close(); // before the server looked
        WAIT(connections.size() == size_t(3 * i + 2));
        waiting = nullptr;
        Client patient(server.port);
        patient.send(get("/wait"));
        WAIT(waiting);
        patient.close();
        WAIT(server.handler.fates.back()->destroyed == 1);
    }
    WAIT(server.front->connectionCount() == 0);
    WAIT(std::all_of(connections.begin(), connections.end(), [](const auto &c) { return c.isNull(); }));
    QCOMPARE(server.handler.destroyed(), 60);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(60));
}

void TestHttpLifetime::resetsAClientThatDoesNotRead()
{
    HttpFrontOptions options;
    options.sendTimeout = milliseconds(150);
    TestServer server(options);
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            e.connection.response().begin({ 200, {}, {}, 20'000'000 });
            const QByteArray body(20'000'000, 'x');
            e.connection.response().write(body);
            e.connection.response().flush();
        };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/"));
    WAIT(server.handler.fates.size() == 1);
    WAIT(server.handler.fates[0]->destroyed == 1);
    WAIT(server.front->connectionCount() == 0);
    WAIT(client.isEnd());
    QVERIFY(client.isReset());
}

void TestHttpLifetime::closesAClientThatLingersTooLong()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(403, "no"); };
    };
    Client client(server.port);
    client.send(post("/", QByteArray(1'000'000, 'x')).first(100'000));
    WAIT(client.isEnd());
    QCOMPARE(server.front->connectionCount(), 1); // it could still be sending
    WAIT_FOR(server.front->connectionCount() == 0, 5'000);
}

void TestHttpLifetime::closesIdleConnectionsAtShutdown()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "x"); };
    };
    Client fresh(server.port);
    Client used(server.port);
    used.send(get("/"));
    WAIT(used.has("\r\n\r\nx"));
    WAIT(server.front->connectionCount() == 2);
    QSignalSpy drained(server.front.get(), &HttpFront::drained);
    server.front->shutDown();
    QCOMPARE(drained.count(), 0); // not from within
    WAIT(drained.count() == 1);
    WAIT(fresh.isEnd() && used.isEnd());
    QVERIFY(!used.isReset());
    QVERIFY(!Client(server.port).isConnected());
}

void TestHttpLifetime::finishesRunningRequestsAtShutdown()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = waitInto(waiting);
    Client client(server.port);
    client.send(get("/") + get("/pipelined"));
    WAIT(waiting);
    QSignalSpy drained(server.front.get(), &HttpFront::drained);
    server.front->shutDown();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(drained.count(), 0);
    waiting->answer(200, "finished");
    WAIT(client.isEnd());
    QVERIFY(client.has("finished"));
    QVERIFY(client.has("Connection: close\r\n"));
    QVERIFY(!client.isReset());
    QCOMPARE(server.handler.fates.size(), size_t(1));
    client.close();
    WAIT(drained.count() == 1);
    server.front->shutDown();
    QTest::qWait(20);
    QCOMPARE(drained.count(), 1);
}

void TestHttpLifetime::finishesAHalfReadRequestAtShutdown()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "finished"); };
    };
    Client client(server.port);
    client.send(get("/").chopped(5));
    WAIT(server.front->connectionCount() == 1);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QSignalSpy drained(server.front.get(), &HttpFront::drained);
    server.front->shutDown();
    client.send(get("/").last(5));
    WAIT(client.isEnd());
    QVERIFY(client.has("finished"));
    client.close();
    WAIT(drained.count() == 1);
}

void TestHttpLifetime::answersWhatArrivedJustBeforeShutdown()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "in time"); };
    };
    Client connected(server.port);
    WAIT(server.front->connectionCount() == 1);
    Client waiting(server.port); // in the kernel's backlog
    connected.send(get("/"));
    waiting.send(get("/"));
    server.front->shutDown();
    WAIT(connected.isEnd() && waiting.isEnd());
    QVERIFY(connected.has("in time") && waiting.has("in time"));
    QVERIFY(connected.has("Connection: close\r\n"));
    QVERIFY(!connected.isReset() && !waiting.isReset());
}

void TestHttpLifetime::drainsOnceAndAtOnceWithoutConnections()
{
    TestServer server;
    QSignalSpy drained(server.front.get(), &HttpFront::drained);
    server.front->shutDown();
    QCOMPARE(drained.count(), 0);
    WAIT(drained.count() == 1);
}

void TestHttpLifetime::abortsEverything()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = waitInto(waiting);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        if (i > 1)
            clients.back()->send(get("/"));
    }
    WAIT(server.handler.fates.size() == 3 && server.front->connectionCount() == 5);
    QSignalSpy drained(server.front.get(), &HttpFront::drained);
    server.front->shutDown();
    server.front->abortAll();
    QCOMPARE(server.handler.destroyed(), 3); // within the call
    QCOMPARE(server.handler.finishedRequests.size(), size_t(3));
    QCOMPARE(server.front->connectionCount(), 0);
    QCOMPARE(server.connections.load(), 0);
    WAIT(drained.count() == 1);
    for (const auto &client : clients)
        WAIT(client->isEnd());
    server.front->abortAll();
}

void TestHttpLifetime::endsWithRunningExchanges_data()
{
    QTest::addColumn<bool>("runsLoop");
    QTest::newRow("at once") << false;
    QTest::newRow("after a while") << true;
}

void TestHttpLifetime::endsWithRunningExchanges()
{
    QFETCH(bool, runsLoop);
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            if (e.connection.request().target == "/stream") {
                e.connection.response().begin({ 200, {}, {}, -1 });
                const QByteArray piece(9'000'000, 'x');
                e.connection.response().write(piece);
                e.connection.response().flush();
            }
            e.connection.resumeBody();
        };
    };
    Client one(server.port);
    Client two(server.port, 16 * 1024);
    Client three(server.port);
    Client idle(server.port);
    one.send(get("/"));
    two.send(get("/stream"));
    three.send(post("/", "hello").chopped(1));
    WAIT(server.handler.fates.size() == 3);
    three.close(); // and the server does not know yet
    for (int i = 0; runsLoop && i < 10; ++i)
        QCoreApplication::processEvents();
    server.front.reset();
    QCOMPARE(server.handler.destroyed(), 3);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(3));
    QCOMPARE(server.connections.load(), 0);
    WAIT(one.isEnd() && two.isEnd() && idle.isEnd());
    QVERIFY(two.isReset()); // not the end of its body
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents(); // nothing is left that wants to be called
}

void TestHttpLifetime::abortsWithinTheLastMomentsOfAConnection()
{
    // Closed, but not deleted yet, when the front goes.
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "x"); };
    };
    Client client(server.port);
    client.send(get("/", "Connection: close\r\n"));
    QElapsedTimer timer;
    timer.start();
    while (!client.isEnd() && timer.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents); // deferred deletion waits for a real loop
    QVERIFY(client.isEnd());
    server.front.reset();
    QCOMPARE(server.handler.destroyed(), 1);
}

static qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void TestHttpLifetime::keepsNothingForIdleConnections()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's memory says nothing");
#endif
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "x"); };
    };
    std::vector<std::unique_ptr<Client>> clients;
    const auto add = [&](int count) {
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<Client>(server.port));
            clients.back()->send(get("/", "X-Long: " + QByteArray(2'000, 'x') + "\r\n"));
            if (!waitUntil([&] { return clients.back()->has("\r\n\r\nx"); }))
                qFatal("no answer");
            clients.back()->forget();
        }
    };
    add(50);
    const qint64 before = residentBytes();
    add(400);
    const qint64 each = (residentBytes() - before) / 400;
    QVERIFY2(each < 6'000, qPrintable(QString::number(each))); // with the client's own part
}

void TestHttpLifetime::survivesRoutesThatCloseTheSocket()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    TestServer server;
    server.front->route(QStringLiteral("/close"), [](QHttpServerResponder &&responder) {
        responder.socket()->close();
    });
    server.front->route(QStringLiteral("/disconnect"), [](QHttpServerResponder &&responder) {
        responder.write(QByteArray("bye"), QByteArray("text/plain"));
        responder.socket()->disconnectFromHost();
    });
    Client closed(server.port);
    closed.send(get("/close") + get("/close"));
    WAIT(closed.isEnd());
    QVERIFY(closed.received().isEmpty());
    Client disconnected(server.port);
    disconnected.send(get("/disconnect"));
    WAIT(disconnected.isEnd());
    QVERIFY(disconnected.has("bye"));
    WAIT(server.front->connectionCount() == 0);
#endif
}

HTTP_TEST_MAIN(TestHttpLifetime)
#include "test_http_lifetime.moc"
