#include "fakepeer.h"
#include "recorder.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace spawner;

class TestConnectionStreams : public QObject
{
    Q_OBJECT
private slots:
    void uploadWaitsForASlowApp();
    void downloadOfAnySizeArrives();
    void bothWaysAtOnce();
    void pausedReadingStopsTheApp();
    void pauseTakesEffectWithinABatch();
    void endIsNoticedAfterAPause_data();
    void endIsNoticedAfterAPause();
    void oneBusyConnectionDoesNotStarveTheOthers();
};

static constexpr qsizetype Bulk = 50'000'000;

/// Bulk bytes without a short period.
static const QByteArray &bulk()
{
    static const QByteArray bytes = [] {
        QByteArray made(Bulk, Qt::Uninitialized);
        quint32 state = 1;
        for (char *at = made.data(), *end = at + Bulk; at != end; ++at) {
            state = state * 1664525u + 1013904223u;
            *at = static_cast<char>(state >> 24);
        }
        return made;
    }();
    return bytes;
}

static QByteArray bulkHash()
{
    return QCryptographicHash::hash(bulk(), QCryptographicHash::Sha1);
}

namespace {

/// Feeds Bulk bytes into a request as an exchange would: as long as it is not full, then on inputDrained().
class Uploader
{
public:
    Uploader(FastCgiConnection &connection, Recorder &recorder) : m_connection(connection)
    {
        recorder.onCall = [this](const QByteArray &call) {
            if (call == "drained")
                feed();
        };
    }
    void feed()
    {
        while (!m_connection.isFull() && m_sent < Bulk) {
            const qsizetype length = std::min<qint64>(m_sizes[m_slices++ % m_sizes.size()], Bulk - m_sent);
            m_connection.writeStdin(QByteArrayView(bulk()).sliced(m_sent, length));
            m_sent += length;
        }
        if (m_sent < Bulk)
            ++m_stops;
        else
            m_connection.finishStdin();
        m_connection.flush();
    }
    int stops() const { return m_stops; }

private:
    FastCgiConnection &m_connection;
    const std::vector<qsizetype> m_sizes{ 65536, 1, 16384, 100, 131'072, 70'001 };
    qint64 m_sent = 0;
    size_t m_slices = 0;
    int m_stops = 0;
};

} // namespace

void TestConnectionStreams::uploadWaitsForASlowApp()
{
    QByteArray hash;
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        QCryptographicHash seen(QCryptographicHash::Sha1);
        while (const auto record = connection.readRecord()) {
            if (record->content.isEmpty())
                break;
            seen.addData(record->content);
        }
        hash = seen.result();
        connection.sendStdout("Status: 200\n\n");
        connection.sendEnd();
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    beginRequest(*connection, recorder);
    Uploader uploader(*connection, recorder);
    uploader.feed();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isOver(), 60'000);
    QVERIFY(recorder.end);
    QVERIFY(uploader.stops() > 10);
    QVERIFY(recorder.drained >= uploader.stops());
    peer.stop();
    QCOMPARE(hash.toHex(), bulkHash().toHex());
    QVERIFY(connection->isInputSent());
}

void TestConnectionStreams::downloadOfAnySizeArrives()
{
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        const std::vector<qsizetype> sizes{ 65535, 8192, 1, 65528, 3, 40'000 };
        size_t turn = 0;
        for (qint64 at = 0; at < Bulk;) {
            const qsizetype length = std::min<qint64>(sizes[turn++ % sizes.size()], Bulk - at);
            connection.sendStdout(bulk().mid(at, length));
            at += length;
        }
        connection.sendEnd();
    });
    Recorder recorder;
    recorder.keepOutput = false;
    QCryptographicHash seen(QCryptographicHash::Sha1);
    recorder.onBytes = [&](QByteArrayView bytes) { seen.addData(bytes); };
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isOver(), 60'000);
    QVERIFY(recorder.end);
    QCOMPARE(recorder.received, Bulk);
    QCOMPARE(seen.result().toHex(), bulkHash().toHex());
}

void TestConnectionStreams::bothWaysAtOnce()
{
    FakePeer peer([&](PeerConnection &connection) {
        connection.readHead();
        while (const auto record = connection.readRecord()) {
            if (record->content.isEmpty()) {
                connection.sendEnd();
                return;
            }
            if (!connection.sendStdout(record->content))
                return;
        }
    });
    Recorder recorder;
    recorder.keepOutput = false;
    QCryptographicHash seen(QCryptographicHash::Sha1);
    recorder.onBytes = [&](QByteArrayView bytes) { seen.addData(bytes); };
    const auto connection = openConnection(peer.path());
    beginRequest(*connection, recorder);
    Uploader uploader(*connection, recorder);
    uploader.feed();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isOver(), 60'000);
    QVERIFY(recorder.end);
    QCOMPARE(seen.result().toHex(), bulkHash().toHex());
}

