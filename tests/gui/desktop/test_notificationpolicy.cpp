// What is told and what is not. The clock is the test's.
#include "gui/desktop/notificationpolicy.h"
#include "gui/settings/keys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spawner;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ControlEvent happening(const QByteArray &type, const QByteArray &app = "auth")
{
    ControlEvent made;
    made.type = type;
    made.app = app;
    return made;
}

ControlEvent crash(const QByteArray &app = "auth")
{
    ControlEvent made = happening("crash", app);
    made.text = u"ended unexpectedly: killed by SIGSEGV"_s;
    made.reason = "killed by SIGSEGV";
    made.lines = { u"reading /etc/app.conf"_s, u"panic: <b>nil</b> map\u202e"_s, QString() };
    return made;
}

ConnectionState state(ConnectionPhase phase)
{
    ConnectionState made;
    made.phase = phase;
    if (phase == ConnectionPhase::Waiting) {
        made.trouble = ConnectionTrouble::Lost;
        made.error = Error{ ErrorCode::InputOutput, u"the daemon closed the connection"_s };
    }
    return made;
}

} // namespace

class TestNotificationPolicy : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        QTemporaryDir folder;
        Settings settings{ folder.filePath(u"desktop.ini"_s) };
        NotificationPolicy policy{ settings };
        QDateTime now{ QDate(2026, 3, 2), QTime(12, 0) };

        void pass(std::chrono::milliseconds time) { now = now.addMSecs(time.count()); }
        std::optional<Notice> happens(const ControlEvent &what) { return policy.onEvent(what, now).notice; }
        void connection(ConnectionPhase phase) { policy.onConnection(state(phase), u"web1"_s, now); }
        std::optional<Notice> due() { return policy.onTime(now).notice; }
    };

    static bool shows(const std::optional<Notice> &notice) { return notice && notice->shows; }

