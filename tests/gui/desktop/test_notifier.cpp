// Notifications against a server on a real bus.
#include "gui/desktop/fakenotifications.h"
#include "gui/desktop/launcherbadge.h"
#include "gui/desktop/notifier.h"
#include "gui/desktop/privatebus.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

Notice crash(const QByteArray &app, const QString &title = u"it crashed"_s)
{
    Notice notice{ Notice::Kind::Crash, app, title, u"<img src=x> & \"more\""_s };
    notice.actions = { Notice::Action::ShowLog, Notice::Action::Restart, Notice::Action::Mute };
    return notice;
}

} // namespace

/// Hears what docks hear.
class Dock : public QObject
{
    Q_OBJECT
public:
    QString uri;
    QVariantMap last;
    int count = 0;

public slots:
    void onUpdate(const QString &program, const QVariantMap &properties)
    {
        uri = program;
        last = properties;
        ++count;
    }
};

class TestNotifier : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_server;

    /// Clicks until it is heard: the program learns an id a little later than the server.
    bool click(QSignalSpy &chosen, uint id, const QString &action, const QString &token = {})
    {
        for (int i = 0; i < 50 && chosen.isEmpty(); ++i) {
            m_server->invoke(id, action, token);
            chosen.wait(200);
        }
        return !chosen.isEmpty();
    }

