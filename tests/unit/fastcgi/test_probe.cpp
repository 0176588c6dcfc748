#include "fakepeer.h"
#include "recordlog.h"

#include "fastcgi/capabilityprobe.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <ctime>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace spawner;

class TestProbe : public QObject
{
    Q_OBJECT
private slots:
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void queryIsExactAndHalfClosed();
    void anyOtherReactionMeansOne_data();
    void anyOtherReactionMeansOne();
    void silentAppIsGivenUpAfterAWhile();
    void unreadQueryIsWaitedFor();
    void socketThatAppearsIsNoticedSoon();
    void socketInAFolderThatAppearsIsFound();
    void boundButNotListeningIsRetried();
    void fullBacklogIsRetried();
    void appThatDiesWithTheQueryUnreadProvesNothing();
    void waitingCostsNoTime();
    void mayBeDestroyedFromFinished();
    void pathThatNoSocketCanHaveNeverEnds();
};

static Capability capabilityOf(const QSignalSpy &spy)
{
    return spy.at(0).at(0).value<Capability>();
}

static QByteArray valuesRecord(const QByteArray &names)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : names.split(' ')) {
        if (!pair.isEmpty())
            pairs.append({ "FCGI_" + pair.split('=').at(0), pair.split('=').at(1) });
    }
    return record(RecordType::GetValuesResult, encodePairs(pairs), 0, 3);
}

void TestProbe::answersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<int>("concurrency");
    QTest::newRow("libfcgi") << QByteArray("MAX_CONNS=1 MAX_REQS=1 MPXS_CONNS=0") << 1;
    QTest::newRow("php-cgi") << QByteArray("MPXS_CONNS=0") << 1;
    QTest::newRow("Go") << QByteArray("MPXS_CONNS=1") << Capability::Unlimited;
    QTest::newRow("nothing known") << QByteArray("") << 1;
    QTest::newRow("requests") << QByteArray("MAX_REQS=50") << 50;
    QTest::newRow("connections") << QByteArray("MAX_CONNS=8 MPXS_CONNS=0") << 8;
    QTest::newRow("the smaller") << QByteArray("MAX_CONNS=8 MAX_REQS=50 MPXS_CONNS=1") << 8;
    QTest::newRow("one connection, many requests") << QByteArray("MAX_CONNS=1 MAX_REQS=50 MPXS_CONNS=1") << 1;
    QTest::newRow("nonsense") << QByteArray("MAX_CONNS=many MAX_REQS=-3 MPXS_CONNS=yes") << 1;
    QTest::newRow("zero") << QByteArray("MAX_CONNS=0 MAX_REQS=0 MPXS_CONNS=0") << 1;
}

void TestProbe::answersAreUnderstood()
{
    QFETCH(QByteArray, values);
    for (const bool inPieces : { false, true }) {
        FakePeer peer([&](PeerConnection &connection) {
            connection.readRecord();
            const QByteArray answer = valuesRecord(values);
            for (qsizetype i = 0; inPieces && i < answer.size(); ++i)
                connection.send(answer.mid(i, 1));
            if (!inPieces)
                connection.send(answer);
            connection.waitForClose();
        });
        CapabilityProbe probe(peer.path());
        QSignalSpy spy(&probe, &CapabilityProbe::finished);
        probe.start();
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(capabilityOf(spy).answered);
        const int concurrency = capabilityOf(spy).concurrency;
        QTEST(concurrency, "concurrency");
    }
}

