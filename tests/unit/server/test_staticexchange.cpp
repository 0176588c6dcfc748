// Plain files through a real gateway and real sockets.
#include "http/httpheaders.h"
#include "http/httplistener.h"
#include "server/gateway.h"
#include "telemetry/logstore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace spawner;
using std::chrono::system_clock;

namespace {

constexpr time_t LongAgo = 784'111'777; // Sun, 06 Nov 1994 08:49:37 GMT
constexpr qint64 BigSize = 300'000;

struct Response
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray field(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.sliced(colon + 1).trimmed();
        }
        return {};
    }
    int count(const QByteArray &name) const { return int(head.toLower().count(QByteArray('\n' + name.toLower() + ':'))); }
};

QByteArray pattern(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char('a' + (i * 7 + i / 251) % 26);
    return bytes;
}

Response parse(const QByteArray &bytes)
{
    Response response;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return response;
    response.head = bytes.first(end + 2);
    response.body = bytes.sliced(end + 4);
    response.status = response.head.mid(9, 3).toInt();
    return response;
}

} // namespace

class TestStaticExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void servesFiles_data();
    void servesFiles();
    void refuses_data();
    void refuses();
    void headHasNoBody();
    void methods();
    void directoriesAreRedirected();
    void emptyFile();
    void conditional_data();
    void conditional();
    void ranges_data();
    void ranges();
    void multipleRanges();
    void ifRange();
    void siblings_data();
    void siblings();
    void staleSiblingsAreIgnored();
    void specialFilesDoNotBlock();
    void shrinkingFileIsNeverWhole();
    void keepAliveStaysInStep();
    void defaultPageOnlyInDevMode();
    void unreadableFile();

private:
    void startGateway(bool dev);
    QByteArray roundTrip(const QByteArray &request);
    Response get(const QByteArray &target, const QByteArray &fields = {}, const QByteArray &method = "GET");
    void put(const QByteArray &name, const QByteArray &content, time_t modified = LongAgo);
    QByteArray path(const QByteArray &name) const { return m_root + '/' + name; }

    QTemporaryDir m_dir;
    QByteArray m_root;
    std::shared_ptr<Config> m_config;
    LogStore m_logs{100};
    std::atomic<int> m_connections = 0;
    std::unique_ptr<Gateway> m_gateway;
    quint16 m_port = 0;
    QByteArray m_big;
};

void TestStaticExchange::initTestCase()
{
    m_root = QFile::encodeName(m_dir.filePath(QStringLiteral("root")));
    QCOMPARE(::mkdir(m_root.constData(), 0755), 0);
    for (const char *directory : {"sub", "bare", ".secret", ".well-known"})
        QCOMPARE(::mkdir(path(directory).constData(), 0755), 0);
    m_big = pattern(BigSize);
    put("a.html", "<p>a</p>");
    put("b.txt", "0123456789");
    put("big.bin", m_big);
    put("empty.css", "");
    put("sub/index.html", "<p>index</p>");
    put("gr\xc3\xbc\xc3\x9f e%.txt", "umlaut");
    put("noextension", "?");
    put(".htpasswd", "secret");
    put(".secret/x.txt", "secret");
    put(".well-known/acme.txt", "token");
    put("app.fcgi", "#!/bin/sh\n");
    put("app.fcgi.toml", "secret = 1\n");
    put("pre.js", "plain script");
    put("pre.js.gz", "gzipped");
    put("pre.js.br", "brotlied");
    put("old.js", "plain script", LongAgo + 10);
    put("old.js.gz", "gzipped");
    QFile outside(m_dir.filePath(QStringLiteral("outside.txt")));
    QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("outside") == 7);
    QCOMPARE(::symlink("b.txt", path("inner-link.txt").constData()), 0);
    QCOMPARE(::symlink("../outside.txt", path("outer-link.txt").constData()), 0);
    QCOMPARE(::symlink("..", path("outer-dir").constData()), 0);
    QCOMPARE(::symlink("app.fcgi", path("app-link.txt").constData()), 0);
    QCOMPARE(::mkfifo(path("fifo.txt").constData(), 0644), 0);
    startGateway(false);
}

void TestStaticExchange::cleanupTestCase()
{
    m_gateway.reset();
    QCOMPARE(m_connections.load(), 0);
}

