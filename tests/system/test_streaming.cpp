// Bodies on their way: at once, in both directions, with little memory, and stopped when nobody listens.
#include "system/systemtest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <algorithm>
#include <thread>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1 << 20;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsSanitized = true;
constexpr qint64 HugeBytes = 100 * MiB;
#else
constexpr bool IsSanitized = false;
constexpr qint64 HugeBytes = 1024 * MiB;
#endif

/// How late each event of fakeapp's ticker came, in milliseconds.
QList<qint64> eventDelays(HttpClient &client, int count)
{
    QList<qint64> delays;
    QByteArray text;
    HttpReply head = client.receiveHead();
    client.receiveBody(&head, "GET", [&](QByteArrayView piece) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        text += piece;
        for (qsizetype end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
            const qsizetype at = text.indexOf("data: ");
            if (at >= 0 && at < end)
                delays.append(now - text.mid(at + 6, end - at - 6).trimmed().toLongLong());
            text.remove(0, end + 2);
        }
        return delays.size() < count;
    });
    return delays;
}

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

} // namespace

class TestStreaming : public SystemTest
{
    Q_OBJECT

private slots:
    void init() { SystemTest::init(); }
    void cleanup() { SystemTest::cleanup(); }

    void eventsArriveWithinFiftyMilliseconds();
    void aClientThatLeavesIsToldToTheAppWithin100Milliseconds_data();
    void aClientThatLeavesIsToldToTheAppWithin100Milliseconds();
    void aClientThatLeavesGivesItsPlaceBack();
    void aHugeUploadNeedsLittleMemory();
    void aSlowReaderNeedsLittleMemory();
    void aSlowAppSlowsItsClientDown();
    void chunkedUploadsHaveARealLength_data();
    void chunkedUploadsHaveARealLength();
    void spooledBodiesEndWhereverTheAppIsBehind();
    void clientsThatExpectContinueGetIt();
    void tooLargeBodiesAreRefusedBeforeTheyAreSent();
    void tooLargeChunkedBodiesAreRefused();
    void anAppMayAnswerBeforeTheBody();
    void responsesWithoutBodyHaveNone_data();
    void responsesWithoutBodyHaveNone();
    void pipelinedRequestsAreAnsweredInOrder();
    void http10ClientsAreServed();
};

void TestStreaming::eventsArriveWithinFiftyMilliseconds()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QList<qint64> all[3];
    std::vector<std::thread> clients;
    for (QList<qint64> &delays : all) {
        clients.emplace_back([&delays, port = m_daemon->port()] {
            HttpClient client(port);
            client.sendRequest("GET", "/fake.fcgi?do=sse&events=20&interval=50");
            delays = eventDelays(client, 20);
        });
    }
    for (std::thread &client : clients)
        client.join();
    for (const QList<qint64> &delays : all) {
        QCOMPARE(delays.size(), 20);
        QVERIFY2(median(delays) < 50, qPrintable(QString::number(median(delays))));
    }
}

void TestStreaming::aClientThatLeavesIsToldToTheAppWithin100Milliseconds_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("reset");
    QTest::newRow("while streaming") << QByteArray("/fake.fcgi?do=sse&events=1000&interval=20") << false;
    QTest::newRow("while streaming, by reset") << QByteArray("/fake.fcgi?do=sse&events=1000&interval=20") << true;
    QTest::newRow("while the app is silent") << QByteArray("/fake.fcgi?do=sse&events=5&interval=20000") << false;
    QTest::newRow("before the head") << QByteArray("/fake.fcgi?sleep=20000") << false;
}

void TestStreaming::aClientThatLeavesIsToldToTheAppWithin100Milliseconds()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, reset);
    const QString notes = m_daemon->runtimeDir() + QStringLiteral(".notes");
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"log=" + notes.toLocal8Bit() + "\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);

    QList<qint64> delays;
    for (int round = 0; round < 3; ++round) {
        HttpClient client(m_daemon->port());
        QVERIFY(client.sendRequest("GET", target));
        if (target.contains("sse"))
            QVERIFY(!client.receiveSome(5s).isEmpty());
        else
            QVERIFY(m_daemon->waitForLog("fake") && client.receiveSome(200ms).isEmpty());
        const qint64 left = QDateTime::currentMSecsSinceEpoch();
        if (reset)
            client.abort();
        else
            client.close();
        QVERIFY(eventuallyTrue([&] { return contentOf(notes).count("disconnect ") == round + 1; }, 10s));
        const QByteArray last = contentOf(notes).trimmed().split('\n').last();
        delays.append(last.split(' ').value(1).toLongLong() - left);
    }
    QVERIFY2(median(delays) <= (IsSanitized ? 500 : 100), qPrintable(QString::number(median(delays))));
}

