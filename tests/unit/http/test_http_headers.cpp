// The small rules: tokens, values, lists, dates, qualities, status phrases, and what QHttpServer sees.
#include "base/bytes.h"
#include "http/builtinroute.h"
#include "http/httpheaders.h"
#include "http/httphead.h"
#include "http/httpstatus.h"

#include <QTest>

using namespace spawner;
using TimePoint = std::chrono::system_clock::time_point;

class TestHttpHeaders : public QObject
{
    Q_OBJECT
private slots:
    void knowsTokens();
    void knowsFieldValues();
    void comparesWithoutCase();
    void searchesLists_data();
    void searchesLists();
    void formatsDates_data();
    void formatsDates();
    void parsesDates_data();
    void parsesDates();
    void weighsEncodings_data();
    void weighsEncodings();
    void knowsStatusPhrases();
    void showsQHttpServerASmallHead_data();
    void showsQHttpServerASmallHead();
    void readsWhatARouteWrote();
    void refusesHalfAnAnswerOfARoute_data();
    void refusesHalfAnAnswerOfARoute();
};

static TimePoint at(qint64 seconds)
{
    return TimePoint(std::chrono::seconds(seconds));
}

void TestHttpHeaders::knowsTokens()
{
    QVERIFY(isToken("GET"));
    QVERIFY(isToken("!#$%&'*+-.^_`|~09AZaz"));
    QVERIFY(!isToken(""));
    for (int c = 0; c < 256; ++c) {
        const char byte = char(c);
        const bool expected = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte));
        QCOMPARE(isToken(QByteArrayView(&byte, 1)), expected);
    }
}

void TestHttpHeaders::knowsFieldValues()
{
    QVERIFY(isFieldValue(""));
    // Every byte at every place: the check looks at eight at a time.
    for (qsizetype size = 1; size < 20; ++size) {
        for (qsizetype place = 0; place < size; ++place) {
            for (int c = 0; c < 256; ++c) {
                QByteArray text(size, 'a');
                text[place] = char(c);
                const bool expected = c == '\t' || (c >= 0x20 && c != 0x7f);
                QCOMPARE(isFieldValue(text), expected);
            }
        }
    }
}

void TestHttpHeaders::comparesWithoutCase()
{
    QVERIFY(equalsIgnoreCase("Content-Type", "cONTENT-tYPE"));
    QVERIFY(equalsIgnoreCase("", ""));
    QVERIFY(!equalsIgnoreCase("a", "ab"));
    QVERIFY(!equalsIgnoreCase("@", "`")); // differ by the same bit as letters do
    QVERIFY(!equalsIgnoreCase("[", "{"));
    QVERIFY(!equalsIgnoreCase("\xc4", "\xe4")); // no letters here
}

void TestHttpHeaders::searchesLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("found");
    QTest::newRow("only") << QByteArray("close") << true;
    QTest::newRow("case") << QByteArray("CLOSE") << true;
    QTest::newRow("middle") << QByteArray("a,\tclose ,b") << true;
    QTest::newRow("empty elements") << QByteArray(",,close,") << true;
    QTest::newRow("part") << QByteArray("closed, xclose, clos e") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("with parameter") << QByteArray("close;q=1") << false;
}

void TestHttpHeaders::searchesLists()
{
    QFETCH(QByteArray, list);
    QTEST(listContains(list, "close"), "found");
}

void TestHttpHeaders::formatsDates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("rfc") << 784111777LL << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("epoch") << 0LL << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
    QTest::newRow("before") << -1LL << QByteArray("Wed, 31 Dec 1969 23:59:59 GMT");
    QTest::newRow("leap day") << 951782400LL << QByteArray("Tue, 29 Feb 2000 00:00:00 GMT");
    QTest::newRow("2038") << 2147483648LL << QByteArray("Tue, 19 Jan 2038 03:14:08 GMT");
}

void TestHttpHeaders::formatsDates()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    QCOMPARE(formatHttpDate(at(seconds)), text);
    QCOMPARE(formatHttpDate(at(seconds) + std::chrono::milliseconds(999)), text);
    const auto parsed = parseHttpDate(text);
    QVERIFY(parsed.has_value());
    QVERIFY(*parsed == at(seconds));
}

void TestHttpHeaders::parsesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1 = none
    const auto row = [](const char *text, qint64 seconds) {
        QTest::newRow(text) << QByteArray(text) << seconds;
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", 784111777);
    row("Sunday, 06-Nov-94 08:49:37 GMT", 784111777);
    row("Sun Nov  6 08:49:37 1994", 784111777);
    row("Sun Nov 16 08:49:37 1994", 784975777);
    row("Mon, 06 Nov 1994 08:49:37 GMT", 784111777); // a wrong weekday is nobody's business
    row("Sun, 06 Nov 1994 08:49:60 GMT", 784111800);
    row("", -1);
    row("0", -1);
    row("Sun, 06 Nov 1994 08:49:37", -1);
    row("Sun, 06 Nov 1994 08:49:37 UTC", -1);
    row("Sun, 06 Nov 1994 08:49:37 GMT ", -1);
    row("Sun, 6 Nov 1994 08:49:37 GMT", -1);
    row("Sun, 31 Feb 1994 08:49:37 GMT", -1);
    row("Sun, 00 Nov 1994 08:49:37 GMT", -1);
    row("Sun, 06 Nov 1994 24:00:00 GMT", -1);
    row("Sun, 06 Nov 1994 08:60:37 GMT", -1);
    row("Sun, 06 Nov 1994 08:49:61 GMT", -1);
    row("Sun, 06 nov 1994 08:49:37 GMT", -1);
    row("Sun, 06 Nov -994 08:49:37 GMT", -1);
    row("Sun, 06 Nov 0000 08:49:37 GMT", -1);
}

