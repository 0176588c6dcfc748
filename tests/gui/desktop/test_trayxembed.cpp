// The tray icon in a real tray of the old kind, clicked by a real pointer.
#include "gui/desktop/fakepanel.h"
#include "gui/desktop/traycase.h"

#include <memory>

using namespace Qt::StringLiterals;

class TestTrayXEmbed : public QObject
{
    Q_OBJECT

    XServer m_display;
    PrivateBus m_bus;

    class Trayer
    {
    public:
        explicit Trayer(const QString &display)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"DISPLAY"_s, display);
            m_process.setProcessEnvironment(environment);
            m_process.start(u"trayer"_s, { u"--edge"_s, u"top"_s, u"--align"_s, u"left"_s, u"--widthtype"_s, u"pixel"_s,
                                           u"--width"_s, u"120"_s, u"--height"_s, u"24"_s });
        }
        ~Trayer()
        {
            m_process.kill();
            m_process.waitForFinished();
        }

    private:
        QProcess m_process;
    };

    void xdotool(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display.display());
        process.setProcessEnvironment(environment);
        process.start(u"xdotool"_s, arguments);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 0);
    }

    /// Where the icon is takes the host a moment: clicks until somebody hears.
    bool clickUntil(const QString &button, TrayProbe &probe, const QByteArray &line) const
    {
        for (int i = 0; i < 40; ++i) {
            xdotool({ u"mousemove"_s, u"12"_s, u"12"_s, u"click"_s, button });
            if (QTest::qWaitFor([&] { return probe.says(line); }, 500))
                return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = missingPrograms({ "Xvfb", "dbus-daemon", "trayer", "xdotool" }); !why.isEmpty())
            QSKIP(why.constData());
        QVERIFY(m_display.start());
        QVERIFY(m_bus.start());
    }

    void aTrayThatIsThereGetsTheIcon()
    {
        Trayer trayer(m_display.display());
        TrayProbe probe(m_display.display(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(probe.says("shown"), 20'000);
        QVERIFY(clickUntil(u"1"_s, probe, "window"));
        QVERIFY(clickUntil(u"2"_s, probe, "verb open "));
    }

    void aTrayThatComesLateGetsTheIcon()
    {
        TrayProbe probe(m_display.display(), 200);
        QTRY_VERIFY(probe.says("grace over"));
        Trayer trayer(m_display.display());
        QTRY_VERIFY_WITH_TIMEOUT(probe.says("shown"), 20'000);
        QVERIFY(clickUntil(u"1"_s, probe, "window"));
    }

    void aTrayThatEndsIsGone()
    {
        auto trayer = std::make_unique<Trayer>(m_display.display());
        TrayProbe probe(m_display.display(), 1500);
        QTRY_VERIFY_WITH_TIMEOUT(probe.says("shown"), 20'000);
        trayer.reset();
        QTRY_VERIFY(probe.says("gone"));
        trayer = std::make_unique<Trayer>(m_display.display());
        QTRY_COMPARE_WITH_TIMEOUT(probe.count("shown"), 2, 20'000);
    }

    void theMenuOpensAndWorks()
    {
        Trayer trayer(m_display.display());
        TrayProbe probe(m_display.display(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(probe.says("shown"), 20'000);
        QVERIFY(clickUntil(u"1"_s, probe, "window"));
        // The header cannot be chosen: the first entry is the window. Until the menu is open, keys go nowhere.
        const auto before = probe.count("action show-window");
        for (int i = 0; i < 20 && probe.count("action show-window") == before; ++i) {
            xdotool({ u"mousemove"_s, u"12"_s, u"12"_s, u"click"_s, u"3"_s });
            xdotool({ u"key"_s, u"--delay"_s, u"100"_s, u"Down"_s, u"Return"_s });
            (void)QTest::qWaitFor([&] { return probe.count("action show-window") > before; }, 500);
        }
        QVERIFY(probe.count("action show-window") > before);
    }

    void aBetterHostComingLaterNeedsANewProcess()
    {
        Trayer trayer(m_display.display());
        TrayProbe probe(m_display.display(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(probe.says("shown"), 20'000);
        FakePanel panel(m_bus.address(), u"late-panel"_s);
        QVERIFY(panel.appear());
        QTRY_VERIFY(probe.says("needs restart"));
        QCOMPARE(probe.count("needs restart"), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrayXEmbed)
#include "test_trayxembed.moc"
