#include "fakepeer.h"
#include "recorder.h"
#include "recordlog.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace spawner;

// Counts the writes of the code under test; the peer's wait for room.
static std::atomic<int> s_writes{ 0 };
extern "C" ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    if (flags & MSG_DONTWAIT)
        ++s_writes;
    return ::syscall(SYS_sendto, descriptor, bytes, size, flags, nullptr, 0);
}

extern "C" ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    ++s_writes;
    return ::syscall(SYS_sendmsg, descriptor, message, flags);
}

class TestConnection : public QObject
{
    Q_OBJECT
private slots:
    void getLeavesInOneWrite();
    void smallPostLeavesInOneWrite_data();
    void smallPostLeavesInOneWrite();
    void largeBodyLeavesWithTheHead();
    void bodyOfAnySizeArrives_data();
    void bodyOfAnySizeArrives();
    void nothingIsSentBeforeFlush();
    void answerMayComeByteByByte();
    void stderrAndForeignRecords();
    void closesAtOnceAfterTheEnd();
    void failures_data();
    void failures();
    void earlyAnswerWhileTheBodyIsSent_data();
    void earlyAnswerWhileTheBodyIsSent();
    void openFails_data();
    void openFails();
};

static QByteArray pattern(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        bytes[i] = char(i * 31 + i / 257);
    return bytes;
}

void TestConnection::getLeavesInOneWrite()
{
    PeerConnection::Head head;
    QByteArray body("?");
    FakePeer peer([&](PeerConnection &connection) {
        head = connection.readHead();
        body = connection.readBody().value_or("?");
        connection.sendStdout("Status: 200\n\nhello");
        connection.sendEnd();
    });
    Recorder recorder;
    s_writes = 0;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QCOMPARE(s_writes, 1);
    QVERIFY(connection->isInputSent());
    QVERIFY(!connection->hasAnswered());
    QTRY_VERIFY(recorder.isOver());
    QVERIFY(recorder.end);
    QVERIFY(connection->hasAnswered());
    QCOMPARE(recorder.out, "Status: 200\n\nhello");
    peer.stop();
    QVERIFY(head.ok && !head.keep);
    QCOMPARE(head.role, 1);
    QCOMPARE(head.params.size(), 2);
    QCOMPARE(head.params[0].second, "GET");
    QCOMPARE(body, "");
    QCOMPARE(s_writes, 1);
}

void TestConnection::smallPostLeavesInOneWrite_data()
{
    QTest::addColumn<int>("slices");
    QTest::addColumn<int>("length");
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("several") << 5 << 1001;
    QTest::newRow("16 KiB") << 1 << 16 * 1024;
}

void TestConnection::smallPostLeavesInOneWrite()
{
    QFETCH(int, slices);
    QFETCH(int, length);
    QByteArray body;
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        body = connection.readBody().value_or("?");
        connection.sendStdout("Status: 200\n\n");
        connection.sendEnd();
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    s_writes = 0;
    beginRequest(*connection, recorder);
    QByteArray expected;
    for (int i = 0; i < slices; ++i) {
        QByteArray slice = pattern(length);
        expected += slice;
        connection->writeStdin(slice);
        slice.fill('!'); // the view only lives until the call returns
    }
    connection->finishStdin();
    connection->flush();
    QCOMPARE(s_writes, 1);
    QTRY_VERIFY(recorder.end);
    peer.stop();
    QCOMPARE(body, expected);
}

void TestConnection::largeBodyLeavesWithTheHead()
{
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        connection.sendStdout("Status: 200\n\n");
        connection.sendEnd();
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    s_writes = 0;
    beginRequest(*connection, recorder);
    connection->writeStdin(pattern(64 * 1024));
    QCOMPARE(s_writes, 1);
    QVERIFY(connection->isInputSent());
    connection->finishStdin();
    QVERIFY(!connection->isInputSent());
    connection->flush();
    QCOMPARE(s_writes, 2);
    QTRY_VERIFY(recorder.end);
}

