// The CGI parameters an app gets, byte for byte; and what proxies may say.
#include "fastcgi/cgihead.h"
#include "fastcgi/params.h"
#include "http/httphead.h"
#include "server/cgienv.h"

#include <QMap>
#include <QTest>

using namespace spawner;

namespace {

HttpRequest parsed(const QByteArray &head)
{
    HttpRequest request;
    qsizetype consumed = 0;
    HeadError error;
    if (parseHead(head, HeadLimits{}, request, consumed, error) != HeadState::Complete)
        qFatal("the test's own head is bad: %s", qPrintable(error.message));
    return request;
}

QMap<QByteArray, QByteArray> decoded(const QByteArray &records)
{
    QByteArray body;
    for (qsizetype at = 0; at + RecordHeaderBytes <= records.size();) {
        const RecordHeader header = decodeHeader(records.constData() + at);
        body += records.sliced(at + RecordHeaderBytes, header.contentLength);
        at += RecordHeaderBytes + header.contentLength + header.paddingLength;
    }
    const auto pairs = decodePairs(body);
    if (!pairs)
        qFatal("the records do not hold pairs");
    QMap<QByteArray, QByteArray> map;
    for (const auto &[name, value] : *pairs) {
        if (map.contains(name))
            qFatal("parameter %s stands twice", name.constData());
        map.insert(name, value);
    }
    return map;
}

} // namespace

class TestCgiEnv : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setsTheStandardParameters();
    void joinsRepeatedFields();
    void withholdsWhatMustNotPass_data();
    void withholdsWhatMustNotPass();
    void passesOrdinaryFields();
    void canWithholdAuthorization();
    void tellsTheBodyLengthOnlyWhereThereIsABody();
    void authorizersGetNeitherPathNorBody();
    void variablesOfAuthorizersAreAdded();
    void serverNameAndPort_data();
    void serverNameAndPort();
    void strangersCannotPoseAsProxies();
    void trustedProxiesAreBelieved();
    void walksForwardedForFromTheRight_data();
    void walksForwardedForFromTheRight();
    void clientsCannotForgeThroughAProxy_data();
    void clientsCannotForgeThroughAProxy();
    void onlyConfiguredPeersAreTrusted_data();
    void onlyConfiguredPeersAreTrusted();
    void unixSocketPeersAreTrusted();

private:
    QMap<QByteArray, QByteArray> params(const QByteArray &head, const QByteArray &pathInfo = {},
                                        qint64 bodyLength = -1);
    AppRoute m_route;
    AppSettings m_settings;
    HttpPeer m_peer;
    TrustedProxies m_proxies;
    QList<CgiField> m_variables;
};

void TestCgiEnv::init()
{
    m_route = {};
    m_route.name = "tools/env";
    m_route.scriptName = "/tools/env.fcgi";
    m_route.scriptFile = "/srv/web/tools/env.fcgi";
    m_settings = {};
    m_variables.clear();
    m_peer = {};
    m_peer.remoteAddress = "192.0.2.7";
    m_peer.remotePort = 4711;
    m_peer.localAddress = "192.0.2.1";
    m_peer.localPort = 8080;
    m_proxies = *TrustedProxies::parse({"10.0.0.0/8", "192.0.2.99"});
}

QMap<QByteArray, QByteArray> TestCgiEnv::params(const QByteArray &head, const QByteArray &pathInfo,
                                               qint64 bodyLength)
{
    m_route.settings = std::make_shared<const AppSettings>(m_settings);
    const HttpRequest request = parsed(head);
    const ClientView client = m_proxies.resolve(request, m_peer);
    QByteArray out;
    ParamsWriter writer(out, 1);
    writeCgiParams(writer, {request, m_peer, m_route, client, "/srv/web", pathInfo, "id42", request.method,
                            request.target, request.query, bodyLength, &m_variables, {}});
    writer.finish();
    return decoded(out);
}

