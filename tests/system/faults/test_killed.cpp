// SIGKILL of the daemon in each of its states. Within a second no child is left, and the next daemon serves: whole
// versions, no stale socket, nothing half done. That of a daemon that just serves is in test_lifecycle.cpp.
#include "system/faults/faulttest.h"

#include "base/unixsocket.h"

#include <QDir>

#include <atomic>
#include <csignal>
#include <thread>

using namespace spawner;
using namespace std::chrono_literals;

class TestKilled : public FaultTest
{
    Q_OBJECT

private slots:
    void whileItStarts_data();
    void whileItStarts();
    void whileAProcessStarts();
    void inTheMiddleOfRequests();
    void whileAVersionIsUploaded();
    void whileAVersionIsOnTrial();
    void whileAVersionIsDeployed_data();
    void whileAVersionIsDeployed();
    void whileAnAppIsReplaced();
    void whileItDrains();
    void whileItReloadsItsConfig();

private:
    /// Kills it, and starts the next one, which has to be as good as new.
    void killAndStartAgain(const QByteArray &target = "/fake.fcgi")
    {
        m_daemon->kill();
        QVERIFY2(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }, 1s), "a process is left after a second");
        QVERIFY2(m_daemon->start({QStringLiteral("--listen"), unixListener()}), m_daemon->log().constData());
        QCOMPARE(get(target).status, 200);
        for (const QString &name : QDir(m_daemon->runtimeDir()).entryList({QStringLiteral("*.sock")}, QDir::System)) {
            const QString socket = m_daemon->runtimeDir() + u'/' + name;
            QVERIFY2(connectUnixSocket(QFile::encodeName(socket)), qPrintable(name + QStringLiteral(" is stale")));
        }
        QVERIFY(control("ping"));
        QVERIFY(m_daemon->stop());
        QVERIFY(!QFile::exists(m_daemon->runtimeDir() + QStringLiteral(".http")));
    }
    QString unixListener() const { return QStringLiteral("unix:") + m_daemon->runtimeDir() + QStringLiteral(".http"); }
    bool start() { return m_daemon->start({QStringLiteral("--listen"), unixListener()}); }
    QByteArray installed() const { return contentOf(m_daemon->webRoot() + QStringLiteral("/fake.fcgi")); }
};

void TestKilled::whileItStarts_data()
{
    QTest::addColumn<int>("microseconds");
    for (const int time : {0, 300, 1'000, 3'000, 6'000, 10'000, 20'000, 40'000})
        QTest::addRow("after %d microseconds", time) << time;
}

/// Many times, at different moments; it has processes to start at once.
void TestKilled::whileItStarts()
{
    QFETCH(int, microseconds);
    QVERIFY(deployFake("processes-min = 2\n[environment]\nFAKEAPP = \"mode=sequential\"\n"));
    for (int round = 0; round < 3; ++round) {
        QProcess daemon;
        daemon.start(QStringLiteral(DAEMON),
                     {QStringLiteral("--config="), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--listen"),
                      unixListener(), QStringLiteral("--web-root"), m_daemon->webRoot(), QStringLiteral("--runtime-dir"),
                      m_daemon->runtimeDir()});
        QVERIFY(daemon.waitForStarted());
        QThread::usleep(ulong(microseconds)); // what is waited for is nothing but a moment
        daemon.kill();
        QVERIFY(daemon.waitForFinished());
        QVERIFY2(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }, 1s), "a process is left after a second");
    }
    QVERIFY(start());
    killAndStartAgain();
}

void TestKilled::whileAProcessStarts()
{
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"never-accept\"\n", QStringLiteral("slow.fcgi")));
    QVERIFY(deployFake());
    QVERIFY(start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/slow.fcgi"));
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() == 1; }));
    killAndStartAgain();
}

