// From start to stop, however the stop comes: processes, settings and sockets of the real daemon.
#include "system/systemtest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class TestLifecycle : public SystemTest
{
    Q_OBJECT

private slots:
    void init() { SystemTest::init(); }
    void cleanup() { SystemTest::cleanup(); }

    void nothingRunsBeforeItIsAskedFor();
    void aKilledDaemonLeavesNoProcess_data();
    void aKilledDaemonLeavesNoProcess();
    void runningRequestsEndBeforeTheDaemonDoes();
    void aRequestThatNeverEndsHoldsTheDaemonOnlySoLong();
    void aSecondSignalEndsItAtOnce();
    void idleProcessesAreStopped();
    void withoutIdleTimeAProcessServesOneRequest();
    void theMinimumIsKeptRunning();
    void reloadedSettingsAreInForce();
    void aBrokenConfigChangesNothing();
    void aPortInUseIsReportedWithItsHolder();
    void aSecondDaemonOnTheSameFolderIsRefused();
    void aMissingWebRootIsReported();
    void theOriginalsFlagsWork();
    void unixSocketsAreListenedOn();
    void aSuccessorsSocketIsLeftAlone();
    void inheritedSocketsAreListenedOn();
    void descriptorsDoNotLeak();
    void theAccessLogTellsAboutApps_data();
    void theAccessLogTellsAboutApps();
    void theAccessLogIsOpenedAnew_data();
    void theAccessLogIsOpenedAnew();
    void oneGatewayServesAsWellAsFour();

private:
    bool startAndWarm();
};

bool TestLifecycle::startAndWarm()
{
    return deployFake() && m_daemon->start() && httpGet(m_daemon->port(), "/fake.fcgi").status == 200;
}

void TestLifecycle::nothingRunsBeforeItIsAskedFor()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QVERIFY(m_daemon->appProcesses().isEmpty());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QCOMPARE(m_daemon->appProcesses().size(), 1);
}

void TestLifecycle::aKilledDaemonLeavesNoProcess_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("processes");
    QTest::newRow("child") << QString() << QByteArray() << 1;
    QTest::newRow("grandchildren") << QString() << QByteArray("[environment]\nFAKEAPP = \"fork=2&ignore-term\"\n") << 3;
    QTest::newRow("php with children") << QStringLiteral("phpsocket.fcgi")
                                       << QByteArray("mode = \"socket\"\n[environment]\nPHP_FCGI_CHILDREN = \"2\"\n") << 3;
}

void TestLifecycle::aKilledDaemonLeavesNoProcess()
{
    QFETCH(QString, app);
    QFETCH(QByteArray, settings);
    QFETCH(int, processes);
    const QString name = app.isEmpty() ? QStringLiteral("fake.fcgi") : app;
    if (!app.isEmpty() && !QFile::exists(QStringLiteral(TESTAPPS_DIR "/") + app))
        QSKIP("this program could not be built here");
    QVERIFY(app.isEmpty() ? deployFake(settings) : deployReal(app, settings));
    if (!app.isEmpty()) {
        const QString code = QStringLiteral("phpsocket.php");
        QVERIFY(QFile::copy(QStringLiteral(TESTAPPS_DIR "/") + code, m_daemon->webRoot() + QLatin1Char('/') + code));
    }
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), QByteArray('/' + name.toLatin1())).status, 200);
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().size() >= processes; }));
    m_daemon->kill();
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }, 1s));

    QVERIFY(m_daemon->start()); // and the next one starts on a clean floor
    QCOMPARE(QDir(m_daemon->runtimeDir()).entryList({QStringLiteral("*.sock")}, QDir::System),
             QStringList{QStringLiteral("control.sock")}); // its own
    QCOMPARE(httpGet(m_daemon->port(), QByteArray('/' + name.toLatin1())).status, 200);
}

void TestLifecycle::runningRequestsEndBeforeTheDaemonDoes()
{
    QVERIFY(startAndWarm());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?sleep=1500&text=finished"));
    HttpClient idle(m_daemon->port());
    QCOMPARE(idle.get("/fake.fcgi").status, 200);
    m_daemon->signal(SIGTERM);
    QVERIFY(eventuallyTrue([&] { return !HttpClient(m_daemon->port(), 1s).isConnected(); }, 1s));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("finished"));
    QVERIFY(m_daemon->waitForEnd(10s));
    QCOMPARE(m_daemon->exitCode(), 0);
    QVERIFY(m_daemon->appProcesses().isEmpty());
}

void TestLifecycle::aRequestThatNeverEndsHoldsTheDaemonOnlySoLong()
{
    m_daemon->writeConfig("shutdown-timeout = \"500ms\"\n[app]\nstop-grace = \"500ms\"\n");
    QVERIFY(startAndWarm());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=never-answer"));
    QVERIFY(client.receiveSome(100ms).isEmpty());
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForEnd(10s));
    QCOMPARE(m_daemon->exitCode(), 0);
    QVERIFY(m_daemon->appProcesses().isEmpty());
}

