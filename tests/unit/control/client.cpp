// ControlClient with a real ControlServer, over a pipe, and with peers that are none.
#include "control/controlclient.h"

#include "asuser.h"
#include "controltest.h"

#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <optional>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class ClientTest : public QObject
{
    Q_OBJECT
private slots:
    void becomesReady();
    void callsAndTheirAnswers();
    void callsBeforeReady();
    void callsOutsideOfAConnection();
    void tooLongCall();
    void progressGoesToItsCall();
    void notificationsArrive();
    void bigAnswers();
    void closing();
    void closingWithAReason();
    void closingWithinACallback();
    void deletedWithCallsOpen();
    void deletedLaterWithinCallbacks();
    void eventLoopWithinACallback();
    void serverEnds();
    void serverKicks();
    void cannotConnect_data();
    void cannotConnect();
    void busySocket();
    void mayNot();
    void isRefused();
    void otherPeers_data();
    void otherPeers();
    void endlessLine();
    void overAPipe();
    void pipeThatBreaks();
};

/// A client and what became of it.
struct Watched
{
    Watched()
    {
        client->setHelloTimeout(30s);
        QObject::connect(client.get(), &ControlClient::ready, client.get(), [this] { ++ready; });
        QObject::connect(client.get(), &ControlClient::closed, client.get(), [this](const Error &reason) {
            ++closed;
            error = reason;
        });
    }
    explicit Watched(const QByteArray &path) : Watched() { client->connectToSocket(path); }
    bool becomesReady() const
    {
        return eventually([this] { return ready == 1 || closed > 0; }, 30s) && ready == 1;
    }
    bool ends() const
    {
        return eventually([this] { return closed > 0; }, 30s);
    }
    /// Calls and waits.
    Result<QJsonObject> ask(const QByteArray &method, const QJsonObject &params = {})
    {
        std::optional<Result<QJsonObject>> answer;
        client->call(method, params, [&answer](Result<QJsonObject> result) { answer = std::move(result); });
        if (answer || !eventually([&answer] { return answer.has_value(); }, 60s))
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("no answer, or from within call()") };
        return *answer;
    }

    std::unique_ptr<ControlClient> client = std::make_unique<ControlClient>("test 1");
    int ready = 0;
    int closed = 0;
    Error error;
};

void ClientTest::becomesReady()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(!watched.client->isReady());
    QVERIFY(watched.becomesReady());
    QVERIFY(watched.client->isReady());
    QCOMPARE(watched.client->hello().version, QByteArray("1.2.3"));
    QCOMPARE(watched.client->hello().webRoot, QByteArray("/srv/www"));
    QVERIFY(!watched.client->hello().isReadOnly);
    QCOMPARE(fixture.server->sessions().front()->clientName(), QByteArray("test 1"));
    QCOMPARE(watched.closed, 0);
}

void ClientTest::callsAndTheirAnswers()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    const QJsonObject params{ { QStringLiteral("text"), QStringLiteral("\u00e4\n") } };
    const auto echo = watched.ask("echo", params);
    QVERIFY(echo);
    QCOMPARE(*echo, params);
    const auto failed = watched.ask("fail");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QCOMPARE(failed.error().message, QStringLiteral("no such app; try: touch it"));
    QCOMPARE(watched.ask("nonsense").error().code, ErrorCode::Unsupported);
    // In any order, each its own.
    QByteArrayList order;
    for (const QByteArray name : { "one", "two", "three" })
        watched.client->call("hold", {}, [&order, name](const Result<QJsonObject> &) { order.append(name); });
    watched.client->call("echo", {}, {}); // nobody is interested
    QTRY_COMPARE(fixture.handler.held.size(), size_t(3));
    for (const int i : { 1, 2, 0 })
        fixture.handler.held[size_t(i)].reply({});
    QTRY_COMPARE(order, QByteArrayList({ "two", "three", "one" }));
}

void ClientTest::callsBeforeReady()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.ask("echo"));
    QVERIFY(watched.client->isReady());
}

