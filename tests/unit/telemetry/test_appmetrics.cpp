// What a gateway counts of an app.
#include "telemetry/appmetrics.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace spawner;
using std::chrono::microseconds;

class TestAppMetrics : public QObject
{
    Q_OBJECT

private slots:
    void durationsFallIntoTheirBuckets_data();
    void durationsFallIntoTheirBuckets();
    void durationsAddUp();
    void statusesAreCountedOneByOne();
    void statusesBeyondTheRoomAreOthers();
    void lanesAreApart();
    void aReaderSeesCountersGrowOnly();
};

void TestAppMetrics::durationsFallIntoTheirBuckets_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<int>("bucket");
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("a clock that went back") << qint64(-5) << 0;
    QTest::newRow("a bound belongs to its bucket") << qint64(500) << 0;
    QTest::newRow("one more does not") << qint64(501) << 1;
    QTest::newRow("in the middle") << qint64(60'000) << 7;
    QTest::newRow("the last bound") << qint64(60'000'000) << 14;
    QTest::newRow("beyond") << qint64(3'600'000'000) << 15;
}

void TestAppMetrics::durationsFallIntoTheirBuckets()
{
    QFETCH(qint64, us);
    QFETCH(int, bucket);
    DurationCounter counter;
    counter.record(microseconds(us));
    for (int i = 0; i <= int(DurationBoundsUs.size()); ++i)
        QCOMPARE(counter.count(size_t(i)), std::uint64_t(i == bucket));
    QCOMPARE(counter.sumUs(), std::uint64_t(std::max<qint64>(us, 0)));
}

void TestAppMetrics::durationsAddUp()
{
    DurationCounter counter;
    for (const int us : {1, 2, 700, 5'000'000})
        counter.record(microseconds(us));
    QCOMPARE(counter.count(0), std::uint64_t(2));
    QCOMPARE(counter.count(1), std::uint64_t(1));
    QCOMPARE(counter.count(12), std::uint64_t(1));
    QCOMPARE(counter.sumUs(), std::uint64_t(5'000'703));
}

void TestAppMetrics::statusesAreCountedOneByOne()
{
    StatusCounter counter;
    QVERIFY(counter.values().isEmpty());
    for (const int status : {200, 404, 200, 0, 500, 200})
        counter.add(status);
    const QMap<int, std::uint64_t> expected{{0, 1}, {200, 3}, {404, 1}, {500, 1}};
    QCOMPARE(counter.values(), expected);
}

void TestAppMetrics::statusesBeyondTheRoomAreOthers()
{
    StatusCounter counter;
    for (int round = 0; round < 2; ++round) {
        for (int status = 200; status < 220; ++status)
            counter.add(status);
    }
    const QMap<int, std::uint64_t> values = counter.values();
    QCOMPARE(values.size(), 16);
    QCOMPARE(values.value(200), std::uint64_t(2));
    QCOMPARE(values.value(214), std::uint64_t(2));
    QVERIFY(!values.contains(215));
    QCOMPARE(values.value(0), std::uint64_t(10));
}

void TestAppMetrics::lanesAreApart()
{
    AppMetrics metrics(3);
    metrics.lane(1).requests.add(4);
    QCOMPARE(metrics.lanes().size(), size_t(3));
    QCOMPARE(metrics.lanes()[0].requests.value(), std::uint64_t(0));
    QCOMPARE(metrics.lanes()[1].requests.value(), std::uint64_t(4));
}

void TestAppMetrics::aReaderSeesCountersGrowOnly()
{
    constexpr int Requests = 50'000;
    AppMetrics metrics(2);
    std::atomic<int> running = 2;
    const auto write = [&](int lane) {
        for (int i = 0; i < Requests; ++i) {
            AppLane &mine = metrics.lane(lane);
            mine.requests.add();
            mine.statuses.add(200 + i % 20);
            mine.duration.record(microseconds(i));
        }
        --running;
    };
    std::thread first(write, 0);
    std::thread second(write, 1);

    const auto sum = [&] {
        std::uint64_t total = 0;
        for (const AppLane &lane : metrics.lanes()) {
            const QMap<int, std::uint64_t> values = lane.statuses.values();
            for (const std::uint64_t count : values)
                total += count;
        }
        return total;
    };
    std::uint64_t seen = 0;
    bool hasShrunk = false;
    while (running > 0) {
        const std::uint64_t now = sum();
        hasShrunk = hasShrunk || now < seen;
        seen = now;
    }
    first.join();
    second.join();
    QVERIFY(!hasShrunk);
    QCOMPARE(sum(), std::uint64_t(2 * Requests));
    QCOMPARE(metrics.lane(0).requests.value(), std::uint64_t(Requests));
    QCOMPARE(metrics.lane(1).duration.sumUs(), std::uint64_t(Requests) * (Requests - 1) / 2);
}

QTEST_GUILESS_MAIN(TestAppMetrics)
#include "test_appmetrics.moc"
