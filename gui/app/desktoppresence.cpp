#include "gui/app/desktoppresence.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/statussummary.h"

#include <QDateTime>

#include <algorithm>

namespace spawner {

namespace {

constexpr int MenuApps = 10;

TrayLook::State stateOf(StatusSummary::Level level)
{
    switch (level) {
    case StatusSummary::Level::Resting: return TrayLook::State::Resting;
    case StatusSummary::Level::Running: return TrayLook::State::Running;
    case StatusSummary::Level::Offline: return TrayLook::State::Offline;
    case StatusSummary::Level::Attention: return TrayLook::State::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

DesktopPresence::DesktopPresence(Session &session, ProfileStore &profiles, ActionRegistry &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_profiles(profiles), m_notifications(session, settings, actions), m_tray(actions, settings, m_gate)
{
    connect(&m_tray, &TrayController::shownChanged, this, &DesktopPresence::trayChanged);
    connect(&m_tray, &TrayController::showWindow, this, [this] { emit showWindowWanted({}); });
    connect(&m_tray, &TrayController::verb, this, &DesktopPresence::verbWanted);
    connect(&m_tray, &TrayController::profileChosen, this, &DesktopPresence::profileChosen);
    connect(&m_tray, &TrayController::muteChosen, &m_notifications, &Notifications::mute);
    connect(&m_gate, &TrayGate::graceOver, this, &DesktopPresence::noTrayInTime);
    connect(&m_notifications, &Notifications::undelivered, &m_tray, &TrayController::showBalloon);
    connect(&m_notifications, &Notifications::onChanged, this, [this](bool isOn) { m_tray.setMuted(!isOn); });
    connect(&m_notifications, &Notifications::verb, this, &DesktopPresence::onVerb);
    connect(&m_notifications, &Notifications::showWanted, this, [this](const QByteArray &app, const QString &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        emit showWindowWanted(app);
    });
    connect(&m_session, &Session::summaryChanged, this, &DesktopPresence::tellTray);
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, &DesktopPresence::tellTray);
    connect(&m_profiles, &ProfileStore::changed, this, &DesktopPresence::tellTray);
    m_tray.setMuted(!m_notifications.isOn());
}

void DesktopPresence::start()
{
    tellTray();
    m_gate.start();
}

void DesktopPresence::retranslate()
{
    m_tray.retranslate();
    tellTray();
}

/// Those that answer or crashed lately matter more than those that rest.
QByteArrayList DesktopPresence::appsForMenu() const
{
    QList<const AppStatus *> apps;
    for (const AppStatus &app : m_session.status().apps)
        apps.append(&app);
    const auto weight = [](const AppStatus *app) { return app->inFlight > 0 ? 2 : app->children.isEmpty() ? 0 : 1; };
    std::stable_sort(apps.begin(), apps.end(), [&weight](const AppStatus *a, const AppStatus *b) { return weight(a) > weight(b); });
    QByteArrayList names;
    for (const AppStatus *app : std::as_const(apps)) {
        if (names.size() < MenuApps)
            names.append(app->name);
    }
    return names;
}

void DesktopPresence::tellTray()
{
    const StatusSummary summary = StatusSummary::of(m_session);
    m_tray.setStatus({ .state = stateOf(summary.level),
                       .daemon = m_session.connection().profile().displayName(),
                       .text = summary.text(),
                       .isConnected = m_session.connection().isConnected(),
                       .crashed = summary.crashed,
                       .apps = appsForMenu() });
    QList<TrayProfile> profiles;
    for (const Profile &profile : m_profiles.profiles())
        profiles.append({ profile.id, profile.displayName() });
    m_tray.setProfiles(profiles, m_session.connection().profile().id);
}

void DesktopPresence::setWatched(bool isActive, const QByteArrayList &apps)
{
    m_notifications.policy().setWatched(isActive, apps);
}

void DesktopPresence::noteEndingApps(const QByteArrayList &apps)
{
    for (const QByteArray &app : apps)
        m_notifications.policy().noteOwnAction(app, QDateTime::currentDateTime());
}

void DesktopPresence::noteOwnStop()
{
    m_notifications.policy().noteOwnStop(QDateTime::currentDateTime());
}

void DesktopPresence::setDeployProgress(int underway, int percent)
{
    m_notifications.badge().setProgress(underway > 0 && percent >= 0 ? std::optional<double>(percent / 100.0) : std::nullopt);
}

void DesktopPresence::sendTest()
{
    m_notifications.showTest();
}

void DesktopPresence::onVerb(ActionId id, const QByteArrayList &apps)
{
    if (id == ActionId::Rollback)
        emit rollBackWanted(apps.value(0));
    else
        emit verbWanted(id == ActionId::Restart ? ActionId::Start : id, apps); // what crashed has nothing to restart
}

} // namespace spawner