void ClientTest::callsOutsideOfAConnection()
{
    Watched watched;
    QCOMPARE(watched.ask("echo").error().code, ErrorCode::InvalidArgument);
    watched.client->close();
    QVERIFY(watched.ends());
    QCOMPARE(watched.ask("echo").error().code, ErrorCode::ShuttingDown);
    QCOMPARE(watched.closed, 1);
}

void ClientTest::tooLongCall()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    const auto answer = watched.ask("echo", TestHandler::bigAnswer(MaxControlLineBytes));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidArgument);
    QVERIFY(answer.error().message.contains(QStringLiteral("\"echo\"")));
    QVERIFY(watched.ask("echo", TestHandler::bigAnswer(MaxControlLineBytes - 200)));
}

void ClientTest::progressGoesToItsCall()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QByteArrayList seen;
    int others = 0;
    connect(watched.client.get(), &ControlClient::notification, this, [&others] { ++others; });
    for (const QByteArray name : { "a", "b" }) {
        watched.client->call(
            "hold", {}, [&seen, name](const Result<QJsonObject> &) { seen.append(name + " done"); },
            [&seen, name](const QJsonObject &params) {
                seen.append(name + ' ' + params.value(QLatin1String("stage")).toString().toUtf8());
            });
    }
    QTRY_COMPARE(fixture.handler.held.size(), size_t(2));
    fixture.handler.held[1].progress("checking", {});
    fixture.handler.held[0].progress("starting", {});
    fixture.handler.held[1].progress("done", {}, 5, 5);
    fixture.handler.held[1].reply({});
    fixture.handler.held[0].reply({});
    QTRY_COMPARE(seen, QByteArrayList({ "b checking", "a starting", "b done", "b done", "a done" }));
    QCOMPARE(others, 0);
}

void ClientTest::notificationsArrive()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QList<QJsonObject> seen;
    connect(watched.client.get(), &ControlClient::notification, this,
            [&seen](const QByteArray &method, const QJsonObject &params) {
                if (method == "status")
                    seen.append(params);
            });
    QVERIFY(watched.becomesReady());
    for (int i = 0; i < 3; ++i)
        fixture.server->sessions().front()->notify("status", { { QStringLiteral("n"), i } });
    QTRY_COMPARE(seen.size(), 3);
    QCOMPARE(seen.at(2).value(QLatin1String("n")).toInt(), 2);
}

void ClientTest::bigAnswers()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    int whole = 0;
    for (int i = 0; i < 4; ++i) {
        watched.client->call("big", { { QStringLiteral("bytes"), 5'000'000 } },
                             [&whole](const Result<QJsonObject> &answer) {
                                 whole += answer && *answer == TestHandler::bigAnswer(5'000'000);
                             });
    }
    QTRY_COMPARE_WITH_TIMEOUT(whole, 4, 60'000);
}

void ClientTest::closing()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    QList<ErrorCode> answers;
    for (int i = 0; i < 3; ++i)
        watched.client->call("hold", {}, [&](const Result<QJsonObject> &answer) {
            answers.append(answer.error().code);
            QCOMPARE(watched.closed, 0); // that comes last
        });
    watched.client->close();
    watched.client->close();
    QVERIFY(answers.isEmpty()); // only from the event loop
    QCOMPARE(watched.closed, 0);
    QVERIFY(!watched.client->isReady());
    QVERIFY(watched.ends());
    QCOMPARE(answers, QList<ErrorCode>(3, ErrorCode::ShuttingDown));
    QCOMPARE(watched.error.code, ErrorCode::ShuttingDown);
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
    QCOMPARE(watched.closed, 1);
}

void ClientTest::closingWithAReason()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    watched.client->close({ ErrorCode::AppSpawnFailed, QStringLiteral("ssh: no such host") });
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.message, QStringLiteral("ssh: no such host"));
    QCOMPARE(watched.ready, 0);
}

