// The daemon's end of the control socket, with clients that behave.
#include "control/controlserver.h"

#include "asuser.h"
#include "base/accounts.h"
#include "controltest.h"

#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class ServerTest : public QObject
{
    Q_OBJECT
private slots:
    void helloTellsAboutTheDaemon();
    void protocols_data();
    void protocols();
    void helloComesFirstAndOnce();
    void namesOfClientsAreCleaned();
    void answersInAnyOrder();
    void idsComeBackAsTheyWere();
    void equalIdsAreAnsweredEach();
    void droppedCallsAreAnswered();
    void callsCanBeMoved();
    void progressNamesItsCall();
    void notificationsOfClientsAreIgnored();
    void clientLeavesWithCallsOpen();
    void kickedWithinACall();
    void writableAgain();
    void bigAnswersOneAfterTheOther();
    void tooBigAnswer();
    void noMoreClientsThanAllowed();
    void endOfTheServer();
    void membersOfTheGroupMayLook();
    void membersOfTheGroupMayDoAllIfToldSo();
    void strangersAreToldAndSentAway();
};

void ServerTest::helloTellsAboutTheDaemon()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    const QJsonObject answer
        = client.ask("hello", "{\"protocol\":1,\"client\":\"test 1\",\"new\":[]}", "\"h\"");
    QCOMPARE(answer.value(QLatin1String("jsonrpc")).toString(), QStringLiteral("2.0"));
    QCOMPARE(answer.value(QLatin1String("id")).toString(), QStringLiteral("h"));
    const QJsonObject result = answer.value(QLatin1String("result")).toObject();
    QCOMPARE(result.value(QLatin1String("access")).toString(), QStringLiteral("full"));
    const HelloInfo info = HelloInfo::fromJson(result);
    QCOMPARE(info.protocol, ControlProtocol);
    QCOMPARE(info.oldestProtocol, OldestControlProtocol);
    QCOMPARE(info.version, QByteArray("1.2.3"));
    QCOMPARE(fixture.server->sessions().size(), size_t(1));
    const ControlSession &session = *fixture.server->sessions().front();
    QCOMPARE(session.clientName(), QByteArray("test 1"));
    QCOMPARE(session.user(), userName(::geteuid()));
    QCOMPARE(session.access(), ControlAccess::Full);
}

void ServerTest::protocols_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("ours") << QByteArray("{\"protocol\":1}") << QByteArray();
    QTest::newRow("ours, as a fraction of sorts") << QByteArray("{\"protocol\":1.0}") << QByteArray();
    QTest::newRow("newer") << QByteArray("{\"protocol\":2}") << QByteArray("UnsupportedProtocol");
    QTest::newRow("older") << QByteArray("{\"protocol\":0}") << QByteArray("UnsupportedProtocol");
    QTest::newRow("huge") << QByteArray("{\"protocol\":1e300}") << QByteArray("UnsupportedProtocol");
    QTest::newRow("fraction") << QByteArray("{\"protocol\":0.5}") << QByteArray("UnsupportedProtocol");
    QTest::newRow("text") << QByteArray("{\"protocol\":\"1\"}") << QByteArray("InvalidParams");
    QTest::newRow("none") << QByteArray("{}") << QByteArray("InvalidParams");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("InvalidParams");
}

void ServerTest::protocols()
{
    QFETCH(QByteArray, params);
    QFETCH(QByteArray, error);
    ServerFixture fixture;
    RawClient client(fixture.path);
    const QJsonObject answer = client.ask("hello", params);
    QVERIFY(!answer.isEmpty());
    QCOMPARE(errorName(answer), error);
    if (error == "UnsupportedProtocol") {
        const QJsonObject data
            = answer.value(QLatin1String("error")).toObject().value(QLatin1String("data")).toObject();
        QCOMPARE(data.value(QLatin1String("protocol")).toInt(), ControlProtocol);
        QCOMPARE(data.value(QLatin1String("oldestProtocol")).toInt(), OldestControlProtocol);
        QVERIFY(!data.value(QLatin1String("version")).toString().isEmpty());
        QVERIFY(client.ends());
        QTRY_COMPARE(fixture.handler.closed.size(), 1);
    } else if (!error.isEmpty()) {
        QVERIFY(client.hello()); // it may try again
    }
}

void ServerTest::helloComesFirstAndOnce()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    const QJsonObject early = client.ask("echo");
    QCOMPARE(errorName(early), QByteArray("InvalidRequest"));
    QVERIFY(errorText(early).contains(QStringLiteral("hello")));
    QCOMPARE(fixture.handler.calls, 0);
    QVERIFY(client.hello());
    QCOMPARE(errorName(client.ask("hello", "{\"protocol\":1}")), QByteArray("InvalidRequest"));
    QVERIFY(client.ask("echo").contains(QLatin1String("result")));
    QCOMPARE(errorName(client.ask("no.such")), QByteArray("MethodNotFound"));
}

