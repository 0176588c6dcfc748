// TimeoutQueue on a real event loop.
#include "base/timeoutqueue.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

class Probe : public Timeout
{
public:
    explicit Probe(std::function<void()> action = {}) : m_action(std::move(action)) { }
    int expiries() const { return m_expiries; }
    Clock::time_point when() const { return m_when; }
    void setAction(std::function<void()> action) { m_action = std::move(action); }

protected:
    void expired() override
    {
        ++m_expiries;
        m_when = Clock::now();
        // A copy: the action may destroy this object.
        if (const auto action = m_action)
            action();
    }

private:
    std::function<void()> m_action;
    int m_expiries = 0;
    Clock::time_point m_when;
};

} // namespace

class TimeoutQueueTest : public QObject
{
    Q_OBJECT
private slots:
    void expiresOnceAndNotEarly();
    void expiresInOrderOfStart();
    void cancelledOnesKeepSilent();
    void destroyedOnesKeepSilent();
    void restartMovesToTheEnd();
    void movesBetweenQueues();
    void zeroMeansNever();
    void startedAgainFromItself();
    void destroysItself();
    void destroysAllOthersFromWithin();
    void cancelsItsNeighboursFromWithin();
    void startsOthersFromWithin();
    void queueDestroyedFromWithin();
    void oneTimerForAll();
    void timerEndsWhenNothingWaits();
    void theFirstCanBeEndedEarly();
};

static int timersOf(QObject *object)
{
    return int(QAbstractEventDispatcher::instance()->registeredTimers(object).size());
}

void TimeoutQueueTest::expiresOnceAndNotEarly()
{
    for (const auto interval : { 1ms, 5ms, 40ms }) {
        TimeoutQueue queue(interval);
        Probe probe;
        const auto start = Clock::now();
        queue.start(probe);
        QVERIFY(probe.isRunning());
        QTRY_COMPARE(probe.expiries(), 1);
        QVERIFY(!probe.isRunning());
        QVERIFY(probe.when() - start >= interval);
        Probe later;
        queue.start(later);
        QTRY_COMPARE(later.expiries(), 1);
        QCOMPARE(probe.expiries(), 1);
    }
}

