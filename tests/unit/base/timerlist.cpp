// TimerList with a clock of the test's own: order, rhythm, and what timerEvent() may do.
#include "base/timerlist.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimerEvent>

#include <functional>
#include <map>
#include <memory>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

/// Notes which timers fired and may do something about it.
class Listener : public QObject
{
public:
    std::function<void(int)> onTimer;
    QList<int> fired;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        fired.append(event->timerId());
        // A copy: the function may destroy this object.
        if (const auto action = onTimer)
            action(event->timerId());
    }
};

} // namespace

class TimerListTest : public QObject
{
    Q_OBJECT
private slots:
    void neverEarly_data();
    void neverEarly();
    void firesInOrderOfDeadlines();
    void doesNotDrift();
    void startsAnewAfterMissedIntervals();
    void zeroTimersFireOncePerRound();
    void addedWhileFiringWaitsForTheNextRound();
    void removesItselfWhileFiring();
    void removesAnotherWhileFiring();
    void sameIdAgainWhileFiring();
    void objectDestroyedWhileFiring();
    void nestedRoundSkipsTheOneThatFires();
    void remainingTime();
    void timersOfAnObject();
    void removeAllOfAnObject();
    void behavesLikeASortedList();

private:
    const Clock::time_point m_start { 123'456'789'012'345ns };
};

void TimerListTest::neverEarly_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("latest");
    for (const int ms : { 0, 1, 19, 20, 99, 100, 250, 1000, 1999, 60'000, 2'000'000'000 }) {
        QTest::addRow("precise %d", ms) << Qt::PreciseTimer << ms << ms;
        QTest::addRow("coarse %d", ms) << Qt::CoarseTimer << ms << ms + ms / 20;
        QTest::addRow("very coarse %d", ms) << Qt::VeryCoarseTimer << ms << ms + 1000;
    }
}

void TimerListTest::neverEarly()
{
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QFETCH(int, latest);
    TimerList list;
    Listener listener;
    list.add(1, milliseconds(interval), type, &listener, m_start);
    const auto due = list.nextDue();
    QVERIFY(due);
    QVERIFY(*due >= m_start + milliseconds(interval));
    QVERIFY(*due <= m_start + milliseconds(latest));
    QCOMPARE(list.fireDue(*due - 1ns), 0);
    QCOMPARE(list.fireDue(*due), 1);
}

void TimerListTest::firesInOrderOfDeadlines()
{
    TimerList list;
    Listener listener;
    int id = 0;
    for (const int ms : { 50, 10, 40, 20, 30, 10 })
        list.add(++id, milliseconds(ms), Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 9ms), 0);
    QCOMPARE(list.fireDue(m_start + 30ms), 4);
    // Those with 10 ms missed an interval by now; what counts is who was due first.
    QCOMPARE(listener.fired, (QList<int> { 2, 6, 4, 5 }));
}

void TimerListTest::doesNotDrift()
{
    TimerList list;
    Listener listener;
    for (const auto type : { Qt::PreciseTimer, Qt::CoarseTimer }) {
        list.add(1, 200ms, type, &listener, m_start);
        listener.fired.clear();
        for (int i = 1; i <= 1000; ++i) {
            // Served up to 90 ms late each time.
            const auto exact = m_start + i * 200ms;
            QVERIFY(*list.nextDue() >= exact);
            QVERIFY(*list.nextDue() <= exact + 10ms);
            QCOMPARE(list.fireDue(exact + 10ms + (i % 9) * 10ms), 1);
        }
    }
}

void TimerListTest::startsAnewAfterMissedIntervals()
{
    TimerList list;
    Listener listener;
    list.add(1, 10ms, Qt::PreciseTimer, &listener, m_start);
    const auto late = m_start + 55ms;
    QCOMPARE(list.fireDue(late), 1);
    QCOMPARE(list.fireDue(late), 0);
    QCOMPARE(*list.nextDue(), late + 10ms);
}

void TimerListTest::zeroTimersFireOncePerRound()
{
    TimerList list;
    Listener listener;
    list.add(1, 0ms, Qt::PreciseTimer, &listener, m_start);
    list.add(2, 5ms, Qt::PreciseTimer, &listener, m_start);
    list.add(3, 0ms, Qt::CoarseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start), 2);
    QCOMPARE(list.fireDue(m_start), 2);
    QCOMPARE(list.fireDue(m_start + 5ms), 3);
    QCOMPARE(listener.fired, (QList<int> { 1, 3, 1, 3, 1, 3, 2 }));
}