void TestCgiEnv::setsTheStandardParameters()
{
    const auto p = params("PROPFIND /tools/env.fcgi/a%20b?x=1&y HTTP/1.1\r\nHost: Example.ORG:8080\r\n\r\n", "/a b");
    QCOMPARE(p["GATEWAY_INTERFACE"], QByteArray("CGI/1.1"));
    QVERIFY(p["SERVER_SOFTWARE"].startsWith("fcgi-spawner/"));
    QCOMPARE(p["SERVER_PROTOCOL"], QByteArray("HTTP/1.1"));
    QCOMPARE(p["REQUEST_METHOD"], QByteArray("PROPFIND"));
    QCOMPARE(p["REQUEST_URI"], QByteArray("/tools/env.fcgi/a%20b?x=1&y"));
    QCOMPARE(p["QUERY_STRING"], QByteArray("x=1&y"));
    QCOMPARE(p["SCRIPT_NAME"], QByteArray("/tools/env.fcgi"));
    QCOMPARE(p["PATH_INFO"], QByteArray("/a b"));
    QCOMPARE(p["PATH_TRANSLATED"], QByteArray("/srv/web/a b"));
    QCOMPARE(p["SCRIPT_FILENAME"], QByteArray("/srv/web/tools/env.fcgi"));
    QCOMPARE(p["DOCUMENT_ROOT"], QByteArray("/srv/web"));
    QCOMPARE(p["DOCUMENT_URI"], QByteArray("/tools/env.fcgi/a b"));
    QCOMPARE(p["SERVER_NAME"], QByteArray("example.org"));
    QCOMPARE(p["SERVER_PORT"], QByteArray("8080"));
    QCOMPARE(p["SERVER_ADDR"], QByteArray("192.0.2.1"));
    QCOMPARE(p["REMOTE_ADDR"], QByteArray("192.0.2.7"));
    QCOMPARE(p["REMOTE_HOST"], QByteArray("192.0.2.7"));
    QCOMPARE(p["REMOTE_PORT"], QByteArray("4711"));
    QCOMPARE(p["REQUEST_SCHEME"], QByteArray("http"));
    QCOMPARE(p["REDIRECT_STATUS"], QByteArray("200"));
    QCOMPARE(p["UNIQUE_ID"], QByteArray("id42"));
    QCOMPARE(p["HTTP_HOST"], QByteArray("example.org:8080"));
    for (const char *absent : {"HTTPS", "CONTENT_LENGTH", "CONTENT_TYPE", "REMOTE_USER", "AUTH_TYPE", "REDIRECT_URL"})
        QVERIFY2(!p.contains(absent), absent);

    const auto bare = params("GET /tools/env.fcgi HTTP/1.0\r\n\r\n");
    QCOMPARE(bare["SERVER_PROTOCOL"], QByteArray("HTTP/1.0"));
    QVERIFY(bare.contains("PATH_INFO") && bare["PATH_INFO"].isEmpty());
    QVERIFY(!bare.contains("PATH_TRANSLATED"));
    QVERIFY(bare.contains("QUERY_STRING") && bare["QUERY_STRING"].isEmpty());
}

void TestCgiEnv::joinsRepeatedFields()
{
    const auto p = params("GET / HTTP/1.1\r\nHost: a\r\nCookie: a=1\r\nX-Tag: one\r\ncookie: b=2\r\n"
                          "x-tag: two\r\nX-TAG: three\r\n\r\n");
    QCOMPARE(p["HTTP_COOKIE"], QByteArray("a=1; b=2"));
    QCOMPARE(p["HTTP_X_TAG"], QByteArray("one, two, three"));
}

