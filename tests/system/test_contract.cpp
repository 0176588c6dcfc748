// The contract of a gateway with its apps (RFC 3875, the FastCGI specification, and what apps have come to expect), row by row,
// through the daemon: what an app gets, which app gets it, and what becomes of its answer.
//
// Rows that need no daemon, or a program of somebody else's, are elsewhere:
//   each parameter by itself, and what proxies may say          unit/server/test_cgienv
//   which app a path names                                      unit/server/test_router
//   heads in pieces, limits, status, lengths, refused fields    unit/fastcgi/test_cgihead
//   record sizes, padding, pairs that never straddle, types     unit/fastcgi/test_record, test_params
//   one write, early answers, foreign records, STDERR           unit/fastcgi/test_connection, test_connectionstreams
//   kept connections, and when they are given up                unit/fastcgi/test_keptconnection
//   FCGI_GET_VALUES, half-closed, silence, other answers        unit/fastcgi/test_probe, test_realapps
//   descriptor 0 blocking, signals, environment, folder         process/test_process_start
//   SIGTERM, grace, groups, orphans                             process/test_process_stop, test_process_orphans
//   libfcgi, Perl, PHP and Go: how many at once, bodies, modes  system/test_interop; death of a process: system/test_crashes
//   Authorizers                                                 system/test_authorizer
//   bodies that stream, spool or are too large, events          system/test_streaming
//   files, conditional requests, ranges                         system/test_static; sent by apps: system/test_sentfiles
#include "system/realprograms.h"
#include "system/tabletest.h"

using namespace spawner;
using namespace std::chrono_literals;

using Lines = QByteArrayList;

class TestContract : public TableTest
{
    Q_OBJECT
private slots:
    void init()
    {
        TableTest::init();
        QVERIFY(!isFirstRow() || deployFake());
    }
    void parameters_data();
    void parameters();
    void aValueMayBeLargerThanARecord();
    void theChildsEnvironmentIsClean();
    void processesMayEndAfterSomeRequests();
    void refusedRequests_data();
    void refusedRequests();
    void mapping_data();
    void mapping();
    void answers_data();
    void answers();
    void badAnswers_data();
    void badAnswers();
    void lengthsThatAreNotKept_data();
    void lengthsThatAreNotKept();
    void framing_data();
    void framing();
    void fieldsOfTheAnswer();
    void localRedirects();
    void localRedirectsCanBeOff();
    void whatIsLogged();

private:
    bool setUpMapping();
    HttpReply raw(const QByteArray &bytes, const QByteArray &method = "GET")
    {
        HttpClient client(m_daemon->port());
        client.send(bytes);
        return client.receive(method);
    }
    /// What fakeapp says on STDOUT, as its query.
    static QByteArray said(const QByteArray &output, const QByteArray &more = {})
    {
        return "/fake.fcgi?raw=" + output.toPercentEncoding() + more;
    }
};

// --- What an app gets

