// Clients that are slow, silent, flooding or speak rubbish: they hurt nobody but themselves.
#include "control/controlserver.h"

#include "controltest.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class HostileTest : public QObject
{
    Q_OBJECT
private slots:
    void silent();
    void saysEverythingButHello();
    void byteByByte();
    void tooLongLine_data();
    void tooLongLine();
    void rubbish_data();
    void rubbish();
    void callsWithoutEnd();
    void neverReads();
    void readsLate();
    void unreadAnswersBehindOne();
    void leavesInTheMiddle();
    void comesAndGoes();
    void noDescriptorsLeft();
};

static bool isServed(ServerFixture &fixture)
{
    RawClient other(fixture.path);
    return other.hello() && other.ask("echo").contains(QLatin1String("result"));
}

void HostileTest::silent()
{
    ControlServerOptions options;
    options.helloTimeout = 50ms;
    ServerFixture fixture(options);
    RawClient client(fixture.path);
    const QJsonObject line = client.json();
    QCOMPARE(errorName(line), QByteArray("QueueTimeout"));
    QVERIFY2(errorText(line).contains(QStringLiteral("50ms")), qPrintable(errorText(line)));
    QVERIFY(client.ends());
    QTRY_COMPARE(fixture.handler.closed.size(), 1); // though it keeps its end open
}

void HostileTest::saysEverythingButHello()
{
    ControlServerOptions options;
    options.helloTimeout = 300ms;
    ServerFixture fixture(options);
    RawClient client(fixture.path);
    // It never reads either.
    QVERIFY(eventually([&] { return client.sendSome(RawClient::request("echo").repeated(1000)) < 0; }, 30s));
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
    QCOMPARE(fixture.handler.calls, 0);
}

void HostileTest::byteByByte()
{
    ServerFixture fixture;
    RawClient slow(fixture.path);
    const QByteArray hello = RawClient::request("hello", "{\"protocol\":1}");
    for (const char byte : hello) {
        QVERIFY(slow.send(QByteArray(1, byte)));
        QCoreApplication::processEvents();
    }
    QVERIFY(slow.json().contains(QLatin1String("result")));
    QVERIFY(slow.send("{\"jsonrpc\":\"2.0\",\"id\":1,")); // and never more
    QVERIFY(isServed(fixture));
}

void HostileTest::tooLongLine_data()
{
    QTest::addColumn<bool>("saysHello");
    QTest::newRow("before hello") << false;
    QTest::newRow("after hello") << true;
}

void HostileTest::tooLongLine()
{
    QFETCH(bool, saysHello);
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(!saysHello || client.hello());
    // The longest that is fine.
    const QByteArray envelope = RawClient::request("echo", "{\"a\":\"\"}");
    const QByteArray longest = RawClient::request(
        "echo", "{\"a\":\"" + QByteArray(MaxControlLineBytes + 1 - envelope.size(), 'x') + "\"}");
    QCOMPARE(longest.size(), MaxControlLineBytes + 1);
    QVERIFY(client.send(longest));
    QCOMPARE(errorName(client.json()), saysHello ? QByteArray() : QByteArray("InvalidRequest"));
    // What is too long is swallowed, so that the client gets to read why.
    QVERIFY(client.send(QByteArray(2 << 20, 'x')));
    const QJsonObject line = client.json();
    QVERIFY(line.value(QLatin1String("id")).isNull());
    QCOMPARE(errorName(line), QByteArray("InvalidArgument"));
    QVERIFY(errorText(line).contains(QString::number(MaxControlLineBytes)));
    QVERIFY(client.ends());
    QVERIFY(isServed(fixture));
}

void HostileTest::rubbish_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("ParseError");
    QTest::newRow("deep") << QByteArray(1'000'000, '[') + '\n' << QByteArray("ParseError");
    QTest::newRow("deep params") << RawClient::request("echo", QByteArray("{\"a\":").repeated(100'000))
                                 << QByteArray("ParseError");
    QTest::newRow("invalid UTF-8") << RawClient::request("echo", "{\"a\":\"\xff\"}")
                                   << QByteArray("ParseError");
    QTest::newRow("zeros") << QByteArray(1000, '\0') + '\n' << QByteArray("ParseError");
    QTest::newRow("batch") << QByteArray("[" + RawClient::request("echo").trimmed() + "]\n")
                           << QByteArray("InvalidRequest");
    QTest::newRow("no version") << QByteArray("{\"id\":1,\"method\":\"echo\"}\n")
                                << QByteArray("InvalidRequest");
    QTest::newRow("list as params") << RawClient::request("echo", "[1]") << QByteArray("InvalidParams");
    QTest::newRow("FastCGI") << QByteArray("\x01\x01\0\x01\0\x08\0\0\0\x01\0\0\0\0\0\0\n", 17)
                             << QByteArray("ParseError");
}

void HostileTest::rubbish()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, error);
    ServerFixture fixture;
    RawClient client(fixture.path);
    for (const bool saidHello : { false, true }) {
        QVERIFY(!saidHello || client.hello());
        QVERIFY(client.send(line));
        QCOMPARE(errorName(client.json()), error);
    }
    QVERIFY(client.send("\n\r\n\n"));
    QVERIFY(client.ask("echo").contains(QLatin1String("result"))); // each line is for itself
    QCOMPARE(fixture.handler.calls, 1);
}

