// ResponseStream on a real connection: framing, HEAD and friends, files, slow readers, broken promises.
#include "httpkit.h"

#include <QRegularExpression>

using namespace spawner;

class TestHttpResponses : public QObject
{
    Q_OBJECT
private slots:
    void framesBodies_data();
    void framesBodies();
    void cutsWhatExceedsTheLength();
    void resetsWhatFallsShort_data();
    void resetsWhatFallsShort();
    void sendsNothingOfAnAbortedResponse();
    void sendsEachFlushAtOnce();
    void takesMoreViewsThanItHasRoomFor();
    void lendsViewsOnlyUntilFlush();
    void namesTheServer();
    void keepsOwnReason();
    void streamsToASlowReaderInBoundedMemory();
    void answersBehindABacklogInOrder();
    void sendsFiles_data();
    void sendsFiles();
    void sendsALargeFileToASlowReader();
    void resetsWhenAFileShrinks();
    void survivesWritingToAClientThatLeft();
};

static QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char('a' + (i * 7 + i / 1000) % 26);
    return bytes;
}

static UnixFd fileWith(const QByteArray &bytes)
{
    UnixFd file(::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (::write(file.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("cannot write");
    return file;
}

void TestHttpResponses::framesBodies_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("declared");
    QTest::addColumn<bool>("flushesBetween");
    QTest::addColumn<QByteArray>("fields"); // that must be there
    QTest::addColumn<QByteArray>("body"); // as it travels
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, const char *requestLine, int status, qint64 declared, bool between,
                        const char *fields, const char *body, bool kept) {
        QTest::newRow(name) << QByteArray(requestLine) << status << declared << between
                            << QByteArray(fields) << QByteArray(body) << kept;
    };
    const char *length = "Content-Length: 10\r\n";
    const char *chunked = "Transfer-Encoding: chunked\r\n";
    const char *chunks = "5\r\n01234\r\n5\r\n56789\r\n0\r\n\r\n";
    row("declared", "GET / HTTP/1.1", 200, 10, false, length, "0123456789", true);
    row("declared, in two", "GET / HTTP/1.1", 200, 10, true, length, "0123456789", true);
    row("undeclared, whole", "GET / HTTP/1.1", 200, -1, false, length, "0123456789", true);
    row("undeclared, in two", "GET / HTTP/1.1", 200, -1, true, chunked, chunks, true);
    row("error", "GET / HTTP/1.1", 503, -1, false, length, "0123456789", true);
    row("post", "POST / HTTP/1.1", 200, -1, true, chunked, chunks, true);
    row("1.0 declared", "GET / HTTP/1.0", 200, 10, true, length, "0123456789", false);
    row("1.0 undeclared, whole", "GET / HTTP/1.0", 200, -1, false, length, "0123456789", false);
    row("1.0 undeclared, in two", "GET / HTTP/1.0", 200, -1, true, "Connection: close\r\n", "0123456789",
        false);
    row("1.0 keep-alive, undeclared", "GET / HTTP/1.0\r\nConnection: keep-alive", 200, -1, true,
        "Connection: close\r\n", "0123456789", false);
    row("1.0 keep-alive, declared", "GET / HTTP/1.0\r\nConnection: keep-alive", 200, 10, true,
        "Connection: keep-alive\r\n", "0123456789", true);
    row("HEAD declared", "HEAD / HTTP/1.1", 200, 10, false, length, "", true);
    row("HEAD undeclared", "HEAD / HTTP/1.1", 200, -1, false, "", "", true);
    row("HEAD in two", "HEAD / HTTP/1.1", 200, -1, true, "", "", true);
    row("HEAD 1.0", "HEAD / HTTP/1.0", 200, 10, false, length, "", false);
    row("205", "GET / HTTP/1.1", 205, 10, true, "Content-Length: 0\r\n", "", true);
    row("204", "GET / HTTP/1.1", 204, -1, false, "", "", true);
    row("204 declared", "GET / HTTP/1.1", 204, 10, true, "", "", true);
    row("304", "GET / HTTP/1.1", 304, -1, true, "", "", true);
    row("304 declared", "GET / HTTP/1.1", 304, 10, false, "", "", true);
}

void TestHttpResponses::framesBodies()
{
    QFETCH(QByteArray, requestLine);
    QFETCH(int, status);
    QFETCH(qint64, declared);
    QFETCH(bool, flushesBetween);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(bool, kept);
    TestServer server;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            QCOMPARE(response.status(), 0);
            QVERIFY(!response.hasBegun());
            response.begin({ status, {}, "X-Own: 1\r\n", declared });
            QVERIFY(response.hasBegun());
            QCOMPARE(response.status(), status);
            response.write("012");
            response.write("");
            response.write("34");
            if (flushesBetween) {
                response.flush();
                response.flush();
            }
            response.write("56789");
            response.finish();
            QVERIFY(response.isFinished());
            QVERIFY(!response.isAborted());
            response.flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(requestLine + "\r\nHost: x\r\n\r\n");
    WAIT(client.has("\r\n\r\n"));
    WAIT(client.body().size() >= body.size());
    if (kept) {
        client.send(requestLine + "\r\nHost: x\r\nX-Second: 1\r\n\r\n");
        WAIT(client.count("HTTP/1.1 ") == 2 && client.received().endsWith(QByteArray("\r\n\r\n" + body)));
        const qsizetype second = client.received().lastIndexOf("HTTP/1.1 ");
        QVERIFY(client.received().first(second).endsWith(QByteArray("\r\n\r\n" + body)));
    } else {
        WAIT(client.isEnd());
        QCOMPARE(client.body(), body);
        QVERIFY(!client.isReset());
    }
    QVERIFY(client.has(fields));
    QVERIFY(client.has("X-Own: 1\r\n"));
    QVERIFY(client.has("HTTP/1.1 " + QByteArray::number(status) + " "));
    if (!fields.contains("Content-Length"))
        QVERIFY(!client.has("Content-Length") || declared >= 0);
    if (status == 204 || status == 304)
        QVERIFY(!client.has("Content-Length"));
    if (!fields.contains("Transfer-Encoding"))
        QVERIFY(!client.has("Transfer-Encoding"));
}

void TestHttpResponses::cutsWhatExceedsTheLength()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, 6 });
            response.write("0123");
            response.flush();
            response.write("45HTTP/1.1 200 Smuggled\r\n\r\n");
            response.write("more");
            response.sendFile(fileWith("file"), 0, 4);
            response.finish();
            response.flush();
            QCOMPARE(response.bodyBytesSent(), 6);
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(get("/") + get("/"));
    WAIT(client.count("012345") == 2);
    QVERIFY(!client.has("Smuggled"));
    QVERIFY(client.received().endsWith("\r\n\r\n012345"));
}

