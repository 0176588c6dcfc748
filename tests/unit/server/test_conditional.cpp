// Preconditions and byte ranges, as RFC 9110 orders them; content types.
#include "http/httphead.h"
#include "http/httpheaders.h"
#include "server/conditional.h"
#include "server/mimetypes.h"

#include <QTest>

using namespace spawner;
using std::chrono::seconds;
using std::chrono::system_clock;

namespace {

constexpr qint64 ModifiedAt = 784'111'777; // Sun, 06 Nov 1994 08:49:37 GMT

HttpRequest requestWith(const QByteArray &fields, const QByteArray &method = "GET")
{
    HttpRequest request;
    qsizetype consumed = 0;
    HeadError error;
    const QByteArray head = method + " /f HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
    if (parseHead(head, HeadLimits{}, request, consumed, error) != HeadState::Complete)
        qFatal("the test's own head is bad: %s", qPrintable(error.message));
    return request;
}

Validators strong() { return {"\"abc\"", system_clock::time_point(seconds(ModifiedAt))}; }

QByteArray toText(const RangeDecision &decision)
{
    if (decision.kind == RangeDecision::Kind::Whole)
        return "whole";
    if (decision.kind == RangeDecision::Kind::Unsatisfiable)
        return "416";
    QByteArrayList parts;
    for (const ByteRange &range : decision.ranges)
        parts.append(QByteArray::number(range.first) + '+' + QByteArray::number(range.length));
    return parts.join(' ');
}

} // namespace

class TestConditional : public QObject
{
    Q_OBJECT

private slots:
    void preconditions_data();
    void preconditions();
    void ranges_data();
    void ranges();
    void rangesOfHeadAreIgnored();
    void weakTagsNeverMatchStrongly();
    void tagsChangeWithTheFile();
    void mimeTypes_data();
    void mimeTypes();
};

void TestConditional::preconditions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("outcome");
    const int proceed = int(Precondition::Proceed);
    const int notModified = int(Precondition::NotModified);
    const int failed = int(Precondition::Failed);
    QTest::newRow("none") << QByteArray() << proceed;
    QTest::newRow("same tag") << QByteArray("If-None-Match: \"abc\"\r\n") << notModified;
    QTest::newRow("same tag, weak") << QByteArray("If-None-Match: W/\"abc\"\r\n") << notModified;
    QTest::newRow("other tag") << QByteArray("If-None-Match: \"xyz\"\r\n") << proceed;
    QTest::newRow("list") << QByteArray("If-None-Match: \"x,y\" , \"abc\"\r\n") << notModified;
    QTest::newRow("two fields") << QByteArray("If-None-Match: \"x\"\r\nIf-None-Match: \"abc\"\r\n") << notModified;
    QTest::newRow("any") << QByteArray("If-None-Match: *\r\n") << notModified;
    QTest::newRow("unquoted") << QByteArray("If-None-Match: abc\r\n") << proceed;
    QTest::newRow("same date") << QByteArray("If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << notModified;
    QTest::newRow("older date") << QByteArray("If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n") << proceed;
    QTest::newRow("bad date") << QByteArray("If-Modified-Since: yesterday\r\n") << proceed;
    QTest::newRow("two dates") << QByteArray("If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                             "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << proceed;
    QTest::newRow("tag beats date") << QByteArray("If-None-Match: \"x\"\r\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << proceed;
    QTest::newRow("if-match same") << QByteArray("If-Match: \"abc\"\r\n") << proceed;
    QTest::newRow("if-match other") << QByteArray("If-Match: \"x\"\r\n") << failed;
    QTest::newRow("if-match weak") << QByteArray("If-Match: W/\"abc\"\r\n") << failed;
    QTest::newRow("if-match any") << QByteArray("If-Match: *\r\n") << proceed;
    QTest::newRow("unmodified") << QByteArray("If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << proceed;
    QTest::newRow("modified, twice") << QByteArray("If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n"
                                                   "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n") << proceed;
    QTest::newRow("modified") << QByteArray("If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n") << failed;
}

void TestConditional::preconditions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, outcome);
    QCOMPARE(int(evaluatePreconditions(requestWith(fields), strong())), outcome);
}

void TestConditional::ranges_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *value, const char *outcome) {
        QTest::newRow(value) << QByteArray("Range: ") + value + "\r\n" << QByteArray(outcome);
    };
    row("bytes=0-0", "0+1");
    row("bytes=0-99", "0+100");
    row("bytes=0-1000", "0+100");
    row("bytes=90-", "90+10");
    row("bytes=-10", "90+10");
    row("bytes=-1000", "0+100");
    row("bytes=-0", "416");
    row("bytes=100-", "416");
    row("bytes=100-200, 0-4", "0+5");
    row("bytes=5-4", "whole");
    row("bytes=a-b", "whole");
    row("bytes=", "whole");
    row("bytes=99999999999999999999-", "416");
    row("bytes=90-99999999999999999999", "90+10");
    row("bytes=,,", "whole");
    row("lines=0-5", "whole");
    row("BYTES=0-4", "0+5");
    row("bytes=0-4,10-14", "0+5 10+5");
    row("bytes= 0-4 , 10-14 ,", "0+5 10+5");
    row("bytes=0-10,5-15", "whole");
    QByteArray many("bytes=");
    for (int i = 0; i < 20; ++i)
        many += QByteArray::number(i * 4) + '-' + QByteArray::number(i * 4) + ',';
    row(many.chopped(1).constData(), "whole");
    const auto ifRange = [](const char *name, const char *value, const char *outcome) {
        QTest::newRow(name) << QByteArray("Range: bytes=0-4\r\nIf-Range: ") + value + "\r\n" << QByteArray(outcome);
    };
    ifRange("if-range same", "\"abc\"", "0+5");
    ifRange("if-range other", "\"x\"", "whole");
    ifRange("if-range weak", "W/\"abc\"", "whole");
    ifRange("if-range date", "Sun, 06 Nov 1994 08:49:37 GMT", "0+5");
    ifRange("if-range old date", "Sun, 06 Nov 1994 08:49:36 GMT", "whole");
}

