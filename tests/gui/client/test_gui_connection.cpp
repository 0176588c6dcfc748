// The connection to a daemon that comes and goes, on real sockets; time is moved by hand.
#include "gui/client/daemonconnection.h"
#include "gui/support/fakedaemon.h"
#include "gui/support/manualclock.h"
#include "support/sandbox.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// This thread is user nobody for as long as this lives; only for root.
class AsNobody
{
public:
    AsNobody()
    {
        ::syscall(SYS_setgroups, 0, nullptr);
        ::syscall(SYS_setresgid, -1, 65534, -1);
        ::syscall(SYS_setresuid, -1, 65534, -1);
    }
    ~AsNobody()
    {
        ::syscall(SYS_setresuid, -1, 0, -1);
        ::syscall(SYS_setresgid, -1, 0, -1);
        ::syscall(SYS_setgroups, m_groups.size(), m_groups.data());
    }

private:
    const std::vector<gid_t> m_groups = [] {
        std::vector<gid_t> groups(size_t(::getgroups(0, nullptr)));
        (void)::getgroups(int(groups.size()), groups.data());
        return groups;
    }();
};

Profile profileOf(const QString &socketPath)
{
    Profile profile;
    profile.id = u"test"_s;
    profile.kind = Profile::Kind::Socket;
    profile.socketPath = socketPath;
    return profile;
}

struct Fixture
{
    explicit Fixture(Profile profile) { connection.open(profile); }
    explicit Fixture(const FakeDaemon &daemon) : Fixture(profileOf(daemon.socketPath())) { }

    bool isWaitingFor(ConnectionTrouble trouble) const
    {
        return connection.state().phase == ConnectionPhase::Waiting && connection.state().trouble == trouble;
    }
    /// Milliseconds until the next try.
    qint64 delay() const { return connection.state().retryAt->toMSecsSinceEpoch() - clock.wallMs(); }