void TestLifecycle::aSecondSignalEndsItAtOnce()
{
    QVERIFY(startAndWarm());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=never-answer"));
    QVERIFY(client.receiveSome(100ms).isEmpty());
    m_daemon->signal(SIGTERM);
    QVERIFY(!m_daemon->waitForEnd(300ms));
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForEnd(5s));
    QVERIFY(m_daemon->appProcesses().isEmpty());
}

void TestLifecycle::idleProcessesAreStopped()
{
    QVERIFY(deployFake("idle-timeout = \"300ms\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?sleep=600").status, 200); // longer than it may idle
    QCOMPARE(m_daemon->appProcesses().size(), 1);
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }, 10s));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
}

void TestLifecycle::withoutIdleTimeAProcessServesOneRequest()
{
    QVERIFY(deployFake("idle-timeout = 0\n"));
    QVERIFY(m_daemon->start());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
        QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }, 10s));
    }
}

void TestLifecycle::theMinimumIsKeptRunning()
{
    QVERIFY(deployFake("idle-timeout = \"200ms\"\nprocesses-min = 2\n[environment]\nFAKEAPP = \"mode=sequential\"\n"));
    QVERIFY(m_daemon->start());
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().size() == 2; }));
    QThread::msleep(600); // there is nothing to wait for: nothing may happen
    QCOMPARE(m_daemon->appProcesses().size(), 2);
    ::kill(m_daemon->appProcesses().first(), SIGKILL);
    QVERIFY(m_daemon->waitForLog("killed by SIGKILL"));
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().size() == 2; }));
}

void TestLifecycle::reloadedSettingsAreInForce()
{
    m_daemon->writeConfig("[app.environment]\nCOLOUR = \"red\"\n");
    QVERIFY(startAndWarm());
    QVERIFY(httpGet(m_daemon->port(), "/fake.fcgi?do=env").body.contains("COLOUR=red"));
    m_daemon->writeConfig("access-log = \"combined\"\n[app]\nidle-timeout = \"300ms\"\n[app.environment]\nCOLOUR = \"blue\"\n");
    m_daemon->signal(SIGHUP);
    QVERIFY(eventuallyTrue([&] { return httpGet(m_daemon->port(), "/fake.fcgi?do=env").body.contains("COLOUR=blue"); }));
    QVERIFY(m_daemon->waitForLog("GET /fake.fcgi?do=env"));
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }, 10s));
}

void TestLifecycle::aBrokenConfigChangesNothing()
{
    m_daemon->writeConfig("[app.environment]\nCOLOUR = \"red\"\n");
    QVERIFY(startAndWarm());
    m_daemon->writeConfig("log-lines = 100\nidle-timout = 5\n");
    m_daemon->signal(SIGHUP);
    QVERIFY(m_daemon->waitForLog("fcgi-spawner.toml:2:1: "));
    QVERIFY(m_daemon->waitForLog("idle-timeout"));
    QVERIFY(httpGet(m_daemon->port(), "/fake.fcgi?do=env").body.contains("COLOUR=red"));
}

void TestLifecycle::aPortInUseIsReportedWithItsHolder()
{
    QVERIFY(startAndWarm());
    DaemonProcess second;
    const QString address = QStringLiteral("127.0.0.1:%1").arg(m_daemon->port());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(DAEMON), {QStringLiteral("--listen"), address, QStringLiteral("--web-root"), second.webRoot(),
                                           QStringLiteral("--runtime-dir"), second.runtimeDir()});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray output = process.readAll();
    QVERIFY2(output.contains(address.toLatin1()), output.constData());
    QVERIFY2(output.contains(QByteArray("pid " + QByteArray::number(m_daemon->pid()))), output.constData());
}

void TestLifecycle::aSecondDaemonOnTheSameFolderIsRefused()
{
    QVERIFY(startAndWarm());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(DAEMON), {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--web-root"),
                                           m_daemon->webRoot(), QStringLiteral("--runtime-dir"), m_daemon->runtimeDir()});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray output = process.readAll();
    QVERIFY2(output.contains(QByteArray::number(m_daemon->pid())), output.constData());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
}

void TestLifecycle::aMissingWebRootIsReported()
{
    DaemonProcess other;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(DAEMON), {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--web-root"),
                                           QStringLiteral("/nonexistent/web"), QStringLiteral("--runtime-dir"), other.runtimeDir()});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray output = process.readAll();
    QVERIFY2(output.contains("/nonexistent/web"), output.constData());
}