void TestStaticExchange::startGateway(bool dev)
{
    m_gateway.reset();
    m_config = std::make_shared<Config>();
    m_config->staticRoot = m_root;
    m_config->webRoot = QFile::encodeName(m_dir.path());
    m_config->dev = dev;
    m_port = 0;
    auto listeners = listenTcp("127.0.0.1", m_port, 1);
    QVERIFY(listeners);
    m_gateway = std::make_unique<Gateway>(m_config, m_logs, m_connections);
    m_gateway->start({listeners->front().release()});
}

void TestStaticExchange::put(const QByteArray &name, const QByteArray &content, time_t modified)
{
    const int fd = ::open(path(name).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    QVERIFY(fd >= 0);
    QCOMPARE(::write(fd, content.constData(), size_t(content.size())), ssize_t(content.size()));
    const timespec times[2] = {{modified, 0}, {modified, 123'456'789}};
    QCOMPARE(::futimens(fd, times), 0);
    ::close(fd);
}

/// Everything the server says until it closes.
QByteArray TestStaticExchange::roundTrip(const QByteArray &request)
{
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    client.write(request);
    if (!QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 5000))
        qWarning("the server did not close");
    return client.readAll();
}

Response TestStaticExchange::get(const QByteArray &target, const QByteArray &fields, const QByteArray &method)
{
    return parse(roundTrip(method + ' ' + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + fields + "\r\n"));
}

void TestStaticExchange::servesFiles_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("/a.html") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>a</p>");
    QTest::newRow("query is ignored") << QByteArray("/a.html?x=1") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>a</p>");
    QTest::newRow("dot segments inside") << QByteArray("/sub/../a.html") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>a</p>");
    QTest::newRow("index") << QByteArray("/sub/") << QByteArray("text/html; charset=utf-8") << QByteArray("<p>index</p>");
    QTest::newRow("large") << QByteArray("/big.bin") << QByteArray("application/octet-stream") << pattern(BigSize);
    QTest::newRow("utf-8, blank and percent") << QByteArray("/gr%C3%BC%c3%9f%20e%25.txt") << QByteArray("text/plain; charset=utf-8") << QByteArray("umlaut");
    QTest::newRow("unknown type") << QByteArray("/noextension") << QByteArray("application/octet-stream") << QByteArray("?");
    QTest::newRow("link inside the root") << QByteArray("/inner-link.txt") << QByteArray("text/plain; charset=utf-8") << QByteArray("0123456789");
    QTest::newRow("well-known") << QByteArray("/.well-known/acme.txt") << QByteArray("text/plain; charset=utf-8") << QByteArray("token");
}

void TestStaticExchange::servesFiles()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const Response response = get(target);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Type"), type);
    QCOMPARE(response.field("Content-Length"), QByteArray::number(body.size()));
    QVERIFY(response.body == body);
    QCOMPARE(response.field("Last-Modified"), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    QVERIFY(response.field("ETag").startsWith('"'));
    QCOMPARE(response.field("Accept-Ranges"), QByteArray("bytes"));
    QCOMPARE(response.count("Vary"), 0);
    QCOMPARE(response.count("Content-Encoding"), 0);
}

void TestStaticExchange::refuses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("missing") << QByteArray("/nothing.txt") << 404;
    QTest::newRow("below a file") << QByteArray("/a.html/more") << 404;
    QTest::newRow("file as directory") << QByteArray("/a.html/") << 404;
    QTest::newRow("dotfile") << QByteArray("/.htpasswd") << 404;
    QTest::newRow("encoded dotfile") << QByteArray("/%2ehtpasswd") << 404;
    QTest::newRow("dot folder") << QByteArray("/.secret/x.txt") << 404;
    QTest::newRow("nested well-known") << QByteArray("/sub/.well-known/acme.txt") << 404;
    QTest::newRow("settings") << QByteArray("/app.fcgi.toml") << 404;
    QTest::newRow("app source") << QByteArray("/app.fcgi") << 404;
    QTest::newRow("dots") << QByteArray("/../outside.txt") << 400;
    QTest::newRow("encoded dots") << QByteArray("/%2e%2e/outside.txt") << 400;
    QTest::newRow("encoded slash") << QByteArray("/sub%2f..%2f..%2foutside.txt") << 404;
    QTest::newRow("encoded slash inside") << QByteArray("/sub%2findex.html") << 404;
    QTest::newRow("doubly encoded") << QByteArray("/%252e%252e/outside.txt") << 404;
    QTest::newRow("backslash") << QByteArray("/..%5coutside.txt") << 404;
    QTest::newRow("NUL") << QByteArray("/a.html%00.txt") << 400;
    QTest::newRow("link out") << QByteArray("/outer-link.txt") << 403;
    QTest::newRow("folder link out") << QByteArray("/outer-dir/outside.txt") << 403;
    QTest::newRow("no index") << QByteArray("/bare/") << 403;
    QTest::newRow("root without index") << QByteArray("/") << 403;
    QTest::newRow("long name") << QByteArray('/' + QByteArray(300, 'x')) << 414;
}

