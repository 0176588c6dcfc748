// Log lines for sessions: history, following, and those who do not read.
#include "server/logfeed.h"
#include "unit/server/controlkit.h"

#include <QTest>

#include <thread>

using namespace spawner;

namespace {

void appendNumbers(LogStore &store, int first, int last, const QByteArray &app = "a")
{
    for (int i = first; i <= last; ++i)
        store.append(app, 1, LogStream::Stderr, QByteArray::number(i));
}

} // namespace

class TestLogFeed : public QObject
{
    Q_OBJECT
private slots:
    void historyIsTheNewestOrWhatFollows();
    void historyIsBounded();
    void numbersOfAnotherDaemonStartAnew();
    void followsFromTheTail();
    void wakesAtLeisure();
    void nobodyFollows();
    void countsWhatAStalledFollowerMisses();
};

void TestLogFeed::historyIsTheNewestOrWhatFollows()
{
    LogStore store(5);
    LogFeed feed(store);
    appendNumbers(store, 1, 8);
    LogBatch batch = feed.history("a", std::nullopt, 2);
    QCOMPARE(batch.lines.size(), 2);
    QCOMPARE(batch.lines[0].text, QByteArray("7"));
    QCOMPARE(batch.next, quint64(8));
    QCOMPARE(batch.dropped, quint64(0));
    batch = feed.history("a", 1, 100);
    QCOMPARE(batch.lines.size(), 5);
    QCOMPARE(batch.dropped, quint64(2));
    batch = feed.history({}, 8, 100);
    QVERIFY(batch.lines.isEmpty());
    QCOMPARE(batch.next, quint64(8));
    QVERIFY(feed.knows("a"));
    QVERIFY(!feed.knows("b"));
}

void TestLogFeed::historyIsBounded()
{
    LogStore store(1'000);
    LogFeed feed(store);
    for (int i = 0; i < 60; ++i)
        store.append("a", 1, LogStream::Stdout, QByteArray(60'000, '\x01')); // six bytes each, as JSON
    LogBatch newest = feed.history("a", std::nullopt, 1'000);
    QVERIFY(newest.lines.size() >= 2 && newest.lines.size() <= 4);
    QCOMPARE(newest.lines.last().sequence, quint64(60));
    // Page by page, nothing is left out.
    quint64 after = 0;
    qsizetype seen = 0;
    while (after < 60) {
        const LogBatch page = feed.history("a", after, 1'000);
        QVERIFY(!page.lines.isEmpty());
        QCOMPARE(page.dropped, quint64(0));
        seen += page.lines.size();
        after = page.next;
    }
    QCOMPARE(seen, 60);
}

void TestLogFeed::numbersOfAnotherDaemonStartAnew()
{
    LogStore store(5);
    LogFeed feed(store);
    appendNumbers(store, 1, 3);
    QCOMPARE(feed.history({}, 1'000'000, 10).lines.size(), 3);
}

void TestLogFeed::followsFromTheTail()
{
    ControlKit kit;
    LogStore store(100);
    LogFeed feed(store);
    appendNumbers(store, 1, 5);
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    feed.followTail(*session, "a", 2);
    const LogBatch first = LogBatch::fromJson(kit.notifications(1).value(0));
    QCOMPARE(first.lines.size(), 2);
    QCOMPARE(first.lines[0].text, QByteArray("4"));
    appendNumbers(store, 100, 100, "b");
    appendNumbers(store, 6, 6);
    const LogBatch second = LogBatch::fromJson(kit.notifications(2).value(1));
    QCOMPARE(second.lines.size(), 1);
    QCOMPARE(second.lines[0].text, QByteArray("6"));
    feed.unfollow(*session);
    appendNumbers(store, 7, 7);
    QTest::qWait(150);
    QCOMPARE(kit.read().size(), 3);
}

/// Lines that come one by one do not go out one by one.
void TestLogFeed::wakesAtLeisure()
{
    ControlKit kit;
    LogStore store(100'000);
    LogFeed feed(store);
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    feed.followTail(*session, {}, 0);
    std::thread writer([&store] {
        for (int i = 0; i < 300; ++i) {
            store.append("a", 1, LogStream::Stderr, QByteArray::number(i));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    qsizetype seen = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            seen = 0;
            for (const QJsonObject &batch : kit.notifications(0))
                seen += LogBatch::fromJson(batch).lines.size();
            return seen == 300;
        }(), 20'000);
    writer.join();
    // 300 ms at least, so a message per 50 ms would be seven; a slow machine makes it more, never one per line.
    QVERIFY2(kit.read().size() < 100, QByteArray::number(kit.read().size()).constData());
    feed.unfollow(*session);
}

void TestLogFeed::nobodyFollows()
{
    LogStore store(10);
    {
        ControlKit kit;
        LogFeed feed(store);
        ControlSession *session = kit.connectClient();
        QVERIFY(session);
        kit.onClosed = [&feed](ControlSession &closed) { feed.unfollow(closed); };
        feed.followTail(*session, {}, 0);
        kit.disconnectClient();
        QTRY_VERIFY(!feed.hasFollowers());
        appendNumbers(store, 1, 20);
        QTest::qWait(100);
    }
    appendNumbers(store, 1, 20); // whoever was to be woken is gone
}

void TestLogFeed::countsWhatAStalledFollowerMisses()
{
    ControlKit kit;
    LogStore store(5'000); // several messages, once it reads again
    LogFeed feed(store);
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    kit.onWritable = [&feed](ControlSession &writable) { feed.sessionWritable(writable); };
    feed.followAfter(*session, "a", 0);
    quint64 written = 0;
    const auto write = [&](int count) {
        for (int i = 0; i < count; ++i, ++written)
            store.append("a", 1, LogStream::Stderr, QByteArray(100, 'x'));
    };
    // Until the socket is full, and then much more.
    QVERIFY(QTest::qWaitFor([&] { return write(200), !session->isWritable(); }, 20'000));
    write(50'000);
    quint64 seen = 0;
    quint64 dropped = 0;
    const auto countAll = [&] {
        seen = dropped = 0;
        for (const QJsonObject &params : kit.notifications(0)) {
            const LogBatch batch = LogBatch::fromJson(params);
            seen += quint64(batch.lines.size());
            dropped += batch.dropped;
            if (seen + dropped != batch.next)
                return false; // each message is exact by itself
        }
        return seen + dropped == written;
    };
    QVERIFY(QTest::qWaitFor(countAll, 20'000));
    QVERIFY(dropped > 40'000);
    write(3);
    QVERIFY(QTest::qWaitFor(countAll, 20'000));
    feed.unfollow(*session);
}

QTEST_GUILESS_MAIN(TestLogFeed)
#include "test_logfeed.moc"
