// BodyReader: counted and chunked bodies, in any pieces.
#include "http/httpbody.h"

#include <QTest>

#include <random>

using namespace spawner;

namespace {

HttpRequest chunkedRequest()
{
    HttpRequest request;
    request.body = HttpRequest::Body::Chunked;
    return request;
}

HttpRequest countedRequest(qint64 length)
{
    HttpRequest request;
    request.body = HttpRequest::Body::Length;
    request.contentLength = length;
    return request;
}

struct Outcome
{
    BodyReader::State state = BodyReader::State::NeedMore;
    QByteArray body;
    QByteArray rest;
    qint64 received = 0;
};

/// Feeds `bytes` in pieces of `pieceSize`.
Outcome readAll(const HttpRequest &request, const QByteArray &bytes, qsizetype pieceSize)
{
    BodyReader reader(request);
    Outcome outcome;
    qsizetype at = 0;
    for (;;) {
        QByteArrayView input = QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at));
        const qsizetype offered = input.size();
        QByteArrayView slice;
        while ((outcome.state = reader.next(input, slice)) == BodyReader::State::Slice) {
            if (slice.isEmpty())
                qFatal("an empty slice");
            outcome.body.append(slice);
        }
        at += offered - input.size();
        if (outcome.state != BodyReader::State::NeedMore || at == bytes.size())
            break;
        if (!input.isEmpty())
            qFatal("NeedMore with input left");
    }
    outcome.rest = bytes.sliced(at);
    outcome.received = reader.received();
    return outcome;
}

} // namespace

class TestHttpBody : public QObject
{
    Q_OBJECT
private slots:
    void takesCountedBodies();
    void isCompleteWithoutABody();
    void takesChunks_data();
    void takesChunks();
    void refusesChunks_data();
    void refusesChunks();
    void neverCopies();
    void limitsExtensionsOverTheWholeBody();
    void tellsWhatRemains();
    void takesRandomPieces();
};

void TestHttpBody::takesCountedBodies()
{
    for (const qsizetype piece : { 1, 2, 7, 100 }) {
        const Outcome outcome = readAll(countedRequest(10), "0123456789GET", piece);
        QVERIFY(outcome.state == BodyReader::State::Complete);
        QCOMPARE(outcome.body, "0123456789");
        QCOMPARE(outcome.rest, "GET");
        QCOMPARE(outcome.received, 10);
    }
    QVERIFY(readAll(countedRequest(10), "012345678", 100).state == BodyReader::State::NeedMore);
}

void TestHttpBody::isCompleteWithoutABody()
{
    QVERIFY(BodyReader().isComplete());
    QVERIFY(BodyReader(HttpRequest()).isComplete());
    BodyReader zero(countedRequest(0));
    QVERIFY(zero.isComplete());
    QByteArrayView input("next");
    QByteArrayView slice;
    QVERIFY(zero.next(input, slice) == BodyReader::State::Complete);
    QCOMPARE(input, "next");
    QVERIFY(!BodyReader(chunkedRequest()).isComplete());
}

void TestHttpBody::takesChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &body) {
        QTest::newRow(name) << wire << body;
    };
    row("empty", "0\r\n\r\n", "");
    row("one", "5\r\nhello\r\n0\r\n\r\n", "hello");
    row("two", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world");
    row("hex in both cases", "a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n", "01234567890123456789");
    row("leading zeros", "000000000000005\r\nhello\r\n000\r\n\r\n", "hello");
    row("data with line ends", "8\r\n\r\n0\r\n\r\n1\r\n0\r\n\r\n", "\r\n0\r\n\r\n1");
    row("extension", "5;a=b;c=\"d e\"\r\nhello\r\n0;x\r\n\r\n", "hello");
    row("extension after blanks", "5 \t;a\r\nhello\r\n0\r\n\r\n", "hello");
    row("padded size", "5  \r\nhello\r\n0 \r\n\r\n", "hello");
    row("trailers", "5\r\nhello\r\n0\r\nX: y\r\nZ:\r\n\r\n", "hello");
    row("extension of 8 KiB less a bit", "1;" + QByteArray(8100, 'x') + "\r\na\r\n0\r\n\r\n", "a");
}

void TestHttpBody::takesChunks()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    for (const qsizetype piece : { 1, 2, 3, 5, 8, 100'000 }) {
        const Outcome outcome = readAll(chunkedRequest(), wire + "GET /", piece);
        QVERIFY(outcome.state == BodyReader::State::Complete);
        QCOMPARE(outcome.body, body);
        QCOMPARE(outcome.rest, "GET /");
        QCOMPARE(outcome.received, body.size());
    }
    for (qsizetype size = 0; size < std::min<qsizetype>(wire.size(), 100); ++size)
        QVERIFY(readAll(chunkedRequest(), wire.first(size), 100).state == BodyReader::State::NeedMore);
}