void TestStaticExchange::refuses()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const Response response = get(target);
    QCOMPARE(response.status, status);
    QVERIFY(!response.body.contains("outside") && !response.body.contains("secret"));
    QVERIFY2(!response.body.contains(m_root), "error pages tell nothing of the inside");
}

void TestStaticExchange::headHasNoBody()
{
    const Response response = get("/b.txt", {}, "HEAD");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Length"), QByteArray("10"));
    QVERIFY(response.body.isEmpty());
    QVERIFY(get("/big.bin", {}, "HEAD").body.isEmpty());
    const Response missing = get("/nothing", {}, "HEAD");
    QCOMPARE(missing.status, 404);
    QVERIFY(missing.body.isEmpty());
}

void TestStaticExchange::methods()
{
    const Response post = get("/b.txt", "Content-Length: 3\r\n", "POST"); // and no body at all
    QCOMPARE(post.status, 405);
    QVERIFY(post.field("Allow").contains("GET"));
    QCOMPARE(get("/b.txt", {}, "DELETE").status, 405);
    QCOMPARE(get("/b.txt", {}, "OPTIONS").status, 204);
    QCOMPARE(get("/b.txt", {}, "get").status, 405); // methods are case-sensitive
}

void TestStaticExchange::directoriesAreRedirected()
{
    const Response response = get("/sub?a=b&c");
    QCOMPARE(response.status, 301);
    QCOMPARE(response.field("Location"), QByteArray("/sub/?a=b&c"));
    QCOMPARE(get("/sub").field("Location"), QByteArray("/sub/"));
    // Never to another host.
    QCOMPARE(get("//sub").field("Location"), QByteArray("/sub/"));
}

void TestStaticExchange::emptyFile()
{
    const Response response = get("/empty.css");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Length"), QByteArray("0"));
    QVERIFY(response.body.isEmpty());
    QCOMPARE(get("/empty.css", "Range: bytes=0-0\r\n").status, 416);
}

