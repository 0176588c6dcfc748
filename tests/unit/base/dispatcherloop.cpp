// EpollDispatcher as an event loop: timers, posted events, wake-ups from other threads.
#include "dispatcherthread.h"
#include "epollmain.h"
#include "socketpair.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>
#include <QTimerEvent>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace spawner;
using namespace std::chrono_literals;

static QAbstractEventDispatcher *dispatcher()
{
    return QCoreApplication::eventDispatcher();
}

class DispatcherLoopTest : public QObject
{
    Q_OBJECT
private slots:
    void timersAreNotEarly_data();
    void timersAreNotEarly();
    void restartsATimerInItsTimeout();
    void zeroTimerDoesNotStarveSockets();
    void withoutTimersNoneFires();
    void timersMoveWithTheirObject();
    void deletedObjectsTimersAreGone();
    void postedEventsAreDeliveredAndCounted();
    void eventsPostedInATurnEndTheNextWait();
    void interruptEndsAWait();
    void wakeUpBeforeTheWaitCounts();
    void wakeUpAtTheLastMomentCounts();
    void waitsForATimerInOneGo();
    void noWakeUpIsLost();
    void everyPostedEventArrives();
    void quitsAtAnyMoment();
    void idleLoopSleeps();
    void threadsTalkOverLocalSockets();
};

void DispatcherLoopTest::timersAreNotEarly_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    for (const int ms : { 0, 1, 7, 40 })
        QTest::addRow("precise %d", ms) << Qt::PreciseTimer << ms;
    QTest::newRow("coarse 40") << Qt::CoarseTimer << 40;
    QTest::newRow("very coarse 40") << Qt::VeryCoarseTimer << 40;
}

void DispatcherLoopTest::timersAreNotEarly()
{
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QTimer timer;
    timer.setTimerType(type);
    int fired = 0;
    const auto start = Clock::now();
    auto last = start;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++fired;
        last = Clock::now();
        if (fired == 3)
            timer.stop();
    });
    timer.start(interval);
    QTRY_COMPARE(fired, 3);
    QVERIFY(last - start >= 3 * milliseconds(interval));
}

void DispatcherLoopTest::restartsATimerInItsTimeout()
{
    QTimer timer;
    timer.setSingleShot(true);
    int fired = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++fired < 5)
            timer.start(fired % 2);
    });
    timer.start(0);
    QTRY_COMPARE(fired, 5);
    QVERIFY(!timer.isActive());
    QCOMPARE(timer.remainingTime(), -1);
}

void DispatcherLoopTest::zeroTimerDoesNotStarveSockets()
{
    SocketPair pair;
    QVERIFY(pair.feed());
    QSocketNotifier reader(pair.near.get(), QSocketNotifier::Read);
    QSignalSpy told(&reader, &QSocketNotifier::activated);
    QTimer timer;
    timer.start(0);
    QSignalSpy fired(&timer, &QTimer::timeout);
    for (int i = 0; i < 10; ++i)
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told.size(), 10);
    QCOMPARE(fired.size(), 10);
}

void DispatcherLoopTest::withoutTimersNoneFires()
{
    QTimer timer;
    timer.start(0);
    QSignalSpy fired(&timer, &QTimer::timeout);
    dispatcher()->processEvents(QEventLoop::X11ExcludeTimers);
    QCOMPARE(fired.size(), 0);
    dispatcher()->processEvents(QEventLoop::AllEvents);
    QCOMPARE(fired.size(), 1);
}

void DispatcherLoopTest::timersMoveWithTheirObject()
{
    DispatcherThread other;
    QTimer timer;
    std::atomic<QThread *> where = nullptr;
    connect(&timer, &QTimer::timeout, &timer, [&] { where = QThread::currentThread(); });
    timer.start(5);
    QCOMPARE(dispatcher()->registeredTimers(&timer).size(), 1);
    timer.moveToThread(other.thread());
    QVERIFY(dispatcher()->registeredTimers(&timer).isEmpty());
    QTRY_COMPARE(where.load(), other.thread());
    QThread *const home = QThread::currentThread();
    QVERIFY(other.run([&] {
        timer.stop();
        timer.moveToThread(home);
    }));
}

void DispatcherLoopTest::deletedObjectsTimersAreGone()
{
    class Suicide : public QObject
    {
    public:
        explicit Suicide(int &count) : m_count(count)
        {
            startTimer(1);
            startTimer(1);
            startTimer(1);
        }

    protected:
        void timerEvent(QTimerEvent *) override
        {
            ++m_count;
            delete this;
        }

    private:
        int &m_count;
    };
    int fired = 0;
    for (int i = 0; i < 10; ++i)
        new Suicide(fired);
    QTRY_COMPARE(fired, 10);
    int later = 0;
    QTimer::singleShot(5, this, [&] { ++later; });
    QTRY_COMPARE(later, 1);
    QCOMPARE(fired, 10);
}