void TestContract::parameters_data()
{
    QTest::addColumn<QByteArray>("request"); // WEB stands for the web root, %PORT% for the port
    QTest::addColumn<Lines>("expected");
    QTest::addColumn<Lines>("absent"); // names
    const auto row = [](const char *name, const QByteArray &request, const Lines &expected, const Lines &absent = {}) {
        QTest::newRow(name) << request << expected << absent;
    };
    const auto get = [](const QByteArray &target, const QByteArray &fields = {}) -> QByteArray {
        return "GET " + target + " HTTP/1.1\r\nHost: example.org\r\n" + fields + "\r\n";
    };
    const QByteArray echo = "/fake.fcgi?do=echo";
    row("GATEWAY_INTERFACE", get(echo), {"GATEWAY_INTERFACE=CGI/1.1"});
    row("SERVER_PROTOCOL", get(echo), {"SERVER_PROTOCOL=HTTP/1.1"});
    row("SERVER_PROTOCOL, old", "GET " + echo + " HTTP/1.0\r\n\r\n", {"SERVER_PROTOCOL=HTTP/1.0", "SERVER_NAME=127.0.0.1"}, {"HTTP_HOST"});
    row("REQUEST_METHOD, unknown", "BREW " + echo + " HTTP/1.1\r\nHost: a\r\n\r\n", {"REQUEST_METHOD=BREW"});
    row("REQUEST_METHOD, as it was written", "get " + echo + " HTTP/1.1\r\nHost: a\r\n\r\n", {"REQUEST_METHOD=get"});
    row("REQUEST_URI is raw", get("/./x/../fake.fcgi/%61%2Fb//c?do=echo&y=%20"),
        {"REQUEST_URI=/./x/../fake.fcgi/%61%2Fb//c?do=echo&y=%20", "SCRIPT_NAME=/fake.fcgi", "PATH_INFO=/a/b//c", "QUERY_STRING=do=echo&y=%20"});
    row("absolute form", "GET http://Other.example:81/fake.fcgi/x?do=echo HTTP/1.1\r\nHost: a\r\n\r\n",
        {"REQUEST_URI=/fake.fcgi/x?do=echo", "HTTP_HOST=other.example:81", "SERVER_NAME=other.example", "PATH_INFO=/x"});
    row("PATH_INFO is there", get(echo), {"PATH_INFO=", "SCRIPT_NAME=/fake.fcgi"}, {"PATH_TRANSLATED"});
    row("PATH_INFO, a slash", get("/fake.fcgi/?do=echo"), {"PATH_INFO=/", "PATH_TRANSLATED=WEB/"});
    row("PATH_INFO is decoded once", get("/fake.fcgi/a%2520b/%C3%A4?do=echo"), {"PATH_INFO=/a%20b/\xc3\xa4", "PATH_TRANSLATED=WEB/a%20b/\xc3\xa4"});
    row("PATH_INFO, dot segments", get("/fake.fcgi/a/./b/../c/%2e%2E/d?do=echo"), {"PATH_INFO=/a/d"});
    row("PATH_INFO, slashes are kept", get("/fake.fcgi//a//b/?do=echo"), {"PATH_INFO=//a//b/"});
    row("PATH_INFO that ends in .fcgi", get("/fake.fcgi/fake.fcgi?do=echo"), {"SCRIPT_NAME=/fake.fcgi", "PATH_INFO=/fake.fcgi"});
    row("SCRIPT_FILENAME and DOCUMENT_ROOT", get("/fake.fcgi/x?do=echo"),
        {"SCRIPT_FILENAME=WEB/fake.fcgi", "DOCUMENT_ROOT=WEB", "DOCUMENT_URI=/fake.fcgi/x"});
    row("QUERY_STRING is raw", get("/fake.fcgi?do=echo&a=%3D+?/"), {"QUERY_STRING=do=echo&a=%3D+?/"});
    row("no body", get(echo), {"role 1", "bytes 0"}, {"CONTENT_LENGTH", "CONTENT_TYPE"});
    row("an empty body", "POST " + echo + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", {"CONTENT_LENGTH=0", "bytes 0"});
    row("a body", "POST " + echo + " HTTP/1.1\r\nHost: a\r\nContent-Type: text/x; a=b\r\nContent-Length: 4\r\n\r\nbody",
        {"CONTENT_LENGTH=4", "CONTENT_TYPE=text/x; a=b", "bytes 4"}, {"HTTP_CONTENT_LENGTH", "HTTP_CONTENT_TYPE"});
    row("a chunked body", "POST " + echo + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX: y\r\n\r\n",
        {"CONTENT_LENGTH=5", "bytes 5"}, {"HTTP_TRANSFER_ENCODING", "HTTP_X"});
    row("SERVER_NAME", "GET " + echo + " HTTP/1.1\r\nHost: WWW.Example.ORG:1234\r\n\r\n",
        {"SERVER_NAME=www.example.org", "HTTP_HOST=www.example.org:1234", "SERVER_PORT=%PORT%", "SERVER_ADDR=127.0.0.1"});
    row("SERVER_NAME, IPv6", "GET " + echo + " HTTP/1.1\r\nHost: [2001:DB8::1]:80\r\n\r\n", {"SERVER_NAME=[2001:db8::1]"});
    row("the client", get(echo), {"REMOTE_ADDR=127.0.0.1", "REMOTE_HOST=127.0.0.1"});
    row("nobody authenticated", get(echo, "Authorization: Basic dTpw\r\nRemote-User: u\r\nAuth-Type: Basic\r\n"),
        {"HTTP_AUTHORIZATION=Basic dTpw", "HTTP_REMOTE_USER=u", "HTTP_AUTH_TYPE=Basic"}, {"REMOTE_USER", "AUTH_TYPE"});
    row("no TLS", get(echo, "HTTPS: on\r\n"), {"REQUEST_SCHEME=http", "HTTP_HTTPS=on"}, {"HTTPS"});
    row("REDIRECT_STATUS", get(echo), {"REDIRECT_STATUS=200"}, {"REDIRECT_URL"});
    row("fields are joined", get(echo, "X-a: 1\r\nCookie: c=1\r\nx-A: 2\r\nCOOKIE: d=2\r\nAccept: */*\r\n"),
        {"HTTP_X_A=1, 2", "HTTP_COOKIE=c=1; d=2", "HTTP_ACCEPT=*/*"});
    row("httpoxy", get(echo, "Proxy: http://evil/\r\n"), {}, {"HTTP_PROXY"});
    row("names with underscores and such", get(echo, "X_Real_IP: 6.6.6.6\r\nX.Y: 1\r\nX-Real-IP: 1.1.1.1\r\n"), {"HTTP_X_REAL_IP=1.1.1.1"}, {"HTTP_X.Y"});
    row("fields of this hop", get(echo, "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nTrailer: X\r\n"
                                        "Upgrade: h2c\r\nProxy-Connection: x\r\nProxy-Authorization: Basic eA==\r\n"), {},
        {"HTTP_CONNECTION", "HTTP_X_HOP", "HTTP_KEEP_ALIVE", "HTTP_TE", "HTTP_TRAILER", "HTTP_UPGRADE", "HTTP_PROXY_CONNECTION", "HTTP_PROXY_AUTHORIZATION"});
    row("a stranger's proxy fields", get(echo, "X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil\r\nX-Forwarded-Port: 9\r\n"
                                               "X-Real-IP: 6.6.6.6\r\nForwarded: for=6.6.6.6;proto=https;host=evil\r\n"),
        {"REMOTE_ADDR=127.0.0.1", "SERVER_NAME=example.org", "SERVER_PORT=%PORT%", "REQUEST_SCHEME=http", "HTTP_X_FORWARDED_FOR=6.6.6.6"}, {"HTTPS"});
    row("bytes stay as they are", get(echo, "X-Latin: \xe4\xff\r\nX-UTF-8: \xc3\xa4\r\nX-Empty:\r\n"),
        {"HTTP_X_LATIN=\xe4\xff", "HTTP_X_UTF_8=\xc3\xa4", "HTTP_X_EMPTY="});
    row("trace context is passed on", get(echo, "Traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nX-Request-ID: r1\r\n"),
        {"HTTP_TRACEPARENT=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "HTTP_X_REQUEST_ID=r1"});
}

void TestContract::parameters()
{
    QFETCH(QByteArray, request);
    QFETCH(Lines, expected);
    QFETCH(Lines, absent);
    QVERIFY(!isFirstRow() || m_daemon->start());
    const HttpReply reply = raw(request);
    QCOMPARE(reply.status, 200);
    const QByteArray body = '\n' + reply.body;
    for (QByteArray line : expected) {
        line.replace("WEB", m_daemon->webRoot().toLocal8Bit()).replace("%PORT%", QByteArray::number(m_daemon->port()));
        QVERIFY2(body.contains(QByteArray('\n' + line + '\n')), QByteArray(line + " is not in" + body).constData());
    }
    for (const QByteArray &name : absent)
        QVERIFY2(!body.contains(QByteArray('\n' + name + '=')), QByteArray(name + " is in" + body).constData());
    // In every request.
    for (const char *name : {"SERVER_SOFTWARE=fcgi-spawner/", "QUERY_STRING=", "PATH_INFO=", "SERVER_PORT=", "REMOTE_PORT=", "UNIQUE_ID="})
        QVERIFY2(body.contains(QByteArray(QByteArray("\n") + name)), name);
    const qsizetype port = body.indexOf("\nREMOTE_PORT=") + 13;
    QVERIFY(body.mid(port, body.indexOf('\n', port) - port).toInt() > 0);
}

/// Such a pair goes over two records, which all libraries but PHP's put together again; by default no head is large enough for one.
void TestContract::aValueMayBeLargerThanARecord()
{
    QVERIFY(m_daemon->writeConfig("limits.head = \"200KiB\"\n"));
    QVERIFY(m_daemon->start());
    const QByteArray half(40'000, 'v');
    const HttpReply reply = HttpClient(m_daemon->port()).request("GET", "/fake.fcgi?do=echo", {{"X-Large", half}, {"X-Large", half}, {"X-Small", "s"}});
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains(QByteArray("\nHTTP_X_LARGE=" + half + ", " + half + '\n')));
    QVERIFY(reply.body.contains("\nHTTP_X_SMALL=s\n"));
}

void TestContract::theChildsEnvironmentIsClean()
{
    const QByteArrayList names{"HTTP_PROXY", "FCGI_WEB_SERVER_ADDRS", "PHP_FCGI_CHILDREN", "PHP_FCGI_MAX_REQUESTS", "NOTIFY_SOCKET", "QT_PLUGIN_PATH"};
    for (const QByteArray &name : names)
        qputenv(name, name == "NOTIFY_SOCKET" ? "/nonexistent" : "1");
    const bool isUp = m_daemon->start();
    for (const QByteArray &name : names)
        qunsetenv(name);
    QVERIFY(isUp);
    const QByteArray body = '\n' + httpGet(m_daemon->port(), "/fake.fcgi?do=env").body;
    QVERIFY2(body.contains("\nPATH="), body);
    for (const QByteArray &name : names)
        QVERIFY2(!body.contains(QByteArray('\n' + name + '=')), name);
}

void TestContract::refusedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
    const auto get = [](const QByteArray &target, const QByteArray &fields = {}) -> QByteArray {
        return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
    };
    row("TRACE", "TRACE /fake.fcgi HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    row("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    row("NUL in the path", get("/fake.fcgi/%00"), 400);
    row("a line end in the path", get("/fake.fcgi/%0Ax"), 400);
    row("DEL in the path", get("/fake.fcgi/%7f"), 400);
    row("half an escape", get("/fake.fcgi/%4"), 400);
    row("above the root", get("/../fake.fcgi"), 400);
    row("NUL in a value", get("/fake.fcgi", QByteArray("X: a\0b\r\n", 8)), 400);
    row("CR in a value", get("/fake.fcgi", "X: a\rb\r\n"), 400);
    row("two lengths", get("/fake.fcgi", "Content-Length: 1\r\nContent-Length: 2\r\n"), 400);
    row("a length and chunks", get("/fake.fcgi", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("a negative length", get("/fake.fcgi", "Content-Length: -1\r\n"), 400);
    row("two hosts", get("/fake.fcgi", "Host: b\r\n"), 400);
    row("no host", "GET /fake.fcgi HTTP/1.1\r\n\r\n", 400);
    row("a value too large for php-cgi", get("/fake.fcgi?" + QByteArray(9000, 'x')), 414);
}

void TestContract::refusedRequests()
{
    QFETCH(QByteArray, request);
    QVERIFY(!isFirstRow() || m_daemon->start());
    QTEST(raw(request).status, "status");
    QVERIFY(m_daemon->appProcesses().isEmpty());
}

/// As PHP_FCGI_MAX_REQUESTS makes php-cgi do: nobody is to notice.
void TestContract::processesMayEndAfterSomeRequests()
{
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"mode=sequential&exit-after=2\"\n"));
    const bool hasPhp = QFile::exists(realProgram(QStringLiteral("phpstdio.fcgi")));
    QVERIFY(!hasPhp || deployProgram(*m_daemon, QStringLiteral("phpstdio.fcgi"), "one", "mode = \"stdio\"\n[environment]\nPHP_FCGI_MAX_REQUESTS = \"2\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(client.get("/fake.fcgi?text=fine").body, QByteArray("fine"));
        QVERIFY(!hasPhp || client.get("/phpstdio.fcgi?x").body.startsWith("METHOD=GET"));
    }
}

// --- Which app gets it

void TestContract::mapping_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("pathInfo");
    const auto row = [](const char *path, int status, const char *script = "", const char *pathInfo = "") {
        QTest::newRow(path) << QByteArray(path) << status << QByteArray(script) << QByteArray(pathInfo);
    };
    row("/fake.fcgi", 200, "/fake.fcgi");
    row("/%66ake%2Efcgi/x", 200, "/fake.fcgi", "/x");
    row("//fake.fcgi", 404);
    row("/dir/sub.fcgi/fake.fcgi", 200, "/dir/sub.fcgi", "/fake.fcgi");
    row("/folder.fcgi/in.fcgi/x", 200, "/folder.fcgi/in.fcgi", "/x");
    row("/folder.fcgi", 404);
    row("/dir/", 200, "/dir/index.fcgi");
    row("/dir%2Fsub.fcgi", 404);
    row("/dir/x%2Fsub.fcgi", 404);
    row("/fake.fcgix", 404);
    row("/fake.fcg", 404);
    row("/fake.FCGI", 404);
    row("/FAKE.fcgi", 404);
    row("/fake%EF%BC%8Efcgi", 404); // a full stop of another kind
    row("/.hidden.fcgi", 404); // at once, and not as one that is still being uploaded
    row("/dir/.hidden.fcgi/x", 404);
    row("/.fcgi", 404);
    row("/plain.fcgi", 403);
    row("/plain.fcgi/x", 403);
    row("/out.fcgi", 403);
    row("/in.fcgi", 200, "/in.fcgi");
    row("/fake.fcgi.toml", 404);
    row("/fake", 404);
    row("/slash.fcgi/a%2Fb", 404);
    row("/slash.fcgi/a/b", 200, "/slash.fcgi", "/a/b");
}

bool TestContract::setUpMapping()
{
    const QString fake = QStringLiteral(FAKEAPP);
    const QString outside = m_daemon->sandbox().path(QStringLiteral("outside"));
    bool isDone = true;
    for (const char *app : {"dir/sub.fcgi", "dir/index.fcgi", "folder.fcgi/in.fcgi", ".hidden.fcgi", "dir/.hidden.fcgi"})
        isDone = isDone && m_daemon->deploy(fake, QLatin1String(app));
    return isDone && m_daemon->deploy(fake, QStringLiteral("slash.fcgi"), "reject-encoded-slash = true\n")
        && m_daemon->sandbox().writeFile(QStringLiteral("web/plain.fcgi"), "#!/bin/sh\n") && QFile::copy(fake, outside)
        && QFile::link(outside, m_daemon->webRoot() + QStringLiteral("/out.fcgi"))
        && QFile::link(QStringLiteral("fake.fcgi"), m_daemon->webRoot() + QStringLiteral("/in.fcgi")) && m_daemon->start();
}

void TestContract::mapping()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, pathInfo);
    QVERIFY(!isFirstRow() || setUpMapping());
    const HttpReply reply = httpGet(m_daemon->port(), path + "?do=echo");
    QTEST(reply.status, "status");
    if (reply.status == 200) {
        QVERIFY2(reply.body.contains(QByteArray("\nSCRIPT_NAME=" + script + '\n')), reply.body);
        QVERIFY2(reply.body.contains(QByteArray("\nPATH_INFO=" + pathInfo + '\n')), reply.body);
    }
}

// --- What becomes of its answer

void TestContract::answers_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *output, int status, const char *body, const char *method = "GET", const char *reason = nullptr) {
        QTest::newRow(name) << QByteArray(output) << QByteArray(method) << status << QByteArray(reason) << QByteArray(body);
    };
    row("LF", "A: b\n\nbody", 200, "body");
    row("CRLF", "A: b\r\n\r\nbody", 200, "body");
    row("mixed", "A: b\nC: d\r\n\nbody\n\n", 200, "body\n\n");
    row("no field at all", "\nbody", 200, "body");
    row("Status", "Status: 404 Nothing Here\n\nbody", 404, "body", "GET", "Nothing Here");
    row("Status without reason", "Status: 404\n\nbody", 404, "body", "GET", "Not Found");
    row("Status, other letters", "sTaTuS: 418 Teapot\n\nbody", 418, "body", "GET", "Teapot");
    row("a status line", "HTTP/1.1 201 Made\nA: b\n\nbody", 201, "body", "GET", "Made");
    row("Location, no Status", "Location: http://example.org/\n\nbody", 302, "body");
    row("Location and Status", "Location: http://example.org/\nStatus: 301 Moved\n\nbody", 301, "body");
    row("Location of a path, and Status", "Location: /x\nStatus: 303 See\n\n", 303, "");
    row("an interim answer", "Status: 103 Early Hints\nLink: </a>\n\nStatus: 201 Made\n\nbody", 201, "body");
    row("204 has no body", "Status: 204 Gone\nContent-Length: 4\n\nbody", 204, "");
    row("304 has no body", "Status: 304 Same\n\nbody", 304, "");
    row("HEAD has no body", "A: b\n\nbody", 200, "", "HEAD");
    row("a length", "Content-Length: 4\n\nbody", 200, "body");
    row("the same length twice", "Content-Length: 4\nContent-Length: 4\n\nbody", 200, "body");
    row("a length that is none", "Content-Length: x\n\nbody", 200, "body");
    row("more than the length", "Content-Length: 4\n\nbodyHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "body");
    row("the app chunks by itself", "Transfer-Encoding: chunked\n\n4\r\nbody\r\n3;x\r\nbod\r\n0\r\n\r\n", 200, "bodybod");
    row("a coding that nobody knows", "Transfer-Encoding: identity\n\nbody", 200, "body");
}

