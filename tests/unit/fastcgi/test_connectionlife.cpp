#include "fakepeer.h"
#include "recorder.h"
#include "recordlog.h"

#include "base/epolldispatcher.h"

#include <QDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace spawner;

class TestConnectionLife : public QObject
{
    Q_OBJECT
private slots:
    void mayBeDestroyedFromAnyCall_data();
    void mayBeDestroyedFromAnyCall();
    void mayBeDetachedFromAnyCall_data();
    void mayBeDetachedFromAnyCall();
    void mayBeDestroyedAnyTime();
    void manyConnectionsOnAGatewayThread();
    void leavesNoDescriptorBehind();
};

/// An app that causes every call: stderr, stdout, a batch, input that drains late, and an end.
static FakePeer::Script everything(bool ends)
{
    return [ends](PeerConnection &connection) {
        connection.readHead();
        connection.send(record(RecordType::Stderr, "e") + record(RecordType::Stdout, "A: b\n\n")
                        + record(RecordType::Stderr, "f") + record(RecordType::Stdout, "more"));
        if (!connection.readBody())
            return;
        if (ends)
            connection.send(record(RecordType::Stdout, "x") + endRecord() + endRecord());
    };
}

static void addCalls()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : { "stdout", "stderr", "batch", "drained", "ended", "failed" })
        QTest::newRow(call) << QByteArray(call);
}

void TestConnectionLife::mayBeDestroyedFromAnyCall_data()
{
    addCalls();
}

void TestConnectionLife::mayBeDestroyedFromAnyCall()
{
    QFETCH(QByteArray, call);
    FakePeer peer(everything(call != "failed"));
    for (int round = 0; round < 3; ++round) {
        Recorder recorder;
        std::unique_ptr<FastCgiConnection> next;
        auto connection = openConnection(peer.path());
        int after = 0;
        recorder.onCall = [&](const QByteArray &now) {
            if (!connection) {
                ++after;
            } else if (now == call) {
                connection.reset();
                // As a retry would: the recycled socket is in use again before the old call returns.
                next = openConnection(peer.path());
            }
        };
        beginRequest(*connection, recorder, true);
        for (int i = 0; i < 1000 && !connection->isFull(); ++i)
            connection->writeStdin(QByteArray(100'000, 'i'));
        QVERIFY(connection->isFull());
        connection->finishStdin();
        connection->flush();
        QTRY_VERIFY(!connection);
        QTRY_VERIFY(next);
        Recorder second;
        get(*next, second);
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.out, call == "failed" ? QByteArray("A: b\n\nmore") : QByteArray("A: b\n\nmorex"));
        QCOMPARE(after, 0);
    }
}

void TestConnectionLife::mayBeDetachedFromAnyCall_data()
{
    addCalls();
}

void TestConnectionLife::mayBeDetachedFromAnyCall()
{
    QFETCH(QByteArray, call);
    FakePeer peer(everything(call != "failed"));
    auto recorder = std::make_unique<Recorder>();
    auto connection = openConnection(peer.path());
    bool detached = false;
    int after = 0;
    recorder->onCall = [&](const QByteArray &now) {
        after += detached ? 1 : 0;
        if (now == call) {
            connection->detach();
            detached = true;
        }
    };
    beginRequest(*connection, *recorder, true);
    for (int i = 0; i < 1000 && !connection->isFull(); ++i)
        connection->writeStdin(QByteArray(100'000, 'i'));
    connection->finishStdin();
    connection->flush();
    QTRY_VERIFY(detached);
    QCoreApplication::processEvents();
    QCOMPARE(after, 0);
    QVERIFY(!connection->isReusable()); // ended with bytes behind, or not ended
    recorder.reset();
    QCoreApplication::processEvents();
}

void TestConnectionLife::mayBeDestroyedAnyTime()
{
    FakePeer peer(everything(true));
    for (int turns = 0; turns < 12; ++turns) {
        Recorder recorder;
        auto connection = openConnection(peer.path());
        if (turns % 3 > 0)
            beginRequest(*connection, recorder);
        if (turns % 3 > 1) {
            connection->writeStdin(QByteArray(1'000'000, 'i'));
            connection->flush();
        }
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        connection.reset();
        QCoreApplication::processEvents();
    }
}

void TestConnectionLife::manyConnectionsOnAGatewayThread()
{
    // More than are kept spare, on the dispatcher that gateways run on.
    constexpr int Count = 100;
    FakePeer peer([](PeerConnection &connection) {
        connection.readRequest();
        connection.sendStdout("A: b\n\n" + QByteArray(100'000, 'x'));
        connection.sendEnd();
    });
    const QByteArray path = peer.path();
    std::atomic<int> ended{ 0 };
    std::atomic<qint64> received{ 0 };

    struct Worker : QObject
    {
        std::vector<std::unique_ptr<Recorder>> recorders;
        std::vector<std::unique_ptr<FastCgiConnection>> connections;
    };
    QThread thread;
    thread.setEventDispatcher(new EpollDispatcher);
    auto *const worker = new Worker;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
    int round = 0;
    for (; round < 3; ++round) {
        QMetaObject::invokeMethod(
            worker,
            [&, worker] {
                for (int i = 0; i < Count; ++i) {
                    auto connection = FastCgiConnection::open(path);
                    if (!connection)
                        break; // the backlog is full
                    worker->connections.push_back(std::move(*connection));
                    worker->recorders.push_back(std::make_unique<Recorder>());
                    Recorder &recorder = *worker->recorders.back();
                    recorder.onCall = [&recorder, &ended, &received](const QByteArray &call) {
                        if (call == "ended" || call == "failed") {
                            received += recorder.received;
                            ++ended;
                        }
                    };
                    get(*worker->connections.back(), recorder);
                }
            },
            Qt::BlockingQueuedConnection);
        const int expected = int(worker->connections.size());
        QVERIFY(expected >= 10);
        QTRY_COMPARE(ended.load(), expected);
        QCOMPARE(received.load(), qint64(expected) * 100'006);
        ended = 0;
        received = 0;
        QMetaObject::invokeMethod(
            worker,
            [worker] {
                worker->connections.clear();
                worker->recorders.clear();
            },
            Qt::BlockingQueuedConnection);
    }
    thread.quit();
    QVERIFY(thread.wait(10'000));
}

void TestConnectionLife::leavesNoDescriptorBehind()
{
    const auto openDescriptors = [] { return QDir(QStringLiteral("/proc/self/fd")).count(); };
    FakePeer peer([](PeerConnection &connection) {
        connection.readRequest();
        connection.sendEnd();
    });
    { // whatever is made once
        Recorder recorder;
        const auto connection = openConnection(peer.path());
        get(*connection, recorder);
        QTRY_VERIFY(recorder.end);
    }
    QTRY_COMPARE(peer.accepted(), 1);
    const auto before = openDescriptors();
    for (int i = 0; i < 20; ++i) {
        Recorder recorder;
        const auto connection = openConnection(peer.path());
        if (i % 2 == 0)
            continue;
        get(*connection, recorder);
        QTRY_VERIFY(recorder.end);
    }
    QTRY_COMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestConnectionLife)
#include "test_connectionlife.moc"
