// Apps that stop, never end, shout, or multiply. What test_crashes.cpp has is not repeated here.
#include "system/faults/faulttest.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

class TestApps : public FaultTest
{
    Q_OBJECT

private slots:
    void aStoppedProcessTimesOutAndIsReplaced_data();
    void aStoppedProcessTimesOutAndIsReplaced();
    void aSlowRequestDoesNotCostItsProcess();
    void answersWithoutEndHurtNobodyElse_data();
    void answersWithoutEndHurtNobodyElse();
    void chatterForOthersIsSilence();
    void aFloodOfLogLinesIsBounded();
    void aBombEndsWithItsApp_data();
    void aBombEndsWithItsApp();
    void whoLeavesHisGroupIsNotFollowed();

private:
    bool deployBystander() { return deployFake({}, QStringLiteral("bystander.fcgi")); }
};

void TestApps::aStoppedProcessTimesOutAndIsReplaced_data()
{
    QTest::addColumn<QByteArray>("fakeapp");
    QTest::newRow("one at a time") << QByteArray("mode=sequential");
    QTest::newRow("many at once") << QByteArray("mode=concurrent");
}

/// SIGSTOP: it is there, its socket takes connections, and nothing moves.
void TestApps::aStoppedProcessTimesOutAndIsReplaced()
{
    QFETCH(QByteArray, fakeapp);
    QVERIFY(deployFake("request-timeout = \"1s\"\nstop-grace = \"500ms\"\nqueue-timeout = \"2s\"\n[environment]\nFAKEAPP = \""
                       + fakeapp + "\"\n"));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(get("/bystander.fcgi").status, 200);
    const QList<pid_t> processes = m_daemon->appProcesses("fake.fcgi");
    QCOMPARE(processes.size(), 1);
    ::kill(processes.first(), SIGSTOP);
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    const HttpReply reply = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi", {}, "body");
    QCOMPARE(reply.status, 504);
    QVERIFY2(reply.toFirstByte > 500ms && reply.toFirstByte < 10s, "not after request-timeout");
    QVERIFY(eventuallyTrue([&] { return get("/fake.fcgi").status == 200; }, 15s));
    // One at a time: it keeps its place until others need it, or an admin wants it, who succeeds although it takes no SIGTERM.
    if (fakeapp == "mode=sequential")
        QVERIFY(control("app.restart", {{QStringLiteral("app"), QStringLiteral("fake")}}));
    QVERIFY(eventuallyTrue([&] { return !m_daemon->appProcesses().contains(processes.first()); }, 10s));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
}

