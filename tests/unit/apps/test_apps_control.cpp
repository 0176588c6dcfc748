// What an administrator sees of apps and may do about them, with real processes.
#include "appbench.h"
#include "support/leakcheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

/// All events of a bench, from before its start().
class Events : public QObject
{
public:
    void follow(AppRegistry &registry)
    {
        connect(&registry, &AppRegistry::eventHappened, this,
                [this](const AppEvent &event) { m_all.append(event); });
    }
    QByteArrayList names(const QByteArray &app = "a") const
    {
        QByteArrayList names;
        for (const AppEvent &event : m_all) {
            if (event.app == app)
                names.append(appEventName(event.type));
        }
        return names;
    }
    qsizetype count(const char *name) const { return names().count(name); }
    bool has(const char *name) const { return count(name) > 0; }
    AppEvent last(const char *name) const
    {
        for (auto event = m_all.crbegin(); event != m_all.crend(); ++event) {
            if (QByteArray(appEventName(event->type)) == name)
                return *event;
        }
        return {};
    }
    void clear() { m_all.clear(); }

private:
    QList<AppEvent> m_all;
};

class TestAppsControl : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_leaks = std::make_unique<LeakCheck>(); }
    void cleanup() { m_leaks->verify(); }

    // --- events

    void aLifeIsToldInEvents()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 100ms;
        bench.script("a", "tag=one");
        Events events;
        start(bench, events);
        QCOMPARE(events.names(), QByteArrayList()); // that it is there is no news at the start
        QVERIFY(visited(bench));
        QTRY_COMPARE(events.names(), (QByteArrayList{"spawn", "ready", "exit"}));
        QCOMPARE(events.last("spawn").reason, QByteArray("demand"));
        QVERIFY(events.last("spawn").pid > 0);
        QCOMPARE(events.last("ready").pid, events.last("spawn").pid);
        QVERIFY(events.last("ready").text.contains(QStringLiteral("any number of requests")));
        QCOMPARE(events.last("exit").reason, QByteArray("idle"));
        QCOMPARE(events.last("exit").pid, events.last("spawn").pid);
        QCOMPARE(bench.app("a").restarts(), (QMap<QByteArray, quint64>{{"idle", 1}}));

        events.clear();
        bench.script("b", {});
        QTRY_COMPARE(events.names("b"), QByteArrayList{"app-added"});
        QVERIFY(QFile::remove(bench.file("b")));
        QTRY_COMPARE(events.names("b"), (QByteArrayList{"app-added", "app-removed"}));
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/c.fcgi"), "hello", 0755));
        QTRY_COMPARE(events.names("c"), QByteArrayList{"app-refused"});
        QVERIFY(events.last("app-refused").text.contains(QStringLiteral("is no program")));
        QVERIFY(QFile::link(QStringLiteral("/bin/true"), bench.file("d")));
        QTRY_COMPARE(events.names("d"), QByteArrayList{"app-refused"});
        const auto link = bench.registry->entry("d");
        QVERIFY(link && link->refusal && !link->app);
        QCOMPARE(link->refusal->code, ErrorCode::PermissionDenied);
    }

    void appsThatCameAndWentLeaveNoLinesForEver()
    {
        AppBench bench;
        Events events;
        start(bench, events);
        for (std::size_t i = 0; i <= LogStore::MaxRetired; ++i) {
            const QByteArray name = "gone" + QByteArray::number(qulonglong(i));
            bench.script(name.constData(), {});
            QTRY_COMPARE(events.names(name), QByteArrayList{"app-added"});
            QVERIFY(QFile::remove(bench.file(name.constData())));
            QTRY_COMPARE(events.names(name), (QByteArrayList{"app-added", "app-removed"}));
            QVERIFY(bench.logged(name.constData(), "removed") > 0);
        }
        QTRY_COMPARE(bench.logs.last("gone0", 1).size(), 0);
        QCOMPARE(bench.logs.last("gone1", 1).size(), 1);
    }

    void aCrashIsToldWithItsLastWords()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.settings("a", "processes-min = 1\n");
        Events events;
        start(bench, events);
        QTRY_COMPARE(bench.ready("a"), 1);
        QCOMPARE(events.last("spawn").reason, QByteArray("kept-running"));
        const qint64 pid = bench.pids("a").first();
        ::kill(pid_t(pid), SIGSEGV);
        QTRY_VERIFY(events.has("recovered"));
        QCOMPARE(events.last("crash").pid, pid);
        QCOMPARE(events.last("crash").reason, QByteArray("killed by SIGSEGV"));
        QVERIFY(events.last("crash").text.contains(QStringLiteral("ended unexpectedly")));
        QVERIFY(events.last("recovered").text.contains(QStringLiteral("SIGSEGV")));
        QCOMPARE(bench.app("a").restarts().value("crash"), quint64(1));
        QCOMPARE(events.count("recovered"), 1);
    }

    void aCrashLoopIsToldOnce()
    {
        AppBench bench;
        bench.shell("a", "i=0; while [ $i -lt 30 ]; do echo line $i >&2; i=$((i+1)); done; exit 3");
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        // 0.5 s, 1 s, 2 s and 4 s apart.
        std::vector<std::unique_ptr<Visit>> visits;
        const auto isLooping = [&] {
            visits.push_back(std::make_unique<Visit>(bench, "a"));
            return app.state() == AppState::CrashLooping;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLooping(), 30'000);
        QCOMPARE(app.state(), AppState::CrashLooping);
        QCOMPARE(events.count("crash-loop"), 1);
        QCOMPARE(app.failures(), RestartPolicy::LoopThreshold);
        QCOMPARE(events.last("crash").lines.size(), qsizetype(MaxEventLines));
        QCOMPARE(events.last("crash").lines.last(), QStringLiteral("line 29"));
        QCOMPARE(events.last("crash-loop").lines.size(), qsizetype(MaxEventLines));
        QCOMPARE(app.restarts().value("start-failed"), quint64(events.count("crash")));
        QVERIFY(!events.has("recovered"));
        bench.script("a", "tag=fixed");
        QTRY_VERIFY(events.has("reload"));
        QVERIFY(visited(bench));
        QTRY_VERIFY(events.has("recovered"));
    }

    void newVersionsAreTold()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        Events events;
        start(bench, events);
        QVERIFY(visited(bench));
        events.clear();
        bench.script("a", "tag=two");
        QTRY_VERIFY(events.has("exit"));
        QCOMPARE(events.names(), (QByteArrayList{"spawn", "ready", "reload", "exit"}));
        QCOMPARE(events.last("spawn").reason, QByteArray("new-version"));
        QCOMPARE(events.last("exit").reason, QByteArray("new-version"));
        QVERIFY(bench.app("a").isNewestInCharge());
        events.clear();
        bench.script("a", "exit=4 err=no-database");
        QTRY_VERIFY(events.has("reload-failed"));
        QCOMPARE(events.last("reload-failed").reason, QByteArray("exit status 4"));
        QCOMPARE(events.last("reload-failed").lines, QStringList{QStringLiteral("no-database")});
        QVERIFY(!events.has("crash"));
        QVERIFY(!bench.app("a").isNewestInCharge());
        events.clear();
        bench.settings("a", "idle-timeout = nonsense\n");
        QTRY_VERIFY(events.has("reload-failed"));
        QVERIFY(bench.registry->entry("a")->settingsProblem);
    }

    void theAdministratorsDoingIsTold()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        app.start();
        QTRY_COMPARE(bench.ready("a"), 1);
        QCOMPARE(events.last("spawn").reason, QByteArray("administrator"));
        app.restart();
        QTRY_VERIFY(events.has("exit"));
        QCOMPARE(events.last("exit").reason, QByteArray("administrator"));
        QCOMPARE(events.last("reload").reason, QByteArray("administrator"));
        app.pause();
        app.pause();
        QCOMPARE(events.count("paused"), 1);
        app.resume();
        app.resume();
        QCOMPARE(events.count("resumed"), 1);
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    // --- what is seen

    void processesAreSeenWithTheirRoles()
    {
        AppBench bench;
        bench.script("a", "tag=one mode=sequential");
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        Visit busy(bench, "a", "sleep=1500");
        QTRY_VERIFY(busy.hasLease());
        auto seen = app.processes();
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen[0].role, ChildRole::Current);
        QCOMPARE(seen[0].capacity, 1);
        QCOMPARE(seen[0].inFlight, 1);
        QCOMPARE(seen[0].served, quint64(1));
        QVERIFY(!seen[0].idleDeadline); // busy
        bench.script("a", "tag=two start-delay=300");
        QTRY_COMPARE(roles(app), (QList<ChildRole>{ChildRole::Current, ChildRole::Candidate}));
        QTRY_COMPARE(roles(app), (QList<ChildRole>{ChildRole::Current, ChildRole::Retiring}));
        QCOMPARE(app.processes()[0].capacity, 0); // any number
        QTRY_VERIFY(busy.isAnswered());
        QTRY_COMPARE(roles(app), QList<ChildRole>{ChildRole::Current});
        seen = app.processes();
        QVERIFY(seen[0].idleDeadline);
        const auto left = *seen[0].idleDeadline - Clock::now();
        QVERIFY(left > 200s && left <= bench.config.app.idleTimeout);
    }

    void entriesTellWhereSettingsComeFrom()
    {
        AppBench bench;
        bench.script("a", {});
        bench.settings("a", "idle-timeout = \"7s\"\n");
        bench.shell("b", "true");
        bench.settings("b", "nonsense = 1\n");
        Events events;
        start(bench, events);
        const QList<AppEntry> entries = bench.registry->entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].name, QByteArray("a"));
        QVERIFY(entries[0].app && !entries[0].refusal && entries[0].metrics);
        QCOMPARE(entries[0].settings->idleTimeout, milliseconds(7s));
        QCOMPARE(entries[0].origins.keys(), QByteArrayList{"app.idle-timeout"});
        QVERIFY(entries[0].settingsFile.endsWith("/a.fcgi.toml"));
        QCOMPARE(bench.app("a").version().print.sizeBytes, QFileInfo(bench.file("a")).size());
        QCOMPARE(entries[1].name, QByteArray("b"));
        QVERIFY(!entries[1].app && entries[1].refusal);
        QVERIFY(!bench.registry->entry("c"));
        const auto metrics = bench.registry->routes()->routes.value("a.fcgi")->metrics;
        QCOMPARE(metrics, entries[0].metrics);
        QCOMPARE(int(metrics->lanes().size()), bench.config.effectiveGatewayThreads());
        bench.settings("a", "idle-timeout = \"8s\"\n");
        QTRY_COMPARE(bench.registry->entry("a")->settings->idleTimeout, milliseconds(8s));
        QCOMPARE(bench.registry->routes()->routes.value("a.fcgi")->metrics, metrics); // counters go on
    }

    // --- what may be done

    void aPinnedAppDoesNotIdle()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 100ms;
        bench.script("a", {});
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        app.setKeepAlive(true);
        QVERIFY(app.isKeptAlive());
        QTest::qWait(50);
        QCOMPARE(bench.processes("a"), 0); // starts nothing
        QVERIFY(visited(bench));
        QVERIFY(!app.processes()[0].idleDeadline);
        QTest::qWait(400);
        QCOMPARE(bench.ready("a"), 1);
        const qint64 pid = bench.pids("a").first();
        bench.script("a", "tag=two"); // goes on for new versions
        QTRY_VERIFY(bench.processes("a") == 1 && bench.pids("a").first() != pid);
        QTest::qWait(400);
        QCOMPARE(bench.ready("a"), 1);
        app.setKeepAlive(false);
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    void anExtensionCountsOnce()
    {
        AppBench bench;
        bench.config.app.idleTimeout = 300ms;
        bench.script("a", {});
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        QVERIFY(visited(bench));
        QElapsedTimer clock;
        clock.start();
        const auto before = app.processes()[0].idleDeadline;
        QVERIFY(before);
        app.extendIdle(900ms);
        const auto after = app.processes()[0].idleDeadline;
        QVERIFY(after);
        QVERIFY(*after - *before >= 890ms && *after - *before <= 910ms);
        QTRY_COMPARE(bench.processes("a"), 0);
        QVERIFY2(clock.elapsed() >= 1150, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(visited(bench)); // a new process knows nothing of it
        app.extendIdle(60s);
        QVERIFY(visited(bench)); // used again, so it is over
        const auto deadline = app.processes()[0].idleDeadline;
        QVERIFY(deadline && *deadline - Clock::now() <= 300ms);
        QTRY_COMPARE(bench.processes("a"), 0);
    }

    void killingIsNoCrash()
    {
        AppBench bench;
        bench.script("a", "mode=sequential");
        bench.settings("a", "processes = 2\n");
        Events events;
        start(bench, events);
        App &app = bench.app("a");
        QTRY_COMPARE(bench.ready("a"), 2);
        const QList<qint64> pids = bench.pids("a");
        QCOMPARE(app.kill(1), 0); // none of this app's
        QCOMPARE(app.kill(pids[0]), 1);
        QTRY_VERIFY(bench.ready("a") == 2 && !bench.pids("a").contains(pids[0]));
        QVERIFY(bench.pids("a").contains(pids[1]));
        QCOMPARE(app.kill(0), 2);
        QTRY_VERIFY(bench.ready("a") == 2 && !bench.pids("a").contains(pids[1]));
        QVERIFY(!events.has("crash"));
        QCOMPARE(app.restarts().value("administrator"), quint64(3));
        QVERIFY(app.lastExit().isEmpty());
    }

    void reloadDoesNotWait()
    {
        AppBench bench;
        bench.config.settleTime = 60s;
        bench.script("a", "tag=one");
        Events events;
        start(bench, events);
        QVERIFY(visited(bench));
        bench.script("a", "tag=two");
        QVERIFY(bench.registry->reload("a"));
        QTRY_VERIFY(events.has("reload"));
        QVERIFY(visited(bench, "hello from two"));
        bench.settings("a", "idle-timeout = \"7s\"\n");
        QVERIFY(bench.registry->reload("a"));
        QCOMPARE(bench.registry->entry("a")->settings->idleTimeout, milliseconds(7s));
        bench.script("new", "tag=new");
        QVERIFY(bench.registry->reload("new"));
        QVERIFY(bench.hasRoute("new.fcgi"));
        QCOMPARE(bench.registry->reload("none").error().code, ErrorCode::NotFound);
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/a.fcgi"), "#!/no/such/interpreter\n", 0755));
        QCOMPARE(bench.registry->reload("a").error().code, ErrorCode::AppInvalidFile);
        QVERIFY(visited(bench, "hello from two"));
        QVERIFY(QFile::remove(bench.file("a")));
        QCOMPARE(bench.registry->reload("a").error().code, ErrorCode::NotFound);
        QVERIFY(!bench.registry->app("a"));
    }

    void reloadTriesAFailedVersionAgain()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        Events events;
        start(bench, events);
        QVERIFY(visited(bench));
        const QByteArray flag = QFile::encodeName(bench.sandbox.path(QStringLiteral("database")));
        bench.shell("a", "[ -e '" + flag + "' ] || exit 9\nexec '" FAKEAPP_PROGRAM "' tag=two");
        QTRY_VERIFY(bench.app("a").brokenUpdate());
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("database"), "x"));
        QVERIFY(bench.registry->reload("a"));
        QTRY_VERIFY(bench.app("a").isNewestInCharge());
        QVERIFY(visited(bench, "hello from two"));
    }

private:
    static void start(AppBench &bench, Events &events)
    {
        bench.registry = std::make_unique<AppRegistry>(bench.config, bench.logs, bench.reaper);
        events.follow(*bench.registry);
        const auto started = bench.registry->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    }
    static bool visited(const AppBench &bench, const char *text = "hello from")
    {
        Visit visit(bench, "a");
        return QTest::qWaitFor([&] { return visit.isOver(); }, 10'000) && visit.isAnswered()
            && visit.answer().contains(text);
    }
    static QList<ChildRole> roles(const App &app)
    {
        QList<ChildRole> roles;
        for (const AppProcess &process : app.processes())
            roles.append(process.role);
        return roles;
    }

    std::unique_ptr<LeakCheck> m_leaks;
};

QTEST_GUILESS_MAIN(TestAppsControl)
#include "test_apps_control.moc"