void TestConnectionStreams::pausedReadingStopsTheApp()
{
    std::atomic<qint64> sent{ 0 };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        while (sent < 20'000'000 && connection.sendStdout(QByteArray(10'000, 'x')))
            sent += 10'000;
        connection.sendEnd();
    });
    Recorder recorder;
    recorder.keepOutput = false;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    connection->setReadingPaused(true);
    // The app fills the kernel's buffer and then waits; we take nothing.
    QTRY_VERIFY(sent > 0);
    qint64 before = -1;
    while (before != sent) {
        before = sent;
        QTest::qWait(50); // nothing happens here: there is no predicate for that
    }
    QCOMPARE(recorder.received, 0);
    QVERIFY(sent < 5'000'000);
    connection->setReadingPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.end, 20'000);
    QCOMPARE(recorder.received, 20'000'000);
}

void TestConnectionStreams::pauseTakesEffectWithinABatch()
{
    FakePeer peer([](PeerConnection &connection) {
        connection.readRequest();
        for (int i = 0; i < 1000; ++i)
            connection.sendStdout(QByteArray(4000, 'x'));
        connection.sendEnd();
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    recorder.keepOutput = false;
    qint64 pausedAt = -1;
    recorder.onCall = [&](const QByteArray &call) {
        if (call == "stdout" && pausedAt < 0) {
            connection->setReadingPaused(true);
            pausedAt = recorder.received;
        }
    };
    get(*connection, recorder);
    QTRY_VERIFY(pausedAt >= 0);
    QTest::qWait(50);
    QVERIFY(recorder.received - pausedAt <= 64 * 1024);
    QCOMPARE(recorder.batches, 1);
    connection->setReadingPaused(false);
    QTRY_VERIFY(recorder.end);
    QCOMPARE(recorder.received, 4'000'000);
}

void TestConnectionStreams::endIsNoticedAfterAPause_data()
{
    QTest::addColumn<bool>("ended");
    QTest::newRow("END_REQUEST") << true;
    QTest::newRow("closed early") << false;
}

void TestConnectionStreams::endIsNoticedAfterAPause()
{
    QFETCH(bool, ended);
    std::atomic<bool> closed{ false };
    FakePeer peer([&](PeerConnection &connection) {
        connection.readRequest();
        connection.sendStdout("A: b\n\n");
        if (ended)
            connection.sendEnd();
        connection.close();
        closed = true;
    });
    Recorder recorder;
    const auto connection = openConnection(peer.path());
    get(*connection, recorder);
    connection->setReadingPaused(true);
    QTRY_VERIFY(closed);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.received, 0);
    connection->setReadingPaused(false);
    QTRY_VERIFY(recorder.isOver());
    QCOMPARE(recorder.out, "A: b\n\n");
    QCOMPARE(recorder.end.has_value(), ended);
}

void TestConnectionStreams::oneBusyConnectionDoesNotStarveTheOthers()
{
    std::atomic<bool> stop{ false };
    FakePeer busyPeer([&](PeerConnection &connection) {
        connection.readRequest();
        const QByteArray block(65'528, 'x');
        while (!stop && connection.sendStdout(block)) { }
    });
    FakePeer otherPeer([](PeerConnection &connection) {
        connection.readRequest();
        connection.sendEnd();
    });
    Recorder busy;
    busy.keepOutput = false;
    const auto busyConnection = openConnection(busyPeer.path());
    get(*busyConnection, busy);
    QTRY_VERIFY(busy.received > 1'000'000);
    qint64 mostPerEvent = 0;
    for (int i = 0; i < 50; ++i) {
        const qint64 before = busy.received;
        QCoreApplication::processEvents();
        mostPerEvent = std::max(mostPerEvent, busy.received - before);
    }
    Recorder other;
    const auto otherConnection = openConnection(otherPeer.path());
    get(*otherConnection, other);
    QTRY_VERIFY(other.end);
    QVERIFY(mostPerEvent > 0 && mostPerEvent <= 256 * 1024);
    stop = true;
    QTRY_VERIFY(busy.error);
}

QTEST_GUILESS_MAIN(TestConnectionStreams)
#include "test_connectionstreams.moc"