void TestStreaming::aClientThatLeavesGivesItsPlaceBack()
{
    QVERIFY(deployFake("processes-max = 1\nconcurrency = 1\n[environment]\nFAKEAPP = \"mode=concurrent\"\n"));
    QVERIFY(m_daemon->start());
    for (const char *target : {"/fake.fcgi?do=sse&events=1000&interval=20", "/fake.fcgi?sleep=60000", "/fake.fcgi?do=never-answer"}) {
        HttpClient client(m_daemon->port());
        QVERIFY(client.sendRequest("GET", target));
        client.receiveSome(100ms); // it is with the app now; another gateway thread could be faster
        HttpClient waiting(m_daemon->port()); // in line behind it, and leaves as well
        QVERIFY(waiting.sendRequest("GET", "/fake.fcgi"));
        QVERIFY(waiting.receiveSome(100ms).isEmpty());
        waiting.close();
        client.close();
        QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    }
    HttpClient uploader(m_daemon->port());
    QVERIFY(uploader.sendRequest("POST", "/fake.fcgi?do=count", {{"Content-Length", "10000000"}}));
    QVERIFY(uploader.sendPattern(100'000));
    uploader.close();
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
}

void TestStreaming::aHugeUploadNeedsLittleMemory()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    const QByteArray small(200'000, 'x');
    QCOMPARE(client.request("POST", "/fake.fcgi?do=count", {}, small).status, 200); // warm
    const qint64 before = m_daemon->peakResidentBytes();
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=count", {{"Content-Length", QByteArray::number(HugeBytes)}}));
    QVERIFY(client.sendPattern(HugeBytes));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(QByteArray("bytes " + QByteArray::number(HugeBytes))), reply.body.constData());
    if (!IsSanitized)
        QVERIFY2(m_daemon->peakResidentBytes() - before < 16 * MiB, qPrintable(QString::number(m_daemon->peakResidentBytes() - before)));
}

void TestStreaming::aSlowReaderNeedsLittleMemory()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?bytes=200k").status, 200); // warm
    const qint64 before = m_daemon->peakResidentBytes();
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=bytes&bytes=" + QByteArray::number(HugeBytes)));
    HttpReply reply = client.receiveHead();
    int pieces = 0;
    client.receiveBody(&reply, "GET", [&](QByteArrayView) {
        if (++pieces < 50)
            QThread::msleep(10); // slow at first: everything behind us has to wait
        return true;
    });
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.bodyBytes, HugeBytes);
    if (!IsSanitized)
        QVERIFY2(m_daemon->peakResidentBytes() - before < 16 * MiB, qPrintable(QString::number(m_daemon->peakResidentBytes() - before)));
}

void TestStreaming::aSlowAppSlowsItsClientDown()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    HttpClient client(m_daemon->port(), 1s);
    // 4 KiB a second: all buffers on the way together hold only a part of it.
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=count&slow-body=1000", {{"Content-Length", QByteArray::number(64 * MiB)}}));
    QVERIFY2(!client.sendPattern(64 * MiB), "the daemon swallowed a body that the app did not read");
    client.close();
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
}

void TestStreaming::chunkedUploadsHaveARealLength_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : std::initializer_list<qint64>{0, 1, 1000, 64 * 1024 + 1, 5 * MiB})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void TestStreaming::chunkedUploadsHaveARealLength()
{
    QFETCH(qint64, size);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.startChunked("POST", "/fake.fcgi?do=echo"));
    QByteArray pattern;
    for (qint64 at = 0; at < size;) {
        pattern.clear();
        for (qint64 i = 0; i < 100'000 && at < size; ++i, ++at)
            pattern += char(at % 251);
        QVERIFY(client.sendChunk(pattern));
    }
    QVERIFY(client.sendChunk({}));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(QByteArray("CONTENT_LENGTH=" + QByteArray::number(size) + '\n')), reply.body.constData());
    QVERIFY2(reply.body.contains(QByteArray("sha256 " + patternSha256(size))), reply.body.constData());
    QVERIFY(!reply.body.contains("HTTP_TRANSFER_ENCODING"));
    QCOMPARE(client.get("/fake.fcgi").status, 200); // the connection is still in step
}

