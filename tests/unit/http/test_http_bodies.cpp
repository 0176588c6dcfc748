// Request bodies: flow, pause, limits, 100-continue, and what happens to those that nobody reads.
#include "httpkit.h"

using namespace spawner;

class TestHttpBodies : public QObject
{
    Q_OBJECT
private slots:
    void deliversBodies_data();
    void deliversBodies();
    void tellsTheEndWithoutABody();
    void deliversOnlyWhenAsked();
    void resumesLaterWithWhatCameBefore();
    void pausesWithinABody();
    void neverDeliversFromWithinResume();
    void sendsContinueWhenTheBodyIsWanted();
    void sendsNoContinueWhenTheBodyIsThere();
    void sendsNoContinueTo10();
    void closesAfterAnAnswerInsteadOfContinue();
    void refusesLargeBodies_data();
    void refusesLargeBodies();
    void refusesLargeBodiesThatNobodyResumed();
    void tellsOfMalformedChunks();
    void tellsOfSilence();
    void hasNoBodyDeadlineWhilePaused();
    void skipsSmallUnreadBodies_data();
    void skipsSmallUnreadBodies();
    void closesPolitelyBeforeALargeUnreadBody_data();
    void closesPolitelyBeforeALargeUnreadBody();
    void answersBeforeTheBodyIsComplete();
    void takesLargeUploadsInBoundedMemory();
    void echoesWhileUploading();
    void giveTheNextRequestToTheNextExchange();
    void survivesTheEndWithinACallback_data();
    void survivesTheEndWithinACallback();
};

static void resumeAndAnswerAtEnd(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) { e.connection.resumeBody(); };
    exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "got:" + e.fate->body); };
}

void TestHttpBodies::deliversBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("counted") << post("/", "hello") << QByteArray("hello");
    QTest::newRow("counted zero") << post("/", "") << QByteArray();
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: z\r\n\r\n")
                             << QByteArray("hello world");
    QTest::newRow("large") << post("/", QByteArray(300'000, 'x')) << QByteArray(300'000, 'x');
}

void TestHttpBodies::deliversBodies()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send(request + request); // and again behind it
    WAIT(client.count("HTTP/1.1 200") == 2 && client.received().endsWith(QByteArray("got:" + body)));
    QCOMPARE(server.handler.fates[0]->ends, 1);
    QCOMPARE(server.handler.finishedRequests[1].bytesIn, body.size());

    if (request.size() > 1000)
        return;
    client.forget();
    for (const char c : request) {
        client.send(QByteArray(1, c));
        QCoreApplication::processEvents();
    }
    WAIT(client.received().endsWith(QByteArray("got:" + body)));
    QCOMPARE(server.handler.fates.size(), size_t(3));
}

void TestHttpBodies::tellsTheEndWithoutABody()
{
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send(get("/"));
    WAIT(client.has("got:"));
    QCOMPARE(server.handler.fates[0]->ends, 1);
    QCOMPARE(server.handler.fates[0]->bodyBytes, 0);
}

void TestHttpBodies::deliversOnlyWhenAsked()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) { waiting = &e; };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "got:" + e.fate->body); };
    };
    Client client(server.port);
    client.send(post("/", "hello"));
    WAIT(waiting);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(waiting->fate->bodyBytes, 0);
    QCOMPARE(waiting->fate->ends, 0);
    waiting->connection.resumeBody();
    WAIT(client.has("got:hello"));
}

void TestHttpBodies::resumesLaterWithWhatCameBefore()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) { waiting = &e; };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "done"); };
    };
    const QByteArray body(2'000'000, 'x');
    Client client(server.port);
    const QByteArray request = post("/", body);
    const qint64 sent = client.sendSome(request);
    WAIT(waiting);
    waiting->connection.resumeBody();
    client.send(request.mid(sent));
    WAIT(client.has("done"));
    QCOMPARE(server.handler.fates[0]->bodyBytes, body.size());
}

void TestHttpBodies::pausesWithinABody()
{
    TestServer server;
    LambdaExchange *exchange = nullptr;
    server.handler.setup = [&](LambdaExchange &e) {
        resumeAndAnswerAtEnd(e);
        exchange = &e;
        e.onData = [](LambdaExchange &x, QByteArrayView bytes) {
            x.fate->body.append(bytes);
            x.connection.pauseBody();
        };
    };
    // Ten chunks in one packet: one at a time.
    QByteArray wire = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 10; ++i)
        wire += "1\r\n" + QByteArray::number(i) + "\r\n";
    Client client(server.port);
    client.send(wire + "0\r\n\r\n");
    for (int i = 1; i <= 10; ++i) {
        WAIT(server.handler.fates.size() == 1 && server.handler.fates[0]->bodyBytes == i);
        QCoreApplication::processEvents();
        QCOMPARE(server.handler.fates[0]->bodyBytes, i);
        QCOMPARE(server.handler.fates[0]->ends, 0);
        exchange->connection.resumeBody();
    }
    WAIT(client.has("got:0123456789"));
}

