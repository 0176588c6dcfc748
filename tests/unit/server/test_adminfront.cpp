// The admin pages over real sockets, with a daemon that says what the test wants.
#include "server/adminfront.h"

#include "server/adminsource.h"
#include "telemetry/appmetrics.h"
#include "telemetry/logstore.h"

#include <QFile>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace spawner;

namespace {

constexpr int Patience = 20'000;
#define WAIT(condition) QVERIFY2(QTest::qWaitFor([&] { return (condition); }, Patience), #condition)

/// Names of fields are written in lower case by QHttpServer since Qt 6.8.
bool hasType(const QByteArray &response, const char *type)
{
    const QByteArray head = response.first(response.indexOf("\r\n\r\n") + 4).toLower();
    return head.contains(QByteArray("\r\ncontent-type: " + QByteArray(type) + "\r\n"));
}

class FakeDaemon final : public AdminSource
{
public:
    StatusSnapshot status() override
    {
        ++statusCalls;
        StatusSnapshot snapshot;
        snapshot.daemon.state = "running";
        snapshot.daemon.now = QDateTime::currentMSecsSinceEpoch();
        snapshot.daemon.requests = requests;
        snapshot.apps = apps;
        return snapshot;
    }
    std::map<QByteArray, std::shared_ptr<const AppMetrics>> counters() override { return {}; }
    LogStore &logs() override { return store; }
    QString whyNotReady() override { return reason; }

    AppStatus app(const QByteArray &name) const
    {
        AppStatus status;
        status.name = name;
        status.state = "stopped";
        return status;
    }

    LogStore store{1'000};
    QList<AppStatus> apps;
    QString reason;
    quint64 requests = 0;
    int statusCalls = 0;
};

/// An event stream, taken apart.
class EventClient
{
public:
    explicit EventClient(quint16 port)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        m_setBufferSize = [socket = socket.get()](qint64 size) { socket->setReadBufferSize(size); };
        m_socket = std::move(socket);
        m_socket->write(Request);
    }
    /// Over a Unix socket, where less is on its way.
    explicit EventClient(const QByteArray &path)
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(QFile::decodeName(path));
        m_setBufferSize = [socket = socket.get()](qint64 size) { socket->setReadBufferSize(size); };
        m_socket = std::move(socket);
        m_socket->write(Request);
    }
    QByteArray received()
    {
        if (!m_isPaused)
            m_received += m_socket->readAll();
        return m_received;
    }
    /// The data of all events of this name.
    QList<QJsonObject> events(const QByteArray &name)
    {
        QList<QJsonObject> found;
        const QList<QByteArray> lines = received().split('\n');
        for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
            if (lines[i] == "event: " + name && lines[i + 1].startsWith("data: "))
                found.append(QJsonDocument::fromJson(lines[i + 1].sliced(6)).object());
        }
        return found;
    }
    QStringList logTexts()
    {
        QStringList texts;
        for (const QJsonObject &batch : events("logs")) {
            for (const QJsonValue &line : batch.value(QStringLiteral("lines")).toArray())
                texts.append(line.toObject().value(QStringLiteral("text")).toString());
        }
        return texts;
    }
    qint64 dropped()
    {
        qint64 sum = 0;
        for (const QJsonObject &batch : events("logs"))
            sum += batch.value(QStringLiteral("dropped")).toInteger();
        return sum;
    }
    void setPaused(bool paused)
    {
        m_isPaused = paused;
        m_setBufferSize(paused ? 1 : 0);
    }
    void close() { m_socket->close(); }

private:
    static constexpr const char *Request = "GET /events HTTP/1.0\r\nHost: localhost\r\n\r\n"; // 1.0: no chunks

    std::unique_ptr<QIODevice> m_socket;
    std::function<void(qint64)> m_setBufferSize;
    QByteArray m_received;
    bool m_isPaused = false;
};

} // namespace

class TestAdminFront : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersHealthChecks();
    void readinessFollowsTheDaemon();
    void servesTheDashboard();
    void everyResponseIsGuarded_data();
    void everyResponseIsGuarded();
    void headHasNoBody();
    void listensOnUnixSockets();
    void refusesAddressesItCannotUse();
    void streamsStatusAndItsChanges();
    void streamsLogLines();
    void idleAppsAreNotToldAgain();
    void costsNothingWhileNobodyLooks();
    void noticesClientsThatLeave();
    void aSlowReaderMissesLinesAndIsTold();
    void atMostSixteenStreams();

