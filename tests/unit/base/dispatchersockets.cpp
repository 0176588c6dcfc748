// EpollDispatcher and socket notifiers.
#include "epollmain.h"
#include "socketpair.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTimer>

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace spawner;
using Notifier = std::unique_ptr<QSocketNotifier>;

static Notifier notifierOn(const UnixFd &fd, QSocketNotifier::Type type)
{
    return std::make_unique<QSocketNotifier>(fd.get(), type);
}

/// One turn of the loop without waiting; whether anything happened.
static bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QCoreApplication::eventDispatcher()->processEvents(flags);
}

/// Turns until nothing happens any more, so that a count afterwards is the whole truth.
static void settle(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    for (int i = 0; i < 100 && turn(flags); ++i) { }
}

/// How many turns that may wait it takes until a timer fires: more than one, and the loop was kept
/// from sleeping.
static int turnsUntilATimer(QEventLoop::ProcessEventsFlags flags = {})
{
    settle(flags);
    bool fired = false;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { fired = true; });
    timer.start(30);
    int turns = 0;
    for (; !fired && turns < 100'000; ++turns)
        turn(flags | QEventLoop::WaitForMoreEvents);
    return turns;
}

class DispatcherSocketsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsAgainUntilTheDataIsTaken();
    void readAndWriteShareADescriptor();
    void togglingWriteInterestKeepsReading();
    void hangUpReachesEveryKind_data();
    void hangUpReachesEveryKind();
    void deletedByAnotherCallbackOfTheBatch();
    void reEnabledByAnotherCallbackOfTheBatch();
    void loopSleepsOnceNobodyListens_data();
    void loopSleepsOnceNobodyListens();
    void numberReusedWithinTheBatch_data();
    void numberReusedWithinTheBatch();
    void numberReusedAfterTheLastNotifierLeft();
    void numberReusedBehindTheBackOfTheNotifier();
    void oldOwnerLeavesAfterTheNewOneCame();
    void numberReusedAfterItsOwnerSaidClosing();
    void closingWithACopyElsewhereReachesNobody();
    void moreReadyThanOneBatchHolds();
    void nestedLoopServesTheRestOnce();
    void deletesItselfInItsCallback();
    void regularFileIsAlwaysReady();
    void closedDescriptorIsDisabled();
    void withoutSocketNotifiersOnlyTimersCount();
    void twoThousandIdleOneBusy();
    void localSocketsCarryMegabytes();
    void tcpSocketsCarryMegabytes();
};

