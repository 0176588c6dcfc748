// Real processes: how they start, how many there are, and how they end.
#include "appbench.h"
#include "support/eventually.h"
#include "support/leakcheck.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <csignal>
#include <sys/stat.h>

using namespace spawner;
using namespace std::chrono_literals;

class TestAppsLife : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_leaks = std::make_unique<LeakCheck>(); }
    void cleanup() { m_leaks->verify(); }

    void theFirstRequestStartsTheApp_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("options");
        for (const char *mode : {"stdio", "socket", "auto"}) {
            QTest::addRow("%s, concurrent", mode) << QByteArray(mode) << QByteArray();
            QTest::addRow("%s, one at a time", mode) << QByteArray(mode) << QByteArray("mode=sequential");
        }
        QTest::newRow("auto, without arguments") << QByteArray("auto") << QByteArray("prefer=stdin");
        QTest::newRow("slow to listen") << QByteArray("socket") << QByteArray("start-delay=100");
        QTest::newRow("slow to accept") << QByteArray("stdio") << QByteArray("start-delay=100");
        QTest::newRow("silent about itself") << QByteArray("stdio") << QByteArray("values=silent");
    }
    void theFirstRequestStartsTheApp()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, options);
        AppBench bench;
        bench.script("a", options + " tag=one");
        bench.settings("a", "mode = \"" + mode + "\"\n");
        bench.start();
        QCOMPARE(bench.app("a").state(), AppState::Stopped);
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QVERIFY2(visit.isAnswered(), visit.error() ? qPrintable(visit.error()->message) : "");
        QVERIFY(visit.answer().contains("hello from one"));
        QVERIFY(visit.coldStart());
        QCOMPARE(bench.app("a").state(), AppState::Running);
        QCOMPARE(bench.processes("a"), 1);
        Visit second(bench, "a");
        QTRY_VERIFY(second.isAnswered());
        QCOMPARE(second.pid(), visit.pid());
        QVERIFY(!second.coldStart());
        if (mode == "auto")
            QCOMPARE(bench.socketFiles().size(), 1); // the other offer is withdrawn
        bench.app("a").stop();
        QTRY_COMPARE(bench.processes("a"), 0);
        Visit third(bench, "a"); // by what was learned
        QTRY_VERIFY(third.isAnswered());
        QCOMPARE(third.repeats(), 0);
        bench.app("a").stop();
        QTRY_COMPARE(bench.processes("a"), 0);
        QVERIFY(bench.socketFiles().isEmpty());
    }

    void aDirectoryPlaceholderTakesTheSocketPath()
    {
        AppBench bench;
        bench.shell("a", "[ \"$1\" = -b ] && exec '" FAKEAPP_PROGRAM "' \"$2\" tag=\"$3\"");
        bench.settings("a", "mode = \"socket\"\nargs = [\"-b\", \"{socket}\", \"three\"]\n");
        bench.start();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isAnswered());
        QVERIFY(visit.answer().contains("hello from three"));
    }

    void theEnvironmentIsCleanAndTheOutputLogged()
    {
        qputenv("SECRET_OF_THE_DAEMON", "x");
        qputenv("HTTP_PROXY", "http://evil");
        AppBench bench;
        bench.script("sub/a", "out=on-stdout err=on-stderr");
        bench.settings("sub/a", "[environment]\nGREETING = \"hi\"\n");
        bench.start();
        Visit visit(bench, "sub/a", "do=env");
        QTRY_VERIFY(visit.isAnswered());
        QVERIFY(visit.answer().contains("GREETING=hi"));
        QVERIFY(visit.answer().contains("PATH="));
        QVERIFY(!visit.answer().contains("SECRET_OF"));
        QVERIFY(!visit.answer().contains("HTTP_PROXY"));
        QTRY_VERIFY(bench.logged("sub/a", "on-stdout") == 1 && bench.logged("sub/a", "on-stderr") == 1);
    }

    void concurrentAppsGetOneProcessForManyRequests()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        std::vector<std::unique_ptr<Visit>> visits;
        for (int i = 0; i < 20; ++i)
            visits.push_back(std::make_unique<Visit>(bench, "a", "sleep=100"));
        for (const auto &visit : visits)
            QTRY_VERIFY(visit->isAnswered());
        QCOMPARE(bench.processes("a"), 1);
    }

    void aLineThatCanOnlyWaitDoesNotWakeTheMainThreadForEachRequest()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-max = 1\nqueue-length = 1000\n");
        bench.start();
        Visit busy(bench, "a", "sleep=400");
        QTRY_VERIFY(busy.hasLease());
        QSignalSpy changes(&bench.app("a"), &App::changed);
        QElapsedTimer clock;
        clock.start();
        std::vector<std::unique_ptr<Visit>> visits;
        for (int i = 0; i < 300; ++i) {
            visits.push_back(std::make_unique<Visit>(bench, "a"));
            QCoreApplication::processEvents();
        }
        const qint64 looks = changes.count();
        QVERIFY2(looks <= 3 + clock.elapsed() / 20, qPrintable(QString::number(looks)));
        for (const auto &visit : visits)
            QTRY_VERIFY(visit->isAnswered());
    }

    void oneAtATimeAppsGetAPoolThatGrowsWithTheLine()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-max = 4\n");
        bench.start();
        std::vector<std::unique_ptr<Visit>> visits;
        for (int i = 0; i < 12; ++i)
            visits.push_back(std::make_unique<Visit>(bench, "a", "sleep=150"));
        QTRY_COMPARE(bench.ready("a"), 4);
        for (const auto &visit : visits)
            QTRY_VERIFY(visit->isAnswered());
        QCOMPARE(bench.processes("a"), 4);
    }

    void twoRequestsNeedNoMoreThanTwoProcesses()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.start();
        Visit first(bench, "a", "sleep=200"), second(bench, "a", "sleep=200");
        QTRY_VERIFY(first.isAnswered() && second.isAnswered());
        QCOMPARE(bench.processes("a"), 2);
    }

    void aFiniteCapacityIsRespectedAndGrowsByProcesses()
    {
        AppBench bench;
        bench.script("a", "values=limits:3");
        bench.settings("a", "processes-max = 2\n");
        bench.start();
        std::vector<std::unique_ptr<Visit>> visits;
        for (int i = 0; i < 7; ++i)
            visits.push_back(std::make_unique<Visit>(bench, "a", "sleep=150"));
        QTRY_COMPARE(bench.ready("a"), 2);
        QTRY_COMPARE(bench.app("a").admission()->counts().inFlight, 6);
        QCOMPARE(bench.app("a").admission()->counts().waiting, 1);
        for (const auto &visit : visits)
            QTRY_VERIFY(visit->isAnswered());
    }

    void configuredConcurrencyBeatsWhatIsLearned()
    {
        AppBench bench;
        bench.script("a", {});
        bench.settings("a", "concurrency = 2\nprocesses-max = 1\n");
        bench.start();
        Visit a(bench, "a", "sleep=200"), b(bench, "a", "sleep=200"), c(bench, "a");
        QTRY_COMPARE(bench.app("a").admission()->counts().inFlight, 2);
        QVERIFY(!c.isOver());
        QTRY_VERIFY(a.isAnswered() && b.isAnswered() && c.isAnswered());
    }

    void processesMinIsKeptFromTheStart()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 20ms;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-min = 2\n");
        bench.start();
        QTRY_COMPARE(bench.ready("a"), 2);
        const QList<qint64> pids = bench.pids("a");
        Visit x(bench, "a", "sleep=100"), y(bench, "a", "sleep=100"), z(bench, "a", "sleep=100");
        QTRY_COMPARE(bench.ready("a"), 3);
        QTRY_COMPARE(bench.processes("a"), 2); // the surplus retires
        QTest::qWait(100);
        QCOMPARE(bench.processes("a"), 2);
        ::kill(pid_t(bench.pids("a").first()), SIGKILL);
        QTRY_VERIFY(bench.ready("a") == 2 && bench.pids("a") != pids);
    }

    void idleProcessesStop()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 150ms;
        bench.script("a", {});
        bench.start();
        QElapsedTimer clock;
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isAnswered());
        clock.start();
        QTRY_COMPARE(bench.processes("a"), 0);
        QVERIFY(clock.elapsed() >= 140);
        QCOMPARE(bench.app("a").state(), AppState::Stopped);
        QVERIFY(bench.socketFiles().isEmpty());
        QVERIFY(bench.log("a").contains("stopped: idle"));
        QVERIFY(bench.app("a").lastExit().isEmpty()); // asked for
        Visit again(bench, "a");
        QTRY_VERIFY(again.isAnswered());
        QVERIFY(again.pid() != visit.pid());
    }

    void aBusyProcessIsNotIdle()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 30ms;
        bench.script("a", {});
        bench.start();
        Visit visit(bench, "a", "sleep=300");
        QTRY_VERIFY(visit.isAnswered());
        QCOMPARE(visit.repeats(), 0);
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    void idleTimeoutZeroStopsAfterEachRest()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 0ms;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-max = 1\n");
        bench.start();
        Visit first(bench, "a", "sleep=50"), second(bench, "a");
        QTRY_VERIFY(first.isAnswered() && second.isAnswered());
        QCOMPARE(first.pid(), second.pid()); // somebody waited, so it stayed
        QTRY_COMPARE(bench.processes("a"), 0);
        Visit third(bench, "a");
        QTRY_VERIFY(third.isAnswered());
        QVERIFY(third.pid() != second.pid());
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    void aClientThatLeavesDoesNotBlockTheNext()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-max = 2\n");
        bench.start();
        const qint64 busy = abandon(bench);
        QTRY_COMPARE(bench.app("a").admission()->counts().ready, 0);
        Visit second(bench, "a");
        QTRY_VERIFY(second.isAnswered());
        QVERIFY(second.pid() != busy);
        ::kill(pid_t(busy), SIGCONT); // comes back, and serves again
        QTRY_COMPARE(bench.app("a").admission()->counts().ready, 2);
        QCOMPARE(bench.processes("a"), 2);
    }

    void aStuckProcessGoesWhenOthersWait()
    {
        AppBench bench;
        bench.script("a", "mode=sequential on-term=die");
        bench.settings("a", "processes-max = 2\nrequest-timeout = \"1s\"\n");
        bench.start();
        for (int i = 0; i < 2; ++i) {
            abandon(bench);
            QTRY_COMPARE(bench.app("a").admission()->counts().ready, 0);
        }
        Visit last(bench, "a");
        QTRY_VERIFY(last.isAnswered());
        QVERIFY(bench.log("a").contains("still busy with a request that was given up"));
    }

    void shutdownDrainsAndStopsEverything()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.script("b", {});
        bench.settings("b", "processes-min = 1\n");
        bench.start();
        Visit running(bench, "a", "sleep=200"), waiting(bench, "b");
        QTRY_VERIFY(running.hasLease() && waiting.isAnswered());
        QSignalSpy stopped(bench.registry.get(), &AppRegistry::stopped);
        bench.registry->shutDown(5s);
        Visit late(bench, "b");
        QVERIFY(late.error() && late.error()->code == ErrorCode::ShuttingDown);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(running.isAnswered());
        QVERIFY(bench.socketFiles().isEmpty());
        QVERIFY(m_leaks->descendants().isEmpty());
    }

    void shutdownWithoutAppsIsOverFromTheLoop()
    {
        AppBench bench;
        bench.start();
        QSignalSpy stopped(bench.registry.get(), &AppRegistry::stopped);
        bench.registry->shutDown(5s);
        QCOMPARE(stopped.count(), 0);
        QTRY_COMPARE(stopped.count(), 1);
        bench.registry->shutDown(1s);
        QTest::qWait(20);
        QCOMPARE(stopped.count(), 1);
    }

    void shutdownIsBounded()
    {
        AppBench bench;
        bench.script("a", "ignore-term fork=2");
        bench.start();
        Visit visit(bench, "a", "do=never-answer");
        QTRY_VERIFY(visit.hasLease());
        QSignalSpy stopped(bench.registry.get(), &AppRegistry::stopped);
        QElapsedTimer clock;
        clock.start();
        bench.registry->shutDown(400ms);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(clock.elapsed() < 1500);
    }

    void destroyingTheRegistryLeavesNoProcess()
    {
        AppBench bench;
        bench.script("a", "ignore-term fork=2");
        bench.start();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isAnswered());
        QVERIFY(!m_leaks->descendants().isEmpty());
        bench.registry.reset();
        QVERIFY(bench.socketFiles().isEmpty());
    }

    void pauseAndResume()
    {
        AppBench bench;
        bench.script("a", {});
        bench.settings("a", "processes-min = 1\n");
        bench.start();
        QTRY_COMPARE(bench.ready("a"), 1);
        App &app = bench.app("a");
        app.pause();
        QCOMPARE(app.state(), AppState::Paused);
        Visit refused(bench, "a");
        QCOMPARE(refused.error()->code, ErrorCode::AppPaused);
        QTRY_COMPARE(bench.processes("a"), 0);
        QTest::qWait(50);
        QCOMPARE(bench.processes("a"), 0);
        app.resume();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isAnswered());
    }

    void startStopAndRestartByHand()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        App &app = bench.app("a");
        app.start();
        QTRY_COMPARE(app.state(), AppState::Running);
        const qint64 before = bench.pids("a").first();
        auto visit = std::make_unique<Visit>(bench, "a", "sleep=200");
        QTRY_VERIFY(visit->hasLease());
        app.restart();
        QTRY_VERIFY(visit->isAnswered()); // it was let finish
        QCOMPARE(visit->pid(), before);
        QTRY_VERIFY(bench.processes("a") == 1 && bench.pids("a").first() != before);
        app.stop();
        QTRY_COMPARE(app.state(), AppState::Stopped);
    }

private:
    /// A request whose client leaves, to a process that does not notice, as those of libfcgi.
    static qint64 abandon(const AppBench &bench)
    {
        Visit visit(bench, "a", "sleep=5000");
        if (!eventually([&] { return visit.hasLease(); }))
            return 0;
        ::kill(pid_t(visit.pid()), SIGSTOP);
        return visit.pid();
    }

    std::unique_ptr<LeakCheck> m_leaks;
};

QTEST_GUILESS_MAIN(TestAppsLife)
#include "test_apps_life.moc"