private:
    QByteArray roundTrip(const QByteArray &request);
    QByteArray get(const QByteArray &path, const QByteArray &fields = {})
    {
        return roundTrip("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields + "\r\n");
    }
    quint16 port() const { return quint16(m_front->urls().value(0).chopped(1).split(':').last().toUInt()); }
    AdminEvents &events() { return *m_front->findChild<AdminEvents *>(); }

    std::unique_ptr<FakeDaemon> m_daemon;
    std::unique_ptr<AdminFront> m_front;
};

void TestAdminFront::init()
{
    m_daemon = std::make_unique<FakeDaemon>();
    m_front = std::make_unique<AdminFront>(*m_daemon);
    ListenAddress address;
    address.host = "127.0.0.1";
    QVERIFY(m_front->listen({address}));
}

void TestAdminFront::cleanup()
{
    m_front.reset();
    m_daemon.reset();
}

QByteArray TestAdminFront::roundTrip(const QByteArray &request)
{
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), port());
    client.write(request);
    if (!QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, Patience))
        qWarning("the server did not close");
    return client.readAll();
}

void TestAdminFront::answersHealthChecks()
{
    QVERIFY(get("/healthz").endsWith("\r\n\r\nok\n"));
    QVERIFY(roundTrip("GET /healthz HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 "));
    QVERIFY(get("/nothing").startsWith("HTTP/1.1 404 "));
    const QByteArray metrics = get("/metrics");
    QVERIFY2(hasType(metrics, "text/plain; version=0.0.4; charset=utf-8"), metrics.constData());
    QVERIFY(metrics.contains("\nfcgi_spawner_ready 1\n"));
    m_daemon->apps = {m_daemon->app("hello")};
    const QByteArray status = get("/status.json");
    const QJsonObject json = QJsonDocument::fromJson(status.sliced(status.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(json.value(QStringLiteral("apps")).toArray().at(0).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("hello"));
}

void TestAdminFront::readinessFollowsTheDaemon()
{
    QVERIFY(get("/readyz").endsWith("{\"ready\":true}\n"));
    m_daemon->reason = QStringLiteral("it is \"tired\"");
    const QByteArray answer = get("/readyz");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QVERIFY2(answer.endsWith("{\"ready\":false,\"reason\":\"it is \\\"tired\\\"\"}\n"), answer.constData());
    QVERIFY(get("/healthz").startsWith("HTTP/1.1 200 ")); // alive all the same
    QVERIFY(get("/metrics").contains("\nfcgi_spawner_ready 0\n"));
}

void TestAdminFront::servesTheDashboard()
{
    const QByteArray page = get("/");
    QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.left(300).constData());
    QVERIFY2(hasType(page, "text/html; charset=utf-8"), page.left(1000).constData());
    // Its script and style run under the policy, and nothing is fetched from elsewhere.
    QCOMPARE(page.count("'sha256-"), 2);
    for (const char *outside : {"src=\"http", "href=\"http", "url(http", "@import", "//cdn"})
        QVERIFY2(!page.contains(outside), outside);
    QVERIFY(!page.contains(" style=\"")); // the policy would not let it
    QVERIFY(!page.contains("innerHTML")); // names and lines come from strangers
}

void TestAdminFront::everyResponseIsGuarded_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *request, int status) {
        QTest::newRow(name) << QByteArray(request) << status;
    };
    row("page", "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 200);
    row("missing", "GET /../x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404);
    row("rebinding", "GET /status.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 421);
    row("rebinding, events", "GET /events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 421);
    row("other sites", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n", 403);
    row("changing", "POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi", 405);
    row("preflight", "OPTIONS /status.json HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n"
                     "Access-Control-Request-Method: GET\r\nConnection: close\r\n\r\n", 405);
    row("rubbish", "rubbish\r\n\r\n", 400);
}

void TestAdminFront::everyResponseIsGuarded()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const QByteArray answer = roundTrip(request);
    QCOMPARE(answer.left(13), QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' '));
    for (const char *field : {"Content-Security-Policy: default-src 'none'; ", "X-Frame-Options: DENY\r\n",
                              "X-Content-Type-Options: nosniff\r\n", "Cache-Control: no-store\r\n"})
        QVERIFY2(answer.contains(field), field);
    QVERIFY(!answer.contains("Access-Control-"));
    if (status == 405)
        QVERIFY(answer.contains("\r\nAllow: GET, HEAD\r\n"));
}

void TestAdminFront::headHasNoBody()
{
    const QByteArray answer = roundTrip("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\n"), answer.constData());
    QVERIFY(answer.contains("\r\nContent-Length: 3\r\n"));
    const QByteArray stream = roundTrip("HEAD /events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY2(stream.contains("\r\nContent-Type: text/event-stream\r\n"), stream.constData());
}

void TestAdminFront::listensOnUnixSockets()
{
    QTemporaryDir dir;
    ListenAddress address;
    address.kind = ListenAddress::Kind::Unix;
    address.path = QFile::encodeName(dir.filePath(QStringLiteral("admin.sock")));
    QVERIFY(m_front->listen({address}));
    QCOMPARE(m_front->urls().last(), "unix:" + address.path);
    QLocalSocket client;
    client.connectToServer(QFile::decodeName(address.path));
    client.write("GET /healthz HTTP/1.1\r\nHost: whatever\r\nConnection: close\r\n\r\n");
    WAIT(client.state() == QLocalSocket::UnconnectedState);
    QVERIFY(client.readAll().endsWith("ok\n"));
    m_front.reset();
    QVERIFY(!QFile::exists(QFile::decodeName(address.path)));
}

void TestAdminFront::refusesAddressesItCannotUse()
{
    ListenAddress taken;
    taken.host = "127.0.0.1";
    taken.port = port();
    const auto twice = m_front->listen({taken});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::AddressInUse);
    QVERIFY2(twice.error().message.contains(QStringLiteral("admin-listen")), qPrintable(twice.error().message));
    ListenAddress inherited;
    inherited.kind = ListenAddress::Kind::Inherited;
    const auto systemd = m_front->listen({inherited});
    QVERIFY(!systemd);
    QVERIFY2(systemd.error().message.contains(QStringLiteral("127.0.0.1:9180")), qPrintable(systemd.error().message));
}

void TestAdminFront::streamsStatusAndItsChanges()
{
    m_daemon->apps = {m_daemon->app("a"), m_daemon->app("b"), m_daemon->app("c")};
    EventClient client(port());
    WAIT(client.events("snapshot").size() == 1);
    const QJsonObject first = client.events("snapshot").first();
    QCOMPARE(first.value(QStringLiteral("apps")).toArray().size(), 3);
    QCOMPARE(first.value(QStringLiteral("durationBoundsUs")).toArray().size(), qsizetype(DurationBoundsUs.size()));
    StatusSnapshot known = StatusSnapshot::fromJson(first);

    m_daemon->apps[1].state = "running";
    m_daemon->apps.removeAt(0);
    m_daemon->apps.append(m_daemon->app("d"));
    m_daemon->requests = 9;
    qsizetype applied = 0;
    const auto catchUp = [&] {
        const QList<QJsonObject> deltas = client.events("status");
        for (; applied < deltas.size(); ++applied) {
            if (!StatusDelta::fromJson(deltas[applied]).applyTo(known))
                qWarning("a delta that does not fit");
        }
        return known.daemon.requests == 9;
    };
    WAIT(catchUp());
    QCOMPARE(known.apps.size(), 3);
    QCOMPARE(known.apps[0].name, QByteArray("b"));
    QCOMPARE(known.apps[0].state, QByteArray("running"));
    QCOMPARE(known.apps[2].name, QByteArray("d"));
    QCOMPARE(client.events("snapshot").size(), 1);
}

void TestAdminFront::streamsLogLines()
{
    for (int i = 1; i <= 300; ++i)
        m_daemon->store.append("a", 1, LogStream::Stderr, "old " + QByteArray::number(i));
    EventClient client(port());
    WAIT(client.logTexts().size() >= 200);
    QCOMPARE(client.logTexts().first(), QStringLiteral("old 101"));
    m_daemon->store.append("b", 2, LogStream::Stdout, "new \xe2\x82\xac\n\ndata: x");
    WAIT(client.logTexts().size() == 201);
    QCOMPARE(client.logTexts().last(), QString::fromUtf8("new \xe2\x82\xac\n\ndata: x"));
    QCOMPARE(client.dropped(), 0);
    const QJsonObject line = client.events("logs").last().value(QStringLiteral("lines")).toArray().last().toObject();
    QCOMPARE(line.value(QStringLiteral("app")).toString(), QStringLiteral("b"));
    QCOMPARE(line.value(QStringLiteral("stream")).toString(), QStringLiteral("stdout"));
}

void TestAdminFront::idleAppsAreNotToldAgain()
{
    AppStatus app = m_daemon->app("a");
    ChildStatus child;
    child.id = 1;
    app.children = {child};
    m_daemon->apps = {app};
    const qint64 deadline = QDateTime::currentMSecsSinceEpoch() / 1'000 * 1'000 + 60'000; // far from where seconds are rounded
    const auto tick = [&] {
        ChildStatus &now = m_daemon->apps[0].children[0];
        now.sampledAt = QDateTime::currentMSecsSinceEpoch();
        now.idleRemainingMs = deadline - now.sampledAt;
        now.cpuMs = (now.cpuMs + 1) % 10;
    };
    tick();
    EventClient client(port());
    WAIT((tick(), client.events("status").size() >= 3));
    for (const QJsonObject &delta : client.events("status"))
        QCOMPARE(delta.value(QStringLiteral("changed")).toArray().size(), 0);
}

void TestAdminFront::costsNothingWhileNobodyLooks()
{
    {
        EventClient client(port());
        WAIT(client.events("status").size() >= 1);
    }
    WAIT(events().streamCount() == 0);
    const int calls = m_daemon->statusCalls;
    QTest::qWait(1'500); // longer than the time between two statuses
    QCOMPARE(m_daemon->statusCalls, calls);
}

void TestAdminFront::noticesClientsThatLeave()
{
    auto first = std::make_unique<EventClient>(port());
    EventClient second(port());
    WAIT(events().streamCount() == 2);
    first.reset();
    WAIT(events().streamCount() == 1);
    second.close();
    WAIT(events().streamCount() == 0);
}

void TestAdminFront::aSlowReaderMissesLinesAndIsTold()
{
    QTemporaryDir dir;
    ListenAddress address;
    address.kind = ListenAddress::Kind::Unix;
    address.path = QFile::encodeName(dir.filePath(QStringLiteral("admin.sock")));
    QVERIFY(m_front->listen({address}));
    EventClient slow(address.path);
    EventClient quick(address.path);
    WAIT(slow.events("snapshot").size() == 1 && quick.events("snapshot").size() == 1);
    slow.setPaused(true);
    // Enough for the kernel's buffer and the connection's, and then more than the store keeps.
    const QByteArray text(1'000, 'x');
    quint64 written = 0;
    const auto flood = [&](quint64 lines) {
        for (quint64 i = 0; i < lines; ++i)
            m_daemon->store.append("noisy", 1, LogStream::Stdout, text);
        written += lines;
    };
    for (int round = 0; round < 8; ++round) {
        flood(300);
        WAIT(quick.logTexts().size() + quick.dropped() >= qint64(written));
    }
    slow.setPaused(false);
    flood(1);
    WAIT(slow.logTexts().size() + slow.dropped() == qint64(written));
    WAIT(quick.logTexts().size() + quick.dropped() == qint64(written));
    QVERIFY2(slow.dropped() > 0, "it was never slow");
    QCOMPARE(quick.dropped(), 0);
    QVERIFY(slow.events("snapshot").size() >= 2); // instead of the changes that it missed
}

void TestAdminFront::atMostSixteenStreams()
{
    std::vector<std::unique_ptr<EventClient>> clients;
    for (int i = 0; i < AdminEvents::MaxStreams; ++i)
        clients.push_back(std::make_unique<EventClient>(port()));
    WAIT(events().streamCount() == AdminEvents::MaxStreams);
    const QByteArray refused = get("/events");
    QVERIFY2(refused.startsWith("HTTP/1.1 503 "), refused.constData());
    QVERIFY(refused.contains("\r\nRetry-After: "));
    clients.pop_back();
    WAIT(events().streamCount() == AdminEvents::MaxStreams - 1);
    EventClient next(port());
    WAIT(next.events("snapshot").size() == 1);
}

QTEST_GUILESS_MAIN(TestAdminFront)
#include "test_adminfront.moc"