void TestLifecycle::theOriginalsFlagsWork()
{
    QVERIFY(deployFake());
    QVERIFY(QDir().mkpath(m_daemon->staticRoot()));
    const QString sockets = m_daemon->runtimeDir() + QStringLiteral(".sockets");
    QVERIFY(QDir().mkpath(sockets));
    QFile::setPermissions(sockets, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(m_daemon->start({QStringLiteral("-socketDir"), sockets, QStringLiteral("-idleTimeout"), QStringLiteral("5m"),
                             QStringLiteral("-staticRoot=") + m_daemon->staticRoot(), QStringLiteral("--webRoot"), m_daemon->webRoot()}));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QVERIFY(m_daemon->waitForLog("(socket mode)"));
    QCOMPARE(QDir(sockets).entryList({QStringLiteral("*.sock")}, QDir::System).size(), 1);
}

void TestLifecycle::unixSocketsAreListenedOn()
{
    QVERIFY(deployFake());
    const QString path = m_daemon->runtimeDir() + QStringLiteral(".http");
    const QStringList listen{QStringLiteral("--listen"), QStringLiteral("unix:") + path};
    QVERIFY(m_daemon->start(listen));
    const auto curl = [&](const QString &target) {
        QProcess process;
        process.start(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("-H"), QStringLiteral("X-Forwarded-For: 203.0.113.9"),
                                               QStringLiteral("-H"), QStringLiteral("X-Forwarded-Proto: https"), QStringLiteral("--unix-socket"),
                                               path, QStringLiteral("http://shop.example") + target});
        process.waitForFinished(20'000);
        return process.readAll();
    };
    const QByteArray echo = curl(QStringLiteral("/fake.fcgi?do=echo"));
    QVERIFY2(echo.contains("REMOTE_ADDR=203.0.113.9\n"), echo.constData());
    QVERIFY2(echo.contains("HTTPS=on\n"), echo.constData());
    QVERIFY2(echo.contains("SERVER_NAME=shop.example\n"), echo.constData());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200); // TCP beside it
    struct stat status = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0660);
    m_daemon->kill(); // the socket stays behind, and must not be in the way
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(m_daemon->start(listen));
    QVERIFY(curl(QStringLiteral("/fake.fcgi")).contains("hello"));
    QVERIFY(m_daemon->stop());
    QVERIFY(!QFileInfo::exists(path));
}

/// Started while its predecessor finishes the last requests, as in a restart in a hurry.
void TestLifecycle::aSuccessorsSocketIsLeftAlone()
{
    QVERIFY(deployFake());
    const QString path = m_daemon->runtimeDir() + QStringLiteral(".http");
    const QStringList listen{QStringLiteral("--listen"), QStringLiteral("unix:") + path};
    QVERIFY(m_daemon->start(listen));
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=never-answer"));
    QVERIFY(m_daemon->waitForLog("ready after"));
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForLog("stopping"));
    DaemonProcess successor;
    QVERIFY(eventuallyTrue([&] { return successor.start(listen); })); // as soon as nobody listens
    QVERIFY(m_daemon->stop()); // a second signal: at once
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(successor.stop());
    QVERIFY(!QFileInfo::exists(path));
}

void TestLifecycle::inheritedSocketsAreListenedOn()
{
    QVERIFY(deployFake());
    const QByteArray path = m_daemon->runtimeDir().toLocal8Bit() + ".inherited";
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(listener, 16), 0);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([listener] { ::dup2(listener, 3); });
    // LISTEN_PID has to be the daemon's own, which the shell knows: exec keeps its pid.
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\""), QStringLiteral("sh"),
                   QStringLiteral(DAEMON), QStringLiteral("--listen"), QStringLiteral("systemd"), QStringLiteral("--web-root"),
                   m_daemon->webRoot(), QStringLiteral("--runtime-dir"), m_daemon->runtimeDir()});
    ::close(listener);
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("--unix-socket"), QFile::decodeName(path),
                                        QStringLiteral("http://localhost/fake.fcgi")});
    QVERIFY(curl.waitForFinished(20'000));
    const QByteArray answer = curl.readAll();
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY2(answer.contains("hello"), process.readAll().constData());
    QCOMPARE(process.exitCode(), 0);
    ::unlink(path.constData());
}

void TestLifecycle::descriptorsDoNotLeak()
{
    m_daemon->writeConfig("settle-time = \"20ms\"\n");
    QVERIFY(startAndWarm());
    const auto traffic = [&](int requests, int aborts) {
        for (int i = 0; i < requests; ++i)
            httpGet(m_daemon->port(), "/fake.fcgi");
        for (int i = 0; i < aborts; ++i) {
            HttpClient client(m_daemon->port());
            client.sendRequest("GET", "/fake.fcgi?do=sse&events=100");
            client.receiveSome(1s);
            client.abort();
        }
    };
    const auto reload = [&](int round) {
        const QByteArray tag = "tag" + QByteArray::number(round);
        deployFake("[environment]\nFAKEAPP_TAG = \"" + tag + "\"\n");
        return eventuallyTrue([&] { return httpGet(m_daemon->port(), "/fake.fcgi").body.contains(tag); });
    };
    traffic(20, 5);
    QVERIFY(reload(1));
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().size() == 1; }));
    const int before = m_daemon->descriptorCount();
    for (int round = 2; round < 12; ++round) {
        traffic(30, 5);
        QVERIFY(reload(round));
    }
    // Kept connections and those of clients that left go within seconds.
    QVERIFY2(eventuallyTrue([&] { return m_daemon->descriptorCount() <= before; }, 20s),
             qPrintable(QStringLiteral("%1 before, %2 after").arg(before).arg(m_daemon->descriptorCount())));
}

