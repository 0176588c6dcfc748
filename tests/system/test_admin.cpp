// The admin pages of the real daemon.
#include "system/systemtest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

class TestAdmin : public SystemTest
{
    Q_OBJECT

private slots:
    void isOffUnlessAskedFor();
    void countsWhatAppsAnswer();
    void promtoolFindsNothingWrong();
    void tellsTheStateOfApps();
    void streamsWhatHappens();
    void isReadyUntilItIsToldToStop();
    void stopsBeingReadyBeforeItStopsAnswering();
    void aSecondSignalEndsTheDelay();
    void aTakenAddressIsNamed();
    void theDashboardWorksInABrowser();

private:
    bool start(const QStringList &more = {});
    HttpReply get(const QByteArray &path) const { return httpGet(m_adminPort, path); }
    QByteArray metrics() const { return get("/metrics").body; }
    /// The value of a sample; -1 if there is none.
    double value(const QByteArray &sample) const;
    static bool runTool(const QString &program, const QStringList &arguments, const QByteArray &input, QByteArray *output);

    quint16 m_adminPort = 0;
};

bool TestAdmin::start(const QStringList &more)
{
    if (!m_daemon->start(QStringList{QStringLiteral("--admin-listen"), QStringLiteral("127.0.0.1:0")} + more))
        return false;
    static const QRegularExpression pattern(QStringLiteral("admin pages at http://127\\.0\\.0\\.1:(\\d+)/"));
    m_adminPort = pattern.match(QString::fromUtf8(m_daemon->log())).captured(1).toUShort();
    return m_adminPort != 0 && m_adminPort != m_daemon->port();
}

double TestAdmin::value(const QByteArray &sample) const
{
    const QList<QByteArray> lines = metrics().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(sample) && line.mid(sample.size(), 1) == " ")
            return line.sliced(sample.size() + 1).toDouble();
    }
    return -1;
}