private slots:
    void aCrashSaysHowAndWhatWasLast()
    {
        Fixture f;
        const auto notice = f.happens(crash());
        QVERIFY(shows(notice));
        QCOMPARE(notice->kind, Notice::Kind::Crash);
        QCOMPARE(notice->title, u"auth.fcgi crashed"_s);
        QVERIFY2(notice->body.contains(u"SIGSEGV"_s), qPrintable(notice->body));
        QVERIFY2(notice->body.endsWith(u"panic: <b>nil</b> map\ufffd"_s), "plain, but without what scrambles text");
        QCOMPARE(notice->actions, (QList{ Notice::Action::ShowLog, Notice::Action::Restart, Notice::Action::Mute }));
        QVERIFY(!notice->isUrgent);
        QVERIFY(notice->badges);
        QVERIFY(!notice->sounds);
        ControlEvent status = crash("other");
        status.reason = "exit status 127";
        status.lines.clear();
        QCOMPARE(f.happens(status)->body, u"It ended with exit status 127."_s);
    }

    void whatSomebodyWantedIsNotTold_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char *type : { "spawn", "ready", "exit", "reload", "app-added", "app-removed", "paused", "resumed",
                                  "config-reload", "stopping", "something-new" })
            QTest::newRow(type) << QByteArray(type);
    }
    void whatSomebodyWantedIsNotTold()
    {
        QFETCH(QByteArray, type);
        Fixture f;
        for (const auto *setting : { &keys::NotifyDeploy, &keys::NotifyRecovered })
            f.settings.set(*setting, QStringList{ u"notify"_s });
        QVERIFY(!f.happens(happening(type)));
    }

    void crashesInARowAreOneStory()
    {
        Fixture f;
        QVERIFY(f.happens(crash()));
        for (int i = 0; i < 6; ++i) {
            f.pass(18s);
            QVERIFY(!f.happens(crash()));
        }
        QVERIFY2(f.happens(crash("other")), "another app is another story");
        const auto notice = f.happens(happening("crash-loop"));
        QVERIFY(shows(notice));
        QCOMPARE(notice->title, u"auth.fcgi crashed 7 times in 2 min"_s);
        QVERIFY(notice->body.contains(u"paused"_s));
        QVERIFY(notice->isUrgent);
        QCOMPARE(notice->slot(), Notice::slotOf(Notice::Kind::Crash, "auth"));
        for (int i = 0; i < 50; ++i) {
            f.pass(1min);
            QVERIFY(!f.happens(crash()));
            QVERIFY(!f.happens(happening("crash-loop")));
        }
        QVERIFY(!f.happens(happening("recovered")));
        QVERIFY2(f.happens(crash()), "after it ran again it is news");
    }

    void laterCrashesAreNews()
    {
        Fixture f;
        QVERIFY(f.happens(crash()));
        f.pass(2min + 1s);
        QVERIFY(f.happens(crash()));
    }

    void recoveringTakesTheNoticeBack()
    {
        Fixture f;
        QVERIFY(f.happens(crash()));
        const auto verdict = f.policy.onEvent(happening("recovered"), f.now);
        QVERIFY(!verdict.notice);
        QCOMPARE(verdict.withdrawn, QStringList{ u"crash:auth"_s });
        f.settings.set(keys::NotifyRecovered, QStringList{ u"notify"_s });
        QVERIFY2(!f.happens(happening("recovered")), "nobody was told of a crash");
        QVERIFY(f.happens(crash()));
        QCOMPARE(f.happens(happening("recovered"))->title, u"auth.fcgi runs again"_s);
    }

    void ownKillsAreNoCrashes()
    {
        Fixture f;
        f.policy.noteOwnAction("auth", f.now);
        f.pass(3s);
        QVERIFY(!f.happens(crash()));
        QVERIFY(f.happens(crash("other")));
        f.pass(20s);
        QVERIFY(f.happens(crash()));
    }

    void whoeverLooksAtItNeedsNoNotification()
    {
        Fixture f;
        f.policy.setWatched(true, { "auth" });
        const auto notice = f.happens(crash());
        QVERIFY2(notice && !notice->shows && notice->badges, "the dock's badge stays true");
        QVERIFY(shows(f.happens(crash("other"))));
        f.policy.setWatched(false, { "auth" });
        f.pass(5min);
        QVERIFY(shows(f.happens(crash())));
    }

    void settingsDecideHow()
    {
        Fixture f;
        f.settings.set(keys::NotifyCrash, QStringList{ u"sound"_s });
        const auto notice = f.happens(crash());
        QVERIFY(notice && !notice->shows && notice->sounds && !notice->badges);
        f.settings.set(keys::NotifyCrash, QStringList());
        QVERIFY(!f.happens(crash("other")));
        QVERIFY(!f.happens(happening("deploy")));
        f.settings.set(keys::NotifyDeploy, QStringList{ u"notify"_s });
        const auto deployed = f.happens(happening("deploy"));
        QVERIFY(shows(deployed));
        QCOMPARE(deployed->actions, QList{ Notice::Action::RollBack });
        const auto failed = f.happens(happening("reload-failed"));
        QVERIFY(shows(failed));
        QVERIFY(failed->actions.contains(Notice::Action::RollBack));
        f.settings.set(keys::NotificationsEnabled, false);
        QVERIFY(!shows(f.happens(crash("third"))));
    }

    void mutedAppsAreMuted()
    {
        Fixture f;
        f.settings.set(keys::MutedApps, QStringList{ u"auth"_s });
        QVERIFY(!shows(f.happens(crash())));
        f.policy.mute("other", f.now.addSecs(3600));
        QVERIFY(!shows(f.happens(crash("other"))));
        f.pass(61min);
        QVERIFY(shows(f.happens(crash("other"))));
        QVERIFY(!shows(f.happens(crash())));
    }

    void offForAnHourOrUntilRestart()
    {
        Fixture f;
        f.policy.turnOff(f.now.addSecs(3600));
        QVERIFY(!f.policy.isOn(f.now));
        QVERIFY(!shows(f.happens(crash())));
        f.pass(61min);
        QVERIFY(f.policy.isOn(f.now));
        QVERIFY(shows(f.happens(crash())));
        f.policy.turnOff({});
        f.pass(48h);
        QVERIFY(!f.policy.isOn(f.now));
        QVERIFY(!shows(f.happens(crash())));
        f.policy.turnOn();
        QVERIFY(f.policy.isOn(f.now));
    }

    void quietHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("night, evening") << u"22:00"_s << u"7:00"_s << QTime(23, 30) << true;
        QTest::newRow("night, morning") << u"22:00"_s << u"7:00"_s << QTime(6, 59) << true;
        QTest::newRow("night, begins") << u"22:00"_s << u"7:00"_s << QTime(22, 0) << true;
        QTest::newRow("night, ends") << u"22:00"_s << u"7:00"_s << QTime(7, 0) << false;
        QTest::newRow("night, noon") << u"22:00"_s << u"07:00"_s << QTime(12, 0) << false;
        QTest::newRow("noon") << u"12:00"_s << u"13:00"_s << QTime(12, 30) << true;
        QTest::newRow("none") << QString() << QString() << QTime(3, 0) << false;
        QTest::newRow("half") << u"22:00"_s << QString() << QTime(23, 0) << false;
        QTest::newRow("no length") << u"22:00"_s << u"22:00"_s << QTime(22, 0) << false;
        QTest::newRow("nonsense") << u"late"_s << u"early"_s << QTime(23, 0) << false;
    }
    void quietHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QTime, time);
        QFETCH(bool, isQuiet);
        Fixture f;
        f.settings.set(keys::QuietFrom, from);
        f.settings.set(keys::QuietUntil, until);
        f.now.setTime(time);
        QCOMPARE(f.policy.isQuiet(f.now), isQuiet);
        const auto notice = f.happens(crash());
        QVERIFY(notice && notice->badges);
        QCOMPARE(notice->shows, !isQuiet);
    }

    void aLostConnectionIsToldIfItStaysLost()
    {
        Fixture f;
        f.connection(ConnectionPhase::Connected);
        f.connection(ConnectionPhase::Waiting);
        QCOMPARE(f.policy.nextDue(), std::optional(f.now.addSecs(15)));
        f.pass(5s);
        f.connection(ConnectionPhase::Connecting);
        f.connection(ConnectionPhase::Waiting);
        QVERIFY(!f.due());
        f.pass(10s);
        const auto notice = f.due();
        QVERIFY(shows(notice));
        QCOMPARE(notice->title, u"The connection to web1 is lost"_s);
        QCOMPARE(notice->body, u"the daemon closed the connection"_s);
        QCOMPARE(notice->actions, QList{ Notice::Action::Reconnect });
        f.pass(1h);
        f.connection(ConnectionPhase::Waiting);
        QVERIFY2(!f.policy.nextDue() && !f.due(), "once");
        const auto verdict = f.policy.onConnection(state(ConnectionPhase::Connected), u"web1"_s, f.now);
        QCOMPARE(verdict.withdrawn, QStringList{ u"connection"_s });
    }

    void shortOrWantedLossesAreNotTold()
    {
        Fixture f;
        f.connection(ConnectionPhase::Connecting);
        f.connection(ConnectionPhase::Waiting);
        QVERIFY2(!f.policy.nextDue(), "it was never there");
        f.connection(ConnectionPhase::Connected);
        f.connection(ConnectionPhase::Waiting);
        f.pass(14s);
        f.connection(ConnectionPhase::Connected);
        f.pass(10s);
        QVERIFY2(!f.due(), "back in time");
        f.policy.noteOwnStop(f.now);
        f.connection(ConnectionPhase::Waiting);
        QVERIFY2(!f.policy.nextDue(), "our own doing");
        f.connection(ConnectionPhase::Connected);
        f.connection(ConnectionPhase::Closed);
        f.connection(ConnectionPhase::Connecting);
        QVERIFY2(!f.policy.nextDue(), "the user closed it");
        f.connection(ConnectionPhase::Connected);
        f.connection(ConnectionPhase::Waiting);
        QVERIFY2(f.policy.nextDue(), "an own stop counts once");
    }

    void sleepIsNoLoss()
    {
        Fixture f;
        f.connection(ConnectionPhase::Connected);
        f.connection(ConnectionPhase::Waiting);
        f.pass(8h);
        QVERIFY(!f.due());
        QVERIFY(f.policy.nextDue());
        f.pass(15s);
        QVERIFY(f.due());
    }
};

QTEST_GUILESS_MAIN(TestNotificationPolicy)
#include "test_notificationpolicy.moc"
