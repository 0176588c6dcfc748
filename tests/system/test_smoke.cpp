// The main job, once: a program dropped into the web root answers over HTTP.
#include "support/leakcheck.h"
#include "system/daemonprocess.h"
#include "system/httpclient.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace spawner;

namespace {

QString example(const char *name)
{
    return QStringLiteral(EXAMPLES_DIR "/") + QLatin1String(name);
}

QString testApp(const QString &name)
{
    return QStringLiteral(TESTAPPS_DIR "/") + name;
}

} // namespace

class TestSmoke : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void anAppIsStartedByItsFirstRequest();
    void anUnknownPathIsNotFound();
    void realProgramsKeepTheContract_data();
    void realProgramsKeepTheContract();
    void pipelinedRequestsAreAnsweredInOrder();
    void eventsArriveOneByOne();
    void stoppingLeavesNoProcess();

private:
    std::unique_ptr<LeakCheck> m_leakCheck;
    std::unique_ptr<DaemonProcess> m_daemon;
};

void TestSmoke::init()
{
    m_leakCheck = std::make_unique<LeakCheck>();
    m_daemon = std::make_unique<DaemonProcess>();
}

void TestSmoke::cleanup()
{
    m_daemon->stop();
    m_leakCheck->verify();
    if (QTest::currentTestFailed())
        qWarning().noquote() << "the daemon's log:\n" + m_daemon->log();
    m_daemon.reset();
    m_leakCheck.reset();
}

void TestSmoke::anAppIsStartedByItsFirstRequest()
{
    QVERIFY(m_daemon->deploy(example("hello.fcgi"), QStringLiteral("hello.fcgi")));
    QVERIFY(m_daemon->start());
    QCOMPARE(m_daemon->appProcesses().size(), 0);

    HttpClient client(m_daemon->port());
    for (const char *name : {"Ada", "Grace"}) {
        const HttpReply reply = client.get(QByteArray("/hello.fcgi?name=").append(name));
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains(QByteArray("<h1>Hello, ").append(name).append("!</h1>")));
    }
    QCOMPARE(m_daemon->appProcesses().size(), 1);
}

void TestSmoke::anUnknownPathIsNotFound()
{
    QVERIFY(m_daemon->start());
    const HttpReply reply = httpGet(m_daemon->port(), "/nothing.fcgi");
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.isComplete);
}

void TestSmoke::realProgramsKeepTheContract_data()
{
    QTest::addColumn<QString>("app");
    for (const char *name : {"libfcgi", "perl", "gosocket", "gostdio", "phpsocket", "phpstdio"})
        QTest::newRow(name) << QLatin1String(name) + QStringLiteral(".fcgi");
}

void TestSmoke::realProgramsKeepTheContract()
{
    QFETCH(QString, app);
    if (!QFile::exists(testApp(app)))
        QSKIP("not built: its tools are missing (see the output of cmake)");
    if (app.startsWith(QLatin1String("phpsocket")))
        QVERIFY(QFile::copy(testApp(QStringLiteral("phpsocket.php")),
                            m_daemon->webRoot() + QStringLiteral("/phpsocket.php")));
    QVERIFY(m_daemon->deployTagged(testApp(app), app, "first"));
    QVERIFY(m_daemon->start());
    const QByteArray path = '/' + app.toLatin1();
    HttpClient client(m_daemon->port());

    HttpReply reply = client.get(path + "/users/1?a=b%20c");
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, QByteArray("METHOD=GET PATH_INFO=/users/1 QUERY=a=b%20c\n"));

    const QByteArray body(300'000, 'x');
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    reply = client.request("POST", path, {{"Content-Type", "application/octet-stream"}}, body);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, "BYTES=300000 SHA256=" + digest + '\n');

    reply = client.request("GET", path + "?bytes=3000000", {}, {}, HttpClient::Body::Digest);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.bodyBytes, 3'000'000);
    QCOMPARE(reply.sha256, patternSha256(3'000'000));

    reply = client.get(path + "?tag");
    QVERIFY2(reply.body.startsWith("TAG=first PID="), reply.body.constData());
}

void TestSmoke::pipelinedRequestsAreAnsweredInOrder()
{
    QVERIFY(m_daemon->deploy(testApp(QStringLiteral("libfcgi.fcgi")), QStringLiteral("app.fcgi")));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 5; ++i)
        QVERIFY(client.sendRequest("GET", "/app.fcgi?sleep=" + QByteArray::number(20 * (5 - i))));
    for (int i = 0; i < 5; ++i) {
        const HttpReply reply = client.receive();
        QCOMPARE(reply.body,
                 "METHOD=GET PATH_INFO= QUERY=sleep=" + QByteArray::number(20 * (5 - i)) + '\n');
    }
}

void TestSmoke::eventsArriveOneByOne()
{
    QVERIFY(m_daemon->deploy(example("sse.fcgi"), QStringLiteral("sse.fcgi")));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/sse.fcgi?interval=3600000"));
    HttpReply reply = client.receiveHead();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/event-stream"));
    // The first event is there although the second is an hour away.
    QByteArray seen;
    while (!seen.contains("id: 1\n")) {
        const QByteArray part = client.receiveSome(std::chrono::seconds(20));
        QVERIFY2(!part.isEmpty(), "the event is stuck on its way");
        seen += part;
    }
}

void TestSmoke::stoppingLeavesNoProcess()
{
    QVERIFY(m_daemon->deploy(example("hello.fcgi"), QStringLiteral("hello.fcgi")));
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/hello.fcgi").status, 200);
    QVERIFY(m_daemon->appProcesses().size() > 0);
    QVERIFY(m_daemon->stop());
    QCOMPARE(m_daemon->appProcesses().size(), 0);
}

QTEST_GUILESS_MAIN(TestSmoke)
#include "test_smoke.moc"