void TestCgiEnv::withholdsWhatMustNotPass_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("httpoxy") << QByteArray("Proxy: http://evil/") << QByteArray("HTTP_PROXY");
    QTest::newRow("underscore") << QByteArray("X_Real_IP: 1.2.3.4") << QByteArray("HTTP_X_REAL_IP");
    QTest::newRow("dot") << QByteArray("X.Y: 1") << QByteArray("HTTP_X.Y");
    QTest::newRow("connection") << QByteArray("Connection: close") << QByteArray("HTTP_CONNECTION");
    QTest::newRow("named by a second connection") << QByteArray("Connection: close\r\nConnection: X-Hop\r\nX-Hop: 1") << QByteArray("HTTP_X_HOP");
    QTest::newRow("named by connection") << QByteArray("Connection: close, X-Hop\r\nX-Hop: 1") << QByteArray("HTTP_X_HOP");
    QTest::newRow("keep-alive") << QByteArray("Keep-Alive: timeout=5") << QByteArray("HTTP_KEEP_ALIVE");
    QTest::newRow("te") << QByteArray("TE: trailers") << QByteArray("HTTP_TE");
    QTest::newRow("upgrade") << QByteArray("Upgrade: h2c") << QByteArray("HTTP_UPGRADE");
    QTest::newRow("proxy-authorization") << QByteArray("Proxy-Authorization: x") << QByteArray("HTTP_PROXY_AUTHORIZATION");
    QTest::newRow("expect") << QByteArray("Expect: 100-continue") << QByteArray("HTTP_EXPECT");
    QTest::newRow("content-length") << QByteArray("Content-Length: 3") << QByteArray("HTTP_CONTENT_LENGTH");
    QTest::newRow("content-type") << QByteArray("Content-Type: text/x") << QByteArray("HTTP_CONTENT_TYPE");
    QTest::newRow("trailer") << QByteArray("Trailer: X") << QByteArray("HTTP_TRAILER");
}

void TestCgiEnv::withholdsWhatMustNotPass()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, parameter);
    const auto p = params("GET / HTTP/1.1\r\nHost: a\r\n" + field + "\r\n\r\n");
    QVERIFY2(!p.contains(parameter), p.value(parameter).constData());
}

void TestCgiEnv::passesOrdinaryFields()
{
    const auto p = params("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/x\r\nContent-Length: 3\r\n"
                          "Authorization: Basic eA==\r\nX-Forwarded-For: 1.2.3.4\r\nX-Latin: \xe4\r\n\r\n", {}, 3);
    QCOMPARE(p["CONTENT_TYPE"], QByteArray("text/x"));
    QCOMPARE(p["CONTENT_LENGTH"], QByteArray("3"));
    QCOMPARE(p["HTTP_AUTHORIZATION"], QByteArray("Basic eA=="));
    QCOMPARE(p["HTTP_X_FORWARDED_FOR"], QByteArray("1.2.3.4"));
    QCOMPARE(p["HTTP_X_LATIN"], QByteArray("\xe4"));
    QVERIFY(!p.contains("REMOTE_USER"));
}

void TestCgiEnv::canWithholdAuthorization()
{
    m_settings.passAuthorization = false;
    const auto p = params("GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic eA==\r\n\r\n");
    QVERIFY(!p.contains("HTTP_AUTHORIZATION"));
}

void TestCgiEnv::tellsTheBodyLengthOnlyWhereThereIsABody()
{
    const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QVERIFY(!params(head, {}, -1).contains("CONTENT_LENGTH"));
    QCOMPARE(params(head, {}, 0)["CONTENT_LENGTH"], QByteArray("0"));
    const auto p = params(head, {}, 5'000'000'000);
    QCOMPARE(p["CONTENT_LENGTH"], QByteArray("5000000000"));
    QVERIFY(!p.contains("HTTP_TRANSFER_ENCODING"));
}

void TestCgiEnv::authorizersGetNeitherPathNorBody()
{
    m_settings.role = AppRole::Authorizer;
    const auto p = params("POST /tools/env.fcgi/x HTTP/1.1\r\nHost: a\r\nContent-Type: text/x\r\nContent-Length: 3\r\n\r\n",
                          "/what/it is about", 3);
    for (const char *absent : {"SCRIPT_NAME", "PATH_INFO", "PATH_TRANSLATED", "CONTENT_LENGTH"})
        QVERIFY2(!p.contains(absent), absent);
    QCOMPARE(p["DOCUMENT_URI"], QByteArray("/what/it is about"));
    QCOMPARE(p["REQUEST_URI"], QByteArray("/tools/env.fcgi/x"));
    QCOMPARE(p["REQUEST_METHOD"], QByteArray("POST"));
    QCOMPARE(p["CONTENT_TYPE"], QByteArray("text/x"));
    QCOMPARE(p["SCRIPT_FILENAME"], QByteArray("/srv/web/tools/env.fcgi"));
}

void TestCgiEnv::variablesOfAuthorizersAreAdded()
{
    m_variables = {{"REMOTE_USER", "ada"}, {"AUTH_TYPE", ""}};
    const auto p = params("GET /tools/env.fcgi HTTP/1.1\r\nHost: a\r\nRemote-User: eve\r\n\r\n");
    QCOMPARE(p["REMOTE_USER"], QByteArray("ada"));
    QVERIFY(p.contains("AUTH_TYPE"));
    QCOMPARE(p["HTTP_REMOTE_USER"], QByteArray("eve"));
}

void TestCgiEnv::serverNameAndPort_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("v6") << QByteArray("GET / HTTP/1.1\r\nHost: [2001:DB8::1]:99\r\n\r\n") << QByteArray("[2001:db8::1]")
                        << QByteArray("[2001:db8::1]:99");
    QTest::newRow("v6 without port") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n") << QByteArray("[::1]")
                                     << QByteArray("[::1]");
    QTest::newRow("absolute form wins") << QByteArray("GET http://right:1/ HTTP/1.1\r\nHost: wrong\r\n\r\n")
                                        << QByteArray("right") << QByteArray("right:1");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("192.0.2.1") << QByteArray();
}