void DispatcherSocketsTest::initTestCase()
{
    QVERIFY(qobject_cast<EpollDispatcher *>(QCoreApplication::eventDispatcher()));
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void DispatcherSocketsTest::tellsAgainUntilTheDataIsTaken()
{
    SocketPair pair;
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    QSignalSpy told(reader.get(), &QSocketNotifier::activated);
    settle();
    QCOMPARE(told.size(), 0);
    QVERIFY(pair.feed());
    QVERIFY(turn());
    QVERIFY(turn());
    QCOMPARE(told.size(), 2);
    QVERIFY(pair.take());
    QVERIFY(!turn());
    QCOMPARE(told.size(), 2);
}

void DispatcherSocketsTest::readAndWriteShareADescriptor()
{
    SocketPair pair;
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto writer = notifierOn(pair.near, QSocketNotifier::Write);
    QSignalSpy read(reader.get(), &QSocketNotifier::activated);
    QSignalSpy written(writer.get(), &QSocketNotifier::activated);
    turn();
    QCOMPARE(written.size(), 1);
    QCOMPARE(read.size(), 0);
    QVERIFY(pair.feed());
    turn();
    QCOMPARE(written.size(), 2);
    QCOMPARE(read.size(), 1);
    writer->setEnabled(false);
    turn();
    QCOMPARE(written.size(), 2);
    QCOMPARE(read.size(), 2);
    reader->setEnabled(false);
    QVERIFY(!turn());
}

void DispatcherSocketsTest::togglingWriteInterestKeepsReading()
{
    SocketPair pair;
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto writer = notifierOn(pair.near, QSocketNotifier::Write);
    QSignalSpy read(reader.get(), &QSocketNotifier::activated);
    QSignalSpy written(writer.get(), &QSocketNotifier::activated);
    for (int i = 0; i < 50; ++i) {
        for (int flips = 0; flips <= i % 4; ++flips)
            writer->setEnabled(!writer->isEnabled());
        read.clear();
        written.clear();
        QVERIFY(pair.feed());
        turn();
        QCOMPARE(read.size(), 1);
        QCOMPARE(written.size(), writer->isEnabled() ? 1 : 0);
        QVERIFY(pair.take());
    }
}

void DispatcherSocketsTest::hangUpReachesEveryKind_data()
{
    QTest::addColumn<QSocketNotifier::Type>("type");
    QTest::newRow("read") << QSocketNotifier::Read;
    QTest::newRow("write") << QSocketNotifier::Write;
    QTest::newRow("exception") << QSocketNotifier::Exception;
}

void DispatcherSocketsTest::hangUpReachesEveryKind()
{
    QFETCH(QSocketNotifier::Type, type);
    SocketPair pair;
    // A full pipe: not writable, so that only the hang-up can wake a writer.
    const QByteArray block(65536, 'x');
    while (::write(pair.near.get(), block.constData(), size_t(block.size())) > 0) { }
    const auto notifier = notifierOn(pair.near, type);
    QSignalSpy told(notifier.get(), &QSocketNotifier::activated);
    settle();
    QCOMPARE(told.size(), 0);
    pair.far.reset();
    turn();
    QCOMPARE(told.size(), 1);
}

void DispatcherSocketsTest::deletedByAnotherCallbackOfTheBatch()
{
    constexpr int Count = 20;
    std::vector<SocketPair> pairs(Count);
    std::vector<Notifier> notifiers;
    int calls = 0;
    for (auto &pair : pairs) {
        QVERIFY(pair.feed());
        notifiers.push_back(notifierOn(pair.near, QSocketNotifier::Read));
        QSocketNotifier *self = notifiers.back().get();
        connect(self, &QSocketNotifier::activated, this, [&calls, &notifiers, self] {
            ++calls;
            for (auto &other : notifiers) {
                if (other.get() != self)
                    other.reset();
            }
        });
    }
    turn();
    QCOMPARE(calls, 1);
}

void DispatcherSocketsTest::reEnabledByAnotherCallbackOfTheBatch()
{
    SocketPair a;
    SocketPair b;
    QVERIFY(a.feed() && b.feed());
    const auto onA = notifierOn(a.near, QSocketNotifier::Read);
    const auto onB = notifierOn(b.near, QSocketNotifier::Read);
    int calls = 0;
    const auto flip = [&](QSocketNotifier *other) {
        ++calls;
        other->setEnabled(false);
        other->setEnabled(true);
    };
    connect(onA.get(), &QSocketNotifier::activated, this, [&] { flip(onB.get()); });
    connect(onB.get(), &QSocketNotifier::activated, this, [&] { flip(onA.get()); });
    turn();
    QCOMPARE(calls, 1);
    turn();
    QCOMPARE(calls, 2);
}

void DispatcherSocketsTest::loopSleepsOnceNobodyListens_data()
{
    QTest::addColumn<bool>("readerLeaves");
    QTest::newRow("unread data, but no reader") << true;
    QTest::newRow("room to write, but only a reader") << false;
}

void DispatcherSocketsTest::loopSleepsOnceNobodyListens()
{
    QFETCH(bool, readerLeaves);
    SocketPair pair;
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto writer = readerLeaves ? nullptr : notifierOn(pair.near, QSocketNotifier::Write);
    if (readerLeaves)
        QVERIFY(pair.feed());
    turn();
    (readerLeaves ? reader : writer)->setEnabled(false);
    QCOMPARE(turnsUntilATimer(), 1);
}

void DispatcherSocketsTest::numberReusedWithinTheBatch_data()
{
    QTest::addColumn<bool>("goodbye");
    QTest::newRow("after the old notifier left") << true;
    QTest::newRow("while the old notifier is still there") << false;
}

void DispatcherSocketsTest::numberReusedWithinTheBatch()
{
    QFETCH(bool, goodbye);
    struct Side
    {
        SocketPair pair;
        Notifier notifier;
    };
    Side sides[2];
    int calls = 0;
    int strangers = 0;
    Notifier fresh;
    SocketPair freshPair;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(sides[i].pair.feed());
        sides[i].notifier = notifierOn(sides[i].pair.near, QSocketNotifier::Read);
        connect(sides[i].notifier.get(), &QSocketNotifier::activated, this, [&, i] {
            ++calls;
            Side &other = sides[1 - i];
            const int number = other.pair.near.get();
            if (goodbye)
                other.notifier.reset();
            // The same number for a socket that has nothing to say.
            QCOMPARE(::dup3(freshPair.near.get(), number, O_CLOEXEC), number);
            fresh = notifierOn(other.pair.near, QSocketNotifier::Read);
            connect(fresh.get(), &QSocketNotifier::activated, this, [&] { ++strangers; });
        });
    }
    turn();
    QCOMPARE(calls, 1);
    QCOMPARE(strangers, 0);
    sides[0].notifier.reset();
    sides[1].notifier.reset();
    QVERIFY(freshPair.feed());
    turn();
    QCOMPARE(strangers, 1);
}

