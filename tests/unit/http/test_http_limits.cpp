// Limits on what one client may hold: connections of an address, the pace of bodies and of responses.
#include "http/addresscounts.h"
#include "unit/http/httpkit.h"

#include <QRegularExpression>

using namespace spawner;

namespace {

void answerOk(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) { e.answer(200, "ok"); };
}

void answerAtEnd(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) { e.connection.resumeBody(); };
    exchange.onEnd = [](LambdaExchange &e) { e.answer(200, "whole"); };
}

quint64 keyOf(const char *text)
{
    sockaddr_storage storage {};
    auto &four = reinterpret_cast<sockaddr_in &>(storage);
    auto &six = reinterpret_cast<sockaddr_in6 &>(storage);
    if (::inet_pton(AF_INET, text, &four.sin_addr) == 1)
        storage.ss_family = AF_INET;
    else if (::inet_pton(AF_INET6, text, &six.sin6_addr) == 1)
        storage.ss_family = AF_INET6;
    return addressKey(storage);
}

HttpFrontOptions withPerAddress(AddressCounts &addresses, int most)
{
    HttpFrontOptions options;
    options.addresses = &addresses;
    options.connectionsPerAddress = most;
    return options;
}

/// Large enough not to fit into the buffers of both ends.
constexpr qint64 LargeBytes = 40'000'000;

void answerLarge(LambdaExchange &exchange)
{
    exchange.onStart = [](LambdaExchange &e) { e.answer(200, QByteArray(LargeBytes, 'x')); };
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private slots:
    void countsByAddressOrNetwork();
    void refusesMoreConnectionsOfAnAddress();
    void doesNotLimitThisMachineOrAUnixSocket();
    void doesNotLimitWhomTheHandlerExempts();
    void endsABodyThatDrips();
    void countsTheFramingOfABody();
    void letsASlowBodyPass();
    void resetsAClientThatReadsDripByDrip();
    void letsAClientPause();
    void seesWhatASlowClientTookOfTheSocket();
    void closesAConnectionWithNothingButEmptyLines();
};

void TestHttpLimits::countsByAddressOrNetwork()
{
    QCOMPARE(keyOf("192.0.2.1"), keyOf("::ffff:192.0.2.1"));
    QVERIFY(keyOf("192.0.2.1") != keyOf("192.0.2.2"));
    QCOMPARE(keyOf("2001:db8:1:2::1"), keyOf("2001:db8:1:2:ffff::9"));
    QVERIFY(keyOf("2001:db8:1:2::1") != keyOf("2001:db8:1:3::1"));
    QVERIFY(keyOf("::1") != 0);
    sockaddr_storage unixSocket {};
    unixSocket.ss_family = AF_UNIX;
    QCOMPARE(addressKey(unixSocket), quint64(0));

    AddressCounts counts;
    QCOMPARE(counts.enter(7), 1);
    QCOMPARE(counts.enter(7), 2);
    QCOMPARE(counts.enter(8), 1);
    counts.leave(7);
    QCOMPARE(counts.enter(7), 2);
    counts.leave(7);
    counts.leave(7);
    counts.leave(8);
    QCOMPARE(counts.size(), qsizetype(0)); // nothing is kept of those that left
}

void TestHttpLimits::refusesMoreConnectionsOfAnAddress()
{
    AddressCounts addresses;
    TestServer server(withPerAddress(addresses, 2));
    server.handler.setup = answerOk;
    auto first = std::make_unique<Client>(server.port, 0, "127.0.0.2");
    Client second(server.port, 0, "127.0.0.2");
    for (Client *client : { first.get(), &second }) {
        client->send(get("/"));
        WAIT(client->has("ok"));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("127\\.0\\.0\\.2 has 2 connections.*"
                                                                         "connections-per-address")));
    Client third(server.port, 0, "127.0.0.2");
    third.send(get("/"));
    WAIT(third.isEnd());
    QVERIFY(third.received().startsWith("HTTP/1.1 503 Service Unavailable\r\nDate: "));
    QVERIFY(third.has("\r\nConnection: close\r\n"));
    QVERIFY(third.has("\r\nRetry-After: "));
    QVERIFY(third.has("\r\n\r\nThere are too many connections from your address.\n"));
    QCOMPARE(server.front->connectionCount(), 2);
    QCOMPARE(server.connections.load(), 2);

    Client other(server.port, 0, "127.0.0.3");
    other.send(get("/"));
    WAIT(other.has("ok"));

    first.reset();
    WAIT(server.front->connectionCount() == 2);
    Client again(server.port, 0, "127.0.0.2");
    again.send(get("/"));
    WAIT(again.has("ok"));

    server.front.reset(); // what is cut counts no more either
    QCOMPARE(addresses.size(), qsizetype(0));
}

void TestHttpLimits::doesNotLimitThisMachineOrAUnixSocket()
{
    AddressCounts addresses;
    TestServer server(withPerAddress(addresses, 1));
    server.handler.setup = answerOk;
    const QTemporaryDir directory;
    const QByteArray path = directory.filePath(QStringLiteral("s")).toLocal8Bit();
    auto socket = listenUnix(path);
    QVERIFY(socket);
    server.front->addListener(std::move(*socket));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<Client>(server.port));
        clients.push_back(std::make_unique<Client>(path));
    }
    for (const auto &client : clients) {
        client->send(get("/"));
        WAIT(client->has("ok"));
    }
}

void TestHttpLimits::doesNotLimitWhomTheHandlerExempts()
{
    AddressCounts addresses;
    TestServer server(withPerAddress(addresses, 1));
    server.handler.setup = answerOk;
    server.handler.exempt = "127.0.0.2";
    Client first(server.port, 0, "127.0.0.2");
    Client second(server.port, 0, "127.0.0.2");
    for (Client *client : { &first, &second }) {
        client->send(get("/"));
        WAIT(client->has("ok"));
    }
}

