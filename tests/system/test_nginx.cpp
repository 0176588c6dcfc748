// The daemon behind a real nginx, set up by the configuration that we give to users.
#include "support/freeport.h"
#include "system/systemtest.h"

#include <QDateTime>
#include <QProcess>

#include <atomic>
#include <csignal>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1 << 20;
const QString NginxProgram = QStringLiteral("/usr/sbin/nginx");

/// All that is not a matter of the site: one worker, in the foreground, with all its files in the sandbox.
/// ROOT and USER are filled in.
const char MainConfig[] = R"(
daemon off;
worker_processes 1;
USER
pid ROOT/nginx.pid;
error_log ROOT/nginx.log info;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path ROOT/nginx-body;
    proxy_temp_path ROOT/nginx-proxy;
    fastcgi_temp_path ROOT/nginx-fastcgi;
    uwsgi_temp_path ROOT/nginx-uwsgi;
    scgi_temp_path ROOT/nginx-scgi;
    include ROOT/site.conf;
}
)";

} // namespace

class TestNginx : public SystemTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(NginxProgram))
            QSKIP("nginx is not installed (/usr/sbin/nginx)");
    }
    void init() { SystemTest::init(); }
    void cleanup();

    void appsSeeTheClientNotTheProxy_data();
    void appsSeeTheClientNotTheProxy();
    void largeBodiesPassWhole();
    void eventsPassOneByOne();
    void connectionsAreKept();
    void errorsAndFilesPass();
    void brokenResponsesStayBroken();
    void aClientThatLeavesIsToldToTheApp();
    void aDaemonThatComesBackIsFound();
    void nginxSendsTheFilesThatAppsPointTo();

private:
    bool startDaemon(const QStringList &more = {})
    {
        return m_daemon->start(QStringList{QStringLiteral("--listen"), QStringLiteral("unix:") + socketPath()} + more);
    }
    bool startNginx(const QByteArray &scheme = "$scheme");
    bool writeSite(const QByteArray &scheme);
    bool answers() const;
    QString socketPath() { return m_daemon->sandbox().path(QStringLiteral("http.sock")); }

    std::unique_ptr<QProcess> m_nginx;
    quint16 m_port = 0;
    bool m_hasProtected = false;
};

