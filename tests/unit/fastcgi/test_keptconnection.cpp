#include "fakepeer.h"
#include "recorder.h"
#include "recordlog.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace spawner;

class TestKeptConnection : public QObject
{
    Q_OBJECT
private slots:
    void takesManyRequests();
    void isGivenUp_data();
    void isGivenUp();
    void isStaleOnceTheAppClosedIt_data();
    void isStaleOnceTheAppClosedIt();
    void requestFailsIfTheAppClosedIt();
};

void TestKeptConnection::takesManyRequests()
{
    FakePeer peer([](PeerConnection &connection) {
        for (int i = 0;; ++i) {
            const auto head = connection.readHead();
            const auto body = connection.readBody();
            if (!head.ok || !head.keep || !body)
                return;
            connection.sendStdout("Status: 200\n\n" + QByteArray::number(i) + *body);
            connection.sendEnd();
        }
    });
    const auto connection = openConnection(peer.path());
    for (int i = 0; i < 50; ++i) {
        Recorder recorder;
        beginRequest(*connection, recorder, true);
        connection->writeStdin(QByteArray(i, 'b'));
        connection->finishStdin();
        connection->flush();
        QVERIFY(!connection->isReusable());
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.end);
        QCOMPARE(recorder.out, QByteArray("Status: 200\n\n" + QByteArray::number(i) + QByteArray(i, 'b')));
        QVERIFY(connection->isReusable());
        QVERIFY(!connection->isStale());
    }
    QCOMPARE(peer.accepted(), 1);
}

void TestKeptConnection::isGivenUp_data()
{
    QTest::addColumn<QByteArray>("surplus");
    QTest::addColumn<bool>("finishStdin");
    QTest::newRow("bytes behind END_REQUEST") << QByteArray("x") << true;
    QTest::newRow("record behind END_REQUEST") << record(RecordType::Stdout, "late") << true;
    QTest::newRow("input not finished") << QByteArray() << false;
}

void TestKeptConnection::isGivenUp()
{
    QFETCH(QByteArray, surplus);
    QFETCH(bool, finishStdin);
    std::atomic<bool> closed{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        if (finishStdin)
            connection.readBody();
        connection.send(record(RecordType::Stdout, "A: b\n\n") + endRecord() + surplus);
        closed = connection.waitForClose();
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    beginRequest(*connection, recorder, true);
    if (finishStdin)
        connection->finishStdin();
    connection->flush();
    QTRY_VERIFY(recorder.end);
    QCOMPARE(recorder.out, "A: b\n\n");
    QVERIFY(!connection->isReusable());
    QTRY_VERIFY(closed);
}

void TestKeptConnection::isStaleOnceTheAppClosedIt_data()
{
    QTest::addColumn<QByteArray>("unasked");
    QTest::addColumn<bool>("runLoop");
    QTest::newRow("closed, just now") << QByteArray() << false;
    QTest::newRow("closed, the loop has seen it") << QByteArray() << true;
    QTest::newRow("unasked bytes, just now") << QByteArray("x") << false;
    QTest::newRow("unasked bytes, the loop has seen them") << QByteArray("x") << true;
}

void TestKeptConnection::isStaleOnceTheAppClosedIt()
{
    QFETCH(QByteArray, unasked);
    QFETCH(bool, runLoop);
    std::atomic<bool> goOn{ false };
    std::atomic<bool> done{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        connection.sendEnd();
        while (!goOn)
            std::this_thread::yield();
        connection.send(unasked);
        if (unasked.isEmpty())
            connection.close();
        done = true;
        if (!unasked.isEmpty())
            connection.waitForClose();
    });
    Recorder recorder;
    auto connection = openConnection(peer.path());
    get(*connection, recorder, true);
    QTRY_VERIFY(recorder.end);
    QVERIFY(connection->isReusable());
    goOn = true;
    while (!done)
        std::this_thread::yield();
    if (runLoop)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    QVERIFY(connection->isStale());
    QVERIFY(!connection->isReusable());
    QCOMPARE(recorder.terminalCalls, 1);
    connection.reset();
}

void TestKeptConnection::requestFailsIfTheAppClosedIt()
{
    std::atomic<bool> closed{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        connection.sendEnd();
        connection.close();
        closed = true;
    });
    Recorder first;
    Recorder second;
    const auto connection = openConnection(peer.path());
    get(*connection, first, true);
    first.onCall = [&](const QByteArray &call) {
        if (call != "ended")
            return;
        while (!closed)
            std::this_thread::yield();
        get(*connection, second, true); // without a look at isStale(), and before the loop knows
        QCOMPARE(second.terminalCalls, 0);
    };
    QTRY_VERIFY(second.error);
    QVERIFY(first.end);
    QCOMPARE(second.error->code, ErrorCode::AppClosedEarly);
    QVERIFY(!connection->hasAnswered());
}

QTEST_GUILESS_MAIN(TestKeptConnection)
#include "test_keptconnection.moc"