void TestHttpLimits::endsABodyThatDrips()
{
    HttpFrontOptions options;
    options.bodyTimeout = milliseconds(10'000); // never silent for so long
    options.bodyRate = 100'000;
    options.rateWindow = milliseconds(60);
    TestServer server(options);
    server.handler.setup = answerAtEnd;
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    WAIT(client.sendSome("x") < 0 || client.isEnd());
    QCOMPARE(server.handler.fates[0]->failedStatus, 408);
    QVERIFY(client.has("HTTP/1.1 408 "));
    QVERIFY(server.handler.fates[0]->bodyBytes < 90'000);
}

void TestHttpLimits::countsTheFramingOfABody()
{
    HttpFrontOptions options;
    options.bodyTimeout = milliseconds(10'000);
    options.bodyRate = 100'000;
    options.rateWindow = milliseconds(60);
    TestServer server(options);
    server.handler.setup = answerAtEnd;
    Client client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    WAIT(client.sendSome("e") < 0 || client.isEnd()); // an extension never brings a byte of the body
    QCOMPARE(server.handler.fates[0]->failedStatus, 408);
}

void TestHttpLimits::letsASlowBodyPass()
{
    HttpFrontOptions options;
    options.bodyTimeout = milliseconds(10'000);
    options.bodyRate = 100;
    options.rateWindow = milliseconds(40);
    TestServer server(options);
    server.handler.setup = answerAtEnd;
    Client client(server.port);
    const QByteArray body(300, 'x');
    client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300\r\n\r\n");
    QElapsedTimer clock;
    clock.start();
    qint64 sent = 0;
    // More than 100 bytes a second by far, and pauses of three windows, which are the body deadline's business.
    while (sent < body.size()) {
        client.send(body.mid(sent, 50));
        sent += 50;
        const qint64 until = clock.elapsed() + 120;
        WAIT(clock.elapsed() >= until || client.isEnd());
    }
    WAIT(client.has("whole"));
}

void TestHttpLimits::resetsAClientThatReadsDripByDrip()
{
    HttpFrontOptions options;
    options.sendTimeout = milliseconds(10'000);
    options.sendRate = 1'000'000'000;
    options.rateWindow = milliseconds(60);
    TestServer server(options);
    server.handler.setup = answerLarge;
    Client client(server.port, 8 * 1024);
    client.keepsBytes = false;
    client.send(get("/"));
    const auto drip = [&client] {
        client.receive(4096);
        return false;
    };
    WAIT(drip() || (!server.handler.fates.empty() && server.front->connectionCount() == 0));
    WAIT(client.isEnd());
    QVERIFY(client.isReset());
    QVERIFY(client.receivedBytes() < LargeBytes);
}

void TestHttpLimits::letsAClientPause()
{
    HttpFrontOptions options;
    options.sendTimeout = milliseconds(10'000);
    options.sendRate = 1'000;
    options.rateWindow = milliseconds(30);
    TestServer server(options);
    server.handler.setup = answerLarge;
    Client client(server.port, 64 * 1024);
    client.keepsBytes = false;
    client.send(get("/"));
    QElapsedTimer clock;
    clock.start();
    for (int pause = 0; pause < 5; ++pause) {
        const qint64 before = client.receivedBytes();
        WAIT(client.receivedBytes() > before);
        const qint64 until = clock.elapsed() + 150; // five windows with not one byte
        WAIT(clock.elapsed() >= until);
        QCOMPARE(server.front->connectionCount(), 1);
    }
    WAIT(client.receivedBytes() > LargeBytes);
}

/// A socket has room again when a third of its buffer is free, which slow clients need longer for than they may be silent.
void TestHttpLimits::seesWhatASlowClientTookOfTheSocket()
{
    HttpFrontOptions options;
    options.sendTimeout = milliseconds(300);
    TestServer server(options);
    server.handler.setup = answerLarge;
    Client client(server.port, 16 * 1024);
    client.keepsBytes = false;
    client.send(get("/"));
    WAIT(client.receivedBytes() > 0);
    QElapsedTimer clock;
    clock.start();
    qint64 next = 0;
    while (clock.elapsed() < 1'500) {
        QVERIFY(waitUntil([&] { return clock.elapsed() >= next; }));
        client.receive(20'000);
        next = clock.elapsed() + 40;
        QCOMPARE(server.front->connectionCount(), 1);
    }
    WAIT(server.front->connectionCount() == 0); // once it takes nothing any more
}

void TestHttpLimits::closesAConnectionWithNothingButEmptyLines()
{
    HttpFrontOptions options;
    options.keepAliveTimeout = milliseconds(200);
    TestServer server(options);
    server.handler.setup = answerOk;
    Client client(server.port);
    client.send(get("/"));
    WAIT(client.has("ok"));
    WAIT(client.sendSome("\r\n") < 0 || client.isEnd());
    QCOMPARE(client.count("HTTP/1.1"), 1);

    Client halves(server.port);
    bool isLineFeed = false;
    WAIT(halves.sendSome(std::exchange(isLineFeed, !isLineFeed) ? "\n" : "\r") < 0 || halves.isEnd());
    QCOMPARE(halves.count("HTTP/1.1"), 0);
    Client half(server.port);
    half.send("\r");
    WAIT(half.isEnd());
    QCOMPARE(half.count("HTTP/1.1"), 0);
}

HTTP_TEST_MAIN(TestHttpLimits)
#include "test_http_limits.moc"