void TestProbe::queryIsExactAndHalfClosed()
{
    std::optional<PeerConnection::Record> query;
    std::atomic<bool> halfClosed{ false };
    FakePeer peer([&](PeerConnection &connection) {
        query = connection.readRecord();
        halfClosed = connection.waitForClose(); // nothing was sent back yet, so this is no full close
        connection.send(valuesRecord("MPXS_CONNS=1"));
    });
    CapabilityProbe probe(peer.path());
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTRY_COMPARE(spy.size(), 1);
    peer.stop();
    QVERIFY(halfClosed);
    QVERIFY(capabilityOf(spy).answered);
    QVERIFY(query);
    QCOMPARE(query->header.type, RecordType::GetValues);
    QCOMPARE(query->header.requestId, 0);
    const auto pairs = decodePairs(query->content);
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), 3);
    QVERIFY(pairs->contains({ "FCGI_MPXS_CONNS", "" }));
}

void TestProbe::anyOtherReactionMeansOne_data()
{
    QTest::addColumn<bool>("readQuery");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closes unread, and so the next") << false << QByteArray();
    QTest::newRow("reads and closes") << true << QByteArray();
    QTest::newRow("unknown type") << true << record(RecordType::UnknownType, QByteArray(8, '\0'), 0);
    QTest::newRow("text") << true << QByteArray("hello");
    QTest::newRow("ends a request") << true << endRecord();
    QTest::newRow("broken pairs") << true << record(RecordType::GetValuesResult, "\x09", 0);
}

void TestProbe::anyOtherReactionMeansOne()
{
    QFETCH(bool, readQuery);
    QFETCH(QByteArray, answer);
    FakePeer peer([&](PeerConnection &connection) {
        if (readQuery)
            connection.readRecord();
        connection.send(answer);
    });
    CapabilityProbe probe(peer.path());
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    QElapsedTimer time;
    time.start();
    probe.start();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(time.elapsed() < 150); // did not have to wait for the limit of silence
    QVERIFY(!capabilityOf(spy).answered);
    QCOMPARE(capabilityOf(spy).concurrency, 1);
}

void TestProbe::silentAppIsGivenUpAfterAWhile()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const int listener = listenAt(path);
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(20);
    const int accepted = ::accept(listener, nullptr, nullptr);
    char query[256];
    QVERIFY(::recv(accepted, query, sizeof query, 0) > 40);
    QElapsedTimer silence;
    silence.start();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(silence.elapsed() >= 190);
    QVERIFY(silence.elapsed() < 1000);
    QCOMPARE(capabilityOf(spy).concurrency, 1);
    QCOMPARE(::recv(accepted, query, sizeof query, 0), 0); // closed, not just half
    QVERIFY(::send(accepted, "x", 1, MSG_NOSIGNAL) < 0);
    ::close(accepted);
    ::close(listener);
}

void TestProbe::unreadQueryIsWaitedFor()
{
    // An app that starts slowly: its listening socket exists before it does.
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const int listener = listenAt(path);
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(600);
    QCOMPARE(spy.size(), 0);
    PeerConnection connection(::accept(listener, nullptr, nullptr));
    QVERIFY(connection.readRecord());
    connection.send(valuesRecord("MPXS_CONNS=1"));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(capabilityOf(spy).concurrency, Capability::Unlimited);
    ::close(listener);
}

void TestProbe::socketThatAppearsIsNoticedSoon()
{
    constexpr int Rounds = 15;
    qint64 sum = 0;
    for (int i = 0; i < Rounds; ++i) {
        QTemporaryDir folder;
        const QByteArray path = folder.filePath(QStringLiteral("app.sock")).toLocal8Bit();
        CapabilityProbe probe(path);
        QSignalSpy spy(&probe, &CapabilityProbe::finished);
        probe.start();
        QTest::qWait(5 + i);
        QCOMPARE(spy.size(), 0);
        std::atomic<qint64> appeared{ 0 };
        std::thread app([&] {
            QElapsedTimer waited;
            waited.start();
            const int listener = listenAt(path);
            PeerConnection connection(::accept(listener, nullptr, nullptr));
            appeared = waited.nsecsElapsed();
            connection.readRecord();
            connection.close();
            ::close(listener);
        });
        // Not QTRY: that looks every 10 ms only, and the loop does not run in between.
        QVERIFY(spy.size() == 1 || spy.wait());
        app.join();
        sum += appeared;
    }
    const double averageMs = double(sum) / Rounds / 1e6;
    qInfo("noticed after %.2f ms on average", averageMs);
    QVERIFY(averageMs < 8); // about 1 on a machine that has nothing else to do
}