void TestContract::answers()
{
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, reason);
    QVERIFY(!isFirstRow() || m_daemon->start());
    HttpClient client(m_daemon->port());
    // At once; byte by byte, with padding; without the empty record at the end; with garbage in the reserved bytes.
    for (const char *how : {"", "&record=1&padding=255", "&no-eof&reserved", "&other-ids&unknown-types&stderr=3"}) {
        const HttpReply reply = client.request(method, said(output, how));
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QTEST(reply.status, "status");
        QTEST(reply.body, "body");
        if (!reason.isEmpty())
            QCOMPARE(reply.reason, reason);
        for (const char *internal : {"Status", "X-Sendfile", "X-Accel-Redirect"})
            QVERIFY2(reply.field(internal).isNull(), internal);
        QVERIFY2(reply.status == 304 || reply.status == 204 || method == "HEAD" || reply.isChunked || !reply.field("Content-Length").isNull(), how);
        // The connection is where it should be: the next answer is the next one's.
        QCOMPARE(client.get("/fake.fcgi?text=next").body, QByteArray("next"));
    }
}

void TestContract::badAnswers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("logged");
    const auto row = [](const char *name, const QByteArray &target, int status, const char *logged = "") {
        QTest::newRow(name) << target << status << QByteArray(logged);
    };
    row("Status: abc", said("Status: abc\n\n"), 502);
    row("Status: 99", said("Status: 99\n\n"), 502);
    row("no head", said("Hello, world\n\nbody"), 502, "Hello, world");
    row("a page without head", said("<a href='http://x'>\n\n"), 502);
    row("only part of a head", said("A: b\n"), 502);
    row("nothing", "/fake.fcgi?do=no-output", 502);
    row("two lengths", said("Content-Length: 1\nContent-Length: 2\n\nab"), 502);
    row("a bad status line", said("HTTP/1.1 abc\n\n"), 502);
    row("too long a head", "/fake.fcgi?huge-head=65536", 502, "65536 bytes");
    row("no end, before a head", "/fake.fcgi?do=close-early", 502);
    row("FCGI_CANT_MPX_CONN", "/fake.fcgi?end=cant-mpx", 503);
    row("FCGI_OVERLOADED", "/fake.fcgi?end=overloaded", 503);
    row("FCGI_UNKNOWN_ROLE", "/fake.fcgi?end=unknown-role", 500);
    row("endless redirects", "/loop.fcgi", 502);
    row("an internal path that is none", said("Location: /%zz\n\n"), 502);
    row("an internal path above the root", said("X-Accel-Redirect: /../x\n\n"), 502);
    row("an internal path that is relative", said("X-Accel-Redirect: x\n\n"), 502);
    row("an internal path that leads nowhere", said("X-Accel-Redirect: /nowhere\n\n"), 404);
}