void TestHttpBodies::neverDeliversFromWithinResume()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    bool isResuming = false;
    bool wasNested = false;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            isResuming = true;
            e.connection.resumeBody();
            isResuming = false;
            waiting = &e;
        };
        exchange.onData = [&](LambdaExchange &, QByteArrayView) { wasNested = wasNested || isResuming; };
    };
    Client client(server.port);
    client.send(post("/", "hello").chopped(1));
    WAIT(waiting && server.handler.fates[0]->bodyBytes == 4);
    waiting->connection.pauseBody();
    client.send("o");
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    isResuming = true;
    waiting->connection.resumeBody();
    isResuming = false;
    WAIT(server.handler.fates[0]->ends == 1);
    QVERIFY(!wasNested);
}

void TestHttpBodies::sendsContinueWhenTheBodyIsWanted()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) { waiting = &e; };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "got:" + e.fate->body); };
    };
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    WAIT(waiting);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(client.received().isEmpty());
    waiting->connection.resumeBody();
    WAIT(client.hasExactly("HTTP/1.1 100 Continue\r\n\r\n"));
    waiting->connection.pauseBody();
    waiting->connection.resumeBody();
    QCoreApplication::processEvents();
    client.send("hello");
    WAIT(client.has("got:hello"));
    QCOMPARE(client.count("100 Continue"), 1);
    QVERIFY(!client.has("Connection: close"));
    client.forget();
    client.send(get("/"));
    WAIT(server.handler.fates.size() == 2);
}

void TestHttpBodies::sendsNoContinueWhenTheBodyIsThere()
{
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send(post("/", "hello", "Expect: 100-continue\r\n"));
    WAIT(client.has("got:hello"));
    QVERIFY(!client.has("100 Continue"));
}

void TestHttpBodies::sendsNoContinueTo10()
{
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send("POST / HTTP/1.0\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    WAIT(server.handler.fates.size() == 1);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(client.received().isEmpty());
    client.send("hello");
    WAIT(client.has("got:hello"));
}

void TestHttpBodies::closesAfterAnAnswerInsteadOfContinue()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(403, "no"); };
    };
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    WAIT(client.isEnd());
    QVERIFY(client.has("403 Forbidden"));
    QVERIFY(client.has("Connection: close\r\n")); // would the client send its body now, or a request?
    QVERIFY(!client.has("100 Continue"));
}

void TestHttpBodies::refusesLargeBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("bytesBefore"); // that the exchange may have seen
    QTest::newRow("announced") << post("/", QByteArray(101, 'x')) << 0;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "50\r\n" + QByteArray(80, 'x') + "\r\n50\r\n"
                                           + QByteArray(80, 'x') + "\r\n0\r\n\r\n")
                             << 80;
    QTest::newRow("announced and large") << post("/", QByteArray(3'000'000, 'x')) << 0;
}

void TestHttpBodies::refusesLargeBodies()
{
    QFETCH(QByteArray, request);
    QFETCH(int, bytesBefore);
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        resumeAndAnswerAtEnd(exchange);
        exchange.onStart = [](LambdaExchange &e) {
            e.connection.setMaxBody(100);
            e.connection.resumeBody();
        };
    };
    Client fits(server.port);
    fits.send(post("/", QByteArray(100, 'x')));
    WAIT(fits.has("200 OK"));

    Client client(server.port);
    client.send(request);
    WAIT(client.isEnd());
    QVERIFY(!client.isReset());
    QVERIFY(client.has("HTTP/1.1 413 "));
    QVERIFY(client.has("Connection: close\r\n"));
    QCOMPARE(server.handler.fates[1]->failedStatus, 413);
    QCOMPARE(server.handler.fates[1]->bodyBytes, bytesBefore);
    QCOMPARE(server.handler.fates[1]->ends, 0);
}

void TestHttpBodies::refusesLargeBodiesThatNobodyResumed()
{
    TestServer server;
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            waiting = &e;
            if (e.connection.request().target == "/now")
                e.connection.setMaxBody(4);
        };
    };
    Client now(server.port);
    now.send(post("/now", "hello"));
    WAIT(now.has("413 "));
    waiting = nullptr;
    Client later(server.port);
    later.send(post("/later", "hello"));
    WAIT(waiting);
    waiting->connection.setMaxBody(4);
    QCOMPARE(server.handler.fates[1]->failedStatus, 0); // not from within the call
    WAIT(later.has("413 "));
}

