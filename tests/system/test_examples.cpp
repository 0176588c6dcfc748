// The small example apps, as they are deployed.
#include "system/systemtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace spawner;

namespace {

QString example(const QString &name)
{
    return QStringLiteral(EXAMPLES_DIR "/") + name;
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The "id:" lines of an event stream.
QList<QByteArray> ids(const QByteArray &stream)
{
    QList<QByteArray> found;
    const QList<QByteArray> lines = stream.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("id: "))
            found += line.mid(4);
    }
    return found;
}

} // namespace

class TestExamples : public SystemTest
{
    Q_OBJECT
private slots:
    void init() { SystemTest::init(); }
    void cleanup() { SystemTest::cleanup(); }

    void bothModesServe_data();
    void bothModesServe();
    void helloEscapesNames();
    void envShowsTheWholeRequest();
    void envTakesFormsApart();
    void envCountsLargeBodies();
    void timeKnowsZones();
    void timeRefusesWhatIsNoZone_data();
    void timeRefusesWhatIsNoZone();
    void sseGoesOnAfterTheLastEvent_data();
    void sseGoesOnAfterTheLastEvent();
    void sseSaysThatItIsStillThere();
    void sseNoticesThatClientsLeave();
    void sseEndsItsStreamsWhenItIsStopped();

private:
    bool serve(const QString &name, const QByteArray &settings = {})
    {
        return m_daemon->deploy(example(name), name, settings) && m_daemon->start();
    }
};

void TestExamples::bothModesServe_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("mode");
    for (const char *app : { "hello", "env", "time", "sse", "webhook" }) {
        for (const char *mode : { "stdio", "socket", "auto" })
            QTest::addRow("%s %s", app, mode)
                << QLatin1String(app) + QStringLiteral(".fcgi") << QByteArray(mode);
    }
}

void TestExamples::bothModesServe()
{
    QFETCH(QString, app);
    QFETCH(QByteArray, mode);
    if (!QFile::exists(example(app)))
        QSKIP("not built: its libraries are missing (see the output of cmake)");
    QVERIFY(serve(app, contentOf(example(app) + QStringLiteral(".toml")) + "\nmode = \"" + mode + "\"\n"));
    const QByteArray query = app.startsWith(QLatin1String("sse")) ? "?page" : "";
    const HttpReply reply = httpGet(m_daemon->port(), '/' + app.toLatin1() + query);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(reply.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(m_daemon->stop());
}

void TestExamples::helloEscapesNames()
{
    QVERIFY(serve(QStringLiteral("hello.fcgi")));
    QVERIFY(httpGet(m_daemon->port(), "/hello.fcgi").body.contains("<h1>Hello, world!</h1>"));
    const HttpReply reply = httpGet(m_daemon->port(), "/hello.fcgi?name=%3Cscript%3E");
    QVERIFY(reply.body.contains("<h1>Hello, &lt;script&gt;!</h1>"));
    QVERIFY(!reply.body.contains("<script>"));
}

void TestExamples::envShowsTheWholeRequest()
{
    QVERIFY(serve(QStringLiteral("env.fcgi")));
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.request(
        "PUT", "/env.fcgi/some/path?a=%41&a=2&format=json",
        { { "X-Strange-Field", "\"<é>\"" }, { "Content-Type", "text/x-test" } }, QByteArray("one\0two\n", 8));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/json"));
    const QJsonObject json = object(reply.body);
    const QJsonObject params = json.value(QLatin1String("params")).toObject();
    QCOMPARE(params.value(QLatin1String("REQUEST_METHOD")).toString(), QStringLiteral("PUT"));
    QCOMPARE(params.value(QLatin1String("SCRIPT_NAME")).toString(), QStringLiteral("/env.fcgi"));
    QCOMPARE(params.value(QLatin1String("PATH_INFO")).toString(), QStringLiteral("/some/path"));
    QCOMPARE(params.value(QLatin1String("GATEWAY_INTERFACE")).toString(), QStringLiteral("CGI/1.1"));
    const QJsonObject headers = json.value(QLatin1String("headers")).toObject();
    QCOMPARE(headers.value(QLatin1String("X-Strange-Field")).toString(), QStringLiteral("\"<é>\""));
    QCOMPARE(headers.value(QLatin1String("Content-Type")).toString(), QStringLiteral("text/x-test"));
    const QJsonObject body = json.value(QLatin1String("body")).toObject();
    QCOMPARE(body.value(QLatin1String("bytes")).toInt(), 8);
    QCOMPARE(body.value(QLatin1String("preview")).toString(), QStringLiteral("one\\x00two\n"));
    const QJsonArray query = json.value(QLatin1String("query")).toArray();
    QCOMPARE(query.size(), 3);
    QCOMPARE(query.at(0).toObject().value(QLatin1String("value")).toString(), QStringLiteral("A"));
    QCOMPARE(query.at(1).toObject().value(QLatin1String("value")).toString(), QStringLiteral("2"));
    QCOMPARE(object(client.request("GET", "/env.fcgi", { { "Accept", "application/json" } }).body)
                 .value(QLatin1String("params"))
                 .toObject()
                 .value(QLatin1String("PATH_INFO"))
                 .toString(),
             QString());
    QVERIFY(client.get("/env.fcgi/%3Cb%3E").body.contains("<td>/&lt;b&gt;</td>"));
}

void TestExamples::envTakesFormsApart()
{
    QVERIFY(serve(QStringLiteral("env.fcgi")));
    HttpClient client(m_daemon->port());
    const HttpReply reply
        = client.request("POST", "/env.fcgi?format=json",
                         { { "Content-Type", "application/x-www-form-urlencoded" } }, "k=v+w&z");
    const QJsonArray form
        = object(reply.body).value(QLatin1String("body")).toObject().value(QLatin1String("form")).toArray();
    QCOMPARE(form.size(), 2);
    QCOMPARE(form.at(0).toObject().value(QLatin1String("value")).toString(), QStringLiteral("v w"));
    QCOMPARE(form.at(1).toObject().value(QLatin1String("name")).toString(), QStringLiteral("z"));
}

void TestExamples::envCountsLargeBodies()
{
    QVERIFY(serve(QStringLiteral("env.fcgi")));
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.request("POST", "/env.fcgi?format=json", {}, QByteArray(3'000'000, 'x'));
    const QJsonObject body = object(reply.body).value(QLatin1String("body")).toObject();
    QCOMPARE(body.value(QLatin1String("bytes")).toInt(), 3'000'000);
    QVERIFY(body.value(QLatin1String("cut")).toBool());
}

void TestExamples::timeKnowsZones()
{
    QVERIFY(serve(QStringLiteral("time.fcgi")));
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const QJsonObject json = object(httpGet(m_daemon->port(), "/time.fcgi?tz=UTC&format=json").body);
    const qint64 now = json.value(QLatin1String("unix")).toInteger();
    QVERIFY(now >= before && now <= QDateTime::currentSecsSinceEpoch());
    QCOMPARE(json.value(QLatin1String("zone")).toString(), QStringLiteral("UTC"));
    QCOMPARE(
        QDateTime::fromString(json.value(QLatin1String("iso")).toString(), Qt::ISODate).toSecsSinceEpoch(),
        now);
}

void TestExamples::timeRefusesWhatIsNoZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("unknown") << QByteArray("Mars/Base");
    QTest::newRow("outside") << QByteArray("../../../etc/passwd");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("markup") << QByteArray("%3Cb%3E");
}