void TestHttpHeaders::parsesDates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto parsed = parseHttpDate(text);
    QCOMPARE(parsed.has_value(), seconds >= 0);
    if (parsed)
        QVERIFY(*parsed == at(seconds));
    // Far dates do not overflow.
    QVERIFY(parseHttpDate("Fri, 31 Dec 9999 23:59:59 GMT").value() > at(9'000'000'000));
}

void TestHttpHeaders::weighsEncodings_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<double>("quality");
    const auto row = [](const char *accept, const char *coding, double quality) {
        QTest::addRow("%s of %s", coding, accept) << QByteArray(accept) << QByteArray(coding) << quality;
    };
    row("gzip, deflate, br", "gzip", 1);
    row("GZIP", "gzip", 1);
    row("gzip;q=0.5", "gzip", 0.5);
    row("gzip ; q=0.5", "gzip", 0.5);
    row("gzip;Q=0.123", "gzip", 0.123);
    row("gzip;q=0", "gzip", 0);
    row("gzip;q=2", "gzip", 0);
    row("gzip;q=x", "gzip", 0);
    row("gzip;q=nan", "gzip", 0);
    row("gzip;q=-1", "gzip", 0);
    row("*", "gzip", 1);
    row("*;q=0.2, gzip;q=0.7", "gzip", 0.7);
    row("gzip;q=0, *", "gzip", 0);
    row("br", "gzip", 0);
    row("", "gzip", 0);
    row("", "identity", 1);
    row("gzip", "identity", 1);
    row("*;q=0", "identity", 0);
    row("identity;q=0", "identity", 0);
    row("gzip;x=y;q=0.3", "gzip", 0.3);
}

void TestHttpHeaders::weighsEncodings()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, coding);
    QTEST(acceptedQuality(accept, coding), "quality");
}

void TestHttpHeaders::knowsStatusPhrases()
{
    QCOMPARE(reasonPhrase(200), "OK");
    QCOMPARE(reasonPhrase(404), "Not Found");
    QCOMPARE(reasonPhrase(431), "Request Header Fields Too Large");
    QVERIFY(reasonPhrase(299).isEmpty());
    QVERIFY(isBodyless(100) && isBodyless(103) && isBodyless(204) && isBodyless(304));
    QVERIFY(!isBodyless(200) && !isBodyless(205) && !isBodyless(404));
}

void TestHttpHeaders::showsQHttpServerASmallHead_data()
{
    QTest::addColumn<QByteArray>("requestLine");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("path") << QByteArray("GET /a?b HTTP/1.0") << QByteArray("GET /a");
    QTest::newRow("method") << QByteArray("BREW / HTTP/1.1") << QByteArray("BREW /");
    QTest::newRow("long method") << QByteArray("ABCDEFGHIJKLMNOPQ / HTTP/1.1") << QByteArray("OTHER /");
    QTest::newRow("two slashes") << QByteArray("GET //a/b HTTP/1.1") << QByteArray("GET /%2Fa/b");
    QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1") << QByteArray("OPTIONS /");
    QTest::newRow("long path") << QByteArray("GET /" + QByteArray(300, 'a') + " HTTP/1.1")
                               << QByteArray("GET /" + QByteArray(256, 'a'));
}

void TestHttpHeaders::showsQHttpServerASmallHead()
{
    QFETCH(QByteArray, requestLine);
    QFETCH(QByteArray, shown);
    HttpRequest request;
    HeadError error;
    qsizetype consumed = 0;
    const QByteArray bytes = requestLine + "\r\nHost: a\r\nX: y\r\n\r\n";
    QVERIFY(parseHead(bytes, {}, request, consumed, error) == HeadState::Complete);
    QByteArray head;
    appendShownHead(head, request, true);
    QCOMPARE(head, QByteArray(shown + " HTTP/1.1\r\n\r\n"));
    head.clear();
    appendShownHead(head, request, false);
    QCOMPARE(head, QByteArray(shown.left(shown.indexOf('/') + 1) + " HTTP/1.1\r\n\r\n"));
}

void TestHttpHeaders::readsWhatARouteWrote()
{
    const auto plain = readRoutedResponse("HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\n"
                                          "content-length: 4\r\nConnection: close\r\nDate: x\r\n"
                                          "Server: y\r\nX-Z: a\r\n\r\nbody");
    QVERIFY(plain.has_value());
    QCOMPARE(plain->head.status, 404);
    QCOMPARE(plain->head.reason, "Not Found");
    QCOMPARE(plain->head.fields, "content-type: text/plain\r\nX-Z: a\r\n");
    QCOMPARE(plain->head.contentLength, 4);
    QCOMPARE(plain->body, "body");

    const auto empty = readRoutedResponse("HTTP/1.1 200\r\n\r\n");
    QVERIFY(empty.has_value());
    QCOMPARE(empty->head.contentLength, 0);

    const auto chunked = readRoutedResponse("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
                                            "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QVERIFY(chunked.has_value());
    QCOMPARE(chunked->body, "abcde");
    QCOMPARE(chunked->head.fields, "");
}

void TestHttpHeaders::refusesHalfAnAnswerOfARoute_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end of head") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\n");
    QTest::newRow("something else") << QByteArray("hello\r\n\r\n");
    QTest::newRow("field without colon") << QByteArray("HTTP/1.1 200 OK\r\nX\r\n\r\n");
    QTest::newRow("body missing") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc");
    QTest::newRow("chunks missing")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
}

void TestHttpHeaders::refusesHalfAnAnswerOfARoute()
{
    QFETCH(QByteArray, written);
    QVERIFY(!readRoutedResponse(written).has_value());
}

QTEST_GUILESS_MAIN(TestHttpHeaders)
#include "test_http_headers.moc"