void TestHttpBodies::tellsOfMalformedChunks()
{
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nX\r\n"
                + get("/smuggled"));
    WAIT(client.isEnd());
    QVERIFY(client.has("HTTP/1.1 400 "));
    QCOMPARE(server.handler.fates[0]->failedStatus, 400);
    QCOMPARE(server.handler.fates[0]->body, "hello");
    QCOMPARE(server.handler.targets.size(), 1);
}

void TestHttpBodies::tellsOfSilence()
{
    HttpFrontOptions options;
    options.bodyTimeout = milliseconds(100);
    TestServer server(options);
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    client.send(post("/", "hello").chopped(1));
    WAIT(client.has("HTTP/1.1 408 "));
    WAIT(client.isEnd());
    QCOMPARE(server.handler.fates[0]->failedStatus, 408);
    QCOMPARE(server.handler.fates[0]->bodyBytes, 4);
}

void TestHttpBodies::hasNoBodyDeadlineWhilePaused()
{
    HttpFrontOptions options;
    options.bodyTimeout = milliseconds(50);
    TestServer server(options);
    LambdaExchange *waiting = nullptr;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            waiting = &e;
            e.connection.resumeBody();
        };
        exchange.onData = [](LambdaExchange &e, QByteArrayView) {
            if (e.fate->bodyBytes < 5)
                e.connection.pauseBody();
        };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "end"); };
    };
    Client client(server.port);
    client.send(post("/", "hello").chopped(1));
    WAIT(waiting && waiting->fate->bodyBytes == 4);
    QTest::qWait(150); // the client is not to blame
    QCOMPARE(server.handler.fates[0]->failedStatus, 0);
    client.send("o");
    waiting->connection.resumeBody();
    WAIT(client.has("end"));
}

void TestHttpBodies::skipsSmallUnreadBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("counted") << post("/", QByteArray(60'000, 'x'));
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "ea60\r\n" + QByteArray(60'000, 'x') + "\r\n0\r\n\r\n");
}

void TestHttpBodies::skipsSmallUnreadBodies()
{
    QFETCH(QByteArray, request);
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            e.answer(200, e.connection.request().target.toByteArray());
        };
    };
    Client client(server.port);
    client.send(request + get("/next"));
    WAIT(client.has("/next"));
    client.forget();
    client.send(request.first(100)); // the rest comes after the answer
    WAIT(client.has("200 OK"));
    client.send(request.mid(100) + get("/last"));
    WAIT(client.has("/last"));
    QVERIFY(!client.has("close"));
    QCOMPARE(server.handler.targets.size(), 4);
}

void TestHttpBodies::closesPolitelyBeforeALargeUnreadBody_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("counted") << post("/", QByteArray(3'000'000, 'x'));
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "2dc6c0\r\n" + QByteArray(3'000'000, 'x') + "\r\n0\r\n\r\n");
}

void TestHttpBodies::closesPolitelyBeforeALargeUnreadBody()
{
    QFETCH(QByteArray, request);
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.answer(403, "no, thanks"); };
    };
    Client client(server.port);
    QVERIFY(client.send(request)); // all of it is taken: no reset on the way
    WAIT(client.isEnd());
    QVERIFY(!client.isReset());
    QVERIFY(client.has("no, thanks"));
    client.close();
    WAIT(server.front->connectionCount() == 0);
}

