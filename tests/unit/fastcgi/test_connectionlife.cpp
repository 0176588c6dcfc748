#include "fakepeer.h"
#include "recorder.h"
#include "recordlog.h"

#include "base/epolldispatcher.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <thread>
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
    constexpr size_t Count = 100;
    FakePeer peer([](PeerConnection &connection) {
        connection.readRequest();
        connection.sendStdout("A: b\n\n" + QByteArray(100'000, 'x'));
        connection.sendEnd();
    });
    const QByteArray path = peer.path();
    QList<int> opened;
    QList<int> ended;
    QList<qint64> received;
    // A thread whose start and end are all that it shares with this one.
    std::thread gateway([&] {
        QThread::currentThread()->setEventDispatcher(new EpollDispatcher);
        for (int round = 0; round < 3; ++round) {
            QEventLoop loop;
            QTimer::singleShot(15'000, &loop, &QEventLoop::quit);
            std::vector<std::unique_ptr<FastCgiConnection>> connections;
            std::vector<std::unique_ptr<Recorder>> recorders;
            int over = 0;
            while (connections.size() < Count) {
                auto connection = FastCgiConnection::open(path);
                if (!connection)
                    break; // the backlog is full
                connections.push_back(std::move(*connection));
                recorders.push_back(std::make_unique<Recorder>());
                recorders.back()->keepOutput = false;
                recorders.back()->onCall = [&](const QByteArray &call) {
                    if ((call == "ended" || call == "failed") && ++over == int(connections.size()))
                        loop.quit();
                };
                get(*connections.back(), *recorders.back());
            }
            loop.exec();
            opened.append(int(connections.size()));
            ended.append(0);
            received.append(0);
            for (const auto &recorder : recorders) {
                ended.last() += recorder->end ? 1 : 0;
                received.last() += recorder->received;
            }
        }
    });
    gateway.join();
    QCOMPARE(opened.size(), 3);
    QCOMPARE(ended, opened);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(opened[round] >= 10);
        QCOMPARE(received[round], qint64(opened[round]) * 100'006);
    }
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
