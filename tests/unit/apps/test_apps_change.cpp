// Real processes: new versions, broken versions, crashes, files that come and go.
#include "appbench.h"
#include "support/leakcheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class TestAppsChange : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_leaks = std::make_unique<LeakCheck>();
        m_failures = 0;
    }
    void cleanup() { m_leaks->verify(); }

    // --- new versions

    void aNewVersionTakesOverWithoutLosingARequest()
    {
        AppBench bench;
        bench.script("a", "tag=one mode=sequential");
        bench.start();
        Visit first(bench, "a", "sleep=400");
        QTRY_VERIFY(first.hasLease());
        bench.script("a", "tag=two mode=sequential");
        QTRY_VERIFY_WITH_TIMEOUT(tagOf(bench) == "two", 5000); // polls with requests; each must succeed
        QTRY_VERIFY(first.isAnswered());
        QVERIFY(first.answer().contains("hello from one"));
        QTRY_COMPARE(bench.count("a", ChildState::Stopping) + bench.count("a", ChildState::Draining), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tagOf(bench), QByteArray("two"));
        QVERIFY(bench.log("a").contains("takes over"));
        QCOMPARE(m_failures, 0);
    }

    void aVersionThatIsNotRunningIsJustReplaced()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        bench.script("a", "tag=two");
        QTRY_VERIFY(bench.log("a").contains("new version"));
        QCOMPARE(bench.processes("a"), 0);
        QCOMPARE(tagOf(bench), QByteArray("two"));
    }

    void aStartedVersionIsTheOneOnDisk()
    {
        AppBench bench;
        bench.config.settleTime = 200ms;
        bench.script("a", "tag=one");
        bench.start();
        bench.script("a", "tag=two");
        QCOMPARE(tagOf(bench), QByteArray("two")); // waits for it to settle rather than mix up versions
    }

    void theOldVersionStaysIfTheNewOneFails_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("exits at once") << QByteArray("exit=3 err=no-database") << QByteArray("no-database");
        QTest::newRow("crashes at once") << QByteArray("raise=11") << QByteArray("SIGSEGV");
        QTest::newRow("never answers")
            << QByteArray("never-accept") << QByteArray("did not answer within 300ms");
    }
    void theOldVersionStaysIfTheNewOneFails()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, said);
        AppBench bench;
        bench.config.app.startTimeout = 300ms;
        bench.config.app.idleTimeout = 100ms;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("one"));
        const qint64 pid = bench.pids("a").first();
        bench.script("a", options);
        QTRY_VERIFY(bench.app("a").brokenUpdate());
        QVERIFY2(bench.log("a").contains(said), bench.log("a").constData());
        QTest::qWait(200); // beyond the idle timeout: there is no way to start it again
        QCOMPARE(tagOf(bench), QByteArray("one"));
        QCOMPARE(bench.pids("a"), QList<qint64>{pid});
        QCOMPARE(bench.app("a").state(), AppState::Running);
        bench.script("a", "tag=three"); // the next change is a new try
        QTRY_COMPARE(tagOf(bench), QByteArray("three"));
        QVERIFY(!bench.app("a").brokenUpdate());
        QTRY_COMPARE(bench.processes("a"), 0); // and may idle again
        QCOMPARE(m_failures, 0);
    }

    void theOldVersionStaysIfTheNewFileIsNoProgram()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("one"));
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/a.fcgi"), "#!/no/such/interpreter\n", 0755));
        QTRY_VERIFY(bench.app("a").brokenUpdate());
        QCOMPARE(bench.app("a").brokenUpdate()->code, ErrorCode::AppInvalidFile);
        QCOMPARE(tagOf(bench), QByteArray("one"));
        ::kill(pid_t(bench.pids("a").first()), SIGKILL); // now there is nothing left of the old one
        QTRY_VERIFY(bench.registry->routes()->refused.contains("a.fcgi"));
        QVERIFY(!bench.hasRoute("a.fcgi"));
        bench.script("a", "tag=two");
        QTRY_VERIFY(bench.hasRoute("a.fcgi"));
        QCOMPARE(tagOf(bench), QByteArray("two"));
    }

    void aBrokenVersionIsTriedAgainWhenTheOldOneIsGone()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("one"));
        bench.script("a", "exit=3 err=still-broken");
        QTRY_VERIFY(bench.app("a").brokenUpdate());
        ::kill(pid_t(bench.pids("a").first()), SIGKILL);
        QTRY_COMPARE(bench.ready("a"), 0);
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QCOMPARE(visit.error()->code, ErrorCode::AppExitedAtStart);
        QVERIFY(visit.error()->message.contains(QStringLiteral("still-broken")));
    }

    void aThirdVersionSupersedesASecondOnTrial()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("one"));
        bench.script("a", "tag=two never-accept");
        QTRY_COMPARE(bench.count("a", ChildState::Starting), 1);
        bench.script("a", "tag=three");
        QTRY_COMPARE(tagOf(bench), QByteArray("three"));
        QTRY_COMPARE(bench.processes("a"), 1);
        QVERIFY(!bench.app("a").brokenUpdate());
        QVERIFY(!bench.log("a").contains("does not work"));
    }

    void newSettingsMakeNewProcessesOnlyWhereTheyMust()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        Visit first(bench, "a");
        QTRY_VERIFY(first.isAnswered());
        bench.settings("a", "queue-timeout = \"7s\"\n");
        QTRY_COMPARE(bench.registry->routes()->routes.value("a.fcgi")->settings->queueTimeout, 7s);
        QCOMPARE(bench.pids("a"), QList<qint64>{first.pid()});
        bench.settings("a", "[environment]\nFAKEAPP_TAG = \"new\"\n");
        QTRY_COMPARE(tagOf(bench), QByteArray("new"));
        QTRY_COMPARE(bench.processes("a"), 1);
        Config config = bench.config;
        config.app.processesMin = 1;
        config.app.environment.insert("FAKEAPP", "tag=newer");
        bench.registry->applyConfig(config);
        QTRY_COMPARE(tagOf(bench), QByteArray("newer")); // its own file left FAKEAPP alone
        QCOMPARE(m_failures, 0);
    }

    void badSettingsKeepTheOldOnes()
    {
        AppBench bench;
        bench.script("a", {});
        bench.settings("a", "queue-timeout = \"7s\"\n");
        bench.script("b", {});
        bench.settings("b", "idle-timout = 1\n");
        bench.start();
        QVERIFY(!bench.hasRoute("b.fcgi"));
        const Error refusal = bench.registry->routes()->refused.value("b.fcgi");
        QCOMPARE(refusal.code, ErrorCode::InvalidConfig);
        QVERIFY(refusal.message.contains(QStringLiteral("b.fcgi.toml:1:1")));
        bench.settings("a", "queue-timeout = maybe\n");
        QTRY_VERIFY(bench.log("a").contains("old settings stay"));
        QCOMPARE(bench.registry->routes()->routes.value("a.fcgi")->settings->queueTimeout, 7s);
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
        bench.settings("b", "");
        QTRY_VERIFY(bench.hasRoute("b.fcgi"));
    }

    // --- files that come and go

    void routesFollowTheFiles()
    {
        AppBench bench;
        bench.start();
        QSignalSpy changed(bench.registry.get(), &AppRegistry::routesChanged);
        const quint64 version = bench.registry->routes()->version;
        bench.script("tools/a", "tag=one");
        QTRY_VERIFY(bench.hasRoute("tools/a.fcgi"));
        QVERIFY(bench.registry->routes()->version > version && changed.count() > 0);
        const auto route = bench.registry->routes()->routes.value("tools/a.fcgi");
        QCOMPARE(route->name, QByteArray("tools/a"));
        QCOMPARE(route->scriptName, QByteArray("/tools/a.fcgi"));
        QCOMPARE(route->scriptFile, QFile::encodeName(bench.file("tools/a")));
        Visit visit(bench, "tools/a");
        QTRY_VERIFY(visit.isAnswered());
        QVERIFY(QFile::remove(bench.file("tools/a")));
        QTRY_VERIFY(!bench.hasRoute("tools/a.fcgi"));
        QVERIFY(!bench.registry->app("tools/a"));
        Visit late(route->admission); // by an old table
        QCOMPARE(late.error()->code, ErrorCode::NotFound);
        QTRY_VERIFY(m_leaks->descendants().isEmpty());
    }

    void removalLetsRunningRequestsFinish()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        Visit visit(bench, "a", "sleep=400");
        QTRY_VERIFY(visit.hasLease());
        QVERIFY(QFile::remove(bench.file("a")));
        QTRY_VERIFY(!bench.hasRoute("a.fcgi"));
        QTRY_VERIFY(visit.isAnswered());
        QCOMPARE(visit.repeats(), 0);
    }

    void theExecutableBitSwitchesAnAppOnAndOff()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
        const QByteArray file = QFile::encodeName(bench.file("a"));
        ::chmod(file.constData(), 0644);
        QTRY_VERIFY(bench.registry->routes()->refused.contains("a.fcgi"));
        const Error refusal = bench.registry->routes()->refused.value("a.fcgi");
        QCOMPARE(refusal.code, ErrorCode::AppNotExecutable);
        QVERIFY(refusal.message.contains(QStringLiteral("chmod +x")));
        QVERIFY(!bench.registry->app("a"));
        ::chmod(file.constData(), 0755);
        QTRY_VERIFY(bench.hasRoute("a.fcgi"));
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
    }

    void aMissingWebRootIsAnError()
    {
        AppBench bench;
        bench.config.webRoot += "/none";
        AppRegistry registry(bench.config, bench.logs, bench.reaper);
        const auto started = registry.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(QStringLiteral("/none")));
    }

    // --- crashes

    void anAppThatEndsAtStartGivesAnErrorAtOnce_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("stdio") << QByteArray("stdio");
        QTest::newRow("socket") << QByteArray("socket");
        QTest::newRow("auto") << QByteArray("auto");
    }
    void anAppThatEndsAtStartGivesAnErrorAtOnce()
    {
        QFETCH(QByteArray, mode);
        AppBench bench;
        bench.script("a", "exit=3 err=no-database");
        bench.settings("a", "mode = \"" + mode + "\"\n");
        bench.start();
        QElapsedTimer clock;
        clock.start();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(visit.error()->code, ErrorCode::AppExitedAtStart);
        QVERIFY(visit.error()->message.contains(QStringLiteral("exit status 3")));
        QVERIFY(visit.error()->message.contains(QStringLiteral("no-database")));
        clock.start();
        Visit next(bench, "a");
        QVERIFY(next.error()); // without waiting
        QCOMPARE(next.error()->code, ErrorCode::AppCrashLooping);
        const auto retry = bench.app("a").admission()->retryAfter();
        QVERIFY(retry && *retry > 0ms && *retry <= 600ms);
        QCOMPARE(bench.app("a").state(), AppState::BackingOff);
        QVERIFY(bench.socketFiles().isEmpty());
    }

    void anExitStatusOfZeroAtStartIsAFailureToo()
    {
        AppBench bench;
        bench.shell("a", "echo Content-Type: text/plain; echo; echo this is CGI");
        bench.start();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QCOMPARE(visit.error()->code, ErrorCode::AppExitedAtStart);
        QVERIFY(visit.error()->message.contains(QStringLiteral("this is CGI")));
    }

    void aStartTimeoutIsAnErrorOfItsOwn()
    {
        AppBench bench;
        bench.config.app.startTimeout = 200ms;
        bench.script("a", "never-accept ignore-term");
        bench.start();
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QCOMPARE(visit.error()->code, ErrorCode::AppStartTimeout);
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    void anUnusableSocketDirectoryIsASpawnFailure()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        QVERIFY(QDir(bench.sandbox.runDir()).removeRecursively());
        Visit visit(bench, "a");
        QTRY_VERIFY(visit.isOver());
        QCOMPARE(visit.error()->code, ErrorCode::AppSpawnFailed);
    }

    void aCrashLoopIsSlowCheapAndTold()
    {
        AppBench bench;
        bench.shell("a", "echo x >> '" + QFile::encodeName(bench.sandbox.path(QStringLiteral("starts")))
                             + "'; echo boom >&2; exit 7");
        bench.start();
        QElapsedTimer clock, each;
        clock.start();
        qint64 longest = 0;
        int refused = 0;
        while (clock.elapsed() < 4500) {
            each.start();
            Visit visit(bench, "a");
            QTRY_VERIFY(visit.isOver());
            QVERIFY(visit.error());
            refused += visit.error()->code == ErrorCode::AppCrashLooping;
            longest = std::max(longest, each.elapsed());
            QTest::qWait(20);
        }
        QVERIFY(refused > 50);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest))); // generous: sanitizers, two cores
        QFile starts(bench.sandbox.path(QStringLiteral("starts")));
        QVERIFY(starts.open(QIODevice::ReadOnly));
        QCOMPARE(starts.readAll().count('x'), 4); // at 0, 0.5, 1.5 and 3.5 s
    }

    void aFixedFileEndsTheCrashLoop()
    {
        AppBench bench;
        bench.script("a", "exit=1");
        bench.start();
        for (int i = 0; i < 2; ++i) {
            Visit visit(bench, "a");
            QTRY_VERIFY(visit.isOver());
            QVERIFY(visit.error());
            if (i == 0) {
                bench.app("a").start(); // an administrator tries at once
                QTRY_COMPARE(bench.app("a").state(), AppState::BackingOff);
            }
        }
        bench.script("a", "tag=fixed");
        QTRY_VERIFY(bench.log("a").contains("new version"));
        QCOMPARE(tagOf(bench), QByteArray("fixed"));
        QCOMPARE(m_failures, 0);
    }

    void aKilledProcessIsReplacedAndNoRequestFails()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes-max = 3\n");
        bench.start();
        std::vector<std::unique_ptr<Visit>> visits;
        int done = 0;
        for (int round = 0; round < 60; ++round) {
            for (int i = 0; i < 4; ++i)
                visits.push_back(std::make_unique<Visit>(bench, "a", "sleep=2"));
            const QList<qint64> pids = bench.pids("a");
            if (round % 3 == 0 && !pids.isEmpty() && pids.at(round % pids.size()) > 0)
                ::kill(pid_t(pids.at(round % pids.size())), SIGKILL);
            QTRY_VERIFY(std::count_if(visits.begin(), visits.end(),
                                      [](const auto &visit) { return !visit->isOver(); }) < 6);
        }
        for (const auto &visit : visits) {
            QTRY_VERIFY(visit->isOver());
            QVERIFY2(visit->isAnswered(), visit->error() ? qPrintable(visit->error()->message) : "");
            ++done;
        }
        QCOMPARE(done, 240);
    }

    /// A second process failed to start; that must not keep the app down when the first, which worked, ends.
    void theEndOfAGoodProcessEndsTheBackoff()
    {
        AppBench bench;
        const QByteArray flag = QFile::encodeName(bench.sandbox.path(QStringLiteral("fail")));
        bench.shell("a", "[ -e '" + flag + "' ] && exit 1\nexec '" FAKEAPP_PROGRAM "' mode=sequential");
        bench.start();
        Visit first(bench, "a");
        QTRY_VERIFY(first.isAnswered());
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("fail"), "x"));
        {
            Visit busy(bench, "a", "sleep=60000");
            QTRY_VERIFY(busy.hasLease());
            Visit waiting(bench, "a");
            QTRY_VERIFY(bench.log("a").contains("will be tried again in"));
            QVERIFY(QFile::remove(bench.sandbox.path(QStringLiteral("fail"))));
            ::kill(pid_t(first.pid()), SIGKILL);
            QTRY_COMPARE(bench.logged("a", "killed by SIGKILL"), 1);
        }
        Visit next(bench, "a");
        QTRY_VERIFY(next.isOver());
        QVERIFY2(next.isAnswered(), next.error() ? qPrintable(next.error()->message) : "");
    }

    void aProcessThatEndsAfterSomeRequestsIsReplacedSilently()
    {
        AppBench bench;
        bench.script("a", "mode=sequential exit-after=2");
        bench.settings("a", "processes-max = 1\n");
        bench.start();
        for (int i = 0; i < 12; ++i) {
            Visit visit(bench, "a");
            QTRY_VERIFY(visit.isOver());
            QVERIFY2(visit.isAnswered(), visit.error() ? qPrintable(visit.error()->message) : "");
        }
        QVERIFY(!bench.log("a").contains("will be tried again in"));
    }

    void aRequestThatKillsItsProcessGetsAnErrorAndTheAppRecovers()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
        Visit poison(bench, "a", "do=raise-now&signal=11");
        QTRY_VERIFY(poison.isOver());
        QVERIFY(poison.error());
        QVERIFY(bench.app("a").lastExit().contains(QStringLiteral("SIGSEGV")));
        QTRY_COMPARE(tagOf(bench), QByteArray("fakeapp")); // perhaps after a moment of backing off
    }

    void anAliveProcessSurvivesASuspicion()
    {
        AppBench bench;
        bench.script("a", {});
        bench.start();
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
        const qint64 pid = bench.pids("a").first();
        Visit closed(bench, "a", "do=close-early");
        QTRY_VERIFY(closed.isOver());
        QCOMPARE(tagOf(bench), QByteArray("fakeapp"));
        QCOMPARE(bench.pids("a"), QList<qint64>{pid});
    }

private:
    /// The tag that a request is answered with; "?" and a count where it fails.
    QByteArray tagOf(const AppBench &bench)
    {
        Visit visit(bench, "a");
        if (!QTest::qWaitFor([&] { return visit.isOver(); }, 5000) || !visit.isAnswered()) {
            ++m_failures;
            return "?";
        }
        const QByteArray mark = "hello from ";
        const qsizetype at = visit.answer().indexOf(mark);
        return at < 0 ? QByteArray("?") : visit.answer().sliced(at + mark.size()).trimmed();
    }

    std::unique_ptr<LeakCheck> m_leaks;
    int m_failures = 0;
};

QTEST_GUILESS_MAIN(TestAppsChange)
#include "test_apps_change.moc"