void DispatcherSocketsTest::numberReusedAfterTheLastNotifierLeft()
{
    int number = -1;
    for (int i = 0; i < 1000; ++i) {
        SocketPair pair;
        if (i == 0)
            number = pair.near.get();
        QCOMPARE(pair.near.get(), number);
        const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
        const auto writer = i % 2 ? notifierOn(pair.near, QSocketNotifier::Write) : nullptr;
        int calls = 0;
        connect(reader.get(), &QSocketNotifier::activated, this, [&] { calls += pair.take() ? 1 : 100; });
        if (i % 3)
            turn(); // sometimes the kernel never hears of it
        QCOMPARE(calls, 0);
        QVERIFY(pair.feed());
        turn();
        QCOMPARE(calls, 1);
    }
}

void DispatcherSocketsTest::numberReusedBehindTheBackOfTheNotifier()
{
    SocketPair old;
    SocketPair fresh;
    const auto notifier = notifierOn(old.near, QSocketNotifier::Read);
    settle();
    // Closes the old socket, which epoll forgets silently; the number lives on.
    QCOMPARE(::dup3(fresh.near.get(), old.near.get(), O_CLOEXEC), old.near.get());
    QSignalSpy told(notifier.get(), &QSocketNotifier::activated);
    const auto writer = notifierOn(old.near, QSocketNotifier::Write);
    turn();
    QVERIFY(fresh.feed());
    turn();
    QCOMPARE(told.size(), 1);
}

void DispatcherSocketsTest::oldOwnerLeavesAfterTheNewOneCame()
{
    SocketPair old;
    SocketPair fresh;
    auto oldNotifier = notifierOn(old.near, QSocketNotifier::Read);
    settle();
    QCOMPARE(::dup3(fresh.near.get(), old.near.get(), O_CLOEXEC), old.near.get());
    const auto newNotifier = notifierOn(old.near, QSocketNotifier::Read);
    QSignalSpy told(newNotifier.get(), &QSocketNotifier::activated);
    oldNotifier.reset();
    QVERIFY(fresh.feed());
    turn();
    QCOMPARE(told.size(), 1);
}

