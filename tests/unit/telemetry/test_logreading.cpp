// Following a LogStore: what a reader gets, what it is told of the rest, and when it is woken.
#include "telemetry/logstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace spawner;

namespace {

constexpr qsizetype Much = 1 << 20;

void appendNumbers(LogStore &store, const QByteArray &app, int first, int last)
{
    for (int i = first; i <= last; ++i)
        store.append(app, 1, LogStream::Stderr, QByteArray::number(i));
}

struct Followed
{
    QByteArrayList texts;
    quint64 dropped = 0;
};

/// Everything there is behind the cursor.
Followed readAll(const LogStore &store, LogCursor &cursor, qsizetype count = 100)
{
    Followed followed;
    bool hasMore = true;
    while (hasMore) {
        const LogSlice slice = store.read(cursor, count, Much);
        for (const LogLine &line : slice.lines)
            followed.texts.append(line.text);
        followed.dropped += slice.dropped;
        hasMore = slice.hasMore;
    }
    return followed;
}

} // namespace

class TestLogReading : public QObject
{
    Q_OBJECT
private slots:
    void continuesWhereItWas();
    void countsWhatIsMissingOfOneApp();
    void stopsAtGapsOfAllApps();
    void countsWhatIsMissingSinceAnOldNumber();
    void dropRecordIsExactUntilItIsFull();
    void isBoundedInBytes();
    void startsBeforeTheAppDoes();
    void anAppThatWasForgottenComesBack();
    void wakesOnceForManyLines();
    void everyLineIsSeenOrCounted_data();
    void everyLineIsSeenOrCounted();
};

void TestLogReading::continuesWhereItWas()
{
    LogStore store(100);
    appendNumbers(store, "a", 1, 3);
    LogCursor cursor{ "a", 1, {} };
    LogSlice slice = store.read(cursor, 1, Much);
    QCOMPARE(slice.lines.size(), 1);
    QCOMPARE(slice.lines[0].text, QByteArray("2"));
    QVERIFY(slice.hasMore);
    slice = store.read(cursor, 10, Much);
    QCOMPARE(slice.lines[0].text, QByteArray("3"));
    QVERIFY(!slice.hasMore);
    QCOMPARE(cursor.sequence, quint64(3));
    slice = store.read(cursor, 10, Much);
    QVERIFY(slice.lines.isEmpty());
    QCOMPARE(slice.dropped, quint64(0));
}

void TestLogReading::countsWhatIsMissingOfOneApp()
{
    LogStore store(3);
    LogCursor cursor{ "a", 0, {} };
    appendNumbers(store, "a", 1, 2);
    QCOMPARE(readAll(store, cursor).texts, QByteArrayList({ "1", "2" }));
    for (int i = 3; i <= 10; ++i) { // others do not count
        appendNumbers(store, "a", i, i);
        appendNumbers(store, "b", 0, 5);
    }
    const LogSlice slice = store.read(cursor, 2, Much);
    QCOMPARE(slice.dropped, quint64(5));
    QCOMPARE(slice.lines[0].text, QByteArray("8"));
    QCOMPARE(readAll(store, cursor).dropped, quint64(0));
}

void TestLogReading::stopsAtGapsOfAllApps()
{
    LogStore store(2);
    LogCursor cursor;
    appendNumbers(store, "a", 1, 3);
    appendNumbers(store, "b", 4, 4);
    appendNumbers(store, "a", 5, 8);
    LogSlice slice = store.read(cursor, 10, Much); // 1 2 3 are missing
    QCOMPARE(slice.dropped, quint64(3));
    QCOMPARE(slice.lines.size(), 1);
    QCOMPARE(slice.lines[0].text, QByteArray("4"));
    QVERIFY(slice.hasMore);
    slice = store.read(cursor, 10, Much); // 5 6 are missing
    QCOMPARE(slice.dropped, quint64(2));
    QCOMPARE(slice.lines.size(), 2);
    QVERIFY(!slice.hasMore);
}

void TestLogReading::countsWhatIsMissingSinceAnOldNumber()
{
    LogStore store(3);
    for (int i = 1; i <= 10; ++i) { // a has the odd numbers
        appendNumbers(store, "a", i, i);
        appendNumbers(store, "b", i, i);
    }
    for (const auto &[after, dropped] : { std::pair<quint64, quint64>{ 0, 7 }, { 1, 6 }, { 2, 6 }, { 12, 1 }, { 13, 0 } }) {
        LogCursor cursor{ "a", after, {} };
        QCOMPARE(readAll(store, cursor).dropped, dropped);
    }
}

