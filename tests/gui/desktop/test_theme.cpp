// Light and dark: as chosen, as the desktop's portal says, live.
#include "gui/desktop/privatebus.h"
#include "gui/desktop/theme.h"
#include "gui/style/colors.h"
#include "gui/support/contrast.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    int reads = 0;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &, const QString &)
    {
        ++reads;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // a variant in a variant, as real ones do
    }
};

class TestTheme : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakePortal m_portal;

    void portalSays(uint scheme)
    {
        m_portal.scheme = scheme;
        tell(Appearance, u"color-scheme"_s, scheme);
    }

    static void tell(const QString &nameSpace, const QString &key, uint value)
    {
        QDBusMessage signal
            = QDBusMessage::createSignal(Path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << nameSpace << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection(u"portal"_s).send(signal));
    }

private slots:
    void initTestCase()
    {
        if (!PrivateBus::isInstalled())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_bus.start());
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), u"portal"_s);
        QVERIFY(bus.registerObject(Path, &m_portal, QDBusConnection::ExportScriptableContents));
        QVERIFY2(!isDark(QApplication::palette()), "the desktop of this test is light");
    }

    void withoutAPortalAutoIsTheDesktops()
    {
        Theme theme;
        QVERIFY(!theme.isDark());
        theme.choose(Theme::choiceFrom(u"auto"_s));
        QVERIFY(!theme.isDark());
        theme.choose(Theme::choiceFrom(u"dark"_s));
        QVERIFY(theme.isDark());
        theme.choose(Theme::Choice::Auto);
        QVERIFY(!theme.isDark());
    }

    void windowsFollowTheChoice()
    {
        const QPalette desktop = QApplication::palette();
        const QString style = QApplication::style()->name();
        QWidget window;
        window.show();
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.choose(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(isDark(window.palette()));
        QVERIFY(window.grab().toImage().pixelColor(1, 1).lightness() < 80);
        theme.choose(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(changed.count(), 2);
        QTRY_VERIFY(!isDark(window.palette()));
        QVERIFY(window.grab().toImage().pixelColor(1, 1).lightness() > 200);
        QVERIFY2(QApplication::palette() == desktop, "the desktop's own light palette is kept");
        QCOMPARE(QApplication::style()->name(), style);
        theme.choose(Theme::Choice::Auto);
    }

    void thePortalIsAskedAndHeard()
    {
        QDBusConnection bus(u"portal"_s);
        QVERIFY(bus.registerService(Service));
        m_portal.scheme = 1;
        Theme theme;
        QTRY_VERIFY(theme.isDark());
        portalSays(2);
        QTRY_VERIFY(!theme.isDark());
        portalSays(1);
        QTRY_VERIFY(theme.isDark());
        tell(Appearance, u"contrast"_s, 2);
        tell(u"org.gnome.desktop"_s, u"color-scheme"_s, 2);
        portalSays(7); // what it may ever mean, it is no wish for dark
        QTRY_VERIFY(!theme.isDark());
        theme.choose(Theme::Choice::Dark);
        portalSays(2);
        portalSays(1);
        portalSays(2);
        QTRY_VERIFY(m_portal.reads > 0);
        QVERIFY2(theme.isDark(), "a choice is a choice");
        theme.choose(Theme::Choice::Auto);
        QTRY_VERIFY(!theme.isDark());
        bus.unregisterService(Service);
    }

    void ownPalettesCanBeRead()
    {
        for (const bool dark : { false, true }) {
            const QPalette palette = Theme::palette(dark);
            QCOMPARE(isDark(palette), dark);
            const auto check = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground, double least) {
                const double found = contrast(palette.color(text), palette.color(ground));
                QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(found)));
            };
            for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
                check(QPalette::WindowText, ground, 7);
            check(QPalette::ButtonText, QPalette::Button, 7);
            check(QPalette::ToolTipText, QPalette::ToolTipBase, 7);
            check(QPalette::HighlightedText, QPalette::Highlight, 4);
            check(QPalette::Link, QPalette::Base, 4.5);
            check(QPalette::Link, QPalette::Window, 4.5);
            check(QPalette::LinkVisited, QPalette::Base, 4.5);
            check(QPalette::PlaceholderText, QPalette::Base, 4.5);
            for (const Tone tone : { Tone::Good, Tone::Calm, Tone::Busy, Tone::Warning, Tone::Bad, Tone::Accent })
                QVERIFY(contrast(toneColor(tone, palette), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= 3);
            QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