void TestContract::badAnswers()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, logged);
    if (isFirstRow()) {
        QVERIFY(deployFake("[environment]\nFAKEAPP = \"raw=Location:+/loop.fcgi%0A%0A\"\n", QStringLiteral("loop.fcgi")));
        QVERIFY(m_daemon->start());
    }
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.get(target);
    QTEST(reply.status, "status");
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QVERIFY2(reply.body.contains(logged), reply.body); // for developers
    QCOMPARE(client.get("/fake.fcgi?text=next").body, QByteArray("next"));
}

void TestContract::lengthsThatAreNotKept_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *more : {"", "&no-end", "&record=1", "&no-eof"}) {
        QTest::addRow("little, less than announced %s", more) << said("Content-Length: 10\n\nbody", more);
        QTest::addRow("nothing of what was announced %s", more) << said("Content-Length: 10\n\n", more);
        QTest::addRow("much, less than announced %s", more) << "/fake.fcgi?bytes=300000&wrong-length=5" + QByteArray(more);
    }
    QTest::newRow("chunks without their end") << said("Transfer-Encoding: chunked\n\n4\r\nbody\r\n");
    QTest::newRow("no end, no length") << QByteArray("/fake.fcgi?bytes=300000&no-length&no-end");
    QTest::newRow("no end, no length, little") << said("A: b\n\nbody", "&no-end");
    QTest::newRow("dies, no length") << QByteArray("/fake.fcgi?bytes=300000&no-length&truncate=200000");
}