void TestNginx::cleanup()
{
    m_hasProtected = false;
    if (m_nginx) {
        m_nginx->terminate(); // at once, connections or not
        const bool ended = m_nginx->waitForFinished(10'000);
        if (!ended)
            m_nginx->kill();
        if (QTest::currentTestFailed())
            qWarning().noquote() << "nginx:\n" + contentOf(m_daemon->sandbox().path(QStringLiteral("nginx.log")));
        m_nginx.reset();
        QVERIFY(ended);
    }
    SystemTest::cleanup();
}

/// The site users get, with the values that it tells them to change.
bool TestNginx::writeSite(const QByteArray &scheme)
{
    QByteArray site = contentOf(QStringLiteral(NGINX_SITE));
    const std::pair<QByteArray, QByteArray> values[] = {
        {"server unix:/run/fcgi-spawner/http.sock;", "server unix:" + socketPath().toLocal8Bit() + ';'},
        {"listen 80;", "listen 127.0.0.1:" + QByteArray::number(m_port) + ';'},
        {"server_name example.org;", "server_name _;"},
        {"X-Forwarded-Proto $scheme;", "X-Forwarded-Proto " + scheme + ';'}, // what TLS would make of it
    };
    for (const auto &[placeholder, value] : values) {
        if (site.count(placeholder) != 1) {
            qWarning() << "installer/nginx/nginx-site.conf should have once:" << placeholder;
            return false;
        }
        site.replace(placeholder, value);
    }
    if (m_hasProtected) { // as the comment there says
        const qsizetype from = site.indexOf("    #location /protected/ {");
        const qsizetype to = site.indexOf("    #}", from) + 6;
        if (from < 0 || to < 6)
            return false;
        QByteArray location = site.mid(from, to - from).replace("\n    #", "\n    ").replace("    #location", "    location");
        location.replace("/srv/protected/", m_daemon->sandbox().path(QStringLiteral("protected/")).toLocal8Bit());
        site.replace(from, to - from, location);
    }
    QByteArray config = MainConfig;
    config.replace("ROOT", m_daemon->sandbox().root().toLocal8Bit());
    config.replace("USER", ::geteuid() == 0 ? "user root;" : ""); // or its worker could not enter the sandbox
    return m_daemon->sandbox().writeFile(QStringLiteral("site.conf"), site)
        && m_daemon->sandbox().writeFile(QStringLiteral("nginx.conf"), config);
}

bool TestNginx::answers() const
{
    return HttpClient(m_port, 5s).isConnected();
}

bool TestNginx::startNginx(const QByteArray &scheme)
{
    for (int attempt = 0; attempt < 5; ++attempt) { // somebody else may take the port first
        m_port = freePort();
        if (!writeSite(scheme))
            return false;
        m_nginx = std::make_unique<QProcess>();
        m_nginx->setProcessChannelMode(QProcess::ForwardedChannels);
        m_nginx->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        const QString root = m_daemon->sandbox().root();
        m_nginx->start(NginxProgram, {QStringLiteral("-p"), root, QStringLiteral("-c"), root + QStringLiteral("/nginx.conf"),
                                      QStringLiteral("-e"), root + QStringLiteral("/nginx.log")});
        if (!m_nginx->waitForStarted())
            return false;
        bool ended = false;
        if (eventuallyTrue([&] { return (ended = m_nginx->waitForFinished(0)) || answers(); }) && !ended)
            return true;
    }
    return false;
}

void TestNginx::appsSeeTheClientNotTheProxy_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<HttpClient::Fields>("fields");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<bool>("isTrusted"); // this machine, from which nginx is asked
    QTest::newRow("as it is") << QByteArray("$scheme") << HttpClient::Fields{{"Host", "www.Example.org"}}
        << QByteArrayList{"REMOTE_ADDR=127.0.0.1", "SERVER_NAME=www.example.org", "SERVER_PORT=80",
                          "REQUEST_SCHEME=http"} << false;
    QTest::newRow("a port") << QByteArray("$scheme") << HttpClient::Fields{{"Host", "example.org:8080"}}
        << QByteArrayList{"SERVER_NAME=example.org", "SERVER_PORT=8080", "HTTP_HOST=example.org:8080"} << false;
    QTest::newRow("TLS") << QByteArray("https") << HttpClient::Fields{{"Host", "example.org"}}
        << QByteArrayList{"HTTPS=on", "SERVER_PORT=443", "SERVER_NAME=example.org", "REQUEST_SCHEME=https"} << false;
    QTest::newRow("TLS, a port") << QByteArray("https") << HttpClient::Fields{{"Host", "example.org:8443"}}
        << QByteArrayList{"HTTPS=on", "SERVER_PORT=8443"} << false;
    QTest::newRow("another proxy before it") << QByteArray("$scheme")
        << HttpClient::Fields{{"Host", "example.org"}, {"X-Forwarded-For", "198.51.100.1, 203.0.113.7"}}
        << QByteArrayList{"REMOTE_ADDR=203.0.113.7"} << true;
    QTest::newRow("a client that poses as one") << QByteArray("$scheme")
        << HttpClient::Fields{{"Host", "example.org"}, {"X-Forwarded-For", "198.51.100.1, 203.0.113.7"}}
        << QByteArrayList{"REMOTE_ADDR=127.0.0.1"} << false;
    QTest::newRow("IPv6") << QByteArray("$scheme")
        << HttpClient::Fields{{"Host", "[2001:db8::1]:81"}, {"X-Forwarded-For", "2001:db8::7"}}
        << QByteArrayList{"REMOTE_ADDR=2001:db8::7", "SERVER_NAME=[2001:db8::1]", "SERVER_PORT=81"} << true;
    QTest::newRow("forgeries") << QByteArray("$scheme")
        << HttpClient::Fields{{"Host", "example.org"}, {"X-Forwarded-Proto", "https"},
                              {"X-Forwarded-Host", "evil.example"}, {"X-Forwarded-Port", "666"},
                              {"Forwarded", "for=192.0.2.1;host=evil.example;proto=https"}}
        << QByteArrayList{"REMOTE_ADDR=127.0.0.1", "SERVER_NAME=example.org", "SERVER_PORT=80",
                          "REQUEST_SCHEME=http"} << false;
}

void TestNginx::appsSeeTheClientNotTheProxy()
{
    QFETCH(QByteArray, scheme);
    QFETCH(HttpClient::Fields, fields);
    QFETCH(QByteArrayList, expected);
    QFETCH(bool, isTrusted);
    QVERIFY(deployFake());
    QVERIFY(startDaemon(isTrusted ? QStringList{QStringLiteral("--set"), QStringLiteral("trusted-proxies=127.0.0.1")} : QStringList()));
    QVERIFY(startNginx(scheme));
    const HttpReply reply = HttpClient(m_port).request("GET", "/fake.fcgi/a%20b?do=echo&x=%2F", fields);
    QCOMPARE(reply.status, 200);
    expected += {"REQUEST_METHOD=GET", "PATH_INFO=/a b", "QUERY_STRING=do=echo&x=%2F",
                 "REQUEST_URI=/fake.fcgi/a%20b?do=echo&x=%2F", "SERVER_PROTOCOL=HTTP/1.1"};
    for (const QByteArray &line : expected)
        QVERIFY2(reply.body.contains(QByteArray('\n' + line + '\n')),
                 QByteArray(line + " is not in:\n" + reply.body).constData());
    if (scheme != "https")
        QVERIFY(!reply.body.contains("\nHTTPS="));
}