void ClientTest::closingWithinACallback()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    int first = 0;
    int second = 0;
    watched.client->call("hold", {}, [&](const Result<QJsonObject> &answer) {
        first += bool(answer);
        watched.client->close();
        watched.client->call("echo", {}, [&](const Result<QJsonObject> &late) { second += !late; });
    });
    watched.client->call("hold", {}, [&](const Result<QJsonObject> &answer) { second += !answer; });
    QTRY_COMPARE(fixture.handler.held.size(), size_t(2));
    fixture.handler.held[0].reply({}); // both answers come at once, and the second too late
    fixture.handler.held[1].reply({});
    QVERIFY(watched.ends());
    QTRY_COMPARE(second, 2);
    QCOMPARE(first, 1);
}

void ClientTest::deletedWithCallsOpen()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    watched.client->call("hold", {}, [](const Result<QJsonObject> &) { QFAIL("an answer for nobody"); });
    QTRY_COMPARE(fixture.handler.held.size(), size_t(1));
    watched.client.reset();
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
    QCOMPARE(watched.closed, 0);
    fixture.handler.held.clear();
}

void ClientTest::deletedLaterWithinCallbacks()
{
    ServerFixture fixture;
    QPointer<ControlClient> client = new ControlClient("test");
    connect(client, &ControlClient::ready, client, [&client] {
        client->call("echo", {}, [&client](const Result<QJsonObject> &) { client->deleteLater(); });
    });
    client->connectToSocket(fixture.path);
    QTRY_VERIFY(!client);
    client = new ControlClient("test");
    connect(client, &ControlClient::closed, client, &QObject::deleteLater);
    client->connectToSocket(fixture.path + ".none");
    QTRY_VERIFY(!client);
}

void ClientTest::eventLoopWithinACallback()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    QByteArrayList order;
    QEventLoop dialog;
    watched.client->call("hold", {}, [&](const Result<QJsonObject> &) {
        order.append("begin");
        QTimer::singleShot(50, &dialog, &QEventLoop::quit);
        fixture.handler.held[1].reply({});
        dialog.exec();
        order.append("end");
    });
    watched.client->call("hold", {}, [&](const Result<QJsonObject> &) { order.append("other"); });
    QTRY_COMPARE(fixture.handler.held.size(), size_t(2));
    fixture.handler.held[0].reply({});
    QTRY_COMPARE(order, QByteArrayList({ "begin", "end", "other" }));
}

void ClientTest::serverEnds()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    int failed = 0;
    watched.client->call("hold", {}, [&](const Result<QJsonObject> &answer) { failed += !answer; });
    QTRY_COMPARE(fixture.handler.held.size(), size_t(1));
    fixture.server.reset();
    QVERIFY(watched.ends());
    QCOMPARE(failed, 1);
    QCOMPARE(watched.error.code, ErrorCode::ShuttingDown);
    QCOMPARE(watched.closed, 1);
}

void ClientTest::serverKicks()
{
    ServerFixture fixture;
    Watched watched(fixture.path);
    QVERIFY(watched.becomesReady());
    const auto answer = watched.ask("kick");
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, QStringLiteral("kicked"));
    QVERIFY(watched.ends());
}

void ClientTest::cannotConnect_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray("none.sock") << ErrorCode::NotFound;
    QTest::newRow("directory missing") << QByteArray("no/none.sock") << ErrorCode::NotFound;
    QTest::newRow("left behind") << QByteArray("dead.sock") << ErrorCode::AppUnreachable;
    QTest::newRow("a file") << QByteArray("file") << ErrorCode::AppUnreachable;
    QTest::newRow("too long") << QByteArray(200, 'x') << ErrorCode::PathTooLong;
}