void TimeoutQueueTest::expiresInOrderOfStart()
{
    TimeoutQueue queue(10ms);
    QList<int> order;
    std::vector<std::unique_ptr<Probe>> probes;
    for (int i = 0; i < 100; ++i) {
        probes.push_back(std::make_unique<Probe>([&order, i] { order.append(i); }));
        queue.start(*probes.back());
    }
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TimeoutQueueTest::cancelledOnesKeepSilent()
{
    TimeoutQueue queue(10ms);
    Probe probes[5];
    for (auto &probe : probes)
        queue.start(probe);
    for (const int i : { 0, 2, 4 }) { // the first, one in between, the last
        probes[i].cancel();
        probes[i].cancel();
        QVERIFY(!probes[i].isRunning());
    }
    QTRY_COMPARE(probes[3].expiries(), 1);
    QCOMPARE(probes[1].expiries(), 1);
    for (const int i : { 0, 2, 4 })
        QCOMPARE(probes[i].expiries(), 0);
}

void TimeoutQueueTest::destroyedOnesKeepSilent()
{
    TimeoutQueue queue(5ms);
    Probe last;
    auto first = std::make_unique<Probe>();
    queue.start(*first);
    queue.start(last);
    first.reset();
    QTRY_COMPARE(last.expiries(), 1);
}

void TimeoutQueueTest::restartMovesToTheEnd()
{
    TimeoutQueue queue(10ms);
    QList<int> order;
    Probe a([&] { order.append(1); });
    Probe b([&] { order.append(2); });
    queue.start(a);
    queue.start(b);
    queue.start(a);
    QTRY_COMPARE(order, (QList<int> { 2, 1 }));
}

void TimeoutQueueTest::movesBetweenQueues()
{
    TimeoutQueue slow(1h);
    TimeoutQueue fast(5ms);
    Probe probe;
    slow.start(probe);
    fast.start(probe);
    QTRY_COMPARE(probe.expiries(), 1);
    // Nothing is left in the slow one: its destructor would assert.
}

void TimeoutQueueTest::zeroMeansNever()
{
    TimeoutQueue never(0ms);
    TimeoutQueue slow(1h);
    Probe probe;
    slow.start(probe);
    never.start(probe);
    QVERIFY(!probe.isRunning());
    QCOMPARE(timersOf(&never), 0);
}

void TimeoutQueueTest::startedAgainFromItself()
{
    TimeoutQueue queue(2ms);
    Probe probe;
    probe.setAction([&] {
        QVERIFY(!probe.isRunning());
        if (probe.expiries() < 4)
            queue.start(probe);
    });
    queue.start(probe);
    QTRY_COMPARE(probe.expiries(), 4);
    QVERIFY(!probe.isRunning());
}

void TimeoutQueueTest::destroysItself()
{
    TimeoutQueue queue(2ms);
    auto probe = std::make_unique<Probe>();
    probe->setAction([&] { probe.reset(); });
    queue.start(*probe);
    QTRY_VERIFY(!probe);
}

void TimeoutQueueTest::destroysAllOthersFromWithin()
{
    TimeoutQueue queue(5ms);
    std::vector<std::unique_ptr<Probe>> probes(10);
    int calls = 0;
    for (auto &probe : probes) {
        probe = std::make_unique<Probe>([&] {
            ++calls;
            for (auto &each : probes)
                each.reset();
        });
        queue.start(*probe);
    }
    QTRY_COMPARE(calls, 1);
    Probe later;
    queue.start(later);
    QTRY_COMPARE(later.expiries(), 1);
    QCOMPARE(calls, 1);
}

void TimeoutQueueTest::cancelsItsNeighboursFromWithin()
{
    TimeoutQueue queue(5ms);
    Probe third;
    Probe second;
    Probe first([&] { second.cancel(); });
    for (auto *probe : { &first, &second, &third })
        queue.start(*probe);
    QTRY_COMPARE(third.expiries(), 1);
    QCOMPARE(second.expiries(), 0);
}

void TimeoutQueueTest::startsOthersFromWithin()
{
    TimeoutQueue queue(5ms);
    Probe follower;
    Clock::time_point started;
    Probe leader([&] {
        started = Clock::now();
        queue.start(follower);
    });
    queue.start(leader);
    QTRY_COMPARE(follower.expiries(), 1);
    QVERIFY(follower.when() - started >= 5ms);
}

void TimeoutQueueTest::queueDestroyedFromWithin()
{
    auto queue = std::make_unique<TimeoutQueue>(2ms);
    Probe probe([&] { queue.reset(); });
    queue->start(probe);
    QTRY_VERIFY(!queue);
}

void TimeoutQueueTest::oneTimerForAll()
{
    TimeoutQueue queue(1h);
    std::vector<Probe> probes(1000);
    for (auto &probe : probes)
        queue.start(probe);
    QCOMPARE(timersOf(&queue), 1);
}

void TimeoutQueueTest::timerEndsWhenNothingWaits()
{
    TimeoutQueue queue(3ms);
    Probe probe;
    QCOMPARE(timersOf(&queue), 0);
    queue.start(probe);
    probe.cancel();
    QTRY_COMPARE(timersOf(&queue), 0);
    queue.start(probe);
    QTRY_COMPARE(probe.expiries(), 1);
    QCOMPARE(timersOf(&queue), 0);
}

void TimeoutQueueTest::theFirstCanBeEndedEarly()
{
    TimeoutQueue queue(1h);
    QVERIFY(queue.isEmpty() && !queue.expireFirst());
    Probe first;
    Probe second;
    queue.start(first);
    queue.start(second);
    queue.start(first); // is the second one now
    QVERIFY(queue.expireFirst());
    QCOMPARE(second.expiries(), 1);
    QCOMPARE(first.expiries(), 0);
    QVERIFY(!second.isRunning() && first.isRunning() && !queue.isEmpty());
    QVERIFY(queue.expireFirst());
    QCOMPARE(first.expiries(), 1);
    QVERIFY(queue.isEmpty());
}

QTEST_GUILESS_MAIN(TimeoutQueueTest)
#include "timeoutqueue.moc"
