#include "fastcgi/cgihead.h"

#include <QTest>

using namespace spawner;
using State = CgiHeadParser::State;

class TestCgiHead : public QObject
{
    Q_OBJECT
private slots:
    void headIsFoundHoweverItArrives_data();
    void headIsFoundHoweverItArrives();
    void statusIsChosen_data();
    void statusIsChosen();
    void badHeadsAreRefused_data();
    void badHeadsAreRefused();
    void textIsRefusedWithoutWaitingForMore();
    void answerThatEndsTooEarlyIsExplained();
    void limitIsExact_data();
    void limitIsExact();
    void endlessInterimResponsesHitTheLimit();
    void fieldsKeepOrderAndDuplicates();
    void fieldsOfTheHopAreTakenOut();
    void fieldsNamedByConnectionAreTakenOut();
    void refusedFieldsAreListed_data();
    void refusedFieldsAreListed();
    void foldedLinesAreJoined();
    void contentLength_data();
    void contentLength();
    void localRedirect_data();
    void localRedirect();
    void sendfileAndAccel();
    void eventStream_data();
    void eventStream();
    void interimResponsesAreSkipped();
    void emptyBlockIsAHeadWithoutFields();
};

namespace {
struct Outcome
{
    State state = State::NeedMore;
    QByteArray body;
    CgiHead head;
    Error error;
};
} // namespace

static Outcome parse(const QByteArray &bytes, qsizetype step = 1 << 20, qint64 limit = 64 * 1024)
{
    CgiHeadParser parser(limit);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView slice = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
        outcome.state = parser.feed(slice);
        if (outcome.state == State::NeedMore && !slice.isEmpty())
            qFatal("NeedMore left bytes behind");
        if (outcome.state != State::NeedMore) {
            outcome.body = slice.toByteArray() + bytes.mid(at + step);
            break;
        }
    }
    if (outcome.state == State::Complete)
        outcome.head = parser.takeHead();
    else
        outcome.error = parser.error();
    return outcome;
}

static QByteArrayList lines(const CgiHead &head)
{
    QByteArrayList out;
    for (const CgiField &field : head.fields)
        out.append(field.name + ": " + field.value);
    return out;
}

void TestCgiHead::headIsFoundHoweverItArrives_data()
{
    QTest::addColumn<QByteArray>("newline");
    QTest::addColumn<QByteArray>("empty");
    QTest::addColumn<int>("step");
    for (const int step : { 1, 2, 3, 4, 5, 13, 1000 }) {
        QTest::addRow("LF, %d", step) << QByteArray("\n") << QByteArray("\n") << step;
        QTest::addRow("CRLF, %d", step) << QByteArray("\r\n") << QByteArray("\r\n") << step;
        QTest::addRow("LF then CRLF, %d", step) << QByteArray("\n") << QByteArray("\r\n") << step;
        QTest::addRow("CRLF then LF, %d", step) << QByteArray("\r\n") << QByteArray("\n") << step;
    }
}

void TestCgiHead::headIsFoundHoweverItArrives()
{
    QFETCH(QByteArray, newline);
    QFETCH(QByteArray, empty);
    QFETCH(int, step);
    const QByteArray bytes = "Status: 201 Made" + newline + "Content-Type: text/plain" + newline + "X-A:b"
        + newline + empty + "\n\r\nbody\n\nmore";
    const Outcome outcome = parse(bytes, step);
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.head.status, 201);
    QCOMPARE(outcome.head.reason, "Made");
    QCOMPARE(lines(outcome.head), (QByteArrayList{ "Content-Type: text/plain", "X-A: b" }));
    QCOMPARE(outcome.body, "\n\r\nbody\n\nmore");
}

void TestCgiHead::statusIsChosen_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("none") << QByteArray("A: b") << 200 << QByteArray();
    QTest::newRow("plain") << QByteArray("Status: 404 Not Found") << 404 << QByteArray("Not Found");
    QTest::newRow("no reason") << QByteArray("Status: 404") << 404 << QByteArray();
    QTest::newRow("no space") << QByteArray("sTATUS:  500  Oops ") << 500 << QByteArray("Oops");
    QTest::newRow("unusual") << QByteArray("Status: 999 x") << 999 << QByteArray("x");
    QTest::newRow("redirect") << QByteArray("Location: http://e/") << 302 << QByteArray();
    QTest::newRow("redirect with status")
        << QByteArray("Location: http://e/\nStatus: 307 T") << 307 << QByteArray("T");
    QTest::newRow("status line") << QByteArray("HTTP/1.1 201 Created Here\nA: b") << 201
                                 << QByteArray("Created Here");
    QTest::newRow("status line, old") << QByteArray("HTTP/1.0 404\nA: b") << 404 << QByteArray();
    QTest::newRow("status line, 302 not made")
        << QByteArray("HTTP/1.1 200 OK\nLocation: /x") << 200 << QByteArray("OK");
    QTest::newRow("first of two") << QByteArray("Status: 404 a\nStatus: 200 b") << 404 << QByteArray("a");
}