private slots:
    void initTestCase()
    {
        if (!PrivateBus::isInstalled())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_bus.start());
        QGuiApplication::setDesktopFileName(u"io.github.fcgi_spawner.Desktop"_s);
    }

    void init()
    {
        m_server = std::make_unique<FakeNotifications>(m_bus.address());
        QVERIFY(m_server->appear());
    }

    void cleanup() { m_server.reset(); }

    void saysAllThatServersWantToKnow()
    {
        Notifier notifier;
        Notice notice = crash("auth");
        notice.isUrgent = true;
        notifier.show(notice);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto &shown = m_server->shown.first();
        QCOMPARE(shown.program, u"FastCGI Spawner"_s);
        QCOMPARE(shown.icon, u"fcgi-spawner"_s);
        QCOMPARE(shown.title, notice.title);
        QCOMPARE(shown.actions,
                 (QStringList{ u"default"_s, u"Open"_s, u"show-log"_s, u"Show log"_s, u"restart"_s, u"Restart"_s, u"mute"_s,
                               u"Mute for 1 hour"_s }));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"io.github.fcgi_spawner.Desktop"_s);
        QCOMPARE(shown.hints.value(u"category"_s).toString(), u"device.error"_s);
        const QVariant urgency = shown.hints.value(u"urgency"_s);
        QCOMPARE(urgency.metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(urgency.toInt(), 2);
        QVERIFY(shown.hints.value(u"suppress-sound"_s).toBool());
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.timeoutMs, -1);
        notice.sounds = true;
        notice.app = "other";
        notifier.show(notice);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QVERIFY(m_server->shown.last().hints.contains(u"sound-name"_s));
        QVERIFY(!m_server->shown.last().hints.contains(u"suppress-sound"_s));
    }

    // Whoever reads markup must get none from outside; whoever does not must not see entities.
    void bodiesAreEscapedWhereMarkupIsRead()
    {
        {
            Notifier notifier;
            notifier.show(crash("auth"));
            QTRY_COMPARE(m_server->shown.size(), 1);
            QCOMPARE(m_server->shown.last().body, crash("auth").body);
        }
        m_server->setCapabilities({ u"body"_s, u"body-markup"_s });
        Notifier notifier;
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().body, u"&lt;img src=x&gt; &amp; &quot;more&quot;"_s);
        QVERIFY2(m_server->shown.last().actions.isEmpty(), "it cannot do actions");
    }

    void repeatsTakeThePlaceOfTheOld()
    {
        Notifier notifier;
        notifier.show(crash("auth", u"first"_s));
        QTRY_COMPARE(m_server->shown.size(), 1);
        notifier.show(crash("other", u"other"_s));
        QTRY_COMPARE(m_server->shown.size(), 2);
        const uint first = m_server->shown.at(0).id;
        QVERIFY(m_server->shown.at(1).id != first);
        Notice loop = crash("auth", u"loop"_s);
        loop.kind = Notice::Kind::CrashLoop;
        // The answer to the first has to be there: a click proves that its id is known.
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        QVERIFY(click(chosen, first, u"show-log"_s));
        notifier.show(loop);
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.at(2).replaces, first);
    }

    // Without waiting for the id, each of a burst would be a notification of its own.
    void aBurstIsOneNotification()
    {
        Notifier notifier;
        notifier.show(crash("warm-up"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_server->setSlow(true);
        for (int i = 0; i < 20; ++i)
            notifier.show(crash("auth", QString::number(i)));
        QTRY_COMPARE(m_server->shown.size(), 2);
        m_server->setSlow(false);
        m_server->answer();
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.at(2).replaces, m_server->shown.at(1).id);
        QCOMPARE(m_server->shown.at(2).title, u"19"_s);
    }

    void clicksComeBackWithTheirToken()
    {
        Notifier notifier;
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        const uint id = m_server->shown.first().id;
        QVERIFY(click(chosen, id, u"restart"_s, u"token-1"_s));
        QCOMPARE(chosen.last().at(0).value<Notice>(), crash("auth"));
        QCOMPARE(chosen.last().at(1).value<Notice::Action>(), Notice::Action::Restart);
        QCOMPARE(chosen.last().at(2).toString(), u"token-1"_s);
        chosen.clear();
        m_server->invoke(id, u"default"_s);
        QVERIFY(chosen.wait());
        QCOMPARE(chosen.last().at(1).value<Notice::Action>(), Notice::Action::ShowWindow);
        QVERIFY2(chosen.last().at(2).toString().isEmpty(), "a token is good for one time");
    }

    // Every program hears of the clicks on all notifications.
    void foreignClicksAreIgnored()
    {
        Notifier notifier;
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        m_server->invoke(0, u"default"_s);
        m_server->invoke(4242, u"default"_s);
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        const uint id = m_server->shown.first().id;
        m_server->invoke(4242, u"default"_s);
        m_server->invoke(id, u"not-offered"_s);
        m_server->close(id);
        m_server->invoke(id, u"default"_s); // it is another program's by now
        // Whatever was sent before it has arrived when this has.
        notifier.show(crash("other"));
        QTRY_COMPARE(m_server->shown.size(), 2);
        QVERIFY(click(chosen, m_server->shown.last().id, u"mute"_s));
        QCOMPARE(chosen.at(0).at(0).value<Notice>().app, QByteArray("other"));
    }

    void closedOnesAreNotReplaced()
    {
        Notifier notifier;
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        const uint id = m_server->shown.first().id;
        QVERIFY(click(chosen, id, u"restart"_s));
        m_server->close(id);
        // Signals come in their order: what follows the closing on the bus is heard after it.
        chosen.clear();
        notifier.show(crash("other"));
        QTRY_COMPARE(m_server->shown.size(), 2);
        QVERIFY(click(chosen, m_server->shown.last().id, u"restart"_s));
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.last().replaces, 0U);
    }

    void whatIsNoLongerTrueIsTakenBack()
    {
        Notifier notifier;
        notifier.show(crash("auth"));
        notifier.withdraw(crash("auth").slot());
        notifier.show(crash("other"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.first().title, crash("other").title);
        m_server->setSlow(true);
        notifier.show(crash("third"));
        QTRY_COMPARE(m_server->shown.size(), 2);
        notifier.withdraw(crash("third").slot()); // its id is not known yet
        m_server->answer();
        QTRY_COMPARE(m_server->closed, QList<uint>{ m_server->shown.last().id });
        notifier.withdrawAll();
        QTRY_COMPARE(m_server->closed.size(), 2);
    }

    void anotherServerIsAskedAnew()
    {
        Notifier notifier;
        notifier.show(crash("auth"));
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_server->vanish();
        m_server->setCapabilities({ u"body"_s, u"body-markup"_s, u"actions"_s });
        QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        for (int i = 0; i < 20 && undelivered.isEmpty(); ++i) {
            notifier.show(crash("nobody"));
            undelivered.wait(500);
        }
        QVERIFY(!undelivered.isEmpty());
        QCOMPARE(undelivered.first().at(0).value<Notice>(), crash("nobody"));
        QVERIFY(m_server->appear());
        // What was asked while there was none is answered first.
        for (int i = 0; i < 20 && m_server->shown.size() < 2; ++i) {
            notifier.show(crash("auth"));
            (void)QTest::qWaitFor([&] { return m_server->shown.size() > 1; }, 500);
        }
        QVERIFY(m_server->shown.size() > 1);
        QCOMPARE(m_server->shown.at(1).replaces, 0U);
        QVERIFY(m_server->shown.at(1).body.startsWith(u"&lt;"_s));
    }

    void docksHearOfCountAndProgress()
    {
        Dock dock;
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), u"dock"_s);
        QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &dock,
                            SLOT(onUpdate(QString, QVariantMap))));
        LauncherBadge badge;
        badge.setCount(0); // nothing to tell
        badge.setCount(3);
        QTRY_COMPARE(dock.count, 1);
        QCOMPARE(dock.uri, u"application://io.github.fcgi_spawner.Desktop.desktop"_s);
        QCOMPARE(dock.last.value(u"count"_s), QVariant(qlonglong(3)));
        QVERIFY(dock.last.value(u"count-visible"_s).toBool());
        QVERIFY(!dock.last.value(u"progress-visible"_s).toBool());
        for (int i = 0; i <= 10'000; ++i)
            badge.setProgress(i / 10'000.0);
        badge.setCount(0);
        badge.setProgress({});
        QTRY_VERIFY(dock.count > 2 && !dock.last.value(u"progress-visible"_s).toBool());
        QVERIFY(!dock.last.value(u"count-visible"_s).toBool());
        QVERIFY2(dock.count <= 105, "not more than one a percent");
        badge.setCount(1);
        QTRY_VERIFY(dock.last.value(u"count-visible"_s).toBool());
        const int before = dock.count;
        QVERIFY(bus.registerService(u"com.canonical.Unity"_s)); // a dock that starts later
        QTRY_COMPARE(dock.count, before + 1);
        QDBusConnection::disconnectFromBus(u"dock"_s);
    }
};

QTEST_MAIN(TestNotifier)
#include "test_notifier.moc"
