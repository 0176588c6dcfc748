// Signals of the operating system, as the event loop sees them.
#include "daemon/unixsignals.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace spawner;

class TestDaemonUnixSignals : public QObject
{
    Q_OBJECT
private slots:
    void tellsOfEach_data();
    void tellsOfEach();
    void tellsOfSeveralInOrder();
    void tellsOfChildrenOnceForAll();
    void waitsForTheLoop();
    void worksWhereTheyWereBlocked();
    void brokenPipesAreHarmless();
    void childrenGetTheDefaults();
    void mayBeDestroyedFromASlot();
    void restoresWhatWasBefore();
};

void TestDaemonUnixSignals::tellsOfEach_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("terminations");
    QTest::addColumn<int>("reloads");
    QTest::newRow("TERM") << SIGTERM << 1 << 0;
    QTest::newRow("INT") << SIGINT << 1 << 0;
    QTest::newRow("HUP") << SIGHUP << 0 << 1;
}

void TestDaemonUnixSignals::tellsOfEach()
{
    QFETCH(int, number);
    QFETCH(int, terminations);
    QFETCH(int, reloads);
    UnixSignals signals_;
    QSignalSpy terminated(&signals_, &UnixSignals::terminationRequested);
    QSignalSpy reloaded(&signals_, &UnixSignals::reloadRequested);
    QVERIFY(::raise(number) == 0);
    QTRY_COMPARE(terminated.size() + reloaded.size(), 1);
    QCOMPARE(terminated.size(), terminations);
    QCOMPARE(reloaded.size(), reloads);
}

void TestDaemonUnixSignals::tellsOfSeveralInOrder()
{
    UnixSignals signals_;
    QByteArray order;
    connect(&signals_, &UnixSignals::terminationRequested, this, [&] { order += 't'; });
    connect(&signals_, &UnixSignals::reloadRequested, this, [&] { order += 'h'; });
    for (const int number : { SIGHUP, SIGTERM, SIGHUP, SIGINT })
        QVERIFY(::raise(number) == 0);
    QTRY_COMPARE(order, QByteArray("htht"));
}

void TestDaemonUnixSignals::tellsOfChildrenOnceForAll()
{
    UnixSignals signals_;
    QSignalSpy ended(&signals_, &UnixSignals::childEnded);
    QSignalSpy others(&signals_, &UnixSignals::terminationRequested);
    for (int i = 0; i < 10; ++i)
        QVERIFY(::raise(SIGCHLD) == 0);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(::raise(SIGCHLD) == 0);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(others.size(), 0);
}

void TestDaemonUnixSignals::waitsForTheLoop()
{
    UnixSignals signals_;
    QSignalSpy terminated(&signals_, &UnixSignals::terminationRequested);
    // More than a pipe holds: none of them may block the handler.
    for (int i = 0; i < 70'000; ++i)
        QVERIFY(::raise(SIGTERM) == 0);
    QCOMPARE(terminated.size(), 0);
    QTRY_VERIFY(terminated.size() > 1);
}

void TestDaemonUnixSignals::worksWhereTheyWereBlocked()
{
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    QCOMPARE(::pthread_sigmask(SIG_BLOCK, &blocked, nullptr), 0);
    UnixSignals signals_;
    QSignalSpy terminated(&signals_, &UnixSignals::terminationRequested);
    QVERIFY(::raise(SIGTERM) == 0);
    QTRY_COMPARE(terminated.size(), 1);
}

void TestDaemonUnixSignals::brokenPipesAreHarmless()
{
    UnixSignals signals_;
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QCOMPARE(::write(ends[1], "x", 1), ssize_t(-1));
    QCOMPARE(errno, EPIPE);
    ::close(ends[1]);
}

void TestDaemonUnixSignals::childrenGetTheDefaults()
{
    UnixSignals signals_;
    QProcess child;
    child.start(QStringLiteral("/bin/sh"),
                { QStringLiteral("-c"), QStringLiteral("kill -TERM $$; echo survived") });
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.readAllStandardOutput(), QByteArray());
}

void TestDaemonUnixSignals::mayBeDestroyedFromASlot()
{
    auto signals_ = std::make_unique<UnixSignals>();
    int count = 0;
    connect(signals_.get(), &UnixSignals::reloadRequested, this, [&] {
        ++count;
        signals_.reset();
    });
    QVERIFY(::raise(SIGHUP) == 0);
    QVERIFY(::raise(SIGHUP) == 0);
    QTRY_VERIFY(!signals_);
    QCOMPARE(count, 1);
}

void TestDaemonUnixSignals::restoresWhatWasBefore()
{
    ::signal(SIGHUP, SIG_IGN);
    {
        UnixSignals signals_;
        struct sigaction now = {};
        ::sigaction(SIGHUP, nullptr, &now);
        QVERIFY(now.sa_handler != SIG_IGN);
    }
    QVERIFY(::signal(SIGHUP, SIG_DFL) == SIG_IGN);
    UnixSignals again; // one after the other is fine
    QSignalSpy reloaded(&again, &UnixSignals::reloadRequested);
    QVERIFY(::raise(SIGHUP) == 0);
    QTRY_COMPARE(reloaded.size(), 1);
}

QTEST_GUILESS_MAIN(TestDaemonUnixSignals)
#include "test_daemon_unixsignals.moc"
