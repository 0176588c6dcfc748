#include "gui/desktop/theme.h"

#include "gui/desktop/darkfusion.h"
#include "gui/style/colors.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#ifdef SPAWNER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Appearance = "org.freedesktop.appearance"_L1;
constexpr auto ColorScheme = "color-scheme"_L1;

struct Shades
{
    QRgb window, windowText, base, alternateBase, button, toolTip, placeholder, disabled, highlight, highlightedText, link, visited,
        light, midlight, mid, dark, shadow;
};

constexpr Shades LightShades{ 0xfff3f3f4, 0xff1b1d20, 0xffffffff, 0xfff6f7f9, 0xffebecee, 0xffffffff, 0xff6b7078, 0xff83888f, 0xff0b5cad,
                              0xffffffff, 0xff0b5cad, 0xff6a3a9c, 0xffffffff, 0xfff8f8f9, 0xffb9bcc1, 0xff9a9ea5, 0xff64686e };
constexpr Shades DarkShades{ 0xff26282c, 0xfff0f1f2, 0xff1c1e21, 0xff222529, 0xff33363b, 0xff3a3d43, 0xff9ba1a9, 0xff7d838b, 0xff2f7bd6,
                             0xffffffff, 0xff74b3f7, 0xffd0a6f5, 0xff4a4e55, 0xff3d4147, 0xff202226, 0xff141518, 0xff0b0c0d };

} // namespace

Theme::Choice Theme::choiceFrom(const QString &name)
{
    return name == "dark"_L1 ? Choice::Dark : name == "light"_L1 ? Choice::Light : Choice::Auto;
}

QPalette Theme::palette(bool isDark)
{
    const Shades &shades = isDark ? DarkShades : LightShades;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor::fromRgba(color)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.windowText);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternateBase);
    set(QPalette::Text, shades.windowText);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.windowText);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::ToolTipBase, shades.toolTip);
    set(QPalette::ToolTipText, shades.windowText);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.visited);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.midlight);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, shades.shadow);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgba(shades.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgba(shades.windowText));
    return palette;
}

Theme::Theme(QObject *parent) : QObject(parent), m_desktopStyle(QApplication::style()->name())
{
#ifdef SPAWNER_HAVE_DBUS
    qRegisterMetaType<QDBusVariant>(); // only declared in the header: else the slot cannot be found by its types
    QDBusConnection::sessionBus().connect(Service, Path, Interface, u"SettingChanged"_s, this,
                                          SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    askPortal();
#endif
}

Theme::~Theme() = default;

bool Theme::isDark() const
{
    return spawner::isDark(QApplication::palette());
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const Preference wanted = m_choice == Choice::Dark ? Preference::Dark
        : m_choice == Choice::Light                    ? Preference::Light
                                                       : m_preference;
    const bool wasDark = isDark();
    const bool wantsDark = wanted == Preference::Dark;
    if (!m_isOwn || wanted == Preference::None || m_isOwnDark != wantsDark) {
        wear(false, false);
        if (wanted != Preference::None && isDark() != wantsDark)
            wear(true, wantsDark);
    }
    if (isDark() != wasDark)
        emit changed();
}

void Theme::wear(bool own, bool isDark)
{
    if (!own && !m_isOwn)
        return;
    m_isOwn = own;
    m_isOwnDark = isDark;
    if (own) {
        // Styles of desktops may refuse a foreign palette, or take half of it.
        QApplication::setStyle(isDark ? new DarkFusion : QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(palette(isDark));
        return;
    }
    if (QApplication::style()->name().compare(m_desktopStyle, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(m_desktopStyle));
    QApplication::setPalette(QPalette()); // the desktop's again
}

Theme::Preference Theme::preferenceOf(uint scheme)
{
    return scheme == 1 ? Preference::Dark : scheme == 2 ? Preference::Light : Preference::None;
}

void Theme::prefer(Preference preference)
{
    if (m_preference == preference)
        return;
    m_preference = preference;
    apply();
}

#ifdef SPAWNER_HAVE_DBUS
namespace {

/// Read answers with a variant in a variant.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void Theme::askPortal()
{
    QDBusMessage read = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    read << Appearance << ColorScheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            prefer(preferenceOf(schemeOf(QVariant::fromValue(reply.value()))));
    });
}

void Theme::onSettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value)
{
    if (nameSpace != Appearance || key != ColorScheme)
        return;
    prefer(preferenceOf(schemeOf(QVariant::fromValue(value))));
}
#else
void Theme::askPortal() { }

void Theme::onSettingChanged(const QString &, const QString &, const QDBusVariant &) { }
#endif

} // namespace spawner