void ClientTest::cannotConnect()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, code);
    Sandbox sandbox;
    QVERIFY(sandbox.writeFile(QStringLiteral("run/file"), "x"));
    const QByteArray folder = QFile::encodeName(sandbox.runDir()) + '/';
    {
        const auto dead = listenOnControlSocket(folder + "dead.sock", {});
        QVERIFY(dead);
    }
    Watched watched(folder + name);
    QCOMPARE(watched.closed, 0); // not before the event loop runs
    const auto answer = watched.ask("echo");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.code, code);
    QVERIFY2(watched.error.message.contains(QString::fromLatin1(folder + name)),
             qPrintable(watched.error.message));
    QCOMPARE(watched.ready, 0);
}

void ClientTest::busySocket()
{
    Sandbox sandbox;
    const QByteArray path = QFile::encodeName(sandbox.runDir()) + "/c.sock";
    const auto listener = listenOnControlSocket(path, {});
    QVERIFY(listener);
    std::vector<UnixFd> waiting;
    while (auto client = connectUnixSocket(path))
        waiting.push_back(*std::move(client));
    Watched watched(path);
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.code, ErrorCode::ResourceExhausted);
}

void ClientTest::mayNot()
{
    Sandbox sandbox;
    const QByteArray path = QFile::encodeName(sandbox.runDir()) + "/c.sock";
    const auto listener = listenOnControlSocket(path, {});
    QVERIFY(listener);
    QCOMPARE(::chmod(path.constData(), 0), 0);
    Error error;
    const auto tryIt = [&] {
        QEventLoop loop; // this may be a thread of its own
        ControlClient client("test");
        QObject::connect(&client, &ControlClient::closed, &client, [&](const Error &reason) {
            error = reason;
            loop.quit();
        });
        client.connectToSocket(path);
        loop.exec();
    };
    if (::geteuid() == 0)
        QVERIFY(asUser(NobodyUser, {}, tryIt));
    else
        tryIt();
    QCOMPARE(error.code, ErrorCode::PermissionDenied);
    QVERIFY2(error.message.startsWith(QStringLiteral("you may not use %1; ").arg(QFile::decodeName(path))),
             qPrintable(error.message));
}

void ClientTest::isRefused()
{
    ServerFixture fixture;
    std::vector<std::unique_ptr<RawClient>> others;
    for (int i = 0; i < MaxControlClients; ++i) {
        others.push_back(std::make_unique<RawClient>(fixture.path));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(fixture.server->sessions().size(), size_t(MaxControlClients));
    Watched watched(fixture.path);
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.code, ErrorCode::ResourceExhausted);
    QVERIFY2(watched.error.message.contains(QStringLiteral("64")), qPrintable(watched.error.message));
}

void ClientTest::otherPeers_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray result = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":";
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true
                                  << ErrorCode::Unsupported;
    QTest::newRow("closes at once") << QByteArray() << true << ErrorCode::InputOutput;
    QTest::newRow("half a line") << QByteArray("{\"jso") << true << ErrorCode::InputOutput;
    QTest::newRow("silent") << QByteArray() << false << ErrorCode::QueueTimeout;
    QTest::newRow("talks of other things")
        << QByteArray(result + "{}}\n").replace("\"id\":1", "\"id\":9") << false << ErrorCode::QueueTimeout;
    QTest::newRow("no protocol") << QByteArray(result + "{}}\n") << false << ErrorCode::Unsupported;
    QTest::newRow("newer protocol") << QByteArray(result + "{\"protocol\":99}}\n") << false
                                    << ErrorCode::Unsupported;
    QTest::newRow("refuses the protocol") << QByteArray(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"no\",\"data\":{\"code\":"
        "\"UnsupportedProtocol\"}}}\n") << true
                                          << ErrorCode::Unsupported;
    QTest::newRow("says why") << QByteArray(
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32000,\"message\":\"no\","
        "\"data\":{\"code\":\"PermissionDenied\"}}}\n")
                              << true << ErrorCode::PermissionDenied;
    QTest::newRow("asks back") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\"}\n") << false
                               << ErrorCode::QueueTimeout;
}