void ServerTest::namesOfClientsAreCleaned()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    client.ask("hello", "{\"protocol\":1,\"client\":\"a\\nb\\u001b[2J" + QByteArray(1000, 'c') + "\"}");
    const QByteArray name = fixture.server->sessions().front()->clientName();
    QVERIFY2(name.startsWith("a?b?[2Jccc"), name.constData());
    QVERIFY(name.size() <= 100);
}

void ServerTest::answersInAnyOrder()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("hold", "{}", "1") + RawClient::request("hold", "{}", "2")
                        + RawClient::request("echo", "{\"a\":5}", "3")));
    const QJsonObject third = client.json();
    QCOMPARE(third.value(QLatin1String("id")).toInt(), 3);
    QCOMPARE(third.value(QLatin1String("result")).toObject().value(QLatin1String("a")).toInt(), 5);
    QCOMPARE(fixture.handler.held.size(), size_t(2));
    fixture.handler.held[1].reply({});
    fixture.handler.held[0].fail(Error{ ErrorCode::AppPaused, QStringLiteral("it is paused") });
    QCOMPARE(client.json().value(QLatin1String("id")).toInt(), 2);
    const QJsonObject first = client.json();
    QCOMPARE(first.value(QLatin1String("id")).toInt(), 1);
    QCOMPARE(errorName(first), QByteArray("AppPaused"));
    QCOMPARE(errorText(first), QStringLiteral("it is paused"));
}

void ServerTest::idsComeBackAsTheyWere()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    for (const QByteArray id : { "0", "-7", "1.5", "\"\"", "\"a\\\"b\"", "9007199254740991" }) {
        QVERIFY(client.send(RawClient::request("echo", "{}", id)));
        const QByteArray line = client.line();
        QVERIFY2(line.contains(QByteArray("\"id\":" + id + ",")), line.constData());
    }
    for (const QByteArray id : { "null", "true", "[]", "{}" }) {
        const QJsonObject answer = client.ask("echo", "{}", id);
        QCOMPARE(errorName(answer), QByteArray("InvalidRequest"));
        QVERIFY(answer.value(QLatin1String("id")).isNull());
    }
}

void ServerTest::equalIdsAreAnsweredEach()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("echo", "{\"n\":1}", "4").repeated(3)));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.json().value(QLatin1String("id")).toInt(), 4);
}

void ServerTest::droppedCallsAreAnswered()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    const QJsonObject answer = client.ask("drop", "{}", "8");
    QCOMPARE(answer.value(QLatin1String("id")).toInt(), 8);
    QCOMPARE(errorName(answer), QByteArray("InternalError"));
}

void ServerTest::callsCanBeMoved()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("hold", "{}", "1") + RawClient::request("hold", "{}", "2")));
    QTRY_COMPARE(fixture.handler.held.size(), size_t(2));
    // Over one that is open: that one is answered.
    fixture.handler.held[0] = std::move(fixture.handler.held[1]);
    fixture.handler.held.pop_back();
    QCOMPARE(errorName(client.json()), QByteArray("InternalError"));
    fixture.handler.held[0].reply({});
    QCOMPARE(client.json().value(QLatin1String("id")).toInt(), 2);
    fixture.handler.held.clear();
    QVERIFY(client.ask("echo", "{}", "3").value(QLatin1String("id")).toInt()
            == 3); // and nothing came between
}

void ServerTest::progressNamesItsCall()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("hold", "{}", "\"up\"")));
    QTRY_COMPARE(fixture.handler.held.size(), size_t(1));
    fixture.handler.held[0].progress("checking", QStringLiteral("is it whole?"), 1, 3);
    const QJsonObject line = client.json();
    QVERIFY(!line.contains(QLatin1String("id")));
    QCOMPARE(line.value(QLatin1String("method")).toString(), QStringLiteral("progress"));
    const QJsonObject expected{ { QStringLiteral("request"), QStringLiteral("up") },
                                { QStringLiteral("stage"), QStringLiteral("checking") },
                                { QStringLiteral("text"), QStringLiteral("is it whole?") },
                                { QStringLiteral("done"), 1 },
                                { QStringLiteral("total"), 3 } };
    QCOMPARE(line.value(QLatin1String("params")).toObject(), expected);
}

