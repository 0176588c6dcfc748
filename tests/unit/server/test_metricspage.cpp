// Metrics of a daemon, from its state and counters.
#include "server/metricspage.h"

#include "telemetry/appmetrics.h"

#include <QRegularExpression>
#include <QTest>

using namespace spawner;

class TestMetricsPage : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDaemon();
    void tellsTheApps();
    void addsUpTheLanes();
    void keepsPrometheusRules();

private:
    static StatusSnapshot daemon();
    static std::map<QByteArray, std::shared_ptr<const AppMetrics>> counters();
};

StatusSnapshot TestMetricsPage::daemon()
{
    StatusSnapshot status;
    status.daemon.version = "1.2.3";
    status.daemon.startedAt = 1'764'100'000'250;
    status.daemon.connections = 7;
    status.daemon.connectionsTotal = 70;
    status.daemon.connectionsRefused = 3;
    status.daemon.requests = 100;
    status.daemon.responses = {1, 0, 90, 0, 6, 3};
    status.daemon.cpuMs = 1'500;
    AppStatus app;
    app.name = "tools/\"env\"";
    app.state = "crash-looping";
    app.processesMax = 4;
    app.waiting = 5;
    app.failures = 6;
    app.restarts = {{"crash", 6}, {"idle", 2}};
    ChildStatus child;
    child.state = "ready";
    child.residentBytes = 1'000;
    app.children = {child, child};
    app.children[1].state = "draining";
    status.apps = {app};
    return status;
}

std::map<QByteArray, std::shared_ptr<const AppMetrics>> TestMetricsPage::counters()
{
    const auto metrics = std::make_shared<AppMetrics>(2);
    for (int lane = 0; lane < 2; ++lane) {
        metrics->lane(lane).statuses.add(200);
        metrics->lane(lane).bytesOut.add(50);
        metrics->lane(lane).duration.record(std::chrono::microseconds(600));
    }
    metrics->lane(1).statuses.add(0);
    metrics->lane(1).statuses.add(404);
    metrics->lane(0).letThrough.add(2);
    metrics->lane(1).letThrough.add();
    metrics->lane(1).queueWait.record(std::chrono::seconds(2));
    return {{"tools/\"env\"", metrics}};
}

#define HAS(line) QVERIFY2(page.contains("\n" line "\n"), page.constData())

void TestMetricsPage::tellsTheDaemon()
{
    const QByteArray page = metricsPage(daemon(), {}, true);
    QVERIFY2(page.contains("\nfcgi_spawner_build_info{version=\"1.2.3\",qt=\""), page.constData());
    HAS("fcgi_spawner_start_time_seconds 1764100000.25");
    HAS("fcgi_spawner_ready 1");
    HAS("fcgi_spawner_connections 7");
    HAS("fcgi_spawner_connections_total 70");
    HAS("fcgi_spawner_connections_refused_total 3");
    HAS("fcgi_spawner_http_requests_total 100");
    HAS("fcgi_spawner_http_responses_total{class=\"none\"} 1");
    HAS("fcgi_spawner_http_responses_total{class=\"5xx\"} 3");
    HAS("fcgi_spawner_cpu_seconds_total 1.5");
    QVERIFY(metricsPage(daemon(), {}, false).contains("\nfcgi_spawner_ready 0\n"));
}

void TestMetricsPage::tellsTheApps()
{
    const QByteArray page = metricsPage(daemon(), {}, true);
    HAS("fcgi_spawner_app_state{app=\"tools/\\\"env\\\"\",state=\"crash-looping\"} 1");
    HAS("fcgi_spawner_app_state{app=\"tools/\\\"env\\\"\",state=\"running\"} 0");
    HAS("fcgi_spawner_app_children{app=\"tools/\\\"env\\\"\",state=\"ready\"} 1");
    HAS("fcgi_spawner_app_children{app=\"tools/\\\"env\\\"\",state=\"draining\"} 1");
    HAS("fcgi_spawner_app_children{app=\"tools/\\\"env\\\"\",state=\"starting\"} 0");
    HAS("fcgi_spawner_app_resident_memory_bytes{app=\"tools/\\\"env\\\"\"} 2000");
    HAS("fcgi_spawner_app_restarts_total{app=\"tools/\\\"env\\\"\",reason=\"crash\"} 6");
    HAS("fcgi_spawner_app_requests_waiting{app=\"tools/\\\"env\\\"\"} 5");
}

void TestMetricsPage::addsUpTheLanes()
{
    const QByteArray page = metricsPage(daemon(), counters(), true);
    HAS("fcgi_spawner_app_requests_total{app=\"tools/\\\"env\\\"\",code=\"200\"} 2");
    HAS("fcgi_spawner_app_requests_total{app=\"tools/\\\"env\\\"\",code=\"404\"} 1");
    HAS("fcgi_spawner_app_requests_total{app=\"tools/\\\"env\\\"\",code=\"other\"} 1");
    HAS("fcgi_spawner_app_let_through_total{app=\"tools/\\\"env\\\"\"} 3");
    HAS("fcgi_spawner_app_sent_bytes_total{app=\"tools/\\\"env\\\"\"} 100");
    HAS("fcgi_spawner_app_request_duration_seconds_bucket{app=\"tools/\\\"env\\\"\",le=\"0.0005\"} 0");
    HAS("fcgi_spawner_app_request_duration_seconds_bucket{app=\"tools/\\\"env\\\"\",le=\"0.001\"} 2");
    HAS("fcgi_spawner_app_request_duration_seconds_sum{app=\"tools/\\\"env\\\"\"} 0.001200");
    HAS("fcgi_spawner_app_queue_wait_seconds_count{app=\"tools/\\\"env\\\"\"} 1");
}

/// What promtool would find, where there is none; with it, test_system_admin asks it.
void TestMetricsPage::keepsPrometheusRules()
{
    const QList<QByteArray> lines = metricsPage(daemon(), counters(), true).split('\n');
    static const QRegularExpression sample(
        QStringLiteral("^(fcgi_spawner_[a-z0-9_]+)(\\{[a-z]+=\"([^\"\\\\]|\\\\.)*\"(,[a-z]+=\"([^\"\\\\]|\\\\.)*\")*\\})? [0-9.eE+-]+$"));
    QByteArray family;
    QByteArray type;
    QSet<QByteArray> families;
    QSet<QByteArray> samples;
    for (const QByteArray &line : lines) {
        if (line.startsWith("# HELP ")) {
            family = line.split(' ')[2];
            QVERIFY2(!families.contains(family), line.constData());
            families.insert(family);
        } else if (line.startsWith("# TYPE ")) {
            QCOMPARE(line.split(' ')[2], family);
            type = line.split(' ')[3];
            QCOMPARE(type == "counter", family.endsWith("_total"));
        } else if (!line.isEmpty()) {
            const auto match = sample.match(QString::fromUtf8(line));
            QVERIFY2(match.hasMatch(), line.constData());
            QVERIFY2(match.captured(1).toLatin1().startsWith(family), line.constData());
            QVERIFY2(!samples.contains(line.first(line.lastIndexOf(' '))), line.constData());
            samples.insert(line.first(line.lastIndexOf(' ')));
        }
    }
    QVERIFY(families.size() > 30);
    QVERIFY(lines.last().isEmpty()); // ends in a line end
}

QTEST_APPLESS_MAIN(TestMetricsPage)
#include "test_metricspage.moc"