void TestCgiEnv::serverNameAndPort()
{
    QFETCH(QByteArray, head);
    const auto p = params(head);
    QTEST(p["SERVER_NAME"], "name");
    QTEST(p["HTTP_HOST"], "host");
    QCOMPARE(p["SERVER_PORT"], QByteArray("8080"));
    QCOMPARE(p["REQUEST_URI"], QByteArray("/"));
}

void TestCgiEnv::strangersCannotPoseAsProxies()
{
    const auto p = params("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: https\r\n"
                          "X-Forwarded-Host: bank\r\nX-Real-IP: 1.2.3.4\r\nForwarded: for=1.2.3.4;proto=https\r\n\r\n");
    QCOMPARE(p["REMOTE_ADDR"], QByteArray("192.0.2.7"));
    QCOMPARE(p["SERVER_NAME"], QByteArray("a"));
    QCOMPARE(p["HTTP_HOST"], QByteArray("a"));
    QVERIFY(!p.contains("HTTPS"));
}

void TestCgiEnv::trustedProxiesAreBelieved()
{
    m_peer.remoteAddress = "10.1.2.3";
    auto p = params("GET / HTTP/1.1\r\nHost: inner\r\nX-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n"
                    "X-Forwarded-Host: Shop.example\r\n\r\n");
    QCOMPARE(p["REMOTE_ADDR"], QByteArray("203.0.113.5"));
    QCOMPARE(p["REMOTE_PORT"], QByteArray("0"));
    QCOMPARE(p["HTTPS"], QByteArray("on"));
    QCOMPARE(p["REQUEST_SCHEME"], QByteArray("https"));
    QCOMPARE(p["SERVER_NAME"], QByteArray("shop.example"));
    QCOMPARE(p["SERVER_PORT"], QByteArray("443"));
    p = params("GET / HTTP/1.1\r\nHost: a\r\nForwarded: for=\"[2001:db8::9]:4711\";proto=https;host=x\r\n"
               "X-Forwarded-Port: 8443\r\n\r\n");
    QCOMPARE(p["REMOTE_ADDR"], QByteArray("2001:db8::9"));
    QCOMPARE(p["SERVER_PORT"], QByteArray("8443"));
    p = params("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: <script>\r\nX-Forwarded-Proto: http\r\n\r\n");
    QCOMPARE(p["SERVER_NAME"], QByteArray("a"));
    QVERIFY(!p.contains("HTTPS"));
    for (const QByteArray odd : { "b.]x", "[::1", "[::1]x", "a:b:c", "[evil.example]", ":80" }) {
        p = params("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: " + odd + "\r\n\r\n");
        QVERIFY2(p["SERVER_NAME"] == "a", odd.constData());
    }
}