void TestLogReading::dropRecordIsExactUntilItIsFull()
{
    DropRecord record;
    const quint64 runs = DropRecord::MaxRuns;
    for (quint64 i = 1; i <= 2 * runs; ++i)
        record.add(3 * i); // never two in a row
    QCOMPARE(record.total(), 2 * runs);
    QCOMPARE(record.countAfter(0), 2 * runs);
    QCOMPARE(record.countAfter(6 * runs), quint64(0));
    QCOMPARE(record.countAfter(6 * runs - 1), quint64(1));
    QCOMPARE(record.countAfter(3 * (runs + 10)), runs - 10);
    QVERIFY(record.countAfter(30) <= 2 * runs && record.countAfter(30) >= runs - 1); // merged: about
}

void TestLogReading::isBoundedInBytes()
{
    for (const QByteArray &app : { QByteArray(), QByteArray("a") }) {
        LogStore store(100);
        for (int i = 0; i < 5; ++i)
            store.append("a", 1, LogStream::Stdout, QByteArray(1000, 'x'));
        LogCursor cursor{ app, 0, {} };
        QCOMPARE(store.read(cursor, 100, 2500).lines.size(), 2);
        QCOMPARE(store.read(cursor, 100, 10).lines.size(), 1); // one always
        QCOMPARE(store.read(cursor, 100, 2000).lines.size(), 2);
    }
}

void TestLogReading::startsBeforeTheAppDoes()
{
    LogStore store(3);
    appendNumbers(store, "b", 1, 5);
    LogCursor cursor{ "a", store.lastSequence(), {} };
    QVERIFY(store.read(cursor, 10, Much).lines.isEmpty());
    appendNumbers(store, "a", 1, 5);
    const LogSlice slice = store.read(cursor, 10, Much);
    QCOMPARE(slice.dropped, quint64(2));
    QCOMPARE(slice.lines.size(), 3);
}

void TestLogReading::anAppThatWasForgottenComesBack()
{
    LogStore store(10);
    LogCursor one{ "a", 0, {} };
    LogCursor all;
    appendNumbers(store, "a", 1, 4);
    QCOMPARE(store.read(one, 10, Much).lines.size(), 4);
    store.read(all, 10, Much);
    store.retire("a");
    for (std::size_t i = 0; i < LogStore::MaxRetired; ++i) {
        const QByteArray name = "app" + QByteArray::number(qulonglong(i));
        appendNumbers(store, name, 1, 1);
        store.retire(name);
    }
    QVERIFY(store.read(one, 10, Much).lines.isEmpty());
    appendNumbers(store, "a", 5, 6);
    const Followed followed = readAll(store, one);
    QCOMPARE(followed.texts, QByteArrayList({ "5", "6" }));
    QCOMPARE(followed.dropped, quint64(0));
    QCOMPARE(store.read(all, 1000, Much).lines.size(), qsizetype(LogStore::MaxRetired) + 2);
}

void TestLogReading::wakesOnceForManyLines()
{
    LogStore store(10);
    int calls = 0;
    store.setWaker([&calls] { ++calls; });
    appendNumbers(store, "a", 1, 3);
    QCOMPARE(calls, 0); // nobody asked
    store.callWaker();
    appendNumbers(store, "a", 1, 3);
    QCOMPARE(calls, 1);
    store.callWaker();
    appendNumbers(store, "b", 1, 3);
    QCOMPARE(calls, 2);
    store.callWaker();
    store.setWaker({});
    appendNumbers(store, "b", 1, 3);
    QCOMPARE(calls, 2);
}

void TestLogReading::everyLineIsSeenOrCounted_data()
{
    QTest::addColumn<QByteArray>("app");
    QTest::newRow("one app") << QByteArray("a");
    QTest::newRow("all apps") << QByteArray();
}

/// Several threads write as fast as they can, the reader dozes now and then.
void TestLogReading::everyLineIsSeenOrCounted()
{
    QFETCH(const QByteArray, app);
    constexpr int Lines = 20'000;
    LogStore store(500);
    std::atomic<int> running = 3;
    std::vector<std::thread> threads;
    for (const char *name : { "a", "b", "a" }) {
        threads.emplace_back([&store, &running, name] {
            appendNumbers(store, name, 1, Lines);
            --running;
        });
    }
    LogCursor cursor{ app, 0, {} };
    quint64 seen = 0;
    quint64 dropped = 0;
    bool isOver = false;
    while (!isOver) {
        isOver = running == 0;
        const Followed some = readAll(store, cursor, QRandomGenerator::global()->bounded(1, 300));
        seen += quint64(some.texts.size());
        dropped += some.dropped;
        if (!isOver && QRandomGenerator::global()->bounded(4) == 0)
            QTest::qSleep(2);
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(dropped > 0);
    QCOMPARE(seen + dropped, quint64(app.isEmpty() ? 3 * Lines : 2 * Lines));
}

QTEST_GUILESS_MAIN(TestLogReading)
#include "test_logreading.moc"
