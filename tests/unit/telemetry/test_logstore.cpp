// The ring of lines of every app.
#include "telemetry/logstore.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace spawner;

namespace {

QByteArrayList texts(const QList<LogLine> &lines)
{
    QByteArrayList result;
    for (const LogLine &line : lines)
        result.append(line.text);
    return result;
}

void appendNumbers(LogStore &store, const QByteArray &app, int first, int last)
{
    for (int i = first; i <= last; ++i)
        store.append(app, 1, LogStream::Stderr, QByteArray::number(i));
}

} // namespace

class TestLogStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItWasGiven();
    void keepsTheNewestLinesOfEachApp();
    void noisyAppDoesNotPushOutTheOthers();
    void lastOfAllAppsIsInOrder();
    void lastReachesBackToAQuietApp();
    void sinceContinuesWhereTheReaderWas();
    void sinceShowsGapsHonestly();
    void longHistoryIsReadWhole();
    void bytesAreBoundedToo();
    void cutsWhatIsTooLong();
    void appsThatAreGoneStayForAWhile();
    void appsThatComeBackAreNotGone();
    void appsThatAreGoneTakeNoMoreThanOne();
    void shrinksWhenTold();
    void zeroLinesKeepNothingButTheSinkSeesThem();
    void sinkMayUseTheStore();
    void manyThreads();
};

void TestLogStore::keepsWhatItWasGiven()
{
    LogStore store(10);
    const auto before = std::chrono::system_clock::now();
    store.append("hello", 42, LogStream::FastCgi, QByteArray("a\0\xff" "b", 4));
    const QList<LogLine> lines = store.last("hello", 10);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].sequence, quint64(1));
    QCOMPARE(lines[0].app, QByteArray("hello"));
    QCOMPARE(lines[0].pid, qint64(42));
    QCOMPARE(lines[0].stream, LogStream::FastCgi);
    QCOMPARE(lines[0].text, QByteArray("a\0\xff" "b", 4));
    QVERIFY(lines[0].time >= before && lines[0].time <= std::chrono::system_clock::now());
    QVERIFY(store.last("other", 10).isEmpty());
    QVERIFY(store.last("hello", 0).isEmpty());
}

void TestLogStore::keepsTheNewestLinesOfEachApp()
{
    LogStore store(3);
    appendNumbers(store, "a", 1, 5);
    QCOMPARE(texts(store.last("a", 10)), QByteArrayList({"3", "4", "5"}));
    QCOMPARE(texts(store.last("a", 2)), QByteArrayList({"4", "5"}));
}

void TestLogStore::noisyAppDoesNotPushOutTheOthers()
{
    LogStore store(3);
    appendNumbers(store, "quiet", 1, 2);
    appendNumbers(store, "noisy", 1, 1000);
    QCOMPARE(texts(store.last("quiet", 10)), QByteArrayList({"1", "2"}));
}

void TestLogStore::lastOfAllAppsIsInOrder()
{
    LogStore store(10);
    store.append("a", 1, LogStream::Stderr, "1");
    store.append("b", 1, LogStream::Stderr, "2");
    store.append("c", 1, LogStream::Stdout, "3");
    store.append("a", 1, LogStream::Stderr, "4");
    QCOMPARE(texts(store.last({}, 10)), QByteArrayList({"1", "2", "3", "4"}));
    QCOMPARE(texts(store.last({}, 2)), QByteArrayList({"3", "4"}));
    QCOMPARE(texts(store.last({}, 3)), QByteArrayList({"2", "3", "4"}));
}

void TestLogStore::lastReachesBackToAQuietApp()
{
    LogStore store(3);
    store.append("quiet", 1, LogStream::Stderr, "first");
    appendNumbers(store, "noisy", 1, 100);
    // Behind the numbers that the noisy app's dropped lines had.
    QCOMPARE(texts(store.last({}, 4)), QByteArrayList({"first", "98", "99", "100"}));
    QCOMPARE(texts(store.last("quiet", 5)), QByteArrayList({"first"}));
}

void TestLogStore::sinceContinuesWhereTheReaderWas()
{
    LogStore store(100);
    appendNumbers(store, "a", 1, 10);
    const QList<LogLine> first = store.since(0, 4);
    QCOMPARE(texts(first), QByteArrayList({"1", "2", "3", "4"}));
    QCOMPARE(texts(store.since(first.last().sequence, 3)), QByteArrayList({"5", "6", "7"}));
    QVERIFY(store.since(10, 5).isEmpty());
    QVERIFY(store.since(1'000'000, 5).isEmpty());
}

void TestLogStore::sinceShowsGapsHonestly()
{
    LogStore store(2);
    appendNumbers(store, "a", 1, 1);
    appendNumbers(store, "a", 2, 9);
    const QList<LogLine> lines = store.since(1, 10, "a");
    QCOMPARE(texts(lines), QByteArrayList({"8", "9"}));
    QCOMPARE(lines[0].sequence, quint64(8)); // the reader was at 1: six lines are missing, and it can tell
}

void TestLogStore::longHistoryIsReadWhole()
{
    LogStore store(4000);
    for (int i = 0; i < 5000; ++i)
        store.append(i % 2 ? "odd" : "even", 1, LogStream::Stderr, QByteArray::number(i));
    const QList<LogLine> lines = store.last({}, 5000);
    QCOMPARE(lines.size(), 5000);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(lines[i].sequence, quint64(i + 1));
    QCOMPARE(store.last({}, 4999).first().text, QByteArray("1"));
    QCOMPARE(store.last("odd", 4999).size(), 2500);
}