void DispatcherLoopTest::postedEventsAreDeliveredAndCounted()
{
    while (dispatcher()->processEvents(QEventLoop::AllEvents)) { }
    int calls = 0;
    QMetaObject::invokeMethod(this, [&] { ++calls; }, Qt::QueuedConnection);
    QVERIFY(dispatcher()->processEvents(QEventLoop::AllEvents));
    QCOMPARE(calls, 1);
    QVERIFY(!dispatcher()->processEvents(QEventLoop::AllEvents));
}

void DispatcherLoopTest::eventsPostedInATurnEndTheNextWait()
{
    SocketPair pair;
    QVERIFY(pair.feed());
    QSocketNotifier reader(pair.near.get(), QSocketNotifier::Read);
    int calls = 0;
    connect(&reader, &QSocketNotifier::activated, this, [&] {
        QVERIFY(pair.take());
        QMetaObject::invokeMethod(this, [&] { ++calls; }, Qt::QueuedConnection);
    });
    // Were the wake-up of the post lost, the second turn would last until the rescue.
    QTimer rescue;
    QSignalSpy rescued(&rescue, &QTimer::timeout);
    rescue.start(5000);
    for (int i = 0; i < 5 && calls == 0; ++i)
        dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(calls, 1);
    QCOMPARE(rescued.size(), 0);
}

void DispatcherLoopTest::interruptEndsAWait()
{
    std::atomic<bool> finished = false;
    DispatcherThread thread;
    std::atomic<int> slept = 0;
    QAbstractEventDispatcher *other = nullptr;
    QVERIFY(thread.run([&] {
        other = QAbstractEventDispatcher::instance();
        connect(other, &QAbstractEventDispatcher::aboutToBlock, other, [&] { ++slept; });
    }));
    thread.post([&] {
        const int before = slept;
        other->processEvents(QEventLoop::WaitForMoreEvents);
        while (slept == before)
            other->processEvents(QEventLoop::WaitForMoreEvents);
        finished = true;
    });
    QTRY_VERIFY(slept > 0);
    QTRY_VERIFY_WITH_TIMEOUT((other->interrupt(), finished.load()), 5000);
}

void DispatcherLoopTest::wakeUpBeforeTheWaitCounts()
{
    while (dispatcher()->processEvents(QEventLoop::AllEvents)) { }
    QTimer rescue;
    QSignalSpy rescued(&rescue, &QTimer::timeout);
    rescue.start(5000);
    dispatcher()->wakeUp();
    QVERIFY(dispatcher()->processEvents(QEventLoop::WaitForMoreEvents));
    dispatcher()->interrupt();
    dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(rescued.size(), 0);
}

void DispatcherLoopTest::wakeUpAtTheLastMomentCounts()
{
    while (dispatcher()->processEvents(QEventLoop::AllEvents)) { }
    QTimer rescue;
    QSignalSpy rescued(&rescue, &QTimer::timeout);
    rescue.start(2000);
    QObject context;
    int sleeps = 0;
    connect(dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        ++sleeps;
        dispatcher()->wakeUp();
    });
    QVERIFY(dispatcher()->processEvents(QEventLoop::WaitForMoreEvents));
    QCOMPARE(sleeps, 1);
    QCOMPARE(rescued.size(), 0);
}

void DispatcherLoopTest::waitsForATimerInOneGo()
{
    // Waking a little early, finding nothing due and going on without sleep would show here.
    for (int i = 0; i < 5; ++i) {
        while (dispatcher()->processEvents(QEventLoop::AllEvents)) { }
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QSignalSpy fired(&timer, &QTimer::timeout);
        timer.start(7);
        int turns = 0;
        for (; fired.isEmpty() && turns < 1000; ++turns)
            dispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY2(turns <= 2, qPrintable(QStringLiteral("%1 turns").arg(turns)));
    }
}

