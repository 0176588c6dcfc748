// parseHead(): what is taken, what is refused, and with which status.
#include "http/httphead.h"

#include <QTest>

using namespace spawner;

namespace {

HeadLimits smallLimits()
{
    HeadLimits limits;
    limits.headBytes = 1000;
    limits.targetBytes = 100;
    limits.fieldCount = 5;
    return limits;
}

const QByteArray Host = "Host: a\r\n";

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\n" + Host + "\r\n";
}

QByteArray with(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\n" + Host + fields + "\r\n";
}

QByteArray with10(const QByteArray &fields)
{
    return "GET / HTTP/1.0\r\n" + fields + "\r\n";
}

} // namespace

class TestHttpHead : public QObject
{
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void takes_data();
    void takes();
    void readsTargets_data();
    void readsTargets();
    void readsFraming_data();
    void readsFraming();
    void keepsFieldsInOrder();
    void needsMoreUntilTheLastByte();
    void keepsViewsInItsOwnBytes();
    void leavesTheRestAlone();
    void keepsWhatIsKnownOfARefusedRequest();
    void reusesMemory();
    void skipsEmptyLinesFirst();
    void countsLimitsToTheByte();
};

void TestHttpHead::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    // Request line (RFC 9112 section 3)
    row("no blank", line("GET"), 400);
    row("no version", line("GET /"), 400);
    row("leading blank", line(" GET / HTTP/1.1"), 400);
    row("leading tab", line("\tGET / HTTP/1.1"), 400);
    row("two blanks before the target", line("GET  / HTTP/1.1"), 400);
    row("two blanks behind the target", line("GET /  HTTP/1.1"), 400);
    row("blank in the target", line("GET /a b HTTP/1.1"), 400);
    row("tab as separator", line("GET\t/ HTTP/1.1"), 400);
    row("trailing blank", line("GET / HTTP/1.1 "), 400);
    row("method with colon", line("GE:T / HTTP/1.1"), 400);
    row("method with high byte", line("G\xc3\x89T / HTTP/1.1"), 400);
    row("method with NUL", line(QByteArray("G\0T / HTTP/1.1", 14)), 400);
    row("empty method", line("/ HTTP/1.1"), 400);
    row("method too long", line(QByteArray(33, 'A') + " / HTTP/1.1"), 501);
    row("lower-case http", line("GET / http/1.1"), 400);
    row("other protocol", line("GET / ICAP/1.1"), 400);
    row("version without minor", line("GET / HTTP/1"), 400);
    row("version with long minor", line("GET / HTTP/1.10"), 400);
    row("version with letters", line("GET / HTTP/1.x"), 400);
    row("version with comma", line("GET / HTTP/1,1"), 400);
    row("version 0.9", line("GET / HTTP/0.9"), 505);
    row("version 2.0", line("GET / HTTP/2.0"), 505);
    row("version 3.0", line("GET / HTTP/3.0"), 505);
    row("http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("http/0.9 request", "GET /\r\n", 400);
    row("tls", QByteArray("\x16\x03\x01\x00\xf4\x01\x00", 7), 400);
    row("ssh", "SSH-2.0-OpenSSH_9.2\r\n", 400);
    row("nul bytes", QByteArray(20, '\0'), 400);
    // Targets (section 3.2)
    row("relative target", line("GET a HTTP/1.1"), 400);
    row("backslash first", line("GET \\a HTTP/1.1"), 400);
    row("query only", line("GET ?x HTTP/1.1"), 400);
    row("fragment", line("GET /a#b HTTP/1.1"), 400);
    row("fragment in the query", line("GET /a?b#c HTTP/1.1"), 400);
    row("control byte in the target", line("GET /a\x01 HTTP/1.1"), 400);
    row("delete in the target", line("GET /a\x7f HTTP/1.1"), 400);
    row("tab in the target", line("GET /a\tb HTTP/1.1"), 400);
    row("NUL in the target", line(QByteArray("GET /a\0b HTTP/1.1", 17)), 400);
    row("bare CR in the target", line("GET /a\rb HTTP/1.1"), 400);
    row("other scheme", line("GET ftp://a/ HTTP/1.1"), 400);
    row("scheme without slashes", line("GET http:/a HTTP/1.1"), 400);
    row("absolute without host", line("GET http:///a HTTP/1.1"), 400);
    row("absolute with user", line("GET http://user@a/ HTTP/1.1"), 400);
    row("absolute with bad port", line("GET http://a:b/ HTTP/1.1"), 400);
    row("absolute with large port", line("GET http://a:65536/ HTTP/1.1"), 400);
    row("absolute with empty port host", line("GET http://:80/ HTTP/1.1"), 400);
    row("asterisk for GET", line("GET * HTTP/1.1"), 400);
    row("asterisk with more", line("OPTIONS *a HTTP/1.1"), 400);
    row("authority for GET", line("GET a:80 HTTP/1.1"), 400);
    row("connect", line("CONNECT a:80 HTTP/1.1"), 405);
    row("connect with path", line("CONNECT / HTTP/1.1"), 405);
    row("connect with rubbish", line("CONNECT @@@ HTTP/1.1"), 405);
    row("target too long", line("GET /" + QByteArray(100, 'a') + " HTTP/1.1"), 414);
    row("target too long, unfinished", "GET /" + QByteArray(200, 'a'), 414);
    row("method endless", QByteArray(2000, 'A'), 414);
    // Line ends (section 2.2)
    row("bare LF in the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
    row("bare LF behind a field", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400);
    row("bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400);
    row("only bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("leading bare LF", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("bare CR in a value", with("X: a\rb\r\n"), 400);
    row("bare CR hiding a field", with("X: a\rTransfer-Encoding: chunked\r\n"), 400);
    row("CR CR LF", with("X: a\r\r\n"), 400);
    // Fields (section 5)
    row("blank before the colon", with("X : a\r\n"), 400);
    row("tab before the colon", with("X\t: a\r\n"), 400);
    row("blank before the colon of length", with("Content-Length : 5\r\n"), 400);
    row("no colon", with("X\r\n"), 400);
    row("empty name", with(": a\r\n"), 400);
    row("name with blank", with("X Y: a\r\n"), 400);
    row("name with slash", with("X/Y: a\r\n"), 400);
    row("name with high byte", with("X\xe4: a\r\n"), 400);
    row("name with NUL", with(QByteArray("X\0: a\r\n", 7)), 400);
    row("name in brackets", with("[X]: a\r\n"), 400);
    row("folded with blank", with("X: a\r\n b\r\n"), 400);
    row("folded with tab", with("X: a\r\n\tb\r\n"), 400);
    row("folded first field", "GET / HTTP/1.1\r\n X: a\r\nHost: a\r\n\r\n", 400);
    row("blank line with blank", "GET / HTTP/1.1\r\nHost: a\r\n \r\n\r\n", 400);
    row("NUL in a value", with(QByteArray("X: a\0b\r\n", 8)), 400);
    row("control byte in a value", with("X: a\x1b[0m\r\n"), 400);
    row("control byte at the end of a long value", with("X: 0123456789012345678901234567\x02\r\n"), 400);
    row("control byte in the middle of a long value", with("X: 0123456789\x02" "12345678901234567\r\n"), 400);
    row("delete in a value", with("X: 012345678\x7f" "9\r\n"), 400);
    row("too many fields", with(QByteArray("X: 1\r\n").repeated(5)), 431);
    row("head too large", with("X: " + QByteArray(1000, 'a') + "\r\n"), 431);
    row("head too large, unfinished", "GET / HTTP/1.1\r\nX: " + QByteArray(1000, 'a'), 431);
    row("many small fields too large", "GET / HTTP/1.1\r\n" + QByteArray("X: 1\r\n").repeated(200), 431);
    // Host (section 3.2)
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", with("Host: b\r\n"), 400);
    row("two equal hosts", with(Host), 400);
    row("two hosts with 1.0", with10("Host: a\r\nHost: b\r\n"), 400);
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
    row("host with user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", 400);
    row("host with blank", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
    row("host with list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400);
    row("host with two ports", "GET / HTTP/1.1\r\nHost: a:1:2\r\n\r\n", 400);
    row("host with bad port", "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", 400);
    row("host with backslash", "GET / HTTP/1.1\r\nHost: a\\b\r\n\r\n", 400);
    row("host with quote", "GET / HTTP/1.1\r\nHost: \"a\"\r\n\r\n", 400);
    row("host of only a port", "GET / HTTP/1.1\r\nHost: :80\r\n\r\n", 400);
    row("host with open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);
    row("host with empty brackets", "GET / HTTP/1.1\r\nHost: []\r\n\r\n", 400);
    row("host with text behind brackets", "GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n", 400);
    row("host with letters in brackets", "GET / HTTP/1.1\r\nHost: [x]\r\n\r\n", 400);
    row("host with too many colons in brackets", "GET / HTTP/1.1\r\nHost: [:::::]\r\n\r\n", 400);
    row("host with nine groups in brackets", "GET / HTTP/1.1\r\nHost: [1:2:3:4:5:6:7:8:9]\r\n\r\n", 400);
    row("host with IPv4 in brackets", "GET / HTTP/1.1\r\nHost: [192.0.2.1]\r\n\r\n", 400);
    row("host with a bad escape", "GET / HTTP/1.1\r\nHost: a%zz\r\n\r\n", 400);
    row("host with a cut escape", "GET / HTTP/1.1\r\nHost: a%4\r\n\r\n", 400);
    row("bad host beside absolute target", "GET http://a/ HTTP/1.1\r\nHost: b c\r\n\r\n", 400);
    row("no host beside absolute target", "GET http://a/ HTTP/1.1\r\n\r\n", 400);
    // Content-Length (section 6.2)
    row("length empty", with("Content-Length:\r\n"), 400);
    row("length of letters", with("Content-Length: a\r\n"), 400);
    row("length negative", with("Content-Length: -1\r\n"), 400);
    row("length with plus", with("Content-Length: +1\r\n"), 400);
    row("length in hex", with("Content-Length: 0x10\r\n"), 400);
    row("length with blank", with("Content-Length: 1 0\r\n"), 400);
    row("length with fraction", with("Content-Length: 1.0\r\n"), 400);
    row("length quoted", with("Content-Length: \"1\"\r\n"), 400);
    row("length with text", with("Content-Length: 1x\r\n"), 400);
    row("length overflows", with("Content-Length: 9223372036854775808\r\n"), 400);
    row("length overflows twice over", with("Content-Length: 18446744073709551621\r\n"), 400);
    row("lengths differ", with("Content-Length: 5\r\nContent-Length: 6\r\n"), 400);
    row("lengths differ in a list", with("Content-Length: 5, 6\r\n"), 400);
    row("length list with empty element", with("Content-Length: 5,\r\n"), 400);
    row("length list that begins empty", with("Content-Length: ,5\r\n"), 400);
    row("second length malformed", with("Content-Length: 5\r\nContent-Length: x\r\n"), 400);
    // Transfer-Encoding (sections 6.1 and 7)
    row("length and chunked", with("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("chunked and length", with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
    row("length and unknown coding", with("Content-Length: 5\r\nTransfer-Encoding: x\r\n"), 400);
    row("chunked with 1.0", with10("Transfer-Encoding: chunked\r\n"), 400);
    row("chunked twice", with("Transfer-Encoding: chunked, chunked\r\n"), 400);
    row("chunked in two fields", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("coding empty", with("Transfer-Encoding:\r\n"), 400);
    row("coding with empty element", with("Transfer-Encoding: , chunked\r\n"), 400);
    // Where the last coding is not chunked, the end of the body cannot be known.
    row("gzip", with("Transfer-Encoding: gzip\r\n"), 400);
    row("gzip, chunked", with("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("chunked, gzip", with("Transfer-Encoding: chunked, gzip\r\n"), 400);
    row("identity", with("Transfer-Encoding: identity\r\n"), 400);
    row("identity in a second field", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400);
    row("xchunked", with("Transfer-Encoding: xchunked\r\n"), 400);
    row("chunked with parameter", with("Transfer-Encoding: chunked;q=1\r\n"), 400);
    row("chunked in quotes", with("Transfer-Encoding: \"chunked\"\r\n"), 400);
    row("chunked with vertical tab", with("Transfer-Encoding: \x0b" "chunked\r\n"), 400);
    // Expect (RFC 9110 section 10.1.1)
    row("unknown expectation", with("Expect: 200-ok\r\n"), 417);
    row("expectation with more", with("Expect: 100-continue, x\r\n"), 417);
    row("empty expectation", with("Expect:\r\n"), 417);
}

void TestHttpHead::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    error.status = 0;
    QVERIFY(parseHead(bytes, smallLimits(), request, consumed, error) == HeadState::Failed);
    QCOMPARE(error.status, status);
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!request.keepAlive);
    QVERIFY(request.body == HttpRequest::Body::None);

    // Whatever comes behind it does not change that.
    QVERIFY(parseHead(QByteArray(bytes + with({})), smallLimits(), request, consumed, error) == HeadState::Failed);
}

void TestHttpHead::takes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("simple", with({}));
    row("1.0 without host", with10({}));
    row("1.0 with empty host", with10("Host:\r\n"));
    row("1.9", line("GET / HTTP/1.9"));
    row("method of all token bytes", line("!#$%&'*+-.^_`|~09AZaz / HTTP/1.1"));
    row("longest method", line(QByteArray(32, 'A') + " / HTTP/1.1"));
    row("lower-case method", line("get / HTTP/1.1"));
    row("longest target", line("GET /" + QByteArray(99, 'a') + " HTTP/1.1"));
    row("raw UTF-8 in the target", line("GET /\xc3\xa4 HTTP/1.1"));
    row("odd bytes in the target", line("GET /\"<>\\^`{|}[]?\"'|[] HTTP/1.1"));
    row("value with tab and high bytes", with("X: a\tb\xc3\xa4\xff\r\n"));
    row("empty value", with("X:\r\n"));
    row("value without blank", with("X:a\r\n"));
    row("value with colons", with("X: a:b: c\r\n"));
    row("field in odd case", "GET / HTTP/1.1\r\nhOST: a\r\n\r\n");
    row("most fields", with(QByteArray("X: 1\r\n").repeated(4)));
    row("host with port", "GET / HTTP/1.1\r\nHost: a:65535\r\n\r\n");
    row("host with empty port", "GET / HTTP/1.1\r\nHost: a:\r\n\r\n");
    row("host of IPv6", "GET / HTTP/1.1\r\nHost: [2001:db8::1]:80\r\n\r\n");
    row("host with an escape", "GET / HTTP/1.1\r\nHost: a%41\r\n\r\n");
    row("host of IPv4 in IPv6", "GET / HTTP/1.1\r\nHost: [::ffff:192.0.2.1]\r\n\r\n");
    row("host of IPv4", "GET / HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n");
    row("host with underscore", "GET / HTTP/1.1\r\nHost: a_b.c-d\r\n\r\n");
    row("host with blanks around", "GET / HTTP/1.1\r\nHost: \t a \t\r\n\r\n");
    row("empty host beside absolute target", "GET http://a/ HTTP/1.1\r\nHost:\r\n\r\n");
    row("expectation", with("Expect: 100-Continue\r\n"));
    row("unknown expectation with 1.0", with10("Expect: x\r\n"));
    row("trace", line("TRACE / HTTP/1.1"));
    row("te and trailer", with("TE: trailers\r\nTrailer: X\r\n"));
}

void TestHttpHead::takes()
{
    QFETCH(QByteArray, bytes);
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const HeadState state = parseHead(bytes, smallLimits(), request, consumed, error);
    QVERIFY2(state == HeadState::Complete, qPrintable(error.message));
    QCOMPARE(consumed, bytes.size());
}

void TestHttpHead::readsTargets_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("authority");
    const auto row = [](const char *name, const char *requestLine, const char *target, const char *path,
                        const char *query, const char *authority) {
        QTest::newRow(name) << QByteArray(requestLine) << QByteArray(target) << QByteArray(path)
                            << QByteArray(query) << QByteArray(authority);
    };
    row("root", "GET / HTTP/1.1", "/", "/", "", "a");
    row("encoded", "GET /a%2Fb/../c?d=%20 HTTP/1.1", "/a%2Fb/../c?d=%20", "/a%2Fb/../c", "d=%20", "a");
    row("two slashes", "GET //a/b HTTP/1.1", "//a/b", "//a/b", "", "a");
    row("empty query", "GET /? HTTP/1.1", "/?", "/", "", "a");
    row("two question marks", "GET /?a?b HTTP/1.1", "/?a?b", "/", "a?b", "a");
    row("address in the query", "GET /?u=http://x/ HTTP/1.1", "/?u=http://x/", "/", "u=http://x/", "a");
    row("absolute", "GET http://b:81/x?y HTTP/1.1", "/x?y", "/x", "y", "b:81");
    row("absolute, https", "GET HTTPS://b/x HTTP/1.1", "/x", "/x", "", "b");
    row("absolute without path", "GET http://b HTTP/1.1", "/", "/", "", "b");
    row("absolute without path, with query", "GET http://b?x=/y HTTP/1.1", "/?x=/y", "/", "x=/y", "b");
    row("absolute, IPv6", "GET http://[::1]:8/x HTTP/1.1", "/x", "/x", "", "[::1]:8");
    row("asterisk", "OPTIONS * HTTP/1.1", "*", "*", "", "a");
    row("absolute asterisk", "OPTIONS http://b HTTP/1.1", "*", "*", "", "b");
    row("options of a path", "OPTIONS /x HTTP/1.1", "/x", "/x", "", "a");
}

void TestHttpHead::readsTargets()
{
    QFETCH(QByteArray, requestLine);
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    QByteArray bytes = line(requestLine);
    QVERIFY(parseHead(bytes, smallLimits(), request, consumed, error) == HeadState::Complete);
    bytes.fill('#'); // nothing may point here
    QTEST(request.target.toByteArray(), "target");
    QTEST(request.path.toByteArray(), "path");
    QTEST(request.query.toByteArray(), "query");
    QTEST(request.authority.toByteArray(), "authority");
}

void TestHttpHead::readsFraming_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("body");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("expects");
    QTest::addColumn<int>("minor");
    using Body = HttpRequest::Body;
    const auto row = [](const char *name, const QByteArray &bytes, Body body, qint64 length, bool keepAlive,
                        bool expects = false, int minor = 1) {
        QTest::newRow(name) << bytes << int(body) << length << keepAlive << expects << minor;
    };
    row("none", with({}), Body::None, 0, true);
    row("zero", with("Content-Length: 0\r\n"), Body::Length, 0, true);
    row("length", with("Content-Length: 0123\r\n"), Body::Length, 123, true);
    row("largest length", with("Content-Length: 999999999999999999\r\n"), Body::Length, 999999999999999999,
        true);
    row("same length twice", with("Content-Length: 5\r\nContent-Length: 5\r\n"), Body::Length, 5, true);
    row("same length in a list", with("Content-Length: 5, 5\r\n"), Body::Length, 5, true);
    row("chunked", with("Transfer-Encoding: chunked\r\n"), Body::Chunked, 0, true);
    row("chunked in odd case", with("transfer-encoding:\tCHUNKED \r\n"), Body::Chunked, 0, true);
    row("close", with("Connection: close\r\n"), Body::None, 0, false);
    row("close in a list", with("Connection: upgrade, CLOSE\r\n"), Body::None, 0, false);
    row("close in a second field", with("Connection: x\r\nConnection: close\r\n"), Body::None, 0, false);
    row("close beats keep-alive", with("Connection: keep-alive, close\r\n"), Body::None, 0, false);
    row("not close", with("Connection: closed, not-close\r\n"), Body::None, 0, true);
    row("1.0", with10({}), Body::None, 0, false, false, 0);
    row("1.0 keep-alive", with10("Connection: Keep-Alive\r\n"), Body::None, 0, true, false, 0);
    row("1.0 both", with10("Connection: keep-alive, close\r\n"), Body::None, 0, false, false, 0);
    row("expects", with("Expect: 100-continue\r\nContent-Length: 5\r\n"), Body::Length, 5, true, true);
    row("1.0 does not expect", with10("Expect: 100-continue\r\n"), Body::None, 0, false, false, 0);
    row("1.7", line("GET / HTTP/1.7"), Body::None, 0, true, false, 1);
}

void TestHttpHead::readsFraming()
{
    QFETCH(QByteArray, bytes);
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    QVERIFY2(parseHead(bytes, smallLimits(), request, consumed, error) == HeadState::Complete,
             qPrintable(error.message));
    QTEST(int(request.body), "body");
    QTEST(request.contentLength, "length");
    QTEST(request.keepAlive, "keepAlive");
    QTEST(request.expectContinue, "expects");
    QTEST(request.minorVersion, "minor");
}

void TestHttpHead::keepsFieldsInOrder()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    QVERIFY(parseHead(with("Cookie: a=1\r\nX:   y  \r\ncookie: b=2\r\n"), {}, request, consumed, error)
            == HeadState::Complete);
    QCOMPARE(request.fields.size(), size_t(4));
    QCOMPARE(request.fields[1].name, "Cookie");
    QCOMPARE(request.fields[1].value, "a=1");
    QCOMPARE(request.fields[2].value, "y");
    QCOMPARE(request.fields[3].name, "cookie");
    QCOMPARE(request.value("COOKIE"), "a=1");
    QVERIFY(request.value("Absent").isNull());
    QCOMPARE(request.method, "GET");
}

void TestHttpHead::needsMoreUntilTheLastByte()
{
    const QByteArray bytes = with("X: y\r\nContent-Length: 5\r\n");
    HttpRequest request;
    HeadError error;
    qsizetype consumed = -1;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(parseHead(bytes.first(size), smallLimits(), request, consumed, error)
                == HeadState::NeedMore);
    }
    QCOMPARE(consumed, -1);
    QVERIFY(parseHead(bytes, smallLimits(), request, consumed, error) == HeadState::Complete);
}

void TestHttpHead::keepsViewsInItsOwnBytes()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    {
        const QByteArray bytes = with("X: value\r\n") + "the body";
        QVERIFY(parseHead(bytes, {}, request, consumed, error) == HeadState::Complete);
    }
    const char *begin = request.bytes.constData();
    const char *end = begin + request.bytes.size();
    const auto isInside = [&](QByteArrayView view) { return view.data() >= begin && view.end() <= end; };
    QVERIFY(isInside(request.method) && isInside(request.target) && isInside(request.path)
            && isInside(request.authority));
    for (const HttpField &field : request.fields)
        QVERIFY(isInside(field.name) && isInside(field.value));
    QVERIFY(!request.bytes.contains("the body"));
}

void TestHttpHead::leavesTheRestAlone()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const QByteArray first = with({});
    QVERIFY(parseHead(QByteArray(first + "\n\xff rubbish"), {}, request, consumed, error) == HeadState::Complete);
    QCOMPARE(consumed, first.size());
    QCOMPARE(request.bytes, first);
}

void TestHttpHead::keepsWhatIsKnownOfARefusedRequest()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    QVERIFY(parseHead("HEAD /x?y HTTP/1.1\r\nBad Field\r\n\r\n", {}, request, consumed, error)
            == HeadState::Failed);
    QCOMPARE(request.method, "HEAD");
    QVERIFY(request.isHead());
    QCOMPARE(request.target, "/x?y");
    QCOMPARE(request.path, "/x");
    QVERIFY(request.fields.empty());
}

void TestHttpHead::reusesMemory()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const QByteArray large = with("X: " + QByteArray(500, 'x') + "\r\nY: 1\r\nZ: 2\r\n");
    QVERIFY(parseHead(large, {}, request, consumed, error) == HeadState::Complete);
    const char *bytes = request.bytes.constData();
    const HttpField *fields = request.fields.data();
    QVERIFY(parseHead(with({}), {}, request, consumed, error) == HeadState::Complete);
    QCOMPARE(request.bytes.constData(), bytes);
    QCOMPARE(request.fields.data(), fields);
    QCOMPARE(request.fields.size(), size_t(1));
    request.clear();
    QVERIFY(request.method.isEmpty() && request.fields.empty() && request.keepAlive);
}