void TestProbe::socketInAFolderThatAppearsIsFound()
{
    QTemporaryDir folder;
    CapabilityProbe probe(folder.filePath(QStringLiteral("later/app.sock")).toLocal8Bit());
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(30);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("later")));
    const int listener = listenAt(folder.filePath(QStringLiteral("later/app.sock")).toLocal8Bit());
    std::thread app([&] {
        PeerConnection connection(::accept(listener, nullptr, nullptr));
        connection.readRecord();
    });
    QTRY_COMPARE(spy.size(), 1);
    app.join();
    ::close(listener);
}

void TestProbe::boundButNotListeningIsRetried()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    ::close(listenAt(path)); // the file is there, nobody listens: as between bind() and listen()
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(60);
    QCOMPARE(spy.size(), 0);
    QVERIFY(QFile::remove(QString::fromLocal8Bit(path)));
    const int listener = listenAt(path);
    std::thread app([&] {
        PeerConnection connection(::accept(listener, nullptr, nullptr));
        connection.readRecord();
    });
    QTRY_COMPARE(spy.size(), 1);
    app.join();
    ::close(listener);
}

void TestProbe::fullBacklogIsRetried()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const int listener = listenAt(path, 0);
    CapabilityProbe first(path);
    QSignalSpy firstSpy(&first, &CapabilityProbe::finished);
    first.start();
    QTest::qWait(20);
    CapabilityProbe second(path);
    QSignalSpy secondSpy(&second, &CapabilityProbe::finished);
    second.start();
    QTest::qWait(60);
    QCOMPARE(firstSpy.size() + secondSpy.size(), 0);
    std::thread app([&] {
        for (int i = 0; i < 2; ++i) {
            PeerConnection connection(::accept(listener, nullptr, nullptr));
            connection.readRecord();
        }
    });
    QTRY_COMPARE(firstSpy.size() + secondSpy.size(), 2);
    app.join();
    ::close(listener);
}

void TestProbe::appThatDiesWithTheQueryUnreadProvesNothing()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const int dying = listenAt(path);
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(20);
    ::close(dying); // resets the connection in its backlog
    QTest::qWait(60);
    QCOMPARE(spy.size(), 0);
}

void TestProbe::waitingCostsNoTime()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("s")).toLocal8Bit();
    const auto cpu = [] {
        timespec now{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    CapabilityProbe missing(path);
    missing.start();
    const int listener = listenAt(path + '2');
    CapabilityProbe unread(path + '2');
    unread.start();
    QTest::qWait(100);
    const double before = cpu();
    QTest::qWait(500);
    QVERIFY2(cpu() - before < 50, qPrintable(QString::number(cpu() - before)));
    ::close(listener);
}

void TestProbe::mayBeDestroyedFromFinished()
{
    FakePeer peer([](PeerConnection &connection) { connection.readRecord(); });
    for (int i = 0; i < 3; ++i) {
        auto *probe = new CapabilityProbe(peer.path());
        bool done = false;
        connect(probe, &CapabilityProbe::finished, this, [&] {
            delete probe;
            done = true;
        });
        probe->start();
        QTRY_VERIFY(done);
    }
    { // and while it waits
        CapabilityProbe waiting("/nonexistent/socket");
        waiting.start();
        QCoreApplication::processEvents();
    }
}

void TestProbe::pathThatNoSocketCanHaveNeverEnds()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("socket path is 204 bytes long")));
    CapabilityProbe probe("/tmp/" + QByteArray(199, 'x'));
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTest::qWait(50);
    QCOMPARE(spy.size(), 0);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "test_probe.moc"