void TestLifecycle::theAccessLogTellsAboutApps_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("combined") << QByteArray("combined");
    QTest::newRow("json") << QByteArray("json");
}

void TestLifecycle::theAccessLogTellsAboutApps()
{
    QFETCH(QByteArray, format);
    const QString file = m_daemon->runtimeDir() + QStringLiteral(".access");
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start({QStringLiteral("--access-log"), QString::fromLatin1(format), QStringLiteral("--access-log-file"), file}));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?a=1").status, 200);
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?a=2").status, 200);
    QCOMPARE(httpGet(m_daemon->port(), "/none").status, 404);
    QVERIFY(eventuallyTrue([&] { return contentOf(file).count('\n') == 3; }));
    const QByteArray pid = QByteArray::number(m_daemon->appProcesses().first());
    const QList<QByteArray> lines = contentOf(file).split('\n');
    if (format == "combined") {
        QVERIFY2(lines[0].contains("\"GET /fake.fcgi?a=1 HTTP/1.1\" 200 "), lines[0].constData());
        QVERIFY2(lines[0].contains(QByteArray("app=fake pid=" + pid)) && lines[0].contains("cold=1"), lines[0].constData());
        QVERIFY2(lines[1].contains("cold=0"), lines[1].constData());
        QVERIFY2(lines[2].contains(" 404 "), lines[2].constData());
    } else {
        for (int i = 0; i < 3; ++i)
            QVERIFY2(QJsonDocument::fromJson(lines[i]).isObject(), lines[i].constData());
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.value(QStringLiteral("app")).toString(), QStringLiteral("fake"));
        QCOMPARE(first.value(QStringLiteral("status")).toInt(), 200);
    }
}

void TestLifecycle::theAccessLogIsOpenedAnew_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("good settings") << QByteArray("log-lines = 100\n");
    QTest::newRow("settings with mistakes") << QByteArray("log-lnes = 100\n");
}

void TestLifecycle::theAccessLogIsOpenedAnew()
{
    QFETCH(QByteArray, config);
    QVERIFY(deployFake());
    m_daemon->writeConfig("");
    const QString file = m_daemon->runtimeDir() + QStringLiteral(".access");
    const auto holds = [](const QString &path, const char *text) {
        return eventuallyTrue([&] { return contentOf(path).contains(text); });
    };
    QVERIFY(m_daemon->start({QStringLiteral("--access-log"), QStringLiteral("combined"), QStringLiteral("--access-log-file"), file}));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?before").status, 200);
    QVERIFY(holds(file, "/fake.fcgi?before"));
    const QString rotated = file + QStringLiteral(".1");
    QVERIFY(QFile::rename(file, rotated)); // as logrotate does
    m_daemon->writeConfig(config);
    m_daemon->signal(SIGHUP);
    QVERIFY(eventuallyTrue([&] { return QFile::exists(file); }));
    // Each gateway opens it in its own time; a request that is late is in the old file.
    QVERIFY(eventuallyTrue([&] {
        return httpGet(m_daemon->port(), "/fake.fcgi?after").status == 200 && contentOf(file).contains("/fake.fcgi?after");
    }));
}

void TestLifecycle::oneGatewayServesAsWellAsFour()
{
    QVERIFY(deployFake());
    for (const char *count : {"1", "4"}) {
        QVERIFY(m_daemon->start({QStringLiteral("--gateway-threads"), QLatin1String(count)}));
        std::vector<std::thread> clients;
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back([&good, port = m_daemon->port()] {
                HttpClient client(port);
                for (int request = 0; request < 50; ++request)
                    good += client.get("/fake.fcgi").status == 200;
            });
        }
        for (std::thread &client : clients)
            client.join();
        QCOMPARE(good.load(), 400);
        QVERIFY(m_daemon->stop());
    }
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "test_lifecycle.moc"