/// The piece that fills the daemon's queue to the app may be the last; its end must be told all the same.
void TestStreaming::spooledBodiesEndWhereverTheAppIsBehind()
{
    QVERIFY(deployFake("upload = \"spool\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port(), 10s);
    for (qint64 size = 256 * 1024; size <= MiB; size += 64 * 1024) {
        QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=count&slow-body=1", {{"Content-Length", QByteArray::number(size)}}));
        QVERIFY(client.sendPattern(size));
        const HttpReply reply = client.receive();
        QVERIFY2(reply.status == 200, qPrintable(QString::number(size)));
        QVERIFY2(reply.body.contains(QByteArray("bytes " + QByteArray::number(size) + '\n')), reply.body.constData());
    }
}

void TestStreaming::clientsThatExpectContinueGetIt()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=count", {{"Content-Length", "5"}, {"Expect", "100-continue"}}));
    const QByteArray interim = client.receiveSome(5s);
    QVERIFY2(interim.startsWith("HTTP/1.1 100 "), interim.constData());
    QVERIFY(client.send("hello"));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("bytes 5"));
    QCOMPARE(HttpClient(m_daemon->port()).request("GET", "/fake.fcgi", {{"Expect", "miracles"}}).status, 417);
}

void TestStreaming::tooLargeBodiesAreRefusedBeforeTheyAreSent()
{
    QVERIFY(deployFake("max-body = \"100KiB\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?do=count", {{"Content-Length", "1000000"}, {"Expect", "100-continue"}}));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 413);
    QVERIFY(reply.interim.isEmpty());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
}

void TestStreaming::tooLargeChunkedBodiesAreRefused()
{
    QVERIFY(deployFake("max-body = \"100KiB\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.startChunked("POST", "/fake.fcgi?do=count"));
    const QByteArray chunk(10'000, 'x');
    for (int i = 0; i < 12; ++i) {
        if (!client.sendChunk(chunk))
            break;
    }
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.waitForClose(10s));
}

void TestStreaming::anAppMayAnswerBeforeTheBody()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?early&text=early", {{"Content-Length", "10000000"}}));
    const HttpReply reply = client.receive(); // though most of the body was never sent
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("early"));
}

void TestStreaming::responsesWithoutBodyHaveNone_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/fake.fcgi?bytes=1000&do=bytes") << 200;
    QTest::newRow("204") << QByteArray("GET") << QByteArray("/fake.fcgi?status=204+No+Content") << 204;
    QTest::newRow("304") << QByteArray("GET") << QByteArray("/fake.fcgi?status=304+Not+Modified") << 304;
}

void TestStreaming::responsesWithoutBodyHaveNone()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 3; ++i) { // a stray body would be taken for the next response
        const HttpReply reply = client.request(method, target);
        QCOMPARE(reply.status, status);
        QVERIFY(reply.body.isEmpty());
    }
}

void TestStreaming::pipelinedRequestsAreAnsweredInOrder()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QByteArray requests;
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray options = i % 3 == 0 ? "&sleep=20" : i % 3 == 1 ? "" : "&no-length";
        if (i % 10 == 9)
            requests += "GET /missing-" + number + " HTTP/1.1\r\nHost: a\r\n\r\n";
        else if (i % 10 == 5)
            requests += "POST /fake.fcgi?do=hello&text=n" + number + options + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
        else
            requests += "GET /fake.fcgi?do=hello&text=n" + number + options + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    QVERIFY(client.send(requests));
    for (int i = 0; i < 50; ++i) {
        const HttpReply reply = client.receive();
        QCOMPARE(reply.status, i % 10 == 9 ? 404 : 200);
        const QByteArray expected = (i % 10 == 9 ? "/missing-" : "n") + QByteArray::number(i);
        if (i % 10 != 9)
            QCOMPARE(reply.body.trimmed(), expected);
    }
}

void TestStreaming::http10ClientsAreServed()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.send("GET /fake.fcgi?do=echo&no-length HTTP/1.0\r\n\r\n"));
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.isChunked);
    QVERIFY(reply.isComplete);
    QVERIFY(reply.body.contains("SERVER_PROTOCOL=HTTP/1.0\n"));
    QVERIFY(client.waitForClose(5s));
}

QTEST_GUILESS_MAIN(TestStreaming)
#include "test_streaming.moc"
