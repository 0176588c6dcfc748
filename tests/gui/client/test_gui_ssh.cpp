// Connections by ssh: a script stands in for ssh, and runs the real fcgi-spawnerctl.
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/client/sshtransport.h"
#include "gui/support/fakedaemon.h"
#include "gui/support/manualclock.h"
#include "support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile web1()
{
    Profile profile;
    profile.id = u"web1"_s;
    profile.kind = Profile::Kind::Ssh;
    profile.host = u"admin@web1"_s;
    profile.sshOptions = { u"-p"_s, u"2222"_s };
    return profile;
}

/// A folder with an `ssh` that comes first in PATH.
struct Fixture
{
    /// `body` is shell; $ctl and $socket are there.
    explicit Fixture(const QByteArray &body)
    {
        qputenv("PATH", QByteArray(QFile::encodeName(sandbox.path(u"bin"_s)) + ":" + oldPath));
        write(body);
    }
    ~Fixture() { qputenv("PATH", oldPath); }

    void write(const QByteArray &body)
    {
        const QByteArray root = QFile::encodeName(sandbox.root());
        const auto written = sandbox.writeFile(u"bin/ssh"_s,
                                               "#!/bin/sh\nfor word; do echo \"$word\" >>" + root + "/arguments; done\n"
                                               "echo $$ >>" + root + "/pids\n"
                                               "ctl='" CTL_PROGRAM "'\nsocket='"
                                                   + QFile::encodeName(daemon.socketPath()) + "'\n" + body,
                                               0755);
        QVERIFY(written);
    }
    QByteArrayList linesOf(const QString &name) const
    {
        QFile file(sandbox.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }
    bool isWaitingFor(ConnectionTrouble trouble) const
    {
        return connection.state().phase == ConnectionPhase::Waiting && connection.state().trouble == trouble;
    }
    QString words() const { return connection.state().error.message; }
    /// Are all ssh gone?
    bool areAllGone() const
    {
        for (const QByteArray &pid : linesOf(u"pids"_s)) {
            if (::kill(pid.toInt(), 0) == 0)
                return false;
        }
        return true;
    }

    const QByteArray oldPath = qgetenv("PATH");
    Sandbox sandbox;
    FakeDaemon daemon;
    ManualClock clock;
    DaemonConnection connection{ "test", clock };
};

constexpr const char *Good = "exec \"$ctl\" --socket \"$socket\" stdio\n";

} // namespace

class SshTest : public QObject
{
    Q_OBJECT

private slots:
    void connectsThroughTheRealProgram()
    {
        Fixture it(Good);
        Session session(it.connection);
        it.connection.open(web1());
        QTRY_VERIFY(session.isCurrent());
        QCOMPARE(session.status(), it.daemon.snapshot());
        QCOMPARE(it.linesOf(u"arguments"_s),
                 (QByteArrayList{ "-T", "-o", "BatchMode=yes", "-p", "2222", "-o", "ConnectTimeout=10", "-o",
                                  "ServerAliveInterval=15", "-o", "ServerAliveCountMax=3", "--", "admin@web1",
                                  "fcgi-spawnerctl stdio" }));
        it.connection.close();
        QTRY_VERIFY(it.areAllGone());
        QTRY_COMPARE(it.daemon.clients(), 0);
    }

    void comesBackAfterALoss()
    {
        Fixture it(Good);
        it.connection.open(web1());
        QTRY_VERIFY(it.connection.isConnected());
        ::kill(it.linesOf(u"pids"_s).last().toInt(), SIGKILL);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        const qint64 delay = it.connection.state().retryAt->toMSecsSinceEpoch() - it.clock.wallMs();
        QVERIFY2(delay >= 1600 && delay <= 2400, "servers lock out who tries too often");
        it.clock.advance(3s);
        QTRY_VERIFY(it.connection.isConnected());
    }

    void tellsWhatSshSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isTriedAgain");
        QTest::newRow("keys") << QByteArray("echo 'admin@web1: Permission denied (publickey).' >&2; exit 255\n")
                              << u"Permission denied (publickey)"_s << false;
        QTest::newRow("host key") << QByteArray("echo 'Host key verification failed.' >&2; exit 255\n")
                                  << u"Host key verification failed"_s << false;
        QTest::newRow("network") << QByteArray("echo 'ssh: connect to host web1 port 22: Connection refused' >&2; exit 255\n")
                                 << u"Connection refused"_s << true;
        QTest::newRow("not installed") << QByteArray("echo 'sh: 1: fcgi-spawnerctl: not found' >&2; exit 127\n")
                                       << u"not installed on web1"_s << false;
        QTest::newRow("no daemon") << QByteArray("exec \"$ctl\" --socket /nowhere/control.sock stdio\n")
                                   << u"/nowhere/control.sock"_s << true;
        QTest::newRow("rubbish") << QByteArray("echo 'Welcome to web1!'; exec \"$ctl\" --socket \"$socket\" stdio\n")
                                 << u"control protocol"_s << false;
        QTest::newRow("killed") << QByteArray("kill -9 $$\n") << u"was ended"_s << true;
        QTest::newRow("chatty") << QByteArray("i=0; while [ $i -lt 5000 ]; do echo \"line $i of a banner\" >&2; i=$((i+1)); "
                                              "done; echo last >&2; exit 1\n")
                                << u"line 4999 of a banner\nlast"_s << true;
    }
    void tellsWhatSshSaid()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QFETCH(bool, isTriedAgain);
        Fixture it(body);
        it.connection.open(web1());
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::SshFailed));
        QVERIFY2(it.words().contains(words), qPrintable(it.words()));
        QVERIFY(it.words().size() < 1000);
        QCOMPARE(it.connection.state().retryAt.has_value(), isTriedAgain);
        it.write(Good); // mended
        it.connection.retryNow();
        QTRY_VERIFY(it.connection.isConnected());
    }

    void saysWhenThereIsNoSsh()
    {
        Fixture it(Good);
        qputenv("PATH", "/nowhere");
        it.connection.open(web1());
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::SshFailed));
        QCOMPARE(it.connection.state().error.code, ErrorCode::NotFound);
    }

    void isNotHeldUpByAnSshThatHangs()
    {
        // It reads nothing, ignores the end of its input and SIGTERM.
        Fixture it("trap '' TERM; while :; do sleep 1; done\n");
        it.connection.open(web1());
        QTRY_COMPARE(it.linesOf(u"pids"_s).size(), 1);
        QElapsedTimer timer;
        timer.start();
        it.connection.close();
        it.connection.open(web1());
        QVERIFY2(timer.elapsed() < 200, "closing waits for nobody");
        it.connection.close();
        QTRY_VERIFY_WITH_TIMEOUT(it.areAllGone(), 10'000);
    }

    void hostsReachNoShell()
    {
        Fixture it(Good);
        Profile profile = web1();
        profile.host = u"-oProxyCommand=touch%20pwned"_s;
        it.connection.open(profile);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::SshFailed));
        QVERIFY(it.linesOf(u"pids"_s).isEmpty());
        profile = web1();
        profile.remoteCommand = u"/opt/x y/ctl stdio; \"$HOME\""_s; // for the shell over there
        it.connection.open(profile);
        QTRY_VERIFY(it.connection.isConnected());
        QCOMPARE(it.linesOf(u"arguments"_s).last(), "/opt/x y/ctl stdio; \"$HOME\"");
    }
};

QTEST_GUILESS_MAIN(SshTest)
#include "test_gui_ssh.moc"