void TestKilled::inTheMiddleOfRequests()
{
    QVERIFY(deployFake());
    QVERIFY(deployFake("upload = \"spool\"\n", QStringLiteral("spool.fcgi")));
    QVERIFY(start());
    HttpClient events(m_daemon->port());
    HttpClient upload(m_daemon->port());
    HttpClient spooled(m_daemon->port());
    QVERIFY(events.sendRequest("GET", "/fake.fcgi?do=sse&events=1000"));
    QVERIFY(!events.receiveSome(5s).isEmpty());
    QVERIFY(upload.sendRequest("POST", "/fake.fcgi", {{"Content-Length", "1000000"}}));
    QVERIFY(upload.send(QByteArray(300'000, 'x')));
    QVERIFY(spooled.sendRequest("POST", "/spool.fcgi", {{"Content-Length", "1000000"}}));
    QVERIFY(spooled.send(QByteArray(300'000, 'x')));
    QVERIFY(eventuallyTrue([this] { return statusOf(QStringLiteral("fake"))[u"inFlight"].toInt() >= 1; }));
    killAndStartAgain();
    QVERIFY(events.waitForClose(5s));
    for (const QString &name : QDir(m_daemon->runtimeDir()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(QLatin1String("body.")), "a spooled body is left");
}

void TestKilled::whileAVersionIsUploaded()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    const QByteArray before = installed();
    ControlConversation talk;
    QVERIFY2(talk.connectTo(controlSocket()), qPrintable(talk.closeReason().message));
    const QByteArray program = fakeProgram("new");
    const auto begun = talk.call("deploy.begin", {{QStringLiteral("name"), QStringLiteral("fake")},
                                                  {QStringLiteral("size"), program.size()},
                                                  {QStringLiteral("sha256"), QString(64, u'0')}});
    QVERIFY(begun);
    QVERIFY(talk.call("deploy.chunk", {{QStringLiteral("upload"), begun->value(u"upload")},
                                       {QStringLiteral("offset"), 0},
                                       {QStringLiteral("data"), QString::fromLatin1(program.left(300'000).toBase64())}}));
    killAndStartAgain();
    QCOMPARE(installed(), before);
}

void TestKilled::whileAVersionIsOnTrial()
{
    m_daemon->writeConfig("settle-time = \"20ms\"\n");
    QVERIFY(deployFake("start-timeout = \"20s\"\n"));
    QVERIFY(start());
    const QByteArray before = installed();
    QCOMPARE(get("/fake.fcgi").status, 200);
    // A version that takes its time to get ready.
    const QByteArray slow = "#!/bin/sh\nFAKEAPP=never-accept exec '" + QByteArray(FAKEAPP) + "' \"$@\"\n";
    ControlConversation talk;
    QVERIFY2(talk.connectTo(controlSocket()), qPrintable(talk.closeReason().message));
    const auto uploaded = upload(talk, QStringLiteral("fake"), slow);
    QVERIFY(uploaded);
    talk.client().call("deploy.commit", *uploaded, [](const auto &) { });
    QVERIFY(talk.waitUntil([this] { return m_daemon->appProcesses("fakeapp").size() == 1; })); // beside the other one
    killAndStartAgain();
    QCOMPARE(installed(), before);
}

void TestKilled::whileAVersionIsDeployed_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int time : {0, 5, 10, 20, 40, 80, 120, 200})
        QTest::addRow("%d ms after the upload", time) << time;
}

/// At whatever point of checking, syncing, keeping, renaming and starting: it is one version or the other, whole.
void TestKilled::whileAVersionIsDeployed()
{
    QFETCH(int, milliseconds);
    m_daemon->writeConfig("settle-time = \"20ms\"\n");
    QVERIFY(deployFake());
    QVERIFY(start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QByteArray before = installed();
    const QByteArray program = fakeProgram("new");
    std::atomic_bool isUploaded = false;
    std::thread killer([&] {
        while (!isUploaded)
            QThread::usleep(200);
        QThread::msleep(ulong(milliseconds)); // a moment, as above
        ::kill(m_daemon->pid(), SIGKILL);
    });
    ControlConversation talk;
    const bool isConnected = talk.connectTo(controlSocket());
    const auto uploaded = upload(talk, QStringLiteral("fake"), program);
    isUploaded = true;
    const auto committed = uploaded ? talk.call("deploy.commit", *uploaded) : uploaded;
    killer.join();
    QVERIFY(isConnected && uploaded);
    killAndStartAgain();
    QVERIFY(installed() == before || installed() == program);
    if (committed)
        QVERIFY(installed() == program); // what was said to be done is done
    // And what was half done is in no later deployment's way.
    QVERIFY(start());
    const auto again = deployThroughDaemon(QStringLiteral("fake"), fakeProgram("newer"));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(control("deploy.rollback", {{QStringLiteral("app"), QStringLiteral("fake")}}));
    QVERIFY(installed() == before || installed() == program);
}

void TestKilled::whileAnAppIsReplaced()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=sse&events=1000")); // so that the old one cannot go
    QVERIFY(!client.receiveSome(5s).isEmpty());
    QVERIFY(deployFake("[environment]\nFAKEAPP_TAG = \"new\"\n"));
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").body.contains("new"); }));
    QCOMPARE(m_daemon->appProcesses().size(), 2);
    killAndStartAgain();
}

void TestKilled::whileItDrains()
{
    QVERIFY(deployFake("stop-grace = \"500ms\"\n[environment]\nFAKEAPP = \"ignore-term&fork=2\"\n"));
    QVERIFY(start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=sse&events=1000"));
    QVERIFY(!client.receiveSome(5s).isEmpty());
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForLog("stopping"));
    killAndStartAgain();
}

void TestKilled::whileItReloadsItsConfig()
{
    for (int round = 0; round < 5; ++round) {
        m_daemon->writeConfig("[app.environment]\nCOLOUR = \"red\"\n");
        QVERIFY(deployFake());
        QVERIFY(start());
        QCOMPARE(get("/fake.fcgi").status, 200);
        m_daemon->writeConfig("[app.environment]\nCOLOUR = \"blue\"\n");
        m_daemon->signal(SIGHUP);
        QThread::msleep(ulong(round) * 3); // a moment, as above
        killAndStartAgain();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(start());
    QVERIFY(get("/fake.fcgi?do=env").body.contains("COLOUR=blue"));
}

FAULT_TEST_MAIN(TestKilled)
#include "test_killed.moc"