void DispatcherSocketsTest::numberReusedAfterItsOwnerSaidClosing()
{
    auto pair = std::make_unique<SocketPair>();
    const int number = pair->near.get();
    auto reader = notifierOn(pair->near, QSocketNotifier::Read);
    settle();
    QVERIFY(pair->feed());
    EpollDispatcher::closing(number);
    reader->setEnabled(false);
    pair->near.reset();
    QVERIFY(!turn());

    SocketPair next;
    if (next.near.get() != number) {
        QCOMPARE(::dup3(next.near.get(), number, O_CLOEXEC), number);
        next.near.reset(number);
    }
    reader = notifierOn(next.near, QSocketNotifier::Read);
    QSignalSpy told(reader.get(), &QSocketNotifier::activated);
    settle();
    QCOMPARE(told.size(), 0);
    QVERIFY(next.feed());
    QVERIFY(turn());
    QCOMPARE(told.size(), 1);
    reader->setEnabled(false); // nobody said closing: epoll has to be told
    QVERIFY(!turn());
}

void DispatcherSocketsTest::closingWithACopyElsewhereReachesNobody()
{
    SocketPair pair;
    SocketPair other;
    auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto otherReader = notifierOn(other.near, QSocketNotifier::Read);
    QSignalSpy told(reader.get(), &QSocketNotifier::activated);
    QSignalSpy otherTold(otherReader.get(), &QSocketNotifier::activated);
    settle();
    UnixFd copy = pair.near.duplicate(); // as a child has it until it has executed its program
    EpollDispatcher::closing(pair.near.get());
    reader->setEnabled(false);
    pair.near.reset();
    QVERIFY(pair.feed());
    QVERIFY(other.feed());
    QVERIFY(turn());
    QCOMPARE(told.size(), 0);
    QCOMPARE(otherTold.size(), 1);
    QVERIFY(other.take());
    copy.reset();
    QVERIFY(turnsUntilATimer() < 10); // and the loop sleeps again
}

void DispatcherSocketsTest::moreReadyThanOneBatchHolds()
{
    constexpr int Count = EpollSet::Batch::Capacity + 50;
    std::vector<SocketPair> pairs(Count);
    std::vector<Notifier> notifiers;
    std::vector<int> calls(Count, 0);
    for (int i = 0; i < Count; ++i) {
        QVERIFY(pairs[size_t(i)].feed());
        notifiers.push_back(notifierOn(pairs[size_t(i)].near, QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&, i] {
            calls[size_t(i)] += pairs[size_t(i)].take() ? 1 : 100;
        });
    }
    turn();
    QCOMPARE(std::count(calls.begin(), calls.end(), 1), EpollSet::Batch::Capacity);
    turn();
    QCOMPARE(std::count(calls.begin(), calls.end(), 1), Count);
    QVERIFY(!turn());
}

void DispatcherSocketsTest::nestedLoopServesTheRestOnce()
{
    constexpr int Count = 10;
    std::vector<SocketPair> pairs(Count);
    std::vector<Notifier> notifiers;
    int calls = 0;
    int empty = 0;
    for (auto &pair : pairs) {
        QVERIFY(pair.feed());
        notifiers.push_back(notifierOn(pair.near, QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] {
            ++calls;
            empty += pair.take() ? 0 : 1;
            if (calls == 1)
                settle();
        });
    }
    settle();
    QCOMPARE(calls, Count);
    QCOMPARE(empty, 0);
}

void DispatcherSocketsTest::deletesItselfInItsCallback()
{
    SocketPair pair;
    auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto writer = notifierOn(pair.near, QSocketNotifier::Write);
    int reads = 0;
    int writes = 0;
    connect(reader.get(), &QSocketNotifier::activated, this, [&] {
        ++reads;
        reader.reset();
    });
    connect(writer.get(), &QSocketNotifier::activated, this, [&] { ++writes; });
    QVERIFY(pair.feed());
    turn();
    turn();
    QCOMPARE(reads, 1);
    QCOMPARE(writes, 2);
}