void TestHttpHead::skipsEmptyLinesFirst()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const QByteArray bytes = "\r\n\r\n" + with({});
    QVERIFY(parseHead(bytes, {}, request, consumed, error) == HeadState::Complete);
    QCOMPARE(consumed, bytes.size());
    QCOMPARE(request.method, "GET");
    QVERIFY(parseHead("\r\n\r\n", {}, request, consumed, error) == HeadState::NeedMore);
    QVERIFY(parseHead("\r", {}, request, consumed, error) == HeadState::NeedMore);
    QVERIFY(parseHead({}, {}, request, consumed, error) == HeadState::NeedMore);
    QVERIFY(parseHead(QByteArray("\r\n").repeated(1000), smallLimits(), request, consumed, error)
            != HeadState::Complete);
}

void TestHttpHead::countsLimitsToTheByte()
{
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const qsizetype fixed = with("X: \r\n").size();
    const QByteArray fits = with("X: " + QByteArray(1000 - fixed, 'a') + "\r\n");
    QCOMPARE(fits.size(), 1000);
    QVERIFY(parseHead(fits, smallLimits(), request, consumed, error) == HeadState::Complete);
    QVERIFY(parseHead(fits.first(999), smallLimits(), request, consumed, error) == HeadState::NeedMore);
    const QByteArray exceeds = with("X: " + QByteArray(1001 - fixed, 'a') + "\r\n");
    QVERIFY(parseHead(exceeds, smallLimits(), request, consumed, error) == HeadState::Failed);
    QCOMPARE(error.status, 431);
    const QByteArray exact = "GET /" + QByteArray(99, 'a');
    QVERIFY(parseHead(exact, smallLimits(), request, consumed, error) == HeadState::NeedMore);
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "test_http_head.moc"