void TestHttpResponses::resetsWhatFallsShort_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : { "/short", "/abort-length", "/abort-chunked", "/done-without-finish" })
        QTest::newRow(target) << QByteArray(target);
}

void TestHttpResponses::resetsWhatFallsShort()
{
    QFETCH(QByteArray, target);
    TestServer server;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, target == "/abort-chunked" ? -1 : 10 });
            response.write("01234");
            response.flush();
            QCOMPARE(response.bodyBytesSent(), 5);
            if (target == "/short")
                response.finish();
            else if (target != "/done-without-finish")
                response.abort();
            QVERIFY(!response.isFinished());
            response.flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(get(target));
    WAIT(client.isEnd());
    QVERIFY(client.isReset());
    QVERIFY(!client.body().contains("0\r\n"));
    QCOMPARE(server.handler.finishedRequests.size(), size_t(1));
    QCOMPARE(server.handler.finishedRequests[0].aborted, target != "/done-without-finish");
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpResponses::sendsNothingOfAnAbortedResponse()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            if (e.connection.request().target == "/good")
                return e.answer(200, "good");
            response.begin({ 200, {}, {}, -1 });
            response.write("never");
            response.abort();
            response.write("seen");
            response.finish();
            response.flush();
            QVERIFY(response.isAborted());
            QCOMPARE(response.bodyBytesSent(), 0);
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(get("/good") + get("/bad") + get("/good"));
    WAIT(client.isEnd());
    QVERIFY(!client.isReset()); // the first answer is whole
    QCOMPARE(client.count("good"), 1);
    QCOMPARE(client.count("HTTP/1.1"), 1);
}

void TestHttpResponses::sendsEachFlushAtOnce()
{
    TestServer server;
    LambdaExchange *stream = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            stream = &e;
            e.connection.response().begin({ 200, {}, "Content-Type: text/event-stream\r\n", -1 });
            e.connection.response().flush();
        };
    };
    Client client(server.port);
    client.send(get("/events"));
    WAIT(client.has("\r\n\r\n"));
    QVERIFY(client.has("chunked"));
    for (int i = 0; i < 5; ++i) {
        const QByteArray event = "data: " + QByteArray::number(i) + "\n\n";
        stream->connection.response().write(event);
        stream->connection.response().flush();
        QVERIFY(client.received().endsWith(QByteArray("\r\n9\r\n" + event + "\r\n"))); // without any event loop
    }
    stream->connection.response().finish();
    stream->connection.response().flush();
    stream->connection.exchangeDone();
    QVERIFY(client.received().endsWith("\r\n0\r\n\r\n"));
}