/// No client may take half an answer for a whole one; HTTP/1.0 without a length is where only a reset can tell.
void TestContract::lengthsThatAreNotKept()
{
    QFETCH(QByteArray, target);
    QVERIFY(!isFirstRow() || m_daemon->start());
    for (const char *version : {"1.1", "1.0"}) {
        const QByteArray keep = qstrcmp(version, "1.0") == 0 ? "Connection: keep-alive\r\n" : "";
        const HttpReply reply = raw("GET " + target + " HTTP/" + version + "\r\nHost: a\r\n" + keep + "\r\n");
        QVERIFY2(reply.status == 502 || !reply.isComplete, version);
        QVERIFY2(reply.status == 0 || reply.status == 200 || reply.status == 502, version);
    }
    // A HEAD has no body that could be missing.
    if (target.contains("Content-Length") && !target.contains("no-end"))
        QCOMPARE(HttpClient(m_daemon->port()).request("HEAD", target).field("Content-Length"), QByteArray("10"));
}

void TestContract::framing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a length") << QByteArray("/fake.fcgi?bytes=300000") << QByteArray("1.1") << QByteArray("Content-Length: 300000");
    QTest::newRow("none") << QByteArray("/fake.fcgi?bytes=300000&no-length") << QByteArray("1.1") << QByteArray("Transfer-Encoding: chunked");
    QTest::newRow("none, old") << QByteArray("/fake.fcgi?bytes=300000&no-length") << QByteArray("1.0") << QByteArray("Connection: close");
    QTest::newRow("whole at once") << QByteArray("/fake.fcgi?text=hello&no-length") << QByteArray("1.1") << QByteArray("Content-Length: 5");
    QTest::newRow("whole at once, old") << QByteArray("/fake.fcgi?text=hello&no-length") << QByteArray("1.0") << QByteArray("Content-Length: 5");
}