void TestLogStore::bytesAreBoundedToo()
{
    LogStore store(100'000);
    const QByteArray big(LogStore::MaxLineBytes, 'x');
    for (int i = 0; i < 200; ++i)
        store.append("a", 1, LogStream::Stderr, big);
    qsizetype bytes = 0;
    const QList<LogLine> lines = store.last("a", 1000);
    for (const LogLine &line : lines)
        bytes += line.text.size();
    QVERIFY(bytes <= LogStore::MaxBytesPerApp);
    QVERIFY(bytes > LogStore::MaxBytesPerApp / 2);
    QCOMPARE(lines.last().sequence, quint64(200));
    // Empty lines cost memory as well.
    for (int i = 0; i < 100'000; ++i)
        store.append("b", 1, LogStream::Stderr, QByteArray());
    QVERIFY(store.last("b", 100'000).size() * qsizetype(sizeof(LogLine)) <= LogStore::MaxBytesPerApp);
}

void TestLogStore::cutsWhatIsTooLong()
{
    LogStore store(10);
    store.append("a", 1, LogStream::Stderr, QByteArray(LogStore::MaxLineBytes + 1, 'x'));
    QCOMPARE(store.last("a", 1)[0].text.size(), LogStore::MaxLineBytes);
}

void TestLogStore::appsThatAreGoneStayForAWhile()
{
    LogStore store(10);
    const auto name = [](std::size_t i) -> QByteArray { return "app" + QByteArray::number(qulonglong(i)); };
    for (std::size_t i = 0; i <= LogStore::MaxRetired; ++i) {
        appendNumbers(store, name(i), 1, 2);
        store.retire(name(i));
        store.retire(name(i)); // once is enough
        QCOMPARE(store.last(name(i), 10).size(), 2);
    }
    store.retire("never seen");
    QVERIFY(store.last(name(0), 10).isEmpty());
    QCOMPARE(store.last(name(1), 10).size(), 2);
    QCOMPARE(store.last({}, 1000).size(), qsizetype(2 * LogStore::MaxRetired));
    appendNumbers(store, name(0), 3, 3);
    QCOMPARE(store.last(name(0), 10)[0].sequence, store.lastSequence()); // numbers are never used twice
}

void TestLogStore::appsThatComeBackAreNotGone()
{
    LogStore store(10);
    appendNumbers(store, "back", 1, 1);
    store.retire("back");
    appendNumbers(store, "back", 2, 2);
    for (std::size_t i = 0; i < 2 * LogStore::MaxRetired; ++i) {
        const QByteArray name = "app" + QByteArray::number(qulonglong(i));
        appendNumbers(store, name, 1, 1);
        store.retire(name);
    }
    QCOMPARE(texts(store.last("back", 10)), QByteArrayList({"1", "2"}));
}

void TestLogStore::appsThatAreGoneTakeNoMoreThanOne()
{
    LogStore store(100'000);
    const QByteArray line(LogStore::MaxLineBytes, 'x');
    for (const char *app : {"a", "b", "c"}) {
        for (qsizetype i = 0; i < LogStore::MaxRetiredBytes / 2 / line.size(); ++i)
            store.append(app, 1, LogStream::Stderr, line);
        store.retire(app);
    }
    QVERIFY(store.last("a", 1).isEmpty());
    QVERIFY(store.last("b", 1).isEmpty()); // two halves and what else a line takes
    QVERIFY(!store.last("c", 1).isEmpty());
}

void TestLogStore::shrinksWhenTold()
{
    LogStore store(10);
    appendNumbers(store, "a", 1, 10);
    store.setLinesPerApp(2);
    QCOMPARE(texts(store.last("a", 10)), QByteArrayList({"9", "10"}));
    store.setLinesPerApp(3);
    appendNumbers(store, "a", 11, 12);
    QCOMPARE(texts(store.last("a", 10)), QByteArrayList({"10", "11", "12"}));
}

void TestLogStore::zeroLinesKeepNothingButTheSinkSeesThem()
{
    LogStore store(0);
    QByteArrayList seen;
    store.setSink([&](const LogLine &line) { seen.append(line.text); });
    appendNumbers(store, "a", 1, 2);
    QVERIFY(store.last("a", 10).isEmpty());
    QCOMPARE(seen, QByteArrayList({"1", "2"}));
}

void TestLogStore::sinkMayUseTheStore()
{
    LogStore store(10);
    qsizetype kept = 0;
    store.setSink([&](const LogLine &line) { kept = store.last(line.app, 10).size(); });
    appendNumbers(store, "a", 1, 3);
    QCOMPARE(kept, 3);
}

void TestLogStore::manyThreads()
{
    LogStore store(200);
    std::atomic<int> sunk = 0;
    store.setSink([&](const LogLine &) { ++sunk; });
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&store, t] { appendNumbers(store, QByteArray::number(t % 2), 1, 2000); });
    quint64 previous = 0;
    bool ordered = true;
    for (int i = 0; i < 200; ++i) {
        const QList<LogLine> lines = store.since(previous, 50);
        for (const LogLine &line : lines) {
            ordered = ordered && line.sequence > previous;
            previous = line.sequence;
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(ordered);
    QCOMPARE(sunk.load(), 8000);
    QCOMPARE(store.last({}, 1000).last().sequence, quint64(8000));
    QCOMPARE(store.last({}, 1000).size(), 400);
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "test_logstore.moc"
