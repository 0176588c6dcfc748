// Requests in flight and requests that ended, gathered from gateways in their threads.
#include "base/epolldispatcher.h"
#include "http/httplistener.h"
#include "server/gateway.h"
#include "server/requestcollector.h"
#include "telemetry/logstore.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace spawner;

namespace {

constexpr int Patience = 20'000;
#define WAIT(condition) QVERIFY2(QTest::qWaitFor([&] { return (condition); }, Patience), #condition)

/// A gateway in a thread of its own, as Engine makes them.
class Lane
{
public:
    Lane(const std::shared_ptr<const Config> &config, LogStore &logs, std::atomic<int> &connections, int index)
    {
        gateway = new Gateway(config, logs, connections, index);
        gateway->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, gateway, &QObject::deleteLater);
    }
    ~Lane() { stop(); }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void start(const std::shared_ptr<const RouteTable> &routes)
    {
        auto sockets = listenTcp("127.0.0.1", port, 1);
        if (!sockets)
            qFatal("%ls", qUtf16Printable(sockets.error().message));
        m_thread.setEventDispatcher(new EpollDispatcher); // belongs to the thread once that runs
        m_thread.start();
        gateway->post([this, routes, descriptor = (*sockets)[0].release()] {
            gateway->setRoutes(routes);
            gateway->start({descriptor});
        });
    }
    void stop()
    {
        if (m_thread.isRunning()) {
            m_thread.quit();
            m_thread.wait();
        } else {
            delete gateway;
        }
        gateway = nullptr;
    }

    Gateway *gateway = nullptr;
    quint16 port = 0;

private:
    QThread m_thread;
};

} // namespace

class TestRequestCollector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void seesRequestsInFlight();
    void tellsWhatABodyDoes();
    void tellsHowManyAreLeftOut();
    void remembersRequestsThatEnded();
    void countsByApp();
    void answersWithoutGateways();
    void answersWhenGatewaysEnd();
    void answersAtItsOwnEnd();

private:
    void startLanes();
    std::unique_ptr<QTcpSocket> ask(int lane, const QByteArray &request);
    RequestsInFlight inFlight(const QByteArray &app = {});
    QList<FinishedRequest> ended(const QByteArray &app = {}, int count = 100);

    QTemporaryDir m_dir;
    LogStore m_logs{10};
    std::atomic<int> m_connections = 0;
    std::shared_ptr<AppMetrics> m_metrics;
    std::shared_ptr<Admission> m_admission;
    std::unique_ptr<RequestCollector> m_collector;
    std::vector<std::unique_ptr<Lane>> m_lanes; // end before the collector
};

void TestRequestCollector::init()
{
    QFile file(m_dir.filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello\n") == 6);
    auto config = std::make_shared<Config>();
    config->staticRoot = QFile::encodeName(m_dir.path());
    config->webRoot = config->staticRoot;
    config->dev = false;
    m_collector = std::make_unique<RequestCollector>();
    for (int i = 0; i < 2; ++i)
        m_lanes.push_back(std::make_unique<Lane>(config, m_logs, m_connections, i));
}

void TestRequestCollector::startLanes()
{
    // An app without a process: whoever asks for it waits.
    m_metrics = std::make_shared<AppMetrics>(2);
    m_admission = std::make_shared<Admission>();
    auto route = std::make_shared<AppRoute>();
    route->name = "slow";
    route->scriptName = "/slow.fcgi";
    route->settings = std::make_shared<AppSettings>();
    route->admission = m_admission;
    route->metrics = m_metrics;
    auto table = std::make_shared<RouteTable>();
    table->routes.insert("slow.fcgi", route);
    for (const auto &lane : m_lanes) {
        lane->start(table);
        m_collector->addGateway(lane->gateway);
    }
}

void TestRequestCollector::cleanup()
{
    m_lanes.clear();
    m_collector.reset();
    m_admission.reset();
    QCOMPARE(m_connections.load(), 0);
}

std::unique_ptr<QTcpSocket> TestRequestCollector::ask(int lane, const QByteArray &request)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_lanes[size_t(lane)]->port);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }, Patience))
        qWarning("no connection");
    socket->write(request);
    return socket;
}