void TestContract::framing()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, field);
    QVERIFY(!isFirstRow() || m_daemon->start());
    const HttpReply reply = raw("GET " + target + " HTTP/" + version + "\r\nHost: a\r\n\r\n");
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body.size(), target.contains("bytes") ? 300000 : 5);
    const qsizetype colon = field.indexOf(": ");
    QCOMPARE(reply.field(field.first(colon)), field.sliced(colon + 2));
}

void TestContract::fieldsOfTheAnswer()
{
    QVERIFY(m_daemon->start());
    const QByteArray nul(1, '\0');
    const HttpReply reply = httpGet(m_daemon->port(), said(
        QByteArray("Content-Type: text/x\nSet-Cookie: a=1\nSet-Cookie: b=2\nX-Folded: one\n  two\n\tthree\nX Bad: 1\nX-Nul: a" + nul + "b\n"
                   "X-Return: a\rSet-Cookie: evil=1\nConnection: X-Hop, close\nX-Hop: 1\nKeep-Alive: 1\nProxy-Connection: x\nTE: x\n"
                   "Trailer: x\nUpgrade: x\nStatus: 200 Fine\nX-Accel-Buffering: no\nX-Accel-Expires: 1\nX-Accel-Limit-Rate: 1\n"
                   "X-Accel-Charset: x\nDate: then\nServer: me\nX-Latin: \xe4\n\nbody")));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.reason, QByteArray("Fine"));
    QCOMPARE(reply.body, QByteArray("body"));
    QCOMPARE(reply.allFields("Set-Cookie"), (QList<QByteArray>{"a=1", "b=2"}));
    QCOMPARE(reply.field("X-Folded"), QByteArray("one two three"));
    QCOMPARE(reply.field("X-Latin"), QByteArray("\xe4"));
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/x"));
    for (const char *name : {"X Bad", "X-Nul", "X-Return", "X-Hop", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Upgrade", "Status",
                             "X-Accel-Buffering", "X-Accel-Expires", "X-Accel-Limit-Rate", "X-Accel-Charset"})
        QVERIFY2(reply.field(name).isNull(), name);
    QCOMPARE(reply.allFields("Date").size(), 1);
    QVERIFY(reply.field("Date") != "then");
    QVERIFY(reply.field("Server").startsWith("fcgi-spawner/"));
    for (const char *name : {"X Bad", "X-Nul", "X-Return"})
        QVERIFY2(m_daemon->waitForLog("'" + QByteArray(name) + "' was dropped"), name);
}