void HostileTest::callsWithoutEnd()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("hold").repeated(MaxUnansweredCalls + 10)));
    QTRY_COMPARE(fixture.handler.calls, MaxUnansweredCalls);
    QVERIFY(isServed(fixture)); // a few turns of the event loop
    QCOMPARE(int(fixture.handler.held.size()), MaxUnansweredCalls);
    // One answer, one call more.
    fixture.handler.held.back().reply({});
    fixture.handler.held.pop_back();
    QVERIFY(client.json().contains(QLatin1String("result")));
    QTRY_COMPARE(int(fixture.handler.held.size()), MaxUnansweredCalls);
    QVERIFY(isServed(fixture));
    QCOMPARE(int(fixture.handler.held.size()), MaxUnansweredCalls);
    // And all of them in the end.
    int answers = 1;
    for (; answers < MaxUnansweredCalls + 10; ++answers) {
        QTRY_VERIFY(!fixture.handler.held.empty());
        fixture.handler.held.back().reply({});
        fixture.handler.held.pop_back();
        QVERIFY(client.json().contains(QLatin1String("result")));
    }
    QVERIFY(fixture.handler.held.empty());
}

/// Sends calls until the server takes no more; how many bytes that were.
static qint64 flood(RawClient &client, const QByteArray &calls)
{
    qint64 sum = 0;
    int idle = 0;
    (void)eventually(
        [&] {
            const qsizetype sent = client.sendSome(calls);
            sum += std::max<qsizetype>(sent, 0);
            idle = sent > 0 ? 0 : idle + 1;
            return sent < 0 || idle > 20;
        },
        60s);
    return sum;
}

void HostileTest::neverReads()
{
    ControlServerOptions options;
    options.stallTimeout = 200ms;
    ServerFixture fixture(options);
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    flood(client, RawClient::request("big", "{\"bytes\":1000}").repeated(100));
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
    // It was served no further than that.
    QVERIFY2(fixture.handler.calls < 3000, qPrintable(QString::number(fixture.handler.calls)));
    QVERIFY(isServed(fixture));
}

void HostileTest::readsLate()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    const QByteArray call = RawClient::request("echo", "{\"fill\":\"" + QByteArray(3000, 'x') + "\"}");
    const qint64 sent = flood(client, call);
    const qint64 whole = sent / call.size();
    QVERIFY2(fixture.handler.calls < whole, qPrintable(QString::number(whole))); // it had to wait
    QVERIFY(isServed(fixture));
    QVERIFY(fixture.handler.closed.size() <= 1); // the other one at most
    for (qint64 i = 0; i < whole; ++i)
        QVERIFY(client.line().size() > 3000); // not one is missing
}

void HostileTest::unreadAnswersBehindOne()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("hold").repeated(3)));
    QTRY_COMPARE(fixture.handler.held.size(), size_t(3));
    const QJsonObject answer = TestHandler::bigAnswer(5'000'000);
    fixture.handler.held[0].reply(answer);
    fixture.handler.held[1].reply(answer);
    QVERIFY(fixture.handler.held[2].session());
    fixture.handler.held[2].reply(answer); // too much
    QVERIFY(!fixture.handler.held[2].session());
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
    QVERIFY(isServed(fixture));
}

void HostileTest::leavesInTheMiddle()
{
    ServerFixture fixture;
    for (int i = 0; i < 20; ++i) {
        RawClient client(fixture.path);
        const QByteArray bytes = RawClient::request("hello", "{\"protocol\":1}")
            + RawClient::request("big", "{\"bytes\":500000}").repeated(i % 4) + RawClient::request("hold");
        QVERIFY(client.send(bytes.left(bytes.size() - i)));
        if (i % 2)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(fixture.handler.closed.size(), 20);
    QVERIFY(fixture.server->sessions().empty());
    for (auto &call : fixture.handler.held)
        call.reply({});
    fixture.handler.held.clear();
    QVERIFY(isServed(fixture));
}

void HostileTest::comesAndGoes()
{
    ServerFixture fixture;
    for (int i = 0; i < 1000; ++i) {
        RawClient client(fixture.path);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(fixture.server->sessions().empty());
    QVERIFY(isServed(fixture));
}

void HostileTest::noDescriptorsLeft()
{
    ServerFixture fixture;
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    RawClient client(fixture.path);
    QVERIFY(client.isConnected());
    const int lowest = ::dup(0); // every smaller number is taken
    QVERIFY(lowest >= 0);
    ::close(lowest);
    rlimit none = before;
    none.rlim_cur = rlim_t(lowest);
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(QStringLiteral("cannot accept a control client: Too many open files")));
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents(); // one message for all of these
    const bool isRefused = fixture.server->sessions().empty();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(isRefused);
    QVERIFY(client.hello()); // as soon as there are some again
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile.moc"