void TestHttpBodies::answersBeforeTheBodyIsComplete()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) { e.connection.resumeBody(); };
        exchange.onData = [](LambdaExchange &e, QByteArrayView) { e.answer(200, "enough"); };
    };
    Client client(server.port);
    const QByteArray request = post("/", QByteArray(50'000, 'x'));
    client.send(request.first(1000));
    WAIT(client.has("enough"));
    client.send(request.mid(1000) + get("/"));
    WAIT(server.handler.fates.size() == 2);
}

void TestHttpBodies::takesLargeUploadsInBoundedMemory()
{
    constexpr qint64 Total = 50'000'000;
    TestServer server;
    LambdaExchange *exchange = nullptr;
    server.handler.setup = [&](LambdaExchange &e) {
        exchange = &e;
        e.onStart = [](LambdaExchange &x) { x.connection.resumeBody(); };
        e.onData = [](LambdaExchange &x, QByteArrayView bytes) {
            if (bytes.size() > 200'000)
                qFatal("a slice of %lld bytes", qlonglong(bytes.size()));
            x.connection.pauseBody();
        };
        e.onEnd = [](LambdaExchange &x) { x.answer(200, "all of it"); };
    };
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(Total) + "\r\n\r\n");
    WAIT(exchange);
    const QByteArray piece(100'000, 'x');
    qint64 sent = 0;
    qint64 mostAhead = 0;
    int turn = 0;
    while (sent < Total || server.handler.fates[0]->ends == 0) {
        if (sent < Total) {
            const qint64 size = client.sendSome(piece.first(std::min<qint64>(piece.size(), Total - sent)));
            sent += std::max<qint64>(size, 0);
        }
        mostAhead = std::max(mostAhead, sent - server.handler.fates[0]->bodyBytes);
        if (++turn % 3 == 0) // a slow app
            exchange->connection.resumeBody();
        QCoreApplication::processEvents();
        QVERIFY(!client.isEnd());
    }
    WAIT(client.has("all of it"));
    QCOMPARE(server.handler.finishedRequests[0].bytesIn, Total);
    QVERIFY2(mostAhead < 12'000'000, qPrintable(QString::number(mostAhead))); // kernel buffers, mostly
}

void TestHttpBodies::echoesWhileUploading()
{
    TestServer server;
    server.handler.setup = [](LambdaExchange &exchange) {
        exchange.onStart = [](LambdaExchange &e) {
            e.connection.response().begin({ 200, {}, {}, e.connection.request().contentLength });
            e.connection.resumeBody();
        };
        exchange.onData = [](LambdaExchange &e, QByteArrayView bytes) {
            e.connection.response().write(bytes);
            e.connection.response().flush();
            if (e.connection.response().isFull())
                e.connection.pauseBody();
        };
        exchange.onDrained = [](LambdaExchange &e) { e.connection.resumeBody(); };
        exchange.onEnd = [](LambdaExchange &e) {
            e.connection.response().finish();
            e.connection.response().flush();
            e.connection.exchangeDone();
        };
    };
    QByteArray body(10'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < body.size(); ++i)
        body[i] = char(i % 253);
    Client client(server.port, 16 * 1024);
    const QByteArray request = post("/", body) + get("/");
    qsizetype sent = 0;
    while (sent < request.size()) {
        const qint64 size = client.sendSome(request.mid(sent, 200'000));
        sent += std::max<qint64>(size, 0);
        QCoreApplication::processEvents();
        client.receive(50'000);
    }
    WAIT(client.receivedBytes() > body.size() && client.count("HTTP/1.1 200") == 2);
    QVERIFY(client.body().startsWith(body));
}

void TestHttpBodies::giveTheNextRequestToTheNextExchange()
{
    TestServer server;
    server.handler.setup = resumeAndAnswerAtEnd;
    Client client(server.port);
    QByteArray all;
    QByteArray expected;
    for (int i = 0; i < 40; ++i) {
        const QByteArray body = QByteArray::number(i).repeated(i);
        all += post("/", body);
        expected = "got:" + body;
    }
    client.send(all);
    WAIT(client.count("200 OK") == 40 && client.received().endsWith(expected));
}

void TestHttpBodies::survivesTheEndWithinACallback_data()
{
    QTest::addColumn<QByteArray>("where");
    for (const char *where : { "start", "data", "end", "abort in data", "close in data" })
        QTest::newRow(where) << QByteArray(where);
}

void TestHttpBodies::survivesTheEndWithinACallback()
{
    QFETCH(QByteArray, where);
    TestServer server;
    server.handler.setup = [&](LambdaExchange &exchange) {
        exchange.onStart = [&](LambdaExchange &e) {
            if (where == "start")
                return e.answer(200, "answer");
            e.connection.resumeBody();
        };
        exchange.onData = [&](LambdaExchange &e, QByteArrayView) {
            if (where == "data") {
                e.answer(200, "answer");
            } else if (where == "abort in data") {
                e.connection.response().begin({ 200, {}, {}, -1 });
                e.connection.response().flush();
                e.connection.response().abort();
                e.connection.exchangeDone();
            } else if (where == "close in data") {
                e.connection.closeAfterResponse();
                e.answer(200, "answer");
            }
        };
        exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "answer"); };
    };
    Client client(server.port);
    client.send(post("/", "hello") + post("/", "hello"));
    if (where == "abort in data") {
        WAIT(client.isEnd());
        QVERIFY(client.isReset());
    } else if (where == "close in data") {
        WAIT(client.isEnd());
        QVERIFY(!client.isReset());
        QCOMPARE(client.count("answer"), 1);
    } else {
        WAIT(client.count("answer") == 2);
    }
    QCOMPARE(server.handler.destroyed(), int(server.handler.fates.size()));
    QCOMPARE(server.handler.finishedRequests.size(), server.handler.fates.size());
}

HTTP_TEST_MAIN(TestHttpBodies)
#include "test_http_bodies.moc"