void TestContract::localRedirects()
{
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("static/a.txt"), "a file"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    HttpReply reply = client.request("POST", said("Location: /fake.fcgi/y?do=echo\n\ndropped"), {{"X-Kept", "1"}}, "body");
    QCOMPARE(reply.status, 200);
    for (const char *line : {"\nREQUEST_METHOD=GET\n", "\nPATH_INFO=/y\n", "\nQUERY_STRING=do=echo\n", "\nREDIRECT_URL=/fake.fcgi\n",
                             "\nREDIRECT_STATUS=200\n", "\nHTTP_X_KEPT=1\n", "\nREQUEST_URI=/fake.fcgi/y?do=echo\n", "bytes 0\n"})
        QVERIFY2(reply.body.contains(line), reply.body);
    QVERIFY2(!reply.body.contains("\nCONTENT_LENGTH="), reply.body);
    QCOMPARE(client.get(said("Location: /a.txt\n\n")).body, QByteArray("a file"));
    QCOMPARE(client.get(said("Location: /a.txt#part\n\n")).body, QByteArray("a file"));
    QCOMPARE(client.request("HEAD", said("Location: /a.txt\n\n")).field("Content-Length"), QByteArray("6"));
    for (const char *outward : {"Location: //other.example/\n\n", "Location: /a.txt\nX: y\n\n", "Location: http://example.org/\n\n", "Location: a.txt\n\n"}) {
        reply = client.get(said(outward));
        QCOMPARE(reply.status, 302);
        QVERIFY2(!reply.field("Location").isEmpty(), outward);
    }
}

void TestContract::localRedirectsCanBeOff()
{
    QVERIFY(deployFake("local-redirects = false\n"));
    QVERIFY(m_daemon->start());
    const HttpReply reply = httpGet(m_daemon->port(), said("Location: /a.txt\n\nbody"));
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.field("Location"), QByteArray("/a.txt"));
    QCOMPARE(reply.body, QByteArray("body"));
}

void TestContract::whatIsLogged()
{
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), said("A: b\n\nbody", "&app-status=3&complain=first&stderr=2")).body, QByteArray("body"));
    QVERIFY(m_daemon->waitForLog("a request ended with exit status 3"));
    QVERIFY(m_daemon->waitForLog("first"));
}

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