void TestStaticExchange::conditional_data()
{
    QTest::addColumn<QByteArray>("fields"); // TAG stands for the real one
    QTest::addColumn<int>("status");
    QTest::newRow("tag matches") << QByteArray("If-None-Match: TAG\r\n") << 304;
    QTest::newRow("one of many") << QByteArray("If-None-Match: \"x\", W/TAG\r\n") << 304;
    QTest::newRow("tag differs") << QByteArray("If-None-Match: \"x\"\r\n") << 200;
    QTest::newRow("any") << QByteArray("If-None-Match: *\r\n") << 304;
    QTest::newRow("tag beats date") << QByteArray("If-None-Match: \"x\"\r\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << 200;
    QTest::newRow("same date") << QByteArray("If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << 304;
    QTest::newRow("older date") << QByteArray("If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n") << 200;
    QTest::newRow("no date") << QByteArray("If-Modified-Since: yesterday\r\n") << 200;
    QTest::newRow("match") << QByteArray("If-Match: TAG\r\n") << 200;
    QTest::newRow("no match") << QByteArray("If-Match: \"x\"\r\n") << 412;
    QTest::newRow("modified since") << QByteArray("If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n") << 412;
}

void TestStaticExchange::conditional()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const QByteArray tag = get("/b.txt").field("ETag");
    const Response response = get("/b.txt", fields.replace("TAG", tag));
    QCOMPARE(response.status, status);
    if (status == 304) {
        QCOMPARE(response.field("ETag"), tag);
        QVERIFY(response.body.isEmpty());
        QCOMPARE(response.count("Content-Length"), 0);
        QCOMPARE(response.count("Content-Type"), 0);
    }
}

void TestStaticExchange::ranges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<QByteArray>("body");
    const QByteArray big = pattern(BigSize);
    const auto whole = [](const char *text) -> QByteArray { return QByteArray(text) + "/300000"; };
    QTest::newRow("first") << QByteArray("bytes=0-0") << 206 << whole("bytes 0-0") << big.first(1);
    QTest::newRow("middle") << QByteArray("bytes=100-199") << 206 << whole("bytes 100-199") << big.mid(100, 100);
    QTest::newRow("by sendfile") << QByteArray("bytes=1-200000") << 206 << whole("bytes 1-200000") << big.mid(1, 200'000);
    QTest::newRow("open") << QByteArray("bytes=299990-") << 206 << whole("bytes 299990-299999") << big.last(10);
    QTest::newRow("suffix") << QByteArray("bytes=-5") << 206 << whole("bytes 299995-299999") << big.last(5);
    QTest::newRow("suffix beyond") << QByteArray("bytes=-999999") << 206 << whole("bytes 0-299999") << big;
    QTest::newRow("end beyond") << QByteArray("bytes=299999-999999") << 206 << whole("bytes 299999-299999") << big.last(1);
    QTest::newRow("beyond") << QByteArray("bytes=300000-") << 416 << QByteArray("bytes */300000") << QByteArray();
    QTest::newRow("empty suffix") << QByteArray("bytes=-0") << 416 << QByteArray("bytes */300000") << QByteArray();
    QTest::newRow("backwards") << QByteArray("bytes=5-4") << 200 << QByteArray() << big;
    QTest::newRow("other unit") << QByteArray("lines=1-2") << 200 << QByteArray() << big;
    QTest::newRow("overlapping") << QByteArray("bytes=0-10,5-20") << 200 << QByteArray() << big;
}

void TestStaticExchange::ranges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, contentRange);
    QFETCH(QByteArray, body);
    const Response response = get("/big.bin", "Range: " + range + "\r\n");
    QCOMPARE(response.status, status);
    QCOMPARE(response.field("Content-Range"), contentRange);
    if (status != 416)
        QVERIFY(response.body == body);
}

void TestStaticExchange::multipleRanges()
{
    const Response response = get("/big.bin", "Range: bytes=0-9, 100000-199999, -3\r\n");
    QCOMPARE(response.status, 206);
    const QByteArray type = response.field("Content-Type");
    QVERIFY(type.startsWith("multipart/byteranges; boundary="));
    QCOMPARE(response.count("Content-Range"), 0);
    QCOMPARE(response.field("Content-Length"), QByteArray::number(response.body.size()));
    const QByteArray boundary = type.sliced(type.indexOf('=') + 1);
    const auto part = [&](const QByteArray &range, const QByteArray &bytes) -> QByteArray {
        return "\r\n--" + boundary + "\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes " + range
            + "/300000\r\n\r\n" + bytes;
    };
    const QByteArray expected = part("0-9", m_big.first(10)) + part("100000-199999", m_big.mid(100'000, 100'000))
        + part("299997-299999", m_big.last(3)) + "\r\n--" + boundary + "--\r\n";
    QVERIFY(response.body == expected);
}

void TestStaticExchange::ifRange()
{
    const QByteArray tag = get("/b.txt").field("ETag");
    QCOMPARE(get("/b.txt", "Range: bytes=2-3\r\nIf-Range: " + tag + "\r\n").body, QByteArray("23"));
    QCOMPARE(get("/b.txt", "Range: bytes=2-3\r\nIf-Range: \"x\"\r\n").status, 200);
    QCOMPARE(get("/b.txt", "Range: bytes=2-3\r\nIf-Range: W/" + tag + "\r\n").status, 200);
    QCOMPARE(get("/b.txt", "Range: bytes=2-3\r\nIf-Range: Sun, 06 Nov 1994 08:49:37 GMT\r\n").status, 206);
    QCOMPARE(get("/b.txt", "Range: bytes=2-3\r\nIf-Range: Sun, 06 Nov 1994 08:49:38 GMT\r\n").status, 200);
}