void TestCgiHead::statusIsChosen()
{
    QFETCH(QByteArray, block);
    const Outcome outcome = parse(block + "\r\n\r\n");
    QCOMPARE(outcome.state, State::Complete);
    QTEST(outcome.head.status, "status");
    QTEST(outcome.head.reason, "reason");
    for (const CgiField &field : outcome.head.fields)
        QVERIFY(field.name.toLower() != "status");
}

void TestCgiHead::badHeadsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("status text") << QByteArray("Status: abc\n\n") << QStringLiteral("Status");
    QTest::newRow("status 99") << QByteArray("Status: 99\n\n") << QStringLiteral("Status");
    QTest::newRow("status 1000") << QByteArray("Status: 1000\n\n") << QStringLiteral("Status");
    QTest::newRow("status 200OK") << QByteArray("Status: 200OK\n\n") << QStringLiteral("Status");
    QTest::newRow("status 020") << QByteArray("Status: 020\n\n") << QStringLiteral("Status");
    QTest::newRow("status empty") << QByteArray("Status:\n\n") << QStringLiteral("Status");
    QTest::newRow("status -12") << QByteArray("Status: -12\n\n") << QStringLiteral("Status");
    QTest::newRow("text") << QByteArray("Hello\nWorld\n\nx") << QStringLiteral("\"Hello\\nWorld");
    QTest::newRow("text in the middle") << QByteArray("A: b\nHello\n\n") << QStringLiteral("\"A: b\\nHello");
    QTest::newRow("page with colons")
        << QByteArray("<a href='http://x'>\n<p>:\n\n") << QStringLiteral("<a href");
    QTest::newRow("lengths") << QByteArray("Content-Length: 1\nContent-Length: 2\n\n")
                             << QStringLiteral("Content-Length");
    QTest::newRow("status line") << QByteArray("HTTP/1.1 abc\n\n") << QStringLiteral("status line");
    QTest::newRow("status line only") << QByteArray("HTTP/1.1\n\n") << QStringLiteral("status line");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\n\n", 12)
                            << QStringLiteral("\"\\x89PNG\\r\\n");
}

void TestCgiHead::badHeadsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    for (const qsizetype step : { 1, 1000 }) {
        const Outcome outcome = parse(bytes, step);
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.error.code, ErrorCode::AppBadHead);
        if (step > 1)
            QVERIFY2(outcome.error.message.contains(words), qPrintable(outcome.error.message));
        QVERIFY(outcome.error.message.contains(QStringLiteral("began with \"")));
    }
}

void TestCgiHead::textIsRefusedWithoutWaitingForMore()
{
    const Outcome outcome = parse("Traceback (most recent call last)\n  File x\n");
    QCOMPARE(outcome.state, State::Failed);
    QVERIFY(outcome.error.message.contains(QStringLiteral("Traceback")));
    const Outcome large = parse(QByteArray(5000, 'x') + '\n');
    QCOMPARE(large.state, State::Failed);
    QVERIFY(large.error.message.size() < 400);
}

void TestCgiHead::answerThatEndsTooEarlyIsExplained()
{
    CgiHeadParser parser;
    QVERIFY(parser.isEmpty());
    QCOMPARE(parser.error().code, ErrorCode::AppNoOutput);
    QByteArrayView bytes("Content-Type: text/html\r\n");
    QCOMPARE(parser.feed(bytes), State::NeedMore);
    QVERIFY(!parser.isEmpty());
    QCOMPARE(parser.error().code, ErrorCode::AppBadHead);
    QVERIFY(parser.error().message.contains(QStringLiteral("Content-Type: text/html")));
}

void TestCgiHead::limitIsExact_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("at once") << 100'000;
    QTest::newRow("in pieces") << 7;
    QTest::newRow("byte by byte") << 1;
}

void TestCgiHead::limitIsExact()
{
    QFETCH(int, step);
    const QByteArray head = "X: " + QByteArray(93, 'y') + "\r\n\r\n"; // 100 bytes
    const Outcome fits = parse(head + "body", step, 100);
    QCOMPARE(fits.state, State::Complete);
    QCOMPARE(fits.body, "body");
    const Outcome tooLarge = parse(head + "body", step, 99);
    QCOMPARE(tooLarge.state, State::Failed);
    QCOMPARE(tooLarge.error.code, ErrorCode::AppHeadTooLarge);
    QVERIFY(tooLarge.error.message.contains(QStringLiteral("99")));
}