void TestHttpResponses::takesMoreViewsThanItHasRoomFor()
{
    TestServer server;
    QByteArray expected;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            static const QByteArray letters = pattern(1000);
            e.connection.response().begin({ 200, {}, {}, 1000 });
            for (int i = 0; i < 1000; ++i)
                e.connection.response().write(QByteArrayView(letters).sliced(i, 1));
            e.connection.response().finish();
            e.connection.response().flush();
            expected = letters;
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(get("/"));
    WAIT(client.body().size() == 1000);
    QCOMPARE(client.body(), expected);
}

void TestHttpResponses::lendsViewsOnlyUntilFlush()
{
    TestServer server;
    const QByteArray body = pattern(12'000'000); // more than the socket takes at once
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            QByteArray copy = body;
            copy.detach();
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, copy.size() });
            response.write(copy);
            response.flush();
            QVERIFY(response.isFull());
            copy.fill('#');
            response.finish();
            response.flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/"));
    WAIT(client.receivedBytes() > body.size() && client.body().size() == body.size());
    QVERIFY(client.body() == body);
}

void TestHttpResponses::namesTheServer()
{
    HttpFrontOptions options;
    options.serverName = "test/1";
    TestServer server(options);
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(200, "x"); };
    };
    Client client(server.port);
    client.send(get("/"));
    WAIT(client.has("\r\n\r\nx"));
    QVERIFY(client.has("\r\nServer: test/1\r\n"));
    QCOMPARE(client.count("Date: "), 1);
    QVERIFY(client.has(" GMT\r\n"));
}

void TestHttpResponses::keepsOwnReason()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            const bool isOwn = e.connection.request().target == "/own";
            e.connection.response().begin({ 299, isOwn ? QByteArray("My Way") : QByteArray(), {}, 0 });
            e.connection.response().finish();
            e.connection.response().flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(get("/own") + get("/none"));
    WAIT(client.count("\r\n\r\n") == 2);
    QVERIFY(client.has("HTTP/1.1 299 My Way\r\n"));
    QVERIFY(client.has("HTTP/1.1 299 \r\n")); // the blank is part of the syntax
}

void TestHttpResponses::streamsToASlowReaderInBoundedMemory()
{
    constexpr qint64 Total = 50'000'000;
    TestServer server;
    const QByteArray piece = pattern(10'000);
    qint64 written = 0;
    qint64 mostAhead = 0;
    Client client(server.port, 16 * 1024);
    client.keepsBytes = false;
    const auto produce = [&](LambdaExchange &e) {
        ResponseStream &response = e.connection.response();
        while (!response.isFull() && written < Total) {
            response.write(piece);
            response.flush();
            written += piece.size();
        }
        if (written == Total) {
            response.finish();
            response.flush();
            e.connection.exchangeDone();
        }
    };
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            e.connection.response().begin({ 200, {}, {}, -1 });
            produce(e);
        };
        exchange.onDrained = produce;
    };
    client.send(get("/"));
    qint64 got = 0;
    while (got < Total) {
        QCoreApplication::processEvents();
        client.receive(500'000);
        const qint64 before = got;
        got = client.receivedBytes();
        mostAhead = std::max(mostAhead, written - before);
        if (client.isEnd())
            break;
    }
    WAIT(client.receivedBytes() > Total);
    QVERIFY(!client.isEnd());
    QVERIFY(server.handler.fates[0]->drained > 3);
    // 256 KiB of ours, one piece, and what the kernel takes on both sides.
    QVERIFY2(mostAhead < 12'000'000, qPrintable(QString::number(mostAhead)));
    QCOMPARE(server.handler.finishedRequests[0].bytesOut, Total);
}

void TestHttpResponses::answersBehindABacklogInOrder()
{
    TestServer server;
    const QByteArray large = pattern(6'000'000);
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            if (e.connection.request().target == "/large")
                e.answer(200, large);
            else
                e.answer(200, "small");
        };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/large") + get("/small"));
    WAIT(server.handler.targets.size() == 1);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(server.handler.targets.size(), 1); // the second waits until the first has gone
    WAIT(client.receivedBytes() > large.size() && client.received().endsWith("\r\n\r\nsmall"));
    QVERIFY(client.received().contains(large));
}