/// A request that takes too long says nothing about the others of its process.
void TestApps::aSlowRequestDoesNotCostItsProcess()
{
    QVERIFY(deployFake("request-timeout = \"500ms\"\n[environment]\nFAKEAPP = \"mode=concurrent\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QList<pid_t> processes = m_daemon->appProcesses("fake.fcgi");
    Load others(m_daemon->port(), "/fake.fcgi", 1);
    others.start();
    QCOMPARE(HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?sleep=5000", {}, "body").status, 504);
    QVERIFY(!eventuallyTrue([&] { return m_daemon->appProcesses("fake.fcgi") != processes; }, 3s));
    others.stop();
    QCOMPARE(others.failures(), QStringList());
}

void TestApps::answersWithoutEndHurtNobodyElse_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("output") << QByteArray("endless=stdout&no-length");
    QTest::newRow("output, large records") << QByteArray("endless=stdout&no-length&piece=60000");
    QTest::newRow("FCGI_STDERR") << QByteArray("endless=stderr");
    QTest::newRow("records of another request") << QByteArray("endless=foreign");
}

void TestApps::answersWithoutEndHurtNobodyElse()
{
    QFETCH(QByteArray, query);
    QVERIFY(deployFake());
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(get("/bystander.fcgi").status, 200);
    [[maybe_unused]] const qint64 before = residentBytes(); // sanitizers keep freed memory
    HttpClient endless(m_daemon->port());
    HttpClient unread(m_daemon->port());
    QVERIFY(endless.sendRequest("GET", "/fake.fcgi?" + query));
    QVERIFY(unread.sendRequest("GET", "/fake.fcgi?" + query));
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2000)
        endless.receiveSome(20ms); // as fast as it comes
    QVERIFY(bystander.waitForMore(100));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
    QVERIFY2(bystander.longest() < 2s, qPrintable(QString::number(bystander.longest().count())));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const qint64 growth = residentBytes() - before;
    QVERIFY2(growth < (48 << 20), qPrintable(QStringLiteral("%1 MiB more").arg(growth >> 20)));
#endif
    endless.abort();
    unread.abort();
    const auto used = processorTime();
    QVERIFY(eventuallyTrue([this] { return statusOf(QStringLiteral("fake"))[u"inFlight"].toInt() == 0; }, 10s));
    QVERIFY(!eventuallyTrue([] { return false; }, 1s));
    QVERIFY2(processorTime() - used < 500ms, "it goes on when nobody is there any more");
    QCOMPARE(get("/fake.fcgi").status, 200);
}

/// Records that belong to no request of ours are no sign of life of the request.
void TestApps::chatterForOthersIsSilence()
{
    QVERIFY(deployFake("request-timeout = \"1s\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const HttpReply reply = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?endless=foreign&every=5", {}, "body");
    QCOMPARE(reply.status, 504);
    QVERIFY(reply.isComplete);
    QCOMPARE(get("/fake.fcgi").status, 200);
}

void TestApps::aFloodOfLogLinesIsBounded()
{
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"flood=100m\"\n", QStringLiteral("flood.fcgi")));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/bystander.fcgi").status, 200);
    [[maybe_unused]] const qint64 before = residentBytes(); // sanitizers keep freed memory
    QCOMPARE(get("/flood.fcgi").status, 200);
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bystander.waitForMore(300));
    QVERIFY(!eventuallyTrue([] { return false; }, 3s));
    QVERIFY(control("ping"));
    QVERIFY2(timer.elapsed() < 20'000, "the daemon hears nothing else");
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
    QVERIFY2(bystander.longest() < 2s, qPrintable(QString::number(bystander.longest().count())));
    QVERIFY2(QFileInfo(m_daemon->sandbox().path(QStringLiteral("log"))).size() < (20 << 20), "the log was flooded");
    QVERIFY(m_daemon->log().contains("flood: too much output; the next lines are kept in memory only"));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const qint64 growth = residentBytes() - before;
    QVERIFY2(growth < (48 << 20), qPrintable(QStringLiteral("%1 MiB more").arg(growth >> 20)));
#endif
    // It is listened to all the same.
    QVERIFY(control("app.stop", {{QStringLiteral("app"), QStringLiteral("flood")}}));
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses("flood.fcgi").isEmpty(); }, 15s));
}

void TestApps::aBombEndsWithItsApp_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("stopped") << QByteArray("app.stop");
    QTest::newRow("killed") << QByteArray("app.kill");
    QTest::newRow("the daemon is killed") << QByteArray();
}

void TestApps::aBombEndsWithItsApp()
{
    QFETCH(QByteArray, method);
    NEEDS_ISOLATION();
    QVERIFY(deployFake("stop-grace = \"300ms\"\n"));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/bystander.fcgi").status, 200);
    QCOMPARE(get("/fake.fcgi?do=bomb-now&workers=300").status, 200);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses("fake.fcgi").size() > 300; }));
    QCOMPARE(get("/bystander.fcgi").status, 200);
    if (method.isEmpty()) {
        m_daemon->kill();
        QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }, 1s));
        QVERIFY(m_daemon->start());
    } else {
        QVERIFY(control(method, {{QStringLiteral("app"), QStringLiteral("fake")}}));
        QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses("fake.fcgi").isEmpty(); }, 5s));
    }
    QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(get("/bystander.fcgi").status, 200);
}

/// Processes that made a session of their own are nobody's any more: service managers and containers have the means for
/// them. The app and everybody else go on.
void TestApps::whoLeavesHisGroupIsNotFollowed()
{
    NEEDS_ISOLATION();
    QVERIFY(deployFake("stop-grace = \"300ms\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi?do=bomb-now&workers=50&escape").status, 200);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() > 50; }));
    QVERIFY(control("app.kill", {{QStringLiteral("app"), QStringLiteral("fake")}}));
    QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(statusOf(QStringLiteral("fake"))[u"children"].toArray().size(), 1);
    QVERIFY(m_daemon->stop());
    QVERIFY(m_daemon->appProcesses().size() >= 50);
    for (const pid_t left : m_daemon->appProcesses())
        ::kill(left, SIGKILL);
}

FAULT_TEST_MAIN(TestApps)
#include "test_apps.moc"