void TestHttpBody::refusesChunks_data()
{
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QByteArray &wire) { QTest::newRow(name) << wire; };
    row("trailer without a colon", "0\r\nX\r\n\r\n");
    row("trailer that is a request", "0\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("trailer without a name", "0\r\n: x\r\n\r\n");
    row("trailer with a blank before the colon", "0\r\nX : y\r\n\r\n");
    row("trailer folded", "0\r\nX: y\r\n z\r\n\r\n");
    row("no size", "\r\nhello");
    row("no size but extension", ";a\r\n");
    row("leading blank", " 5\r\nhello\r\n");
    row("minus", "-5\r\nhello\r\n");
    row("plus", "+5\r\nhello\r\n");
    row("0x", "0x5\r\nhello\r\n");
    row("underscore", "1_0\r\nhello\r\n");
    row("no hex", "g\r\n");
    row("size of 16 digits", "0000000000000005\r\nhello\r\n");
    row("size overflows", "ffffffffffffffff1\r\nhello\r\n");
    row("blank within the size", "1 0\r\n");
    row("bare LF behind the size", "5\nhello\r\n0\r\n\r\n");
    row("bare CR behind the size", "5\rhello\r\n0\r\n\r\n");
    row("bare LF behind the extension", "5;a\nhello\r\n0\r\n\r\n");
    row("CR in the extension", "5;a\rb\r\nhello\r\n");
    row("NUL in the extension", QByteArray("5;\0\r\nhello\r\n", 13));
    row("data too long", "5\r\nhello!\r\n0\r\n\r\n");
    row("data too short", "6\r\nhello\r\n0\r\n\r\n");
    row("bare LF behind the data", "5\r\nhello\n0\r\n\r\n");
    row("no line end behind the data", "5\r\nhello0\r\n\r\n");
    row("bare LF at the end", "0\r\n\n");
    row("bare CR at the end", "0\r\n\rX");
    row("bare LF in the trailers", "0\r\nX: y\nZ: w\r\n\r\n");
    row("NUL in the trailers", QByteArray("0\r\nX\0: y\r\n\r\n", 12));
    row("trailers too large", "0\r\nX: " + QByteArray(8200, 'x') + "\r\n\r\n");
    row("many trailers", "0\r\n" + QByteArray("X: y\r\n").repeated(3000) + "\r\n");
    row("extension too large", "5;" + QByteArray(8200, 'x') + "\r\nhello\r\n");
    row("endless padding", "5" + QByteArray(8200, ' ') + "\r\nhello\r\n");
}

void TestHttpBody::refusesChunks()
{
    QFETCH(QByteArray, wire);
    for (const qsizetype piece : { 1, 3, 100'000 })
        QVERIFY(readAll(chunkedRequest(), wire, piece).state == BodyReader::State::Failed);

    BodyReader reader(chunkedRequest());
    QByteArrayView slice;
    QByteArrayView input(wire);
    BodyReader::State state;
    while ((state = reader.next(input, slice)) == BodyReader::State::Slice) { }
    QVERIFY(state == BodyReader::State::Failed);
    QVERIFY(reader.isFailed());
    QByteArrayView good("5\r\nhello\r\n0\r\n\r\n"); // it stays failed
    QVERIFY(reader.next(good, slice) == BodyReader::State::Failed);
}

void TestHttpBody::neverCopies()
{
    const QByteArray wire = "5\r\nhello\r\n0\r\n\r\n";
    BodyReader reader(chunkedRequest());
    QByteArrayView input(wire);
    QByteArrayView slice;
    QVERIFY(reader.next(input, slice) == BodyReader::State::Slice);
    QCOMPARE(slice.data(), wire.constData() + 3);
    QCOMPARE(slice.size(), 5);
}

void TestHttpBody::limitsExtensionsOverTheWholeBody()
{
    // One byte of data for 100 of overhead, again and again.
    const QByteArray chunk = "1;" + QByteArray(100, 'x') + "\r\na\r\n";
    QVERIFY(readAll(chunkedRequest(), chunk.repeated(80) + "0\r\n\r\n", 1000).state
            == BodyReader::State::Complete);
    QVERIFY(readAll(chunkedRequest(), chunk.repeated(83) + "0\r\n\r\n", 1000).state
            == BodyReader::State::Failed);
}

void TestHttpBody::tellsWhatRemains()
{
    BodyReader counted(countedRequest(10));
    QCOMPARE(counted.remaining(), 10);
    QByteArrayView input("0123");
    QByteArrayView slice;
    QVERIFY(counted.next(input, slice) == BodyReader::State::Slice);
    QCOMPARE(counted.remaining(), 6);
    QCOMPARE(BodyReader(chunkedRequest()).remaining(), -1);
    QCOMPARE(BodyReader(HttpRequest()).remaining(), 0);
}

void TestHttpBody::takesRandomPieces()
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray body;
        QByteArray wire;
        for (unsigned chunks = random() % 6; chunks > 0; --chunks) {
            QByteArray data(qsizetype(random() % 300 + 1), Qt::Uninitialized);
            for (char &c : data)
                c = char(random());
            body += data;
            wire += QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
        }
        wire += "0\r\n\r\n";
        const Outcome outcome = readAll(chunkedRequest(), wire + "rest", qsizetype(random() % 50 + 1));
        QVERIFY(outcome.state == BodyReader::State::Complete);
        QCOMPARE(outcome.body, body);
        QCOMPARE(outcome.rest, "rest");
    }
}

QTEST_GUILESS_MAIN(TestHttpBody)
#include "test_http_body.moc"