void TestStaticExchange::siblings_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray("plain script");
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray("gzip") << QByteArray("gzipped");
    QTest::newRow("both") << QByteArray("gzip, br") << QByteArray("br") << QByteArray("brotlied");
    QTest::newRow("quality") << QByteArray("br;q=0.5, gzip;q=0.8") << QByteArray("gzip") << QByteArray("gzipped");
    QTest::newRow("refused") << QByteArray("gzip;q=0, br;q=0.000") << QByteArray() << QByteArray("plain script");
    QTest::newRow("any") << QByteArray("*") << QByteArray("br") << QByteArray("brotlied");
    QTest::newRow("others") << QByteArray("zstd, deflate") << QByteArray() << QByteArray("plain script");
}

void TestStaticExchange::siblings()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    const QByteArray fields = accept.isEmpty() ? QByteArray() : "Accept-Encoding: " + accept + "\r\n";
    const Response response = get("/pre.js", fields);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Encoding"), coding);
    QCOMPARE(response.body, body);
    QCOMPARE(response.field("Vary"), QByteArray("Accept-Encoding")); // also where it is the file itself
    QCOMPARE(response.field("Content-Type"), QByteArray("text/javascript; charset=utf-8"));
    if (!coding.isEmpty()) {
        const QByteArray tag = response.field("ETag");
        QVERIFY(tag != get("/pre.js").field("ETag"));
        QCOMPARE(get("/pre.js", fields + "If-None-Match: " + tag + "\r\n").status, 304);
        QCOMPARE(get("/pre.js", "If-None-Match: " + tag + "\r\n").status, 200);
    }
}

void TestStaticExchange::staleSiblingsAreIgnored()
{
    const Response response = get("/old.js", "Accept-Encoding: gzip\r\n");
    QCOMPARE(response.body, QByteArray("plain script"));
    QCOMPARE(response.count("Content-Encoding"), 0);
}

void TestStaticExchange::specialFilesDoNotBlock()
{
    QCOMPARE(get("/fifo.txt").status, 403); // opening it for reading would wait for a writer
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path("socket.txt").constData(), sizeof address.sun_path);
    QCOMPARE(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const int status = get("/socket.txt").status;
    ::close(fd);
    QCOMPARE(status, 403);
}

void TestStaticExchange::shrinkingFileIsNeverWhole()
{
    put("shrinking.bin", pattern(40'000'000));
    QTcpSocket client;
    client.setReadBufferSize(16 * 1024); // so that most of the file is still to be sent
    client.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    client.write("GET /shrinking.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(client.bytesAvailable() > 0);
    QCOMPARE(::truncate(path("shrinking.bin").constData(), 1000), 0);
    client.setReadBufferSize(0);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState); // never "keep-alive"
    QVERIFY(client.readAll().size() < 40'000'000);
    QCOMPARE(get("/b.txt").status, 200);
}

void TestStaticExchange::keepAliveStaysInStep()
{
    const auto one = [](const QByteArray &target, const QByteArray &fields = {}) -> QByteArray {
        return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
    };
    const QByteArray all = roundTrip(one("/b.txt") + one("/big.bin") + one("/nothing") + one("/sub")
                                     + one("/b.txt", "Range: bytes=0-1,4-5\r\n") + one("/empty.css")
                                     + one("/b.txt", "If-None-Match: *\r\n") + one("/a.html", "Connection: close\r\n"));
    QList<int> statuses;
    QByteArrayView rest(all);
    while (!rest.isEmpty()) {
        const Response response = parse(rest.toByteArray());
        QVERIFY2(rest.startsWith("HTTP/1.1 "), rest.first(qMin<qsizetype>(rest.size(), 60)).toByteArray());
        statuses.append(response.status);
        rest = rest.sliced(response.head.size() + 2 + response.field("Content-Length").toLongLong());
    }
    QCOMPARE(statuses, QList<int>({200, 200, 404, 301, 206, 200, 304, 200}));
}

void TestStaticExchange::defaultPageOnlyInDevMode()
{
    startGateway(true);
    const Response page = get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.field("Content-Type").startsWith("text/html"));
    put("index.html", "<p>mine</p>");
    QCOMPARE(get("/").body, QByteArray("<p>mine</p>"));
    QCOMPARE(::unlink(path("index.html").constData()), 0);
    startGateway(false);
    QCOMPARE(get("/").status, 403);
}

void TestStaticExchange::unreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    put("private.txt", "x");
    QCOMPARE(::chmod(path("private.txt").constData(), 0), 0);
    QCOMPARE(get("/private.txt").status, 403);
}

QTEST_GUILESS_MAIN(TestStaticExchange)
#include "test_staticexchange.moc"
