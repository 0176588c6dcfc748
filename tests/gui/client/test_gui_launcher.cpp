// Finding, starting and stopping the real daemon, in a home of its own; systemctl is a script.
#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/session.h"
#include "support/freeport.h"
#include "support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

/// What the environment was, again.
class Variable
{
public:
    Variable(const char *name, const QString &value) : m_name(name), m_old(qgetenv(name)), m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_old);
        else
            qunsetenv(m_name);
    }

private:
    const char *m_name;
    QByteArray m_old;
    bool m_wasSet;
};

bool isRunning(qint64 pid)
{
    return pid > 0 && ::kill(pid_t(pid), 0) == 0;
}

struct Fixture
{
    Fixture()
    {
        QDir().mkpath(sandbox.path(u"home"_s));
        QFile::setPermissions(sandbox.runDir(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray root = QFile::encodeName(sandbox.root());
        // Says who was started, and becomes it.
        script(u"daemon"_s, "echo $$ >>" + root + "/pids\nexec '" DAEMON_PROGRAM "' \"$@\"\n");
        units("LoadState=not-found\nActiveState=inactive", "LoadState=not-found\nActiveState=inactive");
        launcher.setProgram(sandbox.path(u"bin/daemon"_s));
        launcher.setOptions(options());
    }
    ~Fixture()
    {
        for (const qint64 pid : pids())
            ::kill(pid_t(pid), SIGKILL);
    }

    LaunchOptions options() const { return { sandbox.webRoot(), u"127.0.0.1:%1"_s.arg(port) }; }
    void script(const QString &name, const QByteArray &body)
    {
        QVERIFY(sandbox.writeFile(u"bin/"_s + name, "#!/bin/sh\n" + body, 0755));
    }
    /// What systemctl shows of the user's unit and of the system's; `start` is shell.
    void units(const QByteArray &user, const QByteArray &system, const QByteArray &start = "exit 1")
    {
        script(u"systemctl"_s,
               "case \"$*\" in\n*--user*show*) echo '" + user + "';;\n*show*) echo '" + system + "';;\n*start*) " + start
                   + ";;\n*stop*) kill $(tail -n 1 '" + QFile::encodeName(sandbox.path(u"pids"_s)) + "');;\nesac\n");
    }
    QList<qint64> pids() const
    {
        QFile file(sandbox.path(u"pids"_s));
        QList<qint64> all;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.toLongLong() > 0)
                    all.append(line.toLongLong());
            }
        }
        return all;
    }
    /// The outcome as text; "" is good.
    QString start(DaemonLauncher &with)
    {
        std::optional<QString> text;
        with.startUserDaemon([&](const Result<void> &outcome) { text = outcome ? QString() : outcome.error().message; });
        return QTest::qWaitFor([&] { return text.has_value(); }, 40'000) ? *text : u"no answer"_s;
    }
    QString stop(qint64 pid)
    {
        std::optional<QString> text;
        launcher.stopUserDaemon(pid, [&](const Result<void> &outcome) {
            text = outcome ? QString() : outcome.error().message;
        });
        return QTest::qWaitFor([&] { return text.has_value(); }, 40'000) ? *text : u"no answer"_s;
    }
    bool isWaitingFor(ConnectionTrouble trouble) const
    {
        return connection.state().phase == ConnectionPhase::Waiting && connection.state().trouble == trouble;
    }
    static Profile user()
    {
        Profile profile;
        profile.id = u"user"_s;
        return profile;
    }

    Sandbox sandbox;
    const Variable runtime{ "XDG_RUNTIME_DIR", sandbox.runDir() };
    const Variable home{ "HOME", sandbox.path(u"home"_s) };
    const Variable config{ "XDG_CONFIG_HOME", sandbox.path(u"home/.config"_s) };
    const Variable path{ "PATH", sandbox.path(u"bin"_s) + u':' + qEnvironmentVariable("PATH") };
    const quint16 port = freePort();
    DaemonLauncher launcher;
    DaemonConnection connection{ "test" };
};

} // namespace

class LauncherTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatThereIs()
    {
        Fixture it;
        std::optional<LocalDaemons> found;
        it.launcher.find([&](const LocalDaemons &daemons) { found = daemons; });
        QVERIFY(!found);
        QTRY_VERIFY(found);
        QCOMPARE(found->userSocket, it.sandbox.runDir() + u"/fcgi-spawner/control.sock"_s);
        QVERIFY(!found->userSocketExists && !found->hasUserUnit && !found->hasSystemUnit);
        QCOMPARE(found->program, it.sandbox.path(u"bin/daemon"_s));
        it.units("LoadState=loaded\nActiveState=inactive", "LoadState=loaded\nActiveState=active");
        it.launcher.setProgram(u"/nowhere"_s);
        found.reset();
        it.launcher.find([&](const LocalDaemons &daemons) { found = daemons; });
        QTRY_VERIFY(found);
        QVERIFY(found->hasUserUnit && !found->userUnitActive && found->hasSystemUnit && found->systemUnitActive);
        QVERIFY(found->program.isEmpty());
        it.script(u"systemctl"_s, "sleep 30\n");
        found.reset();
        it.launcher.find([&](const LocalDaemons &daemons) { found = daemons; });
        QTRY_VERIFY_WITH_TIMEOUT(found, 8000);
        QVERIFY(!found->hasUserUnit);
    }

    void startsAndStopsTheDaemon()
    {
        Fixture it;
        QCOMPARE(it.start(it.launcher), QString());
        Session session(it.connection);
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(session.isCurrent(), 20'000);
        QCOMPARE(QFile::decodeName(session.status().daemon.webRoot), it.sandbox.webRoot());
        QVERIFY(session.status().daemon.urls.first().contains(QByteArray::number(it.port)));
        QVERIFY(session.status().daemon.configFile.isEmpty()); // not the system's
        QCOMPARE(it.start(it.launcher), QString()); // it is there
        QCOMPARE(it.pids(), QList<qint64>{ it.connection.hello().pid });
        QCOMPARE(it.stop(it.connection.hello().pid), QString());
        QTRY_VERIFY(!it.connection.isConnected());
        QVERIFY(!it.stop(it.pids().first()).isEmpty());
        QVERIFY(!it.stop(qint64(::getpid())).isEmpty()); // no fcgi-spawner
    }

    void neverStartsTwo()
    {
        Fixture it;
        std::vector<std::unique_ptr<DaemonLauncher>> launchers;
        int good = 0, bad = 0;
        for (int i = 0; i < 5; ++i) {
            launchers.push_back(std::make_unique<DaemonLauncher>());
            launchers.back()->setProgram(it.sandbox.path(u"bin/daemon"_s));
            launchers.back()->setOptions(it.options());
            for (int k = 0; k < 2; ++k)
                launchers.back()->startUserDaemon([&](const Result<void> &outcome) { ++(outcome ? good : bad); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(good + bad, 10, 40'000);
        QCOMPARE(good, 10);
        QCOMPARE(it.pids().size(), 1);
    }

    void theDaemonOutlivesWhoStartedIt()
    {
        Fixture it;
        {
            DaemonLauncher launcher;
            launcher.setProgram(it.sandbox.path(u"bin/daemon"_s));
            launcher.setOptions(it.options());
            QCOMPARE(it.start(launcher), QString());
        }
        const qint64 pid = it.pids().first();
        for (int i = 0; i < 3; ++i)
            ::kill(pid_t(pid), SIGHUP); // reloads, and would say so to us
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(it.connection.isConnected(), 20'000);
        bool isAnswered = false;
        it.connection.call("config.reload", {}, [&](const auto &answer) { isAnswered = bool(answer); });
        QTRY_VERIFY(isAnswered);
        QVERIFY(isRunning(pid));
        QVERIFY(::getsid(pid_t(pid)) != ::getsid(0));
    }

    void tellsWhoHasThePort()
    {
        Fixture it;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, it.port));
        const QString words = it.start(it.launcher);
        QVERIFY2(words.contains(QString::number(it.port)), qPrintable(words));
        QVERIFY2(words.contains(QString::number(::getpid())), qPrintable(words));
        // The connection keeps saying so, whatever its tries bring.
        it.connection.setLauncher(&it.launcher);
        it.connection.setAutoStart(true);
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(it.isWaitingFor(ConnectionTrouble::Unreachable), 40'000);
        QTRY_VERIFY(it.connection.state().attempt >= 3);
        QVERIFY(it.connection.state().error.message.contains(QString::number(it.port)));
        server.close();
        it.connection.startDaemon();
        QTRY_VERIFY_WITH_TIMEOUT(it.connection.isConnected(), 20'000);
    }

    void startsByItselfOnce()
    {
        Fixture it;
        it.connection.setLauncher(&it.launcher);
        it.connection.setAutoStart(true);
        Session session(it.connection);
        QSignalSpy reset(&session, &Session::statusReset);
        bool wasStarting = false;
        connect(&it.connection, &DaemonConnection::stateChanged, this, [&] {
            wasStarting = wasStarting || it.connection.state().phase == ConnectionPhase::Starting;
        });
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(session.isCurrent(), 40'000);
        QVERIFY(wasStarting);
        ::kill(pid_t(it.connection.hello().pid), SIGKILL);
        QTRY_VERIFY(it.isWaitingFor(ConnectionTrouble::Lost));
        QTRY_VERIFY_WITH_TIMEOUT(it.isWaitingFor(ConnectionTrouble::NoDaemon), 20'000);
        QCOMPARE(it.pids().size(), 1); // what was ended stays ended
        it.connection.startDaemon();
        QTRY_VERIFY_WITH_TIMEOUT(session.isCurrent(), 40'000);
        QCOMPARE(it.pids().size(), 2);
        QCOMPARE(reset.size(), 2);
    }

    void saysThatThereIsNone()
    {
        Fixture it;
        it.launcher.setProgram(u"/nowhere"_s);
        it.connection.setLauncher(&it.launcher);
        it.connection.setAutoStart(true);
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(it.isWaitingFor(ConnectionTrouble::NoDaemon), 20'000);
        QVERIFY(!it.start(it.launcher).isEmpty());
    }

    void usesTheUnitIfThereIsOne()
    {
        Fixture it;
        const QByteArray root = QFile::encodeName(it.sandbox.root());
        it.units("LoadState=loaded\nActiveState=inactive", "LoadState=not-found",
                 "setsid " + root + "/bin/daemon --config '' --web-root " + root + "/web --listen 127.0.0.1:"
                     + QByteArray::number(it.port) + " >/dev/null 2>&1 &");
        it.connection.setLauncher(&it.launcher);
        it.connection.open(Fixture::user());
        QTRY_VERIFY_WITH_TIMEOUT(it.isWaitingFor(ConnectionTrouble::ServiceStopped), 20'000);
        QVERIFY(it.connection.state().isUserUnit);
        it.connection.startDaemon();
        QTRY_VERIFY_WITH_TIMEOUT(it.connection.isConnected(), 40'000);
        it.units("LoadState=loaded\nActiveState=active", "LoadState=not-found");
        QCOMPARE(it.stop(0), QString());
        QTRY_VERIFY(!it.connection.isConnected());
    }

    void tellsWhyTheUnitFailed()
    {
        Fixture it;
        it.units("LoadState=loaded\nActiveState=failed", "LoadState=not-found",
                 "echo 'Job for fcgi-spawner.service failed.' >&2; exit 1");
        it.script(u"journalctl"_s, "echo 'Started x'; echo 'fcgi-spawner: cannot listen on 127.0.0.1:80: Permission denied'\n");
        const QString words = it.start(it.launcher);
        QVERIFY2(words.contains(u"127.0.0.1:80"_s), qPrintable(words));
        std::optional<bool> isGood;
        it.launcher.startSystemDaemon([&](const Result<void> &outcome) { isGood = bool(outcome); });
        QTRY_COMPARE(isGood, false);
    }
};

QTEST_GUILESS_MAIN(LauncherTest)
#include "test_gui_launcher.moc"
