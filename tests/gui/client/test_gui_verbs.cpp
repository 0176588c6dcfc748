// Doing something with apps, one or a thousand, while the daemon refuses, dawdles or goes.
#include "gui/client/appverbs.h"
#include "gui/client/daemonconnection.h"
#include "gui/support/fakedaemon.h"
#include "gui/support/manualclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        QObject::connect(&verbs, &AppVerbs::finished, &verbs,
                         [this](quint64, Verb, const QByteArray &app, const Result<void> &outcome) {
                             outcomes.append({ app, outcome ? QString() : outcome.error().message });
                         });
        Profile profile;
        profile.kind = Profile::Kind::Socket;
        profile.socketPath = daemon.socketPath();
        connection.open(profile);
        isReady = QTest::qWaitFor([this] { return connection.isConnected(); });
    }

    FakeDaemon daemon;
    ManualClock clock;
    DaemonConnection connection{ "test", clock };
    AppVerbs verbs{ connection };
    QSignalSpy started{ &verbs, &AppVerbs::started };
    QSignalSpy progress{ &verbs, &AppVerbs::progress };
    QSignalSpy allFinished{ &verbs, &AppVerbs::allFinished };
    QList<std::pair<QByteArray, QString>> outcomes;
    bool isReady = false;
};

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheProtocolHas_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QJsonObject>("params");
        const auto row = [](const char *name, Verb verb, const QByteArray &method, QJsonObject params) {
            params.insert("app"_L1, u"hello"_s);
            QTest::newRow(name) << verb << method << params;
        };
        row("start", Verb::Start, "app.start", {});
        row("stop", Verb::Stop, "app.stop", {});
        row("restart", Verb::Restart, "app.restart", {});
        row("reload", Verb::Reload, "app.reload", {});
        row("kill", Verb::Kill, "app.kill", { { u"pid"_s, 4711 } });
        row("pause", Verb::Pause, "app.pause", {});
        row("resume", Verb::Resume, "app.resume", {});
        row("keep", Verb::KeepAlive, "app.keepAlive", { { u"on"_s, true } });
        row("let", Verb::LetIdle, "app.keepAlive", { { u"on"_s, false } });
        row("extend", Verb::Extend, "app.extend", { { u"ms"_s, 300'000 } });
        row("roll back", Verb::Rollback, "deploy.rollback", { { u"version"_s, u"v1"_s } });
        QTest::newRow("reload config") << Verb::ConfigReload << QByteArray("config.reload") << QJsonObject();
    }
    void saysWhatTheProtocolHas()
    {
        QFETCH(Verb, verb);
        QFETCH(QByteArray, method);
        QFETCH(QJsonObject, params);
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.on(method, QJsonObject());
        VerbOptions options;
        options.pid = 4711;
        options.version = "v1";
        it.verbs.run(verb, { "hello" }, options);
        QCOMPARE(it.started.size(), 0); // from the event loop
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.daemon.calls(method), QList<QJsonObject>{ params });
        QVERIFY(it.outcomes.first().second.isEmpty());
    }

    void tellsOfEachApp()
    {
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.hold("app.restart");
        const quint64 id = it.verbs.run(Verb::Restart, { "hello", "nothing", "auth" });
        QVERIFY(it.verbs.isPending("hello"));
        QCOMPARE(it.verbs.pendingVerb("hello"), Verb::Restart);
        QVERIFY(!it.verbs.isPending("tools/env"));
        QTRY_COMPARE(it.started.size(), 3);
        QTRY_COMPARE(it.daemon.calls("app.restart").size(), 3);
        it.daemon.release("app.restart");
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.allFinished[0], (QVariantList{ id, QVariant::fromValue(Verb::Restart), 2, 1 }));
        QCOMPARE(it.outcomes.size(), 3);
        QVERIFY(it.outcomes[1].second.contains(u"nothing"_s));
        QVERIFY(!it.verbs.isPending("hello"));
        QCOMPARE(it.verbs.pending(), 0);
    }

    void tellsOfProgress()
    {
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.on("deploy.rollback", [](ControlCall call) {
            call.progress("starting", u"starts it on trial"_s, 1, 3);
            call.reply({});
        });
        it.verbs.run(Verb::Rollback, { "hello" });
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.progress.size(), 1);
        QCOMPARE(it.progress[0][3].toByteArray(), "starting");
        QCOMPARE(it.progress[0][6].toLongLong(), 3);
    }

    void killDoesNotWait()
    {
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.setSnapshot(sampleSnapshot(200));
        it.daemon.hold("app.stop");
        QByteArrayList all;
        for (int i = 0; i < 200; ++i)
            all.append(it.daemon.snapshot().apps[i].name);
        it.verbs.run(Verb::Stop, all);
        QTRY_COMPARE(it.daemon.calls("app.stop").size(), AppVerbs::MaxSent);
        it.verbs.run(Verb::Kill, { "app0000" });
        QTRY_COMPARE(it.daemon.calls("app.kill").size(), 1);
        QTRY_COMPARE(it.outcomes.size(), 1);
        QVERIFY(it.verbs.isPending("app0000")); // the other one
        it.daemon.release("app.stop");
        QTRY_COMPARE(it.allFinished.size(), 2);
        QCOMPARE(it.outcomes.size(), 201);
        QCOMPARE(it.verbs.pending(), 0);
    }

    void endsWithTheConnection()
    {
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.setSnapshot(sampleSnapshot(100));
        it.daemon.hold("app.stop");
        QByteArrayList all;
        for (int i = 0; i < 100; ++i)
            all.append(it.daemon.snapshot().apps[i].name);
        it.verbs.run(Verb::Stop, all);
        QTRY_COMPARE(it.daemon.calls("app.stop").size(), AppVerbs::MaxSent);
        it.daemon.cut();
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.allFinished[0][3].toInt(), 100);
        QCOMPARE(it.outcomes.size(), 100);
        QVERIFY(!it.outcomes.last().second.isEmpty());
    }

    void refusesByItselfWhatMayNotBe()
    {
        Fixture it;
        QVERIFY(it.isReady);
        Profile profile = it.connection.profile();
        profile.isReadOnly = true;
        it.connection.open(profile);
        QTRY_VERIFY(it.connection.isConnected());
        it.verbs.run(Verb::Stop, { "hello" });
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.daemon.calls("app.stop").size(), 0);
        QVERIFY(!it.outcomes.first().second.isEmpty());
    }

    void aReloadWithProblemsFailed()
    {
        Fixture it;
        QVERIFY(it.isReady);
        it.daemon.on("config.reload", { { u"problems"_s, QJsonArray{ u"x.toml:3:1: unknown key"_s } } });
        QSignalSpy answered(&it.verbs, &AppVerbs::answered);
        it.verbs.run(Verb::ConfigReload, {});
        QTRY_COMPARE(it.allFinished.size(), 1);
        QCOMPARE(it.outcomes.first().second, u"x.toml:3:1: unknown key"_s);
        QCOMPARE(answered.size(), 1);
    }

    void mayBeAskedFromItsOwnSignals()
    {
        Fixture it;
        QVERIFY(it.isReady);
        bool isDone = false;
        connect(&it.verbs, &AppVerbs::finished, this, [&](quint64, Verb verb, const QByteArray &app, const auto &) {
            if (verb == Verb::Pause)
                it.verbs.run(Verb::Resume, { app });
            else
                isDone = true;
        });
        it.verbs.run(Verb::Pause, { "hello" });
        QTRY_VERIFY(isDone);
        it.verbs.run(Verb::Stop, {});
        QCOMPARE(it.verbs.pending(), 0);
    }
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "test_gui_verbs.moc"