void TestNginx::largeBodiesPassWhole()
{
    constexpr qint64 Size = 20 * MiB;
    QVERIFY(deployFake());
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    HttpClient client(m_port);
    const QByteArray expected = patternSha256(Size);
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=echo", {{"Content-Length", QByteArray::number(Size)}}));
    QVERIFY(client.sendPattern(Size));
    HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(QByteArray("sha256 " + expected)), reply.body.left(500).constData());
    QVERIFY(reply.body.contains("CONTENT_LENGTH=20971520\n"));

    for (const char *target : {"/fake.fcgi?bytes=20971520", "/fake.fcgi?bytes=20971520&no-length"}) {
        reply = client.request("GET", target, {}, {}, HttpClient::Body::Digest);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.bodyBytes, Size);
        QCOMPARE(reply.sha256, expected);
    }

    QVERIFY(client.startChunked("POST", "/fake.fcgi?do=echo"));
    for (int i = 0; i < 20; ++i)
        QVERIFY(client.sendChunk(QByteArray(MiB, char('a' + i))));
    QVERIFY(client.sendChunk({}));
    reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains("\nCONTENT_LENGTH=20971520\n"), reply.body.left(500).constData());
}

void TestNginx::eventsPassOneByOne()
{
    QVERIFY(deployFake());
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    QCOMPARE(httpGet(m_port, "/fake.fcgi").status, 200);
    HttpClient client(m_port);
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=sse&events=4&interval=500"));
    HttpReply reply = client.receiveHead();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/event-stream"));
    QByteArray text;
    QList<qint64> delays;
    client.receiveBody(&reply, "GET", [&](QByteArrayView piece) {
        text += piece;
        for (qsizetype end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
            const qsizetype at = text.indexOf("data: ");
            if (at >= 0 && at < end)
                delays.append(QDateTime::currentMSecsSinceEpoch() - text.mid(at + 6, end - at - 6).trimmed().toLongLong());
            text.remove(0, end + 2);
        }
        return true;
    });
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(delays.size(), 4);
    // Held up to the end, they would come 1500, 1000, 500 and 0 ms late.
    QVERIFY2(delays[0] < 750 && delays[1] < 750, qPrintable(QString::number(delays[0])));
}

void TestNginx::connectionsAreKept()
{
    constexpr int Clients = 5;
    constexpr int Requests = 100;
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"mode=concurrent\"\n"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("static/file.txt"), "content"));
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    QCOMPARE(httpGet(m_port, "/fake.fcgi").status, 200);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < Clients; ++i) {
        threads.emplace_back([&good, i, port = m_port] {
            HttpClient client(port);
            for (int n = 0; n < Requests; ++n) {
                const QByteArray text = QByteArray::number(i) + '-' + QByteArray::number(n);
                const bool isFile = n % 5 == 4;
                const HttpReply reply = n % 5 == 3
                    ? client.request("POST", "/fake.fcgi?do=hello&text=" + text, {}, QByteArray(n * 100, 'x'))
                    : client.get(isFile ? QByteArray("/file.txt") : QByteArray("/fake.fcgi?do=hello&text=" + text));
                if (reply.status == 200 && reply.isComplete && reply.body.trimmed() == (isFile ? QByteArray("content") : text))
                    ++good;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), Clients * Requests);
}

void TestNginx::errorsAndFilesPass()
{
    const QByteArray content(3 * MiB, 'f');
    QVERIFY(deployFake("max-body = \"1MiB\"\n"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("static/dir/file.bin"), content));
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    HttpClient client(m_port);
    QCOMPARE(client.get("/missing").status, 404);
    QCOMPARE(client.get("/fake.fcgi?status=418+Teapot").status, 418);
    QVERIFY(client.get("/dir/file.bin").body == content);
    QCOMPARE(client.request("GET", "/dir/file.bin", {{"Range", "bytes=5-9"}}).body, QByteArray("fffff"));
    const HttpReply head = client.request("HEAD", "/dir/file.bin");
    QCOMPARE(head.field("Content-Length"), QByteArray::number(content.size()));
    // Where the client shall go is no matter of what nginx calls its upstream.
    const HttpReply redirect = client.request("GET", "/dir", {{"Host", "example.org"}});
    QCOMPARE(redirect.status, 301);
    QVERIFY2(redirect.field("Location").endsWith("/dir/"), redirect.field("Location").constData());
    QVERIFY(!redirect.field("Location").contains("fcgi-spawner"));
    QCOMPARE(HttpClient(m_port).request("POST", "/fake.fcgi?do=count", {}, QByteArray(2 * MiB, 'x')).status, 413);
    QCOMPARE(client.get("/fake.fcgi").status, 200);
}

void TestNginx::brokenResponsesStayBroken()
{
    QVERIFY(deployFake());
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    for (const char *target : {"/fake.fcgi?bytes=1000000&truncate=500000", "/fake.fcgi?bytes=1000000&truncate=500000&no-length"}) {
        const HttpReply reply = httpGet(m_port, target);
        QCOMPARE(reply.status, 200);
        QVERIFY2(!reply.isComplete, "half a response looks like a whole one");
    }
    QCOMPARE(httpGet(m_port, "/fake.fcgi?do=exit-now").status, 502);
    QVERIFY(eventuallyTrue([&] { return httpGet(m_port, "/fake.fcgi").status == 200; }));
}

void TestNginx::aClientThatLeavesIsToldToTheApp()
{
    const QString notes = m_daemon->runtimeDir() + QStringLiteral(".notes");
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"log=" + notes.toLocal8Bit() + "\"\n"));
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    QCOMPARE(httpGet(m_port, "/fake.fcgi").status, 200);
    HttpClient client(m_port);
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=sse&events=1000&interval=50"));
    QVERIFY(!client.receiveSome(10s).isEmpty());
    QCOMPARE(contentOf(notes).count("disconnect "), 0);
    client.close();
    QVERIFY(eventuallyTrue([&] { return contentOf(notes).count("disconnect ") == 1; }));
}