void TestConditional::ranges()
{
    QFETCH(QByteArray, fields);
    QTEST(toText(evaluateRange(requestWith(fields), strong(), 100)), "outcome");
}

void TestConditional::rangesOfHeadAreIgnored()
{
    QCOMPARE(toText(evaluateRange(requestWith("Range: bytes=0-4\r\n", "HEAD"), strong(), 100)), QByteArray("whole"));
}

void TestConditional::weakTagsNeverMatchStrongly()
{
    Validators weak = strong();
    weak.etag = "W/\"abc\"";
    QCOMPARE(int(evaluatePreconditions(requestWith("If-Match: W/\"abc\"\r\n"), weak)), int(Precondition::Failed));
    QCOMPARE(toText(evaluateRange(requestWith("Range: bytes=0-4\r\nIf-Range: W/\"abc\"\r\n"), weak, 100)), QByteArray("whole"));
}

void TestConditional::tagsChangeWithTheFile()
{
    struct stat status = {};
    status.st_size = 10;
    status.st_ino = 7;
    status.st_mtim = {ModifiedAt, 5};
    const auto later = system_clock::time_point(seconds(ModifiedAt + 100));
    const QByteArray tag = validatorsOf(status, later).etag;
    QVERIFY(!tag.startsWith("W/"));
    struct stat other = status;
    other.st_mtim.tv_nsec = 6;
    QVERIFY(validatorsOf(other, later).etag != tag);
    other = status;
    other.st_size = 11;
    QVERIFY(validatorsOf(other, later).etag != tag);
    other = status;
    other.st_ino = 8;
    QVERIFY(validatorsOf(other, later).etag != tag);
    QVERIFY(validatorsOf(status, system_clock::time_point(seconds(ModifiedAt))).isWeak());
    QCOMPARE(formatHttpDate(validatorsOf(status, later).lastModified), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
}

void TestConditional::mimeTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("index.html") << QByteArray("text/html; charset=utf-8");
    QTest::newRow("A.JPG") << QByteArray("image/jpeg");
    QTest::newRow("x.min.js") << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("a.7z") << QByteArray("application/x-7z-compressed");
    QTest::newRow("a.zst") << QByteArray("application/zstd");
    QTest::newRow("font.woff2") << QByteArray("font/woff2");
    QTest::newRow("app.wasm") << QByteArray("application/wasm");
    QTest::newRow("README") << QByteArray("application/octet-stream");
    QTest::newRow("x.unknown") << QByteArray("application/octet-stream");
    QTest::newRow("x.") << QByteArray("application/octet-stream");
    QTest::newRow("x.averyveryverylongextension") << QByteArray("application/octet-stream");
}

void TestConditional::mimeTypes()
{
    QTEST(mimeType(QTest::currentDataTag()).toByteArray(), "type");
}

QTEST_GUILESS_MAIN(TestConditional)
#include "test_conditional.moc"
