// From a daemon's event to the desktop and back, over a real control socket and a real bus.
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/desktop/fakenotifications.h"
#include "gui/desktop/notifications.h"
#include "gui/desktop/privatebus.h"
#include "gui/desktop/traystatus.h"
#include "gui/settings/keys.h"
#include "gui/support/fakedaemon.h"

#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestNotifications : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(const QString &bus) : server(bus)
        {
            Profile profile;
            profile.id = u"test"_s;
            profile.name = u"web1"_s;
            profile.kind = Profile::Kind::Socket;
            profile.socketPath = daemon.socketPath();
            connection.open(profile);
        }

        QTemporaryDir folder;
        FakeDaemon daemon;
        FakeNotifications server;
        Settings settings{ folder.filePath(u"desktop.ini"_s) };
        ActionRegistry actions{ settings };
        DaemonConnection connection{ "test" };
        Session session{ connection };
        Notifications notifications{ session, settings, actions };
    };

    static ControlEvent crash(const QByteArray &app)
    {
        ControlEvent event;
        event.type = "crash";
        event.app = app;
        event.reason = "killed by SIGSEGV";
        event.lines = { u"the last words"_s };
        return event;
    }

    /// Does the session hear of events? It is current a little before that.
    static bool hears(Fixture &f)
    {
        QSignalSpy happened(&f.session, &Session::eventHappened);
        for (int i = 0; i < 50 && happened.isEmpty(); ++i) {
            ControlEvent event;
            event.type = "spawn"; // never told
            f.daemon.pushEvent(event);
            happened.wait(200);
        }
        return !happened.isEmpty();
    }

    PrivateBus m_bus;

private slots:
    void initTestCase()
    {
        if (!PrivateBus::isInstalled())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_bus.start());
    }

    void aCrashIsToldAndAnswered()
    {
        Fixture f(m_bus.address());
        QVERIFY(f.server.appear());
        QTRY_VERIFY(f.session.isCurrent());
        QVERIFY(hears(f));
        const QByteArray app = f.daemon.snapshot().apps.first().name;
        f.daemon.pushEvent(crash(app));
        QTRY_COMPARE(f.server.shown.size(), 1);
        QCOMPARE(f.server.shown.first().title, QString::fromUtf8(app) + u".fcgi crashed"_s);
        QVERIFY(f.server.shown.first().body.contains(u"the last words"_s));

        QSignalSpy verb(&f.notifications, &Notifications::verb);
        QSignalSpy wanted(&f.notifications, &Notifications::showWanted);
        for (int i = 0; i < 20 && verb.isEmpty(); ++i) {
            f.server.invoke(f.server.shown.first().id, u"restart"_s);
            verb.wait(200);
        }
        QCOMPARE(verb.first().at(0).value<ActionId>(), ActionId::Restart);
        QCOMPARE(verb.first().at(1).value<QByteArrayList>(), QByteArrayList{ app });
        f.server.invoke(f.server.shown.first().id, u"show-log"_s, u"token"_s);
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.first().at(0).toByteArray(), app);
        QCOMPARE(wanted.first().at(1).toString(), u"token"_s);
        // Muted: what is there goes, and nothing comes.
        f.server.invoke(f.server.shown.first().id, u"mute"_s);
        QTRY_COMPARE(f.server.closed.size(), 1);
        ControlEvent recovered;
        recovered.type = "recovered";
        recovered.app = app;
        f.daemon.pushEvent(recovered);
        f.daemon.pushEvent(crash(app));
        f.daemon.pushEvent(crash("another"));
        QTRY_COMPARE(f.server.shown.size(), 2);
        QCOMPARE(f.server.shown.last().title, u"another.fcgi crashed"_s);
    }

    void offMeansOff()
    {
        Fixture f(m_bus.address());
        QVERIFY(f.server.appear());
        QTRY_VERIFY(f.session.isCurrent());
        QVERIFY(hears(f));
        QSignalSpy changed(&f.notifications, &Notifications::onChanged);
        f.actions.action(ActionId::NotificationsOffUntilRestart)->trigger();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!f.notifications.isOn());
        f.daemon.pushEvent(crash("quiet"));
        QSignalSpy happened(&f.session, &Session::eventHappened);
        QVERIFY(happened.wait());
        f.actions.action(ActionId::NotificationsOn)->trigger();
        QCOMPARE(changed.count(), 2);
        f.daemon.pushEvent(crash("loud"));
        QTRY_COMPARE(f.server.shown.size(), 1);
        QCOMPARE(f.server.shown.first().title, u"loud.fcgi crashed"_s);
        f.settings.set(keys::NotificationsEnabled, false);
        QVERIFY(!f.notifications.isOn());
        f.notifications.showTest();
        QTRY_COMPARE(f.server.shown.size(), 2);
        f.actions.action(ActionId::NotificationsOn)->trigger();
        QVERIFY2(f.notifications.isOn(), "the menu's On is on");
    }

    void theTrayShowsTheSession()
    {
        Fixture f(m_bus.address());
        QCOMPARE(TrayStatus::of(f.session).state, TrayLook::State::Offline);
        QTRY_VERIFY(f.session.isCurrent());
        StatusSnapshot snapshot = f.daemon.snapshot();
        AppStatus model = snapshot.apps.first();
        model.children.clear();
        model.inFlight = 0;
        model.problem.reset();
        model.state = "stopped";
        snapshot.apps.clear();
        for (int i = 0; i < 14; ++i) {
            model.name = "app-" + QByteArray::number(10 + i);
            model.requests = quint64(i);
            snapshot.apps.append(model);
        }
        snapshot.apps[0].state = "crash-looping";
        f.daemon.publish(snapshot);
        QTRY_COMPARE(TrayStatus::of(f.session).crashed, QByteArrayList{ "app-10" });
        const TrayStatus status = TrayStatus::of(f.session);
        QCOMPARE(status.state, TrayLook::State::Attention);
        QVERIFY(status.isConnected);
        QCOMPARE(status.daemon, u"web1"_s);
        QVERIFY(!status.text.isEmpty());
        QCOMPARE(status.apps.size(), 10);
        QCOMPARE(status.apps.first(), QByteArray("app-14")); // those with the most requests, by name
        f.daemon.stop();
        QTRY_VERIFY(!TrayStatus::of(f.session).isConnected);
    }
};

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"