void ServerTest::notificationsOfClientsAreIgnored()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.send("{\"jsonrpc\":\"2.0\",\"method\":\"hello\",\"params\":{\"protocol\":1}}\n"));
    QVERIFY(client.hello());
    QVERIFY(client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"change\"}\n{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n"));
    QCOMPARE(client.ask("echo", "{}", "5").value(QLatin1String("id")).toInt(), 5);
    QCOMPARE(fixture.handler.calls, 1);
}

void ServerTest::clientLeavesWithCallsOpen()
{
    ServerFixture fixture;
    auto client = std::make_unique<RawClient>(fixture.path);
    QVERIFY(client->hello());
    QVERIFY(client->send(RawClient::request("hold").repeated(3)));
    QTRY_COMPARE(fixture.handler.held.size(), size_t(3));
    const quint64 id = fixture.server->sessions().front()->id();
    QCOMPARE(fixture.handler.held[0].session(), fixture.server->sessions().front().get());
    client.reset();
    QTRY_COMPARE(fixture.handler.closed, QList<quint64>({ id }));
    QVERIFY(fixture.server->sessions().empty());
    ControlCall &call = fixture.handler.held[0];
    QVERIFY(!call.session());
    call.progress("late", {});
    call.reply({});
    fixture.handler.held[1].fail(Error{ ErrorCode::NotFound, QStringLiteral("late") });
    fixture.handler.held.clear();
}

void ServerTest::kickedWithinACall()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    QVERIFY(client.send(RawClient::request("kick") + RawClient::request("echo")));
    const QJsonObject line = client.json();
    QVERIFY(line.value(QLatin1String("id")).isNull());
    QCOMPARE(errorName(line), QByteArray("ShuttingDown"));
    QCOMPARE(errorText(line), QStringLiteral("kicked"));
    QVERIFY(client.ends()); // no answer to the kick, nor to what came after it
    QVERIFY(fixture.handler.isGoneAfterKick);
    QCOMPARE(fixture.handler.calls, 1);
    client.close();
    QTRY_COMPARE(fixture.handler.closed.size(), 1);
}

void ServerTest::writableAgain()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.send("\n"));
    QTRY_COMPARE(fixture.server->sessions().size(), size_t(1));
    ControlSession &session = *fixture.server->sessions().front();
    QVERIFY(!session.isWritable()); // no hello yet
    QVERIFY(client.hello());
    QVERIFY(session.isWritable());
    const QJsonObject params = TestHandler::bigAnswer(10'000);
    int sent = 0;
    for (; sent < 1000 && session.isWritable(); ++sent)
        session.notify("status", params);
    QVERIFY(sent > 1 && sent < 1000); // some are on their way, but not without end
    session.notify("status", params); // also now, if need be
    ++sent;
    QVERIFY(fixture.handler.writable.isEmpty());
    for (int i = 0; i < sent; ++i)
        QCOMPARE(client.json().value(QLatin1String("method")).toString(), QStringLiteral("status"));
    QTRY_COMPARE(fixture.handler.writable, QList<quint64>({ session.id() }));
    QVERIFY(session.isWritable());
}

void ServerTest::bigAnswersOneAfterTheOther()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    // Each is more than may lie unread; asking for several at once is fine all the same.
    QVERIFY(client.send(RawClient::request("hold", "{}", "7")
                        + RawClient::request("big", "{\"bytes\":6000000}").repeated(3)
                        + RawClient::request("echo", "{}", "2")));
    QTRY_COMPARE(fixture.handler.calls, 2);
    fixture.handler.held[0].reply({}); // comes after the first big one
    for (const int id : { 1, 7, 1, 1, 2 }) {
        const QByteArray line = client.line();
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QLatin1String("id")).toInt(), id);
        QCOMPARE(line.size() > 6'000'000, id == 1);
    }
}