void TestExamples::timeRefusesWhatIsNoZone()
{
    QFETCH(QByteArray, zone);
    QVERIFY(serve(QStringLiteral("time.fcgi")));
    const HttpReply reply = httpGet(m_daemon->port(), "/time.fcgi?tz=" + zone);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("unknown time zone"));
    QVERIFY(!reply.body.contains("<b>"));
    QCOMPARE(httpGet(m_daemon->port(), "/time.fcgi?format=json&tz=" + zone).status, 400);
}

void TestExamples::sseGoesOnAfterTheLastEvent_data()
{
    QTest::addColumn<QByteArray>("lastEventId");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("none") << QByteArray() << QByteArray("1");
    QTest::newRow("41") << QByteArray("41") << QByteArray("42");
    QTest::newRow("nonsense") << QByteArray("4x") << QByteArray("1");
    QTest::newRow("negative") << QByteArray("-4") << QByteArray("1");
}

void TestExamples::sseGoesOnAfterTheLastEvent()
{
    QFETCH(QByteArray, lastEventId);
    QFETCH(QByteArray, first);
    QVERIFY(serve(QStringLiteral("sse.fcgi")));
    HttpClient client(m_daemon->port());
    HttpClient::Fields fields;
    if (!lastEventId.isNull())
        fields.append({ "Last-Event-ID", lastEventId });
    const HttpReply reply = client.request("GET", "/sse.fcgi?count=3&interval=1", fields);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QVERIFY(reply.body.startsWith("retry: "));
    const QList<QByteArray> seen = ids(reply.body);
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.first(), first);
    QCOMPARE(seen.last().toInt(), first.toInt() + 2);
}

void TestExamples::sseSaysThatItIsStillThere()
{
    QVERIFY(serve(QStringLiteral("sse.fcgi")));
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/sse.fcgi?interval=3600000&heartbeat=50"));
    QByteArray seen;
    while (seen.count("\n: still here\n\n") < 3) {
        const QByteArray part = client.receiveSome(std::chrono::seconds(20));
        QVERIFY2(!part.isEmpty(), "no comment arrives");
        seen += part;
    }
    QCOMPARE(seen.count("id: "), 1);
}

/// All the streams there may be, then as many again: they find a thread only if those who left gave theirs
/// back. Neither an event nor a comment is due for a minute.
void TestExamples::sseNoticesThatClientsLeave()
{
    constexpr int Streams = 32;
    QVERIFY(serve(QStringLiteral("sse.fcgi"), "concurrency = 32\nprocesses = [0, 1]\n"));
    for (int round = 0; round < 2; ++round) {
        std::vector<std::unique_ptr<HttpClient>> clients;
        for (int i = 0; i < Streams; ++i) {
            clients.push_back(std::make_unique<HttpClient>(m_daemon->port()));
            QVERIFY(clients.back()->sendRequest("GET", "/sse.fcgi?interval=3600000&heartbeat=60000"));
        }
        for (const auto &client : clients)
            QCOMPARE(client->receiveHead().status, 200);
    }
    QCOMPARE(httpGet(m_daemon->port(), "/sse.fcgi?count=1").status, 200);
}

void TestExamples::sseEndsItsStreamsWhenItIsStopped()
{
    QVERIFY(serve(QStringLiteral("sse.fcgi"), "concurrency = 32\nstop-grace = \"20s\"\n"));
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/sse.fcgi?interval=3600000&heartbeat=60000"));
    HttpReply reply = client.receiveHead();
    QCOMPARE(reply.status, 200);
    const QList<pid_t> pids = m_daemon->appProcesses();
    QCOMPARE(pids.size(), 1);
    ::kill(pids.first(), SIGTERM);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }));
    client.receiveBody(&reply, "GET", [](QByteArrayView) { return true; });
    QVERIFY2(reply.isComplete, qPrintable(reply.problem)); // not cut: the app ended it
}

QTEST_GUILESS_MAIN(TestExamples)
#include "test_examples.moc"