void TimerListTest::addedWhileFiringWaitsForTheNextRound()
{
    TimerList list;
    Listener listener;
    int next = 10;
    listener.onTimer = [&](int) { list.add(next++, 0ms, Qt::PreciseTimer, &listener, m_start); };
    list.add(1, 1ms, Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    listener.onTimer = nullptr;
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    QCOMPARE(listener.fired, (QList<int> { 1, 10 }));
}

void TimerListTest::removesItselfWhileFiring()
{
    TimerList list;
    Listener listener;
    listener.onTimer = [&](int id) {
        QVERIFY(list.remove(id));
        QVERIFY(!list.remove(id));
    };
    list.add(1, 1ms, Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    QVERIFY(!list.nextDue());
    QCOMPARE(list.fireDue(m_start + 1s), 0);
}

void TimerListTest::removesAnotherWhileFiring()
{
    TimerList list;
    Listener listener;
    listener.onTimer = [&](int id) { list.remove(3 - id); };
    list.add(1, 1ms, Qt::PreciseTimer, &listener, m_start);
    list.add(2, 1ms, Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    QCOMPARE(listener.fired, QList<int> { 1 });
}

void TimerListTest::sameIdAgainWhileFiring()
{
    TimerList list;
    Listener listener;
    // What QTimer::start() does in its own timeout: Qt gives the id just freed out again.
    listener.onTimer = [&](int id) {
        list.remove(id);
        list.add(id, 50ms, Qt::PreciseTimer, &listener, m_start + 1ms);
    };
    list.add(1, 1ms, Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    QCOMPARE(*list.nextDue(), m_start + 51ms);
    QCOMPARE(list.fireDue(m_start + 51ms), 1);
}

void TimerListTest::objectDestroyedWhileFiring()
{
    TimerList list;
    auto listener = std::make_unique<Listener>();
    listener->onTimer = [&](int) {
        list.removeAll(listener.get());
        listener.reset();
    };
    list.add(1, 1ms, Qt::PreciseTimer, listener.get(), m_start);
    list.add(2, 1ms, Qt::PreciseTimer, listener.get(), m_start);
    QCOMPARE(list.fireDue(m_start + 1ms), 1);
    QVERIFY(!listener);
    QVERIFY(!list.nextDue());
}

void TimerListTest::nestedRoundSkipsTheOneThatFires()
{
    TimerList list;
    Listener listener;
    int depth = 0;
    listener.onTimer = [&](int id) {
        if (id == 1 && ++depth == 1) {
            QCOMPARE(list.fireDue(m_start + 100ms), 1);
            QVERIFY(*list.nextDue() > m_start + 100ms);
        }
    };
    list.add(1, 0ms, Qt::PreciseTimer, &listener, m_start);
    list.add(2, 10ms, Qt::PreciseTimer, &listener, m_start);
    QCOMPARE(list.fireDue(m_start + 10ms), 1);
    QCOMPARE(listener.fired, (QList<int> { 1, 2 }));
}

void TimerListTest::remainingTime()
{
    TimerList list;
    Listener listener;
    list.add(7, 10ms, Qt::PreciseTimer, &listener, m_start);
    QVERIFY(!list.remaining(8, m_start));
    QCOMPARE(list.remaining(7, m_start)->count(), 10);
    QCOMPARE(list.remaining(7, m_start + 1ns)->count(), 10);
    QCOMPARE(list.remaining(7, m_start + 9ms + 999us)->count(), 1);
    QCOMPARE(list.remaining(7, m_start + 1s)->count(), 0);
    listener.onTimer = [&](int) { QCOMPARE(list.remaining(7, m_start + 10ms)->count(), 10); };
    QCOMPARE(list.fireDue(m_start + 10ms), 1);
}

void TimerListTest::timersOfAnObject()
{
    TimerList list;
    Listener a;
    Listener b;
    list.add(1, 10ms, Qt::PreciseTimer, &a, m_start);
    list.add(2, 20ms, Qt::VeryCoarseTimer, &b, m_start);
    const auto timers = list.timersOf(&b);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, 2);
    QCOMPARE(timers.first().interval, 20);
    QCOMPARE(timers.first().timerType, Qt::VeryCoarseTimer);
    QVERIFY(list.timersOf(this).isEmpty());
}

void TimerListTest::removeAllOfAnObject()
{
    TimerList list;
    Listener a;
    Listener b;
    for (int id = 1; id <= 100; ++id)
        list.add(id, milliseconds(id), Qt::PreciseTimer, id % 3 ? &a : &b, m_start);
    QVERIFY(list.removeAll(&a));
    QVERIFY(!list.removeAll(&a));
    QCOMPARE(list.fireDue(m_start + 1s), 33);
    QVERIFY(a.fired.isEmpty());
}

void TimerListTest::behavesLikeASortedList()
{
    TimerList list;
    Listener listener;
    std::map<int, Clock::time_point> model;
    QRandomGenerator random(42);
    auto now = m_start;
    // Timers that fire are removed, so that the model stays simple.
    listener.onTimer = [&](int id) {
        QVERIFY(model.contains(id));
        QVERIFY(model.at(id) <= now);
        model.erase(id);
        list.remove(id);
    };
    for (int step = 0; step < 20'000; ++step) {
        const int id = random.bounded(1, 300);
        switch (random.bounded(4)) {
        case 0:
            QCOMPARE(list.remove(id), model.erase(id) == 1);
            break;
        case 1:
            now += milliseconds(random.bounded(3));
            list.fireDue(now);
            QVERIFY(!list.nextDue() || *list.nextDue() > now);
            break;
        default:
            const milliseconds interval(random.bounded(1, 500));
            list.add(id, interval, Qt::PreciseTimer, &listener, now);
            model[id] = now + interval;
        }
        auto first = std::min_element(model.begin(), model.end(),
                                      [](auto &a, auto &b) { return a.second < b.second; });
        QCOMPARE(list.nextDue().has_value(), first != model.end());
        if (first != model.end())
            QCOMPARE(*list.nextDue() - m_start, first->second - m_start);
    }
}

QTEST_GUILESS_MAIN(TimerListTest)
#include "timerlist.moc"