void ServerTest::tooBigAnswer()
{
    ServerFixture fixture;
    RawClient client(fixture.path);
    QVERIFY(client.hello());
    const QJsonObject answer = client.ask("big", "{\"bytes\":17000000}", "3");
    QCOMPARE(answer.value(QLatin1String("id")).toInt(), 3);
    QCOMPARE(errorName(answer), QByteArray("ResourceExhausted"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too long to be sent")));
    fixture.server->sessions().front()->notify("status", TestHandler::bigAnswer(17'000'000));
    QVERIFY(client.ask("echo", "{}", "4").contains(QLatin1String("result")));
}

void ServerTest::noMoreClientsThanAllowed()
{
    ServerFixture fixture;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < MaxControlClients; ++i) {
        clients.push_back(std::make_unique<RawClient>(fixture.path));
        QVERIFY(clients.back()->hello());
    }
    for (int i = 0; i < 40; ++i) {
        RawClient late(fixture.path);
        QVERIFY(late.isConnected());
        const QJsonObject line = late.json();
        QCOMPARE(errorName(line), QByteArray("ResourceExhausted"));
        QVERIFY(errorText(line).contains(QString::number(MaxControlClients)));
        QVERIFY(line.value(QLatin1String("id")).isNull());
        QVERIFY(late.ends());
    }
    QVERIFY(clients.front()->ask("echo").contains(QLatin1String("result")));
    clients.pop_back();
    QTRY_COMPARE(fixture.server->sessions().size(), size_t(MaxControlClients - 1));
    RawClient next(fixture.path);
    QVERIFY(next.hello());
}

void ServerTest::endOfTheServer()
{
    ServerFixture fixture;
    RawClient one(fixture.path);
    RawClient two(fixture.path);
    QVERIFY(one.hello() && two.hello());
    QVERIFY(one.send(RawClient::request("hold")));
    QTRY_COMPARE(fixture.handler.held.size(), size_t(1));
    fixture.server->close();
    QVERIFY(!QFile::exists(QFile::decodeName(fixture.path)));
    QVERIFY(two.ask("echo").contains(QLatin1String("result"))); // those who are there stay
    fixture.server.reset();
    QCOMPARE(fixture.handler.closed.size(), 2);
    QVERIFY(!fixture.handler.held[0].session());
    for (RawClient *client : { &one, &two }) {
        QCOMPARE(errorName(client->json()), QByteArray("ShuttingDown"));
        QVERIFY(client->ends());
    }
}

/// A client of user "nobody" in `groups`, past the modes of files, which would keep some out before the
/// server could.
static std::unique_ptr<RawClient> strangerAt(const QByteArray &path, const std::vector<gid_t> &groups)
{
    for (QByteArray at = path; at.size() > 5 && at.startsWith("/tmp/"); at = at.left(at.lastIndexOf('/')))
        ::chmod(at.constData(), at == path ? 0666 : 0755);
    Result<UnixFd> fd = Error{};
    if (!asUser(NobodyUser, groups, [&] { fd = connectUnixSocket(path); }))
        return nullptr;
    return std::make_unique<RawClient>(std::move(fd));
}

void ServerTest::membersOfTheGroupMayLook()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    ControlServerOptions options;
    options.group = "daemon";
    ServerFixture fixture(options);
    const auto group = groupNumber("daemon");
    QVERIFY(group);
    const auto client = strangerAt(fixture.path, { 70000, *group });
    QVERIFY(client && client->isConnected());
    const QJsonObject hello = client->ask("hello", "{\"protocol\":1}");
    QVERIFY(HelloInfo::fromJson(hello.value(QLatin1String("result")).toObject()).isReadOnly);
    QVERIFY(client->ask("echo").contains(QLatin1String("result")));
    const QJsonObject refused = client->ask("change", "{}", "6");
    QCOMPARE(errorName(refused), QByteArray("PermissionDenied"));
    QCOMPARE(refused.value(QLatin1String("id")).toInt(), 6);
    QVERIFY(errorText(refused).contains(QStringLiteral("control-group-access")));
    QCOMPARE(fixture.handler.calls, 1);
    QCOMPARE(fixture.server->sessions().front()->user(), QByteArray("nobody"));
}

void ServerTest::membersOfTheGroupMayDoAllIfToldSo()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    ControlServerOptions options;
    options.group = groupName(NobodyGroup); // as their primary group
    options.groupAccess = ControlAccess::Full;
    ServerFixture fixture(options);
    const auto client = strangerAt(fixture.path, {});
    QVERIFY(client && client->hello());
    QVERIFY(client->ask("change").contains(QLatin1String("result")));
}

void ServerTest::strangersAreToldAndSentAway()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    for (const bool hasGroup : { false, true }) {
        ControlServerOptions options;
        if (hasGroup)
            options.group = "daemon";
        ServerFixture fixture(options);
        const auto client = strangerAt(fixture.path, { 70000 });
        QVERIFY(client && client->isConnected());
        QVERIFY(client->send(RawClient::request("hello", "{\"protocol\":1}")));
        const QJsonObject line = client->json();
        QVERIFY(line.value(QLatin1String("id")).isNull());
        QCOMPARE(errorName(line), QByteArray("PermissionDenied"));
        QVERIFY(errorText(line).contains(QStringLiteral("user nobody may not")));
        QVERIFY(errorText(line).contains(hasGroup ? QStringLiteral("usermod -aG daemon nobody")
                                                  : QStringLiteral("control-group")));
        QVERIFY(client->ends());
        QVERIFY(fixture.server->sessions().empty());
        QVERIFY(fixture.handler.closed.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ServerTest)
#include "server.moc"