void DispatcherSocketsTest::regularFileIsAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("regular file")));
    auto reader = std::make_unique<QSocketNotifier>(file.handle(), QSocketNotifier::Read);
    QSignalSpy told(reader.get(), &QSocketNotifier::activated);
    // Even a turn that may wait does not: there is always something to do.
    turn(QEventLoop::WaitForMoreEvents);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told.size(), 2);
    reader.reset();
    QVERIFY(!turn());
}

void DispatcherSocketsTest::closedDescriptorIsDisabled()
{
    SocketPair pair;
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    const auto writer = notifierOn(pair.near, QSocketNotifier::Write);
    pair.near.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Bad file descriptor")));
    turn();
    QVERIFY(!reader->isEnabled());
    QVERIFY(!writer->isEnabled());
}

void DispatcherSocketsTest::withoutSocketNotifiersOnlyTimersCount()
{
    SocketPair pair;
    QVERIFY(pair.feed());
    const auto reader = notifierOn(pair.near, QSocketNotifier::Read);
    QSignalSpy told(reader.get(), &QSocketNotifier::activated);
    QCOMPARE(turnsUntilATimer(QEventLoop::ExcludeSocketNotifiers), 1);
    QCOMPARE(told.size(), 0);
    turn();
    QCOMPARE(told.size(), 1);
}

void DispatcherSocketsTest::twoThousandIdleOneBusy()
{
    constexpr size_t Idle = 2000;
    std::vector<SocketPair> pairs(Idle);
    if (!pairs.back().near)
        QSKIP("needs 4,000 descriptors");
    std::vector<Notifier> notifiers;
    int idleCalls = 0;
    for (auto &pair : pairs) {
        notifiers.push_back(notifierOn(pair.near, QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] { ++idleCalls; });
    }
    SocketPair busy;
    int rounds = 0;
    const auto reader = notifierOn(busy.near, QSocketNotifier::Read);
    connect(reader.get(), &QSocketNotifier::activated, this, [&] {
        if (busy.take() && ++rounds < 5000)
            busy.feed();
    });
    QVERIFY(busy.feed());
    QTRY_COMPARE(rounds, 5000);
    QCOMPARE(idleCalls, 0);
}

/// Sends `size` bytes through `client` to `server`, which sends them back.
template <typename Socket>
static void echo(Socket &client, Socket &server, int size)
{
    QByteArray sent(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        sent[i] = char(i * 7 + (i >> 8));
    QByteArray received;
    QObject::connect(&server, &Socket::readyRead, &server, [&] { server.write(server.readAll()); });
    QObject::connect(&client, &Socket::readyRead, &client, [&] { received += client.readAll(); });
    client.write(sent);
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), sent.size(), 30'000);
    QVERIFY(received == sent);
    QSignalSpy closed(&server, &Socket::disconnected);
    client.disconnect(&client);
    client.close();
    QTRY_COMPARE(closed.size(), 1);
}

void DispatcherSocketsTest::localSocketsCarryMegabytes()
{
    QTemporaryDir folder;
    QLocalServer listener;
    QVERIFY(listener.listen(folder.filePath(QStringLiteral("s"))));
    for (int i = 0; i < 3; ++i) {
        QLocalSocket client;
        client.connectToServer(listener.fullServerName());
        QTRY_VERIFY(listener.hasPendingConnections());
        const std::unique_ptr<QLocalSocket> server(listener.nextPendingConnection());
        echo(client, *server, 3'000'000);
    }
}

void DispatcherSocketsTest::tcpSocketsCarryMegabytes()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    for (int i = 0; i < 3; ++i) {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        QTRY_VERIFY(listener.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> server(listener.nextPendingConnection());
        echo(client, *server, 3'000'000);
    }
}

SPAWNER_EPOLL_TEST_MAIN(DispatcherSocketsTest)
#include "dispatchersockets.moc"