void TestCgiHead::endlessInterimResponsesHitTheLimit()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += "Status: 103\n\n";
    for (const int step : { 1, 13, 100'000 })
        QCOMPARE(parse(bytes, step, 1000).error.code, ErrorCode::AppHeadTooLarge);
}

void TestCgiHead::fieldsKeepOrderAndDuplicates()
{
    const Outcome outcome = parse("Set-Cookie: a=1\nVary: x\nset-cookie: b=2; Path=/\nSet-Cookie: "
                                  "a=1\nX-Empty:\nX-High: \xe4\t\xff\n\n");
    QCOMPARE(lines(outcome.head),
             (QByteArrayList{ "Set-Cookie: a=1", "Vary: x", "set-cookie: b=2; Path=/", "Set-Cookie: a=1",
                              "X-Empty: ", "X-High: \xe4\t\xff" }));
}

void TestCgiHead::fieldsOfTheHopAreTakenOut()
{
    const Outcome outcome
        = parse("Connection: close\nKeep-Alive: 5\nProxy-Connection: x\nTE: trailers\nTrailer: X\n"
                "transfer-encoding: identity\nUpgrade: h2c\nDate: now\nServer: me\nContent-Length: 3\n"
                "Tea: y\nDated: z\nServer-Timing: q\n\n");
    QCOMPARE(lines(outcome.head), (QByteArrayList{ "Tea: y", "Dated: z", "Server-Timing: q" }));
    QCOMPARE(outcome.head.contentLength.value_or(-1), 3);
    QVERIFY(!outcome.head.isChunked);
    QVERIFY(outcome.head.dropped.isEmpty());
}

void TestCgiHead::fieldsNamedByConnectionAreTakenOut()
{
    const Outcome outcome = parse("X-Hop: 1\nX-Keep: 2\nConnection: close, x-hop ,x-other\nX-OTHER: 3\n\n");
    QCOMPARE(lines(outcome.head), (QByteArrayList{ "X-Keep: 2" }));
}

void TestCgiHead::refusedFieldsAreListed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("space in name") << QByteArray("A b: c") << QByteArray("A b");
    QTest::newRow("no name") << QByteArray(": c") << QByteArray("");
    QTest::newRow("umlaut") << QByteArray("\xc3\xa4: c") << QByteArray("\xc3\xa4");
    QTest::newRow("NUL in value") << QByteArray("X: a\0b", 6) << QByteArray("X");
    QTest::newRow("CR in value") << QByteArray("X: a\rSet-Cookie: evil") << QByteArray("X");
    QTest::newRow("DEL in value") << QByteArray("X: a\x7f") << QByteArray("X");
    QTest::newRow("escape in value") << QByteArray("X: \x1b[31m") << QByteArray("X");
    QTest::newRow("unknown coding") << QByteArray("Transfer-Encoding: gzip")
                                    << QByteArray("Transfer-Encoding");
    QTest::newRow("odd length") << QByteArray("Content-Length: 12x") << QByteArray("Content-Length");
    QTest::newRow("second location") << QByteArray("Location: /a\nLocation: /b") << QByteArray("Location");
}

void TestCgiHead::refusedFieldsAreListed()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    const Outcome outcome = parse("Good: 1\n" + line + "\n\n");
    QCOMPARE(outcome.state, State::Complete);
    QCOMPARE(outcome.head.dropped, QByteArrayList{ name });
    QCOMPARE(outcome.head.fields.first().name, "Good");
    QVERIFY(outcome.head.fields.size() <= 2);
    for (const QByteArray &kept : lines(outcome.head))
        QVERIFY(!kept.contains('\r') && !kept.contains('\0') && !kept.contains("/b"));
}

void TestCgiHead::foldedLinesAreJoined()
{
    for (const int step : { 1, 1000 }) {
        const Outcome outcome = parse("A: one\r\n  two\r\n\tthree\nB: x\n \nC:\n y\n\n", step);
        QCOMPARE(lines(outcome.head), (QByteArrayList{ "A: one two three", "B: x", "C: y" }));
    }
}