void TestNginx::aDaemonThatComesBackIsFound()
{
    QVERIFY(deployFake());
    QVERIFY(startDaemon());
    QVERIFY(startNginx());
    HttpClient client(m_port);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(client.get("/fake.fcgi").status, 200); // so nginx has an idle connection to it
        if (round == 1) {
            m_daemon->kill(); // its socket file stays behind
            QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }));
        } else {
            QVERIFY(m_daemon->stop());
        }
        QCOMPARE(client.get("/fake.fcgi").status, 502);
        QVERIFY(startDaemon());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("/fake.fcgi").status, 200);
    }
}

void TestNginx::nginxSendsTheFilesThatAppsPointTo()
{
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("protected/a.txt"), "from nginx"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("static/protected/a.txt"), "from the daemon"));
    QVERIFY(deployFake("x-accel = \"pass\"\n"));
    QVERIFY(deployFake({}, QStringLiteral("follow.fcgi")));
    QVERIFY(startDaemon());
    m_hasProtected = true;
    QVERIFY(startNginx());
    HttpClient client(m_port);
    const QByteArray query = "?text=dropped&header=X-Accel-Redirect:+/protected/a.txt&header=X-Accel-Charset:+koi8-r&header=X-Accel-Expires:+5"
                             "&header=X-Accel-Limit-Rate:+100000&header=X-Accel-Buffering:+yes&header=Set-Cookie:+a%3D1";
    for (const char *method : {"GET", "POST"}) {
        const HttpReply reply = client.request(method, "/fake.fcgi" + query);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.body, QByteArray("from nginx"));
        QVERIFY(reply.field("Server").startsWith("nginx"));
        QCOMPARE(reply.field("Set-Cookie"), QByteArray("a=1")); // nginx keeps it
        for (const char *internal : {"X-Accel-Redirect", "X-Accel-Charset", "X-Accel-Expires", "X-Accel-Limit-Rate", "X-Accel-Buffering"})
            QVERIFY2(reply.field(internal).isNull(), internal);
    }
    HttpReply reply = client.request("GET", "/fake.fcgi" + query, {{"Range", "bytes=5-"}});
    QCOMPARE(reply.status, 206);
    QCOMPARE(reply.body, QByteArray("nginx"));
    // Those without a redirect are nginx's too.
    reply = client.get("/fake.fcgi?text=hello&header=X-Accel-Limit-Rate:+100000&header=X-Accel-Expires:+5");
    QCOMPARE(reply.body, QByteArray("hello"));
    QVERIFY(reply.field("X-Accel-Limit-Rate").isNull() && reply.field("X-Accel-Expires").isNull());
    QCOMPARE(client.get("/protected/a.txt").status, 404); // internal
    QCOMPARE(client.get("/fake.fcgi?header=X-Accel-Redirect:+/protected/none").status, 404);
    // An app that does not pass them has the daemon's file.
    reply = client.get("/follow.fcgi" + query);
    QCOMPARE(reply.body, QByteArray("from the daemon"));
    QCOMPARE(client.get("/fake.fcgi?text=next").body, QByteArray("next"));
}

QTEST_GUILESS_MAIN(TestNginx)
#include "test_nginx.moc"