void TestConnection::bodyOfAnySizeArrives_data()
{
    QTest::addColumn<int>("length");
    for (const int length :
         { 1, 7, 8, 16383, 16384, 16385, 65527, 65528, 65529, 65535, 65536, 131056, 131057, 3'000'001 })
        QTest::addRow("%d", length) << length;
}

void TestConnection::bodyOfAnySizeArrives()
{
    QFETCH(int, length);
    std::atomic<int> largest{ 0 };
    QByteArray body;
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        while (const auto record = connection.readRecord()) {
            largest = std::max<int>(largest, int(record->content.size()) + record->header.paddingLength);
            if ((record->content.size() + record->header.paddingLength) % 8 != 0)
                largest = 1'000'000;
            if (record->content.isEmpty())
                break;
            body += record->content;
        }
        connection.sendStdout("Status: 200\n\n");
        connection.sendEnd();
    });
    const QByteArray expected = pattern(length);
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    beginRequest(*connection, recorder);
    connection->writeStdin(expected);
    connection->writeStdin({});
    connection->finishStdin();
    connection->finishStdin();
    connection->flush();
    QTRY_VERIFY(recorder.end);
    peer.stop();
    QVERIFY(body == expected);
    QVERIFY(largest <= MaxRecordContent);
}

void TestConnection::nothingIsSentBeforeFlush()
{
    FakePeer peer([](PeerConnection &connection) { connection.readRequest(); });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    s_writes = 0;
    beginRequest(*connection, recorder);
    connection->writeStdin("small");
    connection->finishStdin();
    QCOMPARE(s_writes, 0);
    QVERIFY(!connection->isInputSent());
}

void TestConnection::answerMayComeByteByByte()
{
    const QByteArray answer = record(RecordType::Stderr, "oops", 1, 4)
        + record(RecordType::Stdout, "Status: 200\n\nhello", 1, 6) + record(RecordType::Stdout, "")
        + endRecord(3);
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        for (const char byte : answer) {
            connection.send(QByteArray(1, byte));
            std::this_thread::yield();
        }
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QTRY_VERIFY(recorder.isOver());
    QCOMPARE(recorder.out, "Status: 200\n\nhello");
    QCOMPARE(recorder.err, "oops");
    QCOMPARE(recorder.end.value_or(EndRequest()).appStatus, 3u);
    QCOMPARE(recorder.terminalCalls, 1);
}