    ManualClock clock;
    DaemonConnection connection{ "test 1.0", clock };
    QSignalSpy connected{ &connection, &DaemonConnection::connected };
    QSignalSpy disconnected{ &connection, &DaemonConnection::disconnected };
    QSignalSpy changes{ &connection, &DaemonConnection::stateChanged };
};

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndCalls()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        QCOMPARE(it.connection.state().phase, ConnectionPhase::Connecting);
        QCOMPARE(it.changes.size(), 0); // everything comes from the event loop
        QTRY_COMPARE(it.connected.size(), 1);
        QCOMPARE(it.connection.state().phase, ConnectionPhase::Connected);
        QCOMPARE(it.connection.hello().host, "box");
        QVERIFY(it.connection.mayChange());
        std::optional<QJsonObject> answer;
        it.connection.call("app.stop", { { u"app"_s, u"hello"_s } }, [&](const auto &result) { answer = *result; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->contains("app"_L1));
        it.connection.close();
        QCOMPARE(it.connection.state().phase, ConnectionPhase::Closed);
        QTRY_COMPARE(it.disconnected.size(), 1);
        QTRY_COMPARE(daemon.clients(), 0);
        QCOMPARE(it.clock.activeTimers(), 0);
    }

    void callsFailWithoutAConnection()
    {
        FakeDaemon daemon;
        daemon.hold("app.stop");
        Fixture it(daemon);
        std::optional<ErrorCode> early, late;
        it.connection.call("ping", {}, [&](const auto &result) { early = result.error().code; });
        QVERIFY(!early); // never from within
        QTRY_COMPARE(early, ErrorCode::AppUnreachable);
        QTRY_VERIFY(it.connection.isConnected());
        it.connection.call("app.stop", { { u"app"_s, u"hello"_s } }, [&](const auto &result) { late = result.error().code; });
        QTRY_COMPARE(daemon.calls("app.stop").size(), 1);
        daemon.cut();
        QTRY_VERIFY(late);
        QString why;
        QTRY_VERIFY(!it.connection.mayChange(&why));
        QVERIFY(!why.isEmpty());
    }

    void backsOffAndComesBack()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        QTRY_VERIFY(it.connection.isConnected());
        const qint64 lostAt = it.clock.wallMs() + 5000;
        it.clock.advance(5s);
        daemon.die();
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        QCOMPARE(it.disconnected.size(), 1);
        double expected = 250;
        for (int attempt = 1; attempt <= 12; ++attempt) {
            QTRY_COMPARE(it.connection.state().attempt, attempt);
            const double delay = double(it.delay());
            QVERIFY2(delay >= expected * 0.79 && delay <= expected * 1.21, qPrintable(QString::number(delay)));
            it.clock.advance(std::chrono::milliseconds(it.delay()));
            expected = std::min(expected * 2, 30'000.0);
        }
        QTRY_COMPARE(it.connection.state().attempt, 13);
        QCOMPARE(it.connection.state().trouble, ConnectionTrouble::Lost);
        QCOMPARE(it.connection.state().since.toMSecsSinceEpoch(), lostAt);
        daemon.start(); // the file of the socket appears
        QTRY_COMPARE(it.connected.size(), 2);
    }

    void peaceForgetsTheBackoff()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        for (int i = 1; i <= 4; ++i) { // a daemon that flaps is not asked faster and faster
            QTRY_COMPARE(it.connected.size(), i);
            it.clock.advance(30s);
            daemon.cut();
            QTRY_COMPARE(it.connection.state().attempt, i);
            it.clock.advance(std::chrono::milliseconds(it.delay()));
        }
        QTRY_VERIFY(it.connection.isConnected());
        it.clock.advance(61s);
        daemon.cut();
        QTRY_COMPARE(it.connection.state().attempt, 1);
        QVERIFY(it.delay() <= 300);
    }

    void noticesTheSocketInFoldersThatAppear()
    {
        Sandbox sandbox;
        FakeDaemon daemon;
        const QString path = sandbox.path(u"not/yet/control.sock"_s);
        Fixture it(profileOf(path));
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Unreachable));
        QVERIFY(QDir().mkpath(sandbox.path(u"not/yet"_s)));
        QTest::qWait(0);
        FakeWire wire(path, daemon.socketPath());
        QVERIFY(wire.listen());
        QTRY_COMPARE(it.connected.size(), 1); // and no time passed
    }

    void retriesNowWhenAsked()
    {
        FakeDaemon daemon;
        daemon.die();
        Fixture it(daemon);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Unreachable));
        const int attempt = it.connection.state().attempt;
        it.connection.retryNow();
        QCOMPARE(it.connection.state().phase, ConnectionPhase::Connecting);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Unreachable));
        QCOMPARE(it.connection.state().attempt, attempt);
        it.connection.close();
        it.connection.retryNow();
        QCOMPARE(it.connection.state().phase, ConnectionPhase::Closed);
    }

    void comesBackWhenTheComputerWakes()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        QTRY_VERIFY(it.connection.isConnected());
        daemon.die();
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        for (int i = 0; i < 8; ++i) {
            const int attempt = it.connection.state().attempt;
            it.clock.advance(std::chrono::milliseconds(it.delay()));
            QTRY_COMPARE(it.connection.state().attempt, attempt + 1);
        }
        const int attempt = it.connection.state().attempt;
        it.clock.sleep(1h);
        QTRY_COMPARE(it.connection.state().attempt, attempt + 1);
    }

    void findsDeadConnectionsAfterASleep()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        QTRY_VERIFY(it.connection.isConnected());
        it.clock.sleep(1h);
        QTRY_COMPARE(daemon.calls("ping").size(), 1);
        QTRY_COMPARE(it.clock.activeTimers(), 1); // peace; the ping was answered
        daemon.wire().setFrozen(true);
        it.clock.sleep(1h);
        QTRY_COMPARE(daemon.calls("ping").size(), 2);
        it.clock.advance(5s);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
    }

    void isNotFooledByHalfAFrame()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        QSignalSpy notified(&it.connection, &DaemonConnection::notification);
        QTRY_VERIFY(it.connection.isConnected());
        daemon.wire().inject("{\"jsonrpc\":\"2.0\",\"method\":\"status\",\"params\":{\"from\":");
        daemon.cut();
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        QCOMPARE(notified.size(), 0);
        it.clock.advance(1s);
        QTRY_COMPARE(it.connected.size(), 2);
        daemon.wire().inject("rubbish\n");
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        it.clock.advance(2s);
        QTRY_COMPARE(it.connected.size(), 3);
    }

    void waitsForASlowHelloAndNoLonger()
    {
        FakeDaemon daemon;
        daemon.wire().setFrozen(true);
        Fixture it(Profile{});
        it.connection.setHelloTimeout(200ms);
        it.connection.open(profileOf(daemon.socketPath()));
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Unreachable));
        QCOMPARE(it.connection.state().error.code, ErrorCode::QueueTimeout);
        daemon.wire().setFrozen(false);
        it.connection.setHelloTimeout(10s);
        it.clock.advance(1s);
        QTRY_VERIFY(it.connection.isConnected());
    }

    void tellsOtherProtocols()
    {
        FakeDaemon daemon;
        daemon.setProtocol(7);
        daemon.info.version = "9.9";
        Fixture it(daemon);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Incompatible));
        QCOMPARE(it.connection.state().daemonProtocol, 7);
        QCOMPARE(it.connection.state().daemonVersion, "9.9");
        daemon.setProtocol(ControlProtocol); // it was replaced
        it.clock.advance(1s);
        QTRY_VERIFY(it.connection.isConnected());
    }

    void tellsProtocolsThatDoNotSpeakOurs()
    {
        QTemporaryDir folder;
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"c.sock"_s)));
        connect(&server, &QLocalServer::newConnection, this, [&server] {
            QLocalSocket *client = server.nextPendingConnection();
            connect(client, &QLocalSocket::readyRead, client, [client] {
                client->readAll();
                client->write("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"no\",\"data\":"
                              "{\"code\":\"UnsupportedProtocol\",\"protocol\":3,\"oldestProtocol\":2}}}\n");
                client->disconnectFromServer();
            });
        });
        Fixture it(profileOf(folder.filePath(u"c.sock"_s)));
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Incompatible));
        QCOMPARE(it.connection.state().daemonProtocol, 3);
    }

    void tellsWhoMayUseASocket()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody else");
        FakeDaemon daemon;
        QFile::setPermissions(daemon.runtimeDir(), QFile::Permissions(0x7755));
        QFile::setPermissions(daemon.runtimeDir() + u"/fcgi-spawner"_s, QFile::Permissions(0x7755));
        QFile::setPermissions(daemon.socketPath(), QFile::Permissions(0x6660));
        Fixture it(Profile{});
        {
            const AsNobody nobody;
            it.connection.open(profileOf(daemon.socketPath()));
            QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Denied));
        }
        QCOMPARE(it.connection.state().group, u"root"_s);
        QCOMPARE(it.connection.state().socketPath, daemon.socketPath());
        QVERIFY(it.connection.state().retryAt);
        QFile::setPermissions(daemon.socketPath(), QFile::Permissions(0x6666));
        QTRY_VERIFY(it.connection.isConnected()); // the change of the mode was noticed
    }

    void knowsWhatItMayNot()
    {
        FakeDaemon daemon;
        daemon.setReadOnly(true);
        Fixture it(daemon);
        QTRY_VERIFY(it.connection.isConnected());
        QString why;
        QVERIFY(!it.connection.mayChange(&why));
        QVERIFY(!why.isEmpty());
        daemon.setReadOnly(false);
        Profile profile = profileOf(daemon.socketPath());
        profile.isReadOnly = true;
        it.connection.open(profile);
        QTRY_COMPARE(it.connected.size(), 2);
        QString ownReason;
        QVERIFY(!it.connection.mayChange(&ownReason));
        QVERIFY(why != ownReason);
    }

    void changesDaemons()
    {
        FakeDaemon one, other;
        other.info.host = "other";
        Fixture it(one);
        QTRY_VERIFY(it.connection.isConnected());
        it.connection.open(profileOf(other.socketPath()));
        QVERIFY(!it.connection.isConnected());
        QTRY_COMPARE(it.connected.size(), 2);
        QCOMPARE(it.disconnected.size(), 1);
        QCOMPARE(it.connection.hello().host, "other");
        QTRY_COMPARE(one.clients(), 0);
        // Faster than any of them can answer:
        for (int i = 0; i < 20; ++i)
            it.connection.open(profileOf(i % 2 ? one.socketPath() : other.socketPath()));
        QTRY_VERIFY(it.connection.isConnected());
        QCOMPARE(it.connection.hello().host, "box");
        QTRY_COMPARE(one.clients() + other.clients(), 1);
    }

    void survivesAFlappingDaemon()
    {
        FakeDaemon daemon;
        Fixture it(daemon);
        for (int i = 1; i <= 30; ++i) {
            QTRY_COMPARE(it.connected.size(), i);
            if (i % 3 == 0)
                daemon.die();
            else if (i % 3 == 1)
                daemon.stop();
            else
                daemon.cut();
            QTRY_COMPARE(it.disconnected.size(), i);
            if (i % 3 != 2)
                daemon.start();
            else
                it.clock.advance(31s);
        }
        QTRY_COMPARE(daemon.clients(), 1);
    }

    void refusesWrongProfiles()
    {
        Profile profile;
        profile.id = u"x"_s;
        profile.kind = Profile::Kind::Ssh;
        profile.host = u"-oProxyCommand=false"_s;
        Fixture it(profile);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::SshFailed));
        QVERIFY(!it.connection.state().retryAt);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "test_gui_connection.moc"
