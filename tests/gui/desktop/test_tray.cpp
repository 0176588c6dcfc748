// The tray icon over D-Bus, as panels see it: whenever they start, and what its menu says and does.
#include "gui/desktop/fakepanel.h"
#include "gui/desktop/traycase.h"

#include <QSet>

using namespace Qt::StringLiterals;

class TestTray : public QObject
{
    Q_OBJECT

    XServer m_display;
    PrivateBus m_bus;
    int m_panels = 0;

    std::unique_ptr<FakePanel> panel()
    {
        return std::make_unique<FakePanel>(m_bus.address(), u"panel-%1"_s.arg(++m_panels));
    }

    static QByteArray pictureOf(FakePanel &panel)
    {
        QByteArray bytes;
        const QList<QImage> images = panel.pixmaps();
        for (const QImage &image : images) {
            if (image.width() == 22)
                bytes.append(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        }
        return bytes;
    }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = missingPrograms({ "Xvfb", "dbus-daemon" }); !why.isEmpty())
            QSKIP(why.constData());
        QVERIFY(m_display.start());
        QVERIFY(m_bus.start());
    }

    void withoutAPanelThereIsNoIcon()
    {
        TrayProbe probe(m_display.display(), 300);
        QTRY_VERIFY(probe.says("grace over"));
        QVERIFY(!probe.says("available"));
        QVERIFY(!probe.says("shown"));
    }

    void aPlatformWithoutADesktopHasNoIcon()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 300, u"offscreen"_s);
        QTRY_VERIFY(probe.says("grace over"));
        QVERIFY(!probe.says("available"));
    }

    void aPanelThatIsThereGetsTheIcon()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_VERIFY(probe.says("shown"));
        QTRY_COMPARE(there->items().size(), 1);
        QCOMPARE(there->property(u"Status"_s).toString(), u"Active"_s);
        QSet<int> sizes;
        const QList<QImage> images = there->pixmaps();
        for (const QImage &image : images)
            sizes.insert(image.width());
        QVERIFY2(sizes.contains(22), "hosts that do not scale need it");
    }

    // The program is often there before the panel. Long after it had given up waiting it must still work.
    void aPanelThatComesLateGetsTheIcon()
    {
        auto late = panel();
        TrayProbe probe(m_display.display(), 200);
        QTRY_VERIFY(probe.says("grace over"));
        QVERIFY(late->appear(false)); // the name is claimed before there is anybody to show icons
        late->addHost();
        QTRY_VERIFY(probe.says("shown"));
        QTRY_COMPARE(late->items().size(), 1);
    }

    void aNameWithoutAHostIsNoPanel()
    {
        auto half = panel();
        QVERIFY(half->appear(false));
        TrayProbe probe(m_display.display(), 500);
        QTRY_VERIFY(probe.says("grace over"));
        QVERIFY(!probe.says("available"));
        half->addHost();
        QTRY_VERIFY(probe.says("shown"));
    }

    void aPanelThatRestartsGetsTheIconAgain()
    {
        auto first = panel();
        QVERIFY(first->appear());
        TrayProbe probe(m_display.display(), 1500);
        QTRY_VERIFY(probe.says("shown"));
        QTRY_COMPARE(first->items().size(), 1);
        // Back within the grace: nobody notices.
        first->vanish();
        QVERIFY(first->appear());
        QTRY_COMPARE(first->items().size(), 1);
        QVERIFY(!probe.says("gone"));
        // Away for longer: windows must not hide any more.
        first->vanish();
        QTRY_VERIFY(probe.says("gone"));
        QVERIFY(probe.says("hidden"));
        QVERIFY(first->appear());
        QTRY_COMPARE(probe.count("shown"), 2);
        QTRY_COMPARE(first->items().size(), 1);
        QVERIFY(!probe.says("needs restart"));
    }

    void clicksMean()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_COMPARE(there->items().size(), 1);
        // A double click comes as two.
        QVERIFY(there->activate());
        QVERIFY(there->activate());
        QTRY_VERIFY(probe.says("window"));
        QVERIFY(there->activate(u"SecondaryActivate"_s));
        QTRY_VERIFY(probe.says("verb open "));
        QCOMPARE(probe.count("window"), 1);
    }

    void stateIsToldByPictureAndWords()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_COMPARE(there->items().size(), 1);
        QTRY_VERIFY(!pictureOf(*there).isEmpty());
        QSet<QByteArray> pictures{ pictureOf(*there) }; // of "offline"
        for (const QByteArray state : { "resting", "running", "attention" }) {
            probe.tell("state " + state);
            QTRY_VERIFY(!pictures.contains(pictureOf(*there)));
            pictures.insert(pictureOf(*there));
        }
        probe.tell("muted yes");
        QTRY_VERIFY(!pictures.contains(pictureOf(*there)));
        pictures.insert(pictureOf(*there));
        probe.tell("style dark");
        QTRY_VERIFY(!pictures.contains(pictureOf(*there)));
        probe.tell("text 3 running \xc2\xb7 <b>1</b> crashed");
        QTRY_COMPARE(there->toolTip(), u"FastCGI Spawner – web1\n3 running · <b>1</b> crashed"_s);
        QTRY_COMPARE(there->menu().visibleLabels().value(0), u"3 running · <b>1</b> crashed"_s);
        QVERIFY(!there->menu().children.first().isEnabled());
    }

    void theMenuSaysWhatThereIs()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_COMPARE(there->items().size(), 1);
        QCOMPARE(there->menu().visibleLabels(),
                 (QStringList{ u"starting"_s, u"Open FastCGI Spawner"_s, u"Open site in browser"_s, u"Deploy"_s,
                               u"Restart all"_s, u"Stop all"_s, u"Daemon"_s, u"Notifications"_s, u"Settings"_s,
                               u"Quit manager"_s }));
        probe.tell("connected yes");
        probe.tell("crashed auth");
        probe.tell("apps auth my_app__x a&b hello");
        probe.tell("profiles user=Here ssh=web_1");
        QTRY_VERIFY(there->menu().find({ u"Apps"_s, u"hello.fcgi"_s }));
        const PanelMenuItem menu = there->menu();
        QCOMPARE(menu.find({ u"Apps"_s })->visibleLabels().size(), 4);
        QVERIFY2(menu.find({ u"Apps"_s, u"my_app__x.fcgi"_s }), "no underscore is lost");
        QCOMPARE(menu.find({ u"Apps"_s, u"hello.fcgi"_s })->visibleLabels(),
                 (QStringList{ u"Open in browser"_s, u"Restart"_s, u"Stop"_s, u"Show log"_s }));
        QCOMPARE(menu.find({ u"Crashed"_s, u"auth.fcgi"_s })->visibleLabels(),
                 (QStringList{ u"Show log"_s, u"Restart"_s, u"Mute for 1 hour"_s }));
        const PanelMenuItem *connection = menu.find({ u"Daemon"_s, u"Connection"_s });
        QVERIFY(connection);
        QCOMPARE(connection->visibleLabels(), (QStringList{ u"Here"_s, u"web_1"_s }));
        QVERIFY(menu.find({ u"Daemon"_s, u"Connection"_s, u"Here"_s })->isChecked());
        QVERIFY(!menu.find({ u"Daemon"_s, u"Connection"_s, u"web_1"_s })->isChecked());
        QVERIFY(menu.find({ u"Notifications"_s, u"On"_s })->isChecked());
        probe.tell("crashed ");
        QTRY_VERIFY(!there->menu().find({ u"Crashed"_s }));
    }

    void theMenuDoesWhatItSays()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_COMPARE(there->items().size(), 1);
        probe.tell("connected yes");
        probe.tell("crashed auth");
        probe.tell("profiles user=Here ssh=web1");
        probe.tell("apps hello env");
        QTRY_VERIFY(there->menu().find({ u"Apps"_s, u"env.fcgi"_s }));
        const QList<std::pair<QStringList, QByteArray>> clicks{
            { { u"Open FastCGI Spawner"_s }, "window" },
            { { u"Open site in browser"_s }, "verb open " },
            { { u"Apps"_s, u"env.fcgi"_s, u"Restart"_s }, "verb restart env" },
            { { u"Apps"_s, u"hello.fcgi"_s, u"Show log"_s }, "verb show-log hello" },
            { { u"Crashed"_s, u"auth.fcgi"_s, u"Restart"_s }, "verb restart auth" },
            { { u"Crashed"_s, u"auth.fcgi"_s, u"Mute for 1 hour"_s }, "mute auth" },
            { { u"Daemon"_s, u"Connection"_s, u"web1"_s }, "profile ssh" },
            { { u"Daemon"_s, u"Reload configuration"_s }, "action reload-config" },
            { { u"Stop all"_s }, "action stop-all" },
            { { u"Notifications"_s, u"Off for one hour"_s }, "action notifications-off-hour" },
            { { u"Settings"_s }, "action settings" },
            { { u"Quit manager"_s }, "action quit" },
        };
        for (const auto &[path, line] : clicks) {
            QVERIFY2(there->click(path), qPrintable(path.join(u" > "_s)));
            QTRY_VERIFY2(probe.says(line), line.constData());
        }
        // In use is still what it was, until it is something else.
        QVERIFY(there->menu().find({ u"Daemon"_s, u"Connection"_s, u"Here"_s })->isChecked());
    }

    void turnedOffItIsGone()
    {
        auto there = panel();
        QVERIFY(there->appear());
        TrayProbe probe(m_display.display(), 10'000);
        QTRY_VERIFY(probe.says("shown"));
        probe.tell("enabled no");
        QTRY_VERIFY(probe.says("hidden"));
        probe.tell("enabled yes");
        QTRY_COMPARE(probe.count("shown"), 2);
        QTRY_COMPARE(there->items().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTray)
#include "test_tray.moc"
