#include "gui/desktop/traygate.h"

#include "gui/desktop/xembedwatch.h"

#include <QGuiApplication>

#ifdef SPAWNER_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Watcher = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto WatcherPath = "/StatusNotifierWatcher"_L1;

/// Platforms without a desktop have no icons, whatever the bus says.
bool hasDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform != "offscreen"_L1 && platform != "minimal"_L1 && platform != "vnc"_L1;
}

bool isX11()
{
    return QGuiApplication::platformName() == "xcb"_L1;
}

} // namespace

TrayGate::TrayGate(QObject *parent) : TrayGate(Patience(), parent) { }

TrayGate::TrayGate(Patience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    for (QTimer *timer : { &m_grace, &m_xembedWait, &m_vanish })
        timer->setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &TrayGate::onGraceOver);
    connect(&m_xembedWait, &QTimer::timeout, this, &TrayGate::onWaitOver);
    connect(&m_vanish, &QTimer::timeout, this, [this] { use(Host::None); });
}

TrayGate::~TrayGate() = default;

void TrayGate::start()
{
    m_grace.start(m_patience.grace);
    m_xembed = new XEmbedWatch(this);
    connect(m_xembed, &XEmbedWatch::changed, this, &TrayGate::decide);
#ifdef SPAWNER_HAVE_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && hasDesktop()) {
        auto *watcher = new QDBusServiceWatcher(Watcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayGate::probe);
        for (const QString &signal : { u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s })
            QDBusConnection(bus).connect(Watcher, WatcherPath, Watcher, signal, this, SLOT(probe()));
        probe();
        return;
    }
#endif
    QTimer::singleShot(0, this, &TrayGate::decide);
}

void TrayGate::probe()
{
#ifdef SPAWNER_HAVE_DBUS
    if (m_isProbing) {
        m_probeAgain = true;
        return;
    }
    m_isProbing = true;
    QDBusMessage get = QDBusMessage::createMethodCall(Watcher, WatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << Watcher << u"IsStatusNotifierHostRegistered"_s;
    get.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(get), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        m_isProbing = false;
        if (std::exchange(m_probeAgain, false))
            probe();
        else
            onProbed(!reply.isError() && reply.value().variant().toBool());
    });
#endif
}

void TrayGate::onProbed(bool hasHost)
{
    m_hasNotifierHost = hasHost;
    decide();
}

void TrayGate::decide()
{
    const bool hasXEmbed = m_xembed->hasTray();
    if (m_chosen == Host::None) {
        if (m_hasNotifierHost) {
            m_xembedWait.stop();
            use(Host::StatusNotifier);
        } else if (hasXEmbed && !m_xembedWait.isActive()) {
            m_xembedWait.start(m_patience.beforeXEmbed);
        }
        return;
    }
    if (m_chosen == Host::XEmbed && m_hasNotifierHost && !std::exchange(m_toldRestart, true))
        emit needsRestart();
    const bool isThere = m_chosen == Host::StatusNotifier ? m_hasNotifierHost : hasXEmbed || !m_xembed->canTell();
    if (isThere) {
        m_vanish.stop();
        use(m_chosen);
    } else if (m_host != Host::None && !m_vanish.isActive()) {
        m_vanish.start(m_patience.grace);
    }
}

void TrayGate::onWaitOver()
{
    if (m_chosen == Host::None && m_xembed->hasTray())
        use(Host::XEmbed);
}

void TrayGate::onGraceOver()
{
    if (m_chosen != Host::None)
        return;
    m_isGraceOver = true;
    if (isX11() && !m_xembed->canTell())
        use(Host::XEmbed);
    else
        emit graceOver();
}

void TrayGate::use(Host host)
{
    if (m_chosen == Host::None)
        m_chosen = host;
    if (m_host == host)
        return;
    m_host = host;
    emit availableChanged(isAvailable());
}

QString TrayGate::whyNot() const
{
    if (isAvailable())
        return {};
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("GNOME"_L1, Qt::CaseInsensitive)) {
        return tr("GNOME has no place for tray icons. The extension “AppIndicator and KStatusNotifierItem Support” brings one; "
                  "the program works without it, too.");
    }
    return tr("This desktop has no place for tray icons at the moment. The program works without one, too.");
}

} // namespace spawner