void ClientTest::otherPeers()
{
    QFETCH(QByteArray, says);
    QFETCH(bool, closes);
    QFETCH(ErrorCode, code);
    Sandbox sandbox;
    QLocalServer peer;
    QVERIFY(peer.listen(sandbox.runDir() + QStringLiteral("/peer")));
    connect(&peer, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = peer.nextPendingConnection();
        socket->write(says);
        if (closes)
            socket->disconnectFromServer();
    });
    Watched watched;
    watched.client->setHelloTimeout(code == ErrorCode::QueueTimeout ? 200ms : 30s);
    watched.client->connectToSocket(QFile::encodeName(peer.fullServerName()));
    QVERIFY(watched.ends());
    QVERIFY2(watched.error.code == code, qPrintable(watched.error.message));
    QCOMPARE(watched.ready, 0);
    QCOMPARE(watched.closed, 1);
}

void ClientTest::endlessLine()
{
    Sandbox sandbox;
    QLocalServer peer;
    QVERIFY(peer.listen(sandbox.runDir() + QStringLiteral("/peer")));
    connect(&peer, &QLocalServer::newConnection, this,
            [&] { peer.nextPendingConnection()->write(QByteArray(MaxDaemonLineBytes + 10, 'x')); });
    Watched watched(QFile::encodeName(peer.fullServerName()));
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.code, ErrorCode::Unsupported);
    QVERIFY2(watched.error.message.contains(QString::number(MaxDaemonLineBytes)),
             qPrintable(watched.error.message));
}

void ClientTest::overAPipe()
{
    ServerFixture fixture;
    auto relay = std::make_unique<QProcess>();
    relay->start(QCoreApplication::applicationFilePath(),
                 { QStringLiteral("--relay"), QFile::decodeName(fixture.path) });
    Watched watched;
    watched.client->attach(std::move(relay)); // while it starts
    QVERIFY2(watched.becomesReady(), qPrintable(watched.error.message));
    for (int i = 0; i < 10; ++i) {
        const auto answer = watched.ask("big", { { QStringLiteral("bytes"), 100'000 } });
        QVERIFY(answer);
        QVERIFY(*answer == TestHandler::bigAnswer(100'000));
    }
    const QJsonObject most = TestHandler::bigAnswer(1'000'000);
    const auto echo = watched.ask("echo", most);
    QVERIFY(echo && *echo == most);
    fixture.server.reset(); // the relay ends
    QVERIFY(watched.ends());
    QCOMPARE(watched.error.code, ErrorCode::ShuttingDown);
}

void ClientTest::pipeThatBreaks()
{
    auto program = std::make_unique<QProcess>();
    program->start(QStringLiteral("false"), QStringList());
    Watched watched;
    watched.client->attach(std::move(program));
    const auto answer = watched.ask("echo");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InputOutput);
    QVERIFY(watched.ends());
    QCOMPARE(watched.closed, 1);
}

/// What ssh and socat do: standard input and output to the socket and back, until either end is at its end.
static int relay(const char *path)
{
    const auto socket = connectUnixSocket(path);
    if (!socket)
        return 1;
    const auto pump = [](int from, int to) {
        char buffer[65536];
        const ssize_t got = ::read(from, buffer, sizeof buffer);
        for (ssize_t done = 0; done < got;) {
            const ssize_t written = ::write(to, buffer + done, size_t(got - done));
            if (written < 0 && errno != EAGAIN)
                return false;
            pollfd room{ to, POLLOUT, 0 };
            if (written < 0)
                ::poll(&room, 1, -1);
            done += std::max<ssize_t>(written, 0);
        }
        return got > 0 || (got < 0 && errno == EAGAIN);
    };
    pollfd ends[] = { { STDIN_FILENO, POLLIN, 0 }, { socket->get(), POLLIN, 0 } };
    while (::poll(ends, 2, -1) > 0) {
        if (ends[0].revents && !pump(STDIN_FILENO, socket->get()))
            break;
        if (ends[1].revents && !pump(socket->get(), STDOUT_FILENO))
            break;
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--relay")
        return relay(argv[2]);
    QCoreApplication application(argc, argv);
    ClientTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "client.moc"