bool TestAdmin::runTool(const QString &program, const QStringList &arguments, const QByteArray &input, QByteArray *output)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(program, arguments);
    if (!tool.waitForStarted())
        return false;
    tool.write(input);
    tool.closeWriteChannel();
    const bool ended = tool.waitForFinished(150'000);
    if (!ended) {
        tool.terminate();
        tool.waitForFinished();
    }
    *output = tool.readAll();
    return ended && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

void TestAdmin::isOffUnlessAskedFor()
{
    QVERIFY(m_daemon->start());
    QVERIFY(!m_daemon->log().contains("admin pages"));
    QCOMPARE(httpGet(m_daemon->port(), "/metrics").status, 404); // never on the apps' port
    QCOMPARE(httpGet(m_daemon->port(), "/healthz").status, 404);
}

void TestAdmin::countsWhatAppsAnswer()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    QCOMPARE(get("/healthz").status, 200);
    {
        HttpClient client(m_daemon->port());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("/fake.fcgi?text=12345").status, 200);
        QCOMPARE(client.get("/fake.fcgi?status=404").status, 404);
        QCOMPARE(client.request("POST", "/fake.fcgi", {}, QByteArray(1'000, 'x')).status, 200);
    }
    {
        HttpClient leaver(m_daemon->port());
        QVERIFY(leaver.sendRequest("GET", "/fake.fcgi?sleep=60000"));
        QVERIFY(eventuallyTrue([this] { return value("fcgi_spawner_app_requests_in_flight{app=\"fake\"}") == 1; }));
        leaver.abort();
    }
    QVERIFY(eventuallyTrue([this] { return value("fcgi_spawner_app_client_aborts_total{app=\"fake\"}") == 1; }));
    QCOMPARE(value("fcgi_spawner_app_requests_total{app=\"fake\",code=\"200\"}"), 6.0);
    QCOMPARE(value("fcgi_spawner_app_requests_total{app=\"fake\",code=\"404\"}"), 1.0);
    QCOMPARE(value("fcgi_spawner_app_requests_total{app=\"fake\",code=\"other\"}"), 1.0);
    QCOMPARE(value("fcgi_spawner_app_request_duration_seconds_count{app=\"fake\"}"), 8.0);
    QCOMPARE(value("fcgi_spawner_app_received_bytes_total{app=\"fake\"}"), 1'000.0);
    QVERIFY(value("fcgi_spawner_app_sent_bytes_total{app=\"fake\"}") >= 25);
    QCOMPARE(value("fcgi_spawner_app_cold_starts_total{app=\"fake\"}"), 1.0);
    QVERIFY(value("fcgi_spawner_app_request_duration_seconds_sum{app=\"fake\"}") > 0);
    QVERIFY(value("fcgi_spawner_app_resident_memory_bytes{app=\"fake\"}") > 0);
    QVERIFY(value("fcgi_spawner_resident_memory_bytes") > 1'000'000);
    QCOMPARE(value("fcgi_spawner_http_responses_total{class=\"2xx\"}"), 6.0);
    QCOMPARE(value("fcgi_spawner_http_requests_in_flight"), 0.0);
    QVERIFY(value("fcgi_spawner_connections_total") >= 2);
}

void TestAdmin::promtoolFindsNothingWrong()
{
    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("there is no promtool (Debian package: prometheus)");
    QVERIFY(deployFake());
    QVERIFY(deployFake("args = [\"exit=3\"]", QStringLiteral("broken.fcgi")));
    QVERIFY(start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QVERIFY(httpGet(m_daemon->port(), "/broken.fcgi").status >= 500);
    const QByteArray page = metrics();
    for (const char *family : {"fcgi_spawner_app_requests_total{", "fcgi_spawner_app_restarts_total{",
                               "fcgi_spawner_app_children{", "fcgi_spawner_app_queue_wait_seconds_bucket{"})
        QVERIFY2(page.contains(family), family);
    QByteArray findings;
    const bool isFine = runTool(promtool, {QStringLiteral("check"), QStringLiteral("metrics")}, page, &findings);
    QVERIFY2(isFine && findings.isEmpty(), findings.constData());
}

void TestAdmin::tellsTheStateOfApps()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    const auto app = [this] {
        return QJsonDocument::fromJson(get("/status.json").body).object().value(QStringLiteral("apps")).toArray().at(0).toObject();
    };
    QCOMPARE(app().value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
    QCOMPARE(value("fcgi_spawner_app_children{app=\"fake\",state=\"ready\"}"), 0.0);
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QCOMPARE(app().value(QStringLiteral("state")).toString(), QStringLiteral("running"));
    QCOMPARE(value("fcgi_spawner_app_children{app=\"fake\",state=\"ready\"}"), 1.0);
    const QList<pid_t> processes = m_daemon->appProcesses();
    QCOMPARE(processes.size(), 1);
    QCOMPARE(app().value(QStringLiteral("children")).toArray().at(0).toObject().value(QStringLiteral("pid")).toInteger(),
             qint64(processes[0]));
}

void TestAdmin::streamsWhatHappens()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    HttpClient dashboard(m_adminPort);
    QVERIFY(dashboard.sendRequest("GET", "/events"));
    const HttpReply head = dashboard.receiveHead();
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Type"), QByteArray("text/event-stream"));
    QByteArray seen;
    const auto sees = [&](const QByteArray &text) {
        return eventuallyTrue([&] {
            if (!seen.contains(text))
                seen += dashboard.receiveSome(std::chrono::milliseconds(200));
            return seen.contains(text);
        });
    };
    QVERIFY(sees("event: snapshot\ndata: {"));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?stderr=1").status, 200);
    QVERIFY(sees("event: logs\ndata: {"));
    QVERIFY(sees("\"state\":\"running\""));
    QVERIFY(sees("\"requests\":1,"));
}

void TestAdmin::isReadyUntilItIsToldToStop()
{
    QVERIFY(deployFake());
    QVERIFY(start());
    QCOMPARE(get("/readyz").status, 200);
    HttpClient dashboard(m_adminPort); // must not keep the daemon from ending
    QVERIFY(dashboard.sendRequest("GET", "/events"));
    QCOMPARE(dashboard.receiveHead().status, 200);
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?sleep=3000"));
    QVERIFY(eventuallyTrue([this] { return value("fcgi_spawner_http_requests_in_flight") == 1; }));
    m_daemon->signal(SIGTERM);
    QVERIFY(eventuallyTrue([this] { return get("/readyz").status == 503; }));
    QVERIFY(get("/readyz").body.contains("shutting down"));
    QCOMPARE(get("/healthz").status, 200);
    QCOMPARE(client.receive().status, 200);
    QVERIFY(m_daemon->waitForEnd());
    QCOMPARE(m_daemon->exitCode(), 0);
}

void TestAdmin::stopsBeingReadyBeforeItStopsAnswering()
{
    constexpr auto Delay = 1500ms;
    QVERIFY(deployFake());
    QVERIFY(start({QStringLiteral("--set"), QStringLiteral("shutdown-delay=1500ms")}));
    HttpClient kept(m_daemon->port());
    QCOMPARE(kept.get("/fake.fcgi").field("Connection"), QByteArray());
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    m_daemon->signal(SIGTERM);
    QVERIFY(eventuallyTrue([this] { return get("/readyz").status == 503; }));
    QVERIFY(m_daemon->waitForLog("not ready any more; requests are taken for another 1.5s"));

    // Whoever comes nevertheless is answered, over an old connection as over a new one, and sent elsewhere for the next.
    const HttpReply old = kept.get("/fake.fcgi");
    QCOMPARE(old.status, 200);
    QCOMPARE(old.field("Connection"), QByteArray("close"));
    QVERIFY(kept.waitForClose(5s));
    int answered = 0;
    bool isRefused = false;
    while (!isRefused && sinceSignal.elapsed() < 20'000) {
        HttpClient late(m_daemon->port());
        isRefused = !late.isConnected();
        if (isRefused)
            break;
        const HttpReply reply = late.get("/fake.fcgi");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.field("Connection"), QByteArray("close"));
        ++answered;
    }
    QVERIFY(isRefused);
    QVERIFY2(answered > 10, qPrintable(QString::number(answered)));
    QVERIFY2(sinceSignal.elapsed() >= Delay.count() - 100, qPrintable(QString::number(sinceSignal.elapsed())));
    QVERIFY(m_daemon->waitForEnd());
    QCOMPARE(m_daemon->exitCode(), 0);
}

void TestAdmin::aSecondSignalEndsTheDelay()
{
    QVERIFY(deployFake());
    QVERIFY(start({QStringLiteral("--set"), QStringLiteral("shutdown-delay=1h")}));
    HttpClient client(m_daemon->port());
    QCOMPARE(client.get("/fake.fcgi").status, 200);
    m_daemon->signal(SIGTERM);
    QVERIFY(eventuallyTrue([this] { return get("/readyz").status == 503; }));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForEnd(5s));
    QCOMPARE(m_daemon->exitCode(), 0);
}

void TestAdmin::aTakenAddressIsNamed()
{
    QVERIFY(start());
    DaemonProcess second;
    const QString taken = QStringLiteral("127.0.0.1:%1").arg(m_adminPort);
    QVERIFY(!second.start({QStringLiteral("--admin-listen"), taken}));
    QVERIFY(second.exitCode() != 0);
    const QByteArray log = second.log();
    QVERIFY2(log.contains(taken.toLatin1()) && log.contains("admin-listen"), log.constData());
}

void TestAdmin::theDashboardWorksInABrowser()
{
    if (QStandardPaths::findExecutable(QStringLiteral("chromedriver")).isEmpty())
        QSKIP("there is no chromedriver (Debian package: chromium-driver)");
    QVERIFY(deployFake("idle-timeout = 60"));
    QVERIFY(deployFake("args = [\"exit=3\"]", QStringLiteral("broken.fcgi")));
    QVERIFY(start());
    QByteArray findings;
    const bool isFine = runTool(QStringLiteral("python3"),
                                {QStringLiteral(DASHBOARD_CHECK), QString::number(m_adminPort),
                                 QString::number(m_daemon->port()), QString::number(m_daemon->pid())},
                                {}, &findings);
    QVERIFY2(isFine, findings.constData());
}

QTEST_GUILESS_MAIN(TestAdmin)
#include "test_admin.moc"