RequestsInFlight TestRequestCollector::inFlight(const QByteArray &app)
{
    std::optional<RequestsInFlight> found;
    m_collector->collectInFlight(app, [&](RequestsInFlight requests) { found = std::move(requests); });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, Patience))
        qWarning("no answer");
    return found.value_or(RequestsInFlight());
}

QList<FinishedRequest> TestRequestCollector::ended(const QByteArray &app, int count)
{
    std::optional<QList<FinishedRequest>> found;
    m_collector->collectEnded(app, count, [&](QList<FinishedRequest> requests) { found = std::move(requests); });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, Patience))
        qWarning("no answer");
    return found.value_or(QList<FinishedRequest>());
}

void TestRequestCollector::seesRequestsInFlight()
{
    startLanes();
    QCOMPARE(inFlight().requests.size(), size_t(0));
    const auto first = ask(0, "GET /slow.fcgi/a?b=c HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 1);
    const auto second = ask(1, "DELETE /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 2);

    const RequestsInFlight found = inFlight("slow");
    QCOMPARE(found.more, 0);
    QCOMPARE(found.requests.size(), size_t(2));
    const RequestSnapshot &oldest = found.requests[0];
    QCOMPARE(oldest.method, QByteArray("GET"));
    QCOMPARE(oldest.target, QByteArray("/slow.fcgi/a?b=c"));
    QCOMPARE(oldest.app, QByteArray("slow"));
    QCOMPARE(oldest.client, QByteArray("127.0.0.1"));
    QCOMPARE(oldest.state, "waiting");
    QCOMPARE(oldest.pid, qint64(0));
    QCOMPARE(oldest.status, 0);
    QVERIFY(oldest.age >= found.requests[1].age);
    QCOMPARE(found.requests[1].method, QByteArray("DELETE"));
    QCOMPARE(oldest.id.size(), 24);
    QVERIFY(oldest.id != found.requests[1].id);
    QCOMPARE(inFlight("other").requests.size(), size_t(0));
}

void TestRequestCollector::tellsWhatABodyDoes()
{
    startLanes();
    const auto upload = ask(0, "POST /slow.fcgi HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + QByteArray(300, 'x'));
    WAIT(inFlight().requests.size() == 1 && inFlight().requests[0].bytesIn == 300);
    QCOMPARE(inFlight().requests[0].state, "reading");
    upload->write(QByteArray(700, 'x'));
    WAIT(inFlight().requests.size() == 1 && inFlight().requests[0].bytesIn == 1'000);
    WAIT(QByteArray(inFlight().requests[0].state) == "waiting");
}

void TestRequestCollector::tellsHowManyAreLeftOut()
{
    startLanes();
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(ask(0, "GET /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n"));
    WAIT(inFlight().requests.size() == 3);
    std::optional<RequestsInFlight> found;
    QObject here;
    Gateway *gateway = m_lanes[0]->gateway;
    gateway->post([&] {
        const RequestsInFlight two = gateway->requestsNow("slow", 2);
        QMetaObject::invokeMethod(&here, [&found, two] { found = two; }, Qt::QueuedConnection);
    });
    WAIT(found.has_value());
    QCOMPARE(found->requests.size(), size_t(2));
    QCOMPARE(found->more, 1);
}

void TestRequestCollector::remembersRequestsThatEnded()
{
    startLanes();
    auto file = ask(0, "GET /a.txt HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(ended().size() == 1);
    const auto missing = ask(1, "GET /nothing?" + QByteArray(600, 'q') + " HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(ended().size() == 2);
    auto leaver = ask(1, "GET /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 1);
    leaver->abort();
    WAIT(ended().size() == 3);

    const QList<FinishedRequest> found = ended();
    QCOMPARE(found[0].app, QByteArray("slow"));
    QCOMPARE(found[0].status, 0);
    QVERIFY(found[0].aborted);
    QVERIFY(!found[0].truncated);
    QCOMPARE(found[1].status, 404);
    QCOMPARE(found[1].target.size(), 512);
    QVERIFY(!found[1].aborted);
    QCOMPARE(found[2].target, QByteArray("/a.txt"));
    QCOMPARE(found[2].status, 200);
    QCOMPARE(found[2].bytesOut, qint64(6));
    QVERIFY(found[2].app.isEmpty());
    QVERIFY(found[0].time >= found[1].time && found[1].time >= found[2].time);
    QCOMPARE(ended({}, 1).size(), 1);
    QCOMPARE(ended("slow").size(), 1);
}

void TestRequestCollector::countsByApp()
{
    startLanes();
    auto leaver = ask(1, "GET /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 1);
    const GatewayMetrics &daemon = std::as_const(*m_lanes[1]->gateway).metrics();
    QCOMPARE(daemon.requestsActive.value(), std::uint64_t(1));
    QCOMPARE(daemon.connectionsOpen.value(), std::uint64_t(1));
    const AppLane &lane = m_metrics->lanes()[1];
    QCOMPARE(lane.requests.value(), std::uint64_t(0)); // those that ended
    leaver->abort();
    WAIT(lane.requests.value() == 1);
    QCOMPARE(lane.clientAborts.value(), std::uint64_t(1));
    const QMap<int, std::uint64_t> none{{0, 1}};
    QCOMPARE(lane.statuses.values(), none);

    auto toolate = ask(1, "GET /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 1);
    m_admission->refuse({ErrorCode::AppPaused, QStringLiteral("paused")});
    WAIT(lane.requests.value() == 2);
    const QMap<int, std::uint64_t> both{{0, 1}, {503, 1}};
    QCOMPARE(lane.statuses.values(), both);
    QVERIFY(lane.duration.sumUs() > 0);
    QCOMPARE(m_metrics->lanes()[0].requests.value(), std::uint64_t(0));
    WAIT(daemon.requestsActive.value() == 0);
    QCOMPARE(daemon.connectionsAccepted.value(), std::uint64_t(2));
}

void TestRequestCollector::answersWithoutGateways()
{
    int answers = 0;
    m_collector->collectEnded({}, 10, [&](const QList<FinishedRequest> &) { ++answers; });
    QCOMPARE(answers, 0); // never from within
    WAIT(answers == 1);
}

void TestRequestCollector::answersWhenGatewaysEnd()
{
    startLanes();
    const auto client = ask(0, "GET /slow.fcgi HTTP/1.1\r\nHost: x\r\n\r\n");
    WAIT(inFlight().requests.size() == 1);
    // Whether a gateway still gets to it or not: one answer each.
    int answers = 0;
    for (int i = 0; i < 50; ++i)
        m_collector->collectInFlight({}, [&](const RequestsInFlight &) { ++answers; });
    m_lanes[0]->stop();
    m_lanes[1]->stop();
    WAIT(answers >= 50);
    QCOMPARE(answers, 50);
}

void TestRequestCollector::answersAtItsOwnEnd()
{
    int answers = 0;
    for (const auto &lane : m_lanes)
        m_collector->addGateway(lane->gateway); // their threads never run
    m_collector->collectInFlight({}, [&](const RequestsInFlight &found) { answers += found.requests.empty() ? 1 : 100; });
    m_collector->collectEnded({}, 10, [&](const QList<FinishedRequest> &) { ++answers; });
    m_lanes.clear();
    m_collector.reset();
    QCOMPARE(answers, 2);
}

QTEST_GUILESS_MAIN(TestRequestCollector)
#include "test_requestcollector.moc"