void TestCgiEnv::walksForwardedForFromTheRight_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("client");
    QTest::newRow("one") << QByteArray("1.1.1.1") << QByteArray("1.1.1.1");
    QTest::newRow("forged first") << QByteArray("6.6.6.6, 1.1.1.1") << QByteArray("1.1.1.1");
    QTest::newRow("through two of ours") << QByteArray("1.1.1.1, 10.9.9.9") << QByteArray("1.1.1.1");
    QTest::newRow("all ours") << QByteArray("10.0.0.1, 10.0.0.2") << QByteArray("10.0.0.1");
    QTest::newRow("unknown") << QByteArray("1.1.1.1, unknown, 10.0.0.2") << QByteArray("10.0.0.2");
    QTest::newRow("port") << QByteArray("1.1.1.1:99") << QByteArray("1.1.1.1");
    QTest::newRow("two fields") << QByteArray("6.6.6.6\r\nX-Forwarded-For: 1.1.1.1") << QByteArray("1.1.1.1");
    QTest::newRow("rubbish") << QByteArray("<x>") << QByteArray("10.1.2.3");
    QTest::newRow("forged behind ours") << QByteArray("1.1.1.1, 6.6.6.6, 10.9.9.9, 192.0.2.99") << QByteArray("6.6.6.6");
    QTest::newRow("posing as ours") << QByteArray("10.0.0.1, 6.6.6.6") << QByteArray("6.6.6.6");
    QTest::newRow("this machine, which is not ours") << QByteArray("1.1.1.1, 127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QByteArray("2001:db8::1, 2001:DB8::9") << QByteArray("2001:db8::9");
    QTest::newRow("IPv6, port") << QByteArray("6.6.6.6, [2001:db8::9]:99") << QByteArray("2001:db8::9");
    QTest::newRow("IPv4 as IPv6") << QByteArray("6.6.6.6, ::ffff:1.1.1.1, ::ffff:10.9.9.9") << QByteArray("1.1.1.1");
    QTest::newRow("empty") << QByteArray("1.1.1.1,") << QByteArray("10.1.2.3");
    QTest::newRow("Forwarded") << QByteArray("1.1.1.1\r\nForwarded: for=6.6.6.6") << QByteArray("1.1.1.1");
    QTest::newRow("X-Real-IP") << QByteArray("1.1.1.1\r\nX-Real-IP: 6.6.6.6") << QByteArray("1.1.1.1");
}

void TestCgiEnv::walksForwardedForFromTheRight()
{
    QFETCH(QByteArray, field);
    m_peer.remoteAddress = "10.1.2.3";
    QTEST(params("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: " + field + "\r\n\r\n")["REMOTE_ADDR"], "client");
}

void TestCgiEnv::clientsCannotForgeThroughAProxy_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *what, const char *fields, const char *address, const char *scheme, const char *name) {
        QTest::newRow(what) << QByteArray(fields) << QByteArray(address) << QByteArray(scheme) << QByteArray(name);
    };
    row("one element", "Forwarded: for=1.1.1.1;proto=https;host=shop", "1.1.1.1", "https", "shop");
    row("an element of the client's", "Forwarded: for=6.6.6.6;proto=https;host=evil, for=1.1.1.1;proto=http;host=shop", "1.1.1.1", "http", "shop");
    row("which says more", "Forwarded: for=6.6.6.6;proto=https;host=evil, for=1.1.1.1", "1.1.1.1", "http", "a");
    row("in two fields", "Forwarded: for=6.6.6.6;proto=https;host=evil\r\nForwarded: for=1.1.1.1", "1.1.1.1", "http", "a");
    row("through two of ours", "Forwarded: for=6.6.6.6;host=evil, for=1.1.1.1;proto=https;host=shop, for=10.0.0.9;proto=http;host=inner", "1.1.1.1",
        "https", "shop");
    row("a quote without end", "Forwarded: for=\"6.6.6.6;proto=https, for=1.1.1.1", "1.1.1.1", "http", "a");
    row("an obscured client", "Forwarded: for=6.6.6.6;proto=https, for=_hidden;proto=http;host=shop", "10.1.2.3", "http", "shop");
    row("Forwarded beside X-Forwarded-For", "X-Forwarded-For: 1.1.1.1\r\nForwarded: for=6.6.6.6;proto=https;host=evil", "1.1.1.1", "http", "a");
    row("X-Forwarded-Proto that was appended to", "X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-Proto: https, http", "1.1.1.1", "http", "a");
    row("X-Forwarded-Host that was appended to", "X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-Host: evil, shop", "1.1.1.1", "http", "shop");
    row("in a field of its own", "X-Forwarded-Host: evil\r\nX-Forwarded-Host: shop", "10.1.2.3", "http", "shop");
    row("X-Real-IP alone", "X-Real-IP: 1.1.1.1", "1.1.1.1", "http", "a");
    row("two X-Real-IP", "X-Real-IP: 6.6.6.6\r\nX-Real-IP: 1.1.1.1", "1.1.1.1", "http", "a");
    row("names with underscores", "X_Forwarded_For: 6.6.6.6\r\nX_Forwarded_Proto: https", "10.1.2.3", "http", "a");
}

