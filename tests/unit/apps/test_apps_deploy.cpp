// Deployments and rollbacks, with real processes.
#include "appbench.h"

#include "apps/deployment.h"
#include "support/leakcheck.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <sys/mount.h>

using namespace spawner;
using namespace std::chrono_literals;

static QByteArray scriptOf(const QByteArray &options)
{
    return "#!/bin/sh\nexec '" FAKEAPP_PROGRAM "' \"$@\" " + options + '\n';
}

/// One deployment, and what it told.
class Deploy : public QObject
{
public:
    Deploy(AppBench &bench, VersionStore &store, const char *app, const QByteArray &bytes, bool canary = true)
    {
        auto upload = Upload::begin(store.webRoot(), app, bytes.size(),
                                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        if (!upload || !(*upload)->append(0, bytes))
            qFatal("cannot upload: %s", upload ? "" : qPrintable(upload.error().message));
        follow(std::make_unique<Deployment>(*bench.registry, store, std::move(*upload), "tester", canary));
    }
    struct Back
    {
        QByteArray version;
    };
    Deploy(AppBench &bench, VersionStore &store, const char *app, const Back &back)
    {
        follow(std::make_unique<Deployment>(*bench.registry, store, app, back.version, "tester", true));
    }

    bool isOver() const { return m_outcome.has_value(); }
    bool wait() const { return QTest::qWaitFor([this] { return isOver(); }, 30'000); }
    bool isGood() const { return wait() && *m_outcome; }
    const DeployedVersion &version() const { return **m_outcome; }
    /// What went wrong; empty if nothing did.
    QString error() const { return !wait() ? QStringLiteral("not over") : *m_outcome ? QString() : m_outcome->error().message; }
    ErrorCode code() const { return m_outcome->error().code; }
    const QByteArrayList &stages() const { return m_stages; }
    int count() const { return m_count; }
    void abandon() { m_deployment.reset(); }

    std::function<void(const QByteArray &stage)> onStage;

private:
    void follow(std::unique_ptr<Deployment> deployment)
    {
        m_deployment = std::move(deployment);
        m_deployment->setProgress([this](const QByteArray &stage, const QString &) {
            m_stages.append(stage);
            if (onStage)
                onStage(stage);
        });
        connect(m_deployment.get(), &Deployment::finished, this, [this](const Result<DeployedVersion> &outcome) {
            m_outcome = outcome;
            ++m_count;
        });
        // From the loop, so that onStage can be set.
        QMetaObject::invokeMethod(m_deployment.get(), &Deployment::start, Qt::QueuedConnection);
    }

    std::unique_ptr<Deployment> m_deployment;
    std::optional<Result<DeployedVersion>> m_outcome;
    QByteArrayList m_stages;
    int m_count = 0;
};

class TestAppsDeploy : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_leaks = std::make_unique<LeakCheck>(); }
    void cleanup() { m_leaks->verify(); }

    void aNewAppIsDeployed_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<bool>("canary");
        for (const char *mode : {"stdio", "socket", "auto"})
            QTest::addRow("%s", mode) << QByteArray(mode) << true;
        QTest::newRow("without a trial") << QByteArray("stdio") << false;
    }
    void aNewAppIsDeployed()
    {
        QFETCH(QByteArray, mode);
        QFETCH(bool, canary);
        AppBench bench;
        bench.settings("a", "mode = \"" + mode + "\"\n");
        bench.start();
        QList<AppEvent> events;
        connect(bench.registry.get(), &AppRegistry::eventHappened, this,
                [&events](const AppEvent &event) { events.append(event); });
        VersionStore store(bench.config.webRoot, 3);
        const QByteArray bytes = scriptOf("tag=one");
        Deploy deploy(bench, store, "a", bytes, canary);
        QCOMPARE(deploy.error(), QString());
        QCOMPARE(deploy.stages(), canary ? (QByteArrayList{"checking", "starting", "installing", "starting", "done"})
                                         : (QByteArrayList{"checking", "installing", "starting", "done"}));
        QVERIFY(deploy.version().isCurrent && !deploy.version().isRollback);
        QCOMPARE(deploy.version().by, QByteArray("tester"));
        QCOMPARE(deploy.version().bytes, bytes.size());
        QCOMPARE(hello(bench), QByteArray("one"));
        QCOMPARE(store.versions("a")->size(), 1);
        QCOMPARE(store.versions("a")->first().id, deploy.version().id);
        const auto told = std::find_if(events.begin(), events.end(), [](const AppEvent &event) {
            return event.type == AppEventType::Deploy;
        });
        QVERIFY(told != events.end());
        QVERIFY(told->app == "a" && told->text.contains(QStringLiteral("deployed by tester")));
        QCOMPARE(leftovers(bench), QStringList());
        bench.app("a").stop();
        QTRY_COMPARE(bench.processes("a"), 0);
        QVERIFY(bench.socketFiles().isEmpty());
        QTest::qWait(20);
        QCOMPARE(deploy.count(), 1);
    }