void TestHttpResponses::sendsFiles_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<qint64>("declared");
    QTest::addColumn<bool>("flushesBetween");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("declared") << QByteArray("GET / HTTP/1.1") << qint64(14) << false
                              << QByteArray("(23456|[789]end");
    QTest::newRow("declared, in pieces") << QByteArray("GET / HTTP/1.1") << qint64(14) << true
                                         << QByteArray("(23456|[789]end");
    QTest::newRow("chunked") << QByteArray("GET / HTTP/1.1") << qint64(-1) << true
                             << QByteArray("6\r\n(23456\r\n5\r\n|[789\r\n4\r\n]end\r\n0\r\n\r\n");
    QTest::newRow("until close") << QByteArray("GET / HTTP/1.0") << qint64(-1) << true
                                 << QByteArray("(23456|[789]end");
    QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1") << qint64(14) << false << QByteArray();
}

void TestHttpResponses::sendsFiles()
{
    QFETCH(QByteArray, requestLine);
    QFETCH(qint64, declared);
    QFETCH(bool, flushesBetween);
    QFETCH(QByteArray, body);
    TestServer server;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, declared < 0 ? -1 : 15 });
            response.write("(");
            response.sendFile(fileWith("0123456789"), 2, 5);
            if (flushesBetween)
                response.flush();
            response.write("|[");
            response.sendFile(fileWith("0123456789"), 7, 3);
            response.write("]end");
            response.finish();
            response.flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port);
    client.send(requestLine + "\r\nHost: x\r\n\r\n");
    WAIT(client.has("\r\n\r\n") && client.body().size() >= body.size());
    QCOMPARE(client.body(), body);
    if (declared >= 0)
        QVERIFY(client.has("Content-Length: 15\r\n"));
}

void TestHttpResponses::sendsALargeFileToASlowReader()
{
    TestServer server;
    const QByteArray bytes = pattern(20'000'000);
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, bytes.size() });
            response.sendFile(fileWith(bytes), 0, bytes.size());
            response.finish();
            response.flush();
            QVERIFY(!response.isFull()); // a file is not in memory
            e.connection.exchangeDone();
        };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/") + get("/"));
    WAIT_FOR(client.receivedBytes() > 2 * bytes.size(), 30'000);
    QCOMPARE(client.received().count("HTTP/1.1 200 OK"), 2);
    QVERIFY(client.received().endsWith(bytes));
    QVERIFY(client.body().startsWith(bytes));
}

void TestHttpResponses::resetsWhenAFileShrinks()
{
    TestServer server;
    const QByteArray bytes = pattern(8'000'000);
    int shared = -1;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            UnixFd file = fileWith(bytes);
            shared = ::dup(file.get());
            ResponseStream &response = e.connection.response();
            response.begin({ 200, {}, {}, bytes.size() });
            response.sendFile(std::move(file), 0, bytes.size());
            response.finish();
            response.flush();
            e.connection.exchangeDone();
        };
    };
    Client client(server.port, 16 * 1024);
    client.send(get("/"));
    WAIT(shared >= 0);
    QVERIFY(::ftruncate(shared, 100) == 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("became shorter")));
    WAIT(client.isEnd());
    ::close(shared);
    QVERIFY(client.isReset());
    QVERIFY(client.receivedBytes() < bytes.size());
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpResponses::survivesWritingToAClientThatLeft()
{
    TestServer server;
    LambdaExchange *stream = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            stream = &e;
            e.connection.response().begin({ 200, {}, {}, -1 });
            e.connection.response().flush();
        };
    };
    auto client = std::make_unique<Client>(server.port);
    client->send(get("/"));
    WAIT(stream && client->has("\r\n\r\n"));
    client->reset();
    // No event loop: the exchange does not know yet, and stays alive within its calls.
    const QByteArray piece = pattern(100'000);
    for (int i = 0; i < 50; ++i) {
        stream->connection.response().write(piece);
        stream->connection.response().flush();
        stream->connection.response().sendFile(fileWith("x"), 0, 1);
        stream->connection.response().flush();
    }
    QCOMPARE(server.handler.fates[0]->destroyed, 0);
    WAIT_FOR(server.handler.fates[0]->destroyed == 1, 100);
    WAIT(server.front->connectionCount() == 0);
    QCOMPARE(server.handler.finishedRequests.size(), size_t(1));
}

HTTP_TEST_MAIN(TestHttpResponses)
#include "test_http_responses.moc"