/// The peer is trusted; what its client said first is not.
void TestCgiEnv::clientsCannotForgeThroughAProxy()
{
    QFETCH(QByteArray, fields);
    m_peer.remoteAddress = "10.1.2.3";
    const auto p = params("GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n");
    QTEST(p["REMOTE_ADDR"], "address");
    QTEST(p["REQUEST_SCHEME"], "scheme");
    QTEST(p["SERVER_NAME"], "name");
    QCOMPARE(p.contains("HTTPS"), p["REQUEST_SCHEME"] == "https");
}

void TestCgiEnv::onlyConfiguredPeersAreTrusted_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("10.255.255.255") << true;
    QTest::newRow("192.0.2.99") << true;
    QTest::newRow("::ffff:10.0.0.1") << true; // as a listener for both families sees it
    QTest::newRow("192.0.2.98") << false;
    QTest::newRow("11.0.0.1") << false;
    QTest::newRow("127.0.0.1") << false; // anybody on this machine
    QTest::newRow("::1") << false;
    QTest::newRow("::10.0.0.1") << false;
    QTest::newRow("2001:db8::1") << false;
}

void TestCgiEnv::onlyConfiguredPeersAreTrusted()
{
    QFETCH(bool, isTrusted);
    m_peer.remoteAddress = QTest::currentDataTag();
    for (const char *fields : {"X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: h\r\nX-Forwarded-Port: 9\r\n",
                               "Forwarded: for=1.1.1.1;proto=https;host=\"h:9\"\r\n"}) {
        const auto p = params("GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray(fields) + "\r\n");
        QCOMPARE(p["REMOTE_ADDR"], isTrusted ? QByteArray("1.1.1.1") : m_peer.remoteAddress);
        QCOMPARE(p["REMOTE_PORT"], isTrusted ? QByteArray("0") : QByteArray("4711"));
        QCOMPARE(p.contains("HTTPS"), isTrusted);
        QCOMPARE(p["SERVER_NAME"], QByteArray(isTrusted ? "h" : "a"));
        QCOMPARE(p["SERVER_PORT"], QByteArray(isTrusted ? "9" : "8080"));
        QVERIFY(p.contains("HTTP_FORWARDED") || p.contains("HTTP_X_FORWARDED_FOR")); // as it was sent, for whoever wants it
    }
}

void TestCgiEnv::unixSocketPeersAreTrusted()
{
    m_peer = {};
    m_peer.isUnixSocket = true;
    const auto p = params("GET / HTTP/1.1\r\nHost: shop:81\r\nX-Real-IP: 203.0.113.5\r\n\r\n");
    QCOMPARE(p["REMOTE_ADDR"], QByteArray("203.0.113.5"));
    QCOMPARE(p["SERVER_PORT"], QByteArray("81"));
    const auto bare = params("GET / HTTP/1.1\r\nHost: shop\r\n\r\n");
    QCOMPARE(bare["REMOTE_ADDR"], QByteArray("127.0.0.1"));
    QCOMPARE(bare["SERVER_PORT"], QByteArray("80"));
}

QTEST_GUILESS_MAIN(TestCgiEnv)
#include "test_cgienv.moc"