    /// The daemon ends while the new version is on trial: nobody would see whether it takes over.
    void nothingIsPutInPlaceAfterTheEndBegan()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        const QByteArray original = *sha256Of(bench.config.webRoot + "/a.fcgi");
        Deploy deploy(bench, store, "a", scriptOf("tag=two"));
        deploy.onStage = [&](const QByteArray &stage) {
            if (stage == "starting")
                bench.registry->shutDown(5s);
        };
        QVERIFY(deploy.wait());
        QVERIFY(!deploy.isGood());
        QCOMPARE(deploy.code(), ErrorCode::ShuttingDown);
        QCOMPARE(*sha256Of(bench.config.webRoot + "/a.fcgi"), original);
        QCOMPARE(leftovers(bench), QStringList());
    }

    void aRunningAppIsReplacedWithoutLosingARequest()
    {
        AppBench bench;
        bench.script("a", "tag=one mode=sequential");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        Visit busy(bench, "a", "sleep=700");
        QTRY_VERIFY(busy.hasLease());
        Deploy deploy(bench, store, "a", scriptOf("tag=two"));
        while (!deploy.isOver())
            QVERIFY(!hello(bench).isEmpty());
        QCOMPARE(deploy.error(), QString());
        QCOMPARE(hello(bench), QByteArray("two")); // from here on only the new one
        QTRY_VERIFY(busy.isAnswered());
        QVERIFY(busy.answer().contains("hello from one"));
        const auto versions = store.versions("a");
        QCOMPARE(versions->size(), 2);
        QVERIFY(versions->at(1).by.isEmpty()); // nobody deployed the first
        QTest::qWait(100); // the watcher sees nothing new in it
        QCOMPARE(bench.logged("a", "new version\n"), 1);
    }

    // --- what does not work

    void aBadVersionIsRefusedOnTrial_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("ends at once") << scriptOf("exit=3 err=no-database") << QStringLiteral("no-database");
        QTest::newRow("crashes") << scriptOf("raise=11") << QStringLiteral("SIGSEGV");
        QTest::newRow("never answers") << scriptOf("never-accept") << QStringLiteral("did not answer within 400ms");
        QTest::newRow("says a lot") << QByteArray("#!/bin/sh\nfor i in 1 2 3 4 5 6; do echo line $i >&2; done; exit 1\n")
                                    << QStringLiteral("line 2\nline 3\nline 4\nline 5\nline 6");
        QTest::newRow("is no program") << QByteArray("hello") << QStringLiteral("is no program");
    }
    void aBadVersionIsRefusedOnTrial()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        AppBench bench;
        bench.config.app.startTimeout = 400ms;
        bench.script("a", "tag=one start-timeout");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        bench.app("a").start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready("a") == 1, 10'000);
        const auto before = filePrint(QFile::encodeName(bench.file("a")), true);
        const QList<qint64> pids = bench.pids("a");
        Deploy deploy(bench, store, "a", bytes);
        QVERIFY2(deploy.error().contains(said), qPrintable(deploy.error()));
        QVERIFY2(!deploy.error().contains(QStringLiteral(".upload-")), qPrintable(deploy.error()));
        QVERIFY(filePrint(QFile::encodeName(bench.file("a")), true) == before);
        QCOMPARE(bench.pids("a"), pids);
        QVERIFY(!bench.app("a").brokenUpdate());
        QCOMPARE(store.versions("a")->size(), 1);
        QCOMPARE(leftovers(bench), QStringList());
        Deploy other(bench, store, "new", bytes); // and is never installed as a new app
        QVERIFY(!other.error().isEmpty());
        QVERIFY(!QFile::exists(bench.file("new")));
    }

    void aVersionThatFailsInPlaceIsTakenBack_data()
    {
        QTest::addColumn<bool>("canary");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("running, without a trial") << false << true;
        QTest::newRow("stopped, without a trial") << false << false;
        QTest::newRow("running, fails only under its own name") << true << true;
    }
    void aVersionThatFailsInPlaceIsTakenBack()
    {
        QFETCH(bool, canary);
        QFETCH(bool, isRunning);
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        if (isRunning)
            QCOMPARE(hello(bench), QByteArray("one"));
        const QList<qint64> pids = bench.pids("a");
        const auto before = filePrint(QFile::encodeName(bench.file("a")), true);
        Deploy deploy(bench, store, "a",
                      "#!/bin/sh\ncase $0 in */a.fcgi) echo no-database >&2; exit 5;; esac\n"
                      "exec '" FAKEAPP_PROGRAM "' tag=two\n",
                      canary);
        QVERIFY2(deploy.error().contains(QStringLiteral("is in place again")), qPrintable(deploy.error()));
        QVERIFY2(deploy.error().contains(QStringLiteral("no-database")), qPrintable(deploy.error()));
        QCOMPARE(deploy.code(), ErrorCode::AppExitedAtStart);
        QVERIFY(filePrint(QFile::encodeName(bench.file("a")), true) == before);
        QVERIFY(!bench.app("a").brokenUpdate());
        QVERIFY(bench.app("a").isNewestInCharge());
        QCOMPARE(bench.pids("a"), pids); // it just went on
        QCOMPARE(hello(bench), QByteArray("one"));
        QCOMPARE(store.versions("a")->size(), 1);
        QCOMPARE(leftovers(bench), QStringList());
        Deploy again(bench, store, "a", scriptOf("tag=three"), canary); // nothing is in the way
        QCOMPARE(again.error(), QString());
        QCOMPARE(hello(bench), QByteArray("three"));
    }

    void aNewAppThatFailsIsRemovedAgain()
    {
        AppBench bench;
        bench.settings("a", "canary = false\n");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("exit=3 err=no-database"));
        QVERIFY2(deploy.error().contains(QStringLiteral("removed again")), qPrintable(deploy.error()));
        QVERIFY2(deploy.error().contains(QStringLiteral("no-database")), qPrintable(deploy.error()));
        QVERIFY(!deploy.stages().contains("done"));
        QVERIFY(!bench.registry->app("a"));
        QVERIFY(!QFile::exists(bench.file("a")));
        QVERIFY(!bench.hasRoute("a.fcgi"));
    }

    void badSettingsBesideItAreAnError()
    {
        AppBench bench;
        bench.settings("a", "idle-timout = 1\n");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("tag=one"));
        QVERIFY2(deploy.error().contains(QStringLiteral("a.fcgi.toml:1")), qPrintable(deploy.error()));
        QVERIFY(!QFile::exists(bench.file("a")));
    }

    void oldVersionsThatCannotBeKeptStopIt()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/.versions"), "in the way"));
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("tag=two"));
        QVERIFY2(deploy.error().contains(QStringLiteral("nothing was changed")), qPrintable(deploy.error()));
        QCOMPARE(hello(bench), QByteArray("one"));
    }

    void aFullDiskChangesNothing()
    {
        AppBench bench;
        const QByteArray root = bench.config.webRoot;
        if (::mount("tmpfs", root.constData(), "tmpfs", 0, "size=128k") != 0)
            QSKIP("may not mount a small file system");
        const auto unmount = qScopeGuard([&root] { ::umount2(root.constData(), MNT_DETACH); });
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(hello(bench), QByteArray("one"));
        VersionStore store(root, 3);
        const QString filler = bench.sandbox.webRoot() + QStringLiteral("/filler");
        Deploy deploy(bench, store, "a", scriptOf("tag=two"));
        deploy.onStage = [&filler](const QByteArray &stage) {
            QFile file(filler);
            if (stage != "installing" || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return;
            while (file.write(QByteArray(4096, 'x')) > 0) { }
        };
        QVERIFY2(deploy.error().contains(QStringLiteral("nothing was changed")), qPrintable(deploy.error()));
        QCOMPARE(hello(bench), QByteArray("one"));
        QCOMPARE(leftovers(bench), QStringList());
        QCOMPARE(store.versions("a")->size(), 1);
        const QByteArray large = scriptOf("tag=two") + QByteArray(100'000, '#');
        const auto refused
            = Upload::begin(root, "a", large.size(), QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("the disk is full")), qPrintable(refused.error().message));
        QVERIFY(QFile::remove(filler));
        QCOMPARE(Deploy(bench, store, "a", scriptOf("tag=two")).error(), QString());
        QCOMPARE(hello(bench), QByteArray("two"));
        bench.registry.reset();
    }

    // --- around it

    void rollbackGoesToAKeptVersion()
    {
        AppBench bench;
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        QList<DeployedVersion> deployed;
        for (const char *tag : {"one", "two", "three"}) {
            Deploy deploy(bench, store, "a", scriptOf("tag=" + QByteArray(tag)));
            QCOMPARE(deploy.error(), QString());
            deployed.append(deploy.version());
        }
        Deploy back(bench, store, "a.fcgi", Deploy::Back{});
        QCOMPARE(back.error(), QString());
        QCOMPARE(hello(bench), QByteArray("two"));
        QVERIFY(back.version().isRollback && back.version().id > deployed.last().id);
        QCOMPARE(back.version().sha256, deployed.at(1).sha256);
        Deploy first(bench, store, "a", Deploy::Back{deployed.first().id});
        QCOMPARE(first.error(), QString());
        QCOMPARE(hello(bench), QByteArray("one"));
        QCOMPARE(store.versions("a")->size(), 4);
        Deploy unknown(bench, store, "a", Deploy::Back{"1999"});
        QVERIFY(unknown.error().contains(QStringLiteral("no version 1999")));
        QCOMPARE(unknown.code(), ErrorCode::NotFound);
        Deploy none(bench, store, "none", Deploy::Back{});
        QVERIFY(none.error().contains(QStringLiteral("no earlier version of none")));
        QCOMPARE(hello(bench), QByteArray("one"));
        QCOMPARE(leftovers(bench), QStringList());
    }

    void aKeptVersionThatWasDamagedIsNotInstalled()
    {
        AppBench bench;
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        for (const char *tag : {"one", "two"})
            QCOMPARE(Deploy(bench, store, "a", scriptOf("tag=" + QByteArray(tag))).error(), QString());
        QFile kept(QFile::decodeName(store.find("a", {})->file));
        QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Append));
        kept.write("# more\n");
        kept.close();
        Deploy back(bench, store, "a", Deploy::Back{});
        QVERIFY2(back.error().contains(QStringLiteral("damaged")), qPrintable(back.error()));
        QCOMPARE(hello(bench), QByteArray("two"));
    }

    void oneDeploymentOfAnAppAtATime()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        Deploy first(bench, store, "a", scriptOf("tag=two start-delay=200"));
        Deploy second(bench, store, "a", scriptOf("tag=three"));
        Deploy other(bench, store, "b", scriptOf("tag=other"));
        QVERIFY2(second.error().contains(QStringLiteral("under way, by tester")), qPrintable(second.error()));
        QCOMPARE(second.code(), ErrorCode::AlreadyExists);
        QCOMPARE(other.error(), QString());
        QCOMPARE(first.error(), QString());
        QCOMPARE(hello(bench), QByteArray("two"));
        QCOMPARE(Deploy(bench, store, "a", scriptOf("tag=four")).error(), QString());
    }

    void aPausedAppStaysPaused()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        bench.app("a").pause();
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("tag=two"));
        QCOMPARE(deploy.error(), QString());
        QCOMPARE(bench.app("a").state(), AppState::Paused);
        QVERIFY(!bench.log("a").contains("ready"));
        bench.app("a").resume();
        QCOMPARE(hello(bench), QByteArray("two"));
    }

    void somebodyElsesFileIsLeftAlone()
    {
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(hello(bench), QByteArray("one"));
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("tag=two start-delay=300"), false);
        deploy.onStage = [&](const QByteArray &stage) {
            if (stage == "starting")
                QTimer::singleShot(50ms, this, [&bench] { bench.script("a", "tag=mine"); });
        };
        QVERIFY2(deploy.error().contains(QStringLiteral("somebody else")), qPrintable(deploy.error()));
        QTRY_COMPARE(hello(bench), QByteArray("mine"));
    }

    void itMayBeAbandonedAnyTime_data()
    {
        QTest::addColumn<int>("stages"); // told before
        for (const int i : {1, 2, 4})
            QTest::addRow("after %d", i) << i;
    }
    void itMayBeAbandonedAnyTime()
    {
        QFETCH(int, stages);
        AppBench bench;
        bench.script("a", "tag=one");
        bench.start();
        QCOMPARE(hello(bench), QByteArray("one"));
        VersionStore store(bench.config.webRoot, 3);
        Deploy deploy(bench, store, "a", scriptOf("tag=two start-delay=100"));
        deploy.onStage = [&](const QByteArray &) {
            if (deploy.stages().size() == stages)
                QMetaObject::invokeMethod(this, [&deploy] { deploy.abandon(); }, Qt::QueuedConnection);
        };
        QTRY_VERIFY(deploy.stages().size() >= stages); // installing and the next come at once
        QTRY_VERIFY(leftovers(bench).isEmpty());
        QVERIFY(!deploy.isOver());
        if (stages < 3)
            QCOMPARE(hello(bench), QByteArray("one"));
        else
            QTRY_COMPARE(hello(bench), QByteArray("two"));
        Deploy next(bench, store, "a", scriptOf("tag=three"));
        QCOMPARE(next.error(), QString());
        QCOMPARE(hello(bench), QByteArray("three"));
    }

    void aDaemonThatEndsLeavesNoTrialBehind()
    {
        AppBench bench;
        bench.start();
        VersionStore store(bench.config.webRoot, 3);
        {
            Deploy deploy(bench, store, "a", scriptOf("never-accept"));
            QTRY_COMPARE(deploy.stages().size(), 2);
            QTRY_VERIFY(!m_leaks->descendants().isEmpty());
        }
        QTRY_VERIFY(m_leaks->descendants().isEmpty());
        QCOMPARE(leftovers(bench), QStringList());
        QVERIFY(bench.socketFiles().isEmpty());
    }

private:
    /// The tag of the version that answers; empty if none does.
    static QByteArray hello(const AppBench &bench)
    {
        Visit visit(bench, "a");
        if (!QTest::qWaitFor([&] { return visit.isOver(); }, 15'000) || !visit.isAnswered())
            return {};
        const qsizetype at = visit.answer().indexOf("hello from ");
        return at < 0 ? QByteArray() : visit.answer().sliced(at + 11).simplified().split(' ').first();
    }
    /// Temporary files.
    static QStringList leftovers(const AppBench &bench)
    {
        return QDir(bench.sandbox.webRoot()).entryList({QStringLiteral("*.upload-*")}, QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<LeakCheck> m_leaks;
};

QTEST_GUILESS_MAIN(TestAppsDeploy)
#include "test_apps_deploy.moc"