void TestCgiHead::contentLength_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<qint64>("length");
    QTest::newRow("none") << QByteArray("A: b\n") << qint64(-1);
    QTest::newRow("zero") << QByteArray("Content-Length: 0\n") << qint64(0);
    QTest::newRow("large") << QByteArray("content-length: 9223372036854775807\n")
                           << qint64(9223372036854775807);
    QTest::newRow("too large") << QByteArray("Content-Length: 9223372036854775808\n") << qint64(-1);
    QTest::newRow("negative") << QByteArray("Content-Length: -1\n") << qint64(-1);
    QTest::newRow("plus") << QByteArray("Content-Length: +1\n") << qint64(-1);
    QTest::newRow("empty") << QByteArray("Content-Length:\n") << qint64(-1);
    QTest::newRow("twice the same") << QByteArray("Content-Length: 5\nContent-Length: 5\n") << qint64(5);
    QTest::newRow("chunked wins") << QByteArray("Content-Length: 5\nTransfer-Encoding: Chunked\n")
                                  << qint64(-1);
}

void TestCgiHead::contentLength()
{
    QFETCH(QByteArray, block);
    const Outcome outcome = parse(block + "\n");
    QCOMPARE(outcome.state, State::Complete);
    const qint64 length = outcome.head.contentLength.value_or(-1);
    QTEST(length, "length");
    QCOMPARE(outcome.head.isChunked, block.contains("Chunked"));
}

void TestCgiHead::localRedirect_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<bool>("local");
    QTest::newRow("path") << QByteArray("Location: /a?b=c\n") << true;
    QTest::newRow("root, any case") << QByteArray("LOCATION: /\n") << true;
    QTest::newRow("other host") << QByteArray("Location: //evil/a\n") << false;
    QTest::newRow("absolute") << QByteArray("Location: http://e/a\n") << false;
    QTest::newRow("relative") << QByteArray("Location: a\n") << false;
    QTest::newRow("with status") << QByteArray("Status: 302 Found\nLocation: /a\n") << false;
    QTest::newRow("with type") << QByteArray("Location: /a\nContent-Type: text/html\n") << false;
    QTest::newRow("with a field that goes") << QByteArray("Location: /a\nContent-Length: 0\n") << false;
    QTest::newRow("empty") << QByteArray("Location:\n") << false;
}

void TestCgiHead::localRedirect()
{
    QFETCH(QByteArray, block);
    const Outcome outcome = parse(block + "\n");
    QCOMPARE(outcome.state, State::Complete);
    QTEST(outcome.head.isLocalRedirect, "local");
    if (outcome.head.isLocalRedirect) {
        QVERIFY(outcome.head.location.startsWith('/'));
        QCOMPARE(outcome.head.status, 302);
        QCOMPARE(outcome.head.fields.size(), 1);
    }
}

void TestCgiHead::sendfileAndAccel()
{
    const Outcome outcome = parse(
        "X-Sendfile: /srv/a b\nx-accel-redirect: /internal\nX-Accel-Buffering: no\nX-Accelerate: y\n\n");
    QCOMPARE(outcome.head.sendfile, "/srv/a b");
    QCOMPARE(outcome.head.accelRedirect, "/internal");
    QCOMPARE(lines(outcome.head), (QByteArrayList{ "X-Accelerate: y" }));
    QCOMPARE(outcome.head.accelFields.size(), 2); // for whoever passes them on
    QCOMPARE(outcome.head.accelFields.first().value, "/internal");
    QCOMPARE(outcome.head.accelFields.last().name, "X-Accel-Buffering");
}

void TestCgiHead::eventStream_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("stream");
    QTest::newRow("plain") << QByteArray("text/event-stream") << true;
    QTest::newRow("charset") << QByteArray("Text/Event-Stream ; charset=utf-8") << true;
    QTest::newRow("other") << QByteArray("text/event-streams") << false;
    QTest::newRow("html") << QByteArray("text/html") << false;
}

void TestCgiHead::eventStream()
{
    QFETCH(QByteArray, type);
    QTEST(parse("Content-Type: " + type + "\n\n").head.isEventStream, "stream");
}

void TestCgiHead::interimResponsesAreSkipped()
{
    const QByteArray bytes
        = "Status: 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\n\nStatus: 200\nA: b\n\nbody";
    for (const int step : { 1, 5, 50, 1000 }) {
        const Outcome outcome = parse(bytes, step);
        QCOMPARE(outcome.state, State::Complete);
        QCOMPARE(lines(outcome.head), (QByteArrayList{ "A: b" }));
        QCOMPARE(outcome.body, "body");
    }
}

void TestCgiHead::emptyBlockIsAHeadWithoutFields()
{
    for (const QByteArray start : { "\n", "\r\n" }) {
        for (const int step : { 1, 1000 }) {
            const Outcome outcome = parse(start + "body", step);
            QCOMPARE(outcome.state, State::Complete);
            QCOMPARE(outcome.head.status, 200);
            QCOMPARE(outcome.body, "body");
        }
    }
}

QTEST_GUILESS_MAIN(TestCgiHead)
#include "test_cgihead.moc"