void TestConnection::stderrAndForeignRecords()
{
    FakePeer peer([](PeerConnection &connection) {
        connection.readRequest();
        connection.send(record(RecordType::Stdout, "not yours", 2)
                        + record(RecordType::GetValuesResult, "", 0) + record(RecordType::Stderr, "")
                        + record(RecordType::Stderr, "only this") + endRecord());
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QTRY_VERIFY(recorder.end);
    QCOMPARE(recorder.out, "");
    QCOMPARE(recorder.err, "only this");
    QVERIFY(!connection->hasAnswered());
}

void TestConnection::closesAtOnceAfterTheEnd()
{
    std::atomic<bool> closed{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        connection.sendStdout("Status: 200\n\n");
        connection.sendEnd();
        closed = connection.waitForClose(); // as libfcgi and php do
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QTRY_VERIFY(recorder.end);
    QTRY_VERIFY(closed); // while the connection object still exists
    QVERIFY(!connection->isReusable());
    QVERIFY(connection->isStale());
    connection->writeStdin("ignored");
    connection->flush();
    connection->setReadingPaused(false);
}

void TestConnection::failures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("readRequest");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("words");
    const auto early = ErrorCode::AppClosedEarly;
    const auto broken = ErrorCode::AppProtocolError;
    QTest::newRow("closed unread") << QByteArray() << false << early << false
                                   << QStringLiteral("without an answer");
    QTest::newRow("closed") << QByteArray() << true << early << false << QStringLiteral("without an answer");
    QTest::newRow("stderr only") << record(RecordType::Stderr, "boo") << true << early << false
                                 << QStringLiteral("without an answer");
    QTest::newRow("half a header") << QByteArray("\x01\x06", 2) << true << early << false << QString();
    QTest::newRow("after some output") << record(RecordType::Stdout, "Status: 200") << true << early << true
                                       << QStringLiteral("middle of its answer");
    QTest::newRow("output ended, request not")
        << QByteArray(record(RecordType::Stdout, "A: b\n\n") + record(RecordType::Stdout, "")) << true
        << early << true << QString();
    QTest::newRow("END cut short") << QByteArray(record(RecordType::Stdout, "A: b\n\n")
                                                 + endRecord().chopped(1))
                                   << true << early << true << QString();
    QTest::newRow("text") << QByteArray("Content-Type: text/plain\n\nhi") << true << broken << false
                          << QStringLiteral("\"Content-Type: text/plain\\n\\nhi\"");
    QTest::newRow("text after output") << QByteArray(record(RecordType::Stdout, "A: b\n\n") + "printf")
                                       << true << broken << true << QStringLiteral("\"printf\"");
    QTest::newRow("short END") << record(RecordType::EndRequest, "1234") << true << broken << false
                               << QStringLiteral("END_REQUEST");
}

void TestConnection::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, readRequest);
    QFETCH(ErrorCode, code);
    QFETCH(bool, answered);
    QFETCH(QString, words);
    FakePeer peer([&](PeerConnection &connection) {
        if (readRequest)
            connection.readRequest();
        connection.send(answer);
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QCOMPARE(recorder.terminalCalls, 0); // never from within our calls
    QTRY_VERIFY(recorder.isOver());
    QVERIFY(recorder.error);
    QCOMPARE(recorder.error->code, code);
    QCOMPARE(connection->hasAnswered(), answered);
    QVERIFY2(recorder.error->message.contains(words), qPrintable(recorder.error->message));
    QCOMPARE(recorder.terminalCalls, 1);
    QVERIFY(!connection->isReusable());
}

void TestConnection::earlyAnswerWhileTheBodyIsSent_data()
{
    QTest::addColumn<bool>("ended");
    QTest::newRow("with END_REQUEST") << true;
    QTest::newRow("without") << false;
}

void TestConnection::earlyAnswerWhileTheBodyIsSent()
{
    QFETCH(bool, ended);
    std::atomic<bool> full{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        connection.sendStdout("Status: 413\n\n" + QByteArray(50'000, 'x'));
        if (ended)
            connection.sendEnd();
        while (!full)
            std::this_thread::yield();
        // and closes with most of the body unread: our writes fail from now on
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    beginRequest(*connection, recorder);
    const QByteArray slice = pattern(100'000);
    bool sawDrained = false;
    recorder.onCall = [&](const QByteArray &call) { sawDrained = sawDrained || call == "drained"; };
    for (int i = 0; i < 20; ++i)
        connection->writeStdin(slice);
    QVERIFY(connection->isFull());
    QVERIFY(!connection->isInputSent());
    full = true;
    // The answer is not looked at until the peer is gone, so that the write fails first.
    connection->setReadingPaused(true);
    QTRY_VERIFY(sawDrained);
    QVERIFY(!connection->isFull());
    QVERIFY(!connection->isInputSent());
    connection->writeStdin(slice);
    connection->finishStdin();
    connection->flush();
    QCOMPARE(recorder.terminalCalls, 0);
    connection->setReadingPaused(false);
    QTRY_VERIFY(recorder.isOver());
    QCOMPARE(recorder.out.size(), 50'013);
    QCOMPARE(recorder.end.has_value(), ended);
}

void TestConnection::openFails_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no socket") << QByteArray("none") << ErrorCode::NotFound;
    QTest::newRow("nobody listens") << QByteArray("dead") << ErrorCode::AppUnreachable;
    QTest::newRow("backlog full") << QByteArray("full") << ErrorCode::ResourceExhausted;
}

void TestConnection::openFails()
{
    QFETCH(QByteArray, kind);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const int listener = kind == "none" ? -1 : listenAt(path, 0);
    if (kind == "dead")
        ::close(listener);
    std::vector<std::unique_ptr<FastCgiConnection>> waiting;
    if (kind == "full")
        waiting.push_back(openConnection(path));
    const auto result = FastCgiConnection::open(path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    if (kind == "full")
        ::close(listener);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