void DispatcherLoopTest::noWakeUpIsLost()
{
    // A plain number and wakeUp(), no posted events: each side waits for the other's move. One lost
    // wake-up and it stands still.
    constexpr int Rounds = 6000;
    DispatcherThread thread;
    QAbstractEventDispatcher *other = nullptr;
    QVERIFY(thread.run([&] { other = QAbstractEventDispatcher::instance(); }));
    std::atomic<int> asked = 0;
    std::atomic<int> answered = 0;
    std::atomic<bool> storming = true;
    thread.post([&] {
        while (answered < Rounds) {
            while (asked == answered)
                other->processEvents(QEventLoop::WaitForMoreEvents);
            answered = asked.load();
        }
    });
    // Two more threads wake it for no reason, at the worst moments.
    std::vector<std::thread> storm;
    for (int i = 0; i < 2; ++i) {
        storm.emplace_back([&] {
            while (storming) {
                other->wakeUp();
                std::this_thread::yield();
            }
        });
    }
    QElapsedTimer clock;
    clock.start();
    bool stuck = false;
    for (int i = 1; i <= Rounds && !stuck; ++i) {
        if (i == Rounds / 2) {
            storming = false; // the second half without the storm, which would hide a loss
            for (auto &one : storm)
                one.join();
        }
        asked = i;
        other->wakeUp();
        clock.restart();
        while (answered < i && !stuck) {
            std::this_thread::yield();
            stuck = clock.elapsed() > 10'000;
        }
    }
    if (stuck) {
        storming = false;
        asked = Rounds;
        other->wakeUp();
    }
    QTRY_COMPARE(answered.load(), Rounds);
    QVERIFY(!stuck);
}

void DispatcherLoopTest::everyPostedEventArrives()
{
    constexpr int Threads = 4;
    constexpr int Each = 5000;
    DispatcherThread thread;
    int received = 0; // touched by that thread only
    std::vector<std::thread> posters;
    for (int i = 0; i < Threads; ++i) {
        posters.emplace_back([&] {
            for (int n = 0; n < Each; ++n)
                thread.post([&] { ++received; });
        });
    }
    for (auto &poster : posters)
        poster.join();
    int seen = 0;
    QVERIFY(thread.run([&] { seen = received; }));
    QCOMPARE(seen, Threads * Each);
}

void DispatcherLoopTest::quitsAtAnyMoment()
{
    for (int i = 0; i < 300; ++i) {
        QThread thread;
        thread.setEventDispatcher(new EpollDispatcher);
        thread.start();
        for (int spin = 0; spin < i * 20; ++spin)
            std::atomic_signal_fence(std::memory_order_seq_cst);
        thread.quit();
        QVERIFY2(thread.wait(10'000), "quit() was not heard");
    }
}

void DispatcherLoopTest::idleLoopSleeps()
{
    DispatcherThread thread;
    QAbstractEventDispatcher *other = nullptr;
    SocketPair pair;
    std::unique_ptr<QTimer> timer;
    std::unique_ptr<QSocketNotifier> reader;
    QVERIFY(thread.run([&] {
        other = QAbstractEventDispatcher::instance();
        timer = std::make_unique<QTimer>();
        timer->start(3'600'000);
        reader = std::make_unique<QSocketNotifier>(pair.near.get(), QSocketNotifier::Read);
        reader->setEnabled(true);
    }));
    for (int i = 0; i < 10; ++i)
        other->wakeUp();
    std::atomic<int> turns = 0;
    QVERIFY(thread.run([&] { connect(other, &QAbstractEventDispatcher::awake, other, [&] { ++turns; }); }));
    bool over = false;
    QTimer::singleShot(200, this, [&] { over = true; });
    QTRY_VERIFY(over);
    QVERIFY2(turns < 10, "an idle loop keeps turning");
    QVERIFY(thread.run([&] {
        timer.reset();
        reader.reset();
    }));
}

void DispatcherLoopTest::threadsTalkOverLocalSockets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    constexpr qint64 Total = 2'000'000;
    DispatcherThread serving;
    DispatcherThread asking;
    std::unique_ptr<QLocalServer> listener;
    std::unique_ptr<QLocalSocket> client;
    std::atomic<qint64> returned = 0;
    QVERIFY(serving.run([&] {
        listener = std::make_unique<QLocalServer>();
        QLocalServer *server = listener.get();
        QObject::connect(server, &QLocalServer::newConnection, server, [server] {
            QLocalSocket *peer = server->nextPendingConnection();
            QObject::connect(peer, &QLocalSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
        });
        QVERIFY(server->listen(path));
    }));
    QVERIFY(asking.run([&] {
        client = std::make_unique<QLocalSocket>();
        QLocalSocket *socket = client.get();
        QObject::connect(socket, &QLocalSocket::readyRead, socket,
                         [&returned, socket] { returned += socket->readAll().size(); });
        socket->connectToServer(path);
        socket->write(QByteArray(Total, 'x'));
    }));
    QTRY_COMPARE_WITH_TIMEOUT(returned.load(), Total, 30'000);
    QVERIFY(asking.run([&] { client.reset(); }));
    QVERIFY(serving.run([&] { listener.reset(); }));
}

SPAWNER_EPOLL_TEST_MAIN(DispatcherLoopTest)
#include "dispatcherloop.moc"
